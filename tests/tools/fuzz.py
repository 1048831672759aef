"""Feed mutated files and numbers to everything that reads what others made, and save what it cannot take.

    uv run python -m tests.tools.fuzz --minutes 30 --seed 1
    uv run python -m tests.tools.fuzz --minutes 5 --what pictures,models
    uv run python -m tests.tools.fuzz --what state --seed 1 --case 1234    # that one again

Each case is made from the seed, its kind and its number alone. Only a StegError may come out, within bounds of time and
memory. Each kind runs in a process of its own, which may crash: the case that it was at is known. Failures are saved as
files in OUT, which say how they are made again. The exit code is 1 if there were any.
"""

import argparse
import io
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, features

from stegapp.errors import StegError
from tests.conftest import ROOT, SAMPLES
from tests.covers import HARD_COVERS, hard_cover, photo
from tests.spoilt import HOPELESS, spoilt_by

__all__ = ["KINDS", "main"]

_SLOWEST = 20.0  # seconds a case
_MOST_MEMORY = 4 << 30  # bytes that a process may take beyond what it starts with
_STARTING, _STUCK = 300.0, 120.0  # seconds without a word after which a process is ended

Case = tuple[bytes, Callable[[], object]]
"""What is saved if it fails, and what to do with it."""


# ---------------------------------------------------------------- mutations


def mutated(data: bytes, rng: random.Random, others: Sequence[bytes] = ()) -> bytes:
    """Return `data` with some of it changed, cut, doubled, moved, or taken from another file."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8, 30))):
        size = len(changed)
        if not size:
            break
        # What a file says of itself mostly stands at its beginning.
        at = min(size - 1, int(size * rng.random() ** 3) if rng.random() < 0.6 else rng.randrange(min(size, 200)))
        way = rng.randrange(9)
        if way == 0:
            changed[at] ^= 1 << rng.randrange(8)
        elif way == 1:
            changed[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        elif way == 2:
            number = rng.choice(
                (0, 1, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000000, 1 << 16, 100_000_000, rng.randrange(1 << 32))
            )
            changed[at : at + 4] = struct.pack(rng.choice(("<I", ">I")), number)
        elif way == 3:
            changed[at : at + 2] = struct.pack(rng.choice(("<H", ">H")), rng.choice((0, 0xFFFF, 0x8000, 50_000)))
        elif way == 4:
            del changed[at : at + rng.choice((1, 2, 4, 100, 10_000))]
        elif way == 5:
            changed[at:at] = changed[at : at + rng.choice((1, 4, 12, 1000))]
        elif way == 6:
            changed[at:at] = rng.randbytes(rng.choice((1, 4, 64)))
        elif way == 7 and rng.random() < 0.3:
            del changed[at:]
        elif others:
            other = rng.choice(others)
            start = rng.randrange(max(1, len(other)))
            changed[at : at + rng.choice((4, 64, 4096))] = other[start : start + rng.choice((4, 64, 4096))]
    return bytes(changed)


# ---------------------------------------------------------------- pictures


@cache
def _pictures() -> tuple[bytes, ...]:
    found = [hard_cover(name) for name in HARD_COVERS if name != "3000x2000 jpeg"]
    found += [path.read_bytes() for path in sorted(SAMPLES.glob("*.png"))[:2]]
    for mode in ("RGB", "L"):
        picture = photo(300, 200, 1).convert(mode)
        kinds: list[tuple[str, dict[str, Any]]] = [
            ("PNG", {}), ("JPEG", {"progressive": True}), ("WEBP", {}), ("WEBP", {"lossless": True}), ("TIFF", {}),
            ("TIFF", {"compression": "tiff_lzw"}), ("BMP", {}), ("GIF", {}), ("PPM", {}), ("TGA", {}), ("ICO", {}),
            ("PCX", {}), ("SGI", {}), ("DDS", {}), ("JPEG2000", {}), ("AVIF", {}),
        ]  # fmt: skip
        for kind, options in kinds:
            if (kind == "JPEG2000" and not features.check("jpg_2000")) or (
                kind == "AVIF" and not features.check("avif")
            ):
                continue
            buffer = io.BytesIO()
            try:
                picture.save(buffer, kind, **options)
            except (OSError, ValueError, KeyError):
                continue  # this Pillow writes no such file
            found.append(buffer.getvalue())
    buffer = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).random((90, 90), dtype=np.float32)).save(buffer, "TIFF")
    return (*found, buffer.getvalue())


def _picture(rng: random.Random, folder: Path) -> Case:
    from stegapp.carriers.square import read_cover, read_stego

    data = mutated(rng.choice(_pictures()), rng, _pictures())
    read = rng.choice((read_cover, read_stego))
    path = folder / "picture"
    path.write_bytes(data)
    return data, lambda: read(path if len(data) % 2 else data)


# ---------------------------------------------------------------- coefficients of JPEGs


@cache
def _jpegs() -> tuple[bytes, ...]:
    from tests.imaging.jpeg.files import KINDS, SAMPLINGS, jpeg

    found = [jpeg(75, 52, sampling, **options) for sampling in SAMPLINGS for options in KINDS.values()]
    found += [jpeg(300, 200, "4:2:0", 60, **options) for options in KINDS.values()]
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "maker"
    return (*found, jpeg(40, 40, exif=exif.tobytes(), icc_profile=bytes(300), comment=b"a comment", dpi=(72, 72)))


def _jpeg(rng: random.Random, _: Path) -> Case:
    """Read what may come of a JPEG; what could be read is written, and has to be read again alike."""
    from stegapp.imaging.jpeg.coefficients import read_coefficients
    from stegapp.imaging.jpeg.writing import huffman_of, write_coefficients

    data = rng.choice(_jpegs())
    if rng.random() < 0.5:
        data = mutated(data, rng, _jpegs())
    else:  # sound marks around nonsense
        at = data.index(b"\xff\xda") if rng.random() < 0.5 else 2
        changed = bytearray(data)
        for _number in range(rng.choice((1, 2, 5, 50))):
            changed[min(len(changed) - 1, int(at + (len(data) - at) * rng.random() ** 2))] = rng.randrange(256)
        data = bytes(changed)

    def read() -> None:
        found = read_coefficients(data)
        written = write_coefficients(found.planes, found.structure, huffman=huffman_of(found), filling=found.filling)
        again = read_coefficients(written)
        if not all(map(np.array_equal, found.planes, again.planes)):
            raise AssertionError("other coefficients came back")

    return data, read


# ---------------------------------------------------------------- planes


@cache
def _hidden() -> tuple[Any, Any, Any, tuple[bytes, ...]]:
    """Return logits, levels and keys of stegos by both methods, and what they hide; made once, by the real pipeline."""
    from stegapp import format as fmt
    from stegapp.carriers.square import read_stego
    from stegapp.format.crypto import derive_keys
    from stegapp.format.message import Message, pack
    from stegapp.pipeline import HideRequest, Session
    from stegapp.progress import run_job

    session, message = Session(), Message.from_text("a message that must not become another " * 20)
    planes, pictures, keys = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for method in ("direct", "adaptive"):
            path = Path(folder) / f"{method}.png"
            sample = sorted(SAMPLES.glob("*.png"))[0]
            run_job(session.hide(HideRequest(sample, path, message, "fuzz", method=method, device="cpu")))
            levels = read_stego(path)
            planes.append(session.model(None, device="cpu").extract(levels))
            pictures.append(levels)
            keys.append(derive_keys("fuzz", fmt.cover_salt(levels)))
    return planes, pictures, keys, (pack(message),)


def _plane(rng: random.Random, _: Path) -> Case:
    from stegapp import format as fmt

    planes, pictures, keys, hidden = _hidden()
    which, noise = rng.randrange(len(planes)), np.random.default_rng(rng.randrange(2**63))
    logits, levels = planes[which].copy(), pictures[which].copy()
    way = rng.randrange(7)
    if way == 0:
        logits = noise.normal(0, 10 ** rng.uniform(-3, 3), logits.shape).astype(np.float32)
    elif way == 1:
        logits += noise.normal(0, 10 ** rng.uniform(-1, 2), logits.shape).astype(np.float32)
    elif way == 2:
        logits[noise.random(logits.shape) < rng.random() ** 3] *= -1
    elif way == 3:
        odd = rng.choice((np.nan, np.inf, -np.inf, 0.0, 1e38, -1e38))
        logits[noise.random(logits.shape) < rng.random() ** 3] = odd
    elif way == 4:
        logits = np.full_like(logits, rng.choice((0.0, 1.0, -1.0, np.nan, np.inf)))
    elif way == 5:
        levels[noise.random(levels.shape) < rng.random() ** 3] ^= rng.choice((1, 2, 3, 255))
    else:
        rows = rng.randrange(512)
        logits[rows : rows + rng.randrange(1, 200)] = rng.choice((0.0, 8.0, -8.0))

    def read() -> None:
        with np.errstate(all="ignore"):
            opened = fmt.read(logits, keys[which], levels=levels)
        if opened.packed not in hidden:
            raise AssertionError("another message came out")

    return logits.tobytes() + levels.tobytes(), read


# ---------------------------------------------------------------- messages


@cache
def _packed() -> tuple[bytes, ...]:
    from stegapp.format.message import FileEntry, Message, pack
    from stegapp.format.share import split_packed

    rng = random.Random(1)
    files = [FileEntry(f"folder {i}/Ärger {i}.txt", rng.randbytes(i * 30)) for i in range(6)]
    messages = [
        Message.from_text(""), Message.from_text("short"), Message.from_text("long and alike " * 500),
        Message.from_text("".join(chr(rng.randrange(32, 0x2FFF)) for _ in range(3000))),
        Message.from_files(files), Message.from_files([FileEntry("a", b"")]),
        Message.from_files([FileEntry(f"{i}.txt", b"the same again " * 40) for i in range(200)]),
    ]  # fmt: skip
    packed = tuple(pack(message) for message in messages)
    sets = [split_packed(packed[2], needed=needed, total=3, random=rng.randbytes) for needed in (1, 2)]
    return packed + tuple(pack(share) for shares in sets for share in shares)


def _message(rng: random.Random, folder: Path) -> Case:
    from stegapp.format.message import save_files, unpack

    if rng.random() < 0.5:
        data = mutated(rng.choice(_packed()), rng, _packed())
    else:  # sound frames around odd names
        parts = (
            "..",
            ".",
            "",
            "a",
            "CON",
            "~",
            "c:",
            "\\",
            "/",
            "\0",
            "\u202e",
            "x" * 300,
            ".ssh",
            "é",
            "\udc80",
            "a/b",
        )
        names = ["/".join(rng.choice(parts) for _ in range(rng.randint(1, 6))) for _ in range(rng.randint(1, 5))]
        table = b"".join(
            _varint(len(raw := name.encode("utf-8", "surrogatepass"))) + raw + _varint(1) for name in names
        )
        body = _varint(len(names)) + table + b"x" * len(names)
        data = bytes([2, 0]) + _varint(len(body)) + body
    outside = folder / "outside"
    inside = outside / "inside"

    def read() -> None:
        message = unpack(data)
        if message.kind == "files":
            save_files(message, inside)
        there = list(outside.iterdir()) if outside.exists() else []
        if there not in ([], [inside]):
            raise AssertionError(f"files beside the folder: {there}")

    return data, read


def _varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


# ---------------------------------------------------------------- models


@cache
def _models() -> tuple[bytes, ...]:
    from stegapp.system.paths import bundled_models

    return tuple(path.read_bytes() for path in sorted(bundled_models().glob("*.safetensors")))


def _split(data: bytes) -> tuple[dict[str, Any], bytes]:
    length = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def _model(rng: random.Random, folder: Path) -> Case:
    from stegapp.models.file import parse_model, read_model
    from stegapp.models.model import load_model

    data = rng.choice(_models())
    if rng.random() < 0.5:
        data = mutated(data, rng, _models())
    else:
        header, body = _split(data)
        card = json.loads(header["__metadata__"]["stegapp"])
        if rng.random() < 0.6:
            text = spoilt_by(card, rng.randrange).decode("utf-8", "replace")
            whole = json.dumps({**header, "__metadata__": {"stegapp": text}}).encode()
        else:
            whole = spoilt_by(header, rng.randrange)
        data = len(whole).to_bytes(8, "little") + whole + body
    path = folder / "model.safetensors"
    path.write_bytes(data)

    def read() -> None:
        read_model(path)
        model = load_model(parse_model(data, name="model"), device="cpu")
        plane = np.zeros((64, 64), np.uint8)
        model.extract(model.embed(plane, model.map(plane, plane)))

    return data, read


# ---------------------------------------------------------------- state files


def _state(rng: random.Random, folder: Path) -> Case:
    sound: dict[str, Any] = rng.choice(list(_states().values()))
    which = next(name for name, value in _states().items() if value is sound)
    data = spoilt_by(sound, rng.randrange) if rng.random() < 0.7 else mutated(json.dumps(sound).encode(), rng, HOPELESS)
    return which.encode() + b"\n" + data, lambda: _read_state(which, data, folder)


@cache
def _states() -> dict[str, dict[str, Any]]:
    from stegapp.gui.settings import Settings
    from stegapp.gui.wizard.history import History
    from stegapp.training.config import TrainConfig
    from stegapp.training.state import RunState

    done = {"model": "/m", "metrics": {"gmi": 0.5}, "history": [], "held_out": ["/a.png"], "privacy": []}
    plan = {
        "name": "n", "folders": ["/x"], "arch": "lattice", "preset": "quick", "minutes": 5.0, "device": "auto",
        "seed": 1, "init": "", "values": ["jt.steps=20"], "private": False,
    }  # fmt: skip
    config = TrainConfig.from_preset("lattice", "quick", images=Path("x"), out=Path("m.safetensors")).to_dict()
    run = {**vars(RunState()), "step": 3, "total": 10, "batch": 2}
    return {
        "settings": {"version": 1, **Settings(window=(0, 0, 900, 700, 0)).to_json()},
        "run": {
            "version": 1, "plan": plan, "seconds": 1.0, "stage": "jt", "step": 3, "total": 10, "max_batch": 0,
            "done": done,
        },
        "curves": History().to_json() | {"border": 2.0, "picks": {"jt": [1.0, 0.5]}},
        "checkpoint": {"version": 1, "config": config, "run": run},
        "choice": {"version": 1, "id": "a658dd8e2b96b8b8"},
        "line": {"v": 1, "type": "done", **done},
    }  # fmt: skip


def _read_state(which: str, data: bytes, folder: Path) -> None:
    import logging

    logging.getLogger("stegapp.system.state").setLevel(logging.ERROR)  # what it says is right, and not for now
    if which == "settings":
        from stegapp.gui.settings import SettingsStore

        (folder / "settings.json").write_bytes(data)
        store = SettingsStore(folder)
        store.update(animations=False)
        if store.write_problem:
            raise AssertionError(store.write_problem)
    elif which in ("run", "curves"):
        _read_training(which, data)
    elif which == "checkpoint":
        _read_checkpoint(data, folder)
    elif which == "choice":
        from stegapp.models import ModelStore

        (folder / "default.json").write_bytes(data)
        ModelStore(user=folder).default()
    else:
        from stegapp.training.protocol import LineReader

        LineReader().feed(data + b"\n")


def _read_training(which: str, data: bytes) -> None:
    from stegapp.gui.wizard import run_store
    from stegapp.gui.wizard.history import History
    from stegapp.gui.wizard.plans import Plan
    from stegapp.gui.wizard.runs import Run

    run = Run.create(Plan("n", ("/x",)))
    run.release()
    (run.folder / f"{which}.json").write_bytes(data)
    for found in run_store.unfinished():
        History.from_json(found.curves()).to_json()
        found.arguments()
        found.save()
    run.discard()


def _read_checkpoint(data: bytes, folder: Path) -> None:
    import torch
    from safetensors.torch import save_file

    from stegapp.training.checkpoint import FILE_NAME
    from stegapp.training.config import TrainConfig
    from stegapp.training.start import begin

    entry = {"stegapp_checkpoint": data.decode("utf-8", "replace")}
    save_file({"a": torch.zeros(1)}, folder / FILE_NAME, metadata=entry)
    out = folder / "m.safetensors"
    config = TrainConfig.from_preset("lattice", "quick", images=folder, out=out, resume=folder, device="cpu")
    begin(config)


KINDS: dict[str, Callable[[random.Random, Path], Case]] = {
    "pictures": _picture,
    "jpegs": _jpeg,
    "planes": _plane,
    "messages": _message,
    "models": _model,
    "state": _state,
}


# ---------------------------------------------------------------- one process


def _bound_memory() -> None:
    try:
        import resource

        held = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (held + _MOST_MEMORY, resource.RLIM_INFINITY))
    except (ImportError, OSError, ValueError):
        pass  # elsewhere it is not bounded


def _try(kind: str, seed: int, number: int, base: Path) -> tuple[bytes, str]:
    """Do one case; return what it was, and what is wrong, "" for nothing."""
    with tempfile.TemporaryDirectory(dir=base) as folder:
        data, do = KINDS[kind](random.Random(f"{seed}/{kind}/{number}"), Path(folder))
        (base / "at").write_bytes(data)
        began = time.monotonic()
        try:
            do()
            wrong = ""
        except StegError as error:
            wrong = "" if str(error) else "an error without words"
        except Exception:  # noqa: BLE001 (whatever it is, it is what this tool looks for)
            wrong = traceback.format_exc()
        took = time.monotonic() - began
    return data, wrong or (f"took {took:.0f} s" if took > _SLOWEST else "")


def _work(options: argparse.Namespace) -> int:
    """Try case after case, one line each, until killed."""
    kind, number = options.worker, options.case
    base = Path(options.base)
    os.environ |= {"STEGAPP_DATA_DIR": f"{base}/data", "STEGAPP_CONFIG_DIR": f"{base}/config"}
    import warnings

    warnings.simplefilter("ignore")
    KINDS[kind](random.Random(0), base)  # loads and makes what all cases need
    _bound_memory()
    while True:
        data, wrong = _try(kind, options.seed, number, base)
        if wrong:
            (base / "failed").write_bytes(data)
        sys.stdout.write(json.dumps({"number": number, "wrong": wrong}) + "\n")
        sys.stdout.flush()
        number += 1


# ---------------------------------------------------------------- the command


def _fuzz(kind: str, options: argparse.Namespace, seconds: float) -> dict[str, Any]:
    """Run one kind for so long, starting anew after a crash."""
    number, failures = options.case or 0, 0
    last = number + 1 if options.case is not None else sys.maxsize
    until = time.monotonic() + seconds
    while number < last and (time.monotonic() < until or options.case is not None):
        with tempfile.TemporaryDirectory(prefix="fuzz-") as base:
            command = [sys.executable, "-m", "tests.tools.fuzz", "--worker", kind, "--base", base]
            command += ["--seed", str(options.seed), "--case", str(number)]
            # What libraries write to standard error is many lines; it counts when a process crashes.
            with (Path(base) / "said").open("wb") as said:
                worker = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, cwd=ROOT)
                try:
                    number, wrong, data = _listen(worker, number, last, until, Path(base))
                finally:
                    worker.kill()
                    worker.wait()
        if wrong:
            failures += 1
            name = options.out / f"{kind}-{options.seed}-{number}"
            options.out.mkdir(parents=True, exist_ok=True)
            name.with_suffix(".bin").write_bytes(data)
            again = f"python -m tests.tools.fuzz --what {kind} --seed {options.seed} --case {number}"
            name.with_suffix(".txt").write_text(f"{again}\n\n{wrong}\n", encoding="utf-8")
            sys.stderr.write(f"FAILED {kind} {number}: {wrong.strip().splitlines()[-1]}\n")
            number += 1
    return {"cases": number - (options.case or 0), "failures": failures}


def _listen(
    worker: "subprocess.Popen[bytes]", number: int, last: int, until: float, base: Path
) -> tuple[int, str, bytes]:
    """Return the number of the case that went wrong, what did, and its data; or the next number and nothing."""
    import selectors

    if worker.stdout is None:
        raise ValueError("a pipe is needed")
    os.set_blocking(worker.stdout.fileno(), False)
    patience, rest = _STARTING, b""
    with selectors.DefaultSelector() as selector:
        selector.register(worker.stdout, selectors.EVENT_READ)
        while number < last and (time.monotonic() < until or last < sys.maxsize):
            if not selector.select(patience):
                return number, f"nothing for {patience:.0f} s", _bytes(base / "at")
            read = worker.stdout.read()
            if not read:
                said = _bytes(base / "said")[-4000:].decode("utf-8", "replace")
                return number, f"{said}\nthe process ended with {worker.wait()}", _bytes(base / "at")
            patience = _STUCK
            *lines, rest = (rest + read).split(b"\n")
            for line in lines:
                values = json.loads(line)
                if values["wrong"]:
                    return values["number"], values["wrong"], _bytes(base / "failed")
                number = values["number"] + 1
    return number, "", b""


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz, and print what came of it as JSON."""
    parser = argparse.ArgumentParser(prog="tests.tools.fuzz", description="Feed mutated input to all that reads.")
    parser.add_argument("--minutes", type=float, default=5.0, help="for all kinds together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--what", default=",".join(KINDS), help=f"of {', '.join(KINDS)}")
    parser.add_argument("--case", type=int, help="this one alone")
    parser.add_argument("--out", type=Path, default=Path("fuzz-failures"), help="a folder for what failed")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--base", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        return _work(options)
    kinds = options.what.split(",")
    if not set(kinds) <= set(KINDS):
        parser.error(f"--what takes {', '.join(KINDS)}")
    found = {}
    for kind in kinds:
        found[kind] = _fuzz(kind, options, 60 * options.minutes / len(kinds))
        sys.stderr.write(f"{kind}: {found[kind]}\n")
    sys.stdout.write(json.dumps({"seed": options.seed, **found}) + "\n")
    return int(any(row["failures"] for row in found.values()))


if __name__ == "__main__":
    sys.exit(main())
