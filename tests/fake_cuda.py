"""A graphics card that is not there: shapes, types and devices as on one, values made up.

torch's FakeTensorMode raises where tensors of two devices meet, which is what a missing `.to(device)` leads to. What it
cannot answer for want of values is made up here, so that whole functions run as they are, loops and branches with them:
a number read from a tensor is 1, and an array taken from the processor's memory holds zeros and ones. An array cannot
be taken from the card's, and only the processor's memory can be pinned. Gradients are zeros: a formula of torch's own
for one keeps to the devices of what it was made of.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import numpy as np
import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

__all__ = ["CUDA", "fake_cuda"]

CUDA = "cuda:0"


class _Answers(TorchDispatchMode):
    """Stands before FakeTensorMode and answers what depends on values."""

    def __torch_dispatch__(
        self, func: Any, types: Sequence[type], args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        aten = torch.ops.aten
        if func is aten._local_scalar_dense.default:
            dtype = args[0].dtype
            return True if dtype is torch.bool else (1.0 if dtype.is_floating_point else 1)
        return func(*args, **(kwargs or {}))


class _Limits(TorchFunctionMode):
    """What a card's tensors cannot do, what torch cannot do without a card, and the transfers to it."""

    def __init__(self, leave_out: int) -> None:
        super().__init__()
        self.transfers = 0
        self._leave_out = leave_out
        self._in_module = False

    def _counted(self) -> bool:
        """Count a transfer; False for the one to leave out."""
        self.transfers += 1
        return self.transfers - 1 != self._leave_out

    def move(self, module: nn.Module, convert: Callable[[torch.Tensor], torch.Tensor]) -> nn.Module:
        """Do what Module._apply does: that changes weights in place, and a fake one cannot be changed so."""
        self._in_module = True
        held = [(inner._parameters, inner._buffers) for inner in module.modules()]
        moved = {id(x): convert(x.detach()) for part in held for kind in part for x in kind.values() if x is not None}
        self._in_module = False
        before = {x.device for part in held for kind in part for x in kind.values() if x is not None}
        if before != {x.device for x in moved.values()} and not self._counted():
            return module
        for weights, buffers in held:
            for key, weight in weights.items():
                if weight is not None:
                    weights[key] = nn.Parameter(moved[id(weight)], requires_grad=weight.requires_grad)
            for key, buffer in buffers.items():
                if buffer is not None:
                    buffers[key] = moved[id(buffer)]
        return module

    def __torch_function__(
        self, func: Callable[..., Any], types: Sequence[type], args: Sequence[Any] = (), kwargs: Any = None
    ) -> Any:
        kwargs = dict(kwargs or {})
        if func is torch.Tensor.numpy and isinstance(args[0], FakeTensor):
            return _array(args[0])
        if func is torch.Tensor.__deepcopy__ and isinstance(args[0], FakeTensor):
            return args[1].setdefault(id(args[0]), args[0].detach().clone().requires_grad_(args[0].requires_grad))
        if func is torch.Tensor.pin_memory:
            if args[0].device.type != "cpu":
                raise RuntimeError("only the processor's memory can be pinned")
            return args[0]
        if func is torch.Tensor.to and args[0].device.type == "cpu" and args[0].dim() and not self._in_module:
            moved = func(*args, **kwargs)
            return moved if moved.device.type == "cpu" or self._counted() else args[0]
        return func(*args, **kwargs)


class _Noise:
    """Stands for a torch.Generator on the card."""

    def __init__(self, device: torch.device | str = "cpu") -> None:
        self.device = torch.device(device)

    def manual_seed(self, seed: int) -> "_Noise":
        return self

    def get_state(self) -> torch.Tensor:
        return torch.zeros(16, dtype=torch.uint8)

    def set_state(self, state: torch.Tensor) -> None:
        if state.device.type != "cpu":
            raise TypeError("the state of a generator lies in the processor's memory")


def _rand(shape: Sequence[int], *, generator: _Noise, device: torch.device) -> torch.Tensor:
    if device != generator.device:
        raise RuntimeError(f"a generator on {generator.device}, and its numbers on {device}")
    return torch.zeros(tuple(shape), device=device)


def _backward(loss: torch.Tensor, *_: object) -> None:
    """Give every weight that led to `loss` a gradient of its kind; the engine that computes them wants a card."""
    seen, todo = set(), [loss.grad_fn]
    while todo:
        node = todo.pop()
        if node is not None and node not in seen:
            seen.add(node)
            todo += [following for following, _ in node.next_functions]
            if hasattr(node, "variable"):
                node.variable.grad = torch.zeros_like(node.variable)


def _grad(outputs: torch.Tensor, inputs: torch.Tensor) -> tuple[torch.Tensor]:
    return (torch.zeros_like(inputs),)


def _array(tensor: FakeTensor) -> np.ndarray:
    if tensor.device.type != "cpu":
        raise TypeError(f"can't convert {tensor.device} device type tensor to numpy")
    if tensor.requires_grad:
        raise RuntimeError("can't call numpy() on a tensor that requires grad")
    return np.random.default_rng(1).integers(0, 2, tuple(tensor.shape)).astype(str(tensor.dtype).removeprefix("torch."))


@contextmanager
def fake_cuda(*, leave_out: int = -1) -> Iterator[_Limits]:
    """Pretend that there is a card, `CUDA`.

    Yields what counts the transfers to it, a module's weights as one. leave_out: the number of one that does nothing.
    A tensor without dimensions is none: it may meet others anywhere.
    """
    limits = _Limits(leave_out)
    with (
        patch("torch._functorch.config.fake_tensor_allow_meta", True),
        patch("torch.nn.Module._apply", lambda module, convert: limits.move(module, convert)),
        patch("torch.Tensor.backward", _backward),
        patch("torch.autograd.grad", _grad),
        patch("torch.Generator", _Noise),
        patch("torch.rand", _rand),
        patch("stegapp.system.device.has_driver", lambda: True),
        patch("torch.cuda.is_bf16_supported", lambda **_: True),
        patch("torch.cuda.amp.common.amp_definitely_not_available", lambda: False),
        FakeTensorMode(allow_non_fake_inputs=True),
        _Answers(),
        limits,
    ):
        yield limits
