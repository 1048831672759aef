"""The page About: the texts of licences can be read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from stegapp.gui.window.main_window import MainWindow
from stegapp.system import paths


@pytest.mark.parametrize("opens", [True, False])
def test_the_texts_of_licences_are_opened_or_it_is_said_where_they_lie(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked: list[Path] = []

    def open_url(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page = window.about_page
    window.go_to(page)
    page.licences.click()
    assert asked == [paths.licences()]
    assert {"GPL-3.0.txt", "LGPL-3.0.txt"} <= {path.name for path in asked[0].iterdir()}
    assert page.licences_place.isVisible() is not opens
    assert opens or str(asked[0]) in page.licences_place.text()
