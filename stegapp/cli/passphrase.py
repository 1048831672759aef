"""The command `passphrase`."""

from typing import Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.options import JsonOption
from stegapp.errors import UsageError

__all__ = ["passphrase"]


def passphrase(
    language: Annotated[
        str | None,
        typer.Option("--language", help="en or de; left out, that of the environment.", metavar="LANGUAGE"),
    ] = None,
    words: Annotated[int | None, typer.Option("--words", min=3, max=20, help="How many words: left out, six.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Suggest a passphrase of real words, drawn at random; how strong it is stands on standard error."""
    from stegapp.system import passphrases
    from stegapp.system.guessing import VERDICTS, score_of

    language = language or passphrases.language_of_environment()
    if language not in passphrases.LISTS:
        raise UsageError(
            f"There are no words of the language {language!r}.", advice=f"Choose among {', '.join(passphrases.LISTS)}."
        )
    count = words or passphrases.WORDS
    made = passphrases.make_passphrase(language, words=count)
    bits = passphrases.passphrase_bits(language, words=count)
    verdict = VERDICTS[score_of(2 ** (bits - 1))]  # found after half of them, on average
    if as_json:
        terminal.out_json({"passphrase": made, "language": language, "words": count, "bits": bits, "strength": verdict})
        return
    terminal.err(f"{verdict}. {count} words, {bits:.0f} bits.")
    terminal.out(made)
