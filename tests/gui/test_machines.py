"""The window on other machines: whatever they and their users are called, and however large their letters are."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from stegapp.gui.app import build_window
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.window.main_window import MainWindow
from tests.conftest import ROOT
from tests.gui.conftest import settle
from tests.gui.machines import LONG_STATES, MACHINES, XEON, Machine

SIZES = ((1366, 728), (1024, 560), (560, 420))


def _cut(page: Page, *, sideways: bool) -> Iterator[str]:
    """Yield what of a page is beyond its edge or narrower than it needs. sideways: whether it may be scrolled so."""
    body = page.area.widget()
    assert body is not None
    room = page.area.viewport().width()
    if body.width() > room:
        if sideways and page.area.horizontalScrollBar().isVisible():
            room = body.width()
        else:
            yield f"the page is {body.width()} wide in {room}"
    if page.minimumSizeHint().width() > page.width():
        yield f"the page needs {page.minimumSizeHint().width()} and has {page.width()}"
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not page.window():
            continue
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit):
            inside = body if body.isAncestorOf(widget) else page
            right, edge = widget.mapTo(inside, QPoint(widget.width(), 0)).x(), inside.width()
            words = widget.accessibleName()
            if right > edge + 1:
                yield f"{type(widget).__name__} {words!r} ends at {right} of {edge}"
            if isinstance(widget, QAbstractButton) and widget.width() < widget.minimumSizeHint().width():
                yield f"the button {words!r} has {widget.width()} of {widget.minimumSizeHint().width()}"
        elif (
            isinstance(widget, QLabel)
            and widget.wordWrap()
            and widget.heightForWidth(widget.width()) > (widget.height() + 2)
        ):
            yield f"{widget.text()[:40]!r} has {widget.height()} of {widget.heightForWidth(widget.width())} rows"


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)
@pytest.mark.parametrize("state", LONG_STATES)
def test_nothing_is_cut_off(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, machine: Machine, state: str
) -> None:
    scratch = machine.dress(services, tmp_path, monkeypatch)
    window = build_window(services)
    window.resize(*SIZES[0])
    window.show()
    window.start_background_work()
    LONG_STATES[state](window, scratch, machine)
    large = machine.points > 11  # such letters and so small a window: then there is a bar to scroll by
    wrong = []
    for size in SIZES:
        window.resize(*size)
        settle()
        assert (window.width(), window.height()) == size
        wrong += [(size, words) for words in _cut(window.page, sideways=large and size == SIZES[-1])]
    window.close()
    window.deleteLater()
    assert not wrong, wrong


def _places(window: MainWindow) -> dict[str, tuple[int, int, int, int]]:
    return {
        f"{type(widget).__name__} {widget.accessibleName()}": widget.geometry().getRect()  # type: ignore[misc]
        for widget in window.page.findChildren(QWidget)
        if widget.isVisible() and widget.accessibleName()
    }


def test_another_theme_moves_nothing(services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also once the machine's long names are on the page: a box asks for its width anew as the style changes."""
    Machine("xeon", processor=XEON, cards=(XEON,)).dress(services, tmp_path, monkeypatch)
    window = build_window(services)
    window.resize(1024, 560)
    window.show()
    window.go_to(window.settings_page)
    assert "Now used" in window.settings_page.used.text()
    settle()
    before = _places(window)
    for theme in ("dark", "light", "dark"):
        window.settings_page.theme.setCurrentIndex(window.settings_page.theme.findData(theme))
        settle()
        assert _places(window) == before
    assert themes()
    window.close()
    window.deleteLater()


_OPEN = """
import os, sys
os.cpu_count = lambda: int(sys.argv[1])
from PySide6.QtWidgets import QApplication
app = QApplication(["stegapp"])
from stegapp.system import device
from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.worker import SyncRunner
from tests.gui.fakes import FakeSession
device._main_memory = lambda: 0
device.available = lambda: (device.describe("cpu"),)
device.choose = lambda wanted="auto": "cpu"
runner = SyncRunner()
window = build_window(build_services(runner, session=FakeSession()))
window.resize(1024, 560)
window.show()
window.start_background_work()
for page in window.pages:
    window.go_to(page)
    for _ in range(5):
        app.processEvents()
    body = page.area.widget()
    assert body.width() <= page.area.viewport().width(), (type(page).__name__, body.width())
window.settings_page.theme.setCurrentIndex(2)
window.close()
print("well", window.settings_page.theme.currentData())
"""


@pytest.mark.parametrize(
    ("locale", "cores", "home"),
    [
        ("C", 1, "plain"), ("de_DE.UTF-8", 64, "Zuhause von Jörg & Ayşe"), ("tr_TR.UTF-8", 2, "照片 x"),
        ("ar_EG.UTF-8", 64, "plain"), ("en_US.UTF-8", 1, "read-only"),
    ],
)  # fmt: skip
def test_the_window_opens_in_any_country_and_home(tmp_path: Path, locale: str, cores: int, home: str) -> None:
    """In a process of its own: the locale is read once. Where nothing can be written, it opens all the same."""
    folder = Path("/proc") if home == "read-only" else tmp_path / home
    if home == "read-only" and not folder.is_dir():
        pytest.skip("needs a home that nobody can write to")
    folder.mkdir(exist_ok=True)
    kept = {"PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "OMP_NUM_THREADS"}
    environment = {key: value for key, value in os.environ.items() if key in kept}
    environment |= {"HOME": str(folder), "LC_ALL": locale, "LANG": locale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(cores)], capture_output=True, text=True, check=False, env=environment,
        cwd=ROOT, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    assert done.stdout.split() == ["well", "dark"]
