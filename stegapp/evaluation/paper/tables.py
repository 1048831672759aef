"""The paper's tables with our figures beside its own, as Markdown and as rows for CSV, and whether the orders agree.

Measures nothing.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise, zip_longest
from typing import Any

from stegapp.evaluation.paper.plan import Budget, Run
from stegapp.evaluation.paper.published import (
    EPOCHS,
    METHODS,
    PROPOSED,
    STRUCTURES,
    STRUCTURES_QUALITY,
    TABLE_2,
    TABLE_3,
    TABLE_4,
)
from stegapp.evaluation.paper.running import Figures

__all__ = ["agreement", "curve", "curves_rows", "report", "table_2_rows", "table_rows"]

Rows = list[dict[str, Any]]
Found = Mapping[str, Figures]

_FIGURES = (
    ("jt_accuracy", "E_M on X", ".4f"),
    ("jt_rounded_accuracy", "E_M on I_S", ".4f"),
    ("sf_accuracy", "E_I on I_S", ".4f"),
    ("spam", "SPAM", ".4f"),
    ("srnet", "SRNet", ".4f"),
    ("psnr_db", "PSNR, dB", ".2f"),
    ("ssim", "SSIM", ".4f"),
)
_TABLES = {3: TABLE_3, 4: TABLE_4}
_HARDLY = 0.002


def curve(figures: Figures, stage: str, name: str) -> list[tuple[int, float]]:
    """Return a figure of a stage over its steps."""
    return [(row["step"], row[name]) for row in figures["history"] if row["stage"] == stage and name in row]


def table_2_rows(found: Found, budget: Budget) -> Rows:
    """Return Table II: accuracy on rounded stegos over the stages of each structure, at the lowest quality.

    The paper's own figures stand beside them if it measured at that quality.
    """
    rows: Rows = []
    quality = min(budget.qualities)
    for number, stage in enumerate(("jt", "sf")):
        for structure, title in STRUCTURES.items():
            figures = found.get(Run(PROPOSED, quality, structure).name)
            ours = [] if figures is None else curve(figures, stage, "rounded_accuracy")
            theirs = list(zip(EPOCHS[number], TABLE_2[structure][number], strict=True))
            if quality != STRUCTURES_QUALITY:
                theirs = []
            for point, published in zip_longest(ours, theirs):
                rows.append(
                    {
                        "stage": stage,
                        "structure": title,
                        "step": None if point is None else point[0],
                        "accuracy": None if point is None else point[1],
                        "paper_epoch": None if published is None else published[0],
                        "paper_accuracy": None if published is None else published[1],
                    }
                )
    return rows


def table_rows(number: int, found: Found, budget: Budget) -> Rows:
    """Return Table III or IV: a row for each quality and method that was measured."""
    rows: Rows = []
    for quality in sorted(budget.qualities):
        for arch, method in METHODS.items():
            figures = found.get(Run(arch, quality).name)
            if figures is None or f"table_{number}" not in figures:
                continue
            ours = {**figures[f"table_{number}"], **(figures["detection"] if number == 3 else {})}
            published = _TABLES[number][quality, arch]
            row: dict[str, Any] = {"quality": quality, "method": method, "photos": ours["planes"]}
            for name, _, _ in _shown(number):
                row |= {name: ours[name], f"paper_{name}": getattr(published, name)}
            row["train_command"] = figures["train_command"]
            row["command"] = figures[f"table_{number}_command"]
            rows.append(row)
    return rows


def curves_rows(found: Found, budget: Budget) -> Rows:
    """Return the points of Figures 7 and 8: the JT-stage of the proposed method at each quality."""
    rows: Rows = []
    for quality in sorted(budget.qualities):
        figures = found.get(Run(PROPOSED, quality).name, {"history": []})
        for row in figures["history"]:
            if row["stage"] == "jt":
                names = ("step", "accuracy", "rounded_accuracy", "psnr_db", "ssim")
                lost = row["accuracy"] - row["rounded_accuracy"]
                rows.append({"quality": quality, **{name: row.get(name) for name in names}, "lost": lost})
    return rows


def _shown(number: int) -> Sequence[tuple[str, str, str]]:
    return [figure for figure in _FIGURES if number == 3 or figure[0] not in ("spam", "srnet")]


def agreement(found: Found, budget: Budget) -> list[str]:
    """Return sentences on whether what the paper claims shows here."""
    told = []
    for quality in sorted(budget.qualities):
        rows = {row["method"]: row for row in table_rows(3, found, budget) if row["quality"] == quality}
        if len(rows) == len(METHODS):
            ours, theirs = (_order({m: r[k] for m, r in rows.items()}) for k in ("sf_accuracy", "paper_sf_accuracy"))
            told.append(f"QF{quality}, bits read after the SF-stage: {ours}; in the paper: {theirs}.")
            gained = ", ".join(f"{m} {r['sf_accuracy'] - r['jt_rounded_accuracy']:+.4f}" for m, r in rows.items())
            lost = ", ".join(f"{m} {r['jt_rounded_accuracy'] - r['jt_accuracy']:+.4f}" for m, r in rows.items())
            told.append(f"QF{quality}, by rounding: {lost}; by the SF-stage: {gained}.")
    ends = {}
    for row in table_2_rows(found, budget):
        if row["stage"] == "sf" and row["accuracy"] is not None:
            ends[row["structure"]] = row["accuracy"], max(TABLE_2[_key(row["structure"])][1])
    if len(ends) == len(STRUCTURES):
        ours, theirs = (_order({name: pair[i] for name, pair in ends.items()}) for i in (0, 1))
        at = "" if min(budget.qualities) == STRUCTURES_QUALITY else f" of QF{STRUCTURES_QUALITY}"
        told.append(
            f"Structures at QF{min(budget.qualities)}, at the SF-stage's end: {ours}; in the paper{at}, at their best: "
            f"{theirs}."
        )
    for quality in sorted(budget.qualities):
        lost_ = [row["lost"] for row in curves_rows(found, budget) if row["quality"] == quality]
        if len(lost_) > 1:
            told.append(
                f"QF{quality}, lost by rounding in the JT-stage: {lost_[0]:.4f} at first, {lost_[-1]:.4f} in the end; "
                "in the paper it grows."
            )
    return told


def _key(title: str) -> str:
    return next(name for name, known in STRUCTURES.items() if known == title)


def _order(figures: Mapping[str, float]) -> str:
    """Return names from the highest figure to the lowest; those that hardly differ are joined by "≈"."""
    ordered = sorted(figures.items(), key=lambda item: -item[1])
    text = ordered[0][0]
    for (_, above), (name, below) in pairwise(ordered):
        text += f" {'>' if above - below > _HARDLY else '≈'} {name}"
    return text


def report(found: Found, budget: Budget, *, command: str) -> str:
    """Return the page: all tables, the figures' names, whether the orders agree, and the commands."""
    parts = [
        "# The paper's tables and figures, here\n",
        f"Our figures, and the paper's in brackets. Made by\n\n    {command}\n",
        f"Each training saw {_megapixels(budget.steps, budget):.3g} megapixels in the JT-stage and "
        f"{_megapixels(budget.sf_steps, budget):.3g} in the SF-stage; the paper's saw 23,600 and 94,400. Accuracies "
        "are shares of the bits read right. Detection errors are on photographs that the detector did not learn on, "
        "most of which the networks were trained on; 0.5 is guessing.\n",
        f"## Table II: structures at QF{min(budget.qualities)}, accuracy on rounded stegos\n",
        _markdown(_wide(table_2_rows(found, budget))),
        "![Table II](table-2.png)\n",
    ]
    for number, title in ((3, "III: methods"), (4, "IV: methods, on sources that nothing was trained on")):
        parts += [f"## Table {title}\n", _markdown(_lines(number, table_rows(number, found, budget)))]
        parts.append(f"![Table {title.partition(':')[0]}](table-{number}.png)\n")
    parts += ["## Figures\n", "![Figure 7](figure-7.png)\n", "![Figure 8](figure-8.png)\n", "## What agrees\n"]
    parts += [f"- {sentence}" for sentence in agreement(found, budget)]
    parts += [
        "\n## Commands\n",
        "Each in the folder of this page. A model that is to be trained again has to be moved away first.\n",
    ]
    for name, figures in found.items():
        hours = figures["hours"]
        lines = [figures[key] for key in ("train_command", "table_3_command", "table_4_command") if key in figures]
        parts += [f"{name}, {hours:.2f} hours of the clock:\n", *(f"    {line}" for line in lines), ""]
    return "\n".join(parts)


def _megapixels(steps: int, budget: Budget) -> float:
    return steps * budget.batch * budget.crop**2 / 1e6


def _wide(rows: Rows) -> Rows:
    """Return Table II with a column for each structure."""
    wide: dict[tuple[str, int], dict[str, Any]] = {}
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        key = row["stage"], row["structure"]
        counts[key] = place = counts.get(key, -1) + 1
        empty = dict.fromkeys(("Stage", "Step", "Epoch (paper)", *STRUCTURES.values()), "")
        line = wide.setdefault((row["stage"], place), {**empty, "Stage": row["stage"].upper()})
        line["Step"] = line["Step"] or _text(row["step"], "d")
        line["Epoch (paper)"] = _text(row["paper_epoch"], "d")
        line[row["structure"]] = _beside(row["accuracy"], row["paper_accuracy"], ".4f")
    return list(wide.values())


def _lines(number: int, rows: Rows) -> Rows:
    return [
        {"JPEG": f"QF{row['quality']}", "Method": row["method"]}
        | {title: _beside(row[name], row[f"paper_{name}"], form) for name, title, form in _shown(number)}
        for row in rows
    ]


def _text(value: float | None, form: str) -> str:
    return "" if value is None else f"{value:{form}}"


def _beside(ours: float | None, theirs: float | None, form: str) -> str:
    return f"{_text(ours, form) or '–'} ({_text(theirs, form) or '–'})"


def _markdown(rows: Rows) -> str:
    if not rows:
        return "Nothing was measured yet.\n"
    lines = [list(rows[0]), ["---"] * len(rows[0]), *([str(value) for value in row.values()] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
