"""Which carriers there are."""

from pathlib import Path

import numpy as np

from stegapp.carriers.base import Carrier, OtherKind, Planes
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Picture
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = ["carriers", "get", "open_stego", "register", "unregister"]

_KNOWN: dict[str, Carrier] = {}


def register(carrier: Carrier) -> None:
    """Make a carrier known. Raises ValueError for a name that is taken."""
    if carrier.name in _KNOWN:
        raise ValueError(f"there is a carrier {carrier.name} already")
    _KNOWN[carrier.name] = carrier


def unregister(name: str) -> None:
    """Forget a carrier."""
    del _KNOWN[name]


def carriers() -> tuple[Carrier, ...]:
    """Return all carriers; a reader tries the exact ones in this order."""
    return tuple(_KNOWN.values())


def open_stego(source: Path | bytes, *, cancel: CancelToken | None = None) -> list[Planes]:
    """Return the planes of a stego by each exact carrier that takes the file, no two alike; at least one.

    Raises ImageRefused if none takes it; Cancelled.
    """
    found: list[Planes] = []
    refused: ImageRefused | None = None
    for carrier in carriers():
        if not carrier.exact:
            continue
        try:
            planes = carrier.open_stego(source, cancel=cancel)
        except OtherKind as error:
            refused = refused or error
        except ImageRefused as error:
            refused = error  # the later one tells more: it takes any size
        else:
            if not any(_same(planes, other) for other in found):
                found.append(planes)
    if refused is not None and not found:
        raise refused
    return found


def _same(one: Planes, other: Planes) -> bool:
    if isinstance(one, Picture) or isinstance(other, Picture):
        return isinstance(one, Picture) and isinstance(other, Picture) and one.same(other)
    return np.array_equal(one, other)


def get(name: str) -> Carrier:
    """Return the carrier of that name. Raises UsageError."""
    if name not in _KNOWN:
        raise UsageError(
            Text("There is no carrier {name}.", name=name),
            advice=Text("Choose one of {choices}.", choices=", ".join(_KNOWN)),
        )
    return _KNOWN[name]
