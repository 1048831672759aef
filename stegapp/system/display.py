"""Say why no window can open, for a person who can mend it.

Must not import Qt: where one of its libraries is missing, that fails.
"""

import os
import re
import sys

__all__ = ["NO_DISPLAY", "no_display", "why_not_loaded"]

NO_DISPLAY = "there is no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one)."
_MISSING = re.compile(r"(lib[\w+.-]+?)\.so\.(\d+)[\d.]*: cannot open shared object file")


def no_display() -> str | None:
    """Return that there is no display, or None where Qt may find one. Only Linux can lack it."""
    desktop = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0] in ("", "xcb", "wayland")
    if not sys.platform.startswith("linux") or not desktop:  # "offscreen", "vnc", … need none
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return NO_DISPLAY


def why_not_loaded(error: ImportError | OSError) -> str:
    """Return which system library kept Qt from being loaded, and what to install."""
    if isinstance(error, ModuleNotFoundError) and (error.name or "").startswith("PySide6"):
        return "PySide6 is not installed. Install it with 'pip install PySide6-Essentials'."
    reason = str(error.__cause__ or error)  # a frozen build words it anew
    found = _MISSING.search(reason)
    if found is None:
        return f"Qt could not be loaded ({reason})."
    package = _package(found[1], found[2])
    return f"the system library {found[1]}.so.{found[2]} is missing. On Debian or Ubuntu: 'apt install {package}'."


def _package(library: str, version: str) -> str:
    """Return the name of a library's package; Debian Policy, section 8.1, which only GLib does not follow."""
    name = library.lower().replace("libglib-2", "libglib2")
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"
