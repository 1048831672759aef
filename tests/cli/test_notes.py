"""Notes on many photos."""

import pytest

from stegapp.cli.notes import tell_notes


def test_each_note_is_said_once_with_whose_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    tell_notes([("a.png", ["one", "all"]), ("b.png", ["two", "all", "two"]), ("c.png", ["all", "two"])])
    assert capsys.readouterr().err.splitlines() == [
        "Note: a.png: one",
        "Note: all 3 photos: all",
        "Note: b.png and 1 more: two",
    ]


def test_of_one_photo_the_name_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    tell_notes([("a.png", ["one"])])
    assert capsys.readouterr().err == "Note: a.png: one\n"
