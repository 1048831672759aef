"""Menu entry, icons, file type: valid by the desktops' own tools, installed and taken away without a trace."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from stegapp.cli.app import run
from stegapp.errors import OutputRefused, UsageError
from stegapp.languages import LANGUAGES
from stegapp.models.store import EXPORT_EXTENSION
from stegapp.system import desktop, paths
from stegapp.system.desktop import names

FOLDER = paths.resources() / "desktop"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of Linux")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def _validate(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "error" not in done.stdout


def test_the_entry_is_valid_before_and_after_installing(data: Path) -> None:
    tool = _tool("desktop-file-validate")
    _validate(tool, str(FOLDER / f"{desktop.APP_ID}.desktop"))
    desktop.install()
    _validate(tool, str(data / "applications" / f"{desktop.APP_ID}.desktop"))


def test_the_metainfo_is_valid() -> None:
    _validate(_tool("appstreamcli"), "validate", "--no-net", "--strict", str(FOLDER / f"{desktop.APP_ID}.metainfo.xml"))


def test_the_metainfo_names_this_version_and_the_entry() -> None:
    from stegapp import __version__

    root = ET.parse(FOLDER / f"{desktop.APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == desktop.APP_ID
    assert root.findtext("launchable") == f"{desktop.APP_ID}.desktop"
    assert next(release.get("version") for release in root.iter("release")) == __version__


def test_the_file_type_is_that_of_exports() -> None:
    text = (FOLDER / f"{desktop.APP_ID}.xml").read_text(encoding="utf-8")
    assert f'type="{desktop.MODEL_TYPE}"' in text
    assert f'pattern="*{EXPORT_EXTENSION}"' in text
    assert names.MODEL_EXTENSION == EXPORT_EXTENSION
    assert f"MimeType={desktop.MODEL_TYPE};" in (FOLDER / f"{desktop.APP_ID}.desktop").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "tiff", "bmp", "heif", "avif"])
def test_file_managers_offer_the_application_for_photographs(kind: str) -> None:
    assert f";image/{kind};" in (FOLDER / f"{desktop.APP_ID}.desktop").read_text(encoding="utf-8")


def test_install_and_uninstall(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--install-desktop"]) == 0
    made = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert all(path.is_file() and path.is_relative_to(data) for path in made)
    assert sum(path.suffix == ".png" for path in made) == 20
    assert run(["--install-desktop"]) == 0  # again: an update
    capsys.readouterr()
    assert run(["--uninstall-desktop"]) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == sorted(map(str, made))
    assert not any(path.exists() for path in made)
    assert run(["--uninstall-desktop"]) == 0


def test_exports_are_known_by_their_type_afterwards(data: Path) -> None:
    _tool("update-mime-database")
    desktop.install()
    code = (
        "from PySide6.QtCore import QMimeDatabase; "
        f"print(QMimeDatabase().mimeTypeForFile('a{EXPORT_EXTENSION}', "
        "QMimeDatabase.MatchMode.MatchExtension).name())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert done.stdout.strip() == desktop.MODEL_TYPE


@pytest.mark.parametrize(
    "program",
    ["/opt/stegapp/stegapp", "/home/x/Ein Ordner/stegapp", '/tmp/a"b$c`d\\e/100%/stegapp', "/tmp/測試/stegapp"],
)
def test_exec_starts_what_is_installed(data: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(names, "command", lambda: [program, "-m", "stegapp"])
    desktop.install()
    text = (data / "applications" / f"{desktop.APP_ID}.desktop").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("Exec="))
    # As a launcher reads it: first the string's escapes, then a shell's quotes, then field codes.
    quoted = line.removeprefix("Exec=").replace("\\\\", "\\")
    shell = subprocess.run(["sh", "-c", f"printf '%s\\n' {quoted}"], capture_output=True, text=True, check=True)
    words = shell.stdout.splitlines()
    assert [word.replace("%%", "%") for word in words] == [program, "-m", "stegapp", "%F"]


def test_the_script_of_an_installation_is_what_starts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "stegapp"
    script.write_text("#!/bin/sh\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert names.command()[-2:] == ["-m", "stegapp"]  # not one that can be run
    script.chmod(0o755)
    assert names.command() == [str(script)]


def test_no_module_is_taken_from_the_folder_of_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file manager may start the program in there; a file json.py beside the picture must not run."""
    (tmp_path / "json.py").write_text("raise SystemExit('taken from here')\n", encoding="utf-8")
    root = str(Path(desktop.__file__).parents[3])
    monkeypatch.setattr(sys, "path", ["", *sys.path, root])
    monkeypatch.setenv("PYTHONPATH", root)
    done = subprocess.run(
        [*names.command(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=False, env=os.environ
    )
    assert done.stdout.startswith("stegapp "), done.stderr


def test_a_package_that_lies_in_the_folder_alone_is_started_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(Path(desktop.__file__).parents[3])])
    assert names.command() == paths.program()


def test_where_nothing_can_be_written(data: Path) -> None:
    data.parent.mkdir(exist_ok=True)
    data.write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(OutputRefused):
        desktop.install()


def test_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "relative")

    def nowhere() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", nowhere)
    with pytest.raises(UsageError, match="no home folder"):
        desktop.install()


def test_where_no_menus_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    for change in (desktop.install, desktop.uninstall):
        with pytest.raises(UsageError):
            change()


def test_each_action_starts_this_installation_too(data: Path) -> None:
    desktop.install()
    text = (data / "applications" / f"{desktop.APP_ID}.desktop").read_text(encoding="utf-8")
    starts = [line.removeprefix("Exec=") for line in text.splitlines() if line.startswith("Exec=")]
    command = starts[0].removesuffix(" %F")
    assert starts == [f"{command} %F", f"{command} --reveal %F", f"{command} --hide %F"]
    assert command != "stegapp"


def test_dolphin_offers_both_for_pictures(data: Path) -> None:
    """It reads files of a user's own only if they may be executed."""
    desktop.install()
    menu = data / "kio" / "servicemenus" / f"{desktop.APP_ID}.desktop"
    assert menu.stat().st_mode & 0o111 == 0o111
    lines = menu.read_text(encoding="utf-8").splitlines()
    start = " ".join(f'"{part}"' for part in names.command())
    assert [line for line in lines if line.startswith("Exec=")] == [
        f"Exec={start} --reveal %F",
        f"Exec={start} --hide %F",
    ]
    entry = (FOLDER / f"{desktop.APP_ID}.desktop").read_text(encoding="utf-8")
    types = next(line for line in lines if line.startswith("MimeType=")).removeprefix("MimeType=")
    assert f"MimeType={desktop.MODEL_TYPE};{types}" in entry


@pytest.mark.parametrize("action", names.ACTIONS)
def test_file_managers_speak_every_language(action: str) -> None:
    labels = names.labels(action)
    assert set(labels) == set(LANGUAGES)
    assert len(set(labels.values())) == len(LANGUAGES)
    assert all("stegapp" in label for label in labels.values())
