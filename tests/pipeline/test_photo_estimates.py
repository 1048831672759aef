"""What is expected of messages in whole photos: by the square-root law from what was measured, and no further."""

import re
import shlex
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.carriers import CoverOptions, Jpeg, Photo
from stegapp.errors import ModelRefused
from stegapp.format import Picture, TiledGeometry
from stegapp.pipeline.engine import Engine
from stegapp.pipeline.photo_estimates import (
    PhotoTraits,
    equal_in_square,
    equal_length,
    estimate,
    expect_in_photo,
    share_of_error,
    traits,
)
from stegapp.steganalysis.detector import Detector
from stegapp.steganalysis.photo_measurements import JPEG_MEASUREMENTS, PNG_IN_COLOUR, PNG_IN_GREY, PhotoMeasurement

JOURNAL = Path(__file__).resolve().parents[2] / "resources" / "docs" / "experiments"


def levels(*shape: int, room: int = 10**6) -> PhotoTraits:
    return PhotoTraits(TiledGeometry.levels(*shape), room)


def jpeg(
    room: int = 20_000, *, quality: int | None = 90, finer: bool = True, size: tuple[int, int] = (960, 1_280)
) -> PhotoTraits:
    height, width = size
    colours = (-(-height // 16) * 8, -(-width // 16) * 8)
    shapes = ((height, width), colours, colours)
    return PhotoTraits(TiledGeometry(shapes, "coefficients"), room, quality, finer)


def no_detector() -> Detector:
    raise ModelRefused("gone")


# ---------------------------------------------------------------- PNG


def test_the_estimate_for_photos_follows_the_square_root_law() -> None:
    square = 512 * 512
    assert equal_in_square(1000, square) == 1000
    assert equal_in_square(1000, 4 * square) == 500
    load = Engine().detector
    for message_bytes, shape in ((1_000, (1, 512, 512)), (5_000, (3, 1_000, 2_000)), (60_000, (3, 3_000, 4_000))):
        seen = estimate(load, message_bytes, levels(*shape))
        assert "Estimated from" in seen.words
        assert seen.false_alarm_share is None  # nothing was measured on the photo
        assert f"{message_bytes:,} bytes" in seen.context
        assert "square-root law" in seen.context


def test_the_estimate_says_where_nothing_is_known() -> None:
    load = Engine().detector
    assert estimate(load, 13_000, levels(1, 512, 512)).words.startswith("Hard to notice")
    assert estimate(load, 13_001, levels(1, 512, 512)).words.endswith("nothing was measured.")
    words = expect_in_photo(load, levels(1, 2_048, 2_048)).words
    assert "52,000 bytes" in words
    assert "nothing is known" in words
    assert "109 bytes" in expect_in_photo(load, levels(1, 64, 64, room=109)).words
    assert estimate(no_detector, 100, levels(1, 512, 512)).words.startswith("Not measured")
    assert expect_in_photo(no_detector, levels(1, 512, 512)).words.startswith("Not measured")


@pytest.mark.parametrize(
    ("message_bytes", "words"),
    [
        (1_000, "with 1,000, five detectors erred 48 to 52 times in 100"),
        (1_001, "with 10,000, five detectors erred 46 to 53 times in 100"),
        (10_000, "it stands out as 10,000 bytes"),
        (10_001, "so long ones were not tried"),
    ],
)
def test_what_was_seen_in_whole_photos_is_told_up_to_the_longest_that_was_tried(message_bytes: int, words: str) -> None:
    assert words in estimate(Engine().detector, message_bytes, levels(1, 1_000, 2_000)).context


def test_what_to_expect_names_the_lengths_that_were_tried() -> None:
    words = expect_in_photo(Engine().detector, levels(1, 2_000, 4_000)).words
    assert "up to 20,000 bytes five detectors" in words  # twice the side, twice the length
    assert (
        "up to 300 bytes five detectors" in expect_in_photo(Engine().detector, levels(1, 2_000, 4_000, room=300)).words
    )


# ---------------------------------------------------------------- JPEG


def test_an_error_gives_the_share_that_is_flagged_with_the_median_stego() -> None:
    assert share_of_error(0.5) == pytest.approx(0.5)
    assert share_of_error(0.53) == pytest.approx(0.5)  # of a detector that only guesses, by chance
    assert share_of_error(0.158655) == pytest.approx(0.0227501, rel=1e-3)  # one deviation each way: Φ(-1), Φ(-2)
    assert share_of_error(0.4) < share_of_error(0.45)


@pytest.mark.parametrize("measured", JPEG_MEASUREMENTS, ids=lambda one: f"quality {one.quality}")
def test_a_jpeg_like_those_that_were_measured_has_their_error(measured: PhotoMeasurement) -> None:
    for message_bytes in {each.message_bytes for each in measured.lengths}:
        length = min((e for e in measured.lengths if e.message_bytes == message_bytes), key=lambda one: one.error)
        seen = estimate(no_detector, message_bytes, jpeg(measured.extent, quality=measured.quality))
        assert seen.words.startswith("Hard to notice")
        assert f"stand out as about {message_bytes:,} bytes" in seen.context
        assert f"erred {round(100 * length.error)} times in 100" in seen.context
        assert f"{length.photos} photos of quality {measured.quality}" in seen.measured_on
        assert f"with {length.detector} features" in seen.measured_on
        assert seen.typical_share == pytest.approx(share_of_error(length.error))


def test_between_two_qualities_the_worse_one_counts() -> None:
    for message_bytes in (900, 8_000):
        below, between, above = (
            estimate(no_detector, message_bytes, jpeg(20_000, quality=quality)) for quality in (85, 90, 93)
        )
        assert below.typical_share is not None
        assert above.typical_share is not None
        worse = min(below, above, key=lambda one: one.typical_share or 0)
        assert below.typical_share != above.typical_share
        assert between.measured_on == worse.measured_on
    assert estimate(no_detector, 8_000, jpeg(20_000, quality=95)).measured_on.count("quality 93") == 1
    assert estimate(no_detector, 8_000, jpeg(20_000, quality=80)).measured_on.count("quality 85") == 1


def test_safe_length_in_a_jpeg_grows_with_the_square_root_of_its_room() -> None:
    assert equal_length(1_000, 100, 400) == 2_000
    assert estimate(no_detector, 10_000, jpeg(16_700, quality=85)).words.startswith("Hard to notice")
    assert estimate(no_detector, 10_001, jpeg(16_700, quality=85)).words.endswith("nothing was measured.")
    assert estimate(no_detector, 20_000, jpeg(4 * 16_700, quality=85)).words.startswith("Hard to notice")
    assert estimate(no_detector, 5_001, jpeg(16_700 // 4, quality=85)).words.endswith("nothing was measured.")
    assert "up to 20,000 bytes" in expect_in_photo(no_detector, jpeg(4 * 16_700, quality=85)).words
    little = expect_in_photo(no_detector, jpeg(900, quality=93, size=(640, 640))).words
    assert "up to 900 bytes" in little  # never more than it takes


@pytest.mark.parametrize(
    ("photo", "words"),
    [
        (jpeg(finer=False), "Not measured for a JPEG that stays as it is."),
        (jpeg(quality=99), "Not measured for JPEGs of this quality."),
        (jpeg(quality=79), "Not measured for JPEGs of this quality."),
        (jpeg(quality=None), "Not measured for JPEGs of this quality."),
        (jpeg(size=(2_000, 2_568)), "Not measured for JPEGs of this size."),
        (jpeg(size=(320, 632)), "Not measured for JPEGs of this size."),
    ],
)
def test_nothing_is_claimed_of_jpegs_unlike_those_that_were_measured(photo: PhotoTraits, words: str) -> None:
    for found in (estimate(no_detector, 100, photo), expect_in_photo(no_detector, photo)):
        assert found.words.startswith(words)
        assert not found.measured_on
        assert "Hard to notice" not in found.words


def test_traits_are_those_of_the_cover(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    noise = Image.fromarray(rng.integers(60, 200, (300, 400, 3), dtype=np.uint8))
    png, again = tmp_path / "noise.png", tmp_path / "noise.jpg"
    noise.save(png)
    noise.save(again, quality=87)
    for carrier, source, options, quality, finer in (
        (Jpeg(), png, CoverOptions(size=200, quality=91), 91, True),
        (Jpeg(), again, CoverOptions(), 87, False),
        (Photo(), png, CoverOptions(size=200), None, True),
        (Photo(), png, CoverOptions(), None, False),
    ):
        cover = carrier.open_cover(source, options)
        assert isinstance(cover.planes, Picture)
        found = traits(cover, cover.planes.geometry, room=5)
        assert (found.quality, found.finer, found.room) == (quality, finer, 5)


# ---------------------------------------------------------------- where the figures come from


@pytest.mark.parametrize(
    "measured", [PNG_IN_GREY, PNG_IN_COLOUR, *JPEG_MEASUREMENTS], ids=lambda one: f"{one.page} {one.extent}"
)
def test_the_journal_has_every_figure_and_its_command(measured: PhotoMeasurement) -> None:
    page = (JOURNAL / f"{measured.page}.md").read_text(encoding="utf-8")
    commands = re.findall(r"^ +(stegapp evaluate (?:.*\\\n)*.*)$", page, re.MULTILINE)
    assert any(_measures(command.replace("\\\n", " "), measured) for command in commands), commands
    photos = max(length.photos for length in measured.lengths)
    assert re.search(rf"head -n {photos} |CAMERA stands for {photos} photographs", page)
    for length in measured.lengths:
        figure = re.escape(f"{length.error:.3f} ± {length.spread:.3f}")
        assert re.search(rf"^\\| .*{figure}", page, re.MULTILINE), length


def _measures(command: str, measured: PhotoMeasurement) -> bool:
    """Tell whether a command measures these lengths by these detectors."""
    words = shlex.split(command)
    options = dict(pairwise(words))
    lengths = {length.message_bytes for length in measured.lengths}
    detectors = {length.detector.lower() for length in measured.lengths}
    return (
        options.get("--carrier") == ("photo" if measured.quality is None else "jpeg")
        and lengths <= set(map(int, options["--message-bytes"].split(",")))
        and detectors <= set(options.get("--detect", "").split(","))
        and (measured.quality is None or str(measured.quality) in options.get("--quality", "").split(","))
    )
