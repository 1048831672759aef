"""Folders of late: kept only for those who want it, and gone at once when they do not any more."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from stegapp.gui.core import dialogs
from stegapp.gui.pages.recent_folders import RecentFolders
from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.window.main_window import MainWindow


def _folders(tmp_path: Path, count: int) -> list[Path]:
    made = [tmp_path / f"folder {number}" for number in range(count)]
    for folder in made:
        folder.mkdir()
    return made


def _offered(button: RecentFolders) -> list[str]:
    button._menu.aboutToShow.emit()
    return [action.toolTip() for action in button._menu.actions() if action.isEnabled()]


def test_nothing_is_remembered_unless_it_is_wanted(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.visited(Path("/somewhere"))
    assert store.settings.folders == ()
    assert "folders" not in json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert not Settings().recent_folders


def test_the_last_five_are_remembered_each_once_and_the_last_first(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.update(recent_folders=True)
    for number in (1, 2, 3, 4, 5, 6, 3):
        store.visited(Path(f"/{number}"), saving=number == 6)
    wanted = tuple(str(Path(f"/{number}")) for number in (3, 6, 5, 4, 2))
    assert store.settings.folders == wanted
    assert SettingsStore(tmp_path).settings.folders == wanted
    assert store.settings.save_folder == str(Path("/6"))


def test_turned_off_they_are_gone_from_the_disk(qapp: QApplication, tmp_path: Path) -> None:
    store, other = SettingsStore(tmp_path), SettingsStore(tmp_path)
    for each in (store, other):
        each.update(recent_folders=True)
    store.visited(Path("/secret place"))
    store.update(recent_folders=False)
    assert store.settings.folders == ()
    assert all("secret place" not in path.read_text("utf-8") for path in tmp_path.iterdir() if path.is_file())
    other.visited(Path("/another"))  # a window that was open all the while, and has not heard
    kept = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert "folders" not in kept
    assert "recent_folders" not in kept


@pytest.mark.parametrize("value", ['["a", 3]', '"a"', '["1", "2", "3", "4", "5", "6"]', '["\\u0000"]'])
def test_other_than_a_few_paths_is_no_setting(qapp: QApplication, tmp_path: Path, value: str) -> None:
    text = f'{{"version": 1, "recent_folders": true, "folders": {value}}}'
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    assert SettingsStore(tmp_path).settings == Settings()


def test_the_button_offers_those_that_are_there(window: MainWindow, tmp_path: Path) -> None:
    settings = window.services.settings
    buttons = window.hide_page.findChildren(RecentFolders) + window.reveal_page.findChildren(RecentFolders)
    assert len(buttons) == 5
    assert all(button.isHidden() for button in buttons)
    folders = _folders(tmp_path, 3)
    window.settings_page.recent_folders.setChecked(True)
    for folder in folders:
        settings.visited(folder)
    folders[1].rmdir()
    for button in buttons:
        assert not button.isHidden()
        assert _offered(button) == [str(folders[2]), str(folders[0])]
    for folder in (folders[0], folders[2]):
        folder.rmdir()
    assert _offered(buttons[0]) == []
    window.settings_page.recent_folders.setChecked(False)
    assert all(button.isHidden() for button in buttons)
    assert settings.settings.folders == ()


def test_folders_of_one_name_are_told_apart(window: MainWindow, tmp_path: Path) -> None:
    window.services.settings.update(recent_folders=True)
    for parent in ("a", "b & c"):
        (tmp_path / parent / "photos").mkdir(parents=True)
        window.services.settings.visited(tmp_path / parent / "photos")
    button = window.hide_page.cover.zone.findChildren(RecentFolders)[0]
    button._menu.aboutToShow.emit()
    words = [action.text() for action in button._menu.actions()]
    assert words == [str(tmp_path / "b && c" / "photos"), str(tmp_path / "a" / "photos")]


def test_the_dialog_opens_where_one_was_chosen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(dialogs, "choose_picture", lambda _, __, folder: started.append(folder))
    monkeypatch.setattr(dialogs, "choose_pictures", lambda _, __, folder: started.append(folder) or [])
    monkeypatch.setattr(dialogs, "save_as", lambda _, __, start, ___: started.append(str(start.parent)))
    window.services.settings.update(recent_folders=True)
    folder = _folders(tmp_path, 1)[0]
    window.services.settings.visited(folder)
    window.services.settings.visited(tmp_path)
    for place in (window.hide_page.cover.zone, window.reveal_page.form.stegos.zone, window.hide_page.output):
        button = place.findChildren(RecentFolders)[0]
        button._menu.aboutToShow.emit()
        button._menu.actions()[1].trigger()
    assert started == [str(folder)] * 3
