"""The whole way from photos to an installed model, with a real training in a real child process."""

import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.page import WizardPage
from stegapp.gui.wizard.steps import Step
from stegapp.models import ModelStore, read_model
from tests.conftest import SAMPLES
from tests.gui.drops import drop, mime_of

LONG = 240_000


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine small photographs, one of them twice, and a file that is none."""
    folder = tmp_path_factory.mktemp("my photos")
    for number, path in enumerate(sorted(SAMPLES.glob("*.png"))[:9]):
        with Image.open(path) as image:
            image.resize((160, 160)).save(folder / f"photo {number}.png")
            if not number:
                image.resize((160, 160)).save(folder / "zz once more.png")
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def page(real_window: MainWindow) -> WizardPage:
    real_window.train_page.wizard.controller.round_trips = 2
    real_window.go_to(real_window.train_page)
    return real_window.train_page.wizard


def _step(page: WizardPage) -> Step:
    """Return the step shown now: a property that mypy must not take for constant."""
    return page.step


def choose(page: WizardPage, folder: Path, qtbot: QtBot) -> None:
    """Take the photos."""
    assert drop(page.window(), mime_of(folder))
    qtbot.waitUntil(lambda: page.photos.survey is not None, timeout=LONG)
    page.footer.next.click()
    assert page.step is Step.PLAN


def plan(page: WizardPage, **values: object) -> None:
    """Fill in the plan: seconds of training, from the bundled model and compatible with it."""
    few: dict[str, object] = {
        **{f"{stage}.{name}": 2 for stage in ("jt", "sf") for name in ("steps", "batch")},
        **{f"{stage}.crop": 32 for stage in ("jt", "sf")},
        **{f"{stage}.rate": 1e-7 for stage in ("jt", "sf")},
        **{f"{stage}.validations": 1 for stage in ("jt", "sf")},
        "data.validation_photos": 1,
        "data.proof_photos": 1,
    }
    page.planning.values.fold.setChecked(True)
    for key, value in (few | {key.replace("_", ".", 1): value for key, value in values.items()}).items():
        page.planning.values.fields[key].setText(str(value))
    page.planning.effort.device.setCurrentIndex(page.planning.effort.device.findData("cpu"))
    page.planning.model.privacy.buttons()[1].click()
    assert page.planning.values.init.currentText() == "lattice"
    page.planning.model.name.setText("Holidays")
    assert page.footer.next.isEnabled(), page.planning.banner.message


def test_from_photos_to_an_installed_model(
    page: WizardPage, photos: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.step is Step.PHOTOS
    assert not page.footer.next.isEnabled()
    choose(page, photos, qtbot)
    found = page.photos.survey
    assert found is not None
    assert len(found.scan.usable) == 9
    assert page.photos.found.skipped.count() == 2
    plan(page)
    page.footer.next.click()
    assert _step(page) is Step.TRAINING
    qtbot.waitUntil(lambda: page.step is not Step.TRAINING, timeout=LONG)
    assert _step(page) is Step.ACCEPTANCE, (page.failed.banner.message, page.failed.details.toPlainText())
    assert page.training.history.curves["rounded_accuracy"]
    assert "of the pixels changed" in page.training.preview.words
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    assert page.acceptance.result is not None
    assert page.acceptance.result.passed, page.acceptance.result
    assert "read each other" in page.acceptance.readers.words.text()
    folder = page.controller.run.folder if page.controller.run is not None else None
    page.footer.next.click()
    qtbot.waitUntil(lambda: page.step is Step.DONE, timeout=LONG)
    store = ModelStore()
    assert ("Holidays", "trained") in [(entry.name, entry.origin) for entry in store.list()]
    page.done.default.click()
    qtbot.waitUntil(lambda: store.default().name == "Holidays", timeout=LONG)
    target = tmp_path / "for you.stegmodel"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    page.done.export.click()
    qtbot.waitUntil(target.is_file, timeout=LONG)
    qtbot.waitUntil(lambda: folder is not None and not folder.exists(), timeout=LONG)


def _close(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed, timeout=LONG):
        window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits")
@pytest.mark.slow
def test_pause_quit_and_go_on(real_services: Services, photos: Path, tmp_path: Path, qtbot: QtBot) -> None:
    """One long training by the real process, through a full disk, a quit and a folder that was away."""
    folder = tmp_path / "own photos"
    shutil.copytree(photos, folder)
    window = build_window(real_services)
    window.show()
    window.start_background_work()
    window.go_to(window.train_page)
    page = window.train_page.wizard
    choose(page, folder, qtbot)
    plan(page, jt_steps=1_000_000)
    page.footer.next.click()
    qtbot.waitUntil(
        lambda: page.controller.run is not None and page.controller.run.stage == "jt" and page.controller.run.step > 3,
        timeout=LONG,
    )
    _close(window, qtbot)
    assert not page.busy

    hidden = tmp_path / "away"
    folder.rename(hidden)
    window = build_window(real_services)
    window.show()
    window.go_to(window.train_page)
    page = window.train_page.wizard
    qtbot.waitUntil(lambda: page.photos.unfinished.isVisible(), timeout=LONG)
    next(b for b in page.photos.unfinished.findChildren(QPushButton)).click()
    qtbot.waitUntil(lambda: page.step is Step.FAILED, timeout=LONG)
    assert "folder" in page.failed.banner.message
    assert page.controller.run is not None
    step = page.controller.run.step
    assert step > 3

    hidden.rename(folder)
    # No file may grow past one block, as on a full disk: the checkpoint cannot be written when the run is paused.
    page.controller.wrap = lambda command: ["sh", "-c", 'ulimit -f 1; exec "$@"', "sh", *command]
    page.failed.buttons["resume"].click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.training.last is not None and page.training.last.stage == "jt", timeout=LONG)
    assert page.training.last is not None
    assert page.training.last.step >= step
    page.controller.wrap = None
    assert page.controller.child is not None
    page.controller.child.stop()
    qtbot.waitUntil(lambda: page.step is Step.FAILED, timeout=LONG)
    assert "checkpoint" in page.failed.banner.message
    assert page.controller.run.can_resume
    page.footer.cancel.click()
    qtbot.waitUntil(lambda: page.step is Step.PHOTOS and not run_store.unfinished(), timeout=LONG)
    _close(window, qtbot)


@pytest.mark.slow
def test_a_private_model_is_compared_with_the_installed_ones(page: WizardPage, photos: Path, qtbot: QtBot) -> None:
    """Two steps teach nobody to read, but the way through child, lines and proof is the real one."""
    choose(page, photos, qtbot)
    plan(page)
    page.planning.model.privacy.buttons()[0].click()
    assert page.planning.values.init.currentData() == ""
    page.footer.next.click()
    qtbot.waitUntil(lambda: page.step is Step.ACCEPTANCE, timeout=LONG)
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    assert page.controller.run is not None
    assert page.controller.run.plan.private
    others = page.controller.run.done["privacy"]
    assert [(other["name"], other["id"]) for other in others] == [
        (entry.name, entry.id) for entry in ModelStore().list() if not entry.card.on_blocks
    ]
    assert all(abs(other["read"] - 0.5) < 0.02 for other in others), others
    assert page.acceptance.readers.words.text().startswith("Private")
    assert read_model(Path(page.controller.run.done["model"])).card.private
