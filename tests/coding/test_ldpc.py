"""The LDPC code against the standard's reference implementation, and as properties."""

import csv
import hashlib
import itertools
import math
import subprocess
import sys
import warnings
from collections.abc import Callable
from importlib.resources import files
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.coding import ldpc
from stegapp.coding.base_graphs import BASE_GRAPH_1, BASE_GRAPH_2


@pytest.fixture(scope="module")
def oracle():
    """sionna's encoder and decoder, as functions; its import takes 8 s and warns."""
    import torch

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sionna.phy.fec import ldpc as sionna

    def encode(bits: np.ndarray, n: int) -> np.ndarray:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            return sionna.LDPC5GEncoder(bits.shape[1], n)(torch.from_numpy(bits).float()).to(torch.uint8).numpy()

    def decode(llrs: np.ndarray, k: int) -> np.ndarray:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            decoder = sionna.LDPC5GDecoder(sionna.LDPC5GEncoder(k, llrs.shape[1]), num_iter=40)
            return decoder(torch.from_numpy(-llrs)).to(torch.uint8).numpy()

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield SimpleNamespace(encode=encode, decode=decode)
    torch.set_num_threads(before)


def random_bits(count: int, k: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2, (count, k), dtype=np.uint8)


def noise(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)


def noisy(codewords: np.ndarray, *, flip: float | None = None, mean: float | None = None, seed: int = 1) -> np.ndarray:
    """LLRs of hard decisions with a share `flip` wrong, or of Gaussian noise with the given mean LLR."""
    signs = 1 - 2 * codewords.astype(np.float32)
    if flip is not None:
        wrong = np.random.default_rng(seed).random(codewords.shape) < flip
        return np.where(wrong, -signs, signs) * np.float32(math.log((1 - flip) / flip))
    assert mean is not None
    return signs * np.float32(mean) + noise(*codewords.shape, seed=seed) * np.float32(math.sqrt(2 * mean))


# Both graphs, all eight sets of shifts, Z from 4 to 384, filler of every kind, repetition from k=3840 n=16000 on.
CODES = [
    (12, 24), (20, 100), (100, 300), (100, 121), (192, 240), (193, 400), (250, 300), (292, 584), (293, 330), (300, 320),
    (384, 1152), (500, 800), (561, 1000), (640, 1400), (641, 3205), (1000, 1060), (1320, 1650), (2080, 3900),
    (2500, 2650), (3824, 5710), (3824, 5000), (3825, 6000), (4400, 8000), (5000, 5300), (7000, 20900), (8448, 8893),
    (8448, 11258), (8448, 25344),
]  # fmt: skip


@pytest.mark.parametrize(("k", "n"), CODES)
def test_codewords_are_the_standards(oracle, k: int, n: int) -> None:
    assert ldpc.code_params(k, n).family == "ldpc"
    bits = random_bits(3, k, seed=k)
    assert np.array_equal(ldpc.encode(bits, n=n), oracle.encode(bits, n))


def test_codewords_are_what_they_were() -> None:
    """Pictures hold them. The digest is of an earlier encoder's codewords, which was another program."""
    digest = hashlib.sha256()
    for k, n in CODES:
        bits = np.unpackbits(np.frombuffer(hashlib.shake_256(f"{k} {n}".encode()).digest(3 * 1056), np.uint8))
        digest.update(np.packbits(ldpc.encode(bits.reshape(3, 8448)[:, :k], n=n)).tobytes())
    assert digest.hexdigest() == "403a979c622c5b19ef04262659f911c9a3505ef4c935291f0739f094001dd17e"


def test_codes_above_span_all_shift_sets_and_both_graphs() -> None:
    odd_part = {(p := ldpc.code_params(k, n)).lifting // (p.lifting & -p.lifting) for k, n in CODES}
    assert odd_part == {1, 3, 5, 7, 9, 11, 13, 15}
    assert {ldpc.code_params(k, n).base_graph for k, n in CODES} == {1, 2}


@pytest.mark.parametrize(("text", "name"), [(BASE_GRAPH_1, "5G_bg1.csv"), (BASE_GRAPH_2, "5G_bg2.csv")])
def test_tables_equal_the_oracles(oracle, text: str, name: str) -> None:
    theirs, row = [], ""
    table = (files("sionna.phy.fec.ldpc.codes") / name).read_text()
    for line in list(csv.reader(table.splitlines(), delimiter=";"))[2:]:
        row = line[0] or row
        theirs.append([int(float(cell)) for cell in (row, *line[1:10])])
    ours, row = [], ""
    numbers: list[str] = []
    for token in text.split():
        if token.endswith(":"):
            row = token[:-1]
        else:
            numbers.append(token)
            if len(numbers) == 9:
                ours.append([int(row), *map(int, numbers)])
                numbers = []
    assert ours == theirs


@pytest.mark.parametrize(("k", "n"), [(384, 1152), (600, 3000), (1000, 2900)])
def test_every_parity_check_of_the_base_graph_holds(k: int, n: int) -> None:
    params = ldpc.code_params(k, n)
    z, info = params.lifting, params.info_columns * params.lifting
    bits = random_bits(1, k)
    word = np.zeros(params.columns * z, dtype=int)
    word[:k] = bits[0]
    sent = ldpc.encode(bits, n=n)[0, : params.buffer]
    assert (sent[: k - 2 * z] == word[2 * z : k]).all()
    parity = sent[k - 2 * z :]
    word[info : info + len(parity)] = parity
    complete = [row for row in params.edges if all((column + 1) * z <= info + len(parity) for column, _ in row)]
    assert len(complete) >= len(params.edges) - 1
    for row in complete:
        for check in range(z):
            assert sum(word[column * z + (check + shift) % z] for column, shift in row) % 2 == 0


def test_repetition_goes_round_the_buffer() -> None:
    params = ldpc.code_params(384, 7000)
    codeword = ldpc.encode(random_bits(2, 384), n=7000)
    assert params.buffer == (52 - 2) * 48 - (480 - 384)
    assert np.array_equal(codeword, codeword[:, np.arange(7000) % params.buffer])


# The mean LLR and flip rate of each point are where the oracle fails for some of the blocks, not for all.
@pytest.mark.parametrize(
    ("k", "n", "count", "channel"),
    [
        (384, 1152, 100, {"flip": 0.148}),
        (384, 1152, 100, {"mean": 1.48}),
        (600, 1200, 80, {"flip": 0.09}),
        (600, 1200, 80, {"mean": 2.45}),
        (800, 1200, 70, {"flip": 0.048}),
        (800, 1200, 70, {"mean": 3.9}),
        (1200, 1440, 60, {"flip": 0.0175}),
        (1200, 1440, 60, {"mean": 6.5}),
        (1800, 2000, 60, {"flip": 0.008}),
        (1800, 2000, 60, {"mean": 8.4}),
    ],
)
def test_fails_no_more_often_than_the_oracle(oracle, k: int, n: int, count: int, channel: dict[str, float]) -> None:
    bits = random_bits(count, k)
    llrs = noisy(ldpc.encode(bits, n=n), **channel)  # type: ignore[arg-type]
    theirs = int((oracle.decode(llrs, k) != bits).any(axis=1).sum())
    ours = int((ldpc.decode(llrs, k=k).bits != bits).any(axis=1).sum())
    print(f"failed of {count}: oracle {theirs}, ours {ours}")
    assert 0.05 * count <= theirs <= 0.8 * count
    assert ours <= theirs


@st.composite
def codes(draw: st.DrawFn) -> tuple[int, int]:
    k = draw(st.one_of(st.integers(1, 64), st.integers(1, 1000), st.integers(1, 8448)))
    rate = draw(st.floats(0.05, 0.985))
    return k, max(math.ceil(k / rate), math.ceil(k / 0.985))


@settings(max_examples=60, deadline=None)
@given(code=codes(), seed=st.integers(0, 2**32 - 1))
def test_every_code_decodes_its_own_codewords_at_once(code: tuple[int, int], seed: int) -> None:
    k, n = code
    bits = random_bits(2, k, seed)
    codewords = ldpc.encode(bits, n=n)
    assert codewords.shape == (2, n)
    assert codewords.dtype == np.uint8
    assert codewords.max() <= 1
    decoded = ldpc.decode(1 - 2 * codewords.astype(np.float32), k=k)
    assert [part.dtype.name for part in (decoded.bits, decoded.ok, decoded.iterations)] == ["uint8", "bool", "int64"]
    assert np.array_equal(decoded.bits, bits)
    assert decoded.ok.all()
    assert not decoded.iterations.any()


@settings(max_examples=25, deadline=None)
@given(k=st.integers(300, 3000), rate=st.floats(0.1, 0.8), seed=st.integers(0, 2**32 - 1))
def test_corrects_noise_well_within_its_limit(k: int, rate: float, seed: int) -> None:
    n = math.ceil(k / rate)
    bits = random_bits(2, k, seed)
    # The mean LLR of a channel with about 0.2 bit more than the rate.
    llrs = noisy(ldpc.encode(bits, n=n), mean=2 + 12 * rate**2, seed=seed + 1)
    decoded = ldpc.decode(llrs, k=k)
    assert np.array_equal(decoded.bits, bits)
    assert decoded.ok.all()


@pytest.mark.parametrize(
    ("k", "n", "channel", "iterations"),
    [
        (384, 1152, {"flip": 0.1}, 3.92),
        (384, 1152, {"mean": 2.2}, 4.08),
        (2000, 3000, {"flip": 0.04}, 8.00),
        (8448, 9300, {"mean": 10.0}, 4.67),
        (300, 3000, {"mean": 0.55}, 4.92),
    ],
)
def test_it_takes_the_iterations_it_always_took(k: int, n: int, channel: dict[str, float], iterations: float) -> None:
    """On the mean of 24 blocks, as an earlier decoder counted; rounding may change one block's count by one."""
    llrs = noisy(ldpc.encode(random_bits(24, k), n=n), **channel)  # type: ignore[arg-type]
    decoded = ldpc.decode(llrs, k=k)
    assert decoded.ok.all()
    assert decoded.iterations.mean() == pytest.approx(iterations, abs=0.2)


@pytest.mark.parametrize(("k", "n"), [(384, 1152), (1000, 1400), (2000, 2200), (2000, 2060)])
def test_garbage_is_not_ok(k: int, n: int) -> None:
    decoded = ldpc.decode(noise(6, n), k=k, max_iterations=10)
    assert not decoded.ok.any()


def test_blocks_stop_one_by_one_and_do_not_disturb_each_other() -> None:
    k, n = 384, 768
    codewords = ldpc.encode(random_bits(30, k), n=n)
    llrs = np.concatenate(
        [
            noisy(codewords[:10], flip=1e-9),
            noisy(codewords[10:20], flip=0.03),
            noisy(codewords[20:29], flip=0.055),
            noise(1, n),
        ]
    )
    together = ldpc.decode(llrs, k=k)
    assert not together.iterations[:10].any()
    assert 1 <= together.iterations[10:20].min() <= together.iterations[10:20].max() <= 8
    assert together.iterations[20:29].mean() > together.iterations[10:20].mean() + 1
    assert together.iterations[29] == 80
    assert together.ok.tolist() == [True] * 29 + [False]
    for block in range(30):
        alone = ldpc.decode(llrs[block : block + 1], k=k)
        assert np.array_equal(alone.bits[0], together.bits[block])
        assert alone.iterations[0] == together.iterations[block]


def test_max_iterations_is_kept() -> None:
    llrs = noise(2, 768)
    assert ldpc.decode(llrs, k=384, max_iterations=3).iterations.tolist() == [6, 6]
    assert ldpc.decode(llrs, k=384, max_iterations=0).iterations.tolist() == [0, 0]


@pytest.mark.parametrize("scale", [1e-20, 0.01, 0.3, 4.0, 1e6, 1e37, math.inf])
def test_llrs_of_any_scale_decode(scale: float) -> None:
    bits = random_bits(4, 2000)
    signs = np.sign(noisy(ldpc.encode(bits, n=3000), flip=0.035))
    decoded = ldpc.decode(signs * np.float32(scale), k=2000)
    assert decoded.ok.all()
    assert np.array_equal(decoded.bits, bits)


@pytest.mark.parametrize("n", [1500, 9000])
def test_nan_counts_as_not_received_and_infinity_as_certain(n: int) -> None:
    bits = random_bits(3, 1000)
    llrs = noisy(ldpc.encode(bits, n=n), mean=9.0)
    lost = np.random.default_rng(3).random(llrs.shape) < 0.1
    zeroed = ldpc.decode(np.where(lost, np.float32(0), llrs), k=1000)
    decoded = ldpc.decode(np.where(lost, np.float32(math.nan), llrs), k=1000)
    assert np.array_equal(decoded.bits, bits)
    assert np.array_equal(decoded.iterations, zeroed.iterations)
    right = (llrs < 0) == (ldpc.encode(bits, n=n) == 1)
    certain = np.where(lost & right, np.copysign(np.float32(math.inf), llrs), llrs)
    assert np.array_equal(ldpc.decode(certain, k=1000).bits, bits)


def test_nothing_to_decode() -> None:
    for k, n in [(384, 1152), (1000, 1030)]:
        assert ldpc.encode(np.zeros((0, k), np.uint8), n=n).shape == (0, n)
        decoded = ldpc.decode(np.zeros((0, n), np.float32), k=k)
        assert decoded.bits.shape == (0, k)
        assert decoded.ok.shape == decoded.iterations.shape == (0,)


@pytest.mark.parametrize(
    ("k", "n", "graph", "lifting"),
    [
        (292, 400, 2, 40),
        (293, 400, 1, 14),
        (3824, 5708, 2, 384),  # rate 0.66994
        (3824, 5707, 1, 176),  # rate 0.67005
        (3825, 6000, 1, 176),
        (3840, 15360, 2, 384),  # rate 0.25
        (3840, 15359, 1, 176),
        (3841, 20000, 1, 176),  # graph 2 cannot hold it
        (8448, 200000, 1, 384),
        (384, 1152, 2, 48),
        (560, 1120, 2, 72),
        (192, 576, 2, 32),
    ],
)
def test_graph_and_lifting_are_chosen_as_the_standard_says(k: int, n: int, graph: int, lifting: int) -> None:
    params = ldpc.code_params(k, n)
    assert (params.base_graph, params.lifting) == (graph, lifting)
    assert params.filler == (22 if graph == 1 else 10) * lifting - k
    assert ldpc.code_params(k, n) is params


def test_rates_too_high_for_the_graphs_get_another_code() -> None:
    assert ldpc.code_params(8448, 8893).family == "ldpc"  # rate 0.94996
    assert ldpc.code_params(8448, 8892).family == "bch"
    assert ldpc.code_params(8448, 8577).family == "bch"  # rate 0.98496
    assert ldpc.code_params(102, 120).family == "ldpc"  # Z = 18
    assert ldpc.code_params(102, 119).family == "bch"


@pytest.mark.parametrize(("k", "n"), [(0, 10), (-1, 10), (8449, 20000), (100, 101), (8448, 8576), (10, 0), (10, -10)])
@pytest.mark.parametrize("function", [ldpc.code_params, ldpc.required_gmi])
def test_impossible_codes_are_refused(function: Callable[[int, int], object], k: int, n: int) -> None:
    with pytest.raises(ValueError, match=r"k must be|k/n must be"):
        function(k, n)


@pytest.mark.parametrize("rate", [0.03, 0.15, 0.33, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94])
@pytest.mark.parametrize("k", [300, 1200])
def test_required_gmi_is_enough_and_not_far_from_needed(rate: float, k: int) -> None:
    n = round(k / rate)
    needed = ldpc.required_gmi(k, n)
    assert rate < needed < 1
    count = 30
    bits = random_bits(count, k)
    codewords = ldpc.encode(bits, n=n)
    for gmi, low, high in [(needed + 0.005, 0, 1), (rate + 0.2 * (needed - rate), 0.4 * count, count)]:
        flips = np.linspace(1e-6, 0.5, 200_000)
        entropy = -(flips * np.log2(flips) + (1 - flips) * np.log2(1 - flips))
        flip = float(flips[np.searchsorted(entropy, 1 - gmi)])
        failed = int((ldpc.decode(noisy(codewords, flip=flip), k=k).bits != bits).any(axis=1).sum())
        assert low <= failed <= high


def test_required_gmi_falls_with_n_and_with_longer_blocks() -> None:
    for k in (384, 1500, 3000, 8448):
        needed = [ldpc.required_gmi(k, math.ceil(k / rate)) for rate in np.linspace(0.94, 0.01, 60)]
        # The measured gaps are good to a few thousandths.
        assert all(before > after - 0.004 for before, after in itertools.pairwise(needed))
        assert all(0 < value < 1 for value in needed)
    assert ldpc.required_gmi(8448, 16896) < ldpc.required_gmi(1000, 2000) < ldpc.required_gmi(100, 200)


def test_no_code_needs_torch() -> None:
    code = (
        "import sys, numpy as np; from stegapp.coding import ldpc\n"
        "ldpc.decode(ldpc.encode(np.ones((1, 384), np.uint8), n=1152) - np.float32(0.4), k=384)\n"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
