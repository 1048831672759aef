"""A file becomes a cover as its carrier opens it; some files become none, and a sentence says why."""

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from stegapp import carriers
from stegapp.carriers import CoverOptions, JpegCover, OpenCover
from stegapp.carriers.lossless import lossy_kind
from stegapp.carriers.photo import largest_shrunk
from stegapp.errors import ImageRefused
from stegapp.evaluation.covers import Quality
from stegapp.evaluation.whole.options import Whole
from stegapp.format import Picture
from stegapp.imaging.decode import Decoded, decoded, flattened, upright
from stegapp.imaging.png import PHOTO_LEVEL
from stegapp.progress import CancelToken

__all__ = ["opened"]


def opened(
    path: Path, whole: Whole, quality: Quality, *, side_information: bool = True, cancel: CancelToken | None = None
) -> OpenCover:
    """Return a photograph as a cover in tiles.

    quality: of its one compression; None for what hide takes. side_information: False forgets what rounding took away.
    Raises ImageRefused for a file that makes no such cover; Cancelled.
    """
    source: Path | bytes = path
    size = whole.size
    if whole.grey:
        source, size = _grey(path, whole, cancel)
    options = CoverOptions(size=size, provable=whole.provable, quality=quality)
    cover = carriers.get(whole.carrier).open_cover(source, options, cancel=cancel)
    if not isinstance(cover.planes, Picture):
        raise ImageRefused(f"{path.name} makes a grey square.", advice="Give --carrier square.")
    if isinstance(cover, JpegCover):
        if cover.lost is None and quality is not None:
            raise ImageRefused(
                f"{path.name} stays the JPEG that it is, and is not compressed once at quality {quality}.",
                advice="Give a smaller --size, or leave --quality out.",
            )
        return cover if side_information else replace(cover, lost=None)
    return cover if side_information else replace(cover, roundings=())


def _grey(path: Path, whole: Whole, cancel: CancelToken | None) -> tuple[bytes, int | None]:
    """Return the luma of a photograph as a file of its own, and the size to shrink it to, as if it were the first."""
    with decoded(path, grey=False, cancel=cancel) as picture:
        size = _size(picture, path, whole)
        luma = upright(flattened(picture, grey=False), picture).convert("L")
    return _png(luma), size


def _size(picture: Decoded, path: Path, whole: Whole) -> int | None:
    """Return to what a file is shrunk, if it was compressed with loss such that no pixel stays as it was."""
    if lossy_kind(picture) is None or whole.provable:
        return whole.size
    longer = max(picture.size)
    wanted = longer if whole.size is None else min(whole.size, longer)
    largest = largest_shrunk(longer, (wanted,))
    if largest == wanted:
        return whole.size
    if whole.carrier == "photo" or wanted == longer:
        raise ImageRefused(
            f"{path.name} is too small: it was compressed with loss, and has to be shrunk to {largest} or less.",
            advice="Give a smaller --size.",
        )
    return largest


def _png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=PHOTO_LEVEL)
    return buffer.getvalue()
