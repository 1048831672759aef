"""What has to be settled before torch is loaded. Must not import it."""

import os
import sys

__all__ = ["prepare_torch"]


def prepare_torch() -> None:
    """Set up this process for torch; without effect on one that has loaded it already.

    Idle threads of torch that spin keep others from their work: key derivation beside them is 3 times slower, and
    beside another busy process a training step took 8 s instead of 0.4.

    Nothing is compiled here, but torch imports triton with its optimisers, and in some orders of ending it prints
    hundreds of lines on what it leaked. Where it cannot be imported, as on Windows, torch goes without.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    sys.modules.setdefault("triton", None)  # type: ignore[arg-type]
