"""What came of a hide, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.clipboard import copied_words, guard
from stegapp.gui.core.file_manager import show_in_folder
from stegapp.gui.jobs import saving
from stegapp.gui.jobs.hiding import HideOutcome
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.hide.figures import figures
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.output import kind_of
from stegapp.gui.services import Services
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.result_view import ResultView

__all__ = ["ShownResult"]

translate = QCoreApplication.translate


class ShownResult(QObject):
    """Shows an outcome in its view until the user goes on; outcome is None before and after."""

    compare_wanted = Signal(object, object, str, str)  # before, after: levels; their names

    def __init__(self, services: Services, form: HideForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._form = form
        self.outcome: HideOutcome | None = None
        self.view = ResultView()
        self.view.compare.connect(self._compare)
        self.view.show_in_folder.connect(self._show_in_folder)
        self.view.copy_path.connect(self._copy_path)
        self.view.save_copy.connect(self._save_copy)
        self.view.copy_password.connect(self._copy_password)

    @property
    def only_password(self) -> bool:
        """Whether leaving loses a password that was made here and is nowhere else."""
        return self.outcome is not None and self._form.password.made_and_not_copied

    def show(self, outcome: HideOutcome) -> None:
        """Show what was made of what the form holds."""
        self.outcome = outcome
        form, result = self._form, outcome.result
        title = translate("HidePage", "Your files are hidden")
        if form.message.draft.kind == "text":
            title = translate("HidePage", "Your text is hidden")
        self.view.show_result(
            title,
            str(result.output),
            self._facts(outcome),
            outcome.before,
            outcome.after,
            figures(outcome, self._services.catalog),
            result.detectability,
        )
        self.view.say_where_to_send(outcome.verdicts, max(result.stego_pixels.shape[:2]), tried=len(result.ways))
        cover = form.cover.cover
        self.view.caution(
            no_password=not form.password.password,
            sample=cover is not None and cover.sample,
            uncopied=form.password.made_and_not_copied,
        )

    def _facts(self, outcome: HideOutcome) -> str:
        height, width = outcome.result.stego_pixels.shape[:2]
        return translate("HidePage", "{width} × {height} pixels, {size}").format(
            width=formats.count(width), height=formats.count(height), size=formats.size(outcome.file_bytes)
        )

    def forget(self) -> None:
        """The user went on."""
        self.outcome = None

    def _compare(self) -> None:
        if self.outcome is not None:
            result = self.outcome.result
            before = translate("HidePage", "Before")
            self.compare_wanted.emit(result.cover_pixels, result.stego_pixels, before, result.output.name)

    def _show_in_folder(self) -> None:
        if self.outcome is not None:
            show_in_folder(self.outcome.result.output, lambda words: self.view.banner.say("warn", words))

    def _copy_path(self) -> None:
        if self.outcome is not None:
            guard().copy(str(self.outcome.result.output))
            self.view.banner.say("good", copied_words())

    def _copy_password(self) -> None:
        self._form.password.copy()
        self.view.password_copied()
        self.view.banner.say("good", copied_words())

    def _save_copy(self) -> None:
        if self.outcome is None:
            return
        source, banner = self.outcome.result.output, self.view.banner
        target = dialogs.save_as(self.view, translate("HidePage", "Save a copy"), source, kind_of(source))
        if target is not None:
            words = translate("HidePage", "A copy was saved as {name}.")
            self._services.runner.submit(
                lambda _: saving.copy_file(source, target),
                lane=Lane.BACK,
                on_success=lambda path: banner.say("good", words.format(name=path.name)),
                on_failure=lambda failure: tell(banner, failure, self.view),
            )
