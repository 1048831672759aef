"""A text that is kept on disk for a while, sealed with the password that it will be hidden with, and no key file.

    "stegapp draft 1\n" ‖ salt, 16 bytes ‖ number, 16 bytes ‖ ChaCha20-Poly1305 of u32 length ‖ text ‖ zeros

The keys are those of a picture with this salt (FORMAT.md §3); number, drawn for each sealing, is the context of the
label "draft", so no key is used twice. The text is filled up to a multiple of 4,096 bytes: its length is blurred.
"""

import secrets

from stegapp.format.crypto import SALT_BYTES, SEAL_BYTES, Keys, SealBroken, Secret, derive_keys, open_once, seal_once

__all__ = ["MOST_DRAFT_BYTES", "DraftSeal", "open_draft"]

MOST_DRAFT_BYTES = 1 << 20
"""Of text; a longer one is not kept."""

_MAGIC = b"stegapp draft 1\n"
_NUMBER_BYTES = 16
_LENGTH_BYTES = 4
_STEP = 4096
_KEY_BYTES = 32


class DraftSeal:
    """Seals texts with one password; its keys are derived once, which takes half a second and 256 MiB."""

    def __init__(self, password: str) -> None:
        """Derive the keys. Raises InputRefused for a lone surrogate."""
        self._salt = secrets.token_bytes(SALT_BYTES)
        self._keys = derive_keys(password, self._salt)

    def seal(self, text: str) -> bytes:
        """Return the sealed text. Raises ValueError for more than MOST_DRAFT_BYTES and for lone surrogates."""
        data = text.encode("utf-8")
        if len(data) > MOST_DRAFT_BYTES:
            raise ValueError("the text is too long for a draft")
        number = secrets.token_bytes(_NUMBER_BYTES)
        body = len(data).to_bytes(_LENGTH_BYTES, "big") + data
        body += bytes(-len(body) % _STEP)
        head = _MAGIC + self._salt + number
        return head + seal_once(_key(self._keys, number), body, associated=head)


def open_draft(sealed: bytes, password: str) -> str | None:
    """Return the text of a draft; None for another password, an altered file or another one.

    Slow as `DraftSeal`. Raises InputRefused for a lone surrogate in the password.
    """
    head = len(_MAGIC) + SALT_BYTES + _NUMBER_BYTES
    if not sealed.startswith(_MAGIC) or len(sealed) < head + _STEP + SEAL_BYTES:
        return None
    salt, number = sealed[len(_MAGIC) : len(_MAGIC) + SALT_BYTES], sealed[head - _NUMBER_BYTES : head]
    try:
        body = open_once(_key(derive_keys(password, salt), number), sealed[head:], associated=sealed[:head])
    except SealBroken:
        return None
    length = int.from_bytes(body[:_LENGTH_BYTES], "big")
    return body[_LENGTH_BYTES : _LENGTH_BYTES + length].decode("utf-8")


def _key(keys: Keys, number: bytes) -> Secret:
    return keys.subkey(b"draft", _KEY_BYTES, context=number)
