"""The part of the plan that says how long to train, and on what."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from stegapp.gui.core import formats
from stegapp.gui.widgets.basics import Card, muted, row
from stegapp.gui.widgets.inputs import ComboBox, SpinBox
from stegapp.gui.widgets.segments import Segments
from stegapp.gui.wizard.layout_helpers import form
from stegapp.system.device import DeviceInfo
from stegapp.training.config import TrainConfig
from stegapp.training.trial import Trial

__all__ = ["EffortSection"]

_PRESETS = ("quick", "best", "paper")
_BUDGET_MINUTES = 30


class EffortSection(Card):
    """Preset, time and device, and what they come to."""

    preset_chosen = Signal()
    time_changed = Signal()
    device_changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.presets = Segments(
            [self.tr("&Quick"), self.tr("B&est"), self.tr("As &published")], label=self.tr("Preset")
        )
        self.presets.chosen.connect(lambda _: self.preset_chosen.emit())
        self.body.addLayout(row(self.presets, None))
        self._preset_words = muted(small=True)
        self.body.addWidget(self._preset_words)
        self._build_time()
        self._build_device()
        self.estimate = muted()
        self.body.addWidget(self.estimate)

    def _build_time(self) -> None:
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
        self.minutes.valueChanged.connect(lambda _: self.time_changed.emit())
        self.body.addLayout(row(self.limited, self.minutes, None, spacing=14))

    def _build_device(self) -> None:
        self.device = ComboBox()
        self.device.setAccessibleName(self.tr("Device"))
        self.device.addItem(self.tr("Automatic"), "auto")
        self.device.addItem(self.tr("Processor"), "cpu")
        self.device.currentIndexChanged.connect(lambda _: self.device_changed.emit())
        label = QLabel(self.tr("&Device"))
        label.setBuddy(self.device)
        fields = form()
        fields.setVerticalSpacing(12)
        fields.addRow(label, self.device)
        self.body.addLayout(fields)

    def _limit(self, on: bool) -> None:
        self.minutes.setEnabled(on)
        self.time_changed.emit()

    # ------------------------------------------------------------ values

    @property
    def preset(self) -> str:
        """The chosen preset."""
        return _PRESETS[self.presets.current()]

    @property
    def budget_minutes(self) -> float:
        """The most minutes that it may take, 0 for no limit."""
        return float(self.minutes.value()) if self.limited.isChecked() else 0.0

    @property
    def device_name(self) -> str:
        """The chosen device, as the command line calls it."""
        return str(self.device.currentData())

    @property
    def devices_known(self) -> bool:
        """Whether graphics cards are among the choices."""
        return self.device.count() > 2

    def choose(self, preset: str) -> None:
        """Choose a preset."""
        self.presets.choose(_PRESETS.index(preset))

    # ------------------------------------------------------------ showing

    def show_preset(self, *, on_blocks: bool = False) -> None:
        """Say what the preset means. on_blocks: for networks that the paper does not have."""
        words = {
            "quick": self.tr("A short training, good for most."),
            "best": self.tr("Takes several times as long, for a little more quality."),
            "paper": self.tr("Trained as the paper describes, on whole pictures: slow, and for comparison only."),
        }
        if on_blocks:
            words["paper"] = self.tr("Takes longest, for comparison only: the paper has no such networks.")
        self._preset_words.setText(words[self.preset])

    def show_devices(self, found: Sequence[DeviceInfo], wanted: str) -> None:
        """Offer the devices of this computer and choose one, without a signal."""
        self.device.blockSignals(True)
        for info in found:
            memory = f", {formats.size(info.memory_bytes)}" if info.memory_bytes else ""
            words = f"{info.label}{memory}"
            if info.name == "cpu":
                self.device.setItemText(1, self.tr("Processor: {name}").format(name=words))
            elif self.device.findData(info.name) < 0:
                self.device.addItem(words, info.name)
        self.device.setCurrentIndex(max(0, self.device.findData(wanted)))
        self.device.blockSignals(False)

    def show_estimate(self, trial: Trial, config: TrainConfig, *, photos: int) -> None:
        """Say what the training will take, judged by a trial."""
        seconds = trial.seconds(config, photos=photos)
        if config.max_minutes:
            seconds = min(seconds, config.max_minutes * 60.0)
        self.estimate.setText(
            self.tr(
                "About {time}, judged by a few steps. Needs some {memory} of memory and {disk} on the disk."
            ).format(
                time=formats.duration(seconds),
                memory=formats.size(trial.memory_bytes(config, photos=photos)),
                disk=formats.size(trial.disk_bytes),
            )
        )

    def show_no_estimate(self, *, measuring: bool) -> None:
        """Say that a trial is running, or nothing."""
        self.estimate.setText(self.tr("Measuring how long a few steps take…") if measuring else "")
