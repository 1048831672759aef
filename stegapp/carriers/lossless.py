"""The exact levels of a file that may be a stego, or the sentence why they are lost."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers.base import SQUARE, OtherKind, Planes
from stegapp.errors import ImageRefused
from stegapp.format import Picture
from stegapp.imaging.decode import JPEGS, SIXTEEN_BITS, Decoded
from stegapp.imaging.lossy import lossy_avif, lossy_heic, lossy_jpeg2000, lossy_webp
from stegapp.texts import Text

__all__ = [
    "WITH_ALPHA",
    "as_levels",
    "as_picture",
    "as_planes",
    "check_lossless",
    "exact_levels",
    "exact_planes",
    "lossy_kind",
]

Levels = NDArray[np.uint8]

_BLOCK = 1 << 22  # pixels

WITH_ALPHA = {"LA", "La", "PA", "RGBA", "RGBa"}


def check_lossless(picture: Decoded) -> None:
    """Refuse a file whose levels were changed by its compression. Raises ImageRefused."""
    if lossy := lossy_kind(picture):
        refused = OtherKind if picture.kind in JPEGS else ImageRefused
        raise refused(
            Text("{label} is {kind}, which cannot hold a hidden message any more.", label=picture.label, kind=lossy),
            advice=Text("Ask for the original PNG, sent as a file or document and not as a photo."),
        )


def lossy_kind(picture: Decoded) -> str | None:
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


def exact_planes(image: Image.Image, label: str) -> Levels:
    """Return the levels of a picture in any mode: as `as_levels`, those of invisible pixels as 0.

    Raises ImageRefused for levels finer than 8 bits.
    """
    if image.mode in SIXTEEN_BITS or image.mode in {"I", "F", "L"}:
        return as_levels(exact_levels(image, label)[..., None])
    # A colour that is marked as transparent stays what it is: only alpha makes pixels invisible.
    clear = image.mode in WITH_ALPHA or (image.mode == "P" and image.has_transparency_data)
    mode = "RGBA" if clear else "RGB"
    levels = _array(image if image.mode == mode else image.convert(mode))
    return as_planes(levels[..., :3], levels[..., 3] if clear else None)


def _array(image: Image.Image) -> Levels:
    """Return the levels of RGB or RGBA, some rows after the others: Pillow makes a copy, and numpy another."""
    levels = np.empty((image.height, image.width, len(image.getbands())), dtype=np.uint8)
    step = max(1, _BLOCK // image.width)
    for top in range(0, image.height, step):
        bottom = min(top + step, image.height)
        levels[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return levels


def as_planes(colours: Levels, alpha: Levels | None) -> Levels:
    """Return levels [height, width, 3] as `as_levels`, one plane of it if all are equal. alpha: [height, width]."""
    hidden = alpha is not None and not alpha.all()
    if alpha is not None and hidden:
        colours = np.where((alpha > 0)[..., None], colours, np.uint8(0))
    first = colours[..., 0]
    grey = all(np.array_equal(first, colours[..., band]) for band in (1, 2))
    return as_levels(np.ascontiguousarray(first[..., None] if grey else colours), hidden=hidden)


def as_levels(planes: Levels, *, hidden: bool = False) -> Levels:
    """Return planes, [height, width, 1 or 3], as they are, but those of a grey square as [512, 512].

    hidden: some pixels are invisible; then it is no square, whose every pixel may change.
    """
    return planes[..., 0] if planes.shape == (*SQUARE.shape, 1) and not hidden else planes


def as_picture(levels: Levels) -> Planes:
    """Return levels as `as_levels` has them, those of other pictures than the grey square cut into tiles."""
    return levels if levels.ndim == 2 else Picture.of_levels(levels)


def exact_levels(image: Image.Image, label: str) -> Levels:
    """Return the levels of a grey picture of any depth, uint8 [height, width]. Raises ImageRefused."""
    if image.mode == "L":
        return np.array(image)
    found = _exact_levels(np.asarray(image))
    if found is None:
        raise ImageRefused(
            Text("{label} has levels finer than 8 bits.", label=label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )
    return found


def _exact_levels(values: NDArray[Any]) -> Levels | None:
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
