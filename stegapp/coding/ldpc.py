"""Blocks of bits to codewords, and LLRs back to bits: the 5G NR LDPC code in numpy, batched over blocks.

Knows nothing of images or bytes. `params` says which code serves which (k, n); at the highest rates that is a BCH code,
reached through the same two functions.

The decoder visits the base graph's rows one after the other (layered: about half the iterations of flooding). Every
edge of the base graph keeps Z numbers a block in each of two arrays [C, edges, Z]: `message`, from check to bit, and
`belief`, the bit's posterior as of this edge's last turn. Both are half LLRs: that is what tanh takes. What a bit is
now is the belief at the edge that touched its column last; so one row's turn is

    beliefs of the previous edges ── copied, shifted ──▶ [C, d, Z] − message ──▶ check update ──▶ message
                                                               └────────────────────── + ───────▶ belief

with C blocks, d edges of the row, and no scatter at all. A cyclic shift is two slices, copied faster than by indices;
where bits are looked at, every column is there twice, [C, columns, 2Z], and a shift is one slice. Such an array is a
`word` here.

The check update is the exact sum-product rule: built of one product and what numpy vectorises everywhere (tanh and log;
arctanh it does not) it costs little more than min-sum, takes half its iterations, and needs 0.01 to 0.02 bit less GMI.
But it wants calibrated LLRs. So blocks that it leaves undecoded are tried again with normalised min-sum, which looks at
how the LLRs compare and not at their scale.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import bch
from stegapp.coding.params import MAX_K, MAX_RATE, CodeParams, code_params
from stegapp.coding.required import required_gmi

__all__ = ["MAX_K", "MAX_RATE", "CodeParams", "Decoded", "code_params", "decode", "encode", "required_gmi"]

Bits = NDArray[np.uint8]
Flags = NDArray[np.bool_]
F32 = NDArray[np.float32]
_T = TypeVar("_T", np.uint8, np.float32)

# Beyond this a half LLR is certain; its tanh is 1 in float32 from 9.1 on. Filler bits, known to be 0, get it too.
_CERTAIN = 20.0
# An erased bit's tanh is 0, which must not divide 0, so _ERASED is added. That makes no other tanh 0: received half
# LLRs are 0 or raised to _LEAST, messages are 0 or above 2^-26, so all half LLRs are multiples of 2^-53.
_LEAST = np.float32(2.0**-30)
_ERASED = np.float32(2.0**-60)
# Keeps a product of tanh below each of its factors, and so half LLRs of messages below 8.4.
_NEARLY = np.float32(1 - 2.0**-23)
# Min-sum overrates its messages; 0.75 was best of 0.7..0.85 over rates 1/3..0.9, hard and soft.
_MIN_SUM_SCALE = np.float32(0.75)
# Stands for an infinite LLR where the scale is not fixed yet.
_HUGE = np.float32(1e30)
# Edges of the base graph, times Z, times blocks that iterate together: at 8 bytes each what stays in a core's cache.
_BATCH = 1 << 18

# Writes a row's messages [C, d, Z] from its incoming half LLRs [C, d, Z]; the third is scratch of the same shape.
_Update = Callable[[F32, F32, F32], None]


@dataclass(frozen=True)
class Decoded:
    """Decoded blocks: bits uint8 [C, k]; ok bool [C], a codeword was found; iterations int64 [C].

    iterations is 0 where the hard decisions were a codeword, and always for BCH.
    """

    bits: Bits
    ok: Flags
    iterations: NDArray[np.int64]


@dataclass(frozen=True)
class _Plan:
    """The order of turns in an iteration.

    rows: in decoding order, a row's first edge, and per edge of it which edge touched the column before and the shift
    from there. latest: per column which edge touches it last, and this edge's shift.
    """

    edges: int
    rows: tuple[tuple[int, tuple[tuple[int, int], ...]], ...]
    latest: dict[int, tuple[int, int]]


@dataclass(frozen=True, eq=False)
class _Turn:
    """A row's parts of the decoder's arrays, each [C, d, Z]. copies: targets and sources that fill `incoming`."""

    copies: list[tuple[F32, F32]]
    incoming: F32
    message: F32
    belief: F32
    scratch: F32


def encode(bits: Bits, *, n: int) -> Bits:
    """Return the codewords of blocks of information bits, uint8 [C, k] of 0 and 1: uint8 [C, n].

    Raises ValueError as code_params does.
    """
    params = code_params(bits.shape[1], n)
    if params.family == "bch":
        return bch.encode(bits, n=n)
    sent = _sent(params, _word(params, bits))
    return np.tile(sent, -(-n // sent.shape[1]))[:, :n]


def decode(llrs: F32, *, k: int, max_iterations: int = 40) -> Decoded:
    """Decode blocks of LLRs, positive for 0.

    llrs: float32 [C, n] of any magnitude; NaN counts as 0. Calibrated ones decode best. A block leaves its batch as
    soon as all its checks hold; one that is left after max_iterations gets as many again by min-sum. Raises ValueError
    as code_params does.
    """
    params = code_params(k, llrs.shape[1])
    iterations = np.zeros(len(llrs), np.int64)
    if params.family == "bch":
        return Decoded(*bch.decode((llrs < 0).astype(np.uint8, order="C"), k=k), iterations)

    received = _fold(params, llrs)
    bits = _from_hard_decisions(params, received)
    ok = (_sent(params, _word(params, bits)) == (received < 0)).all(axis=1)
    result = Decoded(bits, ok, iterations)
    together = max(1, _BATCH // (_plan(params).edges * params.lifting))
    for update in (_sum_product, _min_sum):
        failed = np.flatnonzero(~ok)
        for i in range(0, len(failed), together):
            blocks = failed[i : i + together]
            channel = received[blocks]
            if update is _min_sum:
                channel /= np.maximum(np.abs(channel).mean(axis=1, keepdims=True), 1 / _HUGE)
            _iterate(params, channel, blocks, update, max_iterations, result)
    return result


@lru_cache(maxsize=64)
def _plan(params: CodeParams) -> _Plan:
    # The second row's turn comes first: it alone misses only one of the two columns that are never sent.
    first = (0, *accumulate(len(row) for row in params.edges))
    order = (1, 0, *range(2, len(params.edges)))
    latest = {c: (first[r] + i, shift) for r in order for i, (c, shift) in enumerate(params.edges[r])}
    current, rows = dict(latest), []
    for r in order:
        sources = []
        for i, (column, shift) in enumerate(params.edges[r]):
            edge, before = current[column]
            sources.append((edge, (shift - before) % params.lifting))
            current[column] = (first[r] + i, shift)
        rows.append((first[r], tuple(sources)))
    return _Plan(first[-1], tuple(rows), latest)


def _word(params: CodeParams, bits: Bits) -> Bits:
    """Return the codewords of information bits [C, k] as a word. TS 38.212, 5.3.2."""
    z, info = params.lifting, params.info_columns
    flat = np.zeros((len(bits), params.columns * z), np.uint8)
    flat[:, : params.k] = bits
    word = _doubled(params, flat)
    # In the sum of the four core rows all parity cancels but one shift of the first parity column.
    core = [_parity(params, word, row) for row in params.edges[:4]]
    shifts = [shift for row in params.edges[:4] for column, shift in row if column == info]
    (shift,) = (s for s in shifts if shifts.count(s) != 2)
    _put(word, info, core[0] ^ core[1] ^ core[2] ^ core[3], shift)
    # Then each row knows all its bits but one, whose shift is 0.
    for i, row in enumerate(params.edges):
        if i != 3:
            _put(word, info + (i + 1 if i < 3 else i), _parity(params, word, row))
    return word


def _doubled(params: CodeParams, flat: Bits) -> Bits:
    """Return bits [C, columns·Z] as a word."""
    columns = flat.reshape(len(flat), params.columns, params.lifting)
    return np.concatenate([columns, columns], axis=2)


def _parity(params: CodeParams, word: Bits, row: tuple[tuple[int, int], ...]) -> Bits:
    """Return the parity [C, Z] of each check of a row. Check i touches bit (i + shift) mod Z of a column."""
    parity = np.zeros((len(word), params.lifting), np.uint8)
    for column, shift in row:
        parity ^= word[:, column, shift : shift + params.lifting]
    return parity


def _put(word: Bits, column: int, checks: Bits, shift: int = 0) -> None:
    """Set a column's bits to those of the checks [C, Z] that touch them with this shift."""
    z = checks.shape[1]
    word[:, column, shift : shift + z] = checks
    word[:, column, :shift] = word[:, column, z : z + shift]
    word[:, column, z + shift :] = word[:, column, shift:z]


def _places(params: CodeParams) -> tuple[slice, slice]:
    """Return which bits of [columns·Z] are sent: information bits, then parity bits."""
    info, z = params.info_columns * params.lifting, params.lifting
    systematic = slice(2 * z, max(params.k, 2 * z))
    count = systematic.stop - systematic.start
    return systematic, slice(info, info + min(params.n, params.buffer) - count)


def _sent(params: CodeParams, word: Bits) -> Bits:
    """Return the bits of a word that are sent, each once: [C, sent]."""
    flat = word[:, :, : params.lifting].reshape(len(word), params.columns * params.lifting)
    return np.concatenate([flat[:, places] for places in _places(params)], axis=1)


def _spread(params: CodeParams, sent: NDArray[_T]) -> NDArray[_T]:
    """Return the sent bits, or their LLRs, where they belong, [columns·Z], and 0 elsewhere."""
    flat = np.zeros((len(sent), params.columns * params.lifting), sent.dtype)
    systematic, parity = _places(params)
    count = systematic.stop - systematic.start
    flat[:, systematic] = sent[:, :count]
    flat[:, parity] = sent[:, count:]
    return flat


def _fold(params: CodeParams, llrs: F32) -> F32:
    """Return one finite LLR per sent bit, [C, sent]: repetitions add up."""
    finite = np.array(llrs, np.float32, order="C")
    finite[np.isnan(finite)] = 0
    np.clip(finite, -_HUGE, _HUGE, out=finite)
    size = min(params.n, params.buffer)
    repetitions = -(-params.n // size)
    if repetitions > 1:
        padded = np.pad(finite, ((0, 0), (0, repetitions * size - params.n)))
        finite = padded.reshape(len(llrs), repetitions, size).sum(axis=1)
    return finite


def _from_hard_decisions(params: CodeParams, received: F32) -> Bits:
    """Return the hard decisions on the information bits, [C, k].

    The two columns never sent are found from the second and the first row: without errors this is the whole decoding.
    """
    word = _doubled(params, _spread(params, (received < 0).view(np.uint8)))
    for column, row in ((0, 1), (1, 0)):
        edges = params.edges[row]
        _put(word, column, _parity(params, word, edges), dict(edges).get(column, 0))
    return _information(params, word)


def _information(params: CodeParams, word: Bits) -> Bits:
    """Return the information bits of a word, [C, k]."""
    return word[:, :, : params.lifting].reshape(len(word), params.columns * params.lifting)[:, : params.k]


def _iterate(
    params: CodeParams,
    channel: F32,
    blocks: NDArray[np.int64],
    update: _Update,
    max_iterations: int,
    result: Decoded,
) -> None:
    """Decode from the LLRs of the sent bits, [C, sent], and write what comes out into result's rows `blocks`."""
    plan = _plan(params)
    belief = _first_beliefs(params, channel)
    message = np.zeros_like(belief)
    turns = _turns(plan, belief, message)
    for iteration in range(1, max_iterations + 1):
        for turn in turns:
            for target, source in turn.copies:
                target[...] = source
            np.subtract(turn.incoming, turn.message, out=turn.incoming)
            update(turn.incoming, turn.message, turn.scratch)
            np.add(turn.incoming, turn.message, out=turn.belief)
        word = _decided(params, belief)
        holds = _all_checks_hold(params, word)
        done = np.ones_like(holds) if iteration == max_iterations else holds
        if done.any():
            finished, left = blocks[done], ~done
            result.bits[finished] = _information(params, word[done])
            result.ok[finished] = holds[done]
            result.iterations[finished] += iteration
            if not left.any():
                return
            blocks, belief, message = blocks[left], belief[left], message[left]
            turns = _turns(plan, belief, message)


def _first_beliefs(params: CodeParams, channel: F32) -> F32:
    """Return the beliefs [C, edges, Z] before any turn; only at each column's latest edge are they set."""
    plan, z = _plan(params), params.lifting
    half: F32 = channel * np.float32(0.5)
    known = _spread(params, half.clip(-_CERTAIN, _CERTAIN))
    faint = np.abs(known) < _LEAST
    known[faint] = np.sign(known[faint]) * _LEAST
    known[:, params.k : params.info_columns * z] = _CERTAIN
    columns = known.reshape(len(known), params.columns, z)
    belief = np.empty((len(known), plan.edges, z), np.float32)
    for column, (edge, shift) in plan.latest.items():
        belief[:, edge, : z - shift] = columns[:, column, shift:]
        belief[:, edge, z - shift :] = columns[:, column, :shift]
    return belief


def _turns(plan: _Plan, belief: F32, message: F32) -> list[_Turn]:
    """Return the rows' turns on these beliefs and messages, [C, edges, Z]."""
    blocks, _, z = belief.shape
    incoming, scratch = np.empty((2, blocks, max(len(sources) for _, sources in plan.rows), z), np.float32)
    turns = []
    for first, sources in plan.rows:
        copies = []
        for i, (edge, shift) in enumerate(sources):
            copies.append((incoming[:, i, : z - shift], belief[:, edge, shift:]))
            if shift:
                copies.append((incoming[:, i, z - shift :], belief[:, edge, :shift]))
        degree, own = len(sources), slice(first, first + len(sources))
        turns.append(_Turn(copies, incoming[:, :degree], message[:, own], belief[:, own], scratch[:, :degree]))
    return turns


def _decided(params: CodeParams, belief: F32) -> Bits:
    """Return the hard decisions on beliefs, as of an iteration's end, as a word."""
    latest = _plan(params).latest
    negative = (belief[:, [edge for edge, _ in latest.values()]] < 0).view(np.uint8)
    word = np.zeros((len(belief), params.columns, 2 * params.lifting), np.uint8)
    for i, (column, (_, shift)) in enumerate(latest.items()):
        _put(word, column, negative[:, i], shift)
    return word


def _all_checks_hold(params: CodeParams, word: Bits) -> Flags:
    """Return per block whether its syndrome is zero: bool [C]."""
    holds = np.ones(len(word), np.bool_)
    for row in params.edges:
        holds &= ~_parity(params, word, row).any(axis=1)
        if not holds.any():  # as a rule after the first row already
            break
    return holds


def _sum_product(incoming: F32, message: F32, scratch: F32) -> None:
    """Set messages to atanh of the product of the other edges' tanh: with P that of all, log((t + P)/(t − P))/2."""
    tanh = np.tanh(incoming, out=scratch)
    tanh += _ERASED
    product = np.multiply.reduce(tanh, axis=1, keepdims=True, initial=_NEARLY)
    np.add(tanh, product, out=message)
    tanh -= product
    message /= tanh
    np.log(message, out=message)
    message *= np.float32(0.5)


def _min_sum(incoming: F32, message: F32, scratch: F32) -> None:
    """Set messages to the other edges' least magnitude with all their signs, scaled."""
    magnitude = np.abs(incoming, out=scratch)
    least, second = np.full((2, len(incoming), 1, incoming.shape[2]), _CERTAIN, np.float32)
    for i in range(incoming.shape[1]):
        other = magnitude[:, i : i + 1]
        np.minimum(second, np.maximum(least, other), out=second)
        np.minimum(least, other, out=least)
    # Least where the edge's own is not the least, else second; the edge's own is one of the two or larger.
    np.minimum(magnitude, second, out=magnitude)
    np.subtract(least + second, magnitude, out=message)
    signs = np.copysign(np.float32(1), incoming, out=scratch)
    message *= signs
    message *= np.multiply.reduce(signs, axis=1, keepdims=True) * _MIN_SUM_SCALE
