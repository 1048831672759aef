"""Ctrl+C and what else asks a program to end, as one request.

Owns the signals while a command runs. Who ends the session, switches off or sends `kill` asks for the same as who
presses Ctrl+C, and leaves as little behind.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from stegapp.progress import CancelToken

__all__ = ["as_interrupts", "cancelling"]

_Handler = Callable[[int, FrameType | None], None]

_BY_HAND = ("SIGINT", "SIGBREAK")
_FROM_OUTSIDE = ("SIGTERM", "SIGHUP")


@contextmanager
def as_interrupts() -> Iterator[None]:
    """Raise KeyboardInterrupt for all of them, so that prompts give the terminal back and files are dropped."""

    def handle(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _handled(handle, (*_BY_HAND, *_FROM_OUTSIDE)):
        yield


@contextmanager
def cancelling() -> Iterator[CancelToken]:
    """Turn the first of them into a cancelled token, and a second Ctrl+C into KeyboardInterrupt.

    Only Ctrl+C is impatient: a terminal that closes sends SIGHUP twice, once by the shell and once by the system.
    """
    token = CancelToken()

    def by_hand(_signal: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    def from_outside(_signal: int, _frame: FrameType | None) -> None:
        token.cancel()

    with _handled(by_hand, _BY_HAND), _handled(from_outside, _FROM_OUTSIDE):
        yield token


@contextmanager
def _handled(handler: _Handler, names: tuple[str, ...]) -> Iterator[None]:
    """Handle those signals that this system has and that whoever started us did not tell us to ignore (`nohup`)."""
    before = {}
    for name in names:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, handler)
    try:
        yield
    finally:
        for number, handler_before in before.items():
            # None: a handler that was not set from Python, and cannot be set again from it.
            signal.signal(number, signal.SIG_DFL if handler_before is None else handler_before)
