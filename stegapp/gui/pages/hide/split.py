"""One message in several photos: which, how many of them are needed, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from stegapp.format import packed_share_length
from stegapp.gui.core import formats
from stegapp.gui.core.announcing import announce
from stegapp.gui.core.stage_names import stage_name
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import splitting
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.splitting import MeasuredPhotos, SplitOrder
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.photos_dialog import PhotosDialog, request_of
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import muted, row
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.gui.widgets.inputs import SpinBox
from stegapp.pipeline.ranking import RankedPhoto
from stegapp.pipeline.splitting import SplitRequest, SplitResult, fewest
from stegapp.progress import Progress

__all__ = ["SplitDialog", "SplitPhotos"]

translate = QCoreApplication.translate


class SplitDialog(PhotosDialog):
    """The photos, how many are needed, and what each has to take."""

    needed_changed = Signal()

    def __init__(self, services: Services, cover: CoverCard, parent: QWidget) -> None:
        super().__init__(
            services,
            cover,
            translate("HidePage", "One message in several photos"),
            translate(
                "HidePage",
                "Each photo carries a part. As many as you say give the message back, whichever they are; fewer give "
                "nothing, not even with the password. Message, password and kind of picture are those of the page.",
            ),
            translate("HidePage", "&Split message"),
            parent,
        )
        self.chosen_needed = False  # by the user
        self.needed = SpinBox()
        self.needed.setRange(2, 2)
        self.needed.setMinimumWidth(100)
        self.needed.setAccessibleName(translate("HidePage", "Photos needed to reveal"))
        self.needed.valueChanged.connect(self._needed_changed)
        label = QLabel(translate("HidePage", "&Needed to reveal"))
        label.setBuddy(self.needed)
        self._of = muted(wrap=False)
        counted = QWidget()
        counted.setLayout(row(label, self.needed, self._of, None, spacing=10))
        self.words = muted(small=True)
        self.middle.addWidget(counted)
        self.middle.addWidget(self.words)
        self.show_count()

    def show_count(self) -> None:
        """Let as many be needed as there are photos, and say how many these are."""
        count = len(self.photos.paths)
        self.needed.setMaximum(max(2, count))
        self._of.setText(self.tr("of %Ln photo(s)", None, count))

    def propose(self, needed: int) -> None:
        """Choose how many are needed, unless the user did."""
        if not self.chosen_needed:
            self.needed.blockSignals(True)
            self.needed.setValue(needed)
            self.needed.blockSignals(False)

    def _needed_changed(self) -> None:
        self.chosen_needed = True
        self.needed_changed.emit()


class SplitPhotos(QObject):
    """Opens the dialog, measures its photos, runs the split, and shows what came of it."""

    done = Signal()  # the message is hidden

    def __init__(self, services: Services, form: HideForm, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._form, self._page = services, form, page
        self._measuring = Latest(services.runner, Lane.MODEL)
        self._job: JobHandle | None = None
        self._finished = False
        self._known: dict[Path, RankedPhoto] = {}
        self._measured: MeasuredPhotos | None = None
        self.dialog: SplitDialog | None = None

    def open(self, photos: list[Path]) -> None:
        """Open the dialog with some photos on its list."""
        self._known, self._measured, self._finished = {}, None, False
        self.dialog = SplitDialog(self._services, self._form.cover, self._page.window())
        self.dialog.photos_changed.connect(self._measure)
        self.dialog.size_changed.connect(self._measure_anew)
        self.dialog.needed_changed.connect(self._show)
        self.dialog.started.connect(self._start)
        self.dialog.stopped.connect(self._stop)
        self.dialog.finished.connect(self._closed)
        self.dialog.start.setEnabled(False)
        self.dialog.open()
        if photos:
            self.dialog.add(photos)

    def _order(self, dialog: SplitDialog) -> SplitOrder:
        each = request_of(self._form, self._services, dialog.longer)
        request = SplitRequest(dialog.photos.paths, dialog.needed.value(), dialog.folder, each)
        return SplitOrder(request, self._form.message.draft)

    # ------------------------------------------------------------ before

    def _measure_anew(self) -> None:
        """Measure all at another size; photos in which the message is hidden already are not used again."""
        self._known = {}
        if not self._finished:
            self._measure()

    def _measure(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        self._finished = False
        dialog.show_count()
        dialog.start.setEnabled(False)
        for number, path in enumerate(dialog.photos.paths):
            if path not in self._known:
                dialog.photos.set_state(number, translate("HidePage", "Measuring…"))
        order, session, known = self._order(dialog), self._services.session, dict(self._known)
        self._measuring.start(
            lambda token: splitting.measure(order, known, session=session, token=token),
            on_success=self._have_measured,
            on_failure=self._not_measured,
            secrets=(order.request.each.password, order.draft.text),
        )

    def _not_measured(self, failure: Failure) -> None:
        if self.dialog is not None:
            for number, path in enumerate(self.dialog.photos.paths):
                if path not in self._known:
                    self.dialog.photos.set_state(number, "")
        self._failed(failure)

    def _have_measured(self, measured: MeasuredPhotos) -> None:
        self._known = {path: photo for path, photo in measured.photos.items() if path not in measured.unusable}
        self._measured = measured
        if self.dialog is not None:
            rooms = [self._known[path].room for path in self.dialog.photos.paths if path in self._known]
            self.dialog.propose((fewest(rooms, measured.packed_bytes) or len(rooms)) if rooms else 2)
        self._show()

    def _show(self) -> None:
        """Say of each photo whether its part fits."""
        dialog, measured = self.dialog, self._measured
        if dialog is None or measured is None or self._finished:
            return  # once is enough: the same photos would be used twice
        share = packed_share_length(measured.packed_bytes, needed=dialog.needed.value())
        paths = dialog.photos.paths
        for number, path in enumerate(paths):
            photo = measured.photos.get(path)
            if photo is not None:
                dialog.photos.set_state(number, _state(photo, share))
        fits = all(path in measured.photos and measured.photos[path].room >= share for path in paths)
        dialog.start.setEnabled(len(paths) > 1 and fits)
        dialog.words.setText(
            translate("HidePage", "Each photo carries {share}; the whole message has {whole}.").format(
                share=formats.size(share), whole=formats.size(measured.packed_bytes)
            )
            if len(paths) > 1
            else translate("HidePage", "Choose two photos at least. Photos that nobody else has are safest.")
        )

    # ------------------------------------------------------------ the split

    def _start(self) -> None:
        dialog = self.dialog
        if dialog is None or dialog.running:
            return
        order, session = self._order(dialog), self._services.session
        self._finished = False
        dialog.set_running(True, stage_name("hide-photos"))
        self._job = self._services.runner.submit(
            lambda token: splitting.split_message(order, session=session, token=token),
            on_success=self._split,
            on_failure=self._failed,
            on_cancel=self._cancelled,
            on_progress=self._report,
            on_end=self._ended,
            secrets=(order.request.each.password, order.draft.text),
        )

    def _report(self, progress: Progress) -> None:
        if self.dialog is not None:
            self.dialog.progress.report(progress)

    def _split(self, result: SplitResult) -> None:
        self.done.emit()
        self._finished = True
        dialog = self.dialog
        if dialog is None:
            return
        for number, photo in enumerate(result.photos):
            words = translate("HidePage", "Saved as {name}. {words}.")
            dialog.photos.set_state(number, words.format(name=photo.output.name, words=localised(photo.words)))
        words = translate("HidePage", "Hidden in {count} pictures, any {needed} of which reveal it together.")
        words = words.format(count=formats.count(len(result.photos)), needed=formats.count(result.needed))
        advice = translate(
            "HidePage", "Read back from the disk and joined to be sure. Safest is to send them by different ways."
        )
        dialog.say_saved("good", words, advice, result.photos[0].output)
        announce(dialog, words)

    def _failed(self, failure: Failure) -> None:
        if self.dialog is not None:
            self.dialog.tell(failure)

    def _cancelled(self) -> None:
        if self.dialog is not None:
            self.dialog.banner.say("info", translate("HidePage", "Cancelled. Nothing was written."))

    def _ended(self) -> None:
        if self.dialog is not None:
            self.dialog.set_running(False)
            if self._finished:
                self.dialog.start.setEnabled(False)
            else:
                self._show()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _closed(self) -> None:
        self.dialog = None
        self._measuring.cancel()
        if self._job is not None:
            self._job.drop()
            self._job = None


def _state(photo: RankedPhoto, share: int) -> str:
    """Return what to say of a photo whose part has so many bytes."""
    if photo.room == 0:
        return localised(photo.problem)
    words = translate("HidePage", "Fits: it takes {room}.")
    if photo.room < share:
        words = translate("HidePage", "Too small for its part: it takes {room}.")
    return words.format(room=formats.size(photo.room))
