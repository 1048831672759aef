"""How long the event loop stands still: `python -m tests.gui.heartbeat` starts the window and loads torch behind it.

Prints one JSON object: the longest pause, the computing time of all threads within it, and how long the load took.
`--turning` has the window turn to another page ten times a second meanwhile, as an impatient user would; not to the
wizard, which is made when it is first opened.
"""

import itertools
import json
import os
import sys
import time

from PySide6.QtCore import Qt, QTimer

__all__ = ["Heartbeat"]


class Heartbeat:
    """Measures the longest time the event loop did not come round."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.worst_computing_ms = 0.0
        """Computing time of the whole process within that pause: far less where other programs were at work."""
        self._last = self._last_computing = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last, self._last_computing = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now, computing = time.perf_counter(), time.process_time()
        pause = 1000 * (now - self._last)
        if pause > self.worst_ms:
            self.worst_ms, self.worst_computing_ms = pause, 1000 * (computing - self._last_computing)
        self._last, self._last_computing = now, computing


def main(arguments: list[str]) -> int:
    """Measure one start."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as the program sets it
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.app import build_services, build_window
    from stegapp.gui.worker import JobRunner, Lane

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
    runner.submit(lambda _: iter(()), lane=Lane.MODEL, on_end=app.quit)  # behind the load
    app.exec()
    turning.stop()
    beat.stop()
    told = {"worst_ms": beat.worst_ms, "worst_computing_ms": beat.worst_computing_ms}
    sys.stdout.write(
        json.dumps({**told, "load_s": time.perf_counter() - begin, "torch": "torch" in sys.modules}) + "\n"
    )
    window.close()
    runner.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
