"""Stubs: what a loader and a caller make of them."""

import ctypes
import sys
from pathlib import Path

import pytest

from stegapp.bundling.elf import Symbol, read_shared
from stegapp.bundling.stub import write_stub

pytestmark = pytest.mark.skipif(sys.platform != "linux" or sys.maxsize < 2**32, reason="libraries of Linux")


def _stub(path: Path, *symbols: Symbol, answer: int | None = 100, words: str = "no") -> Path:
    write_stub(path, soname="libfake.so.1", symbols=symbols, answer=answer, words=words)
    return path


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    symbols = (Symbol("first", "FAKE_1"), Symbol("second", "FAKE_2"), Symbol("table", "", function=False, size=40))
    shared = read_shared(_stub(tmp_path / "a.so", *symbols))
    assert shared.soname == "libfake.so.1"
    assert tuple(shared.offered.values()) == (
        Symbol("first", "FAKE_1", size=16), Symbol("second", "FAKE_2", size=16), symbols[2],
    )  # fmt: skip
    assert shared.wanted == ()
    assert shared.needed == ()


def test_functions_answer(tmp_path: Path) -> None:
    names = [f"function{index}" for index in range(300)]
    stub = ctypes.CDLL(str(_stub(tmp_path / "b.so", *map(Symbol, names), Symbol("getErrorString"), words="not here")))
    assert {stub[name]() for name in names} == {100}
    stub.getErrorString.restype = ctypes.c_char_p
    assert stub.getErrorString() == b"not here"
    with pytest.raises(AttributeError):
        stub.another  # noqa: B018


def test_an_answer_to_write_to(tmp_path: Path) -> None:
    """As a reference it leads to zeros that may be written; as a small number it is 0."""
    stub = ctypes.CDLL(str(_stub(tmp_path / "c.so", Symbol("reference"), answer=None)))
    stub.reference.restype = ctypes.c_uint16
    assert stub.reference() == 0
    stub.reference.restype = ctypes.c_bool
    assert stub.reference() is False
    stub.reference.restype = ctypes.POINTER(ctypes.c_uint64 * (0x10000 // 8))
    room = stub.reference().contents
    assert not any(room)
    room[0] = room[-1] = 7
    assert stub.reference().contents[0] == 7


def test_objects_are_zero_and_types_have_names(tmp_path: Path) -> None:
    symbols = (Symbol("table", function=False, size=40), Symbol("_ZTI3Foo", function=False, size=24))
    stub = ctypes.CDLL(str(_stub(tmp_path / "d.so", *symbols)))
    assert bytes((ctypes.c_char * 40).in_dll(stub, "table")) == bytes(40)
    vtable, name, base = (ctypes.c_uint64 * 3).in_dll(stub, "_ZTI3Foo")
    assert ctypes.string_at(name) == b"3Foo"
    assert vtable != 0
    assert base == 0


def test_versions_are_told_apart(tmp_path: Path) -> None:
    stub = ctypes.CDLL(str(_stub(tmp_path / "e.so", Symbol("one", "FAKE_1"), Symbol("two", "FAKE_2"))))
    find = ctypes.CDLL(None).dlvsym
    find.restype = ctypes.c_void_p
    find.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
    assert find(stub._handle, b"one", b"FAKE_1")
    assert find(stub._handle, b"two", b"FAKE_2")
    assert not find(stub._handle, b"one", b"FAKE_2")


def test_a_name_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="twice"):
        _stub(tmp_path / "f.so", Symbol("same"), Symbol("same", "FAKE_1"))
