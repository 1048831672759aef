"""The tests, and the tools that `python -m tests.…` runs."""

from stegapp.system.torch_start import prepare_torch

prepare_torch()  # as the program itself does
