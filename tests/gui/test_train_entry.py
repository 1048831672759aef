"""The Train page before there is a wizard."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stegapp.errors import DeviceError
from stegapp.gui import acknowledgements
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard.entry import TrainPage
from stegapp.system import device
from tests.gui import states
from tests.gui.fakes import BLOCKS_ID, FakeSession, blocks_entry, entry


def test_the_train_page_says_what_it_needs(services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = TrainPage(services)
    qtbot.addWidget(page)
    monkeypatch.setattr(device, "has_torch", lambda: False)
    with pytest.raises(DeviceError, match="needs PyTorch"):
        device.require_torch()
    page.shown()
    assert page.banner.message == "Training needs PyTorch, which is not installed."
    monkeypatch.undo()
    page.shown()
    assert page.wizard is not None


def test_about_names_the_libraries_that_are_here(monkeypatch: pytest.MonkeyPatch) -> None:
    everything = acknowledgements.LIBRARIES
    monkeypatch.setattr(acknowledgements, "has_torch", lambda: True)
    assert acknowledgements.libraries() == everything
    monkeypatch.setattr(acknowledgements, "has_torch", lambda: False)
    assert {library.name for library in everything} - {library.name for library in acknowledgements.libraries()} == {
        "PyTorch"
    }


@pytest.mark.parametrize("before", ["robust", "jpeg"])
def test_a_new_model_is_hidden_with_at_once(
    window: MainWindow, session: FakeSession, tmp_path: Path, before: str
) -> None:
    session.store.entries += [entry("Holidays", "00112233aabbccdd", "trained"), blocks_entry()]
    window.services.catalog.refresh()
    form = window.hide_page.form
    form.cover.carriers.choose(before)
    states.train_done(window, tmp_path)
    window.train_page.wizard.done.start.click()
    assert window.page is window.hide_page
    assert form.wanted.model == "00112233aabbccdd"
    assert form.wanted.carrier == ("square" if before == "robust" else before)
    window.train_page.wizard.done.open(blocks_entry())
    window.train_page.wizard.done.start.click()
    assert form.wanted.carrier == "robust"
    assert form.wanted.model == BLOCKS_ID
