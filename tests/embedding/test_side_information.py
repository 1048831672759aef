"""Changes towards what a level was before rounding cost less; where nothing is known, nothing changes."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from stegapp import carriers
from stegapp.carriers.square import read_cover
from stegapp.embedding import EmbeddingTask, embed_message, fixed_keys, probe_cover
from stegapp.embedding.anchors import changed_at_costs
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import cheaper_directions, side_informed
from stegapp.format import Keys, Message, PlaneGeometry, Secret, free_mask, pack
from stegapp.format.message import FileEntry
from stegapp.models import StegModel
from stegapp.pipeline import Session
from stegapp.progress import run_job
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

KEYS = Keys(Secret(bytes(range(32))))

TOWARDS = 0.6
"""Least share of the changes that go the way of the rounding; the rest are where it says little."""


def _message(length: int) -> Message:
    return Message.from_files([FileEntry("data", np.random.default_rng(length).bytes(length))])


@pytest.fixture
def model(session: Session) -> StegModel:
    return session.model(None, device="cpu")


@pytest.fixture
def shrunk(tmp_path: Path) -> Path:
    path = tmp_path / "large.png"
    photo(900, 700, 61).save(path)
    return path


# ---------------------------------------------------------------- prices


def test_the_way_of_the_rounding_costs_less() -> None:
    rounding = np.array([[0, 64, -64, 127, -127]], dtype=np.int8)
    costs = Costs(np.full((1, 5), 2, np.float32), np.full((1, 5), 4, np.float32))
    found = side_informed(costs, rounding)
    left = 1 - 64 / 127
    np.testing.assert_allclose(found.up, [[2, 2 * left, 2, 2 / 256, 2]], rtol=1e-5)
    np.testing.assert_allclose(found.down, [[4, 4, 4 * left, 4, 4 / 256]], rtol=1e-5)
    assert found.up.dtype == found.down.dtype == np.float32


def test_no_rounding_leaves_the_costs_alone_and_wet_stays_wet() -> None:
    costs = Costs.symmetric(np.array([[1, np.inf]], np.float32))
    assert side_informed(costs, None) is costs
    found = side_informed(costs, np.array([[0, 127]], dtype=np.int8))
    assert found.up.tolist() == found.down.tolist() == [[1, np.inf]]


def test_the_cheaper_direction_is_that_of_the_rounding() -> None:
    rounding = np.array([[0, 1, -1, 127, -127]], dtype=np.int8)
    costs = side_informed(Costs.symmetric(np.ones((1, 5), np.float32)), rounding)
    assert cheaper_directions(costs).tolist() == [[0, 1, -1, 1, -1]]
    assert costs.least.max() == 1


def test_anchors_go_the_same_way() -> None:
    cover = read_cover(photo(900, 700, 61), finer=True)
    assert cover.rounding is not None
    costs = side_informed(Costs.symmetric(hill(cover.pixels)), cover.rounding)
    changed = changed_at_costs(cover.pixels, costs, 8_000, rng=np.random.default_rng(1))
    change = changed.astype(int) - cover.pixels
    assert _towards(change, cover.rounding) > TOWARDS


def _towards(change: NDArray[Any], rounding: NDArray[np.int8]) -> float:
    """Return the share of changes that go the way of the rounding, among those that could."""
    there = (change != 0) & (rounding != 0)
    assert there.any()
    return float((np.sign(change) == np.sign(rounding))[there].mean())


# ---------------------------------------------------------------- hiding


@pytest.mark.parametrize("length", [20, 1_000, 13_000])
def test_a_hide_in_a_shrunk_photo_goes_the_way_of_the_rounding(
    length: int, shrunk: Path, hide: Hide, reveal: Reveal
) -> None:
    cover = carriers.get("square").open_cover(shrunk)
    (rounding,) = cover.roundings
    assert rounding is not None
    result = hide(shrunk, _message(length))
    assert result.method == "adaptive"
    change = np.asarray(Image.open(result.output)).astype(int) - cover.levels
    assert np.abs(change).max() == 1
    assert _towards(change, rounding) > TOWARDS
    assert reveal(result.output).message == _message(length)


def test_the_header_goes_that_way_too(model: StegModel) -> None:
    cover = read_cover(photo(900, 700, 61), finer=True)
    assert cover.rounding is not None
    probe = probe_cover(model, cover.pixels)
    assert probe.sign_invariant
    task = EmbeddingTask(
        model, cover.pixels, pack(_message(20)), fixed_keys(KEYS), probe, "adaptive", rounding=cover.rounding
    )
    candidate = run_job(embed_message(task))
    change = candidate.stego.astype(int) - candidate.keyed.pixels
    assert not change[free_mask(PlaneGeometry.of(cover.pixels)) == 0].any()
    # The header has two thirds of these positions, and random directions would go that way half of the time.
    assert _towards(change, cover.rounding) > 0.95


def test_a_model_with_directions_of_its_own_keeps_them(model: StegModel) -> None:
    cover = read_cover(photo(900, 700, 61), finer=True)
    assert cover.rounding is not None
    probe = dataclasses.replace(probe_cover(model, cover.pixels), sign_invariant=False)
    task = EmbeddingTask(
        model, cover.pixels, pack(_message(100)), fixed_keys(KEYS), probe, "adaptive", rounding=cover.rounding
    )
    candidate = run_job(embed_message(task))
    change = candidate.stego.astype(int) - candidate.keyed.pixels
    assert 0.4 < _towards(change, cover.rounding) < TOWARDS


@pytest.mark.parametrize("length", [100, 4_000])
def test_an_untouched_cover_is_hidden_in_as_before(length: int, model: StegModel, sample: Path) -> None:
    cover = carriers.get("square").open_cover(sample)
    assert cover.roundings == (None,)
    probe = probe_cover(model, cover.levels)

    def stego(rounding: NDArray[np.int8] | None) -> NDArray[np.uint8]:
        task = EmbeddingTask(
            model,
            cover.levels,
            pack(_message(length)),
            fixed_keys(KEYS),
            probe,
            rounding=rounding,
            rng=np.random.default_rng(7),
            nonce=bytes(16),
        )
        return run_job(embed_message(task)).stego

    unaware = stego(None)
    np.testing.assert_array_equal(stego(cover.roundings[0]), unaware)
    assert (stego(np.full(unaware.shape, 100, np.int8)) != unaware).any()
