"""A virtual screen with a mouse, a keyboard and eyes, for programs that the tests know only from outside."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PIL import Image, ImageChops, ImageGrab

TOOLS = ("Xvfb", "xdotool")
OTHER = (1250, 100, 200, 200)  # beside the window of the program
PATIENCE = 120.0  # seconds; a busy machine is slow

T = TypeVar("T")


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def until(what: str, look: Callable[[], T | None], patience: float = PATIENCE) -> T:
    """Return what `look` finds, looking again and again; fail after a while."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"not seen after {patience:.0f} s: {what}")
        time.sleep(0.02)


class Screen:
    """A screen of 1500x900 pixels, without a window manager."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._other: subprocess.Popen[str] | None = None

    def shot(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    def window(self, pid: int) -> str | None:
        """Return the window of a process; small ones that Qt makes for itself are none."""
        for found in self._xdotool("search", "--onlyvisible", "--pid", str(pid), "--name", "^stegapp$").split():
            values = self._xdotool("getwindowgeometry", "--shell", found).splitlines()
            if any(value.startswith("WIDTH=") and int(value[6:]) >= 500 for value in values):
                return found
        return None

    def focus(self, window: str) -> None:
        """Give a window the keyboard; one that is not shown yet cannot have it."""

        def focused() -> bool:
            self._xdotool("windowfocus", window)
            return self._xdotool("getwindowfocus", "-f").strip() == window

        until("the focus", focused)

    def key(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "60", *keys)

    def press(self, *keys: str) -> None:
        """Press keys that change something to be seen, and wait until it has been drawn."""
        before = self.shot().tobytes()
        self.key(*keys)
        until(f"an effect of {' '.join(keys)}", lambda: self.shot().tobytes() != before)
        self.calm()

    def calm(self, seconds: float = 1.0) -> None:
        """Wait until nothing but a blinking cursor changes for a while."""

        def still() -> bool:
            first = self.shot().convert("L")
            time.sleep(seconds)
            box = ImageChops.difference(first, self.shot().convert("L")).getbbox()
            return box is None or box[2] - box[0] <= 3

        until("a calm screen", still)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "40", text)

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        self._xdotool("mousemove", *map(str, place), "click", "--repeat", str(times), "--delay", "60", "1")

    def drag(self, files: Sequence[Path], place: tuple[int, int]) -> None:
        """Drag files out of another program's window and drop them at `place`."""
        self._ask({"drag": [str(file) for file in files]})
        x, y = OTHER[0] + 100, OTHER[1] + 100
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1")
        # Slowly, as by hand: each program answers every step of a drag.
        for step in range(1, 9):
            time.sleep(0.15)
            self._xdotool("mousemove", *(str(a + (b - a) * step // 8) for a, b in zip((x, y), place, strict=True)))
        time.sleep(0.5)
        self._xdotool("mouseup", "1")

    def clipboard(self) -> str:
        return str(self._ask({"clipboard": True})["clipboard"])

    def _ask(self, asked: Mapping[str, object]) -> dict[str, object]:
        if self._other is None:
            program = [sys.executable, str(Path(__file__).with_name("other_window.py")), *map(str, OTHER)]
            environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
            self._other = subprocess.Popen(
                program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
            )
        assert self._other.stdin is not None
        assert self._other.stdout is not None
        self._other.stdin.write(json.dumps(asked) + "\n")
        self._other.stdin.flush()
        return dict(json.loads(self._other.stdout.readline()))

    def _xdotool(self, *arguments: str) -> str:
        """Run xdotool; it fails where a window is not there or not shown, which then shows in what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.stdout

    def close(self) -> None:
        if self._other is not None:
            self._other.terminate()
            self._other.wait()
            for pipe in (self._other.stdin, self._other.stdout):
                if pipe is not None:
                    pipe.close()


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Run an X server on a number of its own choice."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1500x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        screen = Screen(f":{number}")
        try:
            yield screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait()
