"""The exact payload: what the search finds is what the real format carries."""

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.errors import NothingRevealed
from stegapp.evaluation.payload import RESOLUTION, exact_payload, largest_container
from stegapp.format.crypto import Keys, Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.imaging import metrics

SHAPE = (512, 512)


def random_bits(seed: int = 1) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 2, SHAPE, dtype=np.uint8)


def read_back(bits: NDArray[np.uint8], *, mean: float, seed: int) -> NDArray[np.float32]:
    """Return calibrated logits as over a Gaussian channel: right by `mean`, with twice this variance."""
    margins = np.random.default_rng(seed).normal(mean, np.sqrt(2 * mean), SHAPE)
    return np.where(bits, margins, -margins).astype(np.float32)


def exact(logits: NDArray[np.float32], bits: NDArray[np.uint8]) -> int:
    return exact_payload(logits, bits, rng=np.random.default_rng(5))


def test_a_perfect_plane_carries_all_that_the_format_allows() -> None:
    bits = random_bits()
    assert exact(np.where(bits, 9, -9).astype(np.float32), bits) > largest_container(SQUARE) - RESOLUTION
    assert largest_container(SQUARE) > 31_800


def test_noise_carries_nothing() -> None:
    assert exact(np.random.default_rng(2).normal(size=SHAPE).astype(np.float32), random_bits()) == 0


def test_inverted_bits_carry_nothing() -> None:
    bits = random_bits()
    assert exact(np.where(bits, -9, 9).astype(np.float32), bits) == 0


def test_anchors_do_not_count() -> None:
    bits = random_bits()
    logits = np.where(bits, 9, -9).astype(np.float32)
    logits[fmt.free_mask(SQUARE) == 0] *= -1
    assert exact(logits, bits) > largest_container(SQUARE) - RESOLUTION


def test_few_errors_cost_little_and_more_cost_more() -> None:
    bits = random_bits()
    found = []
    for share in (0.0002, 0.01, 0.06):
        wrong = np.random.default_rng(3).random(SHAPE) < share
        found.append(exact(np.where((bits != 0) ^ wrong, 4, -4).astype(np.float32), bits))
    assert found[0] > 31_500
    assert 26_000 < found[1] < found[0]
    # The rate measured for hard decisions at BER 0.057 is 0.603, of 258,944 positions.
    assert 18_000 < found[2] < 20_500


@pytest.mark.parametrize("mean", [2.0, 6.0])
def test_the_real_format_carries_as_much_and_no_more(mean: float) -> None:
    bits = random_bits()
    logits = read_back(bits, mean=mean, seed=4)
    found = exact(logits, bits)
    assert 0.85 < found * 8 / SQUARE.payload_positions / metrics.gmi(logits, bits) < 1
    assert opens(int(found * 0.97), mean=mean)
    assert not opens(int(found * 1.05), mean=mean)


def opens(container_bytes: int, *, mean: float) -> bool:
    """Tell whether a container of about this size, sealed and laid by the format, is read through such a channel."""
    keys = Keys(Secret(bytes(range(32))))
    data = np.random.default_rng(6).bytes(container_bytes - 16 - 11)
    packed = pack(Message.from_files([FileEntry("m", data)]))
    places, limit = SQUARE.payload_positions, len(packed)
    sealed = fmt.seal(packed, keys, n_used=places, limit_bytes=limit, geometry=SQUARE, nonce=bytes(16))
    assert sealed.container_bytes == pytest.approx(container_bytes, abs=4)
    layout = fmt.direct.write(sealed, keys, SQUARE)
    try:
        return fmt.read(read_back(layout.bits, mean=mean, seed=7), keys).packed == packed
    except NothingRevealed:
        return False
