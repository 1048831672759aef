"""The Train page before there is a wizard."""

import pytest
from pytestqt.qtbot import QtBot

from stegapp.errors import DeviceError
from stegapp.gui import acknowledgements
from stegapp.gui.services import Services
from stegapp.gui.wizard.entry import TrainPage
from stegapp.system import device


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
