"""What is asked before the window closes, and what is lost if it does."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import WindowKeeper
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.page import WizardPage
from stegapp.gui.wizard.plans import Plan
from stegapp.gui.wizard.runs import Run
from tests.gui.conftest import Answers
from tests.gui.test_wizard_failures import _checkpoint

LOST = "The message has not been hidden yet."


@pytest.fixture
def unsaved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(HidePage, "unsaved_message", lambda _: LOST)


@pytest.mark.usefixtures("unsaved")
def test_a_message_not_hidden_is_asked_for(window: MainWindow, answers: Answers) -> None:
    window.go_to(window.about_page)
    answers.yes = False
    assert not window.close()
    assert window.isVisible()
    assert window.page is window.hide_page
    assert not window.closing
    assert len(answers.asked) == 1
    assert LOST in answers.asked[0]
    answers.yes = True
    assert window.close()


def test_without_one_nothing_is_asked(window: MainWindow, answers: Answers) -> None:
    assert window.close()
    assert not answers.asked


@pytest.mark.usefixtures("unsaved")
def test_another_language_asks_nothing_for_nothing_is_lost(services: Services, answers: Answers) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    keeper = WindowKeeper(services, app)
    first = keeper.window
    first.reopen_wanted.emit()
    assert keeper.window is not first
    assert not answers.asked
    keeper.window.close()
    keeper.window.deleteLater()
    keeper.deleteLater()


@pytest.fixture
def wizard(window: MainWindow) -> WizardPage:
    window.go_to(window.train_page)
    return window.train_page.wizard


def _unfinished(tmp_path: Path, name: str) -> Run:
    run = Run.create(Plan(name, (str(tmp_path),)))
    _checkpoint(run)
    run.release()
    return run


def test_a_training_thrown_away_can_be_taken_back(wizard: WizardPage, tmp_path: Path, answers: Answers) -> None:
    run = _unfinished(tmp_path, "Holidays")
    answers.yes = False
    wizard.photos.unfinished.ask_to_throw_away(run)
    assert len(run_store.unfinished()) == 1
    answers.yes = True
    wizard.photos.unfinished.ask_to_throw_away(run)
    assert all("Throw the training Holidays away" in asked for asked in answers.asked)
    assert not run_store.unfinished()
    wizard.photos.notice._act()
    (back,) = run_store.unfinished()
    assert back.can_resume
    assert back.plan == run.plan
    assert wizard.photos.unfinished.isVisible()


def test_trainings_of_one_name_are_taken_back_one_after_another(wizard: WizardPage, tmp_path: Path) -> None:
    for _ in range(2):
        wizard.photos.unfinished.ask_to_throw_away(_unfinished(tmp_path, "Holidays"))
    kept = _unfinished(tmp_path, "Holidays")
    for count in (2, 3, 3):
        wizard.take_back()
        assert len(run_store.unfinished()) == count
    assert kept.folder in [run.folder for run in run_store.unfinished()]
