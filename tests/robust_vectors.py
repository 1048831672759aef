"""The vectors of kind `robust`: LLRs of pictures that were recompressed, or what one step done wrongly makes of them.

Of FORMAT.md §15. `tests.tools.vectors` makes and saves them with all others. What carries nothing is erased, LLR 0, so
that the files stay small; some have noise there.
"""

import base64
import hashlib
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.coding import ldpc
from stegapp.format import grid
from stegapp.format.codewords import encode_container, encode_header
from stegapp.format.container import codable, code_shape, coded_bits, seal_container
from stegapp.format.crypto import Secret, keystream
from stegapp.format.header import Header, seal_header
from tests.tools.vectors import (
    DEFLATED,
    PASSWORD,
    REPEATED,
    SALT,
    Bits,
    Vector,
    as_json,
    files_message,
    flips,
    framed,
    keys_of,
    noise,
    stored,
    text,
)

LLRs = NDArray[np.int8]
Positions = NDArray[np.int64]

SMALL = fmt.RobustGeometry(520, 515, 2)
"""8,320 positions, room for a spread of 1 alone."""
MIDDLE = fmt.RobustGeometry(264, 256, 11)
"""11,616 positions, room for a spread of 2."""
LARGE = fmt.RobustGeometry(383, 519, 8)
"""24,064 positions, room for a spread of 4."""
SALT_2 = bytes(range(16, 32))
STRENGTH = 3
"""The number of the strength of most vectors, 1.5."""
SURE = 48
"""Eight times the LLR of most bits that carry something."""


# ---------------------------------------------------------------- a writer, each step of which can be done otherwise


class RobustParts:
    """A message by method 4, each step of which can be done otherwise."""

    def __init__(
        self,
        name: str,
        padded: bytes,
        geometry: fmt.RobustGeometry = SMALL,
        *,
        password: str = PASSWORD,
        key_files: tuple[bytes, ...] = (),
        salt: bytes = SALT,
        spread: int = 1,
        strength: int = STRENGTH,
        n_used: int | None = None,
    ) -> None:
        self.name, self.padded, self.geometry = name, padded, geometry
        self.password, self.salt, self.spread, self.strength = password, salt, spread, strength
        self.keys = keys_of(password, salt, key_files)
        length = len(padded) + 16
        if n_used is None:
            blocks = -(-8 * length // 8_448)
            n_used = blocks * coded_bits(-(-8 * length // blocks), 0.5)
        self.header = b""
        self.public: Positions | None = None
        self.with_header(0, Header(4, length, n_used, noise(name, 16)).to_bytes())

    def with_header(self, *changes: Any) -> Self:
        """Change header bytes, offset by value, before anything is sealed."""
        for offset, value in zip(changes[::2], changes[1::2], strict=True):
            self.header = self.header[:offset] + value + self.header[offset + len(value) :]
        self.container = seal_container(self.padded, self.header, self.keys)
        self.sealed_header = seal_header(self.header, self.keys)
        return self

    def salt_bits(self, *, strength: int | None = None, spread: int | None = None) -> Bits:
        """Return the salt's codeword, whitened as for this strength and spread."""
        white = grid.salt_whitening(
            self.geometry,
            strength=fmt.STRENGTHS[self.strength if strength is None else strength],
            spread=spread or self.spread,
        )
        codeword: Bits = ldpc.encode(bits_of(self.salt)[None], n=2_048 * self.spread)[0]
        return codeword ^ white[: codeword.size]

    def header_bits(self) -> Bits:
        return encode_header(self.sealed_header, self.keys, bits=3_072 * self.spread)

    def payload_bits(self) -> Bits:
        """Return the payload codewords; none where the header's numbers make no code."""
        length, n_used = struct.unpack_from("<II", self.header, 8)
        if length < 19 or not codable(length, n_used):
            return np.zeros(0, dtype=np.uint8)
        container = self.container[:length].ljust(length, b"\0")
        return encode_container(container, self.header, code_shape(length, n_used), self.keys)

    def salt_positions(self) -> Positions:
        return grid.salt_positions(self.geometry, self.spread) if self.public is None else self.public

    def others(self) -> Positions:
        """Return the positions that are not the salt's, by rising number."""
        return np.setdiff1d(np.arange(self.geometry.positions), self.salt_positions())

    def order(self, label: bytes = b"order") -> Positions:
        others = self.others()
        return others[self.keys.permutation(label, others.size)]

    def laid(
        self,
        *,
        salt_bits: Bits | None = None,
        header_bits: Bits | None = None,
        payload_bits: Bits | None = None,
        salt_positions: Positions | None = None,
        order: Positions | None = None,
        payload_from: int | None = None,
    ) -> LLRs:
        """Return eight times the LLRs of all positions; with arguments, departing from the format."""
        salt_bits = self.salt_bits() if salt_bits is None else salt_bits
        header_bits = self.header_bits() if header_bits is None else header_bits
        payload_bits = self.payload_bits() if payload_bits is None else payload_bits
        order = self.order() if order is None else order
        start = header_bits.size if payload_from is None else payload_from
        llrs = np.zeros(self.geometry.positions, np.int8)
        for positions, bits in (
            (self.salt_positions() if salt_positions is None else salt_positions, salt_bits),
            (order[: header_bits.size], header_bits),
            (order[start:][: payload_bits.size], payload_bits),
        ):
            llrs[positions[: bits.size]] = np.where(bits[: positions.size], -SURE, SURE)
        return llrs

    def carried(self) -> tuple[Positions, Positions, Positions]:
        """Return the positions of salt, header and payload, in the order of their bits."""
        order, n = self.order(), 3_072 * self.spread
        return self.salt_positions(), order[:n], order[n:][: self.payload_bits().size]

    def vector(self, about: str, llrs: LLRs | Mapping[int, LLRs], outcome: str, **more: Any) -> Vector:
        """Return a vector of LLRs at this strength, or by the number of their strength."""
        readings = llrs if isinstance(llrs, Mapping) else {self.strength: llrs}
        head = {"name": self.name, "about": about, "kind": "robust", "outcome": outcome, "password": self.password}
        shape = [self.geometry.height, self.geometry.width]
        data = {
            str(number): base64.b64encode(zlib.compress(each.tobytes(), 9)).decode()
            for number, each in readings.items()
        }
        return {**head, "shape": shape, "places": self.geometry.places, **more, "readings": data}

    def success(
        self, about: str, llrs: LLRs | Mapping[int, LLRs], message: dict[str, Any], *, corrected: int = 0
    ) -> Vector:
        more = {"message": message, "corrected_bits": corrected, "spread": self.spread, "strength": self.strength}
        return self.vector(about, llrs, "success", **more)


def bits_of(data: bytes) -> Bits:
    return np.unpackbits(np.frombuffer(data, np.uint8))


def u32(value: int) -> bytes:
    return struct.pack("<I", value)


def words(content: str) -> tuple[bytes, dict[str, Any]]:
    return text(content), {"text": content}


def noisy(name: str, llrs: LLRs, magnitude: int = SURE) -> LLRs:
    """Return LLRs with noise where nothing is carried: sure, and wrong as often as right."""
    bits = bits_of(noise(name, -(-llrs.size // 8)))[: llrs.size]
    return np.where(llrs == 0, np.where(bits, -magnitude, magnitude), llrs).astype(np.int8)


def spoilt(llrs: LLRs, name: str, positions: Positions, count: int) -> LLRs:
    """Return LLRs of which `count` at these positions are of the other bit."""
    changed = llrs.copy()
    changed[positions[flips(name, positions.size, count)]] *= -1
    return changed


def erased(llrs: LLRs, name: str, positions: Positions, count: int) -> LLRs:
    """Return LLRs of which `count` at these positions are unknown."""
    changed = llrs.copy()
    changed[positions[flips(name, positions.size, count)]] = 0
    return changed


# ---------------------------------------------------------------- what succeeds


def successes() -> Iterator[Vector]:
    def good(
        name: str, about: str, message: tuple[bytes, dict[str, Any]],
        geometry: fmt.RobustGeometry = SMALL, *, fill: int = 0, **options: Any,
    ) -> Vector:  # fmt: skip
        parts = RobustParts(f"robust-{name}", message[0], geometry, **options)
        llrs = noisy(name, parts.laid(), fill) if fill else parts.laid()
        return parts.success(about, llrs, message[1])

    entries: list[tuple[str, bytes]] = [("notes/a.txt", b"first"), ("b", b"")]
    some_files = files_message(*entries), as_json(*entries)
    repeated = framed(1, 1, DEFLATED, len(REPEATED)) + bytes(40), {"text": REPEATED}

    yield good("least", "8,192 positions. The shortest message there is.", words(""), fmt.RobustGeometry(512, 512, 2))
    yield good("noise", "Noise wherever nothing is carried.", words("noise"), fill=SURE)
    yield good("one-place", "One place a block.", words("1"), fmt.RobustGeometry(736, 728, 1))
    yield good("32-places", "32 places a block.", words("32"), fmt.RobustGeometry(135, 143, 32))
    yield good("edges", "Seven rows and columns of pixels are not used.", words("edges"),
               fmt.RobustGeometry(135, 1_031, 4))  # fmt: skip
    yield good("tall", "The same upright.", words("tall"), fmt.RobustGeometry(1_031, 135, 4))
    yield good("large", "1,048,576 positions, nearly all of them erased.", words("large"),
               fmt.RobustGeometry(2_048, 4_096, 8))  # fmt: skip
    yield good("spread-2", "A spread of 2.", words("two"), MIDDLE, spread=2)
    yield good("spread-4", "A spread of 4.", words("four"), LARGE, spread=4)
    yield good("spread-1-of-3", "A spread of 1 where 2 and 4 could be.", words("one"), LARGE)
    yield good("strength-0", "The least strength.", words("0.8"), strength=0)
    yield good("strength-8", "The highest strength.", words("3.4"), strength=8)
    yield good("files", "Files.", some_files)
    yield good("padded", "Deflate, padded with 40 zeros.", repeated)
    yield good("password-empty", "Anyone can read it.", words("open"), password="")
    yield good("rate-low", "Rate 1/24: each coded bit is sent many times over.", words(""), LARGE, spread=4,
               n_used=24 * 152 - 64)  # fmt: skip
    yield good("all", "Every position carries something.", words("all"), n_used=3_200)
    yield good("rate-high", "LDPC close to rate 0.95.", stored("robust-high", 330), n_used=2_920)
    yield good("rate-bch", "BCH just at the highest rate allowed.", stored("robust-bch", 181), n_used=1_600)
    yield good("blocks", "Three blocks, two places left over.", stored("robust-blocks", 2_119), LARGE, n_used=18_938)
    yield from damaged_yet_read()
    yield from several_salts()


def damaged_yet_read() -> Iterator[Vector]:
    """Errors and erasures that the codes correct."""
    message = stored("robust-errors", 100)
    parts = RobustParts("robust-errors", message[0], n_used=2_784)
    salt, header, payload = parts.carried()
    llrs = spoilt(parts.laid(), "robust salt", salt, 500)
    llrs = spoilt(llrs, "robust header", header, 600)
    llrs = spoilt(llrs, "robust payload", payload, 330)
    about = "500 of 2,048 bits of the salt are wrong, 600 of 3,072 of the header, 330 of 2,784 of the payload."
    yield parts.success(about, llrs, message[1], corrected=930)

    parts = RobustParts("robust-erased", message[0], n_used=2_784)
    llrs = parts.laid()
    for positions, share in zip(parts.carried(), (0.8, 0.75, 0.5), strict=True):
        llrs = erased(llrs, "robust erased", positions, round(share * positions.size))
    wrong = unread(parts, llrs)
    about = "Of the salt 80 % are erased, of the header 75 %, of the payload 50 %."
    yield parts.success(about, llrs, message[1], corrected=wrong)

    # A spread of 4 and rate 1/24, most of it faint: the LLRs say how sure they are.
    message = words("faint")
    parts = RobustParts("robust-faint", message[0], LARGE, spread=4, n_used=3_500)
    llrs = faint("robust faint", parts.laid())
    about = "Faint and noisy LLRs, most of them wrong nearly as often as right."
    yield parts.success(about, llrs, message[1], corrected=unread(parts, llrs))

    message = words("sure of what is wrong")
    parts = RobustParts("robust-overrated", message[0], LARGE, spread=4)
    salt, header, payload = parts.carried()
    llrs = np.sign(parts.laid()).astype(np.int8) * np.int8(127)
    llrs = spoilt(llrs, "overrated salt", salt, round(0.35 * salt.size))
    llrs = spoilt(llrs, "overrated header", header, round(0.33 * header.size))
    about = "A third of salt and header is wrong, and every LLR says that it is certain."
    yield parts.success(about, llrs, message[1], corrected=round(0.33 * header.size))


def unread(parts: RobustParts, llrs: LLRs) -> int:
    """Return how many bits of header and payload are read otherwise than they were written."""
    _, header, payload = parts.carried()
    carried = np.concatenate([header, payload])
    return int(np.count_nonzero((llrs[carried] < 0) != (parts.laid()[carried] < 0)))


def faint(name: str, llrs: LLRs) -> LLRs:
    """Return calibrated LLRs of bits that came through a Gaussian channel of a signal-to-noise ratio of -8 dB."""
    raw = np.frombuffer(noise(name, 12 * llrs.size), np.uint8).reshape(llrs.size, 12).astype(np.int64)
    normal = (raw.sum(axis=1) - 12 * 127.5) / 256  # twelve uniform numbers: of variance 1, nearly, on every machine
    snr = 0.16
    amplitude = np.sqrt(snr) * np.sign(llrs)
    values = np.rint(8 * 2 * np.sqrt(snr) * (amplitude + normal)).astype(np.int64)
    return values.clip(-127, 127).astype(np.int8)


def several_salts() -> Iterator[Vector]:
    """More than one salt is found, but one header opens."""
    message = words("the newer one")
    parts = RobustParts("robust-over-older", message[0], strength=1)
    older = RobustParts("robust-older", text("the older one"), password="older", salt=SALT_2, strength=8)
    about = "The cover held a message of another password, at a higher strength."
    yield parts.success(about, {8: older.laid(), 1: parts.laid()}, message[1])

    message = words("what is left")
    parts = RobustParts("robust-other-header-lost", message[0], strength=6)
    lost = RobustParts("robust-lost", text("lost"), salt=SALT_2, strength=2)
    llrs = spoilt(lost.laid(), "lost", lost.carried()[1], 1_500)
    about = "Two salts, and the header of one is lost."
    yield parts.success(about, {2: llrs, 6: parts.laid()}, message[1])

    message = words("at one of nine")
    parts = RobustParts("robust-all-strengths", message[0], strength=4)
    readings = {i: noisy(f"strength {i}", np.zeros(SMALL.positions, np.int8)) for i in range(9)}
    about = "All nine strengths are read; at eight there is noise."
    yield parts.success(about, {**readings, 4: noisy("strength", parts.laid())}, message[1])


# ---------------------------------------------------------------- what does not


def failures() -> Iterator[Vector]:
    for group in (no_salt, no_header, two_headers, wrong_headers, limits, damaged, wrong_messages):
        yield from group()


def _parts(outcome: str, suffix: str, geometry: fmt.RobustGeometry = SMALL, **options: Any) -> RobustParts:
    return RobustParts(f"{outcome}-robust-{suffix}", text("secret"), geometry, **options)


def no_salt() -> Iterator[Vector]:
    def bad(suffix: str, about: str, llrs: LLRs | Mapping[int, LLRs], **options: Any) -> Vector:
        return _parts("header", suffix, **options).vector(about, llrs, "header")

    good = _parts("header", "")
    llrs = good.laid()
    nothing = np.zeros(SMALL.positions, np.int8)
    yield bad("erased", "Every position is erased.", nothing)
    yield bad("zeros", "Every bit is a certain 0.", nothing + np.int8(127))
    yield bad("random", "Noise.", noisy("robust random", nothing))
    yield bad("not-read", "The strength is not read at which it is.", noisy("not read", nothing), strength=2)
    yield bad("strength", "Read as of another strength.", {STRENGTH + 1: llrs})
    yield bad("inverted", "Every bit is inverted.", -llrs)
    yield bad("salt-lost", "40 % of the salt are wrong.", spoilt(llrs, "salt lost", good.carried()[0], 820))
    wide = _parts("header", "", MIDDLE)
    yield wide_vector("spread", "The salt is whitened as for a spread of 2.",
                      wide, wide.laid(salt_bits=wide.salt_bits(spread=2)))  # fmt: skip
    codeword = ldpc.encode(bits_of(SALT)[None], n=2_048)[0]
    yield bad("salt-clear", "The salt is not whitened.", good.laid(salt_bits=codeword))
    repeated = np.resize(bits_of(SALT), 2_048) ^ codeword ^ good.salt_bits()
    yield bad("salt-uncoded", "The salt is repeated, not encoded.", good.laid(salt_bits=repeated))
    rising = np.sort(good.salt_positions())
    yield bad("salt-rising", "The salt lies at its positions by rising number.", good.laid(salt_positions=rising))
    yield bad("salt-first", "The salt lies at the first positions.", good.laid(salt_positions=np.arange(2_048)))
    turned = RobustParts("", text("secret"), fmt.RobustGeometry(SMALL.width, SMALL.height, SMALL.places))
    yield bad("columns-first", "In the public keys, columns stand before rows.", turned.laid())
    for suffix, about, data in (
        ("salt-order-label", "The public order by another label.", b"stegapp/1 robust salt\0" + sizes()),
        ("salt-order-sides", "The public order by the sides in pixels.",
         b"stegapp/1 robust order\0" + u32(520) + u32(515) + u32(2)),
        ("salt-order-places", "The public order without the places.", b"stegapp/1 robust order\0" + sizes()[:8]),
    ):  # fmt: skip
        other = _parts("header", suffix)
        other.public = public_order(data)
        yield bad(suffix, about, other.laid())
    transposed = llrs.reshape(SMALL.shape).transpose(1, 0, 2).reshape(-1)
    yield bad("by-columns", "Positions are numbered by columns of blocks.", transposed)
    yield bad("by-places", "Positions are numbered place by place.",
              np.ascontiguousarray(llrs.reshape(SMALL.shape).transpose(2, 0, 1)).reshape(-1))  # fmt: skip


def wide_vector(suffix: str, about: str, parts: RobustParts, llrs: LLRs, outcome: str = "header") -> Vector:
    parts.name = f"{outcome}-robust-{suffix}"
    return parts.vector(about, llrs, outcome)


def sizes() -> bytes:
    return u32(SMALL.rows) + u32(SMALL.columns) + u32(SMALL.places)


def public_order(data: bytes) -> Positions:
    """Return the first of an order whose key is the hash of these bytes."""
    values = keystream(Secret(hashlib.sha256(data).digest()), 8 * SMALL.positions).view("<u8")
    return np.argsort(values, kind="stable")[:2_048]


def no_header() -> Iterator[Vector]:
    def bad(suffix: str, about: str, llrs: LLRs, **options: Any) -> Vector:
        return _parts("header", suffix, **options).vector(about, llrs, "header")

    good = _parts("header", "")
    llrs = good.laid()
    yield bad("password", "Another password.", llrs, password="Correct horse battery staple")
    yield bad("salt", "Another salt is in the picture.",
              good.laid(salt_bits=RobustParts("", b"", salt=SALT_2).salt_bits()))  # fmt: skip
    yield bad("lost", "A third of the header is wrong.", spoilt(llrs, "header lost", good.carried()[1], 1_024))
    yield bad("header-erased", "The header is erased.", erased(llrs, "", good.carried()[1], 3_072))
    white = good.keys.bits(b"header whitening", 3_072)
    yield bad("whitening-missing", "The header is not whitened.", good.laid(header_bits=good.header_bits() ^ white))
    yield bad("order", "The order by another label.", good.laid(order=good.order(b"header order")))
    plane = good.keys.permutation(b"order", SMALL.positions)
    rest = plane[~np.isin(plane, good.salt_positions())]
    yield bad("order-of-all", "All positions are ordered, then the salt's left out.", good.laid(order=rest))
    public = public_rest()
    yield bad("order-public", "The other positions are numbered by the public order.",
              good.laid(order=public[good.keys.permutation(b"order", public.size)]))  # fmt: skip
    yield bad("payload-first", "The payload lies before the header.",
              good.laid(order=np.roll(good.order(), 3_072), payload_from=0))  # fmt: skip
    for suffix, about, sealed in (
        ("bit", "A bit of the sealed header is another.", flipped(good.sealed_header, 20)),
        ("clear", "The header is not sealed.", bytes(16) + good.header),
    ):
        yield bad(suffix, about, good.laid(header_bits=encode_header(sealed, good.keys, bits=3_072)))


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def public_rest() -> Positions:
    """Return the positions that are not the salt's, in the public order."""
    key = Secret(hashlib.sha256(b"stegapp/1 robust order\0" + sizes()).digest())
    return np.argsort(keystream(key, 8 * SMALL.positions).view("<u8"), kind="stable")[2_048:]


def two_headers() -> Iterator[Vector]:
    """More than one header opens: made to say different things to different readers."""
    first = RobustParts("ambiguous-robust-salts", text("yes"), strength=1)
    second = RobustParts("ambiguous-robust-second", text("no"), salt=SALT_2, strength=5)
    about = "Two salts, and with each a header of this password opens."
    yield first.vector(about, {1: first.laid(), 5: second.laid()}, "ambiguous")
    first = RobustParts("ambiguous-robust-strengths", text("the same"), strength=1)
    second = RobustParts(first.name, text("the same"), strength=2)
    yield first.vector("One salt and one header, at two strengths.", {1: first.laid(), 2: second.laid()}, "ambiguous")
    first = RobustParts("ambiguous-robust-version", text("yes"), strength=1)
    second = RobustParts("ambiguous-robust-newer", text("no"), strength=5).with_header(0, b"\2")
    about = "Two headers, one of them of version 2."
    yield first.vector(about, {1: first.laid(), 5: second.laid()}, "ambiguous")
    first = RobustParts("ambiguous-robust-spreads", text("yes"), MIDDLE, strength=1)
    second = RobustParts("ambiguous-robust-spread", text("no"), MIDDLE, spread=2, strength=5)
    about = "Two spreads, at two strengths; the payload of one is lost."
    lost = spoilt(first.laid(), "lost", first.carried()[2], first.carried()[2].size // 2)
    yield first.vector(about, {1: lost, 5: second.laid()}, "ambiguous")


def wrong_headers() -> Iterator[Vector]:
    """Sealed as it should be, but with other content."""

    def bad(outcome: str, suffix: str, about: str, *changes: Any) -> Vector:
        parts = _parts(outcome, suffix).with_header(*changes)
        return parts.vector(about, parts.laid(), outcome)

    yield bad("version", "2", "Version 2.", 0, b"\2")
    yield bad("method", "1", "Says direct.", 1, b"\1")
    yield bad("method", "3", "Says tiled.", 1, b"\3")
    yield bad("method", "5", "Method 5.", 1, b"\5")
    yield bad("flags", "lowest", "The lowest flag.", 2, b"\1")
    yield bad("flags", "highest", "The highest flag.", 2, b"\x80")
    yield bad("tiles", "0", "No tile.", 3, b"\0")
    yield bad("tiles", "2", "Two tiles.", 3, b"\2")
    yield bad("reserved", "first", "The first reserved byte.", 4, b"\1")
    yield bad("reserved", "last", "The last reserved byte.", 7, b"\x80")
    yield bad("version", "order-method", "The outcome is that of the first check.", 0, b"\2\3")
    yield bad("reserved", "order-limits", "The outcome is that of the first check.", 4, b"\1", 12, u32(0))


def limits() -> Iterator[Vector]:
    """Headers whose numbers no picture has, or not this one."""

    def bad(suffix: str, about: str, *changes: Any, **options: Any) -> Vector:
        parts = _parts("limits", suffix, **options).with_header(*changes)
        return parts.vector(about, parts.laid(), "limits")

    most = SMALL.payload_positions(1)
    length = 16 + len(text("secret"))
    yield bad("used-0", "No position.", 12, u32(0))
    yield bad("used-one-over", "One position more than there are.", 12, u32(most + 1))
    yield bad("used-4gib", "2^32 − 1 positions.", 12, u32(2**32 - 1))
    yield bad("used-of-spread-1", "As many positions as a spread of 1 would leave.",
              12, u32(MIDDLE.payload_positions(1)), geometry=MIDDLE, spread=2)  # fmt: skip
    yield bad("length-18", "A container below the shortest.", 8, u32(18))
    yield bad("length-0", "No container.", 8, u32(0))
    yield bad("length-4gib", "A container of 2^32 − 1 bytes.", 8, u32(2**32 - 1))
    yield bad("length-2-to-29", "8·B is 2^32, which is 0 in 32 bits.", 8, u32(2**29))
    yield bad("rate", "A rate of 1.", 12, u32(8 * length))
    yield bad("rate-above", "A rate just above 0.985.", 8, u32(197), 12, u32(1_599))
    yield bad("blocks", "Fewer positions than blocks.", 8, u32(2_113), 12, u32(2))


def damaged() -> Iterator[Vector]:
    """The header opens, and the container does not."""

    def bad(suffix: str, about: str, llrs: LLRs, parts: RobustParts) -> Vector:
        parts.name = f"damaged-{suffix}"
        return parts.vector(about, llrs, "damaged")

    good = _parts("damaged", "")
    llrs, payload = good.laid(), good.carried()[2]
    yield bad("quarter", "A quarter of the payload is wrong, at rate 1/2.",
              spoilt(llrs, "payload lost", payload, payload.size // 4), good)  # fmt: skip
    yield bad("erased", "The payload is erased.", erased(llrs, "", payload, payload.size), good)
    yield bad("inverted", "The payload is inverted.", spoilt(llrs, "", payload, payload.size), good)
    long = RobustParts("damaged long", stored("robust-long", 2_119)[0], LARGE, n_used=18_940)
    white = long.keys.bits(b"payload whitening", long.payload_bits().size, context=long.header)
    blocks = (long.payload_bits() ^ white).reshape(-1, 3)
    yield bad("block", "One of three blocks is lost.",
              spoilt(long.laid(), "", long.carried()[2][::3], blocks.shape[0]), long)  # fmt: skip
    yield bad("not-interleaved", "Block after block.", long.laid(payload_bits=blocks.T.reshape(-1) ^ white),
              long)  # fmt: skip
    bits = good.payload_bits()
    white = good.keys.bits(b"payload whitening", bits.size, context=good.header)
    yield bad("whitening-missing", "The payload is not whitened.", good.laid(payload_bits=bits ^ white), good)
    yield bad("payload-shifted", "The payload begins a position later.", good.laid(payload_from=3_073), good)
    yield bad("as-method-1", "A header codeword of 1,152 bits, and the payload right behind it.",
              good.laid(header_bits=encode_header(good.sealed_header, good.keys)), good)  # fmt: skip
    other = RobustParts("damaged nonce", text("secret"))
    yield bad("nonce", "The payload of another nonce.", good.laid(payload_bits=other.payload_bits()), good)
    for suffix, about, container in (
        ("tag", "A bit of the tag is another.", flipped(good.container, -1 % len(good.container))),
        ("ciphertext", "A bit of the ciphertext is another.", flipped(good.container, 0)),
        ("zeros", "A container of zeros.", bytes(len(good.container))),
    ):
        changed = RobustParts("", text("secret"))
        changed.header, changed.container = good.header, container
        yield bad(suffix, about, good.laid(payload_bits=changed.payload_bits()), good)
    used = _parts("damaged", "")
    written = used.laid()
    yield bad("used-one-more", "The header names more positions.", used_more(used, written), used)


def used_more(parts: RobustParts, before: LLRs) -> LLRs:
    """Return what was written before a header that names a position more."""
    n_used = struct.unpack_from("<I", parts.header, 12)[0]
    parts.with_header(12, u32(n_used + 1))
    changed = before.copy()
    changed[parts.carried()[1]] = parts.laid()[parts.carried()[1]]
    return changed


def wrong_messages() -> Iterator[Vector]:
    """Authentic, but not a message by §9."""
    for outcome, about, padded in (
        ("kind", "Kind 3.", framed(3, 0, b"hello")),
        ("compression", "Compression 3.", framed(1, 3, b"hello", 5)),
        ("length", "One byte more than there is.", b"\x01\x00\x06hello"),
        ("padding", "The last padding byte.", text("secret") + bytes(9) + b"\x80"),
        ("text", "Half a character.", framed(1, 0, "é".encode()[:1])),
        ("name", "A name that is not allowed.", files_message(("../a", b"1"))),
    ):
        parts = RobustParts(f"{outcome}-robust-message", padded)
        yield parts.vector(about, parts.laid(), outcome)


def robust_vectors() -> Iterator[Vector]:
    yield from successes()
    yield from failures()
