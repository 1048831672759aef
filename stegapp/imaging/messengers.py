"""What messengers and sites do to a JPEG that is sent as a photo: which should pass it on as it is, and why not.

Owns the rules, read from the clients' public sources where there are any, else from reports; nobody has tried them all
on a phone, and servers can change some. So a verdict says what should happen. "Sent as a file", each of them that
can do so passes on every file as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from stegapp.imaging.jpeg.marks import Mark, mark_of, orientation_of
from stegapp.imaging.jpeg.structure import Structure
from stegapp.texts import Text

__all__ = ["ANYWHERE", "MESSENGERS", "Limits", "Messenger", "Verdict", "exceeded", "passes"]

_FOREIGN: frozenset[Mark] = frozenset({"profile", "more pictures", "iptc", "adobe", "other"})  # APP2 to APP15


@dataclass(frozen=True)
class Limits:
    """What a JPEG may be at most to be passed on as it is. None, or nothing: no such limit.

    side: pixels of the longer side. file_bytes: of the whole file. bits: a pixel. first: what the file has to begin
    with. marks: segments that it must not have. turned: whether EXIF may ask to turn it.
    """

    side: int | None = None
    file_bytes: int | None = None
    bits: float | None = None
    first: frozenset[Mark] = frozenset()
    marks: frozenset[Mark] = frozenset()
    turned: bool = True


@dataclass(frozen=True)
class Messenger:
    """A client.

    name: of the messenger. client: which program of it; "" for all. limits: None where each JPEG is compressed anew.
    known: from the client's source code, or from reports. leaves: what changes though coefficients stay.
    """

    name: str
    client: str
    limits: Limits | None
    known: Literal["source", "report"] = "source"
    leaves: Literal["", "metadata", "progressive"] = ""


@dataclass(frozen=True)
class Verdict:
    """What should happen to a file. passes: its coefficients stay. reasons: why not; else what is not sure."""

    messenger: Messenger
    passes: bool
    reasons: tuple[Text, ...]


ANYWHERE = Limits(1280, 500_000, 4.0, frozenset({"jfif"}), _FOREIGN | {"xmp", "thumbnail", "exif", "comment"}, False)
"""What all messengers pass on that pass on any JPEG, at their usual settings."""

_WEB = Limits(1600, first=frozenset({"jfif", "exif"}), marks=_FOREIGN)
_PHONE = Limits(
    1600,
    1024 * 1024,
    first=frozenset({"jfif"}),
    marks=(_FOREIGN - {"iptc"}) | {"xmp", "thumbnail", "comment"},
    turned=False,
)

MESSENGERS = (
    Messenger("WhatsApp", "Android", _PHONE, leaves="metadata"),
    Messenger("WhatsApp", "Web", _WEB, leaves="metadata"),
    Messenger("WhatsApp", "Web, HD", replace(_WEB, side=2560), leaves="metadata"),
    Messenger("WhatsApp", "KaiOS", Limits(1600, 1_024_000), leaves="metadata"),
    Messenger("Telegram", "Desktop", Limits(1280, None, 4.0), leaves="progressive"),
    Messenger("Delta Chat", "", Limits(None, 500_000, None, marks=frozenset({"exif"}))),
    Messenger("Delta Chat", Text("worse quality"), Limits(None, 130_000, None, marks=frozenset({"exif"}))),
    Messenger("Conversations", "Android", Limits(1920, 512 * 1024 - 1)),
    Messenger("Wire", "Android", Limits(1882)),
    Messenger("Session", "Desktop", Limits(4096, 10_000_000)),
    Messenger("Element", "Web, Desktop", Limits()),
    Messenger("Discord", "", Limits(), known="report"),
    Messenger("X", "Web", Limits(4096), known="report"),
    Messenger("Slack", "Desktop", Limits(), known="report"),
    Messenger(Text("E-mail"), "", Limits(), known="report"),
    Messenger("Signal", "", None),
    Messenger("Telegram", "Android, iOS, macOS", None),
    Messenger("Threema", "", None),
    Messenger("Element X", "Android", None),
    Messenger("Wire", "iOS", None),
    Messenger("Mastodon", "", None),
    Messenger("Facebook", "", None, known="report"),
    Messenger("Instagram", "", None, known="report"),
    Messenger("WeChat", "", None, known="report"),
    Messenger("Weibo", "", None, known="report"),
)  # fmt: skip
"""As of 2026. A side of 1,882 is what Wire lets pass: 1.3 times the 1,448 that it shrinks to."""


def passes(structure: Structure, byte_count: int) -> list[Verdict]:
    """Return what should happen to a finished JPEG at each messenger. byte_count: of the file."""
    verdicts = []
    for messenger in MESSENGERS:
        if messenger.limits is None:
            verdicts.append(Verdict(messenger, False, (Text("It compresses every JPEG anew."),)))
            continue
        against = exceeded(messenger.limits, structure, byte_count)
        verdicts.append(Verdict(messenger, not against, against or tuple(_unsure(messenger))))
    return verdicts


def exceeded(limits: Limits, structure: Structure, byte_count: int) -> tuple[Text, ...]:
    """Return what in a file goes beyond limits, a sentence each; nothing where it keeps them."""
    return tuple(_beyond(limits, structure, byte_count))


def _beyond(limits: Limits, structure: Structure, byte_count: int) -> Iterator[Text]:
    longer = max(structure.width, structure.height)
    if limits.side is not None and longer > limits.side:
        yield Text("The longer side has {side:,} pixels, more than {most:,}.", side=longer, most=limits.side)
    if limits.file_bytes is not None and byte_count > limits.file_bytes:
        yield Text("The file has {size:,} bytes, more than {most:,}.", size=byte_count, most=limits.file_bytes)
    bits = 8 * byte_count / (structure.width * structure.height)
    if limits.bits is not None and bits > limits.bits:
        yield Text("The file has {bits:.1f} bits for each pixel, more than {most:.1f}.", bits=bits, most=limits.bits)
    first = structure.segments[0] if structure.metadata[:1] == structure.segments[:1] else None
    if limits.first and (first is None or mark_of(first) not in limits.first):
        names = " / ".join(sorted(mark.upper() for mark in limits.first))
        yield Text("The file does not begin as it should, with {names}.", names=names)
    found = {mark_of(segment) for segment in structure.metadata} & limits.marks
    for mark in sorted(found):
        yield Text("It compresses files anew that hold {what}.", what=_NAMES[mark])
    if not limits.turned and orientation_of(structure) != 1:
        yield Text("The picture lies on its side, with a note to turn it (EXIF).")


_NAMES: dict[Mark, Text] = {
    "jfif": Text("a JPEG's own header (JFIF)"),
    "thumbnail": Text("a small copy of the picture (JFXX)"),
    "exif": Text("what the camera noted (EXIF)"),
    "xmp": Text("notes of a program that edited it (XMP)"),
    "profile": Text("a colour profile (ICC)"),
    "more pictures": Text("further pictures (MPF)"),
    "iptc": Text("a caption or keywords (IPTC)"),
    "adobe": Text("the mark of a program (Adobe)"),
    "comment": Text("a comment (COM)"),
    "other": Text("notes of other programs (APPn)"),
}


def _unsure(messenger: Messenger) -> Iterator[Text]:
    if messenger.leaves == "metadata":
        yield Text("It should pass on the pixels as they are, and drop or rewrite metadata.")
    elif messenger.leaves == "progressive":
        yield Text("It should pass on the pixels as they are, stored in another order.")
    else:
        yield Text("It should pass on the file as it is.")
    if messenger.known == "report":
        yield Text("This is known from reports alone.")
