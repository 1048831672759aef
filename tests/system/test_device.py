"""Devices are chosen, named and blamed correctly."""

import os
import platform
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from stegapp.errors import CoverUnsuitable, DeviceError, OutOfMemory
from stegapp.system import device
from stegapp.training.load_meter import LoadMeter

cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA graphics card")


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch) -> dict[str, str | None]:
    """Pretend to have the graphics cards put into this dict, each with its fault or None."""
    found: dict[str, str | None] = {}
    monkeypatch.setattr(device, "_cuda_count", lambda: len(found))
    monkeypatch.setattr(device, "_fault", found.get)
    return found


def test_cpu_is_always_there(cards: dict[str, str | None]) -> None:
    assert device.choose("cpu") == "cpu"
    assert device.choose("auto") == device.choose() == "cpu"
    cards["cuda:0"] = None
    assert device.choose("cpu") == "cpu"


def test_auto_takes_the_first_card_that_computes(cards: dict[str, str | None]) -> None:
    cards.update({"cuda:0": "too old.", "cuda:1": None, "cuda:2": None})
    assert device.choose("auto") == "cuda:1"
    cards.update({"cuda:1": "full.", "cuda:2": "broken."})
    assert device.choose("auto") == "cpu"


def test_a_named_card(cards: dict[str, str | None]) -> None:
    cards.update({"cuda:0": None, "cuda:1": "no kernel image is available"})
    assert device.choose("cuda") == device.choose("cuda:0") == "cuda:0"
    with pytest.raises(DeviceError, match="cuda:1 does not compute: no kernel image") as caught:
        device.choose("cuda:1")
    assert "cpu" in caught.value.advice
    with pytest.raises(DeviceError, match=r"no graphics card cuda:2") as caught:
        device.choose("cuda:2")
    assert "cuda:0, cuda:1" in caught.value.advice


@pytest.mark.parametrize("name", ["cuda", "cuda:0", "cuda:7"])
def test_no_card(cards: dict[str, str | None], name: str) -> None:
    assert cards == {}
    with pytest.raises(DeviceError, match=r"graphics card") as caught:
        device.choose(name)
    assert "auto or cpu" in caught.value.advice
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    "name", ["", "gpu", "CPU", "cuda:", "cuda:-1", "cuda:x", "cuda:0 ", "cuda:0\n", "mps", "cuda:9999"]
)
def test_nonsense_names(cards: dict[str, str | None], name: str) -> None:
    cards["cuda:0"] = None
    with pytest.raises(DeviceError, match="There is no device") as caught:
        device.choose(name)
    assert caught.value.advice


def test_an_installation_without_cuda_says_so(cards: dict[str, str | None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "has_driver", lambda: True)
    monkeypatch.setattr(torch.version, "cuda", None)
    with pytest.raises(DeviceError, match="installation of PyTorch cannot use graphics cards"):
        device.choose("cuda")


def test_warnings_of_an_old_driver_stay_in(monkeypatch: pytest.MonkeyPatch) -> None:
    def old() -> bool:
        warnings.warn("The NVIDIA driver on your system is too old", UserWarning, stacklevel=1)
        return False

    monkeypatch.setattr(device, "has_driver", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", old)
    assert device.choose("auto") == "cpu"


def test_a_listed_card_that_fails_is_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("CUDA error: no kernel image is available for execution on the device\nCompile with TORCH…")

    monkeypatch.setattr(device, "has_driver", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch, "ones", fail)
    assert device.choose("auto") == "cpu"
    with pytest.raises(DeviceError, match=r"no kernel image is available for execution on the device$"):
        device.choose("cuda")


def test_describe_cpu_without_torch() -> None:
    code = (
        "import sys; from stegapp.system import device; "
        "print(device.describe('cpu')); assert 'torch' not in sys.modules"
    )
    text = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    info = device.describe("cpu")
    assert repr(info) == text.strip()
    assert info.name == "cpu"
    assert "core" in info.label
    assert info.memory_bytes > 1 << 28
    assert device.available()[0] == info


def test_describe_unknown_card() -> None:
    with pytest.raises(DeviceError):
        device.describe("cuda:99")


def test_a_bundle_is_not_told_to_install_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "has_torch", lambda: False)
    for frozen, way in ((False, "pip install torch"), (True, "Get the edition of stegapp that trains.")):
        monkeypatch.setattr(sys, "frozen", frozen, raising=False)
        with pytest.raises(DeviceError, match="Training needs PyTorch") as caught:
            device.require_torch()
        assert way in caught.value.advice
    assert "pip" not in caught.value.advice


@cuda
def test_a_real_card() -> None:
    name = device.choose("auto")
    assert name.startswith("cuda:")
    info = device.describe(name)
    assert info.memory_bytes > 1 << 30
    assert info in device.available()
    with pytest.raises(OutOfMemory, match="graphics card ran out of memory"), device.oom_guard(name):
        torch.empty(1 << 46, dtype=torch.uint8, device=name)
    assert torch.ones(3, device=name).sum().item() == 3


def test_the_processors_memory_runs_out() -> None:
    for allocate in (lambda: torch.empty(1 << 50), lambda: np.empty(1 << 50), lambda: bytes(1 << 50)):
        with pytest.raises(OutOfMemory, match="computer ran out of memory") as caught, device.oom_guard("cpu"):
            allocate()
        assert caught.value.advice
        assert caught.value.__cause__ is not None


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8 GiB"),
        RuntimeError("CUDA error: out of memory"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
        RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    ],
)
def test_the_cards_memory_runs_out(error: RuntimeError) -> None:
    with pytest.raises(OutOfMemory, match="graphics card ran out of memory") as caught, device.oom_guard("cuda:0"):
        raise error
    assert "cpu" in caught.value.advice
    assert caught.value.__cause__ is error


def test_a_card_fails() -> None:
    error = RuntimeError("CUDA error: unspecified launch failure\nCUDA kernel errors might be asynchronously reported")
    with pytest.raises(DeviceError, match=r"card failed: .*launch failure$") as caught, device.oom_guard("cuda:0"):
        raise error
    assert not isinstance(caught.value, OutOfMemory)


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)"),
        RuntimeError(""),
        ValueError("out of memory"),
        CoverUnsuitable("no"),
        KeyboardInterrupt(),
    ],
)
def test_other_errors_pass(error: BaseException) -> None:
    with pytest.raises(type(error)) as caught, device.oom_guard("cuda:0"):
        raise error
    assert caught.value is error


def test_the_guard_keeps_quiet_when_all_is_well() -> None:
    with device.oom_guard("cpu"):
        result = torch.ones(3).sum().item()
    assert result == 3


# ---------------------------------------------------------------- whatever the machine says


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Intel(R) Xeon(R) Processor", "Intel(R) Xeon(R) Processor"),
        ("AMD EPYC 7B13          64-Core  \t", "AMD EPYC 7B13 64-Core"),
        ("x" * 300, "x" * 80),
        ("odd\x1b[2J\u202ename", "odd [2J name"),
        ("\ufffd" * 3, "\ufffd" * 3),
    ],
)
@pytest.mark.parametrize("count", [1, 64])
def test_a_processor_is_called_as_its_maker_calls_it(
    told: str, shown: str, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "read_text", lambda *_: f"processor\t: 0\nmodel name\t: {told}\ncores\t: 2\n")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(count)), raising=False)
    assert device.describe("cpu").label == f"{shown}, {count} core{'s' * (count > 1)}"


@pytest.mark.parametrize("info", ["", "Hardware\t: BCM2835\n", "model name\t:\n", None])
def test_a_processor_without_a_name_has_one(info: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> str:
        if info is None:
            raise FileNotFoundError
        return info

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "read_text", read)
    for processor, machine, shown in (("", "aarch64", "aarch64"), ("", "", "Processor"), ("i686", "x", "i686")):
        monkeypatch.setattr(platform, "processor", lambda name=processor: name)
        monkeypatch.setattr(platform, "machine", lambda name=machine: name)
        assert device.describe("cpu").label.startswith(f"{shown}, ")


def _refused(*_: object) -> int:
    raise OSError(1, "Operation not permitted")


def test_nothing_fails_where_the_system_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", _refused, raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert device.cores() == 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert device.describe("cpu").label.endswith(", 1 core")
    monkeypatch.setattr(psutil, "virtual_memory", _refused)
    assert device.describe("cpu").memory_bytes == 0
    assert LoadMeter("cpu").read() == {}
