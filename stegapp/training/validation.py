"""Measure networks on stegos that were encoded as PNG and read again.

Owns the whole measurement at a run's end, the quick one in a stage, the calibration of the logits and the
check on hard covers. Must not know of optimisers or of where photos come from.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from stegapp.carriers.square import read_stego
from stegapp.imaging.metrics import bit_accuracy, ssim
from stegapp.imaging.png import encode_png
from stegapp.networks.modification import stego_image, stego_matrix
from stegapp.progress import CancelToken, Job, Progress
from stegapp.training.patterns import hard_covers
from stegapp.training.plane_figures import capped_psnr, plane_figures
from stegapp.training.ranks import ALONE, Ranks

__all__ = [
    "Evaluation",
    "Margins",
    "Quick",
    "check_hard_covers",
    "count_on_hard_covers",
    "evaluate",
    "evaluating",
    "fit_temperature",
    "quick_check",
]

U8 = NDArray[np.uint8]
SPARSE_DENSITY = 0.04  # a 1,000-byte message needs about this share of a plane

_GOOD_ACCURACY = 0.9
_BIN = 0.01
_REACH = 60.0
_MIN_TEMPERATURE, _MAX_TEMPERATURE = 0.25, 20.0


@dataclass(frozen=True)
class Evaluation:
    """What networks do on whole validation photos, one bit a pixel unless said otherwise.

    jt_accuracy: of E_M on the stego matrix. jt_rounded_accuracy: of E_M on the stego image. sf_accuracy: of E_I.
    worst_accuracy: of E_I on the worst photo. gmi: bits a pixel, calibrated. smallest_logit, mean_logit: absolute
    values of E_I on stegos, before calibration; cover_logit: the mean on the covers themselves. sparse_*: where
    only 4 % of the pixels carry a bit.
    """

    photos: int
    sf_accuracy: float
    worst_accuracy: float
    wrong_bits: int
    psnr_db: float
    ssim: float
    gmi: float
    temperature: float
    smallest_logit: float
    mean_logit: float
    cover_logit: float
    sparse_wrong_bits: int
    sparse_psnr_db: float
    jt_accuracy: float | None = None
    jt_rounded_accuracy: float | None = None

    @property
    def reads_well(self) -> bool:
        """Whether it was trained for long enough to be of use."""
        return self.sf_accuracy >= _GOOD_ACCURACY

    @property
    def words(self) -> str:
        """Say what is read, and how the picture looks."""
        return (
            f"Full plane on photographs kept back: {self.sf_accuracy:.4%} of the bits read right after rounding, "
            f"{self.psnr_db:.2f} dB."
        )

    def metrics(self) -> dict[str, float]:
        """Return the figures by name, rounded to what they mean; those not measured are left out."""
        found = {name: value for name, value in vars(self).items() if value is not None}
        return {name: value if isinstance(value, int) else round(value, 6) for name, value in found.items()}


def evaluate(
    generator: nn.Module,
    extractor: nn.Module,
    covers: Sequence[U8],
    *,
    matrix_extractor: nn.Module | None = None,
    seed: int,
    device: torch.device,
    cancel: CancelToken,
    strength: float = 1.0,
) -> Job[Evaluation]:
    """Measure E_I (and E_M, if given) on random whole planes in `covers`, uint8 [512, 512] each, at least one.

    Every stego is encoded as PNG and read back. The bits depend on `seed` and the cover's number alone.
    """
    margins = Margins()
    rows: list[dict[str, float]] = []
    for number, cover in enumerate(covers):
        cancel.raise_if_cancelled()
        yield Progress("proof", number, len(covers), dict(rows[-1]) if rows else {})
        rng = np.random.default_rng((seed, number))
        # Not held over the yield: whoever drives the job would lose his gradients too.
        with evaluating(generator, extractor, matrix_extractor):
            row, margin = _measure(generator, extractor, matrix_extractor, cover, rng, device=device, strength=strength)
        margins.add(margin)
        rows.append(row)
    temperature = margins.temperature()

    def mean(name: str) -> float:
        return float(np.mean([row[name] for row in rows]))

    return Evaluation(
        photos=len(rows),
        sf_accuracy=mean("sf_accuracy"),
        worst_accuracy=min(row["sf_accuracy"] for row in rows),
        wrong_bits=int(sum(row["wrong_bits"] for row in rows)),
        psnr_db=mean("psnr_db"),
        ssim=mean("ssim"),
        gmi=margins.gmi(temperature),
        temperature=temperature,
        smallest_logit=min(row["smallest_logit"] for row in rows),
        mean_logit=mean("mean_logit"),
        cover_logit=mean("cover_logit"),
        sparse_wrong_bits=int(sum(row["sparse_wrong_bits"] for row in rows)),
        sparse_psnr_db=mean("sparse_psnr_db"),
        jt_accuracy=mean("jt_accuracy") if matrix_extractor is not None else None,
        jt_rounded_accuracy=mean("jt_rounded_accuracy") if matrix_extractor is not None else None,
    )


def _measure(
    generator: nn.Module,
    extractor: nn.Module,
    matrix_extractor: nn.Module | None,
    cover: U8,
    rng: np.random.Generator,
    *,
    device: torch.device,
    strength: float,
) -> tuple[dict[str, float], NDArray[np.float32]]:
    """Return one cover's figures, and the full plane's logits signed so that positive is right."""
    bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
    sparse = (rng.random(cover.shape) < SPARSE_DENSITY).astype(np.uint8)
    cover_ = _put(cover, device)
    change = generator(_put(bits, device), cover_)
    stego = _through_png(stego_image(cover_, change, None, strength))
    thin = _through_png(stego_image(cover_, change, _put(sparse, device), strength))
    logits = _take(extractor(_put(stego, device)))
    thin_wrong = ((_take(extractor(_put(thin, device))) > 0) != (bits > 0)) & (sparse > 0)
    row = {
        **plane_figures(cover, stego, logits, bits),
        "mean_logit": float(np.abs(logits).mean()),
        "cover_logit": float(np.abs(_take(extractor(cover_))).mean()),
        "sparse_wrong_bits": float(thin_wrong.sum()),
        "sparse_psnr_db": capped_psnr(cover, thin),
    }
    if matrix_extractor is not None:
        matrix = stego_matrix(cover_, change, None, strength)
        for name, image in (("jt_accuracy", matrix), ("jt_rounded_accuracy", _put(stego, device))):
            row[name] = bit_accuracy(_take(matrix_extractor(image)), bits)
    return row, np.where(bits > 0, logits, -logits)


def check_hard_covers(
    generator: nn.Module,
    extractor: nn.Module,
    *,
    seed: int,
    device: torch.device,
    cancel: CancelToken,
    side: int = 256,
) -> Job[dict[str, int]]:
    """Return the bits that E_I reads wrong on each hard cover, full plane and sparse together."""

    def wrong_bits(cover: U8, number: int) -> int:
        rng = np.random.default_rng((seed, number, 1))
        bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
        masks = np.ones(cover.shape, np.uint8), (rng.random(cover.shape) < SPARSE_DENSITY).astype(np.uint8)
        wrong = 0
        with evaluating(generator, extractor):
            cover_ = _put(cover, device)
            change = generator(_put(bits, device), cover_)
            for mask in masks:
                logits = _take(extractor(stego_image(cover_, change, _put(mask, device))))
                wrong += int((((logits > 0) != (bits > 0)) & (mask > 0)).sum())
        return wrong

    return (yield from count_on_hard_covers(wrong_bits, side=side, cancel=cancel))


def count_on_hard_covers(
    wrong_bits: Callable[[U8, int], int], *, side: int, cancel: CancelToken
) -> Job[dict[str, int]]:
    """Return the bits read wrong on each hard cover. wrong_bits: counts them on a cover with its number."""
    wrong: dict[str, int] = {}
    covers = hard_covers(side)
    for number, (name, cover) in enumerate(covers.items()):
        cancel.raise_if_cancelled()
        yield Progress("proof", number, len(covers), {"hard_wrong_bits": float(sum(wrong.values()))})
        wrong[name] = wrong_bits(cover, number)
    return wrong


@dataclass(frozen=True)
class Quick:
    """What a stage is steered by, on the middles of a few validation photos, all pixels used.

    accuracy: on what the stage trains on (X in the JT-stage, I_S in the SF-stage). rounded_accuracy, ssim: on I_S.
    gmi: on I_S, uncalibrated, bits a pixel; may be negative.
    """

    accuracy: float
    rounded_accuracy: float
    psnr_db: float
    gmi: float
    ssim: float

    @property
    def score(self) -> list[float]:
        """Return what the best weights have most of: right bits; where all are right, sureness."""
        return [round(self.rounded_accuracy, 4), self.gmi]


def quick_check(
    generator: nn.Module,
    extractor: nn.Module,
    covers: Sequence[U8],
    *,
    seed: int,
    device: torch.device,
    rounded: bool,
    ranks: Ranks = ALONE,
) -> Quick:
    """Measure on `covers` of any one size, each process on its part. rounded: whether the stage trains on rounded."""
    totals = {"right": 0.0, "rounded_right": 0.0, "squares": 0.0, "loss": 0.0, "ssim": 0.0}
    with evaluating(generator, extractor):
        for number in ranks.part(range(len(covers))):
            cover = covers[number]
            bits = np.random.default_rng((seed, number, 2)).integers(0, 2, cover.shape, dtype=np.uint8)
            cover_, bits_ = _put(cover, device), _put(bits, device)
            matrix = stego_matrix(cover_, generator(bits_, cover_))
            image = matrix.round()
            logits = extractor(image)
            hits = float(((logits > 0) == (bits_ > 0)).float().mean())
            totals["rounded_right"] += hits
            totals["right"] += hits if rounded else float(((extractor(matrix) > 0) == (bits_ > 0)).float().mean())
            totals["ssim"] += ssim(cover, np.nan_to_num(_take(image)).astype(np.uint8))
            totals["squares"] += float((image - cover_).square().mean())
            totals["loss"] += float(nn.functional.binary_cross_entropy_with_logits(logits, bits_))
    # The mean of the processes' sums, over as many covers as each of them had in the mean.
    count, totals = len(covers) / ranks.count, ranks.means(totals)
    return Quick(
        accuracy=totals["right"] / count,
        rounded_accuracy=totals["rounded_right"] / count,
        psnr_db=10.0 * math.log10(255.0**2 / max(totals["squares"] / count, 1e-6)),
        gmi=1.0 - totals["loss"] / count / math.log(2.0),
        ssim=totals["ssim"] / count,
    )


def preview(generator: nn.Module, cover: U8, *, seed: int, device: torch.device) -> U8:
    """Return `cover`, uint8 [side, side], as a stego that carries a random bit in every pixel."""
    bits = np.random.default_rng(seed).integers(0, 2, cover.shape, dtype=np.uint8)
    with evaluating(generator):
        cover_ = _put(cover, device)
        return _take(stego_image(cover_, generator(_put(bits, device), cover_))).astype(np.uint8)


class Margins:
    """A histogram of logits signed so that positive is right: all that calibration and GMI need of a whole set."""

    def __init__(self) -> None:
        self._counts = np.zeros(round(2 * _REACH / _BIN) + 1, np.int64)
        self._centres = np.linspace(-_REACH, _REACH, len(self._counts))

    def add(self, margins: NDArray[np.floating]) -> None:
        """Count logits."""
        index = np.rint((np.clip(margins, -_REACH, _REACH) + _REACH) / _BIN).astype(np.int64)
        self._counts += np.bincount(index.ravel(), minlength=len(self._counts))

    def temperature(self) -> float:
        """Return what the logits are to be divided by."""
        return fit_temperature(self._centres, self._counts)

    def gmi(self, temperature: float) -> float:
        """Return the GMI of logits divided by it, in bits."""
        losses = np.logaddexp(0.0, -self._centres / temperature)
        return 1.0 - float((losses * self._counts).sum() / self._counts.sum()) / math.log(2.0)


def fit_temperature(margins: NDArray[np.floating], counts: NDArray[np.integer]) -> float:
    """Return the T that minimises the binary cross entropy of logits / T, from 0.25 to 20.

    margins: logits signed so that positive is right, with how often each came. Half a wrong bit of typical size is
    added: where no bit was read wrong, T would fall to nothing and claim a certainty that was never measured.
    """
    total = counts.sum()
    typical = float((np.abs(margins) * counts).sum() / total)
    margins, weights = np.append(margins, -typical), np.append(counts.astype(np.float64), 0.5)
    used = weights > 0
    margins, weights = margins[used], weights[used]

    def slope(log_scale: float) -> float:
        scale = math.exp(log_scale)
        return float((-weights * margins / (1.0 + np.exp(np.clip(scale * margins, -700, 700)))).sum())

    # The loss is convex in 1/T, so its slope changes sign once.
    low, high = math.log(1.0 / _MAX_TEMPERATURE), math.log(1.0 / _MIN_TEMPERATURE)
    for _ in range(60):
        middle = (low + high) / 2.0
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return math.exp(-(low + high) / 2.0)


@contextlib.contextmanager
def evaluating(*modules: nn.Module | None) -> Iterator[None]:
    """Hold the modules in evaluation mode without gradients, and put their modes back."""
    before = [(module, module.training) for module in modules if module is not None]
    for module, _ in before:
        module.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        for module, training in before:
            module.train(training)


def _put(plane: U8, device: torch.device) -> Tensor:
    return torch.from_numpy(np.array(plane)).to(device).float()[None, None]


def _take(plane: Tensor) -> NDArray[np.float32]:
    return plane[0, 0].float().cpu().numpy()


def _through_png(image: Tensor) -> U8:
    return read_stego(encode_png(_take(image).astype(np.uint8)))
