"""Method 4: where its bits lie, that what is written is read, and what it says of what is lost."""

import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.coding import ldpc
from stegapp.errors import DamagedOnTheWay, DoesNotFit
from stegapp.format import STRENGTHS, DamagedMessage, Keys, RobustGeometry, grid, robust
from stegapp.format.crypto import Secret
from stegapp.format.message import Message, pack
from stegapp.format.outcomes import Outcome, Unrevealed

KEYS = Keys(Secret(bytes(range(32))))
SALT = bytes(range(100, 116))
SMALL = RobustGeometry(128, 128, 32)
LARGE = RobustGeometry(400, 650, 9)
GEOMETRIES = st.builds(RobustGeometry, st.integers(512, 900), st.integers(512, 900), st.integers(2, 12))
RATES = st.floats(1 / 24, fmt.MAX_CODE_RATE)
PACKED = pack(Message.from_text("At nine."))


def _llrs(layout: robust.RobustLayout, geometry: RobustGeometry, *, seed: int = 0) -> NDArray[np.float32]:
    """Return sure LLRs of what is carried, and noise elsewhere."""
    bits = np.random.default_rng(seed).integers(0, 2, geometry.positions)
    bits[layout.positions] = layout.bits
    return np.where(bits, np.float32(-5), np.float32(5))


def _written(geometry: RobustGeometry, rate: float = 0.5) -> NDArray[np.float32]:
    sealed = robust.seal(PACKED, KEYS, rate=rate, geometry=geometry)
    return _llrs(robust.write(sealed, KEYS, SALT, geometry, strength=1.5), geometry)


# ---------------------------------------------------------------- geometry


def test_positions_are_those_of_whole_blocks() -> None:
    geometry = RobustGeometry(647, 1_031, 5)
    assert geometry.shape == (80, 128, 5)
    assert geometry.positions == 51_200
    assert (geometry.spreads, SMALL.spreads, RobustGeometry(160, 128, 32).spreads) == ((1, 2, 4), (1,), (1,))


@pytest.mark.parametrize(
    "sides",
    [(127, 128, 32), (64, 64, 1), (512, 512, 0), (512, 512, 33), (0, 0, 4), (-512, -512, 2), (32_768, 8_192, 32)],
)
def test_pictures_out_of_bounds_are_refused(sides: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"places|no picture for the robust carrier"):
        RobustGeometry(*sides)


def test_the_largest_picture_and_the_smallest() -> None:
    assert RobustGeometry(8_192, 16_384, 8).positions == 1 << 24
    assert SMALL.positions == 1 << 13


@settings(deadline=None, max_examples=20)
@given(GEOMETRIES, RATES)
def test_each_position_carries_one_bit(geometry: RobustGeometry, rate: float) -> None:
    spread = robust.spread_for(rate, geometry)
    try:
        sealed = robust.seal(PACKED, KEYS, rate=rate, geometry=geometry)
    except DoesNotFit:
        assert robust.capacity(geometry, rate) < len(PACKED)
        return
    layout = robust.write(sealed, KEYS, SALT, geometry, strength=0.8)
    assert layout.positions.size == layout.bits.size == np.unique(layout.positions).size
    assert layout.positions.size == robust.needed_positions(len(PACKED), rate, geometry)
    assert layout.positions.min() >= 0
    assert layout.positions.max() < geometry.positions
    assert sealed.code_rate <= rate
    assert sealed.header_bits.size == 3_072 * spread


def test_the_public_order_is_the_sorted_stream() -> None:
    from stegapp.format.crypto import keystream

    key = grid._public_key(b"stegapp/1 robust order\0", LARGE)
    values = keystream(key, 8 * LARGE.positions).view("<u8")
    assert np.array_equal(grid.salt_positions(LARGE, 4), np.argsort(values, kind="stable")[:8_192])


# ---------------------------------------------------------------- what fits


@pytest.mark.parametrize(("rate", "spread"), [(0.985, 1), (0.25, 1), (0.249, 2), (0.125, 2), (0.124, 4), (1 / 24, 4)])
def test_salt_and_header_are_spread_for_low_rates(rate: float, spread: int) -> None:
    assert robust.spread_for(rate, LARGE) == spread
    assert robust.spread_for(rate, SMALL) == 1


@settings(deadline=None, max_examples=20)
@given(GEOMETRIES, RATES)
def test_what_is_up_to_the_capacity_fits(geometry: RobustGeometry, rate: float) -> None:
    longest = robust.capacity(geometry, rate)
    if longest:
        sealed = robust.seal(bytes(longest), KEYS, rate=rate, geometry=geometry)
        assert sealed.code_rate <= rate
        assert sealed.container_bytes == longest + fmt.SEAL_BYTES
    with pytest.raises(DoesNotFit) as caught:
        robust.seal(bytes(longest + 3), KEYS, rate=rate, geometry=geometry)
    assert (caught.value.needed_bytes, caught.value.capacity_bytes) == (longest + 3, longest)
    with pytest.raises(DoesNotFit):
        robust.needed_positions(longest + 3, rate, geometry)


@pytest.mark.parametrize("rate", [0.0, 0.986, -1.0])
def test_rates_that_no_code_has(rate: float) -> None:
    with pytest.raises(ValueError, match="no code has rate"):
        robust.capacity(LARGE, rate)


# ---------------------------------------------------------------- writing and reading


@settings(deadline=None, max_examples=8)
@given(st.sampled_from([SMALL, LARGE]), st.sampled_from(STRENGTHS), st.sampled_from([0.9, 0.5, 0.25, 0.1]))
def test_what_is_written_is_read(geometry: RobustGeometry, strength: float, rate: float) -> None:
    sealed = robust.seal(PACKED, KEYS, rate=rate, geometry=geometry)
    layout = robust.write(sealed, KEYS, SALT, geometry, strength=strength)
    readings = {other: _llrs(layout, geometry) for other in STRENGTHS}
    (found,) = robust.find_salts(readings, geometry)
    assert (found.salt, found.strength, found.spread) == (SALT, strength, robust.spread_for(rate, geometry))
    opened, where = robust.read(readings, {found: KEYS}, geometry)
    assert (opened.packed, opened.corrected_bits, where) == (PACKED, 0, found)
    assert opened.carried_bits == layout.positions.size - 2_048 * found.spread


def test_readings_may_have_the_shape_of_the_grid_and_holes() -> None:
    llrs = _written(SMALL).reshape(SMALL.shape)
    llrs[::5] = np.nan
    llrs[1::5] *= np.float32(np.inf)
    found = robust.find_salt(llrs, SMALL, strength=1.5)
    assert found is not None
    assert robust.read({1.5: llrs}, {found: KEYS}, SMALL)[0].packed == PACKED
    assert np.isnan(llrs).any(), "what was given stays as it was"


@pytest.mark.parametrize("rate", [0.5, 1 / 24])
def test_salt_and_header_outlive_the_payload(rate: float) -> None:
    """More and more errors: damaged comes before nothing at all."""
    llrs = _written(LARGE, rate)
    outcomes = []
    flipping = np.random.default_rng(1).permutation(LARGE.positions)
    for share in np.arange(0, 0.5, 0.02):
        received = llrs.copy()
        received[flipping[: round(share * flipping.size)]] *= -1
        found = robust.find_salt(received, LARGE, strength=1.5)
        try:
            robust.read({1.5: received}, {found: KEYS} if found else {}, LARGE)
            outcomes.append("success")
        except Unrevealed as failure:
            outcomes.append(failure.outcome.value)
    assert outcomes == sorted(outcomes, key=["success", "damaged", "header"].index)
    assert {"success", "damaged", "header"} == set(outcomes)


def test_a_damaged_message_says_so_and_helps() -> None:
    sealed = robust.seal(PACKED, KEYS, rate=0.5, geometry=SMALL)
    layout = robust.write(sealed, KEYS, SALT, SMALL, strength=1.5)
    llrs = _llrs(layout, SMALL)
    llrs[layout.positions[-sealed.payload_bits.size :]] = 0
    found = robust.find_salt(llrs, SMALL, strength=1.5)
    assert found is not None
    with pytest.raises(DamagedOnTheWay) as caught:
        robust.read({1.5: llrs}, {found: KEYS}, SMALL)
    assert isinstance(caught.value, DamagedMessage)
    assert caught.value.outcome is Outcome.DAMAGED
    assert str(caught.value) == "A message is here, but too much of it was lost on the way."
    assert "less text" in caught.value.advice
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(Unrevealed) as other:
        robust.read({1.5: llrs}, {found: Keys(Secret(bytes(32)))}, SMALL)
    assert other.value.outcome is Outcome.HEADER
    assert not isinstance(other.value, DamagedOnTheWay)


# ---------------------------------------------------------------- the salt


@pytest.mark.parametrize("scale", [0.0, 0.1, 1.0, 100.0])
def test_no_salt_is_found_where_there_is_none(scale: float) -> None:
    rng = np.random.default_rng(3)
    readings = {strength: scale * rng.normal(size=LARGE.positions).astype(np.float32) for strength in STRENGTHS}
    assert robust.find_salts(readings, LARGE) == ()
    assert robust.find_salt(np.full(LARGE.positions, np.float32(scale)), LARGE, strength=1.0) is None
    with pytest.raises(Unrevealed) as caught:
        robust.read(readings, {}, LARGE)
    assert caught.value.outcome is Outcome.HEADER


@pytest.mark.parametrize("magnitude", [0.1, 1.0, 60.0])
def test_a_salt_is_found_however_sure_the_extractor_thinks_it_is(magnitude: float) -> None:
    llrs = _written(LARGE) * np.float32(magnitude / 5)
    llrs[np.random.default_rng(4).permutation(LARGE.positions)[: LARGE.positions // 4]] *= -1
    found = robust.find_salt(llrs, LARGE, strength=1.5)
    assert found is not None
    assert found.salt == SALT
    assert found.evidence == pytest.approx(2_048 * 0.19, rel=0.25)  # the capacity at a quarter of errors


def test_evidence_is_what_the_channel_carries() -> None:
    codeword = np.random.default_rng(5).integers(0, 2, 2_048).astype(np.uint8)
    sure = np.where(codeword, np.float32(-50), np.float32(50))
    assert robust._evidence(sure, codeword) == pytest.approx(2_048)
    assert robust._evidence(-sure, codeword) < robust.LEAST_EVIDENCE
    assert robust._evidence(np.zeros(2_048, np.float32), codeword) == 0


@pytest.mark.parametrize("spread", [1, 2, 4])
def test_repetitions_are_folded_as_the_code_folds_them(spread: int) -> None:
    llrs = np.random.default_rng(spread).normal(1, 3, spread * 2_048).astype(np.float32)
    folded = robust._folded(llrs)
    assert folded.size == ldpc.code_params(128, spread * 2_048).buffer
    whole, short = ldpc.decode(llrs[None], k=128), ldpc.decode(folded[None], k=128)
    assert whole.ok == short.ok
    assert np.array_equal(whole.bits, short.bits)


def test_every_hide_has_a_salt_of_its_own() -> None:
    salts = {robust.fresh_salt() for _ in range(50)}
    assert len(salts) == 50
    assert {len(salt) for salt in salts} == {16}


# ---------------------------------------------------------------- misuse


def test_what_does_not_belong_together_is_refused() -> None:
    sealed = robust.seal(PACKED, KEYS, rate=0.5, geometry=SMALL)
    with pytest.raises(ValueError, match="not in"):
        robust.write(sealed, KEYS, SALT, SMALL, strength=0.9)
    with pytest.raises(ValueError, match="16 bytes"):
        robust.write(sealed, KEYS, SALT[:15], SMALL, strength=1.0)
    square = fmt.seal(PACKED, KEYS, n_used=2_000, limit_bytes=100, geometry=fmt.PlaneGeometry(512, 512))
    with pytest.raises(ValueError, match="another method"):
        robust.write(square, KEYS, SALT, SMALL, strength=1.0)
    with pytest.raises(ValueError, match="8192 LLRs"):
        robust.find_salts({1.0: np.zeros(8_191, np.float32)}, SMALL)


def test_the_method_has_a_name() -> None:
    assert fmt.method_name(robust.NUMBER) == "robust"
