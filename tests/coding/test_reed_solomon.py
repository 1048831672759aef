"""Reed-Solomon codes: as the format says, correcting what they should and noticing the rest."""

import numpy as np
import pytest
import reedsolo
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.coding import reed_solomon


def _times(x: int, y: int) -> int:
    """Multiply in GF(2^8) by the definition: polynomials modulo x^8 + x^4 + x^3 + x^2 + 1."""
    product = 0
    while y:
        if y & 1:
            product ^= x
        x <<= 1
        if x >> 8:
            x ^= 0x11D
        y >>= 1
    return product


def _value(codeword: bytes, at: int) -> int:
    value = 0
    for byte in codeword:
        value = _times(value, at) ^ byte
    return value


def _spoil(codeword: bytes, count: int, rng: np.random.Generator) -> bytes:
    """Change so many bytes, each to another one."""
    spoiled = bytearray(codeword)
    for place in rng.choice(len(codeword), count, replace=False).tolist():
        spoiled[place] ^= int(rng.integers(1, 256))
    return bytes(spoiled)


@pytest.mark.parametrize(("length", "parity"), [(1, 1), (93, 36), (5, 250), (200, 55), (20, 0)])
def test_a_codeword_is_systematic_and_zero_at_the_generators_roots(length: int, parity: int) -> None:
    data = np.random.default_rng(length).bytes(length)
    codeword = reed_solomon.encode(data, parity=parity)
    assert len(codeword) == length + parity
    assert codeword[:length] == data
    assert _value(codeword, 1) != 0
    root = 1
    for _ in range(parity):
        root = _times(root, 2)
        assert _value(codeword, root) == 0
    assert _value(codeword, _times(root, 2)) != 0


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 120), st.integers(0, 120), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_up_to_half_the_parity_is_corrected(length: int, parity: int, share: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    data = rng.bytes(length)
    wrong = min(round(share * (parity // 2)), length + parity)
    received = _spoil(reed_solomon.encode(data, parity=parity), wrong, rng)
    assert reed_solomon.decode(received, parity=parity) == data


def test_one_more_error_is_noticed() -> None:
    rng = np.random.default_rng(3)
    codeword = reed_solomon.encode(rng.bytes(93), parity=36)
    for _ in range(50):
        assert reed_solomon.decode(_spoil(codeword, 19, rng), parity=36) is None


def test_one_parity_byte_notices_an_error() -> None:
    codeword = reed_solomon.encode(b"data", parity=1)
    assert reed_solomon.decode(b"dasa" + codeword[4:], parity=1) is None


@pytest.mark.parametrize(("length", "parity"), [(200, 56), (256, 0), (10, -1)])
def test_more_than_255_bytes_make_no_codeword(length: int, parity: int) -> None:
    with pytest.raises(ValueError, match="no codeword"):
        reed_solomon.encode(bytes(length), parity=parity)
    with pytest.raises(ValueError, match="no codeword"):
        reed_solomon.decode(bytes(length + max(parity, 0)), parity=parity)


@pytest.mark.parametrize(("length", "parity"), [(93, 36), (219, 36), (1, 36), (20, 7)])
def test_another_implementation_agrees(length: int, parity: int) -> None:
    """Same codewords, same corrections and same refusals as reedsolo, up to more errors than can be corrected.

    No such second reader for BCH codes: bchlib has codes of other lengths and bit orders, and galois needs numba.
    """
    other = reedsolo.RSCodec(parity, fcr=1, prim=0x11D)
    rng = np.random.default_rng(length)
    refused = 0
    for count in range(min(parity // 2 + 4, length + parity)):
        data = rng.bytes(length)
        codeword = reed_solomon.encode(data, parity=parity)
        assert codeword == bytes(other.encode(data))
        received = _spoil(codeword, count, rng)
        try:
            corrected = bytes(other.decode(received)[1])
        except reedsolo.ReedSolomonError:
            corrected = None
            refused += 1
        ours = reed_solomon.decode(received, parity=parity)
        assert ours == (None if corrected is None else corrected[:length]), count
        assert count > parity // 2 or ours == data
    assert refused > 0
