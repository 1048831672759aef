"""What came out of the picture in front: shown, saved and opened."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from stegapp.errors import NothingRevealed
from stegapp.format import FileEntry, Message, Saved
from stegapp.gui import error_text
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.file_manager import open_file
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import saving
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.reveal.state import RevealOutcome
from stegapp.gui.services import Services
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.message_view import MessageView
from stegapp.pipeline import RevealedShare, RevealResult

__all__ = ["RevealedMessage", "as_saved"]

translate = QCoreApplication.translate


def as_saved(outcome: Saved) -> list[str]:
    """Return in sentences what was not saved as it was hidden."""
    said = []
    if outcome.renamed:
        words = translate("RevealPage", "{count} got another name: theirs was taken, or is not allowed here.")
        said.append(words.format(count=formats.count(len(outcome.renamed))))
    if outcome.left_out:
        name, why = outcome.left_out[0]
        words = translate("RevealPage", "{count} could not be saved, such as {name}: {why}")
        said.append(words.format(count=formats.count(len(outcome.left_out)), name=name, why=localised(why)))
    return said


class RevealedMessage(QObject):
    """Shows an outcome in its view, and saves what is in it."""

    text_saved = Signal(object)  # Path
    files_saved = Signal(object)  # Saved

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._outcome: RevealOutcome | None = None
        self._saved: dict[str, Path] = {}  # where the files of this message were saved, by their names in it
        self.view = MessageView()
        self.view.save_text.connect(self._save_text)
        self.view.save_files.connect(self._save_files)
        self.view.open_file.connect(self._open_file)

    def show(self, outcome: RevealOutcome | None, missing: int = 0) -> None:
        """Show what came out, None for nothing yet. missing: pictures beside it that its message needs."""
        self._outcome = outcome
        self._saved = {}
        if outcome is None:
            self.view.show_empty()
        elif outcome.result is not None:
            self.view.show_message(outcome.result.message, self._facts(outcome.result), self._details(outcome.result))
        elif outcome.failure is not None:
            self._show_failure(outcome.failure, jpeg=outcome.jpeg)
        elif outcome.share is not None:
            self._show_share(outcome.share, missing)

    def _show_share(self, found: RevealedShare, missing: int) -> None:
        share = found.share
        what = translate("RevealPage", "This picture holds a part of a message.")
        words = translate("RevealPage", "Any {needed} of {total} pictures reveal it. {here} of these are here.")
        if share.needed - missing == 1:
            words = translate("RevealPage", "Any {needed} of {total} pictures reveal it. One of these is here.")
        how = words.format(
            needed=formats.count(share.needed),
            total=formats.count(share.total),
            here=formats.count(share.needed - missing),
        )
        self.view.show_failure(what, how, [translate("RevealPage", "Add more of them, in any order, and reveal.")])

    def _facts(self, result: RevealResult) -> str:
        words = translate("RevealPage", "Complete, and exactly as it was hidden.")
        if result.pictures > 1:
            words = translate("RevealPage", "Joined from {count} pictures. Complete, and exactly as it was hidden.")
            words = words.format(count=formats.count(result.pictures))
        entry = self._services.catalog.find(result.model_id)
        if entry is not None and entry.own:
            model = translate("RevealPage", "It was hidden with the model “{name}”.").format(name=entry.name)
            words = f"{words} {model}"
        return words

    def _details(self, result: RevealResult) -> str:
        share = result.corrected_bits / max(1, result.payload_bits)
        corrected = translate("RevealPage", "Every bit was read without an error.")
        if result.corrected_bits:
            corrected = translate("RevealPage", "{percent} of the bits were wrong and were corrected.")
            corrected = corrected.format(percent=formats.percent(share))
        name = self._services.catalog.name_of(result.model_id, result.model_name)
        model = translate("RevealPage", "Model: {name}.").format(name=name)
        return f"{corrected} {model}"

    def _show_failure(self, failure: Failure, *, jpeg: bool) -> None:
        text = error_text.describe(failure)
        if not isinstance(failure.error, NothingRevealed) or isinstance(failure.error, error_text.TELLING):
            self.view.show_failure(text.what, text.advice, [])
            if text.details:
                self._tell(failure)
            return
        sent = translate(
            "RevealPage",
            "How it was sent: as a file, since messengers compress photos and that destroys the message",
        )
        if jpeg:
            sent = translate(
                "RevealPage",
                "How it was sent: a messenger or website may have compressed this JPEG anew, and that destroys the "
                "message. Ask for it to be sent once more, as a file",
            )
        self.view.show_failure(
            text.what,
            translate("RevealPage", "This picture holds no message, or one of these is not right:"),
            [
                translate(
                    "RevealPage", "The password: letter by letter, with capitals and spaces; and the key file, if any"
                ),
                translate("RevealPage", "The model: the sender's must be installed here"),
                translate("RevealPage", "The original file: not a screenshot, not resized, cropped or edited"),
                sent,
            ],
            models=True,
        )

    def _tell(self, failure: Failure) -> None:
        tell(self.view.banner, failure, self.view)

    # ------------------------------------------------------------ saving

    def _start_folder(self) -> Path:
        return saving.start_folder(self._services.settings.settings.save_folder, None)

    def _save_text(self) -> None:
        if self._outcome is None or self._outcome.result is None:
            return
        text = self._outcome.result.message.text
        title, kinds = translate("RevealPage", "Save the text"), translate("RevealPage", "Text (*.txt)")
        start = self._start_folder() / translate("RevealPage", "message.txt")
        target = dialogs.save_as(self.view, title, start, kinds)
        if target is not None:
            self._services.runner.submit(
                lambda _: saving.save_text(text, target),
                lane=Lane.BACK,
                on_success=lambda path: self.text_saved.emit(path),
                on_failure=self._tell,
                secrets=(text,),
            )

    def _save_files(self, files: tuple[FileEntry, ...], then: Callable[[], object] | None = None) -> None:
        if not files:
            return
        title = translate("RevealPage", "Choose where to save")
        folder = dialogs.choose_folder(self.view, title, str(self._start_folder()))
        if folder is None:
            return

        def saved(outcome: Saved) -> None:
            self._saved.update(outcome.files)
            self.files_saved.emit(outcome)
            if then is not None:
                then()

        self._services.runner.submit(
            lambda token: saving.save_message(files, folder, token=token),
            lane=Lane.BACK,
            on_success=saved,
            on_failure=self._tell,
        )

    def save_all(self, messages: Sequence[tuple[str, Message]]) -> None:
        """Save the messages of several pictures to a folder. messages: each with its picture's name."""
        title = translate("RevealPage", "Choose where to save all messages")
        folder = dialogs.choose_folder(self.view, title, str(self._start_folder()))
        if folder is not None:
            self._services.runner.submit(
                lambda token: saving.save_message(saving.as_files(messages), folder, token=token),
                lane=Lane.BACK,
                on_success=lambda outcome: self.files_saved.emit(outcome),
                on_failure=self._tell,
            )

    def _open_file(self, entry: FileEntry) -> None:
        """Open one saved file; it is never run or opened without being asked for by name."""
        path = self._saved.get(entry.name)
        if path is None:
            self.view.banner.say(
                "info",
                translate("RevealPage", "Save the file first, then open it."),
                action=translate("RevealPage", "Save and open…"),
                on_action=lambda: self._save_files((entry,), lambda: self._open_saved(entry)),
            )
            self.view.banner.focus_action()
            return
        self._open_saved(entry)

    def _open_saved(self, entry: FileEntry) -> None:
        path = self._saved.get(entry.name)
        if path is not None:
            open_file(path, lambda words: self.view.banner.say("warn", words))
