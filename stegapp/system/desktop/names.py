"""What all desktops are told alike: names, what the menus say, and what starts this installation."""

import os
import sys
from importlib.machinery import PathFinder
from pathlib import Path

from stegapp.system import paths

__all__ = ["ACTIONS", "APP_ID", "MODEL_EXTENSION", "MODEL_TYPE", "command", "folder", "labels"]

APP_ID = "app.stegapp.Stegapp"
MODEL_TYPE = "application/x-stegapp-model"
MODEL_EXTENSION = ".stegmodel"

ACTIONS = {"Reveal": "--reveal", "Hide": "--hide"}
"""What a file manager offers for a picture, and the option that does it."""


def folder() -> Path:
    """Return the folder of the files that desktops read."""
    return paths.resources() / "desktop"


def labels(action: str) -> dict[str, str]:
    """Return what menus of file managers call one of ACTIONS, by the code of the language; English is "en"."""
    text = (folder() / f"{APP_ID}.servicemenu.desktop").read_text(encoding="utf-8")
    _, _, below = text.partition(f"[Desktop Action {action}]\n")
    found = {}
    for line in below.partition("\n[")[0].splitlines():
        key, _, value = line.partition("=")
        if key == "Name" or key.startswith("Name["):
            found[key[5:-1] or "en"] = value
    return found


def command() -> list[str]:
    """Return what starts this very installation: the bundle, the `stegapp` script, or Python with the package."""
    if paths.frozen():
        return paths.program()
    script = Path(sys.argv[0])
    if script.stem == "stegapp" and script.is_file() and os.access(script, os.X_OK):
        return [str(script.absolute())]
    # A file manager may start a program in the folder of the picture. With -P, Python takes no modules from there.
    program, *rest = paths.program()
    return [program, "-P", *rest] if PathFinder.find_spec("stegapp", sys.path[1:]) else [program, *rest]
