"""Show a failed job where the user looks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stegapp.gui import error_text
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.details_dialog import show_details

__all__ = ["tell"]


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
