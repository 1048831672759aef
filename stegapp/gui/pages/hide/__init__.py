"""The Hide page."""

from stegapp.gui.pages.hide.page import HidePage

__all__ = ["HidePage"]
