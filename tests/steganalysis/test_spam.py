"""SPAM features: by their definition, against another implementation, and what is refused."""

import warnings

import numpy as np
import pytest

from stegapp.steganalysis import spam


def picture(seed: int, shape: tuple[int, int] = (64, 80)) -> np.ndarray:
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.integers(-4, 5, shape), axis=1) + np.cumsum(rng.integers(-2, 3, shape), axis=0)
    return np.clip(walk + 128, 0, 255).astype(np.uint8)


def by_definition(image: np.ndarray) -> np.ndarray:
    """Count runs pixel by pixel along all eight directions."""
    found = []
    for directions in (((0, 1), (0, -1), (1, 0), (-1, 0)), ((1, 1), (-1, -1), (-1, 1), (1, -1))):
        mean = np.zeros(343)
        for down, right in directions:
            counts = np.zeros(343)
            for row in range(image.shape[0]):
                for col in range(image.shape[1]):
                    ends = row + 3 * down, col + 3 * right
                    if not (0 <= ends[0] < image.shape[0] and 0 <= ends[1] < image.shape[1]):
                        continue
                    run = [int(image[row + i * down, col + i * right]) for i in range(4)]
                    a, b, c = (int(np.clip(run[i] - run[i + 1], -3, 3)) + 3 for i in (2, 1, 0))
                    counts[a + 7 * b + 49 * c] += 1
            mean += counts / counts.sum() / 4
        found.append(mean)
    return np.concatenate(found)


def test_features_are_their_definition() -> None:
    image = picture(1, (24, 19))
    np.testing.assert_allclose(spam.features(image), by_definition(image), atol=1e-12)


def test_features_are_the_same_as_sealwatchs() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of itself when first imported
        sealwatch = pytest.importorskip("sealwatch", reason="optional oracle")
    for seed, shape in ((2, (512, 512)), (3, (101, 64))):
        theirs = sealwatch.spam.extract(picture(seed, shape))
        expected = np.concatenate([theirs["straight"], theirs["diagonal"]])
        np.testing.assert_allclose(spam.features(picture(seed, shape)), expected, rtol=0, atol=1e-9)


def test_turning_or_mirroring_a_picture_changes_nothing() -> None:
    image = picture(4)
    for other in (image[::-1], image[:, ::-1], image.T, np.rot90(image)):
        np.testing.assert_allclose(spam.features(other), spam.features(image), atol=1e-12)


def test_each_half_adds_up_to_one() -> None:
    found = spam.features(picture(5))
    assert found.shape == (spam.DIMENSIONS,) == (686,)
    np.testing.assert_allclose([found[:343].sum(), found[343:].sum()], 1)


@pytest.mark.parametrize(
    "image",
    [np.zeros((8, 8)), np.zeros((8, 8, 3), np.uint8), np.zeros((4, 9), np.uint8)],
    ids=["float", "colour", "small"],
)
def test_other_arrays_are_refused(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="grey 8-bit"):
        spam.features(image)


def test_effects_are_what_features_do_when_one_pixel_moves() -> None:
    rng = np.random.default_rng(5)
    # Differences of all sizes, among them those that count as 3 before a step and not after it.
    image = np.clip(128 + np.cumsum(rng.integers(-5, 6, (24, 31)), axis=1), 1, 254).astype(np.uint8)
    weights = rng.normal(size=spam.DIMENSIONS)
    before = weights @ spam.features(image)
    for by, effects in zip((1, -1), spam.sensitivities(image, weights), strict=True):
        assert effects.shape == image.shape
        for row, column in (
            (0, 0),
            (0, 30),
            (23, 0),
            (23, 30),
            (1, 2),
            (11, 13),
            (12, 29),
            *rng.integers(0, 24, (20, 2)),
        ):
            moved = image.astype(np.int16)
            moved[row, column] += by
            after = weights @ spam.features(moved.astype(np.uint8))
            assert effects[row, column] == pytest.approx(after - before, abs=1e-7)
