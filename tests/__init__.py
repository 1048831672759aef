"""The tests, and the tools that `python -m tests.…` runs."""

import sys

# As the program itself does: the compiler that torch imports with its optimisers prints what it leaked at the end.
sys.modules.setdefault("triton", None)  # type: ignore[arg-type]
