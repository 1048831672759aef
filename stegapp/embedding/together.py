"""Whether a message fits in a picture in tiles, and two together, each in tiles of its own (FORMAT.md §13).

Owns the chance that a salt gives both passwords orders that do not meet, how often to try, and what to say where that
would take too long. Each try costs a key derivation a message.
"""

import math
from collections.abc import Sequence

import numpy as np

from stegapp.embedding.fresh_tiles import Room
from stegapp.errors import DoesNotFit
from stegapp.format import SHORTEST_PACKED, header_first, tiled
from stegapp.texts import Text

__all__ = ["LEAST_CHANCE", "chance_of", "longest_together", "not_together", "too_long", "tries_for"]

LEAST_CHANCE = 0.1
"""Of a try, below which none is made: 66 tries, minutes on a slow machine, would find nothing once in a thousand."""

_SURE = math.log(1000)
_DRAWS, _SEARCH_DRAWS = 2_000, 400


def chance_of(room: Room, message_bits: Sequence[int], *, draws: int = _DRAWS) -> float:
    """Return how likely a salt leaves each message tiles of its own, and the header of each a tile that holds it.

    message_bits: payload bits of each message. Estimated from so many drawn orders, always the same ones.
    """
    rng, geometry, found = np.random.default_rng(0), room.geometry, 0
    for _ in range(draws):
        orders = [header_first(rng.permutation(geometry.tiles), geometry) for _ in message_bits]
        taken = [order[: room.tiles_for(order, bits)] for order, bits in zip(orders, message_bits, strict=True)]
        apart = np.unique(np.concatenate(taken)).size == sum(map(len, taken))
        found += apart and all(room.holds_header(int(order[0])) for order in orders)
    return found / draws


def tries_for(room: Room, packed_bytes: Sequence[int], message_bits: Sequence[int]) -> int:
    """Return how many salts to try: one in a thousand pictures finds none. Raises DoesNotFit.

    packed_bytes, message_bits: of each message; one alone has all tiles to itself.
    """
    if len(message_bits) == 1:
        return room.tries
    chance = chance_of(room, message_bits)
    if chance < LEAST_CHANCE:
        raise not_together(room, packed_bytes)
    return max(room.tries, math.ceil(_SURE / chance))


def longest_together(room: Room) -> int:
    """Return the longest packed message of which two fit together, 0 if none."""
    fits, too_long = SHORTEST_PACKED - 1, room.longest + 1
    while too_long - fits > max(1, fits // 50):
        middle = (fits + too_long) // 2
        bits = tiled.payload_bits(middle, limit_bytes=room.longest)
        if chance_of(room, [bits, bits], draws=_SEARCH_DRAWS) < LEAST_CHANCE:
            too_long = middle
        else:
            fits = middle
    return fits if fits >= SHORTEST_PACKED else 0


def not_together(room: Room, packed_bytes: Sequence[int]) -> DoesNotFit:
    """Return what to say where two messages do not fit together."""
    each = longest_together(room)
    needed, what = (
        sum(packed_bytes),
        Text("Both messages do not fit in this picture together: each needs places of its own."),
    )
    if not each:
        return DoesNotFit(what, needed_bytes=needed, capacity_bytes=0, advice=Text("Take a larger picture."))
    return DoesNotFit(
        what,
        needed_bytes=needed,
        capacity_bytes=2 * each,
        advice=Text(
            "Take a larger picture, or shorten them: in this one, two messages of up to about {bytes:,} bytes each fit "
            "after compression.",
            bytes=each,
        ),
    )


def too_long(needed: int, longest: int) -> DoesNotFit:
    """Return what to say of a message that no tiles of this picture carry."""
    return DoesNotFit(
        Text(
            "The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after "
            "compression, and the picture can carry {capacity:,} at this size.",
            one="The message is 1 byte too long for this picture: it takes {needed:,} bytes after compression, and the "
            "picture can carry {capacity:,} at this size.",
            count=needed - longest,
            needed=needed,
            capacity=longest,
        ),
        needed_bytes=needed,
        capacity_bytes=longest,
        advice=Text("Shorten the message, hide fewer files, or take a larger picture."),
    )
