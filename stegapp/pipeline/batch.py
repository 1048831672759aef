"""Many hides, one after the other, over one session: all rows are checked first, and none stops the others.

Owns rows, their outcomes and the report. What a row hides is its own request: the same message in each, or another.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from stegapp import carriers
from stegapp.carriers import RobustCover
from stegapp.errors import Cancelled, CoverUnsuitable, DoesNotFit, OutputRefused, StegError
from stegapp.format import Message, Picture, Skipped
from stegapp.imaging.decode import file_bytes
from stegapp.pipeline import picture, robust
from stegapp.pipeline.hidden_photo import HiddenPhoto, free_outputs, hidden_photo
from stegapp.pipeline.hide import check_request
from stegapp.pipeline.packing import pack_for
from stegapp.pipeline.requests import HideRequest
from stegapp.pipeline.session import Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.texts import Text

__all__ = ["BatchOutcome", "BatchReport", "BatchRow", "Status", "check_rows", "hide_rows", "same_message"]

Status = Literal["done", "failed", "not-done"]
"""not-done: cancelled before it was its turn, or in the middle of it; nothing of it was written."""


@dataclass(frozen=True)
class BatchRow:
    """One hide.

    number: its place, from 1; in a table, as spreadsheets number its rows, so that the first below the names is 2.
    request: None where `problem` says what is wrong. left_out: of the folders that its message was made of.
    """

    number: int
    photo: Path
    output: Path
    request: HideRequest | None = field(default=None, repr=False)
    problem: StegError | None = None
    left_out: tuple[Skipped, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class BatchOutcome:
    """What became of a row. hidden: what is told of a stego that was made. failure: why none was."""

    row: BatchRow
    status: Status
    hidden: HiddenPhoto | None = None
    failure: StegError | None = None

    @property
    def words(self) -> str:
        """The outcome in a sentence."""
        if self.hidden is not None:
            return Text("Saved as {name}. {words}.", name=self.hidden.output.name, words=self.hidden.words)
        return self.failure.text if self.failure is not None else Text("Not done.")

    def to_json(self) -> dict[str, Any]:
        """Return it for JSON."""
        head = {"row": self.row.number, "photo": str(self.row.photo), "status": self.status}
        if self.hidden is not None:
            return {**head, **self.hidden.to_json()}
        failure = self.failure
        told = {"error": type(failure).__name__, "message": str(failure), "advice": failure.advice} if failure else {}
        output = str(self.row.output) if self.row.output != Path() else ""
        return {**head, "output": output, **told}


@dataclass(frozen=True)
class BatchReport:
    """What became of all rows, in their order."""

    outcomes: tuple[BatchOutcome, ...]

    @classmethod
    def of(cls, rows: Sequence[BatchRow], outcomes: Iterable[BatchOutcome]) -> "BatchReport":
        """Return the report of rows, of which some may not have had their turn."""
        found = {outcome.row.number: outcome for outcome in outcomes}
        return cls(tuple(found.get(row.number) or BatchOutcome(row, "not-done") for row in rows))

    def count(self, status: Status) -> int:
        """Return how many ended so."""
        return sum(outcome.status == status for outcome in self.outcomes)

    @property
    def left_out(self) -> list[Skipped]:
        """What was left out of the messages, once where several rows have one."""
        return list(dict.fromkeys(odd for outcome in self.outcomes for odd in outcome.row.left_out))

    def to_json(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "total": len(self.outcomes),
            "done": self.count("done"),
            "failed": self.count("failed"),
            "not_done": self.count("not-done"),
            "left_out": [odd.to_json() for odd in self.left_out],
            "rows": [outcome.to_json() for outcome in self.outcomes],
        }

    def file(self, name: str) -> bytes:
        """Return the report as a file: JSON by its name, else CSV."""
        if name.lower().endswith(".json"):
            return json.dumps(self.to_json(), ensure_ascii=True, indent=1).encode() + b"\n"
        return self._csv()

    def _csv(self) -> bytes:
        """Return the report as CSV, with a mark that spreadsheets know UTF-8 by."""
        columns = (
            "row",
            "photo",
            "output",
            "status",
            "message_bytes",
            "capacity_bytes",
            "noticed",
            "message",
            "advice",
            "notes",
        )
        written = io.StringIO(newline="")
        table = csv.DictWriter(written, columns, extrasaction="ignore", restval="")
        table.writeheader()
        for outcome in self.outcomes:
            table.writerow({column: _cell(value) for column, value in outcome.to_json().items()})
        return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: object) -> object:
    """Return what stands in a cell: an apostrophe before what a spreadsheet would compute as a formula."""
    value = " ".join(value) if isinstance(value, list) else value
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def same_message(
    photos: Sequence[Path], folder: Path, each: HideRequest, *, left_out: Sequence[Skipped] = ()
) -> list[BatchRow]:
    """Return rows that hide one message in every photo, with free names in a folder. Raises OutputRefused.

    each: all else that is chosen; its cover and output mean nothing. left_out: of the message.
    """
    outputs = free_outputs(photos, folder, carrier=each.carrier)
    return [
        BatchRow(
            number, photo, output, replace(each, cover=photo, output=output, force=False), left_out=tuple(left_out)
        )
        for number, (photo, output) in enumerate(zip(photos, outputs, strict=True), 1)
    ]


# ---------------------------------------------------------------- checking


def check_rows(rows: Sequence[BatchRow], *, cancel: CancelToken) -> Job[list[BatchRow]]:
    """Return the rows, those that cannot be done with their problem. Nothing is written.

    Looked at: the output, also against the others; the message's length; the picture, which is opened. What it has room
    for shows when it is hidden in. Reports "check-rows" with the number of rows looked at. Raises Cancelled.
    """
    checker = _Checker(cancel)
    checked = []
    for number, row in enumerate(rows):
        yield Progress("check-rows", number, len(rows))
        cancel.raise_if_cancelled()
        checked.append(row if row.request is None else checker.check(row, row.request))
    return checked


class _Checker:
    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel
        self._outputs: dict[str, int] = {}
        self._photos: dict[bytes, int] = {}
        self._packed: dict[int, tuple[Message, DoesNotFit | None]] = {}  # by identity, while the message is kept

    def check(self, row: BatchRow, request: HideRequest) -> BatchRow:
        try:
            check_request(request)
            self._check_others(row)
            self._check_length(request)
            cover = carriers.get(request.carrier).open_cover(request.cover, request.cover_options, cancel=self._cancel)
            if isinstance(cover, RobustCover):
                robust.check_choices(request)
            elif isinstance(cover.planes, Picture):
                picture.check_choices(request)
            self._check_photo(row)
        except Cancelled:
            raise
        except StegError as error:
            return replace(row, request=None, problem=error)
        return row

    def _check_others(self, row: BatchRow) -> None:
        name = str(row.output.absolute()).casefold()
        other = self._outputs.setdefault(name, row.number)
        if other != row.number:
            raise OutputRefused(
                Text("“{name}” is the output of row {row} too.", name=row.output.name, row=other),
                advice=Text("Give each row a name of its own."),
            )

    def _check_photo(self, row: BatchRow) -> None:
        other = self._photos.setdefault(hashlib.sha256(file_bytes(row.photo)).digest(), row.number)
        if other != row.number:
            raise CoverUnsuitable(
                Text("Its photo is that of row {row} too.", row=other),
                advice=Text("Beside each other, the two results would show every change. Take another photo."),
            )

    def _check_length(self, request: HideRequest) -> None:
        """Refuse a message that no picture of this kind carries; one that is in many rows is packed once."""
        key = id(request.message)
        if key not in self._packed:
            problem = None
            try:
                pack_for(request.message, request.carrier, cancel=self._cancel)
            except DoesNotFit as error:
                problem = error
            self._packed[key] = request.message, problem
        if (known := self._packed[key][1]) is not None:
            raise known


# ---------------------------------------------------------------- hiding


def hide_rows(
    rows: Sequence[BatchRow], outcomes: list[BatchOutcome], *, session: Session, cancel: CancelToken
) -> Job[None]:
    """Hide row after row, and append to `outcomes` what became of each as soon as it is known.

    Those with a problem fail by it. Reports "hide-photos" with the number of rows that had their turn. Raises
    Cancelled; what is in `outcomes` then stays done.
    """
    for number, row in enumerate(rows):
        yield Progress("hide-photos", number, len(rows))
        cancel.raise_if_cancelled()
        outcomes.append(_outcome(row, session, cancel))
    yield Progress("hide-photos", len(rows), len(rows))


def _outcome(row: BatchRow, session: Session, cancel: CancelToken) -> BatchOutcome:
    if row.request is None:
        return BatchOutcome(row, "failed", failure=row.problem)
    try:
        result = run_job(session.hide(row.request, cancel=cancel))
        return BatchOutcome(row, "done", hidden=hidden_photo(row.photo, result))
    except Cancelled:
        raise
    except StegError as error:
        return BatchOutcome(row, "failed", failure=error)
    except Exception as error:  # noqa: BLE001  # the others go on, whatever befell this one
        failure = StegError(
            Text("An unexpected error, {kind}.", kind=type(error).__name__), advice=Text("Try this photo by itself.")
        )
        failure.__cause__ = error
        return BatchOutcome(row, "failed", failure=failure)
