"""The only pipelines: hide, reveal and measure capacity.

Importing this package costs neither torch nor a model; a `Session` loads both
when a job first needs them and keeps them for the next.
"""

from stegapp.stego.requests import (
    CapacityRequest,
    CapacityResult,
    Detectability,
    ExpectedDetectability,
    HideRequest,
    HideResult,
    RevealRequest,
    RevealResult,
    SharePoint,
)
from stegapp.stego.session import Session

__all__ = [
    "CapacityRequest",
    "CapacityResult",
    "Detectability",
    "ExpectedDetectability",
    "HideRequest",
    "HideResult",
    "RevealRequest",
    "RevealResult",
    "Session",
    "SharePoint",
]
