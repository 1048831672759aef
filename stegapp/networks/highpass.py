"""High-pass kernels that several networks look at a picture through: what a smooth picture leaves is noise."""

__all__ = ["KB", "KV"]

KB = ((-1, 2, -1), (2, -4, 2), (-1, 2, -1))
"""The Ker-Böhme kernel, times 4."""

KV = (
    (-1, 2, -2, 2, -1),
    (2, -6, 8, -6, 2),
    (-2, 8, -12, 8, -2),
    (2, -6, 8, -6, 2),
    (-1, 2, -2, 2, -1),
)
"""The KV kernel, times 12."""
