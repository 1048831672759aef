"""The writer: a packed message and keys become a stego in memory. Must not know of files or passwords.

EmbeddingTask ─ embed_message ─┬─ adaptive: costs ─ trellis ─ G ─ E_I, round by round ─┬─▶ Candidate
                               └─ direct: fewest positions, or least strength ─────────┘
"""

from stegapp.embedding.ahead import embed_ahead
from stegapp.embedding.candidate import Candidate
from stegapp.embedding.coefficient_prices import CoefficientPrices
from stegapp.embedding.embed import check_fits, embed_message, keyed_before_model
from stegapp.embedding.fresh_tiles import MOST_IN_PHOTO, Room
from stegapp.embedding.picture import check_model, embed_messages, embed_picture
from stegapp.embedding.picture_task import PictureCandidate, PictureTask
from stegapp.embedding.prices import LevelPrices, Prices
from stegapp.embedding.probe import Probe, expected_probe, probe_cover, probe_tile
from stegapp.embedding.robust import (
    RobustCandidate,
    RobustTask,
    capacity_of,
    coder_of,
    embed_robust,
    geometry_of,
    read_arrived,
    survived,
    survives,
)
from stegapp.embedding.task import Derive, EmbeddingTask, Method, fixed_keys, fresh_rng

__all__ = [
    "MOST_IN_PHOTO",
    "Candidate",
    "CoefficientPrices",
    "Derive",
    "EmbeddingTask",
    "LevelPrices",
    "Method",
    "PictureCandidate",
    "PictureTask",
    "Prices",
    "Probe",
    "RobustCandidate",
    "RobustTask",
    "Room",
    "capacity_of",
    "check_fits",
    "check_model",
    "coder_of",
    "embed_ahead",
    "embed_message",
    "embed_messages",
    "embed_picture",
    "embed_robust",
    "expected_probe",
    "fixed_keys",
    "fresh_rng",
    "geometry_of",
    "keyed_before_model",
    "probe_cover",
    "probe_tile",
    "read_arrived",
    "survived",
    "survives",
]
