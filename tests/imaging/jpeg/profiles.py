"""What messengers do to a JPEG that they pass on, to test with."""

from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.layouts import common_structure, jfif, with_metadata
from stegapp.imaging.jpeg.writing import write_coefficients

__all__ = ["p0j", "stripped"]


def p0j(data: bytes) -> bytes:
    """Return the same coefficients, EXIF and APPn dropped, made progressive, as `jpegtran -progressive -copy none`.

    For files with libjpeg's layout of components and tables. WhatsApp, Telegram Desktop, Conversations, Delta Chat.
    """
    found = read_coefficients(data)
    structure = found.structure
    size = structure.width, structure.height
    new = common_structure(size, found.tables, sampling=structure.sampling, progressive=True)
    new = with_metadata(new, [structure.metadata[0] if structure.metadata else jfif()])
    return write_coefficients(found.planes, new, huffman="optimal")


def stripped(data: bytes) -> bytes:
    """Return the file with a JFIF header as its only metadata, and all else as it is."""
    found = read_coefficients(data)
    new = with_metadata(found.structure, [jfif()])
    return write_coefficients(found.planes, new, filling=found.filling)
