"""Positions, layout, and reading back what was laid, with errors."""

import hashlib
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.trellis import lay_adaptively
from stegapp.errors import DoesNotFit, NothingRevealed
from stegapp.format import HEADER_BITS, Header, Keys, Layout, Opened, Sealed, adaptive, direct
from stegapp.format.bitplane import llrs_from_logits
from stegapp.format.codewords import encode_header
from stegapp.format.crypto import Secret
from stegapp.format.header import seal_header
from stegapp.format.message import FileEntry, Message, pack
from stegapp.format.outcomes import Outcome, Unrevealed

KEYS = Keys(Secret(bytes(range(32))))
OTHER_KEYS = Keys(Secret(bytes(32)))


def _packed(length: int, seed: int = 0) -> bytes:
    """Return a packed message of `length` random bytes."""
    return pack(Message.from_files([FileEntry("f", np.random.default_rng(seed).bytes(length))]))


def _sealed(packed: bytes, n_used: int, nonce: bytes | None = None) -> Sealed:
    return fmt.seal(packed, KEYS, n_used=n_used, limit_bytes=32_000, geometry=SQUARE, nonce=nonce)


def _logits(bits: NDArray[np.uint8], scale: float = 6.0) -> NDArray[np.float32]:
    return (np.float32(2 * scale) * bits - np.float32(scale)).astype(np.float32)


# ---------------------------------------------------------------- positions and salt


def test_anchors_are_where_the_format_says() -> None:
    mask = fmt.free_mask(SQUARE)
    anchors = {(row, column) for row, column in np.argwhere(mask == 0).tolist()}
    assert anchors == {
        (row, column) for row in range(512) for column in range(512) if row % 8 == 4 and column % 16 == 8
    }
    assert len(anchors) == SQUARE.positions - SQUARE.free_positions == 2048
    assert SQUARE.free_positions == 260_096
    assert SQUARE.payload_positions == 258_944


def test_the_salt_is_a_hash_of_the_anchors() -> None:
    image = np.random.default_rng(1).integers(0, 256, (512, 512), dtype=np.uint8)
    levels = bytes(int(image[row, column]) for row in range(4, 512, 8) for column in range(8, 512, 16))
    digest = hashlib.sha256(b"stegapp/1 salt\0" + struct.pack("<II", 512, 512) + levels).digest()
    assert fmt.cover_salt(image) == digest[:16]
    changed = image + fmt.free_mask(SQUARE)
    assert fmt.cover_salt(changed) == digest[:16]
    changed[4, 8] ^= 1
    assert fmt.cover_salt(changed) != digest[:16]
    assert fmt.cover_salt(np.asfortranarray(image)) == digest[:16]


@pytest.mark.parametrize("image", [np.zeros((512, 512)), np.zeros((512, 512, 1), np.uint8), np.zeros(512, np.uint8)])
def test_a_salt_needs_a_plane(image: NDArray[np.uint8]) -> None:
    with pytest.raises(ValueError, match=r"\[height, width\]"):
        fmt.cover_salt(image)


def test_the_order_is_a_keyed_permutation_of_the_free_positions() -> None:
    order, other = fmt.order(KEYS, SQUARE), fmt.order(OTHER_KEYS, SQUARE)
    free = np.flatnonzero(fmt.free_mask(SQUARE))
    assert np.array_equal(np.sort(order), free)
    assert np.array_equal(np.sort(other), free)
    assert np.count_nonzero(order == other) < 20
    assert abs(np.corrcoef(order, free)[0, 1]) < 0.02


# ---------------------------------------------------------------- layout


def test_the_mask_holds_exactly_the_needed_bits() -> None:
    sealed = _sealed(_packed(3000), 30_001)  # 3 blocks of 10,000 bits, one place left over
    layout = direct.write(sealed, KEYS, SQUARE)
    order = fmt.order(KEYS, SQUARE)
    assert sealed.shape.blocks == 3
    assert np.array_equal(layout.header_positions, order[:1152])
    assert np.array_equal(layout.payload_positions, order[1152 : 1152 + 30_000])
    assert layout.mask.dtype == layout.bits.dtype == np.uint8
    assert layout.mask.shape == layout.bits.shape == (512, 512)
    assert layout.mask.sum() == 1152 + 30_000
    assert np.array_equal(np.flatnonzero(layout.mask), np.sort(order[: 1152 + 30_000]))
    assert not (layout.mask & (1 - fmt.free_mask(SQUARE))).any()
    assert np.array_equal(layout.bits.reshape(-1)[layout.header_positions], sealed.header_bits)
    assert np.array_equal(layout.bits.reshape(-1)[layout.payload_positions], sealed.payload_bits)


def test_the_plane_looks_random_everywhere() -> None:
    layout = direct.write(_sealed(pack(Message.from_text("a" * 1000)), 100_000), KEYS, SQUARE)
    header = layout.bits.reshape(-1)[layout.header_positions]
    payload = layout.bits.reshape(-1)[layout.payload_positions]
    fill = layout.bits[layout.mask == 0]
    for bits in (header, payload, fill):
        assert abs(bits.mean() - 0.5) < 5 * 0.5 / np.sqrt(bits.size)
    assert abs(np.corrcoef(payload[:-1], payload[1:])[0, 1]) < 5 / np.sqrt(payload.size)


def test_the_same_message_never_gives_the_same_plane() -> None:
    first, second = (direct.write(_sealed(_packed(100), 5_000), KEYS, SQUARE) for _ in range(2))
    for part in ("header_positions", "payload_positions"):
        a = first.bits.reshape(-1)[getattr(first, part)]
        b = second.bits.reshape(-1)[getattr(second, part)]
        assert 0.4 < np.mean(a == b) < 0.6
    assert np.array_equal(first.mask, second.mask)
    assert 0.49 < np.mean(first.bits[first.mask == 0] == second.bits[second.mask == 0]) < 0.51


def test_the_same_nonce_gives_the_same_plane() -> None:
    first, second = (direct.write(_sealed(_packed(100), 5_000, bytes(16)), KEYS, SQUARE) for _ in range(2))
    assert np.array_equal(first.bits, second.bits)


def test_another_method_is_not_laid_directly() -> None:
    sealed = adaptive.seal(_packed(10), KEYS, limit_bytes=100, geometry=SQUARE)
    with pytest.raises(ValueError, match="another method"):
        direct.write(sealed, KEYS, SQUARE)


# ---------------------------------------------------------------- round trips


@settings(deadline=None, max_examples=25)
@given(st.binary(max_size=600), st.floats(0.03, 0.97), st.integers(0, 2**32 - 1))
def test_what_is_written_is_read(data: bytes, rate: float, seed: int) -> None:
    packed = pack(Message.from_files([FileEntry("f", data)]))
    shape = fmt.shape_for(len(packed), rate, limit_bytes=1000, geometry=SQUARE)
    sealed = fmt.seal(packed, KEYS, n_used=shape.n_used, limit_bytes=1000, geometry=SQUARE)
    assert sealed.shape == shape
    layout = direct.write(sealed, KEYS, SQUARE)
    noise = np.random.default_rng(seed).integers(0, 2, (512, 512), dtype=np.uint8)
    opened = fmt.read(_logits(np.where(layout.mask, layout.bits, noise)), KEYS)
    assert opened.packed == packed
    assert opened.header == sealed.header
    assert opened.container_bytes == shape.container_bytes == fmt.container_length(len(packed), limit_bytes=1000)
    assert opened.payload_bits == shape.coded_bits
    assert opened.carried_bits == shape.coded_bits + HEADER_BITS
    assert opened.code_rate == shape.code_rate <= rate
    assert opened.corrected_bits == 0
    assert opened.method == 1


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 1500), st.floats(0.1, 0.8), st.floats(0.0, 0.6), st.integers(0, 2**32 - 1))
def test_flipped_bits_are_corrected_and_counted(length: int, rate: float, share: float, seed: int) -> None:
    # Far enough below the entropy bound of each rate that short blocks decode for sure.
    worst = {0.1: 0.2, 0.2: 0.15, 0.3: 0.12, 0.4: 0.08, 0.5: 0.055, 0.6: 0.035, 0.7: 0.02, 0.8: 0.01}
    flip_rate = share * worst[min(bound for bound in worst if bound >= rate - 1e-9)]
    packed = _packed(length, seed)
    shape = fmt.shape_for(len(packed), rate, limit_bytes=2000, geometry=SQUARE)
    sealed = fmt.seal(packed, KEYS, n_used=shape.n_used, limit_bytes=2000, geometry=SQUARE)
    layout = direct.write(sealed, KEYS, SQUARE)
    flips = (np.random.default_rng(seed).random((512, 512)) < flip_rate).astype(np.uint8)
    opened = fmt.read(_logits(layout.bits ^ flips, 2.0), KEYS)
    assert opened.packed == packed
    assert opened.corrected_bits == np.count_nonzero(flips & layout.mask)


def test_soft_values_reach_further_than_hard_ones() -> None:
    # 12 % of the signs are wrong: hard decisions alone would allow a rate of 0.47 at most, here it is 0.52.
    sealed = _sealed(_packed(2000), 2 * 16_000)
    layout = direct.write(sealed, KEYS, SQUARE)
    rng = np.random.default_rng(3)
    received = (2.0 * layout.bits - 1 + 0.85 * rng.standard_normal((512, 512))).astype(np.float32)
    opened = fmt.read(2 / np.float32(0.85) ** 2 * received, KEYS)  # the logits of this Gaussian channel
    assert opened.packed == _packed(2000)
    wrong = np.count_nonzero(((received > 0) != layout.bits) & (layout.mask == 1))
    assert opened.corrected_bits == wrong > 3000


@pytest.mark.parametrize("rate", [0.5, 0.95, 0.985])
def test_the_longest_message_fits_and_one_byte_more_does_not(rate: float) -> None:
    longest = fmt.max_packed_bytes(SQUARE.payload_positions, rate)
    packed = pack(Message.from_files([FileEntry("f", np.random.default_rng(0).bytes(longest - 12))]))
    packed += bytes(longest - len(packed))  # stands for a message of just that length
    sealed = fmt.seal(packed, KEYS, n_used=SQUARE.payload_positions, limit_bytes=longest, geometry=SQUARE)
    assert sealed.container_bytes == longest + 16
    assert sealed.code_rate <= rate
    layout = direct.write(sealed, KEYS, SQUARE)
    opened = fmt.read(_logits(layout.bits), KEYS)
    assert opened.packed == packed.rstrip(b"\0")
    with pytest.raises(DoesNotFit) as caught:
        fmt.seal(packed + b"\0", KEYS, n_used=SQUARE.payload_positions, limit_bytes=longest, geometry=SQUARE)
    assert caught.value.capacity_bytes == longest
    assert caught.value.needed_bytes == longest + 1


def test_too_few_places_do_not_fit() -> None:
    with pytest.raises(DoesNotFit) as caught:
        fmt.seal(_packed(100), KEYS, n_used=800, limit_bytes=1000, geometry=SQUARE)
    assert caught.value.capacity_bytes == fmt.max_packed_bytes(800, fmt.MAX_CODE_RATE)


# ---------------------------------------------------------------- nothing revealed


@pytest.fixture(scope="module")
def plane() -> tuple[Sealed, Layout]:
    sealed = _sealed(_packed(200), 4000, bytes(16))
    return sealed, direct.write(sealed, KEYS, SQUARE)


def _fault(logits: NDArray[np.float32], keys: Keys = KEYS) -> Outcome:
    with pytest.raises(NothingRevealed) as caught:
        fmt.read(logits, keys)
    assert isinstance(caught.value, Unrevealed)
    return caught.value.outcome


def test_other_keys_reveal_nothing(plane: tuple[Sealed, Layout]) -> None:
    assert _fault(_logits(plane[1].bits), OTHER_KEYS) is Outcome.HEADER


@pytest.mark.parametrize("fill", [0.0, 6.0, -6.0, np.nan, np.inf, -np.inf])
def test_blank_planes_reveal_nothing(fill: float) -> None:
    assert _fault(np.full((512, 512), fill, dtype=np.float32)) is Outcome.HEADER


def test_noise_reveals_nothing() -> None:
    assert _fault(np.random.default_rng(0).standard_normal((512, 512)).astype(np.float32) * 6) is Outcome.HEADER


def test_a_destroyed_header_reveals_nothing(plane: tuple[Sealed, Layout]) -> None:
    logits = _logits(plane[1].bits).reshape(-1)
    logits[plane[1].header_positions] = 0
    assert _fault(logits.reshape(512, 512)) is Outcome.HEADER


def test_a_destroyed_payload_reveals_nothing(plane: tuple[Sealed, Layout]) -> None:
    logits = _logits(plane[1].bits).reshape(-1)
    logits[plane[1].payload_positions] *= np.random.default_rng(0).choice([-1, 1], 4000)
    assert _fault(logits.reshape(512, 512)) is Outcome.CONTAINER


def test_unsure_and_impossible_logits_do_no_harm_where_there_is_redundancy(plane: tuple[Sealed, Layout]) -> None:
    sealed, layout = plane
    logits = _logits(layout.bits).reshape(-1)
    lost = np.random.default_rng(0).choice(4000, 600, replace=False)
    logits[layout.payload_positions[lost]] = np.nan
    logits[layout.header_positions[:200]] = np.inf * (2.0 * sealed.header_bits[:200] - 1)
    assert fmt.read(logits.reshape(512, 512), KEYS).packed == _packed(200)


@pytest.mark.parametrize("shape", [(262_144,), (1, 512, 512)])
def test_logits_of_another_shape_are_our_bug(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="plane"):
        fmt.read(np.zeros(shape, dtype=np.float32), KEYS)


def test_llrs_are_the_logits_turned() -> None:
    logits = np.array([-2.5, 0, 3], dtype=np.float32)
    assert llrs_from_logits(logits).tolist() == [2.5, 0, -3]


# ---------------------------------------------------------------- several methods


def test_reading_tries_every_method() -> None:
    packed = _packed(50)
    written = direct.write(_sealed(packed, 1500), KEYS, SQUARE)
    opened = fmt.read(_logits(written.bits), KEYS)
    assert (opened.packed, opened.method) == (packed, direct.NUMBER)
    sealed = adaptive.seal(packed, KEYS, limit_bytes=200, geometry=SQUARE)
    # The direct method's plane is what the adaptive one starts from: any plane will do.
    same = Costs.symmetric(np.ones((512, 512), dtype=np.float32))
    cover = np.full((512, 512), 100, dtype=np.uint8)
    changed = lay_adaptively(sealed, KEYS, cover_bits=1 - written.bits, cover=cover, costs=same)
    opened = fmt.read(_logits(changed.bits), KEYS)
    assert (opened.packed, opened.method) == (packed, adaptive.NUMBER)


def test_a_header_read_by_another_method_than_it_names_is_refused() -> None:
    header = Header(adaptive.NUMBER, 100, 800, bytes(16)).to_bytes()
    bits = np.zeros(SQUARE.positions, dtype=np.uint8)
    bits[fmt.order(KEYS, SQUARE)[:HEADER_BITS]] = encode_header(seal_header(header, KEYS), KEYS)
    assert _fault(_logits(bits.reshape(512, 512))) is Outcome.METHOD


# ---------------------------------------------------------------- what is shown


def test_nothing_secret_shows(plane: tuple[Sealed, Layout]) -> None:
    sealed, layout = plane
    opened = fmt.read(_logits(layout.bits), KEYS)
    assert isinstance(opened, Opened)
    for shown in (repr(sealed), repr(layout), repr(opened), repr(KEYS)):
        assert len(shown) < 300
        for secret in (opened.packed, opened.packed[3:20], bytes(range(32)), bytes(16)):
            assert repr(secret)[2:-1] not in shown
            assert secret.hex() not in shown
