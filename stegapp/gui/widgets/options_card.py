"""Strength, metadata and model: one line when closed, as most people never need them."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from stegapp.choices import MetadataChoice
from stegapp.gui import icons
from stegapp.gui.core.accessibility import mark_opening
from stegapp.gui.widgets.basics import Card, button, muted, row
from stegapp.gui.widgets.inputs import ComboBox, Slider

__all__ = ["Options", "OptionsCard"]

_LEAST, _MOST = 20, 100


@dataclass(frozen=True)
class Options:
    """What was chosen. strength: in percent, whether or not it counts. model: an id, "" for the default.

    metadata: whether or not it counts.
    """

    auto: bool
    strength: int
    model: str
    opened: bool
    metadata: MetadataChoice = "clean"


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _widget(layout: QVBoxLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return widget


class OptionsCard(Card):
    """Auto or a strength, for squares; what the file says beside the picture, for photos; which model."""

    changed = Signal()
    model_changed = Signal()
    opened = Signal()  # and laid out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._photo = self._anew = self._robust = False
        self._refs: dict[bool, str] = {}  # the model chosen last, for messengers that recompress and else
        self.setAccessibleName(self.tr("Options"))
        self._summary = muted()
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.toggle = button(self.tr("&Options"), icon="chevron-right", kind="quiet")
        self.toggle.setCheckable(True)
        mark_opening(self.toggle)
        self.toggle.toggled.connect(self._open)
        self.body.setSpacing(10)
        policy = self._summary.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the toggle would take its room, and stand in the middle
        self._summary.setSizePolicy(policy)
        head = row(self.toggle, self._summary)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self._details = QWidget()
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(8)
        self._strength, self._metadata = self._build_strength(), self._build_metadata()
        details.addWidget(self._strength)
        details.addWidget(self._metadata)
        self.model = ComboBox(letters=24)  # the most that a window of 560 pixels has room for
        self.model.setAccessibleName(self.tr("Model"))
        self.model.currentIndexChanged.connect(self._model_changed)
        label = QLabel(self.tr("&Model"))
        label.setBuddy(self.model)
        models = row(label, self.model, spacing=12)
        models.setStretch(1, 1)
        details.addLayout(models)
        details.addWidget(muted(self.tr("Whoever reveals the message needs the same model."), small=True))
        self.body.addWidget(self._details)
        self._open(False)
        self.show_carrier("square")

    def _build_strength(self) -> QWidget:
        self.auto = QCheckBox(self.tr("A&utomatic: as little change as is safe"))
        self.auto.setAccessibleName(self.tr("Choose the strength automatically"))
        self.auto.setChecked(True)
        self.auto.toggled.connect(self._changed)
        self.psnr = muted(small=True)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setValue(_MOST)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Strength"))
        self.slider.setAccessibleDescription(self.tr("Left changes the picture less, right is read back more reliably"))
        self.slider.valueChanged.connect(self._changed)
        column = _column(self.auto)
        column.addLayout(
            row(
                muted(self.tr("less visible"), wrap=False),
                self.slider,
                muted(self.tr("read more reliably"), wrap=False),
            )
        )
        column.addWidget(self.psnr)
        return _widget(column)

    def _build_metadata(self) -> QWidget:
        self.metadata = ComboBox(whole=True)
        self.metadata.setAccessibleName(self.tr("Metadata"))
        for name, choice in (
            (self.tr("Clean (default)"), "clean"),
            (self.tr("Keep"), "keep"),
            (self.tr("Drop"), "drop"),
        ):
            self.metadata.addItem(name, choice)
        self.metadata.currentIndexChanged.connect(self._changed)
        label = QLabel(self.tr("Me&tadata"))
        label.setBuddy(self.metadata)
        self._said = muted(small=True)
        self._choice = QWidget()
        self._choice.setLayout(row(label, self.metadata, None, spacing=12))
        column = _column(self._choice)
        column.addWidget(self._said)
        return _widget(column)

    def show_carrier(self, carrier: str, *, anew: bool = False) -> None:
        """Offer what the carrier heeds. anew: whether the photo is compressed anew, as messengers do."""
        self._photo, self._robust = carrier != "square", carrier == "robust"
        self._anew = anew or self._robust
        self._choice.setVisible(not self._robust)  # such a photo says nothing but its pixels
        self._strength.setVisible(not self._photo)
        self._metadata.setVisible(self._photo)
        self._changed()

    @property
    def strength(self) -> float | None:
        """The strength to ask for; None is Auto. A photo has no other."""
        return None if self._photo or self.auto.isChecked() else self.slider.value() / 100

    @property
    def metadata_choice(self) -> MetadataChoice:
        """What a photo is to say beside its pixels."""
        return cast("MetadataChoice", self.metadata.currentData())

    @property
    def model_ref(self) -> str | None:
        """The chosen model's id; None is the default."""
        chosen = self.model.currentData()
        return str(chosen) if chosen else None

    @property
    def chosen(self) -> Options:
        """All choices as they are."""
        return Options(
            self.auto.isChecked(),
            self.slider.value(),
            str(self.model.currentData() or ""),
            self.toggle.isChecked(),
            self.metadata_choice,
        )

    def take_over(self, options: Options) -> None:
        """Choose as in another window; a model that is not offered any more becomes the default."""
        self.auto.setChecked(options.auto)
        self.slider.setValue(options.strength)
        self.model.setCurrentIndex(max(0, self.model.findData(options.model)))
        self.toggle.setChecked(options.opened)
        self.metadata.setCurrentIndex(self.metadata.findData(options.metadata))

    def show_models(self, names: list[tuple[str, str]], default_name: str) -> None:
        """Offer models for the carrier that is shown, as (name, id); what was chosen for it stays chosen."""
        before = self._refs.get(self._robust)
        self.model.blockSignals(True)
        self.model.clear()
        self.model.addItem(
            self.tr("Default ({name})").format(name=default_name) if default_name else self.tr("Default"), ""
        )
        for name, model_id in names:
            self.model.addItem(name, model_id)
        index = self.model.findData(before) if before else 0
        self.model.setCurrentIndex(max(0, index))
        self.model.blockSignals(False)
        self._changed()

    def choose_model(self, model_id: str) -> None:
        """Choose one of the models that are offered, and show which."""
        self.model.setCurrentIndex(max(0, self.model.findData(model_id)))
        self.toggle.setChecked(True)

    def show_psnr(self, words: str) -> None:
        """Show what to expect, "" for nothing."""
        self.psnr.setText(words)
        self.psnr.setVisible(bool(words))

    def _model_changed(self) -> None:
        self._refs[self._robust] = self.model_ref or ""
        self._changed()
        self.model_changed.emit()

    def _changed(self) -> None:
        self.slider.setEnabled(not self.auto.isChecked())
        strength = self.strength
        how = (
            self.tr("Auto")
            if strength is None
            else self.tr("Strength {percent} %").format(percent=round(strength * 100))
        )
        if self._photo:
            kept = {"clean": self.tr("Clean"), "keep": self.tr("Keep"), "drop": self.tr("Drop")}
            how = self.tr("Metadata: {choice}").format(choice=kept[self.metadata_choice])
        if self._robust:
            how = ""
        said = {
            "clean": self.tr("Camera, settings and time stay. Place, names and comments are removed."),
            "keep": self.tr("All that the camera noted stays, the place too."),
            "drop": self.tr("All is removed but what the colours need."),
        }
        if self._anew:
            nothing = self.tr("Nothing is noted beside the picture, as in photos that came from a messenger.")
            said = {
                "clean": nothing,
                "keep": self.tr(
                    "All that the camera noted stays, the place too. Some messengers then compress the photo anew."
                ),
                "drop": nothing,
            }
        self._said.setText(said["drop" if self._robust else self.metadata_choice])
        model = self.model.currentText()
        self._summary.setText(" · ".join(part for part in (how, model) if part))
        self.changed.emit()

    def _open(self, opened: bool) -> None:
        self._details.setVisible(opened)
        self._summary.setVisible(not opened)
        self.toggle.setAccessibleName(self.tr("Options, open") if opened else self.tr("Options, closed"))
        icons.set_icon(self.toggle, "chevron-down" if opened else "chevron-right", "accent", 18)
        if opened:
            QTimer.singleShot(0, self, self.opened.emit)
