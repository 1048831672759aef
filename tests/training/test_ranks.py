"""Several processes train as one does: the same crops, the same losses, the same ends."""

import dataclasses
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from stegapp.errors import UsageError
from stegapp.models import read_model
from stegapp.networks import build_extractor
from stegapp.networks.lattice import LatticeConfig
from stegapp.training import TrainConfig, checkpoint, scan_images
from stegapp.training.crops import CropSampler
from stegapp.training.launch import follows, launched
from stegapp.training.photos import PhotoStore
from stegapp.training.ranks import ALONE, Ranks, joined
from stegapp.training.start import begin
from stegapp.training.state import RunState

ROOT = Path(__file__).resolve().parents[2]
ROUNDING = 2e-5  # of a loss, relatively


def test_parts_of_a_batch_make_the_whole(tiny: TrainConfig) -> None:
    photos = scan_images(tiny.images).usable
    store = PhotoStore(1 << 20)

    def batch(ranks: Ranks) -> Any:
        return CropSampler(photos, store, tiny.data, crop=32, seed=1, stage=0, ranks=ranks).batch(3, seen=12, size=6)

    whole = batch(Ranks(spread=True))
    assert len(np.unique(whole.covers, axis=0)) == 6
    for count in (2, 3):
        for rank in range(count):
            part = batch(Ranks(rank, count, spread=True))
            for name in ("covers", "bits", "masks", "strengths"):
                assert np.array_equal(getattr(part, name), getattr(whole, name)[rank::count])


def test_batches_have_equal_parts() -> None:
    three = Ranks(1, 3, spread=True)
    assert [three.share(size) for size in (1, 3, 7, 16)] == [3, 3, 6, 15]
    three.check_batch(12)
    with pytest.raises(UsageError, match="16 crops has no equal parts for 3") as refused:
        three.check_batch(16)
    assert "--set jt.batch=15" in refused.value.advice


def test_alone_nothing_is_shared() -> None:
    extractor = build_extractor(LatticeConfig(width=2))
    assert ALONE.normalised(extractor) is ALONE.averaged(extractor) is ALONE.own(extractor) is extractor
    assert ALONE.means({"a": 1.0}) == {"a": 1.0}
    assert ALONE.any(True, False) == [True, False]
    assert (ALONE.leads, ALONE.together, launched(), follows()) == (True, False, False, False)
    with joined("cpu") as (ranks, device):
        assert (ranks, device) == (ALONE, "cpu")


def test_a_joint_norm_is_a_norm_where_processes_are_apart() -> None:
    torch.manual_seed(1)
    ranks, plain = Ranks(0, 2), build_extractor(LatticeConfig(width=2, last_width=2))
    joint = build_extractor(LatticeConfig(width=2, last_width=2))
    joint.load_state_dict(plain.state_dict())
    joint = ranks.normalised(joint)
    assert joint.state_dict().keys() == plain.state_dict().keys()
    levels = torch.rand(2, 1, 16, 16) * 255
    with ranks.apart():
        assert torch.equal(joint(levels), plain(levels))
    assert torch.equal(joint.eval()(levels), plain.eval()(levels))


def test_one_card_is_not_for_several(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"RANK": "1", "LOCAL_RANK": "1", "WORLD_SIZE": "2", "MASTER_ADDR": "localhost"}.items():
        monkeypatch.setenv(name, value)
    assert follows()
    with pytest.raises(UsageError, match="cannot share the card cuda:1"), joined("cuda:1"):
        pass


@pytest.mark.parametrize("stage", ["", "jt", "sf"])
def test_networks_of_blocks_are_not_begun_by_several(stage: str, tmp_path: Path) -> None:
    config = TrainConfig.from_preset("robust", "quick", images=tmp_path, out=tmp_path / "m.safetensors", device="cpu")
    tensors = begin(config).networks.tensors()
    if stage:
        state = {"run": dataclasses.asdict(RunState(stage=stage, step=1, total=2, batch=8)), "config": config.to_dict()}
        checkpoint.write_checkpoint(tmp_path / "run", tensors=tensors, state=state)
        config = dataclasses.replace(config, resume=tmp_path / "run")
    meeting = (tmp_path / "meeting").as_uri()
    torch.distributed.init_process_group("gloo", init_method=meeting, rank=0, world_size=1)
    try:
        with pytest.raises(UsageError, match="by one process alone") as refused:
            begin(config, Ranks(0, 2, spread=True))
    finally:
        torch.distributed.destroy_process_group()
    assert "without torchrun" in refused.value.advice


# ---------------------------------------------------------------- processes


@pytest.fixture
def started() -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that are gone when the test ends."""
    begun: list[subprocess.Popen[str]] = []
    yield begun
    for process in begun:
        if process.poll() is None:
            for child in psutil.Process(process.pid).children(recursive=True):
                child.kill()
            process.kill()
        process.wait()


class Launcher:
    def __init__(self, folder: Path, started: list[subprocess.Popen[str]]) -> None:
        self.folder, self.started = folder, started

    def start(self, config: TrainConfig, count: int, fault: str = "") -> subprocess.Popen[str]:
        path = self.folder / f"{config.out.stem}-{len(self.started)}.json"
        path.write_text(json.dumps(config.to_dict()))
        command = [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={count}"]
        command += ["-m", "tests.training.ranks_program", str(path), *([fault] if fault else [])]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.started.append(process)
        return process

    def run(self, config: TrainConfig, count: int, fault: str = "", *, code: int | None = 0) -> list[dict[str, Any]]:
        out, err = self.start(config, count, fault).communicate(timeout=600)
        assert code is None or self.started[-1].returncode == code, err
        return [json.loads(line) for line in out.splitlines() if line.startswith("{")]


@pytest.fixture
def launcher(tmp_path: Path, started: list[subprocess.Popen[str]]) -> Launcher:
    return Launcher(tmp_path, started)


def losses(lines: list[dict[str, Any]], stage: str) -> dict[int, float]:
    return {line["step"]: line["loss"] for line in lines if line.get("stage") == stage and "loss" in line}


def weights(path: Path) -> dict[str, Any]:
    model = read_model(path)
    return {f"g.{k}": v for k, v in model.generator.items()} | {f"e.{k}": v for k, v in model.extractor.items()}


def named(config: TrainConfig, name: str, **changes: Any) -> TrainConfig:
    return dataclasses.replace(config, out=config.out.with_name(f"{name}.safetensors"), device="cpu", **changes)


@pytest.mark.slow
def test_two_processes_learn_what_one_does_and_go_on_where_they_were_stopped(
    tiny: TrainConfig, launcher: Launcher
) -> None:
    # One measurement a stage: of weights that hardly read yet, rounding might pick others.
    tiny = dataclasses.replace(
        tiny, jt=dataclasses.replace(tiny.jt, validations=1), sf=dataclasses.replace(tiny.sf, validations=1)
    )
    one, two = (launcher.run(named(tiny, f"of{count}"), count) for count in (1, 2))
    # Biases before a norm have no gradient but rounding, which Adam makes steps of. Norms undo them while they learn,
    # but lag behind a little where G is frozen.
    for stage, steps, close in (("jt", 12, ROUNDING), ("sf", 6, 1e-3)):
        ours, theirs = losses(one, stage), losses(two, stage)
        assert list(ours) == list(theirs) == list(range(1, steps + 1))
        assert list(theirs.values()) == pytest.approx(list(ours.values()), rel=close)
    for ours_, theirs_ in zip(one[-1]["history"], two[-1]["history"], strict=True):
        for name in ("accuracy", "rounded_accuracy", "psnr_db", "gmi"):
            assert theirs_[name] == pytest.approx(ours_[name], rel=1e-2, abs=1e-2)

    stopped = named(tiny, "stopped")
    lines = launcher.run(stopped, 2, "cancel", code=None)
    assert launcher.started[-1].returncode != 0
    assert 0 < max(losses(lines, "jt")) < 12
    assert checkpoint.read_state(stopped.checkpoint_dir)["run"]["step"] == max(losses(lines, "jt"))
    launcher.run(dataclasses.replace(stopped, resume=stopped.checkpoint_dir), 2)
    resumed, whole = weights(stopped.out), weights(named(tiny, "of2").out)
    assert all(np.array_equal(resumed[key], whole[key]) for key in whole)


@pytest.mark.slow
def test_a_killed_process_ends_all_and_the_last_checkpoint_stays(tiny: TrainConfig, launcher: Launcher) -> None:
    config = named(tiny, "killed", jt=dataclasses.replace(tiny.jt, steps=5000), checkpoint_every=0.0)
    process = launcher.start(config, 2)
    assert process.stdout is not None
    for line in process.stdout:
        report = json.loads(line) if line.startswith("{") else {}
        if report.get("stage") == "jt" and report["step"] >= 3:
            break
    leader, other = sorted(psutil.Process(process.pid).children(), key=lambda child: child.pid)
    other.kill()
    process.communicate(timeout=120)
    assert process.returncode != 0
    deadline = time.monotonic() + 60
    while leader.is_running() and leader.status() != psutil.STATUS_ZOMBIE and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not leader.is_running() or leader.status() == psutil.STATUS_ZOMBIE
    assert checkpoint.read_state(config.checkpoint_dir)["run"]["step"] >= 2
    assert not config.out.exists()


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["memory", "collapse"])
def test_what_goes_wrong_in_one_process_holds_for_all(fault: str, tiny: TrainConfig, launcher: Launcher) -> None:
    batch = {"memory": 8, "collapse": 4}[fault]
    config = named(tiny, fault, jt=dataclasses.replace(tiny.jt, batch=batch))
    lines = launcher.run(config, 2, fault)
    notes = lines[-1]["notes"]
    if fault == "memory":
        assert any("batch of 4" in note for note in notes)
        assert {line["batch"] for line in lines if line.get("stage") == "jt" and "batch" in line} == {4}
    else:
        assert any("The loss became infinite at step" in note for note in notes)
    assert config.out.exists()
