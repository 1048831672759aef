"""A training that is paused, thrown away, killed or robbed of its photos leads to a page with a way on."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.worker import JobFactory, JobHandle, Lane, SyncRunner
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.acceptance_test import AcceptanceResult, RoundTrip
from stegapp.gui.wizard.page import WizardPage
from stegapp.gui.wizard.plans import Plan
from stegapp.gui.wizard.runs import Run, runs_folder
from stegapp.gui.wizard.steps import Step
from stegapp.gui.wizard.steps.acceptance import AcceptanceStep
from tests.gui import states
from tests.gui.conftest import settle
from tests.gui.fakes import FakeSession
from tests.gui.test_wizard_child import REFUSED, REPORT, WAIT, script

LONG = 240_000
SOON = 240_000


@pytest.fixture
def page(window: MainWindow) -> WizardPage:
    wizard = window.train_page.wizard
    window.go_to(window.train_page)
    return wizard


@pytest.fixture
def start(page: WizardPage, tmp_path: Path) -> Callable[..., Run]:
    """Start a training that is a small process of ours."""

    def starting(*lines: str) -> Run:
        run = Run.create(Plan("Holidays", (str(tmp_path),)))
        page.controller.wrap = lambda _: script(*lines)
        page.controller.start(run)
        assert page.step is Step.TRAINING
        return run

    return starting


def _checkpoint(run: Run) -> None:
    run.checkpoint.mkdir()
    (run.checkpoint / "checkpoint.safetensors").write_bytes(b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_killed_then_on_with_a_smaller_batch(page: WizardPage, start: Callable[..., Run], qtbot: QtBot) -> None:
    run = start(REPORT, "time.sleep(60)")
    qtbot.waitUntil(lambda: page.training.last is not None, timeout=SOON)
    _checkpoint(run)
    assert page.controller.child is not None
    os.kill(page.controller.child.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: page.step is Step.FAILED, timeout=SOON)
    assert "memory" in page.failed.banner.advice
    commands: list[list[str]] = []
    page.controller.wrap = lambda command: commands.append(command) or script(REPORT, WAIT, REFUSED % "Cancelled")
    page.failed.buttons["smaller"].click()  # type: ignore[attr-defined]
    assert page.step is Step.TRAINING
    assert commands[0][commands[0].index("--max-batch") + 1] == "8"
    assert commands[0][commands[0].index("--resume") + 1] == str(run.checkpoint)
    page.footer.pause.click()
    qtbot.waitUntil(lambda: page.controller.child is None, timeout=SOON)
    assert page.footer.next.isEnabled()  # go on


@pytest.mark.parametrize(
    ("line", "way"),
    [
        (REFUSED % "OutOfMemory", "cpu"),
        (REFUSED % "DeviceError", "cpu"),
        (REFUSED % "TrainingFailed", "photos"),
        (REFUSED % "OutputRefused", "resume"),
        ("print('what?\\n' * 80)", "resume"),
        ("sys.exit('gone')", "plan"),
    ],
)
def test_each_failure_has_its_way_on(
    page: WizardPage, start: Callable[..., Run], qtbot: QtBot, line: str, way: str
) -> None:
    start(line)
    qtbot.waitUntil(lambda: page.step is Step.FAILED, timeout=SOON)
    assert page.failed.banner.message
    page.controller.wrap = lambda _: script(REPORT, WAIT, REFUSED % "Cancelled")
    page.failed.buttons[way].click()  # type: ignore[attr-defined]
    if way in ("photos", "plan"):
        assert page.step in (Step.PHOTOS, Step.PLAN)
        assert page.controller.run is None
    else:
        assert page.controller.run is not None
        assert page.controller.run.plan.device == ("cpu" if way == "cpu" else "auto")
        page.footer.cancel.click()
        qtbot.waitUntil(lambda: page.step is Step.PHOTOS, timeout=SOON)
        assert not run_store.unfinished()


def test_throwing_away_leaves_nothing(page: WizardPage, start: Callable[..., Run], qtbot: QtBot) -> None:
    run = start(REPORT, WAIT, REFUSED % "Cancelled")
    page.footer.cancel.click()
    assert not page.footer.pause.isEnabled()
    qtbot.waitUntil(lambda: page.step is Step.PHOTOS, timeout=SOON)
    assert not run.folder.exists()


def test_garbage_is_told_while_it_goes_on(page: WizardPage, start: Callable[..., Run], qtbot: QtBot) -> None:
    start("print('a warning', flush=True)", REPORT, WAIT, REFUSED % "Cancelled")
    qtbot.waitUntil(lambda: page.training.last is not None, timeout=SOON)
    assert "1 line " in page.training.banner.message
    page.footer.pause.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=SOON)
    assert page.step is Step.TRAINING


def test_closing_waits_for_the_checkpoint(services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    window = build_window(services)
    window.show()
    window.go_to(window.train_page)
    wizard = window.train_page.wizard
    wizard.controller.wrap = lambda _: script(REPORT, WAIT, "time.sleep(0.3)", REFUSED % "Cancelled")
    wizard.controller.start(Run.create(Plan("Holidays", (str(tmp_path),))))
    qtbot.waitUntil(lambda: wizard.training.last is not None, timeout=SOON)
    assert not run_store.unfinished()  # this window has it
    with qtbot.waitSignal(window.closed, timeout=SOON):
        assert not window.close()
        assert window.isVisible()
    assert not window.isVisible()
    assert not wizard.busy
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = run_store.unfinished()
    assert [(run.plan.name, run.stage, run.step) for run in found] == [("Holidays", "jt", 1)]


def test_only_a_model_that_passed_can_be_installed(
    page: WizardPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run.create(Plan("Holidays", (str(tmp_path),)))
    run.done = {"model": str(tmp_path / "m.safetensors"), "metrics": {"sf_accuracy": 0.6}, "held_out": []}
    page.controller.adopt(run)
    page.controller.test()  # there is no such model
    assert page.step is Step.ACCEPTANCE
    assert page.acceptance.banner.message
    page.controller.take_test_result(
        AcceptanceResult("0" * 16, (RoundTrip("a.png", 10, 60.0), RoundTrip("b.png", 10, 0.0, "No.")))
    )
    assert page.footer.next.isHidden()
    assert not page.footer.further.isHidden()
    installed: list[Path] = []
    store = page.services.session.store
    monkeypatch.setattr(store, "import_", lambda path, **_: installed.append(path), raising=False)
    page.footer.next.click()  # though nobody sees it
    assert page.step is Step.ACCEPTANCE
    assert not installed
    page.footer.further.click()
    assert page.planning.values.init.currentData() == run.done["model"]
    page.controller.take_test_result(AcceptanceResult("0" * 16, ()))
    assert page.acceptance.result is not None
    assert not page.acceptance.result.passed


def test_runs_survive_and_nonsense_is_left_out(tmp_path: Path) -> None:
    plan = Plan("Ärger/..", (str(tmp_path),), minutes=10, values=("jt.steps=20",), init="lattice")
    run = Run.create(plan)
    other = Run.create(plan)
    assert other.folder != run.folder
    other.discard()
    assert run.folder.parent == runs_folder()
    run.seconds = 120.0
    run.save()
    words = run.arguments()
    assert words[words.index("--max-minutes") + 1] == "8"
    assert words[words.index("--set") + 1] == "jt.steps=20"
    _checkpoint(run)
    words = run.arguments()
    assert "--set" not in words
    assert "--init" not in words
    run.release()
    found = run_store.unfinished()
    assert [(again.plan, again.seconds) for again in found] == [(plan, 120.0)]
    for text in ("", "[]", '{"version": 1}', '{"version": 9}', '{"version": 1, "plan": {"name": "x"}}'):
        (run.folder / "run.json").write_text(text)
        assert run_store.unfinished() == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_step_is_cut_off_or_mute(services: Services, tmp_path: Path, language: str) -> None:
    services.settings.update(language=language)
    for name in [name for name in states.ALL if name.startswith("train")]:
        window = build_window(services)
        window.resize(640, 480)
        window.show()
        window.start_background_work()
        states.ALL[name](window, tmp_path)
        settle()
        body = window.page.area.widget()
        assert body is not None
        assert body.width() <= window.page.area.viewport().width(), name
        buttons = [b for b in window.page.findChildren(QAbstractButton) if b.isVisible()]
        assert all(b.accessibleName() for b in buttons), name
        keys = [b.text().split("&")[1][0].lower() for b in buttons if "&" in b.text().replace("&&", "")]
        assert len(keys) == len(set(keys)), (name, sorted(keys))
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shutil.rmtree(tmp_path / "run", ignore_errors=True)


def test_a_checkpoint_that_cannot_be_kept_holds_the_window(services: Services, tmp_path: Path, qtbot: QtBot) -> None:
    window = build_window(services)
    window.show()
    window.go_to(window.train_page)
    wizard = window.train_page.wizard
    wizard.controller.wrap = lambda _: script(REPORT, WAIT, REFUSED % "OutputRefused")
    wizard.controller.start(Run.create(Plan("Holidays", (str(tmp_path),))))
    qtbot.waitUntil(lambda: wizard.training.last is not None, timeout=SOON)
    assert not window.close()
    qtbot.waitUntil(lambda: wizard.step is Step.FAILED, timeout=SOON)
    assert window.isVisible()
    assert window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_private_is_the_default_and_compatible_starts_from_the_bundled_model(
    window: MainWindow, services: Services, tmp_path: Path
) -> None:
    states.train_plan(window, tmp_path)
    planning = window.train_page.wizard.planning
    made = planning.plan()
    assert made is not None
    assert made.private
    assert made.init == ""
    words = Run(tmp_path, made).arguments()
    assert "--private" in words
    private, compatible = planning.model.privacy.buttons()
    compatible.click()
    made = planning.plan()
    assert made is not None
    assert not made.private
    assert made.init == str(services.catalog.entries[0].path)
    words = Run(tmp_path, made).arguments()
    assert "--private" not in words
    assert words[words.index("--init") + 1] == made.init
    private.click()
    assert planning.values.init.currentData() == ""
    assert planning.values.init.findText(services.catalog.entries[0].name) < 0  # what it learned is of no use
    planning.model.archs[1].setChecked(True)
    assert planning.model.privacy.isHidden()
    made = planning.plan()
    assert made is not None
    assert not made.private


@pytest.mark.parametrize(
    ("read", "reads", "words"),
    [
        (0.5, 0.5, "Private"),
        (0.56, 0.5, "some of each other"),
        (0.5, 0.0, "read each other"),
        (0.56, 0.97, "read each other"),
    ],
)
def test_the_proof_says_who_reads_whom(read: float, reads: float, words: str, qtbot: QtBot) -> None:
    step = AcceptanceStep()
    qtbot.addWidget(step)
    step.open({}, None, [{"name": "Our garden", "id": "ab", "read": read, "reads": reads}])
    assert words in step.readers.words.text()
    assert not step.readers.isHidden()
    spoken = [label.accessibleName() for label in step.readers.findChildren(QLabel) if label.accessibleName()]
    assert len(spoken) == 2
    assert all(name.startswith("Our garden, ") for name in spoken)
    step.open({}, None)
    assert step.readers.isHidden()


class _Holding(SyncRunner):
    """Runs jobs at once, but keeps those of a training waiting when told to."""

    hold = False

    def _start(self, handle: JobHandle, make_job: JobFactory, lane: Lane, secrets: tuple[str, ...]) -> None:
        if not (self.hold and lane is Lane.TRAINING):
            super()._start(handle, make_job, lane, secrets)


@pytest.fixture
def holding(session: FakeSession) -> Iterator[tuple[MainWindow, _Holding]]:
    """A window whose jobs of a training can be kept waiting."""
    runner = _Holding()
    services = build_services(runner, session=session)  # type: ignore[arg-type]
    services.settings.update(language="en")
    window = build_window(services)
    window.show()
    yield window, runner
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runner.deleteLater()


def test_what_is_measured_meanwhile_is_said(holding: tuple[MainWindow, _Holding], tmp_path: Path) -> None:
    window, runner = holding
    states.train_found(window, tmp_path)
    wizard = window.train_page.wizard
    runner.hold = True
    wizard.footer.next.click()
    assert wizard.step is Step.PLAN
    assert wizard.planning.effort.estimate.text() == "Measuring how long a few steps take…"
    wizard.planning.stop()


def test_a_test_of_a_model_is_seen_and_can_be_stopped(holding: tuple[MainWindow, _Holding], tmp_path: Path) -> None:
    window, runner = holding
    states.train_proof(window, tmp_path)
    wizard, step = window.train_page.wizard, window.train_page.wizard.acceptance
    runner.hold = True
    wizard.controller.test()
    settle()
    assert step.bar.isVisible()
    assert step.bar.mapTo(step, step.bar.rect().topLeft()).y() < step.readers.y() // 2
    assert wizard.busy
    wizard.footer.halt.click()
    assert not wizard.busy
    assert not step.bar.isVisible()
    assert "can be tested again" in step.banner.message
    assert not wizard.footer.halt.isVisible()
    assert wizard.footer.next.text() == "Test it &again"
    runner.hold = False
