"""Cross-reading: how much one model reads of what another wrote.

Owns the measurement and what its figures mean. Importing this module does not import torch; a running job does. Must
not know of messages or passwords: bits that are read are not a message revealed, which is sealed besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers.square import read_stego
from stegapp.imaging import metrics
from stegapp.imaging.png import encode_png
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, StegModel

__all__ = [
    "PRIVATE_WITHIN",
    "READ_FROM",
    "CrossReading",
    "PairReading",
    "Verdict",
    "cross_read",
    "pairs",
    "shares",
    "verdict",
]

Verdict: TypeAlias = Literal["private", "part", "read"]

PRIVATE_WITHIN = 0.02
"""A share this near to one half is called private."""

READ_FROM = 0.9
"""From this share on, the codes that correct errors would make up for the rest."""

_ROUNDING = 1e-9


@dataclass(frozen=True)
class CrossReading:
    """A model beside another one. Means over whole planes, one random bit a pixel, saved as PNG and read again.

    name, id: of the other one. read: the share of the bits in this model's stegos that the other reads right; reads:
    the share that this model reads in the other's. farthest: the one of both farther from one half.
    """

    name: str
    id: str
    read: float
    reads: float

    @property
    def farthest(self) -> float:
        """Return the share that tells most."""
        return max(self.read, self.reads, key=lambda share: abs(share - 0.5))

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {"name": self.name, "id": self.id, "read": round(self.read, 6), "reads": round(self.reads, 6)}


@dataclass(frozen=True)
class PairReading:
    """What one model reads of another's stegos, or of its own: one random bit a pixel, saved as PNG and read again.

    share: of the bits read right, mean over the photos; lowest, highest: on single photos; verdict: of the mean.
    """

    writer: str
    writer_id: str
    reader: str
    reader_id: str
    photos: int
    share: float
    lowest: float
    highest: float
    verdict: Verdict

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return dict(vars(self))


def verdict(share: float) -> Verdict:
    """Return what a share of right bits means: half is chance, and none is all of them, turned round."""
    beyond = abs(share - 0.5)
    if beyond <= PRIVATE_WITHIN + _ROUNDING:
        return "private"
    return "read" if beyond >= READ_FROM - 0.5 - _ROUNDING else "part"


def cross_read(
    model: StegModel,
    others: Sequence[StegModel],
    covers: Sequence[NDArray[np.uint8]],
    *,
    seed: int,
    cancel: CancelToken,
) -> Job[list[CrossReading]]:
    """Measure a model against each of the others, both ways. covers: uint8 [512, 512] each, at least one."""
    found = yield from shares([model, *others], covers, seed=seed, cancel=cancel, first_only=True)
    means = found.mean(axis=2)
    return [
        CrossReading(other.name, other.id, float(means[0, number]), float(means[number, 0]))
        for number, other in enumerate(others, start=1)
    ]


def shares(
    models: Sequence[StegModel],
    covers: Sequence[NDArray[np.uint8]],
    *,
    seed: int,
    cancel: CancelToken,
    first_only: bool = False,
) -> Job[NDArray[np.float64]]:
    """Return the shares of bits read right, [writer, reader, cover].

    first_only: only those that the first model wrote or reads; the others are NaN. The bits depend on `seed` and the
    cover's number alone.
    """
    found = np.full((len(models), len(models), len(covers)), np.nan)
    for number, cover in enumerate(covers):
        bits = np.random.default_rng((seed, number, 3)).integers(0, 2, cover.shape, dtype=np.uint8)
        for writing, writer in enumerate(models):
            cancel.raise_if_cancelled()
            yield Progress("proof", number * len(models) + writing, len(covers) * len(models))
            stego = read_stego(encode_png(writer.embed(cover, writer.map(bits, cover))))
            for reading, reader in enumerate(models):
                if not first_only or writing == 0 or reading == 0:
                    found[writing, reading, number] = metrics.bit_accuracy(reader.extract(stego), bits)
    return found


def pairs(
    entries: Sequence[ModelEntry],
    models: Sequence[StegModel],
    covers: Sequence[NDArray[np.uint8]],
    *,
    seed: int,
    cancel: CancelToken,
) -> Job[list[PairReading]]:
    """Measure every ordered pair of the models, each with itself too. entries: what the store says of each."""
    found = yield from shares(models, covers, seed=seed, cancel=cancel)
    rows = []
    for i, writer in enumerate(entries):
        for j, reader in enumerate(entries):
            values = found[i, j]
            share = float(values.mean())
            rows.append(
                PairReading(
                    writer=writer.name,
                    writer_id=writer.id,
                    reader=reader.name,
                    reader_id=reader.id,
                    photos=len(values),
                    share=share,
                    lowest=float(values.min()),
                    highest=float(values.max()),
                    verdict=verdict(share),
                )
            )
    return rows
