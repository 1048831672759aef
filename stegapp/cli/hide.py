"""The command `hide`."""

import math
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stegapp.cli import terminal
from stegapp.cli.decoy import (
    DecoyFilesOption,
    DecoyPasswordFileOption,
    DecoyPasswordStoreOption,
    DecoySource,
    DecoyTextFileOption,
    DecoyTextOption,
)
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
from stegapp.cli.sources import MessageSource, PasswordSource, check_picture
from stegapp.cli.spinner import run_with_spinner
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.format import Message, Skipped
    from stegapp.pipeline import CoverOptions, Decoy, Detectability, HideResult

__all__ = ["hide"]

_Output = Annotated[
    Path, typer.Option("--output", "-o", help="Where to write the stego: a PNG, or a JPEG if that is the carrier.")
]


def hide(
    cover: Annotated[Path, typer.Argument(help="The picture to hide in, of any size and kind.", metavar="COVER")],
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
    decoy_text: DecoyTextOption = None,
    decoy_text_file: DecoyTextFileOption = None,
    decoy_file: DecoyFilesOption = None,
    decoy_password_file: DecoyPasswordFileOption = None,
    decoy_password_from_store: DecoyPasswordStoreOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace OUTPUT if it exists.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Hide a text or files in a picture; done only once the written file reveals them again."""
    from stegapp.pipeline import Session
    from stegapp.pipeline.output import check_output

    messages = MessageSource(text, text_file, file or (), skip_odd=skip_odd, follow_links=follow_links)
    each = template(model, strength, method, device, carrier, size, quality, metadata, provable, messenger)
    passwords = PasswordSource.beside(
        messages, file=password_file, stdin=password_stdin, none=no_password, store=password_from_store
    )
    named = decoy_text, decoy_text_file, decoy_file, decoy_password_file, decoy_password_from_store
    second = DecoySource(*named, beside=messages, password_stdin=password_stdin)
    check_output(output, cover=cover, force=force, carrier=carrier)
    key_files = key_files_named(key_file, [cover, output])
    (session := Session()).store.resolve(model)
    _check_cover(cover, each.cover_options, carrier, whole=passwords.asks or messages.asks or second.asks)
    message, left_out, password, decoy = _contents(messages, passwords, second, carrier, bool(key_files))
    request = replace(
        each,
        cover=cover,
        output=output,
        message=message,
        password=password,
        force=force,
        key_files=key_files,
        decoy=decoy,
    )
    _tell(run_with_spinner(lambda cancel: session.hide(request, cancel=cancel)), left_out, carrier, as_json=as_json)


def _check_cover(cover: Path, options: "CoverOptions", carrier: str, *, whole: bool) -> None:
    """Raise ImageRefused for a picture that cannot be used; see `check_picture`."""
    from stegapp import carriers

    opens = carriers.get(carrier).open_cover
    check_picture(cover, lambda path: opens(path, options), whole=whole)


def _contents(
    messages: MessageSource, passwords: PasswordSource, second: DecoySource, carrier: str, key_files: bool
) -> "tuple[Message, list[Skipped], str, Decoy | None]":
    """Return the message, what was left out, its password, and the second message; messages come before passwords."""
    second.check_carrier(carrier)
    message, left_out = messages.get()
    decoy_message = second.message(left_out)
    for each in (message, decoy_message) if passwords.asks or second.asks else ():
        if each is not None:
            run_with_spinner(partial(_check_length, each, carrier))
    password = passwords.get(confirm=True, key_files=key_files and decoy_message is None)
    return message, left_out, password, second.decoy(decoy_message, first=password)


def _check_length(message: "Message", carrier: str, cancel: CancelToken) -> "Job[None]":
    """Raise DoesNotFit for a message that no picture carries, before somebody is asked for a password in vain."""
    from stegapp.pipeline.packing import pack_for

    yield Progress("pack")
    pack_for(message, carrier, cancel=cancel)


def _advice(result: "HideResult") -> str:
    """Return where a stego may be sent, and how."""
    from stegapp.pipeline.sending import verdicts_of

    passing = [
        f"{verdict.messenger.name} ({verdict.messenger.client})" if verdict.messenger.client else verdict.messenger.name
        for verdict in verdicts_of(result)
        if verdict.passes
    ]
    if result.ways:
        names = f"Sent as a photo, it should come through: {', '.join(passing)}. " if passing else ""
        return (
            f"Tried before it was written: after compression as JPEG at {', '.join(result.ways)} the message still "
            f"comes back. {names}As a file, it arrives everywhere."
        )
    if not passing:
        return "Send the picture as a file: messengers recompress pictures."
    return f"Sent as a photo, it should pass untouched through: {', '.join(passing)}. Elsewhere send it as a file."


def _tell(result: "HideResult", left_out: "Sequence[Skipped]", carrier: str, *, as_json: bool) -> None:
    with terminal.finished(f"The stego was written, read back and revealed: {result.output}."):
        if as_json:
            terminal.out_json(_as_json(result, left_out, carrier=carrier))
        else:
            _print_words(result)


def _as_json(result: "HideResult", left_out: "Sequence[Skipped]", *, carrier: str) -> dict[str, Any]:
    from stegapp.pipeline import of_stego

    return {
        "output": str(result.output),
        "carrier": carrier,
        "width": result.stego_pixels.shape[1],
        "height": result.stego_pixels.shape[0],
        "in_colour": result.stego_pixels.ndim == 3 and result.stego_pixels.shape[2] == 3,
        # JSON has no infinity: an unchanged picture's PSNR is null.
        "psnr_db": result.psnr_db if math.isfinite(result.psnr_db) else None,
        "ssim": result.ssim,
        "changed_pixels": result.changed_pixels,
        "max_change": result.max_change,
        "strength": result.strength,
        "method": result.method,
        "code_rate": result.code_rate,
        "message_bytes": result.message_bytes,
        "decoy_bytes": result.decoy_bytes,
        "container_bytes": result.container_bytes,
        "capacity_bytes": result.capacity_bytes,
        "raw_ber": result.raw_ber,
        "gmi": result.gmi,
        "model": result.model_name,
        "model_id": result.model_id,
        "device": result.device,
        "seconds": result.seconds,
        "notes": list(result.notes),
        "messengers": _messengers(result),
        "ways": list(result.ways),
        "left_out": [odd.to_json() for odd in left_out],
        "noticed": of_stego(result.detectability).to_json(),
        **_detectability(result.detectability),
    }


def _messengers(result: "HideResult") -> list[dict[str, Any]]:
    from stegapp.pipeline.sending import verdicts_of

    return [
        {
            "messenger": verdict.messenger.name,
            "client": verdict.messenger.client,
            "should_pass": verdict.passes,
            "reasons": list(verdict.reasons),
        }
        for verdict in verdicts_of(result)
    ]


def _detectability(seen: "Detectability") -> dict[str, Any]:
    """Return a stego's detectability for JSON: null where it was not measured, and why."""
    if seen.false_alarm_share is None:
        return {"detectability": None, "detectability_reason": seen.words}
    return {"detectability": asdict(seen)}


def _print_words(result: "HideResult") -> None:
    from stegapp.pipeline import of_stego

    for note in result.notes:
        terminal.err(f"Note: {note}")
    found = of_stego(result.detectability)
    details = " ".join(found.details)
    second = (
        "A second message is in it under its own password. Neither password opens the other message, or shows that it "
        "is there; who has the original picture sees that more was changed than one of them needs.\n"
    )
    terminal.out(
        f"Hidden in {result.output}: read back and revealed.\n"
        f"{second if result.decoy_bytes else ''}"
        f"{found.sentences}\n"
        f"{_advice(result)}\n"
        f"Details: {result.message_bytes:,} of {result.capacity_bytes:,} bytes, PSNR {result.psnr_db:.1f} dB, "
        f"SSIM {result.ssim:.4f}, {result.changed_pixels:,} pixels changed by at most {result.max_change}. "
        f"Model {result.model_name} ({result.model_id}): the receiver needs it too. {details}".rstrip()
    )
