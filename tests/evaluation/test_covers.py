"""Which covers are measured on: squares of photographs, with what rounding took away of them."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.carriers import SQUARE, Rounding, Square
from stegapp.errors import UsageError
from stegapp.evaluation import reference
from stegapp.evaluation.covers import Covers, Pictures, choose, squares
from stegapp.evaluation.detection import DetectionTest, evaluate_detection
from stegapp.evaluation.hiding import Hider
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job
from stegapp.steganalysis.classifier import split_by_group
from tests.covers import photo
from tests.evaluation.conftest import needs_conseal

LEAST = 1.3 * SQUARE.height


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return six photographs in colour that are large enough for several squares, and a small grey one."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(6):
        photo(1000, 900, 70 + number).save(folder / f"view {number}.png", compress_level=1)
    photo(512, 512, 80).convert("L").save(folder / "small.png")
    return folder


def _chosen(folder: Path, *, limit: int | None = None, crops: int = 1) -> Covers:
    return run_job(choose(Pictures((folder,), limit=limit, crops=crops), cancel=CancelToken()))


# ---------------------------------------------------------------- squares


@pytest.mark.parametrize("size", [(3000, 2000), (1200, 1600), (800, 1200)])
def test_squares_lie_inside_at_other_places_and_scales(size: tuple[int, int]) -> None:
    found = squares(*size, 5, seed=3)
    assert found[0] is None
    assert len(found) == 5 == len(set(found))
    for square in found[1:]:
        assert square is not None
        left, top, side = square
        assert side >= LEAST
        assert 0 <= left <= size[0] - side
        assert 0 <= top <= size[1] - side


def test_the_same_picture_has_the_same_squares_and_more_go_on_from_fewer() -> None:
    found = squares(3000, 2000, 6, seed=3)
    assert found == squares(3000, 2000, 6, seed=3) != squares(3000, 2000, 6, seed=4)
    assert found[:3] == squares(3000, 2000, 3, seed=3)
    assert len({square[2] for square in found if square}) > 3


def test_small_pictures_have_one_square_and_hardly_larger_ones_no_copies() -> None:
    assert squares(512, 512, 4, seed=1) == squares(665, 3000, 4, seed=1) == [None]
    assert squares(670, 670, 4, seed=1) == [None]
    assert squares(3000, 2000, 1, seed=1) == [None]


def test_no_square_at_all_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="0 squares"):
        Pictures((folder,), crops=0)


# ---------------------------------------------------------------- covers


def test_covers_are_what_hide_opens(folder: Path) -> None:
    covers = _chosen(folder)
    assert len(covers) == 7
    for number in range(7):
        cover = covers[number]
        opened = Square().open_cover(folder / cover.name)
        np.testing.assert_array_equal(cover.pixels, opened.levels)
        (rounding,) = opened.roundings
        assert (rounding is None) == (cover.rounding is None) == (cover.name == "small.png")
        if rounding is not None and cover.rounding is not None:
            np.testing.assert_array_equal(cover.rounding, rounding)


def test_squares_of_a_photograph_stay_on_one_side(folder: Path) -> None:
    covers = _chosen(folder, crops=3)
    assert len(covers) == 3 * 6 + 1
    groups = np.array([covers.group(number) for number in range(len(covers))])
    assert np.unique(groups).size == 7
    for seed in range(5):
        known = split_by_group(groups, 0.5, rng=np.random.default_rng(seed))
        assert 0 < known.sum() < known.size
        assert not set(groups[known]) & set(groups[~known])


def test_squares_of_a_photograph_are_other_pictures_with_other_seeds(folder: Path) -> None:
    one, more = _chosen(folder, limit=1), _chosen(folder, limit=1, crops=3)
    made = [more[number] for number in range(3)]
    assert (one[0].name, one[0].seed) == (made[0].name, made[0].seed)
    assert len({cover.name for cover in made}) == len({cover.seed for cover in made}) == 3
    assert len({cover.pixels.tobytes() for cover in made}) == 3
    assert all(cover.group == made[0].group for cover in made)


# ---------------------------------------------------------------- side information


@pytest.mark.parametrize("known", [True, False])
def test_detection_hides_with_side_information_or_without(
    known: bool, folder: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    class Seen(Hider):
        def __init__(self, *arguments: object, rounding: object, **options: object) -> None:
            seen.append(rounding is not None)
            super().__init__(*arguments, rounding=rounding, **options)  # type: ignore[arg-type]

        def hide(self, *_: object, **__: object) -> None:
            return None

    monkeypatch.setattr("stegapp.evaluation.hiding.Hider", Seen)
    test = DetectionTest(Pictures((folder,)), compare=(), device="cpu", side_information=known)
    run_job(evaluate_detection(test, session=session, cancel=CancelToken()))
    assert sorted(seen) == [False] + 6 * [known]
    seen.clear()
    compressed = DetectionTest(Pictures((folder,)), qualities=(75,), compare=(), device="cpu")
    run_job(evaluate_detection(compressed, session=session, cancel=CancelToken()))
    assert seen == 7 * [False]  # levels that came out of a JPEG were never finer


@needs_conseal
def test_side_informed_hill_goes_the_way_of_the_rounding(folder: Path) -> None:
    cover = _chosen(folder, limit=1)[0]
    assert cover.rounding is not None

    def change(rounding: Rounding | None) -> NDArray[Any]:
        rng = np.random.default_rng(1)
        stego = reference.simulate("si-hill", cover.pixels, 20_000, rng=rng, rounding=rounding)
        return stego.astype(int) - cover.pixels

    informed, unaware = change(cover.rounding), change(None)
    signs = np.sign(cover.rounding)
    assert (np.sign(informed) == signs)[informed != 0].mean() > 0.8
    assert 0.45 < (np.sign(unaware) == signs)[unaware != 0].mean() < 0.55
    plain = reference.simulate("hill", cover.pixels, 20_000, rng=np.random.default_rng(1))
    np.testing.assert_array_equal(unaware, plain.astype(int) - cover.pixels)
