"""Find out, before Qt aborts the process, why no window could open.

Qt ends the program by SIGABRT when its platform plugin cannot load or cannot
reach a display. This module asks the same questions first and words the answer.
It must not import Qt's modules: a missing library would fail there.
"""

import ctypes
import ctypes.util
import importlib.util
import os
import re
import sys
from pathlib import Path

__all__ = ["why_no_window"]

_MISSING = re.compile(r"(lib[\w+.-]+?\.so(?:\.\d+)*): cannot open shared object file")

# Debian's and Ubuntu's package of each system library Qt's modules and its X11 plugin are linked to.
_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libglx0",
    "libOpenGL": "libopengl0",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
}

_QT_MODULES = ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6")


def why_no_window() -> str | None:
    """Return one sentence saying what keeps a window from opening, or None if nothing seems to.

    Only Linux is looked at: elsewhere Qt carries all it needs and a desktop is always there.
    """
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    qt = _qt_folder()
    if qt is None:
        return "PySide6 is not installed. Install it with 'pip install PySide6-Essentials'."
    for module in _QT_MODULES:
        missing = _missing_library(qt / "lib" / module)
        if missing:
            return missing
    if platform not in ("", "xcb", "wayland"):
        return None  # "offscreen", "vnc", … need no desktop
    wayland = platform != "xcb" and _wayland_answers()
    if not wayland and not os.environ.get("DISPLAY"):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one)."
    if not wayland:
        missing = _missing_library(qt / "plugins" / "platforms" / "libqxcb.so")
        if missing:
            return missing
        if not _x_server_answers():
            return f"no X server answers at DISPLAY={os.environ['DISPLAY']}."
    return None


def _qt_folder() -> Path | None:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    bundled = folder / "Qt"
    return bundled if bundled.is_dir() else None


def _missing_library(library: Path) -> str | None:
    """Load `library` and name the system package whose file it misses, if one does."""
    if not library.is_file():
        return None  # another layout (a distribution's own Qt): nothing can be said beforehand
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        reason = str(error.__cause__ or error)  # a frozen build words it anew
        found = _MISSING.search(reason)
        if found is None:
            return f"Qt could not be loaded ({reason})."
        name = found.group(1)
        package = _PACKAGES.get(name.split(".so")[0])
        advice = f" On Debian or Ubuntu: 'apt install {package}'." if package else ""
        return f"the system library {name} is missing.{advice}"
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    socket = Path(name)
    if not socket.is_absolute():
        socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / name
    return socket.exists()


def _x_server_answers() -> bool:
    """Open and close an X connection; True when that cannot be tried."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # _missing_library has looked already
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)
