"""One of several photos that were made to hold a message: what is told of it, without its pixels."""

import errno
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stegapp import carriers
from stegapp.errors import OutputRefused, StegError
from stegapp.pipeline.noticing import of_stego
from stegapp.pipeline.requests import HideResult
from stegapp.pipeline.sending import Messenger, verdicts_of
from stegapp.system.files import safe_name
from stegapp.system.outputs import free_name
from stegapp.texts import Text, as_text

__all__ = ["HiddenPhoto", "about", "free_output", "free_outputs", "hidden_photo", "naming"]

_STEM_BYTES = (200, 110, 40)
"""Names may have 255 bytes on most file systems, 143 on some that encrypt them; an ending and a number are to come."""


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


def hidden_photo(cover: Path, result: HideResult, data: bytes | None = None) -> HiddenPhoto:
    """Return what is told of a finished hide. data: the stego's file, where it has no name yet."""
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
        passing=tuple(_whole_name(verdict.messenger) for verdict in verdicts_of(result, data) if verdict.passes),
        notes=result.notes,
        model_name=result.model_name,
        model_id=result.model_id,
    )


def _whole_name(messenger: Messenger) -> str:
    return f"{messenger.name} ({messenger.client})" if messenger.client else messenger.name


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
    mark, suffix = "-grey" if carrier == "square" else "", carriers.get(carrier).suffixes[0]
    taken = {str(path).casefold() for path in reserved}
    found = []
    for cover in covers:
        path = free_output(folder, cover.stem, ending=f"{mark}{suffix}", taken=taken)
        taken.add(str(path).casefold())
        found.append(path)
    return tuple(found)


def free_output(folder: Path, stem: str, *, ending: str, taken: Collection[str] = ()) -> Path:
    """Return a free name in `folder` for the stego of a cover that is called `stem`; see `free_outputs`.

    taken: as for `free_name`. Raises OutputRefused.
    """
    stem = safe_name(stem).lstrip(".").replace("/", "_") or "picture"
    for longest in _STEM_BYTES:
        short = stem.encode("utf-8", "replace")[:longest].decode("utf-8", "ignore").rstrip(" .")
        try:
            return free_name(folder / f"{short}{ending}", taken=taken)
        except (OSError, ValueError) as error:
            if getattr(error, "errno", None) == errno.ENAMETOOLONG:
                continue
            raise OutputRefused(
                Text(
                    "The folder “{folder}” cannot be looked into: {reason}.",
                    folder=folder,
                    reason=getattr(error, "strerror", None) or Text("unusable path"),
                ),
                advice=Text("Choose another folder to save to."),
            ) from error
    raise OutputRefused(Text("The file name is too long."), advice=Text("Choose a shorter name."))
