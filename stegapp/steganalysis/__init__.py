"""Detecting hidden messages, to measure how far ours go unnoticed.

Owns feature extraction and classifiers. Knows nothing of
keys, formats, networks or models; works on grey pictures and arrays of features.
"""
