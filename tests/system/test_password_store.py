"""The desktop's password store: a made-up one, registered as keyring has it, and the real Secret Service."""

import os
import shutil
import subprocess
import sys
import threading
import time
from typing import ClassVar

import pytest

keyring = pytest.importorskip("keyring")

from keyring.backend import KeyringBackend  # noqa: E402
from keyring.errors import KeyringLocked  # noqa: E402

from stegapp.errors import InputRefused  # noqa: E402
from stegapp.system import password_store  # noqa: E402
from stegapp.system.password_store import SERVICE, fetch_password, keep_password  # noqa: E402


class Store(KeyringBackend):
    priority: ClassVar[float] = 1
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(Store):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")


class Broken(Store):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise ValueError(f"cannot keep {password}")


class Silent(Store):
    waiting: ClassVar[threading.Event] = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.waiting.wait(20)
        return None


def _use(monkeypatch: pytest.MonkeyPatch, store: type[Store]) -> None:
    Store.kept.clear()
    monkeypatch.setitem(password_store._BACKENDS, sys.platform, f"{__name__}.{store.__name__}")


def test_what_was_kept_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, Store)
    keep_password("holiday", "grüße-абв-۱")
    assert Store.kept == {(SERVICE, "holiday"): "grüße-абв-۱"}
    assert fetch_password("holiday") == "grüße-абв-۱"
    keep_password("holiday", "another")
    assert fetch_password("holiday") == "another"


@pytest.mark.parametrize(
    ("store", "words"),
    [
        (Store, "has no entry “holiday”"),
        (Locked, "is locked"),
        (Silent, "did not answer"),
    ],
)
def test_what_a_store_does_not_give_is_told(store: type[Store], words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, store)
    Silent.waiting.clear()
    began = time.monotonic()
    with pytest.raises(InputRefused, match=words) as caught:
        fetch_password("holiday", patience=0.3)
    assert caught.value.advice
    assert time.monotonic() - began < 5
    Silent.waiting.set()


def test_no_password_is_in_what_is_told_of_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, Broken)
    with pytest.raises(InputRefused, match="no password store that can be used") as caught:
        keep_password("holiday", "s3cret-phrase")
    assert "s3cret" not in f"{caught.value} {caught.value.__cause__} {caught.value.__context__}"


def test_only_real_stores_are_asked_whatever_keyring_was_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody may have set keyring up with one that writes passwords in the clear."""
    assert set(password_store._BACKENDS.values()) == {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
    before = keyring.get_keyring()
    Store.kept.clear()
    try:
        keyring.set_keyring(Store())
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        if sys.platform == "linux":
            with pytest.raises(InputRefused, match="no password store that can be used"):
                keep_password("holiday", "secret")
    finally:
        keyring.set_keyring(before)
    assert not Store.kept


def test_what_is_no_password_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    _use(monkeypatch, Store)
    Store.kept[SERVICE, "odd"] = "a\x07b"
    with pytest.raises(InputRefused, match="control character"):
        fetch_password("odd")
    Store.kept[SERVICE, "empty"] = ""
    with pytest.raises(InputRefused, match="no entry"):
        fetch_password("empty")


_REAL = """
import secretstorage
from stegapp.system.password_store import fetch_password, keep_password
from stegapp.errors import InputRefused
try:
    fetch_password("nothing")
except InputRefused as error:
    assert "no entry" in str(error), error
keep_password("holiday", "correct horse ä")
assert fetch_password("holiday") == "correct horse ä"
bus = secretstorage.dbus_init()
box = secretstorage.get_default_collection(bus)
box.create_item("x", {"Title": "stegapp", "UserName": "from keepassxc"}, b"battery staple")  # as KeePassXC has them
assert fetch_password("from keepassxc") == "battery staple"
print("came back")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_the_real_secret_service(tmp_path: object) -> None:
    start = 'echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$0" -c "$1"'
    places = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", start, sys.executable, _REAL],
        env=os.environ | places, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.strip().endswith("came back"), done.stderr
