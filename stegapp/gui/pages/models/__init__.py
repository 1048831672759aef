"""The Models page."""

from stegapp.gui.pages.models.page import ModelsPage

__all__ = ["ModelsPage"]
