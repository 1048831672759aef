"""Measure the table of `stegapp.coding.required`: python -m tests.tools.required_gmi.

Takes some ten minutes on one core. For each k and rate, and for hard decisions (binary symmetric channel) and soft ones
(Gaussian noise), every one of 40 random blocks gets its own noise, which is turned up by bisection until the block just
decodes. The GMI needed for a block error rate of 1e-3 is the mean of these limits plus 3.6 standard deviations (3.09,
were they normal and well known). The worse of the two channels is printed, as GMI minus rate.
"""

import math

import numpy as np

from stegapp.coding import ldpc
from stegapp.coding.required import K_GRID, RATE_GRID, gaussian_gmi

BLOCKS = 40
STEPS = 8
TAIL = 3.6

# GMI as a function of the crossover probability, and of the mean LLR.
FLIPS = np.exp(np.linspace(math.log(0.5), math.log(1e-7), 4000))
BSC = 1 + FLIPS * np.log2(FLIPS) + (1 - FLIPS) * np.log2(1 - FLIPS)
MEANS = np.exp(np.linspace(math.log(1e-3), math.log(80), 2000))
GAUSS = np.array([gaussian_gmi(mean) for mean in MEANS])


def limits(k: int, n: int, soft: bool, rng: np.random.Generator) -> np.ndarray:
    """Return per block the lowest GMI at which it decodes."""
    bits = rng.integers(0, 2, (BLOCKS, k), dtype=np.uint8)
    signs = 1.0 - 2.0 * ldpc.encode(bits, n=n)
    noise = rng.standard_normal((BLOCKS, n)) if soft else rng.random((BLOCKS, n))
    low = np.full(BLOCKS, k / n)
    high = np.full(BLOCKS, min(0.99999, 2 * k / n + 0.25))
    for _ in range(STEPS):
        middle = (low + high) / 2
        if soft:
            mean = np.interp(middle, GAUSS, MEANS)[:, None]
            llrs = signs * mean + noise * np.sqrt(2 * mean)
        else:
            flip = np.interp(middle, BSC, FLIPS)[:, None]
            llrs = signs * np.where(noise < flip, -1.0, 1.0) * np.log((1 - flip) / flip)
        good = (ldpc.decode(llrs.astype(np.float32), k=k).bits == bits).all(axis=1)
        low, high = np.where(good, low, middle), np.where(good, middle, high)
    return (low + high) / 2


def main() -> None:
    """Print the table, a row per k."""
    for k in K_GRID:
        rng = np.random.default_rng(k)
        gaps = []
        for rate in RATE_GRID:
            n = max(round(k / rate), math.ceil(k / ldpc.MAX_RATE))
            worst = {}
            for soft in (False, True):
                found = limits(k, n, soft, rng)
                worst[soft] = min(float(found.mean() + TAIL * found.std()), 0.9999) - k / n
            print(f"# k={k} rate={rate}: hard {worst[False]:.4f}, soft {worst[True]:.4f}", flush=True)
            gaps.append(max(worst.values()))
        print("    (" + ", ".join(f"{gap:.4f}" for gap in gaps) + f"),  # {k}", flush=True)


if __name__ == "__main__":
    main()
