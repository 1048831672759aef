"""Making and judging passwords. Must not know widgets or keys.

Generated passwords come from the system's random source. Words are made of
consonant-vowel syllables, so that no word list is needed: 75 different
syllables give 6.2 bits each.
"""

import math
import secrets
import string
from dataclasses import dataclass

from stegapp.progress import Job, Progress

__all__ = ["Strength", "judge", "make_characters", "make_words"]

_CONSONANTS = "bdfghjklmnprstv"  # no c, q, w, x, y, z: one spelling per sound
_VOWELS = "aeiou"
_WORDS, _SYLLABLES = 5, 3
_LENGTH = 20
_LOOKALIKES = "0O1lI|"
_JUDGED = 72  # zxcvbn's time grows with the cube of the length


@dataclass(frozen=True)
class Strength:
    """How long a guesser needs. score: 0 (at once) to 4 (very long). hint: zxcvbn's own words, English.

    seconds: at ten thousand guesses a second, about what the key derivation allows on a strong machine.
    """

    score: int
    seconds: float
    warning: str
    hint: str


def make_words() -> str:
    """Return five made-up words, some 93 bits, easy to say and to type."""
    words = (
        "".join(secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS) for _ in range(_SYLLABLES)) for _ in range(_WORDS)
    )
    return "-".join(words)


def make_characters() -> str:
    """Return 20 letters, digits and signs, some 120 bits, none that look alike."""
    alphabet = [c for c in string.ascii_letters + string.digits + "!#%+-=?@" if c not in _LOOKALIKES]
    return "".join(secrets.choice(alphabet) for _ in range(_LENGTH))


def judge(password: str) -> Job[Strength]:
    """Estimate the strength of `password`, which is not kept."""
    yield Progress("judge")
    from zxcvbn import zxcvbn  # costs 0.1 s

    found = zxcvbn(password[:_JUDGED], max_length=_JUDGED)
    seconds = float(found["crack_times_seconds"]["offline_slow_hashing_1e4_per_second"])
    feedback = found["feedback"]
    return Strength(
        score=int(found["score"]),
        seconds=min(seconds, math.inf),
        warning=str(feedback["warning"] or ""),
        hint=str((feedback["suggestions"] or [""])[0]),
    )
