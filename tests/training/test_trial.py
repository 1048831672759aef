"""The estimate before a training, and giving way to other programs."""

import dataclasses
import os
import subprocess
import sys

import pytest

from stegapp.errors import Cancelled, DeviceError
from stegapp.progress import CancelToken, run_job
from stegapp.training.config import TrainConfig
from stegapp.training.trial import Trial, trial


def test_a_trial_measures_both_stages(tiny: TrainConfig) -> None:
    found = run_job(trial(tiny, cancel=CancelToken()))
    assert found.jt_pixel_s > 0
    assert found.sf_pixel_s > 0
    assert found.parameters > 100
    assert found.pixel_bytes > 8
    seconds = found.seconds(tiny, photos=7)
    longer = dataclasses.replace(tiny, jt=dataclasses.replace(tiny.jt, steps=1200))
    assert found.seconds(longer, photos=7) > 5 * seconds
    assert found.memory_bytes(tiny, photos=7) > 100e6
    assert found.disk_bytes > found.parameters * 4


def test_more_pixels_take_longer_and_more_memory(tiny: TrainConfig) -> None:
    found = Trial(1e-6, 5e-7, 1000, 100.0)
    wide = dataclasses.replace(tiny, jt=dataclasses.replace(tiny.jt, crop=128))
    assert found.memory_bytes(wide, photos=7) - found.memory_bytes(tiny, photos=7) == 100 * 4 * (128**2 - 32**2)
    difference = found.seconds(wide, photos=7) - found.seconds(tiny, photos=7)
    assert difference == pytest.approx(12 * 4 * (128**2 - 32**2) * 1e-6)


def test_a_trial_can_be_cancelled_and_needs_its_device(tiny: TrainConfig) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        run_job(trial(tiny, cancel=cancel))
    with pytest.raises(DeviceError):
        run_job(trial(dataclasses.replace(tiny, device="cuda:99"), cancel=CancelToken()))


@pytest.mark.skipif(sys.platform == "win32", reason="niceness")
def test_giving_way_lowers_the_priority_and_leaves_a_core() -> None:
    code = (
        "import os, sys; from stegapp.training.background import give_way; give_way(); "
        "print(os.nice(0), os.environ['OMP_NUM_THREADS'], 'torch' in sys.modules)"
    )
    environment = {key: value for key, value in os.environ.items() if key != "OMP_NUM_THREADS"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    nice, threads, torch = done.stdout.split()
    assert int(nice) >= min(19, os.nice(0) + 10)
    assert 1 <= int(threads) <= max(1, (os.cpu_count() or 1) - 1)
    assert torch == "False"
