"""How long guessing takes, in words: the one scale for passwords that were typed and for those that are made.

Must not know how many guesses a password needs.
"""

import math

from stegapp.texts import Text

__all__ = ["VERDICTS", "score_of", "seconds_for"]

_GUESSES_PER_SECOND = 10_000
"""Ten strong graphics cards. One guess writes and reads 256 MiB in three passes, some 1.5 GB of memory traffic, and
such a card moves 1 to 3 TB a second: about 1,000 guesses, however fast it computes."""

_HOUR, _MONTH, _YEAR = 3600.0, 30 * 86_400.0, 365.25 * 86_400
_TIMES = (_HOUR, _MONTH, 100 * _YEAR, 1e6 * _YEAR)

VERDICTS = (
    Text("Very weak: guessed within an hour"),
    Text("Weak: guessed within a month"),
    Text("Fair: guessed within a hundred years"),
    Text("Strong: more than a hundred years of guessing"),
    Text("Very strong: more than a million years of guessing"),
)
"""By score: what is told of a password, the weakest first."""


def seconds_for(guesses: float) -> float:
    """Return how long so many guesses take somebody with much money, who has the picture, model and program."""
    return min(guesses / _GUESSES_PER_SECOND, math.inf)


def score_of(guesses: float) -> int:
    """Return the place on the scale, 0 to 4: see `VERDICTS`."""
    return sum(seconds_for(guesses) >= time for time in _TIMES)
