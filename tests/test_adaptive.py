"""The adaptive method's bits in a plane: carried, read back, and repaired after misread places."""

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import adaptive, bitplane
from stegapp.bitplane import Keys, Sealed
from stegapp.container import MAX_SYNDROME_BITS, METHOD_ADAPTIVE
from stegapp.crypto import Secret
from stegapp.errors import DoesNotFit
from stegapp.faults import Fault, Unrevealed
from stegapp.message import FileEntry, Message, pack

KEYS = Keys(Secret(bytes(range(32))))
LONGEST = adaptive.longest_packed(MAX_SYNDROME_BITS)


def _packed(length: int) -> bytes:
    return pack(Message.from_files([FileEntry("f", np.random.default_rng(length).bytes(length))]))


def _sealed(packed: bytes) -> Sealed:
    return adaptive.seal_adaptive(packed, KEYS, limit_bytes=LONGEST)


def _natural(seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 2, (512, 512), dtype=np.uint8)


def _costs(seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).lognormal(size=(512, 512)).astype(np.float32)


def _logits(bits: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.where(bits, np.float32(6), np.float32(-6))


# ---------------------------------------------------------------- lengths


@pytest.mark.parametrize(
    ("bits", "longest"), [(0, 0), (151, 0), (152, 3), (159, 3), (160, 4), (131_072, 16_368), (10**9, 16_368)]
)
def test_the_payload_is_the_container_without_redundancy(bits: int, longest: int) -> None:
    assert adaptive.longest_packed(bits) == longest


def test_the_longest_fits_and_one_byte_more_does_not() -> None:
    sealed = adaptive.seal_adaptive(bytes(LONGEST), KEYS, limit_bytes=LONGEST)
    assert sealed.header.n_used == len(sealed.payload_bits) == MAX_SYNDROME_BITS
    with pytest.raises(DoesNotFit) as caught:
        adaptive.seal_adaptive(bytes(LONGEST + 1), KEYS, limit_bytes=20_000)
    assert caught.value.capacity_bytes == LONGEST
    assert caught.value.needed_bytes == LONGEST + 1


# ---------------------------------------------------------------- round trips


@pytest.mark.parametrize("length", [0, 200, 2_000])
def test_what_is_written_is_read(length: int) -> None:
    packed = _packed(length)
    sealed = _sealed(packed)
    natural = _natural(length)
    layout = bitplane.write_adaptive(sealed, KEYS, natural=natural, costs=_costs(length))
    opened = bitplane.read(_logits(layout.bits), KEYS)
    assert opened.packed == packed
    assert opened.method == METHOD_ADAPTIVE
    assert opened.corrected_bits == 0
    assert opened.payload_bits == sealed.header.n_used
    assert opened.carried_bits == sealed.header.n_used + 1032
    assert opened.code_rate == 1
    assert np.array_equal(layout.mask, (layout.bits != natural).astype(np.uint8))
    assert not (layout.mask & (1 - bitplane.free_mask())).any()


def test_changes_are_few_where_all_cost_the_same() -> None:
    same = np.ones((512, 512), dtype=np.float32)
    layout = bitplane.write_adaptive(_sealed(_packed(100)), KEYS, natural=_natural(), costs=same)
    assert 180 < layout.mask.sum() < 245  # 245 changes by one level are 78.4 dB


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
    packed = _packed(LONGEST - 9)
    assert len(packed) == LONGEST
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
        payload = np.isin(misread, layout.payload_positions).sum()
        header = np.isin(misread, layout.header_positions).sum()
        assert payload + 2 * header <= opened.corrected_bits <= payload + 12 * header


def test_20_misread_places_among_the_payload_alone_are_repaired() -> None:
    packed = _packed(100)
    layout = bitplane.write_adaptive(_sealed(packed), KEYS, natural=_natural(), costs=_costs())
    for seed in range(10):
        bits = layout.bits.copy()
        bits.reshape(-1)[np.random.default_rng(seed).choice(layout.payload_positions, 20, replace=False)] ^= 1
        opened = bitplane.read(_logits(bits), KEYS)
        assert (opened.packed, opened.corrected_bits) == (packed, 20)


def test_damage_beyond_repair_reveals_nothing() -> None:
    layout = bitplane.write_adaptive(_sealed(_packed(100)), KEYS, natural=_natural(), costs=_costs())
    for positions, count, fault in (
        (layout.header_positions, 40, Fault.HEADER),
        (layout.payload_positions, 21, Fault.CONTAINER),
    ):
        bits = layout.bits.copy()
        bits.reshape(-1)[np.random.default_rng(0).choice(positions, count, replace=False)] ^= 1
        with pytest.raises(Unrevealed) as caught:
            bitplane.read(_logits(bits), KEYS)
        assert caught.value.fault is fault
