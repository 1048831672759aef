"""Adaptive embedding in pictures of any size: cost grows with the message, not with the picture.

Owns how many tiles a message takes, and the rounds until E_I reads exactly what was meant. A picture is uint8 [height,
width, planes]; tiles and groups are the format's.

    random tiles ─ HILL at their anchors ─▶ fresh anchors ─ salt ─▶ keys ─▶ tiles in keyed order, the first T of them
    each tile: E_I ─▶ bits; costs ─┐
    group of tiles ─ trellis ◀─────┴─▶ each tile: G, Eq. 14 ─ E_I ─▶ as meant? no: wet from now on, and again
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc, ternary
from stegapp.embedding.adaptive import costs_for, hill_costs, suspects_of
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.probe import changeable, probe_tile
from stegapp.embedding.reading import SURE_LOGIT
from stegapp.embedding.simulate import draw_changes
from stegapp.embedding.task import Derive, fresh_rng
from stegapp.errors import CoverUnsuitable, DoesNotFit, UsageError, VerificationFailed
from stegapp.format import Keys, Sealed, Tile, TiledGeometry, tile_order, tiled, tiled_salt
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = [
    "PictureCandidate",
    "PictureKeys",
    "PictureTask",
    "check_model",
    "embed_picture",
    "freshened",
    "longest_in",
    "tiles_for",
]

Levels = NDArray[np.uint8]

LOW_RATE = 0.02
"""Bits a position that may change, which a message is to take where there are tiles enough."""

_SQUARE = 512 * 512
_ROUNDS = 6
_SALTS = 4
"""Tries, each with fresh anchors and so with other tiles, before a picture is called unsuitable."""

_FEWEST = 24
_EXCESS = 1.1


@dataclass(frozen=True, eq=False)
class PictureTask:
    """A packed message to embed in a picture.

    picture: uint8 [height, width, planes]; it becomes the stego. roundings: of each plane, int8 [height, width], what
    rounding took away; empty or None where it took nothing. derive: starts to derive the keys of a salt.
    """

    model: "StegModel"
    picture: Levels = field(repr=False)
    packed: bytes = field(repr=False)
    roundings: tuple[NDArray[np.int8] | None, ...] = field(default=(), repr=False)
    rng: np.random.Generator = field(default_factory=fresh_rng, repr=False)
    nonce: bytes | None = field(default=None, repr=False)
    timer: Timer = field(default_factory=Timer, repr=False)
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)

    @property
    def geometry(self) -> TiledGeometry:
        """The picture's planes and size."""
        return TiledGeometry.of(self.picture)


@dataclass(frozen=True, eq=False)
class PictureCandidate:
    """A picture that carries a message, not yet on disk.

    cover: the tiles that changed, as they were. read: packed bits of the tiles that carry something, as E_I reads them.
    tiles: how many carry the payload. capacity_bytes: of the longest packed message.
    """

    keys: Keys = field(repr=False)
    salt: bytes = field(repr=False)
    sealed: Sealed
    cover: Mapping[int, Levels] = field(repr=False)
    read: Mapping[int, NDArray[np.uint8]] = field(repr=False)
    tiles: int
    least_logit: float
    capacity_bytes: int

    def bits(self, number: int, tile: Tile) -> NDArray[np.uint8]:
        """Return a tile's bits as E_I read them in the finished picture, uint8 [height, width]."""
        shape = tile.geometry.shape
        return np.unpackbits(self.read[number], count=shape[0] * shape[1]).reshape(shape)


# ---------------------------------------------------------------- how much, and where


def longest_in(picture: Levels) -> int:
    """Return the longest packed message that a picture can carry: half a bit for each level that may change."""
    return tiled.longest_packed(_may_change(picture) // 2)


def _may_change(levels: Levels) -> int:
    """Return how many levels are neither black nor white, anchors left out by their share."""
    dry = sum(int(np.count_nonzero((rows > 0) & (rows < 255))) for rows in _blocks(levels))
    return dry - dry // 64


def _blocks(levels: Levels) -> Iterator[Levels]:
    step = max(1, (1 << 22) // max(1, levels[0].size))
    for start in range(0, len(levels), step):
        yield levels[start : start + step]


def tiles_for(picture: Levels, numbers: NDArray[np.int64], payload_bits: int) -> int:
    """Return how many tiles, in this order, give a message a low rate; all if none do."""
    geometry, dry = TiledGeometry.of(picture), 0
    for count, number in enumerate(numbers.tolist(), 1):
        dry += _may_change(picture[geometry.tile(number).area])
        if LOW_RATE * dry >= payload_bits:
            return count
    return geometry.tiles


# ---------------------------------------------------------------- anchors


def freshened(task: PictureTask, payload_bits: int) -> dict[int, Levels]:
    """Change anchors of the picture as often, and at such costs, as the message will change other positions.

    In as many tiles, drawn at random, as the message will take. Returns these tiles as they were. Raises
    CoverUnsuitable where hardly any anchor may change.
    """
    picture, geometry, rng = task.picture, task.geometry, task.rng
    numbers = rng.permutation(geometry.tiles)
    count = tiles_for(picture, numbers, payload_bits)
    chosen = numbers[:count].tolist()
    levels, costs, sizes = [], [], []
    positions = 0
    for number in chosen:
        task.cancel.raise_if_cancelled()
        tile = geometry.tile(number)
        pixels = np.ascontiguousarray(picture[tile.area])
        positions += pixels.size
        price = hill_costs(pixels, _bits_of_square(payload_bits, positions))
        anchors = tile.geometry.anchors
        at = Costs(price.up[anchors], price.down[anchors])
        sizes.append(at.up.shape)
        levels.append(pixels[anchors].reshape(-1))
        costs.append(at)
    flat = np.concatenate(levels)
    up, down = (np.concatenate([getattr(each, way).reshape(-1) for each in costs]) for way in ("up", "down"))
    changed = _changed_anchors(flat, Costs(up, down), payload_bits * flat.size / positions, rng=rng)
    before: dict[int, Levels] = {}
    start = 0
    for number, shape in zip(chosen, sizes, strict=True):
        stop = start + shape[0] * shape[1]
        if (changed[start:stop] != flat[start:stop]).any():
            tile = geometry.tile(number)
            before[number] = picture[tile.area].copy()
            picture[tile.area][tile.geometry.anchors] = changed[start:stop].reshape(shape)
        start = stop
    return before


def _changed_anchors(levels: Levels, costs: Costs, bits: float, *, rng: np.random.Generator) -> Levels:
    """Return the levels of anchors, [n], with changes at the costs of so many bits, and at least some."""
    dry = (levels > 0) & (levels < 255)
    fewest = min(_FEWEST, int(np.count_nonzero(dry)) // 2)
    if not fewest:
        raise CoverUnsuitable(
            Text("Nearly all of this picture is black, white or transparent: it hides nothing."),
            advice=Text("Take a photograph with detail everywhere."),
        )
    costs = costs.with_wet(~dry)
    changed = levels
    wanted = max(bits, 1.0)
    while True:
        try:
            up, down = ternary_probabilities(costs.up, costs.down, wanted)
        except ValueError:  # the greatest entropy is less: every way is as likely then
            up = down = np.where(dry, 1 / 3, 0.0)
        drawn = draw_changes(levels, *(np.minimum(_EXCESS * each, 0.5) for each in (up, down)), rng=rng)
        changed = np.where(changed != levels, changed, drawn)
        if np.count_nonzero(changed != levels) >= fewest:
            return changed
        wanted = max(wanted, 8.0 * fewest)


def _bits_of_square(payload_bits: int, positions: int) -> int:
    """Return how many bits a plane of 512×512 would carry at this rate: what costs depend on."""
    return max(1, round(payload_bits * _SQUARE / positions))


def _rounding(task: PictureTask, tile: Tile) -> NDArray[np.int8] | None:
    plane = task.roundings[tile.plane] if task.roundings else None
    return None if plane is None else plane[tile.area[:2]]


# ---------------------------------------------------------------- embedding


@dataclass(frozen=True)
class PictureKeys:
    """A salt and its keys, which may still be being derived."""

    salt: bytes = field(repr=False)
    keys: Callable[[], Keys] = field(repr=False)


def embed_picture(task: PictureTask, derive: Derive) -> Job[PictureCandidate]:
    """Embed the message in `task.picture`, which becomes the stego, and return what is to be known of it.

    Raises DoesNotFit, CoverUnsuitable, VerificationFailed, UsageError, ModelRefused, DeviceError, Cancelled; the
    picture is spoilt then.
    """
    check_model(task.model)
    longest = longest_in(task.picture)
    if len(task.packed) > longest:
        raise _too_long(len(task.packed), longest)
    bits = tiled.payload_bits(len(task.packed), limit_bytes=longest)
    before: dict[int, Levels] = {}
    failed: Exception | None = None
    for _ in range(_SALTS):
        with task.timer.section("anchors"):
            for number, pixels in freshened(task, bits).items():
                before.setdefault(number, pixels)
            salt = tiled_salt(task.picture)
            future = derive(salt)
        yield Progress("measure")
        with task.timer.section("measure"):
            any_sign = _any_sign(task, before)
        yield Progress("derive-keys")
        keys = future.result()
        writer = _Writer(task, keys, bits, longest, any_sign, before)
        try:
            yield from writer.write()
        except (stc.Infeasible, _Unsure) as error:
            failed = error
            writer.undo()
            continue
        return PictureCandidate(
            keys, salt, writer.sealed, before, writer.read, writer.tiles, writer.least_logit, longest
        )
    if isinstance(failed, _Unsure):
        raise VerificationFailed(
            Text("The message could not be embedded with enough margin to be read back. Nothing was written."),
            advice=Text("Take another picture, or another model."),
        )
    raise CoverUnsuitable(
        Text("Too much of this picture is black, white or transparent for a message of this length."),
        advice=Text("Take a picture with more detail, or shorten the message."),
    )


def check_model(model: "StegModel") -> None:
    """Refuse a model that cannot hide in tiles. Raises UsageError."""
    if not model.card.changes_single_pixels:
        raise UsageError(
            Text("The model {model} hides in grey squares alone: it changes every pixel.", model=model.name),
            advice=Text("Choose another model, or the grey square."),
        )


class _Unsure(Exception):
    """E_I does not read some tile surely."""


def _too_long(needed: int, longest: int) -> DoesNotFit:
    return DoesNotFit(
        Text(
            "The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after "
            "compression, and the picture can carry {capacity:,} at this size.",
            count=needed - longest,
            needed=needed,
            capacity=longest,
        ),
        needed_bytes=needed,
        capacity_bytes=longest,
        advice=Text("Shorten the message, hide fewer files, or take a larger picture."),
    )


def _any_sign(task: PictureTask, tiles: Mapping[int, Levels]) -> bool:
    """Tell, by one tile that is to change, whether the model's changes may go either way."""
    number = next(iter(tiles))
    return probe_tile(task.model, np.ascontiguousarray(task.picture[task.geometry.tile(number).area]))[1]


@dataclass(eq=False)
class _TileState:
    """A tile that is to carry bits: its cover, as E_I reads it, its prices, and what the trellis made of it."""

    pixels: Levels
    cover_bits: NDArray[np.uint8]
    costs: Costs
    bits: NDArray[np.uint8]
    directions: NDArray[np.int8]

    def start_again(self) -> None:
        """Forget all changes."""
        self.bits = self.cover_bits.copy()
        self.directions = np.zeros_like(self.directions)


class _Writer:
    """Lays one sealed message: the format asks it to carry bits, tile by tile and group by group."""

    def __init__(
        self, task: PictureTask, keys: Keys, bits: int, longest: int, any_sign: bool, before: dict[int, Levels]
    ) -> None:
        self._task, self._keys, self._any_sign, self._before = task, keys, any_sign, before
        self.read: dict[int, NDArray[np.uint8]] = {}
        self.least_logit = float("inf")
        self._states: dict[int, _TileState] = {}
        self._written: dict[int, Levels] = {}
        order = tile_order(keys, task.geometry)
        self.tiles = tiles_for(task.picture, order, bits)
        self._positions = sum(task.geometry.tile(number).geometry.positions for number in order[: self.tiles].tolist())
        self._square_bits = _bits_of_square(bits, self._positions)
        self._header: tuple[tiled.Part, NDArray[np.uint8], int] | None = None
        self.sealed = tiled.seal(
            task.packed,
            keys,
            tiles=self.tiles,
            low_bits=self._low_bits(bits, int(order[0])),
            limit_bytes=longest,
            geometry=task.geometry,
            nonce=task.nonce,
        )

    def write(self) -> Job[None]:
        """Change the picture. Raises stc.Infeasible and _Unsure."""
        groups = -(-self.tiles // tiled.GROUP_TILES)
        for done in tiled.write(self.sealed, self._keys, self, self._task.geometry):
            self._task.cancel.raise_if_cancelled()
            yield Progress("embed", done, 1 + groups, {"bits": self.sealed.payload_bits.size})

    def undo(self) -> None:
        """Give the tiles back what they held before; their anchors stay fresh."""
        for number, pixels in self._written.items():
            self._task.picture[self._task.geometry.tile(number).area] = pixels

    def carry_header(self, part: tiled.Part, bits: NDArray[np.uint8], *, height: int) -> None:
        """Keep the header for its tile: it is embedded with the first group, in one go."""
        self._header = part, bits, height

    def carry_payload(self, group: tiled.Group, bits: NDArray[np.uint8], *, high_bits: int, height: int) -> None:
        """Embed a group, again and again until its tiles read as meant."""
        for part in group.parts:
            self._state(part.number)
        for _ in range(_ROUNDS):
            self._task.cancel.raise_if_cancelled()
            for part in group.parts:
                self._states[part.number].start_again()
            with self._task.timer.section("trellis"):
                self._lay(group, bits, high_bits=high_bits, height=height)
            right = [self._embedded(part) for part in group.parts]
            if all(right):
                break
        else:
            raise _Unsure
        for part in group.parts:
            del self._states[part.number]
        self._header = None

    def _state(self, number: int) -> _TileState:
        if number not in self._states:
            task = self._task
            task.cancel.raise_if_cancelled()
            tile = task.geometry.tile(number)
            pixels = np.ascontiguousarray(task.picture[tile.area])
            with task.timer.section("extractor"):
                logits = task.model.extract(pixels)
            if (np.abs(logits) < SURE_LOGIT).any():
                raise _Unsure
            with task.timer.section("costs"):
                costs = costs_for(
                    pixels,
                    self._square_bits,
                    may_change=changeable(pixels, logits),
                    sign_invariant=self._any_sign,
                )
            bits = (logits > 0).astype(np.uint8)
            self._states[number] = _TileState(pixels, bits, costs, bits.copy(), np.zeros(pixels.shape, np.int8))
        return self._states[number]

    def _low_bits(self, bits: int, number: int) -> int:
        """Return how many bits the low layer takes so that all cost least, as the header's tile has it."""
        if not self._any_sign:
            return bits
        state = self._state(number)
        share = max(1, round(bits * state.pixels.size / self._positions))
        up, down = _probabilities(state.costs.at(slice(None)), share)
        high = ternary.high_layer_bits(state.pixels.reshape(-1), up, down, share)
        return bits - min(round(bits * high / share), bits // 2)

    def _lay(self, group: tiled.Group, bits: NDArray[np.uint8], *, high_bits: int, height: int) -> None:
        states = [self._states[part.number] for part in group.parts]
        if self._header is not None:
            self._lay_header(*self._header)
        cover_bits, levels, up, down = (
            np.concatenate(
                [of(state).reshape(-1)[part.positions] for state, part in zip(states, group.parts, strict=True)]
            )[group.order]
            for of in (_cover_bits, _pixels, _up, _down)
        )
        costs = Costs(up, down)
        if high_bits:
            likely = _probabilities(costs, bits.size)
            change = ternary.encode(
                levels, cover_bits, bits, up=likely[0], down=likely[1], high_bits=high_bits, height=height
            )
            turned = change != 0
        else:
            turned = stc.encode(cover_bits, costs.mean, bits, height=height) != cover_bits
            change = np.zeros(turned.size, dtype=np.int8)
        by_place = np.empty_like(change)
        by_place[group.order] = change
        turned_by_place = np.empty_like(turned)
        turned_by_place[group.order] = turned
        start = 0
        for state, part in zip(states, group.parts, strict=True):
            stop = start + part.positions.size
            state.bits.reshape(-1)[part.positions] ^= turned_by_place[start:stop]
            state.directions.reshape(-1)[part.positions] = by_place[start:stop]
            start = stop

    def _lay_header(self, part: tiled.Part, bits: NDArray[np.uint8], height: int) -> None:
        state = self._states[part.number]
        cover_bits, costs = state.cover_bits.reshape(-1)[part.positions], state.costs.at(part.positions)
        price = np.minimum(costs.up, costs.down) if self._any_sign else costs.mean
        turned = stc.encode(cover_bits, price, bits, height=height) != cover_bits
        state.bits.reshape(-1)[part.positions] ^= turned
        if self._any_sign:
            either = self._task.rng.random(turned.size) < 0.5
            rise = np.where(costs.up == costs.down, either, costs.up < costs.down)
            state.directions.reshape(-1)[part.positions] = np.where(turned, np.where(rise, 1, -1), 0)

    def _embedded(self, part: tiled.Part) -> bool:
        """Run G on one tile, read it with E_I, and put it into the picture if it reads as meant."""
        task, state, tile = self._task, self._states[part.number], part.tile
        task.cancel.raise_if_cancelled()
        mask = state.bits ^ state.cover_bits
        with task.timer.section("generator"):
            change = task.model.map(state.bits, state.pixels)
            if self._any_sign:
                change = np.where(state.directions, np.abs(change) * state.directions, change).astype(np.float32)
            stego = task.model.embed(state.pixels, change, mask, 1.0)
        with task.timer.section("extractor"):
            logits = task.model.extract(stego)
        misread = np.where(state.bits, logits, -logits) < SURE_LOGIT
        misread |= (stego != state.pixels + state.directions) & (state.directions != 0)
        if misread.any():
            wet = suspects_of(misread, mask.astype(bool))
            state.costs = state.costs.with_wet(wet)
            return False
        self.least_logit = min(self.least_logit, float(np.abs(logits).min()))
        if part.number not in self._written:
            self._written[part.number] = state.pixels
            self._before.setdefault(part.number, state.pixels)
        task.picture[tile.area] = stego
        self.read[part.number] = np.packbits(state.bits)
        return True


def _probabilities(costs: Costs, bits: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    try:
        return ternary_probabilities(costs.up, costs.down, bits)
    except ValueError as error:
        raise stc.Infeasible(str(error)) from error


def _cover_bits(state: _TileState) -> NDArray[np.uint8]:
    return state.cover_bits


def _pixels(state: _TileState) -> NDArray[np.uint8]:
    return state.pixels


def _up(state: _TileState) -> NDArray[np.float32]:
    return state.costs.up


def _down(state: _TileState) -> NDArray[np.float32]:
    return state.costs.down
