"""What the user is told of a detector: its numbers, words that fit them, and when there are none."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.carriers.square import read_cover
from stegapp.embedding import EmbeddingTask, Probe, fixed_keys, simulate
from stegapp.embedding.reading import Reading
from stegapp.errors import ModelRefused
from stegapp.format import Keys, Secret, TiledGeometry
from stegapp.pipeline import CapacityRequest, Detectability, Session
from stegapp.pipeline.detectability import (
    BUNDLED_SHA256,
    FILE_NAME,
    equal_in_square,
    estimate,
    expect,
    expect_in_photo,
    judge,
)
from stegapp.pipeline.engine import Engine
from stegapp.pipeline.noticing import LEVEL_WORDS, level_of
from stegapp.progress import run_job
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import Detector, Measurement, load_detector
from stegapp.system.paths import bundled_models
from tests.conftest import SAMPLES
from tests.pipeline.conftest import Hide

Picture = NDArray[np.uint8]

if TYPE_CHECKING:
    from stegapp.models import StegModel

KEYS = Keys(Secret(bytes(32)))
PROBE = Probe(Reading(260_000, 0, 0, 1.0), True, 0.975, 31_400, 14_000)


@pytest.fixture(scope="module")
def detector() -> Detector:
    return load_detector(bundled_models() / FILE_NAME, sha256=BUNDLED_SHA256)


@pytest.fixture(scope="module")
def cover() -> Picture:
    return read_cover(SAMPLES / "forest_stream.png").pixels


def changed(cover: Picture, share: float) -> Picture:
    return simulate.lsb_matching(cover, round(share * cover.size), rng=np.random.default_rng(1))


def embedded(cover: Picture, message_bytes: int, probe: Probe = PROBE) -> EmbeddingTask:
    """Return what was embedded, as far as a detector is concerned."""
    return EmbeddingTask(cast("StegModel", None), cover, bytes(message_bytes), fixed_keys(KEYS), probe)


def judged(detector: Detector, cover: Picture, stego: Picture, probe: Probe = PROBE) -> Detectability:
    return judge(lambda: detector, embedded(cover, 30_000, probe), "direct", stego)


def test_the_shipped_detector_was_measured_at_all_lengths_and_finds_what_can_be_found(detector: Detector) -> None:
    rows = {(row.method, row.message_bytes): row for row in detector.card.measurements}
    assert {("adaptive", 100), ("adaptive", 1_000), ("adaptive", 4_000), ("adaptive", 13_000)} <= rows.keys()
    assert max(length for method, length in rows if method == "direct") > 30_000
    for row in rows.values():
        assert row.stegos >= 20
        assert 0 <= row.detection_error <= 0.5
    full = max((row for row in rows.values() if row.method == "direct"), key=lambda row: row.message_bytes)
    assert full.detection_error < 0.1
    assert full.false_alarm_shares[1] < 0.1
    typical = [rows["adaptive", length].false_alarm_shares[1] for length in (100, 1_000, 4_000, 13_000)]
    assert 0.4 < typical[0] < 0.6
    assert typical[3] < typical[0]


def test_the_number_is_the_detectors_and_stands_in_the_words(detector: Detector, cover: Picture) -> None:
    stego = changed(cover, 0.02)
    row = detector.measurement("direct", 30_000)
    assert row is not None
    seen = judged(detector, cover, stego)
    share = seen.false_alarm_share
    assert share == detector.false_alarm_share(spam.features(stego), row)
    assert share is not None
    assert share > 0
    assert seen.level == level_of(share)
    assert seen.words.startswith(LEVEL_WORDS[seen.level])
    assert f"Of 100 untouched photos of our test, {round(100 * share)} look" in seen.context
    assert seen.cover_share == detector.false_alarm_share(spam.features(cover), row)
    assert seen.typical_share == row.false_alarm_shares[1]
    assert f"it would be {round(100 * seen.cover_share)};" in seen.context
    assert f"make it {round(100 * row.false_alarm_shares[1])}," in seen.context
    assert f"tested on {detector.card.test_covers} others" in seen.measured_on


def test_more_changes_are_more_conspicuous_until_the_picture_stands_out(detector: Detector) -> None:
    cover = read_cover(SAMPLES / "two_dogs.png").pixels
    shares = [judged(detector, cover, changed(cover, share)).false_alarm_share for share in (0.02, 0.2, 1.0)]
    assert None not in shares
    assert shares == sorted(shares, reverse=True)  # type: ignore[type-var]
    out = dataclasses.replace(
        detector,
        classifiers=tuple(dataclasses.replace(c, cover_scores=c.cover_scores * 0 - 1e9) for c in detector.classifiers),
    )
    seen = judged(out, cover, changed(cover, 1.0))
    assert seen.false_alarm_share == 0
    assert seen.level == "stands-out"
    assert seen.words == "Stands out. This photo is suspicious by itself, without a message too. Take another photo."


def test_a_cover_that_stands_out_by_itself_is_said(detector: Detector, cover: Picture) -> None:
    out = dataclasses.replace(
        detector,
        classifiers=tuple(dataclasses.replace(c, cover_scores=c.cover_scores * 0 - 1e9) for c in detector.classifiers),
    )
    expected = expect(lambda: out, cover, probe=PROBE)
    assert (expected.cover_share, expected.cover_level) == (0, "stands-out")
    usual = expect(lambda: detector, cover, probe=PROBE)
    assert usual.cover_share is not None
    assert usual.cover_level == level_of(usual.cover_share)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_pictures_unlike_the_photos_have_no_figure(detector: Detector, level: int) -> None:
    flat = np.full((512, 512), level, dtype=np.uint8)
    seen = judged(detector, flat, changed(flat, 0.1))
    assert seen.false_alarm_share is None
    assert seen.words.startswith("Not measured for pictures like this")
    expected = expect(lambda: detector, flat, probe=PROBE)
    assert expected.points == ()
    assert expected.words == seen.words


def test_noise_has_no_figure(detector: Detector) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (512, 512), dtype=np.uint8)
    assert judged(detector, noise, changed(noise, 0.1)).false_alarm_share is None


def test_a_model_that_changes_otherwise_has_no_figure(detector: Detector, cover: Picture) -> None:
    far = np.where(changed(cover, 0.1) > cover, np.minimum(cover, 250) + 5, cover).astype(np.uint8)
    own_way = dataclasses.replace(PROBE, sign_invariant=False)
    for seen in (judged(detector, cover, far), judged(detector, cover, changed(cover, 0.1), own_way)):
        assert seen.false_alarm_share is None
        assert seen.words.startswith("Not measured for this model")
    assert expect(lambda: detector, cover, probe=own_way).words.startswith("Not measured for this model")


def test_a_missing_detector_is_said_and_fails_nothing(cover: Picture) -> None:
    def missing() -> Detector:
        raise ModelRefused("gone")

    seen = judge(missing, embedded(cover, 10), "direct", cover)
    assert seen.false_alarm_share is None
    assert seen.words == expect(missing, cover, probe=PROBE).words
    assert "missing or damaged" in seen.words


def test_what_to_expect_is_listed_as_auto_would_hide(detector: Detector, cover: Picture) -> None:
    points = expect(lambda: detector, cover, probe=dataclasses.replace(PROBE, longest=31_000)).points
    lengths = [point.message_bytes for point in points]
    assert lengths == sorted(set(lengths))
    assert lengths[0] == 100
    assert lengths[-1] == 31_000  # measured at some more, but the cover takes no more
    assert all((point.method == "adaptive") == (point.message_bytes <= 14_000) for point in points)
    assert all(0 <= point.false_alarm_share <= 1 for point in points)
    features = spam.features(cover)
    for point in points[:-1]:
        row = detector.measurement(point.method, point.message_bytes)
        assert row is not None
        assert point.false_alarm_share == detector.expected_share(features, row)
        assert point.level == level_of(point.false_alarm_share)
    direct_only = expect(lambda: detector, cover, probe=dataclasses.replace(PROBE, adaptive_longest=0)).points
    assert {point.method for point in direct_only} == {"direct"}


def test_the_row_nearest_in_length_is_taken(detector: Detector, cover: Picture) -> None:
    stego = changed(cover, 0.05)
    rows: list[Measurement] = [row for row in detector.card.measurements if row.method == "adaptive"]
    for row in rows:
        seen = judge(lambda: detector, embedded(cover, row.message_bytes), "adaptive", stego)
        assert f"messages of about {row.message_bytes:,} bytes" in seen.context


def test_hide_and_capacity_say_it(hide: Hide, session: Session, sample: Path) -> None:
    result = hide(sample, "a short text")
    row = session.detector().measurement("adaptive", result.message_bytes)
    assert row is not None
    share = session.detector().false_alarm_share(spam.features(result.stego_pixels), row)
    assert result.detectability.false_alarm_share == share
    assert result.seconds["detectability"] < 1
    expected = run_job(session.capacity(CapacityRequest(sample))).detectability
    assert abs(expected.points[0].false_alarm_share - share) < 0.1


def test_a_session_may_be_given_another_detector(
    session: Session, detector: Detector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ModelRefused):
        Session(detector=tmp_path / "none").detector()
    monkeypatch.setattr("stegapp.pipeline.engine.BUNDLED_SHA256", "0" * 64)
    with pytest.raises(ModelRefused, match="not the one that came"):
        Session().detector()
    other: Callable[[], Detector] = Session(detector=bundled_models() / FILE_NAME).detector
    assert other().card == detector.card


# ---------------------------------------------------------------- photos


def test_the_estimate_for_photos_follows_the_square_root_law() -> None:
    square = 512 * 512
    assert equal_in_square(1000, square) == 1000
    assert equal_in_square(1000, 4 * square) == 500
    load = Engine().detector
    for message_bytes, shape in ((1_000, (1, 512, 512)), (5_000, (3, 1_000, 2_000)), (60_000, (3, 3_000, 4_000))):
        seen = estimate(load, message_bytes, TiledGeometry.levels(*shape))
        assert "Estimated from" in seen.words
        assert seen.false_alarm_share is None  # nothing was measured on the photo
        assert f"{message_bytes:,} bytes" in seen.context
        assert "square-root law" in seen.context


def test_the_estimate_says_where_nothing_is_known() -> None:
    load = Engine().detector
    square = TiledGeometry.levels(1, 512, 512)
    assert "Estimated from" in estimate(load, 13_000, square).words
    assert estimate(load, 13_001, square).words.endswith("nothing was measured.")
    words = expect_in_photo(load, TiledGeometry.levels(1, 2_048, 2_048), longest=10**6).words
    assert "52,000 bytes" in words
    assert "nothing is known" in words
    assert "109 bytes" in expect_in_photo(load, TiledGeometry.levels(1, 64, 64), longest=109).words


def test_nothing_is_claimed_of_jpegs() -> None:
    load, geometry = Engine().detector, TiledGeometry(((512, 512),), "coefficients")
    assert estimate(load, 100, geometry).words.startswith("Not measured")
    assert expect_in_photo(load, geometry, longest=10**6).words.startswith("Not measured")
