"""Make a picture of every page in both themes: `uv run python -m tests.tools.screenshots OUT`.

A second argument picks a size, a third a language. `--readme` in place of OUT makes those that README shows again, in
`resources/screenshots`: fewer, smaller, with fewer colours, and with the real model, so that their figures are true.
All others are made with a session that hides nothing (`fakes.FakeSession`), so that this takes seconds.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SIZES = {"1280x800": (1280, 800), "1920x1080": (1920, 1080), "960x540": (960, 540)}
SHOWN = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
README = ("hide-filled", "hide-done", "reveal-files", "compare-difference", "models", "train-plan", "settings", "about")
_WIDTH, _COLOURS = 960, 128


def main(arguments: list[str]) -> int:
    """Write PNGs to the folder named."""
    if not 1 <= len(arguments) <= 3:
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["STEGAPP_CONFIG_DIR"] = str(Path(scratch) / "config")
        os.environ["STEGAPP_DATA_DIR"] = str(Path(scratch) / "data")
        if arguments == ["--readme"]:
            whole = Path(scratch) / "whole"
            _make(whole, "1280x800", "en", Path(scratch), README)
            _shrink(whole, SHOWN)
            return 0
        size = arguments[1] if len(arguments) > 1 else "1280x800"
        language = arguments[2] if len(arguments) > 2 else "en"
        return _make(Path(arguments[0]), size, language, Path(scratch))


def _make(out: Path, size: str, language: str, scratch: Path, wanted: tuple[str, ...] = ()) -> int:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.app import build_services, build_window
    from stegapp.gui.jobs.worker import SyncRunner
    from stegapp.gui.theme import themes
    from stegapp.pipeline import Session
    from tests.gui.fakes import FakeSession

    real = Session() if wanted else None
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["stegapp"])
    runner = SyncRunner()
    count = 0
    for theme in ("light", "dark"):
        for name, prepare in _states(scratch):
            if wanted and name not in wanted:
                continue
            services = build_services(runner, session=real or FakeSession())  # type: ignore[arg-type]
            services.settings.update(language=language, save_folder=str(scratch))
            window = build_window(services)
            themes().choose(theme)  # type: ignore[arg-type]
            window.resize(*SIZES[size])
            window.show()
            window.activateWindow()  # or nothing has the focus
            window.start_background_work()
            prepare(window)
            for _ in range(3):
                app.processEvents()
            window.grab().save(str(out / f"{name}-{theme}-{size}-{language}.png"))
            count += 1
            window.reopening = True  # nobody is here to answer whether the message may be lost
            window.close()
            window.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runner.shutdown()
    print(f"{count} pictures in {out}")
    return 0


def _shrink(source: Path, target: Path) -> None:
    """Make small PNGs of few colours, named by state and theme."""
    from PIL import Image

    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.png")):
        state, theme = path.stem.split("-1280x800")[0].rsplit("-", 1)
        with Image.open(path) as image:
            small = image.convert("RGB")
        small = small.resize((_WIDTH, _WIDTH * small.height // small.width), Image.Resampling.LANCZOS)
        small = small.quantize(_COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(target / f"{state}-{theme}.png", optimize=True)


def _states(scratch: Path) -> list[tuple[str, Callable[[object], None]]]:
    from tests.gui import states

    return [(name, lambda window, make=make: make(window, scratch)) for name, make in states.ALL.items()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
