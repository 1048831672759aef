"""Step 2, Plan: what to train, how long, on what.

```
ModelSection ──┐
EffortSection ─┼─▶ Plan ─▶ TrainConfig ─▶ Trials ─▶ the time it takes
ValuesSection ─┘
```

Owns how the sections hang together. Each section knows only its own fields.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stegapp.errors import DeviceError, StegError
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.wizard.layout_helpers import column_of
from stegapp.gui.wizard.photo_survey import PhotoSurvey
from stegapp.gui.wizard.plans import Plan
from stegapp.gui.wizard.steps.plan_effort import EffortSection
from stegapp.gui.wizard.steps.plan_model import ModelSection
from stegapp.gui.wizard.steps.plan_values import ValuesSection
from stegapp.gui.wizard.trials import Kind, Trials
from stegapp.models import ModelCard, architecture
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import device as devices
from stegapp.training.config import TrainConfig

__all__ = ["PlanStep"]


class PlanStep(QWidget):
    """Builds a plan. Everything has a sound default; only the name is worth a thought."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._survey: PhotoSurvey | None = None
        self._seed = 1
        self._last: tuple[Path, Plan] | None = None  # a model just trained, to go on from
        self.trials = Trials(services, self)
        column = column_of(self)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        self.model = ModelSection(self.tr("Model"))
        column.addWidget(self.model)
        self.effort = EffortSection(self.tr("Effort"))
        column.addWidget(self.effort)
        self.values = ValuesSection()
        column.addWidget(self.values)
        column.addStretch(1)
        self.model.renamed.connect(self._edited)
        self.model.kind_chosen.connect(self._show_preset)
        self.effort.preset_chosen.connect(self._show_preset)
        self.effort.time_changed.connect(self._show_estimate)
        self.effort.device_changed.connect(self._measure)
        self.values.edited.connect(self._edited)
        self.trials.changed.connect(self._show_estimate)
        self.trials.failed.connect(self._trial_failed)
        services.catalog.changed.connect(self._offer_models)
        self._offer_models()
        self._show_preset()

    # ------------------------------------------------------------ the plan

    def plan(self) -> Plan | None:
        """Return the plan, None while something is missing or wrong."""
        if self._survey is None or not self.model.name.text().strip():
            return None
        made = self._draft()
        try:
            made.config()
        except StegError:
            return None
        return made

    def _draft(self) -> Plan:
        folders = self._survey.folders if self._survey is not None else ()
        return Plan(
            name=self.model.name.text().strip() or "model",
            folders=tuple(str(folder.absolute()) for folder in folders),
            arch=self.model.arch,
            preset=self.effort.preset,
            minutes=self.effort.budget_minutes,
            device=self.effort.device_name,
            seed=self._seed,
            private=self.model.private,
            init=self.values.start,
            values=self.values.settings,
        )

    def open(self, survey: PhotoSurvey) -> None:
        """Plan a training on these photos."""
        self._survey = survey
        if not self.model.name.text().strip():
            self.model.name.setText(survey.folders[0].name)
        if not self.effort.devices_known:
            self._look_for_devices()
        self._show_preset()

    def train_further(self, plan: Plan, model: Path) -> None:
        """Plan to go on from a model that was just trained."""
        self.model.name.setText(plan.name)
        self.model.choose(plan.arch, private=plan.private)
        self.effort.choose("best")
        self._last = (model, plan)
        self._offer_models()
        self.values.start_from_last()
        self._show_preset()

    def stop(self) -> None:
        """Stop measuring."""
        self.trials.stop()

    # ------------------------------------------------------------ showing

    def _edited(self) -> None:
        try:
            config = self._draft().config()
        except StegError as error:
            self.values.wrong.say("bad", localised(error.text), localised(error.advice))
        else:
            self.values.wrong.hide()
            self._estimate(config)
        self.changed.emit()

    def _show_preset(self) -> None:
        self.effort.show_preset(on_blocks=architecture.get(self.model.arch).on_blocks)
        self.model.show_privacy()
        preset = TrainConfig.from_preset(
            self.model.arch,
            self.effort.preset,  # type: ignore[arg-type]
            images=(),
            out=Path("m.safetensors"),
        )
        self.values.show_preset(preset, photos=self._photos())
        self._offer_models()
        self._edited()
        self._measure()

    def _photos(self) -> int:
        """Return how many photos there are to train on, at least one."""
        return max(1, round(0.9 * len(self._survey.scan.usable))) if self._survey is not None else 100

    def _offer_models(self) -> None:
        """Offer the installed models to start from: of this architecture, for a private one those that are private."""
        arch, private = self.model.arch, self.model.private

        def fits(model: ModelCard | Plan) -> bool:
            named = model.arch if isinstance(model, Plan) else model.architecture
            return named == arch and (model.private or not private)

        fitting = [entry for entry in self._services.catalog.entries if fits(entry.card)]
        last = self._last[0] if self._last is not None and fits(self._last[1]) else None
        self.values.offer(fitting, last, private=private, compatible=self.model.compatible)

    # ------------------------------------------------------------ devices

    def _look_for_devices(self) -> None:
        def looking(_: CancelToken) -> Job[tuple[devices.DeviceInfo, ...]]:
            yield Progress("devices")
            return devices.available()

        self._services.runner.submit(looking, lane=Lane.TRAINING, on_success=self._devices_found)

    def _devices_found(self, found: tuple[devices.DeviceInfo, ...]) -> None:
        self.effort.show_devices(found, self._services.device)
        self._measure()

    # ------------------------------------------------------------ the time it takes

    def _kind(self) -> Kind:
        return self.model.arch, self.effort.preset, self.effort.device_name

    def _measure(self) -> None:
        """Time a few small steps, once for each kind of training."""
        self.trials.stop()
        self.banner.hide()
        self._show_estimate()
        if self._survey is not None and self.trials.of(self._kind()) is None:
            self.trials.measure(self._kind(), replace(self._draft(), values=()).config())

    def _trial_failed(self, failure: Failure) -> None:
        if isinstance(failure.error, DeviceError):
            self.banner.say("bad", localised(failure.error.text), localised(failure.error.advice))

    def _show_estimate(self) -> None:
        try:
            config = self._draft().config()
        except StegError:
            return
        self._estimate(config)

    def _estimate(self, config: TrainConfig) -> None:
        found = self.trials.of(self._kind())
        if found is None:
            self.effort.show_no_estimate(measuring=self.trials.running)
        else:
            self.effort.show_estimate(found, config, photos=self._photos())
