"""The command `join`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
from stegapp.cli.reveal import RevealOutput, check_target, print_revealed
from stegapp.cli.sources import PasswordSource, check_picture
from stegapp.cli.spinner import run_with_spinner
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.format import Saved
    from stegapp.pipeline import RevealResult

__all__ = ["join"]


def join(
    stegos: Annotated[
        list[Path], typer.Argument(help="The stego pictures, in any order; as many as are needed.", metavar="STEGO...")
    ],
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
    """Reveal a message that was split over several pictures; pictures that are no part of it are named."""
    from stegapp.carriers import open_stego
    from stegapp.pipeline import RevealRequest, Session
    from stegapp.pipeline.sets import collect

    passwords = PasswordSource(file=password_file, stdin=password_stdin, none=no_password, store=password_from_store)
    target = check_target(output, as_json=as_json)
    key_files = key_files_named(key_file, stegos)
    session = Session()
    session.store.resolve(model)
    for stego in stegos:  # what is no stego is named in the end, and keeps the others from nothing
        check_picture(stego, open_stego, whole=False)
    password = passwords.get(confirm=False, key_files=bool(key_files))
    asked = RevealRequest(stegos[0], password, model, device, key_files)
    unused: list[tuple[Path, str]] = []

    def work(cancel: CancelToken) -> "Job[tuple[RevealResult, Saved]]":
        collected = yield from collect(stegos, asked, session=session, cancel=cancel)
        unused.extend(collected.unused)
        result = collected.join()
        cancel.raise_if_cancelled()
        if target.writes(result.message):
            yield Progress("save")
        return result, target.save(result.message, cancel=cancel)

    try:
        result, saved = run_with_spinner(work)
    finally:
        for _, why in unused:
            terminal.err(f"Note: not used: {why}")
    more = {"pictures": result.pictures, "unused": [{"path": str(path), "why": why} for path, why in unused]}
    print_revealed(result, saved, as_json=as_json, more=more)
