"""From a JPEG file to its quantised DCT coefficients."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from stegapp.errors import ImageRefused
from stegapp.imaging.jpeg.library import Blocks, NoLibrary, decode_coefficients
from stegapp.imaging.jpeg.parsing import essentials
from stegapp.imaging.jpeg.refusals import damaged_jpeg
from stegapp.imaging.jpeg.structure import Structure, Table
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["JpegPicture", "Plane", "as_blocks", "as_plane", "fits", "in_range", "read_coefficients"]

Plane = npt.NDArray[np.int16]
"""Coefficients of one component, [8·rows, 8·columns] of blocks: (u, v) of block (i, j) at row 8i+u and column 8j+v,
where u is the vertical frequency."""


@dataclass(frozen=True, eq=False)
class JpegPicture:
    """A JPEG as its coefficients.

    planes: one for each component, without blocks that only fill up an MCU. tables: of each component, as steps of its
    coefficients. structure: all else that the file says. notes: what the user should know.
    """

    planes: tuple[Plane, ...] = field(repr=False)
    tables: tuple[Table, ...] = field(repr=False)
    structure: Structure
    notes: tuple[str, ...] = ()


def read_coefficients(
    data: bytes, *, label: str = Text("The picture"), cancel: CancelToken | None = None
) -> JpegPicture:
    """Return the coefficients of a JPEG. label: how a sentence names it.

    Raises ImageRefused, for what `parsing` refuses and for damaged data; Cancelled.
    """
    structure, needed = essentials(data, label=label)
    if cancel is not None:
        cancel.raise_if_cancelled()
    shapes = [structure.blocks(place) for place in range(len(structure.components))]
    try:
        blocks, said = decode_coefficients(needed, shapes)
    except NoLibrary as error:
        raise ImageRefused(
            Text("The coefficients of JPEGs cannot be read here: a part of this program is missing."),
            advice=Text("Install the package “jpeglib”."),
        ) from error
    except ValueError as error:
        raise damaged_jpeg(label, Text("its pixels")) from error
    if said and "extraneous bytes" not in said:  # which some cameras write, and nothing is missing for it
        raise damaged_jpeg(label, Text("its pixels"))
    planes = tuple(as_plane(each) for each in blocks)
    if not all(in_range(plane) for plane in planes):
        raise damaged_jpeg(label, Text("its pixels"))
    if cancel is not None:
        cancel.raise_if_cancelled()
    tables = tuple(structure.table(place) for place in range(len(structure.components)))
    return JpegPicture(planes, tables, structure)


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
