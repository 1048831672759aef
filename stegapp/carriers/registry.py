"""Which carriers there are."""

from stegapp.carriers.base import Carrier
from stegapp.errors import UsageError
from stegapp.texts import Text

__all__ = ["carriers", "get", "register", "unregister"]

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
    """Return all carriers, in the order in which a reader tries them."""
    return tuple(_KNOWN.values())


def get(name: str) -> Carrier:
    """Return the carrier of that name. Raises UsageError."""
    if name not in _KNOWN:
        raise UsageError(
            Text("There is no carrier {name}.", name=name),
            advice=Text("Choose one of {choices}.", choices=", ".join(_KNOWN)),
        )
    return _KNOWN[name]
