"""The command line over the same pipelines as the window.

Owns the table of commands, and the exit codes. Nothing here touches networks or keys; torch is imported only by the
jobs themselves, so `--help` costs neither.
"""

import os
from collections.abc import Sequence
from typing import Annotated

import typer

from stegapp import __version__
from stegapp.cli import failures, models, terminal
from stegapp.cli.batch import batch
from stegapp.cli.capacity import capacity
from stegapp.cli.compare import compare
from stegapp.cli.evaluate import evaluate
from stegapp.cli.hide import hide
from stegapp.cli.interrupts import as_interrupts
from stegapp.cli.join import join
from stegapp.cli.key_files import key_file
from stegapp.cli.options import Command
from stegapp.cli.passphrase import passphrase
from stegapp.cli.reproduce import reproduce
from stegapp.cli.reveal import reveal
from stegapp.cli.split import split
from stegapp.cli.train import train
from stegapp.cli.unexpected import as_steg_error
from stegapp.cli.which import which
from stegapp.errors import Cancelled, StegError

__all__ = ["COMMANDS", "COMPLETING", "application", "run"]

_COMMANDS = (
    hide,
    reveal,
    split,
    join,
    batch,
    capacity,
    which,
    compare,
    key_file,
    passphrase,
    evaluate,
    train,
    reproduce,
)

COMMANDS = (*(command.__name__.replace("_", "-") for command in _COMMANDS), "models")
"""The names of the commands, as `--help` lists them."""


COMPLETING = "_STEGAPP_COMPLETE"
"""The variable by which a shell asks what could be typed next, as typer's scripts for shells have it."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 2 usage, 3 input refused, 4 does not fit,
    5 nothing revealed, 6 some of a batch failed, 130 cancelled, 1 for anything else.
    """  # fmt: skip
    terminal.prepare()
    as_json = "--json" in arguments
    with as_interrupts():
        try:
            return _run(list(arguments))
        except terminal.ReaderGone as error:
            if error.advice:  # else nothing was done that has to be told
                failures.print_error(error, as_json=as_json)
            return error.exit_code
        except StegError as error:
            failures.print_error(error, as_json=as_json)
            return error.exit_code
        except KeyboardInterrupt:
            failures.print_error(Cancelled("Cancelled."), as_json=as_json)
            return Cancelled.exit_code
        except BrokenPipeError:  # help that nobody read to its end
            return 1
        except Exception as error:  # the last resort of the whole program
            if os.environ.get("STEGAPP_DEBUG"):
                raise
            failure = as_steg_error(error)
            failures.print_error(failure, as_json=as_json)
            return failure.exit_code
        finally:
            terminal.settle()


def _run(arguments: list[str]) -> int:
    """Run one command, without what typer makes of errors, interrupts and broken pipes."""
    command = typer.main.get_command(application())
    if COMPLETING in os.environ:
        command.main(args=[], prog_name="stegapp", complete_var=COMPLETING)  # answers the shell, and exits
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        raise failures.unknown_command(arguments, COMMANDS)
    try:
        with command.make_context("stegapp", arguments) as context:
            code = command.invoke(context)
    except typer.Exit as stop:
        code = stop.exit_code
    except typer.Abort:
        raise Cancelled("Cancelled.") from None
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        raise failures.wrong_usage(error) from error
    return code if isinstance(code, int) else 0


def application() -> typer.Typer:
    """Return the commands as typer has them."""
    app = typer.Typer(
        name="stegapp",
        help="Hide a message in a photograph and reveal it again. Without a command, the window opens.",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback(invoke_without_command=True)(_main)
    for command in _COMMANDS:
        app.command(cls=Command)(command)
    app.add_typer(models.app, name="models")
    return app


def _main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    install_desktop: Annotated[
        bool, typer.Option("--install-desktop", help="Add stegapp to this user's menus, for pictures and models too.")
    ] = False,
    uninstall_desktop: Annotated[
        bool, typer.Option("--uninstall-desktop", help="Take away what --install-desktop added.")
    ] = False,
) -> None:
    if version:
        terminal.out(f"stegapp {__version__}")
        raise typer.Exit
    if install_desktop or uninstall_desktop:
        from stegapp.system import desktop

        paths = desktop.install() if install_desktop else desktop.uninstall()
        with terminal.finished("The menu entries are made." if install_desktop else "The menu entries are gone."):
            terminal.out("\n".join(map(str, paths)))
        raise typer.Exit
