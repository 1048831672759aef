"""Adaptive embedding in pictures of any size: cost grows with the message, not with the picture.

Owns the rounds until E_I reads exactly what was meant. Tiles and groups are the format's, prices the kind of plane's.

    random tiles ─ prices of their anchors ─▶ fresh anchors ─ salt ─▶ keys ─▶ tiles in keyed order, the first T of them
    each tile: E_I ─▶ bits; costs ─┐
    group of tiles ─ trellis ◀─────┴─▶ each tile: G, Eq. 14 ─ E_I ─▶ as meant? no: wet from now on, and again
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc, ternary
from stegapp.embedding.adaptive import suspects_of
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.costs.side_information import cheaper_directions
from stegapp.embedding.fresh_tiles import Room, freshened, square_bits
from stegapp.embedding.picture_task import Levels, PictureCandidate, PictureTask
from stegapp.embedding.probe import probe_tile
from stegapp.embedding.reading import SURE_LOGIT
from stegapp.embedding.task import Derive
from stegapp.embedding.together import not_together, too_long, tries_for
from stegapp.errors import UsageError, VerificationFailed
from stegapp.format import Keys, free_mask, tile_order, tiled, tiled_salt
from stegapp.progress import Job, Progress, Steps, part_of
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["check_model", "embed_messages", "embed_picture"]

_ROUNDS = 6

_READ, _LAID = 0.3, 0.4
"""Shares of a group's time, in a photo of 12 megapixels that is full: its tiles are read and priced; the trellis."""


def embed_picture(task: PictureTask, derive: Derive) -> Job[PictureCandidate]:
    """Embed the message in `task.picture`, which becomes the stego, and return what is to be known of it.

    Raises DoesNotFit, CoverUnsuitable, VerificationFailed, UsageError, ModelRefused, DeviceError, Cancelled; the
    picture is spoilt then.
    """
    found = yield from embed_messages((task,), (derive,))
    return found[0]


def embed_messages(tasks: Sequence[PictureTask], derives: Sequence[Derive]) -> Job[tuple[PictureCandidate, ...]]:
    """Embed several messages in one picture, each in tiles of its own, so that none is known of by another's password.

    tasks: alike but for their messages and nonces. derives: for each, by its own password. What is true of
    `embed_picture` is true here; DoesNotFit is raised also where they do not fit together.
    """
    task = tasks[0]
    check_model(task.model)
    room = Room.of(task.picture, task.prices)
    longest, lengths = room.longest, [len(each.packed) for each in tasks]
    if not longest:
        raise task.prices.no_room()
    if max(lengths) > longest:
        raise too_long(max(lengths), longest)
    bits = [tiled.payload_bits(length, limit_bytes=longest) for length in lengths]
    before: dict[int, Levels] = {}
    failed: Exception | None = None
    any_sign: bool | None = None
    for _ in range(tries_for(room, lengths, bits)):
        with task.timer.section("anchors"):
            before.update(freshened(task, room, bits))
            salt = tiled_salt(task.picture)
            future = derives[0](salt)
        yield Progress("measure")
        task.cancel.raise_if_cancelled()
        if any_sign is None:
            with task.timer.section("measure"):
                any_sign = _any_sign(task, before)
        yield Progress("derive-keys")
        try:
            writers = yield from _writers(tasks, [future], derives, salt, room=room, bits=bits, any_sign=any_sign)
            for writer, its_bits in zip(writers, bits, strict=True):
                writer.seal(its_bits, longest)
            for writer in writers:
                yield from writer.write(before)
        except (stc.Infeasible, _Unsure, _Meet) as error:
            failed = error
            for number, pixels in before.items():
                task.picture[task.geometry.tile(number).area] = pixels
            before.clear()
            continue
        return tuple(
            PictureCandidate(writer.keys, salt, writer.sealed, before, writer.read, longest) for writer in writers
        )
    if isinstance(failed, _Unsure):
        raise VerificationFailed(
            Text("The message could not be embedded with enough margin to be read back. Nothing was written."),
            advice=Text("Take another picture, or another model."),
        )
    raise not_together(room, lengths) if isinstance(failed, _Meet) else task.prices.no_room()


def _writers(
    tasks: Sequence[PictureTask],
    futures: list[Future[Keys]],
    derives: Sequence[Derive],
    salt: bytes,
    *,
    room: Room,
    bits: Sequence[int],
    any_sign: bool,
) -> Job[list["_Writer"]]:
    """Return a writer for each message, by the keys of its password. Raises stc.Infeasible and _Meet.

    futures: the keys that are being derived already, the first. Others are derived once it is clear that those before
    them will do.
    """
    made: list[_Writer] = []
    for task, derive, its_bits in zip(tasks, derives, bits, strict=True):
        if len(made) == len(futures):
            futures.append(derive(salt))
            yield Progress("derive-keys")
        keys = futures[len(made)].result()
        task.cancel.raise_if_cancelled()
        _check_header(task, keys)
        made.append(_Writer(task, keys, room, its_bits, any_sign))
    numbers = [number for writer in made for number in writer.numbers]
    if len(set(numbers)) < len(numbers):
        raise _Meet
    done = 0
    for writer in made:
        writer.among = (done, len(numbers))
        done += len(writer.numbers)
    return made


def _check_header(task: PictureTask, keys: Keys) -> None:
    """Raise Infeasible at once where next to none of the header's positions are useful."""
    part = tiled.header_part(keys, task.geometry)
    useful = task.prices.useful(part.tile, task.picture[part.tile.area])
    if np.count_nonzero(useful.reshape(-1)[part.positions]) < task.prices.header_needs:
        raise stc.Infeasible


def check_model(model: "StegModel") -> None:
    """Refuse a model that cannot hide in tiles. Raises UsageError."""
    if not model.card.changes_single_pixels:
        raise UsageError(
            Text("The model {model} hides in grey squares alone: it changes every pixel.", model=model.name),
            advice=Text("Choose another model, or the grey square."),
        )


class _Unsure(Exception):
    """E_I does not read some tile surely."""


class _Meet(Exception):
    """Two messages would have a tile in common."""


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

    def __init__(self, task: PictureTask, keys: Keys, room: Room, bits: int, any_sign: bool) -> None:
        self._task, self.keys, self._any_sign = task, keys, any_sign
        self._before: dict[int, Levels] = {}
        self.read: dict[int, NDArray[np.uint8]] = {}
        self._states: dict[int, _TileState] = {}
        self._order = tile_order(keys, task.geometry)
        self._tiles = room.tiles_for(self._order, bits)
        self.numbers: list[int] = self._order[: self._tiles].tolist()
        self.among = (0, self._tiles)
        """How many tiles other messages take before this one, and all of them, for the progress."""
        self._positions = sum(task.geometry.tile(number).geometry.positions for number in self.numbers)
        self._square_bits = square_bits(bits, self._positions)
        self._header: tuple[tiled.Part, NDArray[np.uint8], int] | None = None
        self._group: tuple[tiled.Group, NDArray[np.uint8], int, int] | None = None

    def seal(self, bits: int, longest: int) -> None:
        """Seal the message, both layers taking what costs least. Raises stc.Infeasible and _Unsure."""
        self.sealed = tiled.seal(
            self._task.packed,
            self.keys,
            tiles=self._tiles,
            low_bits=self._low_bits(bits, int(self._order[0])),
            limit_bytes=longest,
            geometry=self._task.geometry,
            nonce=self._task.nonce,
        )

    def write(self, before: dict[int, Levels]) -> Job[None]:
        """Change the picture, and keep in `before` what tiles were. Raises stc.Infeasible and _Unsure."""
        self._before, done = before, 0
        for _ in tiled.write(self.sealed, self.keys, self, self._task.geometry):
            group, self._group = self._group, None
            if group is None:  # this was the header, which waits too
                continue
            for share in self._embedding(*group):
                self._task.cancel.raise_if_cancelled()
                yield self._progress(done + share * len(group[0].parts))
            done += len(group[0].parts)
            yield self._progress(done)

    def _progress(self, tiles: float) -> Progress:
        before, total = self.among
        return Progress("embed", int(before + tiles), total, {"bits": self.sealed.payload_bits.size})

    def carry_header(self, part: tiled.Part, bits: NDArray[np.uint8], *, height: int) -> None:
        """Keep the header for its tile: it is embedded with the first group, in one go."""
        self._header = part, bits, height

    def carry_payload(self, group: tiled.Group, bits: NDArray[np.uint8], *, high_bits: int, height: int) -> None:
        """Keep the group: it is embedded before the next one comes."""
        self._group = group, bits, high_bits, height

    def _embedding(self, group: tiled.Group, bits: NDArray[np.uint8], high_bits: int, height: int) -> Steps[None]:
        """Embed a group, again and again until its tiles read as meant."""
        count = len(group.parts)
        for number, part in enumerate(group.parts):
            yield _READ * number / count
            self._state(part.number)
        for _ in range(_ROUNDS):
            for part in group.parts:
                self._states[part.number].start_again()
            with self._task.timer.section("trellis"):
                yield from part_of(self._laying(group, bits, high_bits=high_bits, height=height), _READ, _LAID)
            right = []
            for number, part in enumerate(group.parts):
                yield _READ + _LAID + (1 - _READ - _LAID) * number / count
                right.append(self._embedded(part))
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
            pixels = task.picture[tile.area].copy()  # of a picture one tile wide, else, it would be a view
            with task.timer.section("extractor"):
                logits = task.model.extract(pixels)
            free = free_mask(tile.geometry).astype(bool)
            if (free & (np.abs(logits) < SURE_LOGIT)).any():
                raise _Unsure
            with task.timer.section("costs"):
                may_change = free & task.prices.may_change(tile, pixels)
                costs = task.prices.all(tile, pixels, self._square_bits, may_change=may_change, any_sign=self._any_sign)
            bits = (logits > 0).astype(np.uint8)
            self._states[number] = _TileState(pixels, bits, costs, bits.copy(), np.zeros(pixels.shape, np.int8))
        return self._states[number]

    def _low_bits(self, bits: int, number: int) -> int:
        """Return how many bits the low layer takes so that all cost least, as the header's tile has it."""
        if not self._any_sign:
            return bits
        state = self._state(number)
        share = max(1, round(bits * state.pixels.size / self._positions))
        share = min(share, int(np.count_nonzero(np.isfinite(state.costs.mean))) // 4)
        if not share:
            raise stc.Infeasible
        up, down = _probabilities(state.costs.at(slice(None)), share)
        high = ternary.high_layer_bits(state.pixels.reshape(-1), up, down, share)
        return bits - min(round(bits * high / share), bits // 2)

    def _laying(self, group: tiled.Group, bits: NDArray[np.uint8], *, high_bits: int, height: int) -> Steps[None]:
        """Find what changes in a group."""
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
        yield 0.0
        if high_bits:
            likely = _probabilities(costs, bits.size)
            change = yield from ternary.encoding(
                levels, cover_bits, bits, up=likely[0], down=likely[1], high_bits=high_bits, height=height
            )
            turned = change != 0
        else:
            turned = (yield from stc.encoding(cover_bits, costs.mean, bits, height=height)) != cover_bits
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
            cheaper = cheaper_directions(costs)
            way = np.where(cheaper, cheaper, np.where(either, 1, -1))
            state.directions.reshape(-1)[part.positions] = np.where(turned, way, 0)

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
        free = free_mask(tile.geometry).astype(bool)
        misread = free & (np.where(state.bits, logits, -logits) < SURE_LOGIT)
        misread |= (stego != state.pixels + state.directions) & (state.directions != 0)
        if misread.any():
            wet = suspects_of(misread, mask.astype(bool))
            state.costs = state.costs.with_wet(wet)
            return False
        self._before.setdefault(part.number, state.pixels)
        task.picture[tile.area] = stego
        self.read[part.number] = np.packbits(logits > 0)
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
