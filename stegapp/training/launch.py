"""Whether this process is one of several that `torchrun` started. Imports no torch."""

import os

__all__ = ["follows", "launched"]

_VARIABLES = {"RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR"}


def launched() -> bool:
    """Tell whether `torchrun` started this process."""
    return os.environ.keys() >= _VARIABLES


def follows() -> bool:
    """Tell whether another process leads, which alone reports and writes."""
    return launched() and os.environ["RANK"] != "0"
