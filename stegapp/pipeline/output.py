"""Whether a stego may be written where it is asked for."""

from pathlib import Path

from stegapp import carriers
from stegapp.errors import OutputRefused
from stegapp.system.outputs import check_file
from stegapp.texts import Text

__all__ = ["check_output", "check_room", "same_file"]

_ROOM = 2**19
"""Bytes that the disk has to have: a grey square of pure noise takes 263 KB."""


def check_output(output: Path, *, cover: Path | bytes, force: bool, carrier: str = "square") -> None:
    """Refuse an output that could not be written, before any work is done. Raises OutputRefused.

    carrier: what kind of stego it becomes.
    """
    suffixes = carriers.get(carrier).suffixes
    if output.suffix.lower() not in suffixes:
        raise _wrong_suffix(output, suffixes)
    if isinstance(cover, Path) and not force and same_file(output, cover):
        raise OutputRefused(
            Text("The stego would overwrite its cover."),
            advice=Text(
                "Choose another name. The cover itself must stay private: comparing the two shows the changes."
            ),
        )
    check_file(output, replace=force, room=_ROOM)


def _wrong_suffix(output: Path, suffixes: tuple[str, ...]) -> OutputRefused:
    if ".png" in suffixes:
        return OutputRefused(
            Text("The stego has to be a PNG, but {name} does not end in .png.", name=repr(output.name)),
            advice=Text("Choose a name that ends in .png, or hide in a JPEG photo, which has a name of its kind."),
        )
    return OutputRefused(
        Text("The stego has to be a {suffix}, but its name is {name}.", suffix=suffixes[0], name=repr(output.name)),
        advice=Text("Choose a name that ends in {suffixes}.", suffixes=" / ".join(suffixes)),
    )


def check_room(output: Path, levels: int, *, force: bool) -> None:
    """Refuse an output where the disk has no room for a photo of so many levels. Raises OutputRefused."""
    check_file(output, replace=force, room=_ROOM + levels)


def same_file(one: Path, other: Path) -> bool:
    """Whether both lead to one file or folder; False where one of them is not there or cannot be looked at."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False  # said elsewhere
