"""Hide in blocks so that a message comes through recompression: strength and code rate by trying.

Owns the choice. A picture carries its bits in as few positions as the rate allows, at the strength at which that
changes least. The model's card gives the order of trials; whether a picture survives is always seen by sending it down
the ways.

    card ─▶ strength, rate ─▶ layout ─ G, Eq. 14 ─▶ pixels ─ ways ─▶ E ─ salt, header, payload ─▶ all the same bytes?
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.required import required_gmi
from stegapp.embedding.reading import CODE_RATES
from stegapp.errors import CoverUnsuitable, DoesNotFit, NothingRevealed
from stegapp.format import STRENGTHS, Keys, Opened, RobustGeometry, Sealed, robust
from stegapp.imaging.metrics import gmi
from stegapp.imaging.ways import Way, arrived, ways_of
from stegapp.networks.config import MAX_CHANGE
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import ModelCard, StegModel
    from stegapp.networks.robust_coder import BlockCoder, Seen

__all__ = [
    "Arrival",
    "RobustCandidate",
    "RobustTask",
    "capacity_of",
    "coder_of",
    "embed_robust",
    "geometry_of",
    "read_arrived",
    "survived",
    "survives",
]

Pixels = NDArray[np.uint8]
Luma = Callable[[Pixels], NDArray[np.float32]]

MARGIN = 0.12
"""Bits a position by which what arrives has to beat what the code needs: other encoders round otherwise, and nobody
compresses at just the qualities that were tried."""

_BLOCK_BITS = 2048
_MOST_TRIALS = 12
_LEAST_GMI = 0.15  # below, salt and header do not come through


@dataclass(frozen=True, eq=False)
class RobustTask:
    """A packed message to embed in a picture.

    pixels: uint8 [h, w] or [h, w, 3]. luma: what makes brightness of them. keys: of `salt`. messengers: whose ways the
    message has to survive.
    """

    model: StegModel
    pixels: Pixels = field(repr=False)
    luma: Luma = field(repr=False)
    packed: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    keys: Keys = field(repr=False)
    messengers: tuple[str, ...]
    timer: Timer = field(default_factory=Timer, repr=False)
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)

    @property
    def coder(self) -> BlockCoder:
        """The model's networks."""
        return coder_of(self.model)

    @property
    def geometry(self) -> RobustGeometry:
        """Where positions lie."""
        return geometry_of(self.pixels, self.model)

    @property
    def ways(self) -> tuple[Way, ...]:
        """All ways that the message has to survive, the harshest first."""
        return ways_of(self.messengers)


@dataclass(frozen=True)
class Arrival:
    """What came of one way. gmi: bits a position of the payload."""

    way: Way
    opened: Opened | None
    gmi: float


@dataclass(frozen=True, eq=False)
class RobustCandidate:
    """A picture that carries the message.

    capacity_bytes: of the picture at best. sent: pixels of the file that is made of it. arrivals: what came of `sent`
    as it is and on every way.
    """

    pixels: Pixels = field(repr=False)
    strength: float
    sealed: Sealed
    layout: robust.RobustLayout = field(repr=False)
    capacity_bytes: int
    sent: Pixels = field(repr=False)
    arrivals: tuple[Arrival, ...] = ()


def coder_of(model: StegModel) -> BlockCoder:
    """Return the networks of a model of blocks. Raises ValueError for another."""
    if model.coder is None:
        raise ValueError("this model works on pixels")
    return model.coder


def geometry_of(pixels: Pixels, model: StegModel) -> RobustGeometry:
    """Return where positions of a picture lie. Raises CoverUnsuitable if it has too few."""
    try:
        return RobustGeometry(pixels.shape[0], pixels.shape[1], coder_of(model).places)
    except ValueError:
        raise CoverUnsuitable(
            Text("The picture is too small to carry a message that survives."),
            advice=Text("Choose a larger picture or a larger size."),
        ) from None


def capacity_of(geometry: RobustGeometry, card: ModelCard, messengers: tuple[str, ...]) -> int:
    """Return about the longest packed message, at the strength that carries most."""
    known = _Known(card, messengers)
    rates = [rate for strength in known.errors if (rate := known.rate(strength)) is not None]
    return robust.capacity(geometry, max(rates)) if rates else 0


def embed_robust(
    task: RobustTask, close: Callable[[Pixels], bytes], decode: Callable[[bytes], Pixels]
) -> Job[RobustCandidate]:
    """Return the least visible candidate that arrives on every way.

    close, decode: what makes a file of pixels, and pixels of a file as a messenger reads it. Raises DoesNotFit,
    CoverUnsuitable.
    """
    geometry, capacity = task.geometry, capacity_of(task.geometry, task.model.card, task.messengers)
    known = _Known(task.model.card, task.messengers)
    plan = _best(task, geometry, known)
    if plan is None:
        raise _too_long(task, capacity)
    brightness = task.luma(task.pixels)
    seen = task.coder.seen(brightness)
    for number in range(_MOST_TRIALS):
        task.cancel.raise_if_cancelled()
        yield Progress("embed", number, _MOST_TRIALS)
        sealed = robust.seal(task.packed, task.keys, rate=plan.rate, geometry=geometry, spread=plan.spread)
        with task.timer.section("generator"):
            layout = robust.write(sealed, task.keys, task.salt, geometry, strength=plan.strength)
            change = task.coder.map(brightness, layout.positions, layout.bits, plan.strength, seen=seen)
            pixels = stego_of(task.pixels, change)
        with task.timer.section("try"):
            candidate = RobustCandidate(pixels, plan.strength, sealed, layout, capacity, decode(close(pixels)))
            arrivals = []
            for arrival in survives(task, candidate, candidate.sent):
                arrivals.append(arrival)
                if not survived(arrival, sealed):
                    break
            else:
                return replace(candidate, arrivals=tuple(arrivals))
        known.learn(plan, min(arrival.gmi for arrival in arrivals))
        plan = _best(task, geometry, known)
        if plan is None:
            break
    raise CoverUnsuitable(
        Text("No strength was found at which the message survives in this picture."),
        advice=Text("Take another picture, a larger size, less text, or fewer messengers."),
    )


def _too_long(task: RobustTask, capacity: int) -> DoesNotFit:
    needed = len(task.packed)
    return DoesNotFit(
        Text(
            "The message is too long: it takes {needed:,} bytes after compression, and this picture carries about "
            "{capacity:,} that survive.",
            needed=needed,
            capacity=capacity,
        ),
        needed_bytes=needed,
        capacity_bytes=capacity,
        advice=Text("Shorten the message, take a larger size, or choose fewer messengers."),
    )


def stego_of(cover: Pixels, change: NDArray[np.float32]) -> Pixels:
    """Return the stego image (Eq. 14): the same change of all colours, so that brightness changes by just that."""
    bounded = np.clip(change, -MAX_CHANGE, MAX_CHANGE)
    moved = cover + (bounded if cover.ndim == 2 else bounded[..., None])
    stego: Pixels = np.rint(np.clip(moved, 0, 255)).astype(np.uint8)
    return stego


def survives(task: RobustTask, candidate: RobustCandidate, sent: Pixels) -> Iterator[Arrival]:
    """Yield what arrives on each way and last on none, two at a time."""
    ways: Sequence[Way] = (*task.ways, Way(()))

    def tried(way: Way) -> Arrival:
        task.cancel.raise_if_cancelled()
        return _arrival(task, candidate, task.luma(arrived(sent, way)), way)

    with ThreadPoolExecutor(2, thread_name_prefix="stegapp-ways") as pool:
        for start in range(0, len(ways), 2):
            yield from pool.map(tried, ways[start : start + 2])


def survived(arrival: Arrival, sealed: Sealed) -> bool:
    """Tell whether the message came back, with margin."""
    shape = sealed.shape
    return arrival.opened is not None and arrival.gmi >= min(required_gmi(shape.k, shape.n) + MARGIN, 0.99)


def _arrival(task: RobustTask, candidate: RobustCandidate, luma: NDArray[np.float32], way: Way) -> Arrival:
    geometry, sealed, strength, layout = task.geometry, candidate.sealed, candidate.strength, candidate.layout
    llrs = np.full(geometry.positions, np.nan, np.float32)
    read = read_arrived(task.coder.seen(luma), task.model, strength, layout.positions)
    llrs[layout.positions] = read
    payload = slice(len(layout.bits) - len(sealed.payload_bits), None)
    information = gmi(-read[payload], layout.bits[payload])
    readings = {strength: llrs}
    spread = (len(sealed.header_bits) // robust.HEADER_BITS,)
    found = [each for each in robust.find_salts(readings, geometry, spreads=spread) if each.salt == task.salt]
    if not found:
        return Arrival(way, None, information)
    try:
        opened, _ = robust.read(readings, dict.fromkeys(found, task.keys), geometry)
    except NothingRevealed:
        return Arrival(way, None, information)
    return Arrival(way, opened if opened.packed == task.packed else None, information)


# ---------------------------------------------------------------- choosing


@dataclass(frozen=True)
class _Plan:
    """strength, rate, spread: as the format has them. error: squared, expected, in any unit."""

    strength: float
    rate: float
    spread: int
    error: float


class _Known:
    """What is known of each strength: bits a position on the worst way, and the error that a position makes.

    At first what the card says of validation photos, then also what trials on this very picture have shown.
    """

    def __init__(self, card: ModelCard, messengers: tuple[str, ...]) -> None:
        lowest = {way.lowest for way in ways_of(messengers)}
        qualities = {strength: card.metrics.get(f"psnr_db_at_{strength:g}") for strength in STRENGTHS}
        self.errors = {strength: 10 ** (-db / 10) for strength, db in qualities.items() if db is not None}
        self._card = {strength: _card_gmi(card, strength, lowest) for strength in self.errors}
        self._rates = [rate for rate in CODE_RATES if rate <= card.max_code_rate]
        self._tried: dict[float, float] = {}
        self._share = 1.0

    def learn(self, plan: _Plan, information: float) -> None:
        """Take in what a trial has shown: the strength is worth no more, and others hardly more than their share."""
        before = self.information(plan.strength)
        # A plan that failed by its salt or header, or by a hair, must not come again.
        self._tried[plan.strength] = min(information, before - 0.02)
        self._share = min(self._share, max(information, 0.05) / max(self._card[plan.strength], 0.05))

    def information(self, strength: float) -> float:
        """Return the bits a position to reckon with."""
        if strength in self._tried:
            return self._tried[strength]
        return self._card[strength] * math.sqrt(self._share)

    def rate(self, strength: float) -> float | None:
        """Return the highest code rate that should come through; None if none does."""
        information = self.information(strength)
        if information < _LEAST_GMI:
            return None
        return next((rate for rate in self._rates if _needed(rate) + MARGIN <= information), None)


def _needed(rate: float) -> float:
    gap: float = required_gmi(_BLOCK_BITS, round(_BLOCK_BITS / rate))
    return gap


def _best(task: RobustTask, geometry: RobustGeometry, known: _Known) -> _Plan | None:
    """Return what to try next: what changes the picture least of all that should come through."""
    found = []
    for strength, error in known.errors.items():
        rate = known.rate(strength)
        if rate is None:
            continue
        spread = robust.spread_for(rate, geometry)
        try:
            positions = robust.needed_positions(len(task.packed), rate, geometry, spread=spread)
        except DoesNotFit:
            continue
        found.append(_Plan(strength, rate, spread, positions * error))
    return min(found, key=lambda plan: plan.error, default=None)


def _card_gmi(card: ModelCard, strength: float, qualities: Collection[int]) -> float:
    """Return the bits a position that validation found at a strength after compression at the worst of qualities.

    That need not be the lowest: where the steps of JPEG and those of the model clash, a higher one does more harm.
    """
    start = f"gmi_at_{strength:g}_qf_"
    known = sorted(
        (int(name.removeprefix(start)), value)
        for name, value in card.metrics.items()
        if name.startswith(start) and name.removeprefix(start).isdigit()
    )
    if not known:
        return 0.0
    measured, values = zip(*known, strict=True)
    return float(np.interp(sorted(qualities), measured, values).min())


def read_arrived(
    seen: Seen, model: StegModel, strength: float, positions: NDArray[np.int64] | None = None
) -> NDArray[np.float32]:
    """Return LLRs at a strength, of all positions or of these: float32 [n], calibrated, positive for 0."""
    logits = coder_of(model).logits(seen, strength, positions)
    llrs: NDArray[np.float32] = logits / np.float32(-model.card.temperature)
    return llrs
