"""The one error dialog: an unexpected failure's details, to be copied."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from stegapp.gui.error_text import ErrorText
from stegapp.gui.widgets.basics import button, heading, muted, row

__all__ = ["DetailsDialog", "show_details"]


class DetailsDialog(QDialog):
    """Shows an error's details with a Copy button."""

    def __init__(self, text: ErrorText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.resize(720, 440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(heading(text.what, scale=1.2))
        layout.addWidget(muted(self.tr("Passwords and messages are left out of these details.")))
        self.details = QPlainTextEdit(text.details)
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details of the error"))
        layout.addWidget(self.details, 1)
        self._copy = button(self.tr("&Copy"), icon="copy", on_click=self.copy)
        self._close = button(self.tr("C&lose"), kind="primary", on_click=self.accept)
        layout.addLayout(row(None, self._copy, self._close))

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def show_details(parent: QWidget, text: ErrorText) -> None:
    """Open the dialog without blocking the window."""
    dialog = DetailsDialog(text, parent.window())
    dialog.open()
