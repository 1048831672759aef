"""The command `passphrase`."""

import json

import pytest

from stegapp.__main__ import main
from stegapp.system.passphrases import words_of

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


@pytest.mark.parametrize("options", [["--language", "fr"], ["--words", "2"], ["--words", "21"]])
def test_what_there_is_not_is_refused(options: list[str], capsys: Capture) -> None:
    assert main(["passphrase", *options]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err
