"""What messengers do: libjpeg's compression, in the order of how harsh it is."""

import io

import numpy as np
import pytest
from PIL import Image

from stegapp.imaging.ways import ANY, RECOMPRESSING, Way, arrived, compressed, ways_of
from tests.covers import photo


def test_ways_come_harshest_first_and_once() -> None:
    ways = ways_of(tuple(messenger.key for messenger in RECOMPRESSING))
    assert len(set(ways)) == len(ways)
    assert [way.lowest for way in ways] == sorted(way.lowest for way in ways)
    assert ways[0].lowest == 45
    assert ways_of(ANY)[0].lowest == 50
    with pytest.raises(KeyError):
        ways_of(("carrier pigeon",))


def test_a_way_is_what_pillow_does() -> None:
    pixels = np.asarray(photo(96, 80, seed=2))
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, format="JPEG", quality=70)
    once = np.asarray(Image.open(buffer))
    assert np.array_equal(arrived(pixels, Way((70,))), once)
    assert np.array_equal(arrived(pixels, Way((70, 60))), arrived(once, Way((60,))))
    assert not np.array_equal(arrived(pixels, Way((70,), fine=True)), once)
    assert np.array_equal(arrived(pixels, Way(())), pixels)


def test_grey_becomes_colour_on_the_way() -> None:
    pixels = np.asarray(photo(64, 64, seed=2).convert("L"))
    got = arrived(pixels, Way((75,)))
    assert got.shape == (64, 64, 3)
    assert np.ptp(got.astype(int), axis=2).max() == 0


def test_names_tell_qualities() -> None:
    assert [Way((60, 60)).name, Way((75,), fine=True).name] == ["q60+q60", "q75-444"]
    assert compressed(np.zeros((8, 8), np.uint8), 80).startswith(b"\xff\xd8")
