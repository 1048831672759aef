"""Shared libraries: what is read of the system's own, and what is refused."""

import struct
import sys
from pathlib import Path

import pytest

from stegapp.bundling.elf import NotElf, read_shared

pytestmark = pytest.mark.skipif(sys.platform != "linux" or sys.maxsize < 2**32, reason="libraries of Linux")


@pytest.fixture
def libc() -> Path:
    with Path("/proc/self/maps").open(encoding="utf-8") as maps:
        return next(Path(line.split()[-1]) for line in maps if "/libc.so" in line)


def test_the_systems_own_library_is_read(libc: Path) -> None:
    shared = read_shared(libc)
    assert shared.soname == "libc.so.6"
    assert shared.offered["malloc"].function
    assert shared.offered["malloc"].version.startswith("GLIBC_2.")
    assert not shared.offered["environ"].function
    assert any(name.startswith("ld-linux") for name in shared.needed)


@pytest.mark.parametrize(
    "content", [b"", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + bytes(60), b"\x7fELF\x02\x01" + bytes(20)]
)
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "g.so"
    path.write_bytes(content)
    with pytest.raises(NotElf):
        read_shared(path)


def test_a_damaged_library_is_refused(tmp_path: Path, libc: Path) -> None:
    data = libc.read_bytes()
    for length in (70, 700, 7000):
        path = tmp_path / f"{length}.so"
        path.write_bytes(data[:length])
        with pytest.raises(NotElf):
            read_shared(path)


@pytest.mark.parametrize("kind", [1, 2], ids=["no dynamic part", "names outside"])
def test_a_library_whose_parts_do_not_fit_together_is_refused(tmp_path: Path, kind: int) -> None:
    head = bytearray(b"\x7fELF\x02\x01".ljust(64, b"\0"))
    struct.pack_into("<Q14xHH", head, 32, 64, 56, 1)
    segment = struct.pack("<IIQQQQQQ", kind, 0, 120, 0, 0, 32, 0, 0)
    names_at_999 = struct.pack("<QQQQ", 5, 999, 0, 0)
    path = tmp_path / "g.so"
    path.write_bytes(bytes(head) + segment + names_at_999)
    with pytest.raises(NotElf, match="no dynamic symbols"):
        read_shared(path)
