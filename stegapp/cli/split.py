"""The command `split`."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stegapp.cli import terminal
from stegapp.cli.key_files import KeyFilesOption, key_files_named
from stegapp.cli.message_options import (
    FilesOption,
    FollowLinksOption,
    MetadataOption,
    MethodOption,
    SkipOddOption,
    StrengthOption,
    TextFileOption,
    TextOption,
    template,
)
from stegapp.cli.notes import tell_notes
from stegapp.cli.options import (
    CarrierOption,
    DeviceOption,
    JsonOption,
    MessengerOption,
    ModelOption,
    NoPasswordOption,
    PasswordFileOption,
    PasswordStdinOption,
    PasswordStoreOption,
    ProvableOption,
    QualityOption,
    SizeOption,
)
from stegapp.cli.sources import MessageSource, PasswordSource
from stegapp.cli.spinner import run_with_spinner
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.format import Skipped
    from stegapp.pipeline import HideRequest
    from stegapp.pipeline.splitting import SplitResult

__all__ = ["split"]

_Photos = Annotated[list[Path], typer.Argument(help="The photos to hide in, each different.", metavar="PHOTO...")]
_Need = Annotated[int, typer.Option("--need", "-n", help="How many of the photos, any of them, give it back.")]
_Output = Annotated[
    Path, typer.Option("--output", "-o", help="The folder to write the stegos to; made if it is not there.")
]


def split(
    photos: _Photos,
    need: _Need,
    output: _Output,
    text: TextOption = None,
    text_file: TextFileOption = None,
    file: FilesOption = None,
    skip_odd: SkipOddOption = False,
    follow_links: FollowLinksOption = False,
    model: ModelOption = None,
    strength: StrengthOption = "auto",
    method: MethodOption = "auto",
    device: DeviceOption = "auto",
    password_file: PasswordFileOption = None,
    password_stdin: PasswordStdinOption = False,
    password_from_store: PasswordStoreOption = None,
    no_password: NoPasswordOption = False,
    key_file: KeyFilesOption = None,
    carrier: CarrierOption = "square",
    size: SizeOption = None,
    quality: QualityOption = None,
    metadata: MetadataOption = "clean",
    provable: ProvableOption = False,
    messenger: MessengerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hide one message in several photos, of which any --need give it back; fewer give nothing."""
    from stegapp.pipeline import Session
    from stegapp.pipeline.splitting import SplitRequest, check_numbers, check_photos
    from stegapp.pipeline.splitting import split as split_message
    from stegapp.system.outputs import check_folder

    messages = MessageSource(text, text_file, file or (), skip_odd=skip_odd, follow_links=follow_links)
    passwords = PasswordSource.beside(
        messages, file=password_file, stdin=password_stdin, none=no_password, store=password_from_store
    )
    each = template(model, strength, method, device, carrier, size, quality, metadata, provable, messenger)
    check_numbers(len(photos), need)
    check_folder(output)
    check_photos(photos)
    each = replace(each, key_files=key_files_named(key_file, photos))
    session = Session()
    session.store.resolve(model)
    message, left_out = messages.get()
    each = replace(each, message=message)
    if passwords.asks:
        run_with_spinner(lambda cancel: _check_length(each, need, cancel))
    each = replace(each, password=passwords.get(confirm=True, key_files=bool(each.key_files)))
    request = SplitRequest(tuple(photos), need, output, each)
    result = run_with_spinner(lambda cancel: split_message(request, session=session, cancel=cancel))
    with terminal.finished(f"The stegos were written to {output}, read back and joined."):
        if as_json:
            terminal.out_json(_as_json(result, left_out, carrier=carrier))
        else:
            _print_words(result, each)


def _check_length(each: "HideRequest", need: int, cancel: "CancelToken") -> "Job[None]":
    """Raise DoesNotFit for a message that no photos carry, before somebody is asked for a password in vain."""
    from stegapp.pipeline.splitting import pack_whole

    yield Progress("pack")
    pack_whole(each, need, cancel)


def _as_json(result: "SplitResult", left_out: "Sequence[Skipped]", *, carrier: str) -> dict[str, Any]:
    return {
        "carrier": carrier,
        "needed": result.needed,
        "total": len(result.photos),
        "message_bytes": result.message_bytes,
        "share_bytes": result.share_bytes,
        "photos": [photo.to_json() for photo in result.photos],
        "left_out": [odd.to_json() for odd in left_out],
    }


def _secrets(each: "HideRequest") -> str:
    """Return what is needed beside the pictures."""
    files = "the key file" if len(each.key_files) == 1 else f"the {len(each.key_files)} key files"
    needed = [words for words, used in (("the password", each.password), (files, each.key_files)) if used]
    return f" with {' and '.join(needed)}" if needed else ""


def _print_words(result: "SplitResult", each: "HideRequest") -> None:
    tell_notes([(photo.cover.name, photo.notes) for photo in result.photos])
    lines = [f"{photo.output}  {photo.words}. {photo.reason}" for photo in result.photos]
    total = len(result.photos)
    names = f"All {total} together" if result.needed == total else f"Any {result.needed} of the {total}"
    passing = [name for name in result.photos[0].passing if all(name in photo.passing for photo in result.photos)]
    sending = (
        f"Sent as photos, they should pass through: {', '.join(passing)}. Elsewhere send them as files."
        if passing
        else "Send them as files: messengers recompress pictures."
    )
    first = result.photos[0]
    terminal.out(
        "\n".join(lines) + f"\nHidden in {total} pictures: read back, joined and revealed.\n"
        f"{names} give the message{_secrets(each)}, in any order: stegapp join. Fewer give nothing.\n"
        f"{sending} Safest is to send them by different ways. Keep the originals to yourself.\n"
        f"Details: {result.message_bytes:,} bytes in {total} parts of {result.share_bytes:,}. Model {first.model_name} "
        f"({first.model_id}): the receiver needs it too."
    )
