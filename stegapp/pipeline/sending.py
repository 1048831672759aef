"""Where a finished stego may be sent, and what the way did to one that reveals nothing."""

from pathlib import Path

from stegapp.carriers.jpeg import QUALITIES
from stegapp.errors import NothingRevealed
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.jpeg.recompression import compressed_twice, standard_quality
from stegapp.imaging.messengers import Messenger, Verdict, passes
from stegapp.texts import Text

__all__ = ["Messenger", "Verdict", "verdicts_on", "with_traces"]


def verdicts_on(stego: Path) -> list[Verdict]:
    """Return what each messenger should do to a stego that is sent as a photo; nothing for what is no JPEG.

    Raises ImageRefused for a JPEG that cannot be read.
    """
    if stego.suffix.lower() not in (".jpg", ".jpeg"):
        return []
    data = stego.read_bytes()
    return passes(read_structure(data), len(data))


def with_traces(failure: NothingRevealed, stego: Path | bytes) -> NothingRevealed:
    """Return the failure of a JPEG that can be read, with what is seen of a messenger on its way."""
    data = stego if isinstance(stego, bytes) else stego.read_bytes()
    jpeg = read_coefficients(data)
    quality = standard_quality(jpeg.tables[0])
    if compressed_twice(jpeg, data):
        words = Text(
            "Nothing could be revealed from this picture. It was compressed more than once, as messengers do, and that "
            "destroys a message."
        )
    elif quality is not None and quality not in QUALITIES:
        words = Text(
            "Nothing could be revealed from this picture. Its JPEG quality is {quality}: if the sender did not choose "
            "that, a messenger compressed it anew, and that destroys a message.",
            quality=quality,
        )
    else:
        return failure
    return NothingRevealed(
        words,
        advice=Text(
            "Ask for the picture again, sent as a file or document. Else check the password, letter by letter, and "
            "that the model is the one the message was hidden with. Perhaps nothing is hidden here."
        ),
    )
