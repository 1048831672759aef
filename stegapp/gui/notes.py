"""What the window says of state files that could not be read; see `stegapp.system.state`.

Such a file may be met before there is a window, and on any thread: what is told is kept until somebody takes it. Must
not know widgets.
"""

import logging
import weakref

from PySide6.QtCore import QObject, Signal

from stegapp.system import state

__all__ = ["StateNotes"]

Note = tuple[str, str]
"""What was found, and what became of the file; both in English."""


class StateNotes(QObject):
    """Hear what `state.tell` says as long as this object lives."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []
        handler = _Handler(self)
        logger = logging.getLogger(state.__name__)
        logger.addHandler(handler)
        self.destroyed.connect(lambda: logger.removeHandler(handler))

    def hear(self, what: str, advice: str) -> None:
        """Keep a note, on whatever thread, and say that there is one."""
        self._notes.append((what, advice))
        self.told.emit()

    def take(self) -> list[Note]:
        """Return what was told since the last call."""
        notes, self._notes = self._notes, []
        return notes


class _Handler(logging.Handler):
    def __init__(self, notes: StateNotes) -> None:
        super().__init__(logging.WARNING)
        self._notes = weakref.ref(notes)

    def emit(self, record: logging.LogRecord) -> None:
        notes = self._notes()
        if notes is not None and isinstance(record.args, tuple):
            what, advice = (a if isinstance(a, str) else str(a) for a in record.args)
            notes.hear(what, advice)
