"""Making the shipped detector: who serves for what, what is simulated, and going on after an interruption."""

import functools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.embedding.simulate import lsb_matching
from stegapp.evaluation import shipped_detector, train_detector
from stegapp.evaluation.covers import MeasuredCover, Pictures, choose
from stegapp.evaluation.hiding import Hider
from stegapp.imaging.png import write_png
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import load_detector
from tests.conftest import SAMPLES

Picture = NDArray[np.uint8]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """44 pictures of 22 photographs: smooth, no two alike."""
    made = tmp_path_factory.mktemp("photos")
    for number in range(22):
        rng = np.random.default_rng(number)
        for crop in "ab":
            coarse = rng.normal(128, 40, (16, 16)).repeat(32, 0).repeat(32, 1)
            write_png(
                made / f"made_{number:03}{crop}.png",
                np.clip(coarse + rng.normal(0, 3, (512, 512)), 0, 255).astype(np.uint8),
            )
    return made


def test_all_pictures_of_a_photograph_serve_for_the_same_and_half_of_them_train(folder: Path) -> None:
    covers = run_job(choose(Pictures((folder,)), cancel=CancelToken()))
    roles = shipped_detector._roles(covers, 1)
    assert len(roles) == 22
    found = [roles[covers.group(number)] for number in range(len(covers))]
    assert found.count("training") == pytest.approx(22, abs=2)
    assert found.count("measured") >= 2
    assert found.count("other") > found.count("measured")
    assert shipped_detector._roles(covers, 1) == roles != shipped_detector._roles(covers, 2)


@pytest.mark.parametrize("kind", [("adaptive", 4_000), ("direct", 4_000), ("direct", 0)])
def test_simulated_stegos_change_as_much_as_hidden_ones(
    kind: shipped_detector.Kind, session: Session, photo: Picture
) -> None:
    away = []
    for seed in range(2, 6):  # one draw differs from another about as much as it differs from the photo
        simulated = shipped_detector._simulated(MeasuredCover("p", "p", photo, (1, seed)), kind)
        hider = Hider(session.model(None, device="cpu"), photo, method=kind[0], strength=None, seed=(1, seed))
        hidden = hider.hide(kind[1] or None, cancel=CancelToken())
        assert simulated is not None
        assert hidden is not None
        changes = [np.count_nonzero(stego != photo) for stego in (simulated, hidden.stego)]
        assert changes[0] == pytest.approx(changes[1], rel=0.05)
        away.append([np.abs(spam.features(stego) - spam.features(photo)).sum() for stego in (simulated, hidden.stego)])
    ideal, real = np.mean(away, axis=0)
    # Ideal coding picks its pixels a little better; and where no trend is left, chance is most of what there is.
    assert ideal == pytest.approx(real, rel=0.4 if kind[0] == "adaptive" else 0.15)


def test_a_detector_is_made_once_and_goes_on_from_what_was_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[str] = []

    def matched(cover: MeasuredCover, kind: shipped_detector.Kind) -> Picture:
        made.append(cover.name)
        bits = 8 * kind[1] if kind[1] else cover.pixels.size
        return lsb_matching(cover.pixels, bits, rng=cover.random(bits))

    def hide(cover: MeasuredCover, kinds: list[shipped_detector.Kind], *_: object) -> None:
        found = _[1]
        for kind in kinds:
            found[shipped_detector._label(kind, hidden=True)] = spam.features(matched(cover, kind))  # type: ignore[index]

    monkeypatch.setattr(shipped_detector, "_simulated", matched)
    monkeypatch.setattr(shipped_detector, "_hide", hide)
    keep = tmp_path / "keep"
    keep.mkdir()
    command = functools.partial(
        train_detector.main,
        ["--images", str(folder), "--out", str(tmp_path / "d"), "--keep", str(keep), "--description", "made"],
    )
    assert command() == 0
    shown = capsys.readouterr().out
    first = (tmp_path / "d").read_bytes()
    detector = load_detector(tmp_path / "d")
    assert [(row.method, row.message_bytes) for row in detector.card.measurements][:4] == [
        ("adaptive", 100), ("adaptive", 1_000), ("adaptive", 4_000), ("adaptive", 13_000),
    ]  # fmt: skip
    assert detector.card.training_covers + detector.card.test_covers == 44
    assert detector.card.pictures == "made"
    assert "lattice" in detector.card.model
    assert shown.count("adaptive") == 4
    done = len(made)
    assert done == len(set(made)) * 6 + 2 * sum(1 for name in set(made) if made.count(name) == 8)

    # One file was cut short: its photo is done again, no other.
    victim = max(keep.iterdir(), key=lambda path: path.stat().st_size)
    victim.write_bytes(victim.read_bytes()[:1_000])
    assert command() == 0
    assert len(set(made[done:])) == 1
    assert (tmp_path / "d").read_bytes() == first


def test_too_few_photos_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        train_detector.main(["--images", str(SAMPLES), "--out", str(tmp_path / "d")])
    assert left.value.code == 2
    assert "40 at least" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
