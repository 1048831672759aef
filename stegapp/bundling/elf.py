"""Read what a shared library of Linux offers, and what it asks of others.

pyelftools finds the versions of symbols by section headers, which `stub`'s libraries do without, and takes five times
as long for torch's 75,000 symbols. Must not know torch or PyInstaller.
"""

import mmap
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["NotElf", "Shared", "Symbol", "read_shared"]

_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NEEDED, _DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_SONAME, _DT_GNU_HASH = 1, 4, 5, 6, 14, 0x6FFFFEF5
_DT_VERSYM, _DT_VERDEF, _DT_VERDEFNUM = 0x6FFFFFF0, 0x6FFFFFFC, 0x6FFFFFFD
_DT_VERNEED, _DT_VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF
_WEAK = 2
_OBJECT, _THREAD_LOCAL = 1, 6


class NotElf(ValueError):
    """A file is no 64-bit shared library of Linux."""


@dataclass(frozen=True)
class Symbol:
    """A dynamic symbol. version: "" if it has none. weak: may stay unresolved."""

    name: str
    version: str = ""
    function: bool = True
    size: int = 0
    weak: bool = False


@dataclass(frozen=True)
class Shared:
    """What a shared library offers, wants, and is linked to. machine: the ELF number of its processor."""

    soname: str
    machine: int
    needed: tuple[str, ...]
    wanted: tuple[Symbol, ...]
    offered: Mapping[str, Symbol] = field(repr=False)


def read_shared(path: Path) -> Shared:
    """Read the dynamic symbols of a library; raises NotElf for any other file."""
    with path.open("rb") as file:
        try:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:
            raise NotElf(f"{path.name} is empty.") from error
    if data[:6] != b"\x7fELF\x02\x01":
        raise NotElf(f"{path.name} is no 64-bit shared library of Linux.")
    try:
        return _parse(data)
    except (struct.error, KeyError, IndexError, StopIteration) as error:
        raise NotElf(f"{path.name} is damaged, or has no dynamic symbols.") from error


def _parse(data: mmap.mmap) -> Shared:
    machine = struct.unpack_from("<H", data, 18)[0]
    phoff, phentsize, phnum = struct.unpack_from("<Q14xHH", data, 32)
    segments = [struct.unpack_from("<IIQQQQQQ", data, phoff + i * phentsize) for i in range(phnum)]
    loads = [(s[3], s[2], s[5]) for s in segments if s[0] == _PT_LOAD]

    def at(address: int) -> int:
        return next(int(offset + address - start) for start, offset, size in loads if start <= address < start + size)

    start = next(s[2] for s in segments if s[0] == _PT_DYNAMIC)
    dynamic: dict[int, int] = {}
    names: list[int] = []
    while True:
        tag, value = struct.unpack_from("<QQ", data, start)
        start += 16
        if tag == 0:
            break
        if tag == _DT_NEEDED:
            names.append(value)
        dynamic[tag] = value
    strings = at(dynamic[_DT_STRTAB])

    def text(offset: int) -> str:
        return data[strings + offset : data.find(b"\0", strings + offset)].decode()

    symbols = at(dynamic[_DT_SYMTAB])
    # The table has no length of its own: the hash table knows it.
    if _DT_HASH in dynamic:
        count = struct.unpack_from("<4xI", data, at(dynamic[_DT_HASH]))[0]
    else:
        count = _gnu_hash_count(data, at(dynamic[_DT_GNU_HASH]))
    versions = _versions(data, dynamic, at, text)
    versym = at(dynamic[_DT_VERSYM]) if _DT_VERSYM in dynamic else None
    wanted, offered = [], {}
    for index in range(1, count):
        name, info, _, section, _, size = struct.unpack_from("<IBBHQQ", data, symbols + index * 24)
        number = struct.unpack_from("<H", data, versym + index * 2)[0] & 0x7FFF if versym is not None else 0
        function = info & 15 not in (_OBJECT, _THREAD_LOCAL)
        symbol = Symbol(text(name), versions.get(number, ""), function, size, weak=info >> 4 == _WEAK)
        if section == 0:
            wanted.append(symbol)
        else:
            offered[symbol.name] = symbol
    soname = text(dynamic[_DT_SONAME]) if _DT_SONAME in dynamic else ""
    return Shared(soname, machine, tuple(text(n) for n in names), tuple(wanted), offered)


def _gnu_hash_count(data: mmap.mmap, place: int) -> int:
    buckets, first, bloom = struct.unpack_from("<III", data, place)
    heads = struct.unpack_from(f"<{buckets}I", data, place + 16 + bloom * 8)
    chains = place + 16 + bloom * 8 + buckets * 4
    last = max(heads, default=0)
    if last < first:
        return int(first)
    while not struct.unpack_from("<I", data, chains + (last - first) * 4)[0] & 1:
        last += 1
    return int(last + 1)


def _versions(
    data: mmap.mmap, dynamic: Mapping[int, int], at: Callable[[int], int], text: Callable[[int], str]
) -> dict[int, str]:
    """Return the name of each version number, of those asked for and those defined."""
    found: dict[int, str] = {}
    if _DT_VERNEED in dynamic:
        place = at(dynamic[_DT_VERNEED])
        for _ in range(dynamic[_DT_VERNEEDNUM]):
            count, _, aux, following = struct.unpack_from("<2xHIII", data, place)
            entry = place + aux
            for _ in range(count):
                number, name, step = struct.unpack_from("<6xHII", data, entry)
                found[number & 0x7FFF] = text(name)
                entry += step
            place += following
    if _DT_VERDEF in dynamic:
        place = at(dynamic[_DT_VERDEF])
        for _ in range(dynamic[_DT_VERDEFNUM]):
            flags, number, aux, following = struct.unpack_from("<2xHH6xII", data, place)
            if not flags & 1:  # the first names the library itself
                found[number] = text(struct.unpack_from("<I", data, place + aux)[0])
            place += following
    return found
