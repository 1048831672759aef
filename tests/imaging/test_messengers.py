"""What each messenger should do to a JPEG, and why, is told from the file."""

from dataclasses import replace
from typing import Any

import pytest

from stegapp.imaging.jpeg.layouts import with_metadata
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.jpeg.structure import Segment, Structure
from stegapp.imaging.messengers import ANYWHERE, MESSENGERS, Verdict, exceeded, passes
from tests.imaging.jpeg.files import jpeg
from tests.imaging.jpeg.test_marks import cover

SHAPED: Structure = replace(read_structure(jpeg(64, 48)), width=1280, height=960)
NEVER = {"Signal", "Threema", "Facebook", "Instagram", "Mastodon"}


def verdicts(structure: Structure, byte_count: int) -> dict[tuple[str, str], Verdict]:
    return {(one.messenger.name, one.messenger.client): one for one in passes(structure, byte_count)}


def test_a_well_shaped_file_passes_where_any_does() -> None:
    found = verdicts(SHAPED, 300_000)
    assert len(found) == len(MESSENGERS)
    assert {name for (name, client), one in found.items() if not one.passes} >= NEVER
    refused = {key for key, one in found.items() if not one.passes and one.messenger.limits is not None}
    assert refused == {("Delta Chat", "worse quality")}
    assert exceeded(ANYWHERE, SHAPED, 300_000) == ()
    for one in found.values():
        assert one.reasons
        assert all("will" not in reason for reason in one.reasons)
        assert one.passes == ("should pass on" in one.reasons[0])


@pytest.mark.parametrize(
    ("changes", "byte_count", "lost", "words"),
    [
        ({"width": 1281}, 300_000, {("Telegram", "Desktop")}, "1,281 pixels, more than 1,280"),
        ({"width": 1601}, 300_000, {("WhatsApp", "Android"), ("WhatsApp", "Web")}, "1,601 pixels, more than 1,600"),
        ({}, 500_001, {("Delta Chat", "")}, "500,001 bytes, more than 500,000"),
        ({}, 700_000, {("Telegram", "Desktop")}, "4.6 bits for each pixel, more than 4.0"),
        ({}, 524_288, {("Conversations", "Android")}, "524,288 bytes, more than 524,287"),
    ],
)
def test_what_is_too_much_is_told(changes: Any, byte_count: int, lost: set[tuple[str, str]], words: str) -> None:
    found = verdicts(replace(SHAPED, **changes), byte_count)
    for key in lost:
        assert not found[key].passes
        assert any(words in reason for reason in found[key].reasons), found[key].reasons
    assert exceeded(ANYWHERE, replace(SHAPED, **changes), byte_count)


@pytest.mark.parametrize(
    ("segment", "word"),
    [
        (Segment(0xE2, b"ICC_PROFILE\0\1\1"), "ICC"),
        (Segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"), "Adobe"),
        (Segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0"), "XMP"),
        (Segment(0xE5, b"something"), "APPn"),
    ],
)
def test_segments_that_are_not_passed_on_are_named(segment: Segment, word: str) -> None:
    found = verdicts(with_metadata(SHAPED, [*SHAPED.metadata, segment]), 300_000)
    assert any(word in reason for reason in found["WhatsApp", "Android"].reasons)
    assert found["WhatsApp", "Web"].passes == (word == "XMP")
    assert found["Element", "Web, Desktop"].passes


def test_headers_and_turns_are_looked_at() -> None:
    bare = with_metadata(SHAPED, [])
    assert any("does not begin" in reason for reason in verdicts(bare, 300_000)["WhatsApp", "Android"].reasons)
    turned = with_metadata(
        SHAPED, [*SHAPED.metadata, *(one for one in read_structure(cover(6)).metadata if one.code == 0xE1)]
    )
    reasons = verdicts(turned, 300_000)["WhatsApp", "Android"].reasons
    assert any("turn" in reason for reason in reasons)
    assert not verdicts(turned, 300_000)["Delta Chat", ""].passes
