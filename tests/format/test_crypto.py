"""Keys and seals: published vectors of the primitives, their edge cases, and our own use of them."""

import copy
import hashlib
import hmac
import pickle
import threading
import traceback

import numpy as np
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.errors import InputRefused
from stegapp.format import crypto
from stegapp.format.crypto import Keys, SealBroken, Secret, derive_keys
from tests.conftest import CHEAP_COSTS

MASTER = Secret(bytes(range(32)))
SALT = bytes(range(16))


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """For what costs do not change."""
    memory, passes = CHEAP_COSTS
    monkeypatch.setattr(crypto, "_MEMORY_KIB", memory)
    monkeypatch.setattr(crypto, "_PASSES", passes)


# ---------------------------------------------------------------- the primitives are the published ones


def test_argon2id_rfc_9106_vector() -> None:
    argon2 = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    assert argon2.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


@pytest.mark.parametrize(
    ("ikm", "salt", "info", "length", "prk", "okm"),
    [
        (
            "0b" * 22,
            "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            42,
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            bytes(range(0x00, 0x50)).hex(),
            bytes(range(0x60, 0xB0)).hex(),
            bytes(range(0xB0, 0x100)).hex(),
            82,
            "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
            "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
        ),
        (
            "0b" * 22,
            "",
            "",
            42,
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ],
)
def test_hkdf_rfc_5869_vectors(ikm: str, salt: str, info: str, length: int, prk: str, okm: str) -> None:
    both = HKDF(hashes.SHA256(), length, bytes.fromhex(salt) or None, bytes.fromhex(info)).derive(bytes.fromhex(ikm))
    assert both.hex() == okm
    assert HKDFExpand(hashes.SHA256(), length, bytes.fromhex(info)).derive(bytes.fromhex(prk)).hex() == okm


@pytest.mark.parametrize(
    ("key", "associated", "plaintext", "sealed"),
    [
        (
            "fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
            ["101112131415161718191a1b1c1d1e1f2021222324252627"],
            "112233445566778899aabbccddee",
            "85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c",
        ),
        (
            "7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f",
            [
                "00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100",
                "102030405060708090a0",
                "09f911029d74e35bd84156c5635688c0",
            ],
            "7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573696e67205349562d414553",
            "7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17dba77ceb094fa663b7a3f748ba8af829"
            "ea64ad544a272e9c485b62a3fd5c0d",
        ),
    ],
)
def test_aes_siv_rfc_5297_vectors(key: str, associated: list[str], plaintext: str, sealed: str) -> None:
    cipher, strings = AESSIV(bytes.fromhex(key)), [bytes.fromhex(text) for text in associated]
    assert cipher.encrypt(bytes.fromhex(plaintext), strings).hex() == sealed
    assert cipher.decrypt(bytes.fromhex(sealed), strings).hex() == plaintext
    for bit in range(8 * len(sealed) // 2):
        with pytest.raises(InvalidTag):
            cipher.decrypt(_flip(bytes.fromhex(sealed), bit), strings)


RFC_8439_KEY = bytes(range(0x80, 0xA0))
RFC_8439_NONCE = bytes.fromhex("070000004041424344454647")
RFC_8439_ASSOCIATED = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
RFC_8439_PLAINTEXT = (
    b"Ladies and Gentlemen of the class of '99: "
    b"If I could offer you only one tip for the future, sunscreen would be it."
)
RFC_8439_SEALED = bytes.fromhex(
    "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b"
    "1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
    "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691"
)


def test_chacha20_poly1305_rfc_8439_vector() -> None:
    cipher = ChaCha20Poly1305(RFC_8439_KEY)
    assert cipher.encrypt(RFC_8439_NONCE, RFC_8439_PLAINTEXT, RFC_8439_ASSOCIATED) == RFC_8439_SEALED
    assert cipher.decrypt(RFC_8439_NONCE, RFC_8439_SEALED, RFC_8439_ASSOCIATED) == RFC_8439_PLAINTEXT


def test_aes_256_ctr_from_zero_counts_up_big_endian() -> None:
    # AES-256 of the blocks 0, 1, 2 under the zero key; the same blocks make test cases 13 and 14 of the GCM proposal.
    stream = crypto.keystream(Secret(bytes(32)), 40).tobytes().hex()
    assert stream == (
        "dc95c078a2408989ad48a21492842087530f8afbc74536b9a963b4f1c4cb738bcea7403d4d606b6e"  # 2½ blocks
    )


# ---------------------------------------------------------------- seals


def _flip(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 0x80 >> bit % 8
    return bytes(changed)


KEY_32, KEY_64 = Secret(b"\x11" * 32), Secret(bytes(range(64)))


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 63, 64, 65, 1000])
def test_seal_once_opens_and_rejects_every_change(length: int) -> None:
    plaintext = bytes(length)
    sealed = crypto.seal_once(KEY_32, plaintext, associated=b"header")
    assert len(sealed) == length + crypto.SEAL_BYTES
    assert crypto.open_once(KEY_32, sealed, associated=b"header") == plaintext
    wrong = [_flip(sealed, bit) for bit in range(0, 8 * len(sealed), 1 if length < 20 else 97)]
    wrong += [_flip(sealed, 8 * length + bit) for bit in range(128)]
    wrong += [sealed[:cut] for cut in {0, 1, 15, 16, len(sealed) - 1} if cut < len(sealed)]
    wrong += [sealed + b"\0", b"\0" + sealed, sealed[:length] + bytes(16), sealed[:length] + b"\xff" * 16]
    for candidate in wrong:
        with pytest.raises(SealBroken):
            crypto.open_once(KEY_32, candidate, associated=b"header")
    for associated in (b"", b"heade", b"header\0", b"Header"):
        with pytest.raises(SealBroken):
            crypto.open_once(KEY_32, sealed, associated=associated)
    with pytest.raises(SealBroken):
        crypto.open_once(Secret(b"\x11" * 31 + b"\x12"), sealed, associated=b"header")


def test_seal_siv_opens_and_rejects_every_change() -> None:
    plaintext = bytes(range(32))
    sealed = crypto.seal_siv(KEY_64, plaintext)
    assert len(sealed) == 32 + crypto.SIV_BYTES
    assert crypto.seal_siv(KEY_64, plaintext) == sealed  # deterministic: misuse shows equality, no more
    assert crypto.open_siv(KEY_64, sealed) == plaintext
    wrong = [_flip(sealed, bit) for bit in range(8 * len(sealed))]
    wrong += [sealed[:cut] for cut in range(len(sealed))] + [sealed + b"\0", sealed[16:] + sealed[:16]]
    for candidate in wrong:
        with pytest.raises(SealBroken):
            crypto.open_siv(KEY_64, candidate)
    for half in (0, 32):  # both halves of the key matter
        with pytest.raises(SealBroken):
            crypto.open_siv(Secret(_flip(KEY_64.reveal(), 8 * half)), sealed)


def test_seal_siv_has_no_associated_data_component() -> None:
    cipher = AESSIV(KEY_64.reveal())
    sealed = crypto.seal_siv(KEY_64, b"x" * 32)
    assert sealed == cipher.encrypt(b"x" * 32, [])
    assert sealed != cipher.encrypt(b"x" * 32, [b""])


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_streams_refuse_keys_of_another_length(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        crypto.keystream(Secret(bytes(length)), 16)


# ---------------------------------------------------------------- our derivations


def test_subkey_is_hkdf_expand_with_label_and_context() -> None:
    info = b"stegapp/1 payload\0context"
    first = hmac.digest(MASTER.reveal(), info + b"\x01", "sha256")
    second = hmac.digest(MASTER.reveal(), first + info + b"\x02", "sha256")
    assert crypto.subkey(MASTER, b"payload", 48, context=b"context").reveal() == (first + second)[:48]


def test_labels_and_contexts_give_unrelated_keys() -> None:
    uses = [(b"a", b""), (b"b", b""), (b"a", b"b"), (b"ab", b""), (b"a", b"\0"), (b"", b"a")]
    keys = {crypto.subkey(MASTER, label, 32, context=context).reveal() for label, context in uses}
    assert len(keys) == len(uses)
    with pytest.raises(ValueError, match="zero byte"):
        crypto.subkey(MASTER, b"a\0b", 32)


@settings(deadline=None)
@given(st.integers(0, 300))
def test_keystream_bits_are_the_stream_msb_first(count: int) -> None:
    whole = crypto.keystream(KEY_32, 40).tobytes()
    expected = [whole[i // 8] >> (7 - i % 8) & 1 for i in range(count)]
    assert crypto.keystream_bits(KEY_32, count).tolist() == expected


def test_order_is_the_stable_argsort_of_the_stream() -> None:
    keys = Keys(MASTER)
    values = np.frombuffer(crypto.keystream(keys.subkey(b"order", 32), 8 * 1000).tobytes(), "<u8").tolist()
    assert keys.order(1000).tolist() == sorted(range(1000), key=lambda i: (values[i], i))
    assert keys.order(1000) is keys.order(1000)
    with pytest.raises(ValueError, match="read-only"):
        keys.order(1000)[0] = 1


def test_nonces_differ_by_chance_and_by_message_and_by_key() -> None:
    key = Secret(bytes(32))
    assert len({crypto.synthetic_nonce(key, b"message", 16) for _ in range(100)}) == 100
    again = bytes(range(32))  # a random state that comes twice
    expected = hmac.digest(bytes(32), again + b"message", "sha256")[:16]
    assert crypto.synthetic_nonce(key, b"message", 16, random=again) == expected
    assert crypto.synthetic_nonce(key, b"another", 16, random=again) != expected
    assert crypto.synthetic_nonce(Secret(bytes([1] * 32)), b"message", 16, random=again) != expected
    with pytest.raises(ValueError, match="32 random bytes"):
        crypto.synthetic_nonce(key, b"message", 16, random=bytes(16))


# ---------------------------------------------------------------- passwords


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize(
    ("password", "same"),
    [("caf\u00e9", "cafe\u0301"), ("\u1112\u1161\u11ab", "\ud55c"), ("\u212b", "\u00c5")],
)
def test_a_password_is_the_same_composed_or_decomposed(password: str, same: str) -> None:
    assert password != same
    assert crypto.derive_master(password, SALT) == crypto.derive_master(same, SALT)


@pytest.mark.usefixtures("cheap")
def test_passwords_and_salts_that_differ_give_different_masters() -> None:
    passwords = ["", " ", "a", "A", "a ", "пароль", "密码", "🔑👩‍👩‍👧", "\ufb01", "fi", "a\0", "x" * 10_000]
    masters = [crypto.derive_master(password, SALT).reveal() for password in passwords]
    masters.append(crypto.derive_master("a", bytes(16)).reveal())
    assert len(set(masters)) == len(masters)


def test_derive_master_is_argon2id_with_the_costs_of_the_format() -> None:
    argon2 = Argon2id(salt=SALT, length=32, iterations=3, lanes=4, memory_cost=262_144)
    assert crypto.derive_master("pässword", SALT).reveal() == argon2.derive("pässword".encode())


def test_argon2id_takes_a_secret_as_the_standard_says() -> None:
    """RFC 9106 §5.3."""
    costs = {"length": 32, "iterations": 3, "lanes": 4, "memory_cost": 32}
    argon2 = Argon2id(salt=b"\x02" * 16, **costs, ad=b"\x04" * 12, secret=b"\x03" * 8)
    assert argon2.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


@pytest.mark.usefixtures("cheap")
def test_key_files_are_the_secret_in_any_order() -> None:
    """The costs beside key files are those of the vectors of keys."""
    one, two = (hashlib.sha256(data).digest() for data in (b"one", b"two"))
    secret = crypto.key_file_secret([one, two])
    assert secret == crypto.key_file_secret(iter([two, one]))
    expected = hashlib.sha256(b"stegapp/1 key files\0" + min(one, two) + max(one, two)).digest()
    assert secret.reveal() == expected
    memory, passes = CHEAP_COSTS
    argon2 = Argon2id(salt=SALT, length=32, iterations=passes, lanes=4, memory_cost=memory, secret=expected)
    assert crypto.derive_master("x", SALT, key_files=secret).reveal() == argon2.derive(b"x")
    masters = {
        crypto.derive_master("x", SALT, key_files=files).reveal()
        for files in (None, secret, crypto.key_file_secret([one]), crypto.key_file_secret([two]))
    }
    assert len(masters) == 4


@pytest.mark.parametrize("hashes", [[], [bytes(32)] * 2, [bytes(31)], [b""]])
def test_hashes_that_are_none_or_twice_are_our_bug(hashes: list[bytes]) -> None:
    with pytest.raises(ValueError, match="different hashes"):
        crypto.key_file_secret(hashes)


@pytest.mark.parametrize("length", [0, 15, 17])
def test_a_salt_of_another_length_is_our_bug(length: int) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        crypto.derive_master("x", bytes(length))


def test_a_lone_surrogate_is_refused_without_showing_the_password() -> None:
    with pytest.raises(InputRefused) as caught:
        crypto.derive_master("hunter2\ud83d", SALT)
    error = caught.value
    shown = "".join(traceback.format_exception(error)) + repr(error) + error.advice
    assert "not valid Unicode" in str(error)
    assert "UnicodeEncodeError" not in shown  # it would carry the password
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_key_derivation_lets_other_threads_run() -> None:
    ticks = 0
    done = threading.Event()

    def count() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1

    counter = threading.Thread(target=count)
    counter.start()
    before = ticks
    crypto.derive_master("x", SALT)
    after = ticks
    done.set()
    counter.join()
    assert after - before > 1000


# ---------------------------------------------------------------- secrets stay inside


@pytest.mark.parametrize("secret", [Secret(b"hunter2"), Keys(Secret(b"hunter2" + bytes(25)))], ids=["secret", "keys"])
def test_secrets_show_nothing(secret: Secret | Keys) -> None:
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]}", f"{ {'k': secret} }"):
        assert "hunter2" not in shown
        assert b"hunter2".hex() not in shown
    for leak in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not to be pickled"):
            leak(secret)


def test_secrets_compare_by_value_and_do_not_hash() -> None:
    assert Secret(b"a") == Secret(b"a")
    assert Secret(b"a") != Secret(b"b")
    assert Secret(b"a") != b"a"
    with pytest.raises(TypeError, match="unhashable"):
        hash(Secret(b"a"))


def test_a_broken_seal_says_nothing_of_its_content() -> None:
    with pytest.raises(SealBroken) as caught:
        crypto.open_once(KEY_32, b"hunter2" * 5, associated=b"")
    assert caught.value.args == ()
    assert caught.value.__suppress_context__


def test_two_threads_may_derive_at_once() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda salt: derive_keys("p", bytes([salt]) * 16), (1, 2))
    assert first.bits(b"x", 64).tolist() != second.bits(b"x", 64).tolist()
