"""Small safetensors files that ship with the app: read whole, bounded, and only if they are the ones pinned.

Owns size, SHA-256 and the one metadata entry that holds a file's description as JSON. What the tensors mean is the
caller's business.
"""

import hashlib
from pathlib import Path
from typing import Any

from stegapp.system.state import read_regular, strict_json

__all__ = ["description", "read_pinned"]


def read_pinned(path: Path, *, sha256: str | None, largest: int) -> bytes:
    """Return a file's bytes. Raises OSError, and ValueError if it is larger than that or not the one pinned."""
    data = read_regular(path, largest=largest)
    if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError("it is not the one that came with the application")
    return data


def description(data: bytes, entry: str) -> Any:
    """Return the JSON of a metadata entry, None without it. data: of a file that safetensors found sound.

    One entry holds all, so that the order of several, which safetensors leaves to chance, cannot matter. Raises
    ValueError if it is no JSON.
    """
    header = strict_json(data[8 : 8 + int.from_bytes(data[:8], "little")].decode())
    metadata = header.get("__metadata__", {})
    return strict_json(metadata[entry]) if entry in metadata else None
