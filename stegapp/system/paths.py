"""Where bundled and per-user files lie; the only file that knows of a frozen build."""

import os
import sys
from pathlib import Path

import platformdirs

__all__ = [
    "bundled_dir",
    "bundled_models",
    "frozen",
    "leave_bundle_out",
    "licences",
    "named_by_user",
    "program",
    "resources",
    "user_config",
    "user_data",
    "user_models",
]

_APP = "stegapp"


def frozen() -> bool:
    """Tell whether this is the executable of a bundle, with Python and all modules inside."""
    return bool(getattr(sys, "frozen", False))


def program() -> list[str]:
    """Return how this program starts itself: the executable of a bundle, or Python with the package."""
    return [sys.executable] if frozen() else [sys.executable, "-m", "stegapp"]


def leave_bundle_out() -> None:
    """Take the bundle's folder out of what programs started from here inherit.

    A file manager or viewer of the system that loaded the bundle's libraries instead of its own might not start.
    """
    if not frozen():
        return
    inside = str(bundled_dir())
    for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH"):
        entries = [entry for entry in os.environ.get(name, "").split(os.pathsep) if entry]
        outside = [entry for entry in entries if not entry.startswith(inside)]
        if outside:
            os.environ[name] = os.pathsep.join(outside)
        else:
            os.environ.pop(name, None)


def bundled_dir() -> Path:
    """Return the folder that holds `models/` and `resources/`.

    A frozen build unpacks them beside its modules, a wheel keeps them in
    `stegapp/_bundled`, a source tree has them at its top.
    """
    if frozen():
        return Path(sys._MEIPASS)  # type: ignore[attr-defined]
    package = Path(__file__).resolve().parents[1]
    wheel = package / "_bundled"
    return wheel if wheel.is_dir() else package.parent


def bundled_models() -> Path:
    """Return the folder of the models that come with the application."""
    return bundled_dir() / "models"


def resources() -> Path:
    """Return the folder of icons, translations and sample covers."""
    return bundled_dir() / "resources"


def licences() -> Path:
    """Return the folder of licence texts: of all parts in a bundle, else of those whose packages bring none."""
    return bundled_dir() / "licences" if frozen() else resources() / "licences"


def user_data() -> Path:
    """Return the per-user data folder; STEGAPP_DATA_DIR overrides it. Not created here."""
    override = os.environ.get("STEGAPP_DATA_DIR")
    return Path(override) if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def user_models() -> Path:
    """Return the folder of imported and own models. Not created here."""
    return user_data() / "models"


def user_config() -> Path:
    """Return the per-user settings folder; STEGAPP_CONFIG_DIR overrides it. Not created here."""
    override = os.environ.get("STEGAPP_CONFIG_DIR")
    return Path(override) if override else Path(platformdirs.user_config_dir(_APP, appauthor=False))


def named_by_user(folder: Path) -> bool:
    """Tell whether a variable of the environment names this very folder."""
    named = (os.environ.get("STEGAPP_DATA_DIR"), os.environ.get("STEGAPP_CONFIG_DIR"))
    return any(name and Path(name) == folder for name in named)
