"""Show a failed job where the user looks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stegapp.gui import error_text
from stegapp.gui.core import formats
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.details_dialog import show_details

__all__ = ["tell", "tell_all"]


def tell(banner: Banner, failure: Failure, parent: QWidget) -> None:
    """Show a failure in place; an unexpected one offers its details."""
    text = error_text.describe(failure)
    if text.details:
        banner.say(
            "bad",
            text.what,
            text.advice,
            action=QCoreApplication.translate("errors", "Show details"),
            on_action=lambda: show_details(parent, text),
        )
    else:
        banner.say("bad", text.what, text.advice)


def tell_all(banner: Banner, failures: Sequence[Failure], parent: QWidget) -> None:
    """Show what failed one after another, each with what to do; nothing if nothing did."""
    unexpected = next((failure for failure in failures if not failure.expected), None)
    if unexpected is not None or len(failures) == 1:
        tell(banner, unexpected or failures[0], parent)
    elif failures:
        told = dict.fromkeys(formats.sentences((text.what, text.advice)) for text in map(error_text.describe, failures))
        banner.say("bad", formats.sentences(told))
