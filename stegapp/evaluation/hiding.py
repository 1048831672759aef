"""Stegos as `hide` makes them, without what a detector cannot see: no Argon2, no file, keys and nonce from a seed.

Owns repeatable keys and messages. Everything else, from sealing to the search for the
least visible stego, is the pipeline's own code.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp import bitplane
from stegapp.codewords import HEADER_K
from stegapp.container import NONCE_BYTES
from stegapp.crypto import Keys, Secret
from stegapp.errors import CoverUnsuitable, UsageError
from stegapp.message import FileEntry, Message, pack
from stegapp.models import StegModel
from stegapp.progress import CancelToken, run_job
from stegapp.stego import hide as pipeline
from stegapp.stego.capacity import capacity_of
from stegapp.stego.clock import Clock
from stegapp.stego.measure import measure
from stegapp.stego.requests import Method

__all__ = ["Hidden", "Hider", "MessageSize"]

MessageSize = int | None
"""Bytes of a message; None for as many as the cover takes."""

_KEYS, _NONCE, _MESSAGE = 11, 12, 13
_MASTER_BYTES = 32


@dataclass(frozen=True, eq=False)
class Hidden:
    """One stego and what it carries.

    logits: E_I's on the stego, calibrated. payload_bits: what another method has to embed to be compared: all bits of
    the codewords, header included, for a model that puts one into a pixel; before error correction for a model
    that repeats each bit over many pixels.
    """

    stego: NDArray[np.uint8]
    logits: NDArray[np.float32]
    payload_bits: int


class Hider:
    """Hides messages of several sizes in one cover."""

    def __init__(
        self, model: StegModel, cover: NDArray[np.uint8], *, method: Method, strength: float | None, seed: Sequence[int]
    ) -> None:
        if method == "adaptive":
            raise UsageError("The adaptive method cannot be evaluated yet.", advice="Use --method direct.")
        self._model, self._cover, self._strength, self._seed = model, cover, strength, tuple(seed)
        self._keys = Keys(Secret(self._random(_KEYS).bytes(_MASTER_BYTES)))
        self._full = measure(model, cover, strength=strength or 1.0)

    @functools.cached_property
    def longest(self) -> int:
        """Bytes of the longest packed message that the cover takes; 0 if none."""
        try:
            return capacity_of(self._full, self._model)[0]
        except CoverUnsuitable:
            return 0

    def hide(self, size: MessageSize, *, cancel: CancelToken) -> Hidden | None:
        """Return a stego with a message of random bytes, None if it cannot be hidden in this cover."""
        label = 0 if size is None else size
        packed = _packed(self._random(_MESSAGE, label), self.longest if size is None else size, exactly=size is None)
        if not 0 < len(packed) <= self.longest:
            return None
        embedder = _Repeatable(self._model, self._cover, packed, self._keys, self.longest, Clock())
        embedder.nonce = self._random(_NONCE, label).bytes(NONCE_BYTES)
        attempt = run_job(pipeline._search(embedder, self._strength, self._full, cancel))
        if attempt is None:
            return None
        return Hidden(attempt.stego, attempt.logits, _payload_bits(attempt.sealed, self._model.card.embedding))

    def _random(self, *labels: int) -> np.random.Generator:
        return np.random.default_rng((*self._seed, *labels))


class _Repeatable(pipeline._Embedder):
    """The pipeline's embedder with a nonce that is given instead of drawn from the operating system."""

    nonce: bytes

    def plane(self, n_used: int) -> pipeline._Plane:
        sealed = bitplane.seal(self._packed, self._keys, n_used=n_used, limit_bytes=self.longest, nonce=self.nonce)
        layout = bitplane.write(sealed, self._keys)
        return pipeline._Plane(sealed, layout, self.model.map(layout.bits, self._cover))


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


def _payload_bits(sealed: bitplane.Sealed, embedding: str) -> int:
    if embedding == "spread":
        return HEADER_K + 8 * sealed.container_bytes
    return bitplane.HEADER_BITS + sealed.shape.coded_bits
