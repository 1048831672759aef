"""The form of the Reveal page: the pictures and the password."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage

from stegapp.gui.core import dialogs
from stegapp.gui.jobs import pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.key_file_choice import KeyFileChoice
from stegapp.gui.pages.password_store_choice import PasswordStoreChoice
from stegapp.gui.pages.recent_folders import RecentFolders
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import Card, button, row
from stegapp.gui.widgets.key_files import KeyFiles
from stegapp.gui.widgets.password_box import PasswordField
from stegapp.gui.widgets.stego_list import StegoList

__all__ = ["FormContent", "RevealForm"]

_THUMBNAIL_SIDE = 512

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FormContent:
    """The pictures on the list, the password and the key files; `repr` shows neither of these two."""

    sources: tuple[PictureSource, ...]
    current: int
    password: str = field(repr=False)
    shown: bool
    key_files: tuple[Path, ...] = field(default=(), repr=False)


class RevealForm(QObject):
    """Keeps the list and the card with the password; the page gives both their places."""

    current_changed = Signal()  # another picture is in front, or none

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.stegos = StegoList()
        self.password = PasswordField(
            translate("RevealPage", "Password"), translate("RevealPage", "Password; leave empty if none was used")
        )
        self.password_card = Card(translate("RevealPage", "Password"), step=2)
        self.key_files = KeyFiles(for_hiding=False)
        self.key_file_choice = KeyFileChoice(services, self.key_files)
        self.from_store = button(translate("RevealPage", "From the password store…"), icon="key", kind="quiet")
        self.password_card.header.addWidget(self.from_store)
        self.store = PasswordStoreChoice(
            services,
            self.password,
            take=self.password.set_text,
            tell=lambda words, _: self.password.told.emit(words),
            offer=self.from_store.setVisible,
        )
        self.from_store.clicked.connect(self.store.fetch)
        line = row(self.password, self.key_files.button)
        line.setStretch(0, 1)
        self.password_card.body.addLayout(line)
        self.password_card.body.addWidget(self.key_files)
        self.password.add_key(self.password_card)
        self.stegos.browse.connect(lambda: self._browse())
        for add in (self.stegos.zone.add_beside, self.stegos.add_beside):
            recent = RecentFolders(services)
            recent.chosen.connect(self._browse)
            add(recent)
        self.stegos.chosen.connect(lambda _: self.current_changed.emit())
        self.stegos.emptied.connect(self.current_changed)

    @property
    def current(self) -> PictureSource | None:
        """The picture in front."""
        index, sources = self.stegos.current, self.stegos.sources
        return sources[index] if 0 <= index < len(sources) else None

    def set_state(self, source: PictureSource, words: str) -> bool:
        """Word the state of a picture; return whether it is on the list still."""
        index = next((i for i, other in enumerate(self.stegos.sources) if other is source), -1)
        if index >= 0:
            self.stegos.set_state(index, words)
        return index >= 0

    def set_running(self, running: bool) -> None:
        """Let nothing be changed that the job is about."""
        self.password_card.setEnabled(not running)
        self.stegos.zone.setEnabled(not running)

    def _browse(self, folder: str = "") -> None:
        folder = folder or self._services.open_folder
        title = translate("RevealPage", "Choose pictures with a message")
        paths = dialogs.choose_pictures(self.stegos, title, folder)
        if paths:
            self._services.settings.visited(paths[0].parent)
            self.add([PictureSource(path=path) for path in paths])

    def add(self, sources: list[PictureSource]) -> None:
        """Put pictures on the list."""
        first = -1
        for source in sources:
            index = self.stegos.add(source)
            first = index if first < 0 else first
            self._show_thumbnail(source)
        if first >= 0:
            self.stegos.choose(first)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.current_changed.emit()

    def _show_thumbnail(self, source: PictureSource) -> None:
        if source.image is not None:
            self.stegos.set_thumbnail(source, source.image)
            return
        path = source.path
        if path is None:
            return

        def found(images: list[tuple[Path, QImage]]) -> None:
            for _, image in images:
                self.stegos.set_thumbnail(source, image)

        self._services.runner.submit(
            lambda cancel: pictures.thumbnails([path], _THUMBNAIL_SIDE, cancel=cancel),
            lane=Lane.BACK,
            on_success=found,
        )

    def forget_secrets(self) -> None:
        """Empty the password's card."""
        self.password.set_shown(False)
        self.password.set_text("")
        self.key_files.clear()

    @property
    def content(self) -> FormContent:
        """The form as it is."""
        return FormContent(
            tuple(self.stegos.sources),
            self.stegos.current,
            self.password.text,
            self.password.is_shown,
            self.key_files.paths,
        )

    def take_over(self, content: FormContent) -> None:
        """Fill in the form as it was, but for which picture is in front."""
        self.password.set_shown(content.shown)
        self.password.set_text(content.password)
        self.key_files.clear()
        self.key_files.add(content.key_files)
        for source in content.sources:
            self.stegos.add(source)
            self._show_thumbnail(source)
