"""Passphrases: their lists, how they are drawn, and how strong they are called."""

import math
import random
import secrets
from collections import Counter

import pytest

from stegapp.gui.jobs.passwords import judge
from stegapp.progress import run_job
from stegapp.system.guessing import VERDICTS, score_of
from stegapp.system.passphrases import LISTS, WORDS, language_of_environment, make_passphrase, passphrase_bits, words_of
from stegapp.system.passwords import clean_password
from stegapp.system.paths import resources


def test_every_language_has_a_list_and_each_is_credited() -> None:
    files = {path.name for path in (resources() / "words").glob("*.txt")}
    assert files == {f"{language}.txt" for language in LISTS}
    credits_text = (resources() / "words" / "CREDITS.md").read_text(encoding="utf-8")
    assert all(f"| {name} |" in credits_text for name in files)


@pytest.mark.parametrize("language", LISTS)
def test_a_list_can_be_typed_anywhere_and_has_no_word_twice(language: str) -> None:
    words = words_of(language)
    assert len(words) == len(set(words)) == 6**5
    for word in words:
        assert word.isascii()
        assert word == word.lower()
        assert word.replace("-", "").isalpha()
        assert 3 <= len(word) <= 19
        assert clean_password(word) == word


def test_the_lists_are_of_their_languages() -> None:
    assert "abacus" in words_of("en")
    assert "zypressen" in words_of("de")
    assert words_of("fr") == words_of("../../etc/passwd") == words_of("en")


def test_words_are_drawn_by_the_systems_random_source_each_as_likely_as_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawn: Counter[str] = Counter()
    monkeypatch.setattr(secrets, "choice", random.Random(1).choice)
    for _ in range(7776 * 5):
        drawn.update(make_passphrase("de", words=1).split(" "))
    assert set(drawn) <= set(words_of("de"))
    assert len(drawn) > 7700
    assert max(drawn.values()) < 25  # of 5 on average
    monkeypatch.undo()
    assert len({make_passphrase("en") for _ in range(100)}) == 100


def test_six_words_reach_the_top_of_the_scale_and_five_do_too() -> None:
    assert WORDS == 6
    for language in LISTS:
        assert passphrase_bits(language) == pytest.approx(6 * math.log2(7776))
        scores = [score_of(2 ** (passphrase_bits(language, words=words) - 1)) for words in (3, 4, 5, 6)]
        assert scores == [2, 3, 4, 4]
    assert len(VERDICTS) == 5


@pytest.mark.parametrize("language", LISTS)
def test_who_types_one_in_is_told_the_same(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "choice", random.Random(2).choice)
    for _ in range(20):
        assert run_job(judge(make_passphrase(language))).score == 4


@pytest.mark.parametrize(
    ("values", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "de_AT"}, "de"),
        ({"LANG": "de_DE", "LC_MESSAGES": "C"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "den_CA"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_names_the_language(
    values: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    assert language_of_environment() == language
