"""Anchors change before the salt is taken: each hide has its own, and they do not stand out by never changing."""

import random
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.carriers.square import read_cover
from stegapp.embedding import anchors
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.format.message import FileEntry, Message
from tests.conftest import SAMPLES
from tests.covers import hard_cover
from tests.pipeline.conftest import Hide, Reveal

ANCHORS = fmt.free_mask(SQUARE) == 0
COVER = read_cover(SAMPLES / "two_dogs.png").pixels


def _message(length: int) -> Message:
    return Message.from_files([FileEntry("data", random.Random(length).randbytes(length))])


def _rates(cover: NDArray[np.uint8], stego: NDArray[np.uint8]) -> tuple[float, float]:
    """Return the share of changed pixels among anchors and among the others."""
    changed = stego != cover
    return float(changed[ANCHORS].mean()), float(changed[~ANCHORS].mean())


@pytest.mark.parametrize(("method", "length"), [("direct", 30_000), ("direct", 4_000), ("adaptive", 13_000)])
def test_anchors_change_as_often_as_everything_else(method: str, length: int, hide: Hide) -> None:
    result = hide(SAMPLES / "two_dogs.png", _message(length), method=method)
    anchors_rate, rate = _rates(result.cover_pixels, result.stego_pixels)
    # Five standard deviations of a draw of 2,048.
    assert abs(anchors_rate - rate) < 5 * np.sqrt(rate * (1 - rate) / 2_048)
    moved = (result.stego_pixels.astype(int) - result.cover_pixels)[ANCHORS]
    assert set(np.unique(moved)) == {-1, 0, 1}


def test_they_change_as_far_as_everything_else_by_a_model_that_changes_all(hide: Hide) -> None:
    result = hide(SAMPLES / "two_dogs.png", _message(500), model="sftn")
    moved = np.abs(result.stego_pixels.astype(int) - result.cover_pixels)
    assert 0.9 < moved[ANCHORS].mean() / moved[~ANCHORS].mean() < 1.1


def test_they_lie_in_texture_where_everything_else_does() -> None:
    costs = hill(COVER)
    changed = np.zeros((512, 512))
    rng = np.random.default_rng(0)
    for _ in range(30):
        changed += anchors.changed_at_costs(COVER, Costs.symmetric(costs), 40_000, rng=rng) != COVER
    assert not changed[~ANCHORS].any()
    cheap = costs < np.median(costs[ANCHORS])
    assert changed[ANCHORS & cheap].sum() > 5 * changed[ANCHORS & ~cheap].sum() > 0


@pytest.mark.parametrize("method", ["direct", "adaptive"])
def test_the_shortest_message_changes_24_of_them_at_least(method: str, hide: Hide, tmp_path: Path) -> None:
    result = hide(SAMPLES / "two_dogs.png", "", method=method, output=tmp_path / "a.png")
    changed = (result.stego_pixels != result.cover_pixels)[ANCHORS].sum()
    assert 24 <= changed < 100  # 51 and 34 on average; six standard deviations are 39 and 47


@pytest.mark.parametrize("name", ["black", "white", "flat grey", "checkerboard", "noise"])
def test_every_cover_gives_every_hide_a_salt_of_its_own(name: str, hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    salts = set()
    for number in range(2):
        result = hide(hard_cover(name), "again", output=tmp_path / f"{number}.png")
        salts.add(fmt.cover_salt(result.stego_pixels))
        assert (result.stego_pixels != result.cover_pixels)[ANCHORS].sum() >= 24
        assert reveal(result.output).message.text == "again"
    salts.add(fmt.cover_salt(result.cover_pixels))
    assert len(salts) == 3


def test_no_anchor_changes_once_the_salt_is_taken(hide: Hide, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[NDArray[np.uint8]] = []
    salt = fmt.cover_salt

    def noted(image: NDArray[np.uint8]) -> bytes:
        taken.append(image.copy())
        return salt(image)

    monkeypatch.setattr("stegapp.embedding.anchors.cover_salt", noted)
    monkeypatch.setattr("stegapp.pipeline.hide.cover_salt", noted)
    for method in ("direct", "adaptive"):
        taken.clear()
        result = hide(SAMPLES / "two_dogs.png", "x", method=method, force=True)
        assert taken
        for image in taken:
            np.testing.assert_array_equal(image[ANCHORS], result.stego_pixels[ANCHORS])
