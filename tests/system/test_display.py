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


def test_missing_library_names_its_package(tmp_path: Path) -> None:
    provider = tmp_path / "provider.c"
    provider.write_text("int xcb_cursor_context_new(void) { return 0; }\n")
    user = tmp_path / "user.c"
    user.write_text("extern int xcb_cursor_context_new(void); int f(void) { return xcb_cursor_context_new(); }\n")
    library = tmp_path / "libprovider.so"
    plugin = tmp_path / "plugin.so"
    cc = shutil.which("cc")
    if cc is None:
        pytest.skip("no C compiler")
    subprocess.run([cc, "-shared", "-fPIC", "-Wl,-soname,libxcb-cursor.so.99", "-o", library, provider], check=True)
    subprocess.run([cc, "-shared", "-fPIC", "-o", plugin, user, library], check=True)
    said = display._missing_library(plugin)
    assert said is not None
    assert "libxcb-cursor.so.99" in said
    assert "libxcb-cursor0" in said


def test_sound_library_is_not_complained_about() -> None:
    qt = display._qt_folder()
    assert qt is not None
    assert display._missing_library(qt / "lib" / "libQt6Core.so.6") is None


def test_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.why_no_window() is None


def test_a_missing_library_is_found_behind_a_frozen_builds_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str) -> None:
        try:
            raise OSError("libEGL.so.1: cannot open shared object file: No such file or directory")
        except OSError as error:
            raise OSError(f"Failed to load dynlib/dll {name!r}.") from error

    library = tmp_path / "libQt6Gui.so.6"
    library.touch()
    monkeypatch.setattr(display.ctypes, "CDLL", refuse)
    assert display._missing_library(library) == (
        "the system library libEGL.so.1 is missing. On Debian or Ubuntu: 'apt install libegl1'."
    )
