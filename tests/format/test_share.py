"""Shares of one message, FORMAT.md §16."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.errors import NothingRevealed, SharesDisagree, SharesMissing
from stegapp.format.message import Message, pack, read_content, unpack, unpack_shares
from stegapp.format.outcomes import TooFewShares
from stegapp.format.share import Share, pack_share, packed_share_length, split_packed

TEXT = Message.from_text("Meet me at noon. " * 40)


def test_a_share_packs_to_the_length_that_was_told() -> None:
    for length, needed in ((3, 1), (3, 200), (127, 2), (5000, 3), (300_000, 7)):
        for share in split_packed(b"x" * length, needed=needed, total=needed + 2):
            packed = pack(share)
            assert len(packed) == packed_share_length(length, needed=needed)
            assert read_content(packed) == share


def test_two_splits_of_one_message_have_nothing_in_common() -> None:
    one, other = (split_packed(pack(TEXT), needed=2, total=2) for _ in range(2))
    for mine, theirs in zip(one, other, strict=True):
        assert mine.set_id != theirs.set_id
        assert mine.fragment != theirs.fragment
        assert mine.key_share != theirs.key_share
        assert mine.check != theirs.check


def test_a_share_shows_nothing_of_the_message() -> None:
    packed = pack(Message.from_text("secret"))
    for share in split_packed(packed, needed=2, total=3):
        assert b"secret" not in pack_share(share)
        assert repr(share.fragment) not in repr(share)
        assert repr(share.key_share) not in repr(share)


def test_too_few_say_how_many_are_missing() -> None:
    shares = split_packed(pack(TEXT), needed=3, total=5)
    with pytest.raises(SharesMissing) as caught:
        unpack(pack(shares[0]))
    assert str(caught.value) == "Any 3 of 5 pictures together hold this message. One of these is here."
    assert caught.value.advice == "Add 2 more of them, in any order."
    with pytest.raises(SharesMissing) as caught:
        unpack_shares(shares[3:])
    assert str(caught.value) == "Any 3 of 5 pictures together hold this message. 2 of these are here."
    assert caught.value.advice == "Add one more of them."
    assert unpack_shares(shares[2:]) == TEXT


def test_every_failure_reveals_nothing_and_survives_another_process() -> None:
    shares = split_packed(pack(TEXT), needed=2, total=3)
    others = split_packed(pack(TEXT), needed=2, total=3)
    with pytest.raises(SharesDisagree, match="different messages") as mixed:
        unpack_shares([shares[0], others[1]])
    few = TooFewShares(3, 5, 1)
    for error in (mixed.value, few):
        assert isinstance(error, NothingRevealed)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.advice) == (type(error), str(error), error.advice)
    assert pickle.loads(pickle.dumps(few)).shares_needed == 3


@given(st.data())
def test_whatever_a_share_says_nothing_else_is_raised(drawn: st.DataObject) -> None:
    shares = [pack_share(share) for share in split_packed(pack(TEXT), needed=2, total=3)]
    spoilt = bytearray(shares[0])
    for _ in range(drawn.draw(st.integers(1, 4))):
        spoilt[drawn.draw(st.integers(0, len(spoilt) - 1))] = drawn.draw(st.integers(0, 255))
    packed = bytes(spoilt[: drawn.draw(st.integers(0, len(spoilt)))] if drawn.draw(st.booleans()) else spoilt)
    try:
        content = read_content(packed)
        if isinstance(content, Share):
            other = read_content(shares[1])
            assert isinstance(other, Share)
            assert unpack_shares([content, other]) == TEXT
    except NothingRevealed:
        pass


def test_old_readers_call_a_share_newer() -> None:
    """Kind 4 was refused as an unknown kind before; kind 3 is still none."""
    packed = pack_share(split_packed(pack(TEXT), needed=2, total=3)[0])
    assert packed[0] == 4
    with pytest.raises(NothingRevealed) as caught:
        unpack(b"\x03" + packed[1:])
    assert "newer version" in str(caught.value)
    assert isinstance(read_content(packed), Share)
