r"""The file manager of Windows: registry keys of this user, below HKEY_CURRENT_USER\Software\Classes. Untried.

Owns which keys these are. Microsoft Learn says where they belong:

- "PerceivedTypes, SystemFileAssociations, and Application Registration": verbs of programs that do not own a type
  go below SystemFileAssociations, where they hold whichever program opens the type.
- "Best Practices for Shortcut Menu Handlers and Multiple Verbs": a verb's name begins with the vendor's.
- "How to Employ the Verb Selection Model": Single, for a command starts once for each file that is selected.
- "File Types", "Programmatic Identifiers": the extension names a ProgID, which has the command.
- "SHChangeNotify": SHCNE_ASSOCCHANGED after a change.
"""

import ctypes
import importlib
import locale
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from stegapp.errors import OutputRefused
from stegapp.languages import language_for
from stegapp.system import paths
from stegapp.system.desktop import names

__all__ = ["EXTENSIONS", "install", "uninstall"]

EXTENSIONS = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".avif")
"""Of the pictures that the menu entry of Linux names by their types."""

_CLASSES = r"Software\Classes"
_MODEL = "Stegapp.Model"  # the ProgID
_SHCNE_ASSOCCHANGED = 0x08000000


def install() -> list[str]:
    """Write the keys, over those of an earlier installation, and return them. Raises OutputRefused."""
    winreg = _registry()
    made = []
    try:
        for key, values in _keys():
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                for name, value in values.items():
                    winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
            made.append(key)
    except OSError as error:
        raise OutputRefused("The registry cannot be written.", advice="Ask who looks after this computer.") from error
    _notify()
    return made


def uninstall() -> list[str]:
    """Remove the keys, what became empty above them, and the type if it is still ours; return what was there.

    Raises OutputRefused.
    """
    winreg = _registry()
    gone = []
    try:
        for key, values in reversed(list(_keys())):
            if key == _extension_key():
                _let_go(winreg, key, values)
                removed = _delete_if_empty(winreg, key)
            else:
                removed = _delete(winreg, key)
                _delete_empty_parents(winreg, key)
            if removed:
                gone.append(key)
    except OSError as error:
        raise OutputRefused("The registry cannot be changed.", advice="Ask who looks after this computer.") from error
    _notify()
    return gone[::-1]


def _keys() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each key and its values; one above another comes first. The name of the default value is empty."""
    start = names.command()
    icon = {"Icon": f"{start[0]},0"} if paths.frozen() else {}  # else it is Python's
    yield rf"{_CLASSES}\{_MODEL}", {"": "stegapp model"}
    yield rf"{_CLASSES}\{_MODEL}\shell\open\command", {"": _line(start)}
    yield _extension_key(), {"": _MODEL, "Content Type": names.MODEL_TYPE}
    language = language_for(_language())
    for extension in EXTENSIONS:
        for action, option in names.ACTIONS.items():
            verb = rf"{_CLASSES}\SystemFileAssociations\{extension}\shell\Stegapp.{action}"
            yield verb, {"MUIVerb": names.labels(action)[language], "MultiSelectModel": "Single", **icon}
            yield rf"{verb}\command", {"": _line([*start, option])}


def _extension_key() -> str:
    return rf"{_CLASSES}\{names.MODEL_EXTENSION}"


def _line(command: list[str]) -> str:
    r"""Return a command for the registry; a path on Windows has no quotation marks, and ours end in no backslash."""
    return " ".join([*(f'"{part}"' if not part.startswith("-") else part for part in command), '"%1"'])


def _registry() -> Any:
    return importlib.import_module("winreg")


def _language() -> str:
    """Return the locale's name of the language that Windows speaks with this user; empty where nobody knows."""
    kernel = getattr(getattr(ctypes, "windll", None), "kernel32", None)
    return locale.windows_locale.get(kernel.GetUserDefaultUILanguage(), "") if kernel is not None else ""


def _delete(winreg: Any, key: str) -> bool:
    """Delete a key and tell whether it was there. One into which somebody put a key of his own stays, without ours."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            inside, _, _ = winreg.QueryInfoKey(opened)
    except FileNotFoundError:
        return False
    if not inside:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    return not inside


def _delete_if_empty(winreg: Any, key: str) -> bool:
    """Delete a key without keys and values, and tell whether it was so."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            inside, values, _ = winreg.QueryInfoKey(opened)
    except FileNotFoundError:
        return False
    if inside or values:
        return False
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
    return True


def _delete_empty_parents(winreg: Any, key: str) -> None:
    parent = key.rpartition("\\")[0]
    while parent not in (_CLASSES, rf"{_CLASSES}\SystemFileAssociations") and _delete_if_empty(winreg, parent):
        parent = parent.rpartition("\\")[0]


def _let_go(winreg: Any, key: str, values: dict[str, str]) -> None:
    """Delete those values that are as we wrote them: another program may have taken the type over."""
    with suppress(FileNotFoundError):
        access = winreg.KEY_QUERY_VALUE | winreg.KEY_SET_VALUE
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
            for name, value in values.items():
                with suppress(FileNotFoundError):
                    if winreg.QueryValueEx(opened, name)[0] == value:
                        winreg.DeleteValue(opened, name)


def _notify() -> None:
    shell = getattr(getattr(ctypes, "windll", None), "shell32", None)
    if shell is not None:
        shell.SHChangeNotify(_SHCNE_ASSOCCHANGED, 0, None, None)
