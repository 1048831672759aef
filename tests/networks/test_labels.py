"""Private labellings: what every one of them keeps to, and how little two have in common."""

import hashlib

import numpy as np
import pytest

from stegapp.carriers.square import read_cover
from stegapp.networks.labels import LEVELS, TILE, labels_of
from stegapp.training.patterns import hard_covers
from tests.conftest import SAMPLES


def key(number):
    return hashlib.sha256(str(number).encode()).hexdigest()


@pytest.fixture(scope="module")
def several():
    return [labels_of(key(number)) for number in range(6)]


@pytest.fixture(params=range(6))
def labels(request, several):
    return several[request.param]


def test_a_change_by_one_always_reaches_the_other_label(labels):
    there = np.arange(LEVELS) + labels.way
    assert there.min() >= 0
    assert there.max() < LEVELS
    assert np.array_equal(np.take_along_axis(labels.label, there, axis=1), -labels.label)


def test_every_value_is_one_of_two(labels):
    assert set(np.unique(labels.label)) == set(np.unique(labels.way)) == {-1, 1}
    assert labels.label.shape == labels.way.shape == (TILE * TILE, LEVELS)


def test_runs_of_one_and_of_two_both_come_often(labels):
    pairs = (labels.label[:, 1:] == labels.label[:, :-1]).mean()
    assert 0.30 < pairs < 0.37  # coins: one run in two has two levels


def test_neither_bits_nor_directions_lean_to_one_side(labels):
    assert abs(labels.label.mean()) < 0.01
    assert abs(labels.way.mean()) < 0.02
    # Of every single level too, so that no pairs of levels are left in a histogram.
    assert np.abs(labels.way[:, 8:-8].mean(axis=0)).max() < 0.15


def test_one_key_gives_one_labelling_for_ever(several):
    again = labels_of(key(0))
    assert np.array_equal(again.label, several[0].label)
    assert np.array_equal(again.way, several[0].way)
    digest = hashlib.sha256(several[0].label.tobytes() + several[0].way.tobytes()).hexdigest()
    assert digest.startswith("9016eaef6de1c4cc")  # models depend on it


def agreement(a, b, cover):
    """Return how often two labellings give a pixel of the cover one label."""
    rows, columns = np.indices(cover.shape) % TILE
    place = rows * TILE + columns
    return (a[place, cover] == b[place, cover]).mean()


def test_two_labellings_agree_by_chance_on_any_cover(several):
    parity = np.broadcast_to(1 - 2 * (np.arange(LEVELS) % 2), (TILE * TILE, LEVELS))
    four = np.broadcast_to(1 - 2 * (np.arange(LEVELS) // 2 % 2), (TILE * TILE, LEVELS))
    tables = [labels.label for labels in several] + [parity, four]
    for name, cover in hard_covers(128).items():
        found = [agreement(tables[i], tables[j], cover) for i in range(6) for j in range(i + 1, 8)]
        # A flat cover shows one level at 1,024 places; its standard deviation is 0.016.
        assert max(abs(np.array(found) - 0.5)) < 0.06, name


def test_one_labelling_for_all_places_would_not_do(several):
    photos = [read_cover(path).pixels for path in sorted(SAMPLES.glob("*.png"))]
    everywhere = [np.broadcast_to(labels.label[:1], labels.label.shape) for labels in several]
    own = [labels.label for labels in several]
    for tables, low, high in ((everywhere, 0.1, 0.5), (own, 0.0, 0.02)):
        pairs = [(tables[i], tables[j]) for i in range(6) for j in range(i)]
        worst = max(abs(agreement(a, b, photo) - 0.5) for a, b in pairs for photo in photos)
        assert low < worst < high
