"""A text, and what a text field of Qt makes of it: some characters come back as others; here is the way back.

A field's document keeps every character but line ends: whatever ends a line becomes one separator. Must not know
widgets.
"""

import re
from bisect import bisect_left

__all__ = ["line_end", "part", "survives", "typed"]

_SEPARATOR = "\u2029"
_LINE_END = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")  # where Qt begins a new paragraph


def line_end(text: str) -> str:
    """Return how lines end in `text`, if all of them end alike and a text may have it; else a line feed."""
    ends = set(_LINE_END.findall(text))
    return "\r\n" if ends == {"\r\n"} else "\n"


def survives(text: str, end: str) -> bool:
    """Whether `text` comes back as it is from a field where lines end with `end`."""
    return set(_LINE_END.findall(text)) <= {end}


def typed(raw: str, end: str) -> str:
    """Return the text of a document, by its raw text; toPlainText would make spaces of no-break spaces."""
    return raw.replace(_SEPARATOR, end)


def part(text: str, start: int, stop: int) -> str:
    """Return what lies between two positions of the document that shows `text`.

    Positions count as Qt does: UTF-16 units, and any line end as one.
    """
    units = text.encode("utf-16-le")
    shown, at = [], 0  # where the document has what are two units here
    for line in text.split("\r\n")[:-1]:
        at += len(line.encode("utf-16-le")) // 2
        shown.append(at)
        at += 1

    def real(position: int) -> int:
        return position + bisect_left(shown, position)

    return units[2 * real(start) : 2 * real(stop)].decode("utf-16-le", "replace")
