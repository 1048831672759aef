"""The Reveal page."""

from stegapp.gui.pages.reveal.page import RevealPage

__all__ = ["RevealPage"]
