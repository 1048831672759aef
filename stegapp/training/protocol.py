"""How `stegapp train --progress jsonl` talks, written and read: one JSON object a line, version 1.

Owns both ends. What is read may be cut, foreign or nonsense. Must not know Qt or torch.

Every line has "v" (1) and "type":

- "progress": "stage" (scan, jt, sf, proof, save; proof is the measuring at the end), "step", "total", "metrics"
  (figures by their standard names), and "note", a sentence for the user, if there is one. In the stages jt and sf,
  every quarter of a minute or so, also "preview": {"cover", "stego"}, the middle of a photo kept back before and
  after a full plane was embedded, as grey PNGs in base64; both of one size, at most 512×512.
- "done": "model" (path), "id", "name", "checkpoint", "training_photos", "validation_photos", "held_out" (paths of
  the photos kept back, at most 64), "skipped" (a list of {"path", "reason"}), "notes", "metrics",
  "hard_wrong_bits", "history", "privacy" (a list of {"name", "id", "read", "reads"}: the share of bits that another
  model reads in this one's stegos, and this one in its), "seconds". Last line of a run that ended well.
- "error": "error" (its class), "message", "advice", "exit_code". Last line of a run that did not; "Cancelled" after
  "stop".

Sentences are English. For a reader that has another language, "texts" holds template and values (`Text.to_json`) of
those that have values, by the key of the sentence: "note", "message" or "advice".

With `--control stdin`, lines on standard input steer the run: "stop" writes a checkpoint and ends it, "finish" ends
the stage at hand and goes on with what was learned. The end of standard input counts as "stop", so that a run never
outlives the window that started it.
"""

import base64
import json
import math
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from stegapp.errors import StegError
from stegapp.imaging.png import encode_png
from stegapp.progress import CancelToken, Progress
from stegapp.system.state import strict_json
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.training.run import TrainResult

__all__ = [
    "VERSION",
    "Done",
    "Line",
    "LineReader",
    "Refusal",
    "Report",
    "done_line",
    "error_line",
    "listen",
    "progress_line",
    "read_done",
]

VERSION = 1
_HELD_OUT = 64
_MAX_LINE = 16 * 2**20  # the last line names every skipped photo

# ---------------------------------------------------------------- written by the training


def progress_line(progress: Progress) -> str:
    """Return the line of one report; figures that are not finite are null."""
    values: dict[str, Any] = {
        "stage": progress.stage,
        "step": progress.step,
        "total": progress.total,
        "metrics": dict(progress.metrics),
    }
    note = getattr(progress, "note", "")
    if note:
        values |= {"note": note, **_texts(note=note)}
    preview = getattr(progress, "preview", None)
    if preview is not None:
        values["preview"] = {
            name: base64.b64encode(encode_png(pixels)).decode("ascii")
            for name, pixels in zip(("cover", "stego"), preview, strict=True)
        }
    return _line("progress", values)


def done_line(result: "TrainResult", *, model_id: str) -> str:
    """Return the last line of a run that ended well."""
    return _line(
        "done",
        {
            "model": str(result.model),
            "id": model_id,
            "name": result.card.name,
            "checkpoint": str(result.checkpoint),
            "training_photos": result.training_photos,
            "validation_photos": result.validation_photos,
            "held_out": [str(path) for path in result.held_out[:_HELD_OUT]],
            "skipped": [{"path": str(item.path), "reason": item.reason} for item in result.skipped],
            "notes": list(result.notes),
            "metrics": dict(result.card.metrics),
            "hard_wrong_bits": dict(result.hard_wrong_bits),
            "history": [dict(row) for row in result.history],
            "privacy": [item.to_dict() for item in result.privacy],
            "seconds": result.seconds,
        },
    )


def error_line(error: StegError) -> str:
    """Return the last line of a run that did not end well."""
    facts = {"error": type(error).__name__, "message": str(error), "advice": error.advice, "exit_code": error.exit_code}
    return _line("error", {**facts, **_texts(message=error.text, advice=error.advice)})


def listen(stream: IO[str], *, cancel: CancelToken, finish: CancelToken) -> threading.Thread:
    """Read commands from `stream` in a daemon thread: "stop" or its end sets `cancel`, "finish" sets `finish`."""

    def read() -> None:
        for line in stream:
            word = line.strip()
            if word == "finish":
                finish.cancel()
            elif word == "stop":
                break
        cancel.cancel()

    thread = threading.Thread(target=read, name="stegapp-control", daemon=True)
    thread.start()
    return thread


def _texts(**sentences: str) -> dict[str, Any]:
    found = {key: text.to_json() for key, text in sentences.items() if isinstance(text, Text) and text.values}
    return {"texts": found} if found else {}


def _line(kind: str, values: dict[str, Any]) -> str:
    text = json.dumps({"v": VERSION, "type": kind, **_finite(values)}, ensure_ascii=False, allow_nan=False)
    # The name of a photo need not be Unicode, but a line must be.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return value


# ---------------------------------------------------------------- read by who started it


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


Line = Report | Done | Refusal


class LineReader:
    """Cut bytes into lines and read them. What cannot be read is counted, never raised."""

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False
        self.garbage = 0
        """Lines that said nothing we know."""
        self.version: object = VERSION
        """The version of the last line that had another one, else ours."""

    def feed(self, data: bytes) -> list[Line]:
        """Return what the lines say that `data` completes."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if self._skipping and lines:
            lines, self._skipping = lines[1:], False
        if len(self._rest) > _MAX_LINE:
            self._rest = b""
            if not self._skipping:
                self.garbage += 1
            self._skipping = True
        return [read for line in lines if (read := self._read(line)) is not None]

    def end(self) -> list[Line]:
        """Return what a last line says that lacks its end."""
        rest, self._rest = self._rest, b""
        return [read] if rest and not self._skipping and (read := self._read(rest)) is not None else []

    def _read(self, line: bytes) -> Line | None:
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
            return _checked(values)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            self.garbage += 1
            return None


def _checked(values: dict[str, Any]) -> Line | None:
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


def _sentence(values: dict[str, Any], key: str) -> str:
    """Return a sentence, a Text where the line brings its template and values."""
    plain, text = _text(values[key]), values.get("texts", {}).get(key)
    return plain if text is None else Text.from_json(text)


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
