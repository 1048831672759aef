"""What a picture may become as a JPEG: its sizes, about how long each file will be, and about how much it carries.

Owns the choice of sizes and the estimates. What is really done is `jpeg`'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image

from stegapp.carriers.jpeg import LEAST_SIDE, QUALITIES, compressed_size, most_bytes
from stegapp.carriers.lossless import lossy_kind
from stegapp.carriers.photo import SIZES, Offer, largest_shrunk, too_small
from stegapp.errors import ImageRefused
from stegapp.format import TiledGeometry, tiled
from stegapp.imaging.decode import JPEGS, Decoded, flattened
from stegapp.imaging.jpeg.coefficients import Plane, read_coefficients
from stegapp.imaging.jpeg.marks import with_choice
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.jpeg.structure import Structure
from stegapp.progress import CancelToken

__all__ = ["Estimate", "bytes_at", "estimate", "estimate_as_it_is", "jpeg_offers", "usual"]

_BANDS = 8
_ROWS = 16  # of an MCU
_SAMPLED = 1_500_000  # pixels of which the whole is judged, as detail lies unevenly


@dataclass(frozen=True)
class Estimate:
    """file_bytes: about how long the file will be. room: about how many bytes of a packed message it carries."""

    file_bytes: int
    room: int


def jpeg_offers(picture: Decoded, data: bytes) -> tuple[Offer, ...]:
    """Return the sizes to choose from: its own, then those of SIZES that are smaller, the largest first.

    data: the file. A JPEG in its own size stays as it is. Below all of SIZES it has one more, to be shrunk to, as some
    are refused as they are.
    """
    longer, is_jpeg = max(picture.size), picture.kind in JPEGS
    lossy = lossy_kind(picture) is not None
    least = largest_shrunk(longer) if lossy else longer - 1
    sizes = sorted((size for size in SIZES if size <= least), reverse=True)
    if lossy and not sizes:
        sizes = [least]
    anew = [_anew(picture, size) for size in sizes]
    if is_jpeg:
        return Offer(None, picture.size, _refused_as_it_is(picture, data)), *anew
    return (*anew,) if lossy else (_anew(picture, None), *anew)


def usual(offers: Sequence[Offer]) -> Offer | None:
    """Return what is chosen unless somebody says otherwise: the largest that most messengers pass on, or the first."""
    good = [offer for offer in offers if offer.refused is None]
    return next((offer for offer in good if max(offer.size) <= SIZES[0]), next(iter(good or offers), None))


def _anew(picture: Decoded, longer: int | None) -> Offer:
    size = compressed_size(picture, longer)
    return Offer(longer, size, too_small(picture, size) if min(size) < LEAST_SIDE else None, anew=True)


def _refused_as_it_is(picture: Decoded, data: bytes) -> ImageRefused | None:
    try:
        structure = read_structure(data, label=picture.label)
    except ImageRefused as refused:
        return refused
    return too_small(picture, picture.size) if 8 * min(structure.blocks(0)) < LEAST_SIDE else None


# ---------------------------------------------------------------- estimates


def estimate_as_it_is(data: bytes, *, cancel: CancelToken | None = None) -> Estimate:
    """Return what a JPEG gives as it is. Raises ImageRefused, Cancelled."""
    jpeg = read_coefficients(data, cancel=cancel)
    before = jpeg.structure
    left_out = before.trailing + _metadata_bytes(before) - _metadata_bytes(with_choice(before, "clean"))
    return Estimate(len(data) - left_out, _room(*_useful(jpeg.planes), [_shape(plane) for plane in jpeg.planes]))


def estimate(picture: Decoded, size: tuple[int, int], *, cancel: CancelToken | None = None) -> Estimate:
    """Return what a picture gives when it is shrunk to (width, height) and compressed: of some bands of it, all over.

    Raises Cancelled.
    """
    bands = _bands(flattened(picture, grey=False), max(size) / max(picture.size))
    share = bands.width * bands.height / (size[0] * size[1])
    data = b""
    for quality in QUALITIES:
        if cancel is not None:
            cancel.raise_if_cancelled()
        data = _compressed(bands, quality)
        if len(data) / share <= most_bytes(*size):
            break
    useful, richest = _useful(read_coefficients(data).planes)
    room = _room(useful / share, richest, _shapes(size, grey=bands.mode == "L"))
    return Estimate(_file_bytes(bands, data, quality, share), room)


def bytes_at(picture: Decoded, size: tuple[int, int], quality: int) -> int:
    """Return about how long the file is when a picture is shrunk to (width, height) and compressed at a quality."""
    bands = _bands(flattened(picture, grey=False), max(size) / max(picture.size))
    return _file_bytes(bands, _compressed(bands, quality), quality, bands.width * bands.height / (size[0] * size[1]))


def _file_bytes(bands: Image.Image, data: bytes, quality: int, share: float) -> int:
    """Return the bytes of the whole. data: the JPEG of bands, a share of it."""
    head = len(_compressed(Image.new(bands.mode, (_ROWS, _ROWS)), quality))  # which is there but once
    return round(head + (len(data) - head) / share)


def _bands(image: Image.Image, factor: float) -> Image.Image:
    """Return some bands of a picture that is made `factor` as large, one below the other; all of it if it is small."""
    width, height = (max(1, round(side * factor)) for side in image.size)
    rows = max(1, _SAMPLED // _BANDS // width // _ROWS) * _ROWS
    if width * height <= _SAMPLED or _BANDS * rows >= height:
        return image.resize((width, height), Image.Resampling.LANCZOS)
    bands = Image.new(image.mode, (width, rows * _BANDS))
    for number in range(_BANDS):
        top = round((height - rows) * number / (_BANDS - 1))
        box = (0, top / factor, image.width, min(image.height, (top + rows) / factor))
        bands.paste(image.resize((width, rows), Image.Resampling.LANCZOS, box=box), (0, number * rows))
    return bands


def _compressed(image: Image.Image, quality: int) -> bytes:
    buffer = BytesIO()
    sampling = {} if image.mode == "L" else {"subsampling": "4:2:0"}
    image.save(buffer, format="JPEG", quality=quality, **sampling)
    return buffer.getvalue()


def _useful(planes: Sequence[Plane]) -> tuple[int, float]:
    """Return how many coefficients are neither zero nor a block's mean, and their share of the richest brightness."""
    count = sum(int(np.count_nonzero(plane)) - int(np.count_nonzero(plane[::8, ::8])) for plane in planes)
    geometry = TiledGeometry((_shape(planes[0]),), "coefficients")
    parts = [planes[0][geometry.tile(number).area[:2]] for number in range(geometry.tiles)]
    return count, max(float(np.count_nonzero(part) - np.count_nonzero(part[::8, ::8])) / part.size for part in parts)


def _shape(plane: Plane) -> tuple[int, int]:
    return plane.shape[0], plane.shape[1]


def _shapes(size: tuple[int, int], *, grey: bool) -> list[tuple[int, int]]:
    """Return the shapes of planes: of brightness, and of colours half as wide and high."""
    width, height = size
    sides = [(8 * -(-height // (8 * step)), 8 * -(-width // (8 * step))) for step in (1, 2)]
    return sides[:1] if grey else [sides[0], sides[1], sides[1]]


def _room(useful: float, richest: float, shapes: Sequence[tuple[int, int]]) -> int:
    """Return the bytes that half a bit for each useful coefficient gives, without what anchors and header take."""
    geometry = TiledGeometry(tuple(shapes), "coefficients")
    taken = richest * tiled.most_header_positions(geometry)
    return tiled.longest_packed(int(max(0.0, (useful - taken) * (1 - 1 / 64))) // 2)


def _metadata_bytes(structure: Structure) -> int:
    return sum(len(segment.to_bytes()) for segment in structure.metadata)
