"""The discriminant and its error: known answers, photos kept apart, more dimensions than pictures."""

import numpy as np
import pytest

from stegapp.steganalysis import classifier


def populations(*, n: int, d: int, shift: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Gaussian covers and, `shift` deviations off along one hidden direction, stegos; two pictures a photo."""
    rng = np.random.default_rng(seed)
    mixing = rng.normal(size=(d, d)) / np.sqrt(d) + np.eye(d)
    direction = np.zeros(d)
    direction[0] = shift
    covers, stegos = rng.normal(size=(n, d)), rng.normal(size=(n, d)) + direction
    groups = np.array([f"photo{i // 2}" for i in range(n)])
    return covers @ mixing, stegos @ mixing, groups


def test_detection_error_of_known_scores() -> None:
    zero_to_nine = np.arange(10.0)
    assert classifier.detection_error(zero_to_nine, zero_to_nine + 100) == 0
    assert classifier.detection_error(zero_to_nine, zero_to_nine) == 0.5
    assert classifier.detection_error(zero_to_nine + 100, zero_to_nine) == 0.5
    assert classifier.detection_error(zero_to_nine, zero_to_nine + 5) == pytest.approx(0.25)
    assert classifier.detection_error(np.zeros(4), np.array([0.0, 0.0, 1.0, 1.0])) == pytest.approx(0.25)


def test_the_error_at_zero_counts_both_kinds_and_half_of_the_ties() -> None:
    low, high = np.full(4, -1.0), np.full(4, 1.0)
    assert classifier.error_at_zero(low, high) == 0
    assert classifier.error_at_zero(high, low) == 1
    assert classifier.error_at_zero(high, high) == 0.5
    assert classifier.error_at_zero(low, np.zeros(4)) == 0.25
    assert classifier.error_at_zero(np.array([-1.0, -1.0, -1.0, 1.0]), np.array([-1.0, 1.0])) == pytest.approx(0.375)


def test_what_says_nothing_errs_at_zero_in_half_of_the_pictures_but_seems_to_err_less_at_the_best_threshold() -> None:
    rng = np.random.default_rng(3)
    found = classifier.DetectionError.of([(rng.normal(size=50), rng.normal(size=50)) for _ in range(400)])
    assert found.at_zero == pytest.approx(0.5, abs=0.01)
    assert found.mean < 0.46
    assert found.at_zero_deviation == pytest.approx(0.05, rel=0.2)  # √(¼/100)


def test_the_discriminant_finds_the_best_direction() -> None:
    covers, stegos, groups = populations(n=3_000, d=12, shift=2.0)
    found = classifier.mean_detection_error(covers, stegos, groups=groups, splits=3)
    # Two unit Gaussians 2 apart: the best error is Φ(-1) = 0.159.
    assert found.mean == pytest.approx(0.159, abs=0.02)
    assert found.at_zero == pytest.approx(0.159, abs=0.02)
    assert found.splits == 3


def test_equal_populations_cannot_be_told_apart() -> None:
    covers, stegos, groups = populations(n=600, d=12, shift=0.0)
    assert classifier.mean_detection_error(covers, stegos, groups=groups, splits=3).mean > 0.44


def test_more_dimensions_than_pictures() -> None:
    covers, stegos, groups = populations(n=120, d=500, shift=12.0)
    found = classifier.mean_detection_error(covers, stegos, groups=groups, splits=3)
    assert found.mean < 0.25


def test_a_constant_feature_is_harmless() -> None:
    covers, stegos, groups = populations(n=400, d=5, shift=3.0)
    covers[:, 4] = stegos[:, 4] = 7
    assert classifier.mean_detection_error(covers, stegos, groups=groups, splits=2).mean < 0.2


@pytest.mark.parametrize("d", [3, 60])
def test_pictures_that_do_not_scatter_are_told_by_their_difference_alone(d: int) -> None:
    # Numbers whose mean is rounded: equal rows then seem to differ from it by 1e-17.
    covers = np.tile(np.random.default_rng(1).random(d), (12, 1))
    groups = np.array([f"photo{i}" for i in range(12)])
    told = classifier.mean_detection_error(covers, covers + 0.1, groups=groups, splits=2)
    same = classifier.mean_detection_error(covers, covers, groups=groups, splits=2)
    assert (told.mean, same.mean) == (0, 0.5)
    found = classifier.train(covers, covers + 0.1, groups=groups, rng=np.random.default_rng(0))
    assert found.scores(covers[0] + 0.1) > 0 > found.scores(covers[0])


def test_stegos_score_above_covers() -> None:
    covers, stegos, groups = populations(n=400, d=5, shift=3.0)
    found = classifier.train(covers, stegos, groups=groups, rng=np.random.default_rng(0))
    assert found.scores(stegos).mean() > 0 > found.scores(covers).mean()
    assert found.scores(covers[0]) == pytest.approx(found.scores(covers)[0])


def test_a_photo_is_never_on_both_sides() -> None:
    groups = np.array([f"photo{i // 3}" for i in range(300)])
    for seed in range(5):
        chosen = classifier.split_by_group(groups, 0.5, rng=np.random.default_rng(seed))
        assert chosen.sum() == 150
        assert not set(groups[chosen]) & set(groups[~chosen])


def test_what_does_not_fit_together_is_refused() -> None:
    covers, stegos, groups = populations(n=40, d=5, shift=1.0)
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="do not fit together"):
        classifier.train(covers, stegos[:-1], groups=groups, rng=rng)
    with pytest.raises(ValueError, match="do not fit together"):
        classifier.train(covers, stegos, groups=groups[:-1], rng=rng)
    with pytest.raises(ValueError, match="two photos"):
        classifier.train(covers, stegos, groups=np.full(40, "one"), rng=rng)


def test_the_area_under_the_curve_counts_pairs_and_half_of_the_ties() -> None:
    assert classifier.area_under_curve(np.array([1.0, 2.0]), np.array([3.0, 4.0])) == 1
    assert classifier.area_under_curve(np.array([3.0, 4.0]), np.array([1.0, 2.0])) == 0
    assert classifier.area_under_curve(np.zeros(5), np.zeros(3)) == 0.5
    assert classifier.area_under_curve(np.array([0.0, 2.0]), np.array([1.0, 2.0])) == (1 + 0 + 1 + 0.5) / 4


@pytest.mark.parametrize("side", [1, -1])
def test_a_threshold_is_learned_on_either_side_and_judged_on_other_photos(side: int) -> None:
    rng = np.random.default_rng(1)
    covers, stegos = rng.normal(size=(4_000, 1)), rng.normal(size=(4_000, 1)) + 2
    groups = np.array([f"photo{i}" for i in range(4_000)])
    scores = classifier.threshold(side * covers, side * stegos, groups, rng)
    assert (scores(np.array([[side * 1.3], [side * 0.7]])) * [1, -1] > 0).all()
    found = classifier.mean_detection_error(
        side * covers, side * stegos, groups=groups, fit=classifier.threshold, splits=3
    )
    assert found.at_zero == pytest.approx(0.159, abs=0.02)  # Φ(-1)


def test_a_threshold_on_what_tells_nothing_errs_in_half_of_the_pictures() -> None:
    groups = np.array([f"photo{i}" for i in range(40)])
    same = np.random.default_rng(1).normal(size=(40, 1))
    assert classifier.mean_detection_error(same, same, groups=groups, fit=classifier.threshold).at_zero == 0.5
    flat = np.zeros((40, 1))
    assert classifier.mean_detection_error(flat, flat, groups=groups, fit=classifier.threshold).at_zero == 0.5
