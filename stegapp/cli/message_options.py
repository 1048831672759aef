"""Options of commands that hide in several photos: what to hide, and how.

Must import nothing that takes time, as `options`.
"""

from pathlib import Path
from typing import Annotated

import typer

from stegapp.choices import MetadataChoice, Method

__all__ = [
    "FilesOption",
    "FollowLinksOption",
    "MetadataOption",
    "MethodOption",
    "SkipOddOption",
    "StrengthOption",
    "TextFileOption",
    "TextOption",
]

TextOption = Annotated[
    str | None,
    typer.Option(
        "--text", "-t", help="Hide this text. Others on this computer can read it in the list of running programs."
    ),
]
TextFileOption = Annotated[
    Path | None,
    typer.Option("--text-file", help="Hide the text of this UTF-8 file, byte for byte; - is standard input."),
]
FilesOption = Annotated[
    list[Path] | None, typer.Option("--file", "-f", help="Hide this file or folder; may be repeated.")
]
SkipOddOption = Annotated[
    bool,
    typer.Option("--skip-odd", help="Leave out what cannot be hidden in a folder, and name it."),
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
