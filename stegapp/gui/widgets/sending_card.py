"""Where a JPEG photo may be sent: which messengers should pass it on as it is, which compress it anew, and why."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from stegapp.carriers.photo import SIZES
from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core.accessibility import mark_opening
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.pipeline.sending import Verdict

__all__ = ["SendingCard"]

_ICON = 20


class _Group(QWidget):
    """A mark, what is said, and of whom."""

    def __init__(self, icon: str, role: str, title: str) -> None:
        super().__init__()
        self._title = title
        mark = QLabel()
        icons.set_pixmap(mark, icon, role, _ICON)
        self._head = heading(title)
        self._head.setWordWrap(True)
        self.words = muted()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._head)
        texts.addWidget(self.words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def say(self, words: str, title: str = "") -> None:
        """Show the words, below another title if there is one; a group without any words is not there."""
        self._title = title or self._title
        self._head.setText(self._title)
        self.words.setText(words)
        self.setVisible(bool(words))
        self.setAccessibleName(f"{self._title} {words}")


class SendingCard(Card):
    """Two lists of names and what is true everywhere; the reasons when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where will you send it?"), parent=parent)
        self.passing = _Group("verified", "good", "")
        self.losing = _Group("bad", "bad", "")
        self.as_file = _Group("file", "accent", self.tr("Sent as a file, it arrives as it is everywhere."))
        self.as_file.say(
            self.tr(
                "Attach it to an e-mail, or choose “File” or “Document” in a messenger. Keep the original picture to "
                "yourself."
            )
        )
        self.smaller = muted(
            self.tr("Made smaller, to {pixels} pixels, more of them should pass it on.").format(
                pixels=formats.count(SIZES[0])
            ),
            small=True,
        )
        self.toggle: QPushButton = button(self.tr("&Reasons"), icon="more", kind="quiet")
        self.toggle.setCheckable(True)
        mark_opening(self.toggle)
        self.toggle.setAccessibleDescription(self.tr("Show for each messenger what should happen, and why"))
        self.toggle.toggled.connect(self._open)
        self.reasons = QWidget()
        self._list = QVBoxLayout(self.reasons)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        for part in (self.passing, self.losing, self.smaller, self.as_file):
            self.body.addWidget(part)
        self.body.addLayout(row(self.toggle, None))
        self.body.addWidget(self.reasons)
        self._open(False)

    def show_verdicts(self, verdicts: Sequence[Verdict], longer: int, *, survived: bool = False) -> None:
        """Show what should happen to one file. longer: pixels of its longer side. survived: recompression, on trial."""
        self.toggle.setChecked(False)
        passing = self.tr("Sent as a photo, it should arrive as it is:")
        losing = self.tr("Sent as a photo, it would be compressed anew and lose its message:")
        if survived:
            passing = self.tr("Sent as a photo, it is compressed anew, and its message should come through:")
            losing = self.tr("Sent as a photo, it would be made smaller and lose its message:")
        self.passing.say(_names(verdicts, passes=True), passing)
        self.losing.say(_names(verdicts, passes=False), losing)
        self.smaller.setVisible(longer > SIZES[0] and not survived)
        known = self.tr("As the programs' source code or reports have it; not tried on every phone, and it may change.")
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for why, of_whom in (*_by_reasons(verdicts), (known, "")):
            self._list.addWidget(muted(why, small=True) if not of_whom else _reason(why, of_whom))

    def _open(self, opened: bool) -> None:
        self.reasons.setVisible(opened)


def _names(verdicts: Sequence[Verdict], *, passes: bool, all_clients: bool = False) -> str:
    """Return the messengers that pass a photo on, or those that do not; clients only where they differ, or all."""
    found: dict[str, list[str]] = {}
    for verdict in verdicts:
        if verdict.passes == passes:
            found.setdefault(verdict.messenger.name, []).append(verdict.messenger.client)
    apart = {verdict.messenger.name for verdict in verdicts if verdict.passes != passes}
    return formats.listed(
        _name(name, clients if all_clients or name in apart else ()) for name, clients in found.items()
    )


def _by_reasons(verdicts: Sequence[Verdict]) -> list[tuple[str, str]]:
    """Return each reason and of which messengers it is true."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(formats.sentences(localised(reason) for reason in verdict.reasons), []).append(verdict)
    return [(why, _names(same, passes=same[0].passes, all_clients=True)) for why, same in found.items()]


def _reason(why: str, of_whom: str) -> QWidget:
    reason = muted(why, small=True)
    reason.setProperty("muted", False)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(reason)
    column.addWidget(muted(of_whom, small=True))
    whole = QWidget()
    whole.setLayout(column)
    whole.setAccessibleName(f"{why} {of_whom}")
    return whole


def _name(name: str, clients: Iterable[str]) -> str:
    """Return a messenger's name, and which of its programs are meant."""
    told = " / ".join(localised(client) for client in clients if client)
    return f"{localised(name)} ({told})" if told else localised(name)
