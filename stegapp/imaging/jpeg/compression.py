"""Pixels to a JPEG, and what each coefficient was before it was rounded.

Owns libjpeg's way from pixels to coefficients, in floats: its colours with their rounding, its means of chroma with
theirs, its edges. The file itself is written by Pillow, so that it is like those of other programs.

Floats are there for some rows at a time: those of 100 megapixels as a whole would take 4 GB.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from stegapp.imaging.jpeg.coefficients import JpegPicture, read_coefficients
from stegapp.imaging.jpeg.structure import Sampling, Table
from stegapp.progress import CancelToken

__all__ = ["Compressed", "Lost", "Unrounded", "compress", "encoded", "unrounded_coefficients"]

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Unrounded = npt.NDArray[np.float32]
"""Like a plane, each coefficient before it was rounded."""

Lost = npt.NDArray[np.float16]
"""Like a plane, what rounding took away of each coefficient, in steps of its table: -½ to ½. It is exact at both ends,
and within 0.0002 between."""

_STRIP = 1 << 20  # pixels
_MCU = 16  # rows of the highest one

# From red, green and blue in 65536ths; the second and third are added to 128, and round down (libjpeg, jccolor.c).
_COLOURS = np.array([[19595, 38470, 7471], [-11059, -21709, 32768], [32768, -27439, -5329]], np.float32)
_ADDED = np.array([32768, (128 << 16) + 32767, (128 << 16) + 32767], np.float32)

_FACTORS = {"4:4:4": (1, 1), "4:2:2": (2, 1), "4:2:0": (2, 2), "4:4:0": (1, 2)}


def _transform() -> npt.NDArray[np.int64]:
    """Return libjpeg's DCT along one side of a block, [frequency, place], in 8192ths of √8 times it (jfdctint.c)."""
    places = np.eye(8, dtype=np.int64)
    sums, less = [places[at] + places[7 - at] for at in range(4)], [places[at] - places[7 - at] for at in range(4)]
    inner, outer = sums[1] - sums[2], sums[0] - sums[3]
    turned = 4433 * (inner + outer)
    z1, z2, z3, z4 = less[3] + less[0], less[2] + less[1], less[3] + less[1], less[2] + less[0]
    z5 = 9633 * (z3 + z4)
    z1, z2, z3, z4 = -7373 * z1, -20995 * z2, z5 - 16069 * z3, z5 - 3196 * z4
    return np.stack(
        [
            8192 * (sums[0] + sums[3] + sums[1] + sums[2]),
            12299 * less[0] + z1 + z4,
            turned + 6270 * outer,
            25172 * less[1] + z2 + z3,
            8192 * (sums[0] + sums[3] - sums[1] - sums[2]),
            16819 * less[2] + z2 + z4,
            turned - 15137 * inner,
            2446 * less[3] + z1 + z3,
        ]
    )


_DCT = _transform()


@dataclass(frozen=True, eq=False)
class Compressed:
    """A picture that was compressed once.

    data: the file. picture: its coefficients. lost: what rounding took away, of each plane.
    """

    data: bytes = field(repr=False)
    picture: JpegPicture
    lost: tuple[Lost, ...] = field(repr=False)


def compress(
    image: Image.Image,
    quality: int,
    *,
    sampling: Sampling = "4:2:0",
    dpi: tuple[float, float] | None = None,
    options: dict[str, Any] | None = None,
    cancel: CancelToken | None = None,
) -> Compressed:
    """Compress a picture, RGB or L, as libjpeg does at a quality from 1 to 100.

    sampling: of colours; of no meaning for grey. options: more for Pillow's `save`, as progressive=True. Raises
    Cancelled.
    """
    grey = image.mode == "L"
    given = {"quality": quality, **({} if grey else {"subsampling": sampling}), **(options or {})}
    if dpi is not None:
        given["dpi"] = dpi
    data = encoded(image, cancel=cancel, **given)
    picture = read_coefficients(data, cancel=cancel)
    lost = _lost(image, picture, "grey" if grey else sampling, cancel)
    return Compressed(data, picture, lost)


class _Looking(io.BytesIO):
    """A file in memory that looks at a cancel token at each write."""

    def __init__(self, cancel: CancelToken | None) -> None:
        super().__init__()
        self._cancel = cancel

    def write(self, data: Any, /) -> int:
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        return super().write(data)


def encoded(image: Image.Image, *, cancel: CancelToken | None = None, **options: Any) -> bytes:
    """Return the JPEG that Pillow makes of a picture. options: of its `save`. Raises Cancelled."""
    buffer = _Looking(cancel)
    image.save(buffer, format="JPEG", **options)
    return buffer.getvalue()


def _lost(image: Image.Image, picture: JpegPicture, sampling: Sampling, cancel: CancelToken | None) -> tuple[Lost, ...]:
    """Return what rounding took away of each plane, some rows at a time."""
    found = tuple(np.empty(plane.shape, np.float16) for plane in picture.planes)
    for top, bottom in _strips(*image.size):
        if cancel is not None:
            cancel.raise_if_cancelled()
        pixels = np.asarray(image.crop((0, top, image.width, bottom)))
        exact = unrounded_coefficients(pixels, picture.tables, sampling=sampling)
        for place, values in enumerate(exact):
            first = top // (_FACTORS[sampling][1] if place else 1)
            rows = slice(first, first + len(values))
            values -= picture.planes[place][rows]
            found[place][rows] = np.clip(values, -0.5, 0.5, out=values)  # should this libjpeg do it another way
    return found


def _strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Yield first and last rows, whole MCUs of them."""
    rows = max(1, _STRIP // width // _MCU) * _MCU
    for top in range(0, height, rows):
        yield top, min(top + rows, height)


def unrounded_coefficients(pixels: Pixels, tables: Sequence[Table], *, sampling: Sampling) -> tuple[Unrounded, ...]:
    """Return the coefficients of pixels in steps of `tables`, as libjpeg has them before it rounds."""
    if pixels.ndim == 2:
        return (_coefficients(_padded(pixels.astype(np.float32)), tables[0]),)
    across, down = _FACTORS[sampling]
    planes = []
    for place, band in enumerate(_luma_and_chroma(pixels)):
        samples = band if place == 0 else _means(band, across, down)
        planes.append(_coefficients(_padded(samples), tables[place]))
    return tuple(planes)


def _luma_and_chroma(pixels: Pixels) -> Floats:
    """Return Y, Cb and Cr, [3, h, w]. All sums are whole and below 2^24, so floats hold them exactly."""
    bands = np.ascontiguousarray(pixels.transpose(2, 0, 1), dtype=np.float32).reshape(3, -1)
    mixed = _COLOURS @ bands
    mixed += _ADDED[:, None]
    mixed *= np.float32(1 / 65536)
    np.floor(mixed, out=mixed)
    return mixed.reshape(3, *pixels.shape[:2])


def _means(band: Floats, across: int, down: int) -> Floats:
    """Return means of neighbours as libjpeg takes them (jcsample.c): halves go up and down in turn along a row.

    The last row is doubled before if one lacks, and the last column until whole blocks come out.
    """
    height, width = band.shape
    columns = -(-width // (8 * across)) * 8
    band = np.pad(band, ((0, -height % down), (0, columns * across - width)), mode="edge")
    if across == 2:
        band = band[:, 0::2] + band[:, 1::2]
    if down == 2:
        band = band[0::2] + band[1::2]
    if across * down == 1:
        return band
    bias = np.tile(np.array([1, 2] if across * down == 4 else [0, 1], np.float32), columns // 2 + 1)[:columns]
    band += bias
    band *= np.float32(1 / (across * down))
    return np.floor(band, out=band)


def _padded(samples: Floats) -> Floats:
    height, width = samples.shape
    return np.pad(samples, ((0, -height % 8), (0, -width % 8)), mode="edge")


def _coefficients(samples: Floats, table: Table) -> Unrounded:
    """Return the DCT of each block in steps of the table; level shift by 128.

    libjpeg rounds twice on the way: to quarters along rows, then to whole eighths of a coefficient. All sums are whole,
    below 2^24 along rows and below 2^53 along columns.
    """
    height, width = samples.shape
    rows = (samples - np.float32(128)).reshape(-1, 8) @ _DCT.T.astype(np.float32)
    rows += np.float32(1 << 10)
    rows *= np.float32(1 / (1 << 11))
    np.floor(rows, out=rows)
    both = np.matmul(_DCT.astype(np.float64), rows.reshape(height // 8, 8, width))
    both += 1 << 14
    both *= 1 / (1 << 15)
    np.floor(both, out=both)
    found: Unrounded = both.astype(np.float32)
    found /= np.tile(8 * table.astype(np.float32), (1, width // 8))
    return found.reshape(height, width)
