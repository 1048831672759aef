"""Work on pictures for the window stops soon after it is no longer wanted, also while a decoder is at it."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import Cancelled
from stegapp.gui.jobs import comparing, photos, pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.progress import CancelToken, Job, run_job
from tests.imaging.test_bombs import Countdown

NOISE = Image.fromarray(np.random.default_rng(4).integers(0, 256, (1500, 1500), dtype=np.uint8))

WORK: dict[str, Callable[[Path, CancelToken], Job[object]]] = {
    "a cover": lambda path, cancel: pictures.open_cover(PictureSource(path=path), cancel=cancel),
    "a preview": lambda path, cancel: pictures.preview_cover(path.read_bytes(), None, cancel=cancel),
    "what is told of a photo": lambda path, cancel: _facts(path, cancel),
    "thumbnails": lambda path, cancel: pictures.thumbnails([path, path], 64, cancel=cancel),
    "a comparison": lambda path, cancel: comparing.compare(path, path, ("one", "other"), cancel=cancel),
}


def _facts(path: Path, cancel: CancelToken) -> Job[object]:
    cover = yield from pictures.open_cover(PictureSource(path=path), cancel=cancel)
    return (yield from photos.photo_facts(cover, cancel=cancel))


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    buffer = io.BytesIO()
    NOISE.save(buffer, "PNG")
    (tmp_path / "noise.png").write_bytes(buffer.getvalue())
    return tmp_path / "noise.png"


@pytest.mark.parametrize("looks", [0, 1, 3, 8])
@pytest.mark.parametrize("name", WORK)
def test_cancel_works_while_a_picture_is_read(name: str, looks: int, noise: Path) -> None:
    with pytest.raises(Cancelled):
        run_job(WORK[name](noise, Countdown(looks)))


@pytest.mark.parametrize("name", WORK)
def test_what_is_wanted_is_finished(name: str, noise: Path) -> None:
    assert run_job(WORK[name](noise, Countdown(1_000_000)))
