"""Notes on many photos: each is said once, with the photos that it is about."""

from collections.abc import Sequence

from stegapp.cli import terminal

__all__ = ["tell_notes"]


def tell_notes(photos: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Print the notes on photos, in the order in which they come first. photos: the name and the notes of each."""
    names: dict[str, list[str]] = {}
    for name, notes in photos:
        for note in dict.fromkeys(notes):
            names.setdefault(note, []).append(name)
    for note, of in names.items():
        terminal.err(f"Note: {_whose(of, len(photos))}: {note}")


def _whose(names: Sequence[str], total: int) -> str:
    if len(names) == 1:
        return names[0]
    return f"all {total} photos" if len(names) == total else f"{names[0]} and {len(names) - 1} more"
