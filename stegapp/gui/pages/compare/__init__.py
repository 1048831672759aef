"""The Compare page."""

from stegapp.gui.pages.compare.page import ComparePage

__all__ = ["ComparePage"]
