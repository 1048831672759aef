"""Decode a picture in a process of its own, which can be stopped and has limits of memory and time.

For the few decoders that nothing else can stop: they work through a whole picture in one call, and one of them holds
Python's lock meanwhile, so that a window would stand still. Owns the process, its limits and the way pixels come back.
Must not know what kinds of picture there are.

    file ─▶ standard input ─ decoder ─ standard output ─▶ "ready", a line of JSON, palette, pixels
"""

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from PIL import Image

from stegapp.progress import CancelToken
from stegapp.system import paths

__all__ = ["SERVE", "Apart", "DecoderStopped", "NoProcess", "loaded_apart", "serve"]

SERVE = "--decode-a-picture"
"""The argument with which a bundle starts itself as the other process."""

_MEMORY = 4 << 30  # address space, of which a decoder with threads takes more than it uses
_SECONDS = 240  # of one core
_LOOK = 0.05  # seconds between two looks at the cancel token
_READY = b"ready\n"


class NoProcess(Exception):
    """No other process can be started here."""


class DecoderStopped(Exception):
    """The decoder failed, as `str(error)` says, or reached a limit."""


@dataclass(frozen=True, eq=False)
class Apart:
    """A picture decoded elsewhere. orientation: the mark it had after that."""

    image: Image.Image
    orientation: int


Work = Callable[[bytes], tuple[Image.Image, int]]


def loaded_apart(work: Work, data: bytes, *, cancel: CancelToken | None) -> Apart:
    """Run `work(data)` in another process and return its picture. Raises Cancelled, NoProcess, DecoderStopped.

    work: a function of a module, which returns a loaded picture and its orientation.
    """
    try:
        process = subprocess.Popen(
            _command(f"{work.__module__}:{work.__name__}"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl+C is for the parent, which then ends this
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise NoProcess from error
    talk = _Talk(process, data)
    thread = threading.Thread(target=talk.run, name="stegapp-decode", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_LOOK)
            if cancel is not None:
                cancel.raise_if_cancelled()
    finally:
        process.kill()
        thread.join()
        process.wait()
    return talk.outcome()


@dataclass(eq=False)
class _Talk:
    """What is said with the other process, in a thread, since pipes of Windows cannot be waited for otherwise."""

    process: "subprocess.Popen[bytes]"
    data: bytes
    ready: bool = False
    told: dict[str, Any] = field(default_factory=dict)
    palette: bytes = b""
    pixels: bytes = b""

    def run(self) -> None:
        """Send the file and read the answer, until the process ends or is ended."""
        request, answer = self.process.stdin, self.process.stdout
        if request is None or answer is None:
            return
        with suppress(OSError, ValueError, TypeError, KeyError), answer:
            self.ready = answer.readline(len(_READY)) == _READY
            with suppress(OSError), request:
                request.write(self.data)
            # No pickles: what comes from a decoder of strangers' files is not trusted.
            self.told = json.loads(answer.readline(1 << 16))
            if "size" in self.told:
                self.palette = answer.read(self.told["palette_bytes"])
                self.pixels = answer.read(self.told["pixel_bytes"])

    def outcome(self) -> Apart:
        """Return the picture. Raises NoProcess, DecoderStopped."""
        if not self.ready:
            raise NoProcess
        if "size" not in self.told:
            raise DecoderStopped(self.told.get("failure", ""))
        try:
            image = Image.frombytes(self.told["mode"], tuple(self.told["size"]), self.pixels)
            if self.palette:
                image.putpalette(self.palette, self.told["palette"])
            return Apart(image, int(self.told["orientation"]))
        except (KeyError, TypeError, ValueError) as error:
            raise DecoderStopped from error


def _command(work: str) -> list[str]:
    if paths.frozen():
        return [sys.executable, SERVE, work]
    # -P: modules in the current folder, which may be a stranger's, are not ours.
    here = str(Path(__file__).resolve().parents[2])
    code = f"import sys; sys.path.insert(0, {here!r}); from stegapp.imaging.apart import serve; serve({work!r})"
    return [sys.executable, "-P", "-c", code]


def serve(work: str) -> None:
    """Be the other process: decode what comes by standard input. work: module and function, as `a.b:c`."""
    _limit()
    answer = sys.stdout.buffer
    with suppress(OSError):  # the parent is gone
        try:
            module, _, name = work.partition(":")
            function: Work = getattr(import_module(module), name)
            _send(answer, _READY)
            image, orientation = function(sys.stdin.buffer.read())
            raw = image.palette.mode if image.palette is not None and image.mode in {"P", "PA"} else ""
            palette = bytes(image.getpalette(raw) or []) if raw else b""
            pixels = image.tobytes()
            about = {
                "mode": image.mode,
                "size": image.size,
                "orientation": orientation,
                "palette": raw,
                "palette_bytes": len(palette),
                "pixel_bytes": len(pixels),
            }
        except Exception as error:  # noqa: BLE001 - a decoder fed with garbage may raise anything
            _send(answer, json.dumps({"failure": type(error).__name__}).encode())
            return
        _send(answer, json.dumps(about).encode() + b"\n", palette, pixels)


def _send(answer: IO[bytes], *parts: bytes) -> None:
    for part in parts:
        answer.write(part)
    answer.flush()


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    for which, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _SECONDS), (resource.RLIMIT_CORE, 0)):
        with suppress(OSError, ValueError):  # a lower limit is set already, or the system knows none
            resource.setrlimit(which, (most, most))
