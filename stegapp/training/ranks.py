"""The processes that train one model together, as `torchrun` starts them; by default this one alone.

Owns all that passes between them. Must not know what is trained. Each has the same weights and its own part of every
batch: gradients are averaged by DistributedDataParallel, batches normalised by the statistics of all parts, and what
decides how a run goes on is agreed on. So any number of processes does, but for rounding, what one does.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from stegapp.errors import TrainingFailed, UsageError
from stegapp.system import device as devices
from stegapp.texts import Text
from stegapp.training.launch import launched

__all__ = ["ALONE", "Ranks", "joined"]

T = TypeVar("T")
M = TypeVar("M", bound=nn.Module)


class Ranks:
    """count: of processes. rank: this one's number; 0 leads, and alone reports and writes.

    spread: whether batches are drawn crop by crop, so that their parts do not depend on `count`.
    """

    def __init__(self, rank: int = 0, count: int = 1, *, spread: bool = False) -> None:
        self.rank, self.count, self.spread = rank, count, spread
        self._apart = False

    def __deepcopy__(self, memo: object) -> Ranks:
        return self  # networks that are copied stay with their processes

    @property
    def leads(self) -> bool:
        """Whether this process reports and writes."""
        return self.rank == 0

    @property
    def together(self) -> bool:
        """Whether anything passes between processes now."""
        return self.count > 1 and not self._apart

    @contextlib.contextmanager
    def apart(self) -> Iterator[None]:
        """Let this process compute for itself."""
        self._apart = True
        try:
            yield
        finally:
            self._apart = False

    def part(self, items: Sequence[T]) -> Sequence[T]:
        """Return this process's part of what is there for all: every `count`-th."""
        return items[self.rank :: self.count]

    def share(self, batch: int) -> int:
        """Return the largest batch of at most this size that all processes have equal parts of; at least one each."""
        return max(self.count, batch - batch % self.count)

    def check_batch(self, batch: int) -> None:
        """Raise UsageError for a batch that has no equal parts."""
        if batch % self.count:
            raise UsageError(
                Text(
                    "A batch of {batch} crops has no equal parts for {count} processes.", batch=batch, count=self.count
                ),
                advice=Text(
                    "Add --set jt.batch={size} --set sf.batch={size}, or start another number of processes.",
                    size=self.count * max(1, round(batch / self.count)),
                ),
            )

    def normalised(self, module: M) -> M:
        """Return a module whose BatchNorms take the statistics of all parts of a batch; the weights are the same."""
        if self.count > 1:
            for parent in list(module.modules()):
                for name, child in list(parent.named_children()):
                    if type(child) is nn.BatchNorm2d:
                        setattr(parent, name, _JointNorm(child, self))
        return module

    def averaged(self, module: nn.Module) -> nn.Module:
        """Return a module with which every process computes the gradient of the mean of all losses."""
        if self.count == 1:
            return module
        device = next(module.parameters()).device
        # Buffers need no broadcast: the joint norms keep those of all processes alike. Torch 2.15 renamed the setting.
        known = inspect.signature(DistributedDataParallel).parameters
        buffers = "forward_sync_buffers" if "forward_sync_buffers" in known else "broadcast_buffers"
        settings: dict[str, Any] = {buffers: False}
        return DistributedDataParallel(module, device_ids=None if device.type == "cpu" else [device], **settings)

    def own(self, module: nn.Module) -> nn.Module:
        """Return what to call for a module from `averaged`: itself, or what is in it while processes are apart."""
        if self._apart and isinstance(module, DistributedDataParallel):
            inner: nn.Module = module.module
            return inner
        return module

    def means(self, figures: Mapping[str, float]) -> dict[str, float]:
        """Return the means of figures over all processes, which all have the same ones."""
        if not self.together:
            return dict(figures)
        total = self._reduced(list(figures.values()), dist.ReduceOp.SUM)
        return {name: value / self.count for name, value in zip(figures, total, strict=True)}

    def any(self, *wishes: bool) -> list[bool]:
        """Return of each wish whether any process has it."""
        if not self.together:
            return list(wishes)
        return [value > 0 for value in self._reduced([float(wish) for wish in wishes], dist.ReduceOp.MAX)]

    def of_leader(self, value: float) -> float:
        """Return the leader's value."""
        if not self.together:
            return value
        return self._reduced([value if self.leads else 0.0], dist.ReduceOp.SUM)[0]

    def settings_of_leader(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the leader's JSON values."""
        held = [json.dumps(values) if self.leads else ""]
        if self.together:
            dist.broadcast_object_list(held, src=0, device=_place())
        found: dict[str, Any] = json.loads(held[0])
        return found

    def check_same(self, text: str) -> None:
        """Raise TrainingFailed unless all processes have the same text."""
        if not self.together:
            return
        found: list[Any] = [None] * self.count
        dist.all_gather_object(found, text)
        if len(set(found)) > 1:
            raise TrainingFailed(
                Text("The processes of this training see different pictures."),
                advice=Text("Put the same folders and checkpoints at the same places on all machines."),
            )

    @staticmethod
    def _reduced(values: list[float], operation: Any) -> list[float]:
        tensor = torch.tensor(values, dtype=torch.float64, device=_place())
        dist.all_reduce(tensor, operation)
        reduced: list[float] = tensor.tolist()
        return reduced


ALONE = Ranks()
"""One process that nobody started with others."""


@contextlib.contextmanager
def joined(device: str) -> Iterator[tuple[Ranks, str]]:
    """Join the processes that `torchrun` started, by NCCL on cards and by gloo on processors; leave them at the end.

    device: what each computes on. Gives the processes, `ALONE` where nobody started others, and this one's own device:
    of the cards of a machine, each of its processes has one. Raises TrainingFailed when another process ended,
    DeviceError, UsageError.
    """
    if not launched():
        yield ALONE, device
        return
    count, own = int(os.environ["WORLD_SIZE"]), _own(device)
    if count == 1:
        yield Ranks(spread=True), own
        return
    on_card = own.startswith("cuda")
    if on_card:
        torch.cuda.set_device(own)
    dist.init_process_group("nccl" if on_card else "gloo")
    try:
        yield Ranks(dist.get_rank(), count, spread=True), own
    except RuntimeError as error:
        if not isinstance(error, dist.DistError) and not _means_lost(error):
            raise
        raise TrainingFailed(
            Text("Another process of this training ended."), advice=Text("Go on from the last checkpoint: --resume.")
        ) from error
    finally:
        dist.destroy_process_group()


def _own(device: str) -> str:
    """Return this process's device. Raises DeviceError, UsageError."""
    if re.fullmatch(r"cuda:\d+", device) and int(os.environ["WORLD_SIZE"]) > 1:
        raise UsageError(
            Text("Several processes cannot share the card {device}.", device=device),
            advice=Text("Give --device cuda: each takes a card of its own."),
        )
    if devices.choose(device) == "cpu" or device == "cpu":
        return "cpu"
    return devices.choose(device if ":" in device else f"cuda:{os.environ['LOCAL_RANK']}")


def _means_lost(error: RuntimeError) -> bool:
    """Tell whether an error says that a process cannot be reached; gloo's have no class of their own."""
    text = str(error).lower()
    return any(word in text for word in ("gloo", "nccl", "connection closed by peer", "connection reset"))


def _place() -> torch.device:
    """Return where numbers lie that pass between processes."""
    return torch.device("cuda", torch.cuda.current_device()) if dist.get_backend() == "nccl" else torch.device("cpu")


class _Summed(torch.autograd.Function):
    """The sum over all processes, whose gradient is the sum of their gradients."""

    @staticmethod
    def forward(_: Any, values: Tensor) -> Tensor:
        summed = values.clone()
        dist.all_reduce(summed)
        return summed

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:
        summed = gradient.clone()
        dist.all_reduce(summed)
        return summed


class _JointNorm(nn.BatchNorm2d):
    """A BatchNorm over the parts of a batch that all processes have; torch's own of that kind runs on cards alone."""

    def __init__(self, norm: nn.BatchNorm2d, ranks: Ranks) -> None:
        super().__init__(norm.num_features, eps=norm.eps, momentum=norm.momentum)
        self._ranks = ranks
        self.weight, self.bias = norm.weight, norm.bias
        self.running_mean, self.running_var = norm.running_mean, norm.running_var
        self.num_batches_tracked = norm.num_batches_tracked
        self.train(norm.training)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, C, H, W], normalised."""
        if not (self.training and self._ranks.together):
            return super().forward(x)
        count = self._ranks.count
        with torch.autocast(x.device.type, enabled=False):
            levels = x.float()
            mean = _Summed.apply(levels.mean(dim=(0, 2, 3))) / count
            off = levels - mean[:, None, None]
            variance = _Summed.apply(off.square().mean(dim=(0, 2, 3))) / count
            self._keep(mean.detach(), variance.detach(), count * x.numel() // x.shape[1])
            scale = self.weight * torch.rsqrt(variance + self.eps)
            normal: Tensor = off * scale[:, None, None] + self.bias[:, None, None]
            return normal.to(x.dtype)

    def _keep(self, mean: Tensor, variance: Tensor, numbers: int) -> None:
        assert self.running_mean is not None  # noqa: S101 (own logic)
        assert self.running_var is not None  # noqa: S101
        assert self.num_batches_tracked is not None  # noqa: S101
        momentum = 0.1 if self.momentum is None else self.momentum
        self.num_batches_tracked += 1
        self.running_mean.lerp_(mean, momentum)
        self.running_var.lerp_(variance * numbers / max(1, numbers - 1), momentum)
