"""Rows as a terminal's table, as CSV and as a plot.

Owns how figures are shown; computes none.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stegapp.carriers import SQUARE
from stegapp.evaluation.extras import require
from stegapp.evaluation.jpeg_reference import NAMES as JPEG_REFERENCES
from stegapp.evaluation.judging import OWN, DetectionRow, PictureKind
from stegapp.evaluation.planes import PlaneRow
from stegapp.evaluation.reference import NAMES as REFERENCES
from stegapp.system.atomic import write_atomically
from stegapp.training.cross_reading import PairReading

if TYPE_CHECKING:
    from rich.table import Table

__all__ = [
    "check_plot",
    "cross_reading_table",
    "detection_table",
    "plane_table",
    "plot_detection",
    "plot_planes",
    "write_csv",
]

_PLANE_COLUMNS = (
    ("sf_accuracy", "Bit\naccuracy", ".5f"),
    ("jt_accuracy", "E_M\non X", ".5f"),
    ("jt_rounded_accuracy", "E_M\non I_S", ".5f"),
    ("psnr_db", "PSNR\ndB", ".2f"),
    ("ssim", "SSIM", ".4f"),
    ("gmi", "GMI", ".4f"),
    ("exact_payload_bytes", "Exact\npayload", ",.0f"),
)

# Table III of the paper: PSNR in dB, accuracy of the SF-stage. QF50, 70 and 90.
_PUBLISHED = "SFTN as published, bound of hard decisions"
_PAPER = ((41.9413, 0.9430), (41.2754, 0.9396), (40.2685, 0.9373))


def plane_table(rows: Sequence[PlaneRow]) -> "Table":
    """Return the planes' figures: mean, and below it the worst and the standard deviation."""
    table = _table("Mean, worst and standard deviation over planes")
    shown = [column for column in _PLANE_COLUMNS if any(column[0] in row.figures for row in rows)]
    table.add_column("Covers", no_wrap=True)
    for title in ("Wrong\nbits", *(title for _, title, _ in shown), "Least\n|logit|"):
        table.add_column(title, justify="right", no_wrap=True)
    for row in rows:
        covers = f"{_quality(row.quality, row.covers)}\nstrength {row.strength:g}\n{row.planes} planes"
        cells = [covers, f"{row.wrong_bits:,}"]
        for name, _, form in shown:
            figure = row.figures[name]
            cells.append(f"{figure.mean:{form}}\n{figure.worst:{form}}\n±{figure.spread:{form}}")
        table.add_row(*cells, f"{row.figures['smallest_logit'].worst:.2f}")
    return table


def detection_table(rows: Sequence[DetectionRow]) -> "Table":
    """Return the security test's figures."""
    kind = rows[0].kind if rows else None
    title = "Detection error, P_E and at training's threshold: 0.5 is guessing, 0 is always right"
    table = _table(title if kind is None else f"{_kind(kind)}. {title}")
    if kind is not None and kind.left_out:
        table.caption = _left_out(kind.left_out)
    areas = any(row.separation is not None for row in rows)
    for title in (
        "JPEG",
        "Message",
        "Method",
        "Detector",
        "P_E",
        "At 0",
        *(("AUC",) if areas else ()),
        "Photos",
        "Payload\nbits",
        "PSNR\ndB",
        _CHANGED.get("" if kind is None else kind.carrier, "Changed\npixels"),
    ):
        table.add_column(title, justify="left" if title in ("Method", "Detector") else "right", no_wrap=True)
    for row in rows:
        detector = _detector(row)
        if row.cover_logit is not None and row.stego_logit is not None:
            detector = f"|logit| {row.cover_logit:.3f} → {row.stego_logit:.3f}"
        if row.separation is not None:
            detector += f" {row.separation.covers.median:.3f} → {row.separation.stegos.median:.3f}"
        table.add_row(
            _compression(row),
            "full" if row.message_bytes is None else f"{row.message_bytes:,}",
            _METHODS.get(row.method, row.method),
            detector,
            "too few photos" if row.error is None else f"{row.error.mean:.3f} ±{row.error.deviation:.3f}",
            "" if row.error is None else f"{row.error.at_zero:.3f} ±{row.error.at_zero_deviation:.3f}",
            *((("" if row.separation is None else f"{row.separation.area:.3f}"),) if areas else ()),
            f"{row.photos}",
            f"{row.payload_bits:,.0f}",
            f"{row.psnr_db:.2f}",
            f"{row.changed_pixels:,.0f}",
        )
    return table


def _detector(row: DetectionRow) -> str:
    return row.detector.upper() + (", ensemble" if row.classifier == "ensemble" else "")


_METHODS = {**REFERENCES, **JPEG_REFERENCES}

_CHANGED = {"photo": "Changed\nlevels", "jpeg": "Changed\ncoefficients"}

_LEFT_OUT_SHOWN = 3


def _compression(row: DetectionRow) -> str:
    if row.kind is not None and row.quality is None:
        return "as hide" if row.kind.carrier == "jpeg" else "no"
    return _quality(row.quality)


def _kind(kind: PictureKind) -> str:
    size = "own size" if kind.size is None else f"{kind.size:,} pixels on the longer side"
    return f"{kind.carrier.capitalize()}, {size}, {kind.colour}"


def _left_out(why: Sequence[str]) -> str:
    from rich.markup import escape

    more = "" if len(why) <= _LEFT_OUT_SHOWN else f" And {len(why) - _LEFT_OUT_SHOWN} more."
    return escape(f"Left out: {len(why)}. {' '.join(why[:_LEFT_OUT_SHOWN])}{more}")


_VERDICTS = {"private": "chance", "part": "read in part", "read": "read"}


def cross_reading_table(rows: Sequence[PairReading]) -> "Table":
    """Return who reads whom."""
    from rich.markup import escape

    table = _table("Share of the bits read right: 0.5 is chance, 0 is all of them, turned round")
    for title in ("Written by", "Read by", "Share", "Lowest", "Highest", "Photos", "Meaning"):
        table.add_column(title, justify="left" if title[-1] in "yg" else "right", no_wrap=True)
    for row in rows:
        table.add_row(
            escape(row.writer),
            escape(row.reader),
            f"{row.share:.6f}",
            f"{row.lowest:.6f}",
            f"{row.highest:.6f}",
            f"{row.photos}",
            _VERDICTS[row.verdict],
        )
    return table


def _table(title: str) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    return Table(title=title, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))


def write_csv(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows, nested groups as columns such as `psnr_db_worst`. Raises OutputRefused."""
    flat = [_flat(row) for row in rows]
    columns = list(dict.fromkeys(name for row in flat for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(flat)
    write_atomically(path, text.getvalue().encode(), replace=True)


def check_plot() -> None:
    """Raise UsageError unless plots can be drawn, before hours are spent on what they show."""
    require("matplotlib", what="A plot", instead="Or take --csv and draw it elsewhere.")


def plot_planes(path: Path, rows: Sequence[PlaneRow], *, title: str) -> None:
    """Write a PNG of exact payload against PSNR, a line per JPEG quality. Raises OutputRefused, UsageError."""
    lines: dict[str, list[tuple[float, float]]] = {}
    for row in rows:
        name = f"{title}, {_quality(row.quality, row.covers)}"
        point = row.figures["psnr_db"].mean, row.figures["exact_payload_bytes"].mean
        lines.setdefault(name, []).append(point)
    lines[_PUBLISHED] = [(psnr, _hard_bytes(right)) for psnr, right in _PAPER]
    _plot(path, lines, across="PSNR in dB", up="exact payload in bytes")


def plot_detection(path: Path, rows: Sequence[DetectionRow], *, title: str) -> None:
    """Write a PNG of P_E against the payload, a line per method and detector. Raises OutputRefused, UsageError."""
    lines: dict[str, list[tuple[float, float]]] = {}
    for row in rows:
        if row.error is not None:
            method = title if row.method == OWN else _METHODS[row.method]
            name = f"{method}, {_compression(row)}, {_detector(row)}"
            lines.setdefault(name, []).append((row.payload_bits, row.error.mean))
    _plot(path, lines, across="payload in bits", up="detection error P_E")


def _plot(path: Path, lines: Mapping[str, Sequence[tuple[float, float]]], *, across: str, up: str) -> None:
    check_plot()
    # Not pyplot: it would look for a screen.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot(xlabel=across, ylabel=up)
    for name, points in lines.items():
        ordered = sorted(points)
        axes.plot(
            [x for x, _ in ordered],
            [y for _, y in ordered],
            marker="o",
            ls="" if name == _PUBLISHED else "-",
            label=name,
        )
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    if lines:
        axes.legend(fontsize="small")
    data = io.BytesIO()
    # No metadata: the version of the library would make equal figures unequal files.
    figure.savefig(data, format="png", dpi=120, metadata={"Software": None})
    write_atomically(path, data.getvalue(), replace=True)


def _hard_bytes(accuracy: float) -> float:
    """Return the bytes that a plane of hard decisions can carry at most: N (1 − H(accuracy)) / 8."""
    from math import log2

    wrong = 1 - accuracy
    return SQUARE.positions / 8 * (1 + wrong * log2(wrong) + accuracy * log2(accuracy))


def _quality(quality: int | None, covers: str = "photos") -> str:
    if covers != "photos":
        return covers
    return "as is" if quality is None else f"QF{quality}"


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            flat |= {f"{inner}_{name}": figure for inner, figure in value.items()}
        else:
            flat[name] = value
    return flat
