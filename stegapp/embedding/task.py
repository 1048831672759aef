"""What is to be embedded, in what, with what: one record that all of a hide passes on."""

import secrets
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.choices import Method
from stegapp.format import Keys, PlaneGeometry
from stegapp.progress import CancelToken
from stegapp.system.timing import Timer

if TYPE_CHECKING:
    from stegapp.embedding.probe import Probe
    from stegapp.models import StegModel

__all__ = ["Derive", "EmbeddingTask", "Method", "fixed_keys", "fresh_rng"]

Derive = Callable[[bytes], "Future[Keys]"]
"""Starts to derive the keys of a salt."""


def fresh_rng() -> np.random.Generator:
    """Return a generator that the system's randomness starts."""
    return np.random.default_rng(int.from_bytes(secrets.token_bytes(16)))


def fixed_keys(keys: Keys) -> Derive:
    """Return a derivation that gives these keys whatever the salt: for measurements, which need no password."""
    future: Future[Keys] = Future()
    future.set_result(keys)
    return lambda _salt: future


@dataclass(frozen=True, eq=False)
class EmbeddingTask:
    """A packed message to embed in a cover.

    cover: uint8 [height, width]. derive: starts to derive the keys of a salt; there is none before the anchors are
    fresh. probe: of this cover with this model at this strength. strength: in (0, 1]; None searches for the least.
    rounding: what it took away of the levels, int8 [height, width], 254·(x - level); None where nothing is known.
    rng: for fresh anchors. nonce: for tests and measurements only, 16 bytes.
    """

    model: "StegModel"
    cover: NDArray[np.uint8] = field(repr=False)
    packed: bytes = field(repr=False)
    derive: Derive = field(repr=False)
    probe: "Probe"
    method: Method = "auto"
    strength: float | None = None
    rounding: NDArray[np.int8] | None = field(default=None, repr=False)
    rng: np.random.Generator = field(default_factory=fresh_rng, repr=False)
    nonce: bytes | None = field(default=None, repr=False)
    timer: Timer = field(default_factory=Timer, repr=False)
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)

    @property
    def geometry(self) -> PlaneGeometry:
        """The size of the plane."""
        return PlaneGeometry.of(self.cover)
