"""Error-correcting codes: `ldpc` for the codewords (5G NR LDPC, BCH at the highest rates), `stc` for the adaptive method.

Nothing is imported here: `ldpc` needs torch, whose import costs seconds; `params` does not.
"""
