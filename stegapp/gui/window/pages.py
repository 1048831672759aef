"""The pages of the window: one entry each, in the order of the navigation."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from stegapp.gui.pages.about import AboutPage
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.compare import ComparePage
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.models import ModelsPage
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.pages.settings import SettingsPage
from stegapp.gui.services import Services
from stegapp.gui.wizard.entry import TrainPage

__all__ = ["PAGES", "PageEntry"]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PageEntry:
    """How a page is called and made; its key is Ctrl with its number.

    name: in the window's language. advanced: whether it is for those who look closer; such pages stand together under
    a heading. below: whether it stands at the foot of the navigation; such pages come last.
    """

    name: Callable[[], str]
    icon: str
    make: Callable[[Services], Page]
    advanced: bool = False
    below: bool = False


PAGES = (
    PageEntry(lambda: translate("MainWindow", "Hide"), "hide", HidePage),
    PageEntry(lambda: translate("MainWindow", "Reveal"), "reveal", RevealPage),
    PageEntry(lambda: translate("MainWindow", "Compare"), "compare", ComparePage, advanced=True),
    PageEntry(lambda: translate("MainWindow", "Models"), "models", ModelsPage, advanced=True),
    PageEntry(lambda: translate("MainWindow", "Train"), "train", TrainPage, advanced=True),
    PageEntry(lambda: translate("MainWindow", "Settings"), "settings", SettingsPage, below=True),
    PageEntry(lambda: translate("MainWindow", "About"), "about", AboutPage, below=True),
)
