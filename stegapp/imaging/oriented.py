"""Pictures for the eye: any file, upright and opaque, perhaps shrunk."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from stegapp.imaging.decode import Decoded, Source, decoded, flattened, upright
from stegapp.progress import CancelToken

__all__ = ["Oriented", "read_oriented"]


@dataclass(frozen=True, eq=False)
class Oriented:
    """A picture turned upright, in RGB or L, perhaps shrunk.

    size: (width, height) of the upright picture before shrinking, the pixels a crop is given in.
    """

    image: Image.Image
    size: tuple[int, int]
    notes: tuple[str, ...]


def read_oriented(
    source: Source,
    *,
    max_side: int | None = None,
    path: Path | None = None,
    look: Callable[[Decoded], object] | None = None,
    cancel: CancelToken | None = None,
) -> Oriented:
    """Read any picture for the eye: upright, on white.

    max_side: shrink until no side is longer; a JPEG is then decoded at a reduced size, which is several times faster.
    path: of the file that bytes were read from, to name it in sentences. look: called with what was decoded.
    Raises ImageRefused, Cancelled.
    """
    with decoded(source, grey=False, max_side=max_side, path=path, cancel=cancel) as picture:
        if look is not None:
            look(picture)
        image = flattened(picture, grey=False)
        if image is picture.image:  # the file closes behind us, and a caller's picture is not ours to shrink
            image = image.copy()
        if max_side is not None:
            image.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return Oriented(upright(image, picture), picture.size, tuple(picture.notes))
