"""Make the application known to this user's desktop: in its menus, for pictures and for exported models.

Owns which desktop is served by which module. Must not know Qt.
"""

import sys

from stegapp.errors import UsageError
from stegapp.system.desktop.names import APP_ID, MODEL_TYPE

__all__ = ["APP_ID", "MODEL_TYPE", "install", "uninstall"]


def install() -> list[str]:
    """Put the application into this user's menus; return the files, or on Windows the registry keys.

    Raises UsageError where it cannot be done so, OutputRefused where they cannot be written.
    """
    if sys.platform == "win32":
        from stegapp.system.desktop import windows

        return windows.install()
    if sys.platform == "darwin":
        from stegapp.system.desktop import macos

        return [str(path) for path in macos.install()]
    from stegapp.system.desktop import linux

    _only_linux()
    return [str(path) for path in linux.install()]


def uninstall() -> list[str]:
    """Remove what `install` wrote, and return what was there. Raises as `install` does."""
    if sys.platform == "win32":
        from stegapp.system.desktop import windows

        return windows.uninstall()
    if sys.platform == "darwin":
        from stegapp.system.desktop import macos

        return [str(path) for path in macos.uninstall()]
    from stegapp.system.desktop import linux

    _only_linux()
    return [str(path) for path in linux.uninstall()]


def _only_linux() -> None:
    if not sys.platform.startswith("linux"):
        raise UsageError(
            "Menu entries are made on Linux, Windows and macOS only.", advice="Start stegapp by its command."
        )
