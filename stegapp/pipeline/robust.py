"""Hide for messengers that recompress, and find such messages again.

Owns the steps and the proof: a stego gets its name when what is on the disk has revealed the same bytes after every way
that was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp import carriers
from stegapp.carriers import Carrier, RobustCover, luma
from stegapp.embedding import (
    RobustCandidate,
    RobustTask,
    capacity_of,
    coder_of,
    embed_robust,
    geometry_of,
    read_arrived,
    survived,
    survives,
)
from stegapp.errors import CoverUnsuitable, ImageRefused, ModelRefused, UsageError, VerificationFailed
from stegapp.format import STRENGTHS, Keys, Opened, RobustGeometry, robust
from stegapp.imaging import metrics
from stegapp.imaging.ways import RECOMPRESSING
from stegapp.pipeline.keys import Credentials, deriving
from stegapp.pipeline.output import check_room
from stegapp.pipeline.requests import (
    CapacityRequest,
    CapacityResult,
    Detectability,
    ExpectedDetectability,
    HideRequest,
    HideResult,
)
from stegapp.pipeline.sending import shrinks
from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis.photo_measurements import JPEG_MEASUREMENTS, ROBUST_SHORTEST
from stegapp.system.atomic import PendingFile
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from concurrent.futures import Future

    from stegapp.embedding.robust import Arrival
    from stegapp.models import ModelEntry, StegModel
    from stegapp.networks.robust_coder import Seen
    from stegapp.pipeline.engine import Engine

__all__ = [
    "Found",
    "check_choices",
    "check_messengers",
    "find",
    "hide_robust",
    "model_for",
    "read_found",
    "room_of_robust",
]

Pixels = NDArray[np.uint8]

SEEN = Text(
    "This way is made to arrive, not to stay unseen. A detector told pictures with {length:,} bytes in them from "
    "untouched ones, and was right {right} times in 100; about JPEG photos with {safe:,} bytes it only guesses.",
    right=round(100 * (1 - ROBUST_SHORTEST.error)),
    length=ROBUST_SHORTEST.message_bytes,
    safe=JPEG_MEASUREMENTS[0].lengths[0].message_bytes,
)


def model_for(engine: Engine, ref: str | None) -> ModelEntry:
    """Return the model of blocks to hide with: the one asked for, else the user's default, else the bundled one.

    Raises ModelRefused if the one asked for works on pixels.
    """
    if ref is None:
        return engine.store.default(on_blocks=True)
    entry = engine.store.resolve(ref)
    if not entry.card.on_blocks:
        raise ModelRefused(
            Text("The model “{name}” cannot hide what survives recompression.", name=entry.name),
            advice=Text("Choose a model of the kind “robust”, or none."),
        )
    return entry


def check_messengers(keys: tuple[str, ...], size: tuple[int, int]) -> tuple[Text, ...]:
    """Return a sentence for each messenger that would shrink a picture of (width, height), which nothing survives.

    Raises UsageError for none, and for an unknown one.
    """
    known = {messenger.key: messenger for messenger in RECOMPRESSING}
    if not keys:
        raise UsageError(Text("No messenger was chosen."), advice=Text("Choose one at least."))
    if not set(keys) <= set(known):
        raise UsageError(
            Text("Unknown messenger: {names}.", names=", ".join(sorted(set(keys) - set(known)))),
            advice=Text("Choose among {names}.", names=", ".join(known)),
        )
    return tuple(told for key in keys if (told := shrinks(known[key], max(size))) is not None)


def hide_robust(
    request: HideRequest,
    packed: bytes,
    cover: RobustCover,
    *,
    credentials: Credentials,
    file: PendingFile,
    timer: Timer,
    engine: Engine,
    cancel: CancelToken,
) -> Job[HideResult]:
    """Hide a packed message in an open cover; see `hide`. file: the stego's."""
    check_choices(request)
    carrier: Carrier = carriers.get(request.carrier)
    cover = cover.written_as(Path(request.output))
    pixels = cover.levels
    too_large = check_messengers(request.messengers, pixels.shape[1::-1])
    check_room(Path(request.output), pixels.size, force=request.force)
    salt = robust.fresh_salt()
    with deriving(credentials, timer) as derive:
        keys = derive(salt)
        yield Progress("load-model")
        with timer.section("load_model"):
            model = engine.load(model_for(engine, request.model), device=request.device)
        geometry_of(pixels, model)
        yield Progress("derive-keys")
        task = RobustTask(
            model, pixels, luma, packed, salt, keys.result(), request.messengers, timer=timer, cancel=cancel
        )

    def decode(data: bytes) -> Pixels:
        return _pixels(carrier, data)

    candidate = yield from embed_robust(task, lambda made: carrier.close(made, cover), decode)
    yield Progress("write")
    with file as pending:
        pending.write(carrier.close(candidate.pixels, cover))
        sent = _pixels(carrier, pending.read_back())
        cancel.raise_if_cancelled()
        yield Progress("verify")
        with timer.section("verify"):
            arrivals = _verified(task, candidate, sent)
        with timer.section("figures"):
            before = pixels if cover.png else decode(carrier.close(pixels, cover))  # compressed alike
            luma_before, luma_after = _rounded(before), _rounded(sent)
            quality = metrics.psnr(luma_before, luma_after), metrics.ssim(luma_before, luma_after)
        cancel.raise_if_cancelled()
        pending.commit()
    return _result(task, request, candidate, arrivals, (before, sent), quality, (*cover.notes, *too_large))


def _result(
    task: RobustTask,
    request: HideRequest,
    candidate: RobustCandidate,
    arrivals: Sequence[Arrival],
    pictures: tuple[Pixels, Pixels],
    quality: tuple[float, float],
    notes: tuple[str, ...],
) -> HideResult:
    """Return the answer. pictures: without the message and with it. quality: PSNR and SSIM of brightness."""
    before, sent = pictures
    model = task.model
    worst = min(arrivals, key=lambda arrival: arrival.gmi)
    opened = worst.opened
    assert opened is not None  # noqa: S101 (verified)
    return HideResult(
        output=Path(request.output),
        psnr_db=quality[0],
        ssim=quality[1],
        changed_pixels=metrics.changed_pixels(before, sent),
        max_change=metrics.max_change(before, sent),
        strength=candidate.strength,
        method="robust",
        code_rate=opened.code_rate,
        message_bytes=len(task.packed),
        container_bytes=opened.container_bytes,
        capacity_bytes=candidate.capacity_bytes,
        raw_ber=opened.corrected_bits / opened.carried_bits,
        gmi=worst.gmi,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=task.timer.seconds(),
        notes=notes,
        detectability=Detectability(words=SEEN, level="stands-out", by_design=True),
        cover_pixels=before,
        stego_pixels=sent,
        ways=tuple(arrival.way.name for arrival in arrivals if arrival.way.qualities),
        messengers=request.messengers,
    )


def check_choices(request: HideRequest) -> None:
    """Refuse what is found by trying here. Raises UsageError."""
    if request.method != "auto" or request.strength is not None:
        raise UsageError(Text("Method and strength are chosen by trying here."), advice=Text("Leave both on auto."))


def _verified(task: RobustTask, candidate: RobustCandidate, sent: Pixels) -> Sequence[Arrival]:
    """Return what arrives of the file on the disk: on every way, and as it is.

    That was tried already where the disk holds the same pixels.
    """
    arrivals = candidate.arrivals
    if not np.array_equal(sent, candidate.sent):
        arrivals = tuple(survives(task, candidate, sent))
    if not all(survived(arrival, candidate.sealed) for arrival in arrivals):
        raise VerificationFailed(
            Text("The finished picture did not reveal its message; nothing was written."),
            advice=Text("Take another picture."),
        )
    return arrivals


def _pixels(carrier: Carrier, data: bytes) -> Pixels:
    planes = carrier.open_stego(data)
    assert isinstance(planes, np.ndarray)  # noqa: S101 (this carrier's)
    return planes


def _rounded(pixels: Pixels) -> Pixels:
    return np.rint(luma(pixels)).astype(np.uint8)


def room_of_robust(request: CapacityRequest, cover: RobustCover, *, timer: Timer, engine: Engine) -> CapacityResult:
    """Return about how much survives in an open cover; see `capacity`. By the model's figures, nothing is tried."""
    too_large = check_messengers(request.messengers, cover.levels.shape[1::-1])
    with timer.section("load_model"):
        model = engine.load(model_for(engine, request.model), device=request.device)
    geometry = geometry_of(cover.levels, model)
    longest = capacity_of(geometry, model.card, request.messengers)
    return CapacityResult(
        capacity_bytes=longest,
        adaptive_bytes=0,
        bit_accuracy=model.card.metrics.get("sf_accuracy", 0.0),
        gmi=model.card.metrics.get("gmi", 0.0),
        code_rate=0.0,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=timer.seconds(),
        notes=(*cover.notes, *too_large),
        detectability=ExpectedDetectability(words=SEEN, by_design=True),
    )


# ---------------------------------------------------------------- reveal


@dataclass(frozen=True, eq=False)
class Found:
    """Salts in a picture, as one model found them."""

    model: StegModel
    geometry: RobustGeometry
    seen: Seen = field(repr=False)
    salts: tuple[robust.FoundSalt, ...]


def find(source: Path | bytes, engine: Engine, ref: str | None, cancel: CancelToken) -> list[Found]:
    """Return what looks like a robust message in a picture, by each model of blocks; nothing as a rule elsewhere."""
    try:
        pixels = _read(source, cancel)
    except ImageRefused:
        return []
    brightness = luma(pixels)
    chosen = engine.store.resolve(ref).id
    found = []
    for entry in _entries(engine, ref):
        cancel.raise_if_cancelled()
        try:
            model = engine.load(entry, device="cpu")
            geometry = geometry_of(pixels, model)
        except CoverUnsuitable:
            continue
        except ModelRefused:
            if entry.id == chosen:
                raise  # a broken one among the others is only skipped
            continue
        seen = coder_of(model).seen(brightness)
        salts = robust.find_salts(_readings(model, geometry, seen), geometry)
        if salts:
            found.append(Found(model, geometry, seen, salts))
    return found


def read_found(found: Found, keys: Mapping[robust.FoundSalt, Future[Keys]]) -> Opened:
    """Return the message. Raises NothingRevealed."""
    readings = {salt.strength: read_arrived(found.seen, found.model, salt.strength) for salt in found.salts}
    opened, _ = robust.read(readings, {salt: keys[salt].result() for salt in found.salts}, found.geometry)
    return opened


def _read(source: Path | bytes, cancel: CancelToken) -> Pixels:
    planes = carriers.get("robust").open_stego(source, cancel=cancel)
    assert isinstance(planes, np.ndarray)  # noqa: S101 (this carrier's)
    return planes


def _entries(engine: Engine, ref: str | None) -> Iterator[ModelEntry]:
    chosen = engine.store.resolve(ref)
    others = [entry for entry in engine.store.list() if entry.id != chosen.id]
    yield from (entry for entry in (chosen, *others) if entry.card.on_blocks)


def _readings(model: StegModel, geometry: RobustGeometry, seen: Seen) -> dict[float, NDArray[np.float32]]:
    """Return LLRs at each strength, unknown where no salt can lie."""
    readings = {}
    positions = robust.salt_positions(geometry, geometry.spreads[-1])
    for strength in STRENGTHS:
        llrs = np.full(geometry.positions, np.nan, np.float32)
        llrs[positions] = read_arrived(seen, model, strength, positions)
        readings[strength] = llrs
    return readings
