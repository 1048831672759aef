"""JSON that a file of the program might hold after an accident: sound values with one of them changed, or any."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

__all__ = ["HOPELESS", "anything", "spoilt", "spoilt_by"]

ODD: tuple[object, ...] = (
    None, True, False, -1, 0, 1, 3, 2**31, 2**63, 10**30, -(10**30), 0.5, -0.5, 1e308, float("nan"), float("inf"),
    "", "x", "\0", "\ud800", "../..", "x" * 70_000, [], [[]], [None], ["x"], [0] * 5, {}, {"": None}, {"version": 1},
)  # fmt: skip

HOPELESS: tuple[bytes, ...] = (
    b"", b"{", b"[]", b"null", b"3", b'"x"', b"\0" * 100, b"\xff\xfe{}", b'\xef\xbb\xbf{"version": 1}', b"{}{}",
    b"[" * 200_000, b'{"a":' * 200_000, b'{"version": 1, "version": 1}', b'{"version": NaN}', b'{"version": 1e999}',
    b'{"version": 1' + b"0" * 30 + b"}", b"9" * 5000, b'{"version": "\xed\xa0\x80"}',
)  # fmt: skip
"""Texts that are no sound JSON object."""


def anything() -> st.SearchStrategy[bytes]:
    """Return bytes of any kind, and JSON of any kind."""
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(ODD)
    values = st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner))
    return st.binary(max_size=200) | st.sampled_from(HOPELESS) | values.map(_dumped)


def spoilt(sound: Any) -> st.SearchStrategy[bytes]:
    """Return the JSON of `sound` with something in it changed, left out or added."""
    paths = list(_paths(sound))

    def change(choice: tuple[tuple[Any, ...], object, bool]) -> bytes:
        path, odd, remove = choice
        return _dumped(_changed(sound, path, odd, remove=remove))

    return st.tuples(st.sampled_from(paths), st.sampled_from(ODD), st.booleans()).map(change)


def spoilt_by(sound: Any, choose: Callable[[int], int]) -> bytes:
    """Do as `spoilt` does. choose: returns a number from 0 to below the one given."""
    paths = list(_paths(sound))
    path, odd = paths[choose(len(paths))], ODD[choose(len(ODD))]
    return _dumped(_changed(sound, path, odd, remove=choose(3) == 0))


def _paths(value: Any) -> Iterator[tuple[Any, ...]]:
    yield ()
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        for path in _paths(inner):
            yield (key, *path)


def _changed(value: Any, path: tuple[Any, ...], odd: object, *, remove: bool) -> Any:
    if not path:
        return odd
    copy = dict(value) if isinstance(value, dict) else list(value)
    if len(path) == 1 and remove:
        del copy[path[0]]
        if isinstance(copy, dict):
            copy["odd"] = odd
    else:
        copy[path[0]] = _changed(copy[path[0]], path[1:], odd, remove=remove)
    return copy


def _dumped(value: Any) -> bytes:
    return json.dumps(value).encode()
