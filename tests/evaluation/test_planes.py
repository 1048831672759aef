"""Whole planes: each figure as its definition says, seeds that fix everything, and E_M from the right run only."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.errors import ImageRefused, TrainingFailed, UsageError
from stegapp.evaluation.covers import Pictures, at_quality, choose, made_covers
from stegapp.evaluation.matrix import load_matrix_extractor
from stegapp.evaluation.planes import PlaneRow, PlaneTest, evaluate_planes
from stegapp.imaging import metrics
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job
from tests.conftest import SAMPLES
from tests.evaluation.conftest import Run

ONE = PlaneTest(Pictures((SAMPLES,), limit=1), qualities=(None,), device="cpu")


def rows(test: PlaneTest, session: Session) -> list[PlaneRow]:
    return run_job(evaluate_planes(test, session=session, cancel=CancelToken()))


def names(pictures: Pictures) -> list[str]:
    covers = run_job(choose(pictures, cancel=CancelToken()))
    return [covers[number].name for number in range(len(covers))]


def test_the_default_model_reads_planes_at_all_qualities_and_runs_agree(session: Session) -> None:
    test = dataclasses.replace(ONE, pictures=Pictures((SAMPLES,), limit=2), qualities=(None, 50))
    found = rows(test, session)
    assert [(row.quality, row.strength, row.planes) for row in found] == [(None, 1.0, 2), (50, 1.0, 2)]
    for row in found:
        assert row.figures["sf_accuracy"].worst > 0.9999
        assert row.figures["psnr_db"].mean == pytest.approx(51.14, abs=0.1)
        assert row.figures["exact_payload_bytes"].worst > 31_000
        assert row.figures["psnr_db"].worst <= row.figures["psnr_db"].mean
        assert row.wrong_bits <= 52  # 0.9999 of two planes
        answer = row.to_dict()
        assert answer["psnr_db"] == row.figures["psnr_db"].mean
        assert answer["worst"]["smallest_logit"] == answer["smallest_logit"] > 0
        assert answer["spread"]["ssim"] > 0
    assert rows(test, session) == found


def test_figures_are_those_of_the_stego(session: Session, run: Run) -> None:
    """With a model that learned nothing, so that no figure is at its limit."""
    test = dataclasses.replace(ONE, model=str(run.model), strengths=(1.0, 0.25), checkpoint=run.checkpoint)
    full, weak = rows(test, session)
    model = session.model(str(run.model), device="cpu")
    cover = run_job(choose(test.pictures, cancel=CancelToken()))[0]
    bits = cover.random(1).integers(0, 2, (512, 512), dtype=np.uint8)
    change = model.map(bits, cover.pixels)
    for row, strength in ((full, 1.0), (weak, 0.25)):
        stego = model.embed(cover.pixels, change, None, strength)
        logits = model.extract(stego)
        figures = {name: figure.mean for name, figure in row.figures.items()}
        assert figures["sf_accuracy"] == metrics.bit_accuracy(logits, bits) < 0.9
        assert row.wrong_bits == np.count_nonzero((logits > 0) != bits)
        assert figures["psnr_db"] == min(metrics.psnr(cover.pixels, stego), 100)
        assert figures["ssim"] == metrics.ssim(cover.pixels, stego)
        assert figures["gmi"] == metrics.gmi(logits, bits)
        assert figures["smallest_logit"] == pytest.approx(2 * np.abs(logits).min())  # its temperature is 2
        assert figures["exact_payload_bytes"] == 0
    assert full.figures["psnr_db"].mean < weak.figures["psnr_db"].mean


def test_e_m_reads_the_matrix_before_and_after_rounding(session: Session, run: Run) -> None:
    import torch

    from stegapp.networks import build_extractor
    from stegapp.networks.modification import stego_matrix
    from stegapp.training.checkpoint import load_module, read_checkpoint

    model = session.model(str(run.model), device="cpu")
    matrix = load_matrix_extractor(run.checkpoint, run.model, device="cpu")
    rng = np.random.default_rng(1)
    cover = rng.integers(0, 256, (64, 64), dtype=np.uint8)
    change = rng.normal(0, 3, (64, 64)).astype(np.float32)
    network = build_extractor(model.card.net)
    load_module("extractor_m", network, read_checkpoint(run.checkpoint)[0])

    def e_m(image: torch.Tensor) -> NDArray[np.float32]:
        with torch.no_grad():
            return network.eval()(image)[0, 0].numpy()

    x = stego_matrix(torch.from_numpy(cover)[None, None], torch.from_numpy(change)[None, None], None, 0.5)
    np.testing.assert_allclose(matrix.on_matrix(cover, change, 0.5), e_m(x), atol=1e-5)
    stego = model.embed(cover, change, None, 0.5)
    np.testing.assert_allclose(matrix.on_image(stego), e_m(x.round()), atol=1e-5)
    assert not np.allclose(matrix.on_image(stego), matrix.on_matrix(cover, change, 0.5), atol=1e-3)


def test_without_a_checkpoint_e_m_is_left_out(session: Session, run: Run) -> None:
    test = dataclasses.replace(ONE, model=str(run.model))
    assert "jt_accuracy" not in rows(test, session)[0].to_dict()
    with_run = rows(dataclasses.replace(test, checkpoint=run.checkpoint), session)[0].to_dict()
    assert {"jt_accuracy", "jt_rounded_accuracy"} < with_run.keys()


def test_the_checkpoint_of_another_model_is_refused(session: Session, run: Run) -> None:
    with pytest.raises(UsageError, match="generators differ") as caught:
        rows(dataclasses.replace(ONE, checkpoint=run.checkpoint), session)
    assert "--checkpoint" in caught.value.advice


def test_made_covers_are_measured_once(session: Session, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made = made_covers(1)
    assert len(made) >= 8
    assert len({cover.random(1).bytes(8) for cover in made}) == len(made)
    monkeypatch.setattr("stegapp.evaluation.planes.made_covers", lambda seed: made[:2])
    test = dataclasses.replace(ONE, model=str(run.model), qualities=(50, 90), made_covers=True)
    found = rows(test, session)
    assert [(row.covers, row.quality) for row in found] == [("photos", 50), ("photos", 90), ("made", None)]
    assert found[-1].planes == 2


def test_the_limit_draws_by_the_seed_and_leaves_each_photos_bits_alone() -> None:
    everything = names(Pictures((SAMPLES,)))
    assert everything == sorted(everything)
    assert len(everything) == 9
    few = names(Pictures((SAMPLES,), limit=3))
    assert few == sorted(few)
    assert set(few) < set(names(Pictures((SAMPLES,), limit=5)))
    assert any(names(Pictures((SAMPLES,), limit=3, seed=seed)) != few for seed in range(2, 6))
    whole, part = (run_job(choose(Pictures((SAMPLES,), limit=limit), cancel=CancelToken())) for limit in (None, 3))
    same = whole[everything.index(few[2])]
    assert same.random(1).bytes(8) == part[2].random(1).bytes(8) != part[1].random(1).bytes(8)


def test_held_out_takes_what_the_run_kept_back(run: Run, tmp_path: Path) -> None:
    assert names(Pictures((SAMPLES,), held_out=run.checkpoint)) == [run.held_out]
    with pytest.raises(TrainingFailed, match="no checkpoint"):
        names(Pictures((SAMPLES,), held_out=tmp_path))


def test_a_folder_without_pictures_to_measure_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes((SAMPLES / "sailing_boat.png").read_bytes())
    with pytest.raises(ImageRefused, match="kept none of these back"):
        names(Pictures((tmp_path,), held_out=run.checkpoint))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"qualities": ()}, "JPEG quality"),
        ({"qualities": (0,)}, "JPEG quality"),
        ({"qualities": (101,)}, "JPEG quality"),
        ({"strengths": ()}, "strength"),
        ({"strengths": (0.0,)}, "strength"),
        ({"strengths": (1.5,)}, "strength"),
    ],
)
def test_impossible_tests_are_refused(change: dict[str, object], what: str) -> None:
    with pytest.raises(UsageError, match=what):
        dataclasses.replace(ONE, **change)  # type: ignore[arg-type]


@pytest.mark.parametrize("change", [{"limit": 0}, {"seed": -1}, {"seed": 2**31}])
def test_impossible_choices_are_refused(change: dict[str, int]) -> None:
    with pytest.raises(UsageError):
        Pictures((SAMPLES,), **change)  # type: ignore[arg-type]


def test_quality_is_that_of_a_jpeg(photo: NDArray[np.uint8]) -> None:
    assert at_quality(photo, None) is photo
    fine, coarse = at_quality(photo, 90), at_quality(photo, 50)
    assert metrics.psnr(photo, fine) > metrics.psnr(photo, coarse) > 20
