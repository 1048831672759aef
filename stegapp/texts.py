"""Sentences for the user, worded in English and kept so that a window can word them in another language.

A `Text` is its English sentence, so the command line, files and logs take it as the string it is. It remembers its
template and what fills it: the window looks the template up and writes numbers as its language does. Must not know Qt
or a language but English.
"""

import math
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

__all__ = ["Text", "as_text", "joined"]


class Text(str):
    """An English sentence that knows its template and values: `Text("“{name}” exists already.", name=path.name)`.

    template: with named holes as `str.format` takes them; a literal, so that `tests.tools.translations` finds it.
    values: what fills the holes: words, paths, other texts, and numbers as numbers, for each language to write.
    one: the template for a `count` of 1, where there are several: `Text("{count:,} files.", one="One file.", count=n)`.
    """

    __slots__ = ("one", "template", "values")

    template: str
    one: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, *, one: str = "", **values: object) -> "Text":
        """Return the text; a template without values may hold any braces."""
        wording = _wording(template, one, values)
        self = super().__new__(cls, wording.format(**values) if values else wording)
        self.template, self.one, self.values = template, one, MappingProxyType(values)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return (_made, (self.template, self.one, dict(self.values)))

    @property
    def wording(self) -> str:
        """The English template that fits the count."""
        return _wording(self.template, self.one, self.values)

    def to_json(self) -> dict[str, Any]:
        """Return template and values as JSON can hold them, for another process."""
        values = {name: _plain(value) for name, value in self.values.items()}
        return {"template": self.template, "values": values, **({"one": self.one} if self.one else {})}

    @classmethod
    def from_json(cls, found: object) -> "Text":
        """Return the text that `to_json` took apart. Raises ValueError if it is none."""
        try:
            if not isinstance(found, dict):
                raise TypeError("no object")
            values = {
                str(name): cls.from_json(value) if isinstance(value, dict) else value
                for name, value in found["values"].items()
            }
            if not all(isinstance(value, str | int | float) for value in values.values()):
                raise ValueError("a value is of another kind")
            return _made(str(found["template"]), str(found.get("one", "")), values)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise ValueError("this is no text with its values") from error


def as_text(words: str) -> Text:
    """Return a text as it is, and words from elsewhere as a text that has nothing to fill in."""
    return words if isinstance(words, Text) else Text(words)


def joined(texts: Iterable[str], between: str = " ") -> Text:
    """Return several texts as one."""
    values = {f"text_{number}": text for number, text in enumerate(texts)}
    return Text(between.join(f"{{{name}}}" for name in values), **values)


def _wording(template: str, one: str, values: Mapping[str, object]) -> str:
    return one if one and values["count"] == 1 else template


def _made(template: str, one: str, values: Mapping[str, object]) -> Text:
    return Text(template, one=one, **values)


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return value.to_json()
    return value if isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value)) else str(value)
