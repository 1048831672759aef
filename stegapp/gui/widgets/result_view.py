"""What was done: the verified mark, both pictures, the figures, how to send it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.widgets.basics import Banner, Card, ElidedLabel, button, heading, muted, row
from stegapp.gui.widgets.cover_card import PictureLabel

__all__ = ["Figure", "ResultView"]

Figure = tuple[str, str, str]
"""A figure's name, value and explanation."""

_SIDE = 232


class ResultView(QWidget):
    """Shown in place of the form after a hide."""

    compare = Signal()
    show_in_folder = Signal()
    copy_path = Signal()
    save_copy = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel()
        icons.set_pixmap(self._mark, "verified", "good", 44)
        self._title = heading("", scale=1.3)
        self._title.setProperty("role", "good")
        self._verified = muted(self.tr("It was read back from disk and revealed, byte for byte the same."))
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._title)
        titles.addWidget(self._verified)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(titles, 1)

        self.banner = Banner()
        saved = Card()
        saved.body.addLayout(top)
        self._path = ElidedLabel()
        saved.body.addLayout(row(muted(self.tr("Saved as"), wrap=False), self._path, spacing=10))
        saved.body.addLayout(
            row(
                button(self.tr("Show in &folder"), icon="folder", on_click=self.show_in_folder.emit),
                button(self.tr("Save a &copy…"), icon="save", on_click=self.save_copy.emit),
                button(self.tr("Cop&y path"), icon="copy", kind="quiet", on_click=self.copy_path.emit),
                None,
            )
        )
        self._send = Banner(closable=False)
        self._send.say(
            "info",
            self.tr("Send it as a file"),
            self.tr(
                "Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be "
                "compressed again, and the message would be lost. Keep the original picture to yourself."
            ),
        )

        pictures = Card(self.tr("Before and after"))
        self._compare = button(self.tr("Co&mpare closely"), icon="compare", kind="quiet", on_click=self.compare.emit)
        pictures.header.addWidget(self._compare)
        self._before = PictureLabel(_SIDE, self.tr("Before: the cover"))
        self._after = PictureLabel(_SIDE, self.tr("After: the stego"))
        pair = QHBoxLayout()
        pair.setSpacing(14)
        pair.addStretch(1)
        for picture, words in ((self._before, self.tr("Before")), (self._after, self.tr("After"))):
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(picture)
            caption = muted(words, wrap=False)
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(caption)
            column.addStretch(1)
            pair.addLayout(column)
        pair.addStretch(1)
        pictures.body.addLayout(pair)

        figures = Card(self.tr("Figures"))
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(18)
        self._figures.setVerticalSpacing(9)
        self._figures.setColumnStretch(1, 1)
        figures.body.addLayout(self._figures)
        figures.body.addStretch(1)
        self._shown: list[Figure] = []

        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(saved)
        left.addWidget(self._send)
        left.addWidget(figures, 1)
        right = QVBoxLayout()
        right.addWidget(pictures)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addLayout(left, 1)
        columns.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.banner)
        layout.addLayout(columns, 1)

    def show_result(self, title: str, path: str, before: QImage, after: QImage, figures: list[Figure]) -> None:
        """Fill in one result."""
        self._title.setText(title)
        self._path.setText(path)
        self._before.set_image(before)
        self._after.set_image(after)
        self.banner.dismiss()
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._shown = figures
        for line, (name, value, meaning) in enumerate(figures):
            label = muted(name, wrap=False)
            label.setToolTip(meaning)
            shown = QLabel(value)
            shown.setToolTip(meaning)
            shown.setAccessibleName(f"{name}: {value}")
            shown.setAccessibleDescription(meaning)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._figures.addWidget(label, line, 0)
            self._figures.addWidget(shown, line, 1)

    @property
    def figures(self) -> list[Figure]:
        """The figures now shown."""
        return self._shown
