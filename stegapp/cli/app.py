"""The command line over the same pipelines as the window.

Owns arguments, printing and exit codes. Nothing here touches networks or keys;
torch is imported only by the jobs themselves, so `--help` costs neither.
"""

import io
import math
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from typer.core import TyperCommand

from stegapp import __version__
from stegapp.cli import complaints, terminal
from stegapp.cli.interrupts import as_interrupts, cancelling
from stegapp.cli.sources import STDIN, PasswordSource, read_text, type_text
from stegapp.cli.watching import drive, error_line, print_training, run_in_lines, watch_training
from stegapp.errors import Cancelled, DoesNotFit, StegError, UsageError
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import outputs

if TYPE_CHECKING:
    from stegapp.format.message import Message, Saved
    from stegapp.pipeline import Detectability, RevealResult

__all__ = ["COMMANDS", "run"]


class _Command(TyperCommand):
    """A command whose usage shows COVER, where typer would write {COVER}."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]


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

_MOST_NOTES = 20
"""Lines about the files of one message: it may have 65,535."""

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
    5 nothing revealed, 130 cancelled, 1 for anything else.
    """  # fmt: skip
    terminal.prepare()
    as_json = "--json" in arguments
    with as_interrupts():
        try:
            return _run(list(arguments))
        except terminal.ReaderGone as error:
            if error.advice:  # else nothing was done that has to be told
                complaints.print_error(error, as_json=as_json)
            return error.exit_code
        except StegError as error:
            complaints.print_error(error, as_json=as_json)
            return error.exit_code
        except KeyboardInterrupt:
            complaints.print_error(Cancelled("Cancelled."), as_json=as_json)
            return Cancelled.exit_code
        except BrokenPipeError:  # help that nobody read to its end
            return 1
        except Exception as error:  # the last resort of the whole program
            if os.environ.get("STEGAPP_DEBUG"):
                raise
            told = complaints.told(error)
            complaints.print_error(told, as_json=as_json)
            return told.exit_code
        finally:
            terminal.settle()


def _run(arguments: list[str]) -> int:
    """Run one command, without what typer makes of errors, interrupts and broken pipes."""
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        raise complaints.no_command(arguments, COMMANDS)
    command = typer.main.get_command(app)
    try:
        with command.make_context("stegapp", arguments) as context:
            code = command.invoke(context)
    except typer.Exit as stop:
        code = stop.exit_code
    except typer.Abort:
        raise Cancelled("Cancelled.") from None
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        raise complaints.misused(error) from error
    return code if isinstance(code, int) else 0


def _finite(value: float) -> float | None:
    """JSON has no infinity: an unchanged picture's PSNR is null."""
    return value if math.isfinite(value) else None


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
        terminal.out(f"stegapp {__version__}")
        raise typer.Exit
    if install_desktop or uninstall_desktop:
        from stegapp.system import desktop

        paths = desktop.install() if install_desktop else desktop.uninstall()
        with terminal.finished("The menu entry is made." if install_desktop else "The menu entry is gone."):
            terminal.out("\n".join(map(str, paths)))
        raise typer.Exit


@app.command(cls=_Command)
def hide(
    cover: Annotated[Path, typer.Argument(help="The picture to hide in, of any size and kind.", metavar="COVER")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write the stego PNG.")],
    text: Annotated[
        str | None,
        typer.Option(
            "--text",
            "-t",
            help="Hide this text. Others on this computer can read it in the list of running programs; without --text, "
            "--text-file and --file you are asked for a text, and they cannot.",
        ),
    ] = None,
    text_file: Annotated[
        Path | None,
        typer.Option("--text-file", help="Hide the text of this UTF-8 file, byte for byte; - is standard input."),
    ] = None,
    file: Annotated[
        list[Path] | None,
        typer.Option(
            "--file",
            "-f",
            help="Hide this file or folder; may be repeated. Links in a folder that lead to nothing, to a folder or, "
            "without --follow-links, to a file elsewhere are left out and named.",
        ),
    ] = None,
    skip_odd: Annotated[
        bool,
        typer.Option("--skip-odd", help="Leave out what cannot be hidden in a folder, and name it, instead of ending."),
    ] = False,
    follow_links: Annotated[
        bool, typer.Option("--follow-links", help="Hide also files elsewhere that links in a folder lead to.")
    ] = False,
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
    from stegapp.format.message import Message, Skipped
    from stegapp.pipeline import HideRequest, Session
    from stegapp.pipeline.output import check_output

    sources = sum((text is not None, text_file is not None, bool(file)))
    if sources > 1 or (not sources and not terminal.is_terminal(sys.stdin)):
        raise UsageError("There has to be one message.", advice="Give --text, or --text-file, or --file once or more.")
    factor = _strength(strength)
    source = PasswordSource(
        file=password_file, stdin=password_stdin, none=no_password, text_from_stdin=text_file == STDIN
    )
    check_output(output, cover=cover, force=force)
    session = Session()
    session.store.resolve(model)
    _check_picture(cover, stego=False, whole=source.asks or not sources)
    skipped: list[Skipped] = []
    if file:
        with cancelling() as cancel:
            message = Message.from_paths(
                file, skip_odd=skip_odd, follow_links=follow_links, skipped=skipped, cancel=cancel
            )
        for odd in skipped:
            terminal.err(f"Left out: {odd.path}. {odd.why}")
    else:
        message = _text_message(text, text_file)
    if source.asks:
        drive(lambda cancel: _check_length(message, cancel))
    password = source.get(confirm=True)
    request = HideRequest(
        cover=cover,
        output=output,
        message=message,
        password=password,
        model=model,
        strength=factor,
        method=cast(Any, method.value),
        device=device,
        force=force,
    )
    result = drive(lambda cancel: session.hide(request, cancel=cancel))
    with terminal.finished(f"The stego was written, read back and revealed: {result.output}."):
        if as_json:
            terminal.out_json(
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
                    "left_out": [{"path": str(odd.path), "why": odd.why} for odd in skipped],
                    **_detectability(result.detectability),
                }
            )
            return
        for note in result.notes:
            terminal.err(f"Note: {note}")
        seen = result.detectability
        terminal.out(
            f"Hidden in {result.output}: read back and revealed. "
            f"{result.message_bytes:,} of {result.capacity_bytes:,} bytes, PSNR {result.psnr_db:.1f} dB, "
            f"SSIM {result.ssim:.4f}, {result.changed_pixels:,} pixels changed by at most {result.max_change}.\n"
            f"Model {result.model_name} ({result.model_id}): the receiver needs it too. "
            "Send the picture as a file: messengers recompress pictures.\n"
            + " ".join(words for words in (seen.words, seen.context, seen.measured_on) if words)
        )


def _text_message(text: str | None, text_file: Path | None) -> "Message":
    """Return the text that was named, or ask for one."""
    from stegapp.format.message import MAX_BODY_BYTES, Message

    if text_file is not None:
        return Message.from_text(read_text(text_file, limit=MAX_BODY_BYTES))
    if text is None:
        return Message.from_text(type_text())
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # "from None": the cause would carry the text into a log.
        raise UsageError(
            "The text of --text is not in this system's encoding.", advice="Use --text-file with UTF-8 text."
        ) from None
    return Message.from_text(text)


def _check_length(message: "Message", cancel: CancelToken) -> "Job[None]":
    """Raise DoesNotFit for a message that no picture carries, before somebody is asked for a password in vain."""
    from stegapp.carriers import SQUARE
    from stegapp.format.message import pack

    yield Progress("pack")
    needed, most = len(pack(message, cancel=cancel)), SQUARE.positions // 8
    if needed > most:
        raise DoesNotFit(
            f"The message is too long: it takes {needed:,} bytes after compression, and a picture carries {most:,} at "
            "most.",
            needed_bytes=needed,
            capacity_bytes=most,
            advice="Shorten the message, hide fewer files, or spread them over several pictures.",
        )


def _check_picture(path: Path, *, stego: bool, whole: bool) -> None:
    """Raise ImageRefused for a picture that cannot be opened, or cannot be used if somebody is to be asked first.

    A person would type in vain; a script gets the same answer a little later, and no picture is decoded twice.
    """
    from stegapp.imaging.covers import read_cover, read_stego

    if not whole:
        with suppress(OSError, ValueError):
            if path.is_file():
                path.open("rb").close()
                return
    (read_stego if stego else read_cover)(path)


def _detectability(seen: "Detectability") -> dict[str, Any]:
    """Return a stego's detectability for JSON: null where it was not measured, and why."""
    if seen.false_alarm_share is None:
        return {"detectability": None, "detectability_reason": seen.words}
    return {"detectability": asdict(seen)}


def _fields(record: object, names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names.split()}


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


@app.command(cls=_Command)
def reveal(
    stego: Annotated[Path, typer.Argument(help="The stego picture.", metavar="STEGO")],
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="For files, the folder to save them in; default: here. For a text, a new file, or a folder that is "
            "there or whose name ends in a slash. - is standard output, for a text or one file.",
        ),
    ] = None,
    model: _MODEL = None,
    device: _DEVICE = "auto",
    password_file: _PASSWORD_FILE = None,
    password_stdin: _PASSWORD_STDIN = False,
    no_password: _NO_PASSWORD = False,
    as_json: _JSON = False,
) -> None:
    """Reveal what is hidden in a stego picture; a text is printed, files are saved, nothing is overwritten."""
    from stegapp.cli.saving import Target, where_it_is
    from stegapp.pipeline import RevealRequest, Session

    source = PasswordSource(file=password_file, stdin=password_stdin, none=no_password)
    target = Target(output)
    if as_json and target.stdout:
        raise UsageError("Standard output cannot be both the message and JSON.", advice="Leave one of them out.")
    target.check()
    session = Session()
    session.store.resolve(model)
    _check_picture(stego, stego=True, whole=source.asks)
    request = RevealRequest(stego=stego, password=source.get(confirm=False), model=model, device=device)

    def work(cancel: CancelToken) -> "Job[tuple[RevealResult, Saved]]":
        result = yield from session.reveal(request, cancel=cancel)
        cancel.raise_if_cancelled()
        if target.writes(result.message):
            yield Progress("save")
        return result, target.save(result.message, cancel=cancel)

    result, saved = drive(work)
    with terminal.finished(where_it_is(saved), lasting=bool(saved.files)):
        if as_json:
            _print_revealed_json(result, saved)
        elif saved.files or saved.left_out:
            if saved.files:
                terminal.out("\n".join(map(str, saved.paths)))
            _print_changes(saved)
        else:
            _print_message(result.message)


def _print_changes(saved: "Saved") -> None:
    """Tell which files are not called as they were, or are not there."""
    from stegapp.cli.saving import changed_names

    if saved.renamed:
        terminal.err(f"Note: {len(saved.renamed):,} of {len(saved.files):,} files could not keep their names:")
    _print_notes(changed_names(saved))
    _print_notes([f"{name} was not saved. {why}" for name, why in saved.left_out])


def _print_notes(notes: Sequence[str]) -> None:
    """Print the first of many notes, and how many more there are."""
    for note in notes[:_MOST_NOTES]:
        terminal.err(f"Note: {note}")
    if len(notes) > _MOST_NOTES:
        terminal.err(f"Note: and {len(notes) - _MOST_NOTES:,} more. --json names every file.")


def _print_message(message: "Message") -> None:
    if message.kind == "files":
        terminal.out_bytes(message.files[0].data)
    elif not terminal.out_text(message.text):
        terminal.err(
            "Note: what this terminal cannot show, or could be steered by, stands here as \\x1b or the like. "
            "-o FILE saves the text as it is."
        )


def _print_revealed_json(result: "RevealResult", saved: "Saved") -> None:
    message = result.message
    answer: dict[str, Any] = {"kind": message.kind}
    if message.kind == "text":
        answer["text"] = message.text
        if saved.files:
            answer["saved"] = str(saved.paths[0])
    else:
        places = dict(saved.files)
        answer["files"] = [
            {
                "name": entry.name,
                "bytes": len(entry.data),
                "saved": str(places[entry.name]) if entry.name in places else None,
            }
            for entry in message.files
        ]
        answer["renamed"] = [name for name, _ in saved.renamed]
        answer["left_out"] = [{"name": name, "why": why} for name, why in saved.left_out]
    answer |= _fields(result, "method corrected_bits payload_bits code_rate message_bytes container_bytes")
    answer |= {"model": result.model_name, "model_id": result.model_id}
    answer |= {"device": result.device, "seconds": result.seconds}
    terminal.out_json(answer)


@app.command(cls=_Command)
def capacity(
    cover: Annotated[Path, typer.Argument(help="The picture to measure.", metavar="COVER")],
    model: _MODEL = None,
    device: _DEVICE = "auto",
    as_json: _JSON = False,
) -> None:
    """Measure how many bytes a picture can carry with a model."""
    from stegapp.pipeline import LEVEL_WORDS, CapacityRequest, Session

    session = Session()
    request = CapacityRequest(cover=cover, model=model, device=device)
    result = drive(lambda cancel: session.capacity(request, cancel=cancel))
    if as_json:
        answer = asdict(result)
        answer["model"] = answer.pop("model_name")
        answer["notes"] = list(result.notes)
        terminal.out_json(answer)
        return
    for note in result.notes:
        terminal.err(f"Note: {note}")
    expected = result.detectability
    lines = [
        f"{result.capacity_bytes:,} bytes after compression, with model {result.model_name} ({result.model_id}); "
        f"bit accuracy {result.bit_accuracy:.5f}, {result.gmi:.3f} bit per pixel.",
        expected.words,
        *(
            f"{point.message_bytes:>9,} bytes, {point.method:<8}  {LEVEL_WORDS[point.level]:<14}  "
            f"{100 * point.false_alarm_share:3.0f}"
            for point in expected.points
        ),
        expected.measured_on,
    ]
    terminal.out("\n".join(line for line in lines if line))


@app.command(cls=_Command)
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
    from stegapp.pipeline import Session

    if against and (detect is not None or plot is not None):
        raise UsageError("Which models read each other has neither detectors nor a plot.", advice="Leave them out.")

    pictures = command.pictures(images, limit=limit, seed=seed, checkpoint=checkpoint, held_out=held_out)
    session = Session()
    if against:
        privacy = PrivacyTest(pictures=pictures, model=model, against=tuple(against), device=device)
        report = drive(lambda cancel: command.privacy_report(privacy, session=session, csv=csv, cancel=cancel))
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
        report = drive(lambda cancel: command.plane_report(planes, session=session, csv=csv, plot=plot, cancel=cancel))
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
        report = drive(
            lambda cancel: command.detection_report(detection, session=session, csv=csv, plot=plot, cancel=cancel)
        )
    written = [str(path) for path in (csv, plot) if path is not None]
    with terminal.finished(f"The figures were written: {', '.join(written)}." if written else ""):
        if as_json:
            terminal.out_json(report.rows)
        else:
            terminal.out_table(report.table)


@app.command(cls=_Command)
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

    with error_line() if progress is ProgressStyle.jsonl else nullcontext():
        if background:
            behind.give_way()
        if control not in (None, "stdin"):
            raise UsageError(
                f"The run cannot be controlled by {control!r}.", advice="Use --control stdin or leave it out."
            )
        if control is not None and sys.stdin is None:
            raise UsageError("Standard input is closed, and nothing could stop the run.", advice="Leave --control out.")
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
        for path in (config.out, config.checkpoint):
            if path is not None and not os.path.lexists(path):
                outputs.check_place(path)
        finish = CancelToken()
        with cancelling() as cancel:
            if control == "stdin":
                if isinstance(sys.stdin, io.TextIOWrapper):
                    sys.stdin.reconfigure(errors="replace")  # noise is no command, and ends no run
                protocol.listen(sys.stdin, cancel=cancel, finish=finish)
            job = training.train(config, cancel=cancel, finish=finish, others=store.list())
            result = run_in_lines(job, cancel) if progress is ProgressStyle.jsonl else watch_training(job)
        with terminal.finished(f"The model was saved: {result.model}."):
            if progress is ProgressStyle.jsonl:
                terminal.out_line(protocol.done_line(result, model_id=ModelStore().resolve(result.model).id))
            else:
                print_training(result)


def _tell(done: str) -> None:
    """Print what was done, on standard error if standard output takes nothing."""
    with terminal.finished(done):
        terminal.out(done)


@models_app.command("list", cls=_Command)
def models_list(as_json: _JSON = False) -> None:
    """List the installed models, and which of them is the default."""
    from stegapp.models import ModelStore

    store = ModelStore()
    entries = store.list()
    default = store.default() if entries else None
    if as_json:
        terminal.out_json(
            [
                {
                    "name": e.name,
                    "id": e.id,
                    "origin": e.origin,
                    "default": e == default,
                    "path": str(e.path),
                    "card": e.card.to_dict(),
                }
                for e in entries
            ]
        )
        return
    for e in entries:
        line = f"{e.name:<24} {e.id}  {e.origin:<9} {e.card.architecture:<8} {e.card.date}"
        terminal.out(f"{line}  (default)" if e == default else line)
    for broken in store.broken():
        terminal.err(f"{broken.name:<24} cannot be used: {broken.problem}")


@models_app.command("import", cls=_Command)
def models_import(file: Annotated[Path, typer.Argument(help="An exported model.", metavar="FILE")]) -> None:
    """Install a model that was exported elsewhere."""
    from stegapp.models import ModelStore

    entry = ModelStore().import_(file)
    _tell(f"Installed {entry.name} ({entry.id}).")


@models_app.command("export", cls=_Command)
def models_export(
    model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write, or a folder.")],
    force: Annotated[bool, typer.Option("--force", help="Replace OUTPUT if it exists.")] = False,
) -> None:
    """Write a model to one file for a receiver."""
    from stegapp.models import ModelStore

    path = ModelStore().export(model, output, overwrite=force)
    _tell(f"Exported to {path}. Give it to your receiver by a way you trust.")


@models_app.command("rename", cls=_Command)
def models_rename(
    model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")],
    name: Annotated[str, typer.Argument(help="Its new name.", metavar="NAME")],
) -> None:
    """Give an installed model another name."""
    from stegapp.models import ModelStore

    entry = ModelStore().rename(model, name)
    _tell(f"{entry.id} is now called {entry.name}.")


@models_app.command("default", cls=_Command)
def models_default(model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")]) -> None:
    """Make a model the one that hide uses unless told otherwise."""
    from stegapp.models import ModelStore

    entry = ModelStore().set_default(model)
    _tell(f"{entry.name} ({entry.id}) is now the default.")


@models_app.command("remove", cls=_Command)
def models_remove(model: Annotated[str, typer.Argument(help="A model's name or id.", metavar="MODEL")]) -> None:
    """Put an installed model into the trash, for 30 days; bundled ones stay."""
    from stegapp.models import ModelEntry, ModelStore

    gone = ModelStore().remove(model)
    _tell(f"Removed {gone.name} ({gone.id})." if isinstance(gone, ModelEntry) else f"Removed {gone.name}.")
    _tell("Until 30 days are over, 'stegapp models restore' brings it back.")


@models_app.command("restore", cls=_Command)
def models_restore(
    name: Annotated[
        str | None, typer.Argument(help="Its name; what was removed last without one.", metavar="NAME")
    ] = None,
) -> None:
    """Bring back a model that was removed in the last 30 days."""
    from stegapp.models import ModelStore

    store = ModelStore()
    removed = store.removed()
    for model in removed:
        if name is None or model.name.casefold() == name.casefold():
            _tell(f"{store.restore(model)} is here again.")
            return
    known = ", ".join(dict.fromkeys(model.name for model in removed)) or "nothing"
    raise UsageError(
        f"There is no model “{name}” in the trash." if name is not None else "There is no model in the trash.",
        advice=f"In it: {known}.",
    )


@models_app.command("verify", cls=_Command)
def models_verify(
    model: Annotated[str | None, typer.Argument(help="A model's name or id; all without one.", metavar="MODEL")] = None,
) -> None:
    """Check models against their hashes."""
    from stegapp.models import ModelStore

    store = ModelStore()
    for entry in [store.resolve(model)] if model is not None else store.list():
        store.verify(entry)
        terminal.out(f"{entry.name} ({entry.id}) is sound.")
