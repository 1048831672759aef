"""Model files: read, write, verify, list, import, export.

Owns the file's layout, the card in it, the folders of models and inference on numpy arrays. Must not know of
messages, keys or training. Only `load_model` for a graphics card imports torch.
"""

from stegapp.models.bundled import BUNDLED_SHA256, DEFAULT_NAME
from stegapp.models.card import ModelCard
from stegapp.models.entries import BrokenModel, ModelEntry, RemovedModel
from stegapp.models.file import EXTENSIONS, ModelFile, read_model, save_model
from stegapp.models.history import HistoryPoint, thinned
from stegapp.models.model import StegModel, load_model
from stegapp.models.store import ModelStore
from stegapp.networks import architecture

__all__ = [
    "BUNDLED_SHA256",
    "DEFAULT_NAME",
    "EXTENSIONS",
    "BrokenModel",
    "HistoryPoint",
    "ModelCard",
    "ModelEntry",
    "ModelFile",
    "ModelStore",
    "RemovedModel",
    "StegModel",
    "architecture",
    "load_model",
    "read_model",
    "save_model",
    "thinned",
]
