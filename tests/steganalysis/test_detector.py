"""The detectability estimate: what it says of covers, stegos and strangers, and its file."""

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from stegapp.embedding import simulate
from stegapp.errors import ModelRefused
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import Detector, load_detector
from stegapp.steganalysis.make import Pairs, save_detector, train_detector


def smooth_picture(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    field = rng.normal(size=(72, 72))
    for _ in range(2):
        field = (field[1:-1, 1:-1] + field[:-2, 1:-1] + field[2:, 1:-1] + field[1:-1, :-2] + field[1:-1, 2:]) / 5
    return np.clip(128 + field * rng.uniform(8, 12), 0, 255).astype(np.uint8)


def stego_of(cover: np.ndarray, seed: int, share: float = 1.0) -> np.ndarray:
    return simulate.lsb_matching(cover, round(share * cover.size), rng=np.random.default_rng(seed))


def pairs_of(seeds: range, share: float = 1.0) -> Pairs:
    covers = [smooth_picture(seed) for seed in seeds]
    return Pairs(
        np.array([spam.features(cover) for cover in covers]),
        np.array([spam.features(stego_of(cover, seed, share)) for seed, cover in zip(seeds, covers, strict=True)]),
        np.array([f"photo{seed}" for seed in seeds]),
    )


@pytest.fixture(scope="module")
def detector() -> Detector:
    """Full planes of LSB matching, and half as much, on smoothed noise."""
    training, test = pairs_of(range(80)), pairs_of(range(80, 160))
    return train_detector(
        {"all": training},
        training.covers,
        test.covers,
        [("direct", 500, "all", pairs_of(range(80, 160), 0.25)), ("direct", 1_000, "all", test)],
        model="none",
        pictures="smoothed noise",
    )


def test_it_learns_to_tell_plain_lsb_matching(detector: Detector) -> None:
    quarter, full = detector.card.measurements
    assert full.detection_error < 0.1
    assert full.detection_error < quarter.detection_error < 0.5
    assert 0 < quarter.shift < full.shift
    assert (detector.card.training_covers, detector.card.test_covers, full.stegos) == (80, 80, 80)
    low, middle, high = quarter.false_alarm_shares
    assert 0 <= low <= middle <= high <= 1
    assert middle > full.false_alarm_shares[1]


def test_a_stego_is_flagged_with_few_covers_and_a_cover_with_many(detector: Detector) -> None:
    covers = [smooth_picture(seed) for seed in range(1_000, 1_030)]
    row = detector.card.measurements[1]
    unhidden = [detector.false_alarm_share(spam.features(c), row) for c in covers]
    hidden = [detector.false_alarm_share(spam.features(stego_of(c, i)), row) for i, c in enumerate(covers)]
    assert 0.3 < np.median(unhidden) < 0.7
    assert np.median(hidden) < 0.1


def test_the_share_is_that_of_test_covers_scoring_as_high(detector: Detector) -> None:
    features = spam.features(smooth_picture(2_000))
    (classifier,) = detector.classifiers
    share = np.mean(classifier.cover_scores >= classifier.discriminant.scores(features))
    assert detector.false_alarm_share(features, detector.card.measurements[0]) == share
    assert classifier.false_alarm_share(classifier.cover_scores[-1] + 1e-9) == 0
    assert classifier.false_alarm_share(classifier.cover_scores[0]) == 1


def test_what_to_expect_is_what_comes(detector: Detector) -> None:
    for row, share in zip(detector.card.measurements, (0.25, 1.0), strict=True):
        expected, found = [], []
        for seed in range(5_000, 5_030):
            cover = smooth_picture(seed)
            expected.append(detector.expected_share(spam.features(cover), row))
            found.append(detector.false_alarm_share(spam.features(stego_of(cover, seed, share)), row))
        assert np.median(np.abs(np.subtract(expected, found))) < 0.12


def test_where_pictures_react_too_differently_the_median_is_to_be_expected(detector: Detector) -> None:
    row = dataclasses.replace(detector.card.measurements[0], by_cover=False)
    for seed in range(3):
        assert detector.expected_share(spam.features(smooth_picture(seed)), row) == row.false_alarm_shares[1]
    training = pairs_of(range(40))
    erratic = Pairs(training.covers, training.stegos[::-1], training.groups)  # each cover with another's stego
    trained = train_detector(
        {"all": training}, training.covers, training.covers, [("direct", 9, "all", erratic)], model="", pictures=""
    )
    assert not trained.card.measurements[0].by_cover


def test_the_measurement_nearest_in_length_is_taken(detector: Detector) -> None:
    nearest = [detector.measurement("direct", n) for n in (0, 1, 700, 710, 10**6)]
    assert [found and found.message_bytes for found in nearest] == [500, 500, 500, 1_000, 1_000]
    assert detector.measurement("adaptive", 500) is None


def test_most_like_pictures_count_as_measured_and_strange_ones_do_not(detector: Detector) -> None:
    alike = [detector.covers(spam.features(smooth_picture(seed))) for seed in range(3_000, 3_040)]
    assert np.mean(alike) > 0.8
    board = np.kron(np.indices((8, 8)).sum(axis=0) % 2, np.ones((8, 8))) * 255
    noise = np.random.default_rng(1).integers(0, 256, (64, 64))
    for strange in (np.full((64, 64), 90), board, noise):
        assert not detector.covers(spam.features(strange.astype(np.uint8)))


def test_its_file_gives_the_same_judgements(detector: Detector, tmp_path: Path) -> None:
    sha256 = save_detector(tmp_path / "d.safetensors", detector)
    save_detector(tmp_path / "again.safetensors", detector)
    data = (tmp_path / "d.safetensors").read_bytes()
    assert data == (tmp_path / "again.safetensors").read_bytes()
    assert hashlib.sha256(data).hexdigest() == sha256
    loaded = load_detector(tmp_path / "d.safetensors", sha256=sha256)
    assert loaded.card == detector.card
    for seed in range(4_000, 4_010):
        features = spam.features(smooth_picture(seed))
        assert loaded.covers(features) == detector.covers(features)
        for row in detector.card.measurements:
            assert loaded.false_alarm_share(features, row) == detector.false_alarm_share(features, row)


def rewrite(path: Path, *, metadata: dict[str, str] | None = None, **changed: np.ndarray | None) -> None:
    arrays = {name: array for name, array in (load_file(path) | changed).items() if array is not None}
    save_file(arrays, path, metadata)


@pytest.mark.parametrize(
    "fault",
    ["missing", "cut short", "another", "other kind", "no array", "infinite", "unsorted", "card", "row", "probe"],
)
def test_a_damaged_file_is_refused(detector: Detector, tmp_path: Path, fault: str) -> None:
    path = tmp_path / "d.safetensors"
    save_detector(path, detector)
    card = json.loads(json.dumps(dataclasses.asdict(detector.card)))
    good = {"stegapp-detector-2": json.dumps(card)}
    rewrite(path, metadata=good)
    load_detector(path)
    sha256 = None
    if fault == "missing":
        path.unlink()
    elif fault == "cut short":
        path.write_bytes(path.read_bytes()[:-100])
    elif fault == "another":
        sha256 = "0" * 64
    elif fault == "other kind":
        rewrite(path, metadata={"stegapp-detector-1": json.dumps(card)})
    elif fault == "no array":
        rewrite(path, metadata=good, weights=None)
    elif fault == "infinite":
        rewrite(path, metadata=good, weights=np.full((1, 686), np.inf))
    elif fault == "unsorted":
        rewrite(path, metadata=good, cover_scores=detector.classifiers[0].cover_scores[None, ::-1].copy())
    elif fault == "card":
        rewrite(path, metadata={"stegapp-detector-2": "[]"})
    else:
        card["measurements"][0] |= {"row": {"stegos": "many"}, "probe": {"probe": 1}}[fault]
        rewrite(path, metadata={"stegapp-detector-2": json.dumps(card)})
    with pytest.raises(ModelRefused) as caught:
        load_detector(path, sha256=sha256)
    assert caught.value.advice


def test_too_few_photos_are_refused() -> None:
    pairs = pairs_of(range(1))
    with pytest.raises(ValueError, match="two pictures each"):
        train_detector({"all": pairs}, pairs.covers, pairs.covers, [], model="", pictures="")


def test_a_length_without_stegos_is_refused() -> None:
    pairs = pairs_of(range(8))
    none = Pairs(pairs.covers[:0], pairs.stegos[:0], pairs.groups[:0])
    with pytest.raises(ValueError, match="no stegos of 9 bytes"):
        train_detector({"all": pairs}, pairs.covers, pairs.covers, [("direct", 9, "all", none)], model="", pictures="")
