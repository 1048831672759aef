"""Time and memory of hiding and revealing from cold, beside other tools, in one run.

    uv run python -m tests.tools.rivals --rounds 5

Each tool hides a text of 1,000 bytes in a photograph that comes with the application, in the PNG or JPEG of 512×512
pixels that it takes, and reveals it again: whole processes, the tools in turn. What is not on the PATH is left out:
steghide, stegano-lsb (of the package stegano), stegoforge, and openstego. `stegapp` is this source tree.
"""

import argparse
import os
import random
import resource
import shutil
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from tests.conftest import ROOT, SAMPLES

PASSWORD = "correct horse battery"
BYTES = 1000


@dataclass(frozen=True)
class Tool:
    """Commands with {cover}, {stego}, {message} and {out} in them."""

    name: str
    hide: Sequence[str]
    reveal: Sequence[str]
    cover: str
    checkout: Path | None = None
    """Of stegapp, if it is another one than this."""


_STEGAPP = f"{sys.executable} -m stegapp"
_LINES = """
stegapp    | png | STEGAPP hide {cover} -o {stego} --text-file {message}           | STEGAPP reveal {stego} -o {out}
steghide   | jpg | steghide embed -q -cf {cover} -ef {message} -sf {stego} -p KEY  | steghide extract -q -sf {stego} -xf {out} -p KEY
stegano    | png | stegano-lsb hide -i {cover} -f {message} -o {stego}             | stegano-lsb reveal -i {stego} -o {out}
StegoForge | png | stegoforge encode -c {cover} -p {message} -k KEY -o {stego}     | stegoforge decode -f {stego} -k KEY -o {out}
OpenStego  | png | openstego embed -mf {message} -cf {cover} -p KEY -sf {stego}    | openstego extract -sf {stego} -p KEY -xf {out}
"""  # noqa: E501  (a table)


def _tools() -> list[Tool]:
    """Return the tools of the table."""
    made = []
    for line in _LINES.strip().splitlines():
        name, cover, hide, reveal = (part.strip() for part in line.split("|"))
        made.append(Tool(name, _words(hide), _words(reveal), cover))
    return made


def _words(command: str) -> list[str]:
    """Return a command of the table as its words."""
    return [PASSWORD if word == "KEY" else word for word in command.replace("STEGAPP", _STEGAPP).split()]


@dataclass
class Measured:
    """Seconds and peak memory in MB of each run."""

    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{statistics.median(self.seconds):6.2f} s {max(self.megabytes):6.0f} MB"


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--also", type=Path, help="another checkout of stegapp, run by this Python")
    given = parser.parse_args()
    rounds = given.rounds
    tools = [tool for tool in _tools() if shutil.which(tool.hide[0])]
    if given.also is not None:
        tools.insert(0, replace(tools[0], name="also", checkout=given.also.resolve()))
    print("left out, not on the PATH:", ", ".join(tool.name for tool in _tools() if tool not in tools) or "none")
    results = {tool.name: (Measured(), Measured()) for tool in tools}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(rounds + 1):
            for tool in tools:
                hidden, revealed = _round(tool, folder)
                if number:  # the first round fills the disk's cache
                    for measured, (seconds, megabytes) in zip(results[tool.name], (hidden, revealed), strict=True):
                        measured.seconds.append(seconds)
                        measured.megabytes.append(megabytes)
    print(f"{BYTES} bytes, median of {rounds} cold runs, most memory\n{'':12}{'hide':>20}{'reveal':>20}")
    for tool_name, (hide, reveal) in results.items():
        print(f"{tool_name:12}{hide!s:>20}{reveal!s:>20}")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(f"a process counts with what it was forked from: no memory here is below this program's {own:.0f} MB")


def _round(tool: Tool, folder: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    """Hide and reveal once; return seconds and MB of each. Raises RuntimeError if the message does not come back."""
    message, out = folder / "message.txt", folder / "out.txt"
    message.write_text("".join(random.choices(string.ascii_letters, k=BYTES)), "ascii")
    cover, stego = folder / f"cover.{tool.cover}", folder / f"stego.{tool.cover}"
    for old in (out, stego):
        old.unlink(missing_ok=True)
    with Image.open(SAMPLES / "mountain_path.png") as picture:
        picture.convert("L" if tool.name in ("stegapp", "also", "steghide") else "RGB").save(cover, quality=90)
    places = {"cover": cover, "stego": stego, "message": message, "out": out}
    hidden = _timed([word.format(**places) for word in tool.hide], tool.checkout)
    revealed = _timed([word.format(**places) for word in tool.reveal], tool.checkout)
    if not out.exists() or out.read_text("ascii").rstrip("\n") != message.read_text("ascii"):
        raise RuntimeError(f"{tool.name} did not give the message back")
    return hidden, revealed


def _timed(command: Sequence[str], checkout: Path | None) -> tuple[float, float]:
    environment = {**os.environ, "STEGAPP_PASSWORD": PASSWORD}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, cwd=checkout or ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss * 1024 / 1e6


if __name__ == "__main__":
    main()
