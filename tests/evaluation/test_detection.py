"""The security test: pairs, splits, payloads and rows."""

import dataclasses
import math
import os
import pickle
import signal
import sys
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.errors import Cancelled, ModelRefused, UsageError
from stegapp.evaluation import ensemble, features, network_detectors, reference
from stegapp.evaluation.covers import Covers, Pictures
from stegapp.evaluation.detection import OWN, DetectionRow, DetectionTest, evaluate_detection
from stegapp.evaluation.extras import require
from stegapp.evaluation.judging import _error
from stegapp.evaluation.network_detectors import Effort
from stegapp.evaluation.squares import SquareWork
from stegapp.evaluation.workers import Workers
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.steganalysis import spam
from stegapp.steganalysis.classifier import detection_error
from stegapp.training.photos import Photo
from tests.conftest import SAMPLES
from tests.evaluation.conftest import Run, needs_conseal, needs_sealwatch

GROUPS = np.array([f"photo {i // 2}" for i in range(40)])


def rows(test: DetectionTest, session: Session) -> list[DetectionRow]:
    return run_job(evaluate_detection(test, session=session, cancel=CancelToken()))


def test_rows_name_what_was_compared_at_which_payload_and_runs_agree(session: Session) -> None:
    test = DetectionTest(
        Pictures((SAMPLES,), limit=6), message_bytes=(300, None), compare=("lsbm",), splits=2, device="cpu"
    )
    found = rows(test, session)
    assert [(row.message_bytes, row.method, row.detector) for row in found] == [
        (300, OWN, "spam"), (300, OWN, "logit"), (300, "lsbm", "spam"),
        (None, OWN, "spam"), (None, OWN, "logit"), (None, "lsbm", "spam"),
    ]  # fmt: skip
    for row in found:
        assert row.photos == 6
        assert row.error is not None
        assert row.error.splits == 2
        assert 0 <= row.error.mean <= min(0.5, row.error.at_zero)
        # Half of the pixels that carry a bit change by one level, and far fewer where ours chooses them.
        if row.method == OWN and row.message_bytes is not None:
            assert 0 < row.changed_pixels < row.payload_bits / 3
        else:
            assert row.changed_pixels == pytest.approx(row.payload_bits / 2, rel=0.05)
        assert row.psnr_db == pytest.approx(48.13 + 10 * np.log10(512**2 / row.changed_pixels), abs=0.1)
    few, full = found[0], found[3]
    assert 300 * 8 + 1_152 < few.payload_bits < 360 * 8 + 1_152
    assert full.payload_bits > 0.98 * 512**2
    for logit in (found[1], found[4]):
        answer = logit.to_dict()
        assert answer["logit_ratio"] == pytest.approx(answer["stego_logit"] / answer["cover_logit"])
        assert 0.8 < answer["logit_ratio"] < 1.25
    assert rows(test, session) == found


def test_a_model_that_cannot_hide_gives_rows_without_photos(session: Session, run: Run) -> None:
    test = DetectionTest(Pictures((SAMPLES,), limit=6), model=str(run.model), compare=("lsbm",), device="cpu")
    found = rows(test, session)
    assert [row.photos for row in found] == [0, 0, 0]
    assert all(row.to_dict()["p_e"] is None for row in found)


def test_too_few_photos_are_refused(session: Session) -> None:
    with pytest.raises(UsageError, match="5 photographs"):
        rows(DetectionTest(Pictures((SAMPLES,), limit=5), compare=()), session)


def test_stegos_that_are_covers_are_not_told_and_others_are() -> None:
    rng = np.random.default_rng(1)
    covers = rng.normal(size=(40, 6))
    assert _error(covers, covers, GROUPS, "fisher", 4, 1).mean == 0.5
    shifted = _error(covers, covers + 5, GROUPS, "fisher", 4, 1)
    assert (shifted.mean, shifted.splits) == (0, 4)
    half = _error(covers, covers + 0.7, GROUPS, "fisher", 4, 1)
    assert 0 < half.mean < 0.5
    assert (
        half
        == _error(covers, covers + 0.7, GROUPS, "fisher", 4, 1)
        != _error(covers, covers + 0.7, GROUPS, "fisher", 4, 2)
    )


@needs_sealwatch
def test_the_ensemble_does_the_same() -> None:
    covers = np.random.default_rng(1).normal(size=(40, 1))  # one feature has no subspaces to search
    shifted = _error(covers, covers + 3, GROUPS, "ensemble", 1, 1)
    assert shifted.mean < 0.1
    assert shifted.splits == 1
    assert ensemble.train(covers, covers + 1, seed=3)(covers).tolist() == pytest.approx(
        ensemble.train(covers, covers + 1, seed=3)(covers).tolist()
    )


@needs_sealwatch
def test_both_classifiers_judge_the_same_stegos(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(name: str, image: NDArray[np.uint8]) -> NDArray[np.floating]:
        return np.asarray([image.mean(), image.std()])  # the search for subspaces of 686 features takes long

    monkeypatch.setattr(features, "extract", short)
    test = DetectionTest(Pictures((SAMPLES,), limit=6), compare=(), classifiers=("fisher", "ensemble"), splits=2)
    found = rows(test, session)
    assert [(row.detector, row.classifier) for row in found] == [
        ("spam", "fisher"), ("spam", "ensemble"), ("logit", "fisher")
    ]  # fmt: skip
    assert found[0].psnr_db == found[1].psnr_db
    assert [row.to_dict()["classifier"] for row in found] == ["fisher", "ensemble", "fisher"]


@needs_sealwatch
def test_srm_has_the_dimensions_of_its_submodels() -> None:
    picture = np.random.default_rng(1).integers(0, 256, (48, 48), dtype=np.uint8)
    found = features.extract("srm", picture)
    assert found.shape == (12_753,)
    assert np.isfinite(found).all()
    assert not np.array_equal(found, features.extract("srm", picture // 2))


@needs_sealwatch
def test_srm_is_sealwatchs_own_though_counted_faster(photo: NDArray[np.uint8]) -> None:
    sealwatch = require("sealwatch", what="The comparison")
    picture = photo[:160, :200].copy()
    picture[:40, :40] = np.random.default_rng(2).integers(0, 256, (40, 40))
    submodels = sealwatch.srmq1.extract(picture)
    expected = np.concatenate([np.ravel(submodels[name]) for name in sorted(submodels)]).astype(np.float32)
    np.testing.assert_array_equal(features.extract("srm", picture), expected)


@pytest.mark.parametrize("name", ["xunet", "locator"])
def test_a_network_learns_what_sets_stegos_apart(name: str) -> None:
    rng = np.random.default_rng(4)
    smooth = np.cumsum(rng.integers(-1, 2, (24, 64, 64)), axis=2) + 128
    covers = smooth.astype(np.uint8)
    stegos = (smooth + rng.integers(-1, 2, covers.shape)).astype(np.uint8)
    groups = np.array([f"photo{i}" for i in range(12)])

    def trained() -> Callable[[NDArray[np.uint8]], NDArray[np.float64]]:
        pairs = (covers[:12], stegos[:12])
        return run_job(
            network_detectors.train(
                name, *pairs, groups=groups, seed=1, device="cpu", cancel=CancelToken(), effort=Effort(60)
            )
        )

    scores = trained()
    assert detection_error(scores(covers[12:]), scores(stegos[12:])) < 0.1
    np.testing.assert_allclose(trained()(covers[12:]), scores(covers[12:]), rtol=1e-3)


def test_srnet_finds_small_changes_by_larger_ones() -> None:
    """In noise twice as large as the changes, and within 60 steps: with changes as they are it errs in a third."""
    rng = np.random.default_rng(4)
    walk = np.cumsum(rng.normal(0, 4, (24, 64, 64)), axis=2)
    covers = np.clip((128 + (walk - walk.mean(axis=2, keepdims=True)) / 2).round(), 1, 254).astype(np.uint8)
    changes = rng.integers(-1, 2, covers.shape) * (rng.random(covers.shape) < 0.6)
    stegos = (covers + changes).astype(np.uint8)
    groups = np.array([f"photo{i}" for i in range(12)])
    scores = run_job(
        network_detectors.train(
            "srnet",
            covers[:12],
            stegos[:12],
            groups=groups,
            seed=1,
            device="cpu",
            cancel=CancelToken(),
            effort=Effort(60, 32),
        )
    )
    assert detection_error(scores(covers[12:]), scores(stegos[12:])) < 0.1


def test_networks_are_detectors_like_others(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    names = tuple(network_detectors.NAMES)
    for name in names:
        monkeypatch.setitem(network_detectors.STEPS, name, 2)
    test = DetectionTest(Pictures((SAMPLES,), limit=6), detectors=names, message_bytes=(300,), compare=(), splits=1)
    *found, logit = rows(test, session)
    assert [(row.detector, row.method, row.photos) for row in found] == [(name, OWN, 6) for name in names]
    assert logit.detector == "logit"
    for row in found:
        assert row.error is not None
        assert row.error.splits == 1


def test_what_goes_to_a_process_does_not_grow_with_the_photographs(session: Session) -> None:
    def size(photos: int) -> int:
        covers = Covers(tuple(Photo(SAMPLES, "a.png", 600, 600, "7" * 64, "a.png") for _ in range(photos)), 1)
        test = DetectionTest(Pictures((SAMPLES,)), compare=())
        entry = session.store.of_pixels()
        return max(len(pickle.dumps(SquareWork(square, None, test, entry, "cpu"))) for square in covers.squares)

    assert size(1) == size(100)


def test_processes_hide_alike(session: Session) -> None:
    test = DetectionTest(Pictures((SAMPLES,), limit=6), message_bytes=(200,), compare=("lsbm",), splits=2)
    assert rows(dataclasses.replace(test, jobs=2), session) == rows(test, session)


def test_training_a_network_can_be_cancelled() -> None:
    pictures = np.zeros((2, 64, 64), dtype=np.uint8)
    cancel = CancelToken()
    groups = np.array(["a", "b"])
    job = network_detectors.train(
        "xunet", pictures, pictures, groups=groups, seed=1, device="cpu", cancel=cancel, effort=Effort(60)
    )
    next(job)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(job)


def test_spam_is_ours(photo: NDArray[np.uint8]) -> None:
    np.testing.assert_array_equal(features.extract("spam", photo), spam.features(photo))


@needs_conseal
@pytest.mark.parametrize("name", ["hill", "suniward"])
def test_adaptive_references_change_less_than_lsb_matching_and_repeat(name: str, photo: NDArray[np.uint8]) -> None:
    plain = reference.simulate("lsbm", photo, 20_000, rng=np.random.default_rng(1))
    clever = reference.simulate(name, photo, 20_000, rng=np.random.default_rng(1))
    assert 1_000 < np.count_nonzero(clever != photo) < 0.6 * np.count_nonzero(plain != photo)
    assert np.abs(clever.astype(int) - photo).max() == 1
    np.testing.assert_array_equal(clever, reference.simulate(name, photo, 20_000, rng=np.random.default_rng(1)))
    assert not np.array_equal(clever, reference.simulate(name, photo, 20_000, rng=np.random.default_rng(2)))


@pytest.mark.parametrize("package", ["sealwatch", "conseal"])
def test_what_is_missing_is_named_with_advice(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    checks = {
        "sealwatch": (
            lambda: features.check("srm"),
            lambda: features.check("rjca"),
            lambda: features.check("crm", colour=True),
            ensemble.check,
        ),
        "conseal": (lambda: reference.check("hill"), lambda: reference.check("suniward")),
    }
    for check in checks[package]:
        with pytest.raises(UsageError, match=package) as caught:
            check()
        assert "stegapp[analysis]" in caught.value.advice
    for name in ("spam", "spa", "ws", "chi2", "compat"):
        features.check(name)
    for name in ("lsbm", "lsbr"):
        reference.check(name)


@pytest.mark.parametrize(
    "change",
    [
        {"detectors": ()},
        {"detectors": ("resnet",)},
        {"effort": Effort(0)},
        {"effort": Effort(None, 16)},
        {"detectors": ("crm",)},
        {"compare": ("wow",)},
        {"classifiers": ()},
        {"classifiers": ("fisher", "svm")},
        {"message_bytes": ()},
        {"message_bytes": (0,)},
        {"splits": 0},
        {"jobs": 0},
        {"strength": 2.0},
        {"qualities": (0,)},
    ],
)
def test_impossible_tests_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        dataclasses.replace(DetectionTest(Pictures((SAMPLES,)), compare=()), **change)  # type: ignore[arg-type]


@pytest.mark.parametrize("jobs", [1, 2])
def test_works_are_done_in_order_until_one_fails_or_someone_cancels(jobs: int) -> None:
    def job(works: list[int], cancel: CancelToken) -> Job[list[float]]:
        return workers.all_done(works, math.sqrt, here=math.sqrt, stage="count", cancel=cancel)

    with Workers(jobs) as workers:
        seen: list[Progress] = []
        works = [number**2 for number in range(20)]
        assert run_job(job(works, CancelToken()), seen.append) == list(range(20))
        assert [(one.stage, one.step, one.total) for one in seen] == [("count", number, 20) for number in range(20)]
        assert run_job(job([], CancelToken())) == []
        failing = [1, -1, *range(1_000_000)]
        seen.clear()
        with pytest.raises(ValueError, match=r"math domain|nonnegative"):
            run_job(job(failing, CancelToken()), seen.append)
        assert len(seen) == 2
        cancel = CancelToken()
        stopped = job(works, cancel)
        next(stopped)
        next(stopped)
        cancel.cancel()
        with pytest.raises(Cancelled):
            next(stopped)


def test_a_model_for_messengers_is_refused_by_its_name(session: Session) -> None:
    robust = session.store.bundled_for("robust")
    test = DetectionTest(Pictures((SAMPLES,), limit=6), model=robust.id, compare=())
    with pytest.raises(ModelRefused, match=f"“{robust.name}” hides only for messengers"):
        rows(test, session)


def test_processes_work_elsewhere_and_give_the_same() -> None:
    pictures = [np.random.default_rng(i).integers(0, 256, (32, 32), dtype=np.uint8) for i in range(12)]
    with Workers(2) as workers:
        place = workers.submit(os.getpid)
        found = [workers.submit(features.extract, "spam", picture) for picture in pictures]  # more than may wait
        failed = workers.submit(features.extract, "spam", pictures[0][0])
        assert place() != os.getpid()
        for name in {"SIGINT", "SIGHUP"} & set(dir(signal)):  # the process that gave the work answers them
            assert workers.submit(signal.getsignal, getattr(signal, name))() == signal.SIG_IGN
        for pending, picture in zip(found, pictures, strict=True):
            np.testing.assert_array_equal(pending(), spam.features(picture))
        with pytest.raises(ValueError, match="SPAM"):
            failed()
    with Workers(1) as here:
        assert here.submit(os.getpid)() == os.getpid()
