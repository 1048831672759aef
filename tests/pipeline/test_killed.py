"""A hide killed at any point leaves neither a partial stego nor a harmed cover."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import SAMPLES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

# Stages at which the child stops itself, as it reports them; "write" and "verify" are the delicate ones.
_CHILD = """
import os, signal, sys
from pathlib import Path
from stegapp.format.message import Message
from stegapp.pipeline import HideRequest, Session
cover, output, kill_at = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
request = HideRequest(cover, output, Message.from_text("never seen"), "pw", force=len(sys.argv) > 4)
for number, progress in enumerate(Session().hide(request)):
    if number == kill_at:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("kill_at", range(7))
def test_killed_at_a_step(kill_at: int, tmp_path: Path) -> None:
    cover = tmp_path / "cover.png"
    cover.write_bytes((SAMPLES / "two_dogs.png").read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, cover, tmp_path / "stego.png", str(kill_at)], timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL, "the job has fewer steps than this test believes"
    assert [path.name for path in tmp_path.iterdir()] == ["cover.png"]
    assert cover.read_bytes() == (SAMPLES / "two_dogs.png").read_bytes()


def test_killed_while_its_cover_is_being_replaced(tmp_path: Path) -> None:
    cover = tmp_path / "cover.png"
    cover.write_bytes((SAMPLES / "two_dogs.png").read_bytes())
    done = subprocess.run([sys.executable, "-c", _CHILD, cover, cover, "6", "force"], timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL
    assert [path.name for path in tmp_path.iterdir()] == ["cover.png"]
    assert cover.read_bytes() == (SAMPLES / "two_dogs.png").read_bytes()


@pytest.mark.parametrize("after_s", [0.2, 1.0, 2.5])
def test_killed_at_a_time(after_s: float, tmp_path: Path) -> None:
    """The command line, killed from outside at no step in particular; a whole result is fine, a part of one is not."""
    cover = tmp_path / "cover.png"
    cover.write_bytes((SAMPLES / "two_dogs.png").read_bytes())
    command = [sys.executable, "-m", "stegapp", "hide", str(cover), "-o", str(tmp_path / "stego.png")]
    command += ["-t", "x", "--no-password"]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
    time.sleep(after_s)
    child.kill()
    child.wait()
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"cover.png", "stego.png"}
    assert cover.read_bytes() == (SAMPLES / "two_dogs.png").read_bytes()
    if "stego.png" in left:
        revealed = subprocess.run(
            [sys.executable, "-m", "stegapp", "reveal", tmp_path / "stego.png", "--no-password"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert revealed.stdout == "x"
