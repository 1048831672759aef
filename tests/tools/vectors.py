"""Make the frozen vectors in tests/vectors: `python -m tests.tools.vectors`, with `--stego` those that need a model.

Deterministic, so that a vector changes only when the format does (and then its
version). A vector is one JSON file; `kind` says what it is:

- "plane": password, salt (hex) and plane (base64 of zlib of 512×512 bits, most significant first) give `outcome`; on
  success `message`, and `corrected_bits` of header and payload. `second_bits`, in the same form, are those of the grey
  levels, (level // 2) mod 2; left out, they are zeros.
- "keys": password and salt give master, subkeys and order (FORMAT.md §3, §4).
- "tiled": password, shape (planes, height, width) and picture (base64 of zlib of the levels) give `outcome`; they come
  from `tests.tiled_vectors`.
- "jpeg": password and file (base64 of a JPEG) give `outcome`; they come from `tests.jpeg_vectors`.
  Two messages in one picture come from `tests.decoy_vectors`.
- "robust": password, shape (height, width), places and readings (by strength, base64 of zlib of LLRs) give `outcome`;
  they come from `tests.robust_vectors`.
- "shares": shares (base64 of packed messages) give `outcome`; they come from `tests.share_vectors`.
- "stego": a PNG beside the JSON, password and model id give `outcome`.

Vectors of several kinds whose readers name key files come from `tests.key_file_vectors`.

FORMAT.md §12 describes the fields. `*.lzma2` beside them are compressed bodies that are too long to write out
here; `--streams` makes them again, which another liblzma may do otherwise.

Wrong planes are made by doing one step wrongly with the right keys: an attacker
could not, but a buggy or newer writer can.
"""

import argparse
import base64
import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from cryptography.hazmat.primitives.ciphers.aead import AESSIV, ChaCha20Poly1305
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.coding import plane_check, reed_solomon, stc
from stegapp.format.codewords import encode_container, encode_header
from stegapp.format.container import code_shape, coded_bits, seal_container, within_limits
from stegapp.format.crypto import Keys, Secret, derive_keys, derive_master, subkey
from stegapp.format.header import Header, seal_header

FOLDER = Path(__file__).resolve().parents[1] / "vectors"
PASSWORD = "correct horse battery staple"
SALT = bytes(range(16))
COVER = "dandelions.png"

Bits = NDArray[np.uint8]
Vector = dict[str, Any]


def noise(name: str, length: int) -> bytes:
    """Return bytes that are the same for ever."""
    return hashlib.shake_128(name.encode()).digest(length)


@lru_cache(maxsize=256)
def master_of(password: str, salt: bytes, key_files: tuple[bytes, ...] = ()) -> Secret:
    secret = fmt.key_file_secret(hashlib.sha256(file).digest() for file in key_files) if key_files else None
    return derive_master(password, salt, key_files=secret)


@lru_cache(maxsize=256)
def keys_of(password: str, salt: bytes = SALT, key_files: tuple[bytes, ...] = ()) -> Keys:
    return Keys(master_of(password, salt, key_files))


# ---------------------------------------------------------------- planes from parts


class Parts:
    """One plane, each step of which can be done otherwise. Fill is zero, so that the file stays small."""

    def __init__(
        self,
        name: str,
        padded: bytes,
        *,
        password: str = PASSWORD,
        key_files: tuple[bytes, ...] = (),
        n_used: int | None = None,
    ) -> None:
        self.keys = keys_of(password, SALT, key_files)
        self.padded = padded
        length = len(padded) + 16
        if n_used is None:
            blocks = -(-8 * length // 8_448)
            n_used = blocks * coded_bits(-(-8 * length // blocks), 0.5)
        self.header = Header(1, length, n_used, noise(name, 16)).to_bytes()
        self.container = seal_container(padded, self.header, self.keys)
        self.sealed_header = seal_header(self.header, self.keys)

    def with_header(self, offset: int, value: bytes) -> "Parts":
        """Change header bytes before anything is sealed."""
        self.header = self.header[:offset] + value + self.header[offset + len(value) :]
        self.container = seal_container(self.padded, self.header, self.keys)
        self.sealed_header = seal_header(self.header, self.keys)
        return self

    def header_bits(self) -> Bits:
        return encode_header(self.sealed_header, self.keys)

    def payload_bits(self) -> Bits:
        """Return the payload codewords; none where the header's numbers make no code."""
        length, n_used = struct.unpack_from("<II", self.header, 8)
        if not within_limits(length, n_used, method=1, geometry=SQUARE):
            return np.zeros(0, dtype=np.uint8)
        shape = code_shape(length, n_used)
        container = self.container[:length].ljust(length, b"\0")
        return encode_container(container, self.header, shape, self.keys)

    def plane(self, header_bits: Bits | None = None, payload_bits: Bits | None = None) -> Bits:
        header_bits = self.header_bits() if header_bits is None else header_bits
        payload_bits = self.payload_bits() if payload_bits is None else payload_bits
        places = fmt.order(self.keys, SQUARE)
        plane = np.zeros(SQUARE.positions, dtype=np.uint8)
        plane[places[: fmt.HEADER_BITS]] = header_bits
        plane[places[fmt.HEADER_BITS :][: len(payload_bits)]] = payload_bits
        return plane.reshape(512, 512)


class AdaptiveParts(Parts):
    """The same by the adaptive method, from planes of zeros and costs that are the same for ever."""

    def __init__(self, name: str, padded: bytes, *, high: int = 0, region: int = 32_768) -> None:
        super().__init__(name, padded, n_used=8 * (len(padded) + 16) - high)
        self.with_header(1, b"\x02")
        self.high = high
        self.region = region
        self._embedded: dict[tuple[bytes, int], Bits] = {}

    def payload_bits(self) -> Bits:
        length = struct.unpack_from("<I", self.header, 8)[0]
        return np.unpackbits(np.frombuffer(self.container, np.uint8)) ^ self.keys.bits(
            b"payload whitening", 8 * length, context=self.header
        )

    def check(self, payload: Bits) -> bytes:
        bits = plane_check.check(payload, repairs=20) ^ self.keys.bits(b"check", 360, context=self.header)
        return np.packbits(bits).tobytes()

    def header_syndrome(self, data: bytes) -> Bits:
        codeword = np.frombuffer(reed_solomon.encode(data, parity=36), np.uint8)
        bits = np.unpackbits(codeword) ^ self.keys.bits(b"header whitening", 1032)
        return by_segments(bits)

    def places(
        self,
        *,
        payload_bits: Bits | None = None,
        check: Callable[[Bits], bytes] | None = None,
        header: Callable[[bytes], Bits] | None = None,
        height: int | None = None,
        start: Bits | None = None,
    ) -> Bits:
        """Return the bits in keyed order; with arguments, departing from the format.

        payload_bits: of the low layer. start: bits to start from.
        """
        # Whole numbers: their sums are exact in float32, and the search the same on every machine.
        costs = 1 + np.frombuffer(noise("costs", SQUARE.free_positions), np.uint8).astype(np.float32)
        zeros = np.zeros(SQUARE.free_positions, dtype=np.uint8) if start is None else start
        payload_bits = self.payload_bits()[self.high :] if payload_bits is None else payload_bits
        height = height or (10 if 8 * len(self.container) <= 4096 else 12)
        what = (payload_bits.tobytes(), height)
        if what not in self._embedded:
            self._embedded[what] = stc.encode(
                zeros[self.region :], costs[self.region :], payload_bits, height=height, exact=True
            )
        payload = self._embedded[what]
        data = self.sealed_header + (check or self.check)(payload)
        syndrome = (header or self.header_syndrome)(data)
        return np.concatenate(
            [stc.encode(zeros[: self.region], costs[: self.region], syndrome, height=12, exact=True), payload]
        )

    def second_bits(self, payload_bits: Bits | None = None) -> str:
        """Return the second bits of levels whose high layer carries its bits, as a vector holds them."""
        payload_bits = self.payload_bits()[: self.high] if payload_bits is None else payload_bits
        places = SQUARE.free_positions - self.region
        costs = 1 + np.frombuffer(noise("second costs", places), np.uint8).astype(np.float32)
        height = 10 if 8 * len(self.container) <= 4096 else 12
        high = stc.encode(np.zeros(places, dtype=np.uint8), costs, payload_bits, height=height, exact=True)
        return compressed(self.laid(np.concatenate([np.zeros(self.region, dtype=np.uint8), high])))

    def laid(self, bits: Bits) -> Bits:
        """Lay bits in keyed order as a plane."""
        plane = np.zeros(SQUARE.positions, dtype=np.uint8)
        plane[fmt.order(self.keys, SQUARE)] = bits
        return plane.reshape(512, 512)


def by_segments(bits: Bits) -> Bits:
    """Return the syndrome whose four segments, one after the other, hold these bits."""
    return bits.reshape(4, -1).T.reshape(-1)


def vector(
    name: str, about: str, plane: Bits, outcome: str, *, password: str = PASSWORD, salt: bytes = SALT, **more: Any
) -> Vector:
    head = {"name": name, "about": about, "kind": "plane", "outcome": outcome}
    return {**head, "password": password, "salt": salt.hex(), **more, "plane": compressed(plane)}


def compressed(plane: Bits) -> str:
    return base64.b64encode(zlib.compress(np.packbits(plane).tobytes(), 9)).decode()


def varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def framed(kind: int, compression: int, stream: bytes, length: int | None = None) -> bytes:
    return bytes([kind, compression]) + varint(len(stream)) + (b"" if length is None else varint(length)) + stream


def text(content: str) -> bytes:
    return framed(1, 0, content.encode())


def files(*entries: tuple[str | bytes, bytes], joined: bool = True) -> bytes:
    table = varint(len(entries))
    for name, data in entries:
        raw = name if isinstance(name, bytes) else name.encode()
        table += varint(len(raw)) + raw + varint(len(data))
    return table + b"".join(data for _, data in entries)


def files_message(*entries: tuple[str | bytes, bytes]) -> bytes:
    return framed(2, 0, files(*entries))


def as_json(*entries: tuple[str, bytes]) -> dict[str, Any]:
    return {"files": [{"name": name, "data": base64.b64encode(data).decode()} for name, data in entries]}


# Compressed bytes are written out: another zlib or liblzma may compress otherwise.
REPEATED = "The quick brown fox jumps over the lazy dog. " * 8
DEFLATED = bytes.fromhex(
    "0bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb29848c2a26573100"
)
LZMA2 = bytes.fromhex(
    "e0016700355d002a1a08a2032566f14b78c5a205ff2ee6d9d2201aad34f8e21de84136fadc0669bb3ce410342709ebb366e3ed3798ed"
    "925f3e60000000"
)
BOMB_LENGTH = 100_000
BOMB = bytes.fromhex(
    "edc1a10d00200c003010f0299a84397ec072efde9868dbc75d67c77fb301000000000000000000000000000000000000000000000000"
    "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "000000000000000000000000000000000000c524"
)

# ---------------------------------------------------------------- what succeeds


def successes() -> Iterator[Vector]:
    def good(name: str, about: str, padded: bytes, message: dict[str, Any], **options: Any) -> Vector:
        password = options.get("password", PASSWORD)
        plane = Parts(name, padded, **options).plane()
        return vector(name, about, plane, "success", password=password, message=message, corrected_bits=0)

    yield good("text-empty", "The shortest message there is.", text(""), {"text": ""})
    yield good("text-short", "Stored, no padding.", text("hi"), {"text": "hi"})
    unicode_text = "naïve 日本語 שלום 👩‍👩‍👧 e\u0301"
    yield good("text-unicode", "Any script; nothing is normalised.", text(unicode_text), {"text": unicode_text})
    odd = "\ufeffa\r\nb\n\0c"
    yield good("text-odd", "A BOM, line ends and a zero character stay as they are.", text(odd), {"text": odd})
    yield good("text-padded", "Padded with 1,000 zeros.", text("hi") + bytes(1000), {"text": "hi"})
    yield good(
        "text-zeros-then-padding", "Zeros that belong to the text, then zeros that do not.",
        text("\0\0\0") + bytes(5), {"text": "\0\0\0"},
    )  # fmt: skip
    yield good("text-deflate", "Raw deflate.", framed(1, 1, DEFLATED, len(REPEATED)) + bytes(3), {"text": REPEATED})
    yield good("text-lzma2", "Raw LZMA2.", framed(1, 2, LZMA2, len(REPEATED)), {"text": REPEATED})
    yield good(
        "text-deflate-larger", "A writer may choose any compression, even one that gains nothing.",
        framed(1, 1, b"\x01\x02\x00\xfd\xffhi", 2), {"text": "hi"},
    )  # fmt: skip

    entries: list[tuple[str, bytes]] = [("empty.bin", b"")]
    yield good("files-one-empty", "One empty file.", files_message(*entries), as_json(*entries))
    entries = [
        ("CON", b"1"),
        ("x.", b"2"),
        ("12:30 <?>.txt", b"3"),
        (" ", b"4"),
        ("💾", bytes(range(256))),
        ("-rf", b""),
    ]
    yield good("files-odd-names", "Right in the format, hard on a disk.", files_message(*entries), as_json(*entries))
    entries = [("tree/b/deep.txt", b"deep"), ("tree/a", b"a"), ("tree/b/x", b"x"), ("treé", b"beside")]
    yield good("files-tree", "Folders, in no particular order.", files_message(*entries), as_json(*entries))
    entries = [("/".join(["d"] * 64), b"deep"), ("n" * 4096, b"long")]
    yield good("files-limits", "64 parts; 4,096 bytes.", files_message(*entries), as_json(*entries))
    entries = [("zeros", bytes(BOMB_LENGTH - 10))]
    yield good(
        "files-deflate", "100,000 bytes from little more than 100.", framed(2, 1, BOMB, BOMB_LENGTH),
        {"files": [{"name": "zeros", "size": BOMB_LENGTH - 10, "sha256": hashlib.sha256(entries[0][1]).hexdigest()}]},
    )  # fmt: skip

    yield good("password-empty", "Anyone can read it.", text("open"), {"text": "open"}, password="")
    emoji = "пароль 🔑 \u00e9"
    yield good("password-unicode", "Any script.", text("x"), {"text": "x"}, password=emoji)
    composed, decomposed = "caf\u00e9 \uac00", "cafe\u0301 \u1100\u1161"
    plane = Parts("password-nfc", text("same"), password=composed).plane()
    for name, password in (("password-composed", composed), ("password-decomposed", decomposed)):
        yield vector(
            name, "One password, typed in two ways.", plane, "success",
            password=password, message={"text": "same"}, corrected_bits=0,
        )  # fmt: skip
    yield good("password-long", "1,000 characters.", text("x"), {"text": "x"}, password="long " * 200)

    def stored(length: int) -> tuple[bytes, dict[str, Any]]:
        data = noise("data", length)
        return files_message(("d", data)), as_json(("d", data))

    yield good("blocks-one-full", "8,448 bits are one block.", *stored(1031), n_used=12_000)
    yield good("blocks-two", "8,456 bits are two.", *stored(1032), n_used=12_000)
    yield good("blocks-three", "Three blocks, two bits filled up, two places left over.", *stored(2119), n_used=25_001)
    yield good("rate-low", "Each coded bit is sent many times over.", text("low"), {"text": "low"}, n_used=6_000)
    yield good("rate-quarter", "Base graph 2 at k = 3,832 and rate 0.24.", *stored(454), n_used=16_000)
    yield good("rate-quarter-longer", "Base graph 1 at k = 3,848 and rate 0.24.", *stored(456), n_used=16_000)
    yield good("rate-two-thirds", "Base graph 2 at rate 0.67.", *stored(310), n_used=4_000)
    yield good("rate-above-two-thirds", "Base graph 1 just above.", *stored(310), n_used=3_999)
    yield good("rate-high", "LDPC close to rate 0.95.", *stored(700), n_used=6_200)
    yield good("rate-bch", "BCH above rate 0.95.", *stored(700), n_used=5_900)
    yield good("rate-highest", "Just the highest rate allowed.", text("x" * 174), {"text": "x" * 174}, n_used=1_576)
    yield good("rate-bch-short", "BCH because n − k < Z.", text("xxxxx"), {"text": "xxxxx"}, n_used=205)

    parts = Parts("filled-up", stored(2119)[0], n_used=25_001)
    shape = code_shape(len(parts.container), 25_001)
    longer = encode_with_filled_up_ones(parts, shape)
    yield vector(
        "filled-up-ones", "Bits that fill up the last block are 1; a reader ignores them.",
        parts.plane(payload_bits=longer), "success", message=stored(2119)[1],
    )  # fmt: skip

    parts = Parts("errors", stored(300)[0], n_used=6_000)
    header_bits, payload_bits = parts.header_bits(), parts.payload_bits()
    header_bits[flips("header errors", 1152, 90)] ^= 1
    payload_bits[flips("payload errors", 6_000, 300)] ^= 1
    yield vector(
        "errors-corrected", "90 of 1,152 header bits and 300 of 6,000 payload bits are wrong.",
        parts.plane(header_bits, payload_bits), "success", message=stored(300)[1], corrected_bits=390,
    )  # fmt: skip

    def written(name: str, packed: bytes, n_used: int) -> Bits:
        keys, nonce = keys_of(PASSWORD), noise(name, 16)
        sealed = fmt.seal(packed, keys, n_used=n_used, limit_bytes=30_000, geometry=SQUARE, nonce=nonce)
        return fmt.direct.write(sealed, keys, SQUARE).bits

    whole = noise("data", 29_000)
    plane = written("whole-plane", files_message(("d", whole)), SQUARE.payload_positions)
    message = {"files": [{"name": "d", "size": len(whole), "sha256": hashlib.sha256(whole).hexdigest()}]}
    about = "Every position in use, keyed fill at the anchors."
    yield vector("whole-plane", about, plane, "success", message=message, corrected_bits=0)
    plane = written("keyed-fill", text("fill"), 1_500)
    about = "Unused positions hold keyed fill."
    yield vector("keyed-fill", about, plane, "success", message={"text": "fill"}, corrected_bits=0)


def encode_with_filled_up_ones(parts: Parts, shape: fmt.CodeShape) -> Bits:
    """Encode blocks whose filled-up bits are 1."""
    from stegapp.coding import ldpc

    bits = np.ones(shape.blocks * shape.k, dtype=np.uint8)
    bits[: 8 * shape.container_bytes] = np.unpackbits(np.frombuffer(parts.container, np.uint8))
    codewords = ldpc.encode(bits.reshape(shape.blocks, shape.k), n=shape.n)
    white = parts.keys.bits(b"payload whitening", shape.coded_bits, context=parts.header)
    return codewords.T.reshape(-1) ^ white


def flips(name: str, places: int, count: int) -> NDArray[np.int64]:
    """Return `count` different places below `places`."""
    return np.argsort(np.frombuffer(noise(name, 8 * places), "<u8"), kind="stable")[:count]


def adaptive_successes() -> Iterator[Vector]:
    def good(
        name: str, about: str, padded: bytes, message: dict[str, Any], *, high: int = 0, region: int = 32_768
    ) -> Vector:
        parts = AdaptiveParts(name, padded, high=high, region=region)
        second: dict[str, Any] = {"second_bits": parts.second_bits()} if high else {}
        plane = parts.laid(parts.places())
        return vector(name, about, plane, "success", message=message, corrected_bits=0, **second)

    def stored(length: int, padded: int = 0) -> tuple[bytes, dict[str, Any]]:
        data = noise("data", length)
        digest = hashlib.sha256(data).hexdigest()
        message = {"files": [{"name": "d", "size": length, "sha256": digest}]}
        return files_message(("d", data)).ljust(padded, b"\0"), message

    yield good("adaptive-text-empty", "The shortest message there is.", text(""), {"text": ""})
    yield good("adaptive-low", "5,016 bits in 16 segments of the low layer, by a higher trellis.", *stored(602))
    yield good("adaptive-layers", "2,500 of 5,016 bits in the high layer.", *stored(602), high=2_500)
    yield good("adaptive-region-half", "16,384 places for the header.", *stored(4_030), high=16_100, region=16_384)
    yield good("adaptive-region-quarter", "8,192 places for the header.", text("8192"), {"text": "8192"}, region=8_192)
    yield good("adaptive-high", "All in the high layer.", text("high"), {"text": "high"}, high=184)
    whole = stored(32_720, 32_752)
    yield good("adaptive-longest", "131,072 bits in each layer: as many as there may be.", *whole, high=131_072)

    name = "adaptive-misread"
    parts = AdaptiveParts(name, text("misread"))
    bits = parts.places()
    bits[flips("misread header", 32_768, 5)] ^= 1
    bits[32_768 + flips("misread payload", 227_328, 20)] ^= 1
    yield vector(
        name, "Five places of the header's misread, which spoils 34 bits, and 20 of the payload's.", parts.laid(bits),
        "success", message={"text": "misread"}, corrected_bits=54,
    )  # fmt: skip


# ---------------------------------------------------------------- what does not


def adaptive_failures() -> Iterator[Vector]:
    good = AdaptiveParts("adaptive", text("secret"))
    bits = good.places()
    payload = bits[32_768:]

    def bad(outcome: str, suffix: str, about: str, bits: Bits, **options: Any) -> Vector:
        return vector(f"{outcome}-adaptive-{suffix}", about, good.laid(bits), outcome, **options)

    yield bad("header", "password", "Another password.", bits, password=PASSWORD + "!")
    yield bad("header", "inverted", "Every bit turned.", 1 - bits)
    yield bad("header", "order-reversed", "The order runs backwards.", bits[::-1])
    small = AdaptiveParts("small", text("secret"), region=4_096)
    yield bad("header", "region", "4,096 places for the header.", small.places())
    yield bad("header", "payload-first", "The header's region comes last.", np.roll(bits, -32_768))
    misread = bits.copy()
    misread[flips("header misread", 32_768, 30)] ^= 1
    yield bad("header", "damaged", "30 places misread: more than the code repairs.", misread)

    def with_header(header: Callable[[bytes], Bits]) -> Bits:
        return good.places(header=header)

    white = good.keys.bits(b"header whitening", 1032)
    yield bad(
        "header", "row-by-row", "Row by row, not segment by segment.",
        with_header(lambda data: by_segments(good.header_syndrome(data))),
    )  # fmt: skip
    yield bad(
        "header", "whitening-missing", "Not whitened.",
        with_header(lambda data: good.header_syndrome(data) ^ by_segments(white)),
    )  # fmt: skip
    yield bad(
        "header", "parity-first", "Parity first, data last.",
        with_header(lambda data: by_segments(np.roll(by_segments_undone(good, data, white), 288) ^ white)),
    )  # fmt: skip

    misread = bits.copy()
    misread[32_768 + flips("payload misread", 227_328, 21)] ^= 1
    yield bad("container", "damaged", "21 places misread: one more than the check finds.", misread)
    yield bad("container", "check-zero", "No check.", good.places(check=lambda payload: bytes(45)))
    clear = np.packbits(plane_check.check(payload, repairs=20)).tobytes()
    yield bad("container", "check-clear", "The check is not whitened.", good.places(check=lambda payload: clear))
    yield bad(
        "container", "check-of-all", "The check is of all free positions, the payload's later.",
        good.places(check=lambda payload: good.check(np.concatenate([bits[:32_768], payload]))),
    )  # fmt: skip
    layers = AdaptiveParts("layers", text("secret"), high=100)
    both = layers.payload_bits()
    exchanged = layers.places(payload_bits=both[:100]), layers.second_bits(both[100:])
    about = "The high layer holds the last bits, the low one the first."
    yield bad("container", "layers", about, exchanged[0], second_bits=exchanged[1])
    yield bad("container", "second-bits-zero", "Nothing in the high layer.", layers.places())
    yield bad("container", "height", "The payload's trellis has height 9.", good.places(height=9))
    white = good.keys.bits(b"payload whitening", 8 * len(good.container), context=good.header)
    whitening_missing = good.places(payload_bits=good.payload_bits() ^ white)
    yield bad("container", "whitening-missing", "The payload is not whitened.", whitening_missing)
    tag = good.container
    good.container = tag[:-1] + bytes([tag[-1] ^ 1])
    yield bad("container", "tag-bit", "A bit of the tag turned.", good.places())
    good.container = tag

    def header(outcome: str, suffix: str, about: str, *changes: tuple[int, bytes]) -> Vector:
        parts = AdaptiveParts(f"{outcome}-adaptive-{suffix}", text("secret"))
        for offset, value in changes:
            parts.with_header(offset, value)
        return bad(outcome, suffix, about, parts.places(payload_bits=np.zeros(0, dtype=np.uint8)))

    def u32(value: int) -> bytes:
        return struct.pack("<I", value)

    yield header("version", "2", "Version 2.", (0, b"\x02"))
    yield header("method", "1", "Says direct, but was read adaptively.", (1, b"\x01"))
    yield header("method", "3", "Method 3.", (1, b"\x03"))
    yield header("reserved", "last", "The last reserved byte.", (7, b"\x80"))
    yield header("limits", "length-18", "A container below the shortest.", (8, u32(18)), (12, u32(144)))
    yield header("limits", "length-one-over", "A byte more than allowed.", (8, u32(32_769)), (12, u32(131_072)))
    yield header("limits", "length-2-to-29", "8·B is 2^32, which is 0 in 32 bits.", (8, u32(2**29)), (12, u32(0)))
    yield header("limits", "used-one-over", "One bit more than the container has.", (12, u32(201)))
    yield header("limits", "low-one-over", "Too many in the low layer.", (8, u32(20_000)), (12, u32(131_073)))
    yield header("limits", "high-one-over", "Too many in the high layer.", (8, u32(16_385)), (12, u32(7)))


def by_segments_undone(parts: AdaptiveParts, data: bytes, white: Bits) -> Bits:
    """Return the header codeword's bits, not whitened."""
    return parts.header_syndrome(data).reshape(-1, 4).T.reshape(-1) ^ white


def no_header() -> Iterator[Vector]:
    """Nothing opens: wrong keys, damage, or steps done otherwise."""
    name = "header"
    good = Parts(name, text("secret"))
    plane = good.plane()

    def bad(suffix: str, about: str, plane: Bits, **options: Any) -> Vector:
        return vector(f"header-{suffix}", about, plane, "header", **options)

    yield bad("password-wrong", "Another password.", plane, password="correct horse battery stapler")
    yield bad("password-case", "Case matters.", plane, password=PASSWORD.title())
    yield bad("password-space", "So does a space at the end.", plane, password=PASSWORD + " ")
    yield bad("password-none", "No password, where there is one.", plane, password="")
    yield bad("password-compatibility", "NFC, not NFKC: the ligature is another letter.",
              Parts(name, text("x"), password="fi").plane(), password="\ufb01")  # fmt: skip
    yield bad("salt-other", "One anchor changed.", plane, salt=bytes([1, *SALT[1:]]))
    zeros = np.zeros_like(plane)
    yield bad("nothing-zeros", "All bits 0.", zeros)
    yield bad("nothing-ones", "All bits 1.", zeros + 1)
    yield bad("nothing-stripes", "A pattern.", zeros + (np.arange(512) // 8 % 2).astype(np.uint8))
    yield bad("plane-inverted", "Every bit turned.", 1 - plane)
    yield bad("plane-transposed", "Rows and columns exchanged.", plane.T)
    yield bad("plane-mirrored", "Left and right exchanged.", plane[:, ::-1])
    yield bad("plane-shifted", "Moved by a pixel.", np.roll(plane, 1, axis=1))

    bits = good.header_bits()
    damaged = bits.copy()
    damaged[flips("damaged", 1152, 400)] ^= 1
    yield bad("damaged", "400 of 1,152 bits wrong: more than the code repairs.", good.plane(damaged))
    yield bad("order-reversed", "The codeword runs backwards.", good.plane(bits[::-1].copy()))
    white = good.keys.bits(b"header whitening", 1152)
    yield bad("whitening-missing", "Not whitened.", good.plane(bits ^ white))

    def resealed(suffix: str, about: str, sealed: bytes) -> Vector:
        good.sealed_header = sealed
        return bad(suffix, about, good.plane())

    right = good.sealed_header
    yield resealed("tag-bit", "One bit of the tag turned before coding.", bytes([right[0] ^ 1]) + right[1:])
    yield resealed("ciphertext-bit", "One bit of the ciphertext turned.", right[:-1] + bytes([right[-1] ^ 128]))
    yield resealed("tag-last", "Ciphertext first, tag last.", right[16:] + right[:16])
    siv = AESSIV(good.keys.subkey(b"header", 64).reveal())
    yield resealed("associated", "An empty string of associated data is not none.", siv.encrypt(good.header, [b""]))
    yield resealed("clear", "Not sealed at all.", bytes(16) + good.header)


def wrong_headers() -> Iterator[Vector]:
    """Sealed as it should be, but with other content."""

    def bad(outcome: str, suffix: str, about: str, *changes: tuple[int, bytes], padded: bytes | None = None) -> Vector:
        name = f"{outcome}-{suffix}"
        parts = Parts(name, text("secret") if padded is None else padded)
        for offset, value in changes:
            parts.with_header(offset, value)
        return vector(name, about, parts.plane(), outcome)

    yield bad("version", "0", "Version 0.", (0, b"\0"))
    yield bad("version", "2", "Version 2.", (0, b"\x02"))
    yield bad("version", "255", "Version 255.", (0, b"\xff"))
    yield bad("version", "2-all-else", "In version 2, nothing else need mean the same.", (0, b"\x02" + b"\x77" * 15))
    yield bad("method", "0", "Method 0.", (1, b"\0"))
    yield bad("method", "2", "Says adaptive, but was read directly.", (1, b"\x02"))
    yield bad("method", "3", "Method 3.", (1, b"\x03"))
    yield bad("flags", "lowest", "The lowest flag.", (2, b"\x01"))
    yield bad("flags", "highest", "The highest flag.", (2, b"\x80"))
    yield bad("tiles", "0", "No tile.", (3, b"\0"))
    yield bad("tiles", "2", "Two tiles.", (3, b"\x02"))
    yield bad("tiles", "255", "255 tiles.", (3, b"\xff"))
    yield bad("reserved", "first", "The first reserved byte.", (4, b"\x01"))
    yield bad("reserved", "last", "The last reserved byte.", (7, b"\x80"))

    def u32(value: int) -> bytes:
        return struct.pack("<I", value)

    yield bad("limits", "length-0", "No container.", (8, u32(0)))
    yield bad("limits", "length-18", "A container below the shortest.", (8, u32(18)), padded=b"\x01\x00")
    yield bad("limits", "length-4gib", "A container of 4 GiB.", (8, u32(2**32 - 1)))
    yield bad("limits", "length-one-over", "One byte over what its places carry.", (8, u32(31_880)), (12, u32(258_944)))
    yield bad("limits", "used-0", "No places.", (12, u32(0)))
    yield bad("limits", "used-one-over", "One place more than there are.", (12, u32(258_945)))
    yield bad("limits", "used-4gib", "2^32 − 1 places.", (12, u32(2**32 - 1)))
    yield bad("limits", "rate", "Code rate above 0.985.", (8, u32(25)), (12, u32(203)))
    yield bad("limits", "fewer-than-blocks", "Fewer places than blocks.", (8, u32(31_000)), (12, u32(29)))


def wrong_containers() -> Iterator[Vector]:
    def bad(suffix: str, about: str, change: Callable[[Parts], Bits | None], padded: bytes | None = None) -> Vector:
        name = f"container-{suffix}"
        parts = Parts(name, text("secret") if padded is None else padded)
        return vector(name, about, parts.plane(payload_bits=change(parts)), "container")

    def flipped(bit: int) -> Callable[[Parts], None]:
        def change(parts: Parts) -> None:
            container = bytearray(parts.container)
            container[bit // 8] ^= 0x80 >> bit % 8
            parts.container = bytes(container)

        return change

    yield bad("first-bit", "The first bit turned before coding.", flipped(0))
    yield bad("tag-bit", "A bit of the tag turned.", flipped(-1))

    def zero_tag(parts: Parts) -> None:
        parts.container = parts.container[:-16] + bytes(16)

    yield bad("tag-zero", "A tag of zeros.", zero_tag)

    def tag_first(parts: Parts) -> None:
        parts.container = parts.container[-16:] + parts.container[:-16]

    yield bad("tag-first", "Tag first, ciphertext last.", tag_first)

    def sealed_with(nonce: bytes, associated: Callable[[Parts], bytes | None], label: bytes = b"payload") -> Any:
        def change(parts: Parts) -> None:
            key = parts.keys.subkey(label, 32, context=parts.header).reveal()
            parts.container = ChaCha20Poly1305(key).encrypt(nonce, parts.padded, associated(parts))

        return change

    yield bad("nonce", "The AEAD's nonce is not zero.", sealed_with(b"\1" + bytes(11), lambda parts: parts.header))
    yield bad("associated-none", "No associated data.", sealed_with(bytes(12), lambda parts: None))
    yield bad(
        "associated-sealed", "The sealed header as associated data.",
        sealed_with(bytes(12), lambda parts: parts.sealed_header),
    )  # fmt: skip
    yield bad(
        "label", "Sealed with another label's key.", sealed_with(bytes(12), lambda p: p.header, b"payload whitening")
    )

    def under_another_header(offset: int, value: bytes) -> Callable[[Parts], None]:
        def change(parts: Parts) -> None:
            container = parts.container
            parts.with_header(offset, value)
            parts.container = container

        return change

    yield bad("other-nonce", "The nonce in the header is another one.", under_another_header(16, b"\xaa" * 16))
    places = struct.pack("<I", 500)
    yield bad("other-places", "The header names more places than were sealed.", under_another_header(12, places))
    shorter = struct.pack("<I", 24)
    yield bad("shorter", "The header names one byte fewer.", under_another_header(8, shorter))
    longer = struct.pack("<I", 26)
    yield bad("longer", "The header names one byte more, a zero.", under_another_header(8, longer))

    def whitening_missing(parts: Parts) -> Bits:
        bits = parts.payload_bits()
        return bits ^ parts.keys.bits(b"payload whitening", len(bits), context=parts.header)

    yield bad("whitening-missing", "Not whitened.", whitening_missing)

    def destroyed(parts: Parts) -> Bits:
        bits = parts.payload_bits()
        bits[flips("destroyed", len(bits), len(bits) // 3)] ^= 1
        return bits

    yield bad("damaged", "A third of the bits wrong: more than the code repairs.", destroyed)

    def not_interleaved(parts: Parts) -> Bits:
        shape = code_shape(len(parts.container), struct.unpack_from("<I", parts.header, 12)[0])
        white = parts.keys.bits(b"payload whitening", shape.coded_bits, context=parts.header)
        return (parts.payload_bits() ^ white).reshape(shape.n, shape.blocks).T.reshape(-1) ^ white

    yield bad("not-interleaved", "Block after block.", not_interleaved, files_message(("d", noise("two", 1100))))


def wrong_messages() -> Iterator[Vector]:
    """Authentic, but not a message by §9."""

    def bad(outcome: str, suffix: str, about: str, padded: bytes) -> Vector:
        name = f"{outcome}-{suffix}"
        return vector(name, about, Parts(name, padded).plane(), outcome)

    for kind in (0, 3, 255):
        yield bad("kind", str(kind), f"Kind {kind}.", framed(kind, 0, b"hello"))
    yield bad("kind", "all-zero", "Nothing but zeros.", bytes(20))
    for compression in (3, 255):
        yield bad("compression", str(compression), f"Compression {compression}.", framed(1, compression, b"hello"))

    yield bad("length", "beyond-end", "One byte more than there is.", b"\x01\x00\x06hello")
    yield bad("length", "far-beyond-end", "4 GiB less one.", b"\x01\x00\xff\xff\xff\xff\x0fhello")
    yield bad("length", "not-shortest", "5 in two bytes.", b"\x01\x00\x85\x00hello")
    yield bad("length", "six-bytes", "A varint of six bytes.", b"\x01\x00\x85\x80\x80\x80\x80\x00hello")
    yield bad("length", "2-to-32", "2^32.", b"\x01\x00\x80\x80\x80\x80\x10hello")
    yield bad("length", "cut", "A varint without its end.", b"\x01\x00\x85")
    yield bad("length", "body-not-shortest", "The body length in two bytes.", b"\x01\x01\x05\x85\x00hello")
    yield bad("length", "body-2-to-32", "A body length of 2^32.", b"\x01\x01\x05\x80\x80\x80\x80\x10hello")
    yield bad("length", "body-cut", "The body length is missing.", b"\x01\x01\x00")

    yield bad("too-long", "one-over", "A body of 256 MiB and a byte.", framed(1, 1, DEFLATED, 2**28 + 1))
    yield bad("too-long", "lzma2", "The same by LZMA2.", framed(1, 2, LZMA2, 2**28 + 1))
    yield bad("too-long", "4gib", "A body of 4 GiB less one.", framed(1, 1, DEFLATED, 2**32 - 1))

    yield bad("padding", "first", "The first padding byte.", text("secret") + b"\x01" + bytes(9))
    yield bad("padding", "last", "The last padding byte.", text("secret") + bytes(9) + b"\x80")
    yield bad("padding", "second-message", "Another message follows.", text("secret") + text("more"))
    yield bad("padding", "only", "One trailing byte.", text("secret") + b"\xff")

    size = len(REPEATED)
    yield bad("stream", "deflate-garbage", "No deflate stream.", framed(1, 1, b"\xff" * 20, size))
    yield bad("stream", "deflate-empty", "Nothing to decompress.", framed(1, 1, b"", 0))
    yield bad("stream", "deflate-cut", "Its last byte is missing.", framed(1, 1, DEFLATED[:-1], size))
    yield bad("stream", "deflate-goes-on", "A byte after its end.", framed(1, 1, DEFLATED + b"\0", size))
    yield bad("stream", "deflate-longer", "Yields one byte more than said.", framed(1, 1, DEFLATED, size - 1))
    yield bad("stream", "deflate-shorter", "Yields one byte less than said.", framed(1, 1, DEFLATED, size + 1))
    yield bad("stream", "deflate-bomb", "100,000 bytes where ten were said.", framed(2, 1, BOMB, 10))
    wrapped = b"\x78\xda" + DEFLATED + struct.pack(">I", zlib.adler32(REPEATED.encode()))
    yield bad("stream", "deflate-zlib", "With zlib's header and checksum.", framed(1, 1, wrapped, size))
    yield bad("stream", "lzma2-garbage", "No LZMA2 stream.", framed(1, 2, b"\xff" * 20, size))
    yield bad("stream", "lzma2-cut", "No end marker.", framed(1, 2, LZMA2[:-1], size))
    yield bad("stream", "lzma2-goes-on", "A byte after its end.", framed(1, 2, LZMA2 + b"\0", size))
    yield bad("stream", "lzma2-longer", "Yields one byte more than said.", framed(1, 2, LZMA2, size - 1))
    yield bad("stream", "exchanged", "Deflate that says it is LZMA2.", framed(1, 2, DEFLATED, size))

    yield bad("text", "cut", "Half a character.", framed(1, 0, "é".encode()[:1]))
    yield bad("text", "surrogate", "A surrogate.", framed(1, 0, b"\xed\xa0\x80"))
    yield bad("text", "overlong", "A zero in two bytes.", framed(1, 0, b"\xc0\x80"))
    yield bad("text", "latin-1", "Another encoding.", framed(1, 0, "café".encode("latin-1")))
    yield bad("text", "beyond-unicode", "U+110000.", framed(1, 0, b"\xf4\x90\x80\x80"))

    yield bad("files", "nothing", "Not even a count.", framed(2, 0, b""))
    yield bad("files", "none", "No file.", framed(2, 0, b"\0"))
    yield bad("files", "count-not-shortest", "1 in two bytes.", framed(2, 0, b"\x81\x00\x01a\x00"))
    yield bad("files", "count-65536", "One file too many.", framed(2, 0, b"\x80\x80\x04" + b"\x01a\x00"))
    yield bad("files", "table-cut", "The table ends too soon.", framed(2, 0, b"\x02\x01a\x00"))
    yield bad("files", "name-beyond-end", "A name longer than the rest.", framed(2, 0, b"\x01\x09a\x00"))
    yield bad("files", "data-missing", "One byte of data is missing.", framed(2, 0, b"\x01\x01a\x03xx"))
    yield bad("files", "data-left-over", "One byte of data is left over.", framed(2, 0, b"\x01\x01a\x01xx"))
    yield bad("files", "sizes-4gib", "Data of 4 GiB.", framed(2, 0, b"\x01\x01a\xff\xff\xff\xff\x0fxx"))

    names: dict[str, str | bytes] = {
        "empty": "",
        "absolute": "/etc/passwd",
        "up": "../a",
        "up-inside": "a/../../b",
        "dot": "a/./b",
        "double-slash": "a//b",
        "folder": "a/",
        "backslash": "a\\b",
        "drive": "C:a",
        "zero": "a\0.txt",
        "escape": "\x1b[2J",
        "c1": "a\x85b",
        "not-utf8": b"caf\xe9",
        "surrogate": b"\xed\xa0\x80",
        "65-parts": "/".join(["d"] * 65),
        "4097-bytes": "n" * 4097,
    }
    for suffix, name in names.items():
        yield bad("name", suffix, "A name that is not allowed.", files_message(("right", b"1"), (name, b"2")))
    yield bad("name", "twice", "A name that occurs twice.", files_message(("a", b"1"), ("b", b"2"), ("a", b"3")))
    yield bad("name", "inside-a-file", "A file inside a file.", files_message(("a/b", b"1"), ("a", b"2")))


# ---------------------------------------------------------------- borders: a rule on each side of its number


def stored(name: str, packed_bytes: int) -> tuple[bytes, dict[str, Any]]:
    """Return a message of one file, packed in exactly so many bytes, and how a vector tells it."""
    length = packed_bytes - 6 - len(varint(packed_bytes - 8)) - len(varint(packed_bytes - 8)) + 2
    for tried in range(length - 4, length + 5):
        packed = files_message(("d", noise(name, max(tried, 0))))
        if len(packed) == packed_bytes:
            data = noise(name, tried)
            digest = hashlib.sha256(data).hexdigest()
            return packed, {"files": [{"name": "d", "size": tried, "sha256": digest}]}
    raise ValueError(f"no file packs in {packed_bytes} bytes")


def code_borders() -> Iterator[Vector]:
    """Which code it is, at the borders of §7: k is a multiple of 8 in one block."""
    borders = [
        ("k-288", 288, 360, "Base graph 2 up to k = 292, at rate 0.8."),
        ("k-296", 296, 370, "Base graph 1 above, at rate 0.8."),
        ("k-3824", 3824, 6_000, "Base graph 2 up to k = 3,824."),
        ("k-3832", 3832, 6_000, "Base graph 1 above, at rate 0.64."),
        ("rate-1-4", 3840, 15_360, "Base graph 2 for k = 3,840 at rate 1/4."),
        ("rate-above-1-4", 3840, 15_359, "Base graph 1 for k = 3,840 just above rate 1/4."),
        ("k-192", 192, 400, "Six columns of base graph 2 up to k = 192."),
        ("k-200", 200, 400, "Eight columns above."),
        ("k-560", 560, 1_000, "Eight columns up to k = 560."),
        ("k-568", 568, 1_000, "Nine columns above."),
        ("k-640", 640, 1_100, "Nine columns up to k = 640."),
        ("k-656", 656, 1_100, "Ten columns above."),
        ("rate-0.95", 5776, 6_080, "LDPC at rate 0.95."),
        ("rate-above-0.95", 5776, 6_079, "BCH just above."),
        ("parity-z", 152, 178, "LDPC where n − k = Z = 26."),
        ("parity-below-z", 152, 177, "BCH where n − k = Z − 1."),
    ]
    for name, k, n, about in borders:
        name = f"border-{name}"
        padded, message = (text(""), {"text": ""}) if k == 152 else stored(name, k // 8 - 16)
        plane = Parts(name, padded, n_used=n).plane()
        yield vector(name, about, plane, "success", message=message, corrected_bits=0)

    name = "border-bch-t"
    padded, message = stored(name, 700)
    parts = Parts(name, padded, n_used=5_900)  # k = 5,728, m = 13, t = 13
    payload = parts.payload_bits()
    payload[flips(name, 5_890, 13)] ^= 1
    about = "BCH with t wrong bits."
    yield vector(name, about, parts.plane(payload_bits=payload), "success", message=message, corrected_bits=13)


def adaptive_borders() -> Iterator[Vector]:
    """Heights, segments, shifts and repairs of method 2 at their borders."""

    def good(name: str, about: str, container_bytes: int, *, high: int = 0) -> Vector:
        name = f"border-{name}"
        padded, message = stored(name, container_bytes - 16)
        parts = AdaptiveParts(name, padded, high=high)
        second: dict[str, Any] = {"second_bits": parts.second_bits()} if high else {}
        return vector(name, about, parts.laid(parts.places()), "success", message=message, corrected_bits=0, **second)

    yield good("height-10", "Height 10 at 4,096 bits.", 512)
    yield good("height-12", "Height 12 at 4,104 bits.", 513)
    yield good("segments-4", "Four segments at 768 bits.", 96)
    yield good("segments-2", "Two segments at 760 bits.", 95)
    yield good("segments-64", "64 segments at 12,288 bits.", 1_536)
    yield good("segments-32", "32 segments at 12,280 bits.", 1_535)
    yield good("shift-rows", "20 rows in the high layer: twice the height, a shift of 5.", 100, high=20)
    yield good("shift-none-rows", "19 rows in the high layer: no shift.", 100, high=19)
    yield good("shift-places", "1,776 rows of 3,552 places: a shift of 6.", 14_208)
    yield good("shift-none-places", "1,777 rows of 3,552 places: no shift.", 14_209)

    def spoiled(wrong: int, outcome: str, **more: Any) -> Vector:
        name = f"border-{wrong}-wrong-bytes"
        parts = AdaptiveParts(name, text("repaired"))

        def header(data: bytes) -> Bits:
            codeword = bytearray(reed_solomon.encode(data, parity=36))
            for place in [0, 128, *range(47, 47 + wrong - 2)]:
                codeword[place] ^= 1 + place
            white = parts.keys.bits(b"header whitening", 1032)
            return by_segments(np.unpackbits(np.frombuffer(bytes(codeword), np.uint8)) ^ white)

        about = f"{wrong} wrong bytes in the header codeword, the first and the last among them."
        return vector(name, about, parts.laid(parts.places(header=header)), outcome, **more)

    yield spoiled(18, "success", message={"text": "repaired"})
    yield spoiled(19, "header")


def message_borders() -> Iterator[Vector]:
    """What §9 just allows, and just does not."""

    def good(name: str, about: str, padded: bytes, message: dict[str, Any]) -> Vector:
        name = f"border-{name}"
        return vector(name, about, Parts(name, padded).plane(), "success", message=message, corrected_bits=0)

    def bad(outcome: str, suffix: str, about: str, padded: bytes) -> Vector:
        name = f"{outcome}-{suffix}"
        return vector(name, about, Parts(name, padded).plane(), outcome)

    for name, entry in (
        ("no-break-space", "a\u00a0b"),
        ("digit-colon", "1:a"),
        ("letter-colon-later", "ab:c"),
        ("other-letter-colon", "\u00e9:a"),
        ("dots", "..."),
        ("dot-first", ".bashrc"),
    ):
        yield good(
            f"name-{name}", f"A name that is right: {entry!a}.", files_message((entry, b"1")), as_json((entry, b"1"))
        )
    for suffix, entry in (
        ("delete", "a\x7fb"),
        ("c1-first", "a\x80b"),
        ("c1-last", "a\x9fb"),
        ("c0-last", "a\x1fb"),
        ("drive-lower", "z:a"),
        ("drive-first-letter", "A:"),
        ("drive-last-letter", "Z:a"),
    ):
        yield bad("name", suffix, f"A name that is not allowed: {entry!a}.", files_message((entry, b"1")))
    far = files_message(("a/b/c/d/e", b"1"), ("a", b"2"))
    yield bad("name", "far-ancestor", "A file that is a folder four levels above another.", far)
    far = files_message(("a", b"1"), ("a/b/c/d/e", b"2"))
    yield bad("name", "far-ancestor-first", "The same in the other order.", far)

    entries = [(name, b"") for name in deep_names(4_096)]
    yield good("folders-4096", "4,096 folders.", files_message(*entries), as_json(*entries))
    yield bad("files", "folders-4097", "A folder too many.", files_message(*((n, b"") for n in deep_names(4_097))))

    whole = {"count": 65_535, "sha256": hashlib.sha256(many_files(65_535)).hexdigest()}
    padded = framed(2, 2, stream("files-65535"), len(many_files(65_535)))
    yield good("files-65535", "65,535 files.", padded, {"files_body": whole})
    padded = framed(2, 2, stream("files-65536"), len(many_files(65_536)))
    yield bad("files", "65536", "65,536 files, all there.", padded)

    body = far_match(2**23 - 64)
    whole = {"count": 1, "sha256": hashlib.sha256(body).hexdigest()}
    padded = framed(2, 2, stream("dictionary-8MiB"), len(body))
    yield good("dictionary", "LZMA2 that looks back nearly 8 MiB.", padded, {"files_body": whole})
    body = far_match(2**23 + 2**20)
    padded = framed(2, 2, stream("dictionary-9MiB"), len(body))
    yield bad("stream", "dictionary", "LZMA2 that looks back 9 MiB.", padded)
    yield bad(
        "stream", "256-mib", "A body of just 256 MiB is allowed; this one is not there.", framed(1, 1, DEFLATED, 2**28)
    )


def deep_names(folders: int) -> list[str]:
    """Return names that have so many folders together."""
    deep = ["/".join([f"{top:02x}", *"a" * 63]) for top in range(folders // 63)]
    return [*deep, *(f"x{top}/a" for top in range(folders % 63))]


def many_files(count: int) -> bytes:
    """Return the body of so many empty files."""
    names = (b"%04x" % i if i < 65_536 else b"more" for i in range(count))
    return varint(count) + b"".join(b"\4" + name + b"\0" for name in names)


def far_match(distance: int) -> bytes:
    """Return a body of one file whose end repeats its start from so far away."""
    start = noise("far", 200)
    return files(("d", start + bytes(distance - len(start)) + start))


STREAMS: dict[str, tuple[Callable[[], bytes], int]] = {
    "files-65535": (lambda: many_files(65_535), 2**20),
    "files-65536": (lambda: many_files(65_536), 2**20),
    "dictionary-8MiB": (lambda: far_match(2**23 - 64), 2**23),
    "dictionary-9MiB": (lambda: far_match(2**23 + 2**20), 2**24),
}
"""Bodies that are compressed beforehand, and with which LZMA2 dictionary."""


def stream(name: str) -> bytes:
    return (FOLDER / f"{name}.lzma2").read_bytes()


def save_streams() -> None:
    import lzma

    for name, (body, dictionary) in STREAMS.items():
        options = {"preset": 9, "lc": 0, "lp": 0, "pb": 0, "dict_size": dictionary, "nice_len": 273}
        filters = [{"id": lzma.FILTER_LZMA2, **options}]
        (FOLDER / f"{name}.lzma2").write_bytes(lzma.compress(body(), lzma.FORMAT_RAW, filters=filters))


def orders() -> Iterator[Vector]:
    """Two rules broken at once: the one that is checked first gives the outcome."""

    def header(outcome: str, suffix: str, *changes: tuple[int, bytes]) -> Vector:
        name = f"order-{suffix}"
        parts = Parts(name, text("secret"))
        for offset, value in changes:
            parts.with_header(offset, value)
        return vector(name, "The outcome is that of the first check.", parts.plane(), outcome)

    yield header("version", "version-method", (0, b"\x02"), (1, b"\x03"))
    yield header("method", "method-flags", (1, b"\x03"), (2, b"\x01"))
    yield header("flags", "flags-tiles", (2, b"\x01"), (3, b"\x02"))
    yield header("tiles", "tiles-reserved", (3, b"\x02"), (4, b"\x01"))
    yield header("reserved", "reserved-limits", (4, b"\x01"), (12, bytes(4)))
    for bit in range(8):
        name = f"flags-bit-{bit}"
        parts = Parts(name, text("secret")).with_header(2, bytes([1 << bit]))
        yield vector(name, f"Flag {bit}.", parts.plane(), "flags")

    def message(outcome: str, suffix: str, padded: bytes) -> Vector:
        name = f"order-{suffix}"
        return vector(name, "The outcome is that of the first check.", Parts(name, padded).plane(), outcome)

    yield message("kind", "kind-compression", framed(9, 9, b"hello"))
    yield message("compression", "compression-length", b"\x01\x09\x85")
    yield message("length", "length-too-long", b"\x01\x01\x7f\x81\x80\x80\x80\x01hello")
    yield message("too-long", "too-long-padding", framed(1, 1, DEFLATED, 2**28 + 1) + b"\1")
    yield message("padding", "padding-stream", framed(1, 1, b"\xff" * 20, 9) + b"\1")
    yield message("stream", "stream-text", framed(1, 1, DEFLATED + b"\0", len(REPEATED)))
    yield message("files", "files-name", framed(2, 0, files(("../a", b"12"))[:-1]))
    yield message("files", "files-utf8", framed(2, 0, files((b"caf\xe9", b"12"))[:-1]))
    names = [(name, b"") for name in deep_names(4_097)]
    yield message("name", "name-folders", files_message(*names, ("../a", b"")))


def two_headers() -> Iterator[Vector]:
    """More than one header opens: made to say different things to different readers."""

    def both(name: str, about: str, direct: Parts, adaptive: AdaptiveParts, outcome: str = "ambiguous") -> Vector:
        bits = np.concatenate([direct.header_bits(), direct.payload_bits()])
        start = np.zeros(SQUARE.free_positions, dtype=np.uint8)
        start[: bits.size] = bits
        # Of these bits the second message turns a few, which the first one's code repairs.
        return vector(name, about, adaptive.laid(adaptive.places(start=start)), outcome)

    name = "ambiguous-methods"
    yield both(
        name, "One text by method 1, another by method 2.", Parts(name, text("yes")),
        AdaptiveParts(name + " 2", text("no")),
    )  # fmt: skip
    name = "ambiguous-version"
    newer = Parts(name, text("yes")).with_header(0, b"\x02")
    about = "The header by method 1 is of version 2, that by method 2 is right."
    yield both(name, about, newer, AdaptiveParts(name + " 2", text("no")))
    name = "ambiguous-container"
    broken = Parts(name, text("yes"))
    broken.container = bytes(len(broken.container))
    about = "The header by method 1 opens, its container does not; by method 2 all is right."
    yield both(name, about, broken, AdaptiveParts(name + " 2", text("no")))

    name = "ambiguous-regions"
    small = AdaptiveParts(name, text("yes"), region=8_192)
    large = AdaptiveParts(name + " 2", text("no"))
    bits = large.places()
    wanted = stc.decode(small.places()[:8_192], 1032) ^ stc.decode(bits[:8_192], 1032)
    bits[:8_192] ^= changes_for_two(wanted)
    yield vector(name, "One header in 8,192 positions, another in 32,768.", large.laid(bits), "ambiguous")


def changes_for_two(wanted: Bits) -> Bits:
    """Return which of 8,192 bits to turn, so that their syndrome changes by `wanted`, that of 32,768 not at all."""

    def sums(changes: Bits) -> int:
        whole = np.zeros(32_768, dtype=np.uint8)
        whole[:8_192] = changes
        both = np.concatenate([stc.decode(changes, 1032), stc.decode(whole, 1032)])
        return int.from_bytes(np.packbits(both).tobytes(), "big")

    def alone(place: int) -> Bits:
        unit = np.zeros(8_192, dtype=np.uint8)
        unit[place] = 1
        return unit

    # Elimination over GF(2): by their highest bit, the sums of some changes and which changes these are.
    pivots: dict[int, tuple[int, int]] = {}

    def reduced(total: int, which: int) -> tuple[int, int]:
        while total and total.bit_length() in pivots:
            other, others = pivots[total.bit_length()]
            total, which = total ^ other, which ^ others
        return total, which

    for place in range(0, 8_192, 5):
        total, which = reduced(sums(alone(place)), 1 << place)
        if total:
            pivots[total.bit_length()] = total, which
    goal = np.concatenate([wanted, np.zeros(1032, dtype=np.uint8)])
    rest, which = reduced(int.from_bytes(np.packbits(goal).tobytes(), "big"), 0)
    assert rest == 0
    return np.array([which >> place & 1 for place in range(8_192)], dtype=np.uint8)


# ---------------------------------------------------------------- keys


def keys() -> Iterator[Vector]:
    context = bytes(range(32))
    uses = [
        (b"order", 32, b""),
        (b"header", 64, b""),
        (b"header whitening", 32, b""),
        (b"nonce", 32, b""),
        (b"payload", 32, context),
        (b"payload whitening", 32, context),
        (b"fill", 32, context),
        (b"signs", 32, context),
        (b"check", 32, context),
    ]
    for name, password in (("keys-ascii", PASSWORD), ("keys-empty", ""), ("keys-unicode", "пароль 🔑 e\u0301")):
        yield key_vector(name, "Master, subkeys and order of one password and salt.", password, uses)


def key_vector(
    name: str, about: str, password: str, uses: Sequence[tuple[bytes, int, bytes]], key_files: tuple[bytes, ...] = ()
) -> Vector:
    """Return a vector of all that is derived of a password, key files and SALT. uses: label, length and context."""
    master = master_of(password, SALT, key_files)
    order = fmt.order(Keys(master), SQUARE)
    named = {"key_files": [base64.b64encode(file).decode() for file in key_files]} if key_files else {}
    return {
        "name": name,
        "about": about,
        "kind": "keys",
        "outcome": "success",
        "password": password,
        **named,
        "salt": SALT.hex(),
        "master": master.reveal().hex(),
        "subkeys": [
            {"label": label.decode(), "length": length, "context": context.hex(),
             "key": subkey(master, label, length, context=context).reveal().hex()}
            for label, length, context in uses
        ],
        "order_first": order[:8].tolist(),
        "order_sha256": hashlib.sha256(order.astype("<u4").tobytes()).hexdigest(),
    }  # fmt: skip


def all_vectors() -> Iterator[Vector]:
    """Yield every vector that needs no model."""
    groups = (keys, successes, adaptive_successes, no_header, wrong_headers, wrong_containers, wrong_messages)
    for group in (*groups, adaptive_failures, code_borders, adaptive_borders, message_borders, orders, two_headers):
        yield from group()
    from tests.decoy_vectors import decoy_vectors  # they take their parts from here
    from tests.jpeg_vectors import jpeg_vectors  # they take their parts from here
    from tests.key_file_vectors import key_file_vectors
    from tests.robust_vectors import robust_vectors
    from tests.share_vectors import share_vectors
    from tests.tiled_vectors import tiled_vectors

    yield from tiled_vectors()
    yield from jpeg_vectors()
    yield from decoy_vectors()
    yield from robust_vectors()
    yield from key_file_vectors()
    yield from share_vectors()


# ---------------------------------------------------------------- stegos


def stegos(model: str | None) -> Iterator[Vector]:
    """Hide with an installed model and spoil copies; writes the PNGs. Not the same twice: each hide is fresh."""
    from PIL import Image

    from stegapp.carriers.square import read_cover
    from stegapp.format.message import FileEntry, Message
    from stegapp.imaging.png import encode_png
    from stegapp.pipeline import HideRequest, Session
    from stegapp.progress import run_job

    session = Session()
    model_id = session.store.resolve(model).id
    cover = read_cover(FOLDER.parents[1] / "resources" / "samples" / COVER).pixels
    entries = (("notes/a.txt", b"first"), ("b.bin", noise("stego", 500)))
    text, files = Message.from_text("Meet me at noon. \u2600"), Message.from_files([FileEntry(*e) for e in entries])
    messages = {
        "stego-text": ("direct", text, {"text": text.text}),
        "stego-files": ("direct", files, as_json(*entries)),
        "stego-adaptive-text": ("adaptive", text, {"text": text.text}),
        "stego-adaptive-files": ("adaptive", files, as_json(*entries)),
    }
    for name, (method, message, _) in messages.items():
        request = HideRequest(
            cover=encode_png(cover), output=FOLDER / f"{name}.png", message=message, password=PASSWORD,
            model=model_id, device="cpu", force=True, method=method,  # type: ignore[arg-type]
        )  # fmt: skip
        run_job(session.hide(request))

    def stego(
        name: str, about: str, image: str | NDArray[np.uint8], outcome: str, password: str = PASSWORD, **more: Any
    ) -> Vector:
        if not isinstance(image, str):
            (FOLDER / f"{name}.png").write_bytes(encode_png(image))
            image = f"{name}.png"
        head = {"name": name, "about": about, "kind": "stego", "outcome": outcome, "model_id": model_id}
        return {**head, "password": password, "image": image, **more}

    for name, (method, _, expected) in messages.items():
        yield stego(name, f"Hidden by the model, {method} method.", f"{name}.png", "success", message=expected)
    yield stego("stego-password", "Another password.", "stego-text.png", "header", PASSWORD + "!")
    yield stego("stego-password-none", "No password.", "stego-text.png", "header", "")
    yield stego("stego-cover", "Nothing hidden.", cover, "header")

    with Image.open(FOLDER / "stego-files.png") as picture:
        picture.load()
    right = np.asarray(picture)
    anchor = right.copy()
    anchor[4, 8] ^= 1
    yield stego("stego-anchor", "One anchor changed by one grey level.", anchor, "header")
    yield stego("stego-shifted", "Moved by a pixel.", np.roll(right, 1, axis=1), "header")
    keys = derive_keys(PASSWORD, fmt.cover_salt(right))
    payload = fmt.order(keys, SQUARE)[fmt.HEADER_BITS :]
    spoiled = right.reshape(-1).copy()
    spoiled[payload] = (
        np.clip(spoiled[payload], 1, 254) + np.frombuffer(noise("spoiled", len(payload)), np.uint8) % 3 - 1
    )
    yield stego("stego-noise", "Payload pixels moved by up to one level.", spoiled.reshape(512, 512), "container")
    recompressed = FOLDER / "stego-jpeg.jpg"
    picture.save(recompressed, quality=90)
    with Image.open(recompressed) as jpeg:
        jpeg.load()
    recompressed.unlink()
    yield stego("stego-jpeg", "Recompressed as JPEG, then saved as PNG.", np.asarray(jpeg), "header")


def save(vector: Vector) -> None:
    path = FOLDER / f"{vector['name']}.json"
    path.write_text(json.dumps(vector, indent=1, ensure_ascii=True) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stego", action="store_true", help="make the stego vectors, and only them")
    parser.add_argument("--model", help="name, id or file of the model for --stego; the default model if left out")
    parser.add_argument("--streams", action="store_true", help="make the compressed bodies anew, and only them")
    options = parser.parse_args()
    if options.streams:
        save_streams()
        return
    for old in FOLDER.glob("*.json"):
        if (json.loads(old.read_text(encoding="utf-8"))["kind"] == "stego") == options.stego:
            old.unlink()
    if options.stego:
        for image in FOLDER.glob("*.png"):
            image.unlink()
    for made in stegos(options.model) if options.stego else all_vectors():
        save(made)


if __name__ == "__main__":
    main()
