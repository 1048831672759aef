"""Say why no window can open, for a person who can mend it.

Must not import Qt: where one of its libraries is missing, that fails.
"""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

__all__ = ["NO_DISPLAY", "no_display", "why_not_loaded"]

NO_DISPLAY = "there is no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one)."
_MISSING = re.compile(r"(lib[\w+.-]+?)\.so\.(\d+)[\d.]*: cannot open shared object file")
_NOT_FOUND = re.compile(r"(lib[\w+.-]+?)\.so\.(\d+)[\d.]* => not found")
_NEEDED = ("Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6DBus.so.6", "Qt/lib/libQt6Svg.so.6",
           "Qt/plugins/platforms/libqxcb.so")  # fmt: skip


def no_display() -> str | None:
    """Return that there is no display, or None where Qt may find one. Only Linux can lack it."""
    desktop = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0] in ("", "xcb", "wayland")
    if not sys.platform.startswith("linux") or not desktop:  # "offscreen", "vnc", … need none
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return NO_DISPLAY


def why_not_loaded(error: ImportError | OSError) -> str:
    """Return which system libraries keep Qt from being loaded, and what to install for all of them."""
    if isinstance(error, ModuleNotFoundError) and (error.name or "").startswith("PySide6"):
        return "PySide6 is not installed. Install it with 'pip install PySide6-Essentials'."
    reason = str(error.__cause__ or error)  # a frozen build words it anew
    found = _MISSING.search(reason)
    if found is None:
        return f"Qt could not be loaded ({reason})."
    missing = list(dict.fromkeys([(found[1], found[2]), *_also_missing()]))
    names = [f"{library}.so.{version}" for library, version in missing]
    packages = " ".join(_package(library, version) for library, version in missing)
    words = f"the system library {names[0]} is missing"
    if len(names) > 1:
        words = f"the system libraries {', '.join(names[:-1])} and {names[-1]} are missing"
    return f"{words}. On Debian or Ubuntu: 'apt install {packages}'."


def _also_missing() -> list[tuple[str, str]]:
    """Return what else Qt's parts need and the system lacks: loading names one at a time. Nothing if it is unknown."""
    try:
        spec = importlib.util.find_spec("PySide6")
        folders = (spec.submodule_search_locations if spec is not None else None) or ()
        parts = [str(part) for folder in folders for name in _NEEDED if (part := Path(folder) / name).is_file()]
        told = subprocess.run(["ldd", *parts], capture_output=True, text=True, timeout=10, check=False).stdout
    except (ImportError, OSError, ValueError, subprocess.SubprocessError):
        return []
    return _NOT_FOUND.findall(told)


def _package(library: str, version: str) -> str:
    """Return the name of a library's package; Debian Policy, section 8.1, which only GLib does not follow."""
    name = library.lower().replace("libglib-2", "libglib2")
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"
