"""The step of a training that did not end well: what happened, and the ways on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, heading, muted
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.wizard.layout_helpers import clear, column_of
from stegapp.gui.wizard.run_failure import RunFailure

__all__ = ["FailedStep"]


class FailedStep(QWidget):
    """One failure, and a button for each way on."""

    way_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure: RunFailure | None = None
        column = column_of(self)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        card = Card(self.tr("Ways on"))
        self._words = muted()
        card.body.addWidget(self._words)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, gap=10)
        self._flow.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self._ways)
        self._title = heading(self.tr("Details"))
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(120)
        card.body.addWidget(self._title)
        card.body.addWidget(self.details, 1)
        card.body.addStretch(1)
        column.addWidget(card, 1)
        self.buttons: dict[str, QWidget] = {}

    def open(self, failure: RunFailure, *, can_resume: bool, batch: int) -> None:
        """Show a failure. batch: what "smaller" would set, 0 where it cannot get smaller."""
        self.failure = failure
        self.banner.say("bad", failure.what, failure.advice)
        self._words.setText(
            self.tr("What was learned up to the last checkpoint is kept.")
            if can_resume
            else self.tr("There was no checkpoint yet, so the training begins anew.")
        )
        clear(self._flow)
        self.buttons.clear()
        names = {
            "resume": self.tr("&Go on") if can_resume else self.tr("Be&gin anew"),
            "smaller": self.tr("Go on with a &smaller batch ({count})").format(count=batch),
            "cpu": self.tr("Go on on the &processor"),
            "plan": self.tr("Change the p&lan"),
            "photos": self.tr("Choose other p&hotos"),
        }
        for way in failure.ways:
            if way == "smaller" and not batch:
                continue
            made = button(
                names[way],
                kind="" if self.buttons else "primary",
                on_click=partial(self.way_chosen.emit, way),
            )
            self._flow.addWidget(made)
            self.buttons[way] = made
        self.details.setPlainText(failure.details)
        self.details.setVisible(bool(failure.details))
        self._title.setVisible(bool(failure.details))
