"""Sentences that come from below the window, in the window's language: looked up, and filled in as it writes."""

import re
import string
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from stegapp.gui.core import formats
from stegapp.texts import Text, as_text

__all__ = ["localised"]

_HOLE = re.compile(r"\{\w+\}")


def localised(text: str) -> str:
    """Return a text in the window's language, in English where that has no wording for it.

    Words that are no `Text` come from elsewhere, such as a file from an earlier day, and are looked up as they are.
    """
    if not text:
        return ""
    text = as_text(text)
    count = cast(int, text.values["count"]) if text.one else -1
    template = QCoreApplication.translate("core", text.template, None, count)
    if template == text.template and not _HOLE.sub("", template).strip(" .,:"):
        template = formats.punctuated(template)
        return _Filler().vformat(template, (), text.values)
    if template == text.template:
        template = text.wording
    return _Filler().vformat(template, (), text.values) if text.values else template


class _Filler(string.Formatter):
    """Fills holes as the language writes numbers and words other texts."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Text):
            return localised(value)
        if isinstance(value, int | float):
            return formats.figure(value, format_spec)
        return format(value, format_spec)
