"""Argon2id at its full costs, derived once for each of its inputs."""

import functools
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

__all__ = ["OnceArgon2id"]


class OnceArgon2id:
    """Stands in for Argon2id. A reader that asks with any other input, be it a cost, gets what that gives."""

    def __init__(self, **inputs: Any) -> None:
        self._inputs = tuple(sorted(inputs.items()))

    def derive(self, password: bytes) -> bytes:
        """Return what Argon2id derives."""
        return _derived(password, self._inputs)


@functools.cache
def _derived(password: bytes, inputs: tuple[tuple[str, Any], ...]) -> bytes:
    return Argon2id(**dict(inputs)).derive(password)
