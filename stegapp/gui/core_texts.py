"""Sentences that come from below the window, in the window's language.

The pipelines word their errors and notes in English, with names and numbers filled in. Here such a sentence is
matched with its template, the template is translated, and what was filled in is put back.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from stegapp.gui.core_catalogue import TEMPLATES

__all__ = ["localised"]


def localised(text: str) -> str:
    """Return `text`, a sentence of the pipelines, translated where the language has it."""
    if not text:
        return ""
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


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with holes, the most specific first."""
    holed = sorted((t for t in TEMPLATES if "{}" in t), key=lambda t: (-len(t.replace("{}", "")), t))
    return tuple((t, re.compile("(.*?)".join(re.escape(part) for part in t.split("{}")), re.DOTALL)) for t in holed)
