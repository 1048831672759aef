"""The steps of the wizard, a page each. A step knows only itself: what comes next is the wizard's business."""

from enum import IntEnum

__all__ = ["Step"]


class Step(IntEnum):
    """Which step is shown."""

    PHOTOS = 0
    PLAN = 1
    TRAINING = 2
    FAILED = 3
    ACCEPTANCE = 4
    DONE = 5
