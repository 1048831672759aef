"""How long the event loop stands still: `python -m tests.gui.heartbeat` starts the window and loads a model behind it.

Prints one JSON object: the longest pause, the longest that is the program's own, and how long the load took.
`--turning` has the window turn to another page ten times a second meanwhile, as an impatient user would; not to the
wizard, which is made when it is first opened.
"""

import gc
import itertools
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from stegapp.pipeline import Session
    from stegapp.progress import Job

__all__ = ["Heartbeat", "Stopwatch"]


class Stopwatch:
    """Measures the program's share of the time that passes, which other programs cannot lengthen.

    Time in which this thread was ready and another program had the processor is none of it (Linux tells), nor is time
    in which no thread of the program computed at all: it would have gone on if it could.
    """

    def __init__(self) -> None:
        self._begin, self._computing, self._waited = time.perf_counter(), time.process_time(), _waited_s()

    def lap(self) -> tuple[float, float]:
        """Return the seconds since the last lap, and the program's share of them, at least its computing time."""
        begin, computing, waited = self._begin, self._computing, self._waited
        Stopwatch.__init__(self)
        whole = self._begin - begin
        return whole, min(whole - (self._waited - waited), self._computing - computing)

    def own_s(self) -> float:
        """Return the seconds since the last lap without those in which other programs kept this thread waiting."""
        return time.perf_counter() - self._begin - (_waited_s() - self._waited)


def _waited_s() -> float:
    """Return how long this thread has waited for a processor, 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


class Heartbeat:
    """Measures the longest time the event loop did not come round."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.worst_own_ms = 0.0
        """The longest pause by the program's share: a busy machine makes every pause long."""
        self._watch = Stopwatch()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        gc.freeze()  # what earlier tests left is not the window's to look through
        self._watch.lap()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()

    def _beat(self) -> None:
        whole, own = self._watch.lap()
        self.worst_ms = max(self.worst_ms, 1000 * whole)
        self.worst_own_ms = max(self.worst_own_ms, 1000 * own)


def _load(session: "Session") -> "Job[None]":
    from stegapp.progress import Progress

    yield Progress("load-model")
    session.model(None, device="auto")


def main(arguments: list[str]) -> int:
    """Measure one start."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.app import build_services, build_window
    from stegapp.gui.jobs.worker import JobRunner, Lane

    app = QApplication(["stegapp"])
    runner = JobRunner()
    services = build_services(runner)
    window = build_window(services)
    window.show()
    app.processEvents()
    begin = time.perf_counter()
    beat = Heartbeat()
    turning = QTimer()
    turning.setInterval(100)
    pages = itertools.cycle(page for page in window.pages if page is not window.train_page)
    turning.timeout.connect(lambda: window.go_to(next(pages)))
    beat.start()
    window.start_background_work()
    if "--turning" in arguments:
        turning.start()
    runner.submit(lambda _: _load(services.session), lane=Lane.MODEL, on_end=app.quit)
    app.exec()
    turning.stop()
    beat.stop()
    told = {"worst_ms": beat.worst_ms, "worst_own_ms": beat.worst_own_ms}
    sys.stdout.write(
        json.dumps({**told, "load_s": time.perf_counter() - begin, "torch": "torch" in sys.modules}) + "\n"
    )
    window.close()
    runner.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
