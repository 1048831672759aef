"""What the user wants trained, and how that is written down. Must not know folders, widgets or the child process."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from stegapp.models import architecture
from stegapp.training.config import TrainConfig
from stegapp.training.overrides import with_values

__all__ = ["Plan", "seconds", "text", "whole"]

_LONGEST_TIME = 1e9  # seconds


@dataclass(frozen=True)
class Plan:
    """What to train. minutes: the time budget, 0 for none. init: a model to start from, "" for none.

    private: with a fresh labelling of grey levels. values: changed settings as `--set` takes them.
    """

    name: str
    folders: tuple[str, ...]
    arch: str = architecture.names()[0]
    preset: str = "quick"
    minutes: float = 0.0
    device: str = "auto"
    seed: int = 1
    init: str = ""
    values: tuple[str, ...] = ()
    private: bool = False

    @property
    def on_blocks(self) -> bool:
        """Whether what the model hides is to survive recompression."""
        return architecture.get(self.arch).on_blocks

    def config(self) -> TrainConfig:
        """Return the settings the run will have. Raises UsageError for those out of their bounds."""
        made = TrainConfig.from_preset(
            self.arch,
            self.preset,  # type: ignore[arg-type]
            images=[Path(folder) for folder in self.folders],
            out=Path("model.safetensors"),
            name=self.name,
            device=self.device,
            max_minutes=self.minutes or None,
            seed=self.seed,
            private=self.private,
        )
        return with_values(made, self.values)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Plan":
        """Return the plan that `asdict` took apart. Raises TypeError or KeyError."""
        texts = {"name", "arch", "preset", "device", "init"}
        taken: dict[str, Any] = {key: text(values[key]) for key in texts}
        taken |= {key: tuple(text(item) for item in values[key]) for key in ("folders", "values")}
        if set(values) != {item.name for item in fields(cls)} or not isinstance(values["private"], bool):
            raise TypeError
        minutes, seed = seconds(values["minutes"]), whole(values["seed"])
        return cls(**taken, minutes=minutes, seed=seed, private=values["private"])

    @classmethod
    def from_config(cls, config: TrainConfig) -> "Plan":
        """Return the plan of a run of which only the settings are known."""
        return cls(
            name=config.name,
            folders=tuple(map(str, config.images)),
            arch=config.net.arch,
            preset=config.preset,
            minutes=config.max_minutes or 0.0,
            device=config.device,
            seed=config.seed,
            private=config.net.private,
        )


# ---------------------------------------------------------------- checks of values from a file; each raises TypeError


def text(value: object) -> str:
    """Return a text that can be a file's name."""
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    return value


def whole(value: object) -> int:
    """Return a whole number that is not negative."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError
    return value


def seconds(value: object) -> float:
    """Return a length of time."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= _LONGEST_TIME:
        raise TypeError
    return float(value)
