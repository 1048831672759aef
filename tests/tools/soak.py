"""Hide and reveal at random, round after round in one process, and say what came of it.

    uv run python -m tests.tools.soak --rounds 2000 --seed 1
    uv run python -m tests.tools.soak --seed 1 --round 1234      # that one again
    uv run python -m tests.tools.soak --carrier photo            # photos of all sizes and modes
    uv run python -m tests.tools.soak --carrier jpeg             # JPEGs of all kinds
    uv run python -m tests.tools.soak --cheap-keys               # half of the time is key derivation else

Every round is made from the seed and its number alone: cover, model, method, message, password, what is tried wrongly.
A message must come back byte for byte, from a picture on the disk and as files on the disk, or be refused for a reason
that holds. Memory, descriptors and threads are watched. The last line of standard output is a JSON summary; the exit
code is 1 if any outcome was wrong or something grew.
"""

import argparse
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from stegapp.errors import CoverUnsuitable, DoesNotFit, ImageRefused, NothingRevealed, StegError
from stegapp.format import crypto
from stegapp.format.message import Message, pack, save_files
from stegapp.pipeline import CoverOptions, HideRequest, RevealRequest, Session, packing_limit
from stegapp.progress import run_job
from tests.conftest import CHEAP_COSTS, ROOT, SAMPLES
from tests.covers import HARD_COVERS, hard_cover, photo
from tests.imaging.jpeg.profiles import p0j, stripped

__all__ = ["main"]

_REPORT_EVERY = 25
_SLOW = 60.0  # seconds; a round that takes longer is told
_GROWTH_MIB, _GROWTH_HANDLES, _GROWTH_THREADS = 150, 4, 4
"""What may be added between the second tenth of a run and its last."""

_WORDS = (
    "holiday", "Ärger", "漢字", "שלום", "مرحبا", "🦊👩‍👩‍👧", "e\u0301", "a\u0308", "naïve", " ", "\n", "\r\n", "\t",
    "\u2028", "\u00a0", "\0", "\ufeff", "\u202e", "0" * 50, "line",
)  # fmt: skip
_NAMES = (
    "report.pdf", "no ending", "UPPER.TXT", "ä ö ü.md", "漢字.txt", "CON", "aux.txt", "name.", "trailing ", ".hidden",
    "a\u0301.txt", "🦊.bin", "-rf", "x" * 200 + ".txt", "one'quote", 'two"quotes', "semi;colon", "dollar$",
    "back\\slash", "colon:name", "new\nline", "tab\tname", "star*.txt", "archive.tar.gz", "\u202egnp.exe", "~",
)  # fmt: skip

Maker = Callable[[random.Random], tuple[bytes, bool]]
"""Returns a picture file and whether it may be refused as a cover."""


def _sample(rng: random.Random) -> tuple[bytes, bool]:
    return rng.choice(sorted(SAMPLES.glob("*.png"))).read_bytes(), False


def _hard(rng: random.Random) -> tuple[bytes, bool]:
    return hard_cover(rng.choice(HARD_COVERS)), True


def _photo(rng: random.Random) -> tuple[bytes, bool]:
    picture = photo(rng.choice((200, 512, 640, 900)), rng.choice((150, 512, 700)), rng.randrange(2**31))
    kind = rng.choice(("PNG", "JPEG", "WEBP", "TIFF", "BMP"))
    buffer = io.BytesIO()
    options = {"quality": rng.randint(60, 97)} if kind in ("JPEG", "WEBP") else {}
    picture.convert(rng.choice(("RGB", "L"))).save(buffer, kind, **options)
    return buffer.getvalue(), False


def _levels(rng: random.Random) -> tuple[bytes, bool]:
    """Return a photograph that is very dark, very bright or of little contrast."""
    low, high = rng.choice(((0, 20), (235, 255), (100, 140), (0, 255)))
    grey = np.asarray(photo(512, 512, rng.randrange(2**31)).convert("L"), dtype=np.float32) / 255
    buffer = io.BytesIO()
    Image.fromarray((low + grey * (high - low)).round().astype(np.uint8)).save(buffer, "PNG")
    return buffer.getvalue(), True


COVERS: dict[str, tuple[float, Maker]] = {
    "sample": (4, _sample),
    "photo": (4, _photo),
    "hard": (2, _hard),
    "levels": (1, _levels),
}
"""Kinds of carriers, each with how often it comes."""

_MODES = ("L", "LA", "RGB", "RGB", "RGB", "RGBA", "P", "I;16", "CMYK", "1")


def _any_mode(rng: random.Random) -> tuple[bytes, bool]:
    """Return a photograph of any size, mode and kind, some with parts that are not seen."""
    mode, longer = rng.choice(_MODES), rng.choice((64, 65, 90, 200, 511, 512, 513, 700, 1100, 1700))
    size = (longer, rng.choice((64, 67, 128, 300, 512, longer)))
    picture = photo(*(size if rng.random() < 0.5 else size[::-1]), rng.randrange(2**31)).convert("RGB")
    if mode in ("LA", "RGBA"):
        alpha = np.asarray(picture.convert("L")) > rng.choice((0, 60, 120))
        picture.putalpha(Image.fromarray(np.where(alpha, np.uint8(rng.choice((255, 130))), np.uint8(0))))
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 251)
    elif mode != "RGBA":
        picture = picture.convert(mode)
    kinds = {"CMYK": ("TIFF",), "RGB": ("PNG", "JPEG", "WEBP", "TIFF", "BMP"), "L": ("PNG", "JPEG")}
    buffer = io.BytesIO()
    picture.save(buffer, rng.choice(kinds.get(mode, ("PNG",))))
    return buffer.getvalue(), mode in ("1", "P", "LA", "RGBA") or min(size) < 90


def _any_jpeg(rng: random.Random) -> tuple[bytes, bool]:
    """Return a JPEG of any size, sampling and quality, grey or in colour, or now and then a PNG."""
    size = rng.choice(((64, 64), (200, 150), (257, 401), (512, 512), (640, 480), (900, 700), (1300, 90), (1301, 977)))
    picture = photo(*(size if rng.random() < 0.5 else size[::-1]), rng.randrange(2**31)).convert("RGB")
    if rng.random() < 0.2:
        picture = picture.convert("L")
    options: dict[str, Any] = {"quality": rng.choice((40, 60, 75, 85, 90, 95, 98, 100))}
    options |= rng.choice(({}, {"progressive": True}, {"optimize": True}, {"restart_marker_rows": 1}))
    if picture.mode == "RGB":
        options["subsampling"] = rng.choice((0, 1, 2))
    buffer = io.BytesIO()
    if rng.random() < 0.1:
        picture.save(buffer, format="PNG")
    else:
        picture.save(buffer, format="JPEG", **options)
    return buffer.getvalue(), True  # small and smooth ones have no room


def _resaved(rng: random.Random, stego: Path) -> Path:
    """Return the stego, or what another program made of it without loss."""
    way = rng.choice(("as it is", "as it is", "png", "webp", "tiff", "bmp"))
    if way == "as it is":
        return stego
    with Image.open(stego) as picture:
        if way == "bmp" and picture.mode in ("LA", "RGBA"):  # whose alpha few programs write
            way = "png"
        out = stego.with_name(f"again.{way}")
        picture.load()
        picture.info.clear()
        if way == "webp":
            picture.save(out, lossless=True)
        else:
            picture.save(out)
    return out


METHODS = {"direct": 6, "auto": 3, "adaptive": 1}
"""Methods, with how often each is asked for; trellises take seconds."""


@dataclass
class Outcome:
    """What came of one round; wrong: what must not be."""

    number: int
    plan: str = ""
    ended: str = ""
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


def _text(rng: random.Random) -> str:
    return "".join(rng.choice(_WORDS) for _ in range(rng.choice((0, 1, 5, 40, 400))))


def _data(rng: random.Random) -> bytes:
    size = rng.choice((0, 1, 17, int(10 ** rng.uniform(1, 4.6)), int(10 ** rng.uniform(1, 3))))
    return rng.randbytes(size) if rng.random() < 0.7 else (rng.randbytes(50) * (size // 50 + 1))[:size]


def _message(rng: random.Random, folder: Path) -> tuple[Message, str]:
    """Return a message and what it is; files really lie in `folder`."""
    if rng.random() < 0.45:
        text = _text(rng)
        return Message.from_text(text), f"text of {len(text)}"
    folder.mkdir()
    made: list[Path] = []
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        place = folder / rng.choice(("", "", "notes", "deep/er", "Ordner ä"))
        path = place / rng.choice(_NAMES)
        try:
            place.mkdir(parents=True, exist_ok=True)
            if any(sign in path.name for sign in "\\\n\t") and rng.random() < 0.8:
                continue  # a name that no message takes: one in a while will do
            path.write_bytes(_data(rng))
        except (OSError, ValueError):
            continue  # a name that this system does not take
        made.append(path)
    if not made:
        return Message.from_text(""), "text of 0"
    chosen = [folder] if rng.random() < 0.3 else sorted(set(made))
    message = Message.from_paths(chosen)
    return message, f"{len(message.files)} files of {sum(len(entry.data) for entry in message.files)}"


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*")]


def _password(rng: random.Random) -> str:
    return rng.choice(("", "secret", "pässwörd 漢字 🦊", "p" * 300, f"{rng.random()}", " with spaces "))


def _key_files(rng: random.Random, folder: Path) -> tuple[Path, ...]:
    """Write key files, in seven of ten rounds none."""
    found = tuple(folder / f"key {number}" for number in range(rng.choice((0, 0, 0, 0, 0, 0, 0, 1, 1, 3))))
    for path in found:
        path.write_bytes(rng.randbytes(rng.choice((1, 32, 2**20 + 1))) + path.name.encode())
    return found


class Soak:
    """Rounds in one session, as a window that stays open."""

    def __init__(self, seed: int, models: Sequence[str], base: Path, *, carrier: str = "square") -> None:
        self._carrier = carrier
        self._seed = seed
        self._models = models
        self._base = base
        self._session = Session()

    def round(self, number: int) -> Outcome:
        """Do one round; what must not be is in the outcome, never raised."""
        outcome = Outcome(number)
        folder = self._base / f"round-{number}"
        folder.mkdir()
        began = time.monotonic()
        try:
            self._play(random.Random(f"{self._seed}/{number}"), folder, outcome)
        except Exception:  # noqa: BLE001 (whatever it is, it is what this tool looks for)
            outcome.ended = outcome.ended or "exception"
            outcome.wrong.append(traceback.format_exc())
        outcome.seconds = time.monotonic() - began
        if outcome.seconds > _SLOW:
            outcome.wrong.append(f"took {outcome.seconds:.0f} s")
        shutil.rmtree(folder, ignore_errors=True)
        return outcome

    def _play(self, rng: random.Random, folder: Path, outcome: Outcome) -> None:
        kind = rng.choices(list(COVERS), [weight for weight, _ in COVERS.values()])[0]
        method = rng.choices(list(METHODS), list(METHODS.values()))[0]
        maker = COVERS[kind][1]
        if self._carrier != "square":
            kind, maker = {"photo": ("photo of any mode", _any_mode), "jpeg": ("JPEG of any kind", _any_jpeg)}[
                self._carrier
            ]
            method = rng.choice(("auto", "adaptive"))
        data, may_be_refused = maker(rng)
        model = rng.choice(self._models)
        spread = not self._session.store.resolve(model).card.changes_single_pixels
        if method == "adaptive" and spread:
            method = "auto"
        password = _password(rng)
        try:
            message, what = _message(rng, folder / "files")
        except StegError as error:
            outcome.ended, outcome.plan = "message refused", str(error)
            if not error.advice or not any(sign in name for name in _names(folder) for sign in "\\\n\t"):
                outcome.wrong.append(f"a good message was refused: {error}")
            return
        outcome.plan = f"{kind}, {Path(model).stem}, {method}, {what}, {'a' if password else 'no'} password"
        name = "stego.jpg" if self._carrier == "jpeg" else "stego.png"
        cover, output = folder / "cover", folder / name
        cover.write_bytes(data)
        key_files = _key_files(rng, folder)
        outcome.plan += f", {len(key_files)} key files"
        before = _listing(folder)
        request = HideRequest(
            cover=cover if rng.random() < 0.8 else data,
            output=output,
            message=message,
            password=password,
            model=model,
            method=method,  # type: ignore[arg-type]
            device="cpu",
            carrier=self._carrier,
            cover_options=self._options(rng),
            key_files=key_files,
        )
        try:
            result = run_job(self._session.hide(request))
        except DoesNotFit as error:
            outcome.ended = "does not fit"
            if error.capacity_bytes >= error.needed_bytes:
                outcome.wrong.append(f"{error.needed_bytes} bytes do not fit into {error.capacity_bytes}")
            if _listing(folder) != before:
                outcome.wrong.append("something was left behind")
            return
        except CoverUnsuitable as error:
            outcome.ended = "cover refused"
            if not may_be_refused and not spread:  # such a model reads dark photographs badly
                outcome.wrong.append(f"a good cover was refused: {error}")
            if _listing(folder) != before:
                outcome.wrong.append("something was left behind")
            return
        except ImageRefused as error:
            outcome.ended = "too small" if "too small" in str(error) else "provable"
            provable = "proved" in str(error) and not request.cover_options.provable
            if outcome.ended == "provable" and not provable:
                outcome.wrong.append(f"a good cover was refused: {error}")
            return
        outcome.ended = result.method
        if _listing(folder) != {**before, name: output.read_bytes()}:
            outcome.wrong.append("the cover was changed, or something besides the stego was written")
        packed = len(pack(message, limit=packing_limit(self._carrier)))
        if result.message_bytes != packed:
            outcome.wrong.append(f"{result.message_bytes} bytes told, {packed} packed")
        right = RevealRequest(output, password, model=model, device="cpu", key_files=key_files)
        self._reveal(rng, right, message, folder, outcome)

    def _options(self, rng: random.Random) -> CoverOptions:
        if self._carrier == "square":
            return CoverOptions(provable=True)
        if self._carrier == "jpeg":
            size, quality = rng.choice((None, None, 200, 480, 640, 1280)), rng.choice((None, None, 75, 85, 93, 97))
            return CoverOptions(None, size, rng.choice(("clean", "keep", "drop")), quality=quality)
        size = rng.choice((None, None, 64, 100, 480, 512, 640, 1280))
        return CoverOptions(None, size, rng.choice(("clean", "keep", "drop")), rng.random() < 0.8)

    def _reveal(
        self,
        rng: random.Random,
        right: RevealRequest,
        message: Message,
        folder: Path,
        outcome: Outcome,
    ) -> None:
        """Reveal as `right` says or nearly so. right: its stego is a path, its model the one that hid."""
        stego, model = Path(str(right.stego)), right.model
        if self._carrier == "photo":
            stego = _resaved(rng, stego)
        if self._carrier == "jpeg" and rng.random() < 0.5:
            stego.write_bytes(rng.choice((p0j, stripped))(stego.read_bytes()))  # as messengers pass it on
        source: Path | bytes = stego if rng.random() < 0.8 else stego.read_bytes()
        ref = model if rng.random() < 0.5 or model not in ("lattice", "sftn") else None
        request = replace(
            right, stego=source, model=ref, key_files=tuple(rng.sample(right.key_files, len(right.key_files)))
        )
        revealed = run_job(self._session.reveal(request)).message
        if revealed != message:
            outcome.wrong.append("another message came back")
        if revealed.kind == "files":
            saved = folder / "saved"
            save_files(revealed, saved)
            there = sorted(path.read_bytes() for path in saved.rglob("*") if path.is_file())
            if there != sorted(entry.data for entry in message.files):
                outcome.wrong.append("the saved files hold something else")
        if rng.random() < 0.1:
            wrong = replace(right, stego=source, password=right.password + "x")
            if right.key_files and rng.random() < 0.5:
                wrong = replace(right, stego=source, key_files=right.key_files[1:])
            try:
                run_job(self._session.reveal(wrong))
                outcome.wrong.append("a wrong password or a missing key file revealed something")
            except NothingRevealed:
                pass


def _listing(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# ---------------------------------------------------------------- what is watched


def _watched() -> dict[str, int]:
    """Return resident memory in MiB, open descriptors and threads; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return {
            "mib": pages * os.sysconf("SC_PAGE_SIZE") >> 20,
            "handles": len(os.listdir("/proc/self/fd")) - 1,  # noqa: PTH208
            "threads": len(os.listdir("/proc/self/task")),  # noqa: PTH208
        }
    except OSError:
        return {"mib": 0, "handles": 0, "threads": threading.active_count()}


def _growth(seen: Sequence[dict[str, int]]) -> dict[str, int]:
    """Return what the last tenth of a run holds more than the second, by medians: the first fills caches."""
    if len(seen) < 20:
        return {}
    tenth = len(seen) // 10
    early, late = seen[tenth : 2 * tenth], seen[-tenth:]
    return {key: int(np.median([row[key] for row in late]) - np.median([row[key] for row in early])) for key in seen[0]}


# ---------------------------------------------------------------- the command


def _private_model(folder: Path, seed: int) -> str:
    """Train a small private model on drawn photographs, in some minutes."""
    from stegapp.progress import CancelToken
    from stegapp.training.config import TrainConfig
    from stegapp.training.overrides import with_values
    from stegapp.training.run import train

    photos = folder / "photos"
    photos.mkdir()
    for number in range(40):
        photo(600, 520, seed + number).save(photos / f"{number}.jpg", quality=92)
    config = TrainConfig.from_preset(
        "lattice", "quick", images=photos, out=folder / "private.safetensors", device="cpu", private=True, seed=seed
    )
    config = with_values(config, ["jt.steps=500", "sf.steps=150", "data.proof_photos=4"])
    run_job(train(config, cancel=CancelToken()))
    return str(config.out)


def _numbers(options: argparse.Namespace) -> list[int]:
    if options.round is not None:
        return [options.round]
    part, parts = (int(word) for word in options.part.split("/"))
    return list(range(part, options.rounds, parts))


def _run(options: argparse.Namespace, models: Sequence[str]) -> dict[str, Any]:
    seen: list[dict[str, int]] = []
    ended: Counter[str] = Counter()
    wrong: list[dict[str, Any]] = []
    slowest = 0.0
    numbers = _numbers(options)
    with tempfile.TemporaryDirectory(prefix="soak-") as base:
        soak = Soak(options.seed, models, Path(base), carrier=options.carrier)
        for count, number in enumerate(numbers, 1):
            outcome = soak.round(number)
            seen.append(_watched())
            ended[outcome.ended] += 1
            slowest = max(slowest, outcome.seconds)
            if outcome.wrong:
                row = {"round": number, "seed": options.seed, "plan": outcome.plan, "wrong": outcome.wrong}
                wrong.append(row)
                sys.stderr.write(f"WRONG {json.dumps(row, ensure_ascii=True)}\n")
            if count % _REPORT_EVERY == 0 or len(numbers) == 1:
                sys.stderr.write(f"{count} of {len(numbers)} {dict(ended)} {len(wrong)} wrong {seen[-1]}\n")
                sys.stderr.flush()
    growth = _growth(seen)
    limits = {"mib": _GROWTH_MIB, "handles": _GROWTH_HANDLES, "threads": _GROWTH_THREADS}
    grew = {key: value for key, value in growth.items() if value > limits[key]}
    return {
        "rounds": len(numbers),
        "ended": dict(ended),
        "wrong": wrong,
        "growth": growth,
        "grew": grew,
        "first": seen[0],
        "last": seen[-1],
        "slowest_s": round(slowest, 1),
    }


def _side_by_side(options: argparse.Namespace, models: Sequence[str]) -> list[dict[str, Any]]:
    """Run parts in processes of their own, each with a share of the processor."""
    command = [sys.executable, "-m", "tests.tools.soak", "--rounds", str(options.rounds), "--seed", str(options.seed)]
    command += ["--carrier", options.carrier, *(["--cheap-keys"] if options.cheap_keys else [])]
    command += [word for model in models for word in ("--only-model", model)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    running = [
        subprocess.Popen(
            [*command, "--part", f"{part}/{options.jobs}"], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )
        for part in range(options.jobs)
    ]
    found = []
    for process in running:
        lines = process.communicate()[0].splitlines()
        crashed = {"wrong": [{"wrong": [f"a process ended with {process.returncode}"]}], "grew": {}, "rounds": 0}
        found.append(json.loads(lines[-1]) if lines else crashed)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, and print the summary."""
    parser = argparse.ArgumentParser(prog="tests.tools.soak", description="Hide and reveal at random.")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--round", type=int, help="this one alone")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--model", action="append", default=[], help="a model file to use besides the bundled ones")
    parser.add_argument("--private", action="store_true", help="train a private model first: some minutes")
    parser.add_argument("--carrier", choices=("square", "photo", "jpeg"), default="square")
    parser.add_argument("--cheap-keys", action="store_true", help="derive keys at next to no cost: twice the rounds")
    parser.add_argument("--only-model", action="append", default=[], help=argparse.SUPPRESS)
    parser.add_argument("--part", default="0/1", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.cheap_keys:
        crypto._MEMORY_KIB, crypto._PASSES = CHEAP_COSTS
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-user-") as user:
        # Settings and models of whoever runs this are none of its business.
        os.environ |= {"STEGAPP_DATA_DIR": f"{user}/data", "STEGAPP_CONFIG_DIR": f"{user}/config"}
        # The paper's networks take ten times as long.
        others = [] if options.carrier != "square" else ["sftn"]  # which changes every pixel
        models = options.only_model or [*["lattice"] * 12, *others, *options.model * 3]
        if options.private:
            models += [_private_model(Path(user), options.seed)] * 3
        alone = options.jobs == 1 or options.round is not None
        parts = [_run(options, models)] if alone else _side_by_side(options, models)
    summary = {
        "seed": options.seed,
        "rounds": sum(part["rounds"] for part in parts),
        "wrong": sum(len(part["wrong"]) for part in parts),
        "minutes": round((time.monotonic() - began) / 60, 1),
        "parts": parts,
    }
    whole = parts[0] if options.part != "0/1" else summary
    sys.stdout.write(json.dumps(whole) + "\n")
    return int(any(part["wrong"] or part["grew"] for part in parts))


if __name__ == "__main__":
    sys.exit(main())
