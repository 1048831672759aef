"""The carrier `photo`: a picture in its own colours and size, or shrunk, as PNG.

Owns what happens to a picture on the way to planes, what of its file comes along, and which covers are refused because
changes to them can be proved.

    file ─ decode ─ 8 bits ─ upright ─ shrunk by Lanczos, in floats ─ rounded ─▶ planes: grey, or red, green and blue
                                 └─ alpha ─ stays; invisible pixels never change ─▶ PNG, with colour profile, metadata
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from stegapp.carriers.base import (
    AS_IT_IS,
    CoverOptions,
    Levels,
    OpenCover,
    Planes,
    Rounding,
    as_array,
    check_no_quality,
)
from stegapp.carriers.lossless import as_levels, as_picture, as_planes, check_lossless, exact_planes, lossy_kind
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import LEAST_SIDE
from stegapp.imaging.decode import JPEGS, SIDEWAYS, Decoded, decoded, upright, with_alpha
from stegapp.imaging.metadata import Metadata, read_metadata
from stegapp.imaging.png import PHOTO_LEVEL
from stegapp.imaging.precover import rounded
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["SIZES", "Offer", "Photo", "PhotoCover", "largest_shrunk", "offers", "shrunk_size", "turned"]

SIZES = (1280, 1600, 2048)
"""Longer sides that are offered to shrink to: the first is what messengers keep."""

_LEAST_FACTOR = 1.2
"""Of shrinking, so that no pixel of a compressed file is left as it was."""


@dataclass(frozen=True, eq=False)
class PhotoCover(OpenCover):
    """A photo opened to carry a message.

    mode: of the PNG: L, LA, RGB or RGBA. alpha: how opaque pixels are, uint8 [height, width]. under: the colours of the
    file, uint8 [height, width, bands], which invisible pixels keep; both None where all is opaque.
    """

    mode: str = "RGB"
    alpha: Levels | None = field(default=None, repr=False)
    under: Levels | None = field(default=None, repr=False)
    metadata: Metadata = field(default_factory=Metadata, repr=False)


class Photo:
    """Planes of a picture in tiles, grey or in colour. A grey one of 512×512, all of it seen, is a square."""

    name = "photo"
    exact = True
    suffixes: tuple[str, ...] = (".png",)

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> PhotoCover:
        """Make a cover of any picture from 64×64 pixels: upright, in its colours, perhaps shrunk."""
        check_whole(options)
        check_no_quality(options)
        with decoded(source, grey=False, cancel=cancel) as picture:
            base, alpha = with_alpha(picture)
            suffix = ""
            if alpha is not None and alpha.getextrema() == (255, 255):
                alpha, suffix = None, "A"  # all of it opaque: no more than a mode
            target = shrunk_size(picture.size, options.size)
            _check_cover(picture, target, provable=options.provable)
            roundings: tuple[Rounding | None, ...] = ()
            under = None
            if alpha is not None:
                bands = Image.merge(f"{base.mode}A", (*base.split(), alpha))
                if target != picture.size:
                    bands = bands.resize(turned(target, picture), Image.Resampling.LANCZOS)
                both = np.asarray(upright(bands, picture))
                under, opacity = both[..., :-1], both[..., -1]
                colours = under if base.mode == "RGB" else np.repeat(under, 3, axis=2)
                levels = as_planes(colours, opacity)
                mode = bands.mode
            elif target != picture.size:
                levels, roundings = _shrunk(base, target, picture, cancel)
                opacity, mode = None, base.mode + suffix
            else:
                image = upright(base, picture)
                levels, opacity, mode = exact_planes(image, picture.label), None, base.mode + suffix
            if target != picture.size:
                picture.notes.append(shrunk_note(picture, target))
            metadata = read_metadata(source, options.metadata, mode=base.mode)
            if picture.kind == "HEIF":
                picture.notes.append(Text("Its colour profile and metadata were left out."))
            return PhotoCover(as_picture(levels), tuple(picture.notes), roundings, mode, opacity, under, metadata)

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Planes:
        """Return the planes of a file that still holds the levels, in whatever lossless kind and mode."""
        with decoded(source, grey=False, before=_check_stego, cancel=cancel) as picture:
            _check_stego(picture)
            return as_picture(exact_planes(picture.image, picture.label))

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        """Return the PNG."""
        if not isinstance(cover, PhotoCover):
            raise TypeError("a photo closes what it opened")
        levels = self.pixels(planes, cover)
        buffer = BytesIO()
        image = _image(levels if levels.ndim == 3 else levels[..., None], cover)
        image.save(buffer, format="PNG", compress_level=PHOTO_LEVEL, **cover.metadata.for_png())
        return buffer.getvalue()

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        """Return the levels."""
        return as_array(planes)


def shrunk_size(size: tuple[int, int], longer: int | None) -> tuple[int, int]:
    """Return the (width, height) that a picture is shrunk to, at most `longer` on its longer side.

    By no integer: whole factors keep the grid of what a file was compressed in. So some pixels less may come out.
    """
    if longer is None or max(size) <= longer:
        return size
    factor = max(size) / longer
    if abs(factor - round(factor)) < 0.02:
        factor = round(factor) + 0.03
    width, height = (max(1, round(side / factor)) for side in size)
    return width, height


@dataclass(frozen=True)
class Offer:
    """A size that a picture may have as a photo.

    longer: as `CoverOptions.size` has it. size: (width, height) that comes of it. refused: why not; None if it may.
    anew: whether it is compressed anew, with loss.
    """

    longer: int | None
    size: tuple[int, int]
    refused: ImageRefused | None = None
    anew: bool = False


def offers(picture: Decoded) -> tuple[Offer, ...]:
    """Return the sizes to choose from: as it is, then those of SIZES that are smaller, the largest first.

    A compressed file that is too small for them all has one more, which it may be shrunk to.
    """
    longer = max(picture.size)
    sizes = sorted((size for size in SIZES if size < longer), reverse=True)
    if lossy_kind(picture) is not None and largest_shrunk(longer) not in sizes:
        sizes.append(largest_shrunk(longer))
    found = ((size, shrunk_size(picture.size, size)) for size in (None, *sizes))
    return tuple(Offer(size, target, _refused(picture, target)) for size, target in found)


def check_not_cut(options: CoverOptions) -> None:
    """Refuse a crop, which no whole photo has. Raises UsageError."""
    if options.crop is not None:
        raise UsageError(
            Text("A photo is taken as a whole; only the grey square is cut out of a picture."),
            advice=Text("Leave the crop out, or cut the picture in another program first."),
        )


def check_whole(options: CoverOptions) -> None:
    """Refuse options that no whole photo has. Raises UsageError."""
    check_not_cut(options)
    if options.size is not None and options.size < LEAST_SIDE:
        raise UsageError(
            Text("A size of {size} pixels is too small.", size=options.size),
            advice=Text("Choose {sizes}, or keep the size.", sizes=", ".join(map(str, SIZES))),
        )


def shrunk_note(picture: Decoded, target: tuple[int, int]) -> str:
    """Return what to say of a picture that is shrunk to (width, height)."""
    return Text(
        "Shrunk from {before} to {after} pixels.",
        before=_size(picture.size),
        after=_size(target),
    )


def _size(size: tuple[int, int]) -> Text:
    return Text("{width:,} × {height:,}", width=size[0], height=size[1])


def _check_cover(picture: Decoded, target: tuple[int, int], *, provable: bool) -> None:
    """Refuse what is too small, and a compressed file whose pixels would stay as they are."""
    refused = _refused(picture, target, provable=provable)
    if refused is not None:
        raise refused


def too_small(picture: Decoded, target: tuple[int, int], least: int = LEAST_SIDE) -> ImageRefused:
    """Return the error for a photo that would have so few pixels, (width, height), of `least` each way."""
    return ImageRefused(
        Text(
            "{label} is too small: {width:,} × {height:,} pixels. A photo has at least {least} each way.",
            label=picture.label,
            width=target[0],
            height=target[1],
            least=least,
        ),
        advice=Text("Choose a larger picture.")
        if min(picture.size) < least
        else Text("Choose a larger size, or keep the picture's own."),
    )


def _refused(picture: Decoded, target: tuple[int, int], *, provable: bool = False) -> ImageRefused | None:
    if min(target) < LEAST_SIDE:
        return too_small(picture, target)
    kind, longer = lossy_kind(picture), max(picture.size)
    if kind is None or provable or longer >= _LEAST_FACTOR * max(target):
        return None
    size, (width, height) = largest_shrunk(longer), picture.size
    shrink = Text("Shrink it: choose a size of at most {size} pixels.", size=size)
    if picture.kind in JPEGS:
        shrink = Text("Hide in it as a JPEG, or shrink it: choose a size of at most {size} pixels.", size=size)
    return ImageRefused(
        Text(
            "{label} is {kind}. In a PNG of its own size, every change can be proved by what the compression left.",
            label=picture.label,
            kind=kind,
        ),
        advice=shrink if min(width, height) * size >= LEAST_SIDE * longer else Text("Choose a larger picture."),
    )


def largest_shrunk(longer: int, sizes: Sequence[int] = SIZES) -> int:
    """Return the largest size to shrink a compressed file to: one of `sizes` where one will do."""
    smaller = [size for size in sizes if longer >= _LEAST_FACTOR * size]
    return max(smaller, default=max(1, math.floor(longer / _LEAST_FACTOR / 1.05)))


def _check_stego(picture: Decoded) -> None:
    check_lossless(picture)
    if min(picture.image.size) < LEAST_SIDE:
        raise ImageRefused(
            Text("{label} is too small to hold a message.", label=picture.label),
            advice=Text("Use the PNG as it was saved when the message was hidden."),
        )


def turned(size: tuple[int, int], picture: Decoded) -> tuple[int, int]:
    """Return an upright size as the file has it, before it is turned."""
    return size[::-1] if picture.orientation in SIDEWAYS else size


def _shrunk(
    base: Image.Image, target: tuple[int, int], picture: Decoded, cancel: CancelToken | None
) -> tuple[Levels, tuple[Rounding | None, ...]]:
    """Shrink an opaque picture in floats, one band at a time; return its planes and what rounding took from each."""
    size = turned(target, picture)
    planes: list[Levels] = []
    roundings: list[Rounding | None] = []
    for name in base.getbands():
        if cancel is not None:
            cancel.raise_if_cancelled()
        band = base.getchannel(name)
        exact = np.asarray(upright(band.convert("F").resize(size, Image.Resampling.LANCZOS), picture))
        levels, lost = rounded(exact)
        planes.append(levels)
        roundings.append(lost)
        if len(planes) == 3 and all(np.array_equal(planes[0], plane) for plane in planes[1:]):
            planes, roundings = planes[:1], roundings[:1]
    return as_levels(np.stack(planes, axis=2)), tuple(roundings)


def _image(planes: Levels, cover: PhotoCover) -> Image.Image:
    in_colour = cover.mode.startswith("RGB")
    if cover.alpha is None or cover.under is None:
        if in_colour and planes.shape[2] == 1:
            planes = np.repeat(planes, 3, axis=2)
        image = Image.fromarray(planes if in_colour else planes[..., 0])
        if cover.mode.endswith("A"):
            image.putalpha(255)
        return image
    visible = cover.alpha > 0
    shown = [
        np.where(visible, planes[..., min(band, planes.shape[2] - 1)], cover.under[..., band])
        for band in range(cover.under.shape[2])
    ]
    return Image.merge(cover.mode, [Image.fromarray(band) for band in (*shown, cover.alpha)])
