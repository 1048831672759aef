"""Passphrases of real words, drawn by the system's random source.

The lists lie in resources/words, with their credits. Must not know widgets or options.
"""

import math
import os
import secrets
from functools import lru_cache

from stegapp.system.paths import resources

__all__ = ["LISTS", "WORDS", "language_of_environment", "make_passphrase", "passphrase_bits", "words_of"]

LISTS = ("en", "de")
"""Languages of which there are words; others get the English ones."""

WORDS = 6
"""Five words, 64.6 bits, reach the top of the scale in `guessing`; one more is for the computers to come."""


@lru_cache(maxsize=2)
def words_of(language: str) -> tuple[str, ...]:
    """Return the words of a language's list, the English ones where it has none."""
    path = resources() / "words" / f"{language}.txt"
    if language not in LISTS or not path.is_file():
        path = resources() / "words" / "en.txt"
    return tuple(path.read_text(encoding="utf-8").split())


def make_passphrase(language: str, *, words: int = WORDS) -> str:
    """Return words drawn at random, each as likely as any other, with hyphens between them."""
    choice = words_of(language)
    return "-".join(secrets.choice(choice) for _ in range(words))


def passphrase_bits(language: str, *, words: int = WORDS) -> float:
    """Return the entropy of such a passphrase in bits."""
    return words * math.log2(len(words_of(language)))


def language_of_environment() -> str:
    """Return the language that the environment asks programs to speak, "en" for one that is not known here."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name, ""):
            code = value[:2].lower()
            return code if code in LISTS and not value[2:3].isalpha() else "en"
    return "en"
