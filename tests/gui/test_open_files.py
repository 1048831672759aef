"""Files given at start or opened by the desktop."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from stegapp import __main__ as program
from stegapp.gui.app import _Desk
from stegapp.gui.main_window import MainWindow
from stegapp.gui.services import Services
from stegapp.models import ModelStore


def test_a_model_opens_the_window() -> None:
    assert program._for_window([__file__])
    assert not program._for_window(["models"])
    assert not program._for_window(["nothing.stegmodel"])


def test_a_model_is_offered_on_models(window: MainWindow, tmp_path: Path) -> None:
    export = ModelStore().export(None, tmp_path / "from a friend")
    window.open_files([str(export)])
    assert window.page is window.models_page
    assert export.name in window.models_page.banner.message
    assert not ModelStore().user.exists()  # nothing happens unasked


def test_the_offer_is_taken_by_the_keyboard(window: MainWindow, tmp_path: Path) -> None:
    taken: list[Path] = []
    window.models_page.import_model = taken.append  # type: ignore[method-assign]
    export = ModelStore().export(None, tmp_path / "from a friend")
    other = tmp_path / "OTHER.STEGMODEL"
    shutil.copy(export, other)
    window.activateWindow()
    window.open_files([str(export), str(other)])
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert taken == [export, other]
    assert not window.models_page.banner.message


def test_a_picture_opens_as_a_cover(window: MainWindow, sample: Path) -> None:
    window.go_to(window.models_page)
    window.open_files([str(sample)])
    assert window.page is window.hide_page
    assert window.hide_page.cover.cover is not None


def test_no_file_changes_nothing(window: MainWindow) -> None:
    page = window.page
    window.open_files([])
    assert window.page is page


def test_a_file_handed_over_by_macos(services: Services, qapp: QApplication, sample: Path) -> None:
    desk = _Desk(services, qapp)
    try:
        assert desk.eventFilter(qapp, QFileOpenEvent(str(sample)))
        assert desk.window.hide_page.cover.cover is not None
        assert not desk.eventFilter(qapp, QEvent(QEvent.Type.User))
    finally:
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
