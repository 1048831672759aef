"""Whose work is inside: photographs, libraries and word lists. Names and licences are not translated."""

from dataclasses import dataclass
from importlib import metadata

from stegapp.progress import Job, Progress
from stegapp.system.device import has_torch

__all__ = ["LIBRARIES", "PHOTOS", "WORD_LISTS", "Library", "PhotoCredit", "libraries", "library_versions"]


@dataclass(frozen=True)
class PhotoCredit:
    """One bundled sample; all were shrunk, cut to a square and made grey."""

    name: str
    author: str
    licence: str


@dataclass(frozen=True)
class Library:
    """A library the application is built on."""

    name: str
    package: str
    licence: str


PHOTOS = (
    PhotoCredit("Pebbles and twigs", "Alan Diggs, “Twigonometry”", "CC BY 4.0"),
    PhotoCredit("Sailing boat", "Christian Ferrer, “Vents du sud”", "CC BY 4.0"),
    PhotoCredit("Earth, Apollo 8", "NASA, AS08-16-2593", "public domain"),
    PhotoCredit("Dandelions", "Clemens Engelhardt, “seeding”", "CC0 1.0"),
    PhotoCredit("Mountain path", "Aitzol Berasategi, “picosdeeuropa”", "CC BY 4.0"),
    PhotoCredit("Forest stream", "Aitzol Berasategi, “life”", "CC BY 4.0"),
    PhotoCredit("Two dogs", "Aitzol Berasategi, “friends”", "CC BY 4.0"),
    PhotoCredit("Paint brushes", "Trevor “Freespace”, “Picture_1A”", "CC BY 4.0"),
    PhotoCredit("Cobblestone", "Andrew Malone, “Cobblestone (356390258)”", "CC BY 2.0"),
)

WORD_LISTS = (
    "EFF's Long Wordlist (CC BY 3.0 US); dys2p, wordlists-de (CC0 1.0); Tango, French list (CC0 1.0); victordargallo, "
    "Spanish list (CC BY 4.0); Trezor, python-mnemonic, Russian list (MIT); Sun Junyi, jieba, for Chinese (MIT); "
    "Mostafa Sedaghat Joo, Lilak, for Persian (Apache 2.0)"
)
"""Of which passphrases are drawn."""

LIBRARIES = (
    Library("PyTorch", "torch", "BSD-3-Clause"),
    Library("ONNX Runtime", "onnxruntime", "MIT"),
    Library("Qt for Python", "PySide6-Essentials", "LGPL-3.0"),
    Library("NumPy", "numpy", "BSD-3-Clause"),
    Library("Pillow", "pillow", "MIT-CMU"),
    Library("cryptography", "cryptography", "Apache-2.0 or BSD-3-Clause"),
    Library("safetensors", "safetensors", "Apache-2.0"),
    Library("platformdirs", "platformdirs", "MIT"),
    Library("zxcvbn", "zxcvbn", "MIT"),
    Library("Typer", "typer", "MIT"),
    Library("Rich", "rich", "MIT"),
    Library("psutil", "psutil", "BSD-3-Clause"),
)


def libraries() -> tuple[Library, ...]:
    """Return the libraries that are here: PyTorch need not be."""
    return tuple(library for library in LIBRARIES if library.package != "torch" or has_torch())


def library_versions() -> Job[dict[str, str]]:
    """Return the installed version by package, "" where it is not known."""
    yield Progress("read")
    found = {}
    for library in libraries():
        try:
            found[library.package] = metadata.version(library.package)
        except metadata.PackageNotFoundError:
            found[library.package] = ""
    return found
