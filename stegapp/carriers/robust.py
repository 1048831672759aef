"""The carrier `robust`: a photo in colour or grey whose message survives compression as JPEG.

Owns the way of a picture to pixels and back, and its luma. What lies where in the luma is the format's business, what
may happen on the way that of `imaging.ways`.

    file ─ decode ─ upright ─ shrunk by Lanczos ─ sRGB ─▶ pixels [h, w, 3] ─ luma ─▶ 8×8 blocks
"""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers.base import AS_IT_IS, CoverOptions, Levels, OpenCover, Planes
from stegapp.carriers.colours import in_srgb
from stegapp.carriers.photo import check_not_cut, shrunk_note, shrunk_size, too_small, turned
from stegapp.choices import SENT_SIDE
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Picture
from stegapp.imaging.decode import Decoded, decoded, flattened, upright
from stegapp.imaging.metadata import read_metadata
from stegapp.imaging.png import PHOTO_LEVEL
from stegapp.imaging.ways import compressed
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["LARGEST_SIDE", "LEAST_SIDE", "QUALITY", "Robust", "RobustCover", "luma"]

LARGEST_SIDE = 2048
"""Pixels of the longer side: beyond this, messengers shrink pictures, and the message is lost."""

LEAST_SIDE = 256
"""Pixels each way: a smaller picture has no room for header and salt."""

QUALITY = 93
"""Of the JPEG that is sent: high, since a messenger compresses it again."""


@dataclass(frozen=True, eq=False)
class RobustCover(OpenCover):
    """A photo opened to carry a message that survives. png: whether it is written as PNG instead of JPEG."""

    png: bool = False
    quality: int = QUALITY

    def written_as(self, output: Path) -> "RobustCover":
        """Return the cover for a file of this name."""
        return replace(self, png=output.suffix.lower() == ".png")


class Robust:
    """Pixels of a picture, [h, w] or [h, w, 3]. A reveal takes what arrives, however it was compressed."""

    name = "robust"
    suffixes: tuple[str, ...] = (".jpg", ".jpeg", ".png")
    exact = False

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> RobustCover:
        """Make a cover of any picture: upright, opaque, sRGB, shrunk unless it is small enough."""
        _check_options(options)
        with decoded(source, grey=False, cancel=cancel) as picture:
            image = flattened(picture, grey=False)
            target = shrunk_size(picture.size, options.size)
            if min(target) < LEAST_SIDE:
                raise too_small(picture, target, LEAST_SIDE)
            if max(target) > LARGEST_SIDE:
                raise ImageRefused(
                    Text(
                        "{label} is too large: messengers would shrink it, and the message would be lost.",
                        label=picture.label,
                    ),
                    advice=Text("Choose a size of {size} pixels.", size=SENT_SIDE),
                )
            notes = picture.notes
            if target != picture.size:
                image = image.resize(turned(target, picture), Image.Resampling.LANCZOS)
                notes.append(shrunk_note(picture, target))
            if options.metadata == "keep":
                notes.append(Text("Its metadata was left out: messengers drop it."))
            metadata = read_metadata(source, "drop", mode=image.mode)
            image = upright(in_srgb(image, metadata.profile, notes), picture)
            pixels = np.array(image)
        if pixels.ndim == 3 and (pixels == pixels[..., :1]).all():
            pixels = np.ascontiguousarray(pixels[..., 0])
        return RobustCover(planes=pixels, notes=tuple(notes), quality=options.quality or QUALITY)

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Planes:
        """Return the pixels of any picture, upright."""
        with decoded(source, grey=False, before=_check_size, cancel=cancel) as picture:
            return np.array(upright(flattened(picture, grey=False), picture))

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        """Return the file: a JPEG of high quality, or a PNG."""
        if not isinstance(cover, RobustCover) or isinstance(planes, Picture):
            raise TypeError("this carrier closes what it opened")
        if not cover.png:
            return compressed(planes, cover.quality)
        buffer = BytesIO()
        Image.fromarray(planes).save(buffer, format="PNG", compress_level=PHOTO_LEVEL)
        return buffer.getvalue()

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        """Return the pixels."""
        if isinstance(planes, Picture):
            raise TypeError("these are tiles, not pixels")
        return planes


def _check_size(picture: Decoded) -> None:
    """Refuse a picture of another size than such stegos, before it is decoded."""
    if max(picture.image.size) > LARGEST_SIDE or min(picture.image.size) < LEAST_SIDE:
        raise ImageRefused(
            Text("{label} has another size than such stegos.", label=picture.label),
            advice=Text("Use the file as it was received."),
        )


def luma(pixels: Levels) -> NDArray[np.float32]:
    """Return brightness as JPEG has it, unrounded, float32 [h, w] (ITU-R BT.601, as in JFIF)."""
    if pixels.ndim == 2:
        return pixels.astype(np.float32)
    return pixels.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)


def _check_options(options: CoverOptions) -> None:
    check_not_cut(options)
    if options.size is not None and not LEAST_SIDE <= options.size <= LARGEST_SIDE:
        raise UsageError(
            Text("A size of {size} pixels does not do here.", size=options.size),
            advice=Text("Choose 1280, or another from {least} to {most}.", least=LEAST_SIDE, most=LARGEST_SIDE),
        )
    if options.quality is not None and not 75 <= options.quality <= 100:
        raise UsageError(
            Text("A quality of {quality} is too low here.", quality=options.quality),
            advice=Text("Leave it out, or choose one from 75 to 100."),
        )
