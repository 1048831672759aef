"""The carrier `square`: a grey PNG of 512×512 pixels, as in the paper.

Owns what happens to a picture on the way to 512×512 grey levels, and every refusal on that way.

    file ─ side data out ─ open ─ header checked ─ decode ─ 8 bits ─ upright ─ luma, square, Lanczos ─ rounded
                                                      (alpha on white)

Luma comes before Lanczos: one band is resized instead of three, and the result differs by rounding alone. To hide, both
are done in floats, and what rounding takes away stays beside the levels: changes towards it cost less.
Colour profiles are ignored: only grey levels count, and those need no agreement between screens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from stegapp.carriers.base import (
    AS_IT_IS,
    SQUARE,
    CoverOptions,
    Crop,
    Levels,
    OpenCover,
    Planes,
    Rounding,
    as_array,
    check_no_quality,
)
from stegapp.carriers.lossless import WITH_ALPHA, check_lossless, exact_levels, lossy_kind
from stegapp.errors import ImageRefused, UsageError
from stegapp.imaging.decode import SIXTEEN_BITS, Decoded, Gray, Source, decoded, flattened, upright
from stegapp.imaging.png import encode_png
from stegapp.imaging.precover import finer_luma, rounded
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["Cover", "Square", "cover_warnings", "read_cover", "read_stego"]

_SIDE = SQUARE.height


class Square:
    """One plane of 512×512 grey levels; a PNG without metadata."""

    name = "square"
    exact = True
    suffixes: tuple[str, ...] = (".png",)

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture: upright, opaque, the centre square or `crop`, shrunk or enlarged, grey."""
        check_no_quality(options)
        if options.size not in (None, _SIDE):
            raise UsageError(
                Text("A grey square has {side:,} × {side:,} pixels, always.", side=_SIDE),
                advice=Text("Leave the size out, or choose the photo."),
            )
        cover = read_cover(source, crop=options.crop, finer=True, cancel=cancel)
        if cover.decompressed and not options.provable:
            raise ImageRefused(
                Text("The square would have the very pixels of a compressed file. Changes to these can be proved."),
                advice=Text("Choose a larger photograph, or a square of another size."),
            )
        return OpenCover(cover.pixels, cover.notes + cover_warnings(cover.pixels), (cover.rounding,))

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Levels:
        """Return the plane of a file that still holds the grey levels; see `read_stego`."""
        return read_stego(source, cancel=cancel)

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        """Return the PNG."""
        return encode_png(self.pixels(planes, cover))

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        """Return the plane."""
        return as_array(planes)


@dataclass(frozen=True, eq=False)
class Cover:
    """A picture made ready to carry a message.

    pixels: uint8 [512, 512]. notes: sentences for the user on what was done to the picture.
    original_size: (width, height) of the upright picture. untouched: the pixels are the file's own. decompressed: they
    are, and the file is compressed with loss. rounding: what it took away, where that was asked for and is something.
    """

    pixels: Gray
    notes: tuple[str, ...]
    original_size: tuple[int, int]
    untouched: bool
    decompressed: bool = False
    rounding: Rounding | None = None


def read_cover(
    source: Source, *, crop: Crop | None = None, finer: bool = False, cancel: CancelToken | None = None
) -> Cover:
    """Make a cover of any picture: upright, opaque, the centre square, 512×512, luma of Rec. 601.

    crop: (x, y, side) in the upright picture's pixels instead of the centre square; UsageError if it is not inside.
    finer: compute in floats and keep what rounding takes away. A level may differ a little from what it is without; the
    digests in checkpoints are of covers without. A JPEG of this very size has no finer levels: its decoder
    gives luma as whole numbers. A grey 8-bit 512×512 picture passes untouched. Raises ImageRefused, Cancelled.
    """
    with decoded(source, grey=True, cancel=cancel) as picture:
        image = upright(flattened(picture, grey=not finer), picture)
        size = image.size
        x, y, side = _square(size, crop, picture.notes)
        untouched = picture.plain and size == SQUARE.shape == (side, side)
        if side != _SIDE:
            picture.notes.append(
                Text("Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.", before=side, after=_SIDE)
                if side > _SIDE
                else Text(
                    "Enlarged from {before:,} × {before:,} to {after:,} × {after:,} pixels; a larger picture hides "
                    "better.",
                    before=side,
                    after=_SIDE,
                )
            )
        decompressed = side == _SIDE and lossy_kind(picture) is not None
        rounding: Rounding | None = None
        if finer:
            pixels, rounding = rounded(finer_luma(image, (x, y, side), _SIDE, cancel=cancel))
        elif side == _SIDE:
            pixels = np.array(image.crop((x, y, x + side, y + side)))
        else:
            pixels = np.array(image.resize(SQUARE.shape, Image.Resampling.LANCZOS, box=(x, y, x + side, y + side)))
        return Cover(pixels, tuple(picture.notes), size, untouched, decompressed, rounding)


def read_stego(source: Source, *, cancel: CancelToken | None = None) -> Gray:
    """Read a stego without changing a single level: uint8 [512, 512].

    Takes any file that still holds the grey levels, also where another program saved it as RGB, with 16 bits or as
    floats. Raises ImageRefused for a lossy file, another size or a colour picture, and says what became of the stego;
    Cancelled.
    """
    with decoded(source, grey=False, before=_check_stego, cancel=cancel) as picture:
        _check_stego(picture)  # some files tell only now what they are
        return _exact_grey(picture.image, picture.label)


def _check_stego(picture: Decoded) -> None:
    check_lossless(picture)
    width, height = picture.image.size
    if (width, height) != SQUARE.shape:
        raise ImageRefused(
            Text(
                "{label} has {width:,} × {height:,} pixels; a grey square with a message has exactly "
                "{side:,} × {side:,}.",
                label=picture.label,
                width=width,
                height=height,
                side=_SIDE,
            ),
            advice=Text("It was resized or cropped, or is a screenshot or another picture: use the PNG itself."),
        )


# Measured on 606 photographs, among them nearly flat and JPEG-compressed ones: 98 % lie below both shares, and the
# poorest has 71 levels.
_FLAT_SHARE = 0.35
_STREAK_SHARE = 0.6
_FEW_LEVELS = 48


def cover_warnings(pixels: Gray) -> tuple[str, ...]:
    """Return warnings for the user about a cover that can carry a message but hides it badly.

    pixels: uint8 [512, 512]. Empty for almost every photograph.
    """
    found = []
    levels = np.count_nonzero(np.bincount(pixels.ravel(), minlength=256))
    flat = _flat_share(pixels)
    if flat > _FLAT_SHARE:
        found.append(
            Text(
                "{share:.0%} of the picture is flat: neighbouring pixels are equal there, and a changed one "
                "shows in the levels. A photograph with more detail hides better.",
                share=flat,
            )
        )
    elif levels < _FEW_LEVELS:
        found.append(
            Text(
                "The picture has only {levels} grey levels, like a drawing or a scan. A changed pixel "
                "shows in the levels. A photograph hides better.",
                levels=levels,
            )
        )
    elif _streak_share(pixels) > _STREAK_SHARE:
        found.append(
            Text(
                "The picture is as regular as a drawn one. A changed pixel shows in the levels. A "
                "photograph hides better."
            )
        )
    return tuple(found)


def _flat_share(pixels: Gray) -> float:
    """Return the share of pixels whose 3×3 neighbourhood is constant."""
    centre = pixels[1:-1, 1:-1]
    flat = np.ones(centre.shape, dtype=bool)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            flat &= _shifted(pixels, dy, dx, margin=1) == centre
    return float(flat.mean())


def _streak_share(pixels: Gray) -> float:
    """Return the share of pixels in the middle of five equal ones in a row, column or diagonal."""
    centre = pixels[2:-2, 2:-2]
    streak = np.zeros(centre.shape, dtype=bool)
    for dy, dx in ((0, 1), (1, 0), (1, 1), (1, -1)):
        along = np.ones(centre.shape, dtype=bool)
        for step in (-2, -1, 1, 2):
            along &= _shifted(pixels, dy * step, dx * step, margin=2) == centre
        streak |= along
    return float(streak.mean())


def _shifted(pixels: Gray, dy: int, dx: int, *, margin: int) -> Gray:
    height, width = pixels.shape
    return pixels[margin + dy : height - margin + dy, margin + dx : width - margin + dx]


def _square(size: tuple[int, int], crop: Sequence[int] | None, notes: list[str]) -> tuple[int, int, int]:
    width, height = size
    if crop is None:
        side = min(width, height)
        if width != height:
            notes.append(Text("Cut to the square in the middle."))
        return (width - side) // 2, (height - side) // 2, side
    x, y, side = crop
    if side < 1 or x < 0 or y < 0 or x + side > width or y + side > height:
        raise UsageError(
            Text(
                "The chosen square ({side:,} × {side:,} at {x}, {y}) is not inside the picture "
                "({width:,} × {height:,}).",
                side=side,
                x=x,
                y=y,
                width=width,
                height=height,
            ),
            advice=Text("Choose a square inside the picture."),
        )
    if (side, side) != size:
        notes.append(Text("Cut to the chosen square."))
    return x, y, side


def _exact_grey(image: Image.Image, label: str) -> Gray:
    """Return the grey levels of an opaque picture in any mode, or refuse.

    A colour that is marked as transparent stays what it is: only the marks of an alpha channel can have cost levels.
    """
    if image.mode in WITH_ALPHA and image.convert("RGBA").getchannel("A").getextrema() != (255, 255):
        raise ImageRefused(
            Text("{label} has transparent parts.", label=label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )
    if image.mode in SIXTEEN_BITS or image.mode in {"I", "F", "L"}:
        return exact_levels(image, label)
    bands = np.asarray(image.convert("RGB"))
    if (bands != bands[..., :1]).any():
        raise ImageRefused(
            Text("{label} is in colour; a picture with a message is grey.", label=label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )
    return np.ascontiguousarray(bands[..., 0])
