"""Rows of many hides: checked before any starts, and told apart in the report."""

import csv
import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from stegapp.errors import CoverUnsuitable, DoesNotFit, OutputRefused, StegError
from stegapp.format.message import FileEntry, Message, pack
from stegapp.pipeline import HideRequest, Session, packing
from stegapp.pipeline.batch import BatchOutcome, BatchReport, BatchRow, check_rows, hide_rows, same_message
from stegapp.pipeline.table import needs_password, read_table, table_rows
from stegapp.progress import CancelToken, run_job
from tests.conftest import SAMPLES

EACH = HideRequest(Path(), Path(), Message.from_text("x"), "pw")
COVER, OTHER = SAMPLES / "two_dogs.png", SAMPLES / "cobblestone.png"


def checked(rows: list[BatchRow]) -> list[BatchRow]:
    return run_job(check_rows(rows, cancel=CancelToken()))


def test_rows_are_checked_against_each_other(tmp_path: Path) -> None:
    rows = same_message([COVER, COVER, OTHER], tmp_path, EACH)
    rows[2] = BatchRow(3, OTHER, rows[0].output, rows[2].request)
    found = checked(rows)
    assert found[0].problem is None
    assert isinstance(found[1].problem, CoverUnsuitable)
    assert "row 1" in str(found[1].problem)
    assert rows[2].request is not None
    assert not list(tmp_path.iterdir())


def test_an_output_that_is_there_or_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "there.png").touch()
    rows = [
        BatchRow(number, photo, output, HideRequest(photo, output, EACH.message, "pw"))
        for number, photo, output in (
            (1, COVER, tmp_path / "there.png"),
            (2, COVER, tmp_path / "a.png"),
            (3, OTHER, tmp_path / "A.png"),
            (4, OTHER, tmp_path / "missing" / "b.png"),
        )
    ]
    problems = [row.problem for row in checked(rows)]
    assert problems[1] is None
    assert all(isinstance(problems[number], OutputRefused) for number in (0, 2, 3))


def test_a_message_that_no_picture_carries_is_told_before_and_packed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed: list[Message] = []

    def count(message: Message, **options: Any) -> bytes:
        packed.append(message)
        return pack(message, **options)

    monkeypatch.setattr(packing, "pack", count)
    for length in (40_000, 200_000):  # the second is not packed to its end
        each = HideRequest(Path(), Path(), Message.from_files([FileEntry("n", Random(2).randbytes(length))]), "pw")
        rows = checked(same_message([COVER, OTHER], tmp_path, each))
        assert all(isinstance(row.problem, DoesNotFit) for row in rows)
    assert len(packed) == 2


def test_what_nobody_foresaw_stops_no_other(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Session.hide, []

    def hide(self: Session, *arguments: object, **options: object) -> object:
        calls.append(arguments)
        if len(calls) == 1:
            raise RuntimeError("boom")
        return real(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "hide", hide)
    outcomes: list[BatchOutcome] = []
    rows = same_message([COVER, OTHER], tmp_path, EACH)
    run_job(hide_rows(rows, outcomes, session=session, cancel=CancelToken()))
    assert [outcome.status for outcome in outcomes] == ["failed", "done"]
    assert "unexpected" in outcomes[0].words
    assert [path.name for path in tmp_path.iterdir()] == ["cobblestone-grey.png"]


def test_a_report_says_what_became_of_each_row_and_nothing_of_messages(tmp_path: Path) -> None:
    each = HideRequest(Path(), Path(), Message.from_text("my secret"), "my password")
    rows = same_message([Path("=1+1.png"), COVER, OTHER], tmp_path, each)
    report = BatchReport.of(rows, [BatchOutcome(rows[0], "failed", failure=StegError("No.", advice="Do."))])
    assert [report.count(status) for status in ("done", "failed", "not-done")] == [0, 1, 2]
    table = report.file("r.CSV").decode("utf-8-sig")
    first, *_ = csv.DictReader(table.splitlines())
    assert (first["photo"], first["message"], first["advice"]) == ("'=1+1.png", "No.", "Do.")
    told = report.file("r.json").decode()
    assert json.loads(told)["not_done"] == 2
    assert "secret" not in table + told + repr(rows)
    assert "my password" not in table + told + repr(rows)


def test_a_file_that_many_rows_name_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("first line\n")
    (tmp_path / "t.csv").write_text("photo,file,output,password file\n" + "p.png,a.txt,o.png,a.txt\n" * 3)
    opened: list[str] = []
    sys_open = os.open

    def count(path: Any, *more: Any, **options: Any) -> int:
        opened.append(Path(path).name)
        return sys_open(path, *more, **options)

    lines = read_table(tmp_path / "t.csv")
    monkeypatch.setattr(os, "open", count)
    monkeypatch.setattr("stegapp.pipeline.table.password_from_file", lambda path: opened.append(path.name) or "pw")
    rows = table_rows(lines, tmp_path, EACH, outputs=None, cancel=CancelToken())
    assert opened == ["a.txt"] * 2, "once as a message, once as a password"
    messages = {id(row.request.message) for row in rows if row.request is not None}
    assert (len(rows), len(messages)) == (3, 1)


@pytest.mark.parametrize("length", [131_073, 3_000_000])
def test_a_text_in_a_table_may_be_long(length: int, tmp_path: Path) -> None:
    """Python's own reader stops at 128 KiB."""
    text = "x" * length
    (tmp_path / "t.csv").write_text(f"photo,text,output\np.png,{text},o.png\n")
    limit = csv.field_size_limit()
    (row,) = table_rows(read_table(tmp_path / "t.csv"), tmp_path, EACH, outputs=None, cancel=CancelToken())
    assert row.request is not None
    assert row.request.message.text == text
    assert csv.field_size_limit() == limit


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_any_kind_are_read(delimiter: str, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    lines = [("Photo", "TEXT", "Output"), ("a.png", '"line\none"', "b.png"), ("", "", ""), ("c.png", "x", "d.png")]
    table.write_text("\ufeff" + "\r\n".join(delimiter.join(cells) for cells in lines) + "\r\n", "utf-8", newline="")
    found = read_table(table)
    assert needs_password(found)
    row, last = table_rows(found, tmp_path, EACH, outputs=None, cancel=CancelToken())
    assert last.number == 4, "as a spreadsheet numbers it, not by lines of the file"
    assert row.request is not None
    assert (row.number, row.photo, row.output) == (2, tmp_path / "a.png", tmp_path / "b.png")
    assert row.request.message.text == "line\none"
    assert row.request.password == "pw"
