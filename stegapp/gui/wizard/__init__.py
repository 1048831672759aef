"""Train a model on one's own photos: photos, plan, JT-stage, SF-stage, acceptance test, done.

Owns the pages of the training and the child process behind them. The training itself is `stegapp train`, the same
program as on the command line; here it is started, watched and steered. Must not know networks.
"""
