"""The option `--key-file`, and the command `key-file` that makes one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from stegapp.cli import terminal

__all__ = ["KeyFilesOption", "key_file", "key_files_named"]

KeyFilesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--key-file",
        "-k",
        help="A file that is needed beside the password, or with --no-password instead of it; may be repeated, in any "
        "order. Any file but an empty one, up to 1 GiB. Whoever loses or changes it loses the message.",
        metavar="FILE",
    ),
]


def key_files_named(named: Sequence[Path] | None, pictures: Sequence[Path]) -> tuple[Path, ...]:
    """Return the key files that were named, looked at before anybody is asked for a password.

    pictures: which none of them may be. Raises InputRefused.
    """
    if not named:
        return ()
    from stegapp.pipeline.keys import check_key_files
    from stegapp.system.key_files import look_at_key_file

    for path in named:
        look_at_key_file(path)
    check_key_files(named, pictures)
    return tuple(named)


def key_file(output: Annotated[Path, typer.Argument(help="The new file.", metavar="OUT")]) -> None:
    """Make a key file of random bytes, which only you can read; nothing is overwritten."""
    from stegapp.system.key_files import make_key_file

    make_key_file(output)
    done = f"The key file was made: {output}."
    with terminal.finished(done):
        terminal.out(
            f"{done}\nGive a copy to the receiver, another way than the picture, and keep one more in a safe place: "
            "whoever loses or changes it loses the message."
        )
