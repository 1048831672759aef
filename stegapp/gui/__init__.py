"""The window: Qt widgets over the pipelines of `stegapp.pipeline`."""
