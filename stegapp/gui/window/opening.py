"""What becomes of files that come from outside: models, pictures with a message perhaps, and all others.

That a picture holds a message cannot be told; that it has the size and kind of those that do, can. Must not know
widgets.
"""

from collections.abc import Sequence
from pathlib import Path

from stegapp.carriers import SQUARE
from stegapp.gui.core.mime import looks_like_picture
from stegapp.models import EXTENSIONS
from stegapp.progress import Job, Progress

__all__ = ["HIDE", "REVEAL", "WAYS", "all_pictures", "looks_like_stego", "may_hold_messages", "sorted_out"]

REVEAL, HIDE = WAYS = ("--reveal", "--hide")
"""What can be asked for together with pictures, as the desktop's menu entry does."""

_LOOKED_AT = 100
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_KIND = SQUARE.width.to_bytes(4, "big") + SQUARE.height.to_bytes(4, "big") + b"\x08\x00"  # width, height, bits, grey


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


def looks_like_stego(path: Path) -> bool:
    """Whether a file begins as a picture with a message does: a grey PNG of 512×512 pixels."""
    begin = len(_PNG) + len(_KIND)
    try:
        if not path.is_file():  # a pipe would wait for ever
            return False
        with path.open("rb") as file:
            return file.read(begin) == _PNG + _KIND
    except (OSError, ValueError):
        return False


def may_hold_messages(paths: Sequence[Path]) -> Job[bool]:
    """Look whether all these files may be pictures with a message."""
    yield Progress("read")
    return all(looks_like_stego(path) for path in paths)
