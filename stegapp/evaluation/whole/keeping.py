"""Files that keep what was measured on each photograph, so that an interrupted run goes on from there.

Owns their names and what is in them: figures by name. A name has the file's digest and that of all options that matter,
so one folder serves any number of runs. A damaged file is made anew. What a file holds was made by the application as
it was: who changes how it hides takes another folder.
"""

import io
import json
import zipfile
from collections.abc import Mapping
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import OutputRefused
from stegapp.system.atomic import write_atomically
from stegapp.system.outputs import check_place

__all__ = ["Figures", "kept_file", "prepare", "read", "write"]

Figures = dict[str, NDArray[np.floating]]

_VERSION = 1
"""Of what the files hold: a larger one leaves earlier files alone."""


def prepare(folder: Path) -> None:
    """Make the folder if it is missing. Raises OutputRefused."""
    check_place(folder / "x")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputRefused(
            f"The folder {folder} cannot be made.", advice="Choose a folder that you may write to."
        ) from error


def kept_file(folder: Path, photo: Path, options: Mapping[str, Any]) -> Path:
    """Return where a photograph's figures are kept. options: plain JSON values."""
    with photo.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    settings = json.dumps({**options, "version": _VERSION}, sort_keys=True)
    return folder / f"{digest[:24]}-{sha256(settings.encode()).hexdigest()[:16]}.npz"


def read(path: Path) -> Figures:
    """Return what a file holds; nothing if it is missing or damaged."""
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
        return {}


def write(path: Path, figures: Figures) -> None:
    """Write a file, over an earlier one of its name. Raises OutputRefused."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **figures)  # type: ignore[arg-type]
    write_atomically(path, buffer.getvalue(), replace=True)
