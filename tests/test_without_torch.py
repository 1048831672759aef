"""Hiding, revealing and the window need no torch; what trains says so where it is not installed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SAMPLES

_AS_USED = """
from stegapp.__main__ import main
assert main(['capacity', cover]) == 0
for method in ('adaptive', 'direct'):
    out = f'{folder}/{method}.png'
    assert main(['hide', cover, '-o', out, '--text', 'At nine.', '--method', method, '--no-password']) == 0
    assert main(['reveal', out, '--no-password']) == 0
"""

_WINDOW = """
from PySide6.QtWidgets import QApplication
from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.worker import JobRunner
app = QApplication([])
services = build_services(JobRunner())
window = build_window(services)
window.start_background_work()
window.show()
for page in window.pages:
    window.go_to(page)
    app.processEvents()
assert window.train_page.banner.message.startswith('Training needs PyTorch'), window.train_page.banner.message
services.runner.shutdown()
"""


def _run(code: str, folder: Path, *, blocked: bool) -> subprocess.CompletedProcess[str]:
    before = f"import sys; cover, folder = {str(SAMPLES / 'two_dogs.png')!r}, {str(folder)!r}\n"
    before += "sys.modules['torch'] = None\n" if blocked else ""
    after = "\nassert sys.modules.get('torch') is None, 'torch was loaded'\n"
    return subprocess.run(
        [sys.executable, "-c", before + code + after], capture_output=True, text=True, timeout=600, check=False
    )


@pytest.mark.parametrize("blocked", [False, True], ids=["installed", "missing"])
def test_messages_need_no_torch(tmp_path: Path, blocked: bool) -> None:
    done = _run(_AS_USED, tmp_path, blocked=blocked)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("At nine.") == 2


def test_the_window_needs_no_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = _run(_WINDOW, tmp_path, blocked=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["train", "--images", "x", "--out", "m.safetensors"], "Training needs PyTorch, which is not installed."),
        (["reveal", "x.png", "--no-password", "--device", "cuda"], "Graphics cards need PyTorch"),
    ],
)
def test_what_needs_torch_says_so(tmp_path: Path, command: list[str], words: str) -> None:
    command = [str(SAMPLES / "two_dogs.png") if word == "x.png" else word for word in command]
    code = f"from stegapp.__main__ import main\nraise SystemExit(main({[*command, '--json']!r}))"
    if command[0] == "train":
        code = code.replace("'--json'", "'--progress', 'jsonl'")
    done = _run(code, tmp_path, blocked=True)
    assert done.returncode == 3, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert words in str(told)
