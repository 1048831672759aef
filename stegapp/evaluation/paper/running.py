"""Train and measure, one run after the other; what is done is on the disk and is not done again.

Owns the order of the work, and the files of figures. Must not know how these are shown.
"""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from stegapp import training
from stegapp.carriers import SQUARE
from stegapp.carriers.square import read_cover
from stegapp.errors import OutputRefused
from stegapp.evaluation import features
from stegapp.evaluation.covers import Pictures, choose_photos
from stegapp.evaluation.judging import check_enough, network_error
from stegapp.evaluation.paper import photographs
from stegapp.evaluation.paper.plan import Budget, Run, config_of, kept_budget, runs
from stegapp.evaluation.planes import PlaneTest, evaluate_planes
from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis.classifier import mean_detection_error
from stegapp.system import device as devices
from stegapp.system.atomic import write_atomically
from stegapp.training import checkpoint

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.pipeline import Session

__all__ = ["Figures", "reproduce"]

Figures = dict[str, Any]
"""What was measured of a run, as plain JSON values."""

_BITS = 31


def reproduce(
    images: tuple[Path, ...],
    folder: Path,
    budget: Budget,
    *,
    session: "Session",
    device: str,
    cancel: CancelToken,
    shown: Callable[[dict[str, Figures]], None],
) -> Job[dict[str, Figures]]:
    """Train and measure all that the paper's tables need, and return the figures by the runs' names.

    shown: is given what there is so far, after each run. Raises UsageError, TrainingFailed, ImageRefused,
    DeviceError, OutOfMemory, OutputRefused, Cancelled; begun again, it goes on.
    """
    kept_budget(folder, budget, images)
    covers = folder / "photos"
    prepared = photographs.prepare(
        images, covers, budget.qualities, left_out=budget.left_out, seed=budget.seed, cancel=cancel
    )
    yield from prepared
    found: dict[str, Figures] = {}
    for run in runs(budget):
        path = folder / "figures" / f"{run.name}.json"
        if not path.exists():
            figures = yield from _figures(run, budget, covers, folder, session=session, device=device, cancel=cancel)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, (json.dumps(figures, indent=1) + "\n").encode())
        found[run.name] = _read(path)
        shown(found)
    return found


def _read(path: Path) -> Figures:
    try:
        figures: Figures = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OutputRefused(
            f"The figures in {path} cannot be read: {error}.", advice="Delete this file, and they are measured again."
        ) from error
    return figures


def _figures(
    run: Run, budget: Budget, covers: Path, folder: Path, *, session: "Session", device: str, cancel: CancelToken
) -> Job[Figures]:
    """Train a run, or finish one that was stopped, and measure it."""
    kept, apart = (covers / f"qf{run.quality}" / kind for kind in (photographs.KEPT, photographs.LEFT_OUT))
    config = config_of(run, budget, photos=kept, folder=folder, device=device)
    if not config.out.exists():
        if (config.checkpoint_dir / checkpoint.FILE_NAME).exists():
            config = dataclasses.replace(config, resume=config.checkpoint_dir)
        config.out.parent.mkdir(parents=True, exist_ok=True)
        yield from training.train(config, cancel=cancel)
    state = checkpoint.read_state(config.checkpoint_dir)["run"]
    figures: Figures = {
        "arch": run.arch,
        "quality": run.quality,
        "structure": run.structure,
        "hours": state["seconds"] / 3600,
        "history": state["history"],
        "train_command": config.command,
    }
    if not run.for_table_3:
        return figures  # Table II takes its curves alone
    asked = {
        "table_3": Pictures((kept,), limit=budget.photos, seed=budget.seed, held_out=config.checkpoint_dir),
        "table_4": Pictures((apart,), limit=budget.photos, seed=budget.seed),
    }
    for table, pictures in asked.items():
        test = PlaneTest(pictures, str(config.out), (None,), checkpoint=config.checkpoint_dir, device=device)
        rows = yield from evaluate_planes(test, session=session, cancel=cancel)
        figures[table] = rows[0].to_dict()
        figures[f"{table}_command"] = _evaluating(config, pictures)
    model = session.model(str(config.out), device=device)
    figures["detection"] = yield from _detection(model, kept, budget, device=device, cancel=cancel)
    return figures


def _evaluating(config: "training.TrainConfig", pictures: Pictures) -> str:
    """Return the command that measures a row again, in the folder of the tables."""
    folder = Path(*pictures.folders[0].parts[-3:])
    words = ["stegapp evaluate", f"--images {folder}", f"--model models/{config.out.name}", "--quality none"]
    words += [f"--checkpoint runs/{config.checkpoint_dir.name}", f"--limit {pictures.limit}", f"--seed {pictures.seed}"]
    return " ".join([*words, *(["--held-out"] if pictures.held_out else [])])


def _detection(
    model: "StegModel", folder: Path, budget: Budget, *, device: str, cancel: CancelToken
) -> Job[dict[str, float]]:
    """Return the errors of SPAM with a Fisher discriminant and of SRNet on full planes.

    Each is asked about photos that it did not learn on; the model was trained on most of them, for it keeps back too
    few to learn on.
    """
    photos = yield from choose_photos(Pictures((folder,), limit=budget.detect_photos, seed=budget.seed), cancel=cancel)
    check_enough([photo.group for photo in photos])
    pairs: list[NDArray[np.uint8]] = []
    spam: list[NDArray[Any]] = []
    edge = (SQUARE.height - budget.detect_side) // 2
    middle = slice(edge, edge + budget.detect_side)
    for number, photo in enumerate(photos):
        cancel.raise_if_cancelled()
        yield Progress("stegos", number, len(photos))
        cover = read_cover(photo.path).pixels
        bits = np.random.default_rng((budget.seed, int(photo.digest[:15], 16), _BITS)).integers(0, 2, cover.shape)
        stego = model.embed(cover, model.map(bits.astype(np.uint8), cover))
        spam.append(np.stack([features.extract("spam", picture) for picture in (cover, stego)]))
        pairs.append(np.stack([cover[middle, middle], stego[middle, middle]]))
    groups, seen, pictures = np.array([photo.group for photo in photos]), np.stack(spam), np.stack(pairs)
    yield Progress("detect")
    spam_error = mean_detection_error(
        seen[:, 0].astype(np.float64), seen[:, 1].astype(np.float64), groups=groups, seed=budget.seed
    )
    srnet_error = yield from network_error(
        "srnet",
        pictures[:, 0],
        pictures[:, 1],
        groups,
        splits=1,
        seed=budget.seed,
        effort=budget.effort,
        device=devices.choose(device),
        cancel=cancel,
    )
    return {"spam": spam_error.mean, "srnet": srnet_error.mean, "photos": float(len(photos))}
