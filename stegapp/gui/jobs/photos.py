"""What is told of a picture that stays a photo: how large its file will be, and what has to be known of it.

Runs on a worker. Must not know widgets.
"""

from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image
from PySide6.QtGui import QImage

from stegapp.carriers import Levels
from stegapp.carriers.jpeg_offers import bytes_at, estimate, estimate_as_it_is
from stegapp.carriers.photo import Offer
from stegapp.carriers.robust import QUALITY
from stegapp.gui.jobs.pictures import VIEW_SIDE, OpenedCover, qimage
from stegapp.imaging.decode import decoded, with_alpha
from stegapp.imaging.png import PHOTO_LEVEL
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["PhotoFacts", "facts", "jpeg_facts", "photo_facts", "robust_facts", "view_of"]

_BANDS = 8
_SAMPLED = 400_000  # pixels of which the whole is judged: 0.02 s each


@dataclass(frozen=True)
class PhotoFacts:
    """What comes of each offer. file_bytes: about how long the file will be.

    rooms: about how many bytes fit, where that is not in proportion to pixels. notes: sentences on what is done to the
    picture, whatever its size.
    """

    file_bytes: dict[Offer, int]
    notes: tuple[str, ...] = ()
    rooms: dict[Offer, int] = field(default_factory=dict)


def facts(cover: OpenedCover, carrier: str, *, cancel: CancelToken) -> Job[PhotoFacts]:
    """Estimate what comes of a picture that stays a photo. Raises ImageRefused and Cancelled."""
    kinds = {"photo": photo_facts, "jpeg": jpeg_facts, "robust": robust_facts}
    return (yield from kinds[carrier](cover, cancel=cancel))


def robust_facts(cover: OpenedCover, *, cancel: CancelToken) -> Job[PhotoFacts]:
    """Estimate the sizes of JPEGs that a messenger is to compress anew. Raises ImageRefused and Cancelled."""
    yield Progress("read")
    sizes = {}
    with decoded(cover.data, grey=False, path=cover.source.path, cancel=cancel) as picture:
        for offer in cover.offers["robust"]:
            cancel.raise_if_cancelled()
            if offer.refused is None:
                sizes[offer] = bytes_at(picture, offer.size, QUALITY)
    return PhotoFacts(sizes)


def jpeg_facts(cover: OpenedCover, *, cancel: CancelToken) -> Job[PhotoFacts]:
    """Estimate the sizes and rooms of JPEGs. Raises ImageRefused and Cancelled."""
    yield Progress("read")
    found = {}
    with decoded(cover.data, grey=False, path=cover.source.path, cancel=cancel) as picture:
        for offer in cover.offers["jpeg"]:
            if offer.refused is not None:
                continue
            if offer.anew:
                found[offer] = estimate(picture, offer.size, cancel=cancel)
            else:
                found[offer] = estimate_as_it_is(cover.data, cancel=cancel)
    sizes = {offer: told.file_bytes for offer, told in found.items()}
    return PhotoFacts(sizes, rooms={offer: told.room for offer, told in found.items()})


def photo_facts(cover: OpenedCover, *, cancel: CancelToken) -> Job[PhotoFacts]:
    """Estimate the sizes of PNGs. Raises ImageRefused and Cancelled."""
    yield Progress("read")
    with decoded(cover.data, grey=False, path=cover.source.path, cancel=cancel) as picture:
        base, alpha = with_alpha(picture)
        if alpha is not None:
            base = Image.merge(f"{base.mode}A", (*base.split(), alpha))
        sizes = {}
        for offer in cover.offers["photo"]:
            cancel.raise_if_cancelled()
            sizes[offer] = _file_bytes(base, max(picture.size) / max(offer.size))
        return PhotoFacts(sizes, tuple(picture.notes))


def _file_bytes(image: Image.Image, factor: float) -> int:
    """Return about how many bytes a PNG of this picture has, shrunk by `factor`: of some bands of it, all over."""
    width, height = (max(1, round(side / factor)) for side in image.size)
    rows = height if width * height <= _SAMPLED else max(1, _SAMPLED // _BANDS // width)
    tops = [0] if rows == height else [round((height - rows) * band / (_BANDS - 1)) for band in range(_BANDS)]
    bands = Image.new(image.mode, (width, rows * len(tops)))
    for number, top in enumerate(tops):
        box = (0, top * factor, image.width, min(image.height, (top + rows) * factor))
        band = image.resize((width, rows), Image.Resampling.LANCZOS, box=box)
        bands.paste(band, (0, number * rows))
    buffer = BytesIO()
    bands.save(buffer, format="PNG", compress_level=PHOTO_LEVEL)
    return round(buffer.tell() * height / bands.height)


def view_of(levels: Levels) -> QImage:
    """Return a picture for the eye, shrunk if it is large: a window need not scale millions of pixels.

    levels: uint8 [height, width] or [height, width, 1 or 3].
    """
    longer = max(levels.shape[:2])
    if longer <= VIEW_SIDE:
        return qimage(levels)
    image = Image.fromarray(levels[..., 0] if levels.ndim == 3 and levels.shape[2] == 1 else levels)
    image.thumbnail((VIEW_SIDE, VIEW_SIDE), Image.Resampling.LANCZOS)
    return qimage(image)
