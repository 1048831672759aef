"""Which hardware trains with numbers of half length."""

import pytest
import torch

from stegapp.training.precision import has_bfloat16, mixed


@pytest.fixture(autouse=True)
def fresh():
    has_bfloat16.cache_clear()
    yield
    has_bfloat16.cache_clear()


@pytest.mark.parametrize(
    ("capabilities", "expected"),
    [
        ({"avx512_bf16": True, "amx_bf16": False}, True),
        ({"avx512_bf16": False, "amx_bf16": True}, True),
        ({"avx512_f": True, "avx512_bf16": False}, False),
        ({"architecture": "aarch64"}, False),
    ],
)
def test_a_processor_says_it_itself(
    monkeypatch: pytest.MonkeyPatch, capabilities: dict[str, object], expected: bool
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities, raising=False)
    assert has_bfloat16("cpu") is expected


def test_of_an_old_torch_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    assert not has_bfloat16("cpu")


@pytest.mark.parametrize(("has", "expected"), [(True, torch.bfloat16), (False, torch.float32)])
def test_convolutions_take_what_there_is(monkeypatch: pytest.MonkeyPatch, has: bool, expected: torch.dtype) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": has}, raising=False)
    with mixed(torch.device("cpu")):
        assert torch.nn.Conv2d(1, 1, 3)(torch.zeros(1, 1, 8, 8)).dtype == expected
