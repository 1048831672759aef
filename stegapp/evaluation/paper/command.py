"""The command `reproduce`, without printing: options in, files and a page out."""

import shlex
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from stegapp.errors import Cancelled
from stegapp.evaluation.paper import drawing
from stegapp.evaluation.paper.plan import Budget
from stegapp.evaluation.paper.running import Figures, reproduce
from stegapp.evaluation.paper.tables import curves_rows, report, table_2_rows, table_rows
from stegapp.evaluation.report import write_csv
from stegapp.progress import CancelToken, Job
from stegapp.system.atomic import write_atomically

if TYPE_CHECKING:
    from stegapp.pipeline import Session

__all__ = ["Budget", "command_of", "reproduced"]

PAGE = "README.md"


def reproduced(
    images: Sequence[Path], folder: Path, budget: Budget, *, session: "Session", device: str, cancel: CancelToken
) -> Job[Path]:
    """Train, measure and write all tables and figures; return the page. What raises it says `running.reproduce`."""
    drawing.check()
    command = command_of(images, folder, budget)
    try:
        found = yield from reproduce(
            tuple(images),
            folder,
            budget,
            session=session,
            device=device,
            cancel=cancel,
            shown=lambda found: _write(folder, found, budget, command),
        )
    except Cancelled as error:
        raise Cancelled("Stopped; what was done is kept.", advice="The same command goes on.") from error
    _write(folder, found, budget, command)
    return folder / PAGE


def _write(folder: Path, found: dict[str, Figures], budget: Budget, command: str) -> None:
    write_csv(folder / "table-2.csv", table_2_rows(found, budget))
    for number in (3, 4):
        if rows := table_rows(number, found, budget):
            write_csv(folder / f"table-{number}.csv", rows)
    if rows := curves_rows(found, budget):
        write_csv(folder / "figures-7-8.csv", rows)
    drawing.draw(folder, found, budget)
    write_atomically(folder / PAGE, report(found, budget, command=command).encode(), replace=True)


def command_of(images: Sequence[Path], folder: Path, budget: Budget) -> str:
    """Return the command that makes all of it again. Folders are named by their own name."""
    words = ["stegapp", "reproduce"]
    for path in images:
        words += ["--images", path.name or "DIR"]
    words += ["--out", folder.name or "DIR"]
    usual = Budget()
    for field in fields(budget):
        value = getattr(budget, field.name)
        if value != getattr(usual, field.name):
            text = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
            words += [f"--{field.name.replace('_', '-')}", text]
    return shlex.join(words)
