"""The paper's tables and figures as PNGs."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from stegapp.evaluation.extras import require
from stegapp.evaluation.paper.plan import Budget
from stegapp.evaluation.paper.published import METHODS, STRUCTURES
from stegapp.evaluation.paper.running import Figures
from stegapp.evaluation.paper.tables import curves_rows, table_2_rows, table_rows
from stegapp.system.atomic import write_atomically

__all__ = ["check", "draw"]

Found = Mapping[str, Figures]
_BARS = (("jt_accuracy", "E_M on X"), ("jt_rounded_accuracy", "E_M on I_S"), ("sf_accuracy", "E_I on I_S"))


def check() -> None:
    """Raise UsageError unless plots can be drawn."""
    require("matplotlib", what="Drawing the figures")


def draw(folder: Path, found: Found, budget: Budget) -> None:
    """Write the PNGs of Tables II to IV and of Figures 7 and 8. Raises OutputRefused, UsageError."""
    check()
    _table_2(folder / "table-2.png", found, budget)
    for number in (3, 4):
        _bars(folder / f"table-{number}.png", table_rows(number, found, budget))
    points = curves_rows(found, budget)
    panels = (("accuracy", "accuracy on X"), ("psnr_db", "PSNR in dB"), ("ssim", "SSIM"))
    figure, axes = _figure(1, 3)
    for place, (name, title) in zip(axes, panels, strict=True):
        for quality in sorted(budget.qualities):
            line = [(row["step"], row[name]) for row in points if row["quality"] == quality and row[name] is not None]
            place.plot(*_split(line), marker="o", label=f"QF{quality}")
        place.set(xlabel="steps of the JT-stage", ylabel=title)
        place.legend(fontsize="small")
    _write(folder / "figure-7.png", figure)
    figure, axes = _figure(1, len(budget.qualities))
    for place, quality in zip(axes, sorted(budget.qualities), strict=True):
        rows = [row for row in points if row["quality"] == quality]
        for name, title in (("accuracy", "without rounding"), ("rounded_accuracy", "with rounding")):
            place.plot(*_split([(row["step"], row[name]) for row in rows]), marker="o", label=title)
        lost = place.twinx()
        lost.plot(*_split([(row["step"], row["lost"]) for row in rows]), color="tab:red", ls="--", label="difference")
        lost.set_ylabel("difference", color="tab:red")
        place.set(xlabel="steps of the JT-stage", ylabel="accuracy", title=f"QF{quality}")
        place.legend(fontsize="small")
    _write(folder / "figure-8.png", figure)


def _table_2(path: Path, found: Found, budget: Budget) -> None:
    rows = table_2_rows(found, budget)
    figure, axes = _figure(1, 2)
    for place, stage in zip(axes, ("jt", "sf"), strict=True):
        for number, title in enumerate(STRUCTURES.values()):
            own = [row for row in rows if row["stage"] == stage and row["structure"] == title]
            ours = [row["accuracy"] for row in own if row["accuracy"] is not None]
            theirs = [row["paper_accuracy"] for row in own if row["paper_accuracy"] is not None]
            place.plot(range(len(ours)), ours, marker="o", color=f"C{number}", label=title)
            if theirs:
                place.plot(range(len(theirs)), theirs, ls=":", color=f"C{number}", label=f"{title}, paper")
        title = f"QF{min(budget.qualities)}, {stage.upper()}-stage"
        place.set(xlabel="measurement; of the paper: column", ylabel="accuracy", title=title)
        place.legend(fontsize="x-small")
    _write(path, figure)


def _bars(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Draw the accuracies of each method, ours filled and the paper's as outlines."""
    qualities = sorted({row["quality"] for row in rows}) or [0]
    figure, axes = _figure(1, len(qualities))
    for place, quality in zip(axes, qualities, strict=True):
        own = {row["method"]: row for row in rows if row["quality"] == quality}
        there = [method for method in METHODS.values() if method in own]
        for number, (name, title) in enumerate(_BARS):
            across = [index + 0.27 * (number - 1) for index in range(len(there))]
            place.bar(across, [own[method][name] for method in there], 0.25, color=f"C{number}", label=title)
            theirs = [own[method][f"paper_{name}"] for method in there]
            place.bar(across, theirs, 0.25, fill=False, edgecolor="black", ls=":")
        place.set_xticks(range(len(there)), there)
        place.set(ylim=(0.4, 1.0), ylabel="accuracy; dotted: the paper's", title=f"QF{quality}" if quality else "")
        if there:
            place.legend(fontsize="small")
    _write(path, figure)


def _figure(rows: int, columns: int) -> tuple[Any, list[Any]]:
    # Not pyplot: it would look for a screen.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5 * columns, 4 * rows), layout="constrained")
    FigureCanvasAgg(figure)
    return figure, list(figure.subplots(rows, columns, squeeze=False).flat)


def _split(points: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in points], [y for _, y in points]


def _write(path: Path, figure: Any) -> None:
    data = io.BytesIO()
    # No metadata: the version of the library would make equal figures unequal files.
    figure.savefig(data, format="png", dpi=100, metadata={"Software": None})
    write_atomically(path, data.getvalue(), replace=True)
