"""Any k of n: a Reed-Solomon code for erasures, and Shamir's secret sharing, both by polynomials over GF(2^8).

The field is that of `reed_solomon`. Part x, 1 ≤ x ≤ n ≤ 255, is the value at the element x of a polynomial of k
coefficients, each a row of bytes, byte by byte. Any k parts give the polynomial back (Lagrange). For the code, all
coefficients are data (Reed and Solomon 1960; Rabin's dispersal, 1989): a part has a k-th of their length. For secret
sharing, the first is the secret and the others are random (Shamir 1979): fewer than k parts say nothing of it.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.galois import Field, field

__all__ = ["MOST_PARTS", "join_data", "join_secret", "part_length", "split_data", "split_secret"]

MOST_PARTS = 255
_POLYNOMIAL = 0x11D

Bytes = NDArray[np.uint8]


def part_length(length: int, *, needed: int) -> int:
    """Return the bytes of each part of `length` bytes of data."""
    return -(-length // needed)


def split_data(data: bytes, *, needed: int, total: int) -> list[bytes]:
    """Return parts 1 … `total` of data, any `needed` of which give it back. Raises ValueError for wrong numbers."""
    _check(needed, total)
    columns = part_length(len(data), needed=needed)
    rows = np.frombuffer(data.ljust(needed * columns, b"\0"), np.uint8).reshape(needed, columns)
    return [_value(rows, x).tobytes() for x in range(1, total + 1)]


def join_data(parts: Mapping[int, bytes]) -> bytes:
    """Return the data of as many parts, by number, as are needed, with the zeros that filled the last row."""
    return _coefficients(parts, len(parts)).tobytes()


def split_secret(secret: bytes, *, needed: int, total: int, random: Callable[[int], bytes]) -> list[bytes]:
    """Return parts 1 … `total` of a secret, each of its length. random: gives so many fresh random bytes."""
    _check(needed, total)
    rows = np.frombuffer(secret + random((needed - 1) * len(secret)), np.uint8).reshape(needed, len(secret))
    return [_value(rows, x).tobytes() for x in range(1, total + 1)]


def join_secret(parts: Mapping[int, bytes]) -> bytes:
    """Return the secret of as many parts, by number, as are needed."""
    return _coefficients(parts, 1).tobytes()


def _check(needed: int, total: int) -> None:
    if not 1 <= needed <= total <= MOST_PARTS:
        raise ValueError(f"any {needed} of {total} parts cannot be")


def _value(rows: Bytes, x: int) -> Bytes:
    """Return a polynomial's value at x, [m], by Horner's rule. rows: its coefficients, [k, m], the constant first."""
    table = _products()[x]
    value: Bytes = rows[-1].copy()
    for row in rows[-2::-1]:
        value = table[value] ^ row
    return value


def _coefficients(parts: Mapping[int, bytes], count: int) -> Bytes:
    """Return the first `count` coefficients of the polynomial through the parts, [count, m]."""
    places = sorted(parts)
    if not places or not 1 <= places[0] <= places[-1] <= MOST_PARTS or len({len(part) for part in parts.values()}) > 1:
        raise ValueError("parts are numbered from 1 to 255 and of one length")
    values = np.stack([np.frombuffer(parts[place], np.uint8) for place in places])
    products, inverse = _products(), _lagrange(tuple(places))
    found = np.zeros((count, values.shape[1]), np.uint8)
    for degree in range(count):
        for i, value in enumerate(values):
            found[degree] ^= products[inverse[i, degree]][value]
    return found


@lru_cache(maxsize=8)
def _lagrange(places: tuple[int, ...]) -> NDArray[np.int64]:
    """Return for each place the coefficients of the polynomial that is 1 there and 0 at the others: [k, k]."""
    gf = _field()
    product = np.ones(1, np.int64)  # of X + x over all places, the constant first
    for place in places:
        product = np.append(0, product) ^ np.append(gf.times(product, place), 0)
    rows = np.zeros((len(places), len(places)), np.int64)
    for i, place in enumerate(places):
        row = rows[i]
        row[-1] = product[-1]
        for degree in range(len(places) - 1, 0, -1):  # divide by X + place
            row[degree - 1] = product[degree] ^ int(gf.times(row[degree], place))
        scale = int(np.bitwise_xor.reduce(gf.times(row, _powers(place, len(places)))))
        rows[i] = gf.over(row, scale)
    return rows


def _powers(x: int, count: int) -> NDArray[np.int64]:
    gf = _field()
    powers: NDArray[np.int64] = gf.power[gf.log[x] * np.arange(count) % gf.order]
    return powers


def _field() -> Field:
    return field(_POLYNOMIAL)


@lru_cache(maxsize=1)
def _products() -> Bytes:
    """Return all products of two bytes, [256, 256]."""
    elements = np.arange(256)
    return _field().times(elements[:, None], elements[None, :]).astype(np.uint8)
