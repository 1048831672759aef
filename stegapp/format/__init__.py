"""The file format, both directions: FORMAT.md beside this file says what its modules do.

Bytes and bits in, bytes and bits out. Must not know of picture files, models, costs or detectors. This is its only
door: no other package imports a module of it.

    message ─ pack ─ seal ─▶ Sealed ─ direct.write, adaptive.write ─▶ Layout of a plane
    logits, levels of a plane ─ read ─▶ Opened ─ unpack ─▶ message

Pictures in tiles: `tiled`. Pictures that will be recompressed: `robust`. One message in several pictures:
`split_packed`, `unpack_shares`.
"""

from stegapp.format.bitplane import Layout, cover_salt, order
from stegapp.format.codewords import HEADER_K, Opened, Sealed, seal
from stegapp.format.container import (
    BLOCK_BITS,
    MAX_CODE_RATE,
    SHORTEST_PACKED,
    CodeShape,
    code_shape,
    coded_bits,
    container_length,
    max_packed_bytes,
    shape_for,
)
from stegapp.format.crypto import SEAL_BYTES, Keys, Secret, derive_keys, key_file_secret
from stegapp.format.drafts import MOST_DRAFT_BYTES, DraftSeal, open_draft
from stegapp.format.geometry import HEADER_BITS, PlaneGeometry, free_mask
from stegapp.format.grid import MOST_PLACES, SPREADS, STRENGTHS, RobustGeometry
from stegapp.format.header import NONCE_BYTES, Header
from stegapp.format.message import (
    MAX_BODY_BYTES,
    FileEntry,
    Message,
    Saved,
    Skipped,
    pack,
    read_content,
    save_files,
    unpack,
    unpack_shares,
)
from stegapp.format.methods import adaptive, direct, method_name, robust, tiled
from stegapp.format.outcomes import DamagedMessage, NewerFormat
from stegapp.format.reader import read
from stegapp.format.share import MOST_SHARES, Share, packed_share_length, split_packed
from stegapp.format.tiles import LEAST_SIDE, Picture, Tile, TiledGeometry, folded, header_first, tile_order, tiled_salt

__all__ = [
    "BLOCK_BITS",
    "HEADER_BITS",
    "HEADER_K",
    "LEAST_SIDE",
    "MAX_BODY_BYTES",
    "MAX_CODE_RATE",
    "MOST_DRAFT_BYTES",
    "MOST_PLACES",
    "MOST_SHARES",
    "NONCE_BYTES",
    "SEAL_BYTES",
    "SHORTEST_PACKED",
    "SPREADS",
    "STRENGTHS",
    "CodeShape",
    "DamagedMessage",
    "DraftSeal",
    "FileEntry",
    "Header",
    "Keys",
    "Layout",
    "Message",
    "NewerFormat",
    "Opened",
    "Picture",
    "PlaneGeometry",
    "RobustGeometry",
    "Saved",
    "Sealed",
    "Secret",
    "Share",
    "Skipped",
    "Tile",
    "TiledGeometry",
    "adaptive",
    "code_shape",
    "coded_bits",
    "container_length",
    "cover_salt",
    "derive_keys",
    "direct",
    "folded",
    "free_mask",
    "header_first",
    "key_file_secret",
    "max_packed_bytes",
    "method_name",
    "open_draft",
    "order",
    "pack",
    "packed_share_length",
    "read",
    "read_content",
    "robust",
    "save_files",
    "seal",
    "shape_for",
    "split_packed",
    "tile_order",
    "tiled",
    "tiled_salt",
    "unpack",
    "unpack_shares",
]
