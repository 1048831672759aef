"""A thread that steps back leaves the others where they were."""

import os
import sys
import threading

import pytest

from stegapp.system.priority import step_back


@pytest.mark.skipif(sys.platform != "linux", reason="a thread has a priority of its own on Linux alone")
def test_only_the_thread_itself_steps_back() -> None:
    seen: list[int] = []
    usual = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def work() -> None:
        step_back()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [min(usual + 5, 19)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == usual
