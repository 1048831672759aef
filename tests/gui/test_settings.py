"""Settings survive restarts, broken files and a second window."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.window.main_window import MainWindow


def test_round_trip(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.update(theme="dark", clipboard_seconds=0, window=(1, 2, 800, 600, 0), save_folder="/ä ö")
    assert store.write_problem == ""
    assert SettingsStore(tmp_path).settings == Settings(
        theme="dark", clipboard_seconds=0, window=(1, 2, 800, 600, 0), save_folder="/ä ö"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"version": 2}',
        '{"version": 1, "theme": "pink"}',
        '{"version": 1, "clipboard_seconds": true}',
        '{"version": 1, "clipboard_seconds": -1}',
        '{"version": 1, "message_seconds": 3601}',
        '{"version": 1, "window": [1, 2]}',
        '{"version": 1, "device": 3}',
        "\x00\xff",
    ],
)
def test_a_broken_file_is_kept_aside(qapp: QApplication, tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    store = SettingsStore(tmp_path)
    assert store.settings == Settings()
    assert store.kept_aside is not None
    assert store.kept_aside.read_text(encoding="utf-8") == text
    store.update(theme="light")
    assert SettingsStore(tmp_path).settings.theme == "light"
    assert SettingsStore(tmp_path).kept_aside is None


def test_unknown_keys_of_a_later_version_do_no_harm(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1, "theme": "dark", "new": 3}', encoding="utf-8")
    assert SettingsStore(tmp_path).settings.theme == "dark"


def test_two_windows_keep_each_others_changes(qapp: QApplication, tmp_path: Path) -> None:
    one, two = SettingsStore(tmp_path), SettingsStore(tmp_path)
    one.update(theme="dark")
    two.update(language="de")
    one.update(clipboard_seconds=15)
    kept = SettingsStore(tmp_path).settings
    assert (kept.theme, kept.language, kept.clipboard_seconds) == ("dark", "de", 15)
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["version"] == 1


def test_a_wrong_value_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    with pytest.raises(ValueError, match="theme"):
        store.update(theme="pink")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a folder that cannot be made")
def test_a_folder_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = SettingsStore(tmp_path / "file")
    store.update(theme="dark")
    assert store.settings.theme == "dark"
    assert store.write_problem


def test_changes_are_signalled_once(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    seen: list[Settings] = []
    store.changed.connect(seen.append)
    store.update(theme="dark")
    store.update(theme="dark")
    assert [s.theme for s in seen] == ["dark"]


# ---------------------------------------------------------------- page


def test_the_page_changes_settings(window: MainWindow) -> None:
    page, store = window.settings_page, window.services.settings
    window.go_to(page)
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.clipboard.setCurrentIndex(page.clipboard.findData(15))
    page.animations.setChecked(False)
    now = store.settings
    assert (now.theme, now.clipboard_seconds, now.animations) == ("dark", 15, False)
    assert "Now used" in page.used.text()
    assert "Processor" in page.device.itemText(page.device.findData("cpu"))


def test_the_time_of_a_message_is_chosen_and_one_written_by_hand_is_offered(window: MainWindow) -> None:
    page, store = window.settings_page, window.services.settings
    window.go_to(page)
    offered = [page.message.itemText(index) for index in range(page.message.count())]
    assert offered == ["60 seconds", "5 minutes", "15 minutes", "never"]
    assert page.message.currentData() == 300
    page.message.setCurrentIndex(page.message.findData(0))
    assert store.settings.message_seconds == 0
    store.update(message_seconds=120)
    assert page.message.currentText() == "2 minutes"


def test_a_device_that_is_not_there_is_told(window: MainWindow) -> None:
    page = window.settings_page
    window.services.settings.update(device="cuda:7")
    page.look()
    assert "graphics card" in page.used.text()


def test_changing_the_language_offers_to_open_anew(window: MainWindow) -> None:
    page = window.settings_page
    asked: list[bool] = []
    window.reopen_wanted.connect(lambda: asked.append(True))
    window.go_to(page)
    page.language.setCurrentIndex(page.language.findData("de"))
    assert window.services.settings.settings.language == "de"
    page.banner._act()
    assert asked == [True]


def test_about_tells_versions_and_limits(window: MainWindow) -> None:
    window.go_to(window.about_page)
    assert all(label.text() for label in window.about_page.versions.values())
