"""Hide in blocks so that a message comes through recompression: strength and code rate by trying.

Owns the choice. A picture carries its bits in as few positions as the rate allows, at the strength at which that
changes least. The model's card gives the order of trials; whether a picture survives is always seen by sending it down
the ways.

    card ─▶ strength, rate ─▶ layout ─ G, Eq. 14 ─▶ pixels ─ ways ─▶ E ─ salt, header, payload ─▶ all the same bytes?
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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

MARGIN = 0.06
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
    return max(
        (robust.capacity(geometry, rate) for _, rate, _ in _expected(card, messengers) if rate is not None), default=0
    )


def embed_robust(
    task: RobustTask, close: Callable[[Pixels], bytes], decode: Callable[[bytes], Pixels]
) -> Job[RobustCandidate]:
    """Return the least visible candidate that arrives on every way.

    close, decode: what makes a file of pixels, and pixels of a file as a messenger reads it. Raises DoesNotFit,
    CoverUnsuitable.
    """
    geometry, capacity = task.geometry, capacity_of(task.geometry, task.model.card, task.messengers)
    plans = _plans(task, geometry)
    if not plans:
        needed = len(task.packed)
        raise DoesNotFit(
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
    brightness = task.luma(task.pixels)
    seen = task.coder.seen(brightness)
    for number, plan in enumerate(plans[:_MOST_TRIALS]):
        task.cancel.raise_if_cancelled()
        yield Progress("embed", number, min(len(plans), _MOST_TRIALS))
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
    raise CoverUnsuitable(
        Text("No strength was found at which the message survives in this picture."),
        advice=Text("Take another picture, a larger size, less text, or fewer messengers."),
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
    logits = task.coder.logits(task.coder.seen(luma), strength, layout.positions)
    logits /= np.float32(task.model.card.temperature)
    llrs[layout.positions] = -logits
    payload = slice(len(layout.bits) - len(sealed.payload_bits), None)
    information = gmi(logits[payload], layout.bits[payload])
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


def _plans(task: RobustTask, geometry: RobustGeometry) -> list[_Plan]:
    """Return what to try, by rising error."""
    found = []
    for strength, rate, error in _expected(task.model.card, task.messengers):
        if rate is None:
            continue
        for lower in (rate, 0.8 * rate, 0.6 * rate):
            spread = robust.spread_for(lower, geometry)
            try:
                positions = robust.needed_positions(len(task.packed), lower, geometry, spread=spread)
            except DoesNotFit:
                continue
            found.append(_Plan(strength, lower, spread, positions * error))
    return sorted(found, key=lambda plan: plan.error)


def _expected(card: ModelCard, messengers: tuple[str, ...]) -> Iterator[tuple[float, float | None, float]]:
    """Yield each strength, the rate at which the harshest way should let a message through, and the error a position.

    None where nothing comes through. By the card's figures on validation photos.
    """
    lowest = ways_of(messengers)[0].lowest
    for strength in STRENGTHS:
        information = _card_gmi(card, strength, lowest)
        quality = card.metrics.get(f"psnr_db_at_{strength:g}")
        if quality is None:
            continue
        error = 10 ** (-quality / 10)
        usable = [
            rate for rate in CODE_RATES if required_gmi(_BLOCK_BITS, round(_BLOCK_BITS / rate)) + MARGIN <= information
        ]
        yield strength, usable[0] if usable and information >= _LEAST_GMI else None, error


def _card_gmi(card: ModelCard, strength: float, quality: int) -> float:
    """Return the bits a position that validation found at a strength after compression at a quality."""
    start = f"gmi_at_{strength:g}_qf_"
    known = sorted(
        (int(name.removeprefix(start)), value)
        for name, value in card.metrics.items()
        if name.startswith(start) and name.removeprefix(start).isdigit()
    )
    if not known:
        return 0.0
    return float(np.interp(quality, [row[0] for row in known], [row[1] for row in known]))


def read_arrived(seen: Seen, model: StegModel, geometry: RobustGeometry, strength: float) -> NDArray[np.float32]:
    """Return LLRs of all positions at a strength: float32 [positions], positive for 0."""
    logits = coder_of(model).logits(seen, strength)
    llrs: NDArray[np.float32] = logits / np.float32(-model.card.temperature)
    return llrs
