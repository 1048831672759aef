"""Structural detectors as `evaluate` asks them: JPEG compatibility, and rows with their distribution."""

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.embedding.simulate import lsb_matching
from stegapp.errors import UsageError
from stegapp.evaluation import features
from stegapp.evaluation.compatibility import compatibility, rjca
from stegapp.evaluation.covers import Pictures
from stegapp.evaluation.detection import OWN, DetectionTest, evaluate_detection
from stegapp.evaluation.distribution import Separation
from stegapp.evaluation.report import detection_table
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job
from stegapp.training.patterns import through_jpeg
from tests.conftest import SAMPLES
from tests.evaluation.conftest import needs_sealwatch

Picture = NDArray[np.uint8]


def changed(cover: Picture, pixels: int) -> Picture:
    return lsb_matching(cover, 2 * pixels, rng=np.random.default_rng(1))


@pytest.mark.parametrize("quality", [50, 75, 90])
def test_a_few_changes_in_what_was_a_jpeg_are_seen_by_their_number(quality: int, photo: Picture) -> None:
    cover = through_jpeg(photo, quality)
    before = compatibility(cover)
    few, more = compatibility(changed(cover, 40)), compatibility(changed(cover, 400))
    # 4,096 blocks, flat ones aside.
    assert before < few < before + 0.02
    assert before + 0.05 < more < before + 0.15


def test_where_was_no_jpeg_nothing_is_seen(photo: Picture) -> None:
    assert compatibility(photo) == compatibility(changed(photo, 4_000)) == 0
    shifted = through_jpeg(photo, 90)[3:-5, 5:-3]  # its grid begins elsewhere
    assert compatibility(np.ascontiguousarray(shifted)) == 0
    assert compatibility(np.full((64, 64), 7, dtype=np.uint8)) == 0


@needs_sealwatch
def test_rounding_errors_tell_a_jpeg_and_what_was_hidden_in_it(photo: Picture) -> None:
    never = rjca(photo)
    assert rjca(changed(photo, 40_000)) == pytest.approx(never, abs=5e-4)
    jpeg = through_jpeg(photo, 95)
    assert rjca(jpeg) < rjca(changed(jpeg, 4_000)) < rjca(changed(jpeg, 40_000)) < never


@pytest.mark.parametrize("detector", [compatibility, pytest.param(rjca, marks=needs_sealwatch)])
@pytest.mark.parametrize("image", [np.zeros((7, 64), np.uint8), np.zeros((16, 16, 3), np.uint8), np.zeros((16, 16))])
def test_what_has_no_blocks_is_refused(detector: object, image: Picture) -> None:
    with pytest.raises(ValueError, match="8 × 8"):
        detector(image)  # type: ignore[operator]


def test_what_they_see_of_replaced_bits_and_of_hidden_ones_stands_in_rows(session: Session) -> None:
    test = DetectionTest(
        Pictures((SAMPLES,), limit=6),
        detectors=("spa", "ws"),
        message_bytes=(8_000,),
        compare=("lsbr",),
        classifiers=("fisher",),
        splits=3,
        device="cpu",
    )
    found = {
        (row.method, row.detector): row
        for row in run_job(evaluate_detection(test, session=session, cancel=CancelToken()))
    }
    for detector in ("spa", "ws"):
        row = found["lsbr", detector]
        answer = row.to_dict()
        assert answer["classifier"] == "threshold"
        assert answer["auc"] == 1
        assert answer["cover_high"] < answer["stego_low"]
        assert row.error is not None
        assert row.error.at_zero <= 0.2  # three photos choose the threshold
        own = found[OWN, detector].separation
        assert own is not None
        assert abs(own.area - 0.5) < 0.25
    assert found["lsbr", "spa"].to_dict()["stego_median"] == pytest.approx(0.27, abs=0.06)  # bits a pixel
    assert found["lsbr", "ws"].to_dict()["stego_median"] == pytest.approx(0.135, abs=0.03)
    assert "auc" not in found[OWN, "logit"].to_dict()
    columns = {str(column.header): list(column.cells) for column in detection_table(list(found.values())).columns}
    assert "1.000" in columns["AUC"]


def test_how_figures_lie_is_told_by_quantiles_and_the_area() -> None:
    figures = np.arange(101.0)[:, None]
    found = Separation.of(figures, figures + 50)
    assert (found.covers.low, found.covers.median, found.covers.high) == (5, 50, 95)
    assert found.stegos.median == 100
    assert found.area == pytest.approx(1 - 51.5 * 50.5 / 2 / 101**2 * 1, abs=0.01)
    assert found.to_dict()["stego_high"] == 145


def test_a_detector_of_grey_pictures_takes_the_mean_over_planes(photo: Picture) -> None:
    planes = [photo[:64, 64 * number : 64 * number + 64] for number in range(3)]
    image = np.stack(planes, axis=-1)
    for name in ("spam", "spa", "ws", "chi2"):
        expected = np.mean([features.extract(name, np.ascontiguousarray(plane)) for plane in planes], axis=0)
        np.testing.assert_allclose(features.extract(name, image), expected)


@needs_sealwatch
def test_crm_asks_for_colour(photo: Picture) -> None:
    with pytest.raises(UsageError, match="colour"):
        features.check("crm")
    features.check("crm", colour=True)
    assert features.extract("crm", np.repeat(photo[:32, :32, None], 3, axis=2)).shape == (18_157,)
