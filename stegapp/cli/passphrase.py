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
        typer.Option(
            "--language", help="de, en, es, fa, fr, ru or zh; left out, that of the environment.", metavar="LANGUAGE"
        ),
    ] = None,
    words: Annotated[
        int | None,
        typer.Option("--words", min=3, max=20, help="How many words: left out, as many as make 77 bits, six to eight."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Suggest a passphrase of real words, drawn at random; how strong it is stands on standard error."""
    from stegapp.system import passphrases
    from stegapp.system.guessing import VERDICTS, score_of

    language = language or passphrases.language_of_environment()
    if passphrases.list_for(language) != language:
        raise UsageError(
            f"There are no words of the language {language!r}.", advice=f"Choose among {', '.join(passphrases.LISTS)}."
        )
    count = words or passphrases.words_for(language)
    made = passphrases.make_passphrase(language, words=count)
    bits = passphrases.passphrase_bits(language, words=count)
    verdict = VERDICTS[score_of(2 ** (bits - 1))]  # found after half of them, on average
    characters = passphrases.in_characters(made, language)
    if as_json:
        answer = {"passphrase": made, "language": language, "words": count, "bits": bits, "strength": verdict}
        terminal.out_json(answer | ({"characters": characters} if characters else {}))
        return
    terminal.err(f"{verdict}. {count} words, {bits:.0f} bits.")
    if characters:
        terminal.err(f"In characters: {characters}")
    terminal.out(made)
