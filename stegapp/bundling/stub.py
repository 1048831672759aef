"""Write a shared library that answers in the place of another, for `without_cuda`.

A CUDA build of torch is linked to CUDA libraries of gigabytes, of which a computer without CUDA calls nothing. The
loader insists on the files and on every symbol all the same. `write_stub` makes a file of a few kilobytes under the
library's name: its functions return a number, its objects are zero. Only 64-bit x86 ELF is written.

```
file   head │ symbols, names, hashes, versions, relocations, words │ code │ dynamic │ objects      (room: memory only)
page   0: read only                                                │ run  │ read and write ──────────────────────────
```
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stegapp.bundling.elf import Symbol

__all__ = ["write_stub"]

_PAGE = 0x1000
_ROOM = 0x10000
_HEAD = 64 + 5 * 56
_X86_64 = 62
_PT_LOAD, _PT_DYNAMIC, _PT_GNU_STACK = 1, 2, 0x6474E551
_DT_NEEDED, _DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ = 1, 4, 5, 6, 7, 8
_DT_RELAENT, _DT_STRSZ, _DT_SYMENT, _DT_SONAME = 9, 10, 11, 14
_DT_VERSYM, _DT_VERDEF, _DT_VERDEFNUM = 0x6FFFFFF0, 0x6FFFFFFC, 0x6FFFFFFD
_DYNAMIC_ENTRIES = 16  # at most
_GLOBAL = 1
_OBJECT, _FUNC = 1, 2
_R_64, _R_RELATIVE = 1, 8
_CLASS_TYPEINFO = "_ZTVN10__cxxabiv117__class_type_infoE"
_STANDARD_LIBRARY = "libstdc++.so.6"


def write_stub(path: Path, *, soname: str, symbols: Sequence[Symbol], answer: int | None, words: str = "") -> None:
    """Write a library in which every function returns `answer`, and every object is zero.

    answer: None for the address of 64 KiB of zeros, whose last 16 bits are zero too. That is something to write to
    where a reference is expected, and 0 or false where a small number or a truth is. A function whose name ends with
    "String" or "Name" returns `words` instead, because its caller will print it. A typeinfo gets its name, because
    C++ compares types by it. Raises ValueError for a symbol named twice.
    """
    if len({symbol.name for symbol in symbols}) != len(symbols):
        raise ValueError(f"{soname}: a symbol is named twice")
    content = _content(symbols, answer, words)
    names = _names(soname, content)
    at = _addresses(content, names)
    content.lead(at)
    dynamic = _dynamic(soname, content, names, at)
    tables = (
        (at.symbols, _symbol_table(content, names, at)),
        (at.strings, bytes(names.strings.data)),
        (at.hashes, names.hashes),
        (at.versions, names.versions),
        (at.definitions, names.definitions),
        (at.relocations, _relocations(content, at)),
        (at.words, bytes(content.words)),
        (at.code, bytes(content.code)),
        (at.dynamic, dynamic),
        (at.objects, bytes(content.objects)),
    )
    file = bytearray(at.room)
    file[:_HEAD] = _head(content, at, len(dynamic))
    for place, table in tables:
        file[place : place + len(table)] = table
    path.write_bytes(file)


class _Strings:
    """A string table: each string once, found by its offset."""

    def __init__(self) -> None:
        self.data = bytearray(b"\0")
        self._places: dict[str, int] = {"": 0}

    def place(self, text: str) -> int:
        if text not in self._places:
            self._places[text] = len(self.data)
            self.data += text.encode() + b"\0"
        return self._places[text]


@dataclass
class _Content:
    """What the library consists of. All places are offsets in the part named."""

    words: bytearray
    code: bytearray = field(default_factory=bytearray)
    objects: bytearray = field(default_factory=bytearray)
    places: list[tuple[Symbol, int]] = field(default_factory=list)  # in code or objects
    typeinfos: list[tuple[int, int]] = field(default_factory=list)  # in objects; its name in words
    returns_words: list[int] = field(default_factory=list)  # in code
    returns_room: list[int] = field(default_factory=list)  # in code

    def lead(self, at: "_Addresses") -> None:
        """Write into the code how far what it returns is away."""
        targets = [(place, at.words) for place in self.returns_words]
        targets += [(place, at.room + _ROOM) for place in self.returns_room]
        for place, target in targets:
            struct.pack_into("<i", self.code, place + 3, target - (at.code + place + 7))


@dataclass(frozen=True)
class _Names:
    """The names of the symbols, foreign ones first, and all tables that follow from names alone."""

    foreign: tuple[str, ...]
    strings: _Strings
    hashes: bytes
    versions: bytes
    definitions: bytes
    defined: int


@dataclass(frozen=True)
class _Addresses:
    """Where each part begins, in the file and in memory alike. end: of the part that is only read."""

    symbols: int
    strings: int
    hashes: int
    versions: int
    definitions: int
    relocations: int
    words: int
    end: int
    code: int
    dynamic: int
    objects: int
    room: int


def _content(symbols: Sequence[Symbol], answer: int | None, words: str) -> _Content:
    made = _Content(bytearray(words.encode() + b"\0"))
    for symbol in symbols:
        if symbol.function:
            made.places.append((symbol, len(made.code)))
            if symbol.name.endswith(("String", "Name")):
                made.returns_words.append(len(made.code))
                code = b"\x48\x8d\x05\0\0\0\0\xc3"  # lea rax, [rip + …]; ret
            elif answer is None:
                made.returns_room.append(len(made.code))
                code = b"\x48\x8d\x05\0\0\0\0\x66\x31\xc0\xc3"  # the same with xor ax, ax
            else:
                code = b"\xb8" + struct.pack("<I", answer) + b"\xc3"  # mov eax, …; ret
            made.code += code.ljust(16, b"\xcc")
            continue
        made.places.append((symbol, len(made.objects)))
        if symbol.name.startswith("_ZTI"):
            made.typeinfos.append((len(made.objects), len(made.words)))
            made.words += symbol.name[4:].encode() + b"\0"
        made.objects += bytes((symbol.size + 15) // 16 * 16 or 16)
    return made


def _names(soname: str, content: _Content) -> _Names:
    strings = _Strings()
    versions = sorted({symbol.version for symbol, _ in content.places} - {""})
    numbers = {version: number for number, version in enumerate(versions, start=2)} | {"": 1}
    foreign = (_CLASS_TYPEINFO,) if content.typeinfos else ()
    names = [*foreign, *(symbol.name for symbol, _ in content.places)]
    for text in (*names, *versions, soname, _STANDARD_LIBRARY):
        strings.place(text)
    of_each = [0, *(1 for _ in foreign), *(numbers[symbol.version] for symbol, _ in content.places)]
    return _Names(
        foreign=foreign,
        strings=strings,
        hashes=_hash(names),
        versions=struct.pack(f"<{len(of_each)}H", *of_each),
        definitions=_verdef([soname, *versions], strings) if versions else b"",
        defined=len(versions) + 1 if versions else 0,
    )


def _addresses(content: _Content, names: _Names) -> _Addresses:
    """Put the parts one behind the other; each of the three that are read, run and written begins a page."""
    sizes = [24 * (1 + len(names.foreign) + len(content.places)), len(names.strings.data), len(names.hashes)]
    sizes += [len(names.versions), len(names.definitions), 24 * 2 * len(content.typeinfos), len(content.words)]
    starts, end = [], _HEAD
    for size in sizes:
        starts.append(end)
        end = (end + size + 15) // 16 * 16
    code = _up(end)
    dynamic = _up(code + len(content.code))
    objects = dynamic + 16 * _DYNAMIC_ENTRIES
    symbols, strings, hashes, versions, definitions, relocations, words = starts
    return _Addresses(
        symbols=symbols,
        strings=strings,
        hashes=hashes,
        versions=versions,
        definitions=definitions,
        relocations=relocations,
        words=words,
        end=end,
        code=code,
        dynamic=dynamic,
        objects=objects,
        room=objects + len(content.objects),
    )


def _symbol_table(content: _Content, names: _Names, at: _Addresses) -> bytes:
    table = bytes(24)
    for name in names.foreign:
        table += struct.pack("<IBBHQQ", names.strings.place(name), _GLOBAL << 4, 0, 0, 0, 0)
    for symbol, place in content.places:
        kind, section, base, size = (
            (_FUNC, 1, at.code, 16) if symbol.function else (_OBJECT, 2, at.objects, symbol.size)
        )
        at_name = names.strings.place(symbol.name)
        table += struct.pack("<IBBHQQ", at_name, _GLOBAL << 4 | kind, 0, section, base + place, size)
    return table


def _relocations(content: _Content, at: _Addresses) -> bytes:
    made = b""
    for place, name in content.typeinfos:
        made += struct.pack("<QQq", at.objects + place, 1 << 32 | _R_64, 16)  # the vtable's first function
        made += struct.pack("<QQq", at.objects + place + 8, _R_RELATIVE, at.words + name)
    return made


def _dynamic(soname: str, content: _Content, names: _Names, at: _Addresses) -> bytes:
    """Return what the loader looks up first: where the tables are and how long."""
    strings = names.strings
    entries = [(_DT_NEEDED, strings.place(_STANDARD_LIBRARY))] if names.foreign else []
    entries += [(_DT_SONAME, strings.place(soname)), (_DT_HASH, at.hashes)]
    entries += [(_DT_STRTAB, at.strings), (_DT_SYMTAB, at.symbols)]
    entries += [(_DT_STRSZ, len(strings.data)), (_DT_SYMENT, 24)]
    if content.typeinfos:
        entries += [(_DT_RELA, at.relocations), (_DT_RELASZ, 48 * len(content.typeinfos)), (_DT_RELAENT, 24)]
    if names.defined:
        entries += [(_DT_VERSYM, at.versions), (_DT_VERDEF, at.definitions), (_DT_VERDEFNUM, names.defined)]
    return b"".join(struct.pack("<QQ", *entry) for entry in [*entries, (0, 0)])


def _head(content: _Content, at: _Addresses, dynamic: int) -> bytes:
    made = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 3, _X86_64, 1, 0, 64, 0, 0, 64, 56, 5, 64, 0, 0)
    written = at.room - at.dynamic
    segments = (
        (_PT_LOAD, 4, 0, at.end, 0, _PAGE),
        (_PT_LOAD, 5, at.code, len(content.code), 0, _PAGE),
        (_PT_LOAD, 6, at.dynamic, written, 2 * _ROOM if content.returns_room else 0, _PAGE),
        (_PT_DYNAMIC, 6, at.dynamic, dynamic, 0, 8),
        (_PT_GNU_STACK, 6, 0, 0, 0, 16),
    )
    for kind, flags, place, size, more, align in segments:
        made += struct.pack("<IIQQQQQQ", kind, flags, place, place, place, size, size + more, align)
    return made


def _up(address: int) -> int:
    return (address + _PAGE - 1) // _PAGE * _PAGE


def _hash(names: Sequence[str]) -> bytes:
    """Return the System V hash table of symbols 1, 2, …; gABI, chapter 5."""
    count = max(1, len(names))
    buckets = [0] * count
    chains = [0] * (len(names) + 1)
    for index, name in enumerate(names, start=1):
        bucket = _sysv(name) % count
        chains[index], buckets[bucket] = buckets[bucket], index
    return struct.pack(f"<II{count}I{len(chains)}I", count, len(chains), *buckets, *chains)


def _sysv(name: str) -> int:
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value


def _verdef(names: Sequence[str], strings: _Strings) -> bytes:
    """Return version definitions; the first is of the library itself."""
    made = b""
    for index, name in enumerate(names):
        following = 28 if index + 1 < len(names) else 0
        made += struct.pack("<HHHHIII", 1, int(index == 0), index + 1, 1, _sysv(name), 20, following)
        made += struct.pack("<II", strings.place(name), 0)
    return made
