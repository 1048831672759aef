"""What the forms of Hide and Reveal share about key files: dialogs, and the jobs that look at a file or make one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from stegapp.gui.core import dialogs
from stegapp.gui.jobs import key_files
from stegapp.gui.jobs.additions import Additions
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.key_files import KeyFiles

__all__ = ["KeyFileChoice"]

translate = QCoreApplication.translate


class KeyFileChoice(QObject):
    """Fills a list of key files with what the user chooses, drops or has made."""

    def __init__(self, services: Services, shown: KeyFiles) -> None:
        super().__init__(shown)
        self._services = services
        self._shown = shown
        self._looking = Additions(
            services.runner,
            Lane.BACK,
            lambda paths: lambda _: key_files.look(paths[0]),
            on_success=lambda paths, _: shown.add(paths),
            on_end=shown.tell_failures,
            parent=self,
        )
        self._folder = str(Path.home())  # not that of the pictures: a key file beside its picture helps nobody
        shown.browse.connect(self._browse)
        shown.make.connect(self._make)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files that were chosen or dropped; what cannot be a key file is told, and keeps no other out."""
        self._looking.add_each(paths)

    def _browse(self) -> None:
        paths = dialogs.choose_files(self._shown, translate("KeyFiles", "Choose key files"), self._folder)
        if paths:
            self._folder = str(paths[0].parent)
        self.add(paths)

    def _make(self) -> None:
        start = Path(self._folder) / translate("KeyFiles", "new.key")
        title, kinds = translate("KeyFiles", "Make a new key file"), translate("KeyFiles", "Key files (*.key)")
        target = dialogs.save_as(self._shown, title, start, kinds)
        if target is not None:
            self._folder = str(target.parent)
            self._services.runner.submit(
                lambda _: key_files.make(target), lane=Lane.BACK, on_success=self._made, on_failure=self._not_made
            )

    def _made(self, path: Path) -> None:
        self._shown.add([path])
        words = translate("KeyFiles", "Made {name}: 32 random bytes, which only you can read.").format(name=path.name)
        self._shown.tell("good", words)

    def _not_made(self, failure: Failure) -> None:
        self._shown.tell_failures([failure])
