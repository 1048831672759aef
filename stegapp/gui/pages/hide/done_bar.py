"""What there is to do once a message is hidden: the footer below the result."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stegapp.gui.widgets.basics import button, row

__all__ = ["DoneBar"]

translate = QCoreApplication.translate


class DoneBar(QWidget):
    """Back to the form, the same message once more, or another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = button(
            translate("HidePage", "&Back to the form"),
            kind="quiet",
            hint=translate("HidePage", "Change the message, the picture or the password"),
        )
        self.same = button(
            translate("HidePage", "&Same message, another photo"),
            icon="image",
            hint=translate("HidePage", "Keep the message and the password, and choose another picture"),
        )
        self.another = button(translate("HidePage", "Hide &another"), icon="plus", kind="primary")
        self.setLayout(row(self.back, None, self.same, self.another))
