"""What a picture file is, told from its own bytes: kinds that are named and refused.

Owns the marks of file kinds. Must not know Pillow or how pixels are decoded.
"""

import struct
from collections.abc import Iterator
from typing import IO

from stegapp.errors import ImageRefused
from stegapp.texts import Text

__all__ = ["ENDINGS", "HEIC_BRANDS", "check_not_raw", "check_readable"]

ENDINGS = tuple(
    f".{ending}"
    for ending in [
        "png",
        "jpg",
        "jpeg",
        "jpe",
        "jfif",
        "mpo",
        "heic",
        "heif",
        "hif",
        "webp",
        "avif",
        "avifs",
        "tif",
        "tiff",
        "bmp",
        "dib",
        "gif",
        "apng",
        "jp2",
        "j2k",
        "jpc",
        "jpf",
        "jpx",
        "j2c",
        "pgm",
        "ppm",
        "pbm",
        "pnm",
        "pfm",
        "tga",
        "icb",
        "vda",
        "vst",
        "psd",
        "dds",
        "fit",
        "fits",
        "qoi",
        "sgi",
        "rgb",
        "rgba",
        "bw",
        "pcx",
        "dcx",
        "ico",
        "icns",
        "cur",
        "im",
        "msp",
        "xbm",
        "xpm",
        "ras",
        "pcd",
        "pxr",
        "blp",
        "ftc",
        "ftu",
        "gbr",
        "fli",
        "flc",
    ]
)
"""Of the names of pictures that `decode` reads, a camera's and the web's own first."""

HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
"""Brands of ISO files whose pictures are HEVC; mif1 and msf1 may also hold AV1."""

_VIDEO_BRANDS = (b"qt  ", b"isom", b"iso", b"mp4", b"M4V", b"avc1", b"3gp", b"3g2", b"dash", b"f4v", b"MSNV", b"XAVC")
_VIDEOS = (
    b"\x1a\x45\xdf\xa3",  # Matroska and WebM
    b"\x00\x00\x01\xba",  # MPEG
    b"\x00\x00\x01\xb3",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # Windows Media
    b"FLV\x01",
    b"OggS",
)
_RAWS = (
    b"FUJIFILMCCD-RAW",
    b"FOVb",  # Sigma
    b"\x00MRM",  # Minolta
    b"IIRO",  # Olympus
    b"IIRS",
    b"MMOR",
    b"IIU\x00",  # Panasonic
    b"ARRI",
    b"\x00\x00\x00\x18ftypcrx ",  # Canon
)

_RAW_ENDINGS = {
    *(".3fr", ".arw", ".cr2", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq", ".k25", ".kdc", ".mef", ".mos", ".nef"),
    *(".nrw", ".orf", ".pef", ".ptx", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw"),
}
_TIFFS = {b"II*\x00": "<", b"MM\x00*": ">"}
_SUBFILE_TYPE, _WIDTH, _HEIGHT, _PHOTOMETRIC, _MAKE, _SUB_IFDS, _DNG_VERSION = 254, 256, 257, 262, 271, 330, 50706
_SENSOR_COLOURS = {32803, 34892}  # photometric: colour filter array, and linear raw of a DNG
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 6: 1, 7: 1, 13: 4}


def check_readable(head: bytes, label: str) -> None:
    """Refuse, by name, the kinds people try most often and that are no pictures or cannot be read.

    head: the file's first bytes, 64 KB or all.
    """
    brand = head[8:12] if head[4:8] == b"ftyp" else b""
    if head.startswith(_RAWS) or brand == b"crx ":
        raise _raw(label)
    if head.startswith(_VIDEOS) or brand.startswith(_VIDEO_BRANDS) or (head[:4], head[8:12]) == (b"RIFF", b"AVI "):
        raise ImageRefused(
            Text("{label} is a video, not a picture.", label=label),
            advice=Text("Save one picture of it as PNG or JPEG first."),
        )
    if head.startswith((b"\xff\x0a", b"\x00\x00\x00\x0cJXL \r\n\x87\n")):
        raise ImageRefused(
            Text("{label} is a JPEG XL picture, which cannot be read.", label=label),
            advice=Text(
                "Save it as PNG in another program; if it was saved without loss, a message in it stays whole."
            ),
        )
    if head.startswith((b"v/1\x01", b"#?RADIANCE", b"#?RGBE")):
        raise ImageRefused(
            Text("{label} is a picture of high dynamic range, which cannot be read.", label=label),
            advice=Text("Export it as PNG or JPEG."),
        )
    if head.startswith(b"gimp xcf"):
        raise ImageRefused(
            Text("{label} is a GIMP project, which cannot be read.", label=label),
            advice=Text("Export it as PNG in GIMP."),
        )
    if head.startswith(b"%PDF"):
        raise ImageRefused(
            Text("{label} is a PDF, not a picture.", label=label), advice=Text("Save the page or photo as PNG first.")
        )
    if head.startswith((b"%!PS", b"\xc5\xd0\xd3\xc6")):  # to read it would start another program
        raise ImageRefused(
            Text("{label} is a page description, not a picture.", label=label),
            advice=Text("Save it as PNG or JPEG first."),
        )


def check_not_raw(stream: IO[bytes], label: str, *, ending: str = "") -> None:
    """Refuse a camera's raw file that is a TIFF: its first picture is a small preview, not the photo.

    ending: of the file's name, in small letters, where it has one.
    """
    stream.seek(0)
    head = stream.read(10)
    tags = dict(_first_directory(stream))
    if not tags:
        return
    sensor = _DNG_VERSION in tags or tags.get(_PHOTOMETRIC) in _SENSOR_COLOURS
    preview = tags.get(_SUBFILE_TYPE, 0) & 1 and _SUB_IFDS in tags
    # Some raw files say no more than the camera; a picture of its own would be larger.
    thumbnail = _MAKE in tags and tags.get(_WIDTH, 0) * tags.get(_HEIGHT, 0) <= 320 * 240
    if sensor or preview or thumbnail or head[8:10] == b"CR" or ending in _RAW_ENDINGS:
        raise _raw(label)


def _raw(label: str) -> ImageRefused:
    return ImageRefused(
        Text("{label} is a camera's raw file, which cannot be read; only a small preview in it could.", label=label),
        advice=Text("Export the photo as JPEG or PNG first."),
    )


def _first_directory(stream: IO[bytes]) -> Iterator[tuple[int, int]]:
    """Yield tag and first value of the entries of a TIFF's first directory; nothing for another file."""
    stream.seek(0)
    head = stream.read(8)
    order = _TIFFS.get(head[:4])
    if order is None or len(head) < 8:
        return
    stream.seek(struct.unpack_from(f"{order}I", head, 4)[0])
    count = int.from_bytes(stream.read(2), "little" if order == "<" else "big")
    entries = stream.read(12 * count)
    for at in range(0, len(entries) - 11, 12):
        tag, kind, number = struct.unpack_from(f"{order}HHI", entries, at)
        size = _SIZES.get(kind, 8)
        code = {1: "B", 2: "H", 4: "I"}.get(size) if size * number <= 4 else "I"  # more than 4 bytes: where they lie
        yield tag, struct.unpack_from(f"{order}{code or 'I'}", entries, at + 8)[0]
