"""Each rule of the format is pinned: a reader that breaks it gets at least one vector wrong.

A mutant is a reader with one rule changed in its source: the independent decoder, or the error correction that it
shares with the application.
"""

import functools
import importlib
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from stegapp.coding import bch, ldpc, params, plane_check, reed_solomon
from tests import independent_decoder
from tests.format.test_vectors import VECTORS, _assert_message, _file, _levels, _logits, _packed, _picture, _readings

pytestmark = pytest.mark.usefixtures("derived_once")

# Rule changed, source before, source after, vectors that catch it (all of them).
DECODER = [
    ("memory of Argon2id", "memory_cost=262_144", "memory_cost=65_536", "text-short"),
    ("passes of Argon2id", "iterations=3", "iterations=2", "text-short"),
    ("lanes of Argon2id", "lanes=4", "lanes=1", "text-short"),
    ("NFC", '"NFC"', '"NFKC"', "header-password-compatibility"),
    ("NFC at all", 'unicodedata.normalize("NFC", password)', "password", "password-decomposed"),
    ("one header only", 'if len(headers) != 1:', 'if not headers:', "ambiguous-methods ambiguous-container ambiguous-regions"),
    ("both methods are tried", "    low = (llrs[order_of(master)] < 0)", "    if found:\n        return found\n    low = (llrs[order_of(master)] < 0)", "ambiguous-methods ambiguous-version"),
    ("every H is tried", "            found.append(Header(plain, 2, region, data[48:]))", "            return [*found, Header(plain, 2, region, data[48:])]", "ambiguous-regions"),
    ("H of 8,192", "(32_768, 16_384, 8_192)", "(32_768, 16_384)", "adaptive-region-quarter"),
    ("H of 16,384", "(32_768, 16_384, 8_192)", "(32_768, 8_192)", "adaptive-region-half"),
    ("no H of 4,096", "(32_768, 16_384, 8_192)", "(32_768, 16_384, 8_192, 4_096)", "header-adaptive-region"),
    ("version", '(0, 1, "version"), ', "", "version-2 version-0"),
    ("method", '(1, method, "method"), ', "", "method-3 method-2"),
    ("method of reading", '(1, method, "method")', '(1, plain[1] % 3, "method")', "method-2 method-adaptive-1"),
    ("flags", '(2, 0, "flags"), ', "", "flags-lowest"),
    ("flags 4 to 6", "if plain[offset] != value:", "if plain[offset] & (0x8F if offset == 2 else 255) != value:", "flags-bit-4 flags-bit-5 flags-bit-6"),
    ("tiles", '(3, tiles, "tiles")', '(3, plain[3], "tiles")', "tiles-2"),
    ("last reserved byte", 'plain[4:8] != b"\\0\\0\\0\\0"', 'plain[4:7] != b"\\0\\0\\0"', "reserved-last"),
    ("version before method", '(0, 1, "version"), (1, method, "method")', '(1, method, "method"), (0, 1, "version")', "order-version-method"),
    ("method before flags", '(1, method, "method"), (2, 0, "flags")', '(2, 0, "flags"), (1, method, "method")', "order-method-flags"),
    ("flags before tiles", '(2, 0, "flags"), (3, tiles, "tiles")', '(3, tiles, "tiles"), (2, 0, "flags")', "order-flags-tiles"),
    ("shortest container", "if length < 19:", "if length < 18:", "limits-length-18"),
    ("shortest container is allowed", "if length < 19:", "if length < 20:", "text-empty"),
    ("highest rate", "1000 * k > 985 * n", "1000 * k > 990 * n", "limits-length-one-over"),
    ("highest rate is allowed", "1000 * k > 985 * n", "1000 * k > 980 * n", "rate-highest"),
    ("most positions are allowed", "n_used > 258_944", "n_used > 258_943", "whole-plane"),
    ("low layer", "elif n_used > 131_072 or", "elif", "limits-adaptive-low-one-over"),
    ("high layer", "0 <= 8 * length - n_used <= 131_072", "0 <= 8 * length - n_used <= 131_073", "limits-adaptive-high-one-over"),
    ("more in the low layer than there is", "not 0 <= 8 * length", "not -1 <= 8 * length", "limits-adaptive-used-one-over"),
    ("whole layers are allowed", "elif n_used > 131_072", "elif n_used > 131_071", "adaptive-longest"),
    ("bits of a block", "(8 * length + 8447) // 8448", "(8 * length + 8439) // 8440", "blocks-one-full"),
    ("a second block", "(8 * length + 8447) // 8448", "(8 * length + 8455) // 8456", "blocks-two"),
    ("interleaving", "received[c] = places[c::blocks]", "received[c] = places[c * n : (c + 1) * n]", "blocks-two blocks-three"),
    ("associated data", "bytes_of(bits), plain)", "bytes_of(bits), None)", "text-short container-associated-none"),
    ("whitening of the payload", '"payload whitening", 32, plain))\n    received', '"order", 32))\n    received', "text-short"),
    ("height 10 up to 4,096 bits", "10 if 8 * length <= 4096 else 12", "10 if 8 * length < 4096 else 12", "border-height-10"),
    ("height 12 above", "10 if 8 * length <= 4096 else 12", "10 if 8 * length <= 4104 else 12", "border-height-12"),
    ("segments at a multiple of 192", "192 * g <= size", "192 * g < size", "border-segments-4 border-segments-64"),
    ("segments below one", "192 * g <= size", "190 * g <= size", "border-segments-2"),
    ("most segments", "(1, 2, 4, 8, 16, 32, 64)", "(1, 2, 4, 8, 16, 32)", "border-segments-64"),
    ("no more segments", "(1, 2, 4, 8, 16, 32, 64)", "(1, 2, 4, 8, 16, 32, 64, 128)", "adaptive-longest"),
    ("shift by places", "if width >= 2 * rows and rows", "if rows", "border-shift-none-places adaptive-longest"),
    ("shift by places at the border", "width >= 2 * rows", "width > 2 * rows", "border-shift-places"),
    ("shift by rows", "and rows >= 2 * height else", "else", "border-shift-none-rows"),
    ("shift by rows at the border", "rows >= 2 * height", "rows > 2 * height", "border-shift-rows"),
    ("columns that came before", "found = dict.fromkeys(number % 2 ** (height - 2) for number in numbers)", "found = [number % 2 ** (height - 2) for number in numbers]", "adaptive-text-empty adaptive-low"),
    ("seed of wide blocks", "min(width, len(seeds) - 1)", "min(width, len(seeds) - 2)", "adaptive-text-empty"),
    ("second bits", "// 2 % 2", "% 2", "adaptive-high adaptive-layers"),
    ("kinds", "if kind not in kinds:", "if kind not in (0, *kinds):", "kind-0"),
    ("compressions", "if compression > 2:", "if compression > 3:", "compression-3"),
    ("kind before compression", 'if kind not in kinds:\n        raise Stop("kind")\n    if compression > 2:\n        raise Stop("compression")', 'if compression > 2:\n        raise Stop("compression")\n    if kind not in kinds:\n        raise Stop("kind")', "order-kind-compression"),
    ("longest body", "if length > 256 << 20:", "if length > 257 << 20:", "too-long-one-over"),
    ("longest body is allowed", "if length > 256 << 20:", "if length > 255 << 20:", "stream-256-mib"),
    ("zeros behind", 'if source.data.strip(b"\\0"):', 'if source.data[:5].strip(b"\\0"):', "padding-last"),
    ("padding before the stream", 'if source.data.strip(b"\\0"):\n        raise Stop("padding")\n    if compression:\n        body = decompressed(body, compression, length)', 'if compression:\n        body = decompressed(body, compression, length)\n    if source.data.strip(b"\\0"):\n        raise Stop("padding")', "order-padding-stream"),
    ("dictionary", '"dict_size": 8 << 20', '"dict_size": 4 << 20', "border-dictionary"),
    ("dictionary, at most", '"dict_size": 8 << 20', '"dict_size": 16 << 20', "stream-dictionary"),
    ("length of the stream", "if len(out) != length or not", "if not", "stream-deflate-shorter"),
    ("end of the stream", "not machine.eof or", "", "stream-lzma2-cut stream-deflate-cut"),
    ("rest of the stream", " or machine.unused_data:", ":", "stream-deflate-goes-on stream-lzma2-goes-on"),
    ("shortest varint", "(len(groups) > 1 and groups[-1] == 0) or ", "", "length-not-shortest files-count-not-shortest"),
    ("varint below 2^32", " or value >= 1 << 32", "", "length-body-2-to-32"),
    ("at least one file", "if not 0 < count", "if not 0 <= count", "files-none"),
    ("65,535 files", "count < 65_536", "count < 65_535", "border-files-65535"),
    ("no 65,536 files", "count < 65_536", "count < 65_537", "files-65536"),
    ("data left over", "!= len(source.data)", "> len(source.data)", "files-data-left-over"),
    ("sizes before names", 'if sum(size for _, size in table) != len(source.data):\n        raise Stop("files")\n', "[utf8(name, \"name\") for name, _ in table]\n    if sum(size for _, size in table) != len(source.data):\n        raise Stop(\"files\")\n", "order-files-utf8"),
    ("names that occur twice", "len(set(names)) < len(names) or ", "", "name-twice"),
    ("a file as a folder", "folders & set(names) or ", "", "name-inside-a-file"),
    ("a file as a folder far above", "for i in range(1, name.count(\"/\") + 1)}", "for i in [name.count(\"/\")] if i}", "name-far-ancestor name-far-ancestor-first"),
    ("4,096 folders", "len(folders) > 4096", "len(folders) > 4095", "border-folders-4096"),
    ("no 4,097 folders", "len(folders) > 4096", "len(folders) > 4097", "files-folders-4097"),
    ("names before folders", '        raise Stop("name")\n    if len(folders) > 4096:\n        raise Stop("files")', '        raise Stop("files" if len(folders) > 4096 else "name")', "order-name-folders"),
    ("4,096 bytes of a name", "<= 4096\n", "<= 4095\n", "files-limits"),
    ("no 4,097 bytes of a name", "<= 4096\n", "<= 4097\n", "name-4097-bytes"),
    ("64 parts", "len(parts) <= 64", "len(parts) <= 63", "files-limits"),
    ("no 65 parts", "len(parts) <= 64", "len(parts) <= 65", "name-65-parts"),
    ("U+007F", 'unicodedata.category(character) == "Cc"', 'character < " " or "\\x80" <= character < "\\xa0"', "name-delete"),
    ("U+0080 to U+009F", 'unicodedata.category(character) == "Cc"', 'character < " " or character == "\\x7f"', "name-c1 name-c1-first name-c1-last"),
    ("U+00A0 is allowed", 'unicodedata.category(character) == "Cc"', '(character < " " or "\\x7f" <= character <= "\\xa0")', "border-name-no-break-space"),
    ("drives in small letters", "name[0].isalpha()", "name[0].isupper()", "name-drive-lower"),
    ("drives of A to Z only", "name[0].isascii() and ", "", "border-name-other-letter-colon"),
    ("drives are letters", "and name[0].isascii() and name[0].isalpha()", "", "border-name-digit-colon"),
    ("drives at the start", 'name[1:2] == ":"', '":" in name', "border-name-letter-colon-later"),
    ("backslashes", '        and "\\\\" not in name\n', "", "name-backslash"),
    ("dots", '{"", ".", ".."}', '{""}', "name-up name-dot"),
]  # fmt: skip

# The same for pictures in tiles.
TILES = [
    ("rows from 768", "down, across = max(1, (h + 256) // 512)", "down, across = max(1, (h + 255) // 512)", "tiled-colour-rows"),
    ("columns from 768", "(w + 256) // 512)\n    return", "(w + 255) // 512)\n    return", "tiled-two"),
    ("one tile up to 767", "down, across = max(1, (h + 256) // 512)", "down, across = max(1, (h + 257) // 512)", "tiled-767x767"),
    ("bounds of tiles", "j * w // across : (j + 1) * w // across", "j * (w // across) : (j + 1) * (w // across)", "tiled-colour-rows"),
    ("planes before rows", "        for plane in picture\n        for i in range(down)\n        for j in range(across)\n", "        for i in range(down)\n        for j in range(across)\n        for plane in picture\n", "tiled-colour-rows header-tiled-planes-last"),
    ("rows before columns", "        for i in range(down)\n        for j in range(across)\n", "        for j in range(across)\n        for i in range(down)\n", "tiled-colour-rows tiled-grey-rows"),
    ("planes are red, green, blue", "for plane in picture\n", "for plane in picture[::-1]\n", "tiled-colour header-tiled-planes"),
    ("rows of anchors", "row % 8 == 4", "row % 8 == 3", "tiled-64x64"),
    ("columns of anchors", "column % 16 == 8", "column % 8 == 0", "tiled-64x64"),
    ("label of the salt", 'b"stegapp/1 salt tiles"', 'b"stegapp/1 salt"', "tiled-wide header-tiled-salt-label"),
    ("sides in the salt", "u32s(picture.shape)", "u32s((*picture.shape[1:], picture.shape[0]))", "tiled-wide header-tiled-salt-sides"),
    ("order of tiles", 'order = permutation(key(master, "tiles", 32), len(tiles))\n', 'order = permutation(key(master, "order", 32), len(tiles))\n', "tiled-wide header-tiled-order-of-tiles"),
    ("the header's tile", "    low = tiles[0].levels", "    tiles[:2] = tiles[1::-1]\n    low = tiles[0].levels", "tiled-wide header-tiled-second-tile"),
    ("positions by rows", "return np.flatnonzero(~tile.anchors)", "free, width = np.flatnonzero(~tile.anchors), tile.levels.shape[1]\n    return free[np.lexsort((free // width, free % width))]", "tiled-64x64 header-tiled-by-columns"),
    ("order of the header", '"header order"', '"order"', "tiled-64x64 header-tiled-order"),
    ("an eighth for the header", "max(m // 8, ", "max(m // 9, ", "tiled-767x767"),
    ("8,192 for the header", "min(m // 2, 8_192)", "m // 2", "tiled-header-8192 header-tiled-size"),
    ("half for the header", "min(m // 2, 8_192)", "min(m // 4, 8_192)", "tiled-64x64 header-tiled-size-half"),
    ("no more than half for the header", "min(m // 2, 8_192)", "8_192", "tiled-64x64"),
    ("height of the header", "syndrome(low, 384, 10)", "syndrome(low, 384, 12)", "tiled-64x64 header-tiled-height"),
    ("header by rising number", "bits_of_rows(syndrome(low, 384, 10), 384)", "syndrome(low, 384, 10).ravel()", "tiled-64x64 header-tiled-by-segments"),
    ("whitening of the header", "384) ^ white), master)", "384)), master)", "tiled-64x64 header-tiled-whitening-missing"),
    ("method 3", "check_first(plain, 3, 0)", "check_first(plain, plain[1], 0)", "method-tiled-1 method-tiled-2 method-tiled-4"),
    ("offset 3", "check_first(plain, 3, 0)", "check_first(plain, 3, plain[3])", "tiles-tiled-1 tiles-tiled-255"),
    ("four bytes of T", "u32(plain, 4)", "u32(plain, 4) % 2**24", "limits-tiled-2-to-24"),
    ("no more tiles than there are", "1 <= count <= len(sizes)", "1 <= count", "limits-tiled-one-over"),
    ("all tiles are allowed", "1 <= count <= len(sizes)", "1 <= count < len(sizes)", "tiled-all-tiles tiled-64x64"),
    ("shortest container", "length <= 18", "length < 18", "limits-tiled-length-18"),
    ("shortest container is allowed", "length <= 18", "length <= 19", "tiled-odd"),
    ("half of the positions of T tiles", "sum(sizes[:count]) // 2", "sum(sizes) // 2", "limits-tiled-low-one-over limits-tiled-high-one-over"),
    ("half of the positions is allowed", "max(high, n_used) > half", "max(high, n_used) >= half", "tiled-longest"),
    ("low layer", "max(high, n_used) > half", "high > half", "limits-tiled-low-one-over"),
    ("high layer", "max(high, n_used) > half", "n_used > half", "limits-tiled-high-one-over"),
    ("more in the low layer than there is", "high < 0 or ", "", "limits-tiled-used-one-over"),
    ("the header's positions are the header's", "free = [header_of_tile(tiles[0], master)[1], *map(free_in, tiles[1:])]", "free = [*map(free_in, tiles)]", "tiled-colour"),
    ("the rest of the header's tile by rows", "np.sort(order[size:])", "order[size:]", "tiled-colour container-tiled-header-order"),
    ("no groups of 15", "-(-count // 16)", "-(-count // 15)", "tiled-16-tiles container-tiled-groups-15"),
    ("no groups of 17", "-(-count // 16)", "-(-count // 17)", "tiled-17-tiles container-tiled-groups-17"),
    ("groups of one size", "range(g * count // groups, (g + 1) * count // groups)", "range(16 * g, min(16 * g + 16, count))", "tiled-17-tiles container-tiled-groups-full"),
    ("number of a group", ', 32, g.to_bytes(4, "little")', ", 32", "tiled-17-tiles container-tiled-group-number"),
    ("tiles of a group by the order", "for member in members]", "for member in sorted(members, key=lambda m: tiles[m].levels.ctypes.data)]", "tiled-17-tiles container-tiled-tiles-rising"),
    ("shares by positions", "bits * after // places - bits * before // places", "bits * (g + 1) // groups - bits * g // groups", "tiled-17-tiles container-tiled-shares"),
    ("height 10 up to 4,096 bits", "sum(sizes.values()) > 4_096", "sum(sizes.values()) >= 4_096", "tiled-height-10"),
    ("height 12 above", "sum(sizes.values()) > 4_096", "sum(sizes.values()) > 4_104", "tiled-height-12"),
    ("height by the bits of a group", "sum(sizes.values()) > 4_096", "8 * length > 4_096", "tiled-height-of-group container-tiled-height-of-all"),
    ("height by both layers", "sum(sizes.values()) > 4_096", "max(sizes.values()) > 4_096", "tiled-height-12"),
    ("height 12 up to 1,048,576 positions", "len(levels) <= 1 << 20", "len(levels) < 1 << 20", "tiled-height-of-large"),
    ("height 10 above", "len(levels) <= 1 << 20", "len(levels) <= (1 << 20) + 1", "tiled-height-of-larger container-tiled-height-of-large"),
    ("height by positions at all", " and len(levels) <= 1 << 20 else", " else", "tiled-height-of-larger container-tiled-height-of-large"),
    ("which layer is which", '("high", second_bits(levels)), ("low", levels % 2)', '("low", second_bits(levels)), ("high", levels % 2)', "tiled-wide tiled-high"),
    ("the high layer's bits first", 'layers["high"] + layers["low"]', 'layers["low"] + layers["high"]', "tiled-wide container-tiled-layers"),
    ("whitening of the payload", 'layers["low"]) ^ white', 'layers["low"])', "tiled-wide container-tiled-whitening-missing"),
]  # fmt: skip

# The same for JPEGs.
JPEGS = [
    ("vertical frequency first", "blocks.transpose(0, 2, 1, 3)", "blocks.transpose(0, 3, 1, 2)", "jpeg-64x64 header-jpeg-transposed"),
    ("rows of blocks first", "blocks.transpose(0, 2, 1, 3).reshape", "blocks.transpose(1, 2, 0, 3).reshape", "jpeg-57x57 jpeg-colour-420"),
    ("coefficients in place", "blocks.transpose(0, 2, 1, 3)", "blocks", "jpeg-64x64"),
    ("not in zigzag order", "rows, columns, _, _ = blocks.shape\n", "rows, columns, _, _ = blocks.shape\n        at = sorted(range(64), key=lambda k: (k // 8 + k % 8, k // 8 if (k // 8 + k % 8) % 2 else k % 8))\n        blocks = blocks.reshape(rows, columns, 64)[..., at].reshape(rows, columns, 8, 8)\n", "jpeg-64x64"),
    ("components in their order", "[jpeg.Y, jpeg.Cb, jpeg.Cr]", "[jpeg.Y, jpeg.Cr, jpeg.Cb]", "jpeg-colour-444 header-jpeg-colours"),
    ("all components", "[jpeg.Y, jpeg.Cb, jpeg.Cr]", "[jpeg.Y]", "jpeg-colour-420 jpeg-front"),
    ("no blocks that fill up an MCU", "rows, columns, _, _ = blocks.shape\n", "filled = [(0, -n % int(f)) for n, f in zip(blocks.shape, jpeg.samp_factor[len(planes)], strict=False)]\n        blocks = np.pad(blocks, (*filled, (0, 0), (0, 0)))\n        rows, columns, _, _ = blocks.shape\n", "jpeg-filling jpeg-progressive jpeg-factors"),
    ("no block less", "rows, columns, _, _ = blocks.shape\n", "blocks = blocks[: jpeg.height // 8, : jpeg.width // 8]\n        rows, columns, _, _ = blocks.shape\n", "jpeg-57x57 jpeg-colour-422"),
    ("folded at all", "64 + (coefficients.astype(int) + 64) % 128", "coefficients % 256", "jpeg-64x64 header-jpeg-salt-unfolded"),
    ("folded once in 128", "(coefficients.astype(int) + 64) % 128", "(coefficients.astype(int) + 64) % 64", "jpeg-edges jpeg-colour-420"),
    ("folded at -64 and 63", "64 + (coefficients.astype(int) + 64) % 128", "coefficients.astype(int) % 128", "jpeg-edges jpeg-64x64"),
    ("folded, not bounded", "64 + (coefficients.astype(int) + 64) % 128", "128 + np.clip(coefficients.astype(int), -64, 63)", "jpeg-edges header-jpeg-salt-bounded"),
    ("folded, not halved", "64 + (coefficients.astype(int) + 64) % 128", "64 + (coefficients.astype(int) + 64) % 130", "jpeg-edges"),
    ("values, not magnitudes", "(coefficients.astype(int) + 64)", "(abs(coefficients.astype(int)) + 64)", "jpeg-negative container-jpeg-magnitude"),
    ("high of magnitudes", "levels // 2 % 2", "abs(levels.astype(int) - 128) // 2 % 2 if levels.min() > 63 and levels.max() < 192 else levels // 2 % 2", "jpeg-negative container-jpeg-magnitude"),
    ("rows of tiles from 768", "r, s = max(1, (h + 256) // 512)", "r, s = max(1, (h + 248) // 512)", "jpeg-rows"),
    ("columns of tiles from 768", "max(1, (w + 256) // 512)\n    rows =", "max(1, (w + 248) // 512)\n    rows =", "jpeg-761 header-jpeg-pixels"),
    ("one tile up to 760", "max(1, (w + 256) // 512)\n    rows =", "max(1, (w + 264) // 512)\n    rows =", "jpeg-760"),
    ("rows cut between blocks", "8 * (i * (h // 8) // r)", "i * h // r", "jpeg-tall"),
    ("columns cut between blocks", "8 * (j * (w // 8) // s)", "j * w // s", "jpeg-uneven header-jpeg-cut"),
    ("rounded down", "8 * (j * (w // 8) // s)", "8 * -(-j * (w // 8) // s)", "jpeg-uneven"),
    ("rows before columns", "    for i in range(r):\n        for j in range(s):\n", "    for j in range(s):\n        for i in range(r):\n", "jpeg-rows"),
    ("rows of anchors", "(row % 8 == 0) &", "(row % 8 == 4) &", "jpeg-64x64"),
    ("columns of anchors", "& (column % 8 == 0)", "& (column % 16 == 8)", "jpeg-64x64"),
    ("anchors of every block", "& (column % 8 == 0)", "& (column % 16 == 0)", "jpeg-64x64"),
    ("not the anchors of levels", "((row % 8 == 0) & (column % 8 == 0))", "((row % 8 == 4) & (column % 16 == 8))", "jpeg-64x64 header-jpeg-anchors"),
    ("label of the salt", 'b"stegapp/1 salt jpeg"', 'b"stegapp/1 salt tiles"', "jpeg-64x64 header-jpeg-salt-tiles"),
    ("number of planes in the salt", "u32s([len(planes)])", 'b""', "jpeg-64x64 header-jpeg-salt-planes"),
    ("sides in the salt", "data += u32s(plane.shape)", "data += u32s(plane.shape[::-1])", "jpeg-wide header-jpeg-salt-sides"),
    ("sides in pixels of blocks", "data += u32s(plane.shape)", "data += u32s([side // 8 for side in plane.shape])", "jpeg-64x64 header-jpeg-salt-blocks"),
    ("sides of each plane", "    for plane in planes:\n        data += u32s(plane.shape)", "    for plane in planes[:1]:\n        data += u32s(plane.shape)", "jpeg-colour-444"),
    ("all sides before the anchors", "data += u32s(plane.shape)\n    for plane in planes:\n", "data += u32s(plane.shape)\n", "jpeg-colour-444 header-jpeg-salt-interleaved"),
    ("anchors by tiles", "anchors_of(tiles_of_plane(plane))", "bytes(plane[::8, ::8].ravel().tolist())", "jpeg-wide header-jpeg-salt-by-rows"),
    ("anchors of all planes", "    for plane in planes:\n        data += anchors_of", "    for plane in planes[:1]:\n        data += anchors_of", "jpeg-colour-444 header-jpeg-salt-brightness"),
    ("order of the tiles", 'permutation(key(master, "tiles", 32), len(tiles)).tolist()', 'permutation(key(master, "order", 32), len(tiles)).tolist()', "jpeg-wide header-jpeg-order-of-tiles"),
    ("brightness to the front", "    order = brightness_first(order, len(tiles_of_plane(planes[0])))\n", "", "jpeg-front jpeg-front-wide header-jpeg-front-missing"),
    ("the first of brightness", "number for number in order if number < brightness)", "number for number in order[::-1] if number < brightness)", "jpeg-front-wide header-jpeg-front-lowest"),
    ("not the lowest of brightness", "next(number for number in order if number < brightness)", "0", "jpeg-front-wide header-jpeg-front-lowest"),
    ("any tile of brightness", "if number < brightness)", "if number < min(brightness, 1))", "jpeg-front-wide header-jpeg-front-lowest"),
    ("not the last of brightness", "if number < brightness)", "if number <= brightness)", "jpeg-front"),
    ("moved, not exchanged", "    return [first] + [number for number in order if number != first]", "    at = order.index(first)\n    order[0], order[at] = first, order[0]\n    return order", "jpeg-front-2 jpeg-front-3 container-jpeg-front-exchanged"),
    ("others as they were", "    return [first] + [number for number in order if number != first]", "    return [first] + sorted(set(order) - {first})", "jpeg-front-2 jpeg-front-wide"),
    ("by rows", "return np.flatnonzero(~tile.anchors)", "free, width = np.flatnonzero(~tile.anchors), tile.levels.shape[1]\n    return free[np.lexsort((free % width // 8, free // width // 8))]", "jpeg-64x64 header-jpeg-by-blocks"),
    ("height of the header", "syndrome(low, 384, 10)", "syndrome(low, 384, 12)", "jpeg-64x64 header-jpeg-height"),
    ("whitening of the header", "384) ^ white), master)", "384)), master)", "jpeg-64x64 header-jpeg-whitening-missing"),
    ("method 3", "check_first(plain, 3, 0)", "check_first(plain, plain[1], 0)", "method-jpeg-2 method-jpeg-4"),
    ("offset 3", "check_first(plain, 3, 0)", "check_first(plain, 3, plain[3])", "tiles-jpeg-1"),
    ("no more tiles than there are", "1 <= count <= len(sizes)", "1 <= count", "limits-jpeg-one-over"),
    ("half of the positions of T tiles", "sum(sizes[:count]) // 2", "sum(sizes) // 2", "limits-jpeg-low-one-over limits-jpeg-high-one-over"),
    ("half of the positions is allowed", "max(high, n_used) > half", "max(high, n_used) >= half", "jpeg-longest"),
    ("no groups of 15", "-(-count // 16)", "-(-count // 15)", "jpeg-16-tiles container-jpeg-groups-15"),
    ("no groups of 17", "-(-count // 16)", "-(-count // 17)", "jpeg-17-tiles container-jpeg-groups-17"),
    ("shares by positions", "bits * after // places - bits * before // places", "bits * (g + 1) // groups - bits * g // groups", "jpeg-17-tiles"),
]  # fmt: skip

# The same for pictures that are recompressed.
ROBUST = [
    ("whole blocks alone", "(sides[0] // 8, sides[1] // 8, places)", "(-(-sides[0] // 8), -(-sides[1] // 8), places)", "robust-edges robust-tall"),
    ("rows before columns", "(sides[0] // 8, sides[1] // 8, places)", "(sides[1] // 8, sides[0] // 8, places)", "robust-edges robust-tall header-robust-columns-first"),
    ("label of the public order", 'b"stegapp/1 robust order', 'b"stegapp/1 robust salt', "robust-least header-robust-salt-order-label"),
    ("places in the public order", "u32s(sizes)).digest()", "u32s(sizes[:2])).digest()", "robust-least header-robust-salt-order-places"),
    ("label of the salt's whitening", 'b"stegapp/1 robust salt', 'b"stegapp/1 robust order', "robust-least"),
    ("places in the whitening", "u32s((*sizes, strength, spread))", "u32s((*sizes[:2], strength, spread))", "robust-32-places"),
    ("strength in the whitening", "u32s((*sizes, strength, spread))", "u32s((*sizes, 3, spread))", "robust-strength-0 robust-strength-8 header-robust-strength"),
    ("strengths from 0", "u32s((*sizes, strength, spread))", "u32s((*sizes, strength + 1, spread))", "robust-strength-0"),
    ("spread in the whitening", "u32s((*sizes, strength, spread))", "u32s((*sizes, strength, 1))", "robust-spread-2 robust-spread-4"),
    ("whitening of the salt", "codeword = unwhitened(llrs[public[:n]], white)", "codeword = llrs[public[:n]]", "robust-least header-robust-salt-clear"),
    ("a spread of 2", "for spread in (1, 2, 4):", "for spread in (1, 4):", "robust-spread-2 ambiguous-robust-spreads"),
    ("a spread of 4", "for spread in (1, 2, 4):", "for spread in (1, 2):", "robust-spread-4 robust-faint"),
    ("a spread of 1 too", "for spread in (1, 2, 4):", "for spread in [max(c for c in (1, 2, 4) if 5_120 * c < len(public))]:", "robust-spread-1-of-3"),
    ("bits of the salt", "n = 2_048 * spread", "n = 2_304 * spread", "robust-least"),
    ("little evidence is enough", ">= 160:", ">= 500:", "robust-errors robust-erased"),
    ("other positions by number", "np.sort(public[n:])", "public[n:]", "robust-least header-robust-order-public"),
    ("the salt's positions are its own", "salt.others[permutation(key(master, \"order\", 32), len(salt.others))]", "(lambda P: P[np.isin(P, salt.others)])(permutation(key(master, \"order\", 32), len(readings[salt.strength])))", "robust-least header-robust-order-of-all"),
    ("order of the others", "salt.others[permutation(key(master, \"order\", 32), len(salt.others))]", "salt.others[permutation(key(master, \"header order\", 32), len(salt.others))]", "robust-least header-robust-order"),
    ("a header of its spread", "n, llrs = 3_072 * salt.spread,", "n, llrs = 3_072,", "robust-spread-2 robust-spread-4"),
    ("bits of the header", "n, llrs = 3_072 * salt.spread,", "n, llrs = 1_152 * salt.spread,", "robust-least damaged-as-method-1"),
    ("whitening of the header", 'codeword = unwhitened(llrs[:n], key(master, "header whitening", 32))', "codeword = llrs[:n]", "robust-least header-robust-whitening-missing"),
    ("the payload follows the header", "opening.append((master, plain, llrs[n:]))", "opening.append((master, plain, llrs[n + 1 :]))", "robust-least damaged-payload-shifted"),
    ("every salt is tried", "            opening.append((master, plain, llrs[n:]))\n", "            opening.append((master, plain, llrs[n:]))\n            break\n", "ambiguous-robust-salts ambiguous-robust-strengths ambiguous-robust-version"),
    ("not the first salt alone", "        if plain is not None:\n            opening.append((master", "        if plain is None:\n            break\n        else:\n            opening.append((master", "robust-other-header-lost"),
    ("one header only", '        return Reading("ambiguous" if opening else "header")\n    master', '        if not opening:\n            return Reading("header")\n    master', "ambiguous-robust-salts ambiguous-robust-spreads"),
    ("method 4", "check_first(plain, 4, 1)", "check_first(plain, plain[1], 1)", "method-robust-1 method-robust-3 method-robust-5"),
    ("one tile", "check_first(plain, 4, 1)", "check_first(plain, 4, plain[3])", "tiles-robust-0 tiles-robust-2"),
    ("reserved bytes", "    if any(plain[4:8]):\n", "    if any(plain[4:7]):\n", "reserved-robust-last"),
    ("reserved before limits", "    if any(plain[4:8]):\n        raise Stop(\"reserved\")\n    length, n_used = u32(plain, 8), u32(plain, 12)\n", "    length, n_used = u32(plain, 8), u32(plain, 12)\n    if n_used and any(plain[4:8]):\n        raise Stop(\"reserved\")\n", "reserved-robust-order-limits"),
    ("shortest container", "if length < 19 or", "if length < 18 or", "limits-robust-length-18"),
    ("shortest container is allowed", "if length < 19 or", "if length < 20 or", "robust-least"),
    ("no more positions than there are", "or most < n_used:", "or most + 1 < n_used:", "limits-robust-used-one-over"),
    ("all positions are allowed", "or most < n_used:", "or most <= n_used:", "robust-all"),
    ("positions of the spread", "or most < n_used:", "or most + 5_120 < n_used:", "limits-robust-used-of-spread-1"),
    ("highest rate", "200 * k > 197 * n", "200 * k > 198 * n", "limits-robust-rate-above"),
    ("highest rate is allowed", "200 * k > 197 * n", "200 * k >= 197 * n", "robust-rate-bch"),
    ("damaged is told", 'raise Stop("damaged") from None', "raise", "damaged-quarter damaged-tag"),
    ("damaged is told of the container alone", '            raise Stop("damaged") from None\n        reading = read_message(padded)\n', '            raise Stop("damaged") from None\n        try:\n            reading = read_message(padded)\n        except Stop:\n            raise Stop("damaged") from None\n', "kind-robust-message padding-robust-message"),
    ("interleaving", "received[c] = places[c::blocks]", "received[c] = places[c * n : (c + 1) * n]", "robust-blocks damaged-not-interleaved"),
]  # fmt: skip

# The module, and its function that the readers call.
CODES = [
    ("k up to 292", params, "k <= 292 or", "k <= 280 or", "border-k-288"),
    ("k above 292", params, "k <= 292 or", "k <= 296 or", "border-k-296"),
    ("k up to 3,824", params, "k <= 3824 and", "k <= 3816 and", "border-k-3824"),
    ("k above 3,824", params, "k <= 3824 and", "k <= 3832 and", "border-k-3832"),
    ("rate 0.67", params, "rate <= 0.67", "rate < 0.67", "rate-two-thirds"),
    ("rate above 0.67", params, "rate <= 0.67", "rate <= 0.6702", "rate-above-two-thirds"),
    ("k up to 3,840", params, "k <= 3840 and", "k <= 3832 and", "border-rate-1-4"),
    ("k above 3,840", params, "k <= 3840 and", "k <= 3848 and", "rate-quarter-longer"),
    ("rate 1/4", params, "rate <= 0.25", "rate < 0.25", "border-rate-1-4"),
    ("rate above 1/4", params, "rate <= 0.25", "rate <= 0.2501", "border-rate-above-1-4"),
    ("ten columns", params, "10 if k > 640", "10 if k > 656", "border-k-656"),
    ("nine columns", params, "10 if k > 640", "10 if k > 632", "border-k-640"),
    ("nine columns, from", params, "9 if k > 560", "9 if k > 568", "border-k-568"),
    ("eight columns, to", params, "9 if k > 560", "9 if k > 552", "border-k-560"),
    ("eight columns, from", params, "8 if k > 192", "8 if k > 200", "border-k-200"),
    ("six columns, to", params, "8 if k > 192", "8 if k > 184", "border-k-192"),
    ("LDPC at 0.95", params, "rate > MAX_LDPC_RATE", "rate >= MAX_LDPC_RATE", "border-rate-0.95"),
    ("BCH above 0.95", params, "rate > MAX_LDPC_RATE", "rate > MAX_LDPC_RATE + 0.0003", "border-rate-above-0.95"),
    ("LDPC at n - k = Z", params, "< 3 * lifting", "<= 3 * lifting", "border-parity-z"),
    ("BCH below n - k = Z", params, "< 3 * lifting", "< 3 * lifting - 1", "border-parity-below-z"),
    ("t errors of BCH", bch, "if errors <= code.t and", "if errors < code.t and", "border-bch-t"),
    ("18 bytes of Reed-Solomon", reed_solomon, "if 2 * count > sums.size:", "if 2 * count > sums.size - 2:", "border-18-wrong-bytes"),
    ("20 positions of the check", plane_check, "if count > repairs or", "if count >= repairs or", "adaptive-misread"),
]  # fmt: skip

WORDS = {"params": "code_params", "bch": "decode", "reed_solomon": "decode", "plane_check": "repair"}


def _mutated(module: types.ModuleType, before: str, after: str) -> types.ModuleType:
    """Return a copy of a module with one place of its source changed."""
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    assert source.count(before) == 1, f"{source.count(before)} places with {before!r}"
    copy = types.ModuleType(f"{module.__name__}_mutant")
    sys.modules[copy.__name__] = copy  # dataclasses look their module up
    exec(compile(source.replace(before, after), str(module.__file__), "exec"), copy.__dict__)
    return copy


def _is_right(reader: types.ModuleType, name: str) -> bool:
    vector = VECTORS[name]
    try:
        if vector["kind"] == "tiled":
            reading = reader.read_picture(_picture(vector), vector["password"])
        elif vector["kind"] == "jpeg":
            reading = reader.read_jpeg(_file(vector), vector["password"])
        elif vector["kind"] == "robust":
            reading = reader.read_robust(_readings(vector), vector["shape"], vector["places"], vector["password"])
        elif vector["kind"] == "shares":
            reading = reader.read_shares(_packed(vector))
        else:
            salt = bytes.fromhex(vector["salt"])
            reading = reader.read_plane(_logits(vector), _levels(vector), vector["password"], salt)
    except (
        ValueError,
        RuntimeError,
        IndexError,
        StopIteration,
        ZeroDivisionError,
    ):  # a broken reader may well fall over; no right one does
        return False
    if reading.outcome != vector["outcome"]:
        return False
    if reading.outcome == "success":
        try:
            _assert_message(vector, reading.text, list(reading.files))
        except AssertionError:
            return False
    return True


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.endswith("_mutant"):
            del sys.modules[name]
    ldpc._plan.cache_clear()


@pytest.mark.parametrize(("before", "after", "names"), [row[1:] for row in DECODER], ids=[row[0] for row in DECODER])
def test_a_reader_that_breaks_a_rule_is_caught(before: str, after: str, names: str) -> None:
    mutant = _mutated(independent_decoder, before, after)
    if "cost" not in before and "iterations" not in before and "lanes" not in before and "NFC" not in before:
        mutant.master_of = independent_decoder.master_of  # type: ignore[attr-defined]  # half a second each
    for name in names.split():
        assert not _is_right(mutant, name), name


# The same of shares.
SHARES = [
    ("set, k, n, length and check are common", "share.head for share in shares}) != 1", "share.head for share in shares}) < 1", "mixed-sets mixed-total"),
    ("k is common", "{share.head for", "{(share.head[0], *share.head[2:]) for", "mixed-needed"),
    ("n is common", "{share.head for", "{(*share.head[:2], *share.head[3:]) for", "mixed-total"),
    ("the length is common", "{share.head for", "{(*share.head[:3], share.head[4]) for", "mixed-length"),
    ("the check is common", "{share.head for", "{share.head[:4] for", "mixed-check"),
    ("one share of one index", "if len({share.x for share in different}) < len(different):", "if not different:", "mixed-index mixed-index-beside-enough mixed-key-shares"),
    ("equal ones count once", "different = set(shares)", "different = shares", "shares-twice too-few-twice"),
    ("k of them", "if len(used) < k:", "if len(used) < k - 1:", "too-few-two too-few-twice"),
    ("k are enough", "if len(used) < k:", "if len(used) <= k:", "shares-all shares-1-of-1"),
    ("k is 1 at least", "0 < k <= n and", "0 <= k <= n and", "share-needed-0"),
    ("k is n at most", "0 < k <= n and", "0 < k and", "share-needed-above-total"),
    ("the index is 1 at least", "0 < index <= n", "index <= n", "share-index-0"),
    ("the index is n at most", "0 < index <= n", "0 < index", "share-index-above-total"),
    ("the shortest message", "length > 2 and", "length > 1 and", "share-length-2"),
    ("length of the fragment", "len(source.data) == (length + 16 + k - 1) // k", "source.data", "share-fragment-longer share-fragment-shorter"),
    ("polynomial of the field", "0b1_0001_1101", "0b1_0001_1011", "shares-order shares-255"),
    ("the key is the constant", "for share in used})[0]", "for share in used})[-1]", "shares-order"),
    ("label of the check", 'b"stegapp/1 share check" + facts', 'b"stegapp/1 share" + facts', "shares-order whole-check-label"),
    ("the key is in the check", "facts + secret + sealed", "facts + sealed", "shares-order whole-check-of-sealed"),
    ("the check fits", " or digest != check", "", "whole-check"),
    ("zeros fill up", 'rest.strip(b"\\0") or ', "", "whole-filled-up"),
    ("associated data of the seal", 'sealed, b"stegapp/1 share" + facts)', "sealed, facts)", "shares-order"),
    ("no byte after the whole", "if source.data and kinds == WHOLE:", "if not kinds:", "padding-in-shares"),
    ("no share in shares", "WHOLE = (1, 2)", "WHOLE = (1, 2, 4)", "kind-share-in-shares"),
]  # fmt: skip


LATER = [*TILES, *JPEGS, *ROBUST, *SHARES]


@pytest.mark.parametrize(("before", "after", "names"), [row[1:] for row in LATER], ids=[row[0] for row in LATER])
def test_a_reader_of_a_later_method_that_breaks_a_rule_is_caught(before: str, after: str, names: str) -> None:
    mutant = _mutated(independent_decoder, before, after)
    mutant.master_of = independent_decoder.master_of  # type: ignore[attr-defined]  # half a second each
    for name in names.split():
        assert not _is_right(mutant, name), name


@pytest.mark.parametrize(
    ("module", "before", "after", "names"), [row[1:] for row in CODES], ids=[row[0] for row in CODES]
)
def test_a_code_that_breaks_a_rule_is_caught(
    module: types.ModuleType, before: str, after: str, names: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = WORDS[module.__name__.rpartition(".")[2]]
    original, mutant = getattr(module, word), getattr(_mutated(module, before, after), word)
    for user in list(sys.modules.values()):
        if getattr(user, "__name__", "").startswith("stegapp.coding") and getattr(user, word, None) is original:
            monkeypatch.setattr(user, word, mutant)
    for name in names.split():
        assert not _is_right(independent_decoder, name), name


@functools.lru_cache(maxsize=1)
def _named() -> set[str]:
    return {name for row in DECODER + LATER for name in row[3].split()} | {
        name for row in CODES for name in row[4].split()
    }


@pytest.mark.parametrize("name", sorted(_named()))
def test_what_catches_mutants_is_read_rightly(name: str) -> None:
    assert _is_right(importlib.import_module("tests.independent_decoder"), name)
