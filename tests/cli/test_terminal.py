"""What is printed: it steers no terminal, and every encoding takes it."""

import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.cli import terminal
from stegapp.cli.spinner import _Words
from stegapp.errors import Cancelled
from stegapp.evaluation.report import cross_reading_table
from stegapp.progress import Progress
from stegapp.training.cross_reading import PairReading
from tests.terminals import Stream

ENCODINGS = ("utf-8", "latin-1", "ascii", "cp1252")
STEERING = "\x1b]0;title\x07\x1b[2J\x9b2J\r\x08\x7f\u202e\u2066\u200f\u2028\ufeff"
# With half characters, as names that are not UTF-8 have them.
names = st.text(st.characters(codec="utf-8") | st.characters(min_codepoint=0xDC80, max_codepoint=0xDCFF))


def standard_output(monkeypatch: pytest.MonkeyPatch, encoding: str, *, tty: bool) -> Stream:
    stream = Stream(encoding, tty=tty)
    monkeypatch.setattr(sys, "stdout", stream)
    terminal.prepare()
    return stream


def test_nothing_visible_steers() -> None:
    shown = terminal.visible(f"a{STEERING}b\n\t\udce9ü")
    assert shown == ("a\\x1b]0;title\\x07\\x1b[2J\\x9b2J\\r\\x08\\x7f\\u202e\\u2066\\u200f\\u2028\\ufeffb\\n\\t\\xe9ü")


def test_lines_and_tabs_of_a_text_stay() -> None:
    assert terminal.visible("a\tb\r\nc\rd\n", lines=True) == "a\tb\r\nc\\rd\n"


@pytest.mark.parametrize("tty", [False, True])
@pytest.mark.parametrize("encoding", ENCODINGS)
@given(value=names)
def test_json_comes_back_from_every_stream(encoding: str, tty: bool, value: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stream = standard_output(patch, encoding, tty=tty)
        terminal.out_json({value: [value, STEERING, "grün 秘密 😀"]})
    printed = stream.bytes.getvalue().decode(encoding)
    assert json.loads(printed) == {value: [value, STEERING, "grün 秘密 😀"]}
    if tty:
        assert printed == terminal.visible(printed, lines=True)


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(name=names)
def test_a_pipe_gets_names_as_the_file_system_has_them(encoding: str, name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stream = standard_output(patch, encoding, tty=False)
        terminal.out(name)
    printed = stream.bytes.getvalue()
    if encoding == "utf-8":
        assert printed == os.fsencode(name) + b"\n"
    assert printed.endswith(b"\n")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_pipe_gets_a_text_as_it_was_hidden(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = standard_output(monkeypatch, encoding, tty=False)
    text = f"\ufeffgrün\r\n秘密\r{STEERING}"
    assert terminal.out_text(text)
    assert stream.bytes.getvalue() == text.encode()


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_terminal_shows_all_of_a_text_and_says_if_not_as_it_is(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = standard_output(monkeypatch, encoding, tty=True)
    assert not terminal.out_text(f"秘密{STEERING}")
    shown = stream.bytes.getvalue().decode(encoding)
    assert terminal.visible(shown, lines=True) == shown
    assert "\\x1b[2J" in shown
    assert shown.startswith("秘密" if encoding == "utf-8" else "\\u79d8\\u5bc6")
    assert terminal.out_text("plain") is True


@pytest.mark.parametrize("tty", [False, True])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_table_of_names_is_shown_as_they_are(encoding: str, tty: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    row = PairReading("[red]me[/]", "1", "\x1b[2Jgrün", "2", 3, 0.5, 0.4, 0.6, "private")
    stream = standard_output(monkeypatch, encoding, tty=tty)
    terminal.out_table(cross_reading_table([row]))
    shown = stream.bytes.getvalue().decode(encoding)
    assert "[red]me[/]" in shown
    assert "0.500000" in shown
    assert ("\x1b" in shown) is not tty


def test_a_closed_stream_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (None, standard_output(monkeypatch, "utf-8", tty=False)):
        if stream is not None:
            stream.close()
        monkeypatch.setattr(sys, "stdout", stream)
        with pytest.raises(terminal.PrintFailed, match="closed"), terminal.finished("All is well."):
            terminal.out("lost")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_what_was_done_is_told_once_the_disk_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(terminal.PrintFailed, match="No space left") as caught, terminal.finished("All is well."):
            terminal.out("lost")
        assert caught.value.advice == "All is well."
        # What comes next is lost too, and says so instead of vanishing.
        with pytest.raises(terminal.PrintFailed, match="closed"):
            terminal.out_json({})
        terminal.settle()


def test_a_late_interrupt_does_not_deny_what_was_done() -> None:
    with pytest.raises(Cancelled) as caught, terminal.finished("The file was written."):
        raise KeyboardInterrupt
    assert "Nothing" not in str(caught.value)
    assert caught.value.advice == "The file was written."


def test_standard_error_never_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = Stream("utf-8", tty=False)
    closed.close()
    for stream in (None, closed):
        monkeypatch.setattr(sys, "stderr", stream)
        terminal.err("nobody hears this")
        monkeypatch.setattr(sys, "stderr", stream)
        terminal.console().print("nor this")


def test_the_spinner_tells_how_long_a_step_still_takes() -> None:
    now = 0.0
    words = _Words(lambda: now)
    assert words.of(Progress("read")) == "Reading the picture"
    assert words.of(Progress("embed", 0, 144)) == "Hiding the message 0/144"
    now = 2.0
    assert words.of(Progress("embed", 3, 144)) == "Hiding the message 3/144"  # too early to say
    now = 10.0
    assert words.of(Progress("embed", 12, 144)) == "Hiding the message 12/144, about 2 min left"
    now = 100.0
    assert words.of(Progress("embed", 120, 144)) == "Hiding the message 120/144, about 20 s left"
    assert words.of(Progress("embed", 144, 144)) == "Hiding the message 144/144"
    now = 130.0
    assert words.of(Progress("verify", 1, 2)) == "Revealing it again to be sure 1/2"  # the clock begins anew
