"""The button that offers the folders of late, beside one that opens a file dialog. Must not open any itself."""

from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from stegapp.gui import icons
from stegapp.gui.services import Services
from stegapp.gui.settings import Settings

__all__ = ["RecentFolders"]


class RecentFolders(QToolButton):
    """A menu of the folders that are remembered, as far as they are there; hidden where none is.

    chosen: the one to start in, as text.
    """

    chosen = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setProperty("bare", "true")
        self.setToolTip(self.tr("Recent folders"))
        self.setAccessibleName(self.tr("Recent folders"))
        icons.set_icon(self, "clock", "muted", 20)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        services.settings.changed.connect(self._show)
        if not services.settings.settings.folders:
            self.hide()  # and never shown here: without a place on a page yet, it would be a window

    def _show(self, settings: Settings) -> None:
        """Appear or go, with what the settings hold."""
        self.setVisible(bool(settings.folders))

    def _fill(self) -> None:
        """List what is there now: a stick may be pulled out, and come back."""
        self._menu.clear()
        there = [Path(folder) for folder in self._services.settings.settings.folders if Path(folder).is_dir()]
        names = [folder.name for folder in there]
        for folder in there:
            native = QDir.toNativeSeparators(str(folder))
            alone = folder.name and names.count(folder.name) == 1
            words = folder.name if alone else native
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setToolTip(native)
            action.triggered.connect(lambda _=False, start=str(folder): self.chosen.emit(start))
        if not there:
            self._menu.addAction(self.tr("None of them is there now")).setEnabled(False)
