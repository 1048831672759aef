"""Many photos at once: one message in each, or many messages by a table, with a report of what became of all."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from stegapp.errors import StegError
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.announcing import announce
from stegapp.gui.core.stage_names import stage_name
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import many
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.many import BatchOrder
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.photos_dialog import PhotosDialog, request_of
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import button, muted, row
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.pipeline.batch import BatchOutcome, BatchReport, BatchRow
from stegapp.progress import Progress

__all__ = ["ManyDialog", "ManyPhotos"]


translate = QCoreApplication.translate


class ManyDialog(PhotosDialog):
    """The photos or the table, and what became of each."""

    open_table = Signal()
    close_table = Signal()
    save_report = Signal()

    def __init__(self, services: Services, cover: CoverCard, parent: QWidget) -> None:
        super().__init__(
            services,
            cover,
            translate("HidePage", "Many photos"),
            translate(
                "HidePage",
                "The message of the page goes into each photo, or each has its own by a table: a CSV file with the "
                "columns photo, text or file, output and, if you like, password file. All else is as the page has it. "
                "What fails does not stop the others, and nothing is overwritten.",
            ),
            translate("HidePage", "&Hide in all"),
            parent,
        )
        self.table_button = button(translate("HidePage", "Open a &table…"), icon="file", on_click=self.open_table.emit)
        self.table_name = muted(wrap=False)
        self.no_table = button(translate("HidePage", "Close the table"), kind="quiet", on_click=self.close_table.emit)
        self.report_button = button(
            translate("HidePage", "Save &report…"),
            icon="save",
            hint=translate("HidePage", "Save what became of each photo, as CSV or JSON"),
            on_click=self.save_report.emit,
        )
        self.report_button.hide()
        shown = QWidget()
        shown.setLayout(row(self.table_button, self.table_name, self.no_table, None, self.report_button, spacing=10))
        self.middle.addWidget(shown)
        self.show_table(None)

    def show_table(self, table: Path | None) -> None:
        """Say which table is open, None for none."""
        self.table_name.setText(table.name if table is not None else "")
        self.no_table.setVisible(table is not None)


class ManyPhotos(QObject):
    """Opens the dialog, runs the hides, and shows and saves what came of them."""

    done = Signal()  # the page's message is hidden in a photo at least

    def __init__(self, services: Services, form: HideForm, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._form, self._page = services, form, page
        self._checking = Latest(services.runner, Lane.BACK)
        self._job: JobHandle | None = None
        self._table: Path | None = None
        self._rows: list[BatchRow] = []
        self._outcomes: list[BatchOutcome] = []
        self._shown = 0
        self._cancelled = False
        self.dialog: ManyDialog | None = None

    def open(self, photos: list[Path]) -> None:
        """Open the dialog with some photos on its list."""
        self._table, self._rows, self._outcomes = None, [], []
        self.dialog = ManyDialog(self._services, self._form.cover, self._page.window())
        self.dialog.photos_changed.connect(self._changed)
        self.dialog.open_table.connect(self._open_table)
        self.dialog.close_table.connect(self._close_table)
        self.dialog.save_report.connect(self._save_report)
        self.dialog.started.connect(self._start)
        self.dialog.stopped.connect(self._stop)
        self.dialog.finished.connect(self._closed)
        self._changed()
        self.dialog.open()
        if photos:
            self.dialog.add(photos)

    def _changed(self) -> None:
        if self.dialog is not None:
            self.dialog.start.setEnabled(bool(self.dialog.photos.paths))

    def _order(self, dialog: ManyDialog) -> BatchOrder:
        each = request_of(self._form, self._services, dialog.longer)
        return BatchOrder(each, self._form.message.draft, dialog.photos.paths, dialog.folder, self._table)

    # ------------------------------------------------------------ table

    def _open_table(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        title, kinds = translate("HidePage", "Choose a table"), translate("HidePage", "Tables (*.csv)")
        chosen = dialogs.choose_files(dialog, title, self._services.open_folder, kinds)
        if chosen:
            self._services.settings.visited(chosen[0].parent)
            self._take_table(chosen[0])

    def _take_table(self, table: Path) -> None:
        """Check a table, and show its rows."""
        if self.dialog is None:
            return
        order = replace(self._order(self.dialog), table=table)
        self._checking.start(
            lambda token: many.check(order, token),
            on_success=lambda rows: self._checked(table, rows),
            on_failure=self._table_refused,
            secrets=(order.each.password,),
        )

    def _checked(self, table: Path, rows: list[BatchRow]) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        self._table = table  # only now: what is shown and what is hidden are one table's
        dialog.banner.dismiss()
        dialog.show_table(self._table)
        self._show_rows(dialog, rows)
        self._say_left_out(dialog, rows)
        dialog.start.setEnabled(True)

    def _say_left_out(self, dialog: ManyDialog, rows: list[BatchRow]) -> None:
        """Tell what of the folders that a table names is not taken along."""
        left_out = list(dict.fromkeys(odd.why for entry in rows for odd in entry.left_out))
        if left_out:
            words = formats.told([localised(why) for why in left_out])
            dialog.banner.say("info", translate("MessageEditor", "Not all of it is taken along."), words)

    def _table_refused(self, failure: Failure) -> None:
        if self.dialog is not None:
            self.dialog.tell(failure)

    def _close_table(self) -> None:
        self._table = None
        if self.dialog is not None:
            self.dialog.show_table(None)
            self.dialog.photos.release()
            self._changed()

    def _show_rows(self, dialog: ManyDialog, rows: list[BatchRow]) -> None:
        if self._table is not None:
            dialog.photos.fix([entry.photo for entry in rows])
        for number, entry in enumerate(rows):
            words = translate("HidePage", "To {name}").format(name=entry.output.name)
            if entry.problem is not None:
                words = _problem(entry.problem)
            dialog.photos.set_state(number, words)

    # ------------------------------------------------------------ the hides

    def _start(self) -> None:
        dialog = self.dialog
        if dialog is None or dialog.running:
            return
        self._rows, self._outcomes, self._shown = [], [], 0
        self._cancelled = False
        dialog.report_button.hide()
        order, session, rows, outcomes = self._order(dialog), self._services.session, self._rows, self._outcomes
        dialog.set_running(True, stage_name("check-rows"))
        self._job = self._services.runner.submit(
            lambda token: many.hide_many(order, rows, outcomes, session=session, token=token),
            on_failure=self._failed,
            on_cancel=self._was_cancelled,
            on_progress=self._report,
            on_end=self._ended,
            secrets=(order.each.password, order.draft.text),
        )

    def _report(self, progress: Progress) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if progress.stage == "hide-photos":
            if self._shown == 0 and progress.step == 0:
                self._show_rows(dialog, self._rows)
            self._show_outcomes(dialog)
            if progress.step < progress.total:
                dialog.progress.show_count(progress.step + 1, progress.total)
                dialog.photos.set_state(progress.step, translate("HidePage", "Hiding…"))
                dialog.photos.bring_up(progress.step)
        dialog.progress.report(progress)

    def _show_outcomes(self, dialog: ManyDialog) -> None:
        """Say what became of the rows that ended since it was said last."""
        while self._shown < len(self._outcomes):
            outcome = self._outcomes[self._shown]
            words = localised(outcome.words) if outcome.failure is None else _problem(outcome.failure)
            dialog.photos.set_state(self._shown, words)
            self._shown += 1

    def _failed(self, failure: Failure) -> None:
        if self.dialog is not None:
            self.dialog.tell(failure)

    def _was_cancelled(self) -> None:
        self._cancelled = True

    def _ended(self) -> None:
        report = BatchReport.of(self._rows, self._outcomes)
        if report.count("done") and self._table is None:
            self.done.emit()
        dialog = self.dialog
        if dialog is None:
            return
        dialog.set_running(False)
        dialog.start.setEnabled(not report.count("done"))  # once is enough: the same photos would be used twice
        if not self._rows:
            if self._cancelled:
                dialog.banner.say("info", translate("HidePage", "Cancelled. Nothing was written."))
            return
        self._show_outcomes(dialog)
        for number in range(self._shown, len(self._rows)):
            dialog.photos.set_state(number, translate("HidePage", "Not done."))
        dialog.report_button.show()
        self._say(dialog, report)

    def _say(self, dialog: ManyDialog, report: BatchReport) -> None:
        done, failed = report.count("done"), report.count("failed")
        words = translate("HidePage", "Hidden in {done} of {total} photos, each read back to be sure.")
        words = words.format(done=formats.count(done), total=formats.count(len(report.outcomes)))
        advice = ""
        if self._cancelled:
            advice = translate("HidePage", "Cancelled. What was finished stays.")
        elif failed:
            advice = translate("HidePage", "The list says why the others failed.")
        first = next((outcome.row.output for outcome in report.outcomes if outcome.status == "done"), None)
        dialog.say_saved("good" if done == len(report.outcomes) else "warn", words, advice, first)
        announce(dialog, words)

    # ------------------------------------------------------------ report

    def _save_report(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        title = translate("HidePage", "Save the report")
        kinds = translate("HidePage", "Table (*.csv)") + ";;JSON (*.json)"
        target = dialogs.save_as(dialog, title, dialog.folder / "report.csv", kinds)
        if target is None:
            return
        rows, outcomes = list(self._rows), list(self._outcomes)
        self._services.runner.submit(
            lambda _: many.save_report(rows, outcomes, target),
            lane=Lane.BACK,
            on_success=self._report_saved,
            on_failure=self._failed,
        )

    def _report_saved(self, path: Path) -> None:
        if self.dialog is not None:
            words = translate("HidePage", "Saved as {name}.").format(name=path.name)
            self.dialog.say_saved("good", words, "", path)

    # ------------------------------------------------------------ end

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _closed(self) -> None:
        self.dialog = None
        self._checking.cancel()
        if self._job is not None:
            self._job.drop()
            self._job = None


def _problem(error: StegError) -> str:
    """Return what is wrong and what to do, in one line."""
    return formats.sentences((localised(error.text), localised(error.advice)))
