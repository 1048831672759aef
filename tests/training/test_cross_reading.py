"""Who reads whom: the measurement on models whose answer is known, and the words for it."""

from types import SimpleNamespace

import numpy as np
import pytest

from stegapp.errors import Cancelled
from stegapp.progress import CancelToken, run_job
from stegapp.training.cross_reading import CrossReading, cross_read, shares, verdict


def residue(name, *, period=1, turned=False):
    """Return a model that stores a bit as the parity of level // period, or its opposite."""

    def extract(stego):
        return np.where((stego // period + turned) % 2, 1.0, -1.0).astype(np.float32)

    def embed(cover, change):
        wrong = (extract(cover) > 0) != (change > 0)
        return np.where(wrong, cover ^ np.uint8(period), cover).astype(np.uint8)

    def bits_as_map(bits, cover):
        return bits.astype(np.float32) - 0.5

    return SimpleNamespace(name=name, id=name * 2, map=bits_as_map, embed=embed, extract=extract)


@pytest.fixture
def covers():
    return [np.random.default_rng(number).integers(0, 256, (512, 512), dtype=np.uint8) for number in range(2)]


def test_shares_of_known_models(covers):
    models = [residue("a"), residue("b", turned=True), residue("c", period=2)]
    found = run_job(shares(models, covers, seed=1, cancel=CancelToken()))
    assert found.shape == (3, 3, 2)
    expected = np.array([[1.0, 0.0, 0.5], [0.0, 1.0, 0.5], [0.5, 0.5, 1.0]])
    assert np.abs(found - expected[:, :, None]).max() < 0.01
    again = run_job(shares(models, covers, seed=1, cancel=CancelToken()))
    assert np.array_equal(found, again)


def test_cross_read_is_the_first_row_and_column(covers):
    own, same, other = residue("a"), residue("s", turned=True), residue("c", period=2)
    found = run_job(cross_read(own, [same, other], covers, seed=3, cancel=CancelToken()))
    assert [item.name for item in found] == ["s", "c"]
    assert (found[0].read, found[0].reads, found[0].farthest) == (0.0, 0.0, 0.0)
    assert found[1].farthest == pytest.approx(0.5, abs=0.01)
    whole = run_job(shares([own, same, other], covers, seed=3, cancel=CancelToken())).mean(axis=2)
    assert (found[1].read, found[1].reads) == (whole[0, 2], whole[2, 0])
    assert found[1].to_dict() == {
        "name": "c",
        "id": "cc",
        "read": round(whole[0, 2], 6),
        "reads": round(whole[2, 0], 6),
    }


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.5, "private"), (0.48, "private"), (0.52, "private"), (0.479, "part"), (0.521, "part"), (0.11, "part"),
        (0.89, "part"), (0.9, "read"), (0.1, "read"), (1.0, "read"), (0.0, "read"),
    ],
)  # fmt: skip
def test_verdict(share, words):
    assert verdict(share) == words


def test_the_farthest_of_both_ways():
    assert CrossReading("m", "i", read=0.51, reads=0.3).farthest == 0.3
    assert CrossReading("m", "i", read=0.75, reads=0.3).farthest == 0.75


def test_it_can_be_cancelled(covers):
    cancel = CancelToken()
    job = shares([residue("a")], covers, seed=1, cancel=cancel)
    next(job)
    cancel.cancel()
    with pytest.raises(Cancelled):
        run_job(job)
