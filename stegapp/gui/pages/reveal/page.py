"""The Reveal page: one or more pictures, a password, the message."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.errors import ImageRefused, NothingRevealed
from stegapp.format import FileEntry, Saved
from stegapp.gui import error_text
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.file_manager import open_file, show_in_folder
from stegapp.gui.core.mime import local_paths, picture_in
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import pictures, saving
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.job_page import JobPage
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import Card, button, muted, row
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.message_view import MessageView
from stegapp.gui.widgets.password_box import PasswordField
from stegapp.gui.widgets.stego_list import StegoList
from stegapp.pipeline import RevealRequest, RevealResult
from stegapp.progress import CancelToken, Job

__all__ = ["RevealPage"]

_THUMBNAIL_SIDE = 512


@dataclass
class _Outcome:
    result: RevealResult | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class _Content:
    """The pictures on the list, what came out of them, and the password; `repr` shows none of it."""

    sources: tuple[PictureSource, ...]
    outcomes: dict[PictureSource, _Outcome] = field(repr=False)
    current: int
    password: str = field(repr=False)
    shown: bool


class RevealPage(JobPage):
    """Reveal messages, several pictures in a row if asked."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.title.setText(self.tr("Reveal a message"))
        self.subtitle.setText(self.tr("Take a text or files out of a picture that someone sent you."))
        self.setAccessibleName(self.title.text())
        self._outcomes: dict[PictureSource, _Outcome] = {}
        self._queue: list[PictureSource] = []
        self._saved: dict[str, Path] = {}
        self.stegos = StegoList()
        self.password = PasswordField(self.tr("Password"), self.tr("Password; leave empty if none was used"))
        password = Card(self.tr("Password"), step=2)
        password.body.addWidget(self.password)
        self.password.add_key(password)
        self.password.told.connect(lambda words: self.banner.say("warn", words))
        self.view = MessageView()
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(password)
        right.addWidget(self.view, 1)
        self.body.addLayout(self.add_columns(self.stegos, right, stretch=(4, 5)), 1)

        footer = self.add_footer()
        self._idle = QWidget()
        self._go = button(
            self.tr("&Reveal"), icon="reveal", kind="primary", hint=self.tr("Reveal the message (Ctrl+Return)")
        )
        self._idle.setLayout(row(muted(self.tr("All installed models are tried."), wrap=False), None, self._go))
        footer.addWidget(self._idle)
        self._connect()

    def _connect(self) -> None:
        self.stegos.browse.connect(self._browse)
        self.stegos.chosen.connect(lambda _: self._show_current())
        self.stegos.emptied.connect(self._show_current)
        self.password.submitted.connect(self.reveal)
        self._go.clicked.connect(self.reveal)
        self.view.save_text.connect(self._save_text)
        self.view.save_files.connect(self._save_files)
        self.view.open_file.connect(self._open_file)
        self.add_keys(self.reveal)

    # ------------------------------------------------------------ pictures

    def _browse(self) -> None:
        folder = self.services.open_folder
        paths = dialogs.choose_pictures(self, self.tr("Choose pictures with a message"), folder)
        if paths:
            self.services.settings.update(open_folder=str(paths[0].parent))
            self.add([PictureSource(path=path) for path in paths])

    def add(self, sources: list[PictureSource]) -> None:
        """Put pictures on the list."""
        first = -1
        for source in sources:
            index = self.stegos.add(source)
            first = index if first < 0 else first
            self._thumbnail(source)
        if first >= 0:
            self.stegos.choose(first)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_current()

    def _thumbnail(self, source: PictureSource) -> None:
        if source.image is not None:
            self.stegos.set_thumbnail(source, source.image)
            return
        path = source.path
        if path is None:
            return

        def found(images: list[tuple[Path, QImage]]) -> None:
            for _, image in images:
                self.stegos.set_thumbnail(source, image)

        self.services.runner.submit(
            lambda cancel: pictures.thumbnails([path], _THUMBNAIL_SIDE, cancel=cancel),
            lane=Lane.BACK,
            on_success=found,
        )

    # ------------------------------------------------------------ reveal

    def reveal(self) -> None:
        """Reveal every picture on the list that has not been revealed yet."""
        if self.busy:
            return
        if not self.stegos.sources:
            self.banner.say("info", self.tr("Choose a picture first."))
            self.stegos.zone.button.setFocus()
            return
        waiting = [source for source in self.stegos.sources if not self._done(source)]
        current = self.stegos.current
        if not waiting and current >= 0:
            waiting = [self.stegos.sources[current]]  # asked for again, perhaps with another password
        self.banner.dismiss()
        self._queue = waiting
        for source in waiting:
            self._outcomes.pop(source, None)
            self.stegos.set_state(self.stegos.sources.index(source), self.tr("Waiting"))
        self._set_running(True)
        self._next()

    def _done(self, source: PictureSource) -> bool:
        outcome = self._outcomes.get(source)
        return outcome is not None and outcome.result is not None

    def _next(self) -> None:
        if not self._queue:
            self._set_running(False)
            self._after_all()
            return
        source = self._queue.pop(0)
        index = self._index(source)
        if index < 0:
            self._next()
            return
        self.stegos.set_state(index, self.tr("Revealing…"))
        self._show_current()
        password = self.password.text
        services = self.services

        def revealing(token: CancelToken) -> Job[RevealResult]:
            request = RevealRequest(pictures.stego_input(source), password=password, device=services.device)
            return (yield from services.session.reveal(request, cancel=token))

        self.job = services.runner.submit(
            revealing,
            on_success=lambda result: self._ended(source, _Outcome(result=result)),
            on_failure=lambda failure: self._ended(source, _Outcome(failure=failure)),
            on_cancel=lambda: self._cancelled(source),
            on_progress=self.progress.report,
            secrets=(password,),
        )

    def _index(self, source: PictureSource) -> int:
        return next((i for i, other in enumerate(self.stegos.sources) if other is source), -1)

    def _ended(self, source: PictureSource, outcome: _Outcome) -> None:
        self._outcomes[source] = outcome
        index = self._index(source)
        if index >= 0:
            self.stegos.set_state(index, self._state_words(outcome))
        self._show_current()
        self._next()

    def _state_words(self, outcome: _Outcome) -> str:
        if outcome.result is not None:
            message = outcome.result.message
            if message.kind == "text":
                return self.tr("Revealed: a text")
            return self.tr("Revealed: %n file(s)", None, len(message.files))
        if outcome.failure is not None and isinstance(outcome.failure.error, ImageRefused):
            return self.tr("Not a picture with a message")
        return self.tr("Nothing revealed")

    def _cancelled(self, source: PictureSource) -> None:
        for stopped in [source, *self._queue]:
            index = self._index(stopped)
            if index >= 0:
                self.stegos.set_state(index, "")
        self._queue = []
        self._set_running(False)
        self.banner.say("info", self.tr("Cancelled."))

    def _after_all(self) -> None:
        failed = [i for i, source in enumerate(self.stegos.sources) if not self._done(source)]
        current = self.stegos.current
        if failed and len(self.stegos.sources) > 1 and current not in failed:
            self.banner.say(
                "warn", self.tr("%n picture(s) revealed nothing; choose it on the list to see why.", None, len(failed))
            )

    def _set_running(self, running: bool) -> None:
        self.show_running(running)
        self._idle.setVisible(not running)
        self.password.setEnabled(not running)
        self.stegos.zone.setEnabled(not running)
        if not running:
            self.lead_focus(self.view.first or self.password)

    # ------------------------------------------------------------ what came out

    def _current_outcome(self) -> _Outcome | None:
        index = self.stegos.current
        sources = self.stegos.sources
        return self._outcomes.get(sources[index]) if 0 <= index < len(sources) else None

    def _show_current(self) -> None:
        listed = {id(source) for source in self.stegos.sources}
        self._outcomes = {source: out for source, out in self._outcomes.items() if id(source) in listed}
        outcome = self._current_outcome()
        self._saved = {}
        if outcome is None:
            self.view.show_empty()
        elif outcome.result is not None:
            self.view.show_message(outcome.result.message, self._facts(outcome.result))
        elif outcome.failure is not None:
            self._show_failure(outcome.failure)

    def _facts(self, result: RevealResult) -> str:
        share = result.corrected_bits / max(1, result.payload_bits)
        if result.corrected_bits:
            corrected = self.tr("{percent} of the bits were wrong and were corrected.").format(
                percent=formats.percent(share)
            )
        else:
            corrected = self.tr("Every bit was read without an error.")
        model = self.tr("Model: {name}.").format(name=self.services.catalog.name_of(result.model_id, result.model_name))
        return f"{corrected} {model}"

    def _show_failure(self, failure: Failure) -> None:
        text = error_text.describe(failure)
        if not isinstance(failure.error, NothingRevealed):
            self.view.show_failure(text.what, text.advice, [])
            if text.details:
                tell(self.view.banner, failure, self)
            return
        self.view.show_failure(
            text.what,
            self.tr("Either there is no message in this picture, or one of these is not right:"),
            [
                self.tr("The password: letter by letter, with capitals and spaces"),
                self.tr("The model: the sender's must be installed here (see Models)"),
                self.tr("The original file: not a screenshot, not resized, cropped or edited"),
                self.tr("How it was sent: as a file, since messengers compress photos and that destroys the message"),
            ],
        )

    def _save_text(self) -> None:
        outcome = self._current_outcome()
        if outcome is None or outcome.result is None:
            return
        text = outcome.result.message.text
        start = saving.start_folder(self.services.settings.settings.save_folder, None) / self.tr("message.txt")
        target = dialogs.save_as(self, self.tr("Save the text"), start, self.tr("Text (*.txt)"))
        if target is not None:
            self.services.runner.submit(
                lambda _: saving.save_text(text, target),
                lane=Lane.BACK,
                on_success=lambda path: self._said_saved([path]),
                on_failure=lambda failure: tell(self.view.banner, failure, self),
                secrets=(text,),
            )

    def _save_files(self, files: tuple[FileEntry, ...]) -> None:
        if not files:
            return
        start = saving.start_folder(self.services.settings.settings.save_folder, None)
        folder = dialogs.choose_folder(self, self.tr("Choose where to save"), str(start))
        if folder is None:
            return

        def saved(outcome: Saved) -> None:
            self._saved.update(outcome.files)
            self._said_saved(list(outcome.paths), outcome)

        self.services.runner.submit(
            lambda token: saving.save_message(files, folder, token=token),
            lane=Lane.BACK,
            on_success=saved,
            on_failure=lambda failure: tell(self.view.banner, failure, self),
        )

    def _said_saved(self, paths: list[Path], outcome: Saved | None = None) -> None:
        words = self.tr("%n file(s) saved.", None, len(paths))
        if len(paths) == 1:
            words = self.tr("Saved as {name}.").format(name=paths[0].name)
        more = []
        if outcome is not None and outcome.renamed:
            more.append(
                self.tr("{count} got another name, because theirs was in use or cannot be had here.").format(
                    count=formats.count(len(outcome.renamed))
                )
            )
        if outcome is not None and outcome.left_out:
            name, why = outcome.left_out[0]
            more.append(
                self.tr("{count} could not be saved, such as {name}: {why}").format(
                    count=formats.count(len(outcome.left_out)), name=name, why=localised(why)
                )
            )
        kind = "warn" if outcome is not None and outcome.left_out else "good"
        if paths:
            show, first = self.tr("Show in folder"), paths[0]
            self.view.banner.say(kind, words, " ".join(more), action=show, on_action=lambda: show_in_folder(first))
        else:
            self.view.banner.say(kind, words, " ".join(more))

    def _open_file(self, entry: FileEntry) -> None:
        """Open one saved file; it is never run or opened without being asked for by name."""
        path = self._saved.get(entry.name)
        if path is None:
            self.view.banner.say("info", self.tr("Save the file first, then open it."))
            return
        open_file(path)

    # ------------------------------------------------------------ window

    def content(self) -> _Content:
        """Return the list, the messages and the password."""
        return _Content(
            tuple(self.stegos.sources),
            self._outcomes,
            self.stegos.current,
            self.password.text,
            self.password.is_shown,
        )

    def take_over(self, content: object) -> None:
        """Show the list and its messages as they were."""
        if not isinstance(content, _Content):
            return
        self.password.set_shown(content.shown)
        self.password.set_text(content.password)
        self._outcomes = content.outcomes
        for source in content.sources:
            self.stegos.add(source)
            self._thumbnail(source)
        for source, outcome in self._outcomes.items():
            index = self._index(source)
            if index >= 0:
                self.stegos.set_state(index, self._state_words(outcome))
        if content.sources:
            self.stegos.choose(content.current)
        self._show_current()

    def set_dragging(self, dragging: bool) -> None:
        """Light up the drop zone."""
        self.stegos.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Put dropped or pasted pictures on the list."""
        paths = local_paths(mime)
        folders = [path for path in paths if path.is_dir()]
        if folders:
            self.stegos.banner.say(
                "bad", self.tr("A folder cannot be revealed."), self.tr("Drop the pictures inside it.")
            )
            return
        if paths:
            self.add([PictureSource(path=path) for path in paths])
            return
        source = picture_in(mime)
        if source is not None:
            self.add([source])
