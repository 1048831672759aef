"""The card where the cover is chosen, and what becomes of it: a part of it in grey, or a photo of some size."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from stegapp.carriers import SQUARE
from stegapp.carriers.jpeg_offers import usual
from stegapp.choices import SENT_SIDE
from stegapp.gui.core import formats
from stegapp.gui.jobs.photos import PhotoFacts
from stegapp.gui.jobs.pictures import CoverPreview, OpenedCover
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, row
from stegapp.gui.widgets.carrier_tiles import CarrierTiles
from stegapp.gui.widgets.crop_view import CropView
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.messenger_choices import MessengerChoices
from stegapp.gui.widgets.picture import PictureLabel
from stegapp.gui.widgets.sample_names import sample_name
from stegapp.gui.widgets.size_choices import SizeChoices

__all__ = ["CoverCard"]

_CROP_DELAY_MS = 140
_SAMPLE_SIDE = 58


class CoverCard(Card):
    """Empty: a drop zone and samples. Filled: the crop over the original and the result, or the photo and its sizes."""

    carrier_changed = Signal()
    browse = Signal()
    which = Signal()
    split = Signal()
    many = Signal()
    sample_chosen = Signal(object)  # Path
    crop_changed = Signal()  # settled for a moment
    size_changed = Signal()
    messengers_changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Picture"), step=1, parent=parent)
        self.cover: OpenedCover | None = None
        self.several_size: int | None = SENT_SIDE
        """Of photos that are hidden in together, as `SizeBox.longer` has it: what was chosen last."""
        self.banner = Banner()
        self.carriers = CarrierTiles()
        self.body.addWidget(self.carriers)
        self.body.addWidget(self.banner)
        self._views = Switch(self._build_empty(), self._build_filled())
        self.body.addWidget(self._views, 1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_CROP_DELAY_MS)
        self._settle.timeout.connect(self.crop_changed)
        self.crop.changed.connect(lambda _: self._settle.start())
        self.sizes.changed.connect(self._size_changed)
        self.messengers.changed.connect(self.messengers_changed)
        self.carriers.changed.connect(self._carrier_changed)
        self._show_carrier()

    def _build_empty(self) -> QWidget:
        self.zone = DropZone(
            self.tr("Drop a picture here"),
            self._hint(),
            icon="image",
            button_text=self.tr("&Browse…"),
        )
        self.zone.browse.connect(self.browse)
        self._which = which = button(
            self.tr("&Which photo?"),
            icon="folder",
            kind="quiet",
            hint=self.tr("Measure the photos of a folder, and choose the one that hides the message best"),
            on_click=self.which.emit,
        )
        self.several = button(
            self.tr("Se&veral photos"),
            icon="image",
            kind="quiet",
            hint=self.tr("Split the message over several photos, or hide in many at once"),
        )
        menu = QMenu(self)
        menu.addAction(self.tr("&Split the message over several photos…"), self.split.emit)
        menu.addAction(self.tr("Hide in &many photos…"), self.many.emit)
        self.several.setMenu(menu)
        self._samples = FlowLayout(gap=4, columns=9)
        self._samples_row = QWidget()
        samples = QVBoxLayout(self._samples_row)
        samples.setContentsMargins(0, 0, 0, 0)
        samples.setSpacing(6)
        samples.addWidget(muted(self.tr("Or try one of these:")))
        samples.addLayout(self._samples)
        samples.addWidget(muted(self.tr("For trying out only: everyone has these pictures."), small=True))
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.zone, 1)
        column.addLayout(row(which, self.several, None))
        column.addWidget(self._samples_row)
        return empty

    def _hint(self) -> str:
        if self.carriers.chosen == "jpeg":
            return self.tr("or paste one with Ctrl+V. Any photo will do; it stays a photo like those of a camera.")
        if self.carriers.chosen == "robust":
            return self.tr("or paste one with Ctrl+V. Any photo will do; it is made as small as messengers keep it.")
        if self.is_photo:
            return self.tr("or paste one with Ctrl+V. Any photo will do; it keeps its colours.")
        return self.tr(
            "or paste one with Ctrl+V. Any photo will do; it becomes {side} × {side} pixels and grey."
        ).format(side=formats.count(SQUARE.height))

    def _build_filled(self) -> QWidget:
        self.crop = CropView()
        self._whole = PictureLabel(0, self.tr("The picture that will carry the message"))
        self.sizes = SizeChoices()
        self.messengers = MessengerChoices()
        self._preview = PictureLabel(124, self.tr("The grey picture that will carry the message"))
        self._tools = QWidget()
        tools = row(
            icon_button("minus", self.tr("Larger part of the picture (−)"), on_click=lambda: self.crop.zoom(1 / 0.85)),
            icon_button("plus", self.tr("Smaller part of the picture (+)"), on_click=lambda: self.crop.zoom(0.85)),
            icon_button("fit", self.tr("As much as possible (0)"), on_click=lambda: self.crop.reset()),
            None,
            spacing=2,
        )
        self._tools.setLayout(tools)
        bottom = QHBoxLayout()
        bottom.setSpacing(14)
        bottom.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addLayout(self._build_words(), 1)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.crop, 1)
        column.addWidget(self._whole, 1)
        column.addWidget(self._tools)
        column.addWidget(self.sizes)
        column.addWidget(self.messengers)
        column.addLayout(bottom)
        return filled

    def _build_words(self) -> QBoxLayout:
        """Return what is said of the picture, above or beside the buttons that change it."""
        self._name = ElidedLabel()
        self._facts = muted()
        self._public = muted(self.tr("For trying out only: everyone has this picture."))
        self._public.setProperty("muted", False)
        self._public.setProperty("role", "warn")
        self._notes = muted(small=True)
        self.change = button(self.tr("&Change…"), icon="image", hint=self.tr("Choose another picture"))
        self.change.clicked.connect(self.browse)
        self._remove = icon_button("trash", self.tr("Remove the picture"), on_click=self.removed.emit)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addWidget(self._public)
        words.addWidget(self._notes)
        words.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.addLayout(words, 1)
        self._changing = row(self.change, self._remove, None)
        self._beside.addLayout(self._changing)
        return self._beside

    def add_beside(self, widget: QWidget) -> None:
        """Put another button beside the one that changes the picture."""
        self._changing.insertWidget(1, widget)

    @property
    def is_photo(self) -> bool:
        """Whether the picture stays a photo."""
        return self.carriers.chosen != "square"

    @property
    def heeded(self) -> tuple[str, ...]:
        """Whose recompression the picture has to survive; none where the carrier heeds no messenger."""
        return self.messengers.chosen if self.carriers.chosen == "robust" else ()

    def _carrier_changed(self) -> None:
        self._settle.stop()
        self._show_carrier()
        self._show_offers(0)
        self.carrier_changed.emit()

    def _show_carrier(self) -> None:
        """Show what belongs to the carrier that is chosen."""
        for widget in (self.crop, self._tools, self._preview):
            widget.setVisible(not self.is_photo)
        for widget in (self._whole, self.sizes):
            widget.setVisible(self.is_photo)
        self.messengers.setVisible(self.carriers.chosen == "robust")
        beside = QBoxLayout.Direction.LeftToRight if self.is_photo else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(beside)
        self.zone.labels[1].setText(self._hint())
        self._notes.setText("")
        self.banner.dismiss()

    def show_samples(self, samples: list[tuple[Path, QImage]]) -> None:
        """Offer bundled pictures below the drop zone, and behind the buttons above them for Tab."""
        QWidget.setTabOrder(self.zone.button, self._which)
        before: QWidget = self._which
        for path, image in samples:
            name = sample_name(path.stem)
            made = QToolButton()
            made.setProperty("bare", "true")
            made.setIcon(QIcon(QPixmap.fromImage(image)))
            made.setIconSize(QSize(_SAMPLE_SIDE, _SAMPLE_SIDE))
            made.setToolTip(name)
            made.setAccessibleName(self.tr("Sample picture: {name}").format(name=name))
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(lambda _=False, chosen=path: self.sample_chosen.emit(chosen))
            self._samples.addWidget(made)
            QWidget.setTabOrder(before, made)
            before = made

    def sample_buttons(self) -> list[QToolButton]:
        """Return the samples' buttons."""
        return self._samples_row.findChildren(QToolButton)

    def show_cover(self, cover: OpenedCover, crop: tuple[int, int, int] | None = None, size: int | None = 0) -> None:
        """Show a picture that was read, with `crop` or the largest square. size: see `SizeChoices.show_offers`."""
        self.cover = cover
        self.banner.dismiss()
        self.crop.show_picture(cover.view, cover.size, crop)
        self._whole.set_image(cover.view)
        self._show_offers(size)
        self._preview.set_image(None)
        self._name.setText(cover.source.path.name if cover.source.path is not None else self.tr("Pasted picture"))
        self._facts.setText(
            self.tr("{width} × {height} pixels").format(
                width=formats.count(cover.size[0]), height=formats.count(cover.size[1])
            )
        )
        self._public.setVisible(cover.sample)
        self._notes.setText("")
        self._views.show_page(1)

    def _show_offers(self, size: int | None) -> None:
        """Offer the sizes that the picture may have by the carrier that is chosen. size: the one to choose."""
        carrier = self.carriers.chosen
        offers = self.cover.offers.get(carrier, ()) if self.cover is not None else ()
        self.sizes.show_offers(offers, size, usual(offers) if carrier == "jpeg" else None)
        self._show_longer()

    def _show_longer(self) -> None:
        offer = self.sizes.offer
        self.messengers.show_size(max(offer.size) if offer is not None else 0)

    def _size_changed(self) -> None:
        self._show_longer()
        self.size_changed.emit()

    def show_preview(self, preview: CoverPreview, notes: list[str], warnings: list[str]) -> None:
        """Show what the crop gives."""
        self._preview.set_image(preview.image)
        self._notes.setText(formats.sentences(notes))
        if warnings and self.banner.isHidden():  # what was refused meanwhile says more
            self.banner.say("warn", formats.sentences(warnings))

    def show_facts(self, facts: PhotoFacts) -> None:
        """Show what comes of a photo at each size."""
        self.sizes.show_files(facts.file_bytes, facts.rooms)

    def show_notes(self, notes: list[str]) -> None:
        """Say what is done to a photo."""
        self._notes.setText(formats.sentences(notes))

    def clear(self) -> None:
        """Go back to the empty state."""
        self.cover = None
        self._settle.stop()
        self.banner.dismiss()
        self._views.show_page(0)

    def set_dragging(self, dragging: bool) -> None:
        """Light up while a picture hovers over the window."""
        self.zone.set_dragging(dragging)
        self.crop.set_dragging(dragging)
        self._whole.set_dragging(dragging)
