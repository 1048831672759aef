"""The optional packages of `stegapp[analysis]`: imported here only, and missed with advice."""

import importlib
import warnings
from types import ModuleType

from stegapp.errors import UsageError

__all__ = ["require"]


def require(package: str, *, what: str, instead: str = "") -> ModuleType:
    """Return the package, imported. Raises UsageError saying what needs it and what to do `instead`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # theirs, on first compilation; nothing a user could act on
            return importlib.import_module(package)
    except ImportError as error:
        raise UsageError(
            f"{what} needs the package {package}, which is not installed.",
            advice=f"Install it with: uv sync --extra analysis, or pip install 'stegapp[analysis]'. {instead}".strip(),
        ) from error
