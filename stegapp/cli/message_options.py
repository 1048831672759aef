"""Options of commands that hide: what to hide, and how.

Must import nothing that takes time, as `options`.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stegapp.choices import MetadataChoice, Method
from stegapp.cli.options import longer_side, messengers_named, strength_factor

if TYPE_CHECKING:
    from stegapp.pipeline import HideRequest

__all__ = [
    "FilesOption",
    "FollowLinksOption",
    "MetadataOption",
    "MethodOption",
    "SkipOddOption",
    "StrengthOption",
    "TextFileOption",
    "TextOption",
    "template",
]

TextOption = Annotated[
    str | None,
    typer.Option(
        "--text",
        "-t",
        help="Hide this text. Others on this computer can read it in the list of running programs; without --text, "
        "--text-file and --file you are asked for a text, and they cannot.",
    ),
]
TextFileOption = Annotated[
    Path | None,
    typer.Option("--text-file", help="Hide the text of this UTF-8 file, byte for byte; - is standard input."),
]
FilesOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--file",
        "-f",
        help="Hide this file or folder; may be repeated. Links in a folder that lead to nothing, to a folder or, "
        "without --follow-links, to a file elsewhere are left out and named.",
    ),
]
SkipOddOption = Annotated[
    bool,
    typer.Option("--skip-odd", help="Leave out what cannot be hidden in a folder, and name it, instead of ending."),
]
FollowLinksOption = Annotated[
    bool, typer.Option("--follow-links", help="Hide also files elsewhere that links in a folder lead to.")
]
StrengthOption = Annotated[str, typer.Option("--strength", help="auto, or a factor in (0, 1]: lower is less visible.")]
MethodOption = Annotated[
    Method, typer.Option("--method", help="Embedding method: auto takes adaptive where the message fits.")
]
MetadataOption = Annotated[
    MetadataChoice,
    typer.Option(
        "--metadata",
        help="What a photo says beside its pixels: clean leaves out place, serial numbers, names and thumbnails.",
    ),
]


def template(
    model: str | None,
    strength: str,
    method: Method,
    device: str,
    carrier: str,
    size: str | None,
    quality: int | None,
    metadata: MetadataChoice,
    provable: bool,
    messenger: list[str] | None,
) -> "HideRequest":
    """Return what is chosen of how to hide; cover, output, message and password are still missing.

    Raises UsageError.
    """
    from stegapp.format import Message
    from stegapp.pipeline import CoverOptions, HideRequest

    return HideRequest(
        *(Path(), Path(), Message.from_text(""), ""),
        model=model,
        strength=strength_factor(strength),
        method=method,
        device=device,
        carrier=carrier,
        cover_options=CoverOptions(
            size=longer_side(size, carrier), metadata=metadata, provable=provable, quality=quality
        ),
        messengers=messengers_named(messenger, carrier),
    )
