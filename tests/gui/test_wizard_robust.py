"""A training of networks for messengers that recompress, in the window: by the real process, proof and all."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard.page import WizardPage
from stegapp.gui.wizard.steps import Step
from stegapp.models import ModelStore
from tests.conftest import SAMPLES
from tests.gui.test_wizard import LONG, _step, choose


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine photographs as large as a message needs that is to survive."""
    folder = tmp_path_factory.mktemp("my photos")
    for number, path in enumerate(sorted(SAMPLES.glob("*.png"))[:9]):
        with Image.open(path) as image:
            image.resize((400, 400)).save(folder / f"photo {number}.png")
    return folder


@pytest.fixture
def page(real_window: MainWindow) -> WizardPage:
    real_window.train_page.wizard.controller.round_trips = 2
    real_window.go_to(real_window.train_page)
    return real_window.train_page.wizard


def _plan(page: WizardPage) -> None:
    """Train for a moment, from the bundled model of the kind."""
    planning = page.planning
    planning.model.choose("robust", private=False)
    few = {f"{stage}.{name}": 2 for stage in ("jt", "sf") for name in ("steps", "batch")}
    rest = {f"{stage}.{name}": value for stage in ("jt", "sf") for name, value in (("crop", 64), ("validations", 1))}
    slow = {f"{stage}.rate": 1e-7 for stage in ("jt", "sf")}
    planning.values.fold.setChecked(True)
    for key, value in (few | rest | slow | {"data.validation_photos": 1, "data.proof_photos": 1}).items():
        planning.values.fields[key].setText(str(value))
    planning.effort.device.setCurrentIndex(planning.effort.device.findData("cpu"))
    assert not planning.model.privacy.isVisible()
    assert [planning.values.init.itemText(number) for number in range(1, planning.values.init.count())] == ["robust"]
    planning.values.init.setCurrentIndex(1)
    planning.model.name.setText("Ferry")


def test_from_photos_to_an_installed_model(page: WizardPage, photos: Path, qtbot: QtBot) -> None:
    choose(page, photos, qtbot)
    _plan(page)
    assert page.footer.next.isEnabled(), page.planning.banner.message
    page.footer.next.click()
    assert _step(page) is Step.TRAINING
    assert page.training._curves.charts["gmi"].accessibleName() == "Bits per place (GMI)"
    qtbot.waitUntil(lambda: page.step is not Step.TRAINING, timeout=LONG)
    assert _step(page) is Step.ACCEPTANCE, (page.failed.banner.message, page.failed.details.toPlainText())
    for name in ("loss", "rounded_accuracy", "psnr_db", "gmi"):
        assert page.training.history.curves[name], name
    assert "of the pixels changed" in page.training.preview.words
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    assert page.acceptance.result is not None
    assert page.acceptance.result.passed, page.acceptance.result
    assert page.acceptance.readers.isHidden()  # no other reads blocks
    told = [label.text() for label in page.acceptance.findChildren(type(page.acceptance.readers.words))]
    assert "… of quality 75" in told
    assert not [words for words in told if "pixel" in words]
    page.footer.next.click()
    qtbot.waitUntil(lambda: page.step is Step.DONE, timeout=LONG)
    store = ModelStore()
    page.done.default.click()
    qtbot.waitUntil(lambda: store.default(on_blocks=True).name == "Ferry", timeout=LONG)
    assert store.default().name == "lattice"
    page.done.default.click()
    qtbot.waitUntil(lambda: store.default(on_blocks=True).name == "robust", timeout=LONG)
