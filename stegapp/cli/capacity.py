"""The command `capacity`."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stegapp.cli import terminal
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
)
from stegapp.cli.spinner import run_with_spinner

if TYPE_CHECKING:
    from stegapp.pipeline.requests import CapacityResult

__all__ = ["capacity"]


def capacity(
    cover: Annotated[Path, typer.Argument(help="The picture to measure.", metavar="COVER")],
    model: ModelOption = None,
    device: DeviceOption = "auto",
    carrier: CarrierOption = "square",
    size: SizeOption = None,
    quality: QualityOption = None,
    provable: ProvableOption = False,
    messenger: MessengerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure how many bytes a picture can carry with a model."""
    from stegapp.pipeline import CapacityRequest, CoverOptions, Session

    session = Session()
    options = CoverOptions(size=longer_side(size, carrier), provable=provable, quality=quality)
    request = CapacityRequest(cover, model, device, carrier, options, messengers_named(messenger, carrier))
    result = run_with_spinner(lambda cancel: session.capacity(request, cancel=cancel))
    if as_json:
        answer = asdict(result)
        answer["model"] = answer.pop("model_name")
        if answer["detail"] is None:  # of a JPEG alone
            del answer["detail"]
        answer["notes"] = list(result.notes)
        answer["noticed"] = _noticed(result)
        terminal.out_json(answer)
    else:
        _print_words(result)


def _noticed(result: "CapacityResult") -> list[dict[str, Any]]:
    """Return the verdicts for the lengths of which something is known; one for all lengths has null for bytes."""
    from stegapp.pipeline import expected

    found = result.detectability
    lengths: list[int | None] = [point.message_bytes for point in found.points]
    if found.by_design:
        lengths = [None]
    elif not lengths and found.safe_bytes:
        lengths = [found.safe_bytes]
    verdicts = ((length, expected(result, length)) for length in lengths)
    return [{"message_bytes": length, **each.to_json()} for length, each in verdicts if each is not None]


def _print_words(result: "CapacityResult") -> None:
    from stegapp.pipeline import LEVEL_WORDS, expected

    for note in result.notes:
        terminal.err(f"Note: {note}")
    found = result.detectability
    whatever = expected(result, None) if found.by_design else None
    # What blocks carry is known from the model's card alone: nothing was read of this picture.
    read = "" if found.by_design else f"; bit accuracy {result.bit_accuracy:.5f}, {result.gmi:.3f} bit per pixel"
    lines = [
        f"{result.capacity_bytes:,} bytes after compression, with model {result.model_name} ({result.model_id}){read}.",
        whatever.sentences if whatever is not None else found.words,
        *(
            f"{point.message_bytes:>9,} bytes, {point.method:<8}  {LEVEL_WORDS[point.level]:<14}  "
            f"{100 * point.false_alarm_share:3.0f}"
            for point in found.points
        ),
        found.measured_on,
    ]
    terminal.out("\n".join(line for line in lines if line))
