"""The bundle under test, somewhere awkward; programs get it without Python, project, home or network settings."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stegapp.bundling.kinds import Kind
from tests.bundle.screen import Screen, missing_tools, virtual_screen
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a bundle, or take the one in STEGAPP_TEST_BUNDLE, and move it where no programmer looks.

    Which is built says STEGAPP_TEST_BUNDLE_KIND: light, if it says nothing, cpu or cuda.
    """
    place = tmp_path_factory.mktemp("Prüf stand 测试") / "Ein Ordner für stegapp"
    given = os.environ.get("STEGAPP_TEST_BUNDLE")
    if given:
        shutil.copytree(given, place, symlinks=True)
        return place
    asked = os.environ.get("STEGAPP_TEST_BUNDLE_KIND", "light")
    work = tmp_path_factory.mktemp("work")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(work / "dist"), "--workpath", str(work / "build"), str(ROOT / "build.spec")]
    built = subprocess.run(
        command, env={**os.environ, "STEGAPP_BUNDLE": asked}, capture_output=True, text=True, check=False, cwd=work
    )
    assert built.returncode == 0, built.stderr[-4000:]
    shutil.move(work / "dist" / "stegapp", place)
    return place


@pytest.fixture(scope="session")
def kind(bundle: Path) -> Kind:
    """What the bundle is, by what lies in it; it has to be what was asked for."""
    libraries = bundle / "_internal" / "torch" / "lib"
    cards = libraries / "libtorch_cuda.so"
    found: Kind = "light"
    if libraries.exists():
        found = "cuda" if cards.exists() and cards.stat().st_size > 1_000_000 else "cpu"  # else a stub
    assert os.environ.get("STEGAPP_TEST_BUNDLE_KIND", found) == found
    return found


@pytest.fixture
def trains(kind: Kind) -> None:
    if kind == "light":
        pytest.skip("the light bundle does not train")


@pytest.fixture
def light(kind: Kind) -> None:
    if kind != "light":
        pytest.skip("has PyTorch")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """As little as a program can be given; its own folders lie in the test's."""
    home = tmp_path / "Zuhause ñ"
    home.mkdir()
    return {"PATH": str(tmp_path / "nothing"), "HOME": str(home), "LANG": "C.UTF-8"}


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    missing = missing_tools()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with virtual_screen() as made:
        yield made
