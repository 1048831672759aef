"""The button for models that were deleted: its menu takes them back, or empties the trash."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from stegapp.gui.core import dialogs, formats
from stegapp.gui.services import Catalog
from stegapp.gui.widgets.basics import button

__all__ = ["TrashActions"]

translate = QCoreApplication.translate


class TrashActions(QObject):
    """Shows its button while something is in the trash."""

    restore_wanted = Signal(object)  # RemovedModel
    empty_wanted = Signal()

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.button = button(
            translate("ModelsPage", "Deleted models…"),
            icon="trash",
            kind="quiet",
            hint=translate("ModelsPage", "Take back models that were deleted in the last 30 days (Ctrl+Z: the last)"),
            on_click=lambda: self._open(),
        )
        self.button.hide()

    def refresh(self) -> None:
        """Show the button, or hide it."""
        self.button.setVisible(bool(self._catalog.removed))

    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for removed in self._catalog.removed:
            moment = QDateTime.fromSecsSinceEpoch(int(removed.removed))
            date = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            words = translate("ModelsPage", "Take back {name}, deleted {date}").format(name=removed.name, date=date)
            menu.addAction(words.replace("&", "&&"), partial(self.restore_wanted.emit, removed))
        menu.addSeparator()
        menu.addAction(translate("ModelsPage", "Empty the trash…"), self._empty)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _empty(self) -> None:
        names = formats.listed(removed.name for removed in self._catalog.removed)
        yes = dialogs.ask(
            self.button,
            translate("ModelsPage", "Empty the trash for good? In it: {names}.").format(names=names),
            translate("ModelsPage", "Messages hidden with these models cannot be revealed any more."),
            yes=translate("ModelsPage", "&Empty the trash"),
            no=translate("ModelsPage", "&Keep it"),
        )
        if yes:
            self.empty_wanted.emit()
