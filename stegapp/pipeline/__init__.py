"""The only pipelines: hide, reveal and measure capacity.

Importing this package loads neither ONNX Runtime nor a model; a `Session` loads both
when a job first needs them and keeps them for the next, torch for a graphics card only.
"""

from stegapp.pipeline.drafts import DraftStore
from stegapp.pipeline.noticing import LEVEL_WORDS, Noticing, expected, level_of, of_stego
from stegapp.pipeline.requests import (
    DECOY_CARRIERS,
    CapacityRequest,
    CapacityResult,
    CoverOptions,
    Decoy,
    Detectability,
    ExpectedDetectability,
    HideRequest,
    HideResult,
    Level,
    RevealedShare,
    RevealRequest,
    RevealResult,
    SharePoint,
    packing_limit,
)
from stegapp.pipeline.session import Session

__all__ = [
    "DECOY_CARRIERS",
    "LEVEL_WORDS",
    "CapacityRequest",
    "CapacityResult",
    "CoverOptions",
    "Decoy",
    "Detectability",
    "DraftStore",
    "ExpectedDetectability",
    "HideRequest",
    "HideResult",
    "Level",
    "Noticing",
    "RevealRequest",
    "RevealResult",
    "RevealedShare",
    "Session",
    "SharePoint",
    "expected",
    "level_of",
    "of_stego",
    "packing_limit",
]
