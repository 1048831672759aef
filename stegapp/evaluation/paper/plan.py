"""What is trained for the paper's tables, at which budget.

Owns the budget, the runs and their settings. Must not know how anything is measured.
"""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from stegapp.errors import OutputRefused, UsageError
from stegapp.evaluation.network_detectors import Effort
from stegapp.evaluation.paper.published import METHODS, PROPOSED, QUALITIES, STRUCTURES
from stegapp.system.atomic import write_atomically
from stegapp.training import TrainConfig
from stegapp.training.overrides import command_line, with_values

__all__ = ["Budget", "Run", "config_of", "kept_budget", "runs"]

_PROPOSED_STRUCTURE = "proposed"


@dataclass(frozen=True)
class Budget:
    """How much is trained and measured; all else follows from the seed.

    steps, sf_steps, batch, crop: of the two stages. validations: points of each curve. photos: measured of each
    kind, at most. detect_photos, detect_side: those that detectors learn and are asked on, half each, and the square
    of them that SRNet sees. detector_steps, detector_crop: of SRNet. left_out: sources of photographs that nothing is
    trained on, for Table IV; without any, about a fifth of the photographs.
    """

    steps: int = 1500
    sf_steps: int = 800
    batch: int = 8
    crop: int = 64
    validations: int = 8
    photos: int = 60
    detect_photos: int = 120
    detect_side: int = 256
    detector_steps: int = 300
    detector_crop: int = 64
    qualities: tuple[int, ...] = QUALITIES
    left_out: tuple[str, ...] = ()
    seed: int = 1

    def __post_init__(self) -> None:
        for name, low, high in (
            ("steps", 1, 10_000_000),
            ("sf_steps", 1, 10_000_000),
            ("batch", 1, 1024),
            ("crop", 32, 512),
            ("validations", 1, 1000),
            ("photos", 1, 100_000),
            ("detect_photos", 6, 100_000),
            ("detect_side", 32, 512),
            ("detector_steps", 1, 10_000_000),
            ("detector_crop", 32, 512),
            ("seed", 0, 2**31 - 1),
        ):
            if not low <= getattr(self, name) <= high:
                option = f"--{name.replace('_', '-')}"
                raise UsageError(f"{option} cannot be {getattr(self, name)}.", advice=f"Choose {low} to {high}.")
        if not self.qualities or not set(self.qualities) <= set(QUALITIES):
            known = ", ".join(map(str, QUALITIES))
            raise UsageError(f"The paper's qualities are {known}.", advice=f"Choose some of these, such as {known}.")

    @property
    def effort(self) -> Effort:
        """How long SRNet is trained."""
        return Effort(self.detector_steps, self.detector_crop)


@dataclass(frozen=True)
class Run:
    """One training: an architecture on the covers of one quality; structure: of the paper's, for Table II."""

    arch: str
    quality: int
    structure: str = _PROPOSED_STRUCTURE

    @property
    def for_table_3(self) -> bool:
        """Whether it is a row of Tables III and IV, and not only a column of Table II."""
        return self.structure == _PROPOSED_STRUCTURE

    @property
    def name(self) -> str:
        """What its files are called."""
        kind = self.arch if self.structure == _PROPOSED_STRUCTURE else f"{self.arch}-{self.structure}"
        return f"{kind}-qf{self.quality}"


def runs(budget: Budget) -> tuple[Run, ...]:
    """Return what is to be trained: Table III's rows, the lowest quality first, then Table II's structures."""
    first = min(budget.qualities)
    rows = [Run(arch, quality) for quality in sorted(budget.qualities) for arch in reversed(list(METHODS))]
    others = [Run(PROPOSED, first, name) for name in STRUCTURES if name != _PROPOSED_STRUCTURE]
    return (*rows, *others)


def config_of(run: Run, budget: Budget, *, photos: Path, folder: Path, device: str) -> TrainConfig:
    """Return the settings of a run: the same steps, crops and covers for all, and no rounding in the JT-stage.

    photos: inside `folder`, in which the command trains the same again.
    """
    config = TrainConfig.from_preset(
        run.arch,
        "quick",
        images=photos,
        out=folder / "models" / f"{run.name}.safetensors",
        device=device,
        seed=budget.seed,
        checkpoint=folder / "runs" / run.name,
        replace=True,
    )
    crops = [f"{stage}.{name}={getattr(budget, name)}" for stage in ("jt", "sf") for name in ("batch", "crop")]
    changes = [
        f"jt.steps={budget.steps}",
        f"sf.steps={budget.sf_steps}",
        *crops,
        f"jt.validations={budget.validations}",
        f"sf.validations={budget.validations}",
        "jt.rounding=none",
        "jt.adversary_weight=1.0",
        "data.jpeg_share=0",
        "data.tone_share=0",
        "data.synthetic_share=0",
        f"data.proof_photos={budget.photos}",
        f"data.validation_photos={min(12, budget.photos)}",
    ]
    if run.structure != _PROPOSED_STRUCTURE:
        changes.append(f"net.structure={run.structure}")
    config = with_values(config, changes)
    here = dataclasses.replace(config, out=config.out.relative_to(folder))
    checkpoint = config.checkpoint_dir.relative_to(folder).as_posix()
    command = f"{command_line(here, folders=[photos.relative_to(folder)])} --checkpoint {checkpoint}"
    return dataclasses.replace(config, command=command)


def kept_budget(folder: Path, budget: Budget, images: tuple[Path, ...]) -> None:
    """Write the budget of a folder, or hold it against the one that lies there. Raises UsageError, OutputRefused."""
    path = folder / "budget.json"
    values: Mapping[str, Any] = json.loads(json.dumps({**asdict(budget), "images": sorted(str(p) for p in images)}))
    try:
        if path.exists():
            kept = json.loads(path.read_text(encoding="utf-8"))
        else:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(path, (json.dumps(values, indent=1) + "\n").encode())
            kept = values
    except (OSError, ValueError) as error:
        raise OutputRefused(
            f"The folder {folder} cannot be used: {error}.", advice="Choose another folder for the tables."
        ) from error
    if kept != values:
        odd = ", ".join(sorted(name for name in values if kept.get(name) != values[name]))
        raise UsageError(
            f"The tables in {folder} were begun with another budget: {odd}.",
            advice="Give the same options to go on, or another folder.",
        )
