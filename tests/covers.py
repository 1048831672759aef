"""Covers that are hard to read or hard to hide in, the same bytes on every run.

Each is a file as a user would hand it in. `FLAT` names those whose anchors are all equal.
"""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

__all__ = ["FLAT", "HARD_COVERS", "hard_cover", "photo"]

SIDE = 512
Gray = NDArray[np.uint8]

FLAT = ("black", "white", "flat grey", "checkerboard")


def hard_cover(name: str) -> bytes:
    """Return the file called `name`, one of `HARD_COVERS`."""
    return _made(name)


@cache
def _made(name: str) -> bytes:
    return _MAKERS[name]()


def photo(width: int, height: int, seed: int = 0) -> Image.Image:
    """Return an RGB picture with a photograph's statistics: smooth shapes, edges, texture and sensor noise."""
    rng = np.random.default_rng(seed)
    scene = np.zeros((height, width, 3), dtype=np.float32)
    for cells in (3, 7, 23, 79):  # clouds of ever finer grain, about 1/f
        low = rng.normal(size=(cells, cells, 3)).astype(np.float32)
        for band in range(3):
            cloud = Image.fromarray(low[..., band]).resize((width, height), Image.Resampling.BICUBIC)
            scene[..., band] += np.asarray(cloud) * np.float32(100 / cells**0.6)
    y, x = np.mgrid[:height, :width]
    scene[np.hypot(x / width - 0.6, y / height - 0.4) < 0.22] += 50
    scene += 128 + 3 * rng.standard_normal((height, width, 1), dtype=np.float32)
    return Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))


def _saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def _gray(levels: Gray) -> bytes:
    return _saved(Image.fromarray(levels))


def _constant(level: int) -> Callable[[], bytes]:
    return lambda: _gray(np.full((SIDE, SIDE), level, dtype=np.uint8))


def _gradient() -> bytes:
    return _gray(np.tile((np.arange(SIDE) // 2).astype(np.uint8), (SIDE, 1)))


def _checkerboard() -> bytes:
    y, x = np.indices((SIDE, SIDE))
    return _gray((((x + y) % 2) * 255).astype(np.uint8))


def _noise() -> bytes:
    return _gray(np.random.default_rng(1).integers(0, 256, (SIDE, SIDE), dtype=np.uint8))


def _text_scan() -> bytes:
    page = Image.new("1", (SIDE, SIDE), 1)
    draw = ImageDraw.Draw(page)
    for line in range(40):
        draw.text(
            (20, 12 * line + 10), f"{line:02d} The quick brown fox jumps over the lazy dog, and back again.", fill=0
        )
    return _saved(page)


def _over_exposed() -> bytes:
    return _saved(photo(SIDE, SIDE, 2).convert("L").point(lambda level: min(255, level + 150)))


def _tiny() -> bytes:
    return _saved(photo(64, 64, 3))


def _large_jpeg() -> bytes:
    return _saved(photo(1500, 1000, 4).resize((3000, 2000)), "JPEG", quality=90)


def _rgba() -> bytes:
    picture = photo(700, 600, 5)
    alpha = Image.radial_gradient("L").resize(picture.size).point(lambda level: 255 - level)
    picture.putalpha(alpha)
    return _saved(picture)


def _sixteen_bit() -> bytes:
    levels = np.asarray(photo(600, 600, 6).convert("L")).astype(np.uint16) * 257
    fine = np.random.default_rng(6).integers(-100, 101, levels.shape)
    return _saved(Image.fromarray(np.clip(levels.astype(np.int32) + fine, 0, 65535).astype(np.uint16)))


def _palette() -> bytes:
    return _saved(photo(640, 512, 7).quantize(64, method=Image.Quantize.MEDIANCUT))


def _cmyk() -> bytes:
    return _saved(photo(800, 600, 8).convert("CMYK"), "JPEG", quality=92)


def _exif_rotated() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn by 90° clockwise to view
    return _saved(photo(900, 600, 9), "JPEG", quality=92, exif=exif)


def _animated_gif() -> bytes:
    frames = [photo(520, 520, 10 + i).quantize(128, method=Image.Quantize.FASTOCTREE) for i in range(3)]
    return _saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)


def _blurred() -> bytes:
    return _saved(photo(SIDE, SIDE, 13).convert("L").filter(ImageFilter.GaussianBlur(24)))


_MAKERS: dict[str, Callable[[], bytes]] = {
    "black": _constant(0),
    "white": _constant(255),
    "flat grey": _constant(128),
    "gradient": _gradient,
    "checkerboard": _checkerboard,
    "noise": _noise,
    "text scan": _text_scan,
    "over-exposed": _over_exposed,
    "64x64": _tiny,
    "3000x2000 jpeg": _large_jpeg,
    "rgba": _rgba,
    "16-bit": _sixteen_bit,
    "palette": _palette,
    "cmyk": _cmyk,
    "exif-rotated": _exif_rotated,
    "animated gif": _animated_gif,
    "blurred": _blurred,
}

HARD_COVERS = tuple(_MAKERS)
