"""What is refused of a picture, from its header or while it is read, and the sentence for it."""

from hashlib import sha256

import numpy as np
from PIL import Image

from stegapp.errors import ImageRefused
from stegapp.imaging.sifting import Sifted, with_filling
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = [
    "MAX_PIXELS",
    "MAX_PIXELS_OF",
    "check_complete",
    "check_size",
    "check_webp_size",
    "check_work",
    "damaged",
    "no_picture",
    "too_many_pixels",
]

MAX_PIXELS = 100_000_000
"""Pictures of more pixels are refused from their header, before any of them is decoded."""

MAX_SIDE = 1_000_000
"""So are pictures of longer sides: every row costs some memory of its own."""

MAX_PIXELS_OF = dict.fromkeys(("AVIF", "HEIF", "JPEG2000", "WEBP"), 64_000_000)  # decoders that hold 16 bytes a pixel

# A JPEG of many scans goes over its pixels as often: 0.12 s for a scan of 100 million, however small the file. Cameras
# write 1 or 3, optimizers up to 20.
SCANNED_PIXELS = 3_000_000_000

# What is put behind a JPEG that lacks its end mark: no marks, and each bit of one is not that of the other.
_NOISE = np.random.default_rng(0).integers(1, 255, 1024, dtype=np.uint8)
_FILLINGS = (_NOISE.tobytes(), (~_NOISE).tobytes())

# Uncompressed TIFFs are read strip by strip, 8 µs each, and compressed ones tile by tile, each whole in memory: a file
# of 158 bytes can ask for 2 GB.
_TILES = 200_000
_TILE_PIXELS = 1 << 25
_TILE_WIDTH, _TILE_LENGTH = 322, 323


def check_webp_size(head: bytes, label: str) -> None:
    """Check the size before the file is opened: that alone takes 8 bytes a pixel (RFC 9649, 2.7)."""
    if head[:4] + head[8:16] == b"RIFFWEBPVP8X" and len(head) >= 30:
        size = int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    elif head[:4] + head[8:16] == b"RIFFWEBPVP8L" and len(head) >= 25:
        bits = int.from_bytes(head[21:25], "little")
        size = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        return
    check_size(size, label, "WEBP")


def check_size(size: tuple[int, int], label: str, kind: str | None) -> None:
    """Refuse a size of no or too many pixels. kind: Pillow's format; some decoders hold more. Raises ImageRefused."""
    width, height = size
    most = MAX_PIXELS_OF.get(kind or "", MAX_PIXELS)
    if width < 1 or height < 1:
        raise damaged(label)
    if width * height > most:
        raise too_many_pixels(label, most, Text(" ({width:,} × {height:,})", width=width, height=height))
    if max(size) > MAX_SIDE:
        raise ImageRefused(
            Text("{label} is only a line: {width:,} × {height:,} pixels.", label=label, width=width, height=height),
            advice=Text("Cut a part out in another program first."),
        )


def too_many_pixels(label: str, most: int, size: str = "") -> ImageRefused:
    """Return the error for a picture of more than `most` pixels."""
    if most < MAX_PIXELS:
        return ImageRefused(
            Text(
                "{label} has more than {millions} million pixels{size}, too many for a file of its kind.",
                label=label,
                millions=most // 1_000_000,
                size=size,
            ),
            advice=Text("Save it as JPEG or PNG, or shrink it in another program first."),
        )
    return ImageRefused(
        Text(
            "{label} has more than {millions} million pixels{size}.", label=label, millions=most // 1_000_000, size=size
        ),
        advice=Text("Shrink the picture in another program first."),
    )


def check_work(image: Image.Image, file: Sifted, label: str) -> None:
    """Refuse a small file that would take seconds or gigabytes."""
    times = 1 if file.cut is None else 1 + len(_FILLINGS)
    scanned = times * file.scans * image.width * image.height
    parts = max(scanned / SCANNED_PIXELS, len(getattr(image, "tile", ())) / _TILES)
    if parts > 1:
        raise ImageRefused(
            Text("{label} would take too long to read: its pixels lie in too many layers or strips.", label=label),
            advice=Text("Open it in another program and save it as PNG."),
        )
    tags = getattr(image, "tag_v2", {})
    tile = tags.get(_TILE_WIDTH, 0), tags.get(_TILE_LENGTH, 0)
    if not all(isinstance(side, int) for side in tile) or tile[0] * tile[1] > _TILE_PIXELS:
        raise damaged(label)


def check_complete(file: Sifted, label: str, cancel: CancelToken | None) -> None:
    """Refuse a JPEG that lacks more than its end mark: what then stands there instead becomes pixels."""
    if len({_filled_digest(file, filling, cancel) for filling in _FILLINGS}) > 1:
        raise damaged(label)


def _filled_digest(file: Sifted, filling: bytes, cancel: CancelToken | None) -> bytes:
    """Return a digest of what a JPEG shows with `filling` behind it. A function, so that one picture is held at once.

    In a single scan, luma lies beside the colours up to the last block; of several, the last may be of colours alone.
    """
    digest = sha256()
    with Image.open(with_filling(file, filling, cancel=cancel)) as image:
        image.draft("L" if file.scans == 1 else "YCbCr", image.size)
        image.load()
        rows = max(1, (1 << 20) // image.width)
        for top in range(0, image.height, rows):
            if cancel is not None:
                cancel.raise_if_cancelled()
            digest.update(image.crop((0, top, image.width, min(top + rows, image.height))).tobytes())
    return digest.digest()


def damaged(label: str) -> ImageRefused:
    """Return the error for a file that ends too early or makes no sense."""
    return ImageRefused(
        Text("{label} is damaged or cut off, or of a kind that cannot be read.", label=label),
        advice=Text("Copy or download it again, or open it in another program and save it as PNG."),
    )


def no_picture(label: str, head: bytes) -> ImageRefused:
    """Return the error for a file that is no picture. head: its first bytes."""
    if b"<svg" in head:
        return ImageRefused(
            Text("{label} is a drawing (SVG), not a picture of pixels.", label=label), advice=Text("Use a photograph.")
        )
    return ImageRefused(
        Text("{label} is not a picture that can be read, or its start is damaged.", label=label),
        advice=Text("Choose a photograph, such as a PNG or JPEG."),
    )
