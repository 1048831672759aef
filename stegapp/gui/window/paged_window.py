"""A window of pages, one in front of the others, and the way from one to another."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from stegapp.gui.pages.about import AboutPage
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.compare import ComparePage
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.models import ModelsPage
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.pages.settings import SettingsPage
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.window.navigation import Navigation
from stegapp.gui.window.pages import PAGES
from stegapp.gui.wizard.entry import TrainPage

__all__ = ["PagedWindow"]

P = TypeVar("P", bound=Page)


class _The(Generic[P]):
    """The window's page of one kind."""

    def __init__(self, kind: type[P]) -> None:
        self._kind = kind

    def __get__(self, window: "PagedWindow", owner: object = None) -> P:
        return next(page for page in window.pages if isinstance(page, self._kind))


class PagedWindow(QMainWindow):
    """Holds the pages. Knows nothing of what they do, nor of what comes from outside."""

    closed = Signal()
    reopen_wanted = Signal()  # build the window anew, in another language

    # Pages that lead to one another; all pages are in `pages`.
    hide_page = _The(HidePage)
    reveal_page = _The(RevealPage)
    compare_page = _The(ComparePage)
    models_page = _The(ModelsPage)
    train_page = _The(TrainPage)
    settings_page = _The(SettingsPage)
    about_page = _The(AboutPage)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.reopening = False
        """Whether another window takes over what this one holds, so that closing it loses nothing."""
        self._pages = QStackedWidget()
        for entry in PAGES:
            self._pages.addWidget(entry.make(services))
        self.navigation = Navigation(PAGES, self)
        self.navigation.chosen.connect(self.go)
        self.notice = Banner()
        self.offer = Banner()
        """What waits for an answer: no notice takes its place."""

    @property
    def pages(self) -> list[Page]:
        """All pages, in the order of the navigation."""
        return [page for i in range(self._pages.count()) if isinstance(page := self._pages.widget(i), Page)]

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self._pages.currentWidget()
        if not isinstance(page, Page):
            raise TypeError("the window holds pages only")
        return page

    def go(self, index: int) -> None:
        """Bring a page to the front."""
        made = self.navigation.buttons[index]
        made.setChecked(True)
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or self._pages.currentIndex() != index:
            made.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(index)
        self.page.shown()

    def go_to(self, page: Page) -> None:
        """Bring `page` to the front."""
        self.go(self._pages.indexOf(page))
