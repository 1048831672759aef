"""The model file: safetensors with the tensors of generator and extractor, and the card as metadata.

    u64 LE: length of the header │ header, JSON │ tensors, one after the other
    header: {"__metadata__": {"stegapp": card as JSON}, "generator.…": {dtype, shape, data_offsets}, "extractor.…": …}

Owns reading without trust: the header is bounded and compared, tensor by tensor, with what the card's architecture
implies, and the file's size with that, before a byte of weights is read. There is no pickle anywhere.
"""

from __future__ import annotations

import hashlib
import math
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.models.card import ModelCard
from stegapp.networks import architecture
from stegapp.system.atomic import write_atomically
from stegapp.system.state import Broken, open_regular, strict_json
from stegapp.texts import Text

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["EXTENSIONS", "Array", "ModelFile", "parse_model", "read_model", "read_model_bytes", "save_model"]

EXTENSIONS = (".safetensors", ".stegmodel")

Array = NDArray[Any]

_METADATA_KEY = "stegapp"
_MAX_HEADER = 256 * 1024
_PARTS = ("generator.", "extractor.")
_DTYPES: dict[str, np.dtype[Any]] = {"F32": np.dtype("<f4"), "I64": np.dtype("<i8")}
_ADVICE = Text("Get the file again from where it came from, or choose another model.")


@dataclass(frozen=True, eq=False)
class ModelFile:
    """A model file's checked contents; the states fit `load_state_dict` of the networks the card describes."""

    card: ModelCard
    id: str
    sha256: str
    generator: dict[str, Array]
    extractor: dict[str, Array]


def read_model(path: Path) -> ModelFile:
    """Return the checked contents of a model file. Raises ModelRefused."""
    return parse_model(read_model_bytes(path), name=path.name)


def read_model_bytes(path: Path) -> bytes:
    """Return the bytes of a model file, its header and size checked before the weights are read.

    Raises ModelRefused, also for what is not a regular file: opening a pipe could wait for ever.
    """
    try:
        with os.fdopen(open_regular(path), "rb") as file:
            return _read_checked(file, path.name)
    except Broken as error:
        raise ModelRefused(
            Text("“{name}” is not a file.", name=path.name), advice=Text("Choose a model file.")
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ModelRefused(
            Text("The model file “{name}” cannot be read: {reason}.", name=path.name, reason=reason),
            advice=Text("Check that it exists and that you may read it."),
        ) from error
    except ValueError as error:  # a path with a NUL in it
        raise ModelRefused(Text("This is not the path of a file."), advice=Text("Choose a model file.")) from error


def _read_checked(file: BinaryIO, name: str) -> bytes:
    start = file.read(8)
    length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
    if not 2 <= length <= _MAX_HEADER:
        raise _damaged(name, Text("it has no header of a model"))
    header = file.read(length)
    if len(header) != length:
        raise _damaged(name, Text("it is cut short"))
    size = _check_header(header, name)[1]
    data = file.read(size + 1)
    if len(data) != size:
        raise _damaged(name, Text("it is cut short") if len(data) < size else Text("something follows its weights"))
    return start + header + data


def parse_model(data: bytes, *, name: str) -> ModelFile:
    """Return the checked contents of a model file's bytes; `name` is for errors. Raises ModelRefused."""
    length = struct.unpack("<Q", data[:8])[0] if len(data) >= 8 else 0
    if not 2 <= length <= min(_MAX_HEADER, len(data) - 8):
        raise _damaged(name, Text("it has no header of a model"))
    card, size, places = _check_header(data[8 : 8 + length], name)
    body = memoryview(data)[8 + length :]
    if len(body) != size:
        raise _damaged(name, Text("its size is wrong"))
    states: tuple[dict[str, Array], dict[str, Array]] = ({}, {})
    for key, (begin, end, dtype, shape) in places.items():
        value = np.frombuffer(body[begin:end], dtype=_DTYPES[dtype]).reshape(shape)
        _check_values(key, value, name)
        states[key.startswith(_PARTS[1])][key.partition(".")[2]] = value
    digest = hashlib.sha256(data)
    return ModelFile(card, digest.hexdigest()[:16], digest.hexdigest(), *states)


def save_model(
    path: Path,
    *,
    generator_state: Mapping[str, Tensor | Array],
    extractor_state: Mapping[str, Tensor | Array],
    card: ModelCard,
    replace: bool = False,
) -> ModelFile:
    """Write a model file, complete or not at all, and return what it holds.

    The states are those of unfolded networks. Equal states and cards give equal bytes, so an equal id. Raises
    ModelRefused when the states do not belong to the card's architecture or hold NaN, OutputRefused when the file
    exists (unless `replace`) or cannot be written.
    """
    from safetensors.numpy import save

    tensors = {
        prefix + key: _array(value)
        for prefix, state in zip(_PARTS, (generator_state, extractor_state), strict=True)
        for key, value in state.items()
    }
    data = save(tensors, metadata={_METADATA_KEY: card.to_json()})
    model = parse_model(data, name=path.name)  # what cannot be read back must not be written
    write_atomically(path, data, replace=replace, private=card.private)  # its table is a secret
    return model


def _array(value: Tensor | Array) -> Array:
    array = value if isinstance(value, np.ndarray) else value.detach().cpu().numpy()
    return np.ascontiguousarray(array).reshape(array.shape)  # the former makes a scalar a vector


def _check_header(header: bytes, name: str) -> tuple[ModelCard, int, dict[str, tuple[int, int, str, tuple[int, ...]]]]:
    """Return the card, the size of all weights in bytes, and each tensor's begin, end, dtype and shape."""
    try:
        entries = strict_json(header.decode())
        if not isinstance(entries, dict):
            raise ValueError("no object")
    except ValueError as error:
        raise _damaged(name, Text("its header cannot be read")) from error
    metadata = entries.pop("__metadata__", None)
    text = metadata.get(_METADATA_KEY) if isinstance(metadata, dict) else None
    if not isinstance(text, str):
        raise ModelRefused(
            Text("“{name}” holds weights, but not those of a model for hiding messages.", name=name),
            advice=Text("Choose a model file."),
        )
    card = ModelCard.from_json(text)
    networks = architecture.get(card.net.arch)
    expected: architecture.Shapes = {
        **{_PARTS[0] + key: value for key, value in networks.generator_shapes(card.net).items()},
        **{_PARTS[1] + key: value for key, value in networks.extractor_shapes(card.net).items()},
    }
    if set(entries) != set(expected):
        raise _damaged(name, Text("its weights are not those of the networks it names"))
    places = {key: _place(entries[key], *expected[key], name=name) for key in expected}
    # Side by side without gap or overlap, as safetensors demands: no two readings of one file.
    at = 0
    for begin, end, _, _ in sorted(places.values()):
        if begin != at:
            raise _damaged(name, Text("its weights overlap or leave gaps"))
        at = end
    return card, at, places


def _place(entry: object, dtype: str, shape: tuple[int, ...], *, name: str) -> tuple[int, int, str, tuple[int, ...]]:
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"} or entry["dtype"] != dtype:
        raise _damaged(name, Text("a tensor is not described as it should be"))
    if not _is_ints(entry["shape"]) or tuple(entry["shape"]) != shape:
        raise _damaged(name, Text("a tensor has the wrong shape"))
    offsets = entry["data_offsets"]
    if (
        not _is_ints(offsets)
        or len(offsets) != 2
        or offsets[1] - offsets[0] != math.prod(shape) * _DTYPES[dtype].itemsize
    ):
        raise _damaged(name, Text("a tensor has the wrong size"))
    return offsets[0], offsets[1], dtype, shape


def _is_ints(value: object) -> bool:
    return isinstance(value, list) and all(type(item) is int and 0 <= item < 2**48 for item in value)


def _check_values(key: str, value: Array, name: str) -> None:
    if not np.isfinite(value).all():
        raise ModelRefused(
            Text("“{name}” holds weights that are not numbers (NaN or infinite).", name=name),
            advice=Text("Its training failed: choose another model, or train again."),
        )
    if key.endswith(("running_var", "num_batches_tracked")) and (value < 0).any():
        raise _damaged(name, Text("a variance is negative"))


def _damaged(name: str, why: str) -> ModelRefused:
    return ModelRefused(Text("“{name}” is not a sound model file: {reason}.", name=name, reason=why), advice=_ADVICE)
