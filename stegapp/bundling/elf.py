"""Read what a shared library asks of others, and write one that answers in the place of another.

A CUDA build of torch is linked to CUDA libraries of gigabytes, of which a computer without CUDA calls nothing. The
loader insists on the files and on every symbol all the same. `write_stub` makes a file of a few kilobytes under the
library's name: its functions return a number, its objects are zero. Only 64-bit x86 ELF is written. Must not know
torch or PyInstaller.
"""

import mmap
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["NotElf", "Shared", "Symbol", "read_shared", "write_stub"]

_PAGE = 0x1000
_ROOM = 0x10000
_X86_64 = 62
_PT_LOAD, _PT_DYNAMIC, _PT_GNU_STACK = 1, 2, 0x6474E551
_DT_NEEDED, _DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_RELA, _DT_RELASZ = 1, 4, 5, 6, 7, 8
_DT_RELAENT, _DT_STRSZ, _DT_SYMENT, _DT_SONAME, _DT_GNU_HASH = 9, 10, 11, 14, 0x6FFFFEF5
_DT_VERSYM, _DT_VERDEF, _DT_VERDEFNUM = 0x6FFFFFF0, 0x6FFFFFFC, 0x6FFFFFFD
_DT_VERNEED, _DT_VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF
_GLOBAL, _WEAK = 1, 2
_NOTYPE, _OBJECT, _FUNC = 0, 1, 2
_R_64, _R_RELATIVE = 1, 8
_CLASS_TYPEINFO = "_ZTVN10__cxxabiv117__class_type_infoE"


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
    except (struct.error, KeyError, IndexError) as error:
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
        symbol = Symbol(
            text(name), versions.get(number, ""), info & 15 not in (_OBJECT, 6), size, weak=info >> 4 == _WEAK
        )
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


# ---------------------------------------------------------------- writing


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


def write_stub(path: Path, *, soname: str, symbols: Sequence[Symbol], answer: int | None, words: str = "") -> None:
    """Write a library in which every function returns `answer`, and every object is zero.

    answer: None for the address of 64 KiB of zeros, whose last 16 bits are zero too. That is something to write to
    where a reference is expected, and 0 or false where a small number or a truth is. A function whose name ends with
    "String" or "Name" returns `words` instead, because its caller will print it. A typeinfo gets its name, because
    C++ compares types by it. Raises ValueError for a symbol named twice.
    """
    if len({symbol.name for symbol in symbols}) != len(symbols):
        raise ValueError(f"{soname}: a symbol is named twice")
    strings = _Strings()
    code = bytearray()
    texts = bytearray(words.encode() + b"\0")
    objects = bytearray()
    places: list[tuple[Symbol, int]] = []  # offset in code or objects
    typeinfos: list[tuple[int, int]] = []  # offset in objects, offset of its name in texts
    calls: list[int] = []  # offsets in code of functions that return words
    rooms: list[int] = []  # of those that return an address to write to
    for symbol in symbols:
        if symbol.function:
            places.append((symbol, len(code)))
            if symbol.name.endswith(("String", "Name")):
                calls.append(len(code))
                code += b"\x48\x8d\x05\0\0\0\0\xc3".ljust(16, b"\xcc")  # lea rax, [rip + …]; ret
            elif answer is None:
                rooms.append(len(code))
                code += b"\x48\x8d\x05\0\0\0\0\x66\x31\xc0\xc3".ljust(16, b"\xcc")  # the same with xor ax, ax
            else:
                code += (b"\xb8" + struct.pack("<I", answer) + b"\xc3").ljust(16, b"\xcc")  # mov eax, …; ret
            continue
        places.append((symbol, len(objects)))
        if symbol.name.startswith("_ZTI"):
            typeinfos.append((len(objects), len(texts)))
            texts += symbol.name[4:].encode() + b"\0"
        objects += bytes((symbol.size + 15) // 16 * 16 or 16)

    versions = sorted({symbol.version for symbol in symbols} - {""})
    numbers = {version: number for number, version in enumerate(versions, start=2)} | {"": 1}
    foreign = [_CLASS_TYPEINFO] if typeinfos else []
    names = [*foreign, *(symbol.name for symbol in symbols)]
    for text in (*names, *versions, soname, "libstdc++.so.6"):
        strings.place(text)
    verdef = _verdef([soname, *versions], strings) if versions else b""
    versym = struct.pack(f"<{len(names) + 1}H", 0, *(1 for _ in foreign), *(numbers[s.version] for s, _ in places))

    # One page-aligned segment each to read, to run and to write; addresses are offsets in the file.
    head = 64 + 5 * 56
    sizes = [24 * (len(names) + 1), len(strings.data), len(_hash(names)), len(versym), len(verdef)]
    sizes += [24 * 2 * len(typeinfos), len(texts)]
    starts = []
    end = head
    for size in sizes:
        starts.append(end)
        end = (end + size + 15) // 16 * 16
    symtab, strtab, hashes, versyms, verdefs, relocations, words_at = starts
    code_at = _up(end)
    dynamic_at = _up(code_at + len(code))
    objects_at = dynamic_at + 16 * 16
    for place in calls:
        struct.pack_into("<i", code, place + 3, words_at - (code_at + place + 7))
    room_at = objects_at + len(objects)
    for place in rooms:
        struct.pack_into("<i", code, place + 3, room_at + _ROOM - (code_at + place + 7))
    table = bytearray(24)
    for name in foreign:
        table += struct.pack("<IBBHQQ", strings.place(name), _GLOBAL << 4, 0, 0, 0, 0)
    for symbol, place in places:
        kind, base = (_FUNC, code_at) if symbol.function else (_OBJECT, objects_at)
        size = 16 if symbol.function else symbol.size
        table += struct.pack(
            "<IBBHQQ",
            strings.place(symbol.name),
            _GLOBAL << 4 | kind,
            0,
            1 if symbol.function else 2,
            base + place,
            size,
        )
    rela = b""
    for place, name_at in typeinfos:
        rela += struct.pack("<QQq", objects_at + place, 1 << 32 | _R_64, 16)  # the vtable's first function
        rela += struct.pack("<QQq", objects_at + place + 8, _R_RELATIVE, words_at + name_at)
    entries = [(_DT_NEEDED, strings.place("libstdc++.so.6"))] if foreign else []
    entries += [(_DT_SONAME, strings.place(soname)), (_DT_HASH, hashes), (_DT_STRTAB, strtab), (_DT_SYMTAB, symtab)]
    entries += [(_DT_STRSZ, len(strings.data)), (_DT_SYMENT, 24)]
    if rela:
        entries += [(_DT_RELA, relocations), (_DT_RELASZ, len(rela)), (_DT_RELAENT, 24)]
    if versions:
        entries += [(_DT_VERSYM, versyms), (_DT_VERDEF, verdefs), (_DT_VERDEFNUM, len(versions) + 1)]
    dynamic = b"".join(struct.pack("<QQ", *entry) for entry in [*entries, (0, 0)])

    total = room_at
    file = bytearray(total)
    file[:64] = struct.pack(
        "<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 3, _X86_64, 1, 0, 64, 0, 0, 64, 56, 5, 64, 0, 0
    )
    segments = (
        (_PT_LOAD, 4, 0, end, 0, _PAGE),
        (_PT_LOAD, 5, code_at, len(code), 0, _PAGE),
        (_PT_LOAD, 6, dynamic_at, total - dynamic_at, 2 * _ROOM if rooms else 0, _PAGE),
        (_PT_DYNAMIC, 6, dynamic_at, len(dynamic), 0, 8),
        (_PT_GNU_STACK, 6, 0, 0, 0, 16),
    )
    for index, (kind, flags, place, size, more, align) in enumerate(segments):
        struct.pack_into("<IIQQQQQQ", file, 64 + index * 56, kind, flags, place, place, place, size, size + more, align)
    pieces = (table, strings.data, _hash(names), versym, verdef, rela, texts)
    for place, piece in zip((*starts, code_at, dynamic_at, objects_at), (*pieces, code, dynamic, objects), strict=True):
        file[place : place + len(piece)] = piece
    path.write_bytes(file)


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
