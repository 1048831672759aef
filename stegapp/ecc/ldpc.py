"""Blocks of bits to codewords, and LLRs back to bits: the 5G NR LDPC code in torch, batched over blocks. Knows nothing of images or bytes.

`params` says which code serves which (k, n). At its highest rates that is a BCH code, reached through the same two functions.

The decoder visits the base graph's rows one after the other (layered: about half the iterations of flooding). Every edge of the base graph keeps two
slices of Z rows and C columns (blocks innermost, so that a cyclic shift moves whole rows): `message`, check to bit, and `belief`, the bit's posterior
LLR as of this edge's last turn. A bit's current LLR is the belief at the edge that touched its column last; so one row's turn is

    belief of the previous edges ── index_select (the shift) ──▶ [d, Z, C] − message ──▶ check update ──▶ message
                                                                     └────────────────────── + ──────────▶ belief

with d the edges of the row, and no scatter at all. The check update is the exact sum-product rule, 2 atanh(prod tanh(x/2)): one `prod`
and a vectorised sigmoid and atanh make it only twice as slow as min-sum, for half the iterations and 0.01 to 0.02 bit of GMI less needed
near the limit. It wants calibrated LLRs. So blocks that it leaves undecoded are tried again with normalised min-sum, which only
looks at how the LLRs compare, not at their scale.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import torch
from torch import Tensor

from stegapp.ecc import bch
from stegapp.ecc.params import MAX_K, MAX_RATE, CodeParams, code_params

__all__ = ["MAX_K", "MAX_RATE", "CodeParams", "Decoded", "code_params", "decode", "encode"]

# Beyond this an LLR is certain; tanh(x/2) is 1 in float32 from 17 on. Filler bits, known to be 0, get it too.
_CERTAIN = 40.0
# Min-sum overrates its messages; 0.75 was best of 0.7..0.85 over rates 1/3..0.9, hard and soft.
_MIN_SUM_SCALE = 0.75
# Stands for an infinite LLR where the scale is not fixed yet.
_HUGE = 1e30
# Edges of a row times blocks worked on at once.
_BATCH = 1 << 15

# Writes a row's messages [d, checks] from its incoming LLRs [d, checks].
_Update = Callable[[Tensor, Tensor], None]


@dataclass(frozen=True)
class Decoded:
    """Decoded blocks: bits uint8 [C, k]; ok bool [C], a codeword was found; iterations int64 [C], 0 where the hard decisions were one."""

    bits: Tensor
    ok: Tensor
    iterations: Tensor


@dataclass(frozen=True, eq=False)
class _Row:
    """One row of the base graph: its edges are first .. first + degree - 1; checks and sources index rows of bits and of `belief`."""

    first: int
    degree: int
    checks: Tensor
    sources: Tensor


@dataclass(frozen=True, eq=False)
class _Graph:
    """A code's index tables on one device. sent: bits sent, in order. bits: per bit, where its latest belief lies."""

    params: CodeParams
    rows: tuple[_Row, ...]
    order: tuple[int, ...]
    edge_bits: Tensor
    bits: Tensor
    sent: Tensor


def encode(bits: Tensor, *, n: int) -> Tensor:
    """Return the codewords of blocks of information bits.

    bits: uint8 [C, k] of 0 and 1. Returns uint8 [C, n] on the same device. Raises ValueError as code_params does.
    """
    params = code_params(bits.shape[1], n)
    if params.family == "bch":
        return torch.from_numpy(bch.encode(bits.cpu().numpy(), n=n)).to(bits.device)
    graph = _graph(params, bits.device)
    everything = torch.zeros(params.columns * params.lifting, bits.shape[0], dtype=torch.uint8, device=bits.device)
    everything[: params.k] = bits.T
    sent = _fill_parity(graph, everything).index_select(0, graph.sent)
    return sent.repeat(-(-n // len(sent)), 1)[:n].T.contiguous()


def decode(llrs: Tensor, *, k: int, max_iterations: int = 40) -> Decoded:
    """Decode blocks of LLRs, positive for 0.

    llrs: float32 [C, n] of any magnitude; NaN counts as 0. Calibrated ones decode best. Works on their device. A block leaves the batch as soon as all
    its checks hold; one that is left after max_iterations gets as many again by min-sum. Raises ValueError as code_params does.
    """
    params = code_params(k, llrs.shape[1])
    if params.family == "bch":
        bits, found = bch.decode((llrs < 0).to(torch.uint8).cpu().numpy(), k=k)
        ok = torch.from_numpy(found).to(llrs.device)
        return Decoded(torch.from_numpy(bits).to(llrs.device), ok, torch.zeros_like(ok, dtype=torch.int64))

    graph = _graph(params, llrs.device)
    received = _fold(graph, llrs)
    bits = _from_hard_decisions(graph, received)
    ok = (bits.index_select(0, graph.sent) == (received < 0)).all(dim=0)
    iterations = torch.zeros_like(ok, dtype=torch.int64)
    for update in (_sum_product, _min_sum):
        left = (~ok).nonzero().flatten()
        for blocks in left.split(_blocks_at_once(graph)):
            channel = received.index_select(1, blocks)
            if update is _min_sum:
                channel = channel / channel.abs().mean(dim=0).clamp_min(1e-30)
            _iterate(graph, channel, blocks, update, max_iterations, Decoded(bits, ok, iterations))
    return Decoded(bits[:k].T.contiguous(), ok, iterations)


@lru_cache(maxsize=16)
def _graph(params: CodeParams, device: torch.device) -> _Graph:
    z = params.lifting
    lanes = torch.arange(z)

    # Check i of a row touches bit (i + shift) mod Z of the column. The second row goes first: it alone has one unsent column, not two.
    order = (1, 0, *range(2, len(params.edges)))
    first = dict(zip(order, accumulate((len(params.edges[row]) for row in order), initial=0), strict=False))
    latest = {column: (first[row] + i, shift) for row in order for i, (column, shift) in enumerate(params.edges[row])}
    bits = torch.zeros(params.columns, z, dtype=torch.int64)
    for column, (edge, shift) in latest.items():
        bits[column] = edge * z + (lanes - shift) % z

    rows: dict[int, _Row] = {}
    for row in order:
        checks, sources = [], []
        for i, (column, shift) in enumerate(params.edges[row]):
            edge, before = latest[column]
            checks.append(column * z + (lanes + shift) % z)
            sources.append(edge * z + (lanes + shift - before) % z)
            latest[column] = (first[row] + i, shift)
        rows[row] = _Row(first[row], len(checks), torch.cat(checks).to(device), torch.cat(sources).to(device))

    info = params.info_columns * z
    sent = torch.cat([torch.arange(2 * z, max(params.k, 2 * z)), torch.arange(info, params.columns * z)])
    return _Graph(
        params=params,
        rows=tuple(rows[row] for row in range(len(rows))),
        order=order,
        edge_bits=torch.cat([rows[row].checks for row in order]),
        bits=bits.flatten().to(device),
        sent=sent[: params.n].to(device),
    )


def _parity(graph: _Graph, bits: Tensor, row: _Row) -> Tensor:
    """Return the parity [Z, C] of each check of a row over bits [columns·Z, C]."""
    touched = bits.index_select(0, row.checks).view(row.degree, graph.params.lifting, -1)
    return touched.sum(dim=0, dtype=torch.uint8) & 1


def _fill_parity(graph: _Graph, bits: Tensor) -> Tensor:
    """Set the parity bits of [columns·Z, C] from the information bits, in place. TS 38.212, 5.3.2."""
    params = graph.params
    columns = bits.view(params.columns, params.lifting, -1)
    columns[params.info_columns :] = 0
    # In the sum of the four core rows all parity cancels but one shift of the first parity column.
    core = [_parity(graph, bits, row) for row in graph.rows[:4]]
    shifts = [shift for row in params.edges[:4] for column, shift in row if column == params.info_columns]
    (shift,) = (s for s in shifts if shifts.count(s) != 2)
    columns[params.info_columns] = torch.roll(core[0] ^ core[1] ^ core[2] ^ core[3], shift, dims=0)
    # Then each row knows all its bits but one, whose shift is 0.
    for i, row in enumerate(graph.rows):
        if i != 3:
            columns[params.info_columns + (i + 1 if i < 3 else i)] = _parity(graph, bits, row)
    return bits


def _fold(graph: _Graph, llrs: Tensor) -> Tensor:
    """Return one finite LLR per sent bit, [sent, C]: repetitions add up."""
    size = len(graph.sent)
    finite = torch.nan_to_num(llrs.float(), nan=0.0, posinf=_HUGE, neginf=-_HUGE).clamp(-_HUGE, _HUGE)
    repetitions = -(-llrs.shape[1] // size)
    if repetitions > 1:
        padded = torch.nn.functional.pad(finite, (0, repetitions * size - llrs.shape[1]))
        finite = padded.view(-1, repetitions, size).sum(dim=1)
    return finite.T.contiguous()


def _from_hard_decisions(graph: _Graph, received: Tensor) -> Tensor:
    """Return the codewords [columns·Z, C] that the hard decisions on the information bits belong to.

    The two columns never sent are found from the second and the first row: without errors this is the whole decoding.
    """
    params = graph.params
    bits = torch.zeros(params.columns * params.lifting, received.shape[1], dtype=torch.uint8, device=received.device)
    bits[graph.sent] = (received < 0).to(torch.uint8)
    columns = bits.view(params.columns, params.lifting, -1)
    for column, row in ((0, 1), (1, 0)):
        columns[column] = torch.roll(_parity(graph, bits, graph.rows[row]), dict(params.edges[row])[column], dims=0)
    bits[params.k : params.info_columns * params.lifting] = 0
    return _fill_parity(graph, bits)


def _blocks_at_once(graph: _Graph) -> int:
    """Return how many blocks to decode together."""
    return max(1, _BATCH // (max(row.degree for row in graph.rows) * graph.params.lifting))


def _iterate(
    graph: _Graph, channel: Tensor, blocks: Tensor, update: _Update, max_iterations: int, result: Decoded
) -> None:
    """Decode some blocks from the LLRs of their sent bits, [sent, C]; write what comes out into result's rows and columns `blocks`."""
    params = graph.params
    z = params.lifting
    known = torch.zeros(params.columns * z, len(blocks), device=channel.device)
    known[graph.sent] = channel.clamp(-_CERTAIN, _CERTAIN)
    known[params.k : params.info_columns * z] = _CERTAIN
    belief = known.index_select(0, graph.edge_bits)
    message = torch.zeros_like(belief)
    for _ in range(max_iterations):
        result.iterations[blocks] += 1
        for row in (graph.rows[i] for i in graph.order):
            edges = slice(row.first * z, (row.first + row.degree) * z)
            incoming = belief.index_select(0, row.sources).sub_(message[edges])
            update(incoming.view(row.degree, -1), message[edges].view(row.degree, -1))
            torch.add(incoming, message[edges], out=belief[edges])
        bits = (belief.index_select(0, graph.bits) < 0).to(torch.uint8)
        result.bits[:, blocks] = bits
        holds = _all_checks_hold(graph, bits)
        if holds.any():
            result.ok[blocks[holds]] = True
            left = (~holds).nonzero().flatten()
            if len(left) == 0:
                return
            blocks, belief, message = blocks[left], belief.index_select(1, left), message.index_select(1, left)


def _all_checks_hold(graph: _Graph, bits: Tensor) -> Tensor:
    """Return per block of [columns·Z, C] whether its syndrome is zero."""
    holds = torch.ones(bits.shape[1], dtype=torch.bool, device=bits.device)
    for row in graph.rows:
        holds &= ~_parity(graph, bits, row).bool().any(dim=0)
        if not holds.any():  # as a rule in the first row already
            break
    return holds


def _sum_product(incoming: Tensor, message: Tensor) -> None:
    """Set messages [d, checks] from incoming LLRs: 2 atanh of the product of the other edges' tanh(x/2)."""
    tanh = torch.sigmoid(incoming).mul_(2).sub_(1)
    # An erased bit gives 0, which must not divide 0: this turns 0 into 2^-31 and leaves any other value, at least 2^-24, as it is.
    tanh.view(torch.int32).bitwise_or_(0x30000000)
    torch.div(tanh.prod(dim=0), tanh, out=message)
    torch.atanh(message.clamp_(-1 + 2**-23, 1 - 2**-23), out=message).mul_(2)


def _min_sum(incoming: Tensor, message: Tensor) -> None:
    """Set messages [d, checks] from incoming LLRs: the least of the other edges' magnitudes, scaled, with the product of their signs."""
    magnitude = incoming.abs()
    least = magnitude.amin(dim=0)
    is_least = magnitude == least
    second = torch.where(is_least, torch.inf, magnitude).amin(dim=0)
    second = torch.where(is_least.sum(dim=0) > 1, least, second)
    sign = torch.where(incoming < 0, -_MIN_SUM_SCALE, _MIN_SUM_SCALE)
    torch.mul(torch.where(is_least, second, least), sign, out=message).mul_(torch.where(incoming < 0, -1.0, 1.0).prod(dim=0))
