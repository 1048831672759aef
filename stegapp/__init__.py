"""Hide a message in a photograph with a neural network and reveal it again.

    import stegapp

    stegapp.hide("photo.jpg", "stego.png", "Meet me at nine.", password="correct horse battery")
    stegapp.reveal("stego.png", password="correct horse battery").message.text

Importing this package imports neither numpy nor PySide6; torch is loaded for a graphics card only.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stegapp.api import Model, capacity, hide, join, reveal, split
    from stegapp.errors import (
        Cancelled,
        CoverUnsuitable,
        DamagedOnTheWay,
        DeviceError,
        DoesNotFit,
        ImageRefused,
        InputRefused,
        MessageRefused,
        ModelRefused,
        NothingRevealed,
        OutOfMemory,
        OutputRefused,
        Recompressed,
        SharesDisagree,
        SharesMissing,
        StegError,
        TrainingFailed,
        UsageError,
        VerificationFailed,
    )
    from stegapp.format import FileEntry, Message

__all__ = [
    "Cancelled",
    "CoverUnsuitable",
    "DamagedOnTheWay",
    "DeviceError",
    "DoesNotFit",
    "FileEntry",
    "ImageRefused",
    "InputRefused",
    "Message",
    "MessageRefused",
    "Model",
    "ModelRefused",
    "NothingRevealed",
    "OutOfMemory",
    "OutputRefused",
    "Recompressed",
    "SharesDisagree",
    "SharesMissing",
    "StegError",
    "TrainingFailed",
    "UsageError",
    "VerificationFailed",
    "__version__",
    "capacity",
    "hide",
    "join",
    "reveal",
    "split",
]

__version__ = "0.1.0"

_HOMES = {"Message": "format", "FileEntry": "format"} | dict.fromkeys(
    ("Model", "capacity", "hide", "join", "reveal", "split"), "api"
)


def __getattr__(name: str) -> Any:
    """Import a name of the public face when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'errors')}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
