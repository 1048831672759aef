"""The paper's Table III, and payload that comes back exactly, on stegos saved as PNG and read again.

Owns one random bit in every pixel: what is measured on each plane and how planes add up
to a row. Must not know of messages, keys or detectors.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers.square import read_stego
from stegapp.errors import UsageError
from stegapp.evaluation.covers import MeasuredCover, Pictures, Quality, at_quality, check_qualities, choose, made_covers
from stegapp.evaluation.payload import exact_payload
from stegapp.imaging import metrics
from stegapp.imaging.png import encode_png
from stegapp.progress import CancelToken, Job, Progress
from stegapp.training.plane_figures import plane_figures

if TYPE_CHECKING:
    from stegapp.evaluation.matrix import MatrixExtractor
    from stegapp.models import StegModel
    from stegapp.pipeline import Session

__all__ = ["Figure", "PlaneRow", "PlaneTest", "evaluate_planes"]

U8 = NDArray[np.uint8]

_LOWER_IS_WORSE = ("sf_accuracy", "jt_accuracy", "jt_rounded_accuracy", "psnr_db", "ssim", "gmi", "smallest_logit",
                   "exact_payload_bytes")  # fmt: skip
_BITS, _PAYLOAD = 1, 2


@dataclass(frozen=True)
class PlaneTest:
    """What to measure.

    strengths: each in (0, 1]. checkpoint: a training run's folder, for E_M's figures. made_covers: also on covers that
    are hard to read, such as black, white and noise.
    """

    pictures: Pictures
    model: str | None = None
    qualities: tuple[Quality, ...] = (None, 50, 70, 90)
    strengths: tuple[float, ...] = (1.0,)
    checkpoint: Path | None = None
    made_covers: bool = False
    device: str = "auto"

    def __post_init__(self) -> None:
        check_qualities(self.qualities)
        if not self.strengths or any(not 0 < strength <= 1 for strength in self.strengths):
            raise UsageError("A strength has to be in (0, 1].", advice="Try --strength 1,0.7,0.5.")


@dataclass(frozen=True)
class Figure:
    """One figure over several planes: its mean, its worst and its standard deviation."""

    mean: float
    worst: float
    spread: float


@dataclass(frozen=True)
class PlaneRow:
    """All planes of one JPEG quality and strength.

    covers: "photos", or "made" for the hard ones. figures, by name: sf_accuracy (of E_I on the stego read back),
    psnr_db, ssim, gmi (calibrated, bits a pixel), smallest_logit (absolute, before calibration), exact_payload_bytes;
    with a checkpoint jt_accuracy (of E_M on the stego matrix) and jt_rounded_accuracy (of E_M on the stego).
    """

    quality: Quality
    strength: float
    covers: str
    planes: int
    wrong_bits: int
    figures: Mapping[str, Figure]

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values: means by their names (of smallest_logit the least), the rest in groups."""
        means = {name: figure.mean for name, figure in self.figures.items()}
        means["smallest_logit"] = self.figures["smallest_logit"].worst
        return {
            "quality": "none" if self.quality is None else self.quality,
            "strength": self.strength,
            "covers": self.covers,
            "planes": self.planes,
            "wrong_bits": self.wrong_bits,
            **means,
            "worst": {name: figure.worst for name, figure in self.figures.items()},
            "spread": {name: figure.spread for name, figure in self.figures.items()},
        }


def evaluate_planes(test: PlaneTest, *, session: "Session", cancel: CancelToken) -> Job[list[PlaneRow]]:
    """Measure a model; the same test gives the same rows.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, Cancelled.
    """
    covers = yield from choose(test.pictures, cancel=cancel)
    yield Progress("load-model")
    model = session.model(test.model, device=test.device)
    matrix = None
    if test.checkpoint is not None:
        from stegapp.evaluation.matrix import load_matrix_extractor

        matrix = load_matrix_extractor(
            test.checkpoint,
            session.store.resolve(test.model).path,
            device=model.device if model.device.startswith("cuda") else "cpu",
        )
    made = made_covers(test.pictures.seed) if test.made_covers else []
    planes: dict[tuple[str, Quality, float], list[dict[str, float]]] = {}
    total = len(covers) + len(made)
    for number in range(total):
        kind = "photos" if number < len(covers) else "made"
        cover = covers[number] if kind == "photos" else made[number - len(covers)]
        # A made cover is what it is: compressed, black would still be black and noise no longer noise.
        for quality in test.qualities if kind == "photos" else (None,):
            cancel.raise_if_cancelled()
            yield Progress("planes", number, total)
            for strength, figures in _measure(model, matrix, cover, quality, test.strengths):
                planes.setdefault((kind, quality, strength), []).append(figures)
    return [_row(*key, figures) for key, figures in planes.items()]


def _measure(
    model: "StegModel",
    matrix: "MatrixExtractor | None",
    cover: MeasuredCover,
    quality: Quality,
    strengths: Sequence[float],
) -> Iterable[tuple[float, dict[str, float]]]:
    """Yield the figures at each strength; bits and modification map are the same for all."""
    pixels = at_quality(cover.pixels, quality)
    bits = cover.random(_BITS).integers(0, 2, pixels.shape, dtype=np.uint8)
    change = model.map(bits, pixels)
    for strength in strengths:
        stego = read_stego(encode_png(model.embed(pixels, change, None, strength)))
        logits = model.extract(stego)
        figures = plane_figures(pixels, stego, logits, bits)
        figures["smallest_logit"] *= model.card.temperature
        figures["gmi"] = metrics.gmi(logits, bits)
        figures["exact_payload_bytes"] = float(exact_payload(logits, bits, rng=cover.random(_PAYLOAD)))
        if matrix is not None:
            figures["jt_accuracy"] = metrics.bit_accuracy(matrix.on_matrix(pixels, change, strength), bits)
            figures["jt_rounded_accuracy"] = metrics.bit_accuracy(matrix.on_image(stego), bits)
        yield strength, figures


def _row(covers: str, quality: Quality, strength: float, planes: list[dict[str, float]]) -> PlaneRow:
    figures = {}
    for name in _LOWER_IS_WORSE:
        if name in planes[0]:
            values = np.array([plane[name] for plane in planes])
            figures[name] = Figure(float(values.mean()), float(values.min()), float(values.std()))
    return PlaneRow(
        quality=quality,
        strength=strength,
        covers=covers,
        planes=len(planes),
        wrong_bits=int(sum(plane["wrong_bits"] for plane in planes)),
        figures=figures,
    )
