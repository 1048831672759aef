"""Building blocks of the pages; they know Qt and plain values, no pipelines."""
