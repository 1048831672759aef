"""How the command line shows a job that runs: a spinner, bars, or a line of JSON for each report.

Must not know what the jobs do. That nobody can see it any more never loses what a job has done.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from stegapp.cli import complaints, terminal
from stegapp.cli.interrupts import cancelling
from stegapp.errors import Cancelled
from stegapp.progress import CancelToken, Job, Progress, run_job

if TYPE_CHECKING:
    from stegapp.training.run import TrainResult

__all__ = ["drive", "error_line", "print_training", "run_in_lines", "watch_training"]

T = TypeVar("T")

_STAGE_WORDS = {
    "pack": "Packing the message",
    "read": "Reading the picture",
    "load-model": "Loading the model",
    "derive-keys": "Deriving keys",
    "measure": "Measuring what the picture can carry",
    "embed": "Embedding",
    "search": "Searching for the least visible way",
    "verify": "Reading back and revealing",
    "write": "Writing",
    "save": "Saving what was revealed",
    "judge": "Asking the detector",
    "extract": "Extracting",
    "decode": "Decoding",
    "scan": "Reading photos",
    "planes": "Embedding, saving and reading planes",
    "stegos": "Making stegos",
    "detect": "Training detectors",
    "train-detector": "Training a network",
}


def drive(start: Callable[[CancelToken], Job[T]]) -> T:
    """Run a job with a spinner on a terminal, silently otherwise."""
    with cancelling() as cancel:
        if not terminal.is_terminal(sys.stderr):
            return run_job(start(cancel))
        console = terminal.console()
        plain = not console.encoding.lower().startswith("utf")
        dots = "..." if plain else "…"
        with console.status("Starting", spinner="line" if plain else "dots") as status:

            def show(progress: Progress) -> None:
                words = _STAGE_WORDS.get(progress.stage, progress.stage)
                count = f" {progress.step}/{progress.total}" if progress.total else ""
                status.update(f"{words}{count} {dots}")

            return run_job(start(cancel), show)


@contextmanager
def error_line() -> Iterator[None]:
    """Print the last line that the protocol promises for whatever ends a run."""
    from stegapp.training import protocol

    try:
        yield
    except terminal.PrintFailed:
        raise
    except (Exception, KeyboardInterrupt) as error:
        with suppress(terminal.PrintFailed):
            terminal.out_line(protocol.error_line(complaints.told(error)))
        raise


def run_in_lines(job: "Job[TrainResult]", cancel: CancelToken) -> "TrainResult":
    """Run the job and print a line for each report. Once nobody can read them, stop it so that nothing is lost."""
    from stegapp.training import protocol

    lost: list[terminal.PrintFailed] = []

    def show(report: Progress) -> None:
        try:
            terminal.out_line(protocol.progress_line(report))
        except terminal.PrintFailed as error:
            lost.append(error)
            cancel.cancel()

    try:
        return run_job(job, show)
    except Cancelled as stopped:
        if lost:
            lost[0].advice = f"{stopped} {stopped.advice}"
            raise lost[0] from stopped
        raise


def watch_training(job: "Job[TrainResult]") -> "TrainResult":
    """Run the job under one bar a stage with its figures; a note becomes a line of its own."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    console = terminal.console()
    words = {"scan": "Reading photos", "jt": "JT-stage", "sf": "SF-stage", "proof": "Measuring", "save": "Saving"}
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[figures]}"),
    )
    with Bars(*columns, console=console, disable=not console.is_terminal) as bars:
        tasks: dict[str, Any] = {}

        def show(report: Progress) -> None:
            note = getattr(report, "note", "")
            if note:
                console.print(terminal.visible(note), highlight=False, markup=False)
            if report.stage not in tasks:
                tasks[report.stage] = bars.add_task(words.get(report.stage, report.stage), figures="")
            figures = " ".join(
                f"{label} {report.metrics[key]:{form}}"
                for key, label, form in (
                    ("loss", "loss", ".2f"),
                    ("accuracy", "accuracy", ".4f"),
                    ("rounded_accuracy", "rounded", ".4f"),
                    ("psnr_db", "PSNR", ".2f"),
                )
                if key in report.metrics
            )
            bars.update(tasks[report.stage], completed=report.step, total=report.total or None, figures=figures)

        return run_job(job, show)


def print_training(result: "TrainResult") -> None:
    """Print what a training made. Raises PrintFailed."""
    for item in result.skipped:
        terminal.err(f"Skipped {item.path}: {item.reason}")
    figures = ", ".join(f"{key} {value:.6g}" for key, value in result.card.metrics.items())
    terminal.out(
        f"Saved {result.model} after {result.seconds / 60:.1f} minutes, trained on {result.training_photos} photos "
        f"and measured on {result.validation_photos} others: {figures}."
    )
    for other in result.privacy:
        terminal.out(
            f"{other.name} ({other.id}) reads {other.read:.1%} of its bits; it reads {other.reads:.1%} of theirs."
        )
