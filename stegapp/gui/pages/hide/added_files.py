"""Files that are added to a message: looked through in turn, and shown in its editor."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from stegapp.gui.jobs import drafts
from stegapp.gui.jobs.additions import Additions, with_added
from stegapp.gui.jobs.drafts import Listing
from stegapp.gui.jobs.worker import Failure, JobFactory, Lane, Runner
from stegapp.gui.widgets.failures import tell_all
from stegapp.gui.widgets.message_editor import MessageEditor

__all__ = ["added_to_message"]


def added_to_message(runner: Runner, editor: MessageEditor, parent: QObject) -> Additions:
    """Return what takes files for an editor's message; what was there stays if one cannot be read."""
    return _AddedFiles(runner, editor, parent).additions


class _AddedFiles:
    def __init__(self, runner: Runner, editor: MessageEditor, parent: QObject) -> None:
        self._editor = editor
        self._added_to = editor.files  # what a drop is added to, as it was when its turn came
        self.additions = Additions(
            runner,
            Lane.MESSAGE,
            self._look_at,
            on_success=self._listed,
            on_end=self._looked,
            on_progress=lambda progress: editor.show_looking(progress.step),
            parent=parent,
        )

    def _look_at(self, paths: tuple[Path, ...]) -> JobFactory:
        self._added_to = before, left_out = self._editor.files
        wanted = with_added(before, paths)
        return lambda token: drafts.list_files(wanted, left_out, token)

    def _listed(self, paths: tuple[Path, ...], listing: Listing) -> None:
        before, left_out = self._editor.files
        if (before, left_out) == self._added_to:
            self._editor.show_files(with_added(before, paths), left_out, listing)
        else:  # files were taken off meanwhile, and are not to come back
            self.additions.again(paths)

    def _looked(self, failures: Sequence[Failure]) -> None:
        self._editor.show_looking(None)
        tell_all(self._editor.banner, failures, self._editor)
