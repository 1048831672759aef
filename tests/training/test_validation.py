"""Figures, against networks whose answers are known."""

import math
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from stegapp.errors import Cancelled
from stegapp.imaging.metrics import gmi
from stegapp.progress import CancelToken, run_job
from stegapp.training.validation import check_hard_covers, evaluate, fit_temperature, quick_check
from tests.training.conftest import SAMPLES

CPU = torch.device("cpu")


class Parity(torch.nn.Module):
    """Move a pixel of the wrong parity by one, up from even levels and down from odd ones."""

    def __init__(self, fraction: float = 0.0) -> None:
        super().__init__()
        self.fraction = fraction

    def forward(self, bits: torch.Tensor, cover: torch.Tensor) -> torch.Tensor:
        odd = cover % 2
        return (bits - odd) * (1.0 - self.fraction)


class ReadParity(torch.nn.Module):
    """Read the parity of the rounded level; wrong on one level of 256 if told so."""

    def __init__(self, scale: float = 6.0, wrong_at: int = -1) -> None:
        super().__init__()
        self.scale, self.wrong_at = scale, wrong_at

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        logits = (2.0 * (image.round() % 2) - 1.0) * self.scale
        return torch.where(image.round() == self.wrong_at, -logits, logits)


@pytest.fixture(scope="module")
def covers() -> list[np.ndarray]:
    found = []
    for name in ("two_dogs", "cobblestone"):
        with Image.open(SAMPLES / f"{name}.png") as image:
            found.append(np.asarray(image))
    return found


def measure(generator: torch.nn.Module, extractor: torch.nn.Module, covers: list[np.ndarray], **more: Any):
    job = evaluate(generator, extractor, covers, seed=1, device=CPU, cancel=CancelToken(), **more)
    return run_job(job)


def test_perfect_networks(covers: list[np.ndarray]) -> None:
    figures = measure(Parity(), ReadParity(), covers, matrix_extractor=ReadParity())
    assert (figures.photos, figures.wrong_bits, figures.sparse_wrong_bits) == (2, 0, 0)
    assert figures.sf_accuracy == figures.worst_accuracy == figures.jt_accuracy == figures.jt_rounded_accuracy == 1.0
    assert figures.psnr_db == pytest.approx(51.14, abs=0.02)  # half of the pixels by one
    assert figures.sparse_psnr_db == pytest.approx(51.14 - 10 * math.log10(0.04), abs=0.2)
    assert figures.ssim > 0.99
    assert figures.smallest_logit == figures.mean_logit == figures.cover_logit == 6.0
    assert figures.gmi > 0.999


def test_errors_are_counted(covers: list[np.ndarray]) -> None:
    reader = ReadParity(wrong_at=int(np.bincount(covers[0].ravel()).argmax()))
    figures = measure(Parity(), reader, covers, matrix_extractor=ReadParity(scale=0.1))
    assert figures.wrong_bits > 1000
    assert figures.sf_accuracy == pytest.approx(1 - figures.wrong_bits / (2 * 512 * 512))
    assert figures.worst_accuracy < figures.sf_accuracy < 1
    assert figures.jt_accuracy == 1.0
    assert figures.temperature > 1.0


def test_rounding_is_measured_apart(covers: list[np.ndarray]) -> None:
    # 0.4 of a level: the stego matrix shows it (through a reader of sub-levels), the stego image does not
    class ReadFraction(torch.nn.Module):
        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return torch.sin(math.pi * image) - 1e-3

    class Small(torch.nn.Module):
        def forward(self, bits: torch.Tensor, cover: torch.Tensor) -> torch.Tensor:
            # sin(πx) > 0 just above even levels and just below odd ones
            return (2 * bits - 1) * torch.where(cover % 2 == 0, 0.4, -0.4)

    figures = measure(Small(), ReadParity(), covers, matrix_extractor=ReadFraction())
    assert figures.jt_accuracy is not None
    assert figures.jt_rounded_accuracy is not None
    assert figures.jt_accuracy > 0.98  # black and white pixels are clipped
    assert abs(figures.jt_rounded_accuracy - 0.5) < 0.02
    assert abs(figures.sf_accuracy - 0.5) < 0.02
    assert figures.gmi < 0.01
    assert figures.psnr_db == 100.0  # nothing of it is left after rounding


def test_without_matrix_extractor_its_figures_are_left_out(covers: list[np.ndarray]) -> None:
    metrics = measure(Parity(), ReadParity(), covers[:1]).metrics()
    assert "jt_accuracy" not in metrics
    assert {"sf_accuracy", "psnr_db", "ssim", "gmi", "temperature", "smallest_logit"} <= set(metrics)


def test_measuring_leaves_modes_and_gradients_alone(covers: list[np.ndarray]) -> None:
    generator, extractor = Parity().train(), ReadParity().train()
    job = evaluate(generator, extractor, covers, seed=1, device=CPU, cancel=CancelToken())
    next(job)
    next(job)
    assert torch.is_grad_enabled()
    assert generator.training
    assert extractor.training


def test_measuring_stops_when_cancelled(covers: list[np.ndarray]) -> None:
    cancel = CancelToken()
    jobs = [
        evaluate(Parity(), ReadParity(), covers, seed=1, device=CPU, cancel=cancel),
        check_hard_covers(Parity(), ReadParity(), seed=1, device=CPU, cancel=cancel),
    ]
    for job in jobs:
        next(job)
    cancel.cancel()
    for job in jobs:
        with pytest.raises(Cancelled):
            next(job)


def test_hard_covers_find_what_photos_hide() -> None:
    good = run_job(check_hard_covers(Parity(), ReadParity(), seed=1, device=CPU, cancel=CancelToken(), side=64))
    assert len(good) >= 20
    assert set(good.values()) == {0}

    class Upwards(torch.nn.Module):
        def forward(self, bits: torch.Tensor, cover: torch.Tensor) -> torch.Tensor:
            return (bits != cover % 2).float()  # at 255 there is nothing above

    bad = run_job(check_hard_covers(Upwards(), ReadParity(), seed=1, device=CPU, cancel=CancelToken(), side=64))
    assert bad["white"] > 1000
    assert bad["flat grey"] == 0


@pytest.mark.parametrize("rounded", [True, False])
def test_quick_check(covers: list[np.ndarray], rounded: bool) -> None:
    crops = [cover[:64, :64] for cover in covers]
    quick = quick_check(Parity(), ReadParity(), crops, seed=1, device=CPU, rounded=rounded)
    assert (quick.accuracy, quick.rounded_accuracy) == (1.0, 1.0)
    assert quick.psnr_db == pytest.approx(51.14, abs=0.2)
    assert quick.gmi == pytest.approx(gmi(np.full(4, 6.0), np.ones(4, dtype=np.uint8)), abs=1e-5)


def test_temperature_finds_the_scale_of_honest_logits() -> None:
    rng = np.random.default_rng(1)
    honest = rng.normal(2.0, 2.0, 100_000)  # LLRs of a Gaussian channel: mean = variance / 2
    for scale in (0.5, 1.0, 3.0):
        fitted = fit_temperature(honest * scale, np.ones(len(honest), np.int64))
        assert fitted == pytest.approx(scale, rel=0.03)


def test_temperature_does_better_than_its_neighbours() -> None:
    rng = np.random.default_rng(2)
    margins = rng.normal(4.0, 3.0, 10_000)
    best = fit_temperature(margins, np.ones(len(margins), np.int64))

    def loss(temperature: float) -> float:
        return float(np.logaddexp(0, -margins / temperature).mean())

    assert loss(best) < min(loss(best * 0.9), loss(best * 1.1))


def test_temperature_without_an_error_claims_no_more_than_was_seen() -> None:
    few = fit_temperature(np.array([6.0]), np.array([1_000]))
    many = fit_temperature(np.array([6.0]), np.array([10_000_000]))
    # One wrong bit in 2,000 would be a logit of 7.6
    assert 6.0 / few == pytest.approx(math.log(2_000), rel=0.01)
    assert 6.0 / many == pytest.approx(math.log(20_000_000), rel=0.01)
    assert fit_temperature(np.array([0.001]), np.array([10])) == pytest.approx(0.25, rel=1e-6)
    assert fit_temperature(np.array([-9.0, 1.0]), np.array([6, 5])) == pytest.approx(20.0, rel=1e-6)
