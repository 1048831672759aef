"""Where a finished stego may be sent, and what the way did to one that reveals nothing."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from stegapp.carriers.jpeg import QUALITIES
from stegapp.errors import NothingRevealed, Recompressed
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.jpeg.recompression import compressed_twice, standard_quality
from stegapp.imaging.messengers import Messenger, Verdict, passes
from stegapp.imaging.ways import RECOMPRESSING, Recompressing, Way
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.pipeline.requests import HideResult

__all__ = ["Messenger", "Verdict", "recompressible", "shrinks", "verdicts_of", "verdicts_on", "with_traces"]


def verdicts_of(result: "HideResult", data: bytes | None = None) -> list[Verdict]:
    """Return what messengers should do to a finished stego that is sent as a photo: see `verdicts_on`.

    data: the file, where it has no name yet.

    One that was tried after their recompression has those it was tried for; it passes where its message comes through.
    """
    if not result.messengers:
        return verdicts_on(result.output, data)
    longer, verdicts = max(result.stego_pixels.shape[:2]), []
    for each in RECOMPRESSING:
        if each.key in result.messengers:
            tried = Text(
                "Tried before it was saved: compressed as JPEG of quality {qualities}, the message came back.",
                qualities=", ".join(_qualities(way) for way in each.ways),
            )
            against = shrinks(each, longer)
            reasons = (tried,) if against is None else (against,)
            verdicts.append(Verdict(Messenger(each.name, "", None), against is None, reasons))
    return verdicts


def _qualities(way: Way) -> str:
    return " + ".join(map(str, way.qualities)) + (" (4:4:4)" if way.fine else "")


def shrinks(messenger: Recompressing, longer: int) -> Text | None:
    """Return what happens at a messenger to a picture that is too large for it; None for one that is not.

    longer: pixels of the longer side.
    """
    if longer <= messenger.side:
        return None
    return Text(
        "{messenger} makes pictures smaller that have more than {side:,} pixels on the longer side. There, this one "
        "would lose its message: choose a smaller size.",
        messenger=messenger.name,
        side=messenger.side,
    )


def verdicts_on(stego: Path, data: bytes | None = None) -> list[Verdict]:
    """Return what each messenger should do to a stego that is sent as a photo; nothing for what is no JPEG.

    data: what is in the file, None to read it.

    Raises ImageRefused for a JPEG that cannot be read.
    """
    if stego.suffix.lower() not in (".jpg", ".jpeg"):
        return []
    try:
        data = stego.read_bytes() if data is None else data
    except OSError:  # it was written; that it is gone now is no failure of what was done
        return []
    return passes(read_structure(data), len(data))


def recompressible(stego: Path | bytes) -> bool:
    """Tell whether a file is a JPEG that a messenger may have compressed anew: of another quality than hide's own."""
    try:
        with Image.open(BytesIO(stego) if isinstance(stego, bytes) else stego) as image:
            tables = getattr(image, "quantization", None) or {}
    except (OSError, ValueError, SyntaxError):
        return False
    if 0 not in tables:
        return False
    return standard_quality(np.array(tables[0], np.uint16).reshape(8, 8)) != QUALITIES[0]


def with_traces(failure: NothingRevealed, stego: Path | bytes) -> NothingRevealed:
    """Return the failure of a JPEG that could be read, with what is seen of a messenger on its way.

    It proves nothing: what a person hid in a JPEG as it was may have been compressed twice before.
    """
    try:
        data = stego if isinstance(stego, bytes) else stego.read_bytes()
    except OSError:
        return failure
    jpeg = read_coefficients(data)
    quality = standard_quality(jpeg.tables[0])
    if compressed_twice(jpeg, data):
        words = Text(
            "Nothing could be revealed from this picture. It looks as if it was compressed more than once. If a "
            "messenger did that after the message was hidden, the message is lost."
        )
    elif quality is not None and quality not in QUALITIES:
        words = Text(
            "Nothing could be revealed from this picture. Its JPEG quality is {quality}. If the sender's file had "
            "another, a messenger compressed it anew, and the message is lost.",
            quality=quality,
        )
    else:
        return failure
    return Recompressed(
        words,
        advice=Text(
            "Check the password, letter by letter, the key files, if there are any, and that the model is the one the "
            "message was hidden with. Or ask for the picture again, sent as a file or document. Perhaps nothing is "
            "hidden here."
        ),
    )
