"""The checkpoint file: whole or not at all, no pickle, damage told."""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from stegapp.errors import OutputRefused, TrainingFailed, UsageError
from stegapp.system.state import strict_json
from stegapp.training.checkpoint import (
    FILE_NAME,
    load_module,
    load_optimizer,
    module_tensors,
    optimizer_tensors,
    read_checkpoint,
    read_state,
    write_checkpoint,
)
from stegapp.training.config import TrainConfig
from stegapp.training.overrides import command_line
from stegapp.training.start import begin
from stegapp.training.state import RunState
from tests.spoilt import anything, spoilt


def learn(net: torch.nn.Module, optimizer: torch.optim.Optimizer, seed: int) -> None:
    x = torch.randn(4, 3, generator=torch.Generator().manual_seed(seed))
    optimizer.zero_grad()
    net(x).square().sum().backward()
    optimizer.step()


def make() -> tuple[torch.nn.Module, torch.optim.Adam]:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        net = torch.nn.Sequential(torch.nn.Linear(3, 3), torch.nn.BatchNorm1d(3), torch.nn.Linear(3, 1))
    return net, torch.optim.Adam(net.parameters(), lr=0.01)


def test_everything_comes_back_and_goes_on_alike(tmp_path: Path) -> None:
    net, optimizer = make()
    learn(net, optimizer, 1)
    state = {"step": 3, "rate": 0.1 + 0.2, "names": ["ä", "b"]}
    tensors = module_tensors("net", net) | optimizer_tensors("adam", optimizer)
    write_checkpoint(tmp_path / "new" / "folder", tensors=tensors, state=state)

    found, read = read_checkpoint(tmp_path / "new" / "folder")
    assert {key: read[key] for key in state} == state
    assert read_state(tmp_path / "new" / "folder") == read
    other, other_optimizer = make()
    load_module("net", other, found)
    load_optimizer("adam", other_optimizer, found)
    for seed in (2, 3):
        learn(net, optimizer, seed)
        learn(other, other_optimizer, seed)
    for key, value in net.state_dict().items():
        assert torch.equal(value, other.state_dict()[key]), key


def test_loaded_moments_are_copies() -> None:
    net, optimizer = make()
    learn(net, optimizer, 1)
    kept = {key: value.clone() for key, value in optimizer_tensors("adam", optimizer).items()}
    before = {key: value.clone() for key, value in kept.items()}
    load_optimizer("adam", optimizer, kept)
    learn(net, optimizer, 2)
    assert all(torch.equal(kept[key], before[key]) for key in kept)


def test_missing_and_damaged_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(TrainingFailed, match="no checkpoint"):
        read_checkpoint(tmp_path)
    write_checkpoint(tmp_path, tensors={"a": torch.zeros(100)}, state={})
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    for damaged in (
        whole[:-1],
        whole[:40],
        b"",
        b"x" * 100,
        whole.replace(b"stegapp_checkpoint", b"stegapp_otherthings"),
    ):
        path.write_bytes(damaged)
        with pytest.raises(TrainingFailed, match="cannot be read"):
            read_checkpoint(tmp_path)
    save_file({"a": torch.zeros(1)}, path, metadata={"stegapp_checkpoint": json.dumps({"version": 99})})
    with pytest.raises(TrainingFailed, match="version"):
        read_checkpoint(tmp_path)


def test_other_networks_are_told() -> None:
    with pytest.raises(TrainingFailed, match="fit"):
        load_module("net", torch.nn.Linear(2, 2), {"net.weight": torch.zeros(3, 3), "net.bias": torch.zeros(2)})


def test_failed_write_keeps_the_last_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_checkpoint(tmp_path, tensors={"a": torch.ones(3)}, state={"step": 1})

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.write", full)
    with pytest.raises(OutputRefused):
        write_checkpoint(tmp_path, tensors={"a": torch.zeros(3)}, state={"step": 2})
    monkeypatch.undo()
    tensors, state = read_checkpoint(tmp_path)
    assert state["step"] == 1
    assert torch.equal(tensors["a"], torch.ones(3))
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputRefused) as caught:
        write_checkpoint(tmp_path / "file" / "sub", tensors={}, state={})
    assert caught.value.advice


STATE = {"config": None, "run": {**vars(RunState()), "step": 3, "total": 10, "batch": 2, "best": [0.5, 0.25]}}


def test_what_a_run_says_of_itself_comes_back() -> None:
    state = RunState.from_json(json.loads(json.dumps(STATE))["run"])
    assert (state.step, state.total, state.best) == (3, 10, [0.5, 0.25])


@settings(max_examples=200, deadline=None)
@given(anything() | spoilt({"version": 1, **STATE}))
def test_a_description_of_any_kind_is_used_or_told(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    text = data.decode("utf-8", "replace")
    save_file({"a": torch.zeros(1)}, folder / FILE_NAME, metadata={"stegapp_checkpoint": text})
    config = TrainConfig.from_preset("lattice", "quick", images=folder, out=folder / "m.safetensors", resume=folder)
    with pytest.raises((TrainingFailed, UsageError)) as caught:  # for it holds neither settings nor networks
        begin(config)
    assert caught.value.advice


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_settings_of_any_kind_in_a_checkpoint_are_used_or_told(data: st.DataObject) -> None:
    sound = TrainConfig.from_preset("lattice", "quick", images=Path("x"), out=Path("m.safetensors")).to_dict()
    assert TrainConfig.from_dict(json.loads(json.dumps(sound))).to_dict() == sound
    try:
        values = strict_json(data.draw(spoilt(sound)).decode())
    except ValueError:
        return
    with suppress(UsageError):
        command_line(TrainConfig.from_dict(values))


@pytest.mark.skipif(os.name != "posix", reason="modes and pipes")
def test_a_checkpoint_is_the_users_alone_and_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    write_checkpoint(folder, tensors={"a": torch.zeros(1)}, state={})
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    (folder / FILE_NAME).unlink()
    os.mkfifo(folder / FILE_NAME)
    with pytest.raises(TrainingFailed):
        read_checkpoint(folder)


@pytest.mark.parametrize(
    "change",
    [
        {"adam.0.exp_avg": torch.zeros(2, 2)},
        {"adam.x.exp_avg": torch.zeros(3, 3)},
        {"adam.99.exp_avg": torch.zeros(3, 3)},
        {"adam.0.other": torch.zeros(3, 3)},
        {"adam.0": torch.zeros(3, 3)},
        {"adam.0.exp_avg_sq": None},
    ],
)
def test_moments_of_another_optimiser_are_told(change: dict[str, torch.Tensor | None]) -> None:
    net, optimizer = make()
    learn(net, optimizer, 1)
    tensors = {**optimizer_tensors("adam", optimizer), **change}
    kept = {key: value for key, value in tensors.items() if value is not None}
    with pytest.raises(TrainingFailed, match="fit"):
        load_optimizer("adam", optimizer, kept)
