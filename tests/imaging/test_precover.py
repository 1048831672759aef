"""Levels before rounding: what Pillow's floats of the whole picture are, some rows at a time; what rounding took."""

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import Cancelled
from stegapp.imaging import precover
from stegapp.imaging.precover import finer_luma, rounded
from stegapp.progress import CancelToken
from tests.covers import photo


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("square", [(150, 0, 700), (31, 57, 613), (200, 100, 90)])
def test_some_rows_at_a_time_give_what_the_whole_gives(
    mode: str, square: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precover, "_BLOCK", 40_000)
    picture = photo(1000, 700, 51).convert(mode)
    left, top, side = square
    box = (left, top, left + side, top + side)
    whole = picture.convert("F").resize((128, 128), Image.Resampling.LANCZOS, box=box)
    np.testing.assert_allclose(finer_luma(picture, square, 128), np.asarray(whole), atol=1e-3)


def test_a_square_of_this_size_is_not_resized() -> None:
    picture = photo(300, 200, 52)
    luma = np.asarray(picture)[40:168, 30:158] @ np.array([0.299, 0.587, 0.114])
    np.testing.assert_allclose(finer_luma(picture, (30, 40, 128), 128), luma, atol=1e-3)


def test_a_cancel_ends_it() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        finer_luma(photo(300, 200, 52), (0, 0, 200), 128, cancel=cancel)


def test_rounding_is_what_the_levels_lack() -> None:
    finer = np.array([[10.25, 10.5, 10.75, 200], [-3, 0.25, 254.75, 262]], dtype=np.float32)
    levels, lost = rounded(finer)
    assert levels.tolist() == [[10, 11, 11, 200], [0, 0, 255, 255]]
    assert lost is not None
    assert lost.dtype == np.int8
    # Beyond black and white there is nothing to go towards.
    assert lost.tolist() == [[64, -127, -64, 0], [0, 64, -64, 0]]


def test_whole_levels_lost_nothing() -> None:
    levels, lost = rounded(np.array([[0, 7, 255]], dtype=np.float32))
    assert levels.tolist() == [[0, 7, 255]]
    assert lost is None
