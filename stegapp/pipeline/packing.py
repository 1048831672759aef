"""A message packed for a kind of picture: what no picture of that kind carries is refused before one is opened."""

from stegapp.carriers import SQUARE
from stegapp.errors import DoesNotFit
from stegapp.format import Message, pack
from stegapp.pipeline.requests import packing_limit
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["most_carried", "pack_for"]


def most_carried(carrier: str) -> int:
    """Return how many packed bytes no picture for this carrier exceeds."""
    return packing_limit(carrier) or SQUARE.positions // 8


def pack_for(message: Message, carrier: str, *, cancel: CancelToken) -> bytes:
    """Return the packed message. Raises DoesNotFit for one that no picture carries; MessageRefused, Cancelled."""
    packed, most = pack(message, cancel=cancel, limit=packing_limit(carrier)), most_carried(carrier)
    if len(packed) > most:
        raise DoesNotFit(
            Text(
                "The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} "
                "at most.",
                needed=len(packed),
                most=most,
            ),
            needed_bytes=len(packed),
            capacity_bytes=most,
            advice=Text("Shorten the message, hide fewer files, or spread them over several pictures."),
        )
    return packed
