"""Where the window opens: whole on the screen, with its frame, beside the desktop's panel."""

import pytest
from PySide6.QtCore import QMargins, QRect
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import build_window
from stegapp.gui.services import Services
from stegapp.gui.window.place import fitted

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
