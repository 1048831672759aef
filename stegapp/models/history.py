"""What a training measured on its way, kept in the model's card: points of curves, thinned to a bounded number."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

__all__ = ["STAGES", "HistoryPoint", "checked_history", "thinned"]

STAGES = ("jt", "sf")
MOST = 256
"""Points that a card holds."""


class HistoryPoint(NamedTuple):
    """A measurement on photos kept back.

    stage: "jt" or "sf". step: of that stage. accuracy, rounded_accuracy: shares of bits read right from the stego
    before rounding and after. psnr_db: in dB. picked: whether the weights at this step were taken.
    """

    stage: str
    step: int
    accuracy: float
    rounded_accuracy: float
    psnr_db: float
    picked: bool = False


def checked_history(rows: object) -> tuple[HistoryPoint, ...]:
    """Return the points, by rising step, JT before SF. rows: of points, or of lists of their values.

    Raises ValueError for anything else, numbers out of bounds and more than MOST points.
    """
    if not isinstance(rows, list | tuple) or len(rows) > MOST:
        raise ValueError(f"history must be a list of at most {MOST} points")
    points = tuple(_point(row) for row in rows)
    order = [(STAGES.index(point.stage), point.step) for point in points]
    if order != sorted(set(order)):
        raise ValueError("history must go up by stage and step")
    return points


def thinned(points: Iterable[HistoryPoint], most: int = MOST) -> tuple[HistoryPoint, ...]:
    """Return at most `most` of the points, the first, the last and picked ones among them.

    A point measured again after a roll-back takes the place of those from its step on.
    """
    kept: list[HistoryPoint] = []
    for point in points:
        while kept and kept[-1].stage == point.stage and kept[-1].step >= point.step:
            kept.pop()
        kept.append(point)
    stride = 1
    while len(chosen := _every(kept, stride)) > most:
        stride += 1
    return tuple(chosen)


def _every(points: Sequence[HistoryPoint], stride: int) -> list[HistoryPoint]:
    last = len(points) - 1
    return [point for i, point in enumerate(points) if i % stride == 0 or i == last or point.picked]


def _point(row: object) -> HistoryPoint:
    if not isinstance(row, list | tuple) or len(row) != len(HistoryPoint._fields):
        raise ValueError(f"a point of history has {len(HistoryPoint._fields)} values, not {row!r}")
    stage, step, accuracy, rounded, psnr_db, picked = row
    if stage not in STAGES:
        raise ValueError(f"the stage of a point must be one of {', '.join(STAGES)}, not {stage!r}")
    if not isinstance(step, int) or isinstance(step, bool) or not 0 <= step < 2**53:
        raise ValueError(f"the step of a point must be a whole number, not {step!r}")
    if not isinstance(picked, bool):
        raise ValueError(f"picked must be true or false, not {picked!r}")
    return HistoryPoint(stage, step, _number(accuracy, 1), _number(rounded, 1), _number(psnr_db, 1e4), picked)


def _number(value: object, most: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ValueError(f"a value of history must be a number, not {value!r}")
    if not math.isfinite(value) or abs(value) > most:
        raise ValueError(f"a value of history must lie between -{most:g} and {most:g}, not {value!r}")
    return float(value)
