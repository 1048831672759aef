"""A whole training run: scan, JT-stage, pick, SF-stage, proof, model file.

Owns when to measure, save, stop, roll back and give up. Must not know how a step
learns (stages), how pictures become crops (data) or what a figure means (evaluate).
"""

from __future__ import annotations

import copy
import dataclasses
import gc
import math
import shlex
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from stegapp import models
from stegapp.errors import Cancelled, ImageRefused, ModelRefused, OutOfMemory, OutputRefused, TrainingFailed
from stegapp.networks import build_discriminator, build_extractor, build_generator
from stegapp.networks.inference import for_inference
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import device as devices
from stegapp.training import checkpoint, data, evaluate, stages
from stegapp.training.config import JtConfig, SfConfig, TrainConfig, bounds, command_line
from stegapp.training.load_meter import LoadMeter
from stegapp.training.privacy import Mutual, mutual

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["TrainProgress", "TrainResult", "train"]

_REPORT_EVERY = 0.2  # seconds
_PREVIEW_EVERY = 15.0  # seconds
_HEALTHY, _COLLAPSED = 0.9, 0.6  # smoothed accuracy
_SMOOTHING = 0.2
_MAX_ROLLBACKS = 3
_ROLLBACK_RATE = 0.3
_SNAPSHOTS = 50  # a stage keeps the state to roll back to this often
_JT_SHARE, _PROOF_SHARE = 0.6, 0.12  # of a run bounded in time
_LARGEST_BATCH = int(bounds(JtConfig, "batch")[2])
_PRIVACY_COVERS = 12  # at most


@dataclass(frozen=True)
class TrainProgress(Progress):
    """A report of training; `note` is a sentence for the user, where there is one.

    stage: scan, jt, sf, proof, save. metrics in a stage: loss, message_loss, quality_loss, batch_accuracy,
    batch_psnr_db, rate, batch, seconds; and from the last validation: accuracy, rounded_accuracy, psnr_db, gmi,
    measured_step; and best_step, that of the weights that would be taken now; and the loads of `LoadMeter`.
    preview: now and then, the middle of a photo kept back and what it is as a stego; both uint8 [side, side].
    """

    note: str = ""
    preview: tuple[NDArray[np.uint8], NDArray[np.uint8]] | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class TrainResult:
    """A finished run."""

    model: Path
    card: models.ModelCard
    evaluation: evaluate.Evaluation
    hard_wrong_bits: Mapping[str, int]
    checkpoint: Path
    training_photos: int
    validation_photos: int
    held_out: tuple[Path, ...]
    skipped: tuple[data.Skipped, ...]
    notes: tuple[str, ...]
    history: tuple[Mapping[str, Any], ...]
    seconds: float
    privacy: tuple[Mutual, ...] = ()


@dataclass
class _State:
    """Where a run stands, beside its tensors; plain JSON values."""

    stage: str = "jt"
    step: int = 0
    total: int = 0
    share: float = 1.0
    seen: int = 0
    batch: int = 0
    attempt: int = 0
    rollbacks: int = 0
    rate_scale: float = 1.0
    smooth: float = 0.5
    peak: float = 0.5
    stage_seconds: float = 0.0
    seconds: float = 0.0
    best: list[float] = field(default_factory=list)
    best_step: int = -1
    history: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    training: list[list[str]] = field(default_factory=list)
    validation: list[list[str]] = field(default_factory=list)

    @classmethod
    def from_json(cls, values: object) -> _State:
        """Return the state that `asdict` took apart. Raises TrainingFailed if it is not sound."""
        fresh = asdict(cls())
        if not isinstance(values, dict) or values.keys() != fresh.keys():
            raise _unsound("it does not say where the run stands")
        for name, default in fresh.items():
            value = values[name]
            if isinstance(default, float):
                sound = _is_number(value) and 0.0 <= value < math.inf
            elif isinstance(default, int):
                sound = isinstance(value, int) and not isinstance(value, bool) and value >= (name != "best_step") - 1
            else:
                sound = isinstance(value, type(default))
            if not sound:
                raise _unsound(f"{name} cannot be {str(value)[:40]!r}")
        state = cls(**values)
        pairs = [*state.training, *state.validation]
        if (
            state.stage not in ("jt", "sf", "proof")
            or (state.step > 0 and not (state.total >= 1 and state.batch >= 1))
            or state.batch > _LARGEST_BATCH
            or not (len(state.best) in (0, 2) and all(map(_is_number, state.best)))
            or not all(isinstance(note, str) for note in state.notes)
            or not all(isinstance(row, dict) and {"stage", "step"} <= row.keys() for row in state.history)
            or not all(isinstance(pair, list) and list(map(type, pair)) == [str, str] for pair in pairs)
        ):
            raise _unsound("what it says of the run does not fit together")
        return state


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _unsound(why: str) -> TrainingFailed:
    return TrainingFailed(f"The checkpoint cannot be used: {why}.", advice="Start a new training run.")


def train(
    config: TrainConfig,
    *,
    cancel: CancelToken,
    finish: CancelToken | None = None,
    others: Sequence[models.ModelEntry] = (),
) -> Job[TrainResult]:
    """Train both stages and save a model, as a job.

    cancel: writes a checkpoint and raises Cancelled. finish: ends the stage at hand early and goes on with what
    was learned; in the JT-stage, the SF-stage still runs, shortened to the same share. others: models to measure
    against, who reads whom. Raises TrainingFailed, DeviceError, OutOfMemory, OutputRefused; what was learned until
    then lies in `config.checkpoint_dir`.
    """
    return (yield from _Run(config, cancel=cancel, finish=finish or CancelToken(), others=others).go())


class _Run:
    def __init__(
        self,
        config: TrainConfig,
        *,
        cancel: CancelToken,
        finish: CancelToken,
        others: Sequence[models.ModelEntry] = (),
    ) -> None:
        self._others = others
        self._state = _State()
        self._tensors: dict[str, Tensor] = {}
        self._folder = config.checkpoint_dir
        if config.resume is not None:
            self._tensors, saved = checkpoint.read_checkpoint(config.resume)
            self._state = _State.from_json(saved.get("run"))
            config = _resumed(config, saved.get("config"), seconds=self._state.seconds)
        self._config = config
        self._cancel, self._finish = cancel, finish
        self._device = torch.device(devices.choose(config.device))
        self._load = LoadMeter(str(self._device))
        self._previewed_at = -math.inf
        self._store = data.PhotoStore(config.data.cache_mib * 2**20)
        self._training: tuple[data.Photo, ...] = ()
        self._validation: tuple[data.Photo, ...] = ()
        self._quick_covers: list[NDArray[np.uint8]] = []
        self._generator, self._matrix_extractor = self._networks()
        self._image_extractor: nn.Module | None = None
        self._best: dict[str, Tensor] = {
            key.removeprefix("best/"): value for key, value in self._tensors.items() if key.startswith("best/")
        }
        self._pending_notes: list[str] = []
        self._clock = time.monotonic()
        self._saved_at = time.monotonic()

    # --- the run ---------------------------------------------------------------------------------------------------

    def go(self) -> Job[TrainResult]:
        if self._config.out.exists() and not self._config.replace:
            raise OutputRefused(
                f"{self._config.out} exists already.", advice="Choose another name, or allow it to be replaced."
            )
        scan = yield from data.scanning(self._config.images, cancel=self._cancel, store=self._store)
        data.require_enough(scan)
        self._divide(scan)
        if self._state.stage == "jt":
            discriminator = self._discriminator()
            jt = stages.JtStage(
                self._generator,
                self._matrix_extractor,
                discriminator,
                self._config.jt,
                device=self._device,
                seed=self._config.seed,
            )
            yield from self._stage(jt, self._config.jt)
            self._take_best({"generator": self._generator, "extractor_m": self._matrix_extractor})
        self._image_extractor = copy.deepcopy(self._matrix_extractor)
        sf = stages.SfStage(self._generator, self._image_extractor, self._config.sf, device=self._device)
        if self._state.stage == "jt":
            self._enter("sf")
        if self._state.stage == "sf":
            yield from self._stage(sf, self._config.sf)
            self._take_best({"extractor_i": self._image_extractor})
            self._enter("proof")
        else:
            checkpoint.load_module("extractor_i", self._image_extractor, self._tensors)
        self._save({})
        return (yield from self._prove(scan))

    def _prove(self, scan: data.Scan) -> Job[TrainResult]:
        assert self._image_extractor is not None  # noqa: S101 (own logic)
        config = self._config
        covers = self._proof_covers()
        try:
            evaluation = yield from evaluate.evaluate(
                self._generator,
                self._image_extractor,
                covers,
                matrix_extractor=self._matrix_extractor,
                seed=config.seed,
                device=self._device,
                cancel=self._cancel,
            )
            hard = yield from evaluate.check_hard_covers(
                self._generator, self._image_extractor, seed=config.seed, device=self._device, cancel=self._cancel
            )
            card = self._card(evaluation, hard)
            privacy = yield from self._compared(card, covers)
        except Cancelled as error:
            raise self._stopped() from error
        if evaluation.sf_accuracy < _HEALTHY:
            self._note(f"The model reads only {evaluation.sf_accuracy:.1%} of the bits: train it longer.")
        yield self._report("save")
        self._tick()
        card = dataclasses.replace(
            card,
            duration_s=round(self._state.seconds, 1),
            metrics={**card.metrics, **_extremes(privacy)},
        )
        config.out.parent.mkdir(parents=True, exist_ok=True)
        models.save_model(
            config.out,
            generator_state=_plain(self._generator),
            extractor_state=_plain(self._image_extractor),
            card=card,
            replace=config.replace,
        )
        return TrainResult(
            model=config.out,
            card=card,
            evaluation=evaluation,
            hard_wrong_bits=hard,
            checkpoint=self._folder,
            training_photos=len(self._training),
            validation_photos=len(self._validation),
            held_out=tuple(photo.path for photo in self._validation),
            skipped=scan.skipped,
            notes=tuple(self._state.notes),
            history=tuple(self._state.history),
            privacy=tuple(privacy),
            seconds=self._state.seconds,
        )

    def _compared(self, card: models.ModelCard, covers: Sequence[NDArray[np.uint8]]) -> Job[list[Mutual]]:
        """Measure what the other models read of this one, and this one of them, on some of the covers."""
        assert self._image_extractor is not None  # noqa: S101 (own logic)
        device = str(self._device)
        others = []
        for entry in self._others:
            try:
                others.append(models.load_model(entry.path, device=device, name=entry.name))
            except ModelRefused as error:
                self._note(f"A model was left out of the privacy check. {error}")
        if not others:
            return []
        own = models.StegModel(
            card=card,
            name=card.name,
            model_id="",
            generator=for_inference(self._generator, device),  # type: ignore[arg-type]
            extractor=for_inference(self._image_extractor, device),  # type: ignore[arg-type]
            device=device,
        )
        count = min(_PRIVACY_COVERS, len(covers))
        chosen = [covers[number * len(covers) // count] for number in range(count)]
        return (yield from mutual(own, others, chosen, seed=self._config.seed, cancel=self._cancel))

    def _proof_covers(self) -> list[NDArray[np.uint8]]:
        covers = []
        for photo in _spread(self._validation, self._config.data.proof_photos):
            try:
                covers.append(self._store.get(photo))
            except ImageRefused as error:
                self._note(f"A picture was dropped. {error}")
        if not covers:
            raise TrainingFailed(
                "None of the pictures to measure on can be read any more.",
                advice="Put the folder back, then resume.",
            )
        return covers

    def _stage(self, stage: stages.Stage, settings: JtConfig | SfConfig) -> Job[None]:
        state = self._state
        if self._tensors and state.step:
            stage.load(self._tensors)
            self._tensors = {}
        elif not state.step:
            state.total = max(1, round(settings.total_steps(len(self._training)) * state.share))
            state.batch = min(state.batch or settings.batch, settings.batch)
        if self._config.max_batch:
            state.batch = min(state.batch, self._config.max_batch)
        # A wish to finish in the JT-stage shortens the SF-stage by as much; only a later one could end that too.
        may_finish = not self._finish.cancelled
        budget = self._budget(stage.name)
        snapshot = _Snapshot(stage, state)
        keep_every = max(10, state.total // _SNAPSHOTS)
        sampler = data.CropSampler(
            self._training,
            self._store,
            self._config.data,
            crop=settings.crop,
            seed=self._config.seed,
            stage=0 if stage.name == "jt" else 1,
        )
        figures: dict[str, float] = {}
        reported = -math.inf
        with _Ahead(sampler) as ahead:
            while (fraction := _fraction(state, budget)) < 1.0 and not (may_finish and self._finish.cancelled):
                if self._cancel.cancelled:
                    self._save(stage.tensors())
                    raise self._stopped()
                rate = state.rate_scale * stages.rate_at(
                    settings, fraction=fraction, epoch=state.seen // len(self._training)
                )
                batch = ahead.batch(state)
                try:
                    with devices.oom_guard(str(self._device)):
                        figures = stage.step(batch, rate=rate, fraction=fraction)
                except OutOfMemory as error:
                    self._halve(stage, error)
                    yield self._report(stage.name)
                    continue
                state.step += 1
                state.seen += len(batch.covers)
                state.smooth += _SMOOTHING * (figures["batch_accuracy"] - state.smooth)
                state.peak = max(state.peak, state.smooth)
                self._tick()
                if not math.isfinite(figures["loss"]) or (state.peak >= _HEALTHY and state.smooth < _COLLAPSED):
                    self._roll_back(snapshot, figures["loss"])
                    yield self._report(stage.name)
                    continue
                if state.step % keep_every == 0 and state.smooth >= state.peak - 0.05:
                    snapshot = _Snapshot(stage, state)
                after = _fraction(state, budget)
                if int(after * settings.validations) > int(fraction * settings.validations) or after >= 1.0:
                    self._validate(stage)
                    reported = -math.inf
                self._drop(sampler.dropped)
                if time.monotonic() - self._saved_at >= self._config.checkpoint_every:
                    self._save(stage.tensors())
                if self._pending_notes or time.monotonic() - reported >= _REPORT_EVERY:
                    reported = time.monotonic()
                    yield self._report(stage.name, {**figures, "rate": rate, "batch": state.batch})
        if not self._best:
            self._validate(stage, keep=True)  # stopped before a measurement that counts
        yield self._report(stage.name, {**figures, "batch": state.batch})

    # --- inside a stage --------------------------------------------------------------------------------------------

    def _validate(self, stage: stages.Stage, *, keep: bool = False) -> None:
        """Measure, and keep the weights if they are the best so far by accuracy after rounding (paper IV.B.1).

        keep: even if it is too early to tell.
        """
        rounded = stage.name == "sf"
        extractor = self._image_extractor if rounded else self._matrix_extractor
        assert extractor is not None  # noqa: S101 (own logic)
        quick = evaluate.quick_check(
            self._generator,
            extractor,
            self._quick_covers,
            seed=self._config.seed,
            device=self._device,
            rounded=rounded,
        )
        state = self._state
        state.history.append({"stage": stage.name, "step": state.step, **asdict(quick)})
        # With lattice all measurements of a stage may be exact on these few photos; then the surer one is better.
        score = [round(quick.rounded_accuracy, 4), quick.gmi]
        # While λ_q rises, and until quality has caught up, accuracy is bought with changes that will not stay.
        ramp = self._config.jt.quality_ramp
        settled = rounded or keep or state.step >= min(2 * ramp, (1 + ramp) / 2) * state.total
        if settled and (not state.best or score >= state.best):
            state.best, state.best_step = score, state.step
            names = ("extractor_i.",) if rounded else ("generator.", "extractor_m.")
            self._best = {
                key: value.detach().to("cpu", copy=True)
                for key, value in stage.tensors().items()
                if key.startswith(names)
            }

    def _take_best(self, modules: Mapping[str, nn.Module]) -> None:
        for name, module in modules.items():
            checkpoint.load_module(name, module, self._best)
        for row in self._state.history:
            if row["stage"] == self._state.stage and row["step"] == self._state.best_step:
                row["picked"] = True

    def _enter(self, stage: str) -> None:
        """Start counting anew for the next stage; a halved batch stays halved."""
        old = self._state
        self._best = {}
        self._tensors = {}
        halved = old.batch if old.batch < self._config.jt.batch else 0
        self._state = _State(
            stage=stage,
            share=old.share * old.step / old.total if self._finish.cancelled else 1.0,
            batch=halved,
            seconds=old.seconds,
            history=old.history,
            notes=old.notes,
            training=old.training,
            validation=old.validation,
        )

    def _halve(self, stage: stages.Stage, error: OutOfMemory) -> None:
        state = self._state
        gc.collect()
        if state.batch <= 1:
            self._save(stage.tensors())
            raise OutOfMemory(
                f"{error} Not even a batch of one crop fits.",
                advice="Close other programs, choose smaller crops, or train on the device cpu; then resume.",
            ) from error
        state.batch //= 2
        self._note(f"{error} Going on with a batch of {state.batch}.")

    def _roll_back(self, snapshot: _Snapshot, loss: float) -> None:
        state = self._state
        rollbacks, scale = state.rollbacks + 1, state.rate_scale * _ROLLBACK_RATE
        what = "The networks forgot how to read" if math.isfinite(loss) else "The loss became infinite"
        if rollbacks > _MAX_ROLLBACKS:
            raise TrainingFailed(
                f"{what} {rollbacks} times.", advice="Start again with a lower learning rate or another seed."
            )
        step = state.step
        snapshot.restore(state)
        state.rollbacks, state.rate_scale, state.attempt = rollbacks, scale, rollbacks
        self._note(f"{what} at step {step}: back to step {state.step} at {scale:.2g} of the learning rate.")

    def _drop(self, dropped: dict[str, str]) -> None:
        known = set(self._state.notes)
        for reason in list(dropped.values()):
            if (note := f"A picture was dropped. {reason}") not in known:
                self._note(note)

    # --- data, networks, state --------------------------------------------------------------------------------------

    def _divide(self, scan: data.Scan) -> None:
        """Split the photos, or find those of the checkpoint again."""
        state = self._state
        if state.training:
            by_key = {(photo.name, photo.digest): photo for photo in scan.usable}
            wanted = [(name, digest) for name, digest in (*state.training, *state.validation)]
            if missing := [key for key in wanted if key not in by_key]:
                self._note(f"{len(missing)} pictures changed or vanished and were dropped.")
            self._training = tuple(by_key[n, d] for n, d in state.training if (n, d) in by_key)
            self._validation = tuple(by_key[n, d] for n, d in state.validation if (n, d) in by_key)
            if not self._training or not self._validation:
                raise TrainingFailed(
                    "The pictures of this training run are gone.",
                    advice="Put the folder back, or start again with another one.",
                )
        else:
            share = self._config.data.validation_share
            self._training, self._validation = data.split_photos(scan.usable, share=share, seed=self._config.seed)
            state.training = [[photo.name, photo.digest] for photo in self._training]
            state.validation = [[photo.name, photo.digest] for photo in self._validation]
        side = self._config.data.validation_side
        edge = (512 - side) // 2
        self._quick_covers = [
            self._store.get(photo)[edge : edge + side, edge : edge + side]
            for photo in _spread(self._validation, self._config.data.validation_photos)
        ]

    def _networks(self) -> tuple[nn.Module, nn.Module]:
        config = self._config
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            generator, extractor = build_generator(config.net), build_extractor(config.net)
        if config.init is not None and config.resume is None:
            model = models.read_model(config.init)
            # Weights serve any private labelling, for they never saw which it was.
            table = config.net.table if model.card.net.table else ""
            if dataclasses.replace(model.card.net, table=table) != config.net:
                raise TrainingFailed(
                    f"{config.init.name} has another architecture than the one to train.",
                    advice="Choose a model of the same architecture, or start without one.",
                )
            for module, state in ((generator, model.generator), (extractor, model.extractor)):
                module.load_state_dict({key: torch.tensor(value) for key, value in state.items()})
        if self._tensors:
            checkpoint.load_module("generator", generator, self._tensors)
            checkpoint.load_module("extractor_m", extractor, self._tensors)
        return self._place(generator), self._place(extractor)

    def _discriminator(self) -> nn.Module | None:
        if not self._config.jt.adversary_weight:
            return None
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self._config.seed + 1)
            return self._place(build_discriminator())

    def _place(self, module: nn.Module) -> nn.Module:
        return module.to(self._device).to(memory_format=torch.channels_last)

    def _save(self, tensors: Mapping[str, Tensor]) -> None:
        """Write the checkpoint: the stage's tensors, the networks beside it and the best weights so far."""
        self._tick()
        whole = checkpoint.module_tensors("generator", self._generator)
        whole |= checkpoint.module_tensors("extractor_m", self._matrix_extractor)
        if self._image_extractor is not None:
            whole |= checkpoint.module_tensors("extractor_i", self._image_extractor)
        whole |= dict(tensors) | {f"best/{key}": value for key, value in self._best.items()}
        state = {"config": self._config.to_dict(), "run": asdict(self._state)}
        checkpoint.write_checkpoint(self._folder, tensors=whole, state=state)
        self._saved_at = time.monotonic()

    def _stopped(self) -> Cancelled:
        return Cancelled(
            "Training was stopped; nothing learned is lost.",
            advice=f"Go on with --resume {shlex.quote(str(self._folder))}.",
        )

    def _budget(self, stage: str) -> float | None:
        """Return the seconds that the stage may take, counted from its start, or None."""
        if self._config.max_minutes is None:
            return None
        left = self._config.max_minutes * 60.0 * (1.0 - _PROOF_SHARE) - self._state.seconds
        share = _JT_SHARE if stage == "jt" else 1.0
        return self._state.stage_seconds + max(1.0, left) * share

    def _tick(self) -> None:
        now = time.monotonic()
        self._state.seconds += now - self._clock
        self._state.stage_seconds += now - self._clock
        self._clock = now

    def _note(self, text: str) -> None:
        self._state.notes.append(text)
        self._pending_notes.append(text)

    def _report(self, stage: str, figures: Mapping[str, float] | None = None) -> TrainProgress:
        state = self._state
        latest: dict[str, Any] = next((row for row in reversed(state.history) if row["stage"] == stage), {})
        measured: dict[str, float] = {
            key: latest[key] for key in ("accuracy", "rounded_accuracy", "psnr_db", "gmi") if key in latest
        }
        if latest:
            measured |= {"measured_step": latest["step"], "best_step": state.best_step}
        notes, self._pending_notes = " ".join(self._pending_notes), []
        metrics = {**(figures or {}), **measured, **self._load.read(), "seconds": state.seconds}
        return TrainProgress(stage, state.step, state.total, metrics, note=notes, preview=self._preview(stage))

    def _preview(self, stage: str) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
        """Embed in a photo kept back, for the eye; neither weights nor random numbers change by it."""
        now = time.monotonic()
        if stage not in ("jt", "sf") or not self._quick_covers or now - self._previewed_at < _PREVIEW_EVERY:
            return None
        self._previewed_at = now
        cover = self._quick_covers[0]
        try:
            with devices.oom_guard(str(self._device)):
                stego = evaluate.preview(self._generator, cover, seed=self._config.seed, device=self._device)
        except OutOfMemory:
            return None  # the step that needs it more will say so
        return cover, stego

    def _card(self, evaluation: evaluate.Evaluation, hard: Mapping[str, int]) -> models.ModelCard:
        config = self._config
        return models.ModelCard(
            name=config.name,
            net=config.net,
            embedding="sparse" if config.net.arch == "lattice" else "spread",
            temperature=evaluation.temperature,
            preset=config.preset,
            description=_describe(config, evaluation),
            sources=(f"{len(self._training)} pictures to train on, {len(self._validation)} to measure on",),
            metrics={**evaluation.metrics(), "hard_cover_wrong_bits": sum(hard.values())},
            date=datetime.now(UTC).date().isoformat(),
            command=config.command or command_line(config),
            seed=config.seed,
            duration_s=round(self._state.seconds, 1),
        )


def _extremes(privacy: Sequence[Mutual]) -> dict[str, float]:
    """Return the shares farthest from one half: read by another model, and of another model."""

    def farthest(found: Iterable[float]) -> float:
        beyond = max((abs(share - 0.5), share) for share in found)
        return round(beyond[1], 6)

    if not privacy:
        return {}
    return {
        "compared_models": float(len(privacy)),
        "read_by_others": farthest(item.read for item in privacy),
        "reads_of_others": farthest(item.reads for item in privacy),
    }


def _describe(config: TrainConfig, evaluation: evaluate.Evaluation) -> str:
    if config.net.table:
        kind = (
            "It labels each grey level by a secret table of its own and moves a pixel by one to a level of the wanted "
            "label. Invisible to the eye, but not to statistics; without this file, its bits look like chance."
        )
    elif config.net.arch == "lattice":
        kind = (
            "It sees each grey level's residue and moves a pixel by one to a level of the wanted one: in effect "
            "embedding in the least significant bit, learned. Invisible to the eye, but not to statistics."
        )
    else:
        kind = "The paper's separable fine-tuned network: changes of up to ten grey levels, read with a few errors."
    return (
        f"{kind} Full plane on photographs kept back: {evaluation.sf_accuracy:.4%} of the bits read right "
        f"after rounding, {evaluation.psnr_db:.2f} dB."
    )


class _Snapshot:
    """A stage's whole state in memory, to return to."""

    def __init__(self, stage: stages.Stage, state: _State) -> None:
        self._stage = stage
        self._tensors = {key: value.detach().clone() for key, value in stage.tensors().items()}
        self._state = copy.deepcopy(vars(state))

    def restore(self, state: _State) -> None:
        """Put back all but the time spent, the notes and a halved batch."""
        self._stage.load(self._tensors)
        kept = ("seconds", "stage_seconds", "notes", "batch")
        vars(state).update({key: copy.deepcopy(value) for key, value in self._state.items() if key not in kept})


class _Ahead:
    """Draw the next batch in a thread while the networks learn from this one."""

    def __init__(self, sampler: data.CropSampler) -> None:
        self._sampler = sampler
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="crops")
        self._next: tuple[tuple[int, int, int, int], Future[data.Batch]] | None = None

    def __enter__(self) -> _Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def batch(self, state: _State) -> data.Batch:
        """Return the batch of this state's step and start on the one that most likely follows."""
        key = (state.step, state.seen, state.batch, state.attempt)
        # One thread draws all: the sampler need not be safe to share.
        future = self._next[1] if self._next is not None and self._next[0] == key else self._submit(key)
        batch = future.result()
        following = (state.step + 1, state.seen + state.batch, state.batch, state.attempt)
        self._next = (following, self._submit(following))
        return batch

    def _submit(self, key: tuple[int, int, int, int]) -> Future[data.Batch]:
        step, seen, size, attempt = key
        return self._pool.submit(self._sampler.batch, step, seen=seen, size=size, attempt=attempt)


def _fraction(state: _State, budget: float | None) -> float:
    """Return the share of a stage that is done, by steps or by time, whichever is further."""
    done = state.step / state.total
    return done if budget is None else max(done, state.stage_seconds / budget)


def _spread(photos: Sequence[data.Photo], count: int) -> list[data.Photo]:
    """Return `count` photos evenly spaced, so that every source has its share."""
    count = min(count, len(photos))
    return [photos[i * len(photos) // count] for i in range(count)]


def _plain(module: nn.Module) -> dict[str, Tensor]:
    return {key: value.detach().cpu().contiguous() for key, value in module.state_dict().items()}


def _resumed(config: TrainConfig, saved: Any, *, seconds: float) -> TrainConfig:
    """Return the checkpoint's settings with what may change between two sittings taken from `config`.

    seconds: that the run took until then.
    """
    before = TrainConfig.from_dict(saved)
    minutes = config.max_minutes
    return dataclasses.replace(
        before,
        images=config.images or before.images,
        out=config.out,
        name=config.name if config.name != config.out.stem else before.name,
        device=config.device,
        checkpoint=config.checkpoint,
        resume=config.resume,
        replace=config.replace,
        command=config.command or before.command,
        checkpoint_every=config.checkpoint_every,
        max_batch=config.max_batch,
        max_minutes=None if minutes is None else minutes + seconds / 60.0,
    )
