"""Stegos as `hide` makes them, without what a detector cannot see: no Argon2, no file, keys and nonce from a seed.

Owns repeatable keys and messages. Everything else, from sealing to the search for the
least visible stego, is the pipeline's own code.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import OpenCover
from stegapp.embedding import (
    EmbeddingTask,
    Method,
    PictureTask,
    Probe,
    Room,
    embed_message,
    embed_picture,
    fixed_keys,
    probe_cover,
)
from stegapp.errors import CoverUnsuitable, DoesNotFit, VerificationFailed
from stegapp.format import HEADER_K, NONCE_BYTES, FileEntry, Keys, Message, Picture, Sealed, Secret, pack, tiled
from stegapp.models import StegModel
from stegapp.pipeline.picture import prices_of
from stegapp.progress import CancelToken, run_job

__all__ = ["Hidden", "HiddenInTiles", "Hider", "MessageSize", "TileHider"]

MessageSize = int | None
"""Bytes of a message; None for as many as the cover takes."""

_KEYS, _NONCE, _MESSAGE, _ANCHORS = 11, 12, 13, 14
_MASTER_BYTES = 32


@dataclass(frozen=True, eq=False)
class Hidden:
    """One stego and what it carries.

    logits: E_I's on the stego, calibrated. payload_bits: what another method has to embed to be compared: all bits that
    are carried, header and error correction included; before error correction for a model that repeats each bit
    over many pixels.
    """

    stego: NDArray[np.uint8]
    logits: NDArray[np.float32]
    payload_bits: int


class Hider:
    """Hides messages of several sizes in one cover."""

    def __init__(
        self,
        model: StegModel,
        cover: NDArray[np.uint8],
        *,
        method: Method,
        strength: float | None,
        seed: Sequence[int],
        rounding: NDArray[np.int8] | None = None,
    ) -> None:
        self._model, self._cover, self._method, self._strength = model, cover, method, strength
        self._rounding = rounding
        self._seed = tuple(seed)
        self._keys = Keys(Secret(self._random(_KEYS).bytes(_MASTER_BYTES)))

    @functools.cached_property
    def _probe(self) -> Probe | None:
        try:
            return probe_cover(self._model, self._cover, strength=self._strength)
        except CoverUnsuitable:
            return None

    @property
    def longest(self) -> int:
        """Bytes of the longest packed message that the cover takes; 0 if none."""
        return self._probe.longest_by(self._method) if self._probe is not None else 0

    def hide(self, size: MessageSize, *, cancel: CancelToken) -> Hidden | None:
        """Return a stego with a message of random bytes, None if it cannot be hidden in this cover."""
        label = 0 if size is None else size
        packed = _packed(self._random(_MESSAGE, label), self.longest if size is None else size, exactly=size is None)
        if self._probe is None or not 0 < len(packed) <= self.longest:
            return None
        task = EmbeddingTask(
            self._model,
            self._cover,
            packed,
            fixed_keys(self._keys),
            self._probe,
            self._method,
            self._strength,
            self._rounding,
            rng=self._random(_ANCHORS, label),
            nonce=self._random(_NONCE, label).bytes(NONCE_BYTES),
            cancel=cancel,
        )
        try:
            candidate = run_job(embed_message(task))
        except VerificationFailed:
            return None
        return Hidden(
            candidate.stego,
            candidate.logits,
            _payload_bits(candidate.sealed, candidate.carried_bits, coded=self._model.card.changes_single_pixels),
        )

    def _random(self, *labels: int) -> np.random.Generator:
        return np.random.default_rng((*self._seed, *labels))


@dataclass(frozen=True, eq=False)
class HiddenInTiles:
    """A stego in tiles. payload_bits: all that it carries, header included."""

    picture: Picture
    payload_bits: int


class TileHider:
    """Hides messages of several sizes in a cover in tiles, which stays as it is."""

    def __init__(self, model: StegModel, cover: OpenCover, *, seed: Sequence[int]) -> None:
        if not isinstance(cover.planes, Picture):
            raise TypeError("this cover is not in tiles")
        self._model, self._picture, self._prices = model, cover.planes, prices_of(cover)
        self._seed = tuple(seed)
        self._keys = Keys(Secret(self._random(_KEYS).bytes(_MASTER_BYTES)))

    def hide(self, size: MessageSize, *, cancel: CancelToken) -> HiddenInTiles | None:
        """Return a stego with a message of random bytes, None if it cannot be hidden in this cover."""
        label = 0 if size is None else size
        length = Room.of(self._picture, self._prices).longest if size is None else size
        packed = _packed(self._random(_MESSAGE, label), length, exactly=size is None)
        if not packed:
            return None
        task = PictureTask(
            self._model,
            self._picture.copy(),
            packed,
            self._prices,
            rng=self._random(_ANCHORS, label),
            nonce=self._random(_NONCE, label).bytes(NONCE_BYTES),
            cancel=cancel,
        )
        try:
            candidate = run_job(embed_picture(task, fixed_keys(self._keys)))
        except (CoverUnsuitable, DoesNotFit, VerificationFailed):
            return None
        return HiddenInTiles(task.picture, tiled.HEADER_SYNDROME_BITS + 8 * candidate.sealed.container_bytes)

    def _random(self, *labels: int) -> np.random.Generator:
        return np.random.default_rng((*self._seed, *labels))


def _packed(rng: np.random.Generator, size: int, *, exactly: bool) -> bytes:
    """Return a packed message of `size` random bytes; exactly: of so many bytes once packed, or none if too few."""

    def pack_bytes(length: int) -> bytes:
        return pack(Message.from_files([FileEntry("m", data[:length])]))

    data = rng.bytes(size)
    if not exactly:
        return pack_bytes(size)
    length = size
    # A few bytes more than its content, by a number that hardly depends on the length.
    while length > 0 and len(packed := pack_bytes(length)) > size:
        length -= len(packed) - size
    return packed if length > 0 else b""


def _payload_bits(sealed: Sealed, carried_bits: int, *, coded: bool) -> int:
    """coded: error correction counts too."""
    return carried_bits if coded else HEADER_K + 8 * sealed.container_bytes
