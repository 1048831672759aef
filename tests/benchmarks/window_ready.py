"""Start the window and hide as soon as it lets one: `python -m tests.benchmarks.window_ready COVER FOLDER`.

The window comes up as the program brings it up, and nothing is loaded in advance. Prints one JSON object, in seconds:

- ready: from the beginning of the first paint until the page shows all that it shows by itself (models, samples, the
  proposed name), no job runs any more, the event loop comes round and the button can be pressed;
- accepted: from the form filled in, all at once, until a press on the button has started the hide;
- first, second: from that press to the result. The second is in the same window, with the model loaded.

Pictures are saved in FOLDER.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import JobRunner
from stegapp.gui.pages.hide.missing import before_hiding
from stegapp.gui.window.main_window import MainWindow

MESSAGE = "Meet me at noon. " * 60  # 1,020 bytes
_TURN_MS = 2
_LONGEST_S = 120.0

Step = tuple[str, Callable[[], bool]]
"""What is waited for: its name, "" if it is not told, and whether it has come."""


class _FirstPaint(QObject):
    """Tells when the window is first painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self.at is None and event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def _steps(window: MainWindow, runner: JobRunner, cover: Path) -> Iterator[Step]:
    """Do what a user does; each step goes on when what it waits for has come."""
    page = window.hide_page
    start, models = page.output.start, window.services.catalog
    yield (
        "ready",
        lambda: not runner.busy and models.default() is not None and page.output.path is not None and start.isEnabled(),
    )
    page.open_cover(PictureSource(path=cover))
    page.message.text.setPlainText(MESSAGE)
    for line in (page.password.field, page.password.again):
        line.set_text("correct horse battery")
    yield "accepted", lambda: before_hiding(page.form, page.forecast) is None and (start.click() or page.busy)
    yield "first", lambda: page.result.outcome is not None
    page.back_to_form()
    yield "", lambda: page.output.path is not None and not runner.busy
    start.click()
    yield "second", lambda: page.result.outcome is not None


def main(arguments: list[str]) -> int:
    """Measure one start."""
    cover, folder = map(Path, arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["stegapp"])
    runner = JobRunner()
    services = build_services(runner)
    services.settings.update(save_folder=str(folder), language="en")
    window = build_window(services)
    painted = _FirstPaint(window)
    window.show()
    QTimer.singleShot(0, window, window.start_background_work)  # as the program does
    steps = _steps(window, runner, cover)
    told: dict[str, float] = {}
    begun = time.perf_counter()
    waiting: list[tuple[float, Step]] = []

    def turn() -> None:
        if time.perf_counter() - begun > _LONGEST_S:
            app.exit(1)
        if painted.at is None:
            return
        since, (name, come) = waiting[0] if waiting else (painted.at, next(steps))
        waiting[:] = [(since, (name, come))]
        if not come():
            return
        told[name] = time.perf_counter() - since
        try:
            waiting[:] = [(time.perf_counter(), next(steps))]
        except StopIteration:
            app.exit(0)

    clock = QTimer()
    clock.setInterval(_TURN_MS)
    clock.timeout.connect(turn)
    clock.start()
    code = app.exec()
    clock.stop()
    told.pop("", None)
    sys.stdout.write(json.dumps(told) + "\n")
    window.hide()
    runner.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
