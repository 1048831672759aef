"""Any picture file to a loaded picture: what carriers build on.

Owns opening, decoding and orientation. What is refused says `limits`, how pixels become 8 bits `eight_bits`. Must not
know carriers.
"""

import math
import struct
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import IO

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from stegapp.errors import ImageRefused, StegError
from stegapp.imaging.eight_bits import GREYS, SIXTEEN_BITS, Gray, blocks, colours_and_alpha, flattened_image
from stegapp.imaging.kinds import HEIC_BRANDS, check_not_raw, check_readable
from stegapp.imaging.limits import (
    MAX_PIXELS,
    MAX_PIXELS_OF,
    check_complete,
    check_size,
    check_webp_size,
    check_work,
    damaged,
    no_picture,
    too_many_pixels,
)
from stegapp.imaging.sifting import Sifted, sifted
from stegapp.imaging.source import Source, label_of, opened
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = [
    "JPEGS",
    "MAX_PIXELS",
    "SIDEWAYS",
    "SIXTEEN_BITS",
    "UPRIGHT",
    "Decoded",
    "Gray",
    "Source",
    "decoded",
    "file_bytes",
    "flattened",
    "upright",
    "with_alpha",
]

# Decoders that work through the whole picture in one call, and from how many pixels on that is done in a process of
# its own. JPEG 2000 holds Python's lock meanwhile, for 8 s at 24 million pixels.
_APART = {"JPEG2000": 1_000_000, "ICNS": 0, "AVIF": 25_000_000, "WEBP": 25_000_000}

JPEGS = {"JPEG", "MPO"}
"""Formats of Pillow's that are JPEGs; MPO is what many phones write, with a smaller copy or a depth map behind."""

_MAX_FILE_BYTES = 512 * 1024 * 1024
UPRIGHT = Text("Turned upright, as the camera noted.")
_HEAD = 1 << 16  # enough to see what a file is, also behind a colour profile
_ONE_PICTURE = {"HEIF", "MPO", "PSD"}  # their further frames are not further pictures
_PAGED = {"TIFF", "DCX"}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
SIDEWAYS = {5, 6, 7, 8}

# What Pillow's parsers raise on nonsense in metadata, which must not cost the user the picture.
_NONSENSE = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)


class _Quiet:
    """No warning comes out while a thread is inside; reentrant.

    Warning filters belong to the whole process: the first thread changes them and the last one puts them back. None
    waits for another, whose picture may take seconds.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._before = warnings.catch_warnings()

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._before = warnings.catch_warnings()
                self._before.__enter__()
                warnings.simplefilter("ignore")
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._before.__exit__(None, None, None)


_QUIET = _Quiet()


@dataclass(eq=False)
class Decoded:
    """A loaded picture.

    label: how a sentence names it. kind: the format as Pillow calls it, None for a picture in memory. coders: Pillow's
    decoders of it. size: (width, height) of the upright picture, undrafted. head: the first 64 KB that they are
    given. plain: 8-bit grey, opaque, upright. notes: what the user should know, added to on the way.
    """

    image: Image.Image
    label: str
    head: bytes
    kind: str | None = None
    coders: frozenset[str] = frozenset()
    size: tuple[int, int] = (0, 0)
    orientation: int = 1
    plain: bool = False
    notes: list[str] = field(default_factory=list)


@contextmanager
def _translated(label: str) -> Iterator[None]:
    """Turn every failure inside into ImageRefused and keep warnings in."""
    try:
        with _QUIET:
            yield
    except StegError:
        raise
    except Image.DecompressionBombError as error:
        raise too_many_pixels(label, MAX_PIXELS) from error
    except MemoryError as error:
        raise ImageRefused(
            Text("There is not enough memory to open {label}.", label=label),
            advice=Text("Close other programs, or shrink the picture first."),
        ) from error
    except Exception as error:  # a decoder fed with garbage may raise anything
        raise damaged(label) from error


@contextmanager
def decoded(
    source: Source,
    *,
    grey: bool,
    max_side: int | None = None,
    path: Path | None = None,
    before: Callable[[Decoded], None] | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[Decoded]:
    """Open, check and decode a picture; keep it open inside the block.

    grey: only luma is wanted. max_side: a JPEG may be decoded smaller, as long as its longer side keeps twice this.
    path: of the file that bytes were read from, to name it in sentences. before: called with what is known before any
    pixel is decoded, to refuse it.
    Whatever Pillow raises inside the block comes out as ImageRefused, and no warning comes out. Raises Cancelled soon
    after `cancel` is set, also while a decoder works.
    """
    label = label_of(path or source)
    with _translated(label), _opened(source, label, cancel) as (image, head, file):
        kind, opened_here = image.format, image is not source
        check_size(image.size, label, kind if opened_here else None)
        picture = Decoded(image, label, head, kind, _coders(image))
        in_colour = image.mode not in GREYS
        _note_further_frames(image, file, picture.notes)
        size = image.size
        is_jpeg = kind in JPEGS and opened_here
        check_work(image, file, label)
        if before is not None:
            before(picture)
        if is_jpeg:
            _draft(image, grey=grey, max_side=max_side)
        picture.image, picture.orientation = _loaded(
            image, kind if opened_here else None, file, grey=grey, cancel=cancel
        )
        if is_jpeg:
            if file.cut is not None:
                check_complete(file, label, cancel)
                picture.notes.append(Text("The end of the JPEG file is missing, but all its pixels are there."))
        else:
            size = picture.image.size  # some containers tell it only now, and a TIFF is turned upright while it loads
            check_size(size, label, kind if opened_here else None)
        picture.size = size[::-1] if picture.orientation in SIDEWAYS else size
        if picture.orientation != 1:
            picture.notes.append(UPRIGHT)
        if in_colour and grey:
            picture.notes.append(Text("Colours became shades of grey."))
        picture.plain = (
            picture.image.mode == "L"
            and not in_colour
            and picture.orientation == 1
            and not picture.image.has_transparency_data
        )
        yield picture


@contextmanager
def _opened(source: Source, label: str, cancel: CancelToken | None) -> Iterator[tuple[Image.Image, bytes, Sifted]]:
    """Open without decoding; also give the first 64 KB of what the decoder is given, and what was found in the file."""
    if isinstance(source, Image.Image):
        yield source, b"", Sifted(BytesIO(), BytesIO())
        return
    with opened(source, label) as stream:
        head = stream.read(_HEAD)
        if not head:
            raise ImageRefused(
                Text("{label} is empty.", label=label),
                advice=Text("Choose another picture; this one was not saved or copied fully."),
            )
        check_readable(head, label)
        check_not_raw(stream, label, ending="" if isinstance(source, bytes) else Path(source).suffix.lower())
        check_webp_size(head, label)
        file = sifted(stream, head, cancel=cancel)
        head = file.stream.read(_HEAD)
        file.stream.seek(0)
        try:
            image = _open(file.stream, head, cancel)
        except UnidentifiedImageError as error:
            raise no_picture(label, head) from error
        with image:
            yield image, head, file


def _open(stream: IO[bytes], head: bytes, cancel: CancelToken | None) -> Image.Image:
    if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS:
        with suppress(SyntaxError):  # AV1 under one of the brands that stand for both
            return _heif(stream, cancel)
        stream.seek(0)
    return Image.open(stream)


def _heif(stream: IO[bytes], cancel: CancelToken | None) -> Image.Image:
    """Return a HEIC, loaded. In another process: a damaged file could end the one that parses it."""
    from stegapp.imaging.apart import DecoderStopped, NoProcess, loaded_apart

    data = stream.read()
    try:
        found = loaded_apart(load_heif, data, cancel=cancel)
    except NoProcess:
        return load_heif(data)[0]
    except DecoderStopped as error:
        known = {
            "SyntaxError": SyntaxError,
            "MemoryError": MemoryError,
            "DecompressionBombError": Image.DecompressionBombError,
        }
        raise known.get(str(error), ValueError) from error
    found.image.format = "HEIF"
    found.image.getexif()[ExifTags.Base.Orientation] = found.orientation
    return found.image


def load_heif(data: bytes) -> tuple[Image.Image, int]:
    """Open, check and decode a HEIC: the work of another process."""
    from pi_heif import HeifImageFile  # 50 ms and a library of its own

    warnings.simplefilter("ignore")
    image = HeifImageFile(BytesIO(data))
    if image.width * image.height > MAX_PIXELS_OF["HEIF"]:
        raise Image.DecompressionBombError
    image.load()
    return image, _orientation(image)


def _coders(image: Image.Image) -> frozenset[str]:
    return frozenset(tile[0] for tile in getattr(image, "tile", ()))


def _loaded(
    image: Image.Image, kind: str | None, file: Sifted, *, grey: bool, cancel: CancelToken | None
) -> tuple[Image.Image, int]:
    """Decode, in another process what could not be stopped here. Returns the picture and its mark of orientation."""
    apart = "jpeg" if kind == "TIFF" and image.info.get("compression") in {"jpeg", "tiff_jpeg"} else kind
    if apart in _APART and image.width * image.height > _APART[apart]:
        from stegapp.imaging.apart import DecoderStopped, NoProcess, loaded_apart

        file.stream.seek(0)
        try:
            found = loaded_apart(load_grey if grey else load_alone, file.stream.read(), cancel=cancel)
        except NoProcess:
            pass
        except DecoderStopped as error:
            raise MemoryError if str(error) == "MemoryError" else error from error
        else:
            return found.image, found.orientation
    if kind == "PPM" and "ppm" in _coders(image):
        return _scaled_ppm(image, file), 1
    image.load()
    if cancel is not None:
        cancel.raise_if_cancelled()
    return image, _orientation(image)


def _scaled_ppm(image: Image.Image, file: Sifted) -> Image.Image:
    """Decode a PGM or PPM whose white is not 255, as Pillow does, which takes 1.2 s for a million pixels."""
    _, (left, top, right, bottom), offset, (_, white) = image.tile[0]  # type: ignore[attr-defined]
    bands, top_level = len(image.getbands()), 65535 if image.mode == "I" else 255
    file.stream.seek(offset)
    result = np.empty((bottom - top) * (right - left) * bands, dtype=np.uint16 if image.mode == "I" else np.uint8)
    size = 2 if white > 255 else 1
    for block in blocks(result):
        data = file.stream.read(block.size * size)
        levels = np.frombuffer(data, dtype=">u2" if size == 2 else np.uint8)
        block[:] = np.minimum(np.rint(levels / white * top_level), top_level)
    return Image.fromarray(result.reshape(bottom - top, right - left, *([bands] if bands > 1 else [])))


def load_alone(data: bytes) -> tuple[Image.Image, int]:
    """Decode a file that was opened and checked before: the work of another process."""
    warnings.simplefilter("ignore")
    image = _open(BytesIO(data), data[:_HEAD], None)
    image.load()
    return image, _orientation(image)


def load_grey(data: bytes) -> tuple[Image.Image, int]:
    """Do the work of `load_alone`, and send back luma alone where that is all there is to see."""
    image, orientation = load_alone(data)
    return (image.convert("L") if image.mode == "RGB" else image), orientation


def file_bytes(path: Path) -> bytes:
    """Return all that is in a picture's file. Raises ImageRefused, also where no picture can be so long."""
    label = label_of(path)
    with _translated(label), opened(path, label) as stream:
        if stream.seek(0, SEEK_END) > _MAX_FILE_BYTES:
            raise ImageRefused(
                Text("{label} is too large to be a photograph.", label=label),
                advice=Text("Choose a PNG or JPEG of at most 100 megapixels."),
            )
        stream.seek(0)
        return stream.read()


def _note_further_frames(image: Image.Image, file: Sifted, notes: list[str]) -> None:
    if file.frames or (image.format not in _ONE_PICTURE and getattr(image, "is_animated", False)):
        notes.append(
            Text("Only the first page of the file was used.")
            if image.format in _PAGED
            else Text("Only the first picture of the animation was used.")
        )


def _draft(image: Image.Image, *, grey: bool, max_side: int | None) -> None:
    """Ask the JPEG decoder for less: luma alone, or for a preview a half, quarter or eighth of the size.

    Luma alone is the JPEG's own Y, within 1 level of what its RGB gives unless a colour is clipped, in half the time
    and a quarter of the memory.
    A cover is always decoded in full: the reduced size would save 50 ms more at 24 megapixels but moves levels by 2.
    """
    factor = 1.0 if max_side is None else min(1.0, 2 * max_side / max(image.size))
    width, height = image.size
    # Rounded up, so that the decoder never goes below the size asked for.
    image.draft("L" if grey else None, (math.ceil(width * factor), math.ceil(height * factor)))


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
        return int(value) if value in _TURNS else 1
    except _NONSENSE:
        return 1


def flattened(picture: Decoded, *, grey: bool) -> Image.Image:
    """Return the picture as L (always, if `grey`) or RGB, transparent parts on white."""
    return flattened_image(picture.image, picture.notes, grey=grey)


def with_alpha(picture: Decoded) -> tuple[Image.Image, Image.Image | None]:
    """Return the picture as L or RGB, and how opaque it is, L; None where it has no transparency."""
    return colours_and_alpha(picture.image, picture.notes)


def upright(image: Image.Image, picture: Decoded) -> Image.Image:
    """Turn `image`, made from `picture`, as the orientation mark of its file asks."""
    turn = _TURNS.get(picture.orientation)
    return image if turn is None else image.transpose(turn)
