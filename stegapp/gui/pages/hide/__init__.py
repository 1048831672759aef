"""The Hide page."""

from stegapp.gui.pages.hide.page import HidePage, cover_among

__all__ = ["HidePage", "cover_among"]
