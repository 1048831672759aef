"""Header fields, their checks, and the arithmetic of lengths."""

import math
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.carriers import SQUARE
from stegapp.errors import DoesNotFit
from stegapp.format import Message, PlaneGeometry, adaptive, container, direct, pack, read, seal
from stegapp.format.container import (
    MAX_CODE_RATE,
    code_shape,
    coded_bits,
    container_length,
    max_packed_bytes,
    open_container,
    seal_container,
    shape_for,
)
from stegapp.format.crypto import Keys, Secret
from stegapp.format.header import Header, open_header, seal_header
from stegapp.format.outcomes import NewerFormat, Outcome, Unrevealed

MAX_USED = SQUARE.payload_positions
KEYS = Keys(Secret(bytes(range(32))))
OTHER_KEYS = Keys(Secret(bytes(range(1, 33))))
NONCE = bytes(range(16))
HEADER = Header(1, 100, 2000, NONCE)


# ---------------------------------------------------------------- header


def test_fields_lie_where_the_format_says() -> None:
    header = Header(method=2, container_bytes=0x04030201, n_used=0x0D0C0B0A, nonce=NONCE, version=7, flags=8, tiles=9)
    assert header.to_bytes().hex() == "07020809" + "00000000" + "01020304" + "0a0b0c0d" + NONCE.hex()
    assert Header(1, 1, 1, NONCE).to_bytes()[:4] == b"\x01\x01\x00\x01"


def test_a_header_comes_back() -> None:
    assert open_header(seal_header(HEADER.to_bytes(), KEYS), KEYS, method=1, geometry=SQUARE) == HEADER


def test_a_header_needs_its_keys() -> None:
    with pytest.raises(Unrevealed) as caught:
        open_header(seal_header(HEADER.to_bytes(), KEYS), OTHER_KEYS, method=1, geometry=SQUARE)
    assert caught.value.outcome is Outcome.HEADER


@pytest.mark.parametrize("bit", range(0, 384, 5))
def test_a_damaged_header_does_not_open(bit: int) -> None:
    sealed = bytearray(seal_header(HEADER.to_bytes(), KEYS))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Unrevealed) as caught:
        open_header(bytes(sealed), KEYS, method=1, geometry=SQUARE)
    assert caught.value.outcome is Outcome.HEADER


def _fields(
    version: int = 1,
    method: int = 1,
    flags: int = 0,
    tiles: int = 1,
    reserved: int = 0,
    length: int = 100,
    used: int = 2000,
) -> bytes:
    return struct.pack("<4B3I", version, method, flags, tiles, reserved, length, used) + NONCE


@pytest.mark.parametrize(
    ("plaintext", "outcome"),
    [
        (_fields(version=0), Outcome.VERSION),
        (_fields(version=2, method=9, flags=9, tiles=9, reserved=9, length=0), Outcome.VERSION),
        (_fields(method=0), Outcome.METHOD),
        (_fields(method=2), Outcome.METHOD),
        (_fields(method=255, flags=1), Outcome.METHOD),
        (_fields(flags=1, tiles=2), Outcome.FLAGS),
        (_fields(flags=128), Outcome.FLAGS),
        (_fields(tiles=0), Outcome.TILES),
        (_fields(tiles=4, reserved=1), Outcome.TILES),
        (_fields(reserved=1, length=0), Outcome.RESERVED),
        (_fields(reserved=1 << 31), Outcome.RESERVED),
        (_fields(length=0), Outcome.LIMITS),
        (_fields(length=18), Outcome.LIMITS),
        (_fields(length=2**32 - 1), Outcome.LIMITS),
        (_fields(used=0), Outcome.LIMITS),
        (_fields(used=812), Outcome.LIMITS),
        (_fields(used=MAX_USED + 1), Outcome.LIMITS),
        (_fields(used=2**32 - 1), Outcome.LIMITS),
        (_fields(length=31_880, used=MAX_USED), Outcome.LIMITS),
    ],
)
def test_authentic_headers_out_of_bounds_are_refused(plaintext: bytes, outcome: Outcome) -> None:
    with pytest.raises(Unrevealed) as caught:
        open_header(seal_header(plaintext, KEYS), KEYS, method=1, geometry=SQUARE)
    assert caught.value.outcome is outcome
    assert isinstance(caught.value, NewerFormat) is (outcome is not Outcome.LIMITS)


@pytest.mark.parametrize("plaintext", [_fields(length=19, used=155), _fields(used=813), _fields(used=MAX_USED)])
def test_headers_at_the_limits_are_taken(plaintext: bytes) -> None:
    assert open_header(seal_header(plaintext, KEYS), KEYS, method=1, geometry=SQUARE).to_bytes() == plaintext


def test_a_header_shows_no_nonce() -> None:
    assert repr(HEADER) == "Header(method=1, container_bytes=100, n_used=2000, version=1, flags=0, tiles=1)"


# ---------------------------------------------------------------- container


def test_a_container_opens_with_its_header_only() -> None:
    sealed = seal_container(b"padded", HEADER.to_bytes(), KEYS)
    assert len(sealed) == 6 + 16
    assert open_container(sealed, HEADER.to_bytes(), KEYS) == b"padded"
    other_nonce = Header(1, 100, 2000, bytes(16))
    other_place = Header(1, 100, 2001, NONCE)
    for header, keys in ((other_nonce, KEYS), (other_place, KEYS), (HEADER, OTHER_KEYS)):
        with pytest.raises(Unrevealed) as caught:
            open_container(sealed, header.to_bytes(), keys)
        assert caught.value.outcome is Outcome.CONTAINER


def test_another_nonce_gives_another_stream() -> None:
    # With the same key, the XOR of two containers would be that of their messages.
    first = seal_container(bytes(32), HEADER.to_bytes(), KEYS)
    second = seal_container(bytes(32), Header(1, 100, 2000, bytes(16)).to_bytes(), KEYS)
    assert sum(a == b for a, b in zip(first, second, strict=True)) < 8


# ---------------------------------------------------------------- arithmetic

RATES = st.floats(0.01, MAX_CODE_RATE)


@settings(deadline=None)
@given(st.integers(1, 8448), RATES)
def test_coded_bits_are_the_fewest(k: int, rate: float) -> None:
    n = coded_bits(k, rate)
    assert k <= rate * n
    assert n == 1 or k > rate * (n - 1)


@settings(deadline=None)
@given(st.integers(1, 32_000), st.integers(1, MAX_USED))
def test_shapes_hold_the_container(length: int, n_used: int) -> None:
    try:
        shape = code_shape(length, n_used)
    except ValueError:
        blocks = math.ceil(8 * length / 8448)
        assert length < 19 or n_used < blocks or 1000 * math.ceil(8 * length / blocks) > 985 * (n_used // blocks)
        return
    assert 1 <= shape.k <= 8448
    assert 8 * length <= shape.blocks * shape.k < 8 * length + shape.blocks
    assert shape.blocks == 1 or (shape.blocks - 1) * 8448 < 8 * length
    assert n_used - shape.blocks < shape.coded_bits <= n_used
    assert shape.code_rate <= MAX_CODE_RATE


@settings(deadline=None)
@given(st.integers(3, 32_000), RATES, st.integers(0, 3000))
def test_shape_for_takes_the_fewest_places(packed: int, rate: float, room: int) -> None:
    limit = packed + room
    container_bytes = container_length(packed, limit_bytes=limit)
    assert packed + 16 <= container_bytes <= limit + 16
    try:
        shape = shape_for(packed, rate, limit_bytes=limit, geometry=SQUARE)
    except DoesNotFit:
        assert container_bytes > max_packed_bytes(MAX_USED, MAX_CODE_RATE) + 16
        return
    assert shape == code_shape(container_bytes, shape.n_used)
    if shape.n_used < MAX_USED:
        assert shape.k <= rate * shape.n
        assert shape.k > rate * (shape.n - 1)
        assert shape.coded_bits == shape.n_used


@settings(deadline=None, max_examples=30)
@given(st.one_of(st.integers(0, MAX_USED), st.just(MAX_USED)), RATES)
def test_every_message_up_to_the_longest_fits_and_no_longer_one(n_used: int, rate: float) -> None:
    longest = max_packed_bytes(n_used, rate)
    fits = []
    for packed in range(3, longest + 2):
        blocks = math.ceil(8 * (packed + 16) / 8448)
        fits.append(math.ceil(8 * (packed + 16) / blocks) <= rate * (n_used // blocks))
    assert all(fits[:-1])
    assert not any(fits[-1:])


def test_the_longest_message_of_a_whole_plane() -> None:
    longest = max_packed_bytes(MAX_USED, MAX_CODE_RATE)
    assert longest == 31_863
    assert shape_for(longest, MAX_CODE_RATE, limit_bytes=longest, geometry=SQUARE).container_bytes == longest + 16
    with pytest.raises(DoesNotFit) as caught:
        shape_for(longest + 1, MAX_CODE_RATE, limit_bytes=longest + 1, geometry=SQUARE)
    assert caught.value.needed_bytes == longest + 1
    assert caught.value.capacity_bytes == longest
    with pytest.raises(DoesNotFit):
        shape_for(longest + 1, MAX_CODE_RATE, limit_bytes=longest, geometry=SQUARE)


def test_too_low_a_rate_uses_every_place() -> None:
    shape = shape_for(20_000, 0.1, limit_bytes=30_000, geometry=SQUARE)
    assert shape.n_used == MAX_USED
    assert shape.code_rate > 0.1


@pytest.mark.parametrize("rate", [0.0, -0.1, 0.9851, 1.0, math.nan])
def test_rates_that_no_code_has(rate: float) -> None:
    with pytest.raises(ValueError, match="no code has rate"):
        coded_bits(100, rate)
    with pytest.raises(ValueError, match="no code has rate"):
        max_packed_bytes(1000, rate)


def test_the_code_takes_every_shape_the_format_allows() -> None:
    from stegapp.coding.params import code_params

    for n in range(200, 8500, 200):  # k/n is exactly the highest rate
        assert code_shape_allowed(k=n * 197 // 200, n=n)
        assert code_params(n * 197 // 200, n).n == n
        assert not code_shape_allowed(k=n * 197 // 200 + 1, n=n)
        with pytest.raises(ValueError, match="k/n"):
            code_params(n * 197 // 200 + 1, n)


def code_shape_allowed(k: int, n: int) -> bool:
    return 1000 * k <= 985 * n


def test_constants() -> None:
    assert container.SEALED_HEADER_BYTES == 48
    assert MAX_USED == 512 * 512 - 32 * 64 - 1152


# ---------------------------------------------------------------- planes that are too small, or too large


@pytest.mark.parametrize("shape", [(1, 1), (16, 16), (96, 96), (600, 600)])
def test_a_plane_without_room_for_its_header_takes_nothing_adaptively(shape: tuple[int, int]) -> None:
    geometry = PlaneGeometry(*shape)
    assert adaptive.longest_packed(geometry.positions, geometry) == 0
    assert not adaptive.find_headers(np.zeros(geometry.free_positions, np.float32), KEYS, geometry)
    with pytest.raises(DoesNotFit) as caught:
        adaptive.seal(bytes(10), KEYS, limit_bytes=100, geometry=geometry)
    assert caught.value.capacity_bytes == 0


def test_a_small_plane_takes_messages_directly() -> None:
    geometry, packed = PlaneGeometry(96, 96), pack(Message.from_text("At nine."))
    sealed = seal(packed, KEYS, n_used=4_000, limit_bytes=100, geometry=geometry)
    bits = direct.write(sealed, KEYS, geometry).bits
    assert read(np.where(bits, 6.0, -6.0).astype(np.float32), KEYS).packed == packed


@pytest.mark.parametrize("shape", [(1, 1), (16, 16), (30, 40)])
def test_nothing_is_revealed_in_a_tiny_plane(shape: tuple[int, int]) -> None:
    with pytest.raises(Unrevealed):
        read(np.ones(shape, np.float32), KEYS, levels=np.zeros(shape, np.uint8))


@pytest.mark.parametrize("method", [1, 2])
def test_no_header_is_sealed_that_its_reader_would_refuse(method: int) -> None:
    places = SQUARE.payload_positions if method == 1 else SQUARE.layer_bits
    container_bytes = container_length(100, limit_bytes=20_000)
    assert not container.within_limits(container_bytes, places + 1, method=method, geometry=SQUARE)
    with pytest.raises(DoesNotFit):
        seal(bytes(100), KEYS, n_used=places + 1, limit_bytes=20_000, geometry=SQUARE, method=method)
