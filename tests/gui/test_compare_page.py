"""The Compare page and its view."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stegapp.gui.jobs import comparing
from stegapp.gui.pages.compare import ComparePage
from stegapp.gui.widgets.compare_view import CompareView, Mode
from stegapp.gui.window.main_window import MainWindow
from stegapp.progress import CancelToken, run_job
from tests.gui.conftest import settle
from tests.gui.drops import drop, mime_of


@pytest.fixture
def page(window: MainWindow) -> ComparePage:
    window.go_to(window.compare_page)
    return window.compare_page


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    rng = np.random.default_rng(5)
    left = rng.integers(20, 200, (600, 800), dtype=np.uint8)
    right = left.copy()
    right[100, 200] += 3
    right[300:310, 400] -= 2
    for name, pixels in (("left.png", left), ("right.png", right)):
        Image.fromarray(pixels).save(tmp_path / name)
    return tmp_path / "left.png", tmp_path / "right.png"


def _value(page: ComparePage, name: str) -> str:
    return {n: v for n, v, _ in page.result.figures.shown}[name]


def test_figures(window: MainWindow, page: ComparePage, pair: tuple[Path, Path]) -> None:
    assert drop(window, mime_of(*pair))
    assert _value(page, "Largest change") == "3 levels"
    error = (9 + 10 * 4) / (600 * 800)
    assert _value(page, "Closeness (PSNR)") == f"{10 * np.log10(255**2 / error):.1f} dB"
    assert _value(page, "Pixels changed") == "under 0.01 %"


def test_one_after_the_other(window: MainWindow, page: ComparePage, pair: tuple[Path, Path]) -> None:
    assert drop(window, mime_of(pair[0]))
    assert page.result.comparison is None
    assert "left.png" in page.zone.labels[1].text()
    assert drop(window, mime_of(pair[1]))
    assert page.result.comparison is not None
    page.start_over()
    assert page.zone.isVisible()


def test_different_sizes_are_shown_but_not_subtracted(page: ComparePage, pair: tuple[Path, Path], sample: Path) -> None:
    page.compare(pair[0], sample, ("a", "b"))
    assert page.result.comparison is not None
    assert page.result.comparison.difference is None
    assert "size" in page.banner.message
    assert not page.result.modes.buttons()[Mode.DIFFERENCE].isEnabled()


def test_jpegs_are_compared_upright_by_what_they_decode_to(
    window: MainWindow, page: ComparePage, tmp_path: Path
) -> None:
    y, x = np.mgrid[0:96, 0:160]
    levels = np.stack([x + 40, y + 80, 200 - y], axis=2).astype(np.uint8)
    turned = Image.Exif()
    turned[0x0112] = 6  # to be turned by a quarter
    Image.fromarray(levels).save(tmp_path / "lying.jpg", quality=95, subsampling=0, exif=turned)
    Image.fromarray(np.rot90(levels, -1)).save(tmp_path / "upright.png")
    assert drop(window, mime_of(tmp_path / "lying.jpg", tmp_path / "upright.png"))
    comparison = page.result.comparison
    assert comparison is not None
    assert comparison.left.size == comparison.right.size == (96, 160)
    assert comparison.difference is not None
    assert comparison.difference.psnr_db > 40
    assert "decoding" in page.banner.message


def test_what_is_no_jpeg_says_nothing_of_decoding(page: ComparePage, pair: tuple[Path, Path]) -> None:
    page.compare(*pair, ("left.png", "right.png"))
    assert not page.banner.message


def test_an_unreadable_picture_keeps_what_was_shown(page: ComparePage, pair: tuple[Path, Path], tmp_path: Path) -> None:
    page.compare(*pair, ("a", "b"))
    before = page.result.comparison
    page.compare(pair[0], tmp_path / "gone.png", ("a", "b"))
    assert page.result.comparison is before
    assert page.banner.message


@pytest.mark.parametrize("bad", [0, 1])
def test_of_two_pictures_the_sound_one_waits_for_another(
    window: MainWindow, page: ComparePage, pair: tuple[Path, Path], tmp_path: Path, bad: int
) -> None:
    (tmp_path / "bad.png").write_bytes(b"no picture")
    dropped = [pair[0], pair[0]]
    dropped[bad] = tmp_path / "bad.png"
    assert drop(window, mime_of(*dropped))
    assert "bad.png" in page.banner.message
    assert "left.png" in page.zone.labels[1].text()
    assert drop(window, mime_of(pair[1]))
    assert page.result.comparison is not None


def test_modes_and_difference(page: ComparePage, pair: tuple[Path, Path]) -> None:
    page.compare(*pair, ("a", "b"))
    for mode in Mode:
        page.result.modes.buttons()[mode].click()
        assert page.result.view.mode == mode
        assert not page.result.view.grab().isNull()
    page.result.factor.setCurrentIndex(0)
    assert sorted(factor for factor, _ in page.result.differences) == [8, 64]
    shown = page.result.differences[64, None][0]
    assert shown.pixelColor(200, 100).red() > 150  # lighter is red
    assert shown.pixelColor(400, 305).blue() > 150  # darker is blue
    assert shown.pixelColor(0, 0) == QColor(18, 22, 26)


def test_blinking_stops_without_animations(window: MainWindow, page: ComparePage, pair: tuple[Path, Path]) -> None:
    window.services.settings.update(animations=False)
    page.compare(*pair, ("a", "b"))
    page.result.modes.buttons()[Mode.BLINK].click()
    assert not page.result.view.blinking
    QTest.keyClick(page.result.view, Qt.Key.Key_Space)
    assert page.result.view.flipped
    window.services.settings.update(animations=True)
    page.result.modes.buttons()[Mode.BLINK].click()
    assert page.result.view.blinking
    page.result.modes.buttons()[Mode.DIVIDED].click()
    assert not page.result.view.blinking


def test_opens_from_a_result(window: MainWindow, sample: Path) -> None:
    image = QImage(str(sample))
    window.hide_page.compare_wanted.emit(image, image, "Before", "After")
    assert window.page is window.compare_page
    assert _value(window.compare_page, "Closeness (PSNR)") == "identical"


# ---------------------------------------------------------------- in colour


@pytest.fixture
def colours(tmp_path: Path) -> tuple[Path, Path]:
    """Two pictures in colour, of an odd size: one red level is 3 higher, some blue ones are 2 lower."""
    left = np.random.default_rng(6).integers(20, 200, (601, 799, 3), dtype=np.uint8)
    right = left.copy()
    right[100, 200, 0] += 3
    right[300:310, 400, 2] -= 2
    for name, levels in (("before.png", left), ("after.png", right)):
        Image.fromarray(levels).save(tmp_path / name)
    return tmp_path / "before.png", tmp_path / "after.png"


def test_figures_of_pictures_in_colour(window: MainWindow, page: ComparePage, colours: tuple[Path, Path]) -> None:
    assert drop(window, mime_of(*colours))
    assert _value(page, "Largest change") == "3 levels"
    error = (9 + 10 * 4) / (601 * 799 * 3)
    assert _value(page, "Closeness (PSNR)") == f"{10 * np.log10(255**2 / error):.1f} dB"
    found = page.result.comparison
    assert found is not None
    assert found.difference is not None
    assert found.difference.changed_pixels == 11
    assert found.difference.ssim is not None
    assert 0.9999 < found.difference.ssim < 1
    with Image.open(colours[0]) as image:
        assert found.left.levels[0].pixelColor(5, 7).getRgb() == image.convert("RGBA").getpixel((5, 7))


def test_the_legend_of_the_difference_lies_on_the_view_and_moves_nothing(
    window: MainWindow, page: ComparePage, pair: tuple[Path, Path]
) -> None:
    page.compare(*pair, ("a", "b"))
    settle()
    view, legend = page.result.view, page.result.legend
    assert not legend.isVisible()
    before = view.geometry()
    page.result.modes.buttons()[Mode.DIFFERENCE].click()
    settle()
    assert legend.isVisible()
    assert view.geometry() == before
    assert view.rect().contains(legend.geometry())
    assert legend.geometry().right() < view.width() / 2
    centre = view.centre
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=legend.geometry().center())  # goes to the view below it
    assert view.zoom == 1 or view.centre != centre


def test_each_plane_has_its_difference_and_its_levels(page: ComparePage, colours: tuple[Path, Path]) -> None:
    page.compare(*colours, ("a", "b"))
    result = page.result
    assert result.plane.isVisible()
    result.modes.buttons()[Mode.DIFFERENCE].click()
    lighter, darker, same = (200, 100), (400, 305), QColor(18, 22, 26)
    for index in range(4):
        result.plane.setCurrentIndex(index)
        shown = result.differences[64, result.plane.currentData()][0]
        assert (shown.width(), shown.height()) == (799, 601)
        assert (shown.pixelColor(*lighter).red() > 150) == (index in (0, 1))
        assert (shown.pixelColor(*darker).blue() > 150) == (index in (0, 3))
        assert shown.pixelColor(0, 0) == same
        with Image.open(colours[0]) as image:
            plane = image.convert("L") if index == 0 else image.getchannel(index - 1)
        counts = np.bincount(np.asarray(plane).ravel(), minlength=256)
        assert result.histogram._curves[0][1] == pytest.approx(counts / counts.sum())
    assert result._levels_card.title.text() == "Blue"


def test_grey_pictures_have_no_planes_to_choose(
    page: ComparePage, colours: tuple[Path, Path], pair: tuple[Path, Path]
) -> None:
    page.compare(*colours, ("a", "b"))
    page.result.plane.setCurrentIndex(2)
    page.compare(*pair, ("a", "b"))
    assert not page.result.plane.isVisible()
    assert page.result.plane.currentData() is None
    assert page.result._levels_card.title.text() == "Grey levels"


def test_a_grey_and_a_coloured_picture_are_compared_in_colour(page: ComparePage, tmp_path: Path) -> None:
    grey = np.full((40, 50), 90, dtype=np.uint8)
    coloured = np.repeat(grey[..., None], 3, axis=2)
    coloured[4, 5] = (90, 91, 90)
    page.compare(grey, coloured, ("a", "b"))
    found = page.result.comparison
    assert found is not None
    assert found.colour
    assert found.difference is not None
    assert (found.difference.changed_pixels, found.difference.max_change) == (1, 1)
    assert found.difference.change[4, 5].tolist() == [0, 1, 0]


def test_what_is_remembered_of_differences_has_a_bound(
    page: ComparePage, colours: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from stegapp.gui.pages.compare import result

    monkeypatch.setattr(result, "_REMEMBERED", 3 * 601 * 799)
    page.compare(*colours, ("a", "b"))
    page.result.modes.buttons()[Mode.DIFFERENCE].click()
    for index in range(4):
        page.result.plane.setCurrentIndex(index)
    assert list(page.result.differences) == [(64, 0), (64, 1), (64, 2)]


def test_large_changes_are_told_and_painted_at_their_bound() -> None:
    black, white = np.zeros((30, 30, 3), np.uint8), np.full((30, 30, 3), 255, np.uint8)
    found = run_job(comparing.compare(black, white, ("a", "b"), cancel=CancelToken()))
    assert found.difference is not None
    assert found.difference.max_change == 255
    (painted,) = run_job(comparing.difference(found.difference.change, 8))
    red, green, blue = (int(level) for level in comparing.COLOURS[255])
    assert painted.pixelColor(3, 3) == QColor(red, green, blue)


# ---------------------------------------------------------------- view


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(808, 404)
    image = QImage(1000, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    levels = comparing.pyramid(image)
    made.show_pictures(levels, levels, ("a", "b"))
    made.show()
    return made


def _wheel(view: CompareView, place: QPointF) -> QEvent:
    return QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 1200), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def _pinch(view: CompareView, place: QPointF) -> QEvent:
    return QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        place, place, view.mapToGlobal(place), 3.5, QPointF(),
    )  # fmt: skip


@pytest.mark.parametrize("zoom_in", [_wheel, _pinch])
def test_zoom_keeps_the_place_under_the_pointer(
    view: CompareView, zoom_in: Callable[[CompareView, QPointF], QEvent]
) -> None:
    place = QPointF(300, 120)
    pane = view.pane_at(place)
    before = view.picture_rect(pane)
    share = ((place.x() - before.x()) / before.width(), (place.y() - before.y()) / before.height())
    QApplication.sendEvent(view, zoom_in(view, place))
    after = view.picture_rect(pane)
    assert after.width() > 4 * before.width()
    assert after.x() + share[0] * after.width() == pytest.approx(place.x(), abs=1)
    assert after.y() + share[1] * after.height() == pytest.approx(place.y(), abs=1)


def test_both_panes_show_the_same_place(view: CompareView) -> None:
    view.actual_size()
    QTest.keyClick(view, Qt.Key.Key_Right)
    left, right = (view.picture_rect(pane) for pane in view.panes())
    offset = view.panes()[1].x() - view.panes()[0].x()
    assert right.x() - left.x() == pytest.approx(offset)
    assert left.y() == right.y()


def test_keyboard(view: CompareView) -> None:
    fitted = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(fitted * 1.25)
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.zoom == 1.0
    centre = view.centre
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.centre.x() < centre.x()
    QTest.keyClick(view, Qt.Key.Key_F)
    assert view.zoom == pytest.approx(fitted)


def test_panning_stays_inside(view: CompareView) -> None:
    view.actual_size()
    for _ in range(200):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.picture_rect(view.panes()[0]).x() == pytest.approx(view.panes()[0].x(), abs=1)


def test_divider_is_dragged(view: CompareView) -> None:
    view.set_mode(Mode.DIVIDED)
    x = round(view.divider_x)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
    QTest.mouseMove(view, QPoint(x + 100, 200))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(x + 100, 200))
    assert view.divider > 0.6


def test_large_pictures_are_painted_at_60_frames_a_second(qtbot: QtBot) -> None:
    """Two 4000×3000 pictures in a full window: a frame while moving takes at most 16 ms of this thread's time."""
    import time

    rng = np.random.default_rng(1)
    noise = rng.integers(0, 256, (3000, 4000, 4), dtype=np.uint8)
    image = QImage(noise.tobytes(), 4000, 3000, 16000, QImage.Format.Format_RGB32).copy()
    levels = comparing.pyramid(image)
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(1600, 800)
    view.show_pictures(levels, levels, ("a", "b"))
    view.show()
    target = QImage(view.size(), QImage.Format.Format_RGB32)
    worst = 0.0
    for _ in range(12):
        view.zoom_by(1.2, QPointF(500, 300))
        view.pan(13, 7)
        times = []
        for _ in range(3):
            start = time.thread_time()
            view.render(target)
            times.append(time.thread_time() - start)
        worst = max(worst, min(times))
    assert worst < 1 / 60, f"{worst * 1000:.1f} ms a frame"


def test_pyramid_and_difference_keep_single_changes() -> None:
    change = np.zeros((1024, 1024, 1), dtype=np.int8)
    change[511, 3, 0] = -1
    levels = run_job(comparing.difference(change, 64))
    assert [level.width() for level in levels] == [1024, 512, 256]
    assert levels[-1].pixelColor(0, 127).blue() > 90
