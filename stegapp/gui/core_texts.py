"""Sentences that come from below the window, in the window's language."""

from PySide6.QtCore import QCoreApplication

__all__ = ["localised"]


def localised(text: str) -> str:
    """Return `text`, a sentence of the pipelines, translated where the language has it."""
    return QCoreApplication.translate("core", text) if text else ""
