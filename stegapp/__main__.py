"""Entry point: the window without arguments, the command line with them.

Nothing heavy is imported here: `stegapp --help` needs neither torch nor Qt.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from stegapp.system import hardening, paths
from stegapp.system.torch_start import prepare_torch

__all__ = ["main"]

_COMPLETING = "_STEGAPP_COMPLETE"
"""As `cli.app` has it, which would have to be imported before the window."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window or the command line and return the exit code.

    Files as the only arguments open in the window, so that a file manager can pass them.
    """
    if argv is None:  # the process is ours alone
        hardening.harden()
    prepare_torch()
    _fill_standard_streams()
    if paths.frozen():
        paths.leave_bundle_out()
        from multiprocessing import freeze_support

        freeze_support()  # a worker of `evaluate --jobs` ends here: it is this executable too
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if paths.frozen() and arguments[:1] == ["--decode-a-picture"]:
            from stegapp.imaging.apart import serve

            serve(*arguments[1:])
            return 0
        if _for_window(arguments):
            return _window(arguments)
        from stegapp.cli.app import run

        return run(arguments)
    except KeyboardInterrupt:  # while modules are loaded, or in the window: `run` answers for itself
        return 130


def _fill_standard_streams() -> None:
    """Take the numbers of closed standard streams, or the next file opened would get them and what C code prints."""
    if os.name != "posix":
        return
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest free number, which is this one


def _for_window(arguments: list[str]) -> bool:
    """Tell whether `arguments` are none, or only files that exist and name no subcommand.

    Before the files may stand what the window is to do with them, as the desktop's menu entry has it.
    """
    if arguments[:1] in (["--reveal"], ["--hide"]):
        arguments = arguments[1:]
    if _COMPLETING in os.environ:
        return False
    if not arguments:
        return True
    from stegapp.cli.app import COMMANDS

    return arguments[0] not in COMMANDS and all(not a.startswith("-") and _is_file(a) for a in arguments)


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # too long, or not for us to see: the command line says so
        return False


def _window(arguments: list[str]) -> int:
    from stegapp.system import display

    reason = display.no_display()
    if reason is None:
        try:
            from stegapp.gui.app import run
        except ImportError as error:
            reason = display.why_not_loaded(error)
    if reason is not None:
        _refuse_window(reason)
        return 1
    return run(arguments, refuse=_refuse_window)


def _refuse_window(reason: str) -> None:
    from stegapp.cli import terminal

    terminal.prepare()
    terminal.err(f"The stegapp window cannot open: {reason}")
    terminal.err("The command line works without it: try 'stegapp hide --help' and 'stegapp reveal --help'.")


if __name__ == "__main__":
    sys.exit(main())
