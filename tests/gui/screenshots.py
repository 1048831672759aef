"""Make a picture of every page in both themes: `uv run python -m tests.gui.screenshots OUT`.

The states are made with a session that hides nothing (`fakes.FakeSession`), so that this takes seconds.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SIZES = {"1280x800": (1280, 800), "1920x1080": (1920, 1080), "960x540": (960, 540)}


def main(arguments: list[str]) -> int:
    """Write PNGs to the folder named; a second argument picks one size, a third one language."""
    if not 1 <= len(arguments) <= 3:
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["STEGAPP_CONFIG_DIR"] = str(Path(scratch) / "config")
        os.environ["STEGAPP_DATA_DIR"] = str(Path(scratch) / "data")
        size = arguments[1] if len(arguments) > 1 else "1280x800"
        language = arguments[2] if len(arguments) > 2 else "en"
        return _make(Path(arguments[0]), size, language, Path(scratch))


def _make(out: Path, size: str, language: str, scratch: Path) -> int:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.app import build_services, build_window
    from stegapp.gui.theme import themes
    from stegapp.gui.worker import SyncRunner
    from tests.gui.fakes import FakeSession

    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["stegapp"])
    runner = SyncRunner()
    services = build_services(runner, session=FakeSession())  # type: ignore[arg-type]
    services.settings.update(language=language, save_folder=str(scratch))
    count = 0
    for theme in ("light", "dark"):
        for name, prepare in _states(scratch):
            window = build_window(services)
            themes().choose(theme)  # type: ignore[arg-type]
            window.resize(*SIZES[size])
            window.show()
            window.start_background_work()
            prepare(window)
            for _ in range(3):
                app.processEvents()
            window.grab().save(str(out / f"{name}-{theme}-{size}-{language}.png"))
            count += 1
            window.close()
            window.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runner.shutdown()
    print(f"{count} pictures in {out}")
    return 0


def _states(scratch: Path) -> list[tuple[str, Callable[[object], None]]]:
    from tests.gui import states

    return [(name, lambda window, make=make: make(window, scratch)) for name, make in states.ALL.items()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
