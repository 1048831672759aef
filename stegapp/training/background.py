"""Let a training run give way to what its user does meanwhile.

Owns priority and the number of threads. Must not import torch: both are read when torch starts.
"""

import os
import sys
from contextlib import suppress

from stegapp.system.device import cores

__all__ = ["give_way"]

_NICE = 10
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS


def give_way() -> None:
    """Lower this process's priority and leave one core to others, where there are several."""
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, cores() - 1)))
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        with suppress(OSError):  # a jail may forbid it
            os.nice(_NICE)
