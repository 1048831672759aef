"""Shares from several pictures ─▶ the message that they give together (FORMAT.md §16)."""

from collections.abc import Iterable, Sequence

from stegapp.format import unpack_shares
from stegapp.pipeline.requests import RevealedShare, RevealResult

__all__ = ["by_set", "complete", "join"]


def by_set(found: Iterable[RevealedShare]) -> list[list[RevealedShare]]:
    """Return shares in groups that belong together, in the order in which they come."""
    groups: dict[object, list[RevealedShare]] = {}
    for each in found:
        groups.setdefault(each.share.of_set, []).append(each)
    return list(groups.values())


def complete(group: Sequence[RevealedShare]) -> bool:
    """Whether shares that belong together are enough for their message."""
    return len({each.share.index for each in group}) >= group[0].share.needed


def join(found: Sequence[RevealedShare]) -> RevealResult:
    """Return the message of shares, with the figures of all together.

    Raises SharesMissing for too few, SharesDisagree for those that do not belong or fit together, and NothingRevealed
    for a whole that breaks the format.
    """
    message = unpack_shares([each.share for each in found])
    first = found[0]
    parts = sorted({part for each in found for part in each.seconds})
    return RevealResult(
        message=message,
        pictures=len(found),
        method=first.method,
        corrected_bits=sum(each.corrected_bits for each in found),
        payload_bits=sum(each.payload_bits for each in found),
        message_bytes=first.share.length,
        container_bytes=sum(each.container_bytes for each in found),
        code_rate=first.code_rate,
        model_name=first.model_name,
        model_id=first.model_id,
        device=first.device,
        seconds={part: sum(each.seconds.get(part, 0.0) for each in found) for part in parts},
    )
