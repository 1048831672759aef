"""The reported figures against their definitions."""

import math
import subprocess
import sys
import warnings

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from stegapp.imaging.metrics import ber, bit_accuracy, changed_pixels, gmi, max_change, psnr, ssim
from tests.covers import photo

PHOTO = np.asarray(photo(512, 512, 60).convert("L"))


def noisy(spread: int, seed: int = 0) -> np.ndarray:
    change = np.random.default_rng(seed).integers(-spread, spread + 1, PHOTO.shape)
    return np.clip(PHOTO.astype(int) + change, 0, 255).astype(np.uint8)


def test_psnr() -> None:
    grey = np.full((512, 512), 100, dtype=np.uint8)
    assert psnr(grey, grey + np.uint8(1)) == pytest.approx(48.1308036)
    half = grey.copy()
    half[::2] += 1  # half of all pixels by ±1: what a full plane costs
    assert psnr(grey, half) == pytest.approx(51.1411036)
    assert psnr(np.zeros_like(grey), np.full_like(grey, 255)) == 0
    one = grey.copy()
    one[0, 0] = 101
    assert psnr(grey, one) == pytest.approx(10 * math.log10(255**2 * 512 * 512))
    # Levels are subtracted as numbers: 0 − 255 does not wrap to 1.
    assert psnr(np.array([[0]], dtype=np.uint8), np.array([[255]], dtype=np.uint8)) == 0


def test_equal_images() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for image in (PHOTO, np.zeros_like(PHOTO), np.full_like(PHOTO, 255)):
            assert psnr(image, image) == math.inf
            assert ssim(image, image) == pytest.approx(1)
            assert changed_pixels(image, image) == 0
            assert max_change(image, image) == 0


def test_ssim_is_that_of_wang() -> None:
    """Written out from the paper, over the pixels whose 11×11 window is inside."""
    other = noisy(12)
    x, y = PHOTO.astype(float), other.astype(float)

    def smooth(image: np.ndarray) -> np.ndarray:
        return gaussian_filter(image, 1.5, radius=5)

    mean_x, mean_y = smooth(x), smooth(y)
    var_x, var_y = smooth(x * x) - mean_x**2, smooth(y * y) - mean_y**2
    covariance = smooth(x * y) - mean_x * mean_y
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    index = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    index /= (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    assert ssim(PHOTO, other) == pytest.approx(index[5:-5, 5:-5].mean(), abs=1e-7)


def test_ssim_falls_with_damage() -> None:
    values = [ssim(PHOTO, noisy(spread)) for spread in (1, 4, 16, 64)]
    assert values == sorted(values, reverse=True)
    assert 0 < values[-1] < values[0] < 1
    assert ssim(PHOTO, noisy(9)) == pytest.approx(ssim(noisy(9), PHOTO))


def test_changes() -> None:
    stego = PHOTO.copy()
    stego[3, 4] = 255 - PHOTO[3, 4]
    stego[5, 6] ^= 1
    assert changed_pixels(PHOTO, stego) == 2
    assert max_change(PHOTO, stego) == abs(255 - 2 * int(PHOTO[3, 4]))
    assert max_change(np.array([[0]], dtype=np.uint8), np.array([[255]], dtype=np.uint8)) == 255


def test_bit_accuracy_and_ber() -> None:
    logits = np.array([3.0, -2.0, 0.5, -0.1], dtype=np.float32)
    assert bit_accuracy(logits, np.array([1, 0, 1, 0], dtype=np.uint8)) == 1
    assert ber(logits, np.array([1, 0, 1, 0], dtype=np.uint8)) == 0
    assert bit_accuracy(logits, np.array([1, 0, 0, 0], dtype=np.uint8)) == 0.75
    assert ber(logits, np.array([0, 1, 0, 1])) == 1
    assert ber(logits, np.array([1, 0, 1, 1], dtype=bool)) == 0.25


def test_gmi_at_its_marks() -> None:
    bits = np.random.default_rng(2).integers(0, 2, (64, 64), dtype=np.uint8)
    sign = bits * 2.0 - 1
    assert gmi(np.zeros(bits.shape, dtype=np.float32), bits) == pytest.approx(0, abs=1e-12)
    assert gmi(np.float32(20) * sign, bits) == pytest.approx(1, abs=1e-8)
    assert gmi(-3 * sign, bits) < -3
    assert gmi(sign * math.log(3), bits) == pytest.approx(1 + math.log2(0.75))


def test_gmi_of_calibrated_logits_is_the_channels_capacity() -> None:
    """A binary symmetric channel of 11 % errors carries 1 − H(0.11) = 0.5 bits."""
    rng = np.random.default_rng(3)
    error = 0.11002786
    bits = rng.integers(0, 2, 100_000)
    read = bits ^ (np.arange(bits.size) < round(error * bits.size))
    logits = (read * 2 - 1) * math.log((1 - error) / error)
    assert gmi(logits, bits) == pytest.approx(0.5, abs=1e-4)
    assert gmi(logits * 3, bits) < 0.2  # over-confident
    assert gmi(logits / 3, bits) < 0.4  # over-cautious


def test_gmi_is_stable() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ones = np.ones(4, dtype=np.uint8)
        assert gmi(np.full(4, 1e30, dtype=np.float32), ones) == 1
        assert gmi(np.full(4, np.inf, dtype=np.float32), ones) == 1
        assert gmi(np.full(4, -1e4, dtype=np.float32), ones) == pytest.approx(1 - 1e4 / math.log(2))
        assert gmi(np.full(4, -np.inf), ones) == -math.inf
        # Where float32 would round 1 + e^−x to 1, a small loss is still seen.
        assert 0 < 1 - gmi(np.full(4, 30, dtype=np.float32), ones) < 1e-12
        assert 1 - gmi(np.full(4, 18, dtype=np.float32), ones) == pytest.approx(math.exp(-18) / math.log(2), rel=1e-6)


@pytest.mark.parametrize("measure", [psnr, ssim, changed_pixels, max_change, bit_accuracy, ber, gmi])
def test_shapes_must_agree(measure: object) -> None:
    with pytest.raises(ValueError, match="shapes must be equal"):
        measure(PHOTO, PHOTO[:256])  # type: ignore[operator]
    with pytest.raises(ValueError, match="not empty"):
        measure(PHOTO[:0], PHOTO[:0])  # type: ignore[operator]


def test_importing_needs_neither_torch_nor_scikit_image() -> None:
    code = "import sys, stegapp.imaging.metrics, stegapp.carriers.square, stegapp.system.device; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert "stegapp.carriers.square" in loaded
    assert not {"torch", "skimage", "scipy", "PySide6"} & set(loaded)
