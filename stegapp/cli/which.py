"""The command `which`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from stegapp.cli import terminal
from stegapp.cli.message_options import FollowLinksOption, SkipOddOption, StrengthOption
from stegapp.cli.options import (
    CarrierOption,
    DeviceOption,
    JsonOption,
    MessengerOption,
    ModelOption,
    ProvableOption,
    QualityOption,
    SizeOption,
    longer_side,
    messengers_named,
    strength_factor,
)
from stegapp.cli.sources import MessageSource
from stegapp.cli.spinner import run_with_spinner

__all__ = ["which"]


def which(
    folder: Annotated[Path, typer.Argument(help="A folder of photos; those below it are left out.", metavar="FOLDER")],
    text: Annotated[str | None, typer.Option("--text", "-t", help="The text that is to be hidden.")] = None,
    text_file: Annotated[
        Path | None, typer.Option("--text-file", help="A file with the text; - is standard input.")
    ] = None,
    file: Annotated[
        list[Path] | None, typer.Option("--file", "-f", help="A file or folder to be hidden; may be repeated.")
    ] = None,
    skip_odd: SkipOddOption = False,
    follow_links: FollowLinksOption = False,
    model: ModelOption = None,
    strength: StrengthOption = "auto",
    device: DeviceOption = "auto",
    carrier: CarrierOption = "square",
    size: SizeOption = None,
    quality: QualityOption = None,
    provable: ProvableOption = False,
    messenger: MessengerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put the photos of a folder in order by how well each would hide a message; hide nothing."""
    from stegapp.format import pack
    from stegapp.pipeline import CoverOptions, Session, packing_limit
    from stegapp.pipeline.ranking import pictures_in, rank

    source = MessageSource(text, text_file, file or (), skip_odd=skip_odd, follow_links=follow_links)
    options = CoverOptions(size=longer_side(size, carrier), provable=provable, quality=quality)
    messengers, factor = messengers_named(messenger, carrier), strength_factor(strength)
    paths = pictures_in(folder)
    session = Session()
    session.store.resolve(model)
    message, _ = source.get()
    found = run_with_spinner(
        lambda cancel: rank(
            paths,
            len(pack(message, cancel=cancel, limit=packing_limit(carrier))),
            session=session,
            carrier=carrier,
            options=options,
            messengers=messengers,
            model=model,
            device=device,
            strength=factor,
            cancel=cancel,
        )
    )
    if as_json:
        terminal.out_json([_as_json(photo) for photo in found])
    else:
        width = max(len(photo.path.name) for photo in found)
        terminal.out("\n".join(f"{photo.path.name:<{width}}  {photo.words}" for photo in found))


def _as_json(photo: Any) -> dict[str, Any]:
    noticed = photo.noticing.to_json() if photo.noticing is not None else None
    return {
        "path": str(photo.path),
        "capacity_bytes": photo.room,
        "noticed": noticed,
        "problem": photo.problem or None,
    }
