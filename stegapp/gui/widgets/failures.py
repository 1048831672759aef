"""Show a failed job where the user looks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stegapp.gui import error_text
from stegapp.gui.core import formats
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.details_dialog import show_details

__all__ = ["say_with", "tell", "tell_all"]


def tell(banner: Banner, failure: Failure, parent: QWidget) -> None:
    """Show a failure in place; an unexpected one offers its details."""
    text = error_text.describe(failure)
    _say(banner, "bad", text.what, text.advice, (failure,), parent)


def tell_all(banner: Banner, failures: Sequence[Failure], parent: QWidget) -> None:
    """Show what failed one after another, each with what to do; nothing if nothing did."""
    if len(failures) == 1:
        tell(banner, failures[0], parent)
    elif failures:
        _say(banner, "bad", _reasons(failures), "", failures, parent)


def say_with(banner: Banner, kind: str, words: str, failures: Sequence[Failure], parent: QWidget) -> None:
    """Say what came of several things, and under it why some of them failed."""
    _say(banner, kind, words, _reasons(failures), failures, parent)


def _say(banner: Banner, kind: str, words: str, advice: str, failures: Sequence[Failure], parent: QWidget) -> None:
    texts = [error_text.describe(failure) for failure in failures]
    unexpected = next((text for text in texts if text.details), None)
    if unexpected is None:
        banner.say(kind, words, advice)
        return
    banner.say(
        kind,
        words,
        advice,
        action=QCoreApplication.translate("errors", "Show details"),
        on_action=lambda: show_details(parent, unexpected),
    )


def _reasons(failures: Sequence[Failure]) -> str:
    """Return what went wrong and what to do, each once; of many, the first, and how many more there are."""
    texts = map(error_text.describe, failures)
    told = list(dict.fromkeys(formats.sentences((text.what, text.advice)) for text in texts))
    return formats.told(told)
