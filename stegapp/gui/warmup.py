"""Load torch in the background without freezing the window.

Importing torch costs seconds, some of them holding Python's lock: mapping its half a gigabyte of libraries, 0.8 s in
one piece, and collecting garbage among its objects. Mapping is done beforehand by a call that lets the lock go;
collecting waits until the import is over. Must not know widgets.
"""

import ctypes
import gc
import importlib.util
import os
import sys
from pathlib import Path

from stegapp.progress import Job
from stegapp.stego import Session

__all__ = ["preload"]

# Those the others depend on come first; each is opened as torch itself will open it.
_LIBRARIES = (
    ("libtorch_global_deps.so", os.RTLD_GLOBAL if hasattr(os, "RTLD_GLOBAL") else 0),
    ("libtorch_python.so", 0),
)


def preload(session: Session, *, device: str) -> Job[None]:
    """Import torch and load the default model, so that the first job need not wait for either."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        _map_libraries()
        yield from session.preload(device=device)
    finally:
        gc.freeze()  # modules live as long as the program: later collections need not look at them again
        if was_collecting:
            gc.enable()


def _map_libraries() -> None:
    """Map torch's shared libraries; what cannot be mapped here is left to the import, which says why."""
    if not sys.platform.startswith("linux") or "torch" in sys.modules:
        return
    found = importlib.util.find_spec("torch")
    folders = found.submodule_search_locations if found is not None else None
    if not folders:
        return
    try:
        # A foreign call lets the lock go, which ctypes.CDLL(path) itself does not.
        dlopen = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError):
        return
    dlopen.restype = ctypes.c_void_p
    dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    for name, flags in _LIBRARIES:
        path = Path(folders[0]) / "lib" / name
        if path.is_file():
            dlopen(os.fsencode(path), os.RTLD_NOW | flags)
