"""The vectors whose writers or readers name key files: pictures of four kinds, and keys.

Of FORMAT.md §3. `tests.tools.vectors` makes and saves them with all others. Each kind of picture has what opens, what
does not, and what a writer made who took one step of §3 otherwise.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from stegapp.format.crypto import Keys, Secret, derive_keys
from tests import jpeg_vectors, robust_vectors, tiled_vectors
from tests.tools import vectors as make
from tests.tools.vectors import PASSWORD, SALT, Vector, noise, text

FIRST, SECOND, THIRD = b"Any file will do.\n", noise("key file 1", 32), noise("key file 0", 1_000)
"""Key files. By their hashes, the second comes before the first, and the first before the third."""

Laid = Callable[..., Vector]
"""Makes a vector of keys, a suffix, what it is about, an outcome and other fields."""


def key_file_vectors() -> Iterator[Vector]:
    """Yield all of them."""
    assert sorted((FIRST, SECOND, THIRD), key=sha256) == [SECOND, FIRST, THIRD]
    yield from keys()
    for laid, salt in ((plane, SALT), (tiled, tiled_parts().salt), (robust, SALT)):
        yield from opening(laid, salt)
        yield from not_opening(laid, salt)
        yield from otherwise(laid, salt)
    one = make.keys_of(PASSWORD, jpeg_parts().salt, (FIRST,))  # read as tiles are
    yield jpeg(one, "one", "One key file.", "success", message={"text": "keyed"}, **named(FIRST))
    yield jpeg(one, "missing", "The key file is missing.", "header")
    yield jpeg(one, "wrong", "Another key file.", "header", **named(SECOND))
    yield jpeg(one, "extra", "A key file more than it was hidden with.", "header", **named(SECOND, FIRST))


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def named(*files: bytes) -> dict[str, list[str]]:
    """Return the fields of a reader who names these files in this order."""
    return {"key_files": [base64.b64encode(file).decode() for file in files]} if files else {}


# ---------------------------------------------------------------- keys


def keys() -> Iterator[Vector]:
    uses = [(b"header", 64, b""), (b"payload", 32, bytes(range(32)))]
    for name, about, password, files in (
        ("one", "One key file beside a password.", PASSWORD, (FIRST,)),
        ("alone", "One key file instead of a password.", "", (FIRST,)),
        ("byte", "The shortest key file: one zero byte.", PASSWORD, (b"\0",)),
        ("three", "Three key files.", PASSWORD, (FIRST, SECOND, THIRD)),
        ("three-otherwise", "The same three in another order: the same keys.", PASSWORD, (THIRD, FIRST, SECOND)),
    ):
        yield make.key_vector(f"keys-key-files-{name}", about, password, uses, files)


# ---------------------------------------------------------------- one picture of each kind


def plane(keys: Keys, suffix: str, about: str, outcome: str, **more: Any) -> Vector:
    parts = make.Parts("key files", text("keyed"))
    parts.keys = keys
    parts.with_header(0, parts.header)
    more |= {"corrected_bits": 0} if outcome == "success" else {}
    return make.vector(f"{front(outcome)}-{suffix}", about, parts.plane(), outcome, **more)


def tiled_parts() -> tiled_vectors.TiledParts:
    return tiled_vectors.TiledParts("key files", text("keyed"), tiled_vectors.cover(tiled_vectors.SMALL))


def tiled(keys: Keys, suffix: str, about: str, outcome: str, **more: Any) -> Vector:
    parts = tiled_parts()
    parts.keys = keys
    parts.with_header(0, parts.header)
    return tiled_vectors.vector(f"{front(outcome)}-tiled-{suffix}", about, parts.laid(), outcome, **more)


def jpeg_parts() -> jpeg_vectors.JpegParts:
    return jpeg_vectors.JpegParts("key files", text("keyed"), jpeg_vectors.drawn((64, 64)))


def jpeg(keys: Keys, suffix: str, about: str, outcome: str, **more: Any) -> Vector:
    parts = jpeg_parts()
    parts.keys = keys
    parts.with_header(0, parts.header)
    return jpeg_vectors.vector(f"{front(outcome)}-jpeg-{suffix}", about, parts.file(), outcome, **more)


def robust(keys: Keys, suffix: str, about: str, outcome: str, **more: Any) -> Vector:
    parts = robust_vectors.RobustParts(f"{front(outcome)}-robust-{suffix}", text("keyed"))
    parts.keys = keys
    parts.with_header(0, parts.header)
    if outcome == "success":
        more |= {"corrected_bits": 0, "spread": parts.spread, "strength": parts.strength}
    return parts.vector(about, parts.laid(), outcome, **more)


def front(outcome: str) -> str:
    return "key-files" if outcome == "success" else f"{outcome}-key-files"


# ---------------------------------------------------------------- what opens, and what does not


def opening(laid: Laid, salt: bytes) -> Iterator[Vector]:
    message = {"text": "keyed"}
    one = make.keys_of(PASSWORD, salt, (FIRST,))
    yield laid(one, "one", "One key file.", "success", message=message, **named(FIRST))
    two = make.keys_of(PASSWORD, salt, (FIRST, SECOND))
    yield laid(two, "two", "Two, by rising hash.", "success", message=message, **named(SECOND, FIRST))
    yield laid(
        two, "two-turned", "The same two the other way round.", "success", message=message, **named(FIRST, SECOND)
    )


def not_opening(laid: Laid, salt: bytes) -> Iterator[Vector]:
    one = make.keys_of(PASSWORD, salt, (FIRST,))
    two = make.keys_of(PASSWORD, salt, (FIRST, SECOND))
    none = make.keys_of(PASSWORD, salt)
    yield laid(one, "missing", "The key file is missing.", "header")
    yield laid(one, "wrong", "Another key file.", "header", **named(SECOND))
    yield laid(one, "altered", "A byte more at its end.", "header", **named(FIRST + b"\0"))
    yield laid(one, "extra", "A key file more than it was hidden with.", "header", **named(FIRST, SECOND))
    yield laid(two, "one-of-two", "One of two.", "header", **named(FIRST))
    yield laid(none, "of-none", "Hidden without key files.", "header", **named(FIRST))


def otherwise(laid: Laid, salt: bytes) -> Iterator[Vector]:
    """What was hidden by writers who did one step otherwise."""
    hashes = sha256(FIRST), sha256(SECOND)

    def keys(secret: bytes) -> Keys:
        return derive_keys(PASSWORD, salt, key_files=Secret(secret))

    label = b"stegapp/1 key files\0"
    for suffix, about, secret in (
        ("unsorted", "The hashes in the order of the files.", sha256(label + hashes[0] + hashes[1])),
        ("falling", "The hashes by falling bytes.", sha256(label + max(hashes) + min(hashes))),
        ("joined", "The hash of the files themselves, one behind the other.", sha256(label + SECOND + FIRST)),
        ("unlabelled", "No label.", sha256(min(hashes) + max(hashes))),
        ("no-zero", "No zero byte behind the label.", sha256(label[:-1] + min(hashes) + max(hashes))),
        ("unhashed", "Not hashed once more.", label + min(hashes) + max(hashes)),
    ):
        yield laid(keys(secret), suffix, about, "header", **named(FIRST, SECOND))
    both = derive_keys(PASSWORD + FIRST.hex(), salt)
    yield laid(both, "in-password", "The key file at the password's end.", "header", **named(FIRST))
