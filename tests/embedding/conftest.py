"""The pipelines' fixtures: what embeds is tried through them."""

from tests.pipeline.conftest import hide, reveal, session

__all__ = ["hide", "reveal", "session"]
