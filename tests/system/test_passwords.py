"""One rule for passwords, whichever way they come."""

import io
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.errors import InputRefused
from stegapp.system.passwords import clean_password, password_from_bytes, password_from_file, password_from_stream

PASSWORD = "Grün, 秘密 & ‌more"  # with a joiner, which Persian needs


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "\x85", "\nsecond line\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff", "\ufeff\ufeff"])
def test_line_ends_and_byte_order_marks_are_no_part(mark: str, end: str) -> None:
    assert clean_password(mark + PASSWORD + end) == PASSWORD
    assert password_from_bytes((mark + PASSWORD + end).encode()) == PASSWORD


def test_spaces_are_part() -> None:
    assert clean_password("  two words \n") == "  two words "


@pytest.mark.parametrize(
    "character",
    ["\0", "\t", "\x1b", "\x7f", "\x0b", "\x0c", "\x1c", "\x9b", "\ufeff", "\u200b", "\u200e", "\u202e", "\u2066"],
)
@pytest.mark.parametrize("place", ["{}secret", "sec{}ret", "secret{}"])
def test_what_cannot_be_seen_is_refused_and_named(place: str, character: str) -> None:
    text = place.format(character)
    if text.startswith("\ufeff"):
        assert clean_password(text) == "secret"
        return
    for refused in (lambda: clean_password(text), lambda: password_from_bytes(text.encode())):
        with pytest.raises(InputRefused, match=f"U\\+{ord(character):04X}") as caught:
            refused()
        assert "secret" not in str(caught.value) + caught.value.advice


@given(st.text())
def test_a_cleaned_password_is_clean(text: str) -> None:
    try:
        once = clean_password(text)
    except InputRefused:
        return
    assert clean_password(once) == once
    assert password_from_bytes(once.encode()) == once
    assert not set(once) & set("\n\r\0\ufeff\u2028")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"gr\xfcn\n", "not UTF-8"),
        ("grün\n".encode("utf-16"), "UTF-16"),
        ("grün\n".encode("utf-16-be"), "not UTF-8"),
        ("abc\n".encode("utf-16-le"), "U\\+0000"),
        (b"x" * 70_000, "longer"),
    ],
)
def test_a_wrong_encoding_is_named_without_the_password(data: bytes, words: str) -> None:
    with pytest.raises(InputRefused, match=words) as caught:
        password_from_stream(io.BytesIO(data))
    assert caught.value.__cause__ is None
    assert caught.value.advice


def test_half_a_character_is_refused() -> None:
    with pytest.raises(InputRefused, match="Unicode"):
        clean_password("se\udc80cret")


def test_only_the_first_line_of_a_stream_is_read_and_need_be_text() -> None:
    stream = io.BytesIO(b"secret\r\n\xff\xfe binary")
    assert password_from_stream(stream) == "secret"
    assert stream.read() == b"\xff\xfe binary"


def test_files_that_cannot_be_read_each_get_their_sentence(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.write_text("secret")
    locked.chmod(0)
    found = {}
    paths = [tmp_path / "none", tmp_path, tmp_path / ("n" * 300), Path("nul\0"), tmp_path / "locked" / "below"]
    if os.name == "posix" and os.geteuid() != 0:
        paths.append(locked)
    for path in paths:
        with pytest.raises(InputRefused) as caught:
            password_from_file(path)
        assert caught.value.advice
        found[path] = str(caught.value)
    expected = ("no password file", "is a folder", "too long", "could not be read", "no password file", "may not be")
    for words, part in zip(found.values(), expected, strict=False):
        assert part in words


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_a_file_too(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"secret\n",))
    writer.start()
    assert password_from_file(pipe) == "secret"
    writer.join()
