"""The command `compare`."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.options import JsonOption
from stegapp.cli.spinner import run_with_spinner

if TYPE_CHECKING:
    from stegapp.imaging.comparison import Difference
    from stegapp.progress import CancelToken, Job

__all__ = ["compare"]


def compare(
    first: Annotated[Path, typer.Argument(help="A picture, such as the original.", metavar="FIRST")],
    second: Annotated[
        Path, typer.Argument(help="Another of the same size, such as the one with the message.", metavar="SECOND")
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Write a PNG that shows what changed: blue is darker, red is lighter.",
            metavar="PNG",
        ),
    ] = None,
    times: Annotated[int, typer.Option("--times", min=1, max=127, help="How strongly it shows the changes.")] = 64,
    as_json: JsonOption = False,
) -> None:
    """Measure how close two pictures are, and show what differs."""
    found, decoded = run_with_spinner(lambda cancel: _compared(first, second, output, times, cancel))
    if as_json:
        terminal.out_json(
            {
                "psnr_db": found.psnr_db if found.changed_pixels else None,  # JSON knows no infinity
                "ssim": found.ssim,
                "changed_pixels": found.changed_pixels,
                "pixels": found.change.shape[0] * found.change.shape[1],
                "max_change": found.max_change,
                "jpeg": decoded,
                "output": str(output) if output is not None else None,
            }
        )
        return
    if decoded:
        terminal.err("Note: A JPEG stores no pixels: what is compared are those that come of decoding it.")
    terminal.out(_words(found))


def _words(found: "Difference") -> str:
    if not found.changed_pixels:
        return "No pixel differs."
    pixels = found.change.shape[0] * found.change.shape[1]
    likeness = f", likeness (SSIM) {found.ssim:.5f}" if found.ssim is not None else ""
    levels = "level" if found.max_change == 1 else "levels"
    return (
        f"{found.changed_pixels:,} of {pixels:,} pixels differ ({100 * found.changed_pixels / pixels:.2f} %), by "
        f"{found.max_change} {levels} of 255 at most. Closeness (PSNR) {found.psnr_db:.1f} dB{likeness}."
    )


def _compared(
    first: Path, second: Path, output: Path | None, times: int, cancel: "CancelToken"
) -> "Job[tuple[Difference, bool]]":
    """Return what lies between two pictures, and whether one of them was a JPEG; write its picture where wanted."""
    from PIL import Image

    from stegapp.errors import ImageRefused
    from stegapp.imaging.comparison import in_colour, measure, painted, read_levels
    from stegapp.imaging.decode import JPEGS
    from stegapp.progress import Progress
    from stegapp.system.atomic import write_atomically
    from stegapp.system.outputs import check_file

    if output is not None:
        check_file(output)
    yield Progress("read", 0, 2)
    one, kind = read_levels(first, cancel=cancel)
    yield Progress("read", 1, 2)
    other, other_kind = read_levels(second, cancel=cancel)
    sizes = [f"{picture.shape[1]:,} × {picture.shape[0]:,}" for picture in (one, other)]
    if sizes[0] != sizes[1]:
        raise ImageRefused(
            f"The pictures differ in size: {sizes[0]} and {sizes[1]} pixels.",
            advice="Choose two of the same size; the original of a photo that was shrunk is none of them.",
        )
    if one.shape != other.shape:
        one, other = in_colour(one), in_colour(other)
    yield Progress("compare")
    found = measure(one, other, cancel=cancel)
    if output is not None:
        buffer = BytesIO()
        Image.fromarray(painted(found.change, times)).save(buffer, format="PNG")
        write_atomically(output, buffer.getvalue())
    return found, bool({kind, other_kind} & JPEGS)
