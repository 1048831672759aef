"""Menu entry, icons, file type and entries for file managers on a Linux desktop.

Owns what lies in `resources/desktop` and where the XDG specifications put it for one user.
"""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from stegapp.errors import OutputRefused, UsageError
from stegapp.system.atomic import write_atomically
from stegapp.system.desktop import names

__all__ = ["install", "uninstall"]

# What reads the files anew, where it is installed; most desktops also notice by themselves.
_REFRESH = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def install() -> list[Path]:
    """Write the menu entries, their icons and the type of exported models for this user; return the files.

    Raises OutputRefused where they cannot be written.
    """
    data = _data_home()
    made = []
    for source, target in _files():
        text = source.read_bytes()
        if source.suffix == ".desktop":
            text = _started_by(text.decode(), names.command()).encode()
        path = data / target
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputRefused(
                f"The folder {path.parent} cannot be made.", advice="Check its permissions, or set XDG_DATA_HOME."
            ) from error
        write_atomically(path, text, replace=True)
        if "servicemenus" in path.parts:  # Dolphin takes those of a user from executable files alone
            path.chmod(0o755)
        made.append(path)
    _refresh(data)
    return made


def uninstall() -> list[Path]:
    """Remove what `install` wrote, and return the files that were there."""
    data = _data_home()
    gone = []
    for _, target in _files():
        path = data / target
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise OutputRefused(f"{path} cannot be removed.", advice="Check the folder's permissions.") from error
        gone.append(path)
    _refresh(data)
    return gone


def _data_home() -> Path:
    named = os.environ.get("XDG_DATA_HOME", "")
    if Path(named).is_absolute():  # a relative one must be ignored, says the specification
        return Path(named)
    try:
        return Path.home() / ".local" / "share"
    except RuntimeError as error:
        raise UsageError("There is no home folder.", advice="Set HOME or XDG_DATA_HOME.") from error


def _files() -> list[tuple[Path, str]]:
    """Return each file of `resources/desktop` and its place below the user's data folder."""
    folder, name = names.folder(), names.APP_ID
    found = [
        (folder / f"{name}.desktop", f"applications/{name}.desktop"),
        (folder / f"{name}.servicemenu.desktop", f"kio/servicemenus/{name}.desktop"),
        (folder / f"{name}.metainfo.xml", f"metainfo/{name}.metainfo.xml"),
        (folder / f"{name}.xml", f"mime/packages/{name}.xml"),
    ]
    icons = sorted(path for path in (folder / "icons").rglob("*") if path.suffix in (".png", ".svg"))
    return found + [(path, path.relative_to(folder).as_posix()) for path in icons]


def _started_by(entry: str, command: list[str]) -> str:
    """Return a desktop entry that starts `command`."""
    lines = []
    for line in entry.splitlines():
        key = line.partition("=")[0]
        if key == "Exec":
            words = line.partition("=")[2].split()[1:]  # what the entry or one of its actions asks for, and the files
            line = f"Exec={' '.join([*(_quoted(part) for part in command), *words])}"
        elif key == "TryExec":
            line = f"TryExec={_escaped(command[0])}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _quoted(argument: str) -> str:
    """Quote one argument of Exec; the Desktop Entry Specification, "The Exec key"."""
    inside = argument.replace("%", "%%")
    for sign in '\\"`$':
        inside = inside.replace(sign, f"\\{sign}")
    return _escaped(f'"{inside}"')


def _escaped(value: str) -> str:
    """Escape a value of the type string; same specification, "Possible value types"."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _refresh(data: Path) -> None:
    for tool, folder in _REFRESH:
        found = shutil.which(tool)
        if found is None or not (data / folder).is_dir():
            continue
        options = ["-q", "-t", "-f"] if tool == "gtk-update-icon-cache" else []
        # What it says of other applications' files, or that it cannot run, is none of our user's concern.
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run([found, *options, str(data / folder)], capture_output=True, check=False, timeout=60)
