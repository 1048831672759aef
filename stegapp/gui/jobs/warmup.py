"""Load torch in the background without freezing the window.

Importing torch costs seconds, some of them holding Python's lock: mapping its gigabyte of libraries, 0.3 s to 0.8 s in
one piece, and collecting garbage among its objects. So:

- `map_libraries` maps them beforehand, by a call that lets Python's lock go. The loader's own lock it holds, so that
  any other thread that imports a module in C meanwhile waits for it, with Python's lock in hand: this has to run on
  the lane whose jobs import such modules, after them.
- `preload` waits for that, then imports with collecting put off. (Having threads take turns ten times as often changed
  nothing that could be measured.)

Must not know widgets.
"""

import ctypes
import gc
import importlib.util
import os
import sys
import threading
from pathlib import Path

from stegapp.pipeline import Session
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["map_libraries", "preload"]

_LOOK_UP_S = 0.05  # between two looks whether the program ends while the libraries are waited for

# Those the others depend on come first; each is opened as torch itself will open it.
_LIBRARIES = (
    ("libtorch_global_deps.so", os.RTLD_GLOBAL if hasattr(os, "RTLD_GLOBAL") else 0),
    ("libtorch_python.so", 0),
)


def map_libraries(mapped: threading.Event) -> Job[None]:
    """Map torch's shared libraries, and set `mapped` whatever comes of it."""
    yield Progress("load-model")
    try:
        _map_libraries()
    finally:
        mapped.set()


def preload(session: Session, *, device: str, mapped: threading.Event, cancel: CancelToken) -> Job[None]:
    """Import torch and load the default model, so that the first job need not wait for either."""
    while not mapped.wait(_LOOK_UP_S):
        cancel.raise_if_cancelled()
    was_collecting = gc.isenabled()
    gc.disable()
    try:
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
