"""How the command line shows a job that runs: by a spinner, on a terminal.

Must not know what the jobs do.
"""

import sys
from collections.abc import Callable
from typing import TypeVar

from stegapp.cli import terminal
from stegapp.cli.interrupts import cancelling
from stegapp.progress import CancelToken, Job, Progress, run_job, stage_words

__all__ = ["run_with_spinner"]

T = TypeVar("T")


def run_with_spinner(start: Callable[[CancelToken], Job[T]]) -> T:
    """Run a job with a spinner on a terminal, silently otherwise."""
    with cancelling() as cancel:
        if not terminal.is_terminal(sys.stderr):
            return run_job(start(cancel))
        console = terminal.console()
        plain = not console.encoding.lower().startswith("utf")
        dots = "..." if plain else "…"
        with console.status("Starting", spinner="line" if plain else "dots") as status:

            def show(progress: Progress) -> None:
                words = stage_words(progress.stage).removesuffix("…")
                count = f" {progress.step}/{progress.total}" if progress.total else ""
                status.update(f"{words}{count} {dots}")

            return run_job(start(cancel), show)
