"""How `stegapp train --progress jsonl` talks: one JSON object a line, version 1.

Every line has "v" (1) and "type":

- "progress": "stage" (scan, jt, sf, proof, save), "step", "total", "metrics" (figures by their standard names),
  and "note", a sentence for the user, if there is one. In the stages jt and sf, every quarter of a minute or so, also
  "preview": {"cover", "stego"}, the middle of a photo kept back before and after a full plane was embedded, as grey
  PNGs in base64; both of one size, at most 512×512.
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
from typing import IO, TYPE_CHECKING, Any

from stegapp.errors import StegError
from stegapp.imaging.covers import encode_png
from stegapp.progress import CancelToken, Progress
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.training.run import TrainResult

__all__ = ["VERSION", "done_line", "error_line", "listen", "progress_line"]

VERSION = 1
_HELD_OUT = 64


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
