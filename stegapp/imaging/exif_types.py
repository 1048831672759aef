"""The types of values in an EXIF record, as cameras write them and EXIF demands (CIPA DC-008, table of tags).

Pillow chooses a type by the value: a shutter speed of 7 becomes unsigned, where every camera writes it signed. Readers
do not mind, but a record of such types says by which program it was written.
"""

import struct
from collections.abc import Iterator
from contextlib import suppress

from PIL import ExifTags

__all__ = ["with_usual_types"]

_START = b"Exif\0\0"
_BYTE, _RATIONAL, _UNDEFINED, _SIGNED_RATIONAL = 1, 5, 7, 10
_ENTRY = 12  # bytes: tag, type, count, value or where it is
_MOST_ENTRIES = 1_000
_B = ExifTags.Base

_SIGNED = frozenset({_B.ShutterSpeedValue, _B.BrightnessValue, _B.ExposureBiasValue})


def with_usual_types(record: bytes) -> bytes:
    """Return an EXIF record, which begins with "Exif", with its values as they are and their types as usual.

    What makes no sense is returned as it is.
    """
    made = bytearray(record)
    with suppress(struct.error, ValueError):
        order = {b"II": "<", b"MM": ">"}.get(bytes(record[6:8]), "") if record.startswith(_START) else ""
        if not order:
            return record
        (first,) = struct.unpack_from(order + "I", record, len(_START) + 4)
        for tag, _, _, at in _entries(record, order, first):
            if tag == ExifTags.IFD.Exif:
                (details,) = struct.unpack_from(order + "I", record, at + 8)
                for inner in _entries(record, order, details):
                    _mend(made, order, *inner)
    return bytes(made)


def _entries(record: bytes, order: str, where: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield tag, type, count and place in the record of each entry of a directory. Raises struct.error."""
    at = len(_START) + where
    (count,) = struct.unpack_from(order + "H", record, at)
    for number in range(min(count, _MOST_ENTRIES)):
        place = at + 2 + _ENTRY * number
        tag, kind, values = struct.unpack_from(order + "HHI", record, place)
        yield tag, kind, values, place


def _mend(made: bytearray, order: str, tag: int, kind: int, count: int, at: int) -> None:
    """Write another type over an entry's, where its bytes mean the same by both. Raises struct.error."""
    if tag == _B.ComponentsConfiguration and kind == _BYTE:
        struct.pack_into(order + "H", made, at + 2, _UNDEFINED)
    if tag in _SIGNED and kind == _RATIONAL and count == 1:
        (where,) = struct.unpack_from(order + "I", made, at + 8)
        over, under = struct.unpack_from(order + "ii", made, len(_START) + where)
        if over >= 0 and under >= 0:
            struct.pack_into(order + "H", made, at + 2, _SIGNED_RATIONAL)
