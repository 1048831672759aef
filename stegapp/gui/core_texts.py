"""Sentences that come from below the window, in the window's language.

A `Text` brings its template, which is looked up, and its values, which are written as the language does. What is still
worded in one piece is matched with its template, and what was filled in is put back.
"""

import re
import string
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from stegapp.gui.core import formats
from stegapp.gui.core_catalogue import TEMPLATES
from stegapp.texts import Text

__all__ = ["localised"]


def localised(text: str) -> str:
    """Return `text`, a sentence of the pipelines, translated where the language has it."""
    if not text:
        return ""
    if isinstance(text, Text) and text.values:
        return _filled(text)
    whole = QCoreApplication.translate("core", text)
    if whole != text:
        return whole
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        translated = QCoreApplication.translate("core", template)
        if translated == template or translated.count("{}") != template.count("{}"):
            return text
        pieces = translated.split("{}")
        filled = [QCoreApplication.translate("core", group) for group in found.groups()]
        return pieces[0] + "".join(word + piece for word, piece in zip(filled, pieces[1:], strict=True))
    return text


def _filled(text: Text) -> str:
    count = text.values["count"] if text.one else -1
    template = QCoreApplication.translate("core", text.template, None, int(str(count)))
    return _Filler().vformat(text.wording if template == text.template else template, (), text.values)


class _Filler(string.Formatter):
    """Fills holes as the language writes numbers and words other texts."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Text):
            return localised(value)
        if isinstance(value, int | float):
            return formats.figure(value, format_spec)
        return format(value, format_spec)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with holes, the most specific first."""
    holed = sorted((t for t in TEMPLATES if "{}" in t), key=lambda t: (-len(t.replace("{}", "")), t))
    return tuple((t, re.compile("(.*?)".join(re.escape(part) for part in t.split("{}")), re.DOTALL)) for t in holed)
