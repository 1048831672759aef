"""Labels that take the room there is, and lose nothing of what they say."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import heading, muted
from stegapp.gui.widgets.words import Words, _breakable

PATH = "/home/maximiliane/" + "Donaudampfschifffahrtsgesellschaft" * 4 + "/bild.png"


@pytest.mark.parametrize("text", [PATH, "W" * 80, "照片" * 40, "e\u0301" * 60, "👩\u200d🚀" * 30])
def test_the_longest_word_asks_for_little_room(qtbot: QtBot, text: str) -> None:
    for label in (muted(text), muted(text, wrap=False), heading(text, scale=1.3)):
        qtbot.addWidget(label)
        assert label.text() == text
        assert label.minimumSizeHint().width() <= 200
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("bad", text, text, action="Undo")
    assert banner.message == text
    assert banner.minimumSizeHint().width() <= 260


def test_a_long_word_is_shown_whole_in_several_lines(qtbot: QtBot) -> None:
    label = muted(PATH)
    qtbot.addWidget(label)
    line = label.fontMetrics().lineSpacing()
    width = label.fontMetrics().horizontalAdvance(PATH)
    assert label.heightForWidth(width // 4) >= 4 * line


def test_what_was_broken_is_copied_whole(qtbot: QtBot) -> None:
    label = muted(f"See {PATH}.")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, len(QLabel.text(label)))  # as it is shown
    assert "\u200b" in label.selectedText()  # the breaks are there
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"See {PATH}."


def test_a_line_without_room_keeps_both_its_ends(qtbot: QtBot) -> None:
    label = heading("holiday pictures of the whole family.safetensors")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label._shown() == label.text()
    label.resize(160, label.height())
    assert label._shown().startswith("hol")
    assert label._shown().endswith("ors")
    assert label.grab().toImage() != Words(" ").grab().toImage()


def test_letters_of_several_signs_stay_whole() -> None:
    assert _breakable("ae\u0301o") == "a\u200be\u0301\u200bo"
    assert _breakable("👩\u200d🚀x") == "👩\u200d🚀\u200bx"


@pytest.fixture
def _right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _ink(label: Words) -> list[tuple[int, int]]:
    """Return the first and the last column that is drawn on, of each line."""
    picture = label.grab().toImage()
    ground = picture.pixel(picture.width() // 2, 0)
    rows = [
        [x for x in range(picture.width()) if picture.pixel(x, y) != ground] if y < picture.height() else []
        for y in range(picture.height() + 1)
    ]
    found, columns = [], set[int]()
    for drawn in rows:
        if drawn:
            columns.update(drawn)
        elif columns:
            found.append((min(columns), max(columns)))
            columns = set()
    return found


@pytest.mark.usefixtures("_right_to_left")
@pytest.mark.parametrize(
    "text", ["۲٬۷۰۰ × ۱٬۸۰۰", "…", "۵۳ کیلوبایت", "holiday.jpg", "holiday.jpg: یک تصویر"], ids=range(5)
)
def test_whatever_a_line_has_begins_at_the_right(qtbot: QtBot, text: str) -> None:
    label = muted(text, wrap=False)
    qtbot.addWidget(label)
    label.resize(300, 30)
    assert label.text() == text
    assert max(last for _, last in _ink(label)) >= 295


@pytest.mark.usefixtures("_right_to_left")
def test_lines_from_right_to_left_are_flush(qtbot: QtBot) -> None:
    label = muted("آآآ آآآ آآآ آآآ آآآ آآآ آآآ آآآ")
    qtbot.addWidget(label)
    step = label.fontMetrics().horizontalAdvance(" ")
    label.resize(label.fontMetrics().horizontalAdvance("آآآ آآآ آآآ") + 1, 200)  # and no room for the space behind
    lines = _ink(label)
    assert len(lines) >= 2
    assert {label.width() - 1 - last < step for _, last in lines} == {True}


@pytest.mark.usefixtures("_right_to_left")
def test_the_marks_of_direction_are_not_copied(qtbot: QtBot) -> None:
    label = muted("holiday.jpg")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, len(QLabel.text(label)))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "holiday.jpg"
