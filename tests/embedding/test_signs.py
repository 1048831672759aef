"""Changes go either way, so that no level is only ever raised or lowered."""

import random

import numpy as np

from stegapp.embedding.signs import flip_signs
from stegapp.format.message import FileEntry, Message
from tests.conftest import SAMPLES
from tests.pipeline.conftest import Hide, Reveal


def test_even_levels_rise_as_often_as_they_fall(hide: Hide, reveal: Reveal) -> None:
    message = Message.from_files([FileEntry("data", random.Random(1).randbytes(20_000))])
    result = hide(SAMPLES / "pebbles_twigs.png", message, method="direct")
    change = result.stego_pixels.astype(int) - result.cover_pixels
    for odd in (0, 1):
        moved = change[(result.cover_pixels % 2 == odd) & (change != 0)]
        assert len(moved) > 10_000
        assert 0.47 < np.mean(moved > 0) < 0.53
    assert np.abs(change).max() == 1
    assert reveal(result.output).message == message


def test_no_sign_is_flipped_out_of_range() -> None:
    cover = np.array([[0, 255, 100, 1]], dtype=np.uint8)
    change = np.array([[1.0, -1.0, 0.9, -1.4]], dtype=np.float32)
    assert flip_signs(change, cover, np.ones_like(cover)).tolist() == [[1.0, -1.0, -np.float32(0.9), -np.float32(1.4)]]
    assert flip_signs(change, cover, np.zeros_like(cover)).tolist() == change.tolist()
