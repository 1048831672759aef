"""The carrier `jpeg`: a photo as a JPEG, whose coefficients carry the message.

Owns the two ways to such a file, and how large it may become.

    larger picture ─ upright ─ sRGB ─ shrunk by Lanczos ─ compressed once, as libjpeg does ─▶ coefficients, and what
                                                                             they were before they were rounded
    a JPEG as it is ─▶ its coefficients; the stego has its size, tables, sampling and scans
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from stegapp.carriers.base import AS_IT_IS, CoverOptions, Levels, OpenCover, OtherKind, Planes
from stegapp.carriers.colours import in_srgb
from stegapp.carriers.lossless import lossy_kind
from stegapp.carriers.photo import check_whole, largest_shrunk, shrunk_note, shrunk_size, too_small, turned
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Picture, folded
from stegapp.imaging.decode import JPEGS, UPRIGHT, Decoded, decoded, file_bytes, flattened, upright
from stegapp.imaging.eight_bits import as_pixels
from stegapp.imaging.jpeg.coefficients import JpegPicture, Plane, read_coefficients
from stegapp.imaging.jpeg.compression import Lost, compress, encoded
from stegapp.imaging.jpeg.marks import with_choice
from stegapp.imaging.jpeg.structure import Structure
from stegapp.imaging.jpeg.writing import HuffmanChoice, huffman_of, write_coefficients
from stegapp.imaging.metadata import read_metadata
from stegapp.imaging.source import label_of
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["LEAST_SIDE", "QUALITIES", "Jpeg", "JpegCover", "compressed_size", "most_bytes"]

QUALITIES = (90, 85, 80, 75, 70)
"""Of a new compression, as libjpeg counts it. The first is taken unless the file would become too large."""

MOST_BYTES, MOST_BITS = 500_000, 4.0
"""Of a file, and of its pixels, so that messengers pass it on as it is."""

SMALL_SIDE = 1_280
"""Longest side up to which the bytes count: larger pictures are not for messengers."""

LEAST_SIDE = 64

_ROWS = 256
"""Of coefficients, that are gone through at a time."""


@dataclass(frozen=True, eq=False, kw_only=True)
class JpegCover(OpenCover):
    """A JPEG opened to carry a message.

    jpeg: the cover's coefficients. structure: of the stego, and huffman how its tables are chosen. lost: what rounding
    took away, of each plane in steps of its table; None where nothing finer is known.
    """

    jpeg: JpegPicture
    structure: Structure
    huffman: HuffmanChoice
    lost: tuple[Lost, ...] | None = field(default=None, repr=False)

    def changed(self, stego: Picture) -> list[Plane]:
        """Return the coefficients of a stego's planes: the cover's, with the same changes."""
        found = [plane.copy() for plane in self.jpeg.planes]
        for plane, level in zip(found, stego.planes, strict=True):
            for top in range(0, len(plane), _ROWS):  # of the whole, what comes between would take as much again
                part = plane[top : top + _ROWS]
                part += level[top : top + _ROWS].astype(np.int16) - folded(part)
        return found


class Jpeg:
    """Planes of coefficients, of brightness or also of two colours."""

    name = "jpeg"
    exact = True
    suffixes: tuple[str, ...] = (".jpg", ".jpeg")

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> JpegCover:
        """Make a cover of any picture: a JPEG that is not to be shrunk as it is, all else compressed once."""
        _check_options(options)
        with decoded(source, grey=False, cancel=cancel) as picture:
            longer = max(picture.size)
            if picture.kind in JPEGS and (options.size is None or options.size >= longer):
                return _as_it_is(source, options, picture, cancel)
            return _compressed(source, options, picture, cancel)

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Planes:
        """Return the coefficients of any JPEG, folded."""
        return _picture(read_coefficients(_data(source), label=label_of(source), cancel=cancel))

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        """Return the JPEG."""
        if not isinstance(cover, JpegCover) or not isinstance(planes, Picture):
            raise TypeError("a JPEG closes what it opened")
        return write_coefficients(
            cover.changed(planes), cover.structure, huffman=cover.huffman, filling=cover.jpeg.filling
        )

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        """Return the decoded picture, upright: uint8 [height, width, 3], or [height, width] if it is grey."""
        return shown(self.close(planes, cover))


def shown(data: bytes) -> Levels:
    """Return what people see of a JPEG, upright: uint8 [height, width, 3], or [height, width] if it is grey."""
    with decoded(data, grey=False) as picture:
        return as_pixels(upright(picture.image, picture))


def _check_options(options: CoverOptions) -> None:
    check_whole(options)
    if options.quality is not None and not 1 <= options.quality <= 100:
        raise UsageError(
            Text("A quality of {quality} is not between 1 and 100.", quality=options.quality),
            advice=Text("Leave it out, or choose one from 75 to 95."),
        )


def _data(source: Path | bytes) -> bytes:
    data = source if isinstance(source, bytes) else file_bytes(source)
    if not data.startswith(b"\xff\xd8"):
        raise OtherKind(
            Text("{label} is no JPEG.", label=label_of(source)), advice=Text("Use the file as it was received.")
        )
    return data


def _picture(jpeg: JpegPicture) -> Picture:
    if min(jpeg.planes[0].shape) < LEAST_SIDE:
        raise ImageRefused(
            Text("The JPEG is too small to hold a message: a photo has at least {least} pixels each way.", least=64),
            advice=Text("Choose a larger picture."),
        )
    planes = tuple(np.empty(plane.shape, np.uint8) for plane in jpeg.planes)
    for levels, plane in zip(planes, jpeg.planes, strict=True):
        for top in range(0, len(plane), _ROWS):
            levels[top : top + _ROWS] = folded(plane[top : top + _ROWS])
    return Picture(planes, "coefficients")


# ---------------------------------------------------------------- as it is


def _as_it_is(source: Path | bytes, options: CoverOptions, picture: Decoded, cancel: CancelToken | None) -> JpegCover:
    data = _data(source)
    jpeg = read_coefficients(data, label=picture.label, cancel=cancel)
    notes = [*(note for note in picture.notes if note != UPRIGHT), *_warnings(jpeg)]  # its mark stays, it is not turned
    if options.quality is not None:
        notes.append(Text("The quality stays that of the file: it is not compressed again."))
    structure = with_choice(jpeg.structure, options.metadata)
    return JpegCover(
        planes=_picture(jpeg), notes=tuple(notes), jpeg=jpeg, structure=structure, huffman=huffman_of(jpeg)
    )


def _warnings(jpeg: JpegPicture) -> Iterator[str]:
    """Yield what makes a JPEG a poor cover."""
    if int(jpeg.tables[0].max()) <= _FINEST_STEP:
        yield Text(
            "This JPEG has a quality of 99 or 100. Detectors are strong there. A larger photo that is made smaller "
            "hides better."
        )


_FINEST_STEP = 3
"""Steps of brightness reach 2 at quality 99, 5 at 98."""


# ---------------------------------------------------------------- compressed once


def _compressed(source: Path | bytes, options: CoverOptions, picture: Decoded, cancel: CancelToken | None) -> JpegCover:
    image = flattened(picture, grey=False)
    target = compressed_size(picture, options.size)
    if min(target) < LEAST_SIDE:
        raise too_small(picture, target)
    if max(target) > _LONGEST:
        raise ImageRefused(
            Text(
                "{label} is too large: a JPEG has at most {most:,} pixels each way.", label=picture.label, most=_LONGEST
            ),
            advice=Text("Choose a smaller size."),
        )
    notes = picture.notes
    if target != picture.size:
        image = image.resize(turned(target, picture), Image.Resampling.LANCZOS)
        notes.append(shrunk_note(picture, target))
    metadata = read_metadata(source, options.metadata, mode=image.mode)
    image = in_srgb(image, metadata.profile, notes)
    # What messengers made of a photo says nothing more; and some compress anew what has an EXIF record.
    exif = metadata.exif if options.metadata == "keep" else None
    if exif is not None and len(exif) > _MOST_EXIF:
        exif = None
        notes.append(Text("Its metadata is too long for a JPEG and was left out."))
    if picture.kind == "HEIF":
        notes.append(Text("Its colour profile and metadata were left out."))
    upright_image = upright(image, picture)
    quality = options.quality or _quality_for(upright_image, notes, cancel)
    made = compress(upright_image, quality, options={} if exif is None else {"exif": exif}, cancel=cancel)
    notes.extend(_warnings(made.picture))
    return JpegCover(
        planes=_picture(made.picture),
        notes=tuple(notes),
        jpeg=made.picture,
        structure=made.picture.structure,
        huffman="same",
        lost=made.lost,
    )


def compressed_size(picture: Decoded, wanted: int | None) -> tuple[int, int]:
    """Return the (width, height) of a new compression: such that no pixel of a lossy file stays as it was.

    wanted: pixels of the longer side to shrink to, None to keep it, which a lossy file cannot.
    """
    if lossy_kind(picture) is not None:
        longer = max(picture.size)
        wanted = largest_shrunk(longer) if wanted is None else min(wanted, largest_shrunk(longer, (wanted,)))
    return shrunk_size(picture.size, wanted)


def most_bytes(width: int, height: int) -> int:
    """Return how many bytes a new compression may have before a message comes in."""
    most = int(MOST_BITS * width * height / 8)
    if max(width, height) <= SMALL_SIDE:
        most = min(most, MOST_BYTES)
    return most - most // 16  # for what the message adds


_LONGEST, _MOST_EXIF = 65_500, 65_527
"""Pixels of a side, by libjpeg; bytes of an EXIF record, as a segment holds with its name."""


def _quality_for(image: Image.Image, notes: list[str], cancel: CancelToken | None) -> int:
    """Return the best of QUALITIES at which messengers pass a picture on, and say where it is not the first."""
    most = most_bytes(*image.size)
    for quality in QUALITIES:
        if len(encoded(image, quality=quality, cancel=cancel)) <= most:
            break
    else:
        notes.append(
            Text(
                "There is much detail in this picture: even at quality {least} the file is too large for "
                "some messengers.",
                least=quality,
            )
        )
        return quality
    if quality < QUALITIES[0]:
        notes.append(
            Text(
                "There is much detail in this picture: its quality is {quality} of 100, so that messengers pass it on.",
                quality=quality,
            )
        )
    return quality
