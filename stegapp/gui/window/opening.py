"""What becomes of files that come from outside: models, pictures with a message perhaps, and all others.

That a picture holds a message cannot be told; that it has the size and kind of those that do, can. Must not know
widgets.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from stegapp.carriers import SQUARE
from stegapp.format import LEAST_SIDE
from stegapp.gui.core.mime import looks_like_picture
from stegapp.gui.jobs.pictures import JPEG_START
from stegapp.models import EXTENSIONS
from stegapp.progress import Job, Progress

__all__ = ["HIDE", "REVEAL", "WAYS", "MayHold", "all_may_hold", "all_pictures", "may_hold", "sorted_out"]

REVEAL, HIDE = WAYS = ("--reveal", "--hide")
"""What can be asked for together with pictures, as the desktop's menu entry does."""

MayHold = Literal["square", "photo", ""]
"""Whether a picture may hold a message: it is like a grey square, or a photo of a kind that may; "" if not."""

_LOOKED_AT = 100
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_SQUARE = SQUARE.width.to_bytes(4, "big") + SQUARE.height.to_bytes(4, "big") + b"\x08\x00"  # width, height, bits, grey
_PHOTO = b"\x08"  # bits


def sorted_out(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return the model files among `paths`, by their names, and all others."""
    models: list[Path] = []
    others: list[Path] = []
    for path in paths:
        (models if path.suffix.lower() in EXTENSIONS else others).append(path)
    return models, others


def all_pictures(paths: Sequence[Path]) -> bool:
    """Whether there are files and all are pictures by their names; of thousands, the first are looked at."""
    return bool(paths) and all(looks_like_picture(path) for path in paths[:_LOOKED_AT])


def may_hold(path: Path) -> MayHold:
    """Tell from its first bytes whether a file may be a picture with a message: a JPEG, or a PNG of 8 bits."""
    try:
        if not path.is_file():  # a pipe would wait for ever
            return ""
        with path.open("rb") as file:
            begin = file.read(len(_PNG) + len(_SQUARE))
    except (OSError, ValueError):
        return ""
    if begin.startswith(JPEG_START):
        return "photo"
    if not begin.startswith(_PNG):
        return ""
    kind = begin[len(_PNG) :]
    if kind == _SQUARE:
        return "square"
    sides = [int.from_bytes(kind[at : at + 4], "big") for at in (0, 4)]
    return "photo" if len(kind) == len(_SQUARE) and min(sides) >= LEAST_SIDE and kind[8:9] == _PHOTO else ""


def all_may_hold(paths: Sequence[Path]) -> Job[MayHold]:
    """Look whether all these files may be pictures with a message; photos, unless all are like grey squares."""
    yield Progress("read")
    found = {may_hold(path) for path in paths}
    return "" if "" in found else "photo" if "photo" in found else "square"
