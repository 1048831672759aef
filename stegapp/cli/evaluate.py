"""The command `evaluate`: one of three measurements, by whether --against or --detect is given.

Detectors may be asked about grey squares, or about whole photographs by --carrier.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from stegapp.choices import Method
from stegapp.cli import terminal
from stegapp.cli.options import ModelOption, ProvableOption, strength_factor
from stegapp.cli.spinner import run_with_spinner
from stegapp.errors import UsageError
from stegapp.progress import Job

if TYPE_CHECKING:
    from stegapp.evaluation.command import Report
    from stegapp.evaluation.covers import Pictures
    from stegapp.evaluation.detection import ClassifierName
    from stegapp.evaluation.planes import PlaneTest
    from stegapp.evaluation.whole.options import Whole

__all__ = ["evaluate"]

_Images = Annotated[list[Path], typer.Option("--images", help="A folder of pictures; may be repeated.")]
_Carrier = Annotated[
    str,
    typer.Option(
        "--carrier",
        help="With --detect: square, grey ones of 512×512; or whole photographs, as photo or as jpeg.",
        metavar="square|photo|jpeg",
    ),
]
_Size = Annotated[
    str | None,
    typer.Option(
        "--size",
        help="Longer side to which whole photographs are shrunk, or keep; default 1632 for photo, 1280 for jpeg.",
        metavar="N|keep",
    ),
]
_Grey = Annotated[bool, typer.Option("--grey", help="Take the luma of whole photographs first.")]
_Quality = Annotated[
    str | None,
    typer.Option(
        "--quality",
        help="JPEG qualities of the covers; default none,50,70,90, with --detect none. Of a jpeg, that of its one "
        "compression; none is what hide takes.",
    ),
]
_Strength = Annotated[
    str | None, typer.Option("--strength", help="Strengths, such as 1,0.7; default 1, with --detect as hide finds.")
]
_Limit = Annotated[int | None, typer.Option("--limit", help="Measure on at most so many pictures.")]
_Crops = Annotated[
    int, typer.Option("--crops", help="Squares of each photo, at other places and scales, if it is large enough.")
]
_Seed = Annotated[int, typer.Option("--seed", help="Start of all random numbers: two runs agree.")]
_Checkpoint = Annotated[
    Path | None, typer.Option("--checkpoint", help="The model's training run: adds the figures of E_M.")
]
_HeldOut = Annotated[bool, typer.Option("--held-out", help="Only pictures that the run of --checkpoint kept back.")]
_MadeCovers = Annotated[
    bool, typer.Option("--made-covers", help="Also covers that are hard to read: black, white, noise …")
]
_Against = Annotated[
    list[str] | None,
    typer.Option(
        "--against",
        help="Measure instead how much this other model and the first read of each other; may be repeated; or all.",
        metavar="MODEL",
    ),
]
_Detect = Annotated[
    str | None,
    typer.Option(
        "--detect",
        help="Measure detectors instead: spam, srm, spa, ws, chi2, rjca, compat; several with commas. For squares also "
        "xunet, srnet, locator; for photo also crm; for jpeg dctr, gfr, jrm alone.",
    ),
]
_Device = Annotated[
    str,
    typer.Option(
        "--device",
        help="auto (the processor, but for networks a graphics card if there is one), cpu, cuda or cuda:N; "
        "coreml and directml are untried.",
        metavar="DEVICE",
    ),
]
_MessageBytes = Annotated[
    str, typer.Option("--message-bytes", help="Lengths of messages to detect, such as 100,1000,full.")
]
_Method = Annotated[Method, typer.Option("--method", help="Embedding method of the test stegos.")]
_Compare = Annotated[
    str | None,
    typer.Option(
        "--compare",
        help="Methods to compare with at equal payload; or none. Default for squares lsbm,hill,si-hill,suniward; for "
        "photo lsbm,hill,si-hill; for jpeg juniward,uerd,si-uniward,si-eighths,si-untied.",
    ),
]
_Classifiers = Annotated[
    str, typer.Option("--classifier", help="fisher, or ensemble: many that vote, slow; or both with a comma.")
]
_SideInformation = Annotated[
    bool,
    typer.Option(
        "--side-information/--no-side-information",
        help="Hide with what is known of the levels before rounding, as hide does; or without.",
    ),
]
_Splits = Annotated[int, typer.Option("--splits", help="Divisions into training and test photos.")]
_DetectorSteps = Annotated[
    int | None,
    typer.Option(
        "--detector-steps",
        help="Steps of a network; 1500 for xunet, 3000 for srnet, 800 for locator.",
        min=1,
    ),
]
_DetectorCrop = Annotated[
    int | None,
    typer.Option(
        "--detector-crop",
        help="Side of what a network is trained on; 256 for xunet, 64 for srnet, 128 for locator.",
    ),
]
_Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", help="Processes that hide, extract features and train classifiers: any number gives the same figures."
    ),
]
_Keep = Annotated[
    Path | None,
    typer.Option("--keep", help="A folder for what is found on each whole photograph: another run goes on from it."),
]
_Json = Annotated[bool, typer.Option("--json", help="Print a list of rows instead of a table.")]
_Csv = Annotated[Path | None, typer.Option("--csv", help="Write the rows to this file too.")]
_Plot = Annotated[
    Path | None, typer.Option("--plot", help="Draw payload against PSNR, or P_E against payload, to this PNG.")
]


def evaluate(
    images: _Images,
    model: ModelOption = None,
    carrier: _Carrier = "square",
    size: _Size = None,
    grey: _Grey = False,
    provable: ProvableOption = False,
    quality: _Quality = None,
    strength: _Strength = None,
    limit: _Limit = None,
    crops: _Crops = 1,
    seed: _Seed = 1,
    device: _Device = "auto",
    checkpoint: _Checkpoint = None,
    held_out: _HeldOut = False,
    made_covers: _MadeCovers = False,
    against: _Against = None,
    detect: _Detect = None,
    message_bytes: _MessageBytes = "1000",
    method: _Method = "auto",
    compare: _Compare = None,
    classifier: _Classifiers = "fisher",
    side_information: _SideInformation = True,
    splits: _Splits = 10,
    detector_steps: _DetectorSteps = None,
    detector_crop: _DetectorCrop = None,
    jobs: _Jobs = 1,
    keep: _Keep = None,
    as_json: _Json = False,
    csv: _Csv = None,
    plot: _Plot = None,
) -> None:
    """Measure a model on photos: what comes back from saved stegos, how it looks, and who detects it."""
    from stegapp.evaluation import command
    from stegapp.evaluation.detection import DetectionTest

    if against and (detect is not None or plot is not None):
        raise UsageError("Which models read each other has neither detectors nor a plot.", advice="Leave them out.")
    whole = command.whole(carrier, size=size, grey=grey, provable=provable)
    _check_fit(whole, detect, keep, made_covers=made_covers)
    pictures = command.pictures(images, limit=limit, seed=seed, checkpoint=checkpoint, held_out=held_out, crops=crops)
    measure: Callable[..., Job[Report]]
    if against:
        pairs = command.CrossReadingTest(pictures, model, tuple(against), device)
        measure = partial(command.cross_reading_report, pairs)
    elif detect is None:
        planes = _plane_test(pictures, model, quality, strength, checkpoint=checkpoint, made=made_covers, device=device)
        measure = partial(command.plane_report, planes, plot=plot)
    else:
        asked = command.words(detect), command.sizes(message_bytes), command.qualities(quality or "none")
        test = partial(DetectionTest, pictures, model, *asked, splits=splits, jobs=jobs, whole=whole, keep=keep)
        how = partial(test, method=method, device=device, effort=command.Effort(detector_steps, detector_crop))
        detection = how(
            strength=strength_factor(strength or "auto"),
            compare=command.words(compare or command.COMPARED[carrier]),
            classifiers=cast("tuple[ClassifierName, ...]", command.words(classifier)),  # the test refuses others
            side_information=side_information,
        )
        measure = partial(command.detection_report, detection, plot=plot)
    _run(measure, csv, plot, as_json=as_json)


def _check_fit(whole: "Whole | None", detect: str | None, keep: Path | None, *, made_covers: bool) -> None:
    """Raise UsageError for what is of no use where nothing is detected, or on whole photographs."""
    if whole is not None and (detect is None or made_covers):
        raise UsageError(
            "Only detectors are asked about whole photographs, and only about these.",
            advice="Give --detect spam, or --detect dctr for jpeg, without --made-covers; or leave --carrier out.",
        )
    if keep is not None and detect is None:
        raise UsageError("Only what detectors see is kept.", advice="Give --detect too, or leave --keep out.")


def _plane_test(
    pictures: "Pictures",
    model: str | None,
    quality: str | None,
    strength: str | None,
    *,
    checkpoint: Path | None,
    made: bool,
    device: str,
) -> "PlaneTest":
    from stegapp.evaluation import command
    from stegapp.evaluation.planes import PlaneTest

    return PlaneTest(
        pictures=pictures,
        model=model,
        qualities=command.qualities(quality or "none,50,70,90"),
        strengths=command.numbers(strength or "1"),
        checkpoint=checkpoint,
        made_covers=made,
        device=device,
    )


def _run(measure: "Callable[..., Job[Report]]", csv: Path | None, plot: Path | None, *, as_json: bool) -> None:
    """Measure and print. csv, plot: the files that have what was measured, too."""
    from stegapp.pipeline import Session

    session = Session()
    report = run_with_spinner(lambda cancel: measure(session=session, csv=csv, cancel=cancel))
    written = ", ".join(str(path) for path in (csv, plot) if path is not None)
    with terminal.finished(f"The figures were written: {written}." if written else ""):
        if as_json:
            terminal.out_json(report.rows)
        else:
            terminal.out_table(report.table)
