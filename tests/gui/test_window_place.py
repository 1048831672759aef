"""Where the window opens: whole on the screen, with its frame, beside the desktop's panel."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import build_window
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.window.place import cascaded, fitted

FRAME = QMargins(2, 30, 2, 4)


@pytest.mark.parametrize("room", [QRect(0, 0, 1366, 738), QRect(0, 28, 1024, 572), QRect(1366, 0, 1920, 1080)])
@pytest.mark.parametrize(
    "wanted",
    [
        QRect(0, 0, 1200, 780), QRect(0, 0, 1366, 768), QRect(1300, 700, 800, 600), QRect(-200, -50, 640, 480),
        QRect(2000, 10, 700, 420), QRect(0, 0, 9000, 9000),
    ],
)  # fmt: skip
def test_all_of_the_window_and_its_frame_is_within(room: QRect, wanted: QRect) -> None:
    place = fitted(wanted, room, FRAME)
    assert room.contains(place.marginsAdded(FRAME)), place
    assert place.size() == wanted.size().boundedTo(room.marginsRemoved(FRAME).size())


def test_one_that_fits_stays_where_it_was() -> None:
    wanted = QRect(100, 60, 900, 600)
    assert fitted(wanted, QRect(0, 0, 1366, 768), FRAME) == wanted


@pytest.mark.parametrize("place", [(), (0, 0, 1366, 768, 0), (300, 500, 900, 700, 0), (9000, 9000, 800, 600, 0)])
def test_the_window_opens_within_its_screen(services: Services, place: tuple[int, ...]) -> None:
    services.settings.update(window=place)
    window = build_window(services)
    window.show()
    QApplication.processEvents()
    room = QApplication.primaryScreen().availableGeometry()
    assert room.contains(window.geometry())
    assert window.height() <= room.height() - 40  # there is room for the title bar that most systems draw
    window.close()
    window.deleteLater()


def test_each_window_is_a_step_from_the_one_before_and_the_last_begins_at_the_corner() -> None:
    room, wanted = QRect(0, 0, 1366, 768), QRect(100, 60, 900, 600)
    places = [cascaded(wanted, room, FRAME, number) for number in range(12)]
    assert [place.topLeft() - wanted.topLeft() for place in places[:4]] == [QPoint(32 * n, 32 * n) for n in range(4)]
    corner = room.marginsRemoved(FRAME).topLeft()
    assert places[4].topLeft() == corner
    assert places[5].topLeft() == corner + QPoint(32, 32)
    assert all(room.contains(place.marginsAdded(FRAME)) for place in places)
    assert all(a != b for a, b in itertools.pairwise(places))


def test_one_as_large_as_the_screen_is_at_its_corner() -> None:
    room = QRect(0, 0, 1366, 768)
    assert cascaded(room, room, FRAME, 3) == room.marginsRemoved(FRAME)


def _open(services: Services) -> MainWindow:
    window = build_window(services)
    window.show()
    QApplication.processEvents()
    return window


def _close(*windows: MainWindow) -> None:
    for window in windows:
        window.close()
        window.deleteLater()


def test_a_second_window_shows_the_first(services: Services) -> None:
    services.settings.update(window=(20, 60, 600, 430, 0))
    first, second, third = (_open(services) for _ in range(3))
    assert [window.pos() - first.pos() for window in (second, third)] == [QPoint(32, 32), QPoint(64, 64)]
    _close(second)
    again = _open(services)  # it takes the place that is free
    assert again.pos() - first.pos() == QPoint(32, 32)
    _close(first, third, again)
    assert services.settings.settings.window[:2] == (20, 60)  # nobody moved it there
    alone = _open(services)
    assert alone.pos() == first.pos()
    alone.setGeometry(70, 80, 600, 430)
    _close(alone)
    assert services.settings.settings.window[:2] == (70, 80)


def test_where_no_lock_can_be_written_the_window_opens_all_the_same(services: Services, tmp_path: Path) -> None:
    services.settings.update(window=(20, 60, 600, 430, 0))
    (services.settings.folder / "window-0.lock").mkdir()
    window = _open(services)
    assert window.isVisible()
    _close(window)
