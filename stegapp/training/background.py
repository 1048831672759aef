"""Let a training run give way to what its user does meanwhile.

Owns priority and the number of threads. Must not import torch: both are read when torch starts.
"""

import os
import sys
from contextlib import suppress

import psutil

from stegapp.system.device import cores

__all__ = ["give_way"]

_NICE, _NICEST = 10, 19


def give_way() -> None:
    """Lower this process's priority and leave one core to others, where there are several."""
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, cores() - 1)))
    with suppress(psutil.Error, OSError):  # a jail may forbid it
        this = psutil.Process()
        this.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else min(_NICEST, this.nice() + _NICE))
