"""What to say when a training did not end well, and the ways on. Must not know widgets."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stegapp import __version__
from stegapp.gui.core_texts import localised
from stegapp.gui.wizard.child import Ending, How

__all__ = ["RunFailure", "failure_of"]


@dataclass(frozen=True)
class RunFailure:
    """what: one sentence. advice: what to do. ways: "resume", "smaller", "cpu", "plan", "photos", the best first.

    details: for a bug report, "" where there is nothing to add.
    """

    what: str
    advice: str
    ways: tuple[str, ...]
    details: str = ""


def failure_of(ending: Ending, *, on_card: bool) -> RunFailure:
    """Word an ending other than DONE and STOPPED. on_card: whether a graphics card was, or may have been, used."""
    made = _worded(ending)
    ways = tuple(way for way in made.ways if way != "cpu" or on_card)
    return RunFailure(made.what, made.advice, ways, made.details)


# What happened, what to do, the ways on; the best first.
_WORDS: dict[How, tuple[Any, Any, tuple[str, ...]]] = {
    How.KILLED: (
        QT_TRANSLATE_NOOP("training", "The training was ended from outside."),
        QT_TRANSLATE_NOOP(
            "training",
            "Most often the system does that when memory runs out. Close other programs, or go on with a smaller "
            "batch. Nothing older than the last checkpoint is lost.",
        ),
        ("smaller", "resume"),
    ),
    How.CRASHED: (
        QT_TRANSLATE_NOOP("training", "The training crashed."),
        QT_TRANSLATE_NOOP(
            "training",
            "Nothing older than the last checkpoint is lost. If it crashes again, the graphics card or its driver "
            "may be at fault.",
        ),
        ("resume", "cpu", "smaller"),
    ),
    How.NONSENSE: (
        QT_TRANSLATE_NOOP("training", "The training's output could not be read, so it was stopped."),
        QT_TRANSLATE_NOOP(
            "training", "Something else may have written into its output. Go on from the last checkpoint."
        ),
        ("resume",),
    ),
    How.VERSION: (
        QT_TRANSLATE_NOOP("training", "The training belongs to another version of the application."),
        QT_TRANSLATE_NOOP("training", "The application was probably updated meanwhile. Close it and open it again."),
        ("resume",),
    ),
    How.NOT_STARTED: (
        QT_TRANSLATE_NOOP("training", "The training could not be started."),
        QT_TRANSLATE_NOOP("training", "The application may be damaged or have been moved. Install it again."),
        ("resume",),
    ),
    How.SILENT: (
        QT_TRANSLATE_NOOP("training", "The training ended without a word."),
        QT_TRANSLATE_NOOP("training", "Go on from the last checkpoint. The details help whoever looks into it."),
        ("resume", "plan"),
    ),
}


def _worded(ending: Ending) -> RunFailure:
    if ending.how is How.REFUSED:
        ways = {
            "OutOfMemory": ("smaller", "cpu", "resume", "plan"),
            "DeviceError": ("cpu", "resume", "plan"),
            "OutputRefused": ("resume",),
            "TrainingFailed": ("photos", "plan", "resume"),
        }.get(ending.error, ("plan", "resume"))
        return RunFailure(localised(ending.message), localised(ending.advice), ways)
    what, advice, ways = _WORDS[ending.how]
    details = f"stegapp {__version__}\nexit {ending.code}, {ending.how.value}\n\n{ending.details}".strip()
    translate = QCoreApplication.translate
    return RunFailure(translate("training", what), translate("training", advice), ways, details)
