"""Hide in and reveal from pictures in tiles: what differs there from a square's one plane.

Owns the verification, the figures, and reading tile by tile. The steps themselves are in `hide` and `reveal`.
"""

from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers import JpegCover, Levels, OpenCover, Planes
from stegapp.embedding import CoefficientPrices, LevelPrices, PictureCandidate, PictureTask, Prices
from stegapp.errors import NothingRevealed, UsageError, VerificationFailed
from stegapp.format import Keys, Opened, Picture, Tile, tiled, tiled_salt
from stegapp.imaging import metrics
from stegapp.pipeline.requests import HideRequest
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["Figures", "check_choices", "figures", "in_pixels", "prices_of", "read_picture", "restore", "verified"]


def prices_of(cover: OpenCover) -> Prices:
    """Return what changes of a cover in tiles cost."""
    if isinstance(cover, JpegCover):
        return CoefficientPrices(cover.jpeg.planes, cover.jpeg.tables, cover.lost)
    return LevelPrices(cover.roundings)


def check_choices(request: HideRequest) -> None:
    """Refuse what pictures in tiles do not have. Raises UsageError."""
    if request.method == "direct":
        raise UsageError(
            Text("The method direct is for the grey square alone."), advice=Text("Choose the method auto or adaptive.")
        )
    if request.strength is not None:
        raise UsageError(
            Text("A strength is for the grey square alone; in a photo, levels change by one."),
            advice=Text("Leave the strength on auto."),
        )


def verified(candidate: PictureCandidate, on_disk: Planes, task: PictureTask) -> Opened:
    """Reveal the stego as its receiver will and compare every byte. Raises VerificationFailed.

    The extractor need not run again on tiles that are the same as those it has read already.
    """
    if not isinstance(on_disk, Picture):
        raise VerificationFailed(Text("The finished picture is another one; nothing was written."))
    same = on_disk.same(task.picture)

    def read_tile(number: int, tile: Tile) -> tuple[Levels, Levels]:
        task.cancel.raise_if_cancelled()
        levels = np.ascontiguousarray(on_disk[tile.area])
        if same and number in candidate.read:
            return candidate.bits(number, tile), levels
        return _bits(task.model, levels), levels

    try:
        if tiled_salt(on_disk) != candidate.salt:
            raise VerificationFailed(Text("The finished picture gives other keys; nothing was written."))
        with task.timer.section("decode"):
            opened = tiled.read(read_tile, candidate.keys, task.geometry)
    except NothingRevealed as error:
        raise VerificationFailed(
            Text("The finished picture did not reveal its message; nothing was written."),
            advice=Text("Take another picture."),
        ) from error
    if opened.packed != task.packed:
        raise VerificationFailed(Text("The finished picture revealed other bytes; nothing was written."))
    return opened


def read_picture(
    picture: Picture, keys: "Future[Keys]", model: "StegModel", timer: Timer, cancel: CancelToken
) -> Job[Opened]:
    """Read the tiles that carry something and open what is in them. Raises NothingRevealed, NewerFormat."""
    yield Progress("derive-keys")
    derived = keys.result()

    def read_tile(number: int, tile: Tile) -> tuple[Levels, Levels]:
        cancel.raise_if_cancelled()
        pixels = np.ascontiguousarray(picture[tile.area])
        with timer.section("extractor"):
            return _bits(model, pixels), pixels

    reader = tiled.Reader(derived, picture.geometry)
    for done, total in reader.read(read_tile):
        yield Progress("extract", done, total)
    with timer.section("decode"):
        return reader.opened()


def _bits(model: "StegModel", levels: Levels) -> Levels:
    return (model.extract(levels) > 0).astype(np.uint8)


_PART = 512
"""Pixels each way whose SSIM is computed at once, if any of them differs."""


@dataclass(frozen=True)
class Figures:
    """How far a stego is from its cover: as in a HideResult."""

    psnr_db: float
    ssim: float
    changed_pixels: int
    max_change: int


def figures(candidate: PictureCandidate, task: PictureTask) -> Figures:
    """Return the figures of a picture of which some tiles changed; all others are the cover's own. Raises Cancelled."""
    picture = task.picture
    geometry = picture.geometry
    error, changed, most, likeness = 0.0, 0, 0, 0.0
    for number, before in candidate.cover.items():
        task.cancel.raise_if_cancelled()
        after = picture[geometry.tile(number).area]
        difference = after.astype(np.int16) - before
        error += float(np.square(difference, dtype=np.int32).sum())
        changed += int(np.count_nonzero(difference))
        most = max(most, int(np.abs(difference).max()))
        likeness += (metrics.ssim(before, np.ascontiguousarray(after)) - 1) * before.size
    psnr = 10 * np.log10(255**2 * geometry.positions / error) if error else np.inf
    return Figures(float(psnr), 1 + likeness / geometry.positions, changed, most)


def in_pixels(counted: Figures, task: PictureTask, cover: Levels, stego: Levels) -> Figures:
    """Return the figures with PSNR and SSIM of pixels, also where it is coefficients that were counted.

    cover, stego: as decoded, uint8 [height, width] or [height, width, 3]. SSIM is of luma, and 1 where nothing differs.
    Raises Cancelled.
    """
    if task.picture.kind == "levels":
        return counted
    error, likeness = 0.0, 0.0
    rows, columns = cover.shape[:2]
    for top in range(0, rows, _PART):
        task.cancel.raise_if_cancelled()
        difference: NDArray[np.int16] = cover[top : top + _PART].astype(np.int16) - stego[top : top + _PART]
        error += float(np.square(difference, dtype=np.int32).sum(dtype=np.float64))
        for left in range(0, columns, _PART):
            if difference[:, left : left + _PART].any():
                part = _part(top, rows), _part(left, columns)
                share = min(_PART, rows - top) * min(_PART, columns - left) / (rows * columns)
                likeness += share * (metrics.ssim(_luma(cover[part]), _luma(stego[part])) - 1)
    psnr = 10 * np.log10(255**2 * cover.size / error) if error else np.inf
    return Figures(float(psnr), 1 + likeness, counted.changed_pixels, counted.max_change)


def _part(start: int, side: int) -> slice:
    """Return where a part lies; the last one is not cut short, for SSIM needs some pixels."""
    return slice(max(0, min(start, side - _PART)), start + _PART)


def _luma(pixels: Levels) -> Levels:
    return np.asarray(Image.fromarray(np.ascontiguousarray(pixels)).convert("L"))


def restore(candidate: PictureCandidate, stego: Picture) -> None:
    """Make a stego its cover again."""
    geometry = stego.geometry
    for number, before in candidate.cover.items():
        stego[geometry.tile(number).area] = before
