"""What the training process writes, line by line; see `stegapp.training.protocol`.

Owns the reading of lines that may be cut, foreign or nonsense. Must not know Qt.
"""

import base64
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stegapp.system.state import strict_json
from stegapp.texts import Text
from stegapp.training.protocol import VERSION

__all__ = ["Done", "LineReader", "Message", "Refusal", "Report", "read_done"]

_MAX_LINE = 16 * 2**20  # the last line names every skipped photo


@dataclass(frozen=True)
class Report:
    """Where the training stands. preview: PNGs of a photo before and after embedding, now and then."""

    stage: str
    step: int
    total: int
    metrics: Mapping[str, float] = field(default_factory=dict)
    note: str = ""
    preview: tuple[bytes, bytes] | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Done:
    """The training ended well; `values` is the line."""

    values: Mapping[str, Any]


@dataclass(frozen=True)
class Refusal:
    """The training ended by an error made for the user's eyes, or was stopped ("Cancelled")."""

    error: str
    message: str
    advice: str


Message = Report | Done | Refusal


class LineReader:
    """Cut bytes into lines and read them. What cannot be read is counted, never raised."""

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False
        self.garbage = 0
        """Lines that were no message."""
        self.version: object = VERSION
        """The version of the last line that had another one, else ours."""

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that `data` completes."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if self._skipping and lines:
            lines, self._skipping = lines[1:], False
        if len(self._rest) > _MAX_LINE:
            self._rest = b""
            if not self._skipping:
                self.garbage += 1
            self._skipping = True
        return [message for line in lines if (message := self._read(line)) is not None]

    def end(self) -> list[Message]:
        """Return the message in a last line that lacks its end."""
        rest, self._rest = self._rest, b""
        return [message] if rest and not self._skipping and (message := self._read(rest)) is not None else []

    def _read(self, line: bytes) -> Message | None:
        if not line.strip():
            return None
        try:
            values = strict_json(line.decode("utf-8"))
        except ValueError:
            values = None
        if not isinstance(values, dict) or "v" not in values:
            self.garbage += 1
            return None
        if values["v"] != VERSION:
            self.version = values["v"]
            return None
        try:
            return _message(values)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            self.garbage += 1
            return None


def _message(values: dict[str, Any]) -> Message | None:
    kind = values["type"]
    if kind == "progress":
        metrics = values["metrics"]
        return Report(
            stage=_text(values["stage"]),
            step=_whole(values["step"]),
            total=_whole(values["total"]),
            # A figure that is not finite comes as null and is left out.
            metrics=_figures(metrics),
            note=_sentence(values, "note") if "note" in values else "",
            preview=_preview(values.get("preview")),
        )
    if kind == "done":
        return Done(read_done(values))
    if kind == "error":
        return Refusal(_text(values["error"]), _sentence(values, "message"), _sentence(values, "advice"))
    return None  # a kind that a later version added


def read_done(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a run's last line if they are sound, as Done holds them.

    Raises AttributeError, KeyError, TypeError or ValueError if not.
    """
    _text(values["model"])
    if not isinstance(values["history"], list):
        raise TypeError
    held_out = [_text(path) for path in values.get("held_out", [])]
    privacy = [_other(item) for item in values.get("privacy", [])]
    return {**values, "metrics": _figures(values["metrics"]), "held_out": held_out, "privacy": privacy}


def _preview(values: Any) -> tuple[bytes, bytes] | None:
    if values is None:
        return None
    before, after = (base64.b64decode(_text(values[name]), validate=True) for name in ("cover", "stego"))
    return before, after


def _figures(values: dict[str, Any]) -> dict[str, float]:
    found = {_text(key): float(value) for key, value in values.items() if value is not None}
    return {key: value for key, value in found.items() if math.isfinite(value)}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _sentence(values: dict[str, Any], key: str) -> str:
    """Return a sentence, a Text where the line brings its template and values."""
    plain, text = _text(values[key]), values.get("texts", {}).get(key)
    return plain if text is None else Text.from_json(text)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError
    return value


def _other(values: dict[str, Any]) -> dict[str, Any]:
    """Return what was measured of one other model."""
    shares = {key: float(values[key]) for key in ("read", "reads")}
    if not all(0.0 <= share <= 1.0 for share in shares.values()):
        raise ValueError
    return {"name": _text(values["name"]), "id": _text(values["id"]), **shares}
