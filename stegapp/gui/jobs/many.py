"""The jobs behind many hides at once. Everything here runs on a worker. Must not know widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from stegapp.errors import UsageError
from stegapp.gui.jobs.drafts import Draft
from stegapp.pipeline import HideRequest, Session
from stegapp.pipeline.batch import BatchOutcome, BatchReport, BatchRow, check_rows, hide_rows, same_message
from stegapp.pipeline.table import read_table, table_rows
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import write_atomically
from stegapp.texts import Text

__all__ = ["BatchOrder", "check", "hide_many", "save_report"]


@dataclass(frozen=True)
class BatchOrder:
    """Many hides as the dialog asks for them.

    each: what is alike in all, but for message, cover and output. table: the CSV file that has messages and photos;
    without it, the message of `draft` goes into each of `photos`. folder: for results without a name of their own.
    """

    each: HideRequest = field(repr=False)
    draft: Draft = field(repr=False)
    photos: tuple[Path, ...]
    folder: Path
    table: Path | None = None


def check(order: BatchOrder, token: CancelToken) -> Job[list[BatchRow]]:
    """Return all rows, looked at; nothing is written. Raises StegError for what is wrong as a whole."""
    yield Progress("check-rows")
    if order.table is not None:
        cells = read_table(order.table)
        rows = table_rows(cells, order.table.parent, order.each, outputs=order.folder, cancel=token)
    elif order.draft.empty:
        raise UsageError(
            Text("There is no message yet."),
            advice=Text("Close this window and write one or choose files, or open a table that has the messages."),
        )
    else:
        each = replace(order.each, message=order.draft.message(token))
        rows = same_message(order.photos, order.folder, each)
    return (yield from check_rows(rows, cancel=token))


def hide_many(
    order: BatchOrder, rows: list[BatchRow], outcomes: list[BatchOutcome], *, session: Session, token: CancelToken
) -> Job[None]:
    """Check all rows, and hide. `rows` and `outcomes` are filled as that goes on. Raises StegError, Cancelled."""
    rows[:] = yield from check(order, token)
    yield from hide_rows(rows, outcomes, session=session, cancel=token)


def save_report(rows: Sequence[BatchRow], outcomes: Sequence[BatchOutcome], target: Path) -> Job[Path]:
    """Write the report under a chosen name: JSON by its ending, else CSV. Raises OutputRefused."""
    yield Progress("save")
    write_atomically(target, BatchReport.of(rows, outcomes).file(target.name), replace=True)
    return target
