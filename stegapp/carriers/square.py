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
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers.base import Crop, OpenCover, Plane, Rounding
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import PlaneGeometry
from stegapp.imaging.decode import JPEGS, SIXTEEN_BITS, Decoded, Gray, Source, decoded, flattened, upright
from stegapp.imaging.lossy import lossy_avif, lossy_heic, lossy_jpeg2000, lossy_webp
from stegapp.imaging.png import encode_png
from stegapp.imaging.precover import finer_luma, rounded
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["SQUARE", "Cover", "Square", "cover_warnings", "read_cover", "read_stego"]

SQUARE = PlaneGeometry(512, 512)
"""Its plane."""

_SIDE = SQUARE.height


class Square:
    """One plane of 512×512 grey levels; a PNG without metadata."""

    name = "square"
    suffixes: tuple[str, ...] = (".png",)

    def open_cover(
        self, source: Path | bytes, *, crop: Crop | None = None, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture: upright, opaque, the centre square or `crop`, shrunk or enlarged, grey."""
        cover = read_cover(source, crop=crop, finer=True, cancel=cancel)
        return OpenCover((cover.pixels,), cover.notes + cover_warnings(cover.pixels), (cover.rounding,))

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> tuple[Plane, ...]:
        """Return the plane of a file that still holds the grey levels; see `read_stego`."""
        return (read_stego(source, cancel=cancel),)

    def close(self, planes: tuple[Plane, ...], cover: OpenCover) -> bytes:
        """Return the PNG."""
        (plane,) = planes
        return encode_png(plane)


@dataclass(frozen=True, eq=False)
class Cover:
    """A picture made ready to carry a message.

    pixels: uint8 [512, 512]. notes: sentences for the user on what was done to the picture.
    original_size: (width, height) of the upright picture. untouched: the pixels are the file's own. rounding: what it
    took away, where that was asked for and is something.
    """

    pixels: Gray
    notes: tuple[str, ...]
    original_size: tuple[int, int]
    untouched: bool
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
        if side == _SIDE and picture.kind in JPEGS:
            picture.notes.append(
                Text(
                    "The cover was a JPEG of exactly this size. Its 8×8 blocks make changes easy to detect. A "
                    "larger photograph hides better."
                )
            )
        elif side != _SIDE:
            picture.notes.append(
                Text("Shrunk from {before}×{before} to {after}×{after} pixels.", before=side, after=_SIDE)
                if side > _SIDE
                else Text(
                    "Enlarged from {before}×{before} to {after}×{after} pixels; a larger picture hides better.",
                    before=side,
                    after=_SIDE,
                )
            )
        rounding: Rounding | None = None
        if finer:
            pixels, rounding = rounded(finer_luma(image, (x, y, side), _SIDE, cancel=cancel))
        elif side == _SIDE:
            pixels = np.array(image.crop((x, y, x + side, y + side)))
        else:
            pixels = np.array(image.resize(SQUARE.shape, Image.Resampling.LANCZOS, box=(x, y, x + side, y + side)))
        return Cover(pixels, tuple(picture.notes), size, untouched, rounding)


def read_stego(source: Source, *, cancel: CancelToken | None = None) -> Gray:
    """Read a stego without changing a single level: uint8 [512, 512].

    Takes any file that still holds the grey levels, also where another program saved it as RGB, with 16 bits or as
    floats. Raises ImageRefused for a lossy file, another size or a colour picture, and says what became of the stego;
    Cancelled.
    """
    with decoded(source, grey=False, cancel=cancel) as picture:
        image, label = picture.image, picture.label
        if lossy := _lossy_kind(picture):
            raise ImageRefused(
                Text("{label} is {kind}, which cannot hold a hidden message any more.", label=label, kind=lossy),
                advice=Text("Ask for the original PNG, sent as a file or document and not as a photo."),
            )
        if image.size != SQUARE.shape:
            raise ImageRefused(
                Text(
                    "{label} has {width}×{height} pixels; a picture with a message has exactly {side}×{side}.",
                    label=label,
                    width=image.width,
                    height=image.height,
                    side=_SIDE,
                ),
                advice=Text("It was resized, cropped or is a screenshot, or another picture: use the PNG itself."),
            )
        return _exact_grey(image, label)


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
                "{share} of the picture is flat: neighbouring pixels are equal there, and a changed one "
                "shows in the levels. A photograph with more detail hides better.",
                share=_percent(flat),
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


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


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
                "The chosen square ({side}×{side} at {x}, {y}) is not inside the picture ({width}×{height}).",
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


def _lossy_kind(picture: Decoded) -> str | None:
    """Return what kind of lossy file it is, as "a JPEG", or None if its levels may be the very ones."""
    kind, head = picture.kind, picture.head
    if kind in JPEGS:
        return Text("a JPEG")
    if kind == "TIFF" and picture.image.info.get("compression") in {"jpeg", "tiff_jpeg"}:
        return Text("a TIFF compressed with loss")
    if kind == "WEBP" and lossy_webp(head):
        return Text("a WebP compressed with loss")
    if kind == "JPEG2000" and lossy_jpeg2000(head):
        return Text("a JPEG 2000 picture compressed with loss")
    if kind == "AVIF" and lossy_avif(head):
        return Text("an AVIF compressed with loss")
    if kind == "HEIF" and lossy_heic(head):
        return Text("a HEIC photo, compressed with loss")
    return Text("a texture compressed with loss") if "bcn" in picture.coders else None


def _exact_grey(image: Image.Image, label: str) -> Gray:
    """Return the grey levels of an opaque picture in any mode, or refuse.

    A colour that is marked as transparent stays what it is: only the marks of an alpha channel can have cost levels.
    """
    if image.mode in _WITH_ALPHA and image.convert("RGBA").getchannel("A").getextrema() != (255, 255):
        raise ImageRefused(
            Text("{label} has transparent parts.", label=label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )
    if image.mode == "L":
        return np.array(image)
    if image.mode in SIXTEEN_BITS or image.mode in {"I", "F"}:
        found = _exact_levels(np.asarray(image))
        if found is None:
            raise ImageRefused(
                Text("{label} has levels finer than 8 bits.", label=label),
                advice=Text("Use the PNG as it was saved when the message was hidden."),
            )
        return found
    bands = np.asarray(image.convert("RGB"))
    if (bands != bands[..., :1]).any():
        raise ImageRefused(
            Text("{label} is in colour; a picture with a message is grey.", label=label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )
    return np.ascontiguousarray(bands[..., 0])


_WITH_ALPHA = {"LA", "La", "PA", "RGBA", "RGBa"}


def _exact_levels(values: NDArray[Any]) -> Gray | None:
    """Return the 8-bit levels that 16 or 32 bits or floats stand for, if they do so exactly.

    Known are the levels themselves, 256 or 257 times as much, and floats where 1 or 65535 is white.
    """
    exact = values.astype(np.float64)
    if not np.isfinite(exact).all() or exact.min() < 0:
        return None
    highest = exact.max()
    if values.dtype.kind == "f" and highest <= 1:
        units: tuple[float, ...] = (1 / 255,)
    else:
        units = (1,) if highest <= 255 else (257, 256)
    for unit in units:
        levels = np.rint(exact / unit)
        # Floats of 32 bits hold a 255th with an error of 3e-8.
        if levels.max() <= 255 and np.abs(levels * unit - exact).max() <= 1e-6 * unit * 255:
            return levels.astype(np.uint8)
    return None
