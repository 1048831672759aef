"""A text in photographs at 1,280 pixels through recompression: ours, StegoForge and blind-watermark, in one run.

    uv run python -m tests.tools.robust_rivals --images DIR --limit 10 --bytes 50 --python OTHER/bin/python

OTHER is an environment that has the packages stegoforge and blind-watermark, with the command stegoforge beside its
python. Each photograph is shrunk to 1,280 pixels first, in a PNG, and each tool hides the same text in it: StegoForge
in its JPEG coefficients with its protection for lossy ways, blind-watermark with its defaults. The file of each is
compressed by Pillow at each quality. Given are the PSNR of brightness, and in how many photographs the text came back.
"""

import argparse
import io
import math
import random
import string
import subprocess
import tempfile
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import numpy as np
from PIL import Image

from stegapp.carriers import CoverOptions
from stegapp.errors import StegError
from stegapp.format import Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job

QUALITIES = (95, 85, 75, 65, 50)
KEY = "correct horse battery"

_MARK = """
import sys
from blind_watermark import WaterMark
cover, stego, text = sys.argv[1:4]
mark = WaterMark(password_img=1, password_wm=1)
mark.read_img(cover)
mark.read_wm(text, mode="str")
mark.embed(stego)
print(len(mark.wm_bit))
"""
_READ = """
import sys
from blind_watermark import WaterMark
print(WaterMark(password_img=1, password_wm=1).extract(sys.argv[1], wm_shape=int(sys.argv[2]), mode="str"))
"""


class Tool(Protocol):
    """Hides a text in a PNG and reveals it from what became of its file."""

    name: str
    suffix: str

    def hide(self, cover: Path, stego: Path, text: str) -> None: ...

    def reveal(self, stego: Path) -> str: ...


class Ours:
    name = "stegapp, robust"
    suffix = ".png"

    def __init__(self) -> None:
        self._session = Session()

    def hide(self, cover: Path, stego: Path, text: str) -> None:
        options = CoverOptions()
        message = Message.from_text(text)
        request = HideRequest(cover, stego, message, KEY, carrier="robust", cover_options=options, force=True)
        run_job(self._session.hide(request))

    def reveal(self, stego: Path) -> str:
        return run_job(self._session.reveal(RevealRequest(stego, KEY))).message.text or ""


class StegoForge:
    name = "StegoForge"
    suffix = ".jpg"

    def __init__(self, python: Path) -> None:
        self._command = str(python.parent / "stegoforge")

    def hide(self, cover: Path, stego: Path, text: str) -> None:
        payload, carrier = stego.with_suffix(".txt"), stego.with_name("carrier.jpg")
        payload.write_text(text)
        Image.open(cover).convert("RGB").save(carrier, quality=93)
        options = ["-c", carrier, "-p", payload, "-k", KEY, "-o", stego, "--wet-paper", "--target", "whatsapp"]
        _run([self._command, "--offline", "encode", *map(str, options)])

    def reveal(self, stego: Path) -> str:
        out = stego.with_suffix(".out")
        out.unlink(missing_ok=True)
        options = ["-f", str(stego), "-k", KEY, "-o", str(out), "--method", "dct"]
        _run([self._command, "--offline", "decode", *options])
        return out.read_text()


class BlindWatermark:
    name = "blind-watermark"
    suffix = ".png"

    def __init__(self, python: Path) -> None:
        self._python = str(python)
        self._length = ""

    def hide(self, cover: Path, stego: Path, text: str) -> None:
        self._length = _run([self._python, "-c", _MARK, str(cover), str(stego), text]).split()[-1]

    def reveal(self, stego: Path) -> str:
        return _run([self._python, "-c", _READ, str(stego), self._length]).rstrip("\n").splitlines()[-1]


_LOST = (StegError, RuntimeError, OSError, subprocess.TimeoutExpired, UnicodeDecodeError, IndexError)


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(done.stderr[-300:] or done.stdout[-300:])
    return done.stdout


def main() -> None:
    """Hide, compress, reveal, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--bytes", type=int, default=50)
    options = parser.parse_args()
    paths = sorted(options.images.glob("*.jpg"))
    paths = paths[:: max(1, len(paths) // options.limit)][: options.limit]
    tools: list[Tool] = [Ours(), StegoForge(options.python), BlindWatermark(options.python)]
    came: dict[tuple[str, int], int] = defaultdict(int)
    levels: dict[str, list[float]] = defaultdict(list)
    tried: dict[str, int] = defaultdict(int)
    for number, path in enumerate(paths):
        text = "".join(random.Random(number).choices(string.ascii_letters, k=options.bytes))
        with tempfile.TemporaryDirectory() as folder:
            cover = Path(folder) / "cover.png"
            image = Image.open(path).convert("RGB")
            image.thumbnail((1280, 1280), Image.Resampling.LANCZOS)
            image.save(cover)
            for tool in tools:
                stego = Path(folder) / f"stego{tool.suffix}"
                tried[tool.name] += 1
                try:
                    tool.hide(cover, stego, text)
                except (StegError, RuntimeError, subprocess.TimeoutExpired) as error:
                    print(f"{path.name}, {tool.name}: {error}", flush=True)
                    continue
                after = Image.open(stego).convert("RGB")
                difference = np.asarray(image.convert("L"), float) - np.asarray(after.convert("L"), float)
                levels[tool.name].append(10 * math.log10(255**2 / max(float(np.square(difference).mean()), 1e-9)))
                for quality in QUALITIES:
                    sent = Path(folder) / f"sent{number}-{quality}.jpg"
                    buffer = io.BytesIO()
                    after.save(buffer, format="JPEG", quality=quality)
                    sent.write_bytes(buffer.getvalue())
                    with suppress(*_LOST):
                        came[tool.name, quality] += tool.reveal(sent) == text
        print(path.name, flush=True)
    for tool in tools:
        found = ", ".join(f"q{quality}: {came[tool.name, quality]}" for quality in QUALITIES)
        level = f"{np.mean(levels[tool.name]):.1f} dB" if levels[tool.name] else "-"
        print(f"{tool.name}: {level}; of {tried[tool.name]} came back at {found}")


if __name__ == "__main__":
    main()
