"""The carrier `square`: a grey PNG of 512×512 pixels, as in the paper."""

from pathlib import Path

from stegapp.carriers.base import Crop, OpenCover, Plane
from stegapp.format import PlaneGeometry
from stegapp.imaging.covers import SIDE, check_carrier, encode_png, read_cover, read_stego
from stegapp.progress import CancelToken

__all__ = ["SQUARE", "Square"]

SQUARE = PlaneGeometry(SIDE, SIDE)
"""Its plane."""


class Square:
    """One plane of 512×512 grey levels; a PNG without metadata."""

    name = "square"
    suffixes: tuple[str, ...] = (".png",)

    def open_cover(
        self, source: Path | bytes, *, crop: Crop | None = None, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture: upright, opaque, the centre square or `crop`, shrunk or enlarged, grey."""
        cover = read_cover(source, crop=crop, cancel=cancel)
        return OpenCover((cover.pixels,), cover.notes + check_carrier(cover.pixels))

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> tuple[Plane, ...]:
        """Return the plane of a file that still holds the grey levels; see `read_stego`."""
        return (read_stego(source, cancel=cancel),)

    def close(self, planes: tuple[Plane, ...], cover: OpenCover) -> bytes:
        """Return the PNG."""
        (plane,) = planes
        return encode_png(plane)
