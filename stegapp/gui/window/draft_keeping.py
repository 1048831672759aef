"""The draft of a message survives a crash, if the user wants it: sealed with the password that was typed.

Owns where drafts lie: those of earlier starts stay where they are until the user decides upon each, and the one of this
window has a place of its own beside them. So none takes another's, and none is lost unasked.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QLockFile, QObject, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout

from stegapp.gui.jobs.kept_draft import KeptDraft
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.settings import Settings
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, heading, muted, row
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.password_box import PasswordField
from stegapp.gui.window.paged_window import PagedWindow
from stegapp.pipeline import DraftStore
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.paths import user_data
from stegapp.system.state import make_private

__all__ = ["BringBackDialog", "DraftKeeping"]

_PAUSE_MS = 2000
_MOST = 9  # drafts at once

translate = QCoreApplication.translate


class BringBackDialog(QDialog):
    """Asks for the password of a draft, opens it, and hands out its text.

    text: the draft once it was opened, else None. deleted: whether it was deleted instead.
    """

    def __init__(self, window: PagedWindow, store: DraftStore) -> None:
        super().__init__(window)
        self.text: str | None = None
        self.password = ""
        self.deleted = False
        self._store = store
        self._jobs = Latest(window.services.runner, Lane.BACK)
        self.setWindowTitle(translate("Drafts", "Bring back a draft"))
        self.setMinimumWidth(440)
        self.field = PasswordField(translate("Drafts", "Password of the draft"), "")
        self.banner = Banner(closable=False)
        self.bring_back = button(translate("Drafts", "&Bring it back"), kind="primary", on_click=self.open_draft)
        self.bring_back.setDefault(True)
        delete = button(translate("Drafts", "&Delete it"), kind="danger", on_click=self._delete)
        later = button(translate("Drafts", "&Later"), on_click=self.reject)
        for made in (delete, later):
            made.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(heading(translate("Drafts", "Type the password of the draft"), scale=1.15))
        layout.addWidget(muted(translate("Drafts", "It stood on the Hide page when the program ended.")))
        layout.addWidget(self.field)
        layout.addWidget(self.banner)
        layout.addLayout(row(delete, None, later, self.bring_back))
        self.field.submitted.connect(self.open_draft)
        self.field.told.connect(lambda words: self.banner.say("warn", words))
        self.finished.connect(lambda _: self._jobs.cancel())

    def open_draft(self) -> None:
        """Open the draft with the password typed; say where it does not open."""
        password = self.field.text
        self.banner.dismiss()
        self.bring_back.setEnabled(False)

        def opening(_: CancelToken) -> Job[str]:
            yield Progress("derive-keys")
            return self._store.bring_back(password)

        def opened(text: str) -> None:
            self.text, self.password = text, password
            self.accept()

        self._jobs.start(
            opening,
            on_success=opened,
            on_failure=self._not_opened,
            on_end=lambda: self.bring_back.setEnabled(True),
            secrets=(password,),
        )

    def _not_opened(self, failure: Failure) -> None:
        tell(self.banner, failure, self)
        self.field.line.selectAll()
        self.field.setFocus()

    def _delete(self) -> None:
        self._store.forget()
        self.deleted = True
        self.reject()


class DraftKeeping(QObject):
    """Keeps the text of the Hide page after each pause in typing, and offers what earlier starts kept.

    One window keeps drafts; a second one of the same user keeps none, and leaves those of the first alone.
    waiting: drafts of earlier starts, the newest first. store: where this window keeps its own; None where all places
    are taken.
    """

    def __init__(self, window: PagedWindow, places: Sequence[DraftStore] = ()) -> None:
        super().__init__(window)
        self._window, self._page = window, window.hide_page
        self._places = tuple(places) or tuple(DraftStore(folder) for folder in _folders())
        self.waiting: list[DraftStore] = []
        self.store: DraftStore | None = None
        self._kept: KeptDraft | None = None
        self._jobs = Latest(window.services.runner, Lane.BACK)
        self._lock: QLockFile | None = None
        self._over = False
        self._was_wanted = self._wanted
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._page.form.written.connect(self._changed)
        self._page.password.changed.connect(self._changed)
        self._page.hidden.connect(self.forget)
        self._page.several.done.connect(self.forget)
        window.services.settings.changed.connect(self._settings_changed)
        window.closed.connect(self._closed)

    @property
    def _wanted(self) -> bool:
        return self._window.services.settings.settings.keep_draft

    def _changed(self) -> None:
        if self._wanted and not self._over:
            self._pause.start()

    def offer(self) -> None:
        """Offer the drafts that earlier starts left, one after the other; called once the window is up."""
        self._held()

    def _offer(self) -> None:
        while self.waiting and self.waiting[0].kept_at() is None:  # somebody deleted it
            del self.waiting[0]
        kept_at = self.waiting[0].kept_at() if self.waiting else None
        if kept_at is None:
            self._window.offer.dismiss()
            return
        moment = QDateTime.fromSecsSinceEpoch(int(kept_at.timestamp()))
        self._window.offer.say(
            "info",
            translate("Drafts", "A draft of {when} was kept when the program ended.").format(
                when=QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            ),
            translate("Drafts", "It is sealed with the password that stood beside it."),
            action=translate("Drafts", "Bring it back or delete it…"),
            on_action=self.ask,
        )

    def ask(self) -> None:
        """Let the user bring the draft back, delete it or leave it; not while a message is being hidden."""
        if self._page.busy or not self.waiting:
            return
        store = self.waiting[0]
        dialog = BringBackDialog(self._window, store)
        dialog.finished.connect(lambda _: self._decided(dialog, store))
        dialog.open()
        dialog.field.setFocus()

    def _decided(self, dialog: BringBackDialog, store: DraftStore) -> None:
        if dialog.text is not None:
            self.forget()
            self._keep_in(store)  # it is this window's from now on
            self._window.go_to(self._page)
            self._page.start_over()  # and what stood there can be brought back
            self._page.message.text.show_exact(dialog.text)
            self._page.password.field.set_text(dialog.password)
            self._page.form.settle()
        self.waiting.remove(store)
        if dialog.text is None and not dialog.deleted:
            self.waiting.append(store)  # later: the others come first
        self._offer()
        dialog.deleteLater()

    def keep(self) -> None:
        """Seal what is written now, on a worker, if that is wanted and a password stands beside it."""
        self._pause.stop()
        text, password = self._page.message.text.exact, self._page.password.password
        if not self._wanted or not self._held() or self._kept is None:
            return
        # It would be sealed with the password alone, and may rely on the key file.
        with_key_file = bool(self._page.password.key_files.paths)
        if not text or not password or with_key_file or not self._page.message_is_new:
            self.forget()
            return
        self._jobs.start(self._kept.keep(text, password), secrets=(text, password))

    def forget(self) -> None:
        """Delete this window's draft: the message was hidden, given up, or the user wants none."""
        self._pause.stop()
        self._jobs.cancel()
        if self._held() and self._kept is not None:
            self._kept.forget()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.keep_draft == self._was_wanted:
            return
        self._was_wanted = settings.keep_draft
        if settings.keep_draft:
            self._changed()
        else:
            self.forget()

    def _closed(self) -> None:
        """Forget, and leave the drafts to another window once nothing of this one is written any more."""
        self._over = True
        self._pause.stop()
        self._jobs.cancel()
        lock, self._lock = self._lock, None
        if lock is not None and self._kept is not None:
            self._kept.forget(lambda: _leave(lock))
        elif lock is not None:
            _leave(lock)

    def _held(self) -> bool:
        """Tell whether the drafts are this window's. The first time that they are, offer those of earlier starts."""
        if self._over:
            return False
        if self._lock is None:
            folder = user_data()
            if not self._wanted and all(place.kept_at() is None for place in self._places):
                return False  # nothing to hold, and no reason to make a folder
            try:
                make_private(folder)
            except OSError:
                return False
            lock = QLockFile(str(folder / "draft.lock"))
            lock.setStaleLockTime(0)
            if not lock.tryLock(0):
                return False
            self._lock = lock
            self._look()
        return True

    def _look(self) -> None:
        """Find the drafts of earlier starts, which are nobody's that still runs, and a place for this window's."""
        found = [(kept_at, place) for place in self._places if (kept_at := place.kept_at()) is not None]
        self.waiting = [place for _, place in sorted(found, key=lambda one: one[0], reverse=True)]
        free = next((place for place in self._places if place not in self.waiting), None)
        if free is not None:
            self._keep_in(free)
        self._offer()

    def _keep_in(self, store: DraftStore) -> None:
        self.store, self._kept = store, KeptDraft(store)


def _folders() -> Iterator[Path]:
    """Return where drafts may lie."""
    yield user_data()
    for number in range(2, _MOST + 1):
        yield user_data() / f"draft-{number}"


def _leave(lock: QLockFile) -> None:
    """Take empty folders away, and leave the drafts to another window."""
    for folder in list(_folders())[1:]:
        with suppress(OSError):
            folder.rmdir()
    lock.unlock()
