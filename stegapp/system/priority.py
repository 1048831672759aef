"""Which of this process's threads go first where all cores are busy."""

import os
import sys
import threading
from contextlib import suppress

__all__ = ["step_back"]

_STEP = 5  # a third of the time that a usual thread gets, so that it gets on beside other programs too


def step_back() -> None:
    """Let other threads go before this one, until it ends: on Linux, where a thread has a priority of its own."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, min(os.getpriority(os.PRIO_PROCESS, thread) + _STEP, 19))
