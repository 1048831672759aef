"""What is said to screen readers: announcements, roles, values and the order of Tab."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stegapp.carriers.square import read_cover
from stegapp.format.message import Message
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.png import write_png
from tests.gui.fakes import FakeSession
from tests.gui.test_reveal_page import _stego

Role = QAccessible.Role


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr("stegapp.gui.core.announcing._send", hear)
    return said


def _role(widget: QWidget) -> Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _fill(window: MainWindow, sample: Path) -> None:
    page = window.hide_page
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText("hello")
    page.form.settle()
    page.password.fill("a password")


def test_a_hide_is_heard_from_start_to_end(window: MainWindow, sample: Path, spoken: list[str]) -> None:
    _fill(window, sample)
    spoken.clear()
    window.hide_page.hide_message()
    assert spoken[0] == "Hiding the message…"
    assert any(words.startswith("Your text is hidden. Hard to notice. ") for words in spoken)


def test_a_failure_and_a_missing_picture_are_heard(
    window: MainWindow, session: FakeSession, sample: Path, spoken: list[str]
) -> None:
    window.hide_page.hide_message()
    assert spoken == ["Choose a picture first."]
    session.error = MemoryError()
    _fill(window, sample)
    window.hide_page.hide_message()
    assert spoken[-1].startswith("There is not enough memory.")


def test_many_reveals_are_counted_aloud(
    window: MainWindow, session: FakeSession, sample: Path, tmp_path: Path, spoken: list[str]
) -> None:
    page = window.reveal_page
    window.go_to(page)
    paths = [_stego(session, sample, tmp_path / f"{n}.png", Message.from_text(str(n))) for n in range(3)]
    page.add([PictureSource(path=path) for path in paths])
    page.password.set_text("pw")
    page.reveal()
    assert spoken == ["Revealing…", "1 of 3", "2 of 3", "3 of 3", "Revealed: a text"]


def test_choices_are_one_of_several_and_levels_have_a_value(window: MainWindow, sample: Path) -> None:
    page = window.hide_page
    for button in (*page.message.segments.buttons(), *page.cover.carriers.tiles.values()):
        assert _role(button) == Role.RadioButton, button.accessibleName()
    bar = page.message.capacity._bar
    assert _role(bar) == Role.ProgressBar
    session = window.services.session
    session.capacity_bytes = 200  # type: ignore[attr-defined]
    _fill(window, sample)
    assert 0 < bar.value() < 100


def test_the_ring_in_the_navigation_is_for_keys(window: MainWindow) -> None:
    window.activateWindow()
    hide, reveal, compare = window.navigation.buttons[:3]
    assert window.focusWidget() is not hide
    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert window.page is window.reveal_page
    assert not reveal.property("ring")
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.index(window.page) == 2
    assert compare.hasFocus()
    assert compare.property("ring")
    QTest.keyClick(compare, Qt.Key.Key_Tab)
    hide.setFocus(Qt.FocusReason.TabFocusReason)
    assert hide.property("ring")


def test_samples_follow_the_button_that_they_stand_below(window: MainWindow) -> None:
    cover = window.hide_page.cover
    order: list[QWidget] = [cover.zone.button, cover._which, *cover.sample_buttons()]
    found: list[QWidget] = []
    widget: QWidget | None = cover.zone.button
    while widget is not None and len(found) < len(order) and widget is not window.hide_page.output.start:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert found == order


def test_a_picture_like_a_stego_is_offered_for_revealing(window: MainWindow, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "from a friend.png"
    pixels = read_cover(sample).pixels.copy()
    pixels[0, 0] ^= 1  # else it would be known as the program's own
    write_png(copy, pixels)
    page = window.hide_page
    page.open_cover(PictureSource(path=copy))
    assert page.cover.banner.message.startswith("This picture may hold a message")
    page.cover.banner._action.click()
    assert window.page is window.reveal_page
    assert [source.path for source in window.reveal_page.stegos.sources] == [copy]
    assert page.cover.cover is None
