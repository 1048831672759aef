"""Jobs end by exactly one signal, on the GUI thread, whatever happens in them."""

import sys
import threading
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, Signal
from pytestqt.qtbot import QtBot

from stegapp.errors import Cancelled, ImageRefused
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.worker import Failure, JobHandle, JobRunner, Lane, Runner, SyncRunner
from stegapp.progress import CancelToken, Job, Progress
from tests.gui.heartbeat import Stopwatch


class Log:
    """Collects how a job ended."""

    def __init__(self) -> None:
        self.events: list[tuple[str, object]] = []
        self.threads: set[object] = set()

    def note(self, name: str, value: object = "") -> None:
        self.events.append((name, value))
        self.threads.add(QThread.currentThread())

    def submit(self, runner: Runner, make: object, lane: Lane = Lane.FRONT, secrets: tuple[str, ...] = ()) -> JobHandle:
        return runner.submit(
            make,  # type: ignore[arg-type]
            lane=lane,
            on_success=lambda v: self.note("succeeded", v),
            on_failure=lambda v: self.note("failed", v),
            on_cancel=lambda: self.note("cancelled"),
            on_progress=lambda p: self.note("progress", p.stage),
            on_end=lambda: self.note("ended"),
            secrets=secrets,
        )

    @property
    def ends(self) -> list[str]:
        return [name for name, _ in self.events if name in ("succeeded", "failed", "cancelled")]

    @property
    def done(self) -> bool:
        return any(name == "ended" for name, _ in self.events)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()
    made.deleteLater()


def _good(_: CancelToken) -> Job[int]:
    yield Progress("one", 1, 2)
    yield Progress("two", 2, 2)
    return 42


def test_success(runner: JobRunner, qtbot: QtBot) -> None:
    log = Log()
    log.submit(runner, _good)
    qtbot.waitUntil(lambda: log.done)
    assert log.events == [("progress", "one"), ("progress", "two"), ("succeeded", 42), ("ended", "")]
    assert log.threads == {runner.thread()}


@pytest.mark.parametrize(
    "error", [RuntimeError("CUDA out of memory"), ImageRefused("no"), MemoryError(), KeyboardInterrupt(), SystemExit(3)]
)
def test_any_exception_is_one_failure(runner: JobRunner, qtbot: QtBot, error: BaseException) -> None:
    def job(_: CancelToken) -> Job[None]:
        yield Progress("start")
        raise error

    log = Log()
    log.submit(runner, job)
    qtbot.waitUntil(lambda: log.done)
    assert log.ends == ["failed"]
    failure = log.events[-2][1]
    assert isinstance(failure, Failure)
    assert failure.error is error
    assert failure.expected == isinstance(error, ImageRefused)


def test_failure_before_the_first_step(runner: JobRunner, qtbot: QtBot) -> None:
    def make(_: CancelToken) -> Job[None]:
        raise ValueError("at once")

    log = Log()
    log.submit(runner, make)
    qtbot.waitUntil(lambda: log.done)
    assert log.ends == ["failed"]


def test_details_hold_no_secret() -> None:
    def leak() -> None:
        raise ValueError("the password is hunter2!")

    try:
        leak()
    except ValueError as error:
        failure = Failure.of(error, secrets=("hunter2!", ""))
    assert "hunter2" not in failure.details
    assert "[removed]" in failure.details
    assert "leak" in failure.details


def test_cancel_between_steps_unwinds_the_job(runner: JobRunner, qtbot: QtBot) -> None:
    closed = threading.Event()
    started = threading.Event()

    def job(token: CancelToken) -> Job[None]:
        try:
            while True:
                started.set()
                yield Progress("turn")
                time.sleep(0.005)
        finally:
            closed.set()

    log = Log()
    handle = log.submit(runner, job)
    qtbot.waitUntil(started.is_set)
    handle.cancel()
    qtbot.waitUntil(lambda: log.done)
    assert log.ends == ["cancelled"]
    assert closed.wait(60)


def test_cancel_answers_within_a_second_though_the_step_goes_on(runner: JobRunner, qtbot: QtBot) -> None:
    release, entered = threading.Event(), threading.Event()

    def job(_: CancelToken) -> Job[str]:
        yield Progress("long")
        entered.set()
        release.wait(600)  # a tensor operation that looks at no token
        return "too late"

    log = Log()
    handle = log.submit(runner, job)
    qtbot.waitUntil(entered.is_set)
    watch = Stopwatch()
    handle.cancel()
    qtbot.waitUntil(lambda: log.done)
    assert watch.own_s() < 1.0
    assert log.ends == ["cancelled"]
    release.set()
    after = Log()
    after.submit(runner, _good)
    qtbot.waitUntil(lambda: after.done)
    assert after.ends == ["succeeded"]
    assert log.ends == ["cancelled"]  # the late result was dropped


def test_cancelled_before_it_began(runner: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    begun: list[str] = []

    def first(_: CancelToken) -> Job[None]:
        yield Progress("first")
        gate.wait(600)

    def second(_: CancelToken) -> Job[None]:
        begun.append("second")
        yield Progress("second")

    log, other = Log(), Log()
    log.submit(runner, first)
    handle = other.submit(runner, second)
    handle.cancel()
    gate.set()
    qtbot.waitUntil(lambda: other.done and log.done)
    assert other.ends == ["cancelled"]
    assert begun == []


def test_a_job_may_say_cancelled_itself(runner: JobRunner, qtbot: QtBot) -> None:
    def job(_: CancelToken) -> Job[None]:
        yield Progress("x")
        raise Cancelled

    log = Log()
    log.submit(runner, job)
    qtbot.waitUntil(lambda: log.done)
    assert log.ends == ["cancelled"]


def test_lanes_do_not_wait_for_each_other(runner: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()

    def waiting(_: CancelToken) -> Job[None]:
        yield Progress("wait")
        gate.wait(600)

    slow, fast = Log(), Log()
    slow.submit(runner, waiting, lane=Lane.MODEL)
    fast.submit(runner, _good, lane=Lane.BACK)
    qtbot.waitUntil(lambda: fast.done)
    assert not slow.done
    gate.set()
    qtbot.waitUntil(lambda: slow.done)


def test_progress_is_throttled_but_never_loses_a_stage(runner: JobRunner, qtbot: QtBot) -> None:
    def job(_: CancelToken) -> Job[None]:
        for stage in ("a", "b", "c"):
            for step in range(2000):
                yield Progress(stage, step, 2000)

    log = Log()
    log.submit(runner, job)
    qtbot.waitUntil(lambda: log.done)
    stages = [value for name, value in log.events if name == "progress"]
    assert list(dict.fromkeys(stages)) == ["a", "b", "c"]
    assert len(stages) < 200


def test_shutdown_ends_all_jobs_and_threads(qtbot: QtBot) -> None:
    runner = JobRunner()
    entered = threading.Event()

    def job(_: CancelToken) -> Job[None]:
        while True:
            entered.set()
            yield Progress("turn")
            time.sleep(0.002)

    log = Log()
    log.submit(runner, job)
    qtbot.waitUntil(entered.is_set)
    runner.shutdown()
    assert log.ends == ["cancelled"]
    assert not any(t.name.startswith("stegapp") for t in threading.enumerate())
    runner.deleteLater()


def test_sync_runner_does_the_same_at_once(qtbot: QtBot) -> None:
    runner = SyncRunner()
    log, bad = Log(), Log()
    log.submit(runner, _good)
    assert log.ends == ["succeeded"]

    def broken(_: CancelToken) -> Job[None]:
        yield Progress("x")
        raise RuntimeError("no")

    handle = bad.submit(runner, broken)
    assert bad.ends == ["failed"]
    assert not handle.running
    handle.cancel()
    assert bad.ends == ["failed"]
    runner.deleteLater()


def test_emitting_signals_keeps_reference_counts(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to True at every emit, until the interpreter aborts."""

    class Source(QObject):
        fired = Signal(object)

    source = Source()
    before = sys.getrefcount(True)
    for _ in range(50):
        source.fired.emit("x")
    assert sys.getrefcount(True) >= before - 5


def test_a_callback_whose_widget_is_gone_is_not_called(runner: JobRunner, qtbot: QtBot) -> None:
    called: list[str] = []

    def start(name: str) -> tuple[QObject, JobHandle]:
        page = QObject()
        return page, runner.submit(_good, on_success=lambda _: called.append(name + page.objectName()))

    gone, first = start("gone")
    here, second = start("here")
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: called == ["here"], timeout=120_000)
    assert first.token is not second.token
    assert here.objectName() == ""


@pytest.mark.parametrize("hears", [True, False])
def test_of_jobs_of_one_kind_only_the_newest_answers(runner: JobRunner, qtbot: QtBot, hears: bool) -> None:
    entered, release = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow(token: CancelToken) -> Job[str]:
        yield Progress("slow")
        entered.set()
        release.wait(5)
        if hears:
            token.raise_if_cancelled()
        return "slow"

    def quick(_: CancelToken) -> Job[str]:
        yield Progress("quick")
        return "quick"

    latest = Latest(runner, Lane.BACK)
    latest.start(slow, on_success=answers.append)
    qtbot.waitUntil(entered.is_set)
    latest.start(quick, on_success=answers.append)
    release.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert answers == ["quick"]
    latest.cancel()  # nothing runs: no harm
    latest.start(quick, on_success=answers.append)
    latest.cancel()
    qtbot.waitUntil(lambda: not runner.busy)
    assert answers == ["quick"]
