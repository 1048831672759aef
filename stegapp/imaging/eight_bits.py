"""Pictures of any mode to 8 bits of grey or colour, opaque: bit depths, palettes, print colours, transparency."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from stegapp.texts import Text

__all__ = ["GREYS", "SIXTEEN_BITS", "Gray", "as_pixels", "blocks", "colours_and_alpha", "flattened_image"]

Gray = NDArray[np.uint8]

SIXTEEN_BITS = {"I;16", "I;16L", "I;16B", "I;16N"}
"""Modes of 16-bit grey."""

GREYS = {"1", "L", "LA", "La", "I", "F"} | SIXTEEN_BITS


def flattened_image(image: Image.Image, notes: list[str], *, grey: bool) -> Image.Image:
    """Return a picture as L (always, if `grey`) or RGB, transparent parts on white. notes: what was done is added."""
    base, alpha = colours_and_alpha(image, notes, grey=grey)
    if alpha is not None and alpha.getextrema() != (255, 255):
        notes.append(Text("Transparent parts became white."))
        base = base.copy() if base is image else base
        base.paste("white", mask=ImageChops.invert(alpha))  # in place: a picture of white would take as much again
    return base


def colours_and_alpha(
    image: Image.Image, notes: list[str], *, grey: bool = False
) -> tuple[Image.Image, Image.Image | None]:
    """Return a picture as L (always, if `grey`) or RGB, and how opaque it is, L, or None. notes: as above."""
    alpha: Image.Image | None = None
    clear = image.info.get("transparency")
    if image.mode in SIXTEEN_BITS or image.mode in {"I", "F"}:
        levels = np.asarray(image)
        notes.append(Text("Its finer levels were rounded to 8 bits."))
        base = Image.fromarray(_sixteen_to_eight(levels) if image.mode in SIXTEEN_BITS else _wide_to_eight(levels))
        if isinstance(clear, int):
            alpha = Image.fromarray(np.where(levels == clear, np.uint8(0), np.uint8(255)))
    elif image.has_transparency_data:
        wanted = "LA" if image.mode in {"LA", "La"} else "RGBA"
        with_alpha = image if image.mode == wanted else image.convert(wanted)
        base = with_alpha.convert("L" if grey or image.mode in GREYS else "RGB")
        alpha = with_alpha.getchannel("A")
    elif image.mode == "LAB":
        base = _lab_to_rgb(image)
    elif image.mode in {"L", "RGB"}:
        base = image
    elif image.mode == "CMYK":
        notes.append(Text("Print colours (CMYK) were converted without their profile."))
        base = image.convert("RGB")
    else:
        base = image.convert("L" if grey or image.mode == "1" else "RGB")
    if grey and base.mode != "L":
        base = base.convert("L")
    return base, alpha


def _sixteen_to_eight(levels: NDArray[np.uint16]) -> Gray:
    """Map 0..65535 to 0..255, rounded, by a table: a 100-megapixel scan costs one copy of 8 bits a pixel."""
    table = ((np.arange(65536, dtype=np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    return table[levels]


def _wide_to_eight(levels: NDArray[np.int32] | NDArray[np.float32]) -> Gray:
    """Map 32-bit integers or floats to 0..255.

    The file does not say what is white. The usual ranges are recognised, 0..1 and 0..255 for floats and 0..65535 for
    both; anything else is stretched from its least to its greatest value. NaN counts as black.
    """
    floats = levels.dtype.kind == "f"
    known = (block[np.isfinite(block)] if floats else block for block in blocks(levels))
    ranges = [(float(block.min()), float(block.max())) for block in known if block.size]
    low, high = (min(low for low, _ in ranges), max(high for _, high in ranges)) if ranges else (0.0, 0.0)
    if low >= 0 and high <= 65535:
        tops = (1.0, 255.0, 65535.0) if floats else (65535.0,)
        low, high = 0.0, next(top for top in tops if high <= top)
    scale = 255 / (high - low) if high > low else 0.0
    result = np.empty(levels.shape, dtype=np.uint8)
    for block, target in zip(blocks(levels), blocks(result), strict=True):
        exact = np.nan_to_num(block.astype(np.float64), nan=low, posinf=high, neginf=low)
        target[:] = np.rint((exact - low) * scale)
    return result


def blocks(levels: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """Yield a picture's levels in views of a million: float64 of the whole could take 800 MB, and rows may be short."""
    flat = levels.reshape(-1)
    for start in range(0, flat.size, 1 << 20):
        yield flat[start : start + (1 << 20)]


def as_pixels(image: Image.Image) -> Gray:
    """Return the levels of a picture, L or RGB: uint8 [height, width] or [height, width, 3].

    Some rows at a time: for an array of the whole, Pillow takes three times its size.
    """
    bands = len(image.getbands())
    found = np.empty((image.height, image.width, *([bands] if bands > 1 else [])), np.uint8)
    rows = max(1, (1 << 20) // image.width)
    for top in range(0, image.height, rows):
        bottom = min(top + rows, image.height)
        found[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return found


def _lab_to_rgb(image: Image.Image) -> Image.Image:
    from PIL import ImageCms  # 10 ms and a library of its own, for a rare kind

    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    if converted is None:
        raise ValueError("no conversion from LAB")
    return converted
