"""What the window does with what comes from outside, and when it may close."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QPoint

from stegapp.gui.core import dialogs
from stegapp.gui.core.mime import local_paths
from stegapp.gui.jobs.comparing import Picture
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.hide import cover_among
from stegapp.gui.window import opening
from stegapp.gui.window.opening import HIDE, REVEAL, WAYS, MayHold
from stegapp.gui.window.paged_window import PagedWindow

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["WindowController"]

translate = QCoreApplication.translate


class WindowController(QObject):
    """Leads files, drops and pastes to the page that can use them, and pages to one another."""

    def __init__(self, window: PagedWindow) -> None:
        super().__init__(window)
        self._window = window
        window.hide_page.compare_wanted.connect(self._compare)
        window.hide_page.reveal_wanted.connect(self._reveal_one)
        window.models_page.train_wanted.connect(self._train)
        window.train_page.models_wanted.connect(self._show_models)
        window.train_page.hide_wanted.connect(self._hide_with)
        window.reveal_page.view.models_wanted.connect(self._show_models)
        window.settings_page.language_changed.connect(window.reopen_wanted)

    # ------------------------------------------------------------ from page to page

    def _compare(self, before: Picture, after: Picture, before_name: str, after_name: str) -> None:
        page = self._window.compare_page
        self._window.go_to(page)
        page.compare(before, after, (before_name, after_name))

    def _reveal_one(self, source: PictureSource) -> None:
        page = self._window.reveal_page
        self._window.go_to(page)
        if not self._refused(page):
            page.add([source])

    def _train(self) -> None:
        self._window.go_to(self._window.train_page)

    def _show_models(self) -> None:
        self._window.go_to(self._window.models_page)

    def _hide_with(self, entry: "ModelEntry") -> None:
        """Lead to the form with this model chosen, and a carrier that it can hide in."""
        form = self._window.hide_page.form
        if (form.wanted.carrier == "robust") is not entry.card.on_blocks:
            form.cover.carriers.choose("robust" if entry.card.on_blocks else "square")
        form.options.choose_model(entry.id)
        self._window.go_to(self._window.hide_page)

    # ------------------------------------------------------------ files opened from outside

    def open_files(self, arguments: list[str]) -> None:
        """Use files given at start, or opened by the desktop: models are offered for import, pictures used.

        Before the files may stand what to do with pictures: "--reveal" or "--hide".
        """
        window = self._window
        way = arguments[0] if arguments and arguments[0] in WAYS else ""
        models, others = opening.sorted_out([Path(argument) for argument in arguments[1 if way else 0 :]])
        if way and not models:
            window.go_to(window.reveal_page if way == REVEAL else window.hide_page)
        if others:
            self._open_pictures(others, way or (REVEAL if models else ""))
        if models:
            window.go_to(window.models_page)
            window.models_page.offer(models)

    def _open_pictures(self, paths: list[Path], way: str) -> None:
        """Reveal or hide in pictures; where they may hold a message and it was not said which, ask."""
        if way == REVEAL:
            self._reveal(paths)
        elif way == HIDE:
            self._hide_in(paths)
        else:
            self._window.services.runner.submit(
                lambda _: opening.all_may_hold(paths),
                lane=Lane.BACK,
                on_success=lambda may_hold: self._reveal_or_hide(paths, may_hold),
            )

    def _reveal_or_hide(self, paths: list[Path], may_hold: MayHold) -> None:
        if not may_hold:
            self._hide_in(paths)
            return
        if len(paths) > 1:
            self._reveal(paths)  # a message is hidden in one picture at a time
            return
        words = translate("MainWindow", "{name} may hold a message, as any photo of its kind may.")
        if may_hold == "square":
            words = translate("MainWindow", "{name} may hold a message: it is grey and as large as what stegapp makes.")
        way = dialogs.choose_way(
            self._window,
            words.format(name=paths[0].name),
            translate("MainWindow", "Reveal it, or hide a message in this picture?"),
            ways=[translate("MainWindow", "&Reveal it"), translate("MainWindow", "&Hide in it")],
            cancel=translate("MainWindow", "Cancel"),
        )
        if way is not None:
            (self._reveal, self._hide_in)[way](paths)

    def _reveal(self, paths: list[Path]) -> None:
        page = self._window.reveal_page
        self._window.go_to(page)
        if not self._refused(page):
            page.add([PictureSource(path=path) for path in paths])

    def _hide_in(self, paths: list[Path]) -> None:
        page = self._window.hide_page
        self._window.go_to(page)
        if self._refused(page):
            return
        page.open_cover(PictureSource(path=paths[0]))
        if len(paths) > 1:
            self._window.notice.say(
                "info",
                translate("MainWindow", "Only {name} was opened.").format(name=paths[0].name),
                translate("MainWindow", "A message is hidden in one picture at a time."),
            )

    def _refused(self, page: Page) -> bool:
        """Whether a page is at work and takes nothing; say so."""
        if page.busy:
            self._window.notice.say(
                "info",
                translate("MainWindow", "Something is still being worked on."),
                translate("MainWindow", "Open or drop it again afterwards."),
            )
        return page.busy

    # ------------------------------------------------------------ drops and paste

    def wants(self, mime: QMimeData) -> bool:
        """Whether the page in front can do something with a drop, or another one can."""
        page = self._window.page
        if page.wants(mime) or page.held_up(mime):
            return True
        paths = local_paths(mime)
        return bool(opening.sorted_out(paths)[0]) or opening.all_pictures(paths)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Import models wherever they are dropped, and use pictures on a page that has no use for them elsewhere.

        A page that is at work takes nothing, and that is said: neither is it lost in silence nor led elsewhere.
        """
        window, page = self._window, self._window.page
        models, others = opening.sorted_out(local_paths(mime))
        if models:
            window.go_to(window.models_page)
            window.models_page.import_models(models)
            if opening.all_pictures(others):
                self._reveal(others)
                window.go_to(window.models_page)
            elif others:
                window.notice.say("info", translate("MainWindow", "Only the model files were taken."))
        elif page.held_up(mime):
            self._refused(page)
        elif opening.all_pictures(others) and not page.wants_pictures(mime):
            self._open_pictures(others, "")
        elif page is window.hide_page and (cover := cover_among(window.hide_page, mime, place)) is not None:
            window.services.runner.submit(
                lambda _: opening.all_may_hold([cover]),
                lane=Lane.BACK,
                on_success=lambda may_hold: self._use_on_hide(cover, may_hold),
            )
        elif page.wants(mime):
            page.take(mime, place)

    def _use_on_hide(self, cover: Path, may_hold: MayHold) -> None:
        """Hide in a picture that came to the page Hide; ask first if it is like a grey square, as no photo is."""
        if may_hold == "square":
            self._reveal_or_hide([cover], may_hold)
        else:
            self._hide_in([cover])

    # ------------------------------------------------------------ closing

    def may_close(self, busy: Page | None) -> bool:
        """Ask before a job is stopped or a message lost. busy: the page that is at work, if any."""
        window = self._window
        if busy is not None:
            question, stop = busy.stop_question
            words = translate("MainWindow", "Something is still being worked on.")
            if not dialogs.ask(window, words, question, yes=stop, no=translate("MainWindow", "&Keep going")):
                return False
        for page in window.pages:
            lost = page.unsaved_message() if not window.reopening and page is not busy else None
            if lost is not None and not dialogs.ask(
                window,
                lost,
                translate("MainWindow", "Close all the same? Nobody can bring it back then."),
                yes=translate("MainWindow", "&Close all the same"),
                no=translate("MainWindow", "&Keep it open"),
            ):
                window.go_to(page)
                return False
        return True
