"""A sealed draft: comes back by its password alone, and shows neither text nor length."""

import pytest

from stegapp.format import MOST_DRAFT_BYTES, DraftSeal, open_draft


@pytest.fixture(scope="module")
def seal() -> DraftSeal:
    return DraftSeal("pass word")


def test_the_text_comes_back_by_its_password_alone(seal: DraftSeal) -> None:
    text = "Grüße vom Meer\r\n\0 and more"
    sealed = seal.seal(text)
    assert open_draft(sealed, "pass word") == text
    assert open_draft(sealed, "pass words") is None
    assert b"Meer" not in sealed


def test_no_two_are_alike_and_lengths_are_blurred(seal: DraftSeal) -> None:
    first, second, longer = seal.seal("a"), seal.seal("a"), seal.seal("a" * 4000)
    assert first != second
    assert len(first) == len(longer)
    assert len(seal.seal("a" * 4093)) > len(longer)


@pytest.mark.parametrize("place", [0, 20, 40, 60, -1])
def test_what_was_altered_does_not_open(seal: DraftSeal, place: int) -> None:
    sealed = bytearray(seal.seal("text"))
    sealed[place] ^= 1
    assert open_draft(bytes(sealed), "pass word") is None


@pytest.mark.parametrize("data", [b"", b"stegapp draft 1\n", b"stegapp draft 2\n" + bytes(5000), bytes(9000)])
def test_other_files_are_no_drafts(data: bytes) -> None:
    assert open_draft(data, "pass word") is None


def test_a_text_of_a_megabyte_is_the_longest(seal: DraftSeal) -> None:
    with pytest.raises(ValueError, match="too long"):
        seal.seal("a" * (MOST_DRAFT_BYTES + 1))
