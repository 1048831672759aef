"""The security test on whole photographs: one after the other is measured, and detectors are judged as for squares.

Owns the order of the work. Never are there more pictures in memory than processes, and no features but those of one
quality.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from stegapp.embedding import check_model
from stegapp.evaluation.covers import Quality, choose_photos
from stegapp.evaluation.detection_options import DetectionTest
from stegapp.evaluation.judging import OWN, DetectionRow, Gathered, PictureKind, SeenStego, check_enough, judge
from stegapp.evaluation.whole import keeping
from stegapp.evaluation.whole.keeping import Figures
from stegapp.evaluation.whole.options import Whole
from stegapp.evaluation.whole.photograph import PLANES, LeftOut, Work, figures_of, measured, seen_of
from stegapp.evaluation.workers import Workers
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.pipeline import Session
    from stegapp.training.photos import Photo

__all__ = ["evaluate_whole"]

Found = Figures | LeftOut


def evaluate_whole(test: DetectionTest, *, session: "Session", cancel: CancelToken) -> Job[list[DetectionRow]]:
    """Run the security test on whole photographs; the same test gives the same rows, however many jobs.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, OutputRefused, Cancelled.
    """
    whole = test.whole
    if whole is None:
        raise TypeError("this test is of squares")
    if test.keep is not None:
        keeping.prepare(test.keep)
    photos = yield from choose_photos(test.pictures, cancel=cancel)
    check_enough([photo.group for photo in photos])
    yield Progress("load-model")
    entry = session.store.of_pixels(test.model)
    model = session.load(entry, device=test.device)
    check_model(model)
    rows: list[DetectionRow] = []
    with Workers(test.jobs) as workers:
        for quality in test.qualities:
            works = [
                Work(
                    path=photo.path,
                    seed=(test.pictures.seed, int(photo.digest[:15], 16)),
                    whole=whole,
                    quality=quality,
                    detectors=test.detectors,
                    message_bytes=test.message_bytes,
                    compare=test.compare,
                    side_information=test.side_information,
                    model=entry,
                    device=model.device,
                    keep=test.keep,
                )
                for photo in photos
            ]
            found = yield from workers.all_done(
                works, measured, here=lambda work: measured(work, model, cancel), stage="stegos", cancel=cancel
            )
            gathered = _gathered(test, whole, quality, photos, found)
            yield from judge(gathered, workers=workers, device="cpu", cancel=cancel, rows=rows)
    return rows


def _gathered(
    test: DetectionTest, whole: Whole, quality: Quality, photos: "tuple[Photo, ...]", found: list[Found]
) -> Gathered:
    """Return the figures as detectors are judged by them. Raises UsageError if too few photographs are left."""
    left_out = tuple(each.why for each in found if isinstance(each, LeftOut))
    gathered = Gathered(test, quality)
    counts: set[int] = set()
    for photo, figures in zip(photos, found, strict=True):
        if isinstance(figures, LeftOut):
            continue
        counts.add(int(figures[PLANES][0]))
        gathered.add(photo.group, {name: Workers.known(figures[seen_of(name)]) for name in test.detectors})
        for size in test.message_bytes:
            for method in (OWN, *test.compare):
                of_stego = figures[figures_of(method, size)]
                stego = None
                if of_stego.size:
                    bits, psnr_db, changed = of_stego.tolist()
                    seen = {name: Workers.known(figures[seen_of(name, method, size)]) for name in test.detectors}
                    stego = SeenStego(int(bits), psnr_db, int(changed), seen)
                gathered.keep(method, size, stego)
    check_enough(gathered.groups, left_out=left_out)
    colour = "mixed" if len(counts) > 1 else "grey" if counts == {1} else "colour"
    return replace(gathered, kind=PictureKind(whole.carrier, whole.size, colour, left_out))
