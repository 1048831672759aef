"""Menus of Windows and macOS: which keys and files are written, and that nothing of others goes when they go."""

import plistlib
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from stegapp.cli.app import run
from stegapp.errors import OutputRefused
from stegapp.languages import LANGUAGES
from stegapp.system import desktop, paths
from stegapp.system.desktop import names, windows

CLASSES = r"Software\Classes"
PROGRAM = r"C:\Program Files\stegapp\stegapp.exe"


class Registry:
    """What of winreg is used, over a dictionary of keys; each has its values."""

    HKEY_CURRENT_USER = "user"
    KEY_QUERY_VALUE, KEY_SET_VALUE, REG_SZ = 1, 2, 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {CLASSES: {}}
        self.locked = False

    def CreateKeyEx(self, root: str, key: str, reserved: int, access: int) -> Any:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        if self.locked:
            raise PermissionError(13, "access is denied")
        parts = key.split("\\")
        for end in range(2, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:end]), {})
        return _Opened(key)

    def OpenKey(self, root: str, key: str, reserved: int = 0, access: int = 1) -> Any:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        if key not in self.keys:
            raise FileNotFoundError(2, "no such key")
        return _Opened(key)

    def SetValueEx(self, opened: Any, name: str, reserved: int, kind: int, value: str) -> None:  # noqa: N802
        assert kind == self.REG_SZ
        self.keys[opened.key][name] = value

    def QueryValueEx(self, opened: Any, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.keys[opened.key]:
            raise FileNotFoundError(2, "no such value")
        return self.keys[opened.key][name], self.REG_SZ

    def DeleteValue(self, opened: Any, name: str) -> None:  # noqa: N802
        del self.keys[opened.key][name]

    def QueryInfoKey(self, opened: Any) -> tuple[int, int, int]:  # noqa: N802
        return len(self._inside(opened.key)), len(self.keys[opened.key]), 0

    def DeleteKey(self, root: str, key: str) -> None:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        if self._inside(key):
            raise PermissionError(13, "there are keys below")
        del self.keys[key]

    def _inside(self, key: str) -> list[str]:
        return [other for other in self.keys if other.rpartition("\\")[0] == key]


class _Opened(SimpleNamespace):
    def __init__(self, key: str) -> None:
        super().__init__(key=key)

    def __enter__(self) -> "_Opened":
        return self

    def __exit__(self, *error: object) -> None:
        pass


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(names, "command", lambda: [PROGRAM])
    return registry


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_pictures_get_two_verbs(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(paths.bundled_dir()), raising=False)
    monkeypatch.setattr(paths, "frozen", lambda: True)
    desktop.install()
    for extension in (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".avif"):
        shell = rf"{CLASSES}\SystemFileAssociations\{extension}\shell"
        assert registry.keys[rf"{shell}\Stegapp.Reveal"] == {
            "MUIVerb": "Reveal with stegapp",
            "MultiSelectModel": "Single",
            "Icon": f"{PROGRAM},0",
        }
        assert registry.keys[rf"{shell}\Stegapp.Reveal\command"] == {"": rf'"{PROGRAM}" --reveal "%1"'}
        assert registry.keys[rf"{shell}\Stegapp.Hide"]["MUIVerb"] == "Hide in this picture with stegapp"
        assert registry.keys[rf"{shell}\Stegapp.Hide\command"] == {"": rf'"{PROGRAM}" --hide "%1"'}


def test_models_open_in_it(registry: Registry) -> None:
    desktop.install()
    model = registry.keys[rf"{CLASSES}\.stegmodel"]
    assert model["Content Type"] == desktop.MODEL_TYPE
    assert registry.keys[rf"{CLASSES}\{model['']}\shell\open\command"] == {"": rf'"{PROGRAM}" "%1"'}
    assert registry.keys[rf"{CLASSES}\{model['']}"][""]  # what Explorer calls the type


def test_python_is_started_with_the_package(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "command", lambda: [r"C:\My Python\python.exe", "-P", "-m", "stegapp"])
    desktop.install()
    verb = rf"{CLASSES}\SystemFileAssociations\.png\shell\Stegapp.Hide"
    assert registry.keys[rf"{verb}\command"] == {"": r'"C:\My Python\python.exe" -P -m "stegapp" --hide "%1"'}
    assert "Icon" not in registry.keys[verb]  # it would be Python's


def test_the_menu_speaks_as_windows_does(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "_language", lambda: "de_CH")
    desktop.install()
    verb = registry.keys[rf"{CLASSES}\SystemFileAssociations\.png\shell\Stegapp.Reveal"]
    assert verb["MUIVerb"] == "Mit stegapp aufdecken"


def test_the_registry_is_as_before_afterwards(registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--install-desktop"]) == 0
    made = capsys.readouterr().out.splitlines()
    assert set(made) <= set(registry.keys)
    assert run(["--install-desktop"]) == 0  # again: an update
    capsys.readouterr()
    assert run(["--uninstall-desktop"]) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(made)
    assert set(registry.keys) <= {CLASSES, rf"{CLASSES}\SystemFileAssociations"}
    assert run(["--uninstall-desktop"]) == 0
    assert capsys.readouterr().out.strip() == ""


def test_what_belongs_to_others_stays(registry: Registry) -> None:
    shell = rf"{CLASSES}\SystemFileAssociations\.png\shell"
    others = {
        shell: {},
        rf"{shell}\Other.Edit": {"MUIVerb": "Edit"},
        rf"{CLASSES}\SystemFileAssociations\.jpg": {"PreviewDetails": "x"},
        rf"{CLASSES}\.stegmodel\OpenWithProgids": {"Other.Model": ""},
    }
    for key in others:
        registry.CreateKeyEx("user", key, 0, 2)
        registry.keys[key] = dict(others[key])
    desktop.install()
    registry.keys[rf"{CLASSES}\.stegmodel"][""] = "Other.Model"  # another program took the type over
    desktop.uninstall()
    assert {key: registry.keys.get(key) for key in others} == others
    assert registry.keys[rf"{CLASSES}\.stegmodel"] == {"": "Other.Model"}
    assert not [key for key in registry.keys if "Stegapp" in key]


def test_a_registry_that_cannot_be_written(registry: Registry) -> None:
    registry.locked = True
    with pytest.raises(OutputRefused, match="registry"):
        desktop.install()


def _workflow(home: Path, action: str) -> Path:
    return home / "Library" / "Services" / f"{desktop.APP_ID}.{action}.workflow" / "Contents"


def _read(path: Path) -> Any:
    return plistlib.loads(path.read_bytes())


@pytest.mark.parametrize(
    ("action", "title", "german"),
    [
        ("Reveal", "Reveal with stegapp", "Mit stegapp aufdecken"),
        ("Hide", "Hide in this picture with stegapp", "In diesem Bild verstecken mit stegapp"),
    ],
)
def test_the_finder_offers_it_for_pictures(home: Path, action: str, title: str, german: str) -> None:
    desktop.install()
    (service,) = _read(_workflow(home, action) / "Info.plist")["NSServices"]
    assert service["NSMenuItem"] == {"default": title}
    assert service["NSMessage"] == "runWorkflowAsService"
    assert service["NSSendFileTypes"] == ["public.image"]
    words = {path.parent.name: _read(path) for path in _workflow(home, action).rglob("ServicesMenu.strings")}
    assert words["de.lproj"] == {title: german}
    assert "zh-Hans.lproj" in words
    assert len(words) == len(LANGUAGES)
    document = _read(_workflow(home, action) / "document.wflow")
    assert document["workflowMetaData"]["workflowTypeIdentifier"] == "com.apple.Automator.servicesMenu"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix")
def test_the_workflow_starts_the_program_with_the_files(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "my Programs" / "it's stegapp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/seen"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(names, "command", lambda: [str(program)])
    desktop.install()
    (step,) = _read(_workflow(home, "Reveal") / "document.wflow")["actions"]
    parameters = step["action"]["ActionParameters"]
    assert parameters["inputMethod"] == 1  # as arguments
    script = parameters["COMMAND_STRING"] + "\nwait"
    subprocess.run([parameters["shell"], "-c", script, "-", "a photo.png", "b.png"], check=True)
    assert (tmp_path / "seen").read_text(encoding="utf-8").splitlines() == ["--reveal", "a photo.png", "b.png"]


def test_the_services_of_others_stay(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = home / "Library" / "Services" / "Other.workflow"
    other.mkdir(parents=True)
    assert run(["--install-desktop"]) == 0
    assert all(Path(line).is_file() for line in capsys.readouterr().out.splitlines())
    assert run(["--uninstall-desktop"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(names.ACTIONS)
    assert list(other.parent.iterdir()) == [other]
    assert run(["--uninstall-desktop"]) == 0


def test_where_no_service_can_be_written(home: Path) -> None:
    (home / "Library").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(OutputRefused):
        desktop.install()
