"""From a JPEG file to its quantised DCT coefficients."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from stegapp.errors import ImageRefused
from stegapp.imaging.jpeg.library import Blocks, NoLibrary, decode_coefficients
from stegapp.imaging.jpeg.parsing import essentials
from stegapp.imaging.jpeg.refusals import damaged_jpeg
from stegapp.imaging.jpeg.structure import Structure, Table
from stegapp.imaging.jpeg.symbols import filled_up, zigzag
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["JpegPicture", "Plane", "as_blocks", "as_plane", "fits", "in_range", "read_coefficients"]

Plane = npt.NDArray[np.int16]
"""Coefficients of one component, [8·rows, 8·columns] of blocks: (u, v) of block (i, j) at row 8i+u and column 8j+v,
where u is the vertical frequency."""


_LOOK = 0.05  # seconds between two looks at the cancel token
_AFTER_CANCEL = 2.0  # seconds


@dataclass(frozen=True, eq=False)
class JpegPicture:
    """A JPEG as its coefficients.

    planes: one for each component, without blocks that only fill up an MCU. tables: of each component, as steps of its
    coefficients. structure: all else that the file says. filling: planes with the blocks that fill up MCUs, where these
    are other than libjpeg's; else None.
    """

    planes: tuple[Plane, ...] = field(repr=False)
    tables: tuple[Table, ...] = field(repr=False)
    structure: Structure
    filling: tuple[Plane, ...] | None = field(default=None, repr=False)


def read_coefficients(
    data: bytes, *, label: str = Text("The picture"), cancel: CancelToken | None = None
) -> JpegPicture:
    """Return the coefficients of a JPEG. label: how a sentence names it.

    Raises ImageRefused, for what `parsing` refuses and for damaged data; Cancelled.
    """
    structure, needed = essentials(data, label=label)
    if cancel is not None:
        cancel.raise_if_cancelled()
    whole = structure.whole()
    shapes = [whole.blocks(place) for place in range(len(structure.components))]
    try:
        blocks, said = _decoded(needed, shapes, cancel)
    except NoLibrary as error:
        raise ImageRefused(
            Text("The coefficients of JPEGs cannot be read here: a part of this program is missing."),
            advice=Text("Install the package “jpeglib”."),
        ) from error
    except ValueError as error:
        raise damaged_jpeg(label, Text("its pixels")) from error
    if said and "extraneous bytes" not in said:  # which some cameras write, and nothing is missing for it
        raise damaged_jpeg(label, Text("its pixels"))
    full = tuple(as_plane(blocks.pop(0)) for _ in shapes)
    if not all(in_range(plane) for plane in full):
        raise damaged_jpeg(label, Text("its pixels"))
    if cancel is not None:
        cancel.raise_if_cancelled()
    tables = tuple(structure.table(place) for place in range(len(structure.components)))
    planes = tuple(_true(plane, structure, place) for place, plane in enumerate(full))
    usual = all(
        _usual(more, plane, structure, place) for place, (more, plane) in enumerate(zip(full, planes, strict=True))
    )
    return JpegPicture(planes, tables, structure, None if usual else full)


def _decoded(data: bytes, shapes: Sequence[tuple[int, int]], cancel: CancelToken | None) -> tuple[list[Blocks], str]:
    """Decode in a thread that is hardly waited for after a cancel, as C cannot be stopped: 1 s for 24 million pixels.

    A little: until it ends, what is said on standard error goes nowhere.
    """
    if cancel is None:
        return decode_coefficients(data, shapes)
    found: list[tuple[list[Blocks], str]] = []
    failed: list[Exception] = []

    def decode() -> None:
        try:
            found.append(decode_coefficients(data, shapes))
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            failed.append(error)

    thread = threading.Thread(target=decode, name="stegapp-jpeg", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_LOOK)
        if cancel.cancelled:
            thread.join(_AFTER_CANCEL)
        cancel.raise_if_cancelled()
    if failed:
        raise failed[0]
    return found[0]


def _true(plane: Plane, structure: Structure, component: int) -> Plane:
    rows, columns = structure.blocks(component)
    return np.ascontiguousarray(plane[: 8 * rows, : 8 * columns])


def _usual(full: Plane, plane: Plane, structure: Structure, component: int) -> bool:
    """Tell whether the blocks that fill up MCUs are as libjpeg makes them."""
    across = structure.components[component].across
    (rows, columns), (all_rows, all_columns) = (np.array(each.shape) // 8 for each in (plane, full))
    right = zigzag(full[: 8 * rows, 8 * (columns - 1) :])
    if not np.array_equal(right, filled_up(right[:, :1], (0, all_columns - columns), across)):
        return False
    below = zigzag(full[8 * (rows - 1) :])
    return np.array_equal(below, filled_up(below[:1], (all_rows - rows, 0), across))


def as_plane(blocks: Blocks) -> Plane:
    """Return blocks [rows, columns, 8, 8] in place, [8·rows, 8·columns]."""
    rows, columns = blocks.shape[:2]
    return np.ascontiguousarray(blocks.transpose(0, 2, 1, 3)).reshape(8 * rows, 8 * columns)


def as_blocks(plane: Plane) -> Blocks:
    """Return a plane as blocks, [rows, columns, 8, 8]."""
    rows, columns = plane.shape[0] // 8, plane.shape[1] // 8
    return np.ascontiguousarray(plane.reshape(rows, 8, columns, 8).transpose(0, 2, 1, 3))


def fits(planes: Sequence[Plane], structure: Structure) -> bool:
    """Tell whether planes have the shapes that a structure has."""
    shapes = [structure.blocks(place) for place in range(len(structure.components))]
    return [plane.shape for plane in planes] == [(8 * rows, 8 * columns) for rows, columns in shapes]


def in_range(plane: Plane) -> bool:
    """Tell whether a picture of 8 bits can have these coefficients: up to ±1023, and -1024 for DC alone."""
    least = int(plane.min())
    if least < -1024 or int(plane.max()) > 1023:
        return False
    return least > -1024 or bool((plane == -1024).sum() == (plane[::8, ::8] == -1024).sum())
