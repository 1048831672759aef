"""The command `compare`."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.__main__ import main
from stegapp.imaging.comparison import COLOURS

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Two pictures in colour that differ in two pixels, one of them in two planes."""
    first = np.random.default_rng(2).integers(50, 200, (40, 60, 3), dtype=np.uint8)
    second = first.copy()
    second[3, 4] += np.array([2, 0, 3], dtype=np.uint8)
    second[30, 50, 1] -= 1
    for name, levels in (("first.png", first), ("second.png", second)):
        Image.fromarray(levels).save(tmp_path / name)
    return tmp_path / "first.png", tmp_path / "second.png"


def test_the_figures_and_the_picture(pair: tuple[Path, Path], tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "difference.png"
    assert main(["compare", *map(str, pair), "--json", "--times", "32", "--output", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["psnr_db"] == pytest.approx(10 * np.log10(255**2 * 40 * 60 * 3 / (4 + 9 + 1)))
    assert 0.999 < found["ssim"] < 1
    assert (found["changed_pixels"], found["pixels"], found["max_change"]) == (2, 2_400, 3)
    assert (found["jpeg"], found["output"]) == (False, str(out))
    with Image.open(out) as picture:
        painted = np.asarray(picture)
    np.testing.assert_array_equal(painted[3, 4], COLOURS[128 + 3 * 32])  # the plane that changed most
    np.testing.assert_array_equal(painted[30, 50], COLOURS[128 - 32])
    assert (painted == COLOURS[128]).all(axis=2).sum() == 2_400 - 2


def test_in_words(pair: tuple[Path, Path], capsys: Capture) -> None:
    assert main(["compare", *map(str, pair)]) == 0
    assert capsys.readouterr().out.startswith("2 of 2,400 pixels differ (0.08 %), by 3 levels of 255 at most. ")
    assert main(["compare", str(pair[0]), str(pair[0])]) == 0
    assert capsys.readouterr().out == "No pixel differs.\n"


def test_no_difference_has_no_decibels(pair: tuple[Path, Path], capsys: Capture) -> None:
    assert main(["compare", str(pair[0]), str(pair[0]), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["psnr_db"], found["ssim"], found["max_change"]) == (None, 1, 0)


def test_a_grey_and_a_coloured_picture(pair: tuple[Path, Path], tmp_path: Path, capsys: Capture) -> None:
    with Image.open(pair[0]) as picture:
        picture.convert("L").save(tmp_path / "grey.jpg", quality=95)
    assert main(["compare", str(tmp_path / "grey.jpg"), str(pair[0])]) == 0
    out, err = capsys.readouterr()
    assert "pixels differ" in out
    assert "a JPEG stores no pixels" in err.replace("A JPEG", "a JPEG")


def test_other_sizes_are_refused_and_nothing_is_written(
    pair: tuple[Path, Path], sample: Path, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "difference.png"
    assert main(["compare", str(pair[0]), str(sample), "-o", str(out)]) == 3
    assert "60 × 40 and 512 × 512 pixels" in capsys.readouterr().err
    assert not out.exists()


def test_nothing_is_overwritten(pair: tuple[Path, Path], capsys: Capture) -> None:
    before = pair[1].read_bytes()
    assert main(["compare", *map(str, pair), "-o", str(pair[1])]) == 3
    assert "exists already" in capsys.readouterr().err
    assert pair[1].read_bytes() == before


def test_what_is_no_picture_is_refused(pair: tuple[Path, Path], tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "text.png").write_text("no picture")
    assert main(["compare", str(pair[0]), str(tmp_path / "text.png")]) == 3
    assert "text.png" in capsys.readouterr().err
