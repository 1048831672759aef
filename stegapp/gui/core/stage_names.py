"""The names of a job's steps, in the window's language."""

from stegapp.gui.core_texts import localised
from stegapp.progress import stage_words

__all__ = ["stage_name"]


def stage_name(stage: str) -> str:
    """Return what to call `stage`; an unknown one is shown as it is named."""
    return localised(stage_words(stage))
