"""One of several photos that were made to hold a message: what is told of it, without its pixels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stegapp import carriers
from stegapp.errors import OutputRefused, StegError
from stegapp.pipeline.noticing import of_stego
from stegapp.pipeline.requests import HideResult
from stegapp.pipeline.sending import verdicts_of
from stegapp.system.files import safe_name
from stegapp.texts import Text, as_text

__all__ = ["HiddenPhoto", "about", "free_outputs", "hidden_photo", "naming"]

_STEM_BYTES = 200
"""Names may have 255 bytes on most file systems; a mark, a number and an ending are to come."""


@dataclass(frozen=True)
class HiddenPhoto:
    """A stego that was written, read back and revealed.

    message_bytes: of what it holds, packed. words, reason: how easily it may be noticed. passing: messengers that
    should pass it on as a photo.
    """

    cover: Path
    output: Path
    message_bytes: int
    capacity_bytes: int
    psnr_db: float
    changed_pixels: int
    words: str
    reason: str
    passing: tuple[str, ...]
    notes: tuple[str, ...]
    model_name: str
    model_id: str

    def to_json(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "photo": str(self.cover),
            "output": str(self.output),
            "message_bytes": self.message_bytes,
            "capacity_bytes": self.capacity_bytes,
            "psnr_db": self.psnr_db if self.changed_pixels else None,
            "changed_pixels": self.changed_pixels,
            "noticed": self.words,
            "reason": self.reason,
            "should_pass": list(self.passing),
            "notes": list(self.notes),
            "model": self.model_name,
            "model_id": self.model_id,
        }


def hidden_photo(cover: Path, result: HideResult) -> HiddenPhoto:
    """Return what is told of a finished hide."""
    found = of_stego(result.detectability)
    return HiddenPhoto(
        cover=cover,
        output=result.output,
        message_bytes=result.message_bytes,
        capacity_bytes=result.capacity_bytes,
        psnr_db=result.psnr_db,
        changed_pixels=result.changed_pixels,
        words=found.words,
        reason=found.reason,
        passing=tuple(verdict.messenger.name for verdict in verdicts_of(result) if verdict.passes),
        notes=result.notes,
        model_name=result.model_name,
        model_id=result.model_id,
    )


def about(photo: Path, words: str) -> str:
    """Return a sentence that says of which photo it is."""
    return words if photo.name in words else Text("{name}: {what}", name=photo.name, what=words)


def naming(error: StegError, photo: Path) -> StegError:
    """Return a failure that says of which photo it is."""
    error.text = as_text(about(photo, error.text))
    error.args = (error.text,)
    return error


def free_outputs(
    covers: Sequence[Path],
    folder: Path,
    *,
    carrier: str,
    reserved: Iterable[Path] = (),
) -> tuple[Path, ...]:
    """Return a name in `folder` for the stego of each cover: after the cover, none twice, none that is there already.

    reserved: names that others will have. Raises OutputRefused for a folder that cannot be looked into.
    """
    mark, suffix = "-gray" if carrier == "square" else "", carriers.get(carrier).suffixes[0]
    taken = {str(path).casefold() for path in reserved}
    found = []
    for cover in covers:
        stem = safe_name(cover.stem).lstrip(".").replace("/", "_") or "picture"
        stem = stem.encode("utf-8", "replace")[:_STEM_BYTES].decode("utf-8", "ignore").rstrip(" .")
        number, path = 1, folder / f"{stem}{mark}{suffix}"
        while str(path).casefold() in taken or _exists(path):
            number += 1
            path = folder / f"{stem}{mark}-{number}{suffix}"
        taken.add(str(path).casefold())
        found.append(path)
    return tuple(found)


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        raise OutputRefused(
            Text(
                "The folder “{folder}” cannot be looked into: {reason}.",
                folder=path.parent,
                reason=getattr(error, "strerror", None) or Text("unusable path"),
            ),
            advice=Text("Choose another folder to save to."),
        ) from error
    return True
