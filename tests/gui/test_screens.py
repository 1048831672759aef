"""Eight screens look as they did.

After a change that was meant, `uv run python -m tests.tools.screenshots --compared` makes the stored pictures anew:
look at them before they are kept.

A picture is compared by the mean colours of small fields. Another version of the library that draws letters moves
their edges by a part of a pixel, which hardly changes any; a button that is gone, a text that is longer or another
colour changes several.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.conftest import ROOT
from tests.tools.screenshots import COMPARED, KEPT

FIELD = 6  # pixels, of stored pictures that are 3/8 as large as the window
NOTICED = 12.0  # of 255 levels, in one of the colours
ALLOWED = 3  # fields of 4,000

Colours = NDArray[np.float64]


def _fields(path: Path) -> Colours:
    """Return the mean colours of the fields of a picture, [rows, columns, 3]."""
    with Image.open(path) as image:
        pixels = np.asarray(image.convert("RGB"), dtype=np.float64)
    rows, columns = pixels.shape[0] // FIELD, pixels.shape[1] // FIELD
    return pixels.reshape(rows, FIELD, columns, FIELD, 3).mean(axis=(1, 3))


def _changed(ours: Colours, stored: Colours) -> list[tuple[int, int]]:
    """Return which fields differ: row, column."""
    assert ours.shape == stored.shape
    return [(int(row), int(column)) for row, column in np.argwhere(np.abs(ours - stored).max(axis=2) > NOTICED)]


def _render(out: Path, *, before: str = "", **environment: str) -> Path:
    """Make the pictures in a process of their own, in which nothing else has changed the application."""
    code = f"import sys\nfrom tests.tools import screenshots\n{before}\nsys.exit(screenshots.main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "--compared", str(out)],
        env={**os.environ, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _render(tmp_path_factory.mktemp("screens"))


@pytest.mark.parametrize(("state", "theme"), COMPARED)
def test_a_screen_looks_as_it_did(state: str, theme: str, rendered: Path) -> None:
    name = f"{state}-{theme}.png"
    changed = _changed(_fields(rendered / name), _fields(KEPT / name))
    assert len(changed) <= ALLOWED, (
        f"{len(changed)} fields of {FIELD}×{FIELD} pixels of {name} changed: {changed[:20]}. "
        f"Compare {rendered / name} with {KEPT / name}."
    )


def test_a_button_that_is_gone_is_noticed_and_all_else_is_the_same_again(rendered: Path, tmp_path: Path) -> None:
    """On each of two pages one button is hidden, before their pictures are made; the others are so to the byte."""
    before = (
        "from tests.gui import states\n"
        "from PySide6.QtWidgets import QPushButton\n"
        "def without(make, label):\n"
        "    def state(window, scratch):\n"
        "        make(window, scratch)\n"
        "        buttons = [b for b in window.findChildren(QPushButton) if label in b.text() and b.isVisible()]\n"
        "        buttons[0].hide()\n"
        "    return state\n"
        "states.ALL['settings'] = without(states.ALL['settings'], 'Forget')\n"
        "states.ALL['train-jt'] = without(states.ALL['train-jt'], 'ack')\n"
    )
    other = _render(tmp_path / "other", before=before)
    for state, theme in COMPARED:
        name = f"{state}-{theme}.png"
        if state in ("settings", "train-jt"):
            assert len(_changed(_fields(other / name), _fields(KEPT / name))) > ALLOWED, name
        else:
            assert (other / name).read_bytes() == (rendered / name).read_bytes(), name
