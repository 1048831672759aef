"""The detectability estimate: what it says of covers, stegos and strangers, and its file."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from stegapp.errors import ModelRefused
from stegapp.steganalysis import simulate, spam
from stegapp.steganalysis.detector import Detector, load_detector, save_detector, train_detector


def smooth_picture(seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    field = rng.normal(size=(72, 72))
    for _ in range(2):
        field = (field[1:-1, 1:-1] + field[:-2, 1:-1] + field[2:, 1:-1] + field[1:-1, :-2] + field[1:-1, 2:]) / 5
    return np.clip(128 + field * rng.uniform(8, 12), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def measured() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """SPAM features of covers and of full LSB matching on them, and their photos."""
    covers = [smooth_picture(seed) for seed in range(160)]
    stegos = [simulate.lsb_matching(c, c.size, rng=np.random.default_rng(i)) for i, c in enumerate(covers)]
    groups = np.array([f"photo{i}" for i in range(len(covers))])
    return np.array([spam.features(c) for c in covers]), np.array([spam.features(s) for s in stegos]), groups


@pytest.fixture(scope="module")
def detector(measured: tuple[np.ndarray, np.ndarray, np.ndarray]) -> Detector:
    return train_detector(*measured, method="LSB matching", pictures="smoothed noise")


def test_it_learns_to_tell_plain_lsb_matching(detector: Detector) -> None:
    assert detector.card.detection_error < 0.1
    assert detector.card.training_covers + detector.card.test_covers == 160


def test_a_stego_is_flagged_with_few_covers_and_a_cover_with_many(detector: Detector) -> None:
    covers = [smooth_picture(seed) for seed in range(1_000, 1_030)]
    stegos = [simulate.lsb_matching(c, c.size, rng=np.random.default_rng(i)) for i, c in enumerate(covers)]
    assert 0.3 < np.median([detector.judge(spam.features(c)).flagged_share for c in covers]) < 0.7
    assert np.median([detector.judge(spam.features(s)).flagged_share for s in stegos]) < 0.1


def test_the_share_is_that_of_test_covers_scoring_as_high(detector: Detector) -> None:
    features = spam.features(smooth_picture(2_000))
    score = detector.discriminant.scores(features)
    assert detector.judge(features).flagged_share == np.mean(detector.cover_scores >= score)


def test_most_like_pictures_count_as_measured_and_strange_ones_do_not(detector: Detector) -> None:
    alike = [detector.judge(spam.features(smooth_picture(seed))).measured for seed in range(3_000, 3_040)]
    assert np.mean(alike) > 0.8
    board = np.kron(np.indices((8, 8)).sum(axis=0) % 2, np.ones((8, 8))) * 255
    noise = np.random.default_rng(1).integers(0, 256, (64, 64))
    for strange in (np.full((64, 64), 90), board, noise):
        assert not detector.judge(spam.features(strange.astype(np.uint8))).measured


def test_its_file_gives_the_same_judgements(detector: Detector, tmp_path: Path) -> None:
    save_detector(tmp_path / "d.safetensors", detector)
    save_detector(tmp_path / "again.safetensors", detector)
    assert (tmp_path / "d.safetensors").read_bytes() == (tmp_path / "again.safetensors").read_bytes()
    loaded = load_detector(tmp_path / "d.safetensors")
    assert loaded.card == detector.card
    for seed in range(4_000, 4_010):
        features = spam.features(smooth_picture(seed))
        assert loaded.judge(features) == detector.judge(features)


def rewrite(path: Path, *, metadata: dict[str, str] | None = None, **changed: np.ndarray | None) -> None:
    arrays = {name: array for name, array in (load_file(path) | changed).items() if array is not None}
    save_file(arrays, path, metadata)


@pytest.mark.parametrize("fault", ["missing", "cut short", "other kind", "no array", "infinite", "unsorted", "card"])
def test_a_damaged_file_is_refused(detector: Detector, tmp_path: Path, fault: str) -> None:
    path = tmp_path / "d.safetensors"
    save_detector(path, detector)
    card = json.dumps(dataclasses.asdict(detector.card))
    good = {"stegapp-detector-1": card}
    rewrite(path, metadata=good)
    load_detector(path)
    if fault == "missing":
        path.unlink()
    elif fault == "cut short":
        path.write_bytes(path.read_bytes()[:-100])
    elif fault == "other kind":
        rewrite(path, metadata={"stegapp-detector-0": card})
    elif fault == "no array":
        rewrite(path, metadata=good, weights=None)
    elif fault == "infinite":
        rewrite(path, metadata=good, weights=np.full(686, np.inf))
    elif fault == "unsorted":
        rewrite(path, metadata=good, cover_scores=detector.cover_scores[::-1].copy())
    else:
        rewrite(path, metadata={"stegapp-detector-1": "[]"})
    with pytest.raises(ModelRefused) as caught:
        load_detector(path)
    assert caught.value.advice


def test_too_few_photos_are_refused() -> None:
    features = np.full((2, 686), 1 / 343)
    with pytest.raises(ValueError, match="two pictures each"):
        train_detector(features, features, np.array(["a", "b"]), method="", pictures="")
