"""Failures as the command line tells them: in sentences, or as JSON.

Owns the words for what was typed wrong; see `unexpected` for what nobody has worded.
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stegapp.cli import terminal
from stegapp.errors import StegError, UsageError

__all__ = ["print_error", "unknown_command", "wrong_usage"]


_FACTS = ("needed_bytes", "capacity_bytes", "at_least", "shares_needed", "shares_total", "shares_here")


def unknown_command(arguments: Sequence[str], commands: Sequence[str]) -> UsageError:
    """Return what to say of arguments that name neither a command nor files for the window."""
    first = arguments[0]
    if any(os.path.lexists(argument) for argument in arguments) or Path(first).suffix:
        missing = next((argument for argument in arguments if not _is_file(argument)), first)
        return UsageError(
            f"“{terminal.shortened(missing)}” is neither a command nor a file that can be opened.",
            advice="Check the path, or see 'stegapp --help'.",
        )
    return UsageError(
        f"There is no command “{terminal.shortened(first)}”.",
        advice=f"The commands are {', '.join(commands)}. See 'stegapp --help'.",
    )


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # too long, or not for us to see
        return False


class _WrongUsage(UsageError):
    """Options or arguments that typer refuses, in its words; usage: how they should be given."""

    def __init__(self, what: str, *, usage: str, advice: str) -> None:
        super().__init__(what, advice=advice)
        self.usage = usage


def wrong_usage(error: Any) -> UsageError:
    """Return what typer refuses as an error of ours."""
    context = getattr(error, "ctx", None)
    words = str(error.format_message())
    if context is None:
        return UsageError(words)
    if type(error).__name__ == "NoArgsIsHelpError":  # the words are the whole help
        return _WrongUsage("A command is missing.", usage=words + "\n", advice="")
    return _WrongUsage(
        _plain(words), usage=context.get_usage(), advice=f"Try '{context.command_path} --help' for help."
    )


def _plain(words: str) -> str:
    """Return typer's words without those of Python and of the library that checks values."""
    words = re.sub(r"(?<=: )Value error, ", "", words)
    words = re.sub(r"(?<=: )'.*' is not a valid int\.", "it is not a whole number.", words)
    return re.sub(r"(?<=: )'.*' is not a valid float\.", "it is not a number.", words)


def print_error(error: StegError, *, as_json: bool) -> None:
    """Print an error: as JSON where that is wanted, on standard error if standard output takes nothing."""
    if as_json:
        kind = UsageError.__name__ if isinstance(error, _WrongUsage) else type(error).__name__
        answer = {"error": kind, "message": str(error), "advice": error.advice, **_facts(error)}
        try:
            terminal.out_json(answer)
        except terminal.PrintFailed:
            terminal.err_json(answer)
        return
    if isinstance(error, _WrongUsage):
        terminal.err(error.usage, lines=True)
    terminal.err(f"stegapp: {error}")
    if error.advice:
        terminal.err(error.advice)


def _facts(error: StegError) -> dict[str, Any]:
    return {k: v for k, v in vars(error).items() if k in _FACTS}
