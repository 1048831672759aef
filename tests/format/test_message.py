"""Packing, unpacking, padding."""

import lzma
import pickle
import random
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.errors import Cancelled, DoesNotFit, MessageRefused, NothingRevealed
from stegapp.format import message as message_module
from stegapp.format.framing import pad, padded_length, unpad, varint
from stegapp.format.message import MAX_FOLDERS, Message, pack, save_files, unpack
from stegapp.format.outcomes import NEWER, NewerFormat, Outcome, Unrevealed, unrevealed
from stegapp.progress import CancelToken
from stegapp.system.files import FileEntry, name_problem

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(
        lambda n: not name_problem(n)
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda name: name.split("/")[0],
)
FILES = NAMES.flatmap(
    lambda names: st.tuples(*(st.builds(FileEntry, st.just(name), st.binary(max_size=300)) for name in names))
)
MESSAGES = st.one_of(TEXTS.map(Message.from_text), FILES.map(Message.from_files))

# ---------------------------------------------------------------- round trips


@settings(deadline=None)
@given(MESSAGES)
def test_every_message_comes_back(message: Message) -> None:
    packed = pack(message)
    assert unpack(packed) == message
    assert unpad(pad(packed, limit=10**6)) == packed


@settings(deadline=None)
@given(MESSAGES, st.integers(0, 5000))
def test_padding_is_zeros_and_stays_within_the_limit(message: Message, room: int) -> None:
    packed = pack(message)
    padded = pad(packed, limit=len(packed) + room)
    assert padded.startswith(packed)
    assert not any(padded[len(packed) :])
    assert len(packed) <= len(padded) <= len(packed) + room
    assert len(padded) - len(packed) <= max(0.12 * len(packed), 128 - len(packed))
    assert len(padded) >= min(128, len(packed) + room)
    assert unpad(padded) == packed


@pytest.mark.parametrize("text", ["", "x", "\0", "\ufeffBOM", "a\r\nb\n", "👩‍👩‍👧 שלום 你好", "e\u0301", "x" * 100_000])
def test_texts_come_back_unchanged(text: str) -> None:
    assert unpack(pack(Message.from_text(text))).text == text


def test_files_come_back_in_order_with_odd_names() -> None:
    names = ["CON", "z", "a/b/c", "12:30 ?.txt", "💾", "e\u0301", " ", "x."]
    message = Message.from_files([FileEntry(name, random.Random(i).randbytes(i)) for i, name in enumerate(names)])
    assert unpack(pack(message)) == message


def test_a_folder_goes_through(tmp_path: Path) -> None:
    (tmp_path / "tree" / "sub").mkdir(parents=True)
    (tmp_path / "tree" / "sub" / "a").write_bytes(b"a" * 100)
    (tmp_path / "tree" / "b").write_bytes(b"")
    message = unpack(pack(Message.from_paths([tmp_path / "tree"])))
    paths = save_files(message, tmp_path / "out").paths
    assert [path.relative_to(tmp_path / "out").as_posix() for path in paths] == ["tree/b", "tree/sub/a"]
    assert paths[1].read_bytes() == b"a" * 100


def test_a_text_is_saved_as_a_file(tmp_path: Path) -> None:
    (path,) = save_files(Message.from_text("ä\n"), tmp_path).paths
    assert path.name == "message.txt"
    assert path.read_bytes() == b"\xc3\xa4\n"


# ---------------------------------------------------------------- the smallest form


@pytest.mark.parametrize(
    ("body", "compression"),
    [("", 0), ("short", 0), ("ab" * 500, 1), ("".join(map(str, range(20_000))), 2)],
)
def test_the_smallest_compression_is_taken(body: str, compression: int) -> None:
    packed = pack(Message.from_text(body))
    assert packed[1] == compression
    assert len(packed) <= len(body) + 2 + 5


def test_random_bytes_cost_few_extra() -> None:
    data = random.Random(1000).randbytes(1000)
    packed = pack(Message.from_files([FileEntry("f", data)]))
    assert len(packed) == 2 + 2 + (1 + 1 + 1 + 2) + 1000
    assert packed[1] == 0


def test_a_short_text_costs_three_bytes() -> None:
    assert pack(Message.from_text("hi")) == b"\x01\x00\x02hi"
    assert pack(Message.from_text("")) == b"\x01\x00\x00"


def test_far_repeats_are_found() -> None:
    block = random.Random(40000).randbytes(40_000)  # beyond the 32 KiB window of deflate
    packed = pack(Message.from_files([FileEntry(str(i), block) for i in range(20)]))
    assert packed[1] == 2
    assert len(packed) < 42_000


LINES = b"".join(b"2024-01-01 INFO request %d served in %d ms\n" % (i, i * 7919 % 997) for i in range(300_000))


@pytest.mark.parametrize("data", [random.Random(20).randbytes(2**20) * 8, LINES], ids=["no gain", "some gain"])
def test_packing_stops_as_soon_as_it_cannot_fit_and_says_so(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    real = message_module._drain

    class Counting:
        def __init__(self, compressor: Any) -> None:
            self.compressor = compressor
            taken.append(0)

        def compress(self, chunk: bytes) -> bytes:
            taken[-1] += len(chunk)
            return self.compressor.compress(chunk)

        def flush(self) -> bytes:
            return self.compressor.flush()

    monkeypatch.setattr(message_module, "_drain", lambda one, *rest: real(Counting(one), *rest))
    with pytest.raises(DoesNotFit) as caught:
        pack(Message.from_files([FileEntry("f", data)]))
    error = caught.value
    assert error.at_least
    assert "takes more than 131,072 bytes after compression, and a picture carries 32,768 at most" in str(error)
    assert (error.needed_bytes, error.capacity_bytes) == (131_073, 32_768)
    assert error.advice
    assert len(taken) == 2
    assert max(taken) < len(data) / 3
    third = data[: len(data) // 3]
    assert min(len(_deflate(third)), len(lzma.compress(third, preset=6))) > 131_072  # what was said is true


def test_what_fits_is_packed_to_its_end_and_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    message = Message.from_files([FileEntry("f", LINES[: 2**20])])
    packed = pack(message)
    assert 32_768 < len(packed) < 131_072
    assert pack(message, limit=len(packed)) == packed
    with pytest.raises(DoesNotFit, match=f"more than {len(packed) - 1:,} bytes") as caught:
        pack(message, limit=len(packed) - 1)
    assert caught.value.needed_bytes == len(packed)
    with pytest.raises(DoesNotFit, match=r"more than 4 bytes after compression, and a picture carries 4 at most"):
        pack(Message.from_text("hi"), limit=4)
    assert pack(Message.from_text("hi"), limit=5) == b"\x01\x00\x02hi"
    whole = pack(message)
    monkeypatch.setattr(message_module, "_drain", lambda one, body, limit, cancel: one.compress(body) + one.flush())
    assert pack(message) == whole  # stopping what is larger anyway changes nothing


@pytest.mark.parametrize("looks", [0, 1, 5, 30])
def test_packing_is_cancelled(looks: int) -> None:
    looked = 0

    class Token(CancelToken):
        def raise_if_cancelled(self) -> None:
            nonlocal looked
            looked += 1
            if looked > looks:
                self.cancel()
            super().raise_if_cancelled()

    with pytest.raises(Cancelled):
        pack(Message.from_files([FileEntry("f", LINES[: 2**20])]), cancel=Token())
    assert looked == looks + 1


# ---------------------------------------------------------------- refusals when packing


def test_texts_that_are_no_unicode_are_refused() -> None:
    with pytest.raises(MessageRefused, match="not valid Unicode") as caught:
        Message.from_text("secret \ud83d")
    assert "secret" not in repr(caught.value)
    assert caught.value.__suppress_context__
    with pytest.raises(MessageRefused):
        pack(Message("text", text="\ud83d"))


@pytest.mark.parametrize("names", [["../a"], ["a", "a"], ["a", "a/b"], [""], ["a\nb"], ["\udcff"]])
def test_wrong_names_are_refused(names: list[str]) -> None:
    entries = tuple(FileEntry(name, b"") for name in names)
    with pytest.raises(MessageRefused, match="The file name") as caught:
        Message.from_files(entries)
    str(caught.value).encode()
    with pytest.raises(MessageRefused):
        pack(Message("files", files=entries))


def test_no_files_are_refused() -> None:
    with pytest.raises(MessageRefused, match="no files"):
        Message.from_files([])
    with pytest.raises(MessageRefused):
        pack(Message("files"))


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_module, "MAX_FILES", 1)
    with pytest.raises(MessageRefused, match="more than 1 files"):
        Message.from_files([FileEntry("a", b""), FileEntry("b", b"")])


def test_too_many_folders_are_refused() -> None:
    names = [f"d{i}/a/f" for i in range(MAX_FOLDERS // 2)]
    message = Message.from_files([FileEntry(name, b"") for name in names])
    assert unpack(pack(message)) == message
    for one_more in ("e/f", "d0/a/b/f"):
        with pytest.raises(MessageRefused, match="more than 4,096 folders") as caught:
            Message.from_files([FileEntry(name, b"") for name in [*names, one_more]])
        assert "archive" in caught.value.advice


def test_too_many_folders_reveal_nothing() -> None:
    names = [f"d{i}/a/f" for i in range(MAX_FOLDERS // 2)]
    for one_more, outcome in (("e/f", Outcome.FILES), ("d0/a/b/f", Outcome.FILES), ("d0/a", Outcome.NAME), ("f", None)):
        body = message_module._files_body([FileEntry(name, b"") for name in [*names, one_more]])
        stream = _deflate(body)
        packed = b"\x02\x01" + varint(len(stream)) + varint(len(body)) + stream
        if outcome is None:
            assert len(unpack(packed).files) == len(names) + 1
            continue
        with pytest.raises(Unrevealed) as caught:
            unpack(packed)
        assert caught.value.outcome is outcome


def test_a_body_above_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_module, "MAX_BODY_BYTES", 10)
    assert pack(Message.from_text("x" * 10))
    with pytest.raises(MessageRefused, match="longer than"):
        pack(Message.from_text("x" * 11))


# ---------------------------------------------------------------- refusals when unpacking


def _deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    return compressor.compress(body) + compressor.flush()


def _lzma2(body: bytes) -> bytes:
    return lzma.compress(body, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 4096}])


def _framed(kind: int, compression: int, stream: bytes, length: int) -> bytes:
    return bytes([kind, compression, len(stream), length]) + stream


TEXT_20 = b"abcdefghij" * 2

WRONG = {
    "empty": (b"", Outcome.LENGTH),
    "one byte": (b"\x01", Outcome.LENGTH),
    "no length": (b"\x01\x00", Outcome.LENGTH),
    "kind 0": (b"\x00\x00\x00", Outcome.KIND),
    "kind 3": (b"\x03\x00\x00", Outcome.KIND),
    "compression 3": (b"\x01\x03\x00", Outcome.COMPRESSION),
    "length beyond the end": (b"\x01\x00\x03hi", Outcome.LENGTH),
    "length in two bytes for one": (b"\x01\x00\x82\x00hi", Outcome.LENGTH),
    "length cut": (b"\x01\x00\x82", Outcome.LENGTH),
    "length of six bytes": (b"\x01\x00\x80\x80\x80\x80\x80\x01hi", Outcome.LENGTH),
    "length of 2^32": (b"\x01\x00\x80\x80\x80\x80\x10hi", Outcome.LENGTH),
    "body length cut": (b"\x01\x01\x00", Outcome.LENGTH),
    "body length not shortest": (b"\x01\x01\x00\x80\x00", Outcome.LENGTH),
    "trailing byte": (b"\x01\x00\x02hi\x00", Outcome.PADDING),
    "body length above 256 MiB": (b"\x01\x01\x01\x81\x80\x80\x80\x01x", Outcome.TOO_LONG),
    "deflate garbage": (_framed(1, 1, b"\xff\xff\xff", 20), Outcome.STREAM),
    "deflate nothing": (_framed(1, 1, b"", 0), Outcome.STREAM),
    "deflate cut": (_framed(1, 1, _deflate(TEXT_20)[:-1], 20), Outcome.STREAM),
    "deflate goes on": (_framed(1, 1, _deflate(TEXT_20) + b"\0", 20), Outcome.STREAM),
    "deflate longer than said": (_framed(1, 1, _deflate(TEXT_20), 19), Outcome.STREAM),
    "deflate shorter than said": (_framed(1, 1, _deflate(TEXT_20), 21), Outcome.STREAM),
    "deflate with zlib's wrapping": (_framed(1, 1, zlib.compress(TEXT_20), 20), Outcome.STREAM),
    "lzma garbage": (_framed(1, 2, b"\xff\xff\xff", 20), Outcome.STREAM),
    "lzma nothing": (_framed(1, 2, b"", 0), Outcome.STREAM),
    "lzma cut": (_framed(1, 2, _lzma2(TEXT_20)[:-1], 20), Outcome.STREAM),
    "lzma goes on": (_framed(1, 2, _lzma2(TEXT_20) + b"\0", 20), Outcome.STREAM),
    "lzma longer than said": (_framed(1, 2, _lzma2(TEXT_20), 19), Outcome.STREAM),
    "lzma shorter than said": (_framed(1, 2, _lzma2(TEXT_20), 21), Outcome.STREAM),
    "lzma in an xz file": (_framed(1, 2, lzma.compress(TEXT_20), 20), Outcome.STREAM),
    "text cut in a character": (b"\x01\x00\x01\xc3", Outcome.TEXT),
    "text with a surrogate": (b"\x01\x00\x03\xed\xa0\x80", Outcome.TEXT),
    "text overlong": (b"\x01\x00\x02\xc0\x80", Outcome.TEXT),
    "files: nothing": (b"\x02\x00\x00", Outcome.FILES),
    "files: none": (b"\x02\x00\x01\x00", Outcome.FILES),
    "files: count 65,536": (b"\x02\x00\x03\x80\x80\x04", Outcome.FILES),
    "files: count not shortest": (b"\x02\x00\x05\x81\x00\x01a\x00", Outcome.FILES),
    "files: table cut": (b"\x02\x00\x03\x01\x01a", Outcome.FILES),
    "files: name beyond the end": (b"\x02\x00\x04\x01\x09a\x00", Outcome.FILES),
    "files: data missing": (b"\x02\x00\x05\x01\x01a\x02x", Outcome.FILES),
    "files: data left over": (b"\x02\x00\x06\x01\x01a\x01xy", Outcome.FILES),
    "files: sizes of 4 GiB": (b"\x02\x00\x0a\x01\x01a\xff\xff\xff\xff\x0fxx", Outcome.FILES),
    "files: name empty": (b"\x02\x00\x03\x01\x00\x00", Outcome.NAME),
    "files: name not UTF-8": (b"\x02\x00\x04\x01\x01\xff\x00", Outcome.NAME),
    "files: name goes up": (b"\x02\x00\x07\x01\x04../a\x00", Outcome.NAME),
    "files: name absolute": (b"\x02\x00\x05\x01\x02/a\x00", Outcome.NAME),
    "files: name twice": (b"\x02\x00\x07\x02\x01a\x00\x01a\x00", Outcome.NAME),
    "files: name inside a file": (b"\x02\x00\x09\x02\x01a\x00\x03a/b\x00", Outcome.NAME),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_messages_reveal_nothing(case: str) -> None:
    packed, outcome = WRONG[case]
    with pytest.raises(NothingRevealed) as caught:
        unpack(packed)
    assert isinstance(caught.value, Unrevealed)
    assert caught.value.outcome is outcome


@pytest.mark.parametrize("padding", [b"\x01", b"\0\0\0\x01", b"\x01\0\0\0"])
def test_padding_that_is_not_zero_reveals_nothing(padding: bytes) -> None:
    packed = pack(Message.from_text("hi"))
    assert unpad(packed + bytes(len(padding))) == packed
    with pytest.raises(Unrevealed) as caught:
        unpad(packed + padding)
    assert caught.value.outcome is Outcome.PADDING


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_reveal_nothing(data: bytes) -> None:
    for candidate in (data, b"\x01\x01" + data, b"\x02\x02" + data, b"\x02\x00" + bytes([len(data) & 0x7F]) + data):
        try:
            message = unpack(unpad(candidate))
        except Unrevealed:
            continue
        assert unpack(pack(message)) == message


@settings(deadline=None)
@given(MESSAGES, st.data())
def test_a_damaged_message_is_a_message_or_reveals_nothing(message: Message, data: st.DataObject) -> None:
    packed = bytearray(pack(message))
    for _ in range(data.draw(st.integers(1, 3))):
        packed[data.draw(st.integers(0, len(packed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        damaged = unpack(bytes(packed))
    except Unrevealed:
        return
    assert unpack(pack(damaged)) == damaged


@pytest.mark.parametrize(("compress", "compression", "memory"), [(_deflate, 1, 2**20), (_lzma2, 2, 9 * 2**20)])
def test_a_bomb_is_stopped_at_its_declared_length(
    compress: Callable[[bytes], bytes], compression: int, memory: int
) -> None:
    stream = compress(bytes(64 * 2**20))
    head = bytes([1, compression]) + varint(len(stream)) + b"\x0a"
    tracemalloc.start()
    with pytest.raises(Unrevealed) as caught:
        unpack(head + stream)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.outcome is Outcome.STREAM
    assert peak < memory  # LZMA keeps its 8 MiB dictionary


def test_many_deep_names_take_no_square_of_time() -> None:
    deep = "/".join(["d" * 60] * 63)
    entries = [FileEntry(f"{deep}/{i}", b"") for i in range(1_000)]
    packed = pack(Message.from_files(entries))
    assert len(packed) < 32_000  # would fit in a picture
    start = time.thread_time()
    assert len(unpack(packed).files) == 1_000
    assert time.thread_time() - start < 3


# ---------------------------------------------------------------- padding lengths


@pytest.mark.parametrize(
    ("length", "padded"),
    [(3, 128), (8, 128), (127, 128), (128, 128), (129, 144), (144, 144), (145, 160), (1000, 1024), (1025, 1088),
     (30_000, 30_720)],
)  # fmt: skip
def test_short_messages_look_alike_and_long_ones_follow_padme(length: int, padded: int) -> None:
    assert padded_length(length, limit=10**6) == padded


def test_padme_is_monotonic_and_leaves_few_lengths() -> None:
    lengths = [padded_length(length, limit=10**6) for length in range(3, 32_000)]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) < 250


def test_a_message_above_the_limit_does_not_fit() -> None:
    assert padded_length(1000, limit=1000) == 1000
    assert padded_length(5, limit=100) == 100
    with pytest.raises(DoesNotFit) as caught:
        pad(bytes(1001), limit=1000)
    assert caught.value.needed_bytes == 1001
    assert caught.value.capacity_bytes == 1000
    assert caught.value.advice


# ---------------------------------------------------------------- what is shown


def test_messages_show_sizes_only() -> None:
    text = Message.from_text("secret")
    files = Message.from_files([FileEntry("secret.txt", b"secret")])
    assert repr(text) == "Message(text of 6 characters)"
    assert repr(files) == "Message(1 files, 6 bytes)"


def test_all_faults_are_worded_alike_but_those_that_others_can_help() -> None:
    alike = set(Outcome) - NEWER - {Outcome.DAMAGED, Outcome.MIXED, Outcome.TOO_FEW, Outcome.WHOLE}
    old = {(str(error), error.advice, type(error)) for error in map(unrevealed, alike)}
    new = {(str(error), error.advice, type(error)) for error in map(unrevealed, NEWER)}
    assert len(old) == len(new) == 1
    ((what, advice, kind),) = old
    assert what == "Nothing could be revealed from this picture."
    for hint in ("password", "model", "original", "screenshot"):
        assert hint in advice
    assert kind is Unrevealed
    assert "newer version" in next(iter(new))[0]
    assert next(iter(new))[2] is NewerFormat


@pytest.mark.parametrize("outcome", [Outcome.HEADER, Outcome.VERSION])
def test_faults_survive_a_process_border(outcome: Outcome) -> None:
    error = pickle.loads(pickle.dumps(unrevealed(outcome)))
    assert error.outcome is outcome
    assert str(error) == str(unrevealed(outcome))
    assert error.exit_code == 5
