"""A whole training run: scan, JT-stage, SF-stage, validation, model file.

Owns the order of these, and what is handed from one to the next. Must not know how a stage is trained (stage), how
pictures become crops (crops) or what a figure means (validation).
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from stegapp import models
from stegapp.carriers import SQUARE
from stegapp.errors import Cancelled, ImageRefused, ModelRefused, OutputRefused, TrainingFailed
from stegapp.progress import CancelToken, Job
from stegapp.texts import Text
from stegapp.training import checkpoint, kinds
from stegapp.training.crops import as_drawn
from stegapp.training.cross_reading import CrossReading, cross_read
from stegapp.training.load_meter import LoadMeter
from stegapp.training.model_card import extremes, make_card
from stegapp.training.photos import PhotoStore, SkippedPhoto, require_enough, scanning
from stegapp.training.ranks import Ranks, joined
from stegapp.training.reporter import Previews, Reporter
from stegapp.training.safeguards import Clock
from stegapp.training.saving import Saver
from stegapp.training.selection import Selection
from stegapp.training.stage import Trainer
from stegapp.training.start import Networks, Split, Start, begin, divide

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from stegapp.training.config import TrainConfig
    from stegapp.training.photos import Photo

__all__ = ["TrainResult", "follow", "train"]

_SIDE = SQUARE.height
_CROSS_READING_COVERS = 12  # at most

T = TypeVar("T")


@dataclass(frozen=True)
class TrainResult:
    """A finished run."""

    model: Path
    card: models.ModelCard
    evaluation: Any
    hard_wrong_bits: Mapping[str, int]
    checkpoint: Path
    training_photos: int
    validation_photos: int
    held_out: tuple[Path, ...]
    skipped: tuple[SkippedPhoto, ...]
    notes: tuple[str, ...]
    history: tuple[Mapping[str, Any], ...]
    seconds: float
    privacy: tuple[CrossReading, ...] = ()


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
    with joined(config.device) as (ranks, device):
        own = dataclasses.replace(config, device=device)
        run, skipped = yield from _trained(own, cancel, finish or CancelToken(), ranks)
    return (yield from run.validated(others, skipped))


def follow(config: TrainConfig, *, cancel: CancelToken, finish: CancelToken | None = None) -> Job[None]:
    """Train both stages beside the process that leads, as a job; that one measures the model and saves it.

    Raises what `train` raises.
    """
    with joined(config.device) as (ranks, device):
        own = dataclasses.replace(config, device=device)
        yield from _trained(own, cancel, finish or CancelToken(), ranks)


def _trained(
    config: TrainConfig, cancel: CancelToken, finish: CancelToken, ranks: Ranks
) -> Job[tuple[_Run, tuple[SkippedPhoto, ...]]]:
    """Train both stages, and return the run with the pictures that were left out."""
    start = begin(config, ranks)
    load, clock = LoadMeter(str(start.device)), Clock(start.state)
    if ranks.leads and config.out.exists() and not config.replace:
        raise OutputRefused(
            Text("{path} exists already.", path=config.out),
            advice=Text("Choose another name, or allow it to be replaced."),
        )
    store = PhotoStore(start.config.data.cache_mib * 2**20)
    scan = yield from scanning(start.config.images, cancel=cancel, store=store)
    require_enough(scan)
    split = divide(scan, start.config, start.state)
    ranks.check_same(repr((start.state.stage, start.state.step, start.state.training, start.state.validation)))
    run = _Run(start, split, store, load, clock, cancel, finish)
    yield from run.train_stages()
    return run, scan.skipped


class _Run:
    """The parts of a run that have to know each other, and what is done with them."""

    def __init__(
        self,
        start: Start,
        split: Split,
        store: PhotoStore,
        load: LoadMeter,
        clock: Clock,
        cancel: CancelToken,
        finish: CancelToken,
    ) -> None:
        config, state = start.config, start.state
        self._start, self._config, self._state, self._split, self._store = start, config, state, split, store
        self._networks, self._device = start.networks, start.device
        self._clock, self._cancel, self._finish = clock, cancel, finish
        covers = _middles(split.validation, store, config)
        previews = Previews(self._networks.generator, covers[0], seed=config.seed, device=self._device)
        self._reporter = Reporter(state, load=load, previews=previews)
        if split.lost:
            self._reporter.note(
                Text(
                    "{count} pictures changed or vanished and were dropped.",
                    one="A picture changed or vanished and was dropped.",
                    count=split.lost,
                )
            )
        ranks = start.ranks
        self._selection = Selection(config, state, covers, start.best, ranks=ranks)
        self._saver = Saver(config, state, networks=self._networks, selection=self._selection, clock=clock, ranks=ranks)
        self._trainer = Trainer(
            config=config,
            state=state,
            photos=split.training,
            store=store,
            clock=clock,
            reporter=self._reporter,
            selection=self._selection,
            saver=self._saver,
            ranks=ranks,
            cancel=cancel,
            finish=self._finish,
        )

    def train_stages(self) -> Job[None]:
        """Train what is not trained yet: G with E_M, then E_I, and write a checkpoint."""
        config, state, networks, saved = self._config, self._state, self._networks, self._start.tensors
        ranks = self._start.ranks
        if state.stage == "jt":
            jt = kinds.jt_learner(config, networks, self._device, ranks)
            yield from self._trainer.train(jt, config.jt, saved)
            self._selection.take({"generator": networks.generator, "extractor_m": networks.matrix_extractor})
        extractor = networks.image_extractor = copy.deepcopy(networks.matrix_extractor)
        sf = kinds.sf_learner(config, networks.generator, extractor, self._device, ranks)
        if state.stage == "jt":
            saved = {}
            self._enter_sf()
        if state.stage == "sf":
            yield from self._trainer.train(sf, config.sf, saved)
            self._selection.take({"extractor_i": extractor})
            state.enter("proof")
        else:
            checkpoint.load_module("extractor_i", extractor, saved)
        self._saver.save({})

    def _enter_sf(self) -> None:
        """Go on to the SF-stage: shortened if the JT-stage was, and with a batch that stays halved."""
        state = self._state
        finished = self._start.ranks.any(self._finish.cancelled)[0]
        share = state.share * state.step / state.total if finished else 1.0
        state.enter("sf", share=share, batch=state.batch if state.batch < self._config.jt.batch else 0)

    def validated(self, others: Sequence[models.ModelEntry], skipped: tuple[SkippedPhoto, ...]) -> Job[TrainResult]:
        """Measure the networks on whole photos kept back, and save the model."""
        config, state, split = self._config, self._state, self._split
        generator, extractor = self._networks.generator, _image_extractor(self._networks)
        covers = self._whole_covers()
        try:
            evaluation = yield from kinds.measured(
                config, self._networks, covers, device=self._device, cancel=self._cancel
            )
            hard = yield from kinds.hard_covers_checked(
                config, self._networks, device=self._device, cancel=self._cancel
            )
            card = make_card(config, split, evaluation, hard, seconds=state.seconds, history=state.history)
            read = yield from self._compared(card, others, covers)
        except Cancelled as error:
            raise self._saver.stopped() from error
        if not evaluation.reads_well:
            self._reporter.note(
                Text("The model reads only {share:.1%} of the bits: train it longer.", share=evaluation.sf_accuracy)
            )
        yield self._reporter.report("save")
        self._clock.tick()
        metrics = {**card.metrics, **extremes(read)}
        card = dataclasses.replace(card, duration_s=round(state.seconds, 1), metrics=metrics)
        config.out.parent.mkdir(parents=True, exist_ok=True)
        models.save_model(
            config.out,
            generator_state=_plain(generator),
            extractor_state=_plain(extractor),
            card=card,
            replace=config.replace,
        )
        return TrainResult(
            model=config.out,
            card=card,
            evaluation=evaluation,
            hard_wrong_bits=hard,
            checkpoint=config.checkpoint_dir,
            training_photos=len(split.training),
            validation_photos=len(split.validation),
            held_out=tuple(photo.path for photo in split.validation),
            skipped=skipped,
            notes=tuple(state.notes),
            history=tuple(state.history),
            privacy=tuple(read),
            seconds=state.seconds,
        )

    def _compared(
        self, card: models.ModelCard, entries: Sequence[models.ModelEntry], covers: Sequence[NDArray[np.uint8]]
    ) -> Job[list[CrossReading]]:
        """Measure what the other models read of this one, and this one of them, on some of the covers."""
        device = str(self._device)
        others = []
        if card.on_blocks:
            return []  # models of pixels are not read by it, nor read it
        for entry in entries:
            if entry.card.on_blocks:
                continue
            try:
                others.append(models.load_model(entry.path, device=device, name=entry.name))
            except ModelRefused as error:
                self._reporter.note(
                    Text("A model was left out when measuring who reads whom. {reason}", reason=error.text)
                )
        if not others:
            return []
        generator, extractor = self._networks.generator, _image_extractor(self._networks)
        own = models.load_model(models.ModelFile(card, "", "", _arrays(generator), _arrays(extractor)), device=device)
        chosen = _spread(covers, _CROSS_READING_COVERS)
        return (yield from cross_read(own, others, chosen, seed=self._config.seed, cancel=self._cancel))

    def _whole_covers(self) -> list[NDArray[np.uint8]]:
        covers, photos = [], _spread(self._split.validation, self._config.data.proof_photos)
        for number, photo in enumerate(photos):
            try:
                covers.append(as_drawn(self._store.get(photo), self._config.data, number, len(photos)))
            except ImageRefused as error:
                self._reporter.note(Text("A picture was dropped. {reason}", reason=error.text))
        if not covers:
            raise TrainingFailed(
                Text("None of the pictures to measure on can be read any more."),
                advice=Text("Put the folder back, then resume."),
            )
        return covers


def _middles(photos: Sequence[Photo], store: PhotoStore, config: TrainConfig) -> list[NDArray[np.uint8]]:
    """Return the middles of the photos that a stage is measured on."""
    side = config.data.validation_side
    edge = (_SIDE - side) // 2
    window = slice(edge, edge + side)
    chosen = _spread(photos, config.data.validation_photos)
    return [
        as_drawn(store.get(photo), config.data, number, len(chosen))[window, window]
        for number, photo in enumerate(chosen)
    ]


def _spread(items: Sequence[T], count: int) -> list[T]:
    """Return at most `count` items evenly spaced, so that every source has its share."""
    count = min(count, len(items))
    return [items[i * len(items) // count] for i in range(count)]


def _image_extractor(networks: Networks) -> nn.Module:
    assert networks.image_extractor is not None  # noqa: S101 (own logic)
    return networks.image_extractor


def _arrays(module: nn.Module) -> dict[str, NDArray[np.generic]]:
    return {key: value.numpy() for key, value in _plain(module).items()}


def _plain(module: nn.Module) -> dict[str, Tensor]:
    return {key: value.detach().cpu().contiguous() for key, value in module.state_dict().items()}
