"""What a store of models holds: sound models, broken files, and what lies in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from stegapp.models.card import ModelCard
from stegapp.system.trash import Removed

__all__ = ["BrokenModel", "ModelEntry", "Origin", "RemovedModel"]

Origin: TypeAlias = Literal["bundled", "trained", "imported", "file"]


@dataclass(frozen=True)
class ModelEntry:
    """A sound model file. origin: "bundled", "trained" (here), "imported", or "file" for one that lies elsewhere."""

    name: str
    id: str
    path: Path
    origin: Origin
    card: ModelCard

    @property
    def own(self) -> bool:
        """Whether it is one of the user's models, which can be renamed and removed."""
        return self.origin in ("trained", "imported")


@dataclass(frozen=True)
class BrokenModel:
    """A file in a models folder that cannot be used; `problem` says why."""

    name: str
    path: Path
    origin: Origin
    problem: str

    @property
    def own(self) -> bool:
        """Whether it lies among the user's models, and can be removed."""
        return self.origin != "bundled"


@dataclass(frozen=True)
class RemovedModel:
    """A model in the trash. removed: when it was put there, in seconds since 1970."""

    name: str
    removed: float
    item: Removed
