"""The command line over the same pipelines as the window.

Owns arguments, printing and exit codes. Nothing here touches networks or keys;
torch is imported only by the jobs themselves, so `--help` costs neither.
"""

import contextlib
import getpass
import json
import math
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast

import typer
from rich.console import Console

from stegapp import __version__
from stegapp.errors import Cancelled, StegError, UsageError
from stegapp.progress import CancelToken, Job, Progress, run_job

if TYPE_CHECKING:
    from stegapp.stego import Detectability
    from stegapp.training.loop import TrainResult

__all__ = ["COMMANDS", "run"]

T = TypeVar("T")

app = typer.Typer(
    name="stegapp",
    help="Hide a message in a photograph and reveal it again. Without a command, the window opens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
models_app = typer.Typer(help="List and manage the installed models.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(models_app, name="models")

COMMANDS = ("hide", "reveal", "capacity", "evaluate", "train", "models")


class MethodName(StrEnum):
    """How the bitplane is laid out."""

    auto = "auto"
    direct = "direct"
    adaptive = "adaptive"


class ProgressStyle(StrEnum):
    """How `train` reports."""

    rich = "rich"
    jsonl = "jsonl"


class Architecture(StrEnum):
    """Which networks `train` builds."""

    lattice = "lattice"
    sftn = "sftn"


class Preset(StrEnum):
    """How long and how `train` trains."""

    quick = "quick"
    best = "best"
    paper = "paper"


_MODEL = Annotated[str | None, typer.Option("--model", "-m", help="A model's name, id or file.", metavar="MODEL")]
_DEVICE = Annotated[str, typer.Option("--device", help="auto, cpu, cuda or cuda:N.", metavar="DEVICE")]
_JSON = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of sentences.")]
_PASSWORD_FILE = Annotated[
    Path | None, typer.Option("--password-file", help="Read the password from this file's first line.")
]
_PASSWORD_STDIN = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input's first line.")
]
_NO_PASSWORD = Annotated[
    bool, typer.Option("--no-password", help="Use no password: anyone with this app and model can read the message.")
]


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 2 usage, 3 input refused, 4 does not fit,
    5 nothing revealed, 130 cancelled.
    """  # fmt: skip
    try:
        code = app(args=list(arguments), prog_name="stegapp", standalone_mode=False)
    except StegError as error:
        _print_error(error, as_json="--json" in arguments)
        return error.exit_code
    except KeyboardInterrupt:
        _print_error(Cancelled(), as_json="--json" in arguments)
        return Cancelled.exit_code
    except typer.Abort:
        _print_error(Cancelled(), as_json="--json" in arguments)
        return Cancelled.exit_code
    except BrokenPipeError:
        # The reader of our output went away: nothing more to say, and Python must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # the last resort of the whole program
        if hasattr(error, "exit_code") and hasattr(error, "show"):
            error.show()  # click's usage errors word themselves
            return int(error.exit_code)
        if os.environ.get("STEGAPP_DEBUG"):
            raise
        print(f"stegapp: an unexpected error, {type(error).__name__}. Nothing was changed.", file=sys.stderr)
        print("Set STEGAPP_DEBUG=1 to see where it happened, and please report it.", file=sys.stderr)
        return 1
    return code if isinstance(code, int) else 0


def _print_error(error: StegError, *, as_json: bool) -> None:
    if as_json:
        _print_json({"error": type(error).__name__, "message": str(error), "advice": error.advice, **_facts(error)})
        return
    print(f"stegapp: {error}", file=sys.stderr)
    if error.advice:
        print(error.advice, file=sys.stderr)


def _facts(error: StegError) -> dict[str, Any]:
    return {k: v for k, v in vars(error).items() if k in ("needed_bytes", "capacity_bytes")}


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _finite(value: float) -> float | None:
    """JSON has no infinity: an unchanged picture's PSNR is null."""
    return value if math.isfinite(value) else None


@contextlib.contextmanager
def _cancel_on_interrupt() -> Iterator[CancelToken]:
    """Turn the first Ctrl+C into a cancelled token and the second into KeyboardInterrupt."""
    token = CancelToken()

    def handle(_signal: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, handle)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


_STAGE_WORDS = {
    "read": "Reading the picture",
    "load-model": "Loading the model",
    "derive-keys": "Deriving keys",
    "measure": "Measuring what the picture can carry",
    "embed": "Embedding",
    "search": "Searching for the least visible way",
    "verify": "Reading back and revealing",
    "write": "Writing",
    "judge": "Asking the detector",
    "extract": "Extracting",
    "decode": "Decoding",
    "scan": "Reading photos",
    "planes": "Embedding, saving and reading planes",
    "stegos": "Making stegos",
    "detect": "Training detectors",
    "train-detector": "Training a network",
}


def _drive(start: Callable[[CancelToken], Job[T]]) -> T:
    """Run a job with a spinner on a terminal, silently otherwise."""
    console = Console(stderr=True)
    with _cancel_on_interrupt() as cancel:
        if not console.is_terminal:
            return run_job(start(cancel))
        with console.status("Starting") as status:

            def show(progress: Progress) -> None:
                words = _STAGE_WORDS.get(progress.stage, progress.stage)
                count = f" {progress.step}/{progress.total}" if progress.total else ""
                status.update(f"{words}{count} …")

            return run_job(start(cancel), show)


def _password(*, file: Path | None, stdin: bool, none: bool, confirm: bool, stdin_taken: bool = False) -> str:
    """Get the password from the one source that was named, else STEGAPP_PASSWORD, else a prompt.

    Raises UsageError if none is at hand or several are named.
    """
    if sum((file is not None, stdin, none)) > 1:
        raise UsageError("Several sources of the password were named.", advice="Name one only.")
    if none:
        return ""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").split("\n", 1)[0].removesuffix("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(
                f"The password file {file} could not be read.", advice="It has to be a UTF-8 text file."
            ) from error
    if stdin:
        if stdin_taken:
            raise UsageError(
                "Standard input cannot be both the text and the password.", advice="Use --password-file for one."
            )
        return sys.stdin.readline().rstrip("\n").removesuffix("\r")
    from_environment = os.environ.get("STEGAPP_PASSWORD")
    if from_environment is not None:
        return from_environment
    if not sys.stdin.isatty():
        raise UsageError(
            "There is no terminal to ask for the password on.",
            advice="Use --password-file, --password-stdin, the variable STEGAPP_PASSWORD in the environment, or "
            "--no-password.",
        )
    first = getpass.getpass("Password (there is no way back without it): " if confirm else "Password: ")
    if confirm and getpass.getpass("Once more: ") != first:
        raise UsageError("The two passwords differ.", advice="Try again.")
    return first


@app.callback(invoke_without_command=True)
def _main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    install_desktop: Annotated[
        bool, typer.Option("--install-desktop", help="Add stegapp to this user's menu and file types (Linux).")
    ] = False,
    uninstall_desktop: Annotated[
        bool, typer.Option("--uninstall-desktop", help="Take away what --install-desktop added.")
    ] = False,
) -> None:
    if version:
        print(f"stegapp {__version__}")
        raise typer.Exit
    if install_desktop or uninstall_desktop:
        from stegapp import desktop

        for path in desktop.install() if install_desktop else desktop.uninstall():
            print(path)
        raise typer.Exit


@app.command()
def hide(
    cover: Annotated[Path, typer.Argument(help="The picture to hide in, of any size and kind.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write the stego PNG.")],
    text: Annotated[str | None, typer.Option("--text", "-t", help="Hide this text.")] = None,
    text_file: Annotated[
        Path | None, typer.Option("--text-file", help="Hide the text of this UTF-8 file; - is standard input.")
    ] = None,
    file: Annotated[
        list[Path] | None, typer.Option("--file", "-f", help="Hide this file or folder; may be repeated.")
    ] = None,
    model: _MODEL = None,
    strength: Annotated[
        str, typer.Option("--strength", help="auto, or a factor in (0, 1]: lower is less visible.")
    ] = "auto",
    method: Annotated[MethodName, typer.Option("--method", help="How the bitplane is laid out.")] = MethodName.auto,
    device: _DEVICE = "auto",
    password_file: _PASSWORD_FILE = None,
    password_stdin: _PASSWORD_STDIN = False,
    no_password: _NO_PASSWORD = False,
    force: Annotated[bool, typer.Option("--force", help="Replace OUTPUT if it exists.")] = False,
    as_json: _JSON = False,
) -> None:
    """Hide a text or files in a picture; done only once the written file reveals them again."""
    from stegapp.message import Message
    from stegapp.stego import HideRequest, Session

    if sum((text is not None, text_file is not None, bool(file))) != 1:
        raise UsageError("There has to be one message.", advice="Give --text, or --text-file, or --file once or more.")
    if text is not None:
        message = Message.from_text(text)
    elif text_file is not None:
        message = Message.from_text(_read_text(text_file))
    else:
        message = Message.from_paths(file or [])
    password = _password(
        file=password_file,
        stdin=password_stdin,
        none=no_password,
        confirm=True,
        stdin_taken=text_file == Path("-"),
    )
    request = HideRequest(
        cover=cover,
        output=output,
        message=message,
        password=password,
        model=model,
        strength=_strength(strength),
        method=cast(Any, method.value),
        device=device,
        force=force,
    )
    session = Session()
    result = _drive(lambda cancel: session.hide(request, cancel=cancel))
    if as_json:
        _print_json(
            {
                "output": str(result.output),
                "psnr_db": _finite(result.psnr_db),
                **_fields(
                    result,
                    "ssim changed_pixels max_change strength method code_rate message_bytes container_bytes "
                    "capacity_bytes raw_ber gmi",
                ),
                "model": result.model_name,
                "model_id": result.model_id,
                "device": result.device,
                "seconds": result.seconds,
                "notes": list(result.notes),
                **_detectability(result.detectability),
            }
        )
        return
    for note in result.notes:
        print(f"Note: {note}", file=sys.stderr)
    print(
        f"Hidden in {result.output}: read back and revealed. "
        f"{result.message_bytes:,} of {result.capacity_bytes:,} bytes, PSNR {result.psnr_db:.1f} dB, "
        f"SSIM {result.ssim:.4f}, {result.changed_pixels:,} pixels changed by at most {result.max_change}.\n"
        f"Model {result.model_name} ({result.model_id}): the receiver needs it too. "
        "Send the picture as a file: messengers recompress pictures."
    )
    seen = result.detectability
    print(" ".join(words for words in (seen.words, seen.context, seen.measured_on) if words))


def _detectability(seen: "Detectability") -> dict[str, Any]:
    """Return a stego's detectability for JSON: null where it was not measured, and why."""
    if seen.false_alarm_share is None:
        return {"detectability": None, "detectability_reason": seen.words}
    return {"detectability": asdict(seen)}


def _fields(record: object, names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names.split()}


def _read_text(path: Path) -> str:
    try:
        return sys.stdin.read() if path == Path("-") else path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not UTF-8 text.", advice="Hide it with --file instead.") from error
    except OSError as error:
        raise UsageError(f"{path} could not be read ({error.strerror}).", advice="Check the path.") from error


def _strength(value: str) -> float | None:
    if value == "auto":
        return None
    try:
        strength = float(value)
    except ValueError:
        strength = math.nan
    if not 0 < strength <= 1:
        raise UsageError(
            f"The strength {value!r} is neither auto nor a number in (0, 1].", advice="Try --strength 0.7."
        )
    return strength


@app.command()
def reveal(
    stego: Annotated[Path, typer.Argument(help="The stego picture.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Folder for files (default: here) or for the text as a file.")
    ] = None,
    model: _MODEL = None,
    device: _DEVICE = "auto",
    password_file: _PASSWORD_FILE = None,
    password_stdin: _PASSWORD_STDIN = False,
    no_password: _NO_PASSWORD = False,
    as_json: _JSON = False,
) -> None:
    """Reveal what is hidden in a stego picture; a text is printed, files are saved, nothing is overwritten."""
    from stegapp.message import save_files
    from stegapp.stego import RevealRequest, Session

    password = _password(file=password_file, stdin=password_stdin, none=no_password, confirm=False)
    request = RevealRequest(stego=stego, password=password, model=model, device=device)
    session = Session()
    result = _drive(lambda cancel: session.reveal(request, cancel=cancel))
    message = result.message
    saved: list[Path] = []
    if message.kind == "files" or output is not None:
        saved = save_files(message, output if output is not None else Path())
    if as_json:
        answer: dict[str, Any] = {"kind": message.kind}
        if message.kind == "text":
            answer["text"] = message.text
        else:
            answer["files"] = [
                {"name": entry.name, "bytes": len(entry.data), "saved": str(path)}
                for entry, path in zip(message.files, saved, strict=True)
            ]
        if message.kind == "text" and saved:
            answer["saved"] = str(saved[0])
        answer |= _fields(result, "method corrected_bits payload_bits code_rate message_bytes container_bytes")
        answer |= {"model": result.model_name, "model_id": result.model_id}
        answer |= {"device": result.device, "seconds": result.seconds}
        _print_json(answer)
    elif saved:
        for path in saved:
            print(path)
    else:
        sys.stdout.write(message.text)
        if sys.stdout.isatty() and not message.text.endswith("\n"):
            sys.stdout.write("\n")


@app.command()
def capacity(
    cover: Annotated[Path, typer.Argument(help="The picture to measure.")],
    model: _MODEL = None,
    device: _DEVICE = "auto",
    as_json: _JSON = False,
) -> None:
    """Measure how many bytes a picture can carry with a model."""
    from stegapp.stego import CapacityRequest, Session

    session = Session()
    request = CapacityRequest(cover=cover, model=model, device=device)
    result = _drive(lambda cancel: session.capacity(request, cancel=cancel))
    if as_json:
        answer = asdict(result)
        answer["model"] = answer.pop("model_name")
        answer["notes"] = list(result.notes)
        _print_json(answer)
        return
    for note in result.notes:
        print(f"Note: {note}", file=sys.stderr)
    print(
        f"{result.capacity_bytes:,} bytes after compression, with model {result.model_name} ({result.model_id}); "
        f"bit accuracy {result.bit_accuracy:.5f}, {result.gmi:.3f} bit per pixel."
    )
    expected = result.detectability
    print(expected.words)
    for point in expected.points:
        print(f"{point.message_bytes:>9,} bytes, {point.method:<8}  {100 * point.false_alarm_share:3.0f}")
    if expected.measured_on:
        print(expected.measured_on)


@app.command()
def evaluate(
    images: Annotated[list[Path], typer.Option("--images", help="A folder of pictures; may be repeated.")],
    model: _MODEL = None,
    quality: Annotated[
        str | None,
        typer.Option("--quality", help="JPEG qualities of the covers; default none,50,70,90, with --detect none."),
    ] = None,
    strength: Annotated[
        str | None, typer.Option("--strength", help="Strengths, such as 1,0.7; default 1, with --detect as hide finds.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", help="Measure on at most so many pictures.")] = None,
    seed: Annotated[int, typer.Option("--seed", help="Start of all random numbers: two runs agree.")] = 1,
    device: _DEVICE = "auto",
    checkpoint: Annotated[
        Path | None, typer.Option("--checkpoint", help="The model's training run: adds the figures of E_M.")
    ] = None,
    held_out: Annotated[
        bool, typer.Option("--held-out", help="Only pictures that the run of --checkpoint kept back.")
    ] = False,
    made_covers: Annotated[
        bool, typer.Option("--made-covers", help="Also covers that are hard to read: black, white, noise …")
    ] = False,
    against: Annotated[
        list[str] | None,
        typer.Option(
            "--against",
            help="Measure instead how much this other model and the first read of each other; may be repeated; or all.",
            metavar="MODEL",
        ),
    ] = None,
    detect: Annotated[
        str | None,
        typer.Option("--detect", help="Measure detectors instead: spam, srm, xunet, locator; several with commas."),
    ] = None,
    message_bytes: Annotated[
        str, typer.Option("--message-bytes", help="Lengths of messages to detect, such as 100,1000,full.")
    ] = "1000",
    method: Annotated[MethodName, typer.Option("--method", help="How hide lays the messages to detect.")] = (
        MethodName.auto
    ),
    compare: Annotated[
        str, typer.Option("--compare", help="Methods to compare with at equal payload; or none.")
    ] = "lsbm,hill,suniward",
    classifier: Annotated[
        str, typer.Option("--classifier", help="fisher, or ensemble: many that vote, slow; or both with a comma.")
    ] = "fisher",
    splits: Annotated[int, typer.Option("--splits", help="Divisions into training and test photos.")] = 10,
    jobs: Annotated[int, typer.Option("--jobs", help="Processes for features and classifiers.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print a list of rows instead of a table.")] = False,
    csv: Annotated[Path | None, typer.Option("--csv", help="Write the rows to this file too.")] = None,
    plot: Annotated[
        Path | None, typer.Option("--plot", help="Draw payload against PSNR, or P_E against payload, to this PNG.")
    ] = None,
) -> None:
    """Measure a model on photos: what comes back from saved stegos, how it looks, and who detects it."""
    from stegapp.evaluation import command
    from stegapp.evaluation.detection import DetectionTest
    from stegapp.evaluation.planes import PlaneTest
    from stegapp.evaluation.privacy import PrivacyTest
    from stegapp.stego import Session

    if against and (detect is not None or plot is not None):
        raise UsageError("Which models read each other has neither detectors nor a plot.", advice="Leave them out.")

    pictures = command.pictures(images, limit=limit, seed=seed, checkpoint=checkpoint, held_out=held_out)
    session = Session()
    if against:
        privacy = PrivacyTest(pictures=pictures, model=model, against=tuple(against), device=device)
        report = _drive(lambda cancel: command.privacy_report(privacy, session=session, csv=csv, cancel=cancel))
    elif detect is None:
        planes = PlaneTest(
            pictures=pictures,
            model=model,
            qualities=command.qualities(quality or "none,50,70,90"),
            strengths=command.numbers(strength or "1"),
            checkpoint=checkpoint,
            made_covers=made_covers,
            device=device,
        )
        report = _drive(lambda cancel: command.plane_report(planes, session=session, csv=csv, plot=plot, cancel=cancel))
    else:
        detection = DetectionTest(
            pictures=pictures,
            model=model,
            detectors=command.words(detect),
            message_bytes=command.sizes(message_bytes),
            qualities=command.qualities(quality or "none"),
            method=cast(Any, method.value),
            strength=_strength(strength or "auto"),
            compare=command.words(compare),
            classifiers=cast(Any, command.words(classifier)),
            splits=splits,
            jobs=jobs,
            device=device,
        )
        report = _drive(
            lambda cancel: command.detection_report(detection, session=session, csv=csv, plot=plot, cancel=cancel)
        )
    if as_json:
        _print_json(report.rows)
    else:
        # A file or pipe has no width to keep to.
        Console(width=None if sys.stdout.isatty() else 160).print(report.table)


@app.command()
def train(
    images: Annotated[list[Path], typer.Option("--images", help="A folder of pictures; may be repeated.")],
    out: Annotated[Path, typer.Option("--out", help="The model file to write, NAME.safetensors.")],
    arch: Annotated[
        Architecture, typer.Option("--arch", help="lattice trains in minutes, sftn is the paper's and takes hours.")
    ] = Architecture.lattice,
    preset: Annotated[Preset, typer.Option("--preset", help="quick, best, or paper: as published.")] = Preset.quick,
    name: Annotated[str | None, typer.Option("--name", help="The model's name; default: the file's.")] = None,
    device: _DEVICE = "auto",
    resume: Annotated[Path | None, typer.Option("--resume", help="Go on from this checkpoint folder.")] = None,
    init: Annotated[str | None, typer.Option("--init", help="Start from this model.", metavar="MODEL")] = None,
    private: Annotated[
        bool | None,
        typer.Option(
            "--private/--compatible",
            help="Read bits by a fresh secret labelling of grey levels, which only this model has; or start from the "
            "bundled model and read what it reads. With neither, parity, by chance turned round.",
        ),
    ] = None,
    progress: Annotated[
        ProgressStyle, typer.Option("--progress", help="rich, or jsonl: one JSON object a line on standard output.")
    ] = ProgressStyle.rich,
    max_minutes: Annotated[
        float | None, typer.Option("--max-minutes", help="End the stages early so that the whole run takes about this.")
    ] = None,
    checkpoint: Annotated[
        Path | None, typer.Option("--checkpoint", help="Folder for the run's state; default: runs/NAME beside OUT.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Start of all random numbers.")] = 1,
    control: Annotated[
        str | None, typer.Option("--control", help="stdin: take the commands stop and finish from standard input.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set", help="Change a setting of the preset, such as jt.steps=200; may be repeated.", metavar="X=Y"
        ),
    ] = None,
    max_batch: Annotated[
        int, typer.Option("--max-batch", help="At most so many crops in a step; 0 leaves it to the preset.")
    ] = 0,
    background: Annotated[
        bool, typer.Option("--background", help="Give way to other programs, and leave them one core.")
    ] = False,
) -> None:
    """Train a model on a folder of photographs: JT-stage, SF-stage, proof. Ctrl+C keeps a checkpoint."""
    from stegapp import training
    from stegapp.models import ModelStore
    from stegapp.training import background as behind
    from stegapp.training import protocol
    from stegapp.training.config import with_values

    if background:
        behind.give_way()
    if control not in (None, "stdin"):
        raise UsageError(f"The run cannot be controlled by {control!r}.", advice="Use --control stdin or leave it out.")
    store = ModelStore()
    start = store.resolve(init) if init is not None else None
    if private is False and start is None and resume is None:
        start = store.bundled_for(arch.value)
    config = training.TrainConfig.from_preset(
        arch.value,
        preset.value,
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
    config = replace(with_values(config, settings or ()), max_batch=max_batch)
    finish = CancelToken()
    with _cancel_on_interrupt() as cancel:
        if control == "stdin":
            protocol.listen(sys.stdin, cancel=cancel, finish=finish)
        job = training.train(config, cancel=cancel, finish=finish, others=store.list())
        if progress is ProgressStyle.jsonl:
            try:
                result = run_job(job, lambda report: print(protocol.progress_line(report), flush=True))
            except StegError as error:
                print(protocol.error_line(error), flush=True)
                raise
            print(protocol.done_line(result, model_id=ModelStore().resolve(result.model).id), flush=True)
            return
        result = _watch_training(job)
    _print_training(result)


def _watch_training(job: "Job[TrainResult]") -> "TrainResult":
    """Run the job under one bar a stage with its figures; a note becomes a line of its own."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    console = Console(stderr=True)
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
                console.print(note, highlight=False)
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


def _print_training(result: "TrainResult") -> None:
    for item in result.skipped:
        print(f"Skipped {item.path}: {item.reason}", file=sys.stderr)
    figures = ", ".join(f"{key} {value:.6g}" for key, value in result.card.metrics.items())
    print(
        f"Saved {result.model} after {result.seconds / 60:.1f} minutes, trained on {result.training_photos} photos "
        f"and measured on {result.validation_photos} others: {figures}."
    )
    for other in result.privacy:
        print(f"{other.name} ({other.id}) reads {other.read:.1%} of its bits; it reads {other.reads:.1%} of theirs.")


@models_app.command("list")
def models_list(as_json: _JSON = False) -> None:
    """List the installed models; the first is the default."""
    from stegapp.models import ModelStore

    store = ModelStore()
    entries = store.list()
    if as_json:
        _print_json(
            [
                {"name": e.name, "id": e.id, "origin": e.origin, "path": str(e.path), "card": e.card.to_dict()}
                for e in entries
            ]
        )
        return
    for e in entries:
        print(f"{e.name:<24} {e.id}  {e.origin:<9} {e.card.architecture:<8} {e.card.date}")
    for broken in store.broken():
        print(f"{broken.name:<24} cannot be used: {broken.problem}", file=sys.stderr)


@models_app.command("import")
def models_import(file: Annotated[Path, typer.Argument(help="An exported model.")]) -> None:
    """Install a model that was exported elsewhere."""
    from stegapp.models import ModelStore

    entry = ModelStore().import_(file)
    print(f"Installed {entry.name} ({entry.id}).")


@models_app.command("export")
def models_export(
    model: Annotated[str, typer.Argument(help="A model's name or id.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.")],
) -> None:
    """Write a model to one file for a receiver."""
    from stegapp.models import ModelStore

    path = ModelStore().export(model, output)
    print(f"Exported to {path}. Give it to your receiver by a way you trust.")


@models_app.command("rename")
def models_rename(
    model: Annotated[str, typer.Argument(help="A model's name or id.")],
    name: Annotated[str, typer.Argument(help="Its new name.")],
) -> None:
    """Give an installed model another name."""
    from stegapp.models import ModelStore

    entry = ModelStore().rename(model, name)
    print(f"{entry.id} is now called {entry.name}.")


@models_app.command("default")
def models_default(model: Annotated[str, typer.Argument(help="A model's name or id.")]) -> None:
    """Make a model the one that hide uses unless told otherwise."""
    from stegapp.models import ModelStore

    entry = ModelStore().set_default(model)
    print(f"{entry.name} ({entry.id}) is now the default.")


@models_app.command("remove")
def models_remove(model: Annotated[str, typer.Argument(help="A model's name or id.")]) -> None:
    """Delete an installed model; bundled ones stay."""
    from stegapp.models import ModelEntry, ModelStore

    gone = ModelStore().remove(model)
    print(f"Removed {gone.name} ({gone.id})." if isinstance(gone, ModelEntry) else f"Removed {gone.name}.")


@models_app.command("verify")
def models_verify(
    model: Annotated[str | None, typer.Argument(help="A model's name or id; all without one.")] = None,
) -> None:
    """Check models against their hashes."""
    from stegapp.models import ModelStore

    store = ModelStore()
    for entry in [store.resolve(model)] if model is not None else store.list():
        store.verify(entry)
        print(f"{entry.name} ({entry.id}) is sound.")
