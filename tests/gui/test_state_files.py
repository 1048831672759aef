"""What the window reads of its own again, after accidents of every kind: it opens, says so, and loses nothing."""

import json
import os
import signal
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.worker import SyncRunner
from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.window.main_window import MainWindow
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.plans import Plan
from stegapp.gui.wizard.runs import Run, runs_folder
from stegapp.system import paths
from stegapp.training.checkpoint import write_checkpoint
from stegapp.training.config import TrainConfig
from stegapp.training.protocol import LineReader, Report
from stegapp.training.state import RunState
from tests.gui.fakes import FakeSession
from tests.spoilt import HOPELESS, anything, spoilt

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

SETTINGS = {
    "version": 1, "language": "en", "theme": "dark", "device": "cuda:1", "open_folder": "/x", "save_folder": "/y",
    "clipboard_seconds": 60, "animations": True, "window": [0, 0, 900, 700, 0],
}  # fmt: skip
DONE = {
    "v": 1, "type": "done", "model": "/m.safetensors", "metrics": {"gmi": 0.5}, "history": [], "held_out": ["/a.png"],
    "privacy": [{"name": "n", "id": "i", "read": 0.5, "reads": 0.5}],
}  # fmt: skip
NOTES = {
    "version": 1,
    "plan": {
        "name": "n", "folders": ["/x"], "arch": "lattice", "preset": "quick", "minutes": 5.0, "device": "auto",
        "seed": 1, "init": "", "values": ["jt.steps=20"], "private": False,
    },
    "seconds": 1.0, "stage": "jt", "step": 3, "total": 10, "max_batch": 0, "done": DONE,
}  # fmt: skip
CURVES = {
    "curves": {name: [[1.0, 0.5], [2, 0.25]] for name in History().curves},
    "picks": {"jt": [1.0, 0.5]}, "border": 2.0, "end": 3.0,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _never_waits() -> Iterator[None]:
    """Fail a test that hangs, in the system call where it does."""

    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


# ---------------------------------------------------------------- settings


@MANY
@given(anything() | spoilt(SETTINGS))
def test_settings_of_any_kind_are_used_or_kept_aside(qapp: QApplication, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    for left in tmp_path.iterdir():
        left.unlink()
    path.write_bytes(data)
    store = SettingsStore(tmp_path)
    if store.kept_aside is not None:
        assert store.settings == Settings()
        assert store.kept_aside.read_bytes() == data
    store.update(animations=not store.settings.animations)
    assert store.write_problem == ""
    assert SettingsStore(tmp_path).settings == store.settings


@pytest.mark.parametrize("data", HOPELESS, ids=range(len(HOPELESS)))
def test_the_window_opens_on_hopeless_settings_and_says_so(
    qapp: QApplication, session: FakeSession, data: bytes
) -> None:
    paths.user_config().mkdir(parents=True)
    (paths.user_config() / "settings.json").write_bytes(data)
    window = _opened(session)
    assert "settings could not be read" in window.notice.message
    assert "settings.json.broken" in window.notice.advice
    _close(window)


@pytest.mark.skipif(os.name != "posix", reason="pipes")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "a lock that is a pipe"])
def test_the_window_opens_whatever_lies_in_place_of_its_settings(
    qapp: QApplication, session: FakeSession, kind: str
) -> None:
    path = paths.user_config() / "settings.json"
    path.parent.mkdir(parents=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        os.mkfifo(path.with_name("settings.json.lock"))
    window = _opened(session)
    assert bool(window.notice.message) == ("lock" not in kind)
    window.services.settings.update(theme="dark")
    assert window.services.settings.write_problem == ""
    assert SettingsStore(path.parent).settings.theme == "dark"
    _close(window)


def test_a_place_beyond_every_screen_is_not_gone_to(qapp: QApplication, session: FakeSession) -> None:
    path = paths.user_config() / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({**SETTINGS, "window": [10**30, 0, 900, 700, 0]}))
    window = _opened(session)
    assert window.notice.message
    _close(window)


def test_settings_damaged_while_the_window_is_open_are_kept_and_written_anew(
    qapp: QApplication, tmp_path: Path
) -> None:
    store = SettingsStore(tmp_path)
    store.update(theme="dark")
    (tmp_path / "settings.json").write_text("{")
    store.update(language="de")
    assert (tmp_path / "settings.json.broken").read_text() == "{"
    kept = SettingsStore(tmp_path).settings
    assert (kept.theme, kept.language) == ("dark", "de")


def test_a_folder_whose_name_is_not_unicode_is_remembered(qapp: QApplication, tmp_path: Path) -> None:
    odd = os.fsdecode(b"/caf\xe9")
    store = SettingsStore(tmp_path)
    store.update(save_folder=odd)
    assert store.write_problem == ""
    assert SettingsStore(tmp_path).settings.save_folder == odd


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_settings_are_the_users_alone(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("STEGAPP_CONFIG_DIR")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = paths.user_config()
    if not folder.is_relative_to(tmp_path):
        pytest.skip("the system has another place for settings")
    folder.mkdir(mode=0o755)
    (folder / "settings.json").write_text(json.dumps(SETTINGS))
    SettingsStore(folder).update(theme="light")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600


def _opened(session: FakeSession) -> MainWindow:
    runner = SyncRunner()
    window = build_window(build_services(runner, session=session))  # type: ignore[arg-type]
    runner.setParent(window)
    window.show()
    window.start_background_work()
    return window


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()


# ---------------------------------------------------------------- trainings


def _run(name: str = "n") -> Run:
    run = Run.create(Plan(name, ("/x",)))
    run.release()
    return run


@MANY
@given(anything() | spoilt(NOTES))
def test_notes_of_a_training_of_any_kind_are_used_or_kept_aside(qapp: QApplication, data: bytes) -> None:
    run = _run()
    (run.folder / "run.json").write_bytes(data)
    for found in run_store.unfinished():
        found.arguments()
        found.save()
        if found.done:
            found.done["metrics"].items()
    if (run.folder / "run.json.broken").exists():
        assert (run.folder / "run.json.broken").read_bytes() == data
        assert run_store.unfinished() == []
    run.discard()


def test_sound_notes_are_used(qapp: QApplication) -> None:
    run = _run()
    (run.folder / "run.json").write_text(json.dumps(NOTES))
    found = run_store.unfinished()
    assert [(again.plan.name, again.step, again.done["model"]) for again in found] == [("n", 3, "/m.safetensors")]


def test_one_broken_training_does_not_hide_the_others(qapp: QApplication) -> None:
    good, bad = _run("good"), _run("bad")
    (bad.folder / "run.json").write_text("[" * 200_000)
    (runs_folder() / "gone").symlink_to(runs_folder() / "nowhere")
    assert [found.folder for found in run_store.unfinished()] == [good.folder]


def test_what_was_learned_is_found_again_without_its_notes(
    qapp: QApplication, services: object, window: MainWindow, tmp_path: Path
) -> None:
    """The notes are gone, but the checkpoint knows all that they said."""
    run = _run("Berge")
    config = TrainConfig.from_preset(
        "lattice", "quick", images=[tmp_path], out=run.model, name="Berge", device="cpu", seed=3, private=True
    )
    state = {"config": config.to_dict(), "run": {**vars(RunState()), "stage": "sf", "step": 7, "total": 20, "batch": 1}}
    write_checkpoint(run.checkpoint, tensors={"a": torch.zeros(1)}, state=state)
    for data in HOPELESS:
        (run.folder / "run.json").write_bytes(data)
        (found,) = run_store.unfinished()
        assert (found.plan.name, found.plan.private, found.plan.seed) == ("Berge", True, 3)
        assert (found.stage, found.step, found.total) == ("sf", 7, 20)
        assert "--resume" in found.arguments()
    assert "restored from a checkpoint" in window.notice.message
    assert "run.json.broken" in window.notice.advice
    (again,) = run_store.unfinished()  # and now it has notes
    assert again.plan == found.plan


@MANY
@given(anything() | spoilt(CURVES))
def test_curves_of_any_kind_are_drawn_or_begin_anew(qapp: QApplication, data: bytes) -> None:
    run = _run()
    (run.folder / "curves.json").write_bytes(data)
    history = History.from_json(run.curves())
    history.add(Report("sf", 5, 10, {"loss": 0.5}))
    run.save_curves(history.to_json())
    run.discard()


@pytest.mark.skipif(os.name != "posix", reason="pipes and modes")
def test_pipes_among_the_files_of_a_training_are_not_waited_for(qapp: QApplication) -> None:
    run = _run()
    for name in ("run.json", "curves.json", "lock"):
        (run.folder / name).unlink(missing_ok=True)
        os.mkfifo(run.folder / name)
    assert run_store.unfinished() == []
    assert run.curves() is None
    run.save()
    assert [found.folder for found in run_store.unfinished()] == [run.folder]
    assert stat.S_IMODE((run.folder / "run.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(run.folder.stat().st_mode) == 0o700


@MANY
@given(st.lists(anything() | spoilt(DONE), max_size=3))
def test_lines_of_any_kind_are_messages_or_garbage(lines: list[bytes]) -> None:
    reader = LineReader()
    reader.feed(b"\n".join(lines) + b"\n")
    assert reader.garbage <= sum(line.count(b"\n") + 1 for line in lines)


@pytest.mark.parametrize(
    ("lock", "hours", "offered"),
    [
        (b"", 1, True),
        (b"garbage", 1, True),
        (b"\0" * 99, 1, True),
        (b"x" * 10_000, 1, True),
        (b"", 0, False),  # another window may be writing it this moment
        (b"999999\nstegapp\nanother computer\n\n\n", 1, False),
        (b"999999\nstegapp\nanother computer\n\n\n", 30, True),
    ],
)
def test_a_lock_left_by_a_power_cut_hides_no_training(
    qapp: QApplication, lock: bytes, hours: float, offered: bool
) -> None:
    run = _run()
    (run.folder / "lock").write_bytes(lock)
    for name in ("lock", "run.json"):
        os.utime(run.folder / name, (time.time() - 3600 * hours,) * 2)
    assert bool(run_store.unfinished()) == offered


def test_a_training_that_another_window_has_is_not_offered(qapp: QApplication) -> None:
    run = Run.create(Plan("n", ("/x",)))
    for name in ("lock", "run.json"):
        os.utime(run.folder / name, (time.time() - 3600 * 99,) * 2)
    assert run_store.unfinished() == []
    run.release()
    assert len(run_store.unfinished()) == 1
