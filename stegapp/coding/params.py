"""Which code carries k information bits in n coded bits. Owns the choice and the standard's numbers.

Two families, by (k, n) alone, so that sender and receiver agree without a word:

- "ldpc": 5G NR (3GPP TS 38.212, 5.2.2, 5.3.2, 5.4.2.1; redundancy version 0, whole buffer, no bit interleaver). The
  base graph is chosen as in 7.2.2, except that graph 1 also serves what graph 2 cannot hold (k > 3840); below the
  mother rate the circular buffer repeats.
- "bch" (see `bch`): where the rate is above 0.95, or fewer than 3Z parity bits are sent (for nearly all k the same as
  n - k < Z). 5G never sends the first 2Z bits; iterative decoding finds them again through the second row of the
  base graph, which takes three whole columns of parity. With fewer it fails even without a single error.
  A BCH code spends all n - k bits on errors: of k = 8448 it corrects 26 a block at rate 0.958, 12 at 0.979.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from stegapp.coding.base_graphs import BASE_GRAPH_1, BASE_GRAPH_2

__all__ = ["MAX_K", "MAX_RATE", "CodeParams", "code_params"]

MAX_K = 8448
MAX_RATE = 0.985
MAX_LDPC_RATE = 0.95

# TS 38.212, table 5.3.2-1: a·2^j up to 384, one set of shifts for each a.
_LIFTING_SETS = tuple(tuple(a << j for j in range(9) if a << j <= 384) for a in (2, 3, 5, 7, 9, 11, 13, 15))
_LIFTING_SIZES = tuple(sorted(z for sizes in _LIFTING_SETS for z in sizes))


@dataclass(frozen=True)
class CodeParams:
    """One code: its family, and for "ldpc" the graph; the fields below `family` are 0 or empty for "bch".

    lifting: Z. buffer: length of the circular buffer. edges: per used row of the base graph its (column, shift) pairs,
    the shifts modulo Z already. Used are the rows whose parity is sent, and never fewer than the four core rows;
    columns of nothing but filler are left out.
    """

    k: int
    n: int
    family: Literal["ldpc", "bch"]
    base_graph: int = 0
    lifting: int = 0
    filler: int = 0
    info_columns: int = 0
    buffer: int = 0
    edges: tuple[tuple[tuple[int, int], ...], ...] = ()

    @property
    def rate(self) -> float:
        """Return k / n."""
        return self.k / self.n

    @property
    def columns(self) -> int:
        """Return the number of base-graph columns in use, filler columns included."""
        return self.info_columns + len(self.edges)


@lru_cache(maxsize=256)
def code_params(k: int, n: int) -> CodeParams:
    """Return the code that carries k information bits in n coded bits.

    Raises ValueError outside 1 <= k <= 8448 and 0 < k/n <= 0.985. Cached.
    """
    if not 1 <= k <= MAX_K:
        raise ValueError(f"k must be 1..{MAX_K}, not {k}")
    if n < 1 or k > MAX_RATE * n:
        raise ValueError(f"k/n must be in (0, {MAX_RATE}], not {k}/{n}")
    rate = k / n
    graph = 2 if k <= 292 or (k <= 3824 and rate <= 0.67) or (k <= 3840 and rate <= 0.25) else 1
    filled = 22 if graph == 1 else 10 if k > 640 else 9 if k > 560 else 8 if k > 192 else 6
    lifting = next(z for z in _LIFTING_SIZES if filled * z >= k)
    if rate > MAX_LDPC_RATE or n - max(k - 2 * lifting, 0) < 3 * lifting:
        return CodeParams(k, n, "bch")

    info_columns = 22 if graph == 1 else 10
    filler = info_columns * lifting - k
    base = _base_graph(graph)
    buffer = (info_columns + len(base) - 2) * lifting - filler
    columns = -(-(min(n, buffer) + filler) // lifting) + 2
    which = next(i for i, sizes in enumerate(_LIFTING_SETS) if lifting in sizes)
    full_of_filler = range(-(-k // lifting), info_columns)
    edges = tuple(
        tuple((column, shifts[which] % lifting) for column, shifts in row if column not in full_of_filler)
        for row in base[: max(4, columns - info_columns)]
    )
    return CodeParams(k, n, "ldpc", graph, lifting, filler, info_columns, buffer, edges)


@lru_cache(maxsize=2)
def _base_graph(graph: int) -> tuple[tuple[tuple[int, tuple[int, ...]], ...], ...]:
    """Return per row the columns with an entry and their eight shifts."""
    rows: list[list[int]] = []
    for token in (BASE_GRAPH_1 if graph == 1 else BASE_GRAPH_2).split():
        if token.endswith(":"):
            rows.append([])
        else:
            rows[-1].append(int(token))
    return tuple(tuple((row[i], tuple(row[i + 1 : i + 9])) for i in range(0, len(row), 9)) for row in rows)
