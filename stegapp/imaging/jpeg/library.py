"""The one thing that is done in C: decoding the coefficients of a JPEG, by the libjpeg-turbo that jpeglib brings.

Owns how the library is found, called and listened to. jpeglib itself is not imported: it would decode each file twice,
its own state is not for threads, and it passes on markers that need not be trusted. What is called here keeps no state,
and is given only files that `parsing` has gone through.

libjpeg says on standard error, as text, that data is corrupt, and goes on. That text is caught: it tells a damaged file
from a sound one, and is not for the user's terminal.
"""

import ctypes
import importlib.util
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from stegapp.system import paths

__all__ = ["FOLDER", "Blocks", "NoLibrary", "decode_coefficients", "library_file"]

Blocks = npt.NDArray[np.int16]
"""Coefficients of one component, [rows of blocks, columns of blocks, 8, 8]."""

FOLDER = "jpeglib/cjpeglib"
"""Where the library lies, in site-packages as in a bundle."""

_NAME = "cjpeglib_turbo210"
_ENDINGS = (".so", ".pyd", ".dll")
_LISTENING = threading.Lock()

# What libjpeg says of data that it goes on with (jerror.h). It says the first such thing alone.
_WARNINGS = (
    b"Corrupt JPEG data",
    b"Inconsistent progression",
    b"Invalid SOS parameters",
    b"Premature end of JPEG",
    b"Unknown Adobe",
    b"Warning: unknown JFIF",
)


class NoLibrary(Exception):
    """jpeglib is not installed here, or not with the library that is called."""


def library_file() -> Path:
    """Return where the library lies. Raises NoLibrary."""
    if paths.frozen():
        folders = [paths.bundled_dir()]
    else:
        found = importlib.util.find_spec("jpeglib")
        folders = [Path(place).parent for place in (found.submodule_search_locations or () if found else ())]
    for folder in folders:
        for file in sorted((folder / FOLDER).glob(f"{_NAME}.*")):
            if file.suffix in _ENDINGS:
                return file
    raise NoLibrary


@cache
def _library() -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(str(library_file()))
        # srcfile; Y, Cb, Cr, K; tables [4, 64]; which component has which [4]
        library.read_jpeg_dct.argtypes = [ctypes.c_char_p, *[ctypes.c_void_p] * 6]
        library.read_jpeg_dct.restype = ctypes.c_int
    except (OSError, AttributeError) as error:
        raise NoLibrary from error
    return library


def decode_coefficients(data: bytes, shapes: Sequence[tuple[int, int]]) -> tuple[list[Blocks], str]:
    """Return the coefficients of 1 or 3 components, and what libjpeg said of the file: "" where all is well.

    data: what `parsing.essentials` made. shapes: rows and columns of blocks of each component, which have to be those
    of the file: memory for no more is there. Raises NoLibrary, and ValueError for what cannot be decoded.
    """
    library = _library()
    blocks = [np.zeros((*shape, 8, 8), np.int16) for shape in shapes]
    tables, which = np.zeros((4, 64), np.uint16), np.zeros(4, np.int16)
    pointers = [one.ctypes.data for one in blocks]
    pointers += [0] * (4 - len(pointers))
    with _heard() as said, _named(data) as name:  # in this order: a file must not get the number of standard error
        done = library.read_jpeg_dct(name, *pointers, tables.ctypes.data, which.ctypes.data)
    if not done:
        raise ValueError
    return blocks, "".join(said)


@contextmanager
def _named(data: bytes) -> Iterator[bytes]:
    """Give data a name by which C opens it: in memory where the system can, else in a folder for nobody else."""
    if hasattr(os, "memfd_create"):
        with suppress(OSError):
            number = os.memfd_create("picture")
            try:
                with open(number, "wb", closefd=False) as file:
                    file.write(data)
                yield f"/proc/self/fd/{number}".encode()
            finally:
                os.close(number)
            return
    with tempfile.TemporaryDirectory(prefix="stegapp-") as folder:
        path = Path(folder) / "picture"
        path.write_bytes(data)
        yield str(path).encode("mbcs" if sys.platform == "win32" else "utf-8", "surrogateescape")


@contextmanager
def _heard() -> Iterator[list[str]]:
    """Collect what C writes to standard error inside, for all threads; words of others go on to where they belong."""
    said: list[str] = []
    with _LISTENING, tempfile.TemporaryFile() as file:
        try:
            before = os.dup(2)
        except OSError:  # there is no standard error
            yield said
            return
        try:
            os.dup2(file.fileno(), 2)
            yield said
        finally:
            os.dup2(before, 2)
            file.seek(0)
            for line in file:
                if line.startswith(_WARNINGS):
                    said.append(line.decode("ascii", "replace"))
                else:  # of another thread
                    os.write(before, line)
            os.close(before)
