"""Step 2, Plan: what to train, how long, on what."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stegapp.errors import DeviceError, StegError
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, muted, row
from stegapp.gui.widgets.inputs import ComboBox, SpinBox
from stegapp.gui.widgets.segments import Segments
from stegapp.gui.wizard.photo_survey import Survey
from stegapp.gui.wizard.runs import Plan
from stegapp.models import ModelEntry
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import device as devices
from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig, bounds
from stegapp.training.trial import Trial, trial

__all__ = ["PlanStep"]

_ARCHS = ("lattice", "sftn")
_PRESETS = ("quick", "best", "paper")
_OWNERS = {"jt": JtConfig, "sf": SfConfig, "data": DataConfig}
_FIELDS = {
    "jt": ("steps", "batch", "crop", "rate", "message_weight", "quality_weight", "adversary_weight", "validations"),
    "sf": ("steps", "batch", "crop", "rate", "validations"),
    "data": (
        "validation_share", "validation_photos", "proof_photos", "jpeg_share", "tone_share", "synthetic_share",
        "mask_share", "cache_mib",
    ),
}  # fmt: skip
_BUDGET_MINUTES = 30


class PlanStep(QWidget):
    """Builds a plan. Everything has a sound default; only the name is worth a thought."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._survey: Survey | None = None
        self._trial: JobHandle | None = None
        self._found: tuple[devices.DeviceInfo, ...] = ()
        self._measured: dict[tuple[str, str, str], Trial] = {}
        self._seed = 1
        self._was_private = True
        self._last: tuple[Path, Plan] | None = None  # a model just trained, to go on from
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        column.addWidget(self._build_model())
        column.addWidget(self._build_effort())
        column.addWidget(self._build_advanced())
        column.addStretch(1)
        services.catalog.changed.connect(self._offer_models)
        self._offer_models()
        self._show_preset()

    # ------------------------------------------------------------ building

    def _build_model(self) -> Card:
        card = Card(self.tr("Model"))
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.setPlaceholderText(self.tr("such as: Our holidays"))
        self.name.textChanged.connect(lambda _: self._edited())
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        naming = row(label, 10, self.name)
        naming.setStretch(2, 1)
        card.body.addLayout(naming)
        self.archs: list[QRadioButton] = []
        for title, words in (
            (
                self.tr("&lattice: minutes, even without a graphics card"),
                self.tr(
                    "Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit "
                    "comes back, and a picture carries some 30 KB."
                ),
            ),
            (
                self.tr("sftn: &hours, best with a graphics card"),
                self.tr(
                    "The large networks of the paper. They change pixels by up to ten grey levels and are read with a "
                    "few errors, which are corrected."
                ),
            ),
        ):
            choice = QRadioButton(title)
            choice.setAccessibleName(title.replace("&", ""))
            choice.setAccessibleDescription(words)
            choice.setChecked(not self.archs)
            choice.toggled.connect(lambda on: self._show_preset() if on else None)
            note = muted(words, small=True)
            note.setContentsMargins(32, 0, 0, 4)
            card.body.addWidget(choice)
            card.body.addWidget(note)
            self.archs.append(choice)
        self.privacy = Segments([self.tr("Pr&ivate"), self.tr("&Compatible")], label=self.tr("Who can read it"))
        self.privacy.chosen.connect(lambda _: self._show_preset())
        card.body.addLayout(row(self.privacy, None))
        self._privacy_words = muted(small=True)
        card.body.addWidget(self._privacy_words)
        return card

    def _build_effort(self) -> Card:
        card = Card(self.tr("Effort"))
        self.presets = Segments(
            [self.tr("&Quick"), self.tr("B&est"), self.tr("As &published")], label=self.tr("Preset")
        )
        self.presets.chosen.connect(lambda _: self._show_preset())
        card.body.addLayout(row(self.presets, None))
        self._preset_words = muted(small=True)
        card.body.addWidget(self._preset_words)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.limited = QCheckBox(self.tr("&Take at most"))
        self.limited.setAccessibleName(self.tr("Limit the time"))
        self.limited.toggled.connect(self._limit)
        self.minutes = SpinBox()
        self.minutes.setRange(1, 100_000)
        self.minutes.setValue(_BUDGET_MINUTES)
        self.minutes.setButtonSymbols(SpinBox.ButtonSymbols.NoButtons)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes at most"))
        self.minutes.lineEdit().setAccessibleName(self.tr("Minutes at most"))
        self.minutes.setEnabled(False)
        self.minutes.setMinimumWidth(150)
        self.minutes.valueChanged.connect(lambda _: self._show_estimate())
        card.body.addLayout(row(self.limited, self.minutes, None, spacing=14))
        self.device = ComboBox()
        self.device.setAccessibleName(self.tr("Device"))
        self.device.addItem(self.tr("Automatic"), "auto")
        self.device.addItem(self.tr("Processor"), "cpu")
        self.device.currentIndexChanged.connect(lambda _: self._measure())
        device = QLabel(self.tr("&Device"))
        device.setBuddy(self.device)
        form.addRow(device, self.device)
        card.body.addLayout(form)
        self.estimate = muted()
        card.body.addWidget(self.estimate)
        return card

    def _build_advanced(self) -> Card:
        card = Card()
        self.fold = QToolButton()
        self.fold.setText(self.tr("Ad&vanced values"))
        self.fold.setAccessibleName(self.tr("Advanced values"))
        self.fold.setProperty("bare", "true")
        self.fold.setCheckable(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.toggled.connect(self._unfold)
        card.body.addLayout(row(self.fold, None))
        self.wrong = Banner(closable=False)
        card.body.addWidget(self.wrong)
        self._advanced = QWidget()
        inner = QVBoxLayout(self._advanced)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(
            muted(
                self.tr("An empty field leaves the preset's value, shown in grey. Point at a field for its bounds."),
                small=True,
            )
        )
        top = QFormLayout()
        top.setHorizontalSpacing(18)
        top.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.init = ComboBox()
        self.init.setAccessibleName(self.tr("Start from"))
        start = QLabel(self.tr("Start f&rom"))
        start.setBuddy(self.init)
        top.addRow(start, self.init)
        inner.addLayout(top)
        self.fields: dict[str, QLineEdit] = {}
        titles = {"jt": self.tr("JT-stage"), "sf": self.tr("SF-stage"), "data": self.tr("Photos")}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        line = 0
        for part, names in _FIELDS.items():
            grid.addWidget(QLabel(titles[part]), line, 0, 1, 4)
            line += 1
            for index, name in enumerate(names):
                self._add_field(grid, line + index // 2, 2 * (index % 2), part, name, titles[part])
            line += -(-len(names) // 2)
        for place in (1, 3):
            grid.setColumnStretch(place, 1)
        inner.addLayout(grid)
        self._advanced.hide()
        card.body.addWidget(self._advanced)
        return card

    def _add_field(self, grid: QGridLayout, line: int, column: int, part: str, name: str, title: str) -> None:
        unit, low, high, _ = bounds(_OWNERS[part], name)
        words = self._label_of(name)
        field = QLineEdit()
        field.setAccessibleName(f"{title}: {words}")
        hint = self.tr("{low} to {high} {unit}").format(low=f"{low:g}", high=f"{high:g}", unit=unit).strip()
        field.setToolTip(hint)
        field.setAccessibleDescription(hint)
        field.setMinimumWidth(56)
        field.textChanged.connect(lambda _: self._edited())
        short = {"pixels": "px", "MiB": "MiB"}.get(unit, "")
        label = muted(f"{words}, {short}" if short else words, wrap=False, small=True)
        label.setToolTip(hint)
        grid.addWidget(label, line, column)
        grid.addWidget(field, line, column + 1)
        self.fields[f"{part}.{name}"] = field

    def _label_of(self, name: str) -> str:
        return {
            "steps": self.tr("Steps"),
            "batch": self.tr("Crops in a step"),
            "crop": self.tr("Side of a crop"),
            "rate": self.tr("Learning rate"),
            "message_weight": self.tr("Weight of the message"),
            "quality_weight": self.tr("Weight of the quality"),
            "adversary_weight": self.tr("Weight of the adversary"),
            "validations": self.tr("Measurements"),
            "validation_share": self.tr("Share kept back"),
            "validation_photos": self.tr("Photos measured on"),
            "proof_photos": self.tr("Photos in the proof"),
            "jpeg_share": self.tr("Share recompressed"),
            "tone_share": self.tr("Share with other tones"),
            "synthetic_share": self.tr("Share drawn"),
            "mask_share": self.tr("Share partly used"),
            "cache_mib": self.tr("Memory for photos"),
        }[name]

    def _limit(self, on: bool) -> None:
        self.minutes.setEnabled(on)
        self._show_estimate()

    def _unfold(self, on: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self._advanced.setVisible(on)

    # ------------------------------------------------------------ values

    @property
    def arch(self) -> str:
        """The chosen architecture."""
        return _ARCHS[0] if self.archs[0].isChecked() else _ARCHS[1]

    @property
    def private(self) -> bool:
        """Whether the model is to have a labelling of its own; there is none for sftn."""
        return self.arch == "lattice" and self.privacy.current() == 0

    @property
    def preset(self) -> str:
        """The chosen preset."""
        return _PRESETS[self.presets.current()]

    def plan(self) -> Plan | None:
        """Return the plan, None while something is missing or wrong."""
        if self._survey is None or not self.name.text().strip():
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
            name=self.name.text().strip() or "model",
            folders=tuple(str(folder.absolute()) for folder in folders),
            arch=self.arch,
            preset=self.preset,
            minutes=float(self.minutes.value()) if self.limited.isChecked() else 0.0,
            device=self.device.currentData(),
            seed=self._seed,
            private=self.private,
            init=self.init.currentData() or "",
            values=tuple(
                f"{key}={text.replace(',', '.')}"  # as decimals are written in German
                for key, field in self.fields.items()
                if (text := field.text().strip())
            ),
        )

    def open(self, survey: Survey) -> None:
        """Plan a training on these photos."""
        self._survey = survey
        if not self.name.text().strip():
            self.name.setText(survey.folders[0].name)
        if self.device.count() <= 2:
            self._look()
        self._show_preset()

    def train_further(self, plan: Plan, model: Path) -> None:
        """Plan to go on from a model that was just trained."""
        self.name.setText(plan.name)
        self.archs[_ARCHS.index(plan.arch)].setChecked(True)
        self.privacy.choose(0 if plan.private else 1)
        self.presets.choose(_PRESETS.index("best"))
        self._last = (model, plan)
        self._offer_models()
        self.init.setCurrentIndex(self.init.count() - 1)
        self._show_preset()

    # ------------------------------------------------------------ showing

    def _edited(self) -> None:
        try:
            config = self._draft().config()
        except StegError as error:
            self.wrong.say("bad", localised(str(error)), localised(error.advice))
        else:
            self.wrong.hide()
            self._show_estimate(config)
        self.changed.emit()

    def _show_preset(self) -> None:
        words = {
            "quick": self.tr("A short training, good for most."),
            "best": self.tr("Several times as long, for the last bit of quality."),
            "paper": self.tr("Trained as the paper describes, on whole pictures: slow, and for comparison only."),
        }
        self._preset_words.setText(words[self.preset])
        self._show_privacy()
        plain = TrainConfig.from_preset(self.arch, self.preset, images=(), out=Path("m.safetensors"))  # type: ignore[arg-type]
        photos = self._photos()
        for key, field in self.fields.items():
            part, _, name = key.partition(".")
            owner = getattr(plain, part)
            value = owner.total_steps(photos) if name == "steps" else getattr(owner, name)
            field.setPlaceholderText(f"{value:g}")
        self._offer_models()
        self._edited()
        self._measure()

    def _show_privacy(self) -> None:
        self.privacy.setVisible(self.arch == "lattice")
        if self.private:
            words = self.tr(
                "It reads bits by a secret table of its own, drawn at random: to other models, what it hides looks "
                "like chance, and so does to it what they hide. The proof measures that."
            )
        elif self.arch == "lattice":
            words = self.tr(
                "It goes on from the model it starts from, by default the one that came with the application, and "
                "each reads what the other hides. Then the password alone keeps a message secret."
            )
        else:
            words = self.tr("How much other models read of what it hides is measured in the proof.")
        self._privacy_words.setText(words)

    def _photos(self) -> int:
        """Return how many photos there are to train on, at least one."""
        return max(1, round(0.9 * len(self._survey.scan.usable))) if self._survey is not None else 100

    def _offer_models(self) -> None:
        """Offer the installed models to start from: of this architecture, for a private one those that are private."""
        before, private = self.init.currentData(), self.private
        self.init.clear()
        self.init.addItem(self.tr("nothing: networks that know nothing yet"), "")
        entries: tuple[ModelEntry, ...] = self._services.catalog.entries
        bundled = 0
        for entry in entries:
            if entry.card.architecture == self.arch and (entry.card.private or not private):
                self.init.addItem(entry.name, str(entry.path))
                if entry.origin == "bundled" and not bundled:
                    bundled = self.init.count() - 1
        last = self._last
        if last is not None and last[1].arch == self.arch and (last[1].private or not private):
            self.init.addItem(self.tr("the model just trained"), str(last[0]))
        # One that is to be compatible has to start from what it is compatible with.
        turned = self._was_private is not private
        self._was_private = private
        index = bundled if turned and not private and self.arch == "lattice" else self.init.findData(before)
        self.init.setCurrentIndex(max(0, index))

    # ------------------------------------------------------------ devices

    def _look(self) -> None:
        def looking(_: CancelToken) -> Job[tuple[devices.DeviceInfo, ...]]:
            yield Progress("devices")
            return devices.available()

        self._services.runner.submit(looking, lane=Lane.TRAINING, on_success=self._devices_found)

    def _devices_found(self, found: tuple[devices.DeviceInfo, ...]) -> None:
        self._found = found
        self.device.blockSignals(True)
        for info in found:
            memory = f", {formats.size(info.memory_bytes)}" if info.memory_bytes else ""
            words = f"{info.label}{memory}"
            if info.name == "cpu":
                self.device.setItemText(1, self.tr("Processor: {name}").format(name=words))
            elif self.device.findData(info.name) < 0:
                self.device.addItem(words, info.name)
        wanted = self.device.findData(self._services.device)
        self.device.setCurrentIndex(max(0, wanted))
        self.device.blockSignals(False)
        self._measure()

    # ------------------------------------------------------------ estimate

    def _key(self) -> tuple[str, str, str]:
        return self.arch, self.preset, self.device.currentData()

    def stop(self) -> None:
        """Stop measuring."""
        handle, self._trial = self._trial, None
        if handle is not None:
            handle.cancel()

    def _measure(self) -> None:
        """Time a few small steps, once for each combination."""
        self.stop()
        self.banner.hide()
        self._show_estimate()
        if self._survey is None or self._key() in self._measured:
            return
        key = self._key()
        config = replace(self._draft(), values=()).config()

        def measured(found: Trial) -> None:
            self._trial = None
            self._measured[key] = found
            self._show_estimate()

        def failed(failure: Failure) -> None:
            self._trial = None
            self._show_estimate()
            if isinstance(failure.error, DeviceError):
                self.banner.say("bad", localised(str(failure.error)), localised(failure.error.advice))

        handle = self._services.runner.submit(
            lambda token: trial(config, cancel=token), lane=Lane.TRAINING, on_success=measured, on_failure=failed
        )
        self._trial = handle if handle.running else None
        self._show_estimate()

    def _show_estimate(self, config: TrainConfig | None = None) -> None:
        if config is None:
            try:
                config = self._draft().config()
            except StegError:
                return
        found = self._measured.get(self._key())
        if found is None:
            self.estimate.setText(self.tr("Measuring how long a few steps take…") if self._trial is not None else "")
            return
        seconds = found.seconds(config, photos=self._photos())
        if config.max_minutes:
            seconds = min(seconds, config.max_minutes * 60.0)
        self.estimate.setText(
            self.tr(
                "About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk."
            ).format(
                time=formats.duration(seconds),
                memory=formats.size(found.memory_bytes(config, photos=self._photos())),
                disk=formats.size(found.disk_bytes),
            )
        )
