"""Make a picture of every page in both themes: `uv run python -m tests.tools.screenshots OUT`.

A second argument picks a size, a third a language. All are made with a session that hides nothing
(`fakes.FakeSession`), so that this takes seconds, and on a computer that is made up: two runs give the same bytes.

In place of OUT:

- `--compared` makes those that `tests/gui/test_screens.py` holds the window against, small, in `tests/gui/screens`:
  to be called when the window was meant to change, and looked at before they are kept. A second argument names another
  folder.
- `--readme` makes those that README shows, in `resources/screenshots`: fewer, smaller, with fewer colours, and with the
  real model, so that their figures are true. Its hides are real, and differ from each other.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from stegapp.system.device import DeviceInfo
    from stegapp.training.config import TrainConfig
    from stegapp.training.trial import Trial

SIZES = {"1280x800": (1280, 800), "1280x860": (1280, 860), "1920x1080": (1920, 1080), "960x540": (960, 540)}
SHOWN = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
README = ("hide-filled", "hide-done", "reveal-files", "compare-difference", "models", "train-plan", "settings", "about")
KEPT = Path(__file__).resolve().parents[1] / "gui" / "screens"
COMPARED = (
    ("hide-filled", "light"), ("reveal-text", "dark"), ("compare-difference", "light"), ("train-jt", "dark"),
    ("models", "light"), ("settings", "dark"), ("hide-photo", "dark"), ("hide-jpeg-done", "light"),
)  # fmt: skip
"""States and themes that a test looks at: no path and no version stands in them."""
_WIDTH, _COLOURS, _FLAT = 960, 160, 32
_COMPARED_WIDTH = 480
_ALIKE = 5  # rounds of events in which nothing has moved, until nothing will
_PAUSE_MS = 1000  # longer ones, such as that before the clipboard is cleared, change no picture


def main(arguments: list[str]) -> int:
    """Write PNGs to the folder named."""
    first = arguments[0] if arguments else ""
    if not 1 <= len(arguments) <= 3 or (first.startswith("-") and first not in ("--compared", "--readme")):
        print(__doc__)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # another's fonts, scale or window frame would be seen
    with _scratch() as scratch:
        os.environ["STEGAPP_CONFIG_DIR"] = str(scratch / "config")
        os.environ["STEGAPP_DATA_DIR"] = str(scratch / "data")
        if arguments == ["--readme"]:
            with patch("stegapp.system.device.available", lambda: (_processor(),)):
                wanted = [(name, theme) for theme in _THEMES for name in README]
                _write_small(SHOWN, _pictures("1280x860", "en", scratch, wanted), width=_WIDTH)
            return 0
        if arguments[0] == "--compared":
            with _same_each_time():
                pictures = _pictures("1280x800", "en", scratch, COMPARED, fake=True)
                out = Path(arguments[1]) if len(arguments) > 1 else KEPT
                _write_small(out, pictures, width=_COMPARED_WIDTH, few_colours=False)
            return 0
        size = arguments[1] if len(arguments) > 1 else "1280x800"
        language = arguments[2] if len(arguments) > 2 else "en"
        return _make(Path(arguments[0]), size, language, scratch)


_THEMES = ("light", "dark")


@contextmanager
def _scratch() -> Iterator[Path]:
    """Make a folder of the same name each time: it can be read in some of the pictures."""
    from PySide6.QtCore import QLockFile

    base = Path(tempfile.gettempdir())
    lock = QLockFile(str(base / "stegapp-pictures.lock"))
    lock.lock()  # another run has it until it ends
    folder = base / "stegapp-pictures"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.unlock()


def _processor() -> "DeviceInfo":
    """Return one that nobody has."""
    from stegapp.system.device import DeviceInfo

    return DeviceInfo("cpu", "Processor 3000, 4 cores", 16 * 10**9)


@contextmanager
def _same_each_time() -> Iterator[None]:
    """Hold still what differs from run to run and from computer to computer."""
    from stegapp.progress import CancelToken, Job, Progress
    from stegapp.system import device
    from stegapp.training.trial import Trial

    def trial(config: "TrainConfig", *, cancel: CancelToken) -> "Job[Trial]":
        yield Progress("trial")
        return Trial(jt_pixel_s=2e-7, sf_pixel_s=1e-7, parameters=10_000, pixel_bytes=900.0)

    with ExitStack() as held:
        held.enter_context(patch.object(device, "available", lambda: (_processor(),)))
        held.enter_context(patch.object(device, "choose", lambda name="auto": "cpu"))
        held.enter_context(patch("stegapp.training.trial.trial", trial))  # before the wizard is imported
        yield


def _make(out: Path, size: str, language: str, scratch: Path) -> int:
    from tests.gui import states

    out.mkdir(parents=True, exist_ok=True)
    count = 0
    with _same_each_time():
        wanted = [(name, theme) for theme in _THEMES for name in states.ALL]
        for name, theme, image in _pictures(size, language, scratch, wanted, fake=True):
            image.save(str(out / f"{name}-{theme}-{size}-{language}.png"))
            count += 1
    print(f"{count} pictures in {out}")
    return 0


def _pictures(
    size: str, language: str, scratch: Path, wanted: Sequence[tuple[str, str]], *, fake: bool = False
) -> "Iterator[tuple[str, str, QImage]]":
    """Yield each state and theme that is wanted, and its picture."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.app import build_services, build_window
    from stegapp.gui.jobs.worker import SyncRunner
    from stegapp.gui.theme import themes
    from stegapp.pipeline import Session
    from tests.gui import states
    from tests.gui.fakes import FakeSession

    real = None if fake else Session()
    app = QApplication.instance() or QApplication(["stegapp"])
    QApplication.setCursorFlashTime(0)
    runner = SyncRunner()
    for name, theme in wanted:
        services = build_services(runner, session=real or FakeSession())  # type: ignore[arg-type]
        services.settings.update(language=language, save_folder=str(scratch), carrier="square")  # not the last state's
        window = build_window(services)
        themes().choose(theme)  # type: ignore[arg-type]
        window.resize(*SIZES[size])
        window.show()
        window.activateWindow()  # or nothing has the focus
        window.start_background_work()
        states.ALL[name](window, scratch)
        _rest(window)
        yield name, theme, window.grab().toImage()
        window.reopening = True  # nobody is here to answer whether the message may be lost
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for stego in scratch.glob("*-grey*.png"):
            stego.unlink()  # or the next would have a number in its name
    runner.shutdown()


def _rest(window: "QWidget") -> None:
    """Wait until all that follows a change by a pause has followed, such as the smooth picture after the quick one.

    Layouts ask each other for room by events, from the inside to the outside: the last ones may still be on their way.
    """
    from PySide6.QtCore import QEventLoop, QRect, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    before: list[QRect] = []
    alike = 0
    while alike < _ALIKE:
        QApplication.processEvents()
        while any(t.isActive() and t.isSingleShot() and t.interval() <= _PAUSE_MS for t in window.findChildren(QTimer)):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        now = [widget.geometry() for widget in window.findChildren(QWidget)]
        alike = alike + 1 if now == before else 0
        before = now


def _write_small(
    target: Path, pictures: "Iterator[tuple[str, str, QImage]]", *, width: int, few_colours: bool = True
) -> None:
    """Write small PNGs, named by state and theme.

    few_colours: see `_in_few_colours`. Else 32 levels of each, which no other pixel changes.
    """
    from PIL import Image, ImageQt

    target.mkdir(parents=True, exist_ok=True)
    for name, theme, picture in pictures:
        image = ImageQt.fromqimage(picture).convert("RGB")
        small = image.resize((width, width * image.height // image.width), Image.Resampling.LANCZOS)
        small = _in_few_colours(small) if few_colours else small.point(lambda level: level & 0xF8 | 0x04)
        small.save(target / f"{name}-{theme}.png", optimize=True)


def _in_few_colours(image: "Image") -> "Image":
    """Return the picture with a palette: colours that fill areas stay as they are, the rest become near ones."""
    import numpy as np
    from PIL import Image

    pixels = np.asarray(image).reshape(-1, 3)
    colours, which, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    flat = colours[np.argsort(-counts)][:_FLAT]
    rest = image.quantize(_COLOURS - _FLAT, method=Image.Quantize.MAXCOVERAGE).getpalette()
    palette = np.vstack([flat, np.array(rest).reshape(-1, 3)])[:_COLOURS].astype(np.int32)
    nearest = [int(((palette - colour) ** 2).sum(axis=1).argmin()) for colour in colours.astype(np.int32)]
    made = Image.fromarray(np.array(nearest, dtype=np.uint8)[which].reshape(image.size[::-1]), "P")
    made.putpalette(palette.astype(np.uint8).tobytes())
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
