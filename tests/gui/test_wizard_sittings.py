"""Trainings by the real process in several sittings, and with memory that really runs out."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from stegapp.gui.app import build_window
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard.page import WizardPage
from stegapp.gui.wizard.steps import Step
from stegapp.models import read_model
from tests.gui.test_wizard import LONG, _close, choose, photos, plan

__all__ = ["photos"]  # a fixture

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory")


def _open(services: Services) -> tuple[MainWindow, WizardPage]:
    window = build_window(services)
    window.show()
    window.start_background_work()
    window.go_to(window.train_page)
    wizard = window.train_page.wizard
    wizard.controller.round_trips = 1
    return window, wizard


def _weights(page: WizardPage, qtbot: QtBot) -> dict[str, Any]:
    """Wait for the model and return its tensors; throw the run away."""
    qtbot.waitUntil(lambda: page.step in (Step.ACCEPTANCE, Step.FAILED), timeout=LONG)
    assert page.step is Step.ACCEPTANCE, (page.failed.banner.message, page.failed.details.toPlainText())
    assert page.controller.run is not None
    model = read_model(Path(page.controller.run.done["model"]))
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    page.footer.cancel.click()
    tensors = {"generator": model.generator, "extractor": model.extractor}
    return {f"{side}.{key}": value for side, states in tensors.items() for key, value in states.items()}


@pytest.mark.slow
def test_paused_closed_and_gone_on_with_gives_the_model_of_one_sitting(
    real_services: Services, photos: Path, qtbot: QtBot
) -> None:
    values: dict[str, object] = {"jt_steps": 150, "jt_rate": 1e-3, "sf_steps": 5, "sf_rate": 1e-3}
    window, page = _open(real_services)
    choose(page, photos, qtbot)
    plan(page, **values)
    page.footer.next.click()
    whole = _weights(page, qtbot)
    _close(window, qtbot)

    window, page = _open(real_services)
    choose(page, photos, qtbot)
    plan(page, **values)
    page.footer.next.click()
    qtbot.waitUntil(
        lambda: page.controller.run is not None and page.controller.run.stage == "jt" and page.controller.run.step > 3,
        timeout=LONG,
    )
    page.footer.pause.click()
    qtbot.waitUntil(lambda: page.controller.child is None, timeout=LONG)
    assert page.step is Step.TRAINING  # it was not faster than the pause
    assert page.controller.run is not None
    assert page.controller.run.stage == "jt"
    assert page.controller.run.step < 150
    _close(window, qtbot)

    window, page = _open(real_services)
    qtbot.waitUntil(lambda: page.photos.unfinished.isVisible(), timeout=LONG)
    page.photos.unfinished.findChildren(QPushButton)[0].click()
    resumed = _weights(page, qtbot)
    _close(window, qtbot)
    assert resumed.keys() == whole.keys()
    assert all(np.array_equal(resumed[key], whole[key]) for key in whole)
    bundled = read_model(real_services.session.store.bundled / "lattice.safetensors").generator
    assert any(not np.array_equal(whole[f"generator.{key}"], bundled[key]) for key in bundled)  # and it learned


def _address_space() -> int:
    """Return the KiB that a process takes which has loaded all that the training needs."""
    code = "import torch, stegapp.training.run; print(next(l for l in open('/proc/self/status') if 'VmPeak' in l))"
    words = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    return int(words.split()[1])


def test_memory_that_runs_out_makes_the_batch_smaller(real_services: Services, photos: Path, qtbot: QtBot) -> None:
    """512 crops of 128×128 take gigabytes a step; the process may have one and a half more than it starts with."""
    limit = _address_space() + 1_500_000
    window, page = _open(real_services)
    page.controller.wrap = lambda command: ["sh", "-c", f'ulimit -v {limit}; exec "$@"', "sh", *command]
    choose(page, photos, qtbot)
    plan(page, jt_batch=512, jt_crop=128)
    page.footer.next.click()
    qtbot.waitUntil(lambda: "with a batch of" in page.training.notes or page.step is Step.FAILED, timeout=LONG)
    assert page.step is Step.TRAINING, (page.failed.banner.message, page.failed.details.toPlainText())
    assert "memory" in page.training.notes
    page.footer.cancel.click()
    qtbot.waitUntil(lambda: page.controller.child is None, timeout=LONG)
    _close(window, qtbot)


def test_no_memory_even_to_start_is_told(real_services: Services, photos: Path, qtbot: QtBot) -> None:
    window, page = _open(real_services)
    page.controller.wrap = lambda command: ["sh", "-c", 'ulimit -v 600000; exec "$@"', "sh", *command]
    choose(page, photos, qtbot)
    plan(page)
    page.footer.next.click()
    qtbot.waitUntil(lambda: page.step is Step.FAILED, timeout=LONG)
    assert page.failed.banner.message
    assert page.failed.buttons["resume"].isVisible()
    page.footer.cancel.click()
    _close(window, qtbot)


_MOUNT = ["unshare", "--map-root-user", "--mount", "sh", "-c"]


def _may_mount(folder: Path) -> bool:
    try:
        done = subprocess.run([*_MOUNT, 'mount -t tmpfs tmpfs "$1"', "sh", folder], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def test_a_training_on_a_disk_without_room_says_so(photos: Path, tmp_path: Path) -> None:
    """What the wizard's child says: its folder is a file system of 64 KiB, and a checkpoint takes 200."""
    if not _may_mount(tmp_path):
        pytest.skip("file systems cannot be mounted here")
    few = ("jt.steps=2", "sf.steps=2", "jt.batch=2", "jt.crop=32", "data.validation_photos=1", "data.proof_photos=1")
    train = [sys.executable, "-m", "stegapp", "train", "--images", str(photos), "--name", "own", "--progress", "jsonl"]
    train += ["--out", str(tmp_path / "run" / "own.safetensors"), "--device", "cpu"]
    train += [word for setting in few for word in ("--set", setting)]
    (tmp_path / "run").mkdir()
    mount = 'mount -t tmpfs -o size=64k tmpfs "$1" && shift && exec "$@"'
    done = subprocess.run(
        [*_MOUNT, mount, "sh", str(tmp_path / "run"), *train], capture_output=True, text=True, check=False, timeout=240
    )
    last = json.loads(done.stdout.splitlines()[-1])
    assert (last["type"], last["error"], done.returncode) == ("error", "OutputRefused", last["exit_code"])
    assert "no room for “checkpoint.safetensors”" in last["message"]
