"""The Hide page: the form, the job that hides, what came of it, and the ways between them."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.format import Message
from stegapp.gui.core import dialogs
from stegapp.gui.core.announcing import announce
from stegapp.gui.core.mime import local_paths, looks_like_picture, picture_in
from stegapp.gui.core.stage_names import stage_name
from stegapp.gui.jobs import hiding
from stegapp.gui.jobs.hiding import HideOrder, HideOutcome
from stegapp.gui.jobs.pictures import OpenedCover, PictureSource
from stegapp.gui.pages.hide.decoy import DecoyContent
from stegapp.gui.pages.hide.done_bar import DoneBar
from stegapp.gui.pages.hide.forecast import Forecast, Measured
from stegapp.gui.pages.hide.form import FormContent, HideForm
from stegapp.gui.pages.hide.missing import before_hiding
from stegapp.gui.pages.hide.output import OutputBar
from stegapp.gui.pages.hide.result import ShownResult
from stegapp.gui.pages.hide.several import SeveralPhotos
from stegapp.gui.pages.hide.which import WhichPhoto
from stegapp.gui.pages.job_page import JobPage
from stegapp.gui.pages.recent_folders import RecentFolders
from stegapp.gui.services import Services
from stegapp.gui.widgets.layouts import Switch
from stegapp.gui.widgets.message_editor import MessageContent
from stegapp.imaging.ways import ANY
from stegapp.pipeline import HideRequest

__all__ = ["HidePage", "cover_among"]


@dataclass(frozen=True)
class _Content:
    """All that was filled in, and the result if there is one; `repr` shows none of it."""

    form: FormContent = field(repr=False)
    chosen_output: Path | None
    measured: Measured = field(repr=False)
    outcome: HideOutcome | None = field(repr=False)
    hidden_once: MessageContent | None = field(repr=False)
    second_hidden_once: DecoyContent = field(repr=False)


class HidePage(JobPage):
    """Hide a message; then show what came of it."""

    compare_wanted = Signal(object, object, str, str)  # before, after: levels; their names
    reveal_wanted = Signal(object)  # PictureSource
    hidden = Signal()  # and shown

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.title.setText(self.tr("Hide a message"))
        self.subtitle.setText(self.tr("Put a text or files into a picture, and send it to whom you like."))
        self.setAccessibleName(self.title.text())
        self._hidden_once: MessageContent | None = None  # what the last picture holds, so that losing it is no loss
        self.form = HideForm(services)
        self.cover, self.message = self.form.cover, self.form.message
        self.password, self.options = self.form.password, self.form.options
        self.forecast = Forecast(services, self)
        self.result = ShownResult(services, self.form, self)
        self.which = WhichPhoto(services, self.form, lambda: self.forecast.packed_bytes, self)
        self.several = SeveralPhotos(services, self.form, self.banner, self)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.add_columns(self.cover, self.form.right, stretch=(9, 10)))
        self.fold(self.result.view.columns)
        self._views = Switch(self.form, self.result.view)
        self.body.addWidget(self._views, 1)
        self._build_footer()
        self._connect()

    def _build_footer(self) -> None:
        footer = self.add_footer()
        self.output = OutputBar(self.services)
        footer.addWidget(self.output)
        self._done = DoneBar()
        self.back, self.same, self.another = self._done.back, self._done.same, self._done.another
        self.back.clicked.connect(self.back_to_form)
        self.same.clicked.connect(self.same_message)
        self.another.clicked.connect(self._hide_another)
        self._done.hide()
        footer.addWidget(self._done)

    def _connect(self) -> None:
        form = self.form
        self.cover.browse.connect(lambda: self._browse_cover())
        for add in (self.cover.zone.add_beside, self.cover.add_beside):
            recent = RecentFolders(self.services)
            recent.chosen.connect(self._browse_cover)
            add(recent)
        self.cover.which.connect(self.which.ask)
        self.several.lead.connect(lambda widget: self._lead_to(widget, widget))
        self.several.done.connect(self._was_hidden)
        self.which.chosen.connect(lambda photo: self.open_cover(PictureSource(path=photo.path), photo.longer))
        self.cover.sample_chosen.connect(lambda path: self.open_cover(PictureSource(path=path)))
        for card in (self.message, form.decoy):
            card.handed_on.connect(lambda mime: self.take(mime, None) if self.wants(mime) else None)
        self.password.submitted.connect(self.hide_message)
        form.decoy.submitted.connect(self.hide_message)
        form.decoy.opened.connect(lambda: self.area.ensureWidgetVisible(form.decoy))
        self.options.changed.connect(lambda: form.show_forecast(self.forecast))
        self.options.model_changed.connect(self._measure)
        self.options.opened.connect(lambda: self.area.ensureWidgetVisible(self.options))
        form.opened.connect(self._make_way)
        form.reveal_wanted.connect(self.reveal_wanted)
        form.cover_changed.connect(self._cover_changed)
        form.carrier_changed.connect(self._carrier_changed)
        form.cropped.connect(self._measure)
        form.written.connect(self._pack)
        self.forecast.changed.connect(lambda: form.show_forecast(self.forecast))
        self.forecast.measuring_failed.connect(form.tell_measuring)
        self.forecast.packing_failed.connect(form.tell_packing)
        self.output.failed.connect(self.tell)
        self.output.start.clicked.connect(self.hide_message)
        self.result.compare_wanted.connect(self.compare_wanted)
        self.result.reveal_wanted.connect(self.reveal_wanted)
        self.services.catalog.changed.connect(self._models_changed)
        self.add_keys(self.hide_message)
        self.output.propose(self.form.wanted)

    # ------------------------------------------------------------ the form

    def _browse_cover(self, folder: str = "") -> None:
        source = self.form.browse_cover(folder)
        if source is not None:
            self.open_cover(source)

    def open_cover(self, source: PictureSource, size: int | None = 0) -> None:
        """Read a picture; the one before stays if this one cannot be used. size: see `SizeChoices.show_offers`."""
        shown = self.cover if self.result.outcome is None else self.result.view
        self.form.open_cover(source, shown.banner, size)

    def _make_way(self) -> None:
        self.banner.dismiss()
        self._leave_result()

    def _cover_changed(self) -> None:
        if self.cover.cover is None:
            self.forecast.forget_cover()
        self.output.propose(self.form.wanted)

    def _carrier_changed(self) -> None:
        self.output.propose(self.form.wanted)
        self._pack()  # another carrier, another limit

    def _measure(self) -> None:
        self.forecast.measure(self.form.wanted)

    def _pack(self) -> None:
        draft = self.message.draft
        if not draft.empty:
            self.banner.dismiss()
        self.forecast.pack(draft, self.form.wanted.carrier)

    def _models_changed(self) -> None:
        self.form.show_models()
        default = self.services.catalog.default(on_blocks=self.form.wanted.on_blocks)
        capacity = self.forecast.capacity
        if default is None or capacity is None or self.options.model_ref is not None:
            return
        if capacity.model_id != default.id:
            self._measure()  # another default carries another length

    # ------------------------------------------------------------ hide

    def hide_message(self) -> None:
        """Check what is there, then start the job."""
        if self.busy or self.result.outcome is not None:
            return
        missing = before_hiding(self.form, self.forecast)
        if missing is not None:
            self.several.tell(missing)
            return
        if not self.form.may_go_without_password():
            self._lead_to(self.password.field.line, self.password)
            return
        cover = self.cover.cover
        if cover is not None:
            self._start(cover)

    def _was_hidden(self) -> None:
        self._hidden_once = self.message.content

    def _lead_to(self, widget: QWidget, shown: QWidget) -> None:
        self.form.decoy.make_way(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(shown)

    def _start(self, cover: OpenedCover) -> None:
        self.banner.dismiss()
        order = _order(self.form, self.output, cover, device=self.services.device)
        self.set_running(True)
        self.job = self.services.runner.submit(
            lambda token: hiding.hide(order, session=self.services.session, token=token),
            on_success=self._hidden,
            on_failure=self.tell,
            on_cancel=self._hide_cancelled,
            on_progress=self.progress.report,
            on_end=lambda: self.set_running(False),
            secrets=order.secrets,
        )

    def set_running(self, running: bool) -> None:
        """Show that a message is being hidden, or what there is to do before and after."""
        self.show_running(running, stage_name("embed"))
        self.form.set_running(running)
        done = self.result.outcome is not None
        self.output.setVisible(not running and not done)
        self._done.setVisible(not running and done)
        if not running:
            self.lead_focus(self.result.view.first if done else self.output.start)

    def _hidden(self, outcome: HideOutcome) -> None:
        self._hidden_once, self.form.decoy.hidden_once = self.message.content, self.form.decoy.content
        if not self.output.chosen and not self.services.settings.settings.save_folder:
            self.services.settings.update(save_folder=str(outcome.result.output.parent))
        self.result.show(outcome)
        self._views.show_page(1)
        self.area.verticalScrollBar().setValue(0)
        announce(self, f"{self.result.view.title.text()}. {self.result.view.noticing.words}")
        self.hidden.emit()

    def _hide_cancelled(self) -> None:
        self.banner.say("info", self.tr("Cancelled. Nothing was written."))

    # ------------------------------------------------------------ back to the form

    def back_to_form(self) -> None:
        """Go back to the form as it was filled in: for a change, or for the same message in another picture."""
        self.result.forget()
        self.output.forget()
        self._views.show_page(0)
        self.set_running(False)
        self.output.propose(self.form.wanted)
        self.output.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def same_message(self) -> None:
        """Go back to the form with the message and the password, for another picture."""
        self.back_to_form()
        self.form.remove_cover()
        self.cover.zone.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self) -> None:
        """Go back to an empty form, with a way back to what it held."""
        held = replace(self.content(), outcome=None, chosen_output=None)
        self.back_to_form()
        self.form.clear()
        if not held.form.empty:
            self.banner.say(
                "info",
                self.tr("The form is empty again."),
                action=self.tr("Bring back what it held"),
                on_action=lambda: self._bring_back(held),
            )

    def _hide_another(self) -> None:
        if not self.password.made_and_not_copied or dialogs.ask(
            self,
            self.tr("The password was made here and never copied. Without it nobody can read the message."),
            self.tr("Empty the form all the same?"),
            yes=self.tr("&Empty the form"),
            no=self.tr("&Keep it"),
        ):
            self.start_over()

    def _bring_back(self, held: _Content) -> None:
        self.banner.dismiss()
        self.take_over(held)

    def _leave_result(self) -> None:
        """Make way for what was dropped or opened, without losing a password that is nowhere else."""
        if self.result.only_password:
            self.back_to_form()
        elif self.result.outcome is not None:
            self.start_over()

    # ------------------------------------------------------------ window

    @property
    def message_is_new(self) -> bool:
        """Whether the message is one that no picture holds yet."""
        return self.message.holds_more_than(self._hidden_once)

    def unsaved_message(self) -> str | None:
        """Return what would be lost: a message not hidden yet, or the only copy of its password."""
        if self.message_is_new or self.form.decoy.unsaved:
            return self.tr("The message on the Hide page has not been hidden yet.")
        if self.result.only_password:
            return self.tr("The password was made here and never copied. Without it nobody can read the message.")
        return None

    def content(self) -> _Content:
        """Return the form, filled in or not, and the result."""
        return _Content(
            self.form.content,
            self.output.chosen_path,
            self.forecast.measured,
            self.result.outcome,
            self._hidden_once,
            self.form.decoy.hidden_once,
        )

    def take_over(self, content: object) -> None:
        """Fill in the form as it was."""
        if not isinstance(content, _Content):
            return
        self.forecast.measured = content.measured
        self._models_changed()
        self._hidden_once, self.form.decoy.hidden_once = content.hidden_once, content.second_hidden_once
        if content.chosen_output is not None:
            self.output.take_over(content.chosen_output)
        self.form.take_over(content.form)
        if content.outcome is not None:
            self._hidden(content.outcome)
            self.set_running(False)

    def set_dragging(self, dragging: bool) -> None:
        """Light up both cards."""
        self.form.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Use a drop: on the message card as files of it, on the others as theirs, elsewhere as the cover."""
        paths = local_paths(mime)
        if not paths:
            if (source := picture_in(mime)) is not None:
                self.open_cover(source)
            return
        if self.over(self.password, place):
            self.form.key_files.add(paths)
        elif self.over(self.form.decoy, place):
            self.form.decoy.add_files(paths)
        elif not _for_cover(self, paths, place):
            self._leave_result()
            self.form.add_files(paths)
        elif len(paths) > 1:
            self.cover.banner.say(
                "bad", self.tr("Only one picture at a time can carry a message."), self.tr("Drop just one.")
            )
        else:
            self.open_cover(PictureSource(path=paths[0]))


def cover_among(page: HidePage, mime: QMimeData, place: QPoint | None) -> Path | None:
    """Return the file that `page.take` would open as the cover, if it is one."""
    paths = local_paths(mime)
    alone = len(paths) == 1 and not any(page.over(card, place) for card in (page.password, page.form.decoy))
    return paths[0] if alone and _for_cover(page, paths, place) else None


def _for_cover(page: HidePage, paths: list[Path], place: QPoint | None) -> bool:
    single_picture = len(paths) == 1 and looks_like_picture(paths[0])
    return not page.over(page.message, place) and (page.over(page.cover, place) or single_picture)


def _order(form: HideForm, output: OutputBar, cover: OpenedCover, *, device: str) -> HideOrder:
    """Return what is to be done with what is filled in."""
    chosen, wanted = output.chosen_path, form.wanted
    request = HideRequest(
        cover=cover.data,
        output=chosen or Path(),
        message=Message.from_text(""),
        password=form.password.password,
        model=wanted.model,
        strength=form.options.strength,
        device=device,
        force=chosen is not None,
        carrier=wanted.carrier,
        cover_options=wanted.options,
        messengers=wanted.messengers or ANY,
        key_files=form.password.key_files.paths,
    )
    proposal = output.proposal(wanted) if chosen is None else None
    return HideOrder(request, form.message.draft, proposal=proposal, source=cover.source.path, decoy=form.decoy.order)
