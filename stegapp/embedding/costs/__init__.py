"""Embedding costs: what a change by one grey level is worth avoiding, pixel by pixel. A reader needs none of this."""
