"""Passphrases: their lists, how they are drawn, and how strong they are called."""

import math
import random
import re
import secrets
import unicodedata
from collections import Counter

import pytest

from stegapp.gui.jobs.passwords import judge
from stegapp.languages import LANGUAGES
from stegapp.progress import run_job
from stegapp.system.guessing import VERDICTS, score_of
from stegapp.system.passphrases import (
    BITS,
    LISTS,
    in_characters,
    language_of_environment,
    list_for,
    make_passphrase,
    passphrase_bits,
    words_for,
    words_of,
)
from stegapp.system.passwords import clean_password
from stegapp.system.paths import resources


def test_every_language_has_a_list_and_each_is_credited() -> None:
    files = {path.name for path in (resources() / "words").glob("*.txt")}
    assert files == {f"{language}.txt" for language in LISTS}
    credits_text = (resources() / "words" / "CREDITS.md").read_text(encoding="utf-8")
    assert all(f"| {name} |" in credits_text for name in files)


_LENGTHS = {"en": 7776, "de": 7776, "es": 8192, "fa": 1024, "fr": 7775, "ru": 2048, "zh": 2048}
_CYRILLIC = re.compile("[а-я]+")  # no ё: many leave out its dots
_PERSIAN = re.compile("[ابپتثجچحخدذرزژسشصضطظعغفقگلمنوهآ]+")  # no ی or ک: Arabic keyboards write others for them
_ON_KEYBOARD = {"ru": _CYRILLIC, "fa": _PERSIAN}


@pytest.mark.parametrize("language", LISTS)
def test_a_list_has_no_word_twice_and_each_can_be_typed_one_way_only(language: str) -> None:
    words = words_of(language)
    assert len(words) == len(set(words)) == _LENGTHS[language]
    keys = _ON_KEYBOARD.get(language, re.compile("[a-z]+"))
    for word in words:
        assert keys.fullmatch(word.replace("-", ""))
        assert unicodedata.is_normalized("NFC", word)
        assert unicodedata.normalize("NFKC", word) == word == word.lower()
        assert 3 <= len(word) <= 19
        assert clean_password(word) == word


def test_only_english_words_have_hyphens_and_few_do() -> None:
    assert {language for language in LISTS if any("-" in word for word in words_of(language))} <= {"en"}
    assert sum("-" in word for word in words_of("en")) == 4


def test_the_window_speaks_no_language_without_words() -> None:
    assert {list_for(code) for code in LANGUAGES} == set(LISTS)


def test_the_lists_are_of_their_languages() -> None:
    assert "abacus" in words_of("en")
    assert "zypressen" in words_of("de")
    assert "abeille" in words_of("fr")
    assert "abanico" in words_of("es")
    assert "абзац" in words_of("ru")
    assert "huayuan" in words_of("zh_CN")
    assert "باران" in words_of("fa")
    assert words_of("it") == words_of("../../etc/passwd") == words_of("en")
    assert words_of("pt_BR") == words_of("en")


def test_chinese_words_are_shown_in_characters_too() -> None:
    assert in_characters("huayuan-bizi", "zh_CN") == "花园 鼻子"
    made = make_passphrase("zh")
    assert len(in_characters(made, "zh").split(" ")) == words_for("zh") == made.count("-") + 1
    assert in_characters(make_passphrase("fa"), "fa") == in_characters("abacus", "en") == ""


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
    for language in ("en", "de"):
        assert passphrase_bits(language) == pytest.approx(6 * math.log2(7776))
        scores = [score_of(2 ** (passphrase_bits(language, words=words) - 1)) for words in (3, 4, 5, 6)]
        assert scores == [2, 3, 4, 4]
    assert len(VERDICTS) == 5


@pytest.mark.parametrize("language", LISTS)
def test_a_passphrase_of_a_short_list_has_more_words_and_reaches_the_top_with_one_to_spare(language: str) -> None:
    words = words_for(language)
    assert words == {"ru": 7, "zh": 7, "fa": 8}.get(language, 6)
    assert passphrase_bits(language) >= BITS > passphrase_bits(language, words=words - 1)
    assert score_of(2 ** (passphrase_bits(language, words=words - 1) - 1)) == 4
    assert make_passphrase(language).count("-") >= words - 1


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
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
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
