"""Blocks of bits to codewords, and LLRs back to bits: the 5G NR LDPC code in torch, batched over blocks.

Knows nothing of images or bytes. `params` says which code serves which (k, n); at the highest rates that is a BCH code,
reached through the same two functions.

The decoder visits the base graph's rows one after the other (layered: about half the iterations of flooding). Every
edge of the base graph keeps two slices of Z rows and C columns (blocks innermost, so that a cyclic shift moves whole
rows): `message`, from check to bit, and `belief`, the bit's posterior LLR as of this edge's last turn. A bit's current
LLR is the belief at the edge that touched its column last; so one row's turn is

    belief of the previous edges ── index_select (the shift) ──▶ [d, Z, C] − message ──▶ check update ──▶ message
                                                                     └────────────────────── + ──────────▶ belief

with d the edges of the row, and no scatter at all. The check update is the exact sum-product rule: built of one `prod`
and a vectorised sigmoid and atanh it costs no more than min-sum, takes half its iterations, and needs 0.01 to 0.02 bit
less GMI. But it wants calibrated LLRs. So blocks that it leaves undecoded are tried again with normalised min-sum,
which looks at how the LLRs compare and not at their scale.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import torch
from torch import Tensor

from stegapp.coding import bch
from stegapp.coding.params import MAX_K, MAX_RATE, CodeParams, code_params
from stegapp.coding.required import required_gmi

__all__ = ["MAX_K", "MAX_RATE", "CodeParams", "Decoded", "code_params", "decode", "encode", "required_gmi"]

# Beyond this an LLR is certain; tanh(x/2) is 1 in float32 from 17 on. Filler bits, known to be 0, get it too.
_CERTAIN = 40.0
# Min-sum overrates its messages; 0.75 was best of 0.7..0.85 over rates 1/3..0.9, hard and soft.
_MIN_SUM_SCALE = 0.75
# Stands for an infinite LLR where the scale is not fixed yet.
_HUGE = 1e30
# Bits of a code before puncturing, times blocks that are decoded together. On a CPU just below what torch splits among
# threads: waiting for them in thousands of operations of 10 us gained nothing and, with the cores busy elsewhere, made
# decoding 50 times slower.
_CPU_BATCH = (1 << 15) - 1
_GPU_BATCH = 1 << 24

# Writes a row's messages [d, checks] from its incoming LLRs [d, checks].
_Update = Callable[[Tensor, Tensor], None]


@dataclass(frozen=True)
class Decoded:
    """Decoded blocks: bits uint8 [C, k]; ok bool [C], a codeword was found; iterations int64 [C].

    iterations is 0 where the hard decisions were a codeword, and always for BCH.
    """

    bits: Tensor
    ok: Tensor
    iterations: Tensor


@dataclass(frozen=True, eq=False)
class _Row:
    """One row of the base graph.

    edges: theirs among the rows of `belief`. checks: the bits they touch. sources: where in `belief` those were updated
    last before this row's turn; latest: at the end of an iteration.
    """

    degree: int
    edges: slice
    checks: Tensor
    sources: Tensor
    latest: Tensor


@dataclass(frozen=True, eq=False)
class _Graph:
    """A code's index tables on one device.

    turns: the rows in decoding order. bits: per bit, where in `belief` it was
    updated last in an iteration. sent: the bits that are sent, in order.
    """

    params: CodeParams
    rows: tuple[_Row, ...]
    turns: tuple[_Row, ...]
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
    return torch.cat([_encode_batch(graph, part) for part in torch.split(bits, _blocks_at_once(graph))])


def decode(llrs: Tensor, *, k: int, max_iterations: int = 40) -> Decoded:
    """Decode blocks of LLRs, positive for 0.

    llrs: float32 [C, n] of any magnitude; NaN counts as 0. Calibrated ones decode best. Works on their device. A block
    leaves the batch as soon as all its checks hold; one that is left after max_iterations gets as many again by
    min-sum. Raises ValueError as code_params does.
    """
    params = code_params(k, llrs.shape[1])
    if params.family == "bch":
        bits, found = bch.decode((llrs < 0).to(torch.uint8).cpu().numpy(), k=k)
        ok = torch.from_numpy(found).to(llrs.device)
        return Decoded(torch.from_numpy(bits).to(llrs.device), ok, torch.zeros_like(ok, dtype=torch.int64))

    graph = _graph(params, llrs.device)
    parts = [_decode_batch(graph, part, max_iterations) for part in torch.split(llrs, _blocks_at_once(graph))]
    return Decoded(*(torch.cat([getattr(part, name) for part in parts]) for name in ("bits", "ok", "iterations")))


def _encode_batch(graph: _Graph, bits: Tensor) -> Tensor:
    """Encode blocks that are few enough to be worked on together."""
    params = graph.params
    word = torch.zeros(params.columns * params.lifting, bits.shape[0], dtype=torch.uint8, device=bits.device)
    word[: params.k] = bits.T
    sent = _fill_parity(graph, word).index_select(0, graph.sent)
    return sent.repeat(-(-params.n // len(sent)), 1)[: params.n].T.contiguous()


def _decode_batch(graph: _Graph, llrs: Tensor, max_iterations: int) -> Decoded:
    """Decode blocks that are few enough to be worked on together."""
    received = _fold(graph, llrs)
    bits = _from_hard_decisions(graph, received)
    ok = (bits.index_select(0, graph.sent) == (received < 0)).all(dim=0)
    iterations = torch.zeros_like(ok, dtype=torch.int64)
    result = Decoded(bits, ok, iterations)
    for update in (_sum_product, _min_sum):
        blocks = (~ok).nonzero().flatten()
        if len(blocks):
            channel = received.index_select(1, blocks)
            if update is _min_sum:
                channel = channel / channel.abs().mean(dim=0).clamp_min(1 / _HUGE)
            _iterate(graph, channel, blocks, update, max_iterations, result)
    return Decoded(bits[: graph.params.k].T.contiguous(), ok, iterations)


@lru_cache(maxsize=16)
def _graph(params: CodeParams, device: torch.device) -> _Graph:
    z = params.lifting
    lanes = torch.arange(z)

    # Check i of a row touches bit (i + shift) mod Z of the column. The second row's turn comes first: it alone misses
    # only one of the two columns that are never sent.
    first = (0, *accumulate(len(row) for row in params.edges))
    order = (1, 0, *range(2, len(params.edges)))
    latest = {c: (first[r] + i, shift) for r in order for i, (c, shift) in enumerate(params.edges[r])}
    bits = torch.zeros(params.columns * z, dtype=torch.int64)
    for column, (edge, shift) in latest.items():
        bits[column * z : (column + 1) * z] = edge * z + (lanes - shift) % z

    rows = {}
    for r in order:
        checks, sources = [], []
        for i, (column, shift) in enumerate(params.edges[r]):
            edge, before = latest[column]
            checks.append(column * z + (lanes + shift) % z)
            sources.append(edge * z + (lanes + shift - before) % z)
            latest[column] = (first[r] + i, shift)
        edges = slice(first[r] * z, first[r + 1] * z)
        touched = torch.cat(checks)
        rows[r] = _Row(
            degree=len(checks),
            edges=edges,
            checks=touched.to(device),
            sources=torch.cat(sources).to(device),
            latest=bits[touched].to(device),
        )

    info = params.info_columns * z
    sent = torch.cat([torch.arange(2 * z, max(params.k, 2 * z)), torch.arange(info, params.columns * z)])
    return _Graph(
        params=params,
        rows=tuple(rows[r] for r in range(len(rows))),
        turns=tuple(rows[r] for r in order),
        bits=bits.to(device),
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
    bits.index_copy_(0, graph.sent, (received < 0).to(torch.uint8))
    columns = bits.view(params.columns, params.lifting, -1)
    for column, row in ((0, 1), (1, 0)):
        shift = dict(params.edges[row]).get(column, 0)
        columns[column] = torch.roll(_parity(graph, bits, graph.rows[row]), shift, dims=0)
    bits[params.k : params.info_columns * params.lifting] = 0
    return _fill_parity(graph, bits)


def _blocks_at_once(graph: _Graph) -> int:
    """Return how many blocks to decode together."""
    bits = graph.params.columns * graph.params.lifting
    return max(1, (_CPU_BATCH if graph.sent.device.type == "cpu" else _GPU_BATCH) // bits)


def _iterate(
    graph: _Graph, channel: Tensor, blocks: Tensor, update: _Update, max_iterations: int, result: Decoded
) -> None:
    """Decode from the LLRs of the sent bits, [sent, C], and write what comes out into result's columns `blocks`."""
    params = graph.params
    z = params.lifting
    known = torch.zeros(params.columns * z, len(blocks), device=channel.device)
    known.index_copy_(0, graph.sent, channel.clamp(-_CERTAIN, _CERTAIN))
    known[params.k : params.info_columns * z] = _CERTAIN
    belief = torch.cat([known.index_select(0, row.checks) for row in graph.rows])
    messages = [torch.zeros(row.degree * z, len(blocks), device=channel.device) for row in graph.turns]
    for iteration in range(1, max_iterations + 1):
        for row, message in zip(graph.turns, messages, strict=True):
            incoming = belief.index_select(0, row.sources)
            incoming -= message
            update(incoming.view(row.degree, -1), message.view(row.degree, -1))
            torch.add(incoming, message, out=belief[row.edges])
        holds = _all_checks_hold(graph, belief)
        done = torch.ones_like(holds) if iteration == max_iterations else holds
        if done.any():
            left, right = (~done).nonzero().flatten(), done.nonzero().flatten()
            finished = blocks[right]
            decided = belief.index_select(1, right).index_select(0, graph.bits) < 0
            result.bits.index_copy_(1, finished, decided.to(torch.uint8))
            result.ok[finished] = holds[right]
            result.iterations[finished] += iteration
            if len(left) == 0:
                return
            blocks, belief = blocks[left], belief.index_select(1, left)
            messages = [message.index_select(1, left) for message in messages]


def _all_checks_hold(graph: _Graph, belief: Tensor) -> Tensor:
    """Return per block whether the signs of its beliefs, as of the iteration's end, have a zero syndrome."""
    holds = torch.ones(belief.shape[1], dtype=torch.bool, device=belief.device)
    for row in graph.turns:
        wrong = belief.index_select(0, row.latest) < 0
        odd = wrong.view(row.degree, -1).sum(dim=0, dtype=torch.uint8) & 1
        holds &= ~odd.view(graph.params.lifting, -1).bool().any(dim=0)
        if not holds.any():  # as a rule after the first row already
            break
    return holds


def _sum_product(incoming: Tensor, message: Tensor) -> None:
    """Set messages [d, checks] from incoming LLRs: 2 atanh of the product of the other edges' tanh(x/2)."""
    tanh = torch.sigmoid(incoming).mul_(2).sub_(1)
    # An erased bit gives 0, which must not divide 0. This makes it 2^-31 and leaves other values, 2^-24 or more, alone.
    tanh.view(torch.int32).bitwise_or_(0x30000000)
    torch.div(tanh.prod(dim=0), tanh, out=message)
    torch.atanh(message.clamp_(-1 + 2**-23, 1 - 2**-23), out=message).mul_(2)


def _min_sum(incoming: Tensor, message: Tensor) -> None:
    """Set messages [d, checks] from incoming LLRs: the other edges' least magnitude with all their signs, scaled."""
    magnitude = incoming.abs()
    least, second = torch.full_like(magnitude[:2], _CERTAIN)
    for other in magnitude:
        torch.minimum(second, torch.maximum(least, other), out=second)
        torch.minimum(least, other, out=least)
    # Least where the edge's own is not the least, else second; the edge's own is one of the two or larger.
    torch.sub(least + second, torch.minimum(magnitude, second), out=message)
    signs = torch.copysign(torch.ones_like(magnitude), incoming)
    message.mul_(signs).mul_(signs.prod(dim=0).mul_(_MIN_SUM_SCALE))
