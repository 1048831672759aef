"""One message in several pictures, any k of n of which give it back (FORMAT.md §16).

After H. Krawczyk, Secret Sharing Made Short (1993): the packed message is sealed under a fresh key, the sealed bytes
are cut by a code for erasures, the key is shared. Knows nothing of pictures and passwords.

    packed ─ seal, key ─▶ sealed ─ split_data ─▶ fragments ──┐
                    └──── split_secret ─▶ key shares ────────┴▶ Share × n ─ any k ─▶ packed
"""

import hashlib
import secrets
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from stegapp.coding.threshold import (
    MOST_PARTS,
    join_data,
    join_secret,
    part_length,
    split_data,
    split_secret,
)
from stegapp.format.crypto import SEAL_BYTES, SealBroken, Secret, open_once, seal_once
from stegapp.format.framing import SHARE, read_varint, stored_as, varint
from stegapp.format.outcomes import Outcome, TooFewShares, unrevealed

__all__ = ["MOST_SHARES", "Share", "join_shares", "pack_share", "packed_share_length", "read_share", "split_packed"]

MOST_SHARES = MOST_PARTS
_SET, _KEY, _CHECK = 16, 32, 32
_SHORTEST_WHOLE = 3


@dataclass(frozen=True)
class Share:
    """One of `total` shares of a message, any `needed` of which give it.

    set_id: 16 random bytes that all shares of the message have. index: 1 … total. length: bytes of the packed message.
    check: of key and sealed bytes, 32 bytes. key_share: 32 bytes. fragment: of the sealed bytes.
    """

    set_id: bytes
    needed: int
    total: int
    index: int
    length: int
    check: bytes = field(repr=False)
    key_share: bytes = field(repr=False)
    fragment: bytes = field(repr=False)

    @property
    def of_set(self) -> "Share":
        """What all shares of a message have in common: the share without its own fields."""
        return replace(self, index=0, key_share=b"", fragment=b"")


def split_packed(
    packed: bytes, *, needed: int, total: int, random: Callable[[int], bytes] = secrets.token_bytes
) -> tuple[Share, ...]:
    """Return the shares of a packed message, by rising index.

    1 ≤ needed ≤ total ≤ 255, else ValueError. random: gives so many bytes, fresh unless by a test.
    """
    set_id, key = random(_SET), random(_KEY)
    sealed = seal_once(Secret(key), packed, associated=_labelled(b"stegapp/1 share", set_id, needed, total))
    check = _check(set_id, needed, total, key, sealed)
    fragments = split_data(sealed, needed=needed, total=total)
    key_shares = split_secret(key, needed=needed, total=total, random=random)
    return tuple(
        Share(set_id, needed, total, number, len(packed), check, key_share, fragment)
        for number, (key_share, fragment) in enumerate(zip(key_shares, fragments, strict=True), 1)
    )


def join_shares(shares: Iterable[Share]) -> bytes:
    """Return the packed message of shares that come in any order. Raises Unrevealed with its outcome."""
    given = list(shares)
    if len({share.of_set for share in given}) != 1:
        raise unrevealed(Outcome.MIXED)
    by_index: dict[int, Share] = {}
    for share in given:
        if by_index.setdefault(share.index, share) != share:
            raise unrevealed(Outcome.MIXED)
    first = given[0]
    if len(by_index) < first.needed:
        raise TooFewShares(first.needed, first.total, len(by_index))
    used = [by_index[index] for index in sorted(by_index)[: first.needed]]
    key = join_secret({share.index: share.key_share for share in used})
    padded = join_data({share.index: share.fragment for share in used})
    length = first.length + SEAL_BYTES
    sealed = padded[:length]
    check = _check(first.set_id, first.needed, first.total, key, sealed)
    if any(padded[length:]) or check != first.check:
        raise unrevealed(Outcome.WHOLE)
    associated = _labelled(b"stegapp/1 share", first.set_id, first.needed, first.total)
    try:
        return open_once(Secret(key), sealed, associated=associated)
    except SealBroken:
        raise unrevealed(Outcome.WHOLE) from None


def _labelled(label: bytes, set_id: bytes, needed: int, total: int) -> bytes:
    return label + b"\0" + set_id + bytes((needed, total))


def _check(set_id: bytes, needed: int, total: int, key: bytes, sealed: bytes) -> bytes:
    return hashlib.sha256(_labelled(b"stegapp/1 share check", set_id, needed, total) + key + sealed).digest()


# ---------------------------------------------------------------- bytes

_HEAD = struct.Struct(f"<{_SET}sBBB")


def pack_share(share: Share) -> bytes:
    """Return the packed message of a share."""
    head = _HEAD.pack(share.set_id, share.needed, share.total, share.index) + varint(share.length)
    return stored_as(SHARE, head + share.check + share.key_share + share.fragment)


def packed_share_length(packed_bytes: int, *, needed: int) -> int:
    """Return how long each packed share of a packed message is."""
    head = _HEAD.size + len(varint(packed_bytes)) + _CHECK + _KEY
    body = head + part_length(packed_bytes + SEAL_BYTES, needed=needed)
    return 2 + len(varint(body)) + body


def read_share(body: bytes) -> Share:
    """Return the share in the body of a packed message. Raises Unrevealed for one that breaks a rule of its own."""
    if len(body) < _HEAD.size:
        raise unrevealed(Outcome.SHARE)
    set_id, needed, total, index = _HEAD.unpack_from(body)
    length, start = read_varint(body, _HEAD.size, Outcome.SHARE)
    check, key_share = body[start : start + _CHECK], body[start + _CHECK :][:_KEY]
    fragment = body[start + _CHECK + _KEY :]
    right = 1 <= needed <= total and 1 <= index <= total and length >= _SHORTEST_WHOLE
    if not right or len(key_share) != _KEY or len(fragment) != part_length(length + SEAL_BYTES, needed=needed):
        raise unrevealed(Outcome.SHARE)
    return Share(set_id, needed, total, index, length, check, key_share, fragment)
