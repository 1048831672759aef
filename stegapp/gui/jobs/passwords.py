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

_GUESSES_PER_SECOND = 10_000
"""Ten strong graphics cards. One guess writes and reads 256 MiB in three passes, some 1.5 GB of memory traffic, and
such a card moves 1 to 3 TB a second: about 1,000 guesses, however fast it computes."""

_HOUR, _MONTH, _YEAR = 3600.0, 30 * 86_400.0, 365.25 * 86_400
_TIMES = (_HOUR, _MONTH, 100 * _YEAR, 1e6 * _YEAR)

# zxcvbn's own sentence, for what it finds no fault with though we call it guessable.
_MORE_WORDS = "Add another word or two. Uncommon words are better."


@dataclass(frozen=True)
class Strength:
    """How long a guesser with much money needs, who has the picture, the model and this program.

    score: 0 for under an hour, 1 for under a month, 2 for under a hundred years, 3 for under a million, 4 for more.
    warning, hint: zxcvbn's own words, English.
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

    found = zxcvbn(password[:_JUDGED], max_length=_JUDGED, user_inputs=["stegapp"])
    # Not zxcvbn's own score: it is made for web sites that slow down or stop whoever guesses.
    seconds = min(float(found["guesses"]) / _GUESSES_PER_SECOND, math.inf)
    score = sum(seconds >= time for time in _TIMES)
    feedback = found["feedback"]
    suggestion = str((feedback["suggestions"] or [""])[0])
    return Strength(
        score=score,
        seconds=seconds,
        warning=str(feedback["warning"] or ""),
        hint=suggestion or (_MORE_WORDS if score < 3 else ""),
    )
