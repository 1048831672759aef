"""Fixtures that many tests share."""

import itertools
import os
import random
import secrets
import signal
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling

from stegapp.format import crypto

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


class _ByFile(LoadFileScheduling):
    """Files go to processes whole, and those together that derive the same masters, so that each is derived once."""

    _TOGETHER = ("tests/format/test_vectors.py", "tests/format/test_mutants.py")

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return self._TOGETHER[0] if file in self._TOGETHER else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> _ByFile | None:
    return _ByFile(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--fresh-chance",
        action="store_true",
        help="draw salts, keys and anchors as users' machines do, not the same ones in each run of a test",
    )


_token_bytes = secrets.token_bytes


def _draw_by_name(item: pytest.Item) -> None:
    """Have all that a test hides drawn from the test's own name, so that what failed once fails again.

    Every draw is still a new one: only another run draws the same. `--fresh-chance` takes the system's randomness.
    """
    drawn = random.Random(item.nodeid)
    fresh = item.config.getoption("fresh_chance")
    secrets.token_bytes = (
        _token_bytes if fresh else lambda nbytes=None: drawn.randbytes(32 if nbytes is None else nbytes)
    )


_COSTS = crypto._MEMORY_KIB, crypto._PASSES
CHEAP_COSTS = 1024, 1
"""KiB and passes of Argon2id: the least that take no time worth naming."""
_CHEAPLY = tuple(
    ROOT / "tests" / name for name in ("pipeline", "cli", "gui", "embedding", "carriers", "format/test_drafts.py")
)
"""Where tests hide and reveal by the hundred, and derive keys at costs at which that takes no time worth naming."""


@pytest.hookimpl(tryfirst=True)  # before the fixtures of a whole file, which hide too
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Derive keys at the costs of the format, but for tests that open only what they hid themselves.

    Those that open what was hidden before, or in another process, have the mark `true_costs`.
    """
    ours = any(place in (item.path, *item.path.parents) for place in _CHEAPLY)
    cheaply = ours and item.get_closest_marker("true_costs") is None
    _draw_by_name(item)
    crypto._MEMORY_KIB, crypto._PASSES = CHEAP_COSTS if cheaply else _COSTS


_users = itertools.count()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the settings, models and password of whoever runs it.

    The folders are only named, as for a new user: `mktemp` looks through all that were made before, each time.
    """
    base = tmp_path_factory.getbasetemp() / "users" / str(next(_users))
    monkeypatch.setenv("STEGAPP_DATA_DIR", str(base / "data"))
    monkeypatch.setenv("STEGAPP_CONFIG_DIR", str(base / "config"))
    monkeypatch.delenv("STEGAPP_PASSWORD", raising=False)


@pytest.fixture
def sample() -> Path:
    """A bundled 512x512 grayscale photo."""
    return SAMPLES / "mountain_path.png"
