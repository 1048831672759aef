"""Making and judging passwords. Must not know widgets or keys.

Generated passwords come from the system's random source.
"""

import secrets
import string
from dataclasses import dataclass

from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.guessing import score_of, seconds_for
from stegapp.system.password_store import fetch_password, keep_password

__all__ = ["LONGEST_ADVICE", "Strength", "fetch", "judge", "keep", "make_characters"]

_LENGTH = 20
_LOOKALIKES = "0O1lI|"
_JUDGED = 72  # zxcvbn's time grows with the cube of the length

# zxcvbn's own sentence, for what it finds no fault with though we call it guessable.
_MORE_WORDS = "Add another word or two. Uncommon words are better."
LONGEST_ADVICE = ('Repeats like "abcabcabc" are only slightly harder to guess than "abc".', _MORE_WORDS)
"""The longest warning of zxcvbn and what it advises with it."""


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
    guesses = float(found["guesses"])
    score = score_of(guesses)
    feedback = found["feedback"]
    suggestion = str((feedback["suggestions"] or [""])[0])
    return Strength(
        score=score,
        seconds=seconds_for(guesses),
        warning=str(feedback["warning"] or ""),
        hint=suggestion or (_MORE_WORDS if score < 3 else ""),
    )


def fetch(name: str, token: CancelToken) -> Job[str]:
    """Return the password of an entry of the desktop's store. Raises InputRefused."""
    yield Progress("password-store")
    return fetch_password(name, waiting=token.raise_if_cancelled)


def keep(name: str, password: str, token: CancelToken) -> Job[None]:
    """Keep a password in the desktop's store. Raises InputRefused."""
    yield Progress("password-store")
    keep_password(name, password, waiting=token.raise_if_cancelled)
