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
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageChops, UnidentifiedImageError

from stegapp.errors import ImageRefused, StegError
from stegapp.imaging.kinds import HEIC_BRANDS, check_not_raw, check_readable
from stegapp.imaging.sifting import Sifted, sifted, with_filling
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["JPEGS", "MAX_PIXELS", "SIXTEEN_BITS", "Decoded", "Gray", "Source", "decoded", "flattened", "upright"]

MAX_PIXELS = 100_000_000
"""Pictures of more pixels are refused from their header, before any of them is decoded."""

MAX_SIDE = 1_000_000
"""So are pictures of longer sides: every row costs some memory of its own."""

_MAX_PIXELS_OF = dict.fromkeys(("AVIF", "HEIF", "JPEG2000", "WEBP"), 64_000_000)  # decoders that hold 16 bytes a pixel

# A JPEG of many scans goes over its pixels as often: 0.12 s for a scan of 100 million, however small the file. Cameras
# write 1 or 3, optimizers up to 20.
_SCANNED_PIXELS = 3_000_000_000

# What is put behind a JPEG that lacks its end mark: no marks, and each bit of one is not that of the other.
_NOISE = np.random.default_rng(0).integers(1, 255, 1024, dtype=np.uint8)
_FILLINGS = (_NOISE.tobytes(), (~_NOISE).tobytes())

# Uncompressed TIFFs are read strip by strip, 8 µs each, and compressed ones tile by tile, each whole in memory: a file
# of 158 bytes can ask for 2 GB.
_TILES = 200_000
_TILE_PIXELS = 1 << 25
_TILE_WIDTH, _TILE_LENGTH = 322, 323

# Decoders that work through the whole picture in one call, and from how many pixels on that is done in a process of
# its own. JPEG 2000 holds Python's lock meanwhile, for 8 s at 24 million pixels.
_APART = {"JPEG2000": 1_000_000, "ICNS": 0, "AVIF": 25_000_000, "WEBP": 25_000_000}

Gray = NDArray[np.uint8]
Source = Path | str | bytes | Image.Image

JPEGS = {"JPEG", "MPO"}
"""Formats of Pillow's that are JPEGs; MPO is what many phones write, with a smaller copy or a depth map behind."""

SIXTEEN_BITS = {"I;16", "I;16L", "I;16B", "I;16N"}
"""Modes of 16-bit grey."""

_HEAD = 1 << 16  # enough to see what a file is, also behind a colour profile
_ONE_PICTURE = {"HEIF", "MPO", "PSD"}  # their further frames are not further pictures
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
        raise _too_many_pixels(label, MAX_PIXELS) from error
    except MemoryError as error:
        raise ImageRefused(
            Text("There is not enough memory to open {label}.", label=label),
            advice=Text("Close other programs, or shrink the picture first."),
        ) from error
    except Exception as error:  # a decoder fed with garbage may raise anything
        raise _damaged(label) from error


@contextmanager
def decoded(
    source: Source, *, grey: bool, max_side: int | None = None, cancel: CancelToken | None = None
) -> Iterator[Decoded]:
    """Open, check and decode a picture; keep it open inside the block.

    grey: only luma is wanted. max_side: a JPEG may be decoded smaller, as long as its longer side keeps twice this.
    Whatever Pillow raises inside the block comes out as ImageRefused, and no warning comes out. Raises Cancelled soon
    after `cancel` is set, also while a decoder works.
    """
    label = _label(source)
    with _translated(label), _opened(source, label, cancel) as (image, head, file):
        kind, opened_here = image.format, image is not source
        _check_size(image.size, label, kind if opened_here else None)
        picture = Decoded(image, label, head, kind, _coders(image))
        in_colour = image.mode not in _GREYS
        _note_further_frames(image, file, picture.notes)
        size = image.size
        is_jpeg = kind in JPEGS and opened_here
        _check_work(image, file, label)
        if is_jpeg:
            _draft(image, grey=grey, max_side=max_side)
        picture.image, picture.orientation = _loaded(
            image, kind if opened_here else None, file, grey=grey, cancel=cancel
        )
        if is_jpeg:
            if file.cut is not None:
                _check_complete(file, label, cancel)
                picture.notes.append(Text("The end of the JPEG file is missing, but all its pixels are there."))
        else:
            size = picture.image.size  # some containers tell it only now, and a TIFF is turned upright while it loads
            _check_size(size, label, kind if opened_here else None)
        picture.size = size[::-1] if picture.orientation in _SIDEWAYS else size
        if picture.orientation != 1:
            picture.notes.append(Text("Turned upright, as the camera noted."))
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
    with _stream(source, label) as stream:
        head = stream.read(_HEAD)
        if not head:
            raise ImageRefused(
                Text("{label} is empty.", label=label),
                advice=Text("Choose another picture; this one was not saved or copied fully."),
            )
        check_readable(head, label)
        check_not_raw(stream, label, ending="" if isinstance(source, bytes) else Path(source).suffix.lower())
        _check_webp_size(head, label)
        file = sifted(stream, head, cancel=cancel)
        head = file.stream.read(_HEAD)
        file.stream.seek(0)
        try:
            image = _open(file.stream, head, cancel)
        except UnidentifiedImageError as error:
            raise _no_picture(label, head) from error
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
    if image.width * image.height > _MAX_PIXELS_OF["HEIF"]:
        raise Image.DecompressionBombError
    image.load()
    return image, _orientation(image)


def _check_webp_size(head: bytes, label: str) -> None:
    """Check the size before the file is opened: that alone takes 8 bytes a pixel (RFC 9649, 2.7)."""
    if head[:4] + head[8:16] == b"RIFFWEBPVP8X" and len(head) >= 30:
        size = int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    elif head[:4] + head[8:16] == b"RIFFWEBPVP8L" and len(head) >= 25:
        bits = int.from_bytes(head[21:25], "little")
        size = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        return
    _check_size(size, label, "WEBP")


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
    for block in _blocks(result):
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


@contextmanager
def _stream(source: Path | str | bytes, label: str) -> Iterator[IO[bytes]]:
    if isinstance(source, bytes):
        yield BytesIO(source)
        return
    path = Path(source)
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ImageRefused(Text("{label} is a folder.", label=label), advice=Text("Choose a picture inside it."))
        if not stat.S_ISREG(kind):  # opening a pipe would wait for ever, a device never ends
            raise ImageRefused(Text("{label} is not a file.", label=label), advice=Text("Choose a picture file."))
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise ImageRefused(
            Text("{label} does not exist.", label=label), advice=Text("Check the name; the file may have been moved.")
        ) from error
    except PermissionError as error:
        raise ImageRefused(
            Text("{label} may not be read.", label=label),
            advice=Text("Check the file's permissions, or copy it elsewhere."),
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise ImageRefused(
            Text("{label} cannot be opened.", label=label),
            advice=Text("Check the name and the disk, or copy it elsewhere."),
        ) from error
    with stream:
        yield stream


def _label(source: Source) -> str:
    """Return how a sentence names the picture: its file name, with nothing a terminal could choke on."""
    if isinstance(source, (bytes, Image.Image)):
        return Text("The picture")
    name = Path(source).name or str(source)
    return Text("“{name}”", name="".join(c if c.isprintable() else "\ufffd" for c in name))


def _check_size(size: tuple[int, int], label: str, kind: str | None) -> None:
    width, height = size
    most = _MAX_PIXELS_OF.get(kind or "", MAX_PIXELS)
    if width < 1 or height < 1:
        raise _damaged(label)
    if width * height > most:
        raise _too_many_pixels(label, most, f" ({width}×{height})")
    if max(size) > MAX_SIDE:
        raise ImageRefused(
            Text("{label} is only a line: {width}×{height} pixels.", label=label, width=width, height=height),
            advice=Text("Cut a part out in another program first."),
        )


def _too_many_pixels(label: str, most: int, size: str = "") -> ImageRefused:
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


def _check_work(image: Image.Image, file: Sifted, label: str) -> None:
    """Refuse a small file that would take seconds or gigabytes."""
    times = 1 if file.cut is None else 1 + len(_FILLINGS)
    scanned = times * file.scans * image.width * image.height
    parts = max(scanned / _SCANNED_PIXELS, len(getattr(image, "tile", ())) / _TILES)
    if parts > 1:
        raise ImageRefused(
            Text("{label} would take too long to read: its pixels lie in too many layers or strips.", label=label),
            advice=Text("Open it in another program and save it as PNG."),
        )
    tags = getattr(image, "tag_v2", {})
    tile = tags.get(_TILE_WIDTH, 0), tags.get(_TILE_LENGTH, 0)
    if not all(isinstance(side, int) for side in tile) or tile[0] * tile[1] > _TILE_PIXELS:
        raise _damaged(label)


def _check_complete(file: Sifted, label: str, cancel: CancelToken | None) -> None:
    """Refuse a JPEG that lacks more than its end mark: what then stands there instead becomes pixels."""
    if len({_filled_digest(file, filling, cancel) for filling in _FILLINGS}) > 1:
        raise _damaged(label)


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


def _damaged(label: str) -> ImageRefused:
    return ImageRefused(
        Text("{label} is damaged or cut off, or of a kind that cannot be read.", label=label),
        advice=Text("Copy or download it again, or open it in another program and save it as PNG."),
    )


def _no_picture(label: str, head: bytes) -> ImageRefused:
    if b"<svg" in head:
        return ImageRefused(
            Text("{label} is a drawing (SVG), not a picture of pixels.", label=label), advice=Text("Use a photograph.")
        )
    return ImageRefused(
        Text("{label} is not a picture that can be read, or its start is damaged.", label=label),
        advice=Text("Choose a photograph, such as a PNG or JPEG."),
    )


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
    image, notes = picture.image, picture.notes
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
        base = with_alpha.convert("L" if grey or image.mode in _GREYS else "RGB")
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
    if alpha is not None and alpha.getextrema() != (255, 255):
        notes.append(Text("Transparent parts became white."))
        base = base.copy() if base is image else base
        base.paste("white", mask=ImageChops.invert(alpha))  # in place: a picture of white would take as much again
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
    known = (block[np.isfinite(block)] if floats else block for block in _blocks(levels))
    ranges = [(float(block.min()), float(block.max())) for block in known if block.size]
    low, high = (min(low for low, _ in ranges), max(high for _, high in ranges)) if ranges else (0.0, 0.0)
    if low >= 0 and high <= 65535:
        tops = (1.0, 255.0, 65535.0) if floats else (65535.0,)
        low, high = 0.0, next(top for top in tops if high <= top)
    scale = 255 / (high - low) if high > low else 0.0
    result = np.empty(levels.shape, dtype=np.uint8)
    for block, target in zip(_blocks(levels), _blocks(result), strict=True):
        exact = np.nan_to_num(block.astype(np.float64), nan=low, posinf=high, neginf=low)
        target[:] = np.rint((exact - low) * scale)
    return result


def _blocks(levels: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """Yield a picture's levels in views of a million: float64 of the whole could take 800 MB, and rows may be short."""
    flat = levels.reshape(-1)
    for start in range(0, flat.size, 1 << 20):
        yield flat[start : start + (1 << 20)]


def _lab_to_rgb(image: Image.Image) -> Image.Image:
    from PIL import ImageCms  # 10 ms and a library of its own, for a rare kind

    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    if converted is None:
        raise ValueError("no conversion from LAB")
    return converted
