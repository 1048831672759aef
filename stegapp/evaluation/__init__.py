"""Measure models as the paper does: what comes back, how it looks, and who notices.

Owns the figures of the paper's Table III for saved and reloaded stegos (`planes`,
`payload`), its security test (`detection`) and how both are shown (`report`). Must
not know of the window. Importing this package imports neither torch nor the extra
`stegapp[analysis]`; a running job does where it needs them: networks as detectors,
E_M, SRM, plots and the like.
"""
