"""Vectors of two messages in one picture (FORMAT.md §13): each opens by its own password, and by no other.

`tests.tools.vectors` makes and saves them with all others. The second password is the first of a list by which the two
orders have what a vector is about: no tile in common, or some.
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from stegapp import format as fmt
from stegapp.format.crypto import Keys
from tests import jpeg_vectors, tiled_vectors
from tests.jpeg_vectors import JpegParts, drawn
from tests.tiled_vectors import TiledParts, cover
from tests.tools.vectors import PASSWORD, Vector, keys_of, stored, text

THIRD = "neither of the two"

Levels = np.ndarray[Any, np.dtype[np.uint8]]


def decoy_vectors() -> Iterator[Vector]:
    yield from _levels()
    yield from _coefficients()


def taken(keys: Keys, geometry: fmt.TiledGeometry, tiles: int) -> set[int]:
    """Return the tiles that a message has."""
    return set(fmt.tile_order(keys, geometry)[:tiles].tolist())


def _second(
    salt: bytes, geometry: fmt.TiledGeometry, tiles: tuple[int, int], fits: Callable[[set[int], set[int]], bool]
) -> str:
    """Return the first password of a list with whose tiles the first message's have what is wanted."""
    first = taken(keys_of(PASSWORD, salt), geometry, tiles[0])
    names = (f"second {number}" for number in range(100))
    return next(name for name in names if fits(first, taken(keys_of(name, salt), geometry, tiles[1])))


# ---------------------------------------------------------------- levels


def _two_in_levels(
    name: str, shape: tuple[int, int, int], tiles: tuple[int, int], fits: Callable[[set[int], set[int]], bool],
    *, highs: tuple[int, int] = (0, 0), padded: tuple[bytes, bytes] = (text("first"), text("second")),
) -> tuple[Levels, str]:  # fmt: skip
    """Return a picture with a message and then a second one, and the password of the latter."""
    first = TiledParts(f"{name} first", padded[0], cover(shape), tiles=tiles[0], high=highs[0])
    other = _second(first.salt, fmt.TiledGeometry.levels(*shape), tiles, fits)
    second = TiledParts(f"{name} second", padded[1], first.laid(), tiles=tiles[1], high=highs[1], password=other)
    assert second.salt == first.salt
    return second.laid(), other


def _levels() -> Iterator[Vector]:
    def each(suffix: str, about: str, password: str, outcome: str, picture: Levels, **more: Any) -> Vector:
        name = f"tiled-decoy-{suffix}" if outcome == "success" else f"{outcome}-tiled-decoy-{suffix}"
        return tiled_vectors.vector(name, about, picture, outcome, password=password, **more)

    one, two = {"message": {"text": "first"}}, {"message": {"text": "second"}}
    least, other = _two_in_levels("least", (1, 64, 768), (1, 1), set.isdisjoint)
    about = "Two messages in the least picture that has room for two: a tile each."
    yield each("least-first", about, PASSWORD, "success", least, **one)
    yield each("least-second", f"{about} The other password.", other, "success", least, **two)
    yield each("least-third", f"{about} Neither password.", THIRD, "header", least)

    long = stored("decoy long", 300)
    wide, other = _two_in_levels(
        "wide", (3, 70, 800), (1, 4), set.isdisjoint, highs=(0, 900), padded=(text("first"), long[0])
    )
    about = "Two messages in colour: of six tiles one has one, and four the other."
    yield each("wide-first", about, PASSWORD, "success", wide, **one)
    yield each("wide-second", f"{about} The other password.", other, "success", wide, message=long[1])
    yield each("wide-third", f"{about} Neither password.", THIRD, "header", wide)
    yield each("wide-none", f"{about} The empty password.", "", "header", wide)

    def same_first(first: set[int], second: set[int]) -> bool:
        return first == second

    met, _ = _two_in_levels("met", (1, 64, 768), (1, 1), same_first)
    yield each("met", "The second message was written over the only tile of the first.", PASSWORD, "header", met)

    shape = (3, 70, 800)
    geometry = fmt.TiledGeometry.levels(*shape)
    start = int(fmt.tile_order(keys_of(PASSWORD, fmt.tiled_salt(fmt.Picture.of_levels(cover(shape)))), geometry)[0])

    def behind_header(first: set[int], second: set[int]) -> bool:
        return bool(first & second) and start not in second

    met, _ = _two_in_levels("met behind", shape, (3, 2), behind_header)
    about = "The second message was written over a tile of the first, but not that of its header."
    yield each("met-payload", about, PASSWORD, "container", met)


# ---------------------------------------------------------------- coefficients


def _two_in_coefficients(
    name: str, first_cover: jpeg_vectors.Cover, tiles: tuple[int, int], fits: Callable[[set[int], set[int]], bool]
) -> tuple[bytes, str]:
    """The same in a JPEG."""
    first = JpegParts(f"{name} first", text("first"), first_cover, tiles=tiles[0])
    other = _second(first.salt, first_cover.picture.geometry, tiles, fits)
    planes = tuple(first_cover.changed(first.laid()))
    between = jpeg_vectors.Cover(planes, first_cover.structure)
    second = JpegParts(f"{name} second", text("second"), between, tiles=tiles[1], password=other)
    assert second.salt == first.salt
    return second.file(), other


def _coefficients() -> Iterator[Vector]:
    def each(suffix: str, about: str, password: str, outcome: str, data: bytes, **more: Any) -> Vector:
        name = f"jpeg-decoy-{suffix}" if outcome == "success" else f"{outcome}-jpeg-decoy-{suffix}"
        return jpeg_vectors.vector(name, about, data, outcome, password=password, **more)

    one, two = {"message": {"text": "first"}}, {"message": {"text": "second"}}
    grey = drawn((761, 64))
    least, other = _two_in_coefficients("least jpeg", grey, (1, 1), set.isdisjoint)
    about = "Two messages in the least JPEG that has room for two: a tile of brightness each."
    yield each("least-first", about, PASSWORD, "success", least, **one)
    yield each("least-second", f"{about} The other password.", other, "success", least, **two)
    yield each("least-third", f"{about} Neither password.", THIRD, "header", least)
    yield each("least-none", f"{about} The empty password.", "", "header", least)

    colours = drawn(*jpeg_vectors.WIDE)
    wide, other = _two_in_coefficients("wide jpeg", colours, (2, 2), set.isdisjoint)
    about = "Two messages in colour: of five tiles two have one, and two the other."
    yield each("wide-first", about, PASSWORD, "success", wide, **one)
    yield each("wide-second", f"{about} The other password.", other, "success", wide, **two)
    yield each("wide-third", f"{about} Neither password.", THIRD, "header", wide)
    yield each("wide-none", f"{about} The empty password.", "", "header", wide)

    def same_header(first: set[int], second: set[int]) -> bool:
        return first == second

    met, _ = _two_in_coefficients("met jpeg", grey, (1, 1), same_header)
    about = "The second message was written over the only tile of the first."
    yield each("met", about, PASSWORD, "header", met)
    brightness = int(fmt.tile_order(keys_of(PASSWORD, fmt.tiled_salt(colours.picture)), colours.picture.geometry)[0])

    def behind_header(first: set[int], second: set[int]) -> bool:
        return bool(first & second) and brightness not in second

    met, _ = _two_in_coefficients("met behind jpeg", colours, (3, 2), behind_header)
    about = "The second message was written over a tile of the first, but not that of its header."
    yield each("met-payload", about, PASSWORD, "container", met)
    parts = JpegParts("one jpeg", text("first"), colours, tiles=2)
    other = _second(parts.salt, colours.picture.geometry, (2, 2), set.isdisjoint)
    about = "One message alone, asked for by the password that the second one would have had."
    yield each("alone", about, other, "header", parts.file())
