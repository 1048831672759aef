"""What came of a hide, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.clipboard import copied_words, guard
from stegapp.gui.core.file_manager import mail_file, show_in_folder
from stegapp.gui.jobs import saving
from stegapp.gui.jobs.hiding import HideOutcome
from stegapp.gui.jobs.pictures import PictureSource, qimage
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.hide.figures import figures
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.output import kind_of
from stegapp.gui.services import Services
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.result_view import Cautions, ResultView, ShownStego
from stegapp.pipeline import of_stego
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["ShownResult"]

translate = QCoreApplication.translate


class ShownResult(QObject):
    """Shows an outcome in its view until the user goes on; outcome is None before and after."""

    compare_wanted = Signal(object, object, str, str)  # before, after: levels; their names
    reveal_wanted = Signal(object)  # PictureSource

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
        self.view.copy_file.connect(self._copy_file)
        self.view.copy_picture.connect(self._copy_picture)
        self.view.mail.connect(self._mail)
        self.view.export_model.connect(self._export_model)
        self.view.reveal.connect(self._reveal)

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
            ShownStego(
                title,
                result.output,
                self._facts(outcome),
                outcome.after,
                figures(outcome, self._services.catalog),
                of_stego(result.detectability),
                pixels_suffice=outcome.carrier != "jpeg",
            )
        )
        self.view.say_where_to_send(outcome.verdicts, max(result.stego_pixels.shape[:2]), tried=len(result.ways))
        cover, entry, key_files = form.cover.cover, self._entry, form.password.key_files.paths
        self.view.caution(
            Cautions(
                no_password=not (form.password.password or key_files),
                sample=cover is not None and cover.sample,
                uncopied=form.password.made_and_not_copied,
                own_model=entry.name if entry is not None and entry.own else "",
                key_files=tuple(path.name for path in key_files),
                beside=any(path.parent == result.output.parent for path in key_files),
                decoy=bool(result.decoy_bytes),
            )
        )

    @property
    def _entry(self) -> "ModelEntry | None":
        """The model that the message was hidden with."""
        return self._services.catalog.find(self.outcome.result.model_id) if self.outcome is not None else None

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

    def _warn(self, words: str) -> None:
        self.view.banner.say("warn", words)

    def _show_in_folder(self) -> None:
        if self.outcome is not None:
            show_in_folder(self.outcome.result.output, self._warn)

    def _mail(self) -> None:
        if self.outcome is not None:
            mail_file(self.outcome.result.output, self._warn)

    def _reveal(self) -> None:
        if self.outcome is not None:
            self.reveal_wanted.emit(PictureSource(path=self.outcome.result.output))

    def _copy_file(self) -> None:
        if self.outcome is not None:
            guard().copy_file(self.outcome.result.output)
            self.view.banner.say("good", translate("HidePage", "The file was copied. Paste it as an attachment."))

    def _copy_picture(self) -> None:
        if self.outcome is None:
            return
        pixels = self.outcome.result.stego_pixels

        def making(_: CancelToken) -> Job[QImage]:
            yield Progress("read")
            return qimage(pixels)

        self._services.runner.submit(making, lane=Lane.BACK, on_success=self._picture_made)

    def _picture_made(self, image: QImage) -> None:
        guard().copy_picture(image)
        self.view.banner.say(
            "good",
            translate("HidePage", "The picture was copied."),
            translate(
                "HidePage", "Many programs compress what is pasted, and that destroys the message: a file is safer."
            ),
        )

    def _export_model(self) -> None:
        entry = self._entry
        if entry is None:
            return
        store, start = (
            self._services.session.store,
            saving.start_folder(self._services.settings.settings.save_folder, None),
        )
        target = dialogs.save_as(
            self.view,
            translate("HidePage", "Export the model"),
            start / f"{entry.name}.stegmodel",
            translate("HidePage", "Model (*.stegmodel)"),
        )
        if target is not None:
            words = translate("HidePage", "The model was exported as {name}. The recipient imports it in stegapp.")
            self._services.catalog.change(
                lambda: store.export(entry, target, overwrite=True),
                on_success=lambda path: self.view.banner.say("good", words.format(name=path.name)),
                on_failure=lambda failure: tell(self.view.banner, failure, self.view),
            )

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
