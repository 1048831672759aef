"""Measure the networks of `robust` on stegos that libjpeg compressed and decoded.

Owns what a stage is steered by, the measurement at a run's end, and the calibration over all strengths and qualities.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from stegapp.format import STRENGTHS
from stegapp.imaging.metrics import psnr, ssim
from stegapp.networks.modification import stego_image
from stegapp.networks.robust import LARGEST_SCALE
from stegapp.progress import CancelToken, Job, Progress
from stegapp.training.block_learners import carrying, dither_error
from stegapp.training.recompression import bearable, real
from stegapp.training.validation import Margins, Quick, count_on_hard_covers, evaluating

if TYPE_CHECKING:
    from stegapp.networks.robust_networks import BlockExtractor, BlockGenerator

__all__ = ["QUALITIES", "SCALES", "BlockEvaluation", "BlockQuick", "check_hard_covers", "evaluate", "quick_check"]

U8 = NDArray[np.uint8]

SCALES = STRENGTHS
"""Of the steps, that are measured: those that messages use."""

QUALITIES = (0, 95, 85, 75, 65, 50, 45)
"""Of the compression that follows; 0 is none."""

_QUICK_SCALES = (1.0, 1.5, 2.0, 2.5)
_QUICK_QUALITIES = (50, 85, 70, 95, 60, 80, 75, 90, 53, 65)  # each picture meets others, all have their turn


@dataclass(frozen=True)
class BlockQuick(Quick):
    """As `Quick`, on what libjpeg makes of stegos. error: squared, as a share of plain dither modulation's."""

    error: float

    @property
    def score(self) -> list[float]:
        """Return what the best weights have most of: bits, less what they cost."""
        return [0.0, self.gmi - _ERROR_WEIGHT * self.error]


_ERROR_WEIGHT = 0.6
_GOOD_GMI = 0.8


@dataclass(frozen=True)
class BlockEvaluation:
    """What networks do on whole validation photos, one bit a place.

    sf_accuracy, gmi, worst_accuracy: over all scales and qualities. psnr_db, ssim: at scale 2. by_scale: scale →
    PSNR in dB, and the GMI in bits a place at each of QUALITIES.
    """

    photos: int
    sf_accuracy: float
    worst_accuracy: float
    psnr_db: float
    ssim: float
    gmi: float
    temperature: float
    by_scale: dict[float, tuple[float, tuple[float, ...]]] = field(default_factory=dict)

    @property
    def reads_well(self) -> bool:
        """Whether it was trained for long enough to be of use: at scale 2, after quality 75."""
        return self.by_scale[2.0][1][QUALITIES.index(75)] >= _GOOD_GMI

    @property
    def words(self) -> str:
        """Say what is read, and how the picture looks, at scale 2."""
        quality, shares = self.by_scale[2.0]
        read = ", ".join(
            f"{share:.2f} at quality {compression}"
            for compression, share in zip(QUALITIES, shares, strict=True)
            if compression in (75, 50)
        )
        return (
            f"At scale 2, on photographs kept back: {quality:.2f} dB with every place in use, and of each bit that is "
            f"sent {read} arrives."
        )

    def metrics(self) -> dict[str, float]:
        """Return the figures by name, rounded to what they mean."""
        plain = {name: value for name, value in vars(self).items() if name != "by_scale"}
        found = {name: value if isinstance(value, int) else round(value, 6) for name, value in plain.items()}
        for scale, (quality, shares) in self.by_scale.items():
            found[f"psnr_db_at_{scale:g}"] = round(quality, 2)
            for compression, share in zip(QUALITIES, shares, strict=True):
                found[f"gmi_at_{scale:g}_qf_{compression or 'none'}"] = round(share, 4)
        return found


def quick_check(
    generator: BlockGenerator, extractor: BlockExtractor, covers: Sequence[U8], *, seed: int, device: torch.device
) -> BlockQuick:
    """Measure at a few scales and qualities. covers: of any one size."""
    rows = []
    for number, cover in enumerate(covers):
        with evaluating(generator, extractor):
            made = _Made(generator, cover, np.random.default_rng((seed, number, 2)), device)
            for turn, scale in enumerate(_QUICK_SCALES):
                drawn = _QUICK_QUALITIES[(3 * number + turn) % len(_QUICK_QUALITIES)]
                quality = int(bearable(np.array([[drawn]]), np.array([scale]))[0, 0])
                stego, error = made.stego(scale)
                margins = made.margins(extractor, real(stego, quality), scale)
                loss = float(np.logaddexp(0, -margins).mean()) / math.log(2)
                likeness = ssim(cover, stego)
                rows.append((float((margins > 0).mean()), psnr(cover, stego), 1 - loss, likeness, error))
    accuracy, quality, gmi, likeness, error = np.mean(rows, 0).tolist()
    return BlockQuick(accuracy, accuracy, quality, gmi, likeness, error)


def evaluate(
    generator: BlockGenerator,
    extractor: BlockExtractor,
    covers: Sequence[U8],
    *,
    seed: int,
    device: torch.device,
    cancel: CancelToken,
) -> Job[BlockEvaluation]:
    """Measure E_I on random whole planes in `covers`, uint8 [H, W] each, at all SCALES and QUALITIES."""
    every = Margins()
    cells = {(scale, quality): Margins() for scale in SCALES for quality in QUALITIES}
    quality_db: dict[float, list[float]] = {scale: [] for scale in SCALES}
    rights: list[float] = []
    likeness: list[float] = []
    for number, cover in enumerate(covers):
        cancel.raise_if_cancelled()
        yield Progress("proof", number, len(covers), {"accuracy": float(np.mean(rights))} if rights else {})
        right = []
        with evaluating(generator, extractor):  # not held over the yield
            made = _Made(generator, cover, np.random.default_rng((seed, number)), device)
            for scale in SCALES:
                stego, _ = made.stego(scale)
                quality_db[scale].append(psnr(cover, stego))
                if scale == 2.0:
                    likeness.append(ssim(cover, stego))
                for quality in QUALITIES:
                    margins = made.margins(extractor, real(stego, quality), scale)
                    right.append(float((margins > 0).mean()))
                    for histogram in (every, cells[scale, quality]):
                        histogram.add(margins)
        rights.append(float(np.mean(right)))
    temperature = every.temperature()
    return BlockEvaluation(
        photos=len(covers),
        sf_accuracy=float(np.mean(rights)),
        worst_accuracy=min(rights),
        psnr_db=float(np.mean(quality_db[2.0])),
        ssim=float(np.mean(likeness)),
        gmi=every.gmi(temperature),
        temperature=temperature,
        by_scale={
            scale: (
                float(np.mean(quality_db[scale])),
                tuple(cells[scale, quality].gmi(temperature) for quality in QUALITIES),
            )
            for scale in SCALES
        },
    )


def check_hard_covers(
    generator: BlockGenerator,
    extractor: BlockExtractor,
    *,
    seed: int,
    device: torch.device,
    cancel: CancelToken,
    side: int = 256,
) -> Job[dict[str, int]]:
    """Return the bits that E_I reads wrong on each hard cover at scale 2 and quality 75."""

    def wrong_bits(cover: U8, number: int) -> int:
        with evaluating(generator, extractor):
            made = _Made(generator, cover, np.random.default_rng((seed, number, 1)), device)
            stego, _ = made.stego(2.0)
            return int((made.margins(extractor, real(stego, 75), 2.0) <= 0).sum())

    return (yield from count_on_hard_covers(wrong_bits, side=side, cancel=cancel))


class _Made:
    """Stegos of one cover with random bits, at any scale."""

    def __init__(self, generator: BlockGenerator, cover: U8, rng: np.random.Generator, device: torch.device) -> None:
        self._generator, self._device = generator, device
        bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
        self._cover, self._bits = (self._put(plane) for plane in (cover, bits))
        self._mask = carrying(generator.count, tuple(self._cover.shape), device)
        self._places = self._mask[0, 0].cpu().numpy() > 0
        self._signs = np.where(bits[self._places] > 0, 1.0, -1.0)

    def stego(self, scale: float) -> tuple[U8, float]:
        """Return the stego, and its squared error as a share of plain dither modulation's."""
        strength = self._strength(scale)
        change = self._generator(self._bits, self._cover, None, strength)
        error = change.square().mean() / dither_error(self._generator, self._mask, strength)[0]
        return stego_image(self._cover, change)[0, 0].cpu().numpy().astype(np.uint8), float(error)

    def margins(self, extractor: BlockExtractor, arrived: U8, scale: float) -> NDArray[np.float64]:
        """Return E's logits at the places, signed so that positive is right."""
        logits = extractor(self._put(arrived), self._strength(scale))[0, 0].float().cpu().numpy()
        margins: NDArray[np.float64] = logits[self._places] * self._signs
        return margins

    def _strength(self, scale: float) -> torch.Tensor:
        return torch.full((1, 1, 1, 1), scale / LARGEST_SCALE, device=self._device)

    def _put(self, plane: U8) -> torch.Tensor:
        return torch.from_numpy(np.array(plane)).to(self._device).float()[None, None]
