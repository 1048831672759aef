"""Numbers, sizes and times as people read them, in the window's language."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QObject

__all__ = [
    "about",
    "count",
    "decibels",
    "duration",
    "figure",
    "listed",
    "number",
    "percent",
    "punctuated",
    "sentences",
    "size",
    "told",
]

_SCALES = (1e3, 1e6, 1e9)
_TOLD = 3
_COMMAS = {QLocale.Language.Chinese: "、", QLocale.Language.Persian: "، "}


def sentences(parts: Iterable[str]) -> str:
    """Return sentences one behind the other, as the language writes them: in Chinese nothing stands between them."""
    return ("" if _chinese() else " ").join(part for part in parts if part)


def told(parts: Sequence[str]) -> str:
    """Return the first three of some sentences, and how many more there are."""
    more = QCoreApplication.translate("MessageEditor", "And {count} more.").format(count=count(len(parts) - _TOLD))
    return sentences([*parts[:_TOLD], more] if len(parts) > _TOLD else parts)


def listed(names: Iterable[str]) -> str:
    """Return names in a row, with the language's commas."""
    return _COMMAS.get(QLocale().language(), ", ").join(names)


def punctuated(template: str) -> str:
    """Return a template that has no words of its own, such as "{words}. {reason}", with the language's punctuation."""
    if not _chinese():
        return template
    return template.replace(". ", "。").replace(": ", "：").replace(", ", "，").replace(" ", "")


def _chinese() -> bool:
    return QLocale().language() == QLocale.Language.Chinese


def number(value: float, decimals: int = 0) -> str:
    """Return `value` with the locale's separators."""
    return QLocale().toString(float(value), "f", decimals)


def count(value: int) -> str:
    """Return a whole number with the locale's separators."""
    return QLocale().toString(int(value))


def figure(value: float, form: str = "") -> str:
    """Return a number in a form that `format` knows, such as ",", ".2g" or ".0%", with the signs of the locale."""
    if form.endswith("%"):
        return percent(value, int(form[1:-1]))
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint(), "-": locale.negativeSign()}
    zero = ord(locale.zeroDigit())
    signs |= {str(digit): chr(zero + digit) for digit in range(10)}
    return "".join(signs.get(sign, sign) for sign in format(value, form))


def size(n_bytes: int) -> str:
    """Return a file size; one KB is 1,000 bytes."""
    if n_bytes < 1000:
        return _plurals().n_bytes(n_bytes)
    for scale in _SCALES:
        if n_bytes < scale * 999.95 or scale == _SCALES[-1]:
            return _in_unit(number(n_bytes / scale, 1), scale)
    raise AssertionError


def about(n_bytes: int) -> str:
    """Return a file size that is not known to the byte: two digits of it."""
    for scale in _SCALES:
        if n_bytes < scale * 995 or scale == _SCALES[-1]:
            value = number(float(f"{n_bytes / scale:.2g}"), 1 if n_bytes < scale * 9.95 else 0)
            return _in_unit(value, scale)
    raise AssertionError


def _in_unit(value: str, scale: float) -> str:
    """Return a number of KB, MB or GB, as the language calls them."""
    translate = QCoreApplication.translate
    words = {
        1e3: translate("formats", "{value} KB"),
        1e6: translate("formats", "{value} MB"),
        1e9: translate("formats", "{value} GB"),
    }
    return words[scale].format(value=value)


def percent(share: float, decimals: int = 1) -> str:
    """Return a share in [0, 1] as a percentage; one that is not quite 0 or 1 never reads as if it were."""
    if share == 1:
        decimals = 0
    smallest = 10.0**-decimals
    if 0 < share * 100 < smallest:
        return QCoreApplication.translate("formats", "under {percent} %").format(percent=number(smallest, decimals))
    while share < 1 and decimals < 6 and round(share * 100, decimals) >= 100:
        decimals += 1
    return QCoreApplication.translate("formats", "{percent} %").format(percent=number(share * 100, decimals))


def decibels(value: float, decimals: int = 1) -> str:
    """Return a PSNR."""
    if value == float("inf"):
        return QCoreApplication.translate("formats", "identical")
    return QCoreApplication.translate("formats", "{value} dB").format(value=number(value, decimals))


def duration(seconds: float) -> str:
    """Return a time span, rounded as one would say it."""
    if seconds < 1.5:
        return QCoreApplication.translate("formats", "1 second")
    if seconds < 90:
        return _plurals().seconds(round(seconds))
    if seconds < 5400:
        return _plurals().minutes(round(seconds / 60))
    return _plurals().hours(round(seconds / 3600))


class Plurals(QObject):
    """Words that depend on a number: lupdate sees plurals in `tr` alone."""

    def n_bytes(self, n: int) -> str:
        """Return a size below one KB."""
        return self.tr("%Ln byte(s)", None, n)

    def seconds(self, n: int) -> str:
        """Return a number of seconds."""
        return self.tr("%Ln second(s)", None, n)

    def minutes(self, n: int) -> str:
        """Return a number of minutes."""
        return self.tr("%Ln minute(s)", None, n)

    def hours(self, n: int) -> str:
        """Return a number of hours."""
        return self.tr("%Ln hour(s)", None, n)


@lru_cache(maxsize=1)
def _plurals() -> Plurals:
    return Plurals()
