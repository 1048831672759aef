"""Passwords in the desktop's own password store, by the library keyring: an extra, and asked only when it is wanted.

Secret Service on Linux (GNOME's, KDE's and KeePassXC's), the Credential Locker of Windows, the Keychain of macOS, and
no other: keyring can be set up with stores that keep passwords in the clear. Must not know widgets or options.
"""

import importlib.util
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from stegapp.errors import InputRefused
from stegapp.system.passwords import clean_password
from stegapp.texts import Text

__all__ = ["SERVICE", "fetch_password", "has_library", "keep_password", "modules"]

SERVICE = "stegapp"
"""What the entries belong to; in KeePassXC, their title."""

_BACKENDS = {
    "linux": "keyring.backends.SecretService.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "darwin": "keyring.backends.macOS.Keyring",
}
_PATIENCE_S = 60.0
"""Long enough to unlock the store, which asks by a dialog of its own; a bus may also never answer."""

_LOOK_S = 0.1

_T = TypeVar("_T")


def has_library() -> bool:
    """Return whether keyring is installed. Does not import it: that takes a tenth of a second."""
    return importlib.util.find_spec("keyring") is not None


def modules() -> list[str]:
    """Return the modules that are loaded by their names, for a bundle: none without keyring."""
    return [_BACKENDS[sys.platform].rpartition(".")[0]] if has_library() else []


def fetch_password(name: str, *, patience: float = _PATIENCE_S, waiting: Callable[[], object] = lambda: None) -> str:
    """Return the password of the entry `name`. Raises InputRefused: no store, none in time, no such entry.

    patience: seconds. waiting: called while the store has not answered; what it raises ends that.
    """

    def fetching(backend: Any) -> str | None:
        found: str | None = backend.get_password(SERVICE, name)
        if found is None and hasattr(backend, "schemes"):  # entries that were made in KeePassXC have other attributes
            found = backend.with_properties(scheme="KeePassXC").get_password(SERVICE, name)
        return found

    found = clean_password(_with_store(fetching, patience, waiting) or "")
    if not found:
        raise InputRefused(
            Text("The password store has no entry “{name}” of stegapp.", name=name),
            advice=Text("Check the name. In KeePassXC it is the user name, and the title is stegapp."),
        )
    return found


def keep_password(
    name: str, password: str, *, patience: float = _PATIENCE_S, waiting: Callable[[], object] = lambda: None
) -> None:
    """Keep a password as the entry `name`, in place of the one that had that name. Raises as `fetch_password` does."""
    _with_store(lambda backend: backend.set_password(SERVICE, name, password), patience, waiting)


def _with_store(work: Callable[[Any], _T], patience: float, waiting: Callable[[], object]) -> _T:
    """Return what `work` does with the store, on a thread that is left alone when it takes longer than `patience`."""
    if not has_library():
        raise InputRefused(
            Text("The library for password stores is not installed."),
            advice=Text("Install it: pip install 'stegapp[keyring]'."),
        )
    done: list[_T] = []
    locked: list[bool] = []

    def working() -> None:
        try:
            from keyring.core import load_keyring
            from keyring.errors import KeyringLocked

            try:
                done.append(work(load_keyring(_BACKENDS[sys.platform])))
            except KeyringLocked:
                locked.append(True)
        except Exception:  # noqa: BLE001 (each store has its own kinds; what they say may hold the password)
            return

    thread = threading.Thread(target=working, name="password-store", daemon=True)
    thread.start()
    end = time.monotonic() + patience
    while thread.is_alive() and time.monotonic() < end:
        waiting()
        thread.join(_LOOK_S)
    if done:
        return done[0]
    if locked:
        raise InputRefused(Text("The password store is locked."), advice=Text("Unlock it, and try again."))
    if thread.is_alive():
        raise InputRefused(
            Text("The password store did not answer."),
            advice=Text("See whether it waits for something, or is running."),
        )
    raise InputRefused(
        Text("There is no password store that can be used."),
        advice=Text("Start one, such as KeePassXC with its Secret Service integration, or type the password."),
    )
