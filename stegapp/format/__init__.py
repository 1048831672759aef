"""The file format, both directions: FORMAT.md beside this file says what its modules do.

Bytes and bits in, bytes and bits out. Must not know of picture files, models, costs or detectors.
"""
