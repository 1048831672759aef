"""What was done: the verified mark, both pictures, the figures, how to send it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.widgets.basics import Banner, Card, ElidedLabel, button, heading, muted, row
from stegapp.gui.widgets.figures import Figure, Figures
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.picture import PictureLabel

__all__ = ["ResultView"]


class ResultView(QWidget):
    """Shown in place of the form after a hide."""

    compare = Signal()
    show_in_folder = Signal()
    copy_path = Signal()
    save_copy = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.figures = Figures()
        figures = Card(self.tr("Figures"))
        figures.body.addWidget(self.figures)
        self.detectability = muted()
        figures.body.addWidget(self.detectability)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._saved_card())
        left.addWidget(self._send_note())
        left.addStretch(1)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(14)
        self.columns.addLayout(left, 1)
        self.columns.addWidget(self._pictures_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.banner)
        layout.addLayout(self.columns, 1)
        layout.addWidget(figures)

    def _saved_card(self) -> Card:
        mark = QLabel()
        icons.set_pixmap(mark, "verified", "good", 44)
        self._title = heading("", scale=1.3)
        self._title.setProperty("role", "good")
        verified = muted(self.tr("It was read back from disk and revealed, byte for byte the same."))
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._title)
        titles.addWidget(verified)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(titles, 1)
        card = Card()
        card.body.addLayout(top)
        self._path = ElidedLabel()
        self._path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        saved = row(muted(self.tr("Saved as"), wrap=False), self._path, spacing=10)
        saved.setStretch(1, 1)
        card.body.addLayout(saved)
        buttons = FlowLayout()
        self.first = button(self.tr("Show in &folder"), icon="folder", on_click=self.show_in_folder.emit)
        """What the focus goes to when the result appears."""
        buttons.addWidget(self.first)
        buttons.addWidget(button(self.tr("Save a &copy…"), icon="save", on_click=self.save_copy.emit))
        buttons.addWidget(button(self.tr("Cop&y path"), icon="copy", kind="quiet", on_click=self.copy_path.emit))
        card.body.addLayout(buttons)
        return card

    def _send_note(self) -> Banner:
        note = Banner(closable=False)
        note.say(
            "info",
            self.tr("Send it as a file"),
            self.tr(
                "Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be "
                "compressed again, and the message would be lost. Keep the original picture to yourself."
            ),
        )
        return note

    def _pictures_card(self) -> Card:
        card = Card(self.tr("Before and after"))
        card.header.addWidget(
            button(self.tr("Co&mpare closely"), icon="compare", kind="quiet", on_click=self.compare.emit)
        )
        self._before = PictureLabel(0, self.tr("Before: the cover"), caption=self.tr("Before"))
        self._after = PictureLabel(0, self.tr("After: the picture with the message"), caption=self.tr("After"))
        pair = row(self._before, self._after, spacing=14)
        card.body.addLayout(pair, 1)
        return card

    def show_result(
        self, title: str, path: str, before: QImage, after: QImage, figures: list[Figure], detectability: str
    ) -> None:
        """Fill in one result; detectability: what a detector makes of it, in words."""
        self._title.setText(title)
        self._path.setText(path)
        self._before.set_image(before)
        self._after.set_image(after)
        self.banner.dismiss()
        self.figures.show_figures(figures)
        self.detectability.setText(detectability)
