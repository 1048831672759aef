"""The command line over the same pipelines as the window."""
