"""Eq. 14 with mask and strength."""

import numpy as np
import pytest
import torch

from stegapp.networks.config import MAX_CHANGE
from stegapp.networks.modification import stego_image, stego_matrix


def row(*values):
    return torch.tensor(values, dtype=torch.float32).reshape(1, 1, 1, -1)


@pytest.mark.parametrize(
    ("cover", "modification", "strength", "matrix", "image"),
    [
        (100, 0.0, 1.0, 100.0, 100),
        (100, 1.4, 1.0, 101.4, 101),
        (100, -1.6, 1.0, 98.4, 98),
        (100, 25.0, 1.0, 110.0, 110),  # clip at +10
        (100, -25.0, 1.0, 90.0, 90),  # clip at −10
        (100, 25.0, 0.3, 107.5, 108),  # the clip comes after strength; half to even
        (100, 4.5, 1.0, 104.5, 104),  # half to even
        (100, 5.5, 1.0, 105.5, 106),
        (255, 3.0, 1.0, 255.0, 255),
        (0, -3.0, 1.0, 0.0, 0),
        (250, 9.0, 1.0, 255.0, 255),
        (3, -9.0, 1.0, 0.0, 0),
        (7, 8.0, 0.5, 11.0, 11),
    ],
)
def test_equation_14(cover, modification, strength, matrix, image):
    torch.testing.assert_close(stego_matrix(row(cover), row(modification), row(1), strength), row(matrix))
    assert stego_image(row(cover), row(modification), row(1), strength).item() == image


def test_agrees_with_numpy_on_random_planes():
    rng = np.random.default_rng(10)
    cover = rng.integers(0, 256, (2, 1, 32, 32)).astype(np.float32)
    modification = (rng.standard_normal(cover.shape) * 8).astype(np.float32)
    mask = rng.integers(0, 2, cover.shape).astype(np.float32)
    expected = np.rint(np.clip(cover + np.clip(modification * np.float32(0.7) * mask, -10, 10), 0, 255))
    got = stego_image(torch.from_numpy(cover), torch.from_numpy(modification), torch.from_numpy(mask), 0.7)
    assert np.array_equal(got.numpy(), expected)


def test_masked_pixels_stay_and_the_others_do_as_without_mask():
    torch.manual_seed(11)
    cover = torch.randint(0, 256, (2, 1, 16, 16))
    modification = torch.randn(2, 1, 16, 16) * 20
    mask = torch.randint(0, 2, cover.shape)
    stego = stego_image(cover, modification, mask)
    assert torch.equal(stego[mask == 0], cover[mask == 0].float())
    assert torch.equal(stego[mask == 1], stego_image(cover, modification)[mask == 1])
    assert (stego != cover)[mask == 1].any()
    assert (stego - cover).abs().max() <= MAX_CHANGE


def test_strength_may_differ_by_picture():
    cover, modification = torch.full((2, 1, 1, 1), 50.0), torch.full((2, 1, 1, 1), 8.0)
    stego = stego_matrix(cover, modification, strength=torch.tensor([1.0, 0.25]).reshape(2, 1, 1, 1))
    assert stego.flatten().tolist() == [58.0, 52.0]


def test_gradient_passes_where_nothing_is_clipped():
    cover = row(100, 100, 255, 100)
    modification = row(2, 12, 2, 2).requires_grad_()
    stego_matrix(cover, modification, row(1, 1, 1, 0), 0.5).sum().backward()
    assert modification.grad.flatten().tolist() == [0.5, 0.5, 0.0, 0.0]
    modification.grad = None
    stego_matrix(cover, modification, row(1, 1, 1, 0), 1.0).sum().backward()
    assert modification.grad.flatten().tolist() == [1.0, 0.0, 0.0, 0.0]
