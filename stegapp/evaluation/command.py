"""The command `evaluate`, without printing: options as texts in, rows and a table out.

Owns the meaning of the options. `stegapp.cli.evaluate` declares and documents them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from stegapp.errors import UsageError
from stegapp.evaluation import report
from stegapp.evaluation.covers import Pictures, Quality, choose
from stegapp.evaluation.detection import DetectionTest, evaluate_detection
from stegapp.evaluation.network_detectors import Effort
from stegapp.evaluation.planes import PlaneTest, evaluate_planes
from stegapp.evaluation.whole.options import CARRIERS, SIZES, Whole
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.outputs import check_file
from stegapp.training import cross_reading

if TYPE_CHECKING:
    from rich.table import Table

    from stegapp.pipeline import Session

__all__ = [
    "ALL",
    "COMPARED",
    "CrossReadingTest",
    "Effort",
    "Report",
    "check_outputs",
    "cross_reading_report",
    "detection_report",
    "numbers",
    "pictures",
    "plane_report",
    "qualities",
    "sizes",
    "whole",
    "whole_numbers",
    "words",
]

T = TypeVar("T")

ALL = "all"
"""Stands for every installed model."""

COMPARED = {
    "square": "lsbm,hill,si-hill,suniward",
    "photo": "lsbm,hill,si-hill",
    "jpeg": "juniward,uerd,si-uniward,si-eighths,si-untied",
}
"""Methods to compare with where nobody chose, by carrier."""


@dataclass(frozen=True)
class Report:
    """What was measured: plain JSON rows, and a table for people."""

    rows: list[dict[str, Any]]
    table: "Table"


def plane_report(
    test: PlaneTest, *, session: "Session", csv: Path | None, plot: Path | None, cancel: CancelToken
) -> Job[Report]:
    """Measure whole planes; write what was asked for."""
    check_outputs(csv=csv, plot=plot)
    rows = yield from evaluate_planes(test, session=session, cancel=cancel)
    if plot is not None:
        report.plot_planes(plot, rows, title=_title(session, test.model))
    return _reported([row.to_dict() for row in rows], report.plane_table(rows), csv)


def detection_report(
    test: DetectionTest, *, session: "Session", csv: Path | None, plot: Path | None, cancel: CancelToken
) -> Job[Report]:
    """Run the security test; write what was asked for."""
    check_outputs(csv=csv, plot=plot)
    rows = yield from evaluate_detection(test, session=session, cancel=cancel)
    if plot is not None:
        report.plot_detection(plot, rows, title=_title(session, test.model))
    return _reported([row.to_dict() for row in rows], report.detection_table(rows), csv)


def _reported(rows: list[dict[str, Any]], table: "Table", csv: Path | None) -> Report:
    if csv is not None:
        report.write_csv(csv, rows)
    return Report(rows, table)


@dataclass(frozen=True)
class CrossReadingTest:
    """What to measure: a model and those it is put beside, each by what `ModelStore.resolve` takes, or `ALL`."""

    pictures: Pictures
    model: str | None
    against: tuple[str, ...]
    device: str = "auto"


def cross_reading_report(
    test: CrossReadingTest, *, session: "Session", csv: Path | None, cancel: CancelToken
) -> Job[Report]:
    """Measure which of several models read each other, the same test with the same rows; write what was asked for.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, OutputRefused, Cancelled.
    """
    check_outputs(csv=csv, plot=None)
    store = session.store
    entries = [store.of_pixels(test.model)]
    for ref in test.against:
        every = [entry for entry in store.list() if not entry.card.on_blocks]  # others have no bit in each pixel
        found = every if ref.casefold() == ALL else [store.of_pixels(ref)]
        known = {entry.id for entry in entries}
        entries += [entry for entry in found if entry.id not in known]
    if len(entries) < 2:
        raise UsageError("There is no other model to compare with.", advice="Name one: --against MODEL.")
    covers = yield from choose(test.pictures, cancel=cancel)
    yield Progress("load-model")
    models = [session.load(entry, device=test.device) for entry in entries]
    pixels = [covers[number].pixels for number in range(len(covers))]
    rows = yield from cross_reading.pairs(entries, models, pixels, seed=test.pictures.seed, cancel=cancel)
    return _reported([row.to_dict() for row in rows], report.cross_reading_table(rows), csv)


def _title(session: "Session", model: str | None) -> str:
    return session.store.resolve(model).name


def check_outputs(*, csv: Path | None, plot: Path | None) -> None:
    """Raise OutputRefused or UsageError for what could not be written, before hours are spent on it."""
    for path in (csv, plot):
        if path is not None:
            check_file(path, replace=True)
    if plot is not None:
        if plot.suffix.lower() != ".png":
            raise UsageError(f"The plot {plot.name!r} does not end in .png.", advice="Choose a name that does.")
        report.check_plot()


def pictures(
    folders: Sequence[Path],
    *,
    limit: int | None,
    seed: int,
    checkpoint: Path | None,
    held_out: bool,
    crops: int = 1,
) -> Pictures:
    """Return which photos to measure on. Raises UsageError."""
    if held_out and checkpoint is None:
        raise UsageError(
            "Only a training run's checkpoint says which pictures it kept back.", advice="Give --checkpoint DIR too."
        )
    return Pictures(tuple(folders), limit=limit, seed=seed, held_out=checkpoint if held_out else None, crops=crops)


def whole(carrier: str, *, size: str | None, grey: bool, provable: bool) -> Whole | None:
    """Return which whole photographs to measure on, None for squares. size: "keep" or pixels. Raises UsageError."""
    for name in CARRIERS:
        if name == carrier:
            longer = SIZES[name] if size is None else _longer_side(size)
            return Whole(name, longer, grey=grey, provable=provable)
    if carrier != "square":
        raise UsageError(f"There is no carrier {carrier!r}.", advice=f"Choose square, {' or '.join(CARRIERS)}.")
    for option, given in (("--size", size is not None), ("--grey", grey), ("--provable", provable)):
        if given:
            raise UsageError(
                f"{option} is for whole photographs; a square is grey, 512×512.",
                advice="Leave it out, or give --carrier photo or --carrier jpeg.",
            )
    return None


def _longer_side(text: str) -> int | None:
    if text == "keep":
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        raise UsageError(f"The size {text!r} is neither keep nor a number of pixels.", advice="Try --size 1280.")
    return int(text)


def qualities(text: str) -> tuple[Quality, ...]:
    """Return the qualities in a text such as "none,50,90". Raises UsageError."""
    return _listed(text, _quality, "--quality none,50,70,90")


def sizes(text: str) -> tuple[int | None, ...]:
    """Return the message lengths in a text such as "100,4000,full". Raises UsageError."""
    return _listed(text, lambda word: None if word == "full" else int(word), "--message-bytes 100,1000,full")


def numbers(text: str) -> tuple[float, ...]:
    """Return the numbers in a text such as "1,0.5". Raises UsageError."""
    return _listed(text, float, "--strength 1,0.7,0.5")


def whole_numbers(text: str, *, example: str) -> tuple[int, ...]:
    """Return the whole numbers in a text such as "50,90". Raises UsageError, with an option to write as advice."""
    return _listed(text, int, example)


def words(text: str) -> tuple[str, ...]:
    """Return the words in a text such as "spam,srm"; none of "none"."""
    return () if text.strip() == "none" else _listed(text, str, "--detect spam,srm")


def _quality(word: str) -> Quality:
    return None if word == "none" else int(word)


def _listed(text: str, read: Callable[[str], T], example: str) -> tuple[T, ...]:
    """Return what `read` makes of each word between commas, each once."""
    try:
        return tuple(dict.fromkeys(read(word.strip().lower()) for word in text.split(",") if word.strip()))
    except ValueError as error:
        raise UsageError(f"The list {text!r} cannot be read.", advice=f"Write it like {example}.") from error
