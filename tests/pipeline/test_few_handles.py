"""More photos at once than files a process may open: macOS lets it open 256, and a split has up to 255."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import CHEAP_COSTS, ROOT

COUNT = 48
_HANDLES = 40
_CODE = f"""
import resource, sys
from stegapp.format import crypto
crypto._MEMORY_KIB, crypto._PASSES = {CHEAP_COSTS!r}
from stegapp.__main__ import main
resource.setrlimit(resource.RLIMIT_NOFILE, ({_HANDLES}, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
sys.exit(main(sys.argv[1:]))
"""


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _CODE, *arguments],
        env={**os.environ, "STEGAPP_PASSWORD": "pw"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small photos, no two alike."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(COUNT):
        levels = np.random.default_rng(number).integers(60, 200, (96, 96, 3), dtype=np.uint8)
        Image.fromarray(levels).save(folder / f"{number:03}.png")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.true_costs
def test_many_photos_need_few_handles(photos: Path, tmp_path: Path) -> None:
    paths = sorted(map(str, photos.iterdir()))
    carrier = ("--carrier", "photo")
    assert len(_run("which", str(photos), "--text", "hello", *carrier).splitlines()) == COUNT
    _run("split", *paths, "--need", "40", "-o", str(tmp_path / "split"), "--text", "hello", *carrier)
    stegos = sorted(map(str, (tmp_path / "split").iterdir()))
    assert len(stegos) == COUNT
    assert _run("join", *stegos) == "hello"
    assert f"Hidden in {COUNT} of {COUNT} photos" in _run(
        "batch", str(photos), "-o", str(tmp_path / "batch"), "--text", "hello", *carrier
    )
