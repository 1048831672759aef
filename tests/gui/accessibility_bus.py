"""The accessibility tree as a screen reader has it: over AT-SPI, on a D-Bus of its own, from another process.

Owns the private buses, a virtual screen, and a client that walks the tree, reads it and presses keys. Knows nothing of
what the window should say. `missing` names what is not installed.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

__all__ = ["PATIENCE", "Desktop", "Node", "desktop", "give_focus", "missing", "wait_for"]

PATIENCE = 120.0
"""Seconds in which something comes, however busy the machine is."""

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_REGISTRY, _ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
_CONTROLLER = "/org/a11y/atspi/registry/deviceeventcontroller"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_BY_KEYSYM = 3

STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
    30: "visible",
}
"""Of AtspiStateType, those that are looked at."""

KEYS = {"Tab": 0xFF09, "BackTab": 0xFE20, "Space": 0x20}


def missing() -> str:
    """Return what this machine lacks, "" if nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    lacking = [name for name in ("dbus-daemon", "Xvfb") if shutil.which(name) is None]
    if not any(Path(path).exists() for path in _LAUNCHERS):
        lacking.append("at-spi2-core")
    return ", ".join(lacking)


@dataclass(frozen=True)
class Node:
    """One element of the tree, as it was when it was read."""

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    depth: int
    attributes: dict[str, str]

    def __str__(self) -> str:
        said = f" ({self.description})" if self.description else ""
        return f"{'  ' * self.depth}{self.role}: {self.name!r}{said} {sorted(self.states - {'enabled', 'visible'})}"


class Desktop:
    """All programs on one accessibility bus."""

    def __init__(self, connection: DBusConnection, display: str = "") -> None:
        self._connection, self.display = connection, display

    def call(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", *body: Any
    ) -> tuple[Any, ...]:
        """Call a method and return what it returns. Raises LookupError for one that is not there (any more)."""
        address = DBusAddress(path, bus_name=bus, interface=interface)
        reply = self._connection.send_and_get_reply(
            new_method_call(address, method, signature or None, body), timeout=PATIENCE
        )
        return self._body(reply)

    def value(self, bus: str, path: str, interface: str, name: str) -> Any:
        """Return a property."""
        message = Properties(DBusAddress(path, bus_name=bus, interface=interface)).get(name)
        return self._body(self._connection.send_and_get_reply(message, timeout=PATIENCE))[0][1]

    @staticmethod
    def _body(reply: Any) -> tuple[Any, ...]:
        if reply.header.message_type.name == "error":
            raise LookupError(str(reply.body))
        return tuple(reply.body)

    def programs(self) -> list[tuple[str, str]]:
        """Return the bus and the path of each program."""
        children: list[tuple[str, str]] = self.call(_REGISTRY, _ROOT, _ACCESSIBLE, "GetChildren")[0]
        return children

    def walk(self, bus: str, path: str, depth: int = 0) -> Iterator[Node]:
        """Yield an element and all below it that are shown, in the order of the tree."""
        node = self.read(bus, path, depth)
        yield node
        for child in self.call(bus, path, _ACCESSIBLE, "GetChildren")[0]:
            with contextlib.suppress(LookupError):
                if "showing" in self.states(*child) or depth < 1:
                    yield from self.walk(child[0], child[1], depth + 1)

    def read(self, bus: str, path: str, depth: int = 0) -> Node:
        """Return one element."""
        return Node(
            bus,
            path,
            self.call(bus, path, _ACCESSIBLE, "GetRoleName")[0],
            self.value(bus, path, _ACCESSIBLE, "Name"),
            self.value(bus, path, _ACCESSIBLE, "Description"),
            self.states(bus, path),
            depth,
            dict(self.call(bus, path, _ACCESSIBLE, "GetAttributes")[0]),
        )

    def states(self, bus: str, path: str) -> frozenset[str]:
        """Return an element's states."""
        low, high = self.call(bus, path, _ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)

    def press(self, key: str) -> None:
        """Press a key, as a screen reader's user does on the keyboard; it goes to whatever has the focus."""
        self.call(
            _REGISTRY, _CONTROLLER, "org.a11y.atspi.DeviceEventController", "GenerateKeyboardEvent", "isu",
            KEYS[key], "", _BY_KEYSYM,
        )  # fmt: skip


_IGNORED = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _event: 0)


def give_focus(display: str, title: str) -> bool:
    """Give a window the keyboard, as a window manager would: there is none here. Return whether it was there."""
    x = ctypes.CDLL("libX11.so.6")
    x.XSetErrorHandler(_IGNORED)  # else a window that is not shown would end this process
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    screen = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    found = False
    try:
        top = ctypes.c_ulong(x.XDefaultRootWindow(screen))
        x.XQueryTree(*(screen, top, *map(ctypes.byref, (root, parent, children, count))))
        for window in children[: count.value]:
            name = ctypes.c_char_p()
            x.XFetchName(screen, ctypes.c_ulong(window), ctypes.byref(name))
            if name.value == title.encode():
                x.XSetInputFocus(screen, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
                found = True
        x.XSync(screen, 0)
    finally:
        x.XCloseDisplay(screen)
    return found


@contextlib.contextmanager
def desktop(folder: Path, *program: str) -> Iterator[tuple[Desktop, "subprocess.Popen[bytes]"]]:
    """Start buses, a screen and a program on it, and give the client; leaving ends them all.

    folder: for the program's and the buses' files.
    """
    processes: list[subprocess.Popen[bytes]] = []
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }
    for name in list(environment):
        if name.startswith(("DBUS_", "AT_SPI_", "WAYLAND_", "XDG_")) and name != "XDG_RUNTIME_DIR":
            environment.pop(name, None)

    def start(*command: str, answers: int | None = None) -> "subprocess.Popen[bytes]":
        pipe = (answers,) if answers is not None else ()
        made = subprocess.Popen(command, env=environment, pass_fds=pipe, start_new_session=True, stdout=log, stderr=log)
        processes.append(made)
        return made

    try:
        with (folder / "log").open("wb") as log:
            # Without -noreset a server begins anew once its last client has gone, and the next may find it shut.
            screen = ("Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-noreset")
            for answer, before, command in (
                ("DISPLAY", ":", screen),
                ("DBUS_SESSION_BUS_ADDRESS", "", ("dbus-daemon", "--session", "--nofork", "--print-address={fd}")),
            ):
                ours, theirs = os.pipe()
                start(*(word.format(fd=theirs) for word in command), answers=theirs)
                os.close(theirs)
                with os.fdopen(ours, "rb") as said:
                    environment[answer] = before + said.readline().decode().strip()
            launcher = next(path for path in _LAUNCHERS if Path(path).exists())
            start(launcher, "--launch-immediately")
            with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
                wait_for(lambda: _has_owner(session, "org.a11y.Bus"))
                bus = Desktop(session).call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
            with open_dbus_connection(bus) as connection:
                found = Desktop(connection, environment["DISPLAY"])
                found.programs()  # starts the registry
                yield found, start(*program)
    finally:
        for process in reversed(processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in processes:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _has_owner(connection: DBusConnection, name: str) -> bool:
    found = Desktop(connection)
    bus = "org.freedesktop.DBus"
    return bool(found.call(bus, "/org/freedesktop/DBus", bus, "NameHasOwner", "s", name)[0])


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something is true. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("this did not come")
        time.sleep(0.02)
