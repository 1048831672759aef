"""The command `reveal`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stegapp.cli import terminal
from stegapp.cli.key_files import KeyFilesOption, key_files_named
from stegapp.cli.options import (
    DeviceOption,
    JsonOption,
    ModelOption,
    NoPasswordOption,
    PasswordFileOption,
    PasswordStdinOption,
    PasswordStoreOption,
)
from stegapp.cli.sources import PasswordSource, check_picture
from stegapp.cli.spinner import run_with_spinner
from stegapp.errors import SharesMissing, UsageError
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.cli.saving import Target
    from stegapp.format import Message, Saved
    from stegapp.pipeline import RevealResult

__all__ = ["RevealOutput", "check_target", "print_revealed", "reveal"]

_MOST_NOTES = 20
"""Lines about the files of one message: it may have 65,535."""

RevealOutput = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        help="For files, the folder to save them in; default: here. For a text, a new file, or a folder that is "
        "there or whose name ends in a slash. - is standard output, for a text or one file.",
    ),
]


def reveal(
    stego: Annotated[Path, typer.Argument(help="The stego picture.", metavar="STEGO")],
    output: RevealOutput = None,
    model: ModelOption = None,
    device: DeviceOption = "auto",
    password_file: PasswordFileOption = None,
    password_stdin: PasswordStdinOption = False,
    password_from_store: PasswordStoreOption = None,
    no_password: NoPasswordOption = False,
    key_file: KeyFilesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Reveal what is hidden in a stego picture; a text is printed, files are saved, nothing is overwritten."""
    from stegapp.carriers import open_stego
    from stegapp.pipeline import RevealRequest, Session

    passwords = PasswordSource(file=password_file, stdin=password_stdin, none=no_password, store=password_from_store)
    target = check_target(output, as_json=as_json)
    session = Session()
    session.store.resolve(model)
    check_picture(stego, open_stego, whole=passwords.asks)
    key_files = key_files_named(key_file, [stego])
    password = passwords.get(confirm=False, key_files=bool(key_files))
    request = RevealRequest(stego=stego, password=password, model=model, device=device, key_files=key_files)

    def work(cancel: CancelToken) -> "Job[tuple[RevealResult, Saved]]":
        try:
            result = yield from session.reveal(request, cancel=cancel)
        except SharesMissing as error:
            error.advice += " Then reveal them together: stegapp join PICTURE..."
            raise
        cancel.raise_if_cancelled()
        if target.writes(result.message):
            yield Progress("save")
        return result, target.save(result.message, cancel=cancel)

    result, saved = run_with_spinner(work)
    print_revealed(result, saved, as_json=as_json)


def check_target(output: str | None, *, as_json: bool) -> "Target":
    """Return where a message is to go. Raises UsageError, and OutputRefused for what cannot be written."""
    from stegapp.cli.saving import Target

    target = Target(output)
    if as_json and target.stdout:
        raise UsageError("Standard output cannot be both the message and JSON.", advice="Leave one of them out.")
    target.check()
    return target


def print_revealed(
    result: "RevealResult", saved: "Saved", *, as_json: bool, more: "Mapping[str, Any] | None" = None
) -> None:
    """Print a message, or where its files are. more: what JSON is to say beside."""
    from stegapp.cli.saving import where_it_is

    with terminal.finished(where_it_is(saved), lasting=bool(saved.files)):
        if as_json:
            terminal.out_json({**_as_json(result, saved), **(more or {})})
        elif saved.files or saved.left_out:
            if saved.files:
                terminal.out("\n".join(map(str, saved.paths)))
            _print_changes(saved)
        else:
            _print_message(result.message)


def _as_json(result: "RevealResult", saved: "Saved") -> dict[str, Any]:
    return {
        **_message_as_json(result.message, saved),
        "method": result.method,
        "corrected_bits": result.corrected_bits,
        "payload_bits": result.payload_bits,
        "code_rate": result.code_rate,
        "message_bytes": result.message_bytes,
        "container_bytes": result.container_bytes,
        "model": result.model_name,
        "model_id": result.model_id,
        "device": result.device,
        "seconds": result.seconds,
    }


def _message_as_json(message: "Message", saved: "Saved") -> dict[str, Any]:
    if message.kind == "text":
        where = {"saved": str(saved.paths[0])} if saved.files else {}
        return {"kind": message.kind, "text": message.text, **where}
    places = dict(saved.files)
    return {
        "kind": message.kind,
        "files": [
            {
                "name": entry.name,
                "bytes": len(entry.data),
                "saved": str(places[entry.name]) if entry.name in places else None,
            }
            for entry in message.files
        ],
        "renamed": [name for name, _ in saved.renamed],
        "left_out": [{"name": name, "why": why} for name, why in saved.left_out],
    }


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
