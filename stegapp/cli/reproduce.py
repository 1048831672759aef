"""The command `reproduce`: the paper's tables and figures, trained and measured anew."""

from pathlib import Path
from typing import Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.spinner import run_with_spinner
from stegapp.system.device import require_torch

__all__ = ["reproduce"]

_Images = Annotated[list[Path], typer.Option("--images", help="A folder of pictures; may be repeated.")]
_Out = Annotated[Path, typer.Option("--out", help="A folder for all that is made; one that was begun goes on.")]
_Steps = Annotated[int, typer.Option("--steps", help="Steps of each JT-stage.")]
_SfSteps = Annotated[int, typer.Option("--sf-steps", help="Steps of each SF-stage.")]
_Batch = Annotated[int, typer.Option("--batch", help="Crops in a step.")]
_Crop = Annotated[int, typer.Option("--crop", help="Side of a crop in pixels.")]
_Validations = Annotated[int, typer.Option("--validations", help="Points of each curve.")]
_Photos = Annotated[int, typer.Option("--photos", help="Photographs measured for each row, at most.")]
_DetectPhotos = Annotated[
    int, typer.Option("--detect-photos", help="Photographs that detectors learn and are asked on.")
]
_DetectSide = Annotated[int, typer.Option("--detect-side", help="Side of the square of them that SRNet sees.")]
_DetectorSteps = Annotated[int, typer.Option("--detector-steps", help="Steps of SRNet.")]
_DetectorCrop = Annotated[int, typer.Option("--detector-crop", help="Side of the crops that SRNet learns on.")]
_Qualities = Annotated[str, typer.Option("--qualities", help="Those of the paper's databases, such as 50,90.")]
_LeftOut = Annotated[
    str,
    typer.Option(
        "--left-out",
        help="Sources to train nothing on, for Table IV, with commas: first folder or what stands before _ in a name. "
        "Default: some with about a fifth of the photographs.",
    ),
]
_Seed = Annotated[int, typer.Option("--seed", help="Start of all random numbers.")]
_Device = Annotated[str, typer.Option("--device", help="auto, cpu, cuda or cuda:N.", metavar="DEVICE")]


def reproduce(
    images: _Images,
    out: _Out,
    steps: _Steps = 1500,
    sf_steps: _SfSteps = 800,
    batch: _Batch = 8,
    crop: _Crop = 64,
    validations: _Validations = 8,
    photos: _Photos = 60,
    detect_photos: _DetectPhotos = 120,
    detect_side: _DetectSide = 256,
    detector_steps: _DetectorSteps = 300,
    detector_crop: _DetectorCrop = 64,
    qualities: _Qualities = "50,70,90",
    left_out: _LeftOut = "",
    seed: _Seed = 1,
    device: _Device = "auto",
) -> None:
    """Train and measure the paper's Tables II to IV and Figures 7 and 8 at a budget. Ctrl+C keeps what is done."""
    from stegapp.evaluation import command as evaluation
    from stegapp.evaluation.paper.command import Budget, reproduced
    from stegapp.pipeline import Session

    require_torch()
    budget = Budget(
        steps=steps,
        sf_steps=sf_steps,
        batch=batch,
        crop=crop,
        validations=validations,
        photos=photos,
        detect_photos=detect_photos,
        detect_side=detect_side,
        detector_steps=detector_steps,
        detector_crop=detector_crop,
        qualities=evaluation.whole_numbers(qualities, example="--qualities 50,90"),
        left_out=tuple(word.strip() for word in left_out.split(",") if word.strip()),
        seed=seed,
    )
    session = Session()
    page = run_with_spinner(
        lambda cancel: reproduced(images, out, budget, session=session, device=device, cancel=cancel)
    )
    with terminal.finished(f"The tables were written: {page}."):
        terminal.out(f"The tables are in {page}.")
