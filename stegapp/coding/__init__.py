"""Codes: `ldpc` and `bch` correct errors in codewords, `stc` and `ternary` carry bits in changes.

Generic codes only, with the standards' numbers: nothing here knows the file format, pictures or what a cost means.
They need numpy only. Nothing is imported here.
"""
