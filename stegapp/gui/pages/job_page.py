"""A page whose work is one job that the user starts: keys, progress, cancelling, and the focus before and after."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.gui.core.mime import local_paths
from stegapp.gui.jobs.worker import Failure, JobHandle
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.progress_panel import ProgressPanel

__all__ = ["JobPage"]


class JobPage(Page):
    """Subclasses set `job` to what runs, and call `show_running` as it starts and ends."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.job: JobHandle | None = None
        self.banner = Banner()
        self.progress = ProgressPanel()
        self.progress.cancel.connect(self.cancel_jobs)
        self._focus_followed = False

    def add_footer(self) -> QVBoxLayout:
        """Return a footer that has messages and progress on top."""
        footer = super().add_footer()
        footer.addWidget(self.banner)
        footer.addWidget(self.progress)
        return footer

    def add_keys(self, start: Callable[[], object]) -> None:
        """Start by Ctrl+Return, stop by Escape."""
        for keys, slot in (("Ctrl+Return", start), ("Ctrl+Enter", start), ("Esc", self.cancel_jobs)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_running(self, running: bool, words: str = "") -> None:
        """Show or hide the progress. The focus follows to Cancel, since what had it is disabled meanwhile.

        words: what has been started.
        """
        if running:
            focus = self.window().focusWidget()  # also where another program has the keyboard
            self._focus_followed = focus is not None and self.isAncestorOf(focus)
            self.progress.start(words)
            if self._focus_followed:
                self.progress.take_focus()
        else:
            self.progress.stop()

    def tell(self, failure: Failure) -> None:
        """Say above the page what went wrong, and what to do."""
        tell(self.banner, failure, self)

    def lead_focus(self, widget: QWidget) -> None:
        """Give the focus to what comes next after a job, if the user is still on this page."""
        if self._focus_followed and self.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_followed = False

    # ------------------------------------------------------------ window

    @property
    def busy(self) -> bool:
        """Whether the job is running."""
        return self.job is not None and self.job.running

    def cancel_jobs(self) -> None:
        """Stop the running job."""
        if self.job is not None and self.job.running:
            self.job.cancel()

    def wants(self, mime: QMimeData) -> bool:
        """Files and pixels are welcome, unless the job is running."""
        return not self.busy and self._of_use(mime)

    def held_up(self, mime: QMimeData) -> bool:
        """The same is to be dropped again once the job has ended."""
        return self.busy and self._of_use(mime)

    @staticmethod
    def _of_use(mime: QMimeData) -> bool:
        return mime.hasImage() or bool(local_paths(mime))
