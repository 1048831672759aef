"""The vectors of kind `jpeg`: JPEG files, with a message or with one that one step done wrongly has spoilt.

Of FORMAT.md §14; what §13 says of steps that are the same is pinned by `tests.tiled_vectors`. `tests.tools.vectors`
makes and saves them with all others. Covers are nearly flat, so that the files stay small, with DC coefficients that
are drawn, so that salts differ. The bit of a coefficient is its value mod 2.
"""

import base64
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp import format as fmt
from stegapp.format.crypto import Keys
from stegapp.format.methods import tiled
from stegapp.imaging.jpeg.coefficients import as_blocks, as_plane
from stegapp.imaging.jpeg.layouts import common_structure, jfif, restarted, with_metadata
from stegapp.imaging.jpeg.parsing import structure_of
from stegapp.imaging.jpeg.structure import APP0, COM, SOS, ZIGZAG, Sampling, Segment, Structure
from stegapp.imaging.jpeg.writing import write_coefficients
from tests.tiled_vectors import SealedParts, patched, u32, with_both, with_low
from tests.tools.vectors import (
    DEFLATED,
    PASSWORD,
    REPEATED,
    Bits,
    Vector,
    as_json,
    files_message,
    framed,
    noise,
    stored,
    text,
)

Levels = NDArray[np.uint8]
Plane = NDArray[np.int16]

_ENDS = (64, 191)
"""The least level of a coefficient and the most."""

_FLAT = (0,)
_NEGATIVE = (-1, -2, -3, -5, -1, 0)
_EDGES = (62, 63, 64, 65, -63, -64, -65, -66, 127, 128, -127, -128, -129, 191, 192, 1022, -1022)


@dataclass(frozen=True, eq=False)
class Cover:
    """Coefficients of each component, and the file that they are in."""

    planes: tuple[Plane, ...]
    structure: Structure

    @property
    def picture(self) -> fmt.Picture:
        return fmt.Picture(tuple(fmt.folded(plane) for plane in self.planes), "coefficients")

    def file(self, picture: fmt.Picture | None = None) -> bytes:
        """Return the JPEG; with a picture, that of its levels (`changed`)."""
        return written(self.planes if picture is None else self.changed(picture), self.structure)

    def changed(self, picture: fmt.Picture) -> list[Plane]:
        """Return its coefficients, changed so that they stand for the levels of a picture."""
        pairs = zip(self.planes, picture.planes, strict=True)
        return [plane + (levels.astype(np.int16) - fmt.folded(plane)) for plane, levels in pairs]


def written(planes: Sequence[Plane], structure: Structure) -> bytes:
    """Return a JPEG; large ones have tables of their own, so that they are smaller."""
    large = structure.progressive or sum(plane.size for plane in planes) > 64 * 2_000
    return write_coefficients(planes, structure, huffman="optimal" if large else "same")


def layout(
    size: tuple[int, int], sampling: Sampling = "grey", *, progressive: bool = False, step: int = 8
) -> Structure:
    """Return the structure of a file. size: (width, height). step: of quantisation."""
    return common_structure(size, [np.full((8, 8), step, np.uint16)] * 3, sampling=sampling, progressive=progressive)


@lru_cache(maxsize=64)
def drawn(
    size: tuple[int, int], sampling: Sampling = "grey", *, dc: tuple[int, ...] = (), ac: tuple[int, ...] = _FLAT,
    seed: int = 0,
) -> Cover:  # fmt: skip
    """Return a cover with coefficients from these, the AC ones among the first 15 of each block."""
    return laid_out(layout(size, sampling), dc=dc, ac=ac, seed=seed)


def laid_out(structure: Structure, *, dc: tuple[int, ...] = (), ac: tuple[int, ...] = _FLAT, seed: int = 0) -> Cover:
    """The same in a file of this structure."""
    planes = []
    for number in range(len(structure.components)):
        rows, columns = structure.blocks(number)
        name = f"coefficients {structure.width}x{structure.height} {structure.sampling} {number} {seed}"
        values = np.frombuffer(noise(name, 16 * rows * columns), np.uint8).astype(np.int64)
        values = values.reshape(rows, columns, 16)
        blocks = np.zeros((rows, columns, 64), np.int16)
        levels = (-20 * number, 1 - 20 * number, 2 - 20 * number, 2 - 20 * number)
        blocks[..., 0] = np.array(dc or levels)[values[..., 0] % len(dc or levels)]
        blocks[..., ZIGZAG[1:16]] = np.array(ac)[values[..., 1:] % len(ac)]
        planes.append(as_plane(blocks.reshape(rows, columns, 8, 8)))
        planes[-1].flags.writeable = False
    return Cover(tuple(planes), structure)


SMALL: tuple[tuple[int, int], Sampling] = (90, 66), "4:2:0"
"""Size and sampling of most files: three tiles, one a plane."""
WIDE: tuple[tuple[int, int], Sampling] = (1_500, 64), "4:2:0"
"""Five tiles: three of brightness."""
MANY: tuple[tuple[int, int], Sampling] = (4_352, 64), "4:2:0"
"""17 tiles, nine of brightness: two groups."""
UNEVEN: tuple[tuple[int, int], Sampling] = (776, 64), "grey"
"""Two tiles of 48 and 49 columns of blocks."""
COLOURS_FIRST = 8
"""With this seed, the permutation of SMALL's tiles is 2, 1, 0."""
COLOURS_FIRST_WIDE = 11
"""With this one, that of WIDE's begins with a tile of a colour, and the second of brightness is before the first."""
ENDS_STAY = 0
"""With this one, no coefficient at an end of its range changes beyond it."""
SECOND_FIRST = 4
"""With this one, that of the two tiles of 64 columns and 776 rows is 1, 0."""


# ---------------------------------------------------------------- a writer, each step of which can be done otherwise


class Changes:
    """A `tiled.TileSolver` that changes coefficients by one, at costs that are the same for ever."""

    def __init__(self, picture: fmt.Picture) -> None:
        self.picture = picture

    def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
        self.put((part,), with_low(self.levels((part,)), bits, height))

    def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
        levels = self.levels(group.parts)
        levels[group.order] = with_both(levels[group.order], bits, high_bits, height, ends=_ENDS)
        self.put(group.parts, levels)

    def levels(self, parts: tuple[tiled.Part, ...]) -> Levels:
        """Return the levels at these parts' positions."""
        return np.concatenate([self.picture[part.tile.area].reshape(-1)[part.positions] for part in parts])

    def put(self, parts: tuple[tiled.Part, ...], levels: Levels) -> None:
        """Put other levels there."""
        done = 0
        for part in parts:
            rows, columns = np.divmod(part.positions, part.tile.geometry.width)
            self.picture[part.tile.area][rows, columns] = levels[done : done + rows.size]
            done += rows.size


class JpegParts(SealedParts):
    """One JPEG with a message."""

    def __init__(self, name: str, padded: bytes, cover: Cover, *, salt: bytes | None = None, **options: Any) -> None:
        self.cover = cover
        super().__init__(name, padded, fmt.tiled_salt(cover.picture) if salt is None else salt, **options)

    def laid(
        self,
        *,
        keys: Keys | None = None,
        payload_bits: Bits | None = None,
        changes: type[Changes] = Changes,
        patches: Mapping[str, Any] | None = None,
    ) -> fmt.Picture:
        """Return the picture with the message; arguments as of `TiledParts.laid`."""
        picture, sealed = self.cover.picture.copy(), self.sealed(payload_bits)
        with patched(patches or {}):
            for _ in tiled.write(sealed, keys or self.keys, changes(picture), picture.geometry):
                pass
        return picture

    def file(self, **how: Any) -> bytes:
        """Return the JPEG with the message."""
        return self.cover.file(self.laid(**how))

    def permutation(self) -> list[int]:
        """Return the order of the tiles before one is moved to the front."""
        return self.keys.permutation(b"tiles", self.cover.picture.geometry.tiles).tolist()


def vector(name: str, about: str, data: bytes, outcome: str, *, password: str = PASSWORD, **more: Any) -> Vector:
    head = {"name": name, "about": about, "kind": "jpeg", "outcome": outcome, "password": password}
    return {**head, **more, "file": base64.b64encode(data).decode()}


def resized(data: bytes, size: tuple[int, int]) -> bytes:
    """Return a baseline JPEG that says another size."""
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + size[1].to_bytes(2, "big") + size[0].to_bytes(2, "big") + data[at + 4 :]


# ---------------------------------------------------------------- what succeeds


def successes() -> Iterator[Vector]:
    for group in (layouts, sizes, contents):
        yield from group()


def _good(name: str, about: str, message: tuple[bytes, dict[str, Any]], cover: Cover, **options: Any) -> Vector:
    name = f"jpeg-{name}"
    parts = JpegParts(name, message[0], cover, **options)
    return vector(name, about, parts.file(), "success", password=parts.password, message=message[1])


def _words(content: str) -> tuple[bytes, dict[str, Any]]:
    return text(content), {"text": content}


def layouts() -> Iterator[Vector]:
    """Kinds of files."""
    for sampling, size in (("4:4:4", (64, 64)), ("4:2:2", (101, 67)), ("4:2:0", (101, 67)), ("4:4:0", (101, 67))):
        about = f"In colour, {sampling}, {size[0]} columns and {size[1]} rows; all three tiles carry."
        name = f"colour-{sampling.replace(':', '')}"
        yield _good(name, about, _words(sampling), drawn(size, sampling), tiles=3, high=80)
    structure = layout((101, 67), "4:2:0", progressive=True)
    yield _good("progressive", "Progressive, in colour.", _words("later"), laid_out(structure), tiles=3, high=70)
    structure = restarted(layout((101, 67), "4:2:2"), 2)
    yield _good("restarts", "A restart marker after every second MCU.", _words("again"), laid_out(structure), tiles=2)
    structure = in_three_scans(layout((65, 67), "4:2:0"))
    yield _good("scans", "Each component in a scan of its own.", _words("three"), laid_out(structure), tiles=3)
    structure = layout((64, 64), step=300)
    yield _good("extended", "Extended sequential, with quantisation tables of 16 bits.", _words("16"),
                laid_out(structure))  # fmt: skip
    about = "Grey with sampling factors of 2, which mean nothing there."
    yield _good("factors", about, _words("2×2"), laid_out(with_factors(layout((65, 73)), 0x22)))
    parts = JpegParts("jpeg-metadata", text("said"), drawn((64, 64)))
    segments = [jfif((300, 300)), Segment(APP0 + 1, b"Exif\0\0" + bytes(20)), Segment(COM, b"a comment")]
    data = (
        write_coefficients(parts.cover.changed(parts.laid()), with_metadata(parts.cover.structure, segments))
        + b"behind the end"
    )
    yield vector("jpeg-metadata", "With metadata, and bytes behind its end.", data, "success", message={"text": "said"})
    yield _filled()


def in_three_scans(structure: Structure) -> Structure:
    """Return the structure with a scan for each component."""
    segments = [segment for segment in structure.segments if segment.code != SOS]
    for one in structure.components:
        tables = 0 if one.number == 1 else 0x11
        segments.append(Segment(SOS, bytes([1, one.number, tables, 0, 63, 0])))
    return structure_of(tuple(segments))


def with_factors(structure: Structure, factors: int) -> Structure:
    """Return the structure of a grey file with these sampling factors."""
    segments = []
    for segment in structure.segments:
        payload = segment.payload
        if segment.code == 0xC0:
            segment = replace(segment, payload=payload[:7] + bytes([factors]) + payload[8:])
        segments.append(segment)
    return structure_of(tuple(segments))


def _filled() -> Vector:
    """Return a vector with something in blocks that only fill up an MCU."""
    cover = drawn((65, 67), "4:2:0")
    parts = JpegParts("jpeg-filling", text("full"), cover, tiles=3)
    larger = drawn((80, 80), "4:2:0", ac=_NEGATIVE)
    planes = [plane.copy() for plane in larger.planes]
    for plane, own in zip(planes, cover.changed(parts.laid()), strict=True):
        plane[: own.shape[0], : own.shape[1]] = own
    data = resized(written(planes, larger.structure), (65, 67))
    about = "Blocks that only fill up an MCU hold something, which means nothing."
    return vector("jpeg-filling", about, data, "success", message={"text": "full"})


def sizes() -> Iterator[Vector]:
    """Sizes at which something begins."""
    yield _good("64x64", "64 blocks, one tile.", _words("64"), drawn((64, 64)), high=80)
    yield _good("57x57", "The least size. The shortest message there is.", _words(""), drawn((57, 57)))
    yield _good(
        "longest", "1,008 bits in each layer: half of 2,016 positions.", stored("jpeg-longest", 236),
        drawn((64, 64)), high=1_008,
    )  # fmt: skip
    yield _good("760", "760 columns: one tile, whose header has 6,048 positions.", _words("one"), drawn((760, 64)))
    yield _good("761", "761 columns are 96 blocks: two tiles.", _words("two"), drawn((761, 64)), tiles=2, high=90)
    yield _good("uneven", "97 columns of blocks: tiles are cut between blocks.", _words("48 + 49"), drawn(*UNEVEN),
                tiles=2, high=70)  # fmt: skip
    yield _good("tall", "Upright, 97 rows of blocks, the second tile alone.", _words("48 + 49"), _second_first())
    yield _good("rows", "Two rows and two columns of tiles; three carry.", _words("2×2"), drawn((769, 761)), tiles=3)
    yield _good(
        "wide", "Three tiles of brightness, one of each colour; files in all of them.",
        (files_message(("notes/a.txt", b"first"), ("b", b"")), as_json(("notes/a.txt", b"first"), ("b", b""))),
        drawn(*WIDE), tiles=5, high=200,
    )  # fmt: skip
    yield _good("16-tiles", "16 tiles are one group.", _words("sixteen"), drawn(*MANY), tiles=16, high=90)
    yield _good("17-tiles", "17 tiles are two groups, of 8 and 9.", _words("seventeen"), drawn(*MANY), tiles=17,
                high=101)  # fmt: skip


def _second_first() -> Cover:
    """Return a cover of two tiles whose second comes first."""
    cover = drawn((64, 776), seed=SECOND_FIRST)
    assert JpegParts("jpeg-tall", text("48 + 49"), cover).permutation() == [1, 0]
    return cover


def contents() -> Iterator[Vector]:
    """What lies in a file."""
    colours = drawn(*SMALL, seed=COLOURS_FIRST)
    assert JpegParts("", text(""), colours).permutation() == [2, 1, 0]
    about = "Both colours come before the brightness, which is moved to the front;"
    yield _good("front", f"{about} it carries alone.", _words("front"), colours)
    yield _good("front-2", f"{about} the colour that was first comes second.", _words("back"), colours, tiles=2)
    yield _good("front-3", f"{about} all carry.", _words("all"), colours, tiles=3, high=99)
    yield _good("front-wide", "The tile of brightness that comes first in the permutation is not the first of them.",
                _words("other"), colours_first_wide(), tiles=3)  # fmt: skip
    strip = drawn((1_500, 64))
    yield _good("height-10", "Height 10 at 4,096 bits.", stored("jpeg-10", 496), strip, tiles=3, high=2_001)
    yield _good("height-12", "Height 12 at 4,104 bits.", stored("jpeg-12", 497), strip, tiles=3, high=2_001)
    yield _good("high", "All in the high layer.", _words("high"), drawn((64, 64)), high=184)
    about = "Mostly negative coefficients, both layers."
    yield _good("negative", about, _words("−1"), drawn((64, 64), dc=(-9, -8, -7), ac=_NEGATIVE), high=100)
    about = "Coefficients at the folds, at both ends of their range, and at those of the levels."
    ac = (*_EDGES * 3, 1023, -1023, *[0] * 203)
    edges = drawn((64, 64), dc=(*_EDGES, 1023, -1023, -1024, 0, -1, 1), ac=ac, seed=ENDS_STAY)
    yield _good("edges", about, _words("±1023"), edges, high=90)
    yield _good("password-empty", "Anyone can read it.", _words("open"), drawn(*SMALL), password="")
    padded = framed(1, 1, DEFLATED, len(REPEATED)) + bytes(40)
    yield _good("padded", "Deflate, padded with 40 zeros.", (padded, {"text": REPEATED}), drawn(*SMALL), tiles=2,
                high=333)  # fmt: skip


def colours_first_wide() -> Cover:
    """Return a cover in whose permutation a colour comes first, and the second tile of brightness before the first."""
    cover = drawn(*WIDE, seed=COLOURS_FIRST_WIDE)
    order = JpegParts("", text(""), cover).permutation()
    assert order[0] > 2
    assert next(number for number in order if number < 3) == 1
    return cover


# ---------------------------------------------------------------- what does not


def failures() -> Iterator[Vector]:
    for group in (no_header, other_geometry, other_salts, wrong_headers, limits, wrong_containers, wrong_groups,
                  wrong_messages):  # fmt: skip
        yield from group()


def _bad(outcome: str, suffix: str, about: str, data: bytes, **more: Any) -> Vector:
    return vector(f"{outcome}-jpeg-{suffix}", about, data, outcome, **more)


def _small(**options: Any) -> JpegParts:
    return JpegParts("jpeg", text("secret"), drawn(*SMALL), **{"tiles": 2, "high": 80, **options})


def no_header() -> Iterator[Vector]:
    """Nothing opens: another file or password, or another place of the header."""

    def bad(suffix: str, about: str, data: bytes, **more: Any) -> Vector:
        return _bad("header", suffix, about, data, **more)

    good = _small()
    structure, right = good.cover.structure, good.cover.changed(good.laid())
    yield bad("cover", "Nothing hidden.", good.cover.file())
    yield bad("password", "Another password.", written(right, structure), password=PASSWORD + "!")
    turned = [as_plane(as_blocks(plane).transpose(0, 1, 3, 2)) for plane in right]
    yield bad("transposed", "In each block, rows and columns are exchanged.", written(turned, structure))
    yield bad("colours", "The planes of the colours are exchanged.", written([right[0], *right[:0:-1]], structure))
    yield bad("grey", "The brightness alone.", written(right[:1], layout((90, 66))))
    changed = [plane.copy() for plane in right]
    changed[2][-8, -8] += 1
    yield bad("dc", "The last DC coefficient of the last plane changed by one.", written(changed, structure))
    cut = [plane[:-8] for plane in right]
    yield bad("row-cut", "The last row of blocks is cut off.", written(cut, layout((90, 64), "4:2:0")))
    flipped = good.laid()
    changes = Changes(flipped)
    part = tiled.header_part(good.keys, flipped.geometry)
    levels = changes.levels((part,))
    levels[100] ^= 1
    changes.put((part,), levels)
    yield bad("bit", "One position misread.", good.cover.file(flipped))
    grey = JpegParts("jpeg grey", text("secret"), drawn((96, 120)))
    yield bad("compressed", "Compressed anew by another program.", compressed_anew(grey.file()))
    for suffix, about, how in (
        ("order-of-tiles", "The order of the tiles by the square's label.", {"labels": {b"tiles": b"order"}}),
        ("order", "The header's order by the square's label.", {"labels": {b"header order": b"order"}}),
        ("whitening-missing", "Not whitened.", {"whitens": False}),
    ):
        parts = good if suffix != "order-of-tiles" else _wide()
        yield bad(suffix, about, parts.file(keys=parts.other_keys(**how)))

    class Higher(Changes):
        def carry_header(self, part: tiled.Part, bits: Bits, *, height: int) -> None:
            super().carry_header(part, bits, height=12)

    yield bad("height", "A trellis of height 12.", good.file(changes=Higher))


def _wide() -> JpegParts:
    return JpegParts("jpeg wide", text("secret"), colours_first_wide(), tiles=3)


def compressed_anew(data: bytes) -> bytes:
    """Return a grey JPEG decoded and compressed once more. Every libjpeg does both alike, without colours."""
    buffer = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.save(buffer, format="JPEG", quality=75)
    return buffer.getvalue()


def other_geometry() -> Iterator[Vector]:
    """Other tiles, positions or anchors."""

    def bad(suffix: str, about: str, data: bytes) -> Vector:
        return _bad("header", suffix, about, data)

    wide = _wide()
    first = wide.permutation()

    def order(numbers: list[int]) -> dict[str, Any]:
        return {"tile_order": lambda keys, geometry: np.array(numbers)}

    colour = JpegParts("jpeg front", text("secret"), drawn(*SMALL, seed=COLOURS_FIRST), tiles=2)
    yield bad("front-missing", "The header is in a tile of a colour, which comes first in the permutation.",
              colour.file(patches=order([2, 1, 0])))  # fmt: skip
    others = [number for number in first if number != 1]
    yield bad("front-lowest", "The tile of brightness with the lowest number is moved to the front.",
              wide.file(patches=order([0, *(number for number in first if number > 0)])))  # fmt: skip
    second = next(number for number in others if number < 3)
    yield bad("second-tile", "In the second tile of brightness of the order.",
              wide.file(patches=order([second, 1, *(number for number in others if number != second)])))  # fmt: skip

    good = _small()
    yield bad("by-blocks", "Positions are numbered block by block.", good.file(patches={"free_positions": by_blocks}))
    yield bad("zigzag", "Positions are numbered block by block in zigzag order.",
              good.file(patches={"free_positions": by_zigzag}))  # fmt: skip
    yield bad("by-columns", "Positions are numbered by columns.", good.file(patches={"free_positions": by_columns}))
    with mock.patch.object(fmt.Tile, "geometry", property(as_of_levels)):
        data = _small().file()
    yield bad("anchors", "The anchors are those of a picture of levels.", data)
    with mock.patch.object(fmt.TiledGeometry, "_edges", edges_of_levels):
        data = JpegParts("jpeg cut", text("secret"), drawn(*UNEVEN), tiles=2).file()
    yield bad("cut", "Tiles are not cut between blocks.", data)
    with mock.patch.object(fmt.TiledGeometry, "_count", staticmethod(lambda side: max(1, (side + 248) // 512))):
        data = JpegParts("jpeg pixels", text("secret"), drawn((761, 64)), tiles=1).file()
    yield bad("pixels", "The tiles are counted by pixels, of which there are 761: one tile.", data)
    filling = JpegParts("jpeg filling", text("secret"), drawn((80, 80), "4:2:0"), tiles=3)
    yield bad("filling", "Blocks that only fill up an MCU are counted.", resized(filling.file(), (65, 67)))


def by_blocks(geometry: fmt.PlaneGeometry, places: NDArray[np.intp] | None = None) -> NDArray[np.int64]:
    """Return a tile's free positions block by block; places: in this order within each."""
    numbers = np.arange(geometry.positions).reshape(geometry.shape)
    blocks = numbers.reshape(geometry.height // 8, 8, -1, 8).transpose(0, 2, 1, 3).reshape(-1, 64)
    return blocks[:, 1:].reshape(-1) if places is None else blocks[:, places[1:]].reshape(-1)


def by_zigzag(geometry: fmt.PlaneGeometry) -> NDArray[np.int64]:
    return by_blocks(geometry, ZIGZAG)


def by_columns(geometry: fmt.PlaneGeometry) -> NDArray[np.int64]:
    free = np.flatnonzero(fmt.free_mask(geometry))
    return free[np.lexsort((free // geometry.width, free % geometry.width))]


def as_of_levels(tile: fmt.Tile) -> fmt.PlaneGeometry:
    """Return a tile's size, with the anchors of levels."""
    return fmt.PlaneGeometry(tile.bottom - tile.top, tile.right - tile.left)


def edges_of_levels(geometry: fmt.TiledGeometry, side: int, number: int) -> tuple[int, int]:
    count = max(1, (side + 256) // 512)
    return number * side // count, (number + 1) * side // count


def other_salts() -> Iterator[Vector]:
    """Right but for the salt."""
    cover = drawn((761, 67), "4:2:2", dc=(-90, -9, 3, 70, 300))
    picture, size = cover.picture, (761, 67)
    assert picture.geometry.tiles == 4
    anchors = [plane[::8, ::8] for plane in picture.planes]
    sides = [plane.shape for plane in picture.planes]
    by_tile = b"".join(each.tobytes() for each in (anchors[0][:, :48], anchors[0][:, 48:], *anchors[1:]))
    by_row = b"".join(each.tobytes() for each in anchors)
    values = [plane[::8, ::8] for plane in cover.planes]
    by_tile_raw = np.concatenate([each.ravel() for each in (values[0][:, :48], values[0][:, 48:], *values[1:])])
    label, numbers = b"stegapp/1 salt jpeg\0", b"".join(u32(h) + u32(w) for h, w in sides)

    def salt(data: bytes) -> bytes:
        return hashlib.sha256(data).digest()[:16]

    assert salt(label + u32(3) + numbers + by_tile) == fmt.tiled_salt(picture)
    first = u32(sides[0][0]) + u32(sides[0][1])
    pixels = 3 * (u32(size[1]) + u32(size[0]))
    blocks = b"".join(u32(h // 8) + u32(w // 8) for h, w in sides)
    turned = b"".join(u32(w) + u32(h) for h, w in sides)
    bounded = (128 + np.clip(by_tile_raw, -64, 63)).astype(np.uint8).tobytes()
    for suffix, about, data in (
        ("label", "The salt is made by the square's label.", b"stegapp/1 salt\0" + u32(3) + numbers + by_tile),
        ("tiles", "By that of tiles.", b"stegapp/1 salt tiles\0" + u32(3) + numbers + by_tile),
        ("first", "By that of tiles, and with the first plane's sides alone.",
         b"stegapp/1 salt tiles\0" + u32(3) + first + by_tile),
        ("planes", "The number of planes is missing.", label + numbers + by_tile),
        ("sides", "Widths come before heights.", label + u32(3) + turned + by_tile),
        ("pixels", "The sides are the picture's, in pixels.", label + u32(3) + pixels + by_tile),
        ("blocks", "The sides are counted in blocks.", label + u32(3) + blocks + by_tile),
        ("by-rows", "The anchors of each plane go into it row by row.", label + u32(3) + numbers + by_row),
        ("brightness", "The anchors of the colours do not go into it.",
         label + u32(3) + numbers + by_tile[: anchors[0].size]),
        ("unfolded", "The low byte of each anchor goes into it.",
         label + u32(3) + numbers + by_tile_raw.astype(np.uint8).tobytes()),
        ("16-bits", "Two bytes of each anchor go into it.",
         label + u32(3) + numbers + by_tile_raw.astype("<i2").tobytes()),
        ("bounded", "Anchors beyond −64 and 63 count as these.", label + u32(3) + numbers + bounded),
        ("interleaved", "Each plane's sides stand before its anchors.",
         label + u32(3) + b"".join(u32(h) + u32(w) + each for (h, w), each in zip(sides, _cut(by_tile, anchors),
                                                                                  strict=True))),
    ):  # fmt: skip
        assert salt(data) != fmt.tiled_salt(picture)
        yield _bad("header", f"salt-{suffix}", about, JpegParts("jpeg", text("x"), cover, salt=salt(data)).file())


def _cut(joined: bytes, like: Sequence[NDArray[np.uint8]]) -> Iterator[bytes]:
    for each in like:
        yield joined[: each.size]
        joined = joined[each.size :]


def wrong_headers() -> Iterator[Vector]:
    """Sealed as it should be, but with other content."""

    def bad(outcome: str, suffix: str, about: str, *changes: Any) -> Vector:
        return _bad(outcome, suffix, about, _small().with_header(*changes).file())

    yield bad("version", "2", "Version 2.", 0, b"\2")
    yield bad("method", "2", "Says adaptive.", 1, b"\2")
    yield bad("method", "4", "Method 4.", 1, b"\4")
    yield bad("flags", "lowest", "The lowest flag.", 2, b"\1")
    yield bad("tiles", "1", "Offset 3 as it is in a square.", 3, b"\1")


def limits() -> Iterator[Vector]:
    """Headers whose numbers no file has, or not this one."""

    def bad(suffix: str, about: str, *changes: Any) -> Vector:
        return _bad("limits", suffix, about, _small().with_header(*changes).file())

    parts = _small()
    most = tiled.payload_positions(parts.keys, parts.cover.picture.geometry, 2) // 2
    yield bad("none", "No tile.", 4, u32(0))
    yield bad("one-over", "A tile more than there are.", 4, u32(4))
    yield bad("4gib", "2^32 − 1 tiles.", 4, u32(2**32 - 1))
    yield bad("2-to-24", "2^24 + 2 tiles, which are 2 in three bytes.", 4, u32(2**24 + 2))
    yield bad("length-2-to-29", "8·B is 2^32, which is 0 in 32 bits.", 8, u32(2**29) + u32(0))
    yield bad("length-18", "A container below the shortest.", 8, u32(18), 12, u32(144))
    low = u32(most // 8 + 1) + u32(most + 1)
    yield bad("low-one-over", "Too many in the low layer.", 8, low)
    high = u32(most // 8 + 1) + u32(8 * (most // 8 + 1) - most - 1)
    yield bad("high-one-over", "Too many in the high layer.", 8, high)
    length = len(parts.padded) + 16
    yield bad("used-one-over", "One bit more than the container has.", 12, u32(8 * length + 1))


def wrong_containers() -> Iterator[Vector]:
    def bad(suffix: str, about: str, data: bytes) -> Vector:
        return _bad("container", suffix, about, data)

    good = _small()
    payload = good.payload_bits()
    yield bad("fewer-tiles", "The header names one tile fewer.", _small().with_header(4, u32(1)).file())
    yield bad("more-tiles", "The header names one tile more.", _small().with_header(4, u32(3)).file())
    about = "The high layer holds the last bits, the low one the first."
    yield bad("layers", about, good.file(payload_bits=np.roll(payload, 80)))
    picture = good.laid()
    group = next(tiled.payload_groups(good.keys, picture.geometry, tiles=2, high=80, low=payload.size - 80))
    for suffix, about, change in (
        ("position", "One position misread: nothing corrects it.", 1),
        ("high-position", "One position with another high bit.", 2),
    ):
        changes = Changes(good.laid())
        levels = changes.levels(group.parts)
        levels[group.order[1_000]] ^= change
        changes.put(group.parts, levels)
        yield bad(suffix, about, good.cover.file(changes.picture))

    class Higher(Changes):
        def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
            super().carry_payload(group, bits, high_bits=high_bits, height=22 - height)

    yield bad("height", "Trellises of height 12.", good.file(changes=Higher))
    long = JpegParts("jpeg long", stored("jpeg-12", 497)[0], drawn((1_500, 64)), tiles=3, high=2_001)
    yield bad("height-10", "Trellises of height 10 at 4,104 bits.", long.file(changes=Higher))
    negative = drawn((64, 64), dc=(-9, -8, -7), ac=_NEGATIVE)
    parts = JpegParts("jpeg magnitude", text("secret"), negative, high=80)
    yield bad("magnitude", "The high layer is that of magnitudes: (|k| // 2) mod 2.", parts.file(changes=OfMagnitudes))
    front = JpegParts("jpeg front", text("secret"), drawn(*SMALL, seed=COLOURS_FIRST), tiles=2)
    swapped = {"tile_order": lambda keys, geometry: np.array([0, 1, 2])}
    yield bad("front-exchanged", "The tile of brightness and the one that comes first are exchanged.",
              front.file(patches=swapped))  # fmt: skip


class OfMagnitudes(Changes):
    """Takes the magnitude of a coefficient for its level."""

    def carry_payload(self, group: tiled.Group, bits: Bits, *, high_bits: int, height: int) -> None:
        values = self.levels(group.parts)[group.order].astype(np.int16) - 128
        sizes = np.abs(values).astype(np.uint8)
        changed = with_both(sizes, bits, high_bits, height, ends=(0, 63)).astype(np.int16)
        levels = np.empty(values.size, np.uint8)
        levels[group.order] = 128 + np.where(values < 0, -changed, changed)
        self.put(group.parts, levels)


def wrong_groups() -> Iterator[Vector]:
    """Two groups, divided or ordered otherwise."""
    many = JpegParts("jpeg many", text("many secrets"), drawn(*MANY), tiles=17, high=101)
    fewer = JpegParts("jpeg fewer", text("many secrets"), drawn(*MANY), tiles=16, high=101)
    for suffix, about, parts, how in (
        ("group-number", "The groups' orders without their numbers.", many,
         {"keys": many.other_keys(contexts={b"group order": b""})}),
        ("groups-15", "Groups of at most 15 tiles.", fewer, {"patches": {"GROUP_TILES": 15}}),
        ("groups-17", "Groups of at most 17 tiles.", many, {"patches": {"GROUP_TILES": 17}}),
    ):  # fmt: skip
        yield _bad("container", suffix, about, parts.file(**how))


def wrong_messages() -> Iterator[Vector]:
    """Authentic, but not a message by §9."""
    for outcome, about, padded in (
        ("kind", "Kind 3.", framed(3, 0, b"hello")),
        ("length", "One byte more than there is.", b"\x01\x00\x06hello"),
        ("text", "Half a character.", framed(1, 0, "é".encode()[:1])),
        ("padding", "The last padding byte.", text("secret") + bytes(9) + b"\x80"),
        ("name", "A name that is not allowed.", files_message(("../a", b"1"))),
    ):
        yield _bad(outcome, "message", about, JpegParts(f"jpeg {outcome}", padded, drawn(*SMALL), tiles=3).file())


def jpeg_vectors() -> Iterator[Vector]:
    yield from successes()
    yield from failures()
