"""What training runs on, and what to say when a processor or graphics card runs out of memory.

Owns device names ("cpu", "cuda:0", …), what they are called for a person, and how torch's failures on them become
errors. Imports torch inside functions alone: it takes seconds, and naming the processor needs none of it.
"""

import ctypes
import importlib.util
import os
import platform
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from stegapp.errors import DeviceError, OutOfMemory
from stegapp.system import paths
from stegapp.texts import Text

__all__ = [
    "DeviceInfo",
    "available",
    "choose",
    "cores",
    "describe",
    "get_torch",
    "has_driver",
    "has_torch",
    "oom_guard",
    "require_torch",
]

_LONGEST_NAME = 80


@dataclass(frozen=True)
class DeviceInfo:
    """A device as shown to the user. name: what `choose` returns. memory_bytes: in all, 0 if not known."""

    name: str
    label: str
    memory_bytes: int


def choose(name: str = "auto") -> str:
    """Return "cpu" or "cuda:N" for "auto", "cpu", "cuda" or "cuda:N".

    "auto" takes the first graphics card that computes, else the processor; for messages it means another thing, see
    `runtime.devices`. A card asked for by name that is not there or does not compute raises DeviceError.
    """
    if name == "cpu":
        return "cpu"
    if name == "auto":
        return next((f"cuda:{index}" for index in range(_cuda_count()) if _fault(f"cuda:{index}") is None), "cpu")
    match = re.fullmatch(r"cuda(?::(\d{1,3}))?", name)
    if match is None:
        raise DeviceError(
            Text("There is no device “{name}”.", name=name), advice=Text("Use auto, cpu, cuda or cuda:0, cuda:1, ….")
        )
    index, count = int(match[1] or 0), _cuda_count()
    if count == 0:
        raise DeviceError(_why_no_cuda(), advice=Text("Use the device auto or cpu."))
    if index >= count:
        known = ", ".join(f"cuda:{i}" for i in range(count))
        raise DeviceError(
            Text("There is no graphics card cuda:{index}.", index=index),
            advice=Text("Use auto, cpu or one of: {devices}.", devices=known),
        )
    fault = _fault(f"cuda:{index}")
    if fault is not None:
        raise DeviceError(
            Text("The graphics card cuda:{index} does not compute: {reason}", index=index, reason=fault),
            advice=Text("Update its driver, or use the device cpu."),
        )
    return f"cuda:{index}"


def describe(name: str) -> DeviceInfo:
    """Say what a device that `choose` returned is. "cpu" is answered without torch."""
    if name == "cpu":
        return DeviceInfo("cpu", _processor(), _main_memory())
    import torch

    try:
        properties = torch.cuda.get_device_properties(torch.device(name))
    except (RuntimeError, AssertionError, ValueError) as error:
        raise DeviceError(
            Text("There is no device “{name}”.", name=name), advice=Text("Use the device auto or cpu.")
        ) from error
    return DeviceInfo(name, _tidy(properties.name) or name, properties.total_memory)


def available() -> tuple[DeviceInfo, ...]:
    """Return the processor and then every graphics card, computing or not."""
    return (describe("cpu"), *(describe(f"cuda:{index}") for index in range(_cuda_count())))


@contextmanager
def oom_guard(device: str) -> Iterator[None]:
    """Turn running out of memory inside into OutOfMemory, and a failing graphics card into DeviceError.

    device: the one in use, for the advice. Other errors pass. torch has no one class for this: a card raises
    torch.OutOfMemoryError or, from its libraries, a plain RuntimeError; the processor's allocator a RuntimeError;
    numpy a MemoryError.
    """
    try:
        yield
    except MemoryError as error:
        raise _out_of_memory("cpu") from error
    except RuntimeError as error:
        text = str(error)
        if _PROCESSOR_OOM.search(text):
            raise _out_of_memory("cpu") from error
        if _CARD_OOM.search(text):
            _free_card()
            raise _out_of_memory(device) from error
        if _CARD_FAULT.search(text):
            raise DeviceError(
                Text("The graphics card failed: {reason}", reason=_first_line(text)),
                advice=Text("Start the program again, or use the device cpu."),
            ) from error
        raise


_PROCESSOR_OOM = re.compile(r"DefaultCPUAllocator|alloc_cpu\.cpp|not enough memory: you tried", re.IGNORECASE)
_CARD_OOM = re.compile(r"out of memory|_ALLOC_FAILED", re.IGNORECASE)
_CARD_FAULT = re.compile(
    r"^(CUDA error|CUDA driver error|cuDNN error|Triton Error \[CUDA\])|CUBLAS_STATUS|CUDNN_STATUS|NVML"
)


def _out_of_memory(device: str) -> OutOfMemory:
    if device == "cpu":
        return OutOfMemory(Text("The computer ran out of memory."), advice=Text("Close other programs and try again."))
    return OutOfMemory(
        Text("The graphics card ran out of memory."),
        advice=Text("Close other programs that use it and try again, or use the device cpu."),
    )


def _free_card() -> None:
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        torch.cuda.empty_cache()


def _cuda_count() -> int:
    if not has_driver() or not has_torch():  # so that a computer without a card need not load torch to learn that
        return 0
    import torch

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an old driver is no reason to print anything: the processor will do
        return torch.cuda.device_count() if torch.cuda.is_available() else 0


def _fault(name: str) -> str | None:
    """Return why the card cannot compute, or None. A card can be listed and yet be too old for this torch, or full."""
    import torch

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if float(torch.ones(8, device=name).mul(2).sum().item()) == 16.0:
                return None
        except RuntimeError as error:
            return _first_line(str(error))
    return Text("it gave a wrong result.")


def has_torch() -> bool:
    """Tell whether torch, which trains and which graphics cards of NVIDIA need, is installed; does not load it."""
    return importlib.util.find_spec("torch") is not None


def require_torch() -> None:
    """Raise DeviceError, which says what to install, if torch is not."""
    if not has_torch():
        raise DeviceError(Text("Training needs PyTorch, which is not installed."), advice=get_torch())


def get_torch() -> Text:
    """Return what to do where torch is missing. Nothing can be installed into a bundle."""
    if paths.frozen():
        return Text("Get the edition of stegapp that trains.")
    return Text("Get the edition of stegapp that trains, or install it by “pip install torch”.")


def has_driver() -> bool:
    """Tell whether the driver of a graphics card that torch can use is there."""
    if sys.platform == "darwin":
        return False
    if Path("/dev/kfd").exists():  # AMD's
        return True
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _why_no_cuda() -> str:
    if not has_torch():
        return Text("Graphics cards need PyTorch, which is not installed.")
    if not has_driver():
        return Text("No NVIDIA graphics card with a working driver was found.")
    import torch

    if torch.version.cuda is None:
        return Text("This installation of PyTorch cannot use graphics cards.")
    return Text("No NVIDIA graphics card with a working driver was found.")


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0][:200] if text.strip() else Text("unknown reason.")


def _processor() -> str:
    """Return the processor's name and how many cores this process may use.

    psutil knows no names, and py-cpuinfo starts other programs to learn this one.
    """
    name = ""
    if sys.platform == "linux":
        with suppress(OSError):  # a jail may lack /proc
            text = Path("/proc/cpuinfo").read_text("utf-8", "replace")
            found = re.search(r"^model name[^\S\n]*:(.*)$", text, re.MULTILINE)
            name = _tidy(found[1]) if found else ""
    name = name or _tidy(platform.processor()) or _tidy(platform.machine()) or "Processor"
    count = cores()
    return f"{name}, {count} {'core' if count == 1 else 'cores'}"


def _tidy(name: str) -> str:
    """Return a name as makers write it, padded with blanks or with signs nobody can see, in one short line."""
    seen = "".join(sign if sign.isprintable() else " " for sign in name)
    return " ".join(seen.split())[:_LONGEST_NAME].rstrip()


def cores() -> int:
    """Return how many cores this process may use."""
    with suppress(OSError, AttributeError):  # not every system knows, nor lets every process ask
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _main_memory() -> int:
    import psutil

    try:
        return int(psutil.virtual_memory().total)
    except (psutil.Error, OSError, RuntimeError):  # a jail may lack /proc
        return 0
