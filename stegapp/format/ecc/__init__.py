"""Error correction: `ldpc` for codewords (5G NR LDPC, and BCH at the highest rates), `stc` for the adaptive method.

Nothing is imported here: `ldpc` needs torch, whose import costs seconds; `params` does not.
"""
