"""Say to a screen reader what happens where the focus is not: a start, an end, a failure, "12 of 50"."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

__all__ = ["announce"]


def announce(about: QObject, words: str, *, urgent: bool = False) -> None:
    """Have `words` spoken after what is being spoken, or at once."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(about, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    _send(event)


def _send(event: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(event)
