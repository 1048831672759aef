"""A second reader of the format, written from stegapp/format/FORMAT.md alone.

Shares nothing with the application but its error correction: own key schedule,
own order, own header, container and message parsing. `cryptography`, jpeglib and
numpy do the rest. Slow and plain on purpose; every outcome of FORMAT.md §11 is a
`Stop` with its name.
"""

import functools
import hashlib
import hmac
import lzma
import tempfile
import unicodedata
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import jpeglib
import numpy as np
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from stegapp.coding import ldpc, plane_check, reed_solomon

N = 262_144


class Stop(Exception):
    """Reading ended without a message; the argument is the outcome's name."""


class Reading(NamedTuple):
    """What a plane says: "success" and the message, or the name of what went wrong."""

    outcome: str
    text: str | None = None
    files: tuple[tuple[str, bytes], ...] = ()
    header: bytes = b""
    share: bytes = b""


# ---------------------------------------------------------------- §2, §3, §4


def is_anchor(position: int) -> bool:
    return position // 512 % 8 == 4 and position % 512 % 16 == 8


FREE = np.array([position for position in range(N) if not is_anchor(position)])


def salt_of(pixels: np.ndarray) -> bytes:
    grey = [int(pixels[p // 512, p % 512]) for p in range(N) if is_anchor(p)]
    data = b"stegapp/1 salt" + b"\0" + (512).to_bytes(4, "little") + (512).to_bytes(4, "little") + bytes(grey)
    return hashlib.sha256(data).digest()[:16]


@functools.lru_cache(maxsize=256)
def master_of(password: str, salt: bytes, key_files: tuple[bytes, ...] = ()) -> bytes:
    key = None
    if key_files:
        hashes = [hashlib.sha256(file).digest() for file in key_files]
        assert len(set(hashes)) == len(hashes)
        secret = hashlib.sha256(b"stegapp/1 key files" + b"\0")
        for each in sorted(hashes):
            secret.update(each)
        key = secret.digest()
    argon2 = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=262_144, secret=key)
    return argon2.derive(unicodedata.normalize("NFC", password).encode())


def key(master: bytes, label: str, length: int, context: bytes = b"") -> bytes:
    info = b"stegapp/1 " + label.encode() + b"\0" + context
    out, block, counter = b"", b"", 1
    while len(out) < length:
        block = hmac.digest(master, block + info + bytes([counter]), "sha256")
        out += block
        counter += 1
    return out[:length]


def stream(stream_key: bytes, length: int) -> bytes:
    return Cipher(AES(stream_key), CTR(bytes(16))).encryptor().update(bytes(length))


def bits_of(data: bytes) -> np.ndarray:
    return np.array([byte >> shift & 1 for byte in data for shift in range(7, -1, -1)], dtype=np.uint8)


def bytes_of(bits: np.ndarray) -> bytes:
    return bytes(int("".join(map(str, bits[i : i + 8])), 2) for i in range(0, len(bits), 8))


def permutation(stream_key: bytes, count: int) -> np.ndarray:
    values = np.frombuffer(stream(stream_key, 8 * count), dtype=np.dtype("<u8"))
    return np.lexsort((np.arange(count), values))


@functools.lru_cache(maxsize=4)
def order_of(master: bytes) -> np.ndarray:
    return FREE[permutation(key(master, "order", 32), len(FREE))]


# ---------------------------------------------------------------- §5, §7, §8, method 1


def decode(llrs: np.ndarray, k: int) -> np.ndarray:
    return ldpc.decode(llrs.astype(np.float32), k=k).bits


def unwhitened(llrs: np.ndarray, whitening_key: bytes) -> np.ndarray:
    white = bits_of(stream(whitening_key, (len(llrs) + 7) // 8))[: len(llrs)]
    return llrs * (1.0 - 2.0 * white)


class Header(NamedTuple):
    """A header that opens: its plaintext, the method and, for method 2, H and the check."""

    plain: bytes
    method: int
    region: int = 0
    check: bytes = b""


def opened_headers(llrs: np.ndarray, master: bytes) -> list[Header]:
    """Return every header whose tag fits, by method 1 and by method 2 with each H."""
    found = []
    codeword = unwhitened(llrs[order_of(master)[:1152]], key(master, "header whitening", 32))
    plain = unsealed(bytes_of(decode(codeword.reshape(1, 1152), 384)[0]), master)
    if plain is not None:
        found.append(Header(plain, 1))
    low = (llrs[order_of(master)] < 0).astype(np.uint8)
    white = stream(key(master, "header whitening", 32), 129)
    for region in (32_768, 16_384, 8_192):
        sealed = bytes_of(syndrome(low[:region], 1032, 12).ravel() ^ bits_of(white))
        data = reed_solomon.decode(sealed, parity=36)
        plain = None if data is None else unsealed(data[:48], master)
        if data is not None and plain is not None:
            found.append(Header(plain, 2, region, data[48:]))
    return found


def unsealed(sealed: bytes, master: bytes) -> bytes | None:
    try:
        return AESSIV(key(master, "header", 64)).decrypt(sealed, None)
    except InvalidTag:
        return None


def check_first(plain: bytes, method: int, tiles: int) -> None:
    for offset, value, outcome in ((0, 1, "version"), (1, method, "method"), (2, 0, "flags"), (3, tiles, "tiles")):
        if plain[offset] != value:
            raise Stop(outcome)


def u32(plain: bytes, offset: int) -> int:
    return int.from_bytes(plain[offset : offset + 4], "little")


def checked(plain: bytes, method: int) -> tuple[int, int]:
    """Return B and n_used of a header that breaks no rule of the square."""
    check_first(plain, method, 1)
    if plain[4:8] != b"\0\0\0\0":
        raise Stop("reserved")
    length, n_used = u32(plain, 8), u32(plain, 12)
    if length < 19:
        raise Stop("limits")
    if method == 1:
        _, k, n = code(length, n_used)
        if n_used > 258_944 or n < 1 or 1000 * k > 985 * n:
            raise Stop("limits")
    elif n_used > 131_072 or not 0 <= 8 * length - n_used <= 131_072:
        raise Stop("limits")
    return length, n_used


def code(length: int, n_used: int) -> tuple[int, int, int]:
    blocks = (8 * length + 8447) // 8448
    return blocks, (8 * length + blocks - 1) // blocks, n_used // blocks


def read_container(llrs: np.ndarray, master: bytes, plain: bytes, length: int, n_used: int) -> bytes:
    """Return the padded message in the LLRs of the payload's places."""
    blocks, k, n = code(length, n_used)
    places = unwhitened(llrs[: blocks * n], key(master, "payload whitening", 32, plain))
    received = np.empty((blocks, n))
    for c in range(blocks):
        received[c] = places[c::blocks]
    return opened(np.concatenate(list(decode(received, k)))[: 8 * length], master, plain)


def opened(bits: np.ndarray, master: bytes, plain: bytes) -> bytes:
    try:
        return ChaCha20Poly1305(key(master, "payload", 32, plain)).decrypt(bytes(12), bytes_of(bits), plain)
    except InvalidTag:
        raise Stop("container") from None


# ---------------------------------------------------------------- §8, method 2

COLUMN_SEEDS = {
    10: "0 25 299 119 92 227 199 100 354 100 66 51 51 51 148 51 99",
    12: "0 181 1088 160 145 46 197 68 282 71 35 197 163 596 117 240 769 337 158 769 172 153 77 77 172 404 413 260 426"
    " 304 46 271 195 29",
}


@functools.lru_cache(maxsize=64)
def columns(height: int, width: int) -> list[int]:
    seeds = COLUMN_SEEDS[height].split()
    data = hashlib.shake_256(f"stegapp/stc/{height}/{seeds[min(width, len(seeds) - 1)]}".encode()).digest(1 << 15)
    numbers = (first + 256 * second for first, second in zip(data[::2], data[1::2], strict=True))
    found = dict.fromkeys(number % 2 ** (height - 2) for number in numbers)
    return [2 ** (height - 1) + 2 * y + 1 for y in found][:width]


def syndrome(v: np.ndarray, size: int, height: int) -> np.ndarray:
    """Return s by segment and row, [G, rows]; bits beyond `size` mean nothing."""
    segments = max((g for g in (1, 2, 4, 8, 16, 32, 64) if 192 * g <= size), default=1)
    width, rows = len(v) // segments, -(-size // segments)
    shift = height // 2 if width >= 2 * rows and rows >= 2 * height else 0
    starts = [i * width // rows for i in range(rows + 1)]
    s = np.zeros((segments, rows), dtype=np.uint8)
    for q in range(rows):
        table = np.array(columns(height, starts[q + 1] - starts[q]))
        block = v[starts[q] * segments : starts[q + 1] * segments].reshape(-1, segments)
        place_columns = table[np.arange(len(block)) % 2 ** (height - 2)]
        sums = np.bitwise_xor.reduce(np.where(block, place_columns[:, None], 0), axis=0)
        for i in range(height):
            if 0 <= q - shift + i < rows:
                s[:, q - shift + i] ^= (sums >> i & 1).astype(np.uint8)
    return s


def bits_of_rows(s: np.ndarray, size: int) -> np.ndarray:
    return np.array([s[q % len(s), q // len(s)] for q in range(size)], dtype=np.uint8)


def second_bits(levels: np.ndarray) -> np.ndarray:
    return levels // 2 % 2


def read_syndromes(llrs: np.ndarray, levels: np.ndarray, master: bytes, header: Header) -> bytes:
    """Return the padded message, as method 2 carries it."""
    length, n_used = checked(header.plain, 2)
    low = (llrs[order_of(master)[header.region :]] < 0).astype(np.uint8)
    check = bits_of(header.check) ^ bits_of(stream(key(master, "check", 32, header.plain), 45))
    payload = plane_check.repair(low, check)
    if payload is None:
        raise Stop("container")
    height = 10 if 8 * length <= 4096 else 12
    high = second_bits(levels[order_of(master)[header.region :]])
    layers = ((high, 8 * length - n_used), (payload, n_used))
    bits = np.concatenate([bits_of_rows(syndrome(layer, size, height), size) for layer, size in layers if size])
    white = bits_of(stream(key(master, "payload whitening", 32, header.plain), length))
    return opened(bits ^ white, master, header.plain)


# ---------------------------------------------------------------- §13, method 3


class Tile(NamedTuple):
    """Levels of a tile, [rows, columns], and which of them are anchors, row by row."""

    levels: np.ndarray
    anchors: np.ndarray


def tile_of(levels: np.ndarray) -> Tile:
    row, column = np.indices(levels.shape)
    return Tile(levels, ((row % 8 == 4) & (column % 16 == 8)).ravel())


def tiles_of(picture: np.ndarray) -> list[Tile]:
    """Return all tiles, by rising number, of a picture [c, h, w]."""
    _, h, w = picture.shape
    down, across = max(1, (h + 256) // 512), max(1, (w + 256) // 512)
    return [
        tile_of(plane[i * h // down : (i + 1) * h // down, j * w // across : (j + 1) * w // across])
        for plane in picture
        for i in range(down)
        for j in range(across)
    ]


def u32s(numbers: Iterable[int]) -> bytes:
    return b"".join(number.to_bytes(4, "little") for number in numbers)


def anchors_of(tiles: list[Tile]) -> bytes:
    return b"".join(bytes(tile.levels.ravel()[tile.anchors].tolist()) for tile in tiles)


def salt_of_tiles(picture: np.ndarray) -> bytes:
    data = b"stegapp/1 salt tiles" + b"\0" + u32s(picture.shape) + anchors_of(tiles_of(picture))
    return hashlib.sha256(data).digest()[:16]


def free_in(tile: Tile) -> np.ndarray:
    return np.flatnonzero(~tile.anchors)


def header_of_tile(tile: Tile, master: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Return the header's positions, in their order, and the payload's in the header's tile, rising."""
    free = free_in(tile)
    m = len(free)
    size = max(m // 8, min(m // 2, 8_192))
    order = free[permutation(key(master, "header order", 32), m)]
    return order[:size], np.sort(order[size:])


def checked_tiles(plain: bytes, sizes: list[int]) -> tuple[int, int, int]:
    """Return T, B and n_used of a header that breaks no rule. sizes: the payload's positions in each tile, in order."""
    check_first(plain, 3, 0)
    count, length, n_used = u32(plain, 4), u32(plain, 8), u32(plain, 12)
    if not 1 <= count <= len(sizes) or length <= 18:
        raise Stop("limits")
    high, half = 8 * length - n_used, sum(sizes[:count]) // 2
    if high < 0 or max(high, n_used) > half:
        raise Stop("limits")
    return count, length, n_used


def read_tiles(tiles: list[Tile], master: bytes, plain: bytes) -> bytes:
    """Return the padded message in tiles, which come in their order."""
    free = [header_of_tile(tiles[0], master)[1], *map(free_in, tiles[1:])]
    count, length, n_used = checked_tiles(plain, [len(positions) for positions in free])
    places = sum(len(positions) for positions in free[:count])
    groups = -(-count // 16)
    layers: dict[str, list[np.ndarray]] = {"high": [], "low": []}
    before = 0
    for g in range(groups):
        members = range(g * count // groups, (g + 1) * count // groups)
        levels = np.concatenate([tiles[member].levels.ravel()[free[member]] for member in members])
        after = before + len(levels)
        levels = levels[permutation(key(master, "group order", 32, g.to_bytes(4, "little")), len(levels))]
        sizes = {
            layer: bits * after // places - bits * before // places
            for layer, bits in (("high", 8 * length - n_used), ("low", n_used))
        }
        height = 12 if sum(sizes.values()) > 4_096 and len(levels) <= 1 << 20 else 10
        for layer, v in (("high", second_bits(levels)), ("low", levels % 2)):
            if sizes[layer]:
                layers[layer].append(bits_of_rows(syndrome(v, sizes[layer], height), sizes[layer]))
        before = after
    white = bits_of(stream(key(master, "payload whitening", 32, plain), length))
    return opened(np.concatenate(layers["high"] + layers["low"]) ^ white, master, plain)


# ---------------------------------------------------------------- §14


def coefficients_of(file: bytes) -> list[np.ndarray]:
    """Return the coefficients of each component of a JPEG, [h, w].

    jpeglib gives blocks [rows, columns, u, v], without those that only fill up an MCU.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.jpg")
        path.write_bytes(file)
        jpeg = jpeglib.read_dct(str(path))
        components = [jpeg.Y, jpeg.Cb, jpeg.Cr] if jpeg.num_components == 3 else [jpeg.Y]
    planes = []
    for blocks in components:
        rows, columns, _, _ = blocks.shape
        planes.append(blocks.transpose(0, 2, 1, 3).reshape(8 * rows, 8 * columns))
    return planes


def levels_of(coefficients: np.ndarray) -> np.ndarray:
    return (64 + (coefficients.astype(int) + 64) % 128).astype(np.uint8)


def tiles_of_plane(levels: np.ndarray) -> list[Tile]:
    """Return the tiles of a plane of a JPEG, by rising number."""
    h, w = levels.shape
    r, s = max(1, (h + 256) // 512), max(1, (w + 256) // 512)
    rows = [8 * (i * (h // 8) // r) for i in range(r + 1)]
    columns = [8 * (j * (w // 8) // s) for j in range(s + 1)]
    found = []
    for i in range(r):
        for j in range(s):
            tile = levels[rows[i] : rows[i + 1], columns[j] : columns[j + 1]]
            row, column = np.indices(tile.shape)
            found.append(Tile(tile, ((row % 8 == 0) & (column % 8 == 0)).ravel()))
    return found


def salt_of_jpeg(planes: list[np.ndarray]) -> bytes:
    """Return the salt of planes of levels."""
    data = b"stegapp/1 salt jpeg" + b"\0" + u32s([len(planes)])
    for plane in planes:
        data += u32s(plane.shape)
    for plane in planes:
        data += anchors_of(tiles_of_plane(plane))
    return hashlib.sha256(data).digest()[:16]


def brightness_first(order: list[int], brightness: int) -> list[int]:
    """Return the order with the first tile of plane 0, which has so many, at its front."""
    first = next(number for number in order if number < brightness)
    return [first] + [number for number in order if number != first]


# ---------------------------------------------------------------- §15


class Salt(NamedTuple):
    """A salt that was found: at which strength and spread, and the positions that are not its own."""

    salt: bytes
    strength: int
    spread: int
    others: np.ndarray


def salts_in(readings: dict[int, np.ndarray], sizes: tuple[int, int, int]) -> list[Salt]:
    """Return the salts in LLRs by strength. sizes: rows and columns of blocks, places."""
    public = permutation(hashlib.sha256(b"stegapp/1 robust order\0" + u32s(sizes)).digest(), int(np.prod(sizes)))
    found = []
    for strength, llrs in sorted(readings.items()):
        for spread in (1, 2, 4):
            if 5_120 * spread >= len(public):
                continue
            n = 2_048 * spread
            white = hashlib.sha256(b"stegapp/1 robust salt\0" + u32s((*sizes, strength, spread))).digest()
            codeword = unwhitened(llrs[public[:n]], white)
            bits = decode(codeword.reshape(1, n), 128)
            if evidence(codeword, ldpc.encode(bits, n=n)[0]) >= 160:
                found.append(Salt(bytes_of(bits[0]), strength, spread, np.sort(public[n:])))
    return found


def evidence(llrs: np.ndarray, x: np.ndarray) -> float:
    scales = [2.0**i for i in range(-6, 3)]
    return max(float((1 - np.log2(1 + np.exp(-a * llrs * (1.0 - 2 * x)))).sum()) for a in scales)


def checked_robust(plain: bytes, most: int) -> tuple[int, int]:
    """Return B and n_used of a header that breaks no rule. most: positions that the payload may have."""
    check_first(plain, 4, 1)
    if any(plain[4:8]):
        raise Stop("reserved")
    length, n_used = u32(plain, 8), u32(plain, 12)
    if length < 19 or most < n_used:
        raise Stop("limits")
    _, k, n = code(length, n_used)
    if 200 * k > 197 * n:
        raise Stop("limits")
    return length, n_used


# ---------------------------------------------------------------- §9


class Bytes:
    """A reader that never goes beyond its end."""

    def __init__(self, data: bytes, outcome: str) -> None:
        self.data, self.outcome = data, outcome

    def take(self, count: int) -> bytes:
        if count > len(self.data):
            raise Stop(self.outcome)
        taken, self.data = self.data[:count], self.data[count:]
        return taken

    def varint(self) -> int:
        groups: list[int] = []
        while True:
            byte = self.take(1)[0]
            groups.append(byte % 128)
            if byte < 128:
                break
            if len(groups) == 5:
                raise Stop(self.outcome)
        value = sum(group << 7 * i for i, group in enumerate(groups))
        if (len(groups) > 1 and groups[-1] == 0) or value >= 1 << 32:
            raise Stop(self.outcome)
        return value


WHOLE = (1, 2)


def read_message(padded: bytes, kinds: tuple[int, ...] = (1, 2, 4), *, shares_wanted: bool = False) -> Reading:
    source = Bytes(padded, "length")
    kind, compression = source.take(2)
    if kind not in kinds:
        raise Stop("kind")
    if compression > 2:
        raise Stop("compression")
    stored = source.varint()
    length = source.varint() if compression else stored
    body = source.take(stored)
    if length > 256 << 20:
        raise Stop("too-long")
    if source.data and kinds == WHOLE:
        raise Stop("padding")
    if source.data.strip(b"\0"):
        raise Stop("padding")
    if compression:
        body = decompressed(body, compression, length)
    if kind == 1:
        return Reading("success", text=utf8(body, "text"))
    if kind == 4:
        return Reading("share", share=body) if shares_wanted else joined([read_share(body)])
    return Reading("success", files=read_files(body))


def decompressed(body: bytes, compression: int, length: int) -> bytes:
    machine = (
        zlib.decompressobj(-15)
        if compression == 1
        else lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 8 << 20}])
    )
    try:
        out = machine.decompress(body, length + 1)
    except (zlib.error, lzma.LZMAError):
        raise Stop("stream") from None
    if len(out) != length or not machine.eof or machine.unused_data:
        raise Stop("stream")
    return out


def utf8(data: bytes, outcome: str) -> str:
    try:
        return data.decode("utf-8", "strict")
    except UnicodeDecodeError:
        raise Stop(outcome) from None


def read_files(body: bytes) -> tuple[tuple[str, bytes], ...]:
    source = Bytes(body, "files")
    count = source.varint()
    if not 0 < count < 65_536:
        raise Stop("files")
    table = []
    for _ in range(count):
        name = source.take(source.varint())
        table.append((name, source.varint()))
    if sum(size for _, size in table) != len(source.data):
        raise Stop("files")
    files = tuple((utf8(name, "name"), source.take(size)) for name, size in table)
    names = [name for name, _ in files]
    folders = {"/".join(name.split("/")[:i]) for name in names for i in range(1, name.count("/") + 1)}
    if len(set(names)) < len(names) or folders & set(names) or not all(map(right_name, names)):
        raise Stop("name")
    if len(folders) > 4096:
        raise Stop("files")
    return files


def right_name(name: str) -> bool:
    parts = name.split("/")
    return (
        0 < len(name.encode()) <= 4096
        and len(parts) <= 64
        and not {"", ".", ".."} & set(parts)
        and "\\" not in name
        and not any(unicodedata.category(character) == "Cc" for character in name)
        and not (name[1:2] == ":" and name[0].isascii() and name[0].isalpha())
    )


# ---------------------------------------------------------------- §16


class Share(NamedTuple):
    """What a share says; head: what all shares of a set have in common."""

    head: tuple[bytes, int, int, int, bytes]
    x: int
    key_share: bytes
    fragment: bytes


def read_share(body: bytes) -> Share:
    source = Bytes(body, "share")
    set_id = source.take(16)
    k, n, index = source.take(3)
    length = source.varint()
    check, key_share = source.take(32), source.take(32)
    if not (0 < k <= n and 0 < index <= n and length > 2 and len(source.data) == (length + 16 + k - 1) // k):
        raise Stop("share")
    return Share((set_id, k, n, length, check), index, key_share, source.data)


def product(a: int, b: int) -> int:
    """Multiply in GF(2^8), bit by bit."""
    total = 0
    while b:
        total ^= a * (b & 1)
        a, b = a << 1, b >> 1
        if a > 255:
            a ^= 0b1_0001_1101
    return total


def quotient(a: int, b: int) -> int:
    return next(c for c in range(256) if product(b, c) == a)


def coefficients(parts: dict[int, bytes]) -> list[bytes]:
    """Solve for the coefficients of the polynomial through these parts, by elimination."""
    rows = []
    for x, part in parts.items():
        powers = [1]
        while len(powers) < len(parts):
            powers.append(product(powers[-1], x))
        rows.append(powers + list(part))
    for i in range(len(rows)):
        pivot = next(j for j in range(i, len(rows)) if rows[j][i])
        rows[i], rows[pivot] = rows[pivot], rows[i]
        scale = quotient(1, rows[i][i])
        rows[i] = [product(scale, value) for value in rows[i]]
        for j, row in enumerate(rows):
            if j != i and row[i]:
                rows[j] = [value ^ product(row[i], other) for value, other in zip(row, rows[i], strict=True)]
    return [bytes(row[len(rows) :]) for row in rows]


def joined(shares: list[Share]) -> Reading:
    """Return the message of shares in any order."""
    if len({share.head for share in shares}) != 1:
        raise Stop("mixed")
    different = set(shares)
    if len({share.x for share in different}) < len(different):
        raise Stop("mixed")
    set_id, k, n, length, check = shares[0].head
    used = sorted(different, key=lambda share: share.x)[:k]
    if len(used) < k:
        raise Stop("too-few")
    secret = coefficients({share.x: share.key_share for share in used})[0]
    blocks = b"".join(coefficients({share.x: share.fragment for share in used}))
    sealed, rest = blocks[: length + 16], blocks[length + 16 :]
    facts = b"\0" + set_id + bytes([k, n])
    digest = hashlib.sha256(b"stegapp/1 share check" + facts + secret + sealed).digest()
    if rest.strip(b"\0") or digest != check:
        raise Stop("whole")
    try:
        whole = ChaCha20Poly1305(secret).decrypt(bytes(12), sealed, b"stegapp/1 share" + facts)
    except InvalidTag:
        raise Stop("whole") from None
    return read_message(whole, WHOLE)


def read_shares(packed: list[bytes]) -> Reading:
    """Read the packed messages of several pictures, each of which holds a share."""
    try:
        shares = [read_share(read_message(each, shares_wanted=True).share) for each in packed]
        return joined(shares)
    except Stop as stop:
        return Reading(stop.args[0])


# ---------------------------------------------------------------- all of it


def read_plane(
    logits: np.ndarray, levels: np.ndarray, password: str, salt: bytes, key_files: tuple[bytes, ...] = ()
) -> Reading:
    """Read logits [512, 512], positive for 1, of a picture with these grey levels."""
    llrs = -logits.astype(np.float64).ravel()
    master = master_of(password, salt, key_files)
    try:
        headers = opened_headers(llrs, master)
        if len(headers) != 1:
            raise Stop("ambiguous" if headers else "header")
        header = headers[0]
        if header.method == 1:
            length, n_used = checked(header.plain, 1)
            padded = read_container(llrs[order_of(master)[1152:]], master, header.plain, length, n_used)
        else:
            padded = read_syndromes(llrs, levels.ravel(), master, header)
        reading = read_message(padded)
    except Stop as stop:
        return Reading(stop.args[0])
    return reading._replace(header=header.plain)


def read_picture(picture: np.ndarray, password: str, key_files: tuple[bytes, ...] = ()) -> Reading:
    """Read the levels [c, h, w] of a picture in tiles; the bit of each is level mod 2."""
    master = master_of(password, salt_of_tiles(picture), key_files)
    tiles = tiles_of(picture)
    order = permutation(key(master, "tiles", 32), len(tiles))
    return read_in_order([tiles[number] for number in order], master)


def read_jpeg(file: bytes, password: str, key_files: tuple[bytes, ...] = ()) -> Reading:
    """Read a JPEG; the bit of each coefficient is its level mod 2."""
    planes = [levels_of(coefficients) for coefficients in coefficients_of(file)]
    master = master_of(password, salt_of_jpeg(planes), key_files)
    tiles = [tile for plane in planes for tile in tiles_of_plane(plane)]
    order = permutation(key(master, "tiles", 32), len(tiles)).tolist()
    order = brightness_first(order, len(tiles_of_plane(planes[0])))
    return read_in_order([tiles[number] for number in order], master)


def read_in_order(tiles: list[Tile], master: bytes) -> Reading:
    """Read tiles, which come in their order."""
    low = tiles[0].levels.ravel()[header_of_tile(tiles[0], master)[0]] % 2
    white = bits_of(stream(key(master, "header whitening", 32), 48))
    plain = unsealed(bytes_of(bits_of_rows(syndrome(low, 384, 10), 384) ^ white), master)
    if plain is None:
        return Reading("header")
    try:
        reading = read_message(read_tiles(tiles, master, plain))
    except Stop as stop:
        return Reading(stop.args[0])
    return reading._replace(header=plain)


def read_robust(
    readings: dict[int, np.ndarray],
    sides: tuple[int, int],
    places: int,
    password: str,
    key_files: tuple[bytes, ...] = (),
) -> Reading:
    """Read LLRs, by number of the strength, of a picture of so many rows and columns of pixels."""
    opening = []
    for salt in salts_in(readings, (sides[0] // 8, sides[1] // 8, places)):
        master = master_of(password, salt.salt, key_files)
        order = salt.others[permutation(key(master, "order", 32), len(salt.others))]
        n, llrs = 3_072 * salt.spread, readings[salt.strength][order]
        codeword = unwhitened(llrs[:n], key(master, "header whitening", 32))
        plain = unsealed(bytes_of(decode(codeword.reshape(1, n), 384)[0]), master)
        if plain is not None:
            opening.append((master, plain, llrs[n:]))
    if len(opening) != 1:
        return Reading("ambiguous" if opening else "header")
    master, plain, llrs = opening[0]
    try:
        length, n_used = checked_robust(plain, len(llrs))
        try:
            padded = read_container(llrs, master, plain, length, n_used)
        except Stop:
            raise Stop("damaged") from None
        reading = read_message(padded)
    except Stop as stop:
        return Reading(stop.args[0])
    return reading._replace(header=plain)
