"""Passphrases of real words, drawn by the system's random source.

The lists lie in resources/words, with their credits. Must not know widgets or options.
"""

import math
import os
import secrets
from functools import lru_cache

from stegapp.system.paths import resources

__all__ = [
    "BITS",
    "LISTS",
    "in_characters",
    "language_of_environment",
    "list_for",
    "make_passphrase",
    "passphrase_bits",
    "words_for",
    "words_of",
]

LISTS = ("en", "de", "es", "fa", "fr", "ru", "zh")
"""Languages of which there are words; others get the English ones. Chinese words are in pinyin: what hides a password's
letters takes none of the input methods that write characters."""

BITS = 77
"""What a passphrase has at least. Five English words, 64.6 bits, reach the top of the scale in `guessing`; one more is
for the computers to come. Lists are of several lengths, so the number of words follows the list: see `words_for`."""


def list_for(language: str) -> str:
    """Return the list for a language or a locale, such as "de_AT" or "zh_CN": "en" for one that has none."""
    spoken = language.replace("-", "_").split("_")[0]
    return spoken if spoken in LISTS else "en"


@lru_cache(maxsize=2)
def _lines_of(name: str) -> tuple[tuple[str, ...], ...]:
    path = resources() / "words" / f"{name}.txt"
    return tuple(tuple(line.split()) for line in path.read_text(encoding="utf-8").splitlines())


def words_of(language: str) -> tuple[str, ...]:
    """Return the words of a language's list, the English ones where it has none."""
    return tuple(line[0] for line in _lines_of(list_for(language)))


def words_for(language: str) -> int:
    """Return the fewest words of a language's list that have `BITS`: six of 7,776 words, eight of 1,024."""
    return math.ceil(BITS / math.log2(len(words_of(language))))


def make_passphrase(language: str, *, words: int | None = None) -> str:
    """Return words drawn at random, each as likely as any other, with hyphens between them: `words_for` many."""
    choice = words_of(language)
    return "-".join(secrets.choice(choice) for _ in range(words or words_for(language)))


def in_characters(passphrase: str, language: str) -> str:
    """Return the characters of a passphrase in pinyin, to keep it in mind by; "" for other languages."""
    written = {line[0]: line[1] for line in _lines_of(list_for(language)) if len(line) > 1}
    return " ".join(written.get(word, "") for word in passphrase.split("-")).strip()


def passphrase_bits(language: str, *, words: int | None = None) -> float:
    """Return the entropy of such a passphrase in bits."""
    return (words or words_for(language)) * math.log2(len(words_of(language)))


def language_of_environment() -> str:
    """Return the language that the environment asks programs to speak, "en" for one that is not known here."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name, ""):
            code = value[:2].lower()
            return code if code in LISTS and not value[2:3].isalpha() else "en"
    return "en"
