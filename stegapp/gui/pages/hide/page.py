"""The Hide page: a picture, a message, a password, one button."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from stegapp.errors import CoverUnsuitable
from stegapp.format import Message
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.clipboard import copied_words, guard
from stegapp.gui.core.file_manager import show_in_folder
from stegapp.gui.core.mime import local_paths, looks_like_picture, picture_in
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import drafts, hiding, passwords, pictures, saving
from stegapp.gui.jobs.estimates import expected_psnr, expected_verdict
from stegapp.gui.jobs.pictures import OpenedCover, PictureSource
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.pages.hide.figures import figures
from stegapp.gui.pages.job_page import JobPage
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, muted, row
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.layouts import Switch
from stegapp.gui.widgets.message_editor import MessageContent, MessageEditor
from stegapp.gui.widgets.options_card import Options, OptionsCard
from stegapp.gui.widgets.password_box import PasswordCard, PasswordContent
from stegapp.gui.widgets.result_view import ResultView
from stegapp.pipeline import CapacityRequest, CapacityResult, HideRequest
from stegapp.progress import CancelToken, Job
from stegapp.system.paths import resources

__all__ = ["HidePage"]

_TYPING_PAUSE_MS = 180
_SAMPLE_SIDE = 112


@dataclass(frozen=True)
class _Content:
    """All that was filled in, and the result if there is one; `repr` shows none of it."""

    cover: OpenedCover | None = field(repr=False)
    crop: tuple[int, int, int] | None
    message: MessageContent = field(repr=False)
    password: PasswordContent = field(repr=False)
    options: Options
    chosen_output: Path | None
    capacities: dict[tuple[object, ...], CapacityResult] = field(repr=False)
    outcome: hiding.HideOutcome | None = field(repr=False)
    hidden_once: MessageContent | None = field(repr=False)


class HidePage(JobPage):
    """Hide a message; then show what came of it."""

    compare_wanted = Signal(object, object, str, str)  # before, after: QImage; their names

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.title.setText(self.tr("Hide a message"))
        self.subtitle.setText(self.tr("Put a text or files into a photo. It looks the same and can be sent to anyone."))
        self.setAccessibleName(self.title.text())
        self._capacities: dict[tuple[object, ...], CapacityResult] = {}
        self._capacity: CapacityResult | None = None
        self._packed: int | None = None
        self._output: Path | None = None
        self._chosen_output = False
        self._opening: JobHandle | None = None
        self._previewing: JobHandle | None = None
        self._measuring: JobHandle | None = None
        self._packing: JobHandle | None = None
        self._judging: JobHandle | None = None
        self._listing: JobHandle | None = None
        self._outcome: hiding.HideOutcome | None = None
        self._hidden_once: MessageContent | None = None  # what the last picture holds, so that losing it is no loss

        self.cover = CoverCard()
        self.message = MessageEditor()
        self.password = PasswordCard()
        self.options = OptionsCard()
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self.message, 1)
        right.addWidget(self.password)
        right.addWidget(self.options)
        layout.addLayout(self.add_columns(self.cover, right, stretch=(9, 10)))
        self.result = ResultView()
        self.fold(self.result.columns)
        self._views = Switch(form, self.result)
        self.body.addWidget(self._views, 1)
        self._build_footer()
        self._connect()

    # ------------------------------------------------------------ building

    def _build_footer(self) -> None:
        footer = self.add_footer()
        self._idle = QWidget()
        self._place = ElidedLabel()
        self._place_change = button(
            self.tr("Save a&s…"), kind="quiet", hint=self.tr("Choose where the picture with the message is saved")
        )
        self._save_label = muted(self.tr("Saves to"), wrap=False)
        self._hide = button(
            self.tr("&Hide message"), icon="hide", kind="primary", hint=self.tr("Hide the message (Ctrl+Return)")
        )
        place = row(self._save_label, self._place, self._place_change, spacing=10)
        place.setStretch(1, 1)
        idle = row(place, self._hide, spacing=16)  # in a narrow window, one above the other
        idle.setStretch(0, 1)
        self._idle.setLayout(idle)
        footer.addWidget(self._idle)
        self._done = QWidget()
        self._back = button(
            self.tr("&Back to the form"),
            kind="quiet",
            hint=self.tr("Change the message, or hide the same one in another picture"),
        )
        self._another = button(self.tr("Hide &another"), icon="plus", kind="primary")
        self._done.setLayout(row(self._back, None, self._another))
        self._done.hide()
        footer.addWidget(self._done)

    def _connect(self) -> None:
        self._typing = self._timer(self._pack)
        self._thinking = self._timer(self._judge)
        self.cover.browse.connect(self._browse_cover)
        self.cover.sample_chosen.connect(lambda path: self.open_cover(PictureSource(path=path)))
        self.cover.removed.connect(self._remove_cover)
        self.cover.crop_changed.connect(self._preview)
        self.message.changed.connect(self._typing.start)
        self.message.browse_files.connect(self._browse_files)
        self.message.browse_folder.connect(self._browse_folder)
        self.message.stop_looking.connect(self._stop_looking)
        self.message.handed_on.connect(self._pasted)
        self.password.changed.connect(self._thinking.start)
        self.password.submitted.connect(self.hide_message)
        self.options.changed.connect(self._expect)
        self.options.model_changed.connect(self._measure)
        self._place_change.clicked.connect(self._choose_output)
        self._hide.clicked.connect(self.hide_message)
        self._back.clicked.connect(self.back_to_form)
        self._another.clicked.connect(self._hide_another)
        self.result.compare.connect(self._compare)
        self.result.show_in_folder.connect(self._show_in_folder)
        self.result.copy_path.connect(self._copy_path)
        self.result.save_copy.connect(self._save_copy)
        self.result.copy_password.connect(self._copy_password)
        self.services.catalog.changed.connect(self._models_changed)
        self.add_keys(self.hide_message)
        self._propose_output()

    def _timer(self, slot: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(_TYPING_PAUSE_MS)
        made.timeout.connect(slot)
        return made

    def load_samples(self) -> None:
        """Show the bundled pictures; called once the window is up."""
        folder = resources() / "samples"

        def finding(cancel: CancelToken) -> Job[list[tuple[Path, QImage]]]:
            return (yield from pictures.thumbnails(sorted(folder.glob("*.png")), _SAMPLE_SIDE, cancel=cancel))

        self.services.runner.submit(finding, lane=Lane.BACK, on_success=self.cover.show_samples)

    # ------------------------------------------------------------ cover

    def _browse_cover(self) -> None:
        chosen = dialogs.choose_picture(self, self.tr("Choose a picture"), self.services.open_folder)
        if chosen is not None:
            self.services.settings.update(open_folder=str(chosen.parent))
            self.open_cover(PictureSource(path=chosen))

    def open_cover(self, source: PictureSource) -> None:
        """Read a picture; the one before stays if this one cannot be used."""
        if self._opening is not None:
            self._opening.cancel()
        told = self.cover.banner if self._outcome is None else self.result.banner
        self._opening = self.services.runner.submit(
            lambda cancel: pictures.open_cover(source, cancel=cancel),
            lane=Lane.BACK,
            on_success=self._cover_opened,
            on_failure=lambda failure: self._tell(told, failure),
        )

    def _cover_opened(self, cover: OpenedCover) -> None:
        self.banner.dismiss()
        self._leave_result()
        had_focus = self.cover.isAncestorOf(QApplication.focusWidget() or self)
        self.cover.show_cover(cover)
        if had_focus and self.message.draft.empty:
            self.message.text.setFocus(Qt.FocusReason.OtherFocusReason)  # the next thing to do
        self._propose_output()
        self._preview()

    def _remove_cover(self) -> None:
        for handle in (self._opening, self._previewing, self._measuring):
            if handle is not None:
                handle.cancel()
        self.cover.clear()
        self._capacity = None
        self.message.capacity.set_capacity(None)
        self._propose_output()
        self._expect()

    def _preview(self) -> None:
        cover = self.cover.cover
        if cover is None:
            return
        if self._previewing is not None:
            self._previewing.cancel()
        crop = self.cover.crop.crop
        self._previewing = self.services.runner.submit(
            lambda cancel: pictures.preview_cover(cover.data, crop, cancel=cancel),
            lane=Lane.BACK,
            on_success=lambda made: self.cover.show_preview(
                made, [localised(note) for note in made.notes], [localised(warning) for warning in made.warnings]
            ),
            on_failure=lambda failure: self._tell(self.cover.banner, failure),
        )
        self._measure()

    # ------------------------------------------------------------ capacity

    def _models_changed(self) -> None:
        catalog = self.services.catalog
        default = catalog.default()
        self.options.show_models(
            [(entry.name, entry.id) for entry in catalog.entries],
            default.name if default is not None else "",
        )
        measured = self._capacity.model_id if self._capacity is not None else ""
        if measured and self._model_ref() is None and default is not None and measured != default.id:
            self._measure()  # another default carries another length

    def _model_ref(self) -> str | None:
        return self.options.model_ref

    def _measure(self) -> None:
        """Measure what the cover takes, or remember it."""
        cover = self.cover.cover
        if self._measuring is not None:
            self._measuring.cancel()
            self._measuring = None
        if cover is None:
            return
        crop, model, device = self.cover.crop.crop, self._model_ref(), self.services.device
        key = (cover.digest, crop, model or self.services.catalog.default_id, device)
        known = self._capacities.get(key)
        if known is not None:
            self._measured(key, known)
            return
        self._capacity = None
        self.message.capacity.set_capacity(None, measuring=True)
        self._expect()
        request = CapacityRequest(cover.data, model=model, device=device, crop=crop)
        self._measuring = self.services.runner.submit(
            lambda token: self.services.session.capacity(request, cancel=token),
            lane=Lane.MODEL,
            on_success=lambda result: self._measured(key, result),
            on_failure=self._measure_failed,
        )

    def _measured(self, key: tuple[object, ...], result: CapacityResult) -> None:
        self._capacities[key] = result
        self._capacity = result
        self.message.capacity.set_capacity(result.capacity_bytes)
        self._expect()

    def _measure_failed(self, failure: Failure) -> None:
        if isinstance(failure.error, CoverUnsuitable):
            self.message.capacity.set_capacity(0)
        else:
            self.message.capacity.set_capacity(None, failed=True)
        self._tell(self.cover.banner, failure)

    def _expect(self) -> None:
        """Show the PSNR to expect beside the slider, and how conspicuous the picture will be under the message."""
        words = ""
        level, seen = (
            expected_verdict(self._capacity, self._packed, self.options.strength) if self._capacity else (None, "")
        )
        if self._capacity is not None and self._packed is not None and not self.message.capacity.too_long:
            entry = self.services.catalog.find(self._capacity.model_id)
            if entry is not None:
                value = expected_psnr(entry.card, self._capacity, self._packed, self.options.strength)
                if value is not None and self._packed <= self._capacity.adaptive_bytes:
                    words = self.tr("Expected: {psnr} or better. Above 40 dB the eye sees no difference.").format(
                        psnr=formats.decibels(value, 0)
                    )
                elif value is not None:
                    words = self.tr("Expected: about {psnr}. Above 40 dB the eye sees no difference.").format(
                        psnr=formats.decibels(value, 0)
                    )
        self.options.show_psnr(words)
        self.message.capacity.level_line.show_level(level, localised(seen))

    # ------------------------------------------------------------ message and password

    def _pack(self) -> None:
        draft = self.message.draft
        if not draft.empty:
            self.banner.dismiss()
        if self._packing is not None:
            self._packing.cancel()
        if draft.empty:
            self._packed_known(None)
            return
        if draft.kind == "files":
            self._packed_known(None)  # what was known is of other files
        self._packing = self.services.runner.submit(
            lambda token: drafts.packed_size(draft, token),
            lane=Lane.MESSAGE,
            on_success=self._packed_known,
            on_failure=lambda failure: self._tell(self.message.banner, failure),
            secrets=(draft.text,),
        )

    def _packed_known(self, packed: drafts.Packed | None) -> None:
        self._packed = packed.n_bytes if packed is not None else None
        self.message.capacity.set_used(self._packed, at_least=packed is not None and packed.at_least)
        self._expect()

    def _browse_files(self) -> None:
        folder = self.services.open_folder
        self.add_files(dialogs.choose_files(self, self.tr("Choose files to hide"), folder))

    def _browse_folder(self) -> None:
        folder = self.services.open_folder
        chosen = dialogs.choose_folder(self, self.tr("Choose a folder to hide"), folder)
        self.add_files([chosen] if chosen is not None else [])

    def add_files(self, paths: list[Path]) -> None:
        """Add files and folders to the message; what was there stays if one cannot be read."""
        before, left_out = self.message.files
        added = tuple(path for path in paths if path not in before)
        if not paths:
            return
        wanted = before + added
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self.services.runner.submit(
            lambda token: drafts.list_files(wanted, left_out, token),
            lane=Lane.MESSAGE,
            on_success=lambda listing: self.message.show_files(wanted, left_out, listing),
            on_failure=lambda failure: self._tell(self.message.banner, failure),
            on_progress=lambda progress: self.message.show_looking(progress.step),
            on_end=lambda: self.message.show_looking(None),
        )

    def _stop_looking(self) -> None:
        if self._listing is not None:
            self._listing.cancel()

    def _judge(self) -> None:
        password = self.password.password
        if self._judging is not None:
            self._judging.cancel()
        if password:
            self._judging = self.services.runner.submit(
                lambda _: passwords.judge(password),
                lane=Lane.BACK,
                on_success=self.password.show_strength,
                secrets=(password,),
            )

    # ------------------------------------------------------------ output

    def _proposal(self) -> hiding.Proposal:
        cover = self.cover.cover
        return hiding.Proposal(
            self.services.settings.settings.save_folder,
            cover.source.path if cover is not None else None,
            cover.source.stem if cover is not None else "picture",
            resources(),
        )

    def _propose_output(self) -> None:
        """Show where the picture will go; the job makes sure of it again."""
        if self._chosen_output:
            return
        proposal = self._proposal()
        self._output = None  # never the name of the picture before
        self._place.setText("")
        self.services.runner.submit(
            lambda _: hiding.propose_output(proposal),
            lane=Lane.BACK,
            on_success=self._output_proposed,
            on_failure=lambda failure: self._tell(self.banner, failure),
        )

    def _output_proposed(self, path: Path) -> None:
        if not self._chosen_output:
            self._output = path
            self._place.setText(str(path))

    def _choose_output(self) -> None:
        start = self._output or Path.home() / "picture-gray.png"
        chosen = dialogs.save_as(
            self, self.tr("Save the picture with the message"), start, self.tr("PNG picture (*.png)")
        )
        if chosen is None:
            return
        if chosen.suffix.lower() != ".png":
            chosen = chosen.with_name(chosen.name + ".png")
        self._output, self._chosen_output = chosen, True
        self._place.setText(str(chosen))
        self.services.settings.update(save_folder=str(chosen.parent))

    # ------------------------------------------------------------ hide

    def hide_message(self) -> None:
        """Check what is there, then start the job."""
        if self.busy or self._outcome is not None:
            return
        draft, cover = self.message.draft, self.cover.cover
        if cover is None:
            self._missing(self.tr("Choose a picture first."), self.cover.zone.button)
            return
        if draft.empty:
            target = self.message.text if draft.kind == "text" else self.message.zone.button
            self._missing(self.tr("Write a text or choose files to hide."), target)
            return
        if not self.password.agrees:
            self._missing(
                self.tr("The two passwords differ. Type the same one twice, or show it."), self.password.again.line
            )
            return
        if self.message.capacity.too_long:
            self.message.capacity.setFocus()
            self.area.ensureWidgetVisible(self.message.capacity)
            return
        password = self.password.password
        if not password and not dialogs.ask(
            self,
            self.tr("Anyone with stegapp can read it."),
            self.tr("Hide without a password?"),
            yes=self.tr("&Hide without a password"),
            no=self.tr("&Set a password"),
        ):
            self.password.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.password)
            return
        self.banner.dismiss()
        order = hiding.HideOrder(
            HideRequest(
                cover=cover.data,
                output=self._output if self._output is not None and self._chosen_output else Path(),
                message=Message.from_text(""),
                password=password,
                model=self._model_ref(),
                strength=self.options.strength,
                device=self.services.device,
                force=self._chosen_output,
                crop=self.cover.crop.crop,
            ),
            draft,
            proposal=None if self._chosen_output else self._proposal(),
            source=cover.source.path,
        )
        self._set_running(True)
        self.job = self.services.runner.submit(
            lambda token: hiding.hide(order, session=self.services.session, token=token),
            on_success=self._hidden,
            on_failure=self._hide_failed,
            on_cancel=self._hide_cancelled,
            on_progress=self.progress.report,
            on_end=lambda: self._set_running(False),
            secrets=(password, draft.text),
        )

    def _missing(self, words: str, widget: QWidget) -> None:
        self.banner.say("info", words)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(widget)

    def _set_running(self, running: bool) -> None:
        self.show_running(running)
        for card in (self.cover, self.message, self.password, self.options):
            card.setEnabled(not running)
        self._idle.setVisible(not running and self._outcome is None)
        self._done.setVisible(not running and self._outcome is not None)
        if not running:
            self.lead_focus(self._hide if self._outcome is None else self.result.first)

    def _hidden(self, outcome: hiding.HideOutcome) -> None:
        self._outcome = outcome
        self._hidden_once = self.message.content
        result = outcome.result
        if not self._chosen_output and not self.services.settings.settings.save_folder:
            self.services.settings.update(save_folder=str(result.output.parent))
        kind = self.message.draft.kind
        title = self.tr("Your text is hidden") if kind == "text" else self.tr("Your files are hidden")
        self.result.show_result(
            title,
            str(result.output),
            outcome.before,
            outcome.after,
            figures(outcome, self.services.catalog),
            result.detectability,
        )
        cover = self.cover.cover
        self.result.caution(
            no_password=not self.password.password,
            sample=cover is not None and cover.sample,
            uncopied=self.password.made_and_not_copied,
        )
        self._views.show_page(1)
        self.area.verticalScrollBar().setValue(0)

    def _hide_failed(self, failure: Failure) -> None:
        self._tell(self.banner, failure)

    def _hide_cancelled(self) -> None:
        self.banner.say("info", self.tr("Cancelled. Nothing was written."))

    def back_to_form(self) -> None:
        """Go back to the form as it was filled in: for a change, or for the same message in another picture."""
        self._outcome = None
        self._output, self._chosen_output = None, False  # or the picture just made would be written over
        self._views.show_page(0)
        self._set_running(False)
        self._propose_output()
        self._hide.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self) -> None:
        """Go back to an empty form, with a way back to what it held."""
        held = replace(self.content(), outcome=None, chosen_output=None)
        self.back_to_form()
        self._remove_cover()
        self.message.clear()
        self.password.clear()
        self.cover.zone.button.setFocus()
        if held.cover is not None or held.message.text or held.message.paths or held.password.password:
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

    def _leave_result(self) -> None:
        """Make way for what was dropped or opened, without losing a password that is nowhere else."""
        if self._outcome is not None and self.password.made_and_not_copied:
            self.back_to_form()
        elif self._outcome is not None:
            self.start_over()

    def _bring_back(self, held: _Content) -> None:
        self.banner.dismiss()
        self.take_over(held)

    def unsaved_message(self) -> str | None:
        """Return what would be lost: a message not hidden yet, or the only copy of its password."""
        if self.message.holds_more_than(self._hidden_once):
            return self.tr("The message on the Hide page has not been hidden yet.")
        if self._outcome is not None and self.password.made_and_not_copied:
            return self.tr("The password was made here and never copied. Without it nobody can read the message.")
        return None

    # ------------------------------------------------------------ result

    def _compare(self) -> None:
        if self._outcome is not None:
            result = self._outcome.result
            self.compare_wanted.emit(self._outcome.before, self._outcome.after, self.tr("Before"), result.output.name)

    def _show_in_folder(self) -> None:
        if self._outcome is not None:
            show_in_folder(self._outcome.result.output)

    def _copy_path(self) -> None:
        if self._outcome is not None:
            guard().copy(str(self._outcome.result.output))
            self.result.banner.say("good", copied_words())

    def _copy_password(self) -> None:
        self.password.copy()
        self.result.password_copied()
        self.result.banner.say("good", copied_words())

    def _save_copy(self) -> None:
        if self._outcome is None:
            return
        source = self._outcome.result.output
        target = dialogs.save_as(self, self.tr("Save a copy"), source, self.tr("PNG picture (*.png)"))
        if target is not None:
            self.services.runner.submit(
                lambda _: saving.copy_file(source, target),
                lane=Lane.BACK,
                on_success=lambda path: self.result.banner.say(
                    "good", self.tr("A copy was saved as {name}.").format(name=path.name)
                ),
                on_failure=lambda failure: self._tell(self.result.banner, failure),
            )

    # ------------------------------------------------------------ window

    def content(self) -> _Content:
        """Return the form, filled in or not, and the result."""
        return _Content(
            self.cover.cover,
            self.cover.crop.crop,
            self.message.content,
            self.password.content,
            self.options.chosen,
            self._output if self._chosen_output else None,
            self._capacities,
            self._outcome,
            self._hidden_once,
        )

    def take_over(self, content: object) -> None:
        """Fill in the form as it was."""
        if not isinstance(content, _Content):
            return
        self._capacities = content.capacities
        self._models_changed()
        self._hidden_once = content.hidden_once
        self.options.take_over(content.options)
        self.message.take_over(content.message)
        self.password.take_over(content.password)
        if content.chosen_output is not None:
            self._output, self._chosen_output = content.chosen_output, True
            self._place.setText(str(content.chosen_output))
        if content.cover is not None:
            self.cover.show_cover(content.cover, content.crop)
            self._propose_output()
            self._preview()
        if content.outcome is not None:
            self._hidden(content.outcome)
            self._set_running(False)

    def set_dragging(self, dragging: bool) -> None:
        """Light up both cards."""
        self.cover.set_dragging(dragging)
        self.message.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Use a drop: on the message card as files of the message, elsewhere pictures as the cover."""
        paths = local_paths(mime)
        if not paths:
            source = picture_in(mime)
            if source is not None:
                self.open_cover(source)
            return
        on_message = place is not None and self._over(self.message, place)
        on_cover = place is not None and self._over(self.cover, place)
        single_picture = len(paths) == 1 and looks_like_picture(paths[0])
        if on_message or (not on_cover and not single_picture):
            self._leave_result()
            self.add_files(paths)
        elif len(paths) > 1:
            self.cover.banner.say(
                "bad", self.tr("Only one picture at a time can carry a message."), self.tr("Drop a single one.")
            )
        else:
            self.open_cover(PictureSource(path=paths[0]))

    def _pasted(self, mime: QMimeData) -> None:
        if self.wants(mime):
            self.take(mime, None)

    def _over(self, card: QWidget, place: QPoint) -> bool:
        return card.isVisible() and card.rect().contains(card.mapFrom(self, place))

    def _tell(self, banner: Banner, failure: Failure) -> None:
        tell(banner, failure, self)
