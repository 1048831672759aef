"""The vectors of kind `tiled`: pictures in tiles, with a message or with one that one step done wrongly has spoilt.

Of FORMAT.md §13. `tests.tools.vectors` makes and saves them with all others. Covers are smooth, so that the files stay
small, with levels at their anchors that are drawn, so that salts differ. The bit of a level is level mod 2.
"""

import base64
import hashlib
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from functools import lru_cache
from typing import Any, Self
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.coding import stc
from stegapp.format import tiles
from stegapp.format.codewords import Sealed, encode_container
from stegapp.format.container import seal_container
from stegapp.format.crypto import Keys
from stegapp.format.header import Header, seal_header
from stegapp.format.methods import tiled
from tests.tools.vectors import (
    DEFLATED,
    LZMA2,
    PASSWORD,
    REPEATED,
    Bits,
    Vector,
    as_json,
    files_message,
    framed,
    keys_of,
    master_of,
    noise,
    stored,
    text,
)

Levels = NDArray[np.uint8]

SMALL = (3, 70, 90)
"""Shape of most pictures: three tiles, one a plane."""
STRIP = (1, 64, 1_500)
"""Three tiles in a row."""
MANY = (3, 64, 2_816)
"""18 tiles: two groups."""
LARGE = (1, 129, 16 * 516)
"""16 tiles of one group, whose payload has 1,048,576 positions."""
LARGER = (1, 1_191, 916)
"""Four tiles; if the header is in one of the larger two, the payload has a position more than that."""


@lru_cache(maxsize=32)
def cover(shape: tuple[int, int, int], *, outer: bool = False) -> Levels:
    """Return levels [height, width, planes], read-only. outer: mostly 0 and 255."""
    planes, height, width = shape
    rows, columns = np.arange(height)[:, None] // 16 % 5, np.arange(width) // 32 % 7
    levels = np.stack([90 + 30 * plane + rows + columns for plane in range(planes)], axis=2).astype(np.uint8)
    if outer:
        levels[rows[:, 0] % 2 == 0] = 0
        levels[:, columns % 3 == 1] = 255
    geometry = fmt.TiledGeometry.of(levels)
    for number in range(geometry.tiles):
        tile = geometry.tile(number)
        at = levels[tile.area][tile.geometry.anchors]
        drawn = np.frombuffer(noise(f"anchors {shape} {number}", at.size), np.uint8) % 4
        at[:] = np.clip(at.astype(np.int64) + drawn.reshape(at.shape) - 1, 0, 255)
    levels.flags.writeable = False
    return levels


# ---------------------------------------------------------------- a writer, each step of which can be done otherwise


class Changes:
    """A `tiled.TileSolver` that changes levels by one, at costs that are the same for ever."""

    def __init__(self, picture: Levels) -> None:
        self.picture = picture

    def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
        places = self.places((part,))
        self.picture[places] = with_low(self.picture[places], bits, height)

    def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
        rows, columns, planes = self.places(group.parts)
        places = rows[group.order], columns[group.order], planes[group.order]
        self.picture[places] = with_both(self.picture[places], bits, high_bits, height)

    def places(self, parts: tuple[tiled.Part, ...]) -> tuple[NDArray[np.int64], ...]:
        """Return rows, columns and planes of these parts' positions."""
        found = []
        for part in parts:
            rows, columns = np.divmod(part.positions, part.tile.geometry.width)
            found.append((part.tile.top + rows, part.tile.left + columns, np.full(rows.size, part.tile.plane)))
        rows, columns, planes = (np.concatenate(each) for each in zip(*found, strict=True))
        return rows, columns, planes


@lru_cache(maxsize=4)
def _costs(count: int) -> NDArray[np.float32]:
    # Whole numbers: their sums are exact in float32, and the search the same on every machine.
    return 1 + np.frombuffer(noise("costs of levels", count), np.uint8).astype(np.float32)


def with_low(levels: Levels, bits: Bits, height: int) -> Levels:
    """Return levels whose low bits have this syndrome; no high bit changes."""
    low = (levels & 1).astype(np.uint8)
    changed: Levels = levels ^ low ^ stc.encode(low, _costs(levels.size), bits, height=height, exact=True)
    return changed


def with_both(levels: Levels, bits: Bits, high_bits: int, height: int, *, ends: tuple[int, int] = (0, 255)) -> Levels:
    """Return levels whose high bits have the first bits as their syndrome, whose low bits the others.

    ends: the least level and the most, beyond which none goes.
    """
    costs, odd = _costs(levels.size), (levels & 1).astype(np.bool_)
    outward = np.where(odd, 1, -1)  # turns both bits
    wet = np.where((levels == ends[0]) | (levels == ends[1]), np.float32(np.inf), costs)
    high = (levels >> 1 & 1).astype(np.uint8)
    turned = stc.encode(high, wet, bits[:high_bits], height=height, exact=True) != high
    levels = np.where(turned, levels + outward, levels).astype(np.uint8)
    low = (levels & 1).astype(np.uint8)
    costs = np.where(turned, np.float32(np.inf), costs)
    changed: Levels = levels ^ low ^ stc.encode(low, costs, bits[high_bits:], height=height, exact=True)
    return changed


class OtherKeys(Keys):
    """Keys of a writer that takes another label or context for an order, or does not whiten the header."""

    labels: Mapping[bytes, bytes] = {}
    contexts: Mapping[bytes, bytes] = {}
    whitens = True
    second_first = False

    def permutation(self, label: bytes, count: int, *, context: bytes = b"") -> NDArray[np.int64]:
        context = self.contexts.get(label, context)
        order = super().permutation(self.labels.get(label, label), count, context=context)
        if label == b"tiles" and self.second_first:
            order[:2] = order[1::-1]
        return order

    def bits(self, label: bytes, count: int, *, context: bytes = b"") -> Bits:
        found = super().bits(label, count, context=context)
        return found if self.whitens or label != b"header whitening" else np.zeros_like(found)


class SealedParts:
    """A message by method 3. T, high layer and header can be other than they should."""

    def __init__(
        self,
        name: str,
        padded: bytes,
        salt: bytes,
        *,
        tiles: int = 1,
        high: int = 0,
        password: str = PASSWORD,
        key_files: tuple[bytes, ...] = (),
    ) -> None:
        self.padded, self.password, self.salt = padded, password, salt
        self.keys = keys_of(password, salt, key_files)
        length = len(padded) + 16
        self.layout = Header(3, length, 8 * length - high, noise(name, 16), tiles=tiles)
        self.with_header(0, self.layout.to_bytes())

    def with_header(self, *changes: Any) -> Self:
        """Change header bytes, offset by value, before anything is sealed. What is laid stays as it was."""
        header = getattr(self, "header", b"")
        for offset, value in zip(changes[::2], changes[1::2], strict=True):
            header = header[:offset] + value + header[offset + len(value) :]
        self.header = header
        self.container = seal_container(self.padded, self.header, self.keys)
        return self

    def other_keys(self, **how: Any) -> OtherKeys:
        """Return keys with these attributes of `OtherKeys`."""
        keys = OtherKeys(master_of(self.password, self.salt))
        for name, value in how.items():
            setattr(keys, name, value)
        return keys

    def payload_bits(self) -> Bits:
        return encode_container(self.container, self.header, self.layout.shape, self.keys)

    def sealed(self, payload_bits: Bits | None = None) -> Sealed:
        """Return what is laid. payload_bits: others than its own."""
        header_bits = np.unpackbits(np.frombuffer(seal_header(self.header, self.keys), np.uint8))
        payload = self.payload_bits() if payload_bits is None else payload_bits
        return Sealed(self.layout, self.layout.shape, header_bits, payload)


class TiledParts(SealedParts):
    """One picture with a message."""

    def __init__(self, name: str, padded: bytes, picture: Levels, *, salt: bytes | None = None, **options: Any) -> None:
        self.picture = picture
        salt = fmt.tiled_salt(fmt.Picture.of_levels(picture)) if salt is None else salt
        super().__init__(name, padded, salt, **options)

    def laid(
        self,
        *,
        keys: Keys | None = None,
        payload_bits: Bits | None = None,
        changes: type[Changes] = Changes,
        patches: Mapping[str, Any] | None = None,
    ) -> Levels:
        """Return the picture with the message; with arguments, departing from the format.

        patches: functions and constants of the writer's modules that are others.
        """
        picture, sealed = self.picture.copy(), self.sealed(payload_bits)
        with patched(patches or {}):
            geometry = fmt.TiledGeometry.of(picture)
            for _ in tiled.write(sealed, keys or self.keys, changes(picture), geometry):
                pass
        return picture


def patched(patches: Mapping[str, Any]) -> AbstractContextManager[Any]:
    """Put other functions and constants into the writer's two modules, wherever these names are."""
    stack = ExitStack()
    for name, value in patches.items():
        for module in (tiles, tiled):
            if hasattr(module, name):
                stack.enter_context(mock.patch.object(module, name, value))
    return stack


def vector(name: str, about: str, picture: Levels, outcome: str, *, password: str = PASSWORD, **more: Any) -> Vector:
    planes = np.ascontiguousarray(picture.transpose(2, 0, 1))
    head = {"name": name, "about": about, "kind": "tiled", "outcome": outcome, "password": password}
    data = base64.b64encode(zlib.compress(planes.tobytes(), 9)).decode()
    return {**head, "shape": list(planes.shape), **more, "picture": data}


def u32(value: int) -> bytes:
    return struct.pack("<I", value)


# ---------------------------------------------------------------- what succeeds


def successes() -> Iterator[Vector]:
    def good(
        name: str, about: str, message: tuple[bytes, dict[str, Any]], shape: tuple[int, int, int],
        *, outer: bool = False, **options: Any,
    ) -> Vector:  # fmt: skip
        name = f"tiled-{name}"
        parts = TiledParts(name, message[0], cover(shape, outer=outer), **options)
        password = options.get("password", PASSWORD)
        return vector(name, about, parts.laid(), "success", password=password, message=message[1])

    def words(content: str) -> tuple[bytes, dict[str, Any]]:
        return text(content), {"text": content}

    entries: list[tuple[str, bytes]] = [("notes/a.txt", b"first"), ("b", b"")]
    some_files = files_message(*entries), as_json(*entries)
    repeated = {"text": REPEATED}

    yield good("64x64", "The least picture: one tile.", words("64"), (1, 64, 64), high=80)
    yield good("odd", "Odd sides. The shortest message there is.", words(""), (1, 65, 67))
    yield good(
        "longest", "1,016 bits in each layer: half of 2,032 positions.", stored("tiled-longest", 238), (1, 64, 64),
        high=1_016,
    )  # fmt: skip
    whole = stored("tiled-767", 300)
    yield good("767x767", "The largest tile. An eighth of it is the header's.", whole, (1, 767, 767), high=900)
    yield good("header-8192", "A header of 8,192 positions.", words("8,192"), (1, 96, 300))
    yield good("two", "768 columns: two tiles.", words("two"), (1, 70, 768), tiles=2, high=90)
    yield good("wide", "A strip of three tiles, files in all.", some_files, STRIP, tiles=3, high=200)
    yield good("tall", "The same upright, and two of its tiles.", some_files, (1, 1_500, 64), tiles=2, high=201)
    yield good("colour", "In colour, a tile a plane; one carries.", words("Farbe"), SMALL)
    yield good("colour-odd", "In colour, odd sides, all of it.", words("all"), (3, 101, 67), tiles=3, high=100)
    yield good(
        "colour-rows", "Three planes of two rows and two columns; five tiles carry.", stored("tiled-rows", 200),
        (3, 768, 769), tiles=5, high=700,
    )  # fmt: skip
    yield good("grey-rows", "Two rows and three columns.", words("2×3"), (1, 770, 1_290), tiles=4)
    yield good("16-tiles", "16 tiles are one group.", words("sixteen"), MANY, tiles=16, high=90)
    yield good("17-tiles", "17 tiles are two groups, of 8 and 9.", words("seventeen"), MANY, tiles=17, high=101)
    yield good("all-tiles", "All of 18 tiles.", (framed(1, 2, LZMA2, len(REPEATED)), repeated), MANY, tiles=18)
    yield good("high", "All in the high layer.", words("high"), STRIP, tiles=2, high=184)
    yield good("height-10", "Height 10 at 4,096 bits.", stored("tiled-10", 496), STRIP, tiles=3, high=2_001)
    yield good("height-12", "Height 12 at 4,104 bits.", stored("tiled-12", 497), STRIP, tiles=3, high=2_001)
    yield good(
        "height-of-group", "5,600 bits in all, but fewer than 4,096 in each group: height 10.",
        stored("tiled-groups", 684), MANY, tiles=17, high=2_500,
    )  # fmt: skip
    yield good(
        "height-of-large", "4,104 bits in 1,048,576 positions: height 12.", stored("tiled-12", 497), LARGE, tiles=16
    )
    parts = _larger()
    about = "4,104 bits in 1,048,577 positions: height 10, though they are more than 4,096."
    message = stored("tiled-12", 497)[1]
    yield vector("tiled-height-of-larger", about, parts.laid(), "success", password=parts.password, message=message)
    assert last_comes_first((1, 1_500, 64))
    yield good("last-tile", "The message is in the last tile alone.", words("last"), (1, 1_500, 64))
    yield good("password-empty", "Anyone can read it.", words("open"), SMALL, password="")
    yield good("outer", "Mostly black and white.", words("0, 255"), (1, 80, 120), outer=True, high=60)
    padded = framed(1, 1, DEFLATED, len(REPEATED)) + bytes(40)
    yield good("padded", "Deflate, padded with 40 zeros.", (padded, repeated), SMALL, tiles=2, high=333)


def last_comes_first(shape: tuple[int, int, int]) -> bool:
    """Tell whether the last tile is the first in the order."""
    geometry = fmt.TiledGeometry.levels(*shape)
    order = fmt.tile_order(keys_of(PASSWORD, fmt.tiled_salt(fmt.Picture.of_levels(cover(shape)))), geometry)
    return bool(order[0] == geometry.tiles - 1)


# ---------------------------------------------------------------- what does not


def failures() -> Iterator[Vector]:
    for group in (no_header, wrong_headers, limits, wrong_containers, wrong_groups, wrong_messages):
        yield from group()


def _bad(outcome: str, suffix: str, about: str, picture: Levels, **more: Any) -> Vector:
    return vector(f"{outcome}-tiled-{suffix}", about, picture, outcome, **more)


def _small(**options: Any) -> TiledParts:
    return TiledParts("tiled", text("secret"), cover(SMALL), **{"tiles": 2, "high": 80, **options})


def _many(**options: Any) -> TiledParts:
    return TiledParts("tiled many", text("many secrets"), cover(MANY), **{"tiles": 17, "high": 101, **options})


def _larger() -> TiledParts:
    parts = TiledParts("tiled larger", stored("tiled-12", 497)[0], cover(LARGER), tiles=4, password="larger")
    assert tiled.payload_positions(parts.keys, fmt.TiledGeometry.levels(*LARGER), 4) == 2**20 + 1
    return parts


def by_columns(geometry: fmt.PlaneGeometry) -> NDArray[np.int64]:
    """Return a tile's free positions, column by column."""
    free = np.flatnonzero(fmt.free_mask(geometry))
    return free[np.lexsort((free // geometry.width, free % geometry.width))]


def planes_last(geometry: fmt.TiledGeometry, number: int, original: Any = fmt.TiledGeometry.tile) -> fmt.Tile:
    """Return a tile by a number that goes through rows, columns and then planes."""
    place, plane = divmod(number, geometry.planes)
    found: fmt.Tile = original(geometry, plane * geometry.rows * geometry.columns + place)
    return found


def no_header() -> Iterator[Vector]:
    """Nothing opens: wrong keys, another picture, or steps done otherwise."""

    def bad(suffix: str, about: str, picture: Levels, **more: Any) -> Vector:
        return _bad("header", suffix, about, picture, **more)

    good = _small()
    right = good.laid()
    yield bad("cover", "Nothing hidden.", good.picture)
    yield bad("password", "Another password.", right, password=PASSWORD + "!")
    yield bad("transposed", "Rows and columns exchanged.", right.transpose(1, 0, 2))
    yield bad("planes", "The planes are blue, green, red.", right[..., ::-1])
    yield bad("grey", "The first plane alone.", right[..., :1])
    yield bad("row-cut", "The last row is cut off.", right[:-1])
    anchor = right.copy()
    anchor[-2, 8, 2] ^= 1  # row 68 ≡ 4 (mod 8)
    yield bad("anchor", "The last anchor of the first column of the last plane changed by one.", anchor)
    part = tiled.header_part(good.keys, fmt.TiledGeometry.of(right))
    flipped = right.copy()
    flipped[tuple(place[100] for place in Changes(right).places((part,)))] ^= 1
    yield bad("bit", "One position misread.", flipped)
    sealed_tag = good.laid(keys=good.other_keys(whitens=False))
    yield bad("whitening-missing", "Not whitened.", sealed_tag)
    for suffix, about, how in (
        ("second-tile", "In the second tile of the order.", {"second_first": True}),
        ("order-of-tiles", "The order of the tiles by the square's label.", {"labels": {b"tiles": b"order"}}),
        ("order", "The header's order by the square's label.", {"labels": {b"header order": b"order"}}),
    ):
        yield bad(suffix, about, good.laid(keys=good.other_keys(**how)))

    class Higher(Changes):
        def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
            super().carry_header(part, bits, height=12)

    class BySegments(Changes):
        def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
            super().carry_header(part, bits.reshape(2, -1).T.reshape(-1), height=height)

    class FromHigh(Changes):
        def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
            places = self.places((part,))
            self.picture[places] = with_both(self.picture[places], bits, bits.size, height)

    yield bad("height", "A trellis of height 12.", good.laid(changes=Higher))
    yield bad("by-segments", "Segment by segment, as by method 2.", good.laid(changes=BySegments))
    yield bad("high", "In the high layer.", good.laid(changes=FromHigh))

    def size(rule: Callable[[int], int]) -> dict[str, Any]:
        return {"header_size": lambda tile: rule(tile.geometry.free_positions)}

    yield bad("size-half", "Half of the tile's free positions are less than 8,192, but a quarter is taken.",
              good.laid(patches=size(lambda m: m // 4)))  # fmt: skip
    larger = TiledParts("tiled larger", text("secret"), cover((1, 96, 300)))
    yield bad("size", "Half of the tile's free positions, more than 8,192.",
              larger.laid(patches=size(lambda m: m // 2)))  # fmt: skip
    yield bad("by-columns", "Positions are numbered by columns.", good.laid(patches={"free_positions": by_columns}))
    with mock.patch.object(fmt.TiledGeometry, "tile", planes_last):
        interleaved = TiledParts("tiled planes last", text("secret"), cover((3, 64, 768)), tiles=2).laid()
    yield bad("planes-last", "Tiles are numbered through the planes first.", interleaved)
    yield from _other_salts()


def _other_salts() -> Iterator[Vector]:
    """Right but for the salt."""
    planes, height, width = STRIP
    picture = cover(STRIP)
    levels = np.concatenate([picture[:, left : left + 500][4::8, 8::16].reshape(-1) for left in (0, 500, 1_000)])

    def salt(label: bytes, sides: tuple[int, ...], levels: Levels) -> bytes:
        return hashlib.sha256(label + struct.pack(f"<{len(sides)}I", *sides) + levels.tobytes()).digest()[:16]

    label = b"stegapp/1 salt tiles\0"
    assert salt(label, (planes, height, width), levels) == fmt.tiled_salt(fmt.Picture.of_levels(picture))
    by_rows = np.concatenate([picture[4::8, left : left + 500][:, 8::16] for left in (0, 500, 1_000)], axis=1)
    of_picture = picture[4::8, 8::16]
    for suffix, about, wrong in (
        ("label", "The salt is made by the square's label.", salt(b"stegapp/1 salt\0", (1, height, width), levels)),
        ("square", "It is made as the square's is.", salt(b"stegapp/1 salt\0", (height, width), of_picture)),
        ("sides", "The planes come last in it.", salt(label, (height, width, planes), levels)),
        ("by-rows", "The anchors of all tiles go into it row by row.", salt(label, STRIP, by_rows)),
        ("of-picture", "The anchors are counted from the picture's corner.", salt(label, STRIP, of_picture)),
    ):
        parts = TiledParts("tiled salt", text("secret"), picture, salt=wrong)
        yield _bad("header", f"salt-{suffix}", about, parts.laid())


def wrong_headers() -> Iterator[Vector]:
    """Sealed as it should be, but with other content."""

    def bad(outcome: str, suffix: str, about: str, *changes: Any) -> Vector:
        return _bad(outcome, suffix, about, _small().with_header(*changes).laid())

    yield bad("version", "2", "Version 2.", 0, b"\2")
    yield bad("method", "1", "Says direct.", 1, b"\1")
    yield bad("method", "2", "Says adaptive.", 1, b"\2")
    yield bad("method", "4", "Method 4.", 1, b"\4")
    yield bad("flags", "lowest", "The lowest flag.", 2, b"\1")
    yield bad("flags", "highest", "The highest flag.", 2, b"\x80")
    yield bad("tiles", "1", "Offset 3 as it is in a square.", 3, b"\1")
    yield bad("tiles", "255", "Offset 3 is 255.", 3, b"\xff")
    yield bad("method", "adaptive-header", "A header of the square.", 1, b"\2\0\1" + bytes(4))
    yield bad("version", "order-method", "Two wrong: the version is checked first.", 0, b"\2\2")
    yield bad("method", "order-flags", "Two wrong: the method is checked first.", 1, b"\2\1")
    yield bad("flags", "order-tiles", "Two wrong: the flags are checked first.", 2, b"\1\1")
    yield bad("tiles", "order-limits", "Two wrong: offset 3 is checked first.", 3, b"\1" + bytes(4))


def limits() -> Iterator[Vector]:
    """Headers whose numbers no picture has, or not this one."""

    def bad(suffix: str, about: str, *changes: Any) -> Vector:
        return _bad("limits", suffix, about, _small().with_header(*changes).laid())

    parts = _small()
    geometry = fmt.TiledGeometry.of(parts.picture)
    most = tiled.payload_positions(parts.keys, geometry, 2) // 2
    yield bad("none", "No tile.", 4, u32(0))
    yield bad("one-over", "A tile more than there are.", 4, u32(4))
    yield bad("4gib", "2^32 − 1 tiles.", 4, u32(2**32 - 1))
    yield bad("2-to-24", "2^24 + 2 tiles, which are 2 in three bytes.", 4, u32(2**24 + 2))
    yield bad("length-18", "A container below the shortest.", 8, u32(18), 12, u32(144))
    yield bad("length-0", "No container.", 8, u32(0) + u32(0))
    yield bad("length-2-to-29", "8·B is 2^32, which is 0 in 32 bits.", 8, u32(2**29) + u32(0))
    low = u32(most // 8 + 1) + u32(most + 1)
    yield bad("low-one-over", "Too many in the low layer.", 8, low)
    high = u32(most // 8 + 1) + u32(8 * (most // 8 + 1) - most - 1)
    yield bad("high-one-over", "Too many in the high layer.", 8, high)
    length = len(parts.padded) + 16
    yield bad("used-one-over", "One bit more than the container has.", 12, u32(8 * length + 1))
    yield bad("used-4gib", "2^32 − 1 bits in the low layer.", 12, u32(2**32 - 1))


def wrong_containers() -> Iterator[Vector]:
    def bad(suffix: str, about: str, picture: Levels) -> Vector:
        return _bad("container", suffix, about, picture)

    good = _small()
    right, payload = good.laid(), good.payload_bits()
    yield bad("fewer-tiles", "The header names one tile fewer.", _small().with_header(4, u32(1)).laid())
    yield bad("more-tiles", "The header names one tile more.", _small().with_header(4, u32(3)).laid())
    white = good.keys.bits(b"payload whitening", payload.size, context=good.header)
    yield bad("whitening-missing", "Not whitened.", good.laid(payload_bits=payload ^ white))
    about = "The high layer holds the last bits, the low one the first."
    yield bad("layers", about, good.laid(payload_bits=np.roll(payload, 80)))
    yield bad("split", "The header names one bit fewer in the low layer.",
              _small().with_header(12, u32(payload.size - 81)).laid())  # fmt: skip
    for suffix, about, at in (("first-bit", "The first bit turned.", 0), ("tag-bit", "A bit of the tag turned.", -1)):
        spoilt = payload.copy()
        spoilt[at] ^= 1
        yield bad(suffix, about, good.laid(payload_bits=spoilt))

    geometry = fmt.TiledGeometry.of(right)
    group = next(tiled.payload_groups(good.keys, geometry, tiles=2, high=80, low=payload.size - 80))
    places = Changes(right).places(group.parts)
    for suffix, about, change in (
        ("position", "One position misread: nothing corrects it.", 1),
        ("high-position", "One position with another high bit.", 2),
    ):
        flipped = right.copy()
        flipped[tuple(place[group.order[1_000]] for place in places)] ^= change
        yield bad(suffix, about, flipped)

    class Higher(Changes):
        def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
            super().carry_payload(group, bits, high_bits=high_bits, height=12)

    yield bad("height", "Trellises of height 12.", good.laid(changes=Higher))
    about = "In the header's tile, the payload's positions are numbered by the header's order."
    yield bad("header-order", about, good.laid(patches={"tile_positions": unsorted_positions}))


def unsorted_positions(keys: Keys, tile: fmt.Tile) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the header's positions and the payload's in its tile, both in the header's order."""
    free = tiles.free_positions(tile.geometry)
    ordered = free[keys.permutation(b"header order", free.size)]
    size = tiles.header_size(tile)
    return ordered[:size], ordered[size:]


def wrong_groups() -> Iterator[Vector]:
    """Two groups, divided or ordered otherwise."""

    def bad(suffix: str, about: str, parts: TiledParts, **how: Any) -> Vector:
        return _bad("container", suffix, about, parts.laid(**how), password=parts.password)

    many = _many()
    keys = many.other_keys(contexts={b"group order": b""})
    yield bad("group-number", "The groups' orders without their numbers.", many, keys=keys)
    keys = many.other_keys(labels={b"group order": b"order"})
    yield bad("group-label", "The groups' orders by the square's label.", many, keys=keys)
    yield bad("groups-15", "Groups of at most 15 tiles.", _many(tiles=16), patches={"GROUP_TILES": 15})
    yield bad("groups-17", "Groups of at most 17 tiles.", many, patches={"GROUP_TILES": 17})

    def full_first(tiles: int, groups: int) -> list[int]:
        return [min(16 * group, tiles) for group in range(groups + 1)]

    yield bad("groups-full", "16 tiles in the first group, one in the last.", many,
              patches={"payload_groups": _grouped(full_first)})  # fmt: skip
    yield bad("shares", "Both groups carry as many bits.", many, patches={"payload_groups": _grouped(even=True)})
    yield bad("tiles-rising", "In a group, tiles come by rising number.", many,
              patches={"payload_groups": _grouped(rising=True)})  # fmt: skip
    long = TiledParts("tiled long", stored("tiled-groups", 684)[0], cover(MANY), tiles=17, high=2_500)

    class Higher(Changes):
        def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
            super().carry_payload(group, bits, high_bits=high_bits, height=12)

    yield bad("height-of-all", "More than 4,096 bits in all groups together, and height 12.", long, changes=Higher)
    larger = _larger()
    yield bad("height-of-large", "4,104 bits in 1,048,577 positions, and height 12.", larger, changes=Higher)


def _grouped(
    edges_of: Callable[[int, int], list[int]] | None = None, *, even: bool = False, rising: bool = False
) -> Callable[..., Iterator[tiled.Group]]:
    """Return what divides the payload among groups otherwise: at other edges, evenly, or tiles in another order."""

    def groups(keys: Keys, geometry: fmt.TiledGeometry, *, tiles: int, high: int, low: int) -> Iterator[tiled.Group]:
        count = -(-tiles // 16)
        edges = edges_of(tiles, count) if edges_of else [group * tiles // count for group in range(count + 1)]
        parts = [part for group in original(keys, geometry, tiles=tiles, high=high, low=low) for part in group.parts]
        sizes = [part.positions.size for part in parts]
        for group in range(count):
            members = slice(edges[group], edges[group + 1])
            chosen, size = parts[members], sum(sizes[members])
            before = sum(sizes[: members.start])
            ends = (group, group + 1, count) if even else (before, before + size, sum(sizes))
            shares = [slice(bits * ends[0] // ends[2], bits * ends[1] // ends[2]) for bits in (high, low)]
            if rising:
                chosen = sorted(chosen, key=lambda part: part.number)
            order = keys.permutation(b"group order", size, context=u32(group))
            low_share = slice(high + shares[1].start, high + shares[1].stop)
            yield tiled.Group(tuple(chosen), order, shares[0], low_share)

    original = tiled.payload_groups
    return groups


def wrong_messages() -> Iterator[Vector]:
    """Authentic, but not a message by §9."""
    for outcome, about, padded in (
        ("kind", "Kind 3.", framed(3, 0, b"hello")),
        ("length", "One byte more than there is.", b"\x01\x00\x06hello"),
        ("padding", "The last padding byte.", text("secret") + bytes(9) + b"\x80"),
        ("text", "Half a character.", framed(1, 0, "é".encode()[:1])),
        ("name", "A name that is not allowed.", files_message(("../a", b"1"))),
    ):
        parts = TiledParts(f"tiled {outcome}", padded, cover(SMALL), tiles=3, high=50)
        yield _bad(outcome, "message", about, parts.laid())


def tiled_vectors() -> Iterator[Vector]:
    yield from successes()
    yield from failures()
