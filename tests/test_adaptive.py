"""The adaptive method's bits in a plane: carried, read back, and repaired after misread places."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp import adaptive, bitplane
from stegapp.bitplane import Keys, Sealed
from stegapp.container import MAX_SYNDROME_BITS, METHOD_ADAPTIVE
from stegapp.crypto import Secret
from stegapp.ecc import reed_solomon, stc
from stegapp.errors import DoesNotFit
from stegapp.faults import Fault, Unrevealed
from stegapp.message import FileEntry, Message, pack

KEYS = Keys(Secret(bytes(range(32))))


def _packed(length: int) -> bytes:
    return pack(Message.from_files([FileEntry("f", np.random.default_rng(length).bytes(length))]))


def _sealed(packed: bytes) -> Sealed:
    limit = adaptive.longest_packed(MAX_SYNDROME_BITS)
    shape = adaptive.shape_for(len(packed), limit_bytes=limit)
    return bitplane.seal(packed, KEYS, n_used=shape.n_used, limit_bytes=limit, method=METHOD_ADAPTIVE)


def _natural(seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 2, (512, 512), dtype=np.uint8)


def _costs(seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).lognormal(size=(512, 512)).astype(np.float32)


def _logits(bits: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.where(bits, np.float32(6), np.float32(-6))


# ---------------------------------------------------------------- lengths


@pytest.mark.parametrize("packed", [3, 100, 500, 1_000, 4_000, 13_000])
def test_a_message_gets_88_parity_symbols(packed: int) -> None:
    shape = adaptive.shape_for(packed, limit_bytes=16_000)
    assert shape.n_used % shape.symbol_bits == 0
    assert reed_solomon.parity_symbols(shape.k, shape.n_used) == 88


@given(st.integers(0, 131_000))
def test_the_longest_fits_and_one_byte_more_does_not(n_used: int) -> None:
    longest = adaptive.longest_packed(n_used)
    if longest:
        assert adaptive.shape_for(longest, limit_bytes=longest).n_used <= n_used
    more = max(longest + 1, 3)
    assert adaptive.shape_for(more, limit_bytes=more).n_used > n_used


def test_the_formats_limit_is_the_last() -> None:
    longest = adaptive.longest_packed(10**9)
    assert longest == adaptive.longest_packed(MAX_SYNDROME_BITS) > 16_000
    assert adaptive.shape_for(longest, limit_bytes=longest).n_used <= MAX_SYNDROME_BITS
    with pytest.raises(DoesNotFit) as caught:
        adaptive.shape_for(longest + 1, limit_bytes=longest + 1)
    assert caught.value.capacity_bytes == longest


def test_longer_messages_never_take_fewer_bits() -> None:
    used = [adaptive.shape_for(length, limit_bytes=length).n_used for length in range(3, 16_000, 7)]
    assert used == sorted(used)


def test_messages_far_too_long_are_refused_at_once() -> None:
    with pytest.raises(DoesNotFit):
        adaptive.shape_for(200_000_000, limit_bytes=300_000_000)


# ---------------------------------------------------------------- round trips


@pytest.mark.parametrize("length", [0, 439, 440, 2_000])  # the trellis becomes higher after 439
def test_what_is_written_is_read(length: int) -> None:
    packed = _packed(length)
    sealed = _sealed(packed)
    assert adaptive.payload_height(sealed.header.n_used) == (10 if length < 440 else 12)
    natural = _natural(length)
    layout = bitplane.write_adaptive(sealed, KEYS, natural=natural, costs=_costs(length))
    opened = bitplane.read(_logits(layout.bits), KEYS)
    assert opened.packed == packed
    assert opened.method == METHOD_ADAPTIVE
    assert opened.corrected_bits == 0
    assert opened.payload_bits == sealed.header.n_used
    assert opened.carried_bits == sealed.header.n_used + 672
    assert np.array_equal(layout.mask, (layout.bits != natural).astype(np.uint8))
    assert not (layout.mask & (1 - bitplane.free_mask())).any()


def test_changes_are_few_where_all_cost_the_same() -> None:
    same = np.ones((512, 512), dtype=np.float32)
    layout = bitplane.write_adaptive(_sealed(_packed(100)), KEYS, natural=_natural(), costs=same)
    assert 200 < layout.mask.sum() < 270  # 270 changes by one level are 78 dB


def test_changes_are_cheap() -> None:
    costs = _costs()
    layout = bitplane.write_adaptive(_sealed(_packed(100)), KEYS, natural=_natural(), costs=costs)
    assert costs[layout.mask.astype(bool)].mean() < costs.mean() / 4


def test_wet_bits_stay() -> None:
    costs = _costs()
    costs[:, :256] = np.inf
    packed = _packed(1000)
    layout = bitplane.write_adaptive(_sealed(packed), KEYS, natural=_natural(), costs=costs)
    assert not layout.mask[:, :256].any()
    assert bitplane.read(_logits(layout.bits), KEYS).packed == packed


def test_too_few_free_bits_are_infeasible() -> None:
    costs = np.full((512, 512), np.inf, dtype=np.float32)
    costs[::16] = 1
    with pytest.raises(adaptive.Infeasible):
        bitplane.write_adaptive(_sealed(_packed(4000)), KEYS, natural=_natural(), costs=costs)


def test_a_message_for_another_method_is_not_laid() -> None:
    sealed = bitplane.seal(_packed(10), KEYS, n_used=1000, limit_bytes=100)
    with pytest.raises(ValueError, match="another method"):
        bitplane.write_adaptive(sealed, KEYS, natural=_natural(), costs=_costs())


def test_the_longest_message_comes_back() -> None:
    longest = adaptive.longest_packed(MAX_SYNDROME_BITS)
    packed = pack(Message.from_files([FileEntry("f", np.random.default_rng(1).bytes(longest - 9))]))
    assert len(packed) == longest
    layout = bitplane.write_adaptive(_sealed(packed), KEYS, natural=_natural(), costs=_costs())
    assert bitplane.read(_logits(layout.bits), KEYS).packed == packed


# ---------------------------------------------------------------- damage


@pytest.mark.parametrize("length", [100, 1_000, 13_000])
def test_20_misread_places_are_repaired(length: int) -> None:
    packed = _packed(length)
    layout = bitplane.write_adaptive(_sealed(packed), KEYS, natural=_natural(), costs=_costs())
    for seed in range(30):
        bits = layout.bits.copy()
        misread = np.random.default_rng(seed).choice(bits.size, 20, replace=False)
        bits.reshape(-1)[misread] ^= 1
        opened = bitplane.read(_logits(bits), KEYS)
        assert opened.packed == packed
        assert 60 < opened.corrected_bits < 200


def test_damage_beyond_repair_reveals_nothing() -> None:
    layout = bitplane.write_adaptive(_sealed(_packed(100)), KEYS, natural=_natural(), costs=_costs())
    for positions, fault in ((layout.header_positions, Fault.HEADER), (layout.payload_positions, Fault.CONTAINER)):
        bits = layout.bits.copy()
        bits.reshape(-1)[np.random.default_rng(0).choice(positions, 100, replace=False)] ^= 1
        with pytest.raises(Unrevealed) as caught:
            bitplane.read(_logits(bits), KEYS)
        assert caught.value.fault is fault


@pytest.mark.parametrize("n_used", [840, 4_607, 4_608, 111_734])
def test_a_misread_place_spoils_one_run_of_bits(n_used: int) -> None:
    height = adaptive.payload_height(n_used)
    bits = np.zeros(adaptive.PLACES, dtype=np.uint8)
    for place in np.random.default_rng(0).choice(adaptive.PAYLOAD_PLACES // 64 * 64, 20):
        bits[:] = 0
        bits[adaptive.HEADER_PLACES + place] = 1
        spoiled = np.flatnonzero(adaptive.payload_llrs(-_logits(bits), n_used) < 0)
        assert 0 < spoiled.size <= height
        assert spoiled[-1] - spoiled[0] < height


def test_heights_are_those_with_chosen_columns() -> None:
    assert {adaptive.payload_height(n) for n in range(1, MAX_SYNDROME_BITS, 999)} == set(stc.SEEDS)
