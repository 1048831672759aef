"""JPEG files to test with, the same bytes on every run."""

import io
from typing import Any

from PIL import Image

from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.layouts import common_structure, restarted
from stegapp.imaging.jpeg.structure import Sampling, Structure
from stegapp.imaging.jpeg.writing import write_coefficients
from tests.covers import photo

SAMPLINGS: tuple[Sampling, ...] = ("4:4:4", "4:2:2", "4:2:0", "4:4:0", "grey")

KINDS: dict[str, dict[str, Any]] = {
    "baseline": {},
    "optimised": {"optimize": True},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_blocks": 3},
    "progressive restarts": {"progressive": True, "restart_marker_rows": 1},
}


def saved(image: Image.Image, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", **options)
    return buffer.getvalue()


def jpeg(width: int = 75, height: int = 52, sampling: Sampling = "4:2:0", quality: int = 90, **options: Any) -> bytes:
    """Return a small JPEG as Pillow writes it; 4:4:0, which Pillow does not, from the coefficients of others."""
    picture = photo(width, height, 7)
    if sampling == "grey":
        return saved(picture.convert("L"), quality=quality, **options)
    if sampling != "4:4:0":
        return saved(picture, quality=quality, subsampling=sampling, **options)
    turned = picture.transpose(Image.Transpose.TRANSPOSE)
    found = read_coefficients(saved(turned, quality=quality, subsampling="4:2:2"))
    planes = [turned_plane(plane) for plane in found.planes]
    structure = common_structure(
        (width, height), found.tables[:2], sampling="4:4:0", progressive=options.get("progressive", False)
    )
    structure = with_restarts(structure, options)
    optimal = bool(options.get("optimize") or options.get("progressive"))
    return write_coefficients(planes, structure, huffman="optimal" if optimal else "same")


def with_restarts(structure: Structure, options: dict[str, Any]) -> Structure:
    interval = options.get("restart_marker_blocks", 0) + options.get("restart_marker_rows", 0) * structure.mcus()[1]
    return restarted(structure, interval) if interval else structure


def turned_plane(plane: Any) -> Any:
    rows, columns = plane.shape[0] // 8, plane.shape[1] // 8
    return plane.reshape(rows, 8, columns, 8).transpose(2, 3, 0, 1).reshape(8 * columns, 8 * rows)
