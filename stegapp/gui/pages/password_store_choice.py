"""What the forms of Hide and Reveal share about the desktop's password store: the question for a name, and the jobs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from stegapp.gui import error_text
from stegapp.gui.core import dialogs
from stegapp.gui.jobs import passwords
from stegapp.gui.jobs.worker import Failure, JobFactory, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.gui.settings import Settings

__all__ = ["PasswordStoreChoice"]

translate = QCoreApplication.translate


class PasswordStoreChoice(QObject):
    """Takes a password from the store into a form, or keeps the form's there; one at a time.

    take: what becomes of a password. tell: says something of it; whether it is a failure. offer: shows the form's ways
    to the store, or not, as the settings have it.
    """

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        *,
        take: Callable[[str], None],
        tell: Callable[[str, bool], None],
        offer: Callable[[bool], None],
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._take = take
        self._tell = tell
        self._offer = offer
        self._job: JobHandle | None = None
        services.settings.changed.connect(self._settings_changed)
        self._settings_changed(services.settings.settings)

    def _settings_changed(self, settings: Settings) -> None:
        self._offer(settings.password_store)

    def fetch(self) -> None:
        """Ask for the name of an entry, and take its password."""
        title = translate("PasswordStore", "From the password store")
        name = dialogs.ask_name(self._parent, title, translate("PasswordStore", "Name of the entry:"))
        if name:
            self._start(lambda token: passwords.fetch(name, token), self._take, ())

    def keep(self, password: str) -> None:
        """Ask for a name, and keep `password` as that entry."""
        title = translate("PasswordStore", "Keep in the password store")
        label = translate("PasswordStore", "Name of the entry; what has this name is replaced:")
        name = dialogs.ask_name(self._parent, title, label)
        if name:
            said = translate("PasswordStore", "The password is in the store now, as “{name}”.").format(name=name)
            self._start(
                lambda token: passwords.keep(name, password, token), lambda _: self._tell(said, False), (password,)
            )

    def _start(self, work: JobFactory, then: Callable[[Any], None], secrets: tuple[str, ...]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._services.runner.submit(
            work,
            lane=Lane.BACK,
            on_success=then,
            on_failure=self._failed,
            secrets=secrets,
        )

    def _failed(self, failure: Failure) -> None:
        text = error_text.describe(failure)
        self._tell(f"{text.what} {text.advice}".strip(), True)
