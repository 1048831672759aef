"""Whole photographs as the carriers open them: detectors are asked about these as about grey squares.

Owns what differs: opening, hiding in tiles, methods to compare with, and files that keep what took long. Training and
judging detectors is done as for squares, by `judging`.

    photograph ─ carrier ─▶ cover ─┬─ hide ─▶ stego ──────────────────┬─ features ─▶ a file for each photograph
                                   └─ methods at its payload ─▶ stegos ┘
"""
