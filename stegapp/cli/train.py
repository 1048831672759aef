"""The command `train`: a run on a terminal, or in lines of JSON for a program."""

import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import typer

from stegapp.choices import Preset
from stegapp.cli import terminal
from stegapp.cli.interrupts import cancelling
from stegapp.cli.unexpected import as_steg_error
from stegapp.errors import Cancelled, UsageError
from stegapp.networks import architecture
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.system import outputs
from stegapp.system.device import require_torch

if TYPE_CHECKING:
    from stegapp.training import TrainConfig
    from stegapp.training.run import TrainResult

__all__ = ["train"]

ProgressStyle: TypeAlias = Literal["rich", "jsonl"]

_Private = Annotated[
    bool | None,
    typer.Option(
        "--private/--compatible",
        help=(
            "--private: only holders of this model file can read its stegos' bits. --compatible: "
            "reads and is read by the bundled model. Default: parity, of either polarity."
        ),
    ),
]
_ProgressStyle = Annotated[
    ProgressStyle, typer.Option("--progress", help="rich, or jsonl: one JSON object a line on standard output.")
]


def _architecture(name: str) -> str:
    if name not in architecture.names():
        raise typer.BadParameter(f"{name!r} is not one of {', '.join(map(repr, architecture.names()))}.")
    return name


_Arch = Annotated[
    str,
    typer.Option(
        "--arch",
        parser=_architecture,
        metavar=f"<{'|'.join(architecture.names())}>",
        help=", ".join(f"{name} {architecture.get(name).effort}" for name in architecture.names()) + ".",
    ),
]
_MaxMinutes = Annotated[
    float | None, typer.Option("--max-minutes", help="End the stages early so that the whole run takes about this.")
]
_Checkpoint = Annotated[
    Path | None, typer.Option("--checkpoint", help="Folder for the run's state; default: runs/NAME beside OUT.")
]
_Control = Annotated[
    str | None, typer.Option("--control", help="stdin: take the commands stop and finish from standard input.")
]
_Device = Annotated[
    str,
    typer.Option(
        "--device",
        help="auto (a graphics card if there is one, else the processor), cpu, cuda or cuda:N.",
        metavar="DEVICE",
    ),
]
_Settings = Annotated[
    list[str] | None,
    typer.Option("--set", help="Change a setting of the preset, such as jt.steps=200; may be repeated.", metavar="X=Y"),
]
_MaxBatch = Annotated[
    int, typer.Option("--max-batch", help="At most so many crops in a step; 0 leaves it to the preset.")
]
_Background = Annotated[
    bool, typer.Option("--background", help="Run at low priority, and leave one core to other programs.")
]


def train(
    images: Annotated[list[Path], typer.Option("--images", help="A folder of pictures; may be repeated.")],
    out: Annotated[Path, typer.Option("--out", help="The model file to write, NAME.safetensors.")],
    arch: _Arch = architecture.names()[0],
    preset: Annotated[Preset, typer.Option("--preset", help="quick, best, or paper: as published.")] = "quick",
    name: Annotated[str | None, typer.Option("--name", help="The model's name; default: the file's.")] = None,
    device: _Device = "auto",
    resume: Annotated[Path | None, typer.Option("--resume", help="Go on from this checkpoint folder.")] = None,
    init: Annotated[str | None, typer.Option("--init", help="Start from this model.", metavar="MODEL")] = None,
    private: _Private = None,
    progress: _ProgressStyle = "rich",
    max_minutes: _MaxMinutes = None,
    checkpoint: _Checkpoint = None,
    seed: Annotated[int, typer.Option("--seed", help="Start of all random numbers.")] = 1,
    control: _Control = None,
    settings: _Settings = None,
    max_batch: _MaxBatch = 0,
    background: _Background = False,
) -> None:
    """Train a model on a folder of photographs: JT-stage, SF-stage, validation. Ctrl+C keeps a checkpoint.

    With several cards: torchrun --nproc-per-node N -m stegapp train ….
    """
    from stegapp import training
    from stegapp.models import ModelStore
    from stegapp.training import background as behind

    with _error_line() if progress == "jsonl" else nullcontext():
        require_torch()
        if background:
            behind.give_way()
        _check_control(control)
        store = ModelStore()
        start = store.resolve(init) if init is not None else None
        if private is False and start is None and resume is None:
            start = store.bundled_for(arch)
        config = training.TrainConfig.from_preset(
            arch,
            preset,
            images=images,
            out=out,
            name=name,
            device=device,
            init=start.path if start is not None else None,
            resume=resume,
            max_minutes=max_minutes,
            checkpoint=checkpoint,
            seed=seed,
            private=bool(private),
        )
        _run(_with_settings(config, settings or (), max_batch), progress=progress, controlled=control is not None)


def _check_control(control: str | None) -> None:
    if control not in (None, "stdin"):
        raise UsageError(f"The run cannot be controlled by {control!r}.", advice="Use --control stdin or leave it out.")
    if control is not None and sys.stdin is None:
        raise UsageError("Standard input is closed, and nothing could stop the run.", advice="Leave --control out.")


def _with_settings(config: "TrainConfig", settings: Sequence[str], max_batch: int) -> "TrainConfig":
    """Return the configuration with what was set beside the preset. Raises UsageError, OutputRefused."""
    from stegapp.training.overrides import with_values

    config = replace(with_values(config, settings), max_batch=max_batch)
    for path in (config.out, config.checkpoint):
        if path is not None and not os.path.lexists(path):
            outputs.check_place(path)
    return config


def _run(config: "TrainConfig", *, progress: ProgressStyle, controlled: bool) -> None:
    """Train, and say how it goes and what came of it. controlled: standard input may stop the run."""
    from stegapp import training
    from stegapp.models import ModelStore
    from stegapp.training import protocol

    finish = CancelToken()
    if training.follows():
        _follow(config, finish)
        return
    with cancelling() as cancel:
        if controlled:
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(errors="replace")  # noise is no command, and ends no run
            protocol.listen(sys.stdin, cancel=cancel, finish=finish)
        job = training.train(config, cancel=cancel, finish=finish, others=ModelStore().list())
        result = _run_in_lines(job, cancel) if progress == "jsonl" else _run_with_bars(job)
    with terminal.finished(f"The model was saved: {result.model}."):
        if progress == "jsonl":
            terminal.out_line(protocol.done_line(result, model_id=ModelStore().resolve(result.model).id))
        else:
            _print_words(result)


def _follow(config: "TrainConfig", finish: CancelToken) -> None:
    """Train beside the process that leads, which says how it goes; end as that does, without a word of it."""
    from stegapp import training

    with cancelling() as cancel:
        try:
            run_job(training.follow(config, cancel=cancel, finish=finish))
        except Cancelled as stopped:
            raise typer.Exit(stopped.exit_code) from stopped


# ---------------------------------------------------------------- a run in lines of JSON


@contextmanager
def _error_line() -> Iterator[None]:
    """Print the last line that the protocol promises for whatever ends a run."""
    from stegapp.training import protocol

    try:
        yield
    except terminal.PrintFailed:
        raise
    except (Exception, KeyboardInterrupt) as error:
        with suppress(terminal.PrintFailed):
            terminal.out_line(protocol.error_line(as_steg_error(error)))
        raise


def _run_in_lines(job: "Job[TrainResult]", cancel: CancelToken) -> "TrainResult":
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


# ---------------------------------------------------------------- a run on a terminal


_BARS = {"scan": "Reading photos", "jt": "JT-stage", "sf": "SF-stage", "proof": "Measuring", "save": "Saving"}
_FIGURES = (
    ("loss", "loss", ".2f"),
    ("accuracy", "accuracy", ".4f"),
    ("rounded_accuracy", "rounded", ".4f"),
    ("psnr_db", "PSNR", ".2f"),
)


def _run_with_bars(job: "Job[TrainResult]") -> "TrainResult":
    """Run the job under one bar a stage with its figures; a note becomes a line of its own."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    console = terminal.console()
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
                tasks[report.stage] = bars.add_task(_BARS.get(report.stage, report.stage), figures="")
            figures = " ".join(
                f"{label} {report.metrics[key]:{form}}" for key, label, form in _FIGURES if key in report.metrics
            )
            bars.update(tasks[report.stage], completed=report.step, total=report.total or None, figures=figures)

        return run_job(job, show)


def _print_words(result: "TrainResult") -> None:
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
