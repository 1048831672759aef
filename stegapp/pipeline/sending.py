"""Where a finished stego may be sent."""

from pathlib import Path

from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.messengers import Messenger, Verdict, passes

__all__ = ["Messenger", "Verdict", "verdicts_on"]


def verdicts_on(stego: Path) -> list[Verdict]:
    """Return what each messenger should do to a stego that is sent as a photo; nothing for what is no JPEG.

    Raises ImageRefused for a JPEG that cannot be read.
    """
    if stego.suffix.lower() not in (".jpg", ".jpeg"):
        return []
    data = stego.read_bytes()
    return passes(read_structure(data), len(data))
