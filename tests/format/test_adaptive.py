"""The adaptive method's bits in a plane: carried, read back, and repaired after misread positions."""

from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.trellis import Infeasible, lay_adaptively, low_layer_bits, payload_probabilities
from stegapp.errors import DoesNotFit
from stegapp.format import Keys, Layout, Opened, Sealed, adaptive
from stegapp.format.crypto import Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.format.outcomes import Outcome, Unrevealed

KEYS = Keys(Secret(bytes(range(32))))
MAX_LAYER_BITS = SQUARE.layer_bits
LONGEST = adaptive.longest_packed(MAX_LAYER_BITS, SQUARE)


def _packed(length: int) -> bytes:
    return pack(Message.from_files([FileEntry("f", np.random.default_rng(length).bytes(length))]))


def _cover_bits(seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 2, (512, 512), dtype=np.uint8)


def _cover(seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed + 100).integers(1, 255, (512, 512), dtype=np.uint8)


def _costs(seed: int = 0) -> Costs:
    return Costs.symmetric(np.random.default_rng(seed).lognormal(size=(512, 512)).astype(np.float32))


def _logits(bits: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.where(bits, np.float32(6), np.float32(-6))


@dataclass(frozen=True)
class Written:
    """A message in a plane, and the stego's levels, had G moved each pixel by one."""

    packed: bytes
    sealed: Sealed
    layout: Layout
    stego: NDArray[np.uint8]


def _written(length: int, *, layers: int = 2, costs: Costs | None = None, seed: int = 0) -> Written:
    packed, cover = _packed(length), _cover(seed)
    costs = _costs(seed) if costs is None else costs
    bits = adaptive.payload_bits(len(packed), limit_bytes=LONGEST, geometry=SQUARE)
    likely = payload_probabilities(bits, KEYS, costs=costs, geometry=SQUARE) if layers == 2 else None
    low = low_layer_bits(bits, KEYS, cover=cover, likely=likely) if likely else None
    sealed = adaptive.seal(packed, KEYS, limit_bytes=LONGEST, geometry=SQUARE, low_bits=low)
    layout = lay_adaptively(sealed, KEYS, cover_bits=_cover_bits(seed), cover=cover, costs=costs, likely=likely)
    either = np.where(layout.directions == 0, layout.mask, 0)  # any direction will do: up
    return Written(packed, sealed, layout, (cover + layout.directions + either).astype(np.uint8))


def _misread(written: Written, positions: NDArray[np.int64]) -> Opened:
    bits = written.layout.bits.copy()
    bits.reshape(-1)[positions] ^= 1
    return fmt.read(_logits(bits), KEYS, levels=written.stego)


# ---------------------------------------------------------------- lengths


@pytest.mark.parametrize(
    ("bits", "longest"), [(0, 0), (151, 0), (152, 3), (159, 3), (160, 4), (131_072, 16_368), (10**9, 16_368)]
)
def test_the_payload_is_the_container_without_redundancy(bits: int, longest: int) -> None:
    assert adaptive.longest_packed(bits, SQUARE) == longest


def test_the_longest_fits_and_one_byte_more_does_not() -> None:
    sealed = adaptive.seal(bytes(LONGEST), KEYS, limit_bytes=LONGEST, geometry=SQUARE)
    assert sealed.header.n_used == len(sealed.payload_bits) == MAX_LAYER_BITS
    with pytest.raises(DoesNotFit) as caught:
        adaptive.seal(bytes(LONGEST + 1), KEYS, limit_bytes=20_000, geometry=SQUARE)
    assert caught.value.capacity_bytes == LONGEST
    assert caught.value.needed_bytes == LONGEST + 1


@pytest.mark.parametrize(
    ("bits", "positions"),
    [
        (0, 32_768),
        (16_263, 32_768),
        (30_701, 32_768),
        (30_702, 16_384),
        (63_467, 16_384),
        (63_468, 8_192),
        (262_144, 8_192),
    ],
)
def test_the_header_has_fewer_positions_beside_a_longer_payload(bits: int, positions: int) -> None:
    assert adaptive.header_positions(bits, SQUARE) == positions
    density = 1032 / positions
    assert positions == 32_768 or density <= bits / 2 / (SQUARE.free_positions - positions)
    smaller = positions // 2
    assert positions == 8_192 or 1032 / smaller > bits / 2 / (SQUARE.free_positions - smaller)


# ---------------------------------------------------------------- round trips


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("length", [0, 460, 461, 2_000, 4_000, 8_100])  # 4,096 bits and more, 30,702 and 63,470
def test_what_is_written_is_read(length: int, layers: int) -> None:
    written = _written(length, layers=layers, seed=length)
    opened = fmt.read(_logits(written.layout.bits), KEYS, levels=written.stego)
    assert opened.packed == written.packed
    assert opened.method == adaptive.NUMBER
    assert opened.corrected_bits == 0
    assert opened.payload_bits == 8 * opened.container_bytes
    assert opened.carried_bits == opened.payload_bits + 1032
    assert opened.code_rate == 1
    low = opened.header.n_used / opened.payload_bits
    assert low == 1 if layers == 1 else 0.45 < low < 0.55
    layout = written.layout
    assert np.array_equal(layout.mask, (layout.bits != _cover_bits(length)).astype(np.uint8))
    assert not (layout.mask & (1 - fmt.free_mask(SQUARE))).any()
    assert not layout.directions[layout.mask == 0].any()
    assert layout.directions.any() == (layers == 2)
    assert len(layout.header_positions) == (32_768 if length <= 2_000 else 16_384 if length == 4_000 else 8_192)
    assert len(layout.header_positions) + len(layout.payload_positions) == SQUARE.free_positions


def test_without_levels_a_message_in_two_layers_is_not_found() -> None:
    written = _written(100)
    with pytest.raises(Unrevealed) as caught:
        fmt.read(_logits(written.layout.bits), KEYS)
    assert caught.value.outcome is Outcome.CONTAINER


def test_changes_are_few_where_all_cost_the_same() -> None:
    same = Costs.symmetric(np.ones((512, 512), dtype=np.float32))
    one, two = (int(_written(100, layers=layers, costs=same).layout.mask.sum()) for layers in (1, 2))
    assert 190 < min(one, two) <= max(one, two) < 245  # 245 changes by one level are 78.4 dB
    one, two = (int(_written(8_000, layers=layers, costs=same).layout.mask.sum()) for layers in (1, 2))
    assert two < 0.9 * one


def test_changes_are_cheap() -> None:
    costs = _costs()
    changed = _written(100, costs=costs).layout.mask.astype(bool)
    assert costs.up[changed].mean() < costs.up.mean() / 4


def test_changes_go_the_cheap_way() -> None:
    costly = np.full((512, 512), 20, dtype=np.float32)
    costly[::2] = 2
    written = _written(4_000, costs=Costs(up=costly, down=costly[::-1]))
    rising, falling = written.layout.directions > 0, written.layout.directions < 0
    assert rising[::2].sum() > 20 * rising[1::2].sum()
    assert falling[1::2].sum() > 20 * falling[::2].sum()
    assert fmt.read(_logits(written.layout.bits), KEYS, levels=written.stego).packed == written.packed


@pytest.mark.parametrize("layers", [1, 2])
def test_wet_bits_stay(layers: int) -> None:
    left = np.zeros((512, 512), dtype=np.bool_)
    left[:, :256] = True
    costs = _costs().with_wet(left)
    written = _written(1000, layers=layers, costs=costs)
    assert not written.layout.mask[:, :256].any()
    assert fmt.read(_logits(written.layout.bits), KEYS, levels=written.stego).packed == written.packed


@pytest.mark.parametrize("layers", [1, 2])
def test_too_few_free_bits_are_infeasible(layers: int) -> None:
    few = np.full((512, 512), np.inf, dtype=np.float32)
    few[::64] = 1
    costs = Costs.symmetric(few)
    with pytest.raises(Infeasible):
        _written(4000, layers=layers, costs=costs)


def test_a_message_for_another_method_is_not_laid() -> None:
    sealed = fmt.seal(_packed(10), KEYS, n_used=1000, limit_bytes=100, geometry=SQUARE)
    with pytest.raises(ValueError, match="another method"):
        lay_adaptively(sealed, KEYS, cover_bits=_cover_bits(), cover=_cover(), costs=_costs())


def test_the_longest_message_comes_back() -> None:
    written = _written(LONGEST - 9)
    assert len(written.packed) == LONGEST
    assert fmt.read(_logits(written.layout.bits), KEYS, levels=written.stego).packed == written.packed


# ---------------------------------------------------------------- damage


@pytest.mark.parametrize("length", [100, 1_000, 13_000])
def test_20_misread_positions_are_repaired(length: int) -> None:
    written = _written(length)
    for seed in range(30):
        misread = np.random.default_rng(seed).choice(SQUARE.positions, 20, replace=False)
        opened = _misread(written, misread)
        assert opened.packed == written.packed
        payload = np.isin(misread, written.layout.payload_positions).sum()
        header = np.isin(misread, written.layout.header_positions).sum()
        assert payload + 2 * header <= opened.corrected_bits <= payload + 12 * header


def test_20_misread_positions_among_the_payload_alone_are_repaired() -> None:
    written = _written(100)
    for seed in range(10):
        positions = written.layout.payload_positions
        opened = _misread(written, np.random.default_rng(seed).choice(positions, 20, replace=False))
        assert (opened.packed, opened.corrected_bits) == (written.packed, 20)


def test_damage_beyond_repair_reveals_nothing() -> None:
    written = _written(100)
    for positions, count, outcome in (
        (written.layout.header_positions, 40, Outcome.HEADER),
        (written.layout.payload_positions, 21, Outcome.CONTAINER),
    ):
        with pytest.raises(Unrevealed) as caught:
            _misread(written, np.random.default_rng(0).choice(positions, count, replace=False))
        assert caught.value.outcome is outcome
