"""Settings that differ from a preset's: as `--set` takes them, and in the command that trains the same again."""

from __future__ import annotations

import dataclasses
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stegapp.errors import UsageError
from stegapp.texts import Text
from stegapp.training.config import TrainConfig

__all__ = ["command_line", "with_values"]


def with_values(config: TrainConfig, values: Sequence[str]) -> TrainConfig:
    """Return `config` with settings such as "jt.steps=200" changed; the parts are net, jt, sf and data.

    Several whole numbers are separated by commas, as in "net.periods=2,4". Raises UsageError on an unknown setting or
    a value out of its bounds.
    """
    changes: dict[str, dict[str, Any]] = {}
    for text in values:
        where, _, value = text.partition("=")
        part, _, name = where.strip().partition(".")
        owner = getattr(config, part, None) if part in ("net", "jt", "sf", "data") else None
        if owner is None or name not in {item.name for item in dataclasses.fields(owner)}:
            raise UsageError(
                Text("There is no training setting {name}.", name=repr(where.strip())),
                advice=Text("Name one such as jt.steps, data.jpeg_share or net.width."),
            )
        changes.setdefault(part, {})[name] = _parsed(name, getattr(owner, name), value.strip())
    # Weights serve any labelling: the networks see labels, not levels.
    relabelled = config.net.private and changes.get("net", {}).keys() == {config.net.LABELLING}
    if "net" in changes and config.init is not None and not relabelled:
        raise UsageError(
            Text("The networks are those of the model to start from."),
            advice=Text("Leave the net settings out, or start anew."),
        )
    try:
        parts: dict[str, Any] = {
            part: dataclasses.replace(getattr(config, part), **found) for part, found in changes.items()
        }
    except ValueError as error:  # NetConfig's: it knows nothing of users
        raise UsageError(
            Text("These network settings do not go together: {reason}.", reason=str(error)),
            advice=Text("Choose other values of net."),
        ) from error
    return dataclasses.replace(config, **parts)


def _parsed(name: str, now: object, text: str) -> object:
    """Return the value that `text` names for a setting that is `now`. Raises UsageError."""
    if isinstance(now, bool):
        return _truth(name, text)
    whole = isinstance(now, int | tuple) or now is None
    try:
        if isinstance(now, tuple):
            return tuple(int(word) for word in text.split(",") if word)
        return int(text) if whole else type(now)(text)  # type: ignore[call-arg]
    except ValueError as error:
        raise UsageError(
            Text("Training setting {name} cannot be {value}.", name=name, value=repr(text)),
            advice=Text("Choose {kind}.", kind=Text("a whole number") if whole else Text("a number")),
        ) from error


def _truth(name: str, text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise UsageError(
            Text("Training setting {name} cannot be {value}.", name=name, value=repr(text)),
            advice=Text("Choose {kind}.", kind="true / false"),
        )
    return text.lower() == "true"


def command_line(config: TrainConfig, *, folders: Sequence[Path] | None = None) -> str:
    """Return the command that trains with these settings again, for the model card.

    Folders are named by their own name and an absolute `out` by its file name: a card travels with its model, and
    where its maker keeps his photographs is nobody's business. folders: what to call those of the pictures instead.
    """
    out = config.out.name if config.out.is_absolute() else config.out.as_posix()
    words = ["stegapp", "train"]
    for name in [folder.name for folder in config.images] if folders is None else [path.as_posix() for path in folders]:
        words += ["--images", name or "DIR"]
    words += ["--out", out, "--arch", config.net.arch, "--preset", config.preset, "--name", config.name]
    if config.net.private:
        words.append("--private")
    if config.seed != 1:
        words += ["--seed", str(config.seed)]
    if config.init is not None:
        words += ["--init", config.init.name]
    if config.max_minutes is not None:
        words += ["--max-minutes", f"{config.max_minutes:g}"]
    for change in _changes(config):
        # A model to start from brings its networks along.
        labelling = f"net.{config.net.LABELLING}="
        if config.init is None or change.startswith(labelling) or not change.startswith("net."):
            words += ["--set", change]
    return shlex.join(words)


def _changes(config: TrainConfig) -> list[str]:
    """Return the settings that differ from the preset's, as `--set` takes them."""
    preset = TrainConfig.from_preset(
        config.net.arch, config.preset, images=config.images, out=config.out, private=config.net.private
    )
    pairs = [(part, getattr(config, part), getattr(preset, part)) for part in ("net", "jt", "sf", "data")]
    return [
        f"{part}.{item.name}={_text(getattr(ours, item.name))}"
        for part, ours, theirs in pairs
        for item in dataclasses.fields(ours)
        if getattr(ours, item.name) != getattr(theirs, item.name)
    ]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
