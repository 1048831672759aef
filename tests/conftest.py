"""Fixtures that many tests share."""

import os
import signal
from pathlib import Path

import pytest

if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # two processes share two cores

for _name in ("SIGINT", "SIGHUP"):
    # A shell has what it starts in the background ignore these, and so would the programs that tests start. A handler
    # that does nothing leaves it at that here, and is not handed on.
    _number = getattr(signal, _name, None)
    if _number is not None and signal.getsignal(_number) == signal.SIG_IGN:
        signal.signal(_number, lambda *_: None)

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the settings, models and password of whoever runs it."""
    base = tmp_path_factory.mktemp("user")
    monkeypatch.setenv("STEGAPP_DATA_DIR", str(base / "data"))
    monkeypatch.setenv("STEGAPP_CONFIG_DIR", str(base / "config"))
    monkeypatch.delenv("STEGAPP_PASSWORD", raising=False)


@pytest.fixture
def sample() -> Path:
    """A bundled 512x512 grayscale photo."""
    return SAMPLES / "mountain_path.png"
