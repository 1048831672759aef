"""Which kind of bundle can be built where."""

import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from stegapp.bundling import kinds
from stegapp.bundling.kinds import KindRefused, Torch

PLAIN = Torch(Path("torch"), for_cuda=False)
FOR_CUDA = Torch(Path("torch"), for_cuda=True)


@pytest.mark.parametrize("torch", [None, PLAIN, FOR_CUDA])
@pytest.mark.parametrize("linux", [True, False])
@pytest.mark.parametrize("said", ["", "light"])
def test_the_light_kind_needs_nothing(said: str, torch: Torch | None, linux: bool) -> None:
    assert kinds.choose(said, torch=torch, linux=linux) == "light"


def test_kinds_with_torch() -> None:
    assert kinds.choose("cpu", torch=PLAIN, linux=False) == "cpu"
    assert kinds.choose("cpu", torch=FOR_CUDA, linux=True) == "cpu"
    assert kinds.choose("cuda", torch=FOR_CUDA, linux=False) == "cuda"


@pytest.mark.parametrize(
    ("said", "torch", "linux", "why"),
    [
        ("small", PLAIN, True, "light, cpu or cuda, not 'small'"),
        ("cpu", None, True, "not installed"),
        ("cuda", None, True, "not installed"),
        ("cuda", PLAIN, True, "without CUDA"),
        ("cpu", FOR_CUDA, False, "Linux only"),
    ],
)
def test_what_is_refused(said: str, torch: Torch | None, linux: bool, why: str) -> None:
    with pytest.raises(KindRefused, match=why):
        kinds.choose(said, torch=torch, linux=linux)


@pytest.mark.parametrize(
    ("line", "for_cuda"),
    [
        ("cuda: Optional[str] = '13.2'", True),
        ("cuda = '12.4'", True),
        ("cuda: Optional[str] = None", False),
        ("cuda = None", False),
        ("cuda_arch = 'none'", False),
    ],
)
def test_what_an_installed_torch_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, for_cuda: bool) -> None:
    (tmp_path / "version.py").write_text(f"debug = False\n{line}\nhip: Optional[str] = '6'\n", encoding="utf-8")
    spec = ModuleSpec("torch", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: spec)
    assert kinds.installed_torch() == Torch(tmp_path, for_cuda=for_cuda)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert kinds.installed_torch() is None


def test_the_installed_torch_agrees() -> None:
    version = pytest.importorskip("torch.version")
    found = kinds.installed_torch()
    assert found is not None
    assert found.for_cuda == (version.cuda is not None)
