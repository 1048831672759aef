"""The command `batch`."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.interrupts import cancelling
from stegapp.cli.key_files import KeyFilesOption, key_files_named
from stegapp.cli.message_options import (
    FilesOption,
    FollowLinksOption,
    MetadataOption,
    MethodOption,
    SkipOddOption,
    StrengthOption,
    TextFileOption,
    TextOption,
    template,
)
from stegapp.cli.notes import tell_notes
from stegapp.cli.options import (
    CarrierOption,
    DeviceOption,
    JsonOption,
    MessengerOption,
    ModelOption,
    NoPasswordOption,
    PasswordFileOption,
    PasswordStdinOption,
    PasswordStoreOption,
    ProvableOption,
    QualityOption,
    SizeOption,
)
from stegapp.cli.sources import MessageSource, PasswordSource
from stegapp.cli.spinner import run_with_spinner
from stegapp.errors import Cancelled, UsageError
from stegapp.system.atomic import write_atomically

if TYPE_CHECKING:
    from stegapp.pipeline import HideRequest, Session
    from stegapp.pipeline.batch import BatchReport, BatchRow

__all__ = ["SOME_FAILED", "batch"]

SOME_FAILED = 6
"""The exit code where some rows failed, whatever for: the report says what befell each."""

_Photos = Annotated[
    list[Path] | None,
    typer.Argument(help="Photos, or folders of photos, to hide one message in.", metavar="PHOTO..."),
]
_Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="The folder for the stegos; made if it is not there.")
]
_Table = Annotated[
    Path | None,
    typer.Option(
        "--table",
        help="A CSV file, one hide a row, instead of PHOTO...: columns photo, text or file, output, password file. "
        "Paths are relative to it.",
    ),
]
_Report = Annotated[
    Path | None,
    typer.Option("--report", help="Write what became of each row to this new file: JSON by its name, else CSV."),
]


def batch(
    photos: _Photos = None,
    output: _Output = None,
    table: _Table = None,
    text: TextOption = None,
    text_file: TextFileOption = None,
    file: FilesOption = None,
    skip_odd: SkipOddOption = False,
    follow_links: FollowLinksOption = False,
    check: Annotated[bool, typer.Option("--check", help="Only check all rows; hide nothing.")] = False,
    report: _Report = None,
    model: ModelOption = None,
    strength: StrengthOption = "auto",
    method: MethodOption = "auto",
    device: DeviceOption = "auto",
    password_file: PasswordFileOption = None,
    password_stdin: PasswordStdinOption = False,
    password_from_store: PasswordStoreOption = None,
    no_password: NoPasswordOption = False,
    key_file: KeyFilesOption = None,
    carrier: CarrierOption = "square",
    size: SizeOption = None,
    quality: QualityOption = None,
    metadata: MetadataOption = "clean",
    provable: ProvableOption = False,
    messenger: MessengerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hide one message in many photos, or many messages by a table; a row that fails does not stop the others."""
    from stegapp.pipeline import Session

    each = template(model, strength, method, device, carrier, size, quality, metadata, provable, messenger)
    _check_places(output, report)
    each = replace(each, key_files=key_files_named(key_file, photos or []))
    passwords = _Passwords(password_file, password_stdin, no_password, password_from_store)
    if table is None:
        source = MessageSource(text, text_file, file or (), skip_odd=skip_odd, follow_links=follow_links)
        make = _of_photos(photos or [], output, source, passwords)
    elif photos or text is not None or text_file is not None or file:
        raise UsageError("With --table, photos and messages stand in the table.", advice="Leave the others out.")
    else:
        make = _of_table(table, output, passwords, skip_odd=skip_odd, follow_links=follow_links)
    session = Session()
    session.store.resolve(model)
    rows = make(each)
    found, cancelled = _run(rows, output, session=session, only_check=check)
    _tell(found, report, as_json=as_json, cancelled=cancelled, only_check=check)
    code = Cancelled.exit_code if cancelled else SOME_FAILED if found.count("failed") else 0
    if code:
        raise typer.Exit(code)


class _Passwords:
    """The password of all rows, asked for once, and only if some row needs it."""

    def __init__(self, file: Path | None, stdin: bool, none: bool, store: str | None) -> None:
        self._file, self._stdin, self._none, self._store = file, stdin, none, store

    def source(self, *, text_from_stdin: bool = False) -> PasswordSource:
        return PasswordSource(
            file=self._file, stdin=self._stdin, none=self._none, store=self._store, text_from_stdin=text_from_stdin
        )

    @property
    def named(self) -> bool:
        return self._none or self._stdin or self._file is not None or self._store is not None


def _check_places(output: Path | None, report: Path | None) -> None:
    from stegapp.system.outputs import check_file, check_folder

    if output is not None:
        check_folder(output)
    if report is not None:
        check_file(report)


def _of_photos(
    photos: Sequence[Path], output: Path | None, source: MessageSource, passwords: _Passwords
) -> "Callable[[HideRequest], list[BatchRow]]":
    """Return what makes the rows of one message in many photos. Raises UsageError."""
    from stegapp.pipeline.batch import same_message
    from stegapp.pipeline.ranking import pictures_in

    if not photos or output is None:
        raise UsageError(
            "There have to be photos and a folder for the results, or a table.",
            advice="Try 'stegapp batch PHOTO... -o FOLDER', or --table TABLE.csv.",
        )
    password = passwords.source(text_from_stdin=source.takes_stdin)
    folder = output

    def make(each: "HideRequest") -> "list[BatchRow]":
        found = [path for photo in photos for path in (pictures_in(photo) if photo.is_dir() else [photo])]
        message, left_out = source.get()
        typed = password.get(confirm=True, key_files=bool(each.key_files))
        return same_message(found, folder, replace(each, message=message, password=typed), left_out=left_out)

    return make


def _of_table(
    table: Path, output: Path | None, passwords: _Passwords, *, skip_odd: bool, follow_links: bool
) -> "Callable[[HideRequest], list[BatchRow]]":
    """Return what makes the rows of a table. Raises UsageError, InputRefused."""
    from stegapp.pipeline.table import needs_password, read_table, table_rows

    cells = read_table(table)
    password = passwords.source() if needs_password(cells) or passwords.named else None

    def make(each: "HideRequest") -> "list[BatchRow]":
        common = password.get(confirm=True, key_files=bool(each.key_files)) if password is not None else ""
        each = replace(each, password=common)
        with cancelling() as cancel:
            rows = table_rows(
                cells,
                table.parent,
                each,
                outputs=output,
                skip_odd=skip_odd,
                follow_links=follow_links,
                cancel=cancel,
            )
        for odd in dict.fromkeys(odd for row in rows for odd in row.left_out):
            terminal.err(f"Left out: {odd.path}. {odd.why}")
        return rows

    return make


def _run(
    rows: "list[BatchRow]", output: Path | None, *, session: "Session", only_check: bool
) -> "tuple[BatchReport, bool]":
    """Check all rows, tell at once which cannot be done, and hide the others. Return also whether it was cancelled."""
    from stegapp.pipeline.batch import BatchOutcome, BatchReport, check_rows, hide_rows
    from stegapp.system.pending_set import make_folder

    outcomes: list[BatchOutcome] = []
    made = output is not None and make_folder(output)  # to check too: what is to be in it is looked at there
    cancelled = False
    try:
        checked = run_with_spinner(lambda cancel: check_rows(rows, cancel=cancel))
        wrong = [row for row in checked if row.problem is not None]
        if only_check:
            outcomes += [BatchOutcome(row, "failed", failure=row.problem) for row in wrong]
        else:
            for row in wrong:
                terminal.err(f"Left out: row {row.number}, {row.photo.name}: {row.problem}")
            run_with_spinner(lambda cancel: hide_rows(checked, outcomes, session=session, cancel=cancel))
    except (Cancelled, KeyboardInterrupt):
        cancelled = True
    if made and output is not None and not any(outcome.status == "done" for outcome in outcomes):
        with suppress(OSError):
            output.rmdir()
    return BatchReport.of(rows, outcomes), cancelled


def _tell(report: "BatchReport", file: Path | None, *, as_json: bool, cancelled: bool, only_check: bool) -> None:
    done, total = report.count("done"), len(report.outcomes)
    with terminal.finished(f"{done} of {total} stegos were written, read back and revealed."):
        _print(report, as_json=as_json, cancelled=cancelled, only_check=only_check)
    if file is not None:  # last: a disk without room must not cost what was printed
        write_atomically(file, report.file(file.name))


def _print(report: "BatchReport", *, as_json: bool, cancelled: bool, only_check: bool) -> None:
    done, failed, total = report.count("done"), report.count("failed"), len(report.outcomes)
    if as_json:
        terminal.out_json({**report.to_json(), "cancelled": cancelled, "checked_only": only_check})
        return
    hidden = [outcome.hidden for outcome in report.outcomes if outcome.hidden is not None]
    tell_notes([(photo.cover.name, photo.notes) for photo in hidden])
    for outcome in report.outcomes:
        if outcome.status != "not-done":
            advice = f" {outcome.failure.advice}" if outcome.failure is not None else ""
            terminal.out(f"{outcome.row.number}  {outcome.row.photo}  {outcome.status}: {outcome.words}{advice}")
    if only_check:
        terminal.out(f"Checked {total} rows: {failed} cannot be done. Nothing was written.")
    else:
        terminal.out(f"Hidden in {done} of {total} photos, each read back and revealed; {failed} failed.")
    if cancelled:
        terminal.err(f"Cancelled. The {done} that were finished stay; {report.count('not-done')} were not done.")
