"""The languages that the window speaks: one line each, and a file of translations, see `tests.tools.translations`."""

__all__ = ["LANGUAGES"]

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""By code, in their own words. English is in the code itself; its file holds plural forms alone."""
