"""Exceptions that no part of the program has worded, as errors for people.

Must not claim what it does not know: what was written by then, for one. Sentences are texts, for a training run that
fails so tells its window.
"""

import os

from stegapp.cli import terminal
from stegapp.errors import Cancelled, DeviceError, InputRefused, OutOfMemory, StegError
from stegapp.system.device import get_torch
from stegapp.texts import Text

__all__ = ["as_steg_error"]


def as_steg_error(error: BaseException) -> StegError:
    """Return the error to show for an exception. Of one that nobody expected, no more is known than its kind."""
    if isinstance(error, StegError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled(Text("Cancelled."))
    if isinstance(error, MemoryError):
        return OutOfMemory(
            Text("There is not enough memory."), advice=Text("Close other programs, or take something smaller.")
        )
    if isinstance(error, OSError):
        reason = error.strerror or type(error).__name__
        if error.filename is None:
            return InputRefused(
                Text("The system refused: {reason}.", reason=reason),
                advice=Text("Check paths, permissions and the disk."),
            )
        name = terminal.shortened(os.fsdecode(error.filename) if not isinstance(error.filename, int) else "a file")
        return InputRefused(
            Text("“{name}” cannot be used: {reason}.", name=name, reason=reason),
            advice=Text("Check the path and its permissions."),
        )
    if isinstance(error, ModuleNotFoundError) and error.name == "torch":
        return DeviceError(Text("This needs PyTorch, which is not installed."), advice=get_torch())
    return StegError(
        Text("An unexpected error, {kind}.", kind=type(error).__name__),
        advice=Text("Set STEGAPP_DEBUG=1 to see where it happened, and please report it."),
    )
