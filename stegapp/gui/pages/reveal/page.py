"""The Reveal page: one or more pictures, a password, the message."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.errors import DamagedOnTheWay, ImageRefused, NothingRevealed
from stegapp.format import Saved
from stegapp.gui.core import formats
from stegapp.gui.core.announcing import announce
from stegapp.gui.core.file_manager import show_in_folder
from stegapp.gui.core.mime import local_paths, picture_in
from stegapp.gui.jobs import pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.job_page import JobPage
from stegapp.gui.pages.reveal.clearing import Clearing
from stegapp.gui.pages.reveal.form import FormContent, RevealForm
from stegapp.gui.pages.reveal.result import RevealedMessage, as_saved
from stegapp.gui.pages.reveal.state import Outcomes, RevealOutcome, joined
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import button, muted, row
from stegapp.pipeline import RevealedShare, RevealRequest, RevealResult
from stegapp.progress import CancelToken, Job

__all__ = ["RevealPage"]


@dataclass(frozen=True)
class _Content:
    """The form and what came out of its pictures; `repr` shows none of it."""

    form: FormContent = field(repr=False)
    outcomes: dict[PictureSource, RevealOutcome] = field(repr=False)


class RevealPage(JobPage):
    """Reveal messages, several pictures in a row if asked."""

    revealed = Signal()  # the message of the picture in front is shown

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.title.setText(self.tr("Reveal a message"))
        self.subtitle.setText(self.tr("Take a text or files out of a picture that someone sent you."))
        self.setAccessibleName(self.title.text())
        self.outcomes = Outcomes()
        self._gone: list[PictureSource] = []

        self.form = RevealForm(services, self)
        self.stegos, self.password = self.form.stegos, self.form.password
        self.result = RevealedMessage(services, self)
        self.view = self.result.view
        self.clearing = Clearing(services, self.view, self)
        self.idle = self.clearing.idle
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self.form.password_card)
        right.addWidget(self.view, 1)
        self.body.addLayout(self.add_columns(self.stegos, right, stretch=(4, 5)), 1)
        footer = self.add_footer()
        self._idle = QWidget()
        self._go = button(
            self.tr("&Reveal"), icon="reveal", kind="primary", hint=self.tr("Reveal the message (Ctrl+Return)")
        )
        self.save_all = button(
            self.tr("Save all &messages…"),
            icon="save",
            hint=self.tr("Save what was revealed from all pictures on the list to a folder"),
            on_click=lambda: self.result.save_all(self.outcomes.messages(self.stegos.sources)),
        )
        self.save_all.hide()
        line = row(muted(self.tr("All installed models are tried.")), self.clearing.button, self.save_all, self._go)
        line.setStretch(0, 1)
        self._idle.setLayout(line)
        footer.addWidget(self._idle)
        self.form.current_changed.connect(self._show_current)
        self.stegos.removed.connect(self._offer_undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.password.submitted.connect(self.reveal)
        self.password.told.connect(lambda words: self.banner.say("warn", words))
        self._go.clicked.connect(self.reveal)
        self.result.text_saved.connect(lambda path: self._say_saved([path]))
        self.result.files_saved.connect(lambda saved: self._say_saved(list(saved.paths), saved))
        self.clearing.due.connect(self.clear_messages)
        self.add_keys(self.reveal)

    def add(self, sources: list[PictureSource]) -> None:
        """Put pictures on the list."""
        self.form.add(sources)

    def _show_current(self) -> None:
        outcome = self.outcomes.of(self.form.current)
        missing = self.outcomes.others(outcome.share) if outcome is not None and outcome.share is not None else 0
        self.result.show(outcome, missing)
        self.save_all.setVisible(len(self.outcomes.messages(self.stegos.sources)) > 1)
        self._watch()

    # ------------------------------------------------------------ clearing

    def _watch(self) -> None:
        self.clearing.watch(held=bool(self.outcomes.messages(self.stegos.sources)))

    def clear_now(self) -> None:
        """Clear all, as the user wants it; what is still being revealed is stopped first."""
        if self.job is not None and self.job.running:
            self.job.ended.connect(self.clear_now)
            self.job.cancel()
            return
        self.clearing.ask()

    def clear_messages(self, words: str) -> None:
        """Forget all messages, the password and the key files, and say so; pictures stay on the list."""
        if self.busy:
            self._watch()
            return
        for source in self.outcomes.forget_messages():
            self.form.set_state(source, self.tr("Cleared"))
        self.form.forget_secrets()
        self.job = None
        self._show_current()
        self.view.show_empty(words)
        announce(self, words)

    def _offer_undo(self, gone: list[PictureSource]) -> None:
        """Forget what came out of pictures that were taken off the list; the pictures can be brought back."""
        self._gone = gone
        self.outcomes.keep(self.stegos.sources)
        self.banner.say(
            "info",
            self.tr("%Ln picture(s) taken off the list.", None, len(gone)),
            action=self.tr("Bring back"),
            on_action=self._undo,
        )

    def _undo(self) -> None:
        """Bring back the pictures that were taken off the list last; their messages are gone until revealed again."""
        gone, self._gone = self._gone, []
        if not gone or self.busy:
            return
        self.banner.dismiss()
        self.form.add(gone)

    # ------------------------------------------------------------ reveal

    def reveal(self) -> None:
        """Reveal every picture on the list that has not been revealed yet."""
        if self.busy:
            return
        if not self.stegos.sources:
            self.banner.say("info", self.tr("Choose a picture first."))
            self.stegos.zone.button.setFocus()
            return
        self.outcomes.line_up(self.stegos.sources, self.form.current)
        self.banner.dismiss()
        for source in self.outcomes.waiting:
            self.form.set_state(source, self.tr("Waiting"))
        self._set_running(True)
        self._next()

    def _next(self) -> None:
        """Reveal the next picture that is on the list still."""
        waiting = self.outcomes.waiting
        while waiting:
            source = waiting.pop(0)
            if self.form.set_state(source, self.tr("Revealing…")):
                self.progress.show_count(self.outcomes.number, self.outcomes.total)
                self._show_current()
                self._start(source)
                return
        self._set_running(False)
        self._after_all()

    def _start(self, source: PictureSource) -> None:
        password, key_files = self.password.text, self.form.key_files.paths
        services, shares = self.services, self.outcomes.shares
        jpeg = False

        def revealing(token: CancelToken) -> Job[RevealResult | tuple[RevealedShare, RevealResult | None]]:
            nonlocal jpeg
            stego = pictures.stego_input(source)
            request = RevealRequest(stego, password=password, device=services.device, key_files=key_files)
            try:
                found = yield from services.session.reveal_part(request, cancel=token)
            except NothingRevealed:
                jpeg = pictures.is_jpeg(stego)
                raise
            return (found, joined(found, shares)) if isinstance(found, RevealedShare) else found

        self.job = services.runner.submit(
            revealing,
            on_success=lambda found: self._revealed(source, found),
            on_failure=lambda failure: self._ended(source, RevealOutcome(failure=failure, jpeg=jpeg)),
            on_cancel=lambda: self._cancelled(source),
            on_progress=self.progress.report,
            secrets=(password,),
        )

    def _revealed(self, source: PictureSource, found: RevealResult | tuple[RevealedShare, RevealResult | None]) -> None:
        if isinstance(found, RevealResult):
            self._ended(source, RevealOutcome(result=found))
            return
        self.outcomes.take(source, *found)
        for each, outcome in self.outcomes.by_source.items():
            if outcome.share is not None:
                self.form.set_state(each, self._state_words(outcome))
        self._show_current()
        self._next()

    def _ended(self, source: PictureSource, outcome: RevealOutcome) -> None:
        self.outcomes.by_source[source] = outcome
        self.form.set_state(source, self._state_words(outcome))
        self._show_current()
        self._next()

    def _cancelled(self, source: PictureSource) -> None:
        for stopped in [source, *self.outcomes.waiting]:
            self.form.set_state(stopped, "")
        self.outcomes.waiting = []
        self._set_running(False)
        self.banner.say("info", self.tr("Cancelled."))

    def _state_words(self, outcome: RevealOutcome) -> str:
        if outcome.share is not None:
            return self._share_words(outcome, outcome.share)
        if outcome.result is not None:
            message = outcome.result.message
            if message.kind == "text":
                return self.tr("Revealed: a text")
            return self.tr("Revealed: %Ln file(s)", None, len(message.files))
        if outcome.failure is not None and isinstance(outcome.failure.error, ImageRefused):
            return self.tr("Not a picture with a message")
        if outcome.failure is not None and isinstance(outcome.failure.error, DamagedOnTheWay):
            return self.tr("A message, but damaged on the way")
        return self.tr("Nothing revealed")

    def _share_words(self, outcome: RevealOutcome, share: RevealedShare) -> str:
        place = self.tr("Part {index} of {total}").format(
            index=formats.count(share.share.index), total=formats.count(share.share.total)
        )
        if outcome.result is not None:
            return self.tr("{place}: revealed together").format(place=place)
        missing = self.tr("%Ln more picture(s) needed", None, self.outcomes.others(share))
        return f"{place}: {missing}"

    def _after_all(self) -> None:
        sources, current = self.stegos.sources, self.form.current
        if current is not None and (outcome := self.outcomes.of(current)) is not None:
            announce(self, self._state_words(outcome))
            if outcome.result is not None:
                self.revealed.emit()
        failed = [source for source in sources if (each := self.outcomes.of(source)) is not None and each.failure]
        if failed and len(sources) > 1 and current not in failed:
            self.banner.say(
                "warn", self.tr("%Ln picture(s) revealed nothing; choose it on the list to see why.", None, len(failed))
            )

    def _set_running(self, running: bool) -> None:
        self.show_running(running, self.tr("Revealing…"))
        self._idle.setVisible(not running)
        self.form.set_running(running)
        if not running:
            self.lead_focus(self.view.first or self.password)

    def _say_saved(self, paths: list[Path], outcome: Saved | None = None) -> None:
        words = self.tr("%Ln file(s) saved.", None, len(paths))
        if len(paths) == 1:
            words = self.tr("Saved as {name}.").format(name=paths[0].name)
        more = as_saved(outcome) if outcome is not None else []
        kind = "warn" if outcome is not None and outcome.left_out else "good"
        if paths:
            show, first = self.tr("Show in folder"), paths[0]
            self.view.banner.say(
                kind,
                words,
                formats.sentences(more),
                action=show,
                on_action=lambda: show_in_folder(first, lambda said: self.view.banner.say("warn", said)),
            )
        else:
            self.view.banner.say(kind, words, formats.sentences(more))

    # ------------------------------------------------------------ window

    def content(self) -> _Content:
        """Return the list, the messages and the password."""
        return _Content(self.form.content, self.outcomes.by_source)

    def take_over(self, content: object) -> None:
        """Show the list and its messages as they were."""
        if not isinstance(content, _Content):
            return
        self.form.take_over(content.form)
        self.outcomes.by_source = content.outcomes
        for source, outcome in content.outcomes.items():
            self.form.set_state(source, self._state_words(outcome))
        if content.form.sources:
            self.stegos.choose(content.form.current)
        self._show_current()

    def set_dragging(self, dragging: bool) -> None:
        """Light up the drop zone."""
        self.stegos.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Put dropped or pasted pictures on the list; what is dropped on the password, among the key files."""
        paths = local_paths(mime)
        if paths and self.over(self.form.password_card, place):
            self.form.key_file_choice.add(paths)
            return
        if paths:
            folders = [path for path in paths if path.is_dir()]
            self.add([PictureSource(path=path) for path in paths if path not in folders])
            if folders:
                words = self.tr("A folder cannot be revealed: {names}.")
                words = words.format(names=formats.listed(folder.name for folder in folders))
                self.stegos.banner.say("bad", words, self.tr("Drop the pictures inside it."))
            return
        source = picture_in(mime)
        if source is not None:
            self.add([source])
