"""The command `passphrase`."""

import json

import pytest

from stegapp.__main__ import main
from stegapp.system.passphrases import in_characters, words_of

Capture = pytest.CaptureFixture[str]


def test_standard_output_has_the_passphrase_alone(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["passphrase"]) == 0
    said = capsys.readouterr()
    line = said.out.removesuffix("\n")
    assert "\n" not in line
    assert line.count("-") >= 5
    assert said.err == "Very strong: more than a million years of guessing. 6 words, 78 bits.\n"
    assert main(["passphrase"]) == 0
    assert capsys.readouterr().out != said.out


def test_language_and_number_are_chosen(capsys: Capture) -> None:
    assert main(["passphrase", "--language", "de", "--words", "4", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer["passphrase"].split("-")) <= set(words_of("de"))
    assert (answer["language"], answer["words"], round(answer["bits"], 1)) == ("de", 4, 51.7)
    assert answer["strength"] == "Strong: more than a hundred years of guessing"


@pytest.mark.parametrize(
    "options", [["--language", "it"], ["--language", "zh_CN"], ["--words", "2"], ["--words", "21"]]
)
def test_what_there_is_not_is_refused(options: list[str], capsys: Capture) -> None:
    assert main(["passphrase", *options]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err


@pytest.mark.parametrize(("language", "words"), [("fr", 6), ("es", 6), ("ru", 7), ("fa", 8)])
def test_as_many_words_come_as_the_list_needs(language: str, words: int, capsys: Capture) -> None:
    assert main(["passphrase", "--language", language, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer["passphrase"].split("-")) <= set(words_of(language))
    assert answer["words"] == len(answer["passphrase"].split("-")) == words
    assert answer["bits"] >= 77
    assert "characters" not in answer


def test_chinese_words_come_with_their_characters(capsys: Capture) -> None:
    assert main(["passphrase", "--language", "zh"]) == 0
    said = capsys.readouterr()
    assert said.out.isascii()
    verdict, characters = said.err.splitlines()
    assert verdict.endswith("7 words, 77 bits.")
    assert characters == f"In characters: {in_characters(said.out.strip(), 'zh')}"
    assert main(["passphrase", "--language", "zh", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["characters"] == in_characters(answer["passphrase"], "zh")
