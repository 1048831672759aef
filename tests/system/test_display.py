"""What keeps a window from opening is said, where Qt alone would abort."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from stegapp.system import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")


def _run_window(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    keep = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "stegapp"],
        env=keep | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_no_display_is_said_in_a_sentence() -> None:
    done = _run_window({})
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "stegapp hide --help" in done.stderr
    assert "Traceback" not in done.stderr


def test_unreachable_display_is_named() -> None:
    done = _run_window({"DISPLAY": ":987"})
    assert done.returncode == 1
    assert ":987" in done.stderr


def test_a_platform_that_qt_lacks_is_named() -> None:
    done = _run_window({"QT_QPA_PLATFORM": "nonsense"})
    assert done.returncode == 1
    assert "nonsense" in done.stderr
    assert "stegapp hide --help" in done.stderr


def test_a_wayland_that_does_not_answer_is_said_in_a_sentence() -> None:
    done = _run_window({"WAYLAND_DISPLAY": "nowhere"})
    assert done.returncode == 1
    assert "no display" in done.stderr


def test_a_plugin_that_lacks_a_library_names_its_package(tmp_path: Path) -> None:
    """Qt, given a platform plugin that is linked to a library nobody has."""
    provider = tmp_path / "provider.c"
    provider.write_text("int xcb_cursor_context_new(void) { return 0; }\n")
    user = tmp_path / "user.c"
    user.write_text("extern int xcb_cursor_context_new(void); int f(void) { return xcb_cursor_context_new(); }\n")
    library = tmp_path / "libprovider.so"
    platforms = tmp_path / "platforms"
    platforms.mkdir()
    cc = shutil.which("cc")
    if cc is None:
        pytest.skip("no C compiler")
    subprocess.run([cc, "-shared", "-fPIC", "-Wl,-soname,libxcb-cursor.so.99", "-o", library, provider], check=True)
    subprocess.run([cc, "-shared", "-fPIC", "-o", platforms / "libqxcb.so", user, library], check=True)
    code = (
        "import sys; from unittest.mock import patch; from PySide6.QtCore import QLibraryInfo\n"
        "from stegapp.gui import starting\n"
        "with patch.object(QLibraryInfo, 'path', lambda *_: sys.argv[1]):\n"
        "    starting.make_application(print)"
    )
    keep = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env=keep | {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "libxcb-cursor.so.99 is missing" in done.stdout
    assert "libxcb-cursor99" in done.stdout


def test_a_window_that_can_open_is_not_complained_about() -> None:
    code = "from stegapp.gui import starting; app = starting.make_application(print); print(app.platformName())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["offscreen"]


def test_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.no_display() is None


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
    ],
)
def test_a_missing_library_names_its_package(library: str, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_also_missing", list)
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    assert display.why_not_loaded(error) == (
        f"the system library {library} is missing. On Debian or Ubuntu: 'apt install {package}'."
    )


def test_all_missing_libraries_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    told = (
        "/usr/lib/libQt6Gui.so.6:\n\tlibEGL.so.1 => not found\n\tlibm.so.6 => /lib/libm.so.6 (0x7f)\n"
        "/usr/lib/libqxcb.so:\n\tlibxcb-icccm.so.4 => not found\n\tlibEGL.so.1 => not found\n"
    )
    asked: list[list[str]] = []

    def ldd(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 1, stdout=told)

    monkeypatch.setattr(subprocess, "run", ldd)
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert display.why_not_loaded(error) == (
        "the system libraries libEGL.so.1 and libxcb-icccm.so.4 are missing. "
        "On Debian or Ubuntu: 'apt install libegl1 libxcb-icccm4'."
    )
    assert [Path(part).name for part in asked[0][1:]][::4] == ["libQt6Gui.so.6", "libqxcb.so"]


def test_without_ldd_the_first_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "'apt install libegl1'" in display.why_not_loaded(error)


def test_a_missing_library_is_found_behind_a_frozen_builds_words() -> None:
    error = ImportError("Failed to load dynlib/dll 'libQt6Gui.so.6'.")
    error.__cause__ = OSError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "libegl1" in display.why_not_loaded(error)


def test_what_is_not_installed_is_named() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert "pip install PySide6-Essentials" in display.why_not_loaded(error)
    assert "(odd)" in display.why_not_loaded(ImportError("odd"))


def test_a_library_missing_at_the_start_ends_in_a_sentence() -> None:
    """Where Qt's modules cannot be imported, the window's entry says it, and no traceback is shown."""
    code = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'PySide6.QtGui':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "from stegapp.__main__ import main\n"
        "sys.exit(main([]))"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "apt install libegl1" in done.stderr
    assert "Traceback" not in done.stderr
