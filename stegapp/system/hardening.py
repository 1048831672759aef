"""Keep passwords and messages in this process's memory out of core files and other programs' reach.

Owns what the system offers for that. A crash would write all memory to a file, or hand it to whatever collects crash
reports, and any program of the same user may otherwise read it.
"""

import ctypes
import os
import sys
from contextlib import suppress

__all__ = ["harden"]

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Write no core files, and on Linux let no other program look inside; STEGAPP_DEBUG=1 leaves both be.

    Where the system does not offer it, nothing happens. Programs started from here are not affected but for the bound
    on their core files.
    """
    if os.environ.get("STEGAPP_DEBUG") == "1":
        return
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # The bound alone is not enough: a collector of crashes that the kernel pipes to is called all the same.
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
