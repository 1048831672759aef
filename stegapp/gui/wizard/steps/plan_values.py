"""The part of the plan for those who know what they want: the model to start from, and single settings."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, muted, row
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.gui.wizard.layout_helpers import column_of, form
from stegapp.models import ModelEntry
from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig, bounds

__all__ = ["ValuesSection"]

_OWNERS = {"jt": JtConfig, "sf": SfConfig, "data": DataConfig}
_FIELDS = {
    "jt": ("steps", "batch", "crop", "rate", "message_weight", "quality_weight", "adversary_weight", "validations"),
    "sf": ("steps", "batch", "crop", "rate", "validations"),
    "data": (
        "validation_share", "validation_photos", "proof_photos", "jpeg_share", "tone_share", "synthetic_share",
        "mask_share", "cache_mib",
    ),
}  # fmt: skip


class ValuesSection(Card):
    """Folded until wanted. An empty field leaves the preset's value."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._was_private = True
        self.fold = QToolButton()
        self.fold.setText(self.tr("Ad&vanced values"))
        self.fold.setAccessibleName(self.tr("Advanced values"))
        self.fold.setProperty("bare", "true")
        self.fold.setCheckable(True)
        self.fold.setArrowType(self._folded_arrow())
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.toggled.connect(self._unfold)
        self.body.addLayout(row(self.fold, None))
        self.wrong = Banner(closable=False)
        self.body.addWidget(self.wrong)
        self._folded = QWidget()
        inner = column_of(self._folded, spacing=12)
        inner.addWidget(
            muted(
                self.tr("An empty field leaves the preset's value, shown in grey. Point at a field for its bounds."),
                small=True,
            )
        )
        self._build_start(inner)
        self._build_fields(inner)
        self._folded.hide()
        self.body.addWidget(self._folded)

    def _build_start(self, inner: QVBoxLayout) -> None:
        self.init = ComboBox()
        self.init.setAccessibleName(self.tr("Start from"))
        label = QLabel(self.tr("Start f&rom"))
        label.setBuddy(self.init)
        top = form()
        top.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # beside its name, large letters had no room
        top.addRow(label, self.init)
        inner.addLayout(top)

    def _build_fields(self, inner: QVBoxLayout) -> None:
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

    def _add_field(self, grid: QGridLayout, line: int, column: int, part: str, name: str, title: str) -> None:
        unit, low, high, _ = bounds(_OWNERS[part], name)
        words = self._label_of(name)
        field = QLineEdit()
        field.setAccessibleName(f"{title}: {words}")
        hint = self.tr("{low} to {high} {unit}").format(low=f"{low:g}", high=f"{high:g}", unit=unit).strip()
        field.setToolTip(hint)
        field.setAccessibleDescription(hint)
        field.setMinimumWidth(56)
        field.textChanged.connect(lambda _: self.edited.emit())
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
            "proof_photos": self.tr("Photos measured at the end"),
            "jpeg_share": self.tr("Share recompressed"),
            "tone_share": self.tr("Share with other tones"),
            "synthetic_share": self.tr("Share drawn"),
            "mask_share": self.tr("Share partly used"),
            "cache_mib": self.tr("Memory for photos"),
        }[name]

    def _folded_arrow(self) -> Qt.ArrowType:
        return Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow

    def _unfold(self, on: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else self._folded_arrow())
        self._folded.setVisible(on)

    # ------------------------------------------------------------ values

    @property
    def start(self) -> str:
        """The file of the model to start from, "" for none."""
        return self.init.currentData() or ""

    @property
    def settings(self) -> tuple[str, ...]:
        """The changed settings, as `--set` takes them."""
        return tuple(
            f"{key}={text.replace(',', '.')}"  # as decimals are written in German
            for key, field in self.fields.items()
            if (text := field.text().strip())
        )

    # ------------------------------------------------------------ showing

    def show_preset(self, preset: TrainConfig, *, photos: int) -> None:
        """Show in grey what the empty fields stand for."""
        for key, field in self.fields.items():
            part, _, name = key.partition(".")
            owner = getattr(preset, part)
            value = owner.total_steps(photos) if name == "steps" else getattr(owner, name)
            field.setPlaceholderText(f"{value:g}")

    def offer(self, entries: Iterable[ModelEntry], trained: Path | None, *, private: bool, compatible: bool) -> None:
        """Offer models to start from. trained: the model just trained, where it is one of them."""
        before = self.init.currentData()
        self.init.clear()
        self.init.addItem(self.tr("nothing: networks that know nothing yet"), "")
        bundled = 0
        for entry in entries:
            self.init.addItem(entry.name, str(entry.path))
            if entry.origin == "bundled" and not bundled:
                bundled = self.init.count() - 1
        if trained is not None:
            self.init.addItem(self.tr("the model just trained"), str(trained))
        # One that is to be compatible has to start from what it is compatible with.
        turned = self._was_private is not private
        self._was_private = private
        self.init.setCurrentIndex(max(0, bundled if turned and compatible else self.init.findData(before)))

    def start_from_last(self) -> None:
        """Choose the model offered last."""
        self.init.setCurrentIndex(self.init.count() - 1)
