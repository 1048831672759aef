"""The kinds of bundle: without torch, with it, and with it and CUDA.

Owns which kind can be built with what is installed. Must not know PyInstaller.
"""

import importlib.util
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

__all__ = ["EXCLUDED_MODULES", "Kind", "KindRefused", "Torch", "choose", "installed_torch"]

Kind: TypeAlias = Literal["light", "cpu", "cuda"]

_KINDS: tuple[Kind, ...] = get_args(Kind)

EXCLUDED_MODULES: Mapping[Kind, tuple[str, ...]] = {
    "light": (
        "torch", "cuda", "nvidia", "sympy", "mpmath",
        # Tests, debuggers and the network, which torch imports.
        "unittest", "doctest", "pdb", "readline", "asyncio", "ssl", "numpy.testing", "numpy.f2py",
    ),
    "cpu": ("cuda",),
    "cuda": (),
}  # fmt: skip
"""Modules that stay out of one kind of bundle, beside those that stay out of all."""


class KindRefused(ValueError):
    """A kind of bundle is not known, or cannot be built with what is installed."""


@dataclass(frozen=True)
class Torch:
    """An installed torch. for_cuda: it was built for NVIDIA's cards."""

    folder: Path
    for_cuda: bool


def installed_torch() -> Torch | None:
    """Return the torch that is installed, without loading it."""
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    text = (folder / "version.py").read_text("utf-8")
    return Torch(folder, for_cuda=re.search(r"^cuda\b[^=\n]*= *['\"]", text, re.MULTILINE) is not None)


def choose(said: str, *, torch: Torch | None, linux: bool) -> Kind:
    """Return the kind of bundle that STEGAPP_BUNDLE says, light if it says nothing. Raises KindRefused."""
    kind = next((kind for kind in _KINDS if kind == (said or "light")), None)
    if kind is None:
        raise KindRefused(f"STEGAPP_BUNDLE is light, cpu or cuda, not {said!r}.")
    if kind != "light" and torch is None:
        raise KindRefused("torch is not installed here: install it, or say STEGAPP_BUNDLE=light.")
    if torch is not None and kind == "cuda" and not torch.for_cuda:
        raise KindRefused("The torch installed here was built without CUDA: install one with it, or say cpu.")
    if torch is not None and kind == "cpu" and torch.for_cuda and not linux:
        raise KindRefused("CUDA can be taken out on Linux only: install a torch without it, or say cuda.")
    return kind
