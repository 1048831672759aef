"""Any picture file to a loaded picture, and that to 8 bits: what `images` builds on.

Owns opening, the checks of the header, decoding, orientation, bit depths, palettes, print colours and transparency,
and the sentence for every way that can fail. Must not know squares, 512×512 or stegos.
"""

import math
import stat
import struct
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, UnidentifiedImageError

from stegapp.errors import ImageRefused, StegError

__all__ = ["JPEGS", "MAX_PIXELS", "SIXTEEN_BITS", "Decoded", "Gray", "Source", "decoded", "flattened", "upright"]

MAX_PIXELS = 100_000_000
"""Pictures of more pixels are refused from their header, before any of them is decoded."""

Gray = NDArray[np.uint8]
Source = Path | str | bytes | Image.Image

JPEGS = {"JPEG", "MPO"}
"""Formats of Pillow's that are JPEGs; MPO is what many phones write, with a smaller copy or a depth map behind."""

SIXTEEN_BITS = {"I;16", "I;16L", "I;16B", "I;16N"}
"""Modes of 16-bit grey."""

_HEAD = 1 << 16  # enough to see what a file is, also behind a colour profile
_ONE_PICTURE = {"MPO", "PSD"}  # their further frames are not further pictures
_PAGED = {"TIFF", "DCX"}
_GREYS = {"1", "L", "LA", "La", "I", "F"} | SIXTEEN_BITS

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = {5, 6, 7, 8}

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

# Warning filters belong to the whole process: two threads changing them at once could leave them changed.
_FILTERS = threading.RLock()


@dataclass(eq=False)
class Decoded:
    """A loaded picture.

    label: how a sentence names it. size: (width, height) of the upright picture, undrafted. head: the file's first
    64 KB. plain: 8-bit grey, opaque, upright. notes: what the user should know, added to on the way.
    """

    image: Image.Image
    label: str
    head: bytes
    size: tuple[int, int] = (0, 0)
    orientation: int = 1
    plain: bool = False
    notes: list[str] = field(default_factory=list)


@contextmanager
def _translated(label: str) -> Iterator[None]:
    """Turn every failure inside into ImageRefused and keep warnings in."""
    with _FILTERS, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except StegError:
            raise
        except Image.DecompressionBombError as error:
            raise _too_many_pixels(label) from error
        except MemoryError as error:
            raise ImageRefused(
                f"There is not enough memory to open {label}.",
                advice="Close other programs, or shrink the picture first.",
            ) from error
        except Exception as error:  # a decoder fed with garbage may raise anything
            raise _damaged(label) from error


@contextmanager
def decoded(source: Source, *, grey: bool, max_side: int | None = None) -> Iterator[Decoded]:
    """Open, check and decode a picture; keep it open inside the block.

    grey: only luma is wanted. max_side: a JPEG may be decoded smaller, as long as its longer side keeps twice this.
    Whatever Pillow raises inside the block comes out as ImageRefused, and no warning comes out.
    """
    label = _label(source)
    with _translated(label), _opened(source, label) as (image, head):
        _check_size(image.size, label)
        if image.format == "EPS":  # would start another program
            raise ImageRefused(f"{label} is a page description, not a picture.", advice="Save it as PNG or JPEG first.")
        picture = Decoded(image, label, head)
        in_colour = image.mode not in _GREYS
        _note_further_frames(image, picture.notes)
        size = image.size
        if image.format in JPEGS and image is not source:
            _draft(image, grey=grey, max_side=max_side)
            image.load()
        else:
            image.load()
            size = image.size  # some containers tell it only now, and a TIFF is turned upright while it loads
            _check_size(size, label)
        picture.orientation = _orientation(image)
        picture.size = size[::-1] if picture.orientation in _SIDEWAYS else size
        if picture.orientation != 1:
            picture.notes.append("Turned upright, as the camera noted.")
        if in_colour and grey:
            picture.notes.append("Colours became shades of grey.")
        picture.plain = (
            image.mode == "L" and not in_colour and picture.orientation == 1 and not image.has_transparency_data
        )
        yield picture


@contextmanager
def _opened(source: Source, label: str) -> Iterator[tuple[Image.Image, bytes]]:
    """Open without decoding; also give the first 64 KB of the file."""
    if isinstance(source, Image.Image):
        yield source, b""
        return
    with _stream(source, label) as stream:
        head = stream.read(_HEAD)
        if not head:
            raise ImageRefused(
                f"{label} is empty.", advice="Choose another picture; this one was not saved or copied fully."
            )
        stream.seek(0)
        try:
            image = Image.open(stream)
        except UnidentifiedImageError as error:
            raise _no_picture(label, head) from error
        with image:
            yield image, head


@contextmanager
def _stream(source: Path | str | bytes, label: str) -> Iterator[IO[bytes]]:
    if isinstance(source, bytes):
        yield BytesIO(source)
        return
    path = Path(source)
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ImageRefused(f"{label} is a folder.", advice="Choose a picture inside it.")
        if not stat.S_ISREG(kind):  # opening a pipe would wait for ever, a device never ends
            raise ImageRefused(f"{label} is not a file.", advice="Choose a picture file.")
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise ImageRefused(
            f"{label} does not exist.", advice="Check the name; the file may have been moved."
        ) from error
    except PermissionError as error:
        raise ImageRefused(
            f"{label} may not be read.", advice="Check the file's permissions, or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise ImageRefused(
            f"{label} cannot be opened.", advice="Check the name and the disk, or copy it elsewhere."
        ) from error
    with stream:
        yield stream


def _label(source: Source) -> str:
    """Return how a sentence names the picture: its file name, with nothing a terminal could choke on."""
    if isinstance(source, (bytes, Image.Image)):
        return "The picture"
    name = Path(source).name or str(source)
    return "“" + "".join(c if c.isprintable() else "\ufffd" for c in name) + "”"


def _check_size(size: tuple[int, int], label: str) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise _damaged(label)
    if width * height > MAX_PIXELS:
        raise _too_many_pixels(label, f" ({width}×{height})")


def _too_many_pixels(label: str, size: str = "") -> ImageRefused:
    return ImageRefused(
        f"{label} has more than {MAX_PIXELS // 1_000_000} million pixels{size}.",
        advice="Shrink the picture in another program first.",
    )


def _damaged(label: str) -> ImageRefused:
    return ImageRefused(
        f"{label} is damaged or cut off, or of a kind that cannot be read.",
        advice="Copy or download it again, or open it in another program and save it as PNG.",
    )


def _no_picture(label: str, head: bytes) -> ImageRefused:
    """Name the kinds people try most often and Pillow does not read."""
    if head[4:8] == b"ftyp" and head[8:12] in {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}:
        return ImageRefused(f"{label} is a HEIC photo, which cannot be read.", advice="Export it as JPEG or PNG first.")
    if head.startswith(b"%PDF"):
        return ImageRefused(f"{label} is a PDF, not a picture.", advice="Save the page or photo as PNG first.")
    if b"<svg" in head:
        return ImageRefused(f"{label} is a drawing (SVG), not a picture of pixels.", advice="Use a photograph.")
    return ImageRefused(
        f"{label} is not a picture that can be read, or its start is damaged.",
        advice="Choose a photograph, such as a PNG or JPEG.",
    )


def _note_further_frames(image: Image.Image, notes: list[str]) -> None:
    if image.format not in _ONE_PICTURE and getattr(image, "is_animated", False):
        notes.append(
            "Only the first page of the file was used."
            if image.format in _PAGED
            else "Only the first picture of the animation was used."
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
    image, notes = picture.image, picture.notes
    alpha: Image.Image | None = None
    if image.mode in SIXTEEN_BITS or image.mode in {"I", "F"}:
        levels = np.asarray(image)
        notes.append("Its finer levels were rounded to 8 bits.")
        base = Image.fromarray(_sixteen_to_eight(levels) if image.mode in SIXTEEN_BITS else _wide_to_eight(levels))
        clear = image.info.get("transparency")
        if isinstance(clear, int):
            alpha = Image.fromarray(np.where(levels == clear, np.uint8(0), np.uint8(255)))
    elif image.has_transparency_data:
        wanted = "LA" if image.mode in {"LA", "La"} else "RGBA"
        with_alpha = image if image.mode == wanted else image.convert(wanted)
        base = with_alpha.convert("L" if grey or image.mode in _GREYS else "RGB")
        alpha = with_alpha.getchannel("A")
    elif image.mode == "LAB":
        base = _lab_to_rgb(image)
    elif image.mode in {"L", "RGB"}:
        base = image
    elif image.mode == "CMYK":
        notes.append("Print colours (CMYK) were converted without their profile.")
        base = image.convert("RGB")
    else:
        base = image.convert("L" if grey or image.mode == "1" else "RGB")
    if grey and base.mode != "L":
        base = base.convert("L")
    if alpha is not None and alpha.getextrema() != (255, 255):
        notes.append("Transparent parts became white.")
        base = Image.composite(base, Image.new(base.mode, base.size, "white"), alpha)
    return base


def upright(image: Image.Image, picture: Decoded) -> Image.Image:
    """Turn `image`, made from `picture`, as the orientation mark of its file asks."""
    turn = _TURNS.get(picture.orientation)
    return image if turn is None else image.transpose(turn)


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
    known = levels[np.isfinite(levels)] if floats else levels
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
    if low >= 0 and high <= 65535:
        tops = (1.0, 255.0, 65535.0) if floats else (65535.0,)
        low, high = 0.0, next(top for top in tops if high <= top)
    scale = 255 / (high - low) if high > low else 0.0
    result = np.empty(levels.shape, dtype=np.uint8)
    for row, target in zip(levels, result, strict=True):  # by rows: float64 of the whole could take 800 MB
        exact = np.nan_to_num(row.astype(np.float64), nan=low, posinf=high, neginf=low)
        target[:] = np.rint((exact - low) * scale)
    return result


def _lab_to_rgb(image: Image.Image) -> Image.Image:
    from PIL import ImageCms  # 10 ms and a library of its own, for a rare kind

    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    if converted is None:
        raise ValueError("no conversion from LAB")
    return converted
