"""Inputs in a page that scrolls: the wheel over them, and entries longer than the box."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDial,
    QScrollBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stegapp.gui.widgets.crop_view import CropView
from stegapp.gui.widgets.inputs import ComboBox, Slider, SpinBox
from stegapp.gui.window.main_window import MainWindow
from tests.gui import states


def _turn(widget: QWidget, *, notches: int = -1) -> None:
    """Turn the wheel over the middle of `widget`, as a mouse does: what does not take it lets its parent have it.

    Qt hands only events of the system on from child to parent, so it is done here.
    """
    at: QWidget | None = widget
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
    while at is not None:
        place = at.rect().center()
        event = QWheelEvent(
            QPointF(place), QPointF(at.mapToGlobal(place)), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(at, event)
        if event.isAccepted() or at.isWindow():
            return
        at = at.parentWidget()


def _values(root: QWidget) -> dict[QWidget, object]:
    """Return what every widget below `root` lets the user change, whatever its class."""
    found: dict[QWidget, object] = {}
    for widget in root.findChildren(QWidget):
        if isinstance(widget, CropView):
            found[widget] = widget.square
        elif not isinstance(widget, QScrollBar):
            name = widget.metaObject().userProperty().name()
            if name:
                found[widget] = widget.property(name)  # type: ignore[arg-type]
    return found


def _changed_by_the_wheel(root: QWidget) -> list[str]:
    """Turn the wheel over every widget that has not the focus; return those that changed something."""
    wrong = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollBar):
            continue
        for notches in (-1, 1):
            before = _values(root)
            had_focus = root.window().focusWidget()
            _turn(widget, notches=notches)
            if _values(root) != before or root.window().focusWidget() is not had_focus:
                wrong.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return wrong


STATES = [
    "hide_filled", "hide_files", "hide_done", "reveal_text", "reveal_files", "compare_difference", "models",
    "train_found", "train_plan", "train_advanced", "train_jt", "train_proof", "train_done", "settings", "about",
]  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_the_wheel_changes_nothing_that_was_not_chosen(window: MainWindow, tmp_path: Path, name: str) -> None:
    """On every page and every step, also for inputs yet to come: what the user may change stays."""
    getattr(states, name)(window, tmp_path)
    window.hide_page.options.toggle.setChecked(True)
    window.hide_page.options.auto.setChecked(False)
    window.navigation.buttons[0].setFocus()
    QApplication.processEvents()
    window.train_page.cancel_jobs()
    assert not _changed_by_the_wheel(window.page)


def test_the_check_finds_inputs_as_qt_has_them(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    box = QComboBox()
    box.addItems(["a", "b"])
    first = QCheckBox()
    for widget in (first, box, QSpinBox(), QDateEdit(), QDial()):
        layout.addWidget(widget)
    root.show()
    first.setFocus()
    found = {words.split()[0] for words in _changed_by_the_wheel(root)}
    assert {"QComboBox", "QSpinBox", "QDateEdit", "QDial"} <= found


@pytest.mark.parametrize("make", [ComboBox, SpinBox, lambda: Slider(Qt.Orientation.Horizontal)])
def test_the_wheel_changes_what_was_chosen(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    first, made = QCheckBox(), make()
    layout.addWidget(first)
    layout.addWidget(made)
    if isinstance(made, ComboBox):
        made.addItems(["a", "b", "c"])
        made.setCurrentIndex(1)
    root.show()
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow, timeout=60_000)
    first.setFocus()
    assert not _changed_by_the_wheel(root)
    made.setFocus()
    before = _values(root)
    _turn(made, notches=1)
    assert _values(root) != before


def test_the_page_scrolls_under_an_input(window: MainWindow) -> None:
    window.resize(640, 480)
    window.go_to(window.settings_page)
    window.navigation.buttons[0].setFocus()
    QApplication.processEvents()
    bar = window.settings_page.area.verticalScrollBar()
    assert bar.maximum() > 0
    _turn(window.settings_page.theme)
    assert bar.value() > 0
    assert window.settings_page.theme.currentData() == "system"


LONG = "Intel(R) Xeon(R) Platinum 8592+ of the fifth generation with 64 cores at 1.9 GHz"


def test_an_entry_longer_than_the_box_is_elided_and_told(qtbot: QtBot) -> None:
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems(["Automatic"])
    narrow = box.sizeHint().width(), box.minimumSizeHint().width()
    box.addItems([LONG, "Light", "Dark"])
    box.setCurrentIndex(1)
    assert (box.sizeHint().width(), box.minimumSizeHint().width()) == narrow
    box.resize(narrow[1], box.sizeHint().height())
    box.show()
    assert box.currentText() == LONG
    assert "…" in box.shown_text()
    assert box.fontMetrics().horizontalAdvance(box.shown_text()) < box.width()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", [2, 3, 5, 9])
def test_a_list_of_choices_opens_whole(qtbot: QtBot, theme: str, count: int) -> None:
    """All entries are to be seen, without arrows or bars to scroll by, each on its own line and uncut."""
    from stegapp.gui.theme import themes

    themes().choose(theme)  # type: ignore[arg-type]
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems([LONG, *(f"Entry {number}" for number in range(1, count))])
    for chosen in (0, count - 1):
        box.setCurrentIndex(chosen)
        box.show()
        box.setFocus()
        box.showPopup()
        view = box.view()
        qtbot.waitUntil(view.isVisible, timeout=60_000)
        QApplication.processEvents()
        seen = view.viewport().rect()
        for row in range(count):
            place = view.visualRect(box.model().index(row, 0))
            assert seen.contains(place), (row, place, seen)
        assert not view.verticalScrollBar().isVisible()
        assert not view.horizontalScrollBar().isVisible()
        popup = view.window()
        arrows = [w for w in popup.findChildren(QWidget) if "Scroller" in w.metaObject().className()]
        assert not [arrow for arrow in arrows if arrow.isVisible()]
        QTest.keyClick(view, Qt.Key.Key_Escape)
    themes().choose("light")
