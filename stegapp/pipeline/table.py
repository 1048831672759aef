"""A table of hides, as CSV ─▶ rows of a batch, what is wrong with each beside it.

Columns, in any order, by the names in the first row: photo; text, or file; output; password file. Paths are relative
to the table's folder.
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from stegapp.errors import Cancelled, InputRefused, MessageRefused, StegError, UsageError
from stegapp.format import Message, Skipped
from stegapp.pipeline.batch import BatchRow
from stegapp.pipeline.hidden_photo import free_outputs
from stegapp.pipeline.requests import HideRequest
from stegapp.progress import CancelToken
from stegapp.system.passwords import password_from_file
from stegapp.texts import Text

__all__ = ["MOST_ROWS", "needs_password", "read_table", "table_rows"]

MOST_ROWS = 10_000
_MOST_BYTES = 64 * 2**20
_COLUMNS = ("photo", "text", "file", "output", "password file")

TableRow = Mapping[str, str]
"""A row of the table: its cells by column, "" where there is nothing, and its number under "row".

It is that of spreadsheets: the names are row 1, empty rows count, and a cell of several lines does not add any.
"""


def read_table(path: Path) -> list[TableRow]:
    """Return the rows of a CSV file: UTF-8, parted by comma, semicolon or tab; those that are empty are left out.

    Raises InputRefused for the whole of it.
    """
    text = _read(path)
    first = text.partition("\n")[0]
    try:
        all_cells = _cells(text, max(",;\t", key=first.count))
    except csv.Error as error:
        raise _refused(path, Text("it is no CSV table ({reason})", reason=str(error))) from error
    names = [name.strip().casefold().replace("_", " ") for name in all_cells[0]] if all_cells else []
    unknown = [name for name in names if name not in _COLUMNS]
    if unknown or "photo" not in names or not {"text", "file"} & set(names) or len(set(names)) < len(names):
        raise _refused(path, Text("its first line has to name the columns, each once"))
    rows: list[TableRow] = []
    for number, cells in enumerate(all_cells[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(names):
            raise _refused(path, Text("row {row} has more cells than there are columns", row=number))
        found = dict.fromkeys(_COLUMNS, "") | dict(zip(names, cells, strict=False))
        rows.append({**found, "row": str(number)})
    if not rows:
        raise _refused(path, Text("it has no rows"))
    if len(rows) > MOST_ROWS:
        raise _refused(path, Text("it has more than {most:,} rows", most=MOST_ROWS))
    return rows


def _cells(text: str, delimiter: str) -> list[list[str]]:
    """Return the cells of a table, each as long as it likes: a text may be. Raises csv.Error."""
    before = csv.field_size_limit(_MOST_BYTES)  # Python's own is 128 KiB, and holds for the whole program
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    finally:
        csv.field_size_limit(before)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "unusable path"
        raise _refused(path, Text("it could not be read ({reason})", reason=reason)) from error
    if len(data) > _MOST_BYTES:
        raise _refused(path, Text("it is larger than {most} MiB", most=_MOST_BYTES // 2**20))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused(path, Text("it is not UTF-8 text")) from None


def _refused(path: Path, why: str) -> InputRefused:
    return InputRefused(
        Text("The table “{name}” cannot be used: {why}.", name=path.name, why=why),
        advice=Text(
            "Save it as CSV in UTF-8, with the columns photo, text or file, output and, if you like, password file."
        ),
    )


def needs_password(table: list[TableRow]) -> bool:
    """Whether some row names no password file of its own."""
    return any(not cells["password file"].strip() for cells in table)


def table_rows(
    table: list[TableRow],
    folder: Path,
    each: HideRequest,
    *,
    outputs: Path | None,
    skip_odd: bool = False,
    follow_links: bool = False,
    cancel: CancelToken,
) -> list[BatchRow]:
    """Return the rows of a table, with its files read, each once. Raises Cancelled, and OutputRefused for `outputs`.

    folder: the table's. each: all that the table does not say; its password is that of rows without one of their own.
    outputs: the folder for rows without an output; None if these are wrong. skip_odd, follow_links: of the folders that
    rows name; see `Message.from_paths`.
    """
    rows, read = [], _Reader(folder, skip_odd, follow_links, cancel)
    for cells in table:
        cancel.raise_if_cancelled()
        rows.append(_row(cells, folder, each, named=outputs is not None, read=read))
    if outputs is not None:
        nameless = [row for row in rows if row.output == Path()]
        named = [row.output for row in rows if row.output != Path()]
        free = free_outputs([row.photo for row in nameless], outputs, carrier=each.carrier, reserved=named)
        found = {row.number: _with_output(row, path) for row, path in zip(nameless, free, strict=True)}
        rows = [found.get(row.number, row) for row in rows]
    return rows


def _with_output(row: BatchRow, output: Path) -> BatchRow:
    request = replace(row.request, output=output) if row.request is not None else None
    return replace(row, output=output, request=request)


class _Reader:
    """Reads what rows name, once where several name the same; what cannot be read, for each of them."""

    def __init__(self, folder: Path, skip_odd: bool, follow_links: bool, cancel: CancelToken) -> None:
        self._folder, self._cancel = folder, cancel
        self._skip_odd, self._follow_links = skip_odd, follow_links
        self.files = cache(self._files)
        self.password = cache(self._password)

    def _files(self, name: str) -> tuple[Message, tuple[Skipped, ...]]:
        """Return the message, and what was left out of a folder. Raises MessageRefused, Cancelled."""
        left_out: list[Skipped] = []
        message = Message.from_paths(
            [self._folder / name],
            skip_odd=self._skip_odd,
            follow_links=self._follow_links,
            skipped=left_out,
            cancel=self._cancel,
        )
        return message, tuple(left_out)

    def _password(self, name: str) -> str:
        """Return the password in a file. Raises InputRefused, UsageError."""
        password = password_from_file(self._folder / name)
        if not password:
            raise UsageError(
                Text("The first line of its password file is empty."), advice=Text("Write the password there.")
            )
        return password


def _row(cells: TableRow, folder: Path, each: HideRequest, *, named: bool, read: _Reader) -> BatchRow:
    """Return one row. named: whether one without an output gets a name later. Raises Cancelled."""
    photo, output = folder / cells["photo"].strip(), cells["output"].strip()
    row = BatchRow(int(cells["row"]), photo, folder / output if output else Path())
    try:
        if not cells["photo"].strip():
            raise UsageError(Text("It names no photo."), advice=Text("Fill in the column photo."))
        if not output and not named:
            raise UsageError(
                Text("It names no output."), advice=Text("Fill in the column output, or choose a folder for all.")
            )
        secret = cells["password file"].strip()
        password = read.password(secret) if secret else each.password
        message, left_out = _message(cells, read)
        request = replace(each, cover=photo, output=row.output, message=message, password=password, force=False)
    except Cancelled:
        raise
    except StegError as error:
        return replace(row, problem=error)
    return replace(row, request=request, left_out=left_out)


def _message(cells: TableRow, read: _Reader) -> tuple[Message, tuple[Skipped, ...]]:
    text, file = cells["text"], cells["file"].strip()
    if bool(text) == bool(file):
        raise MessageRefused(
            Text("It has to have a text or a file, and not both."), advice=Text("Fill in the column text or file.")
        )
    return (Message.from_text(text), ()) if text else read.files(file)
