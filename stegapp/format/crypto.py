"""Keys, keyed streams, sealing and opening of byte strings (FORMAT.md §1, §3, §5, §6).

Owns every use of a cryptographic primitive. Knows nothing of headers, messages
or pictures. Secrets are wrapped so that no log, exception or debugger line
shows them by accident.
"""

import hashlib
import hmac
import secrets
import threading
import unicodedata
from collections.abc import Iterable

import numpy as np
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from numpy.typing import NDArray

from stegapp.errors import InputRefused
from stegapp.texts import Text

__all__ = [
    "NONCE_KEY_BYTES",
    "SALT_BYTES",
    "SEAL_BYTES",
    "SIV_BYTES",
    "Keys",
    "SealBroken",
    "Secret",
    "derive_keys",
    "derive_master",
    "key_file_secret",
    "keystream",
    "keystream_bits",
    "open_once",
    "open_siv",
    "seal_once",
    "seal_siv",
    "subkey",
    "synthetic_nonce",
]

SALT_BYTES = 16
NONCE_KEY_BYTES = 32
SIV_BYTES = 16
"""What AES-SIV adds to its plaintext."""
SEAL_BYTES = 16
"""What ChaCha20-Poly1305 adds to its plaintext."""

_MASTER_BYTES = 32
_STREAM_KEY_BYTES = 32
_NONCE_RANDOM_BYTES = 32
_INFO = b"stegapp/1 "
_KEY_FILES = b"stegapp/1 key files\0"
_HASH_BYTES = 32
_MEMORY_KIB, _PASSES, _LANES = 262_144, 3, 4


class Secret:
    """Bytes that show neither in `repr` nor in a pickle; `reveal` hands them out."""

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = bytes(value)

    def reveal(self) -> bytes:
        """Return the bytes, for a primitive and nothing else."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._value, other._value)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> str:
        raise TypeError("a secret is not to be pickled or copied")


class SealBroken(Exception):
    """The tag does not fit: wrong key, or altered. The caller says what that means to the user."""


# ---------------------------------------------------------------- keys

_deriving = threading.Lock()
"""OpenSSL lends its lanes to one derivation at a time; another at once fails as if memory were short."""


def key_file_secret(hashes: Iterable[bytes]) -> Secret:
    """Return the secret of key files, of which the SHA-256 of each is given, in any order (FORMAT.md §3).

    Raises ValueError for none, for one that comes twice, and for what is no SHA-256.
    """
    ordered = sorted(hashes)
    if not ordered or len(set(ordered)) < len(ordered) or any(len(each) != _HASH_BYTES for each in ordered):
        raise ValueError("key files have different hashes of 32 bytes")
    return Secret(hashlib.sha256(_KEY_FILES + b"".join(ordered)).digest())


def derive_master(password: str, salt: bytes, *, key_files: Secret | None = None) -> Secret:
    """Return the master of a password and a salt of 16 bytes, by Argon2id: slow (about 0.6 s) and 256 MiB on purpose.

    The password is taken as NFC, so that é typed as one character or two is the same. It may be empty. key_files: the
    secret that `key_file_secret` makes of them; None without. Releases the GIL, so a thread can run it beside other
    work. Raises InputRefused for a lone surrogate.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"the salt has {SALT_BYTES} bytes")
    try:
        encoded = unicodedata.normalize("NFC", password).encode("utf-8")
    except UnicodeEncodeError:
        # "from None": the cause holds the password.
        raise InputRefused(
            Text("The password holds half a character and is not valid Unicode."),
            advice=Text("Type or paste the password again."),
        ) from None
    argon2 = Argon2id(
        salt=salt,
        length=_MASTER_BYTES,
        iterations=_PASSES,
        lanes=_LANES,
        memory_cost=_MEMORY_KIB,
        secret=None if key_files is None else key_files.reveal(),
    )
    with _deriving:
        return Secret(argon2.derive(encoded))


def subkey(master: Secret, label: bytes, length: int, *, context: bytes = b"") -> Secret:
    """Return `length` bytes for one use, named by `label` (no zero byte in it), by HKDF-Expand-SHA256."""
    if b"\0" in label:
        raise ValueError("a label has no zero byte")  # else label and context could be divided elsewhere
    info = _INFO + label + b"\0" + context
    return Secret(HKDFExpand(algorithm=hashes.SHA256(), length=length, info=info).derive(master.reveal()))


class Keys:
    """All keys of one password, key files and a salt; derived when first needed. Opaque to everyone but the format."""

    def __init__(self, master: Secret) -> None:
        self._master = master
        self._orders: dict[int, NDArray[np.int64]] = {}

    def __repr__(self) -> str:
        return "Keys(…)"

    def __reduce__(self) -> str:
        raise TypeError("keys are not to be pickled or copied")

    def subkey(self, label: bytes, length: int, *, context: bytes = b"") -> Secret:
        """Return the key for one use; see `crypto.subkey`."""
        return subkey(self._master, label, length, context=context)

    def bits(self, label: bytes, count: int, *, context: bytes = b"") -> NDArray[np.uint8]:
        """Return the first `count` bits of the stream `label`: uint8 [count] of 0 and 1."""
        return keystream_bits(self.subkey(label, _STREAM_KEY_BYTES, context=context), count)

    def order(self, count: int) -> NDArray[np.int64]:
        """Return the keyed permutation of 0 … count-1 (FORMAT.md §4): int64 [count], read-only, kept for next time."""
        if count not in self._orders:
            order = self.permutation(b"order", count)
            order.flags.writeable = False
            self._orders[count] = order
        return self._orders[count]

    def permutation(self, label: bytes, count: int, *, context: bytes = b"") -> NDArray[np.int64]:
        """Return the permutation of 0 … count-1 that sorts the stream `label` as u64 values: int64 [count]."""
        stream = keystream(self.subkey(label, _STREAM_KEY_BYTES, context=context), 8 * count)
        values = stream.view("<u8")
        found = np.argsort(values)  # takes a fifth of a stable sort's time; the two differ only where values are equal
        ordered = values[found]
        return found if (ordered[1:] != ordered[:-1]).all() else np.argsort(values, kind="stable")


def derive_keys(password: str, salt: bytes, *, key_files: Secret | None = None) -> Keys:
    """Return the keys of a password, key files and a picture's salt; as slow as `derive_master`, raises the same."""
    return Keys(derive_master(password, salt, key_files=key_files))


# ---------------------------------------------------------------- streams


def keystream(key: Secret, length: int) -> NDArray[np.uint8]:
    """Return `length` bytes of the AES-256-CTR stream of a 32-byte key, counter from zero: uint8 [length].

    Each key is used for one stream, so the fixed counter repeats nothing but what is sealed already (FORMAT.md §1).
    """
    raw = key.reveal()
    if len(raw) != _STREAM_KEY_BYTES:
        raise ValueError(f"a stream key has {_STREAM_KEY_BYTES} bytes")
    encryptor = Cipher(algorithms.AES(raw), modes.CTR(bytes(16))).encryptor()
    return np.frombuffer(encryptor.update(bytes(length)) + encryptor.finalize(), dtype=np.uint8)


def keystream_bits(key: Secret, count: int) -> NDArray[np.uint8]:
    """Return the first `count` bits of the key's stream, most significant bit of a byte first: uint8 [count]."""
    return np.unpackbits(keystream(key, -(-count // 8)), count=count)


def synthetic_nonce(key: Secret, message: bytes, length: int, *, random: bytes | None = None) -> bytes:
    """Return the first `length` bytes of HMAC-SHA256(key, random ‖ message), at most 32 (FORMAT.md §5).

    random: 32 bytes, fresh unless given by a test. A random state that comes again (a copied virtual machine) then
    gives the same nonce to the same message only.
    """
    random = secrets.token_bytes(_NONCE_RANDOM_BYTES) if random is None else random
    if len(random) != _NONCE_RANDOM_BYTES:
        raise ValueError(f"a nonce is made from {_NONCE_RANDOM_BYTES} random bytes")
    return hmac.digest(key.reveal(), random + message, "sha256")[:length]


# ---------------------------------------------------------------- sealing


def seal_siv(key: Secret, plaintext: bytes) -> bytes:
    """Return tag ‖ ciphertext by AES-SIV (RFC 5297) under a 64-byte key, without associated data. Deterministic."""
    return AESSIV(key.reveal()).encrypt(plaintext, None)


def open_siv(key: Secret, sealed: bytes) -> bytes:
    """Return the plaintext of `seal_siv`. Raises SealBroken."""
    try:
        return AESSIV(key.reveal()).decrypt(sealed, None)
    except InvalidTag:
        raise SealBroken from None


def seal_once(key: Secret, plaintext: bytes, *, associated: bytes) -> bytes:
    """Return ciphertext ‖ tag by ChaCha20-Poly1305 (RFC 8439) under a key that seals this one message only.

    The nonce is zero: it would have to differ between messages of one key, and there is only one.
    """
    return ChaCha20Poly1305(key.reveal()).encrypt(bytes(12), plaintext, associated)


def open_once(key: Secret, sealed: bytes, *, associated: bytes) -> bytes:
    """Return the plaintext of `seal_once`. Raises SealBroken, and releases nothing, unless the tag fits."""
    try:
        return ChaCha20Poly1305(key.reveal()).decrypt(bytes(12), sealed, associated)
    except InvalidTag:
        raise SealBroken from None
