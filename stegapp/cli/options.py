"""What several commands share of the command line: options, and how their usage is shown.

Must import nothing that takes time: every start of the command line reads it.
"""

import math
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from stegapp.choices import SENT_SIDE
from stegapp.errors import UsageError

__all__ = [
    "CarrierOption",
    "Command",
    "DeviceOption",
    "JsonOption",
    "MessengerOption",
    "ModelOption",
    "NoPasswordOption",
    "PasswordFileOption",
    "PasswordStdinOption",
    "PasswordStoreOption",
    "ProvableOption",
    "QualityOption",
    "SizeOption",
    "longer_side",
    "messengers_named",
    "strength_factor",
]

ModelOption = Annotated[str | None, typer.Option("--model", "-m", help="A model's name, id or file.", metavar="MODEL")]
DeviceOption = Annotated[
    str,
    typer.Option(
        "--device",
        help="auto (the processor), cpu, cuda or cuda:N; coreml and directml are untried.",
        metavar="DEVICE",
    ),
]
CarrierOption = Annotated[
    str,
    typer.Option(
        "--carrier",
        help="What the stego becomes: square, a grey PNG of 512×512; photo, a PNG in its own colours and size; "
        "jpeg, a JPEG like any other; or robust, a JPEG or PNG for messengers that recompress: the message survives, "
        "but is easier to notice.",
        metavar="square|photo|jpeg|robust",
    ),
]
SizeOption = Annotated[
    str | None,
    typer.Option(
        "--size",
        help="Longer side to shrink a photo to, such as 1280; or keep. A jpeg or robust one is shrunk to 1280 unless "
        "you say otherwise: of a larger photo it hides best, and messengers keep that size.",
        metavar="N|keep",
    ),
]
QualityOption = Annotated[
    int | None,
    typer.Option(
        "--quality",
        min=1,
        max=100,
        help="Of a jpeg that is made anew: left out, it is 90, or less for rich pictures. Of a robust one: 93.",
    ),
]
MessengerOption = Annotated[
    list[str] | None,
    typer.Option(
        "--messenger",
        help="With robust: whose recompression the message has to survive, such as signal, telegram, whatsapp, "
        "facebook or wire; may be repeated; all is everyone. Left out, everyone but wire, which compresses most.",
        metavar="NAME",
    ),
]
ProvableOption = Annotated[
    bool,
    typer.Option(
        "--provable", help="Take also the own pixels of a JPEG, in which every change can be proved to be one."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of sentences.")]
PasswordFileOption = Annotated[
    Path | None, typer.Option("--password-file", help="Read the password from this file's first line.")
]
PasswordStdinOption = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input's first line.")
]
PasswordStoreOption = Annotated[
    str | None,
    typer.Option(
        "--password-from-store",
        help="Take the password from the desktop's password store: the entry of service stegapp with this user name.",
        metavar="NAME",
    ),
]
NoPasswordOption = Annotated[
    bool,
    typer.Option(
        "--no-password", help="Use no password: without a key file, anyone with this app and model can read it."
    ),
]


class Command(TyperCommand):
    """A command whose usage shows COVER, where typer would write {COVER}."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Return the words that follow the command's name in its usage."""
        return [piece.strip("{}") for piece in super().collect_usage_pieces(ctx)]


def longer_side(value: str | None, carrier: str) -> int | None:
    """Return the longer side that --size names, None for "keep". Raises UsageError."""
    if value is None:
        return SENT_SIDE if carrier in ("jpeg", "robust") else None
    if value == "keep":
        return None
    if not value.isascii() or not value.isdigit() or len(value) > 6:
        raise UsageError(f"The size {value!r} is neither keep nor a number of pixels.", advice="Try --size 1280.")
    return int(value)


def messengers_named(names: list[str] | None, carrier: str) -> tuple[str, ...]:
    """Return the messengers that --messenger names, by their keys; an unknown one as it is, for a hide to refuse.

    Raises UsageError where the carrier does not survive any.
    """
    from stegapp.imaging.ways import ANY, RECOMPRESSING

    if not names:
        return ANY
    if carrier != "robust":
        raise UsageError(
            f"The carrier {carrier} survives no recompression, so --messenger says nothing.",
            advice="Leave it out, or add --carrier robust.",
        )
    keys = dict.fromkeys(name.lower().replace(" ", "") for name in names)
    return tuple(messenger.key for messenger in RECOMPRESSING) if "all" in keys else tuple(keys)


def strength_factor(value: str) -> float | None:
    """Return the factor that --strength names, None for "auto". Raises UsageError."""
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
