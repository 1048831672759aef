"""Changes that leave the picture's statistics as they were."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.carriers.square import read_cover
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.costs.spam_correction import spam_corrected
from stegapp.embedding.simulate import simulate_ternary
from stegapp.format.message import FileEntry, Message
from stegapp.steganalysis import spam
from tests.conftest import SAMPLES
from tests.pipeline.conftest import Hide

BITS = 100_000


def _costs(cover: NDArray[np.uint8]) -> Costs:
    return Costs.symmetric(np.where((cover > 0) & (cover < 255), hill(cover), np.float32(np.inf)))


def _trend(cover: NDArray[np.uint8], costs: Costs) -> float:
    """Return how far the mean of many stegos would lie from the cover, each feature by how rare it is."""
    rng, draws = np.random.default_rng(1), 16
    natural = spam.features(cover)
    found = np.array([spam.features(simulate_ternary(cover, costs, BITS, rng=rng)) for _ in range(draws)]) - natural
    return float(((found.mean(axis=0) ** 2 - found.var(axis=0) / (draws - 1)) / (natural + 1e-4)).sum())


@pytest.mark.parametrize("name", ["two_dogs.png", "pebbles_twigs.png"])
def test_the_trend_is_a_fraction_of_what_it_was(name: str) -> None:
    cover = read_cover(SAMPLES / name).pixels
    before = _costs(cover)
    after = spam_corrected(cover, before, BITS)
    assert _trend(cover, after) < 0.5 * _trend(cover, before)
    # Changes stay where they were: in texture, and as many.
    was, now = (np.sum(ternary_probabilities(costs.up, costs.down, BITS), axis=0) for costs in (before, after))
    assert np.corrcoef(was.ravel(), now.ravel())[0, 1] > 0.95
    assert now.sum() < 1.05 * was.sum()


def test_what_must_not_change_still_must_not() -> None:
    cover = read_cover(SAMPLES / "earth_apollo8.png").pixels
    before = _costs(cover)
    after = spam_corrected(cover, before, 20_000)
    wet = np.isinf(before.up)
    assert wet.sum() > 10_000
    assert np.isinf(after.up[wet]).all()
    assert np.isinf(after.down[wet]).all()
    assert (np.minimum(after.up, after.down) > 0).all()


def test_the_same_picture_and_length_give_the_same_costs() -> None:
    cover = read_cover(SAMPLES / "two_dogs.png").pixels
    one, two = (spam_corrected(cover, _costs(cover), 5_000) for _ in range(2))
    np.testing.assert_array_equal(one.up, two.up)
    np.testing.assert_array_equal(one.down, two.down)


def test_a_flat_picture_has_no_direction_to_prefer() -> None:
    flat = np.full((512, 512), 100, dtype=np.uint8)
    costs = spam_corrected(flat, Costs.symmetric(np.ones((512, 512), dtype=np.float32)), 1_000)
    assert np.isfinite(costs.up).all()


def test_too_long_a_message_is_refused() -> None:
    cover = read_cover(SAMPLES / "two_dogs.png").pixels
    with pytest.raises(ValueError, match="bits are more"):
        spam_corrected(cover, _costs(cover), 500_000)


def test_long_messages_are_hidden_so(hide: Hide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = Message.from_files([FileEntry("data", np.random.default_rng(1).bytes(12_500))])

    def distance(output: str) -> float:
        result = hide(SAMPLES / "two_dogs.png", message, method="adaptive", output=tmp_path / output)
        natural = spam.features(result.cover_pixels)
        return float(((spam.features(result.stego_pixels) - natural) ** 2 / (natural + 1e-4)).sum())

    found = distance("ours.png")
    monkeypatch.setattr("stegapp.embedding.costs.choice.spam_corrected", lambda cover, costs, message_bits: costs)
    assert found < 0.7 * distance("without.png")
