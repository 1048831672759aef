"""The state of a training run on disk: one safetensors file, replaced whole.

Owns the file and how optimisers become tensors. Must not know of stages or data.
No pickle: tensors lie as tensors, all else as JSON in the file's metadata.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn
from torch.optim import Optimizer

from stegapp.errors import OutputRefused, TrainingFailed
from stegapp.system.atomic import write_atomically
from stegapp.system.state import make_private, strict_json
from stegapp.texts import Text

__all__ = [
    "FILE_NAME",
    "load_module",
    "load_optimizer",
    "module_tensors",
    "optimizer_tensors",
    "read_checkpoint",
    "read_state",
    "write_checkpoint",
]

FILE_NAME = "checkpoint.safetensors"
_VERSION = 1
_MOMENTS = {"step", "exp_avg", "exp_avg_sq"}  # Adam's


def write_checkpoint(folder: Path, *, tensors: Mapping[str, Tensor], state: Mapping[str, Any]) -> None:
    """Write the checkpoint of `folder`, replacing the last one only once the new one is whole on the disk.

    Raises OutputRefused when it cannot be written; the last one then stays.
    """
    data = save(
        {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()},
        metadata={"stegapp_checkpoint": json.dumps({"version": _VERSION, **state})},
    )
    try:
        make_private(folder)
    except OSError as error:
        raise OutputRefused(
            Text("The folder {folder} cannot be made: {reason}.", folder=folder, reason=error.strerror or str(error)),
            advice=Text("Choose another folder for the checkpoints."),
        ) from error
    write_atomically(folder / FILE_NAME, data, replace=True, private=True)  # it may hold a private model's table


def read_state(folder: Path) -> dict[str, Any]:
    """Return what a checkpoint says beside its tensors. Raises TrainingFailed when it is missing or damaged."""
    return _open(folder, tensors=False)[1]


def read_checkpoint(folder: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Return the tensors and the state of a checkpoint. Raises TrainingFailed when it is missing or damaged."""
    return _open(folder, tensors=True)


def _open(folder: Path, *, tensors: bool) -> tuple[dict[str, Tensor], dict[str, Any]]:
    path = folder / FILE_NAME
    if not path.is_file():
        raise TrainingFailed(
            Text("There is no checkpoint in {folder}.", folder=folder),
            advice=Text("Choose the folder of an earlier run, or start a new one."),
        )
    try:
        with safe_open(path, framework="pt") as file:
            state = strict_json((file.metadata() or {})["stegapp_checkpoint"], finite=False)
            found = {name: file.get_tensor(name) for name in file.keys()} if tensors else {}  # noqa: SIM118
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise TrainingFailed(
            Text("The checkpoint in {folder} cannot be read: {reason}.", folder=folder, reason=str(error)),
            advice=Text("Start a new training run."),
        ) from error
    if not isinstance(state, dict) or state.get("version") != _VERSION:
        raise TrainingFailed(
            Text("The checkpoint in {folder} is of another version.", folder=folder),
            advice=Text("Start a new training run with this version."),
        )
    return found, state


def module_tensors(name: str, module: nn.Module) -> dict[str, Tensor]:
    """Return parameters and buffers as `name.…`."""
    return {f"{name}.{key}": value for key, value in module.state_dict().items()}


def load_module(name: str, module: nn.Module, tensors: Mapping[str, Tensor]) -> None:
    """Put back what `module_tensors` took out. Raises TrainingFailed when it does not fit."""
    own = {key.removeprefix(f"{name}."): value for key, value in tensors.items() if key.startswith(f"{name}.")}
    try:
        module.load_state_dict(own)
    except RuntimeError as error:
        raise _misfit() from error


def optimizer_tensors(name: str, optimizer: Optimizer) -> dict[str, Tensor]:
    """Return an optimiser's moments as `name.parameter number.moment`; its settings are the stage's to set."""
    return {
        f"{name}.{number}.{key}": value
        for number, moments in optimizer.state_dict()["state"].items()
        for key, value in moments.items()
        if isinstance(value, Tensor)
    }


def load_optimizer(name: str, optimizer: Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Put back what `optimizer_tensors` took out. Raises TrainingFailed when it does not fit."""
    whole = optimizer.state_dict()
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith(f"{name}."):
            number, _, moment = key.removeprefix(f"{name}.").partition(".")
            known = number.isdecimal() and int(number) < len(parameters) and moment in _MOMENTS
            if not known or value.shape != (() if moment == "step" else parameters[int(number)].shape):
                raise _misfit()
            # A copy: the optimiser changes its moments in place, and `tensors` may be a snapshot to return to.
            state.setdefault(int(number), {})[moment] = torch.clone(value)
    if any(len(moments) != len(_MOMENTS) for moments in state.values()):
        raise _misfit()
    whole["state"] = state
    optimizer.load_state_dict(whole)


def _misfit() -> TrainingFailed:
    return TrainingFailed(Text("The checkpoint does not fit these networks."), advice=Text("Start a new training run."))
