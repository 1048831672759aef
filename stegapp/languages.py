"""The languages that the window speaks: one line each, and a file of translations, see `tests.tools.translations`."""

__all__ = ["LANGUAGES", "language_for"]

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""By code, in their own words. English is in the code itself; its file holds plural forms alone."""


def language_for(locale: str) -> str:
    """Return the code of the language for a locale's name, such as "de_AT" or "zh_TW": English where none fits."""
    spoken = locale.replace("-", "_").split("_")[0]
    return next((code for code in (locale, *LANGUAGES) if code in LANGUAGES and code.split("_")[0] == spoken), "en")
