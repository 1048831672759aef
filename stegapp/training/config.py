"""Everything that decides a training run, as one frozen value with units and bounds.

Owns the settings; what a preset changes of them is said by each architecture. Must
not know of torch, files' contents or the networks' code.
Each field carries `unit`, `low`, `high` and `help` in its metadata, for forms and
for checking.
"""

from __future__ import annotations

import dataclasses
import math
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args

from stegapp.carriers import SQUARE
from stegapp.choices import Preset
from stegapp.errors import UsageError
from stegapp.models import read_model
from stegapp.networks import NetConfig, architecture
from stegapp.texts import Text

__all__ = [
    "DataConfig",
    "JtConfig",
    "Rounding",
    "Schedule",
    "SfConfig",
    "TrainConfig",
    "bounds",
]

Rounding: TypeAlias = Literal["none", "noise", "straight-through"]
Schedule: TypeAlias = Literal["one-cycle", "step"]


@dataclass(frozen=True)
class _Bound:
    unit: str
    low: float
    high: float
    help: str


def bounds(owner: type, name: str) -> tuple[str, float, float, str]:
    """Return unit, lowest value, highest value and meaning of a numeric field."""
    for item in dataclasses.fields(owner):
        if item.name == name and "bound" in item.metadata:
            bound: _Bound = item.metadata["bound"]
            return bound.unit, bound.low, bound.high, bound.help
    raise KeyError(name)


def _num(default: float, unit: str, low: float, high: float, text: str) -> Any:
    return dataclasses.field(default=default, metadata={"bound": _Bound(unit, low, high, text)})


def _check(value: object) -> None:
    """Raise UsageError when a numeric field of the dataclass `value` leaves its bounds or kind."""
    for item in dataclasses.fields(value):  # type: ignore[arg-type]
        bound: _Bound | None = item.metadata.get("bound")
        if bound is None:
            continue
        got = getattr(value, item.name)
        whole = isinstance(item.default, int)
        is_number = isinstance(got, int) if whole else isinstance(got, int | float) and math.isfinite(got)
        if isinstance(got, bool) or not is_number or not bound.low <= got <= bound.high:
            raise UsageError(
                Text("Training setting {name} cannot be {value}.", name=item.name, value=repr(got)),
                advice=Text(
                    "Choose {kind} from {low:g} to {high:g}{unit}.",
                    kind=Text("a whole number") if whole else Text("a number"),
                    low=bound.low,
                    high=bound.high,
                    unit=f" {bound.unit}" if bound.unit else "",
                ),
            )


def _choice(name: str, value: object, choices: Sequence[str]) -> None:
    if value not in choices:
        raise UsageError(
            Text("Training setting {name} cannot be {value}.", name=name, value=repr(value)),
            advice=Text("Choose one of {choices}.", choices=", ".join(choices)),
        )


@dataclass(frozen=True)
class JtConfig:
    """The JT-stage: G and E_M together, D against them (paper III.B, Eq. 12).

    rounding: what stands for the rounding between G and E_M: "none" (as published), uniform "noise", or the
        rounded value with the gradient of the unrounded one ("straight-through").
    schedule: "one-cycle" rises to `rate` and falls to nothing; "step" multiplies by 0.1 every `decay_epochs`.
    """

    steps: int = _num(600, "steps", 0, 10_000_000, "optimiser steps; 0 to count in epochs")
    epochs: int = _num(0, "epochs", 0, 100_000, "passes over the training photos, if steps is 0")
    batch: int = _num(16, "crops", 1, 1024, "crops in a step")
    crop: int = _num(64, "pixels", 32, SQUARE.height, "side of a crop")
    rate: float = _num(1e-3, "", 1e-7, 1.0, "peak learning rate of G and the extractor (Adam)")
    schedule: Schedule = "one-cycle"
    decay_epochs: int = _num(10, "epochs", 1, 100_000, "epochs between two decays of the step schedule")
    grad_clip: float = _num(20.0, "", 0.0, 1e6, "bound on the gradient's norm; 0 for none")
    message_weight: float = _num(200.0, "", 0.0, 1e6, "λ_m, of the message loss (BCE)")
    quality_weight: float = _num(1.0, "", 0.0, 1e6, "λ_q, of the quality loss (MSE in grey levels²)")
    quality_ramp: float = _num(0.0, "", 0.0, 1.0, "share of the stage in which λ_q rises from 0 to its value")
    overshoot_weight: float = _num(50.0, "", 0.0, 1e6, "of the loss on changes beyond 0 and 255")
    adversary_weight: float = _num(0.0, "", 0.0, 1e6, "λ_d, of the adversary loss; 0 trains without D")
    discriminator_rate: float = _num(1e-4, "", 1e-7, 1.0, "learning rate of D (Adam)")
    secret_adversary_weight: float = _num(0.0, "", 0.0, 1e6, "λ_s, of the adversary loss on what E_M reads")
    inconsistency_weight: float = _num(0.0, "", 0.0, 1e6, "λ_i, of the loss on bits read from covers")
    rounding: Rounding = "noise"
    noise: float = _num(0.2, "grey levels", 0.0, 0.5, "half width of the uniform noise")
    validations: int = _num(10, "", 1, 1000, "times that the stage is measured on validation photos")

    def __post_init__(self) -> None:
        _check(self)
        _choice("schedule", self.schedule, get_args(Schedule))
        _choice("rounding", self.rounding, get_args(Rounding))
        _length(self.steps, self.epochs)

    def total_steps(self, photos: int) -> int:
        """Return the steps of the stage for that many training photos."""
        return self.steps or self.epochs * math.ceil(photos / self.batch)


@dataclass(frozen=True)
class SfConfig:
    """The SF-stage: G frozen, E_I trained on rounded stegos (paper III.B, Eq. 13)."""

    steps: int = _num(300, "steps", 0, 10_000_000, "optimiser steps; 0 to count in epochs")
    epochs: int = _num(0, "epochs", 0, 100_000, "passes over the training photos, if steps is 0")
    batch: int = _num(16, "crops", 1, 1024, "crops in a step")
    crop: int = _num(64, "pixels", 32, SQUARE.height, "side of a crop")
    rate: float = _num(1e-3, "", 1e-7, 1.0, "peak learning rate of the extractor (Adam)")
    schedule: Schedule = "one-cycle"
    decay_epochs: int = _num(10, "epochs", 1, 100_000, "epochs between two decays of the step schedule")
    grad_clip: float = _num(20.0, "", 0.0, 1e6, "bound on the gradient's norm; 0 for none")
    validations: int = _num(6, "", 1, 1000, "times that the stage is measured on validation photos")

    def __post_init__(self) -> None:
        _check(self)
        _choice("schedule", self.schedule, get_args(Schedule))
        _length(self.steps, self.epochs)

    def total_steps(self, photos: int) -> int:
        """Return the steps of the stage for that many training photos."""
        return self.steps or self.epochs * math.ceil(photos / self.batch)


def _length(steps: int, epochs: int) -> None:
    if not steps and not epochs:
        raise UsageError(Text("A training stage has no length."), advice=Text("Set its steps or its epochs."))


@dataclass(frozen=True)
class DataConfig:
    """What the networks get to see. Where every crop is JPEG-compressed first, so are the photos measured."""

    validation_share: float = _num(0.1, "", 0.01, 0.5, "share of the photos kept back for validation")
    validation_photos: int = _num(12, "photos", 1, 10_000, "photos measured during a stage")
    validation_side: int = _num(256, "pixels", 32, SQUARE.height, "side of the centre measured during a stage")
    proof_photos: int = _num(60, "photos", 1, 100_000, "whole photos measured at the end")
    jpeg_share: float = _num(0.3, "", 0.0, 1.0, "share of crops that are JPEG-compressed first")
    jpeg_low: int = _num(50, "quality", 1, 100, "lowest JPEG quality")
    jpeg_high: int = _num(95, "quality", 1, 100, "highest JPEG quality")
    tone_share: float = _num(0.35, "", 0.0, 1.0, "share of crops with brightness, contrast or saturation changed")
    synthetic_share: float = _num(0.1, "", 0.0, 1.0, "share of crops that are drawn: flat, clipped, ramps, noise")
    mask_share: float = _num(0.9, "", 0.0, 1.0, "share of crops of which only some pixels carry bits")
    min_density: float = _num(0.02, "", 0.001, 1.0, "lowest share of pixels that carry bits")
    min_strength: float = _num(1.0, "", 0.05, 1.0, "lowest strength drawn for an image")
    cache_mib: int = _num(1024, "MiB", 1, 1_000_000, "memory for decoded photos")

    def __post_init__(self) -> None:
        _check(self)
        if self.jpeg_low > self.jpeg_high:
            raise UsageError(
                Text("The lowest JPEG quality is above the highest."), advice=Text("Swap jpeg_low and jpeg_high.")
            )


@dataclass(frozen=True)
class TrainConfig:
    """One training run.

    images: folders of pictures, subfolders included. out: the model file to write. checkpoint: the folder of the
    run's state, by default `runs/NAME` beside `out`. init: a model to start from. resume: a checkpoint folder to
    go on from. max_minutes: a bound on the whole run's time; the stages then end early. max_batch: unlike the
    stages' own, it may change when a run goes on. replace: `out` may exist.
    command: what the model card names as the way to train it again; made from the settings when empty.
    """

    images: tuple[Path, ...]
    out: Path
    name: str
    net: NetConfig
    preset: Preset = "quick"
    jt: JtConfig = dataclasses.field(default_factory=JtConfig)
    sf: SfConfig = dataclasses.field(default_factory=SfConfig)
    data: DataConfig = dataclasses.field(default_factory=DataConfig)
    seed: int = _num(1, "", 0, 2**31 - 1, "start of all random numbers")
    device: str = "auto"
    checkpoint_every: float = _num(60.0, "seconds", 0.0, 86_400.0, "time between two checkpoints")
    checkpoint: Path | None = None
    init: Path | None = None
    resume: Path | None = None
    max_minutes: float | None = None
    max_batch: int = _num(0, "crops", 0, 1024, "bound on the crops in a step, for small memories; 0 for none")
    replace: bool = False
    command: str = ""

    def __post_init__(self) -> None:
        _check(self)
        _choice("preset", self.preset, get_args(Preset))
        if self.max_minutes is not None and not 0 < self.max_minutes <= 1e6:
            raise UsageError(
                Text("Training setting max_minutes cannot be {value}.", value=repr(self.max_minutes)),
                advice=Text("Choose a number of minutes above 0."),
            )
        for name in ("name", "device", "command"):
            if not isinstance(getattr(self, name), str):
                raise UsageError(
                    Text("Training setting {name} must be a text.", name=name), advice=Text("Start a new training run.")
                )
        if not self.name.strip() or len(self.name) > 100:
            raise UsageError(Text("The model's name is empty or too long."), advice=Text("Choose 1 to 100 characters."))
        if self.out.suffix != ".safetensors":
            raise UsageError(
                Text("{name} is no model file name.", name=self.out.name), advice=Text("Let it end in .safetensors.")
            )

    @property
    def checkpoint_dir(self) -> Path:
        """The folder that the run's state is kept in."""
        return self.checkpoint or self.resume or self.out.parent / "runs" / self.out.stem

    @classmethod
    def from_preset(
        cls,
        arch: str,
        preset: Preset,
        *,
        images: Path | Sequence[Path],
        out: Path,
        name: str | None = None,
        device: str = "auto",
        init: Path | None = None,
        resume: Path | None = None,
        max_minutes: float | None = None,
        seed: int = 1,
        checkpoint: Path | None = None,
        replace: bool = False,
        private: bool = False,
    ) -> TrainConfig:
        """Return the settings of one preset. Raises UsageError on an unknown name or value.

        "paper" trains as published; "quick" and "best" go beyond it (rounding in the JT-stage, crops, varied covers).
        With `init`, the networks are those of that model; raises ModelRefused if it cannot be read. private: read bits
        by a fresh random labelling of grey levels, where the architecture can; with `init`, whose model must have one.
        """
        _choice("arch", arch, architecture.names())
        _choice("preset", preset, get_args(Preset))
        folders = (images,) if isinstance(images, Path) else tuple(images)
        networks = architecture.get(arch)
        settings = {part: _sized(values) for part, values in networks.presets[preset].items()}
        net: NetConfig = networks.config()
        if init is not None and resume is None:
            # Weights only fit the networks they were made for, so the model says what those are.
            net = read_model(init).card.net
            _check_architecture(init, net, arch)
        if private and resume is None:  # a run that goes on has its labelling
            net = _private(net, init)
        return cls(
            images=folders,
            out=out,
            name=name or out.stem,
            net=net,
            preset=preset,
            jt=JtConfig(**settings.get("jt", {})),
            sf=SfConfig(**settings.get("sf", {})),
            data=DataConfig(**settings.get("data", {})),
            seed=seed,
            device=device,
            checkpoint=checkpoint,
            init=init,
            resume=resume,
            max_minutes=max_minutes,
            replace=replace,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values; `from_dict` takes them back."""
        values = dataclasses.asdict(self)
        values["net"] = self.net.to_dict()
        values["images"] = [str(path) for path in self.images]
        for key in ("out", "checkpoint", "init", "resume"):
            values[key] = None if values[key] is None else str(values[key])
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainConfig:
        """Return the settings that `to_dict` wrote. Raises UsageError when they are damaged."""
        try:
            paths = {
                key: None if values[key] is None else Path(values[key]) for key in ("checkpoint", "init", "resume")
            }
            return cls(
                **{
                    **values,
                    **paths,
                    "images": tuple(Path(path) for path in values["images"]),
                    "out": Path(values["out"]),
                    "net": architecture.config_from_dict(values["net"]),
                    "jt": JtConfig(**values["jt"]),
                    "sf": SfConfig(**values["sf"]),
                    "data": DataConfig(**values["data"]),
                }
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UsageError(
                Text("These training settings cannot be read: {reason}.", reason=str(error)),
                advice=Text("Start a new training run."),
            ) from error


def _sized(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return a part of a preset with the side of a cover in place of `WHOLE_COVER`."""
    return {name: SQUARE.height if value == architecture.WHOLE_COVER else value for name, value in settings.items()}


def _private(net: NetConfig, init: Path | None) -> NetConfig:
    """Return the networks with a labelling that nobody else has. Raises UsageError where none is possible."""
    networks = architecture.get(net.arch)
    if not networks.takes_labelling:
        able = ", ".join(name for name in architecture.names() if architecture.get(name).takes_labelling)
        raise UsageError(
            Text("Networks of architecture {architecture} take no private labelling.", architecture=net.arch),
            advice=Text(
                "Train {architecture}, or leave --private out and see at the end what other models read.",
                architecture=able,
            ),
        )
    if init is not None and not net.private:
        raise UsageError(
            Text("{name} reads parity, so a private model cannot start from it.", name=init.name),
            advice=Text("Start from a private model, or from none."),
        )
    changes = networks.private if init is None else {}
    return dataclasses.replace(net, **changes, **{net.LABELLING: secrets.token_hex(32)})


def _check_architecture(init: Path, net: NetConfig, arch: str) -> None:
    """Raise UsageError for a model to start from that is of another architecture."""
    if net.arch != arch:
        raise UsageError(
            Text(
                "{name} is a model of architecture {architecture}, not {wanted}.",
                name=init.name,
                architecture=net.arch,
                wanted=arch,
            ),
            advice=Text("Choose a model of the same architecture, or start without one."),
        )
