"""The vectors of kind `shares`: the packed messages of several pictures, or what one step done wrongly makes of them.

Of FORMAT.md §16. `tests.tools.vectors` makes and saves them with all others.
"""

import base64
import hashlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from stegapp.coding.threshold import split_data, split_secret
from stegapp.format.share import Share, pack_share, split_packed
from tests.tools.vectors import (
    DEFLATED,
    LZMA2,
    PASSWORD,
    REPEATED,
    Parts,
    Vector,
    as_json,
    files_message,
    framed,
    noise,
    text,
    vector,
)

SECRET = {"text": "secret"}


def random_of(name: str) -> Callable[[int], bytes]:
    """Return what gives bytes that are the same for ever, and others each time."""
    calls = itertools.count()
    return lambda length: noise(f"{name} {next(calls)}", length)


def shares_of(name: str, packed: bytes, needed: int, total: int) -> tuple[Share, ...]:
    return split_packed(packed, needed=needed, total=total, random=random_of(name))


def made(name: str, about: str, packed: Iterable[bytes | Share], outcome: str, **more: Any) -> Vector:
    raw = [pack_share(each) if isinstance(each, Share) else each for each in packed]
    head = {"name": name, "about": about, "kind": "shares", "outcome": outcome}
    return {**head, "shares": [base64.b64encode(each).decode() for each in raw], **more}


def body_of(share: Share) -> bytes:
    """Return the body of a packed share whose length takes one byte or two."""
    packed = pack_share(share)
    return packed[3:] if packed[2] < 128 else packed[4:]


def share_vectors() -> Iterator[Vector]:
    """Yield all vectors of shares, and some of planes that hold one."""
    for group in (successes, too_few, mixed, wrong_shares, wrong_wholes, wrong_frames, in_planes):
        yield from group()


# ---------------------------------------------------------------- what succeeds


def successes() -> Iterator[Vector]:
    def good(
        suffix: str,
        about: str,
        packed: bytes,
        message: dict[str, Any],
        shape: tuple[int, int],
        chosen: Sequence[int],
    ) -> Vector:
        shares = shares_of(suffix, packed, *shape)
        return made(f"shares-{suffix}", about, [shares[i - 1] for i in chosen], "success", message=message)

    for chosen in itertools.combinations(range(1, 5), 2):
        name = "-".join(map(str, chosen))
        yield good(f"2-of-4-by-{name}", f"Any 2 of 4: {name}.", text("secret"), SECRET, (2, 4), chosen)
    yield good("order", "In another order.", text("secret"), SECRET, (3, 5), (5, 1, 3))
    yield good("more", "More than are needed.", text("secret"), SECRET, (2, 5), (4, 2, 5, 1))
    yield good("all", "All are needed.", text("secret"), SECRET, (4, 4), (3, 1, 4, 2))
    yield good("twice", "One of them twice.", text("secret"), SECRET, (2, 3), (3, 3, 1))
    yield good("one-is-enough", "Every share is the whole.", text("secret"), SECRET, (1, 3), (2,))
    yield good("1-of-1", "One share of one.", text("secret"), SECRET, (1, 1), (1,))
    yield good(
        "shortest",
        "The shortest message: 19 sealed bytes in fragments of 7.",
        text(""),
        {"text": ""},
        (3, 3),
        (1, 2, 3),
    )
    yield good(
        "unfilled",
        "25 sealed bytes are 5 blocks of 5, nothing filled up.",
        text("secret"),
        SECRET,
        (5, 6),
        (2, 3, 4, 5, 6),
    )
    yield good(
        "more-than-bytes",
        "More blocks than sealed bytes: some hold nothing.",
        text(""),
        {"text": ""},
        (40, 41),
        range(2, 42),
    )
    yield good("255", "Any 2 of 255, the first and the last.", text("secret"), SECRET, (2, 255), (255, 1))
    yield good("128-of-255", "The last 128 of 255.", text("secret"), SECRET, (128, 255), range(128, 256))
    yield good(
        "deflate", "The whole is compressed.", framed(1, 1, DEFLATED, len(REPEATED)), {"text": REPEATED}, (2, 3), (2, 3)
    )
    yield good("lzma2", "By LZMA2.", framed(1, 2, LZMA2, len(REPEATED)), {"text": REPEATED}, (2, 3), (1, 3))
    entries = (("a/b.bin", noise("shares", 700)), ("empty", b""))
    yield good(
        "files", "Files; the length takes two bytes.", files_message(*entries), as_json(*entries), (3, 4), (1, 3, 4)
    )

    shares = shares_of("compressed", text("secret"), 2, 2)
    body = body_of(shares[0])
    stored = b"\x01" + len(body).to_bytes(2, "little") + (len(body) ^ 0xFFFF).to_bytes(2, "little") + body
    yield made(
        "shares-compressed", "A writer may compress a share, though it gains nothing.",
        [framed(4, 1, stored, len(body)), shares[1]], "success", message=SECRET,
    )  # fmt: skip


# ---------------------------------------------------------------- what does not


def too_few() -> Iterator[Vector]:
    shares = shares_of("too few", text("secret"), 3, 5)
    yield made("too-few-one", "One of three.", shares[:1], "too-few")
    yield made("too-few-two", "Two of three.", shares[3:], "too-few")
    yield made("too-few-twice", "Two different ones, one of them twice.", [shares[0], shares[4], shares[0]], "too-few")
    yield made("too-few-all-of-255", "254 are not 255.", shares_of("254", text(""), 255, 255)[:254], "too-few")


def mixed() -> Iterator[Vector]:
    ours, others = shares_of("ours", text("secret"), 2, 4), shares_of("others", text("secret"), 2, 4)
    yield made("mixed-sets", "Of two sets.", [ours[0], others[1]], "mixed")
    yield made("mixed-enough", "Enough of one, and one of another.", [ours[0], ours[1], others[2]], "mixed")
    one = ours[0]

    def disagreeing(suffix: str, about: str, **changes: Any) -> Vector:
        return made(f"mixed-{suffix}", about, [one, replace(ours[1], **changes)], "mixed")

    yield disagreeing("total", "They disagree about n.", total=5)
    yield disagreeing("needed", "They disagree about k.", needed=1, fragment=bytes(25))
    yield disagreeing("length", "They disagree about L, by as much as the fragment hides.", length=one.length + 1)
    yield disagreeing("check", "They disagree about the check.", check=bytes(32))
    yield disagreeing("index", "One index, two shares.", index=1)
    yield made(
        "mixed-index-beside-enough", "One index, two shares, beside others enough.",
        [*ours[:3], replace(ours[3], index=3)], "mixed",
    )  # fmt: skip
    yield made(
        "mixed-key-shares", "One share, twice, with other key shares.",
        [one, replace(one, key_share=bytes(32)), ours[1]], "mixed",
    )  # fmt: skip


def wrong_shares() -> Iterator[Vector]:
    """Rules that a share breaks by itself."""
    shares = shares_of("wrong", text("secret"), 2, 4)

    def bad(suffix: str, about: str, share: bytes | Share) -> Vector:
        packed = framed(4, 0, share) if isinstance(share, bytes) else share
        return made(f"share-{suffix}", about, [packed, shares[1], shares[2]], "share")

    first = shares[0]
    body = body_of(first)
    yield bad("needed-0", "k = 0.", replace(first, needed=0))
    yield bad("needed-above-total", "k = 5 of n = 4.", replace(first, needed=5, fragment=bytes(5)))
    yield bad("total-0", "n = 0.", replace(first, total=0))
    yield bad("index-0", "Index 0, where the key would stand.", replace(first, index=0))
    yield bad("index-above-total", "Index 5 of 4.", replace(first, index=5))
    yield bad("length-0", "L = 0.", replace(first, length=0, fragment=bytes(8)))
    yield bad("length-2", "L = 2, below the shortest message.", replace(first, length=2, fragment=bytes(9)))
    yield bad("length-longer", "A message of which the fragment is no half.", replace(first, length=first.length + 2))
    yield bad("length-2-to-32", "L = 2^32.", body[:19] + b"\x80\x80\x80\x80\x10" + body[20:])
    yield bad(
        "length-4gib",
        "L = 2^32 − 1, and a fragment that is none of it.",
        body[:19] + b"\xff\xff\xff\xff\x0f" + body[20:],
    )
    yield bad(
        "length-not-shortest", "L in two bytes where one is enough.", body[:19] + bytes((body[19] | 128, 0)) + body[20:]
    )
    yield bad("fragment-shorter", "The last byte is missing.", body[:-1])
    yield bad("fragment-longer", "A byte more.", body + b"\0")
    yield bad("fragment-none", "No fragment.", body[: 19 + 1 + 64])
    yield bad("cut-in-key-share", "Cut in the key share.", body[: 19 + 1 + 50])
    yield bad("cut-in-check", "Cut in the check.", body[: 19 + 1 + 20])
    yield bad("cut-in-length", "Cut before L.", body[:19])
    yield bad("cut-in-head", "Cut in the head.", body[:18])
    yield bad("empty", "Nothing.", b"")


def wrong_wholes() -> Iterator[Vector]:
    """Shares that fit together by what they say, and give nothing that fits their check."""
    name, packed = "whole", text("secret")
    shares = shares_of(name, packed, 2, 4)

    def tampered(suffix: str, about: str, **changes: Any) -> Vector:
        return made(f"whole-{suffix}", about, [replace(shares[0], **changes), shares[2]], "whole")

    def turned(data: bytes, at: int) -> bytes:
        return data[:at] + bytes([data[at] ^ 1]) + data[at:][1:]

    yield tampered("fragment-bit", "A bit of a fragment turned.", fragment=turned(shares[0].fragment, 5))
    yield tampered("fragment-end", "A bit of the bytes that fill up.", fragment=turned(shares[0].fragment, 12))
    yield tampered("key-share-bit", "A bit of a key share turned.", key_share=turned(shares[0].key_share, 31))
    yield tampered("index", "It says that it is another one.", index=2)
    longer = [replace(share, length=share.length + 1) for share in shares]
    yield made("whole-longer", "All say one byte more, a zero.", longer[:2], "whole")
    shorter = [replace(share, length=share.length - 1) for share in shares_of("shorter", text("secrets"), 2, 4)]
    yield made("whole-shorter", "All say one byte less.", shorter[:2], "whole")
    alike = [replace(share, check=bytes(32)) for share in shares]
    yield made("whole-check", "All have the same wrong check.", alike[1:], "whole")
    more = [replace(share, total=200) for share in shares]
    yield made("whole-total", "All say that they are of 200.", more[1:], "whole")

    def otherwise(
        suffix: str,
        about: str,
        *,
        label: bytes = b"stegapp/1 share",
        nonce: bytes = bytes(12),
        filler: bytes = b"",
        checked: Callable[[bytes, bytes, bytes], bytes] | None = None,
    ) -> Vector:
        """Make shares with one step done otherwise. checked: facts, key and sealed bytes to what is hashed."""
        set_id, key = noise("otherwise set", 16), noise("otherwise key", 32)
        facts = b"\0" + set_id + b"\x02\x03"
        sealed = ChaCha20Poly1305(key).encrypt(nonce, packed, label + facts)
        hashed = checked(facts, key, sealed) if checked else b"stegapp/1 share check" + facts + key + sealed
        check = hashlib.sha256(hashed).digest()
        keys = split_secret(key, needed=2, total=3, random=random_of("otherwise"))
        parts = split_data(sealed + filler, needed=2, total=3)
        return made(
            f"whole-{suffix}", about,
            [Share(set_id, 2, 3, i, len(packed), check, keys[i - 1], parts[i - 1]) for i in (1, 3)], "whole",
        )  # fmt: skip

    yield otherwise("associated", "Other associated data.", label=b"stegapp/1 share check")
    yield otherwise("nonce", "The nonce is not zero.", nonce=b"\x01" + bytes(11))
    yield otherwise(
        "check-of-sealed", "The check leaves the key out.",
        checked=lambda facts, key, sealed: b"stegapp/1 share check" + facts + sealed,
    )  # fmt: skip
    yield otherwise("filled-up", "The block is filled up with a 1.", filler=b"\x01")
    yield otherwise(
        "check-label", "Another label.",
        checked=lambda facts, key, sealed: b"stegapp/1 share" + facts + key + sealed,
    )  # fmt: skip


def wrong_frames() -> Iterator[Vector]:
    """Right shares, of which the picture or the whole says something wrong."""
    shares = shares_of("frames", text("secret"), 2, 3)
    right = pack_share(shares[0])
    yield made("kind-3-beside-share", "Kind 3.", [b"\x03" + right[1:], shares[1]], "kind")
    yield made("compression-3-of-share", "Compression 3.", [right[:1] + b"\x03" + right[2:], shares[1]], "compression")
    yield made("length-of-share", "The body goes beyond the end.", [right[:-1], shares[1]], "length")
    yield made("padding-of-share", "A byte after the share.", [right + b"\x01", shares[1]], "padding")
    yield made("stream-of-share", "No deflate stream.", [framed(4, 1, b"\xff" * 20, 103), shares[1]], "stream")

    def whole(name: str, about: str, packed: bytes, outcome: str) -> Vector:
        return made(name, about, shares_of(name, packed, 2, 3)[1:], outcome)

    yield whole("kind-share-in-shares", "A share in shares.", right, "kind")
    yield whole("kind-5-in-shares", "Kind 5.", framed(5, 0, b"hello"), "kind")
    yield whole("compression-3-in-shares", "Compression 3.", framed(1, 3, b"hello"), "compression")
    yield whole("padding-in-shares", "Zeros after the message are in its length.", text("secret") + bytes(3), "padding")
    yield whole("length-in-shares", "One byte more than there is.", b"\x01\x00\x06hello", "length")
    yield whole("text-in-shares", "No UTF-8.", framed(1, 0, b"\xff"), "text")
    yield whole("files-in-shares", "No files.", framed(2, 0, b"\0"), "files")
    yield whole("name-in-shares", "A name that leaves the folder.", files_message(("../a", b"")), "name")


def in_planes() -> Iterator[Vector]:
    """Pictures that hold a share, read by themselves."""
    single = pack_share(shares_of("alone", text("secret"), 1, 3)[1])
    plane = Parts("share-alone", single + bytes(30)).plane()
    yield vector(
        "share-alone", "A share that is enough by itself.", plane, "success", password=PASSWORD, message=SECRET,
        corrected_bits=0,
    )  # fmt: skip
    one = pack_share(shares_of("plane", text("secret"), 2, 3)[0])
    yield vector("too-few-plane", "One share of two.", Parts("too-few-plane", one + bytes(30)).plane(), "too-few")
    broken = b"\x04" + one[1:3] + one[3:19] + b"\x00" + one[20:]
    yield vector("share-plane", "k = 0.", Parts("share-plane", broken).plane(), "share")
