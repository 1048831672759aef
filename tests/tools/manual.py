"""Write the manual page from the command line's own help: `uv run python -m tests.tools.manual`.

The page is resources/man/stegapp.1, in the macros of man(7). A test holds it against the help. click-man would make one
page a command, and knows the classes of click, which typer does not use any more.
"""

from collections.abc import Iterator
from typing import Any

import typer

from stegapp import __version__
from stegapp.cli.app import application
from stegapp.errors import (
    Cancelled,
    DoesNotFit,
    InputRefused,
    NothingRevealed,
    StegError,
    UsageError,
)
from tests.conftest import ROOT

__all__ = ["PLACE", "page"]

PLACE = ROOT / "resources" / "man" / "stegapp.1"

_CODES: tuple[tuple[type[StegError] | None, str], ...] = (
    (None, "Done."),
    (StegError, "Anything else. Standard error says what was done all the same."),
    (UsageError, "The command contradicts itself, or lacks something."),
    (InputRefused, "Something that was given cannot be used."),
    (DoesNotFit, "The message does not fit, or the finished picture did not reveal it."),
    (NothingRevealed, "Nothing was revealed."),
    (Cancelled, "Cancelled."),
)


def page() -> str:
    """Return the manual page."""
    group = typer.main.get_command(application())
    return "\n".join(_lines(group)) + "\n"


def _lines(group: Any) -> Iterator[str]:
    yield f'.TH STEGAPP 1 "" "stegapp {__version__}" "User Commands"'
    yield '.\\" Made from the help of the commands by tests/tools/manual.py; a change here is lost.'
    yield ".SH NAME"
    yield "stegapp \\- " + _roff("hide a text or files in a photograph, and get every byte back")
    yield ".SH SYNOPSIS"
    yield ".B stegapp"
    yield "[\\fIFILE\\fR ...]"
    yield ".br"
    yield ".B stegapp"
    yield "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]"
    yield ".SH DESCRIPTION"
    yield _roff(group.help)
    yield "Files that are given without a command open in the window."
    yield ".SH OPTIONS"
    yield from _options(group)
    yield ".SH COMMANDS"
    yield from _commands(group, "stegapp")
    yield ".SH ENVIRONMENT"
    yield ".TP"
    yield ".B STEGAPP_PASSWORD"
    yield _roff("The password, where no option names another source of it.")
    yield ".SH EXIT STATUS"
    for kind, meaning in _CODES:
        yield ".TP"
        yield f".B {0 if kind is None else kind.exit_code}"
        yield _roff(meaning)
    yield ".SH EXAMPLES"
    for example in (
        "stegapp hide photo.jpg -o holiday.jpg --carrier jpeg --text-file letter.txt",
        "stegapp reveal holiday.jpg",
        "stegapp capacity photo.jpg --carrier photo",
    ):
        yield ".PP"
        yield ".nf"
        yield ".RS"
        yield _roff(example)
        yield ".RE"
        yield ".fi"


def _commands(group: Any, before: str) -> Iterator[str]:
    for name, command in group.commands.items():
        called = f"{before} {name}"
        if hasattr(command, "commands"):
            yield from _commands(command, called)
            continue
        arguments = " ".join(f"\\fI{_roff(_metavar(each))}\\fR" for each in _arguments(command))
        yield f'.SS "{_roff(called)} [\\fIOPTIONS\\fR] {arguments}"'
        yield _roff(command.help)
        yield from _options(command)


def _arguments(command: Any) -> list[Any]:
    return [each for each in command.params if each.param_type_name == "argument"]


def _options(command: Any) -> Iterator[str]:
    for each in command.params:
        if getattr(each, "hidden", False):
            continue
        yield ".TP"
        if each.param_type_name == "argument":
            yield f"\\fI{_roff(_metavar(each))}\\fR"
        else:
            names = ", ".join(f"\\fB{_roff(name)}\\fR" for name in (*each.opts, *each.secondary_opts))
            value = "" if each.is_flag else f" \\fI{_roff(_metavar(each))}\\fR"
            yield names + value
        yield _roff(_said(each))


def _metavar(each: Any) -> str:
    """Return what stands for a value."""
    if each.metavar:
        return str(each.metavar).strip("{}")
    choices = getattr(each.type, "choices", None)
    return "|".join(map(str, choices)) if choices else {"str": "TEXT"}.get(each.type.name, each.type.name.upper())


def _said(each: Any) -> str:
    words = (each.help or "").strip()
    default = each.default
    plain = isinstance(default, str | int | float) and not isinstance(default, bool) and default != ""
    return f"{words} Default: {default}." if plain and not each.required else words


def _roff(words: str) -> str:
    """Return words as roff reads them, in one line."""
    line = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-")
    line = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in line)
    return f"\\&{line}" if line.startswith((".", "'")) else line


def main() -> None:
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
