"""The model card: what a model file says about itself.

Owns the card's fields, bounds and JSON. Trusts nothing: whoever made the file wrote the card.
"""

from __future__ import annotations

import dataclasses
import json
import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, get_args

from stegapp.errors import ModelRefused
from stegapp.models.history import HistoryPoint, checked_history
from stegapp.networks import architecture
from stegapp.networks.architecture import Embedding, config_from_dict
from stegapp.networks.config import NetConfig
from stegapp.system.files import safe_name
from stegapp.system.state import strict_json
from stegapp.texts import Text

__all__ = ["NEWER_ADVICE", "ModelCard", "clean_name"]

NEWER_ADVICE = Text("It was probably made by a newer version of this application: update it, then try again.")
_DAMAGED_ADVICE = Text("Get the file again from where it came from.")
_MAX_NAME = 64
_MAX_ITEMS = 256


@dataclass(frozen=True)
class ModelCard:
    """Facts about one model; free texts are stripped of control characters and cut to a length.

    Raises ValueError when a value is of the wrong kind or out of bounds.

    name: the maker's name for it; the store goes by the file's name.
    net: what the two networks look like.
    embedding: how spare room is spent: "sparse" on few pixels at full strength, or "spread" over all at low strength.
    max_code_rate: the highest code rate that hide may use with it.
    temperature: the extractor's logits are divided by it, so that they are log-likelihood ratios.
    description: what a user should know, in plain words.
    preset, command, seed, duration_s, date: how, when (ISO 8601) and in how many seconds it was trained.
    sources: where the training photographs came from.
    metrics: measured figures by their standard names, such as "sf_accuracy" and "psnr_db".
    history: what was measured during the training, by rising step.
    """

    FORMAT_VERSION: ClassVar[int] = 1

    name: str
    net: NetConfig
    embedding: Embedding
    temperature: float = 1.0
    max_code_rate: float = 0.985
    preset: str = ""
    description: str = ""
    sources: tuple[str, ...] = ()
    metrics: Mapping[str, float] = field(default_factory=dict, hash=False)
    date: str = ""
    command: str = ""
    seed: int | None = None
    duration_s: float = 0.0
    history: tuple[HistoryPoint, ...] = ()
    format_version: int = FORMAT_VERSION

    def __post_init__(self) -> None:
        if self.format_version != self.FORMAT_VERSION or isinstance(self.format_version, bool):
            raise ValueError(f"format_version must be {self.FORMAT_VERSION}, not {self.format_version!r}")
        if not isinstance(self.net, NetConfig):
            raise ValueError("net must be a NetConfig")
        if self.embedding not in get_args(Embedding):
            raise ValueError(f"embedding must be one of {', '.join(get_args(Embedding))}, not {self.embedding!r}")
        set_field = object.__setattr__
        set_field(self, "name", clean_name(_text("name", self.name, 4 * _MAX_NAME)))
        for key, limit in (("preset", 32), ("description", 4000), ("date", 40), ("command", 2000)):
            set_field(self, key, _text(key, getattr(self, key), limit))
        if self.date:
            datetime.fromisoformat(self.date)
        set_field(self, "temperature", _number("temperature", self.temperature, 1e-3, 1e3))
        set_field(self, "max_code_rate", _number("max_code_rate", self.max_code_rate, 1e-3, 0.985))
        set_field(self, "duration_s", _number("duration_s", self.duration_s, 0.0, 1e9))
        if self.seed is not None and (
            not isinstance(self.seed, int) or isinstance(self.seed, bool) or not 0 <= self.seed < 2**63
        ):
            raise ValueError("seed must be an integer from 0 to 2⁶³ − 1, or none")
        if not isinstance(self.sources, tuple) or len(self.sources) > _MAX_ITEMS:
            raise ValueError(f"sources must be a tuple of at most {_MAX_ITEMS} texts")
        set_field(self, "sources", tuple(_text("source", source, 200) for source in self.sources))
        if not isinstance(self.metrics, Mapping) or len(self.metrics) > _MAX_ITEMS:
            raise ValueError(f"metrics must map at most {_MAX_ITEMS} names to numbers")
        metrics = {_text("metric", key, 64): _number(f"metric {key!r}", value) for key, value in self.metrics.items()}
        set_field(self, "metrics", metrics)
        set_field(self, "history", checked_history(self.history))

    @property
    def architecture(self) -> str:
        """The name of its architecture."""
        return self.net.arch

    @property
    def on_blocks(self) -> bool:
        """Whether its bits lie in 8×8 blocks and survive recompression, instead of one in each pixel."""
        return architecture.get(self.net.arch).on_blocks

    @property
    def private(self) -> bool:
        """Whether it reads bits by a secret labelling of its own."""
        return self.net.private

    @property
    def changes_single_pixels(self) -> bool:
        """Whether the extractor reads single changed pixels, so that a message may change few of them.

        If not, all pixels change, at as little strength as the message allows.
        """
        return self.embedding == "sparse"

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        plain = {**values, "net": self.net.to_dict(), **_plain(self)}
        if not self.history:  # a card without one is as it was before there were any
            del plain["history"]
        return plain

    def to_json(self) -> str:
        """Return the card as one line of JSON, the same for equal cards."""
        return json.dumps(self.to_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> ModelCard:
        """Return the card that `to_json` wrote; keys it does not know are dropped, as later versions may add facts.

        The network's settings, on which the weights depend, must be known to the last one. Raises ModelRefused.
        """
        try:
            values = strict_json(text)
            if not isinstance(values, dict):
                raise ValueError("the card must be an object")
        except ValueError as error:
            raise ModelRefused(
                Text("The model's card cannot be read: {reason}.", reason=str(error)), advice=_DAMAGED_ADVICE
            ) from error
        version = values.get("format_version")
        if type(version) is int and version > cls.FORMAT_VERSION:
            raise ModelRefused(
                Text("The model file has format version {version}, unknown here.", version=version), advice=NEWER_ADVICE
            )
        try:
            net = config_from_dict(values["net"])
        except KeyError as error:
            raise ModelRefused(
                Text("The model's card does not say what its networks are."), advice=_DAMAGED_ADVICE
            ) from error
        except ValueError as error:
            raise ModelRefused(
                Text("The model's networks are unknown here: {reason}.", reason=str(error)), advice=NEWER_ADVICE
            ) from error
        known = {f.name: values[f.name] for f in dataclasses.fields(cls) if f.name in values}
        if isinstance(known.get("sources"), list):
            known["sources"] = tuple(known["sources"])
        try:
            return cls(**{**known, "net": net})
        except (TypeError, ValueError) as error:
            raise ModelRefused(
                Text("The model's card is not valid: {reason}.", reason=str(error)), advice=_DAMAGED_ADVICE
            ) from error


def _plain(card: ModelCard) -> dict[str, Any]:
    """Return those facts of a card that JSON has no kind for, as kinds that it has."""
    return {
        "sources": list(card.sources),
        "metrics": dict(card.metrics),
        "history": [list(point) for point in card.history],
    }


def clean_name(name: str) -> str:
    """Return `name` as a model's name and file name: no separators, no control or direction characters, short."""
    flat = " ".join(_visible(name).replace("/", "_").replace("\\", "_").split())
    # Cut by bytes too: file systems count those.
    short = flat[:_MAX_NAME].encode()[:150].decode(errors="ignore")
    return safe_name(short.strip(" ."), windows=True) if short.strip(" .") else "model"


def _visible(text: str) -> str:
    """Return `text` in NFC, control, format (direction overrides), surrogate and unassigned characters as spaces."""
    flat = "".join(" " if unicodedata.category(char)[0] == "C" and char != "\n" else char for char in text)
    return unicodedata.normalize("NFC", flat)


def _text(key: str, value: object, limit: int) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{key} must be a text, not {value!r}")
    return _visible(value[:limit]).strip()[:limit]


def _number(key: str, value: object, low: float = -math.inf, high: float = math.inf) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise ValueError(f"{key} must be a number, not {value!r}")
    try:
        number = float(value)
    except OverflowError as error:
        raise ValueError(f"{key} is too large") from error
    if not math.isfinite(number) or not low <= number <= high:
        raise ValueError(f"{key} must be a number from {low:g} to {high:g}, not {value!r}")
    return number
