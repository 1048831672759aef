"""What messengers that recompress do to a picture of the size it is: the ways on which a robust message is tried.

Owns the ways and who takes which, read from the clients' public sources where there are any, else from reports. A way
is JPEG compression, once or twice, as libjpeg does it. Resizing is none of them: a picture is made small enough first.
"""

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = ["ANY", "RECOMPRESSING", "Way", "arrived", "compressed", "ways_of"]

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Way:
    """Compression at each of `qualities` in turn; fine: with colours at full resolution (4:4:4)."""

    qualities: tuple[int, ...]
    fine: bool = False

    @property
    def name(self) -> str:
        """Return how it is written: "q70", "q60+q60", "q75-444"."""
        return "+".join(f"q{quality}" for quality in self.qualities) + ("-444" if self.fine else "")

    @property
    def lowest(self) -> int:
        """Return the lowest of its qualities."""
        return min(self.qualities, default=100)


@dataclass(frozen=True)
class Recompressing:
    """A messenger that compresses photos anew.

    key: how commands name it. side: pixels up to which it keeps the size. ways: all that it may do.
    """

    key: str
    name: str
    side: int
    ways: tuple[Way, ...]


def _ways(*qualities: int) -> tuple[Way, ...]:
    return tuple(Way((quality,)) for quality in qualities)


RECOMPRESSING = (
    Recompressing("signal", "Signal", 1600, _ways(70, 75)),
    Recompressing("telegram", "Telegram", 1280, _ways(87, 80, 75, 72)),
    Recompressing("whatsapp", "WhatsApp", 1600, (*_ways(92, 80, 60, 53), Way((60, 60)), Way((53, 53)))),
    Recompressing("threema", "Threema", 1024, _ways(80)),
    Recompressing("deltachat", "Delta Chat", 1280, (Way((75,), fine=True),)),
    Recompressing("conversations", "Conversations", 1920, _ways(75, 65, 60, 50)),
    Recompressing("elementx", "Element X", 2559, _ways(78)),
    Recompressing("mastodon", "Mastodon", 2800, _ways(75)),
    Recompressing("facebook", "Facebook", 2048, _ways(85, 71)),
    Recompressing("instagram", "Instagram", 1080, _ways(80, 75, 70)),
    Recompressing("wechat", "WeChat", 1280, _ways(80)),
    Recompressing("weibo", "Weibo", 1280, _ways(60)),
    Recompressing("wire", "Wire", 1448, _ways(45)),
)
"""As of 2026."""

ANY = tuple(messenger.key for messenger in RECOMPRESSING if messenger.key != "wire")
"""What is tried unless a person chooses: all but Wire on iPhones, which compresses far more than all others."""


def ways_of(keys: tuple[str, ...]) -> tuple[Way, ...]:
    """Return all ways of these messengers, the harshest first, none twice. Raises KeyError for an unknown one."""
    known = {messenger.key: messenger for messenger in RECOMPRESSING}
    found = {way for key in keys for way in known[key].ways}
    return tuple(sorted(found, key=lambda way: (way.lowest, -len(way.qualities), way.fine)))


def compressed(pixels: Pixels, quality: int, *, fine: bool = False, progressive: bool = False) -> bytes:
    """Return a JPEG, as libjpeg makes it: Annex K's tables, 4:2:0 unless fine. pixels: [h, w] or [h, w, 3]."""
    buffer = BytesIO()
    image = Image.fromarray(pixels)
    image.save(buffer, format="JPEG", quality=quality, subsampling=0 if fine else 2, progressive=progressive)
    return buffer.getvalue()


def arrived(pixels: Pixels, way: Way) -> Pixels:
    """Return a picture as it is decoded at the end of a way. A grey one becomes colour on it, as phones make it."""
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    for quality in way.qualities:
        with Image.open(BytesIO(compressed(pixels, quality, fine=way.fine))) as image:
            pixels = np.array(image.convert("RGB"))
    return pixels
