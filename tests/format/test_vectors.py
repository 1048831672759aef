"""The frozen vectors, read by the application and by the independent decoder."""

import base64
import hashlib
import json
import re
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.carriers.jpeg import Jpeg
from stegapp.coding.bch import PRIMITIVE
from stegapp.errors import DamagedOnTheWay, NothingRevealed
from stegapp.format.crypto import Keys, derive_keys, subkey
from stegapp.format.message import Message, read_content, unpack, unpack_shares
from stegapp.format.methods import robust, tiled
from stegapp.format.outcomes import Outcome, Unrevealed
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.system.paths import bundled_models
from tests import independent_decoder, jpeg_vectors
from tests.tools import vectors as make

pytestmark = pytest.mark.usefixtures("derived_once")

FOLDER = Path(__file__).parents[1] / "vectors"
VECTORS: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))
}
PLANES = [name for name, vector in VECTORS.items() if vector["kind"] == "plane"]
KEYS = [name for name, vector in VECTORS.items() if vector["kind"] == "keys"]
TILED = [name for name, vector in VECTORS.items() if vector["kind"] == "tiled"]
JPEGS = [name for name, vector in VECTORS.items() if vector["kind"] == "jpeg"]
ROBUST = [name for name, vector in VECTORS.items() if vector["kind"] == "robust"]
SHARES = [name for name, vector in VECTORS.items() if vector["kind"] == "shares"]
STEGOS = [name for name, vector in VECTORS.items() if vector["kind"] == "stego"]


def _key_files(vector: dict[str, Any]) -> tuple[bytes, ...]:
    return tuple(map(base64.b64decode, vector.get("key_files", ())))


def _keys(vector: dict[str, Any], salt: bytes) -> Keys:
    return make.keys_of(vector["password"], salt, _key_files(vector))


def _bits(vector: dict[str, Any]) -> NDArray[np.uint8]:
    return np.unpackbits(np.frombuffer(zlib.decompress(base64.b64decode(vector["plane"])), np.uint8)).reshape(512, 512)


def _logits(vector: dict[str, Any]) -> NDArray[np.float32]:
    return np.where(_bits(vector), np.float32(6), np.float32(-6))


def _levels(vector: dict[str, Any]) -> NDArray[np.uint8]:
    """Return grey levels whose second bits are the vector's."""
    packed = zlib.decompress(base64.b64decode(vector["second_bits"])) if "second_bits" in vector else bytes(32_768)
    return 2 * np.unpackbits(np.frombuffer(packed, np.uint8)).reshape(512, 512)


def _picture(vector: dict[str, Any]) -> NDArray[np.uint8]:
    """Return the levels of a picture in tiles, [planes, height, width]."""
    levels = np.frombuffer(zlib.decompress(base64.b64decode(vector["picture"])), np.uint8)
    return levels.reshape(vector["shape"])


def _file(vector: dict[str, Any]) -> bytes:
    """Return the JPEG of a vector."""
    return base64.b64decode(vector["file"])


def _readings(vector: dict[str, Any]) -> dict[int, NDArray[np.float32]]:
    """Return the LLRs of a vector by the number of their strength."""
    return {
        int(number): np.frombuffer(zlib.decompress(base64.b64decode(data)), np.int8).astype(np.float32)
        * np.float32(0.125)
        for number, data in vector["readings"].items()
    }


def _expected_files(vector: dict[str, Any]) -> list[tuple[str, int, str]]:
    files = []
    for file in vector["message"]["files"]:
        data = base64.b64decode(file.get("data", ""))
        size, digest = file.get("size", len(data)), file.get("sha256", hashlib.sha256(data).hexdigest())
        files.append((file["name"], size, digest))
    return files


def _assert_message(vector: dict[str, Any], text: str | None, files: list[tuple[str, bytes]]) -> None:
    if "text" in vector["message"]:
        assert text == vector["message"]["text"]
        assert not files
    elif "files_body" in vector["message"]:
        whole = vector["message"]["files_body"]
        body = make.files(*files)
        assert (len(files), hashlib.sha256(body).hexdigest()) == (whole["count"], whole["sha256"])
    else:
        assert [(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in files] == _expected_files(vector)


def _assert_our_message(vector: dict[str, Any], message: Message) -> None:
    text = message.text if message.kind == "text" else None
    _assert_message(vector, text, [(file.name, file.data) for file in message.files])


# ---------------------------------------------------------------- the set


def test_there_are_vectors_enough() -> None:
    failures = [vector for vector in VECTORS.values() if vector["outcome"] != "success"]
    assert len(VECTORS) >= 60
    assert len(failures) >= 2 / 3 * len(VECTORS)
    assert sum(map(len, (PLANES, KEYS, STEGOS, TILED, JPEGS, ROBUST, SHARES))) == len(VECTORS)
    assert all(vector["name"] == name for name, vector in VECTORS.items())


@pytest.mark.parametrize(
    ("names", "least", "largest", "together"),
    [
        (TILED, 45, 60_000, 1_200_000),
        (JPEGS, 36, 12_000, 400_000),
        (ROBUST, 80, 50_000, 500_000),
        (SHARES, 45, 40_000, 120_000),
    ],
)
def test_there_are_enough_of_the_later_methods(names: list[str], least: int, largest: int, together: int) -> None:
    failures = [name for name in names if VECTORS[name]["outcome"] != "success"]
    assert len(names) >= least
    assert len(failures) >= 2 / 3 * len(names)
    sizes = [(FOLDER / f"{name}.json").stat().st_size for name in names]
    assert max(sizes) < largest
    assert sum(sizes) < together


def test_every_outcome_has_its_vectors() -> None:
    outcomes = {vector["outcome"] for vector in VECTORS.values()}
    assert outcomes == {"success"} | {outcome.value for outcome in Outcome}


def test_the_format_names_every_outcome() -> None:
    text = (Path(str(fmt.__file__)).parent / "FORMAT.md").read_text(encoding="utf-8")
    table = text[text.index("## 11. Outcomes") :]
    for outcome in Outcome:
        assert f"`{outcome.value}`" in table


def test_the_format_lists_the_polynomials_in_use() -> None:
    text = (Path(str(fmt.__file__)).parent / "FORMAT.md").read_text(encoding="utf-8")
    codes = text[text.index("**BCH**") : text.index("## 8.")]
    assert [int(word, 16) for word in re.findall(r"\b0x[0-9A-F]{1,4}\b", codes)] == list(PRIMITIVE)


# ---------------------------------------------------------------- planes


@pytest.mark.parametrize("name", PLANES)
def test_a_plane_reads_as_it_should(name: str) -> None:
    vector = VECTORS[name]
    keys = _keys(vector, bytes.fromhex(vector["salt"]))
    if vector["outcome"] == "success":
        opened = fmt.read(_logits(vector), keys, levels=_levels(vector))
        _assert_our_message(vector, unpack(opened.packed))
        if "corrected_bits" in vector:
            assert opened.corrected_bits == vector["corrected_bits"]
        return
    with pytest.raises(NothingRevealed) as caught:
        unpack(fmt.read(_logits(vector), keys, levels=_levels(vector)).packed)
    assert isinstance(caught.value, Unrevealed)
    assert caught.value.outcome.value == vector["outcome"]


@pytest.mark.parametrize("name", PLANES)
def test_the_independent_decoder_agrees(name: str) -> None:
    vector = VECTORS[name]
    salt = bytes.fromhex(vector["salt"])
    reading = independent_decoder.read_plane(
        _logits(vector), _levels(vector), vector["password"], salt, _key_files(vector)
    )
    assert reading.outcome == vector["outcome"]
    if reading.outcome == "success":
        _assert_message(vector, reading.text, list(reading.files))


# ---------------------------------------------------------------- pictures in tiles


@pytest.mark.parametrize("name", TILED)
def test_a_picture_in_tiles_reads_as_it_should(name: str) -> None:
    levels = _picture(VECTORS[name]).transpose(1, 2, 0)
    _assert_reads(VECTORS[name], fmt.Picture.of_levels(levels))


def _assert_reads(vector: dict[str, Any], picture: fmt.Picture) -> None:
    """Read a picture whose bits are level mod 2 by method 3."""
    keys = _keys(vector, fmt.tiled_salt(picture))

    def read_tile(number: int, tile: fmt.Tile) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        asked.append(number)
        return (picture[tile.area] & 1).astype(np.uint8), picture[tile.area]

    asked: list[int] = []
    if vector["outcome"] == "success":
        _assert_our_message(vector, unpack(fmt.tiled.read(read_tile, keys, picture.geometry).packed))
        return
    with pytest.raises(Unrevealed) as caught:
        unpack(fmt.tiled.read(read_tile, keys, picture.geometry).packed)
    assert caught.value.outcome.value == vector["outcome"]
    if vector["outcome"] in ("header", "version", "method", "flags", "tiles", "limits"):
        assert len(asked) == 1, "no other tile may be read before the header is right"


@pytest.mark.parametrize("name", TILED)
def test_the_independent_decoder_agrees_on_tiles(name: str) -> None:
    vector = VECTORS[name]
    reading = independent_decoder.read_picture(_picture(vector), vector["password"], _key_files(vector))
    assert reading.outcome == vector["outcome"]
    if reading.outcome == "success":
        _assert_message(vector, reading.text, list(reading.files))


# ---------------------------------------------------------------- JPEGs


@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_reads_as_it_should(name: str) -> None:
    picture = Jpeg().open_stego(_file(VECTORS[name]))
    assert isinstance(picture, fmt.Picture)
    _assert_reads(VECTORS[name], picture)


@pytest.mark.parametrize("name", JPEGS)
def test_the_independent_decoder_agrees_on_jpegs(name: str) -> None:
    vector = VECTORS[name]
    reading = independent_decoder.read_jpeg(_file(vector), vector["password"], _key_files(vector))
    assert reading.outcome == vector["outcome"]
    if reading.outcome == "success":
        _assert_message(vector, reading.text, list(reading.files))


def test_the_header_of_a_jpeg_lies_in_the_brightness() -> None:
    """Also where the permutation begins with a colour, which the vectors have to have."""
    beginning = set()
    for name in JPEGS:
        if VECTORS[name]["outcome"] != "success":
            continue
        picture = Jpeg().open_stego(_file(VECTORS[name]))
        assert isinstance(picture, fmt.Picture)
        keys = _keys(VECTORS[name], fmt.tiled_salt(picture))
        assert tiled.header_part(keys, picture.geometry).tile.plane == 0
        first = int(keys.permutation(b"tiles", picture.geometry.tiles)[0])
        beginning.add(picture.geometry.tile(first).plane)
    assert beginning == {0, 1, 2}


# ---------------------------------------------------------------- pictures that are recompressed


@pytest.mark.parametrize("name", ROBUST)
def test_a_recompressed_picture_reads_as_it_should(name: str) -> None:
    vector = VECTORS[name]
    height, width = vector["shape"]
    geometry = fmt.RobustGeometry(height, width, vector["places"])
    readings = {fmt.STRENGTHS[number]: llrs for number, llrs in _readings(vector).items()}
    salts = robust.find_salts(readings, geometry)
    keys = {found: _keys(vector, found.salt) for found in salts}
    if vector["outcome"] == "success":
        opened, found = robust.read(readings, keys, geometry)
        _assert_our_message(vector, unpack(opened.packed))
        assert opened.corrected_bits == vector["corrected_bits"]
        assert (found.spread, found.strength) == (vector["spread"], fmt.STRENGTHS[vector["strength"]])
        return
    with pytest.raises(Unrevealed) as caught:
        unpack(robust.read(readings, keys, geometry)[0].packed)
    assert caught.value.outcome.value == vector["outcome"]
    assert isinstance(caught.value, DamagedOnTheWay) is (vector["outcome"] == "damaged")


@pytest.mark.parametrize("name", ROBUST)
def test_the_independent_decoder_agrees_on_recompressed_pictures(name: str) -> None:
    vector = VECTORS[name]
    reading = independent_decoder.read_robust(
        _readings(vector), vector["shape"], vector["places"], vector["password"], _key_files(vector)
    )
    assert reading.outcome == vector["outcome"]
    if reading.outcome == "success":
        _assert_message(vector, reading.text, list(reading.files))


# ---------------------------------------------------------------- shares


def _packed(vector: dict[str, Any]) -> list[bytes]:
    return [base64.b64decode(packed) for packed in vector["shares"]]


def _joined(packed: list[bytes]) -> Message:
    """Join what is in several pictures, all of which hold shares."""
    shares = [read_content(each) for each in packed]
    assert all(isinstance(share, fmt.Share) for share in shares)
    return unpack_shares([share for share in shares if isinstance(share, fmt.Share)])


@pytest.mark.parametrize("name", SHARES)
def test_shares_join_as_they_should(name: str) -> None:
    vector = VECTORS[name]
    if vector["outcome"] == "success":
        _assert_our_message(vector, _joined(_packed(vector)))
        return
    with pytest.raises(Unrevealed) as caught:
        _joined(_packed(vector))
    assert caught.value.outcome.value == vector["outcome"]


@pytest.mark.parametrize("name", SHARES)
def test_the_independent_decoder_agrees_on_shares(name: str) -> None:
    vector = VECTORS[name]
    reading = independent_decoder.read_shares(_packed(vector))
    assert reading.outcome == vector["outcome"]
    if reading.outcome == "success":
        _assert_message(vector, reading.text, list(reading.files))


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize("name", KEYS)
def test_keys_are_derived_as_they_should(name: str) -> None:
    vector = VECTORS[name]
    master = make.master_of(vector["password"], bytes.fromhex(vector["salt"]), _key_files(vector))
    other = independent_decoder.master_of(vector["password"], bytes.fromhex(vector["salt"]), _key_files(vector))
    assert master.reveal().hex() == other.hex() == vector["master"]
    for use in vector["subkeys"]:
        label, length, context = use["label"], use["length"], bytes.fromhex(use["context"])
        assert subkey(master, label.encode(), length, context=context).reveal().hex() == use["key"]
        assert independent_decoder.key(other, label, length, context).hex() == use["key"]
    for order in (fmt.order(Keys(master), SQUARE), independent_decoder.order_of(other)):
        assert order[:8].tolist() == vector["order_first"]
        assert hashlib.sha256(order.astype("<u4").tobytes()).hexdigest() == vector["order_sha256"]


@pytest.mark.parametrize("kind", ["keys", "plane", "tiled", "jpeg", "robust"])
def test_each_kind_has_vectors_with_key_files(kind: str) -> None:
    named = [vector for vector in VECTORS.values() if vector["kind"] == kind and "key_files" in vector]
    outcomes = {vector["outcome"] for vector in named}
    assert outcomes == ({"success"} if kind == "keys" else {"success", "header"})


def test_salts_agree() -> None:
    image = np.random.default_rng(7).integers(0, 256, (512, 512), dtype=np.uint8)
    assert fmt.cover_salt(image) == independent_decoder.salt_of(image)
    picture = np.random.default_rng(8).integers(0, 256, (3, 129, 800), dtype=np.uint8)
    assert fmt.tiled_salt(fmt.Picture.of_levels(picture.transpose(1, 2, 0))) == independent_decoder.salt_of_tiles(
        picture
    )
    cover = jpeg_vectors.drawn((761, 67), "4:2:2", dc=(-1024, -65, 63, 64, 1023))
    planes = [independent_decoder.levels_of(plane) for plane in cover.planes]
    assert fmt.tiled_salt(cover.picture) == independent_decoder.salt_of_jpeg(planes)


# ---------------------------------------------------------------- stegos


def test_a_bundled_model_has_its_stegos() -> None:
    bundled = list(bundled_models().glob("*.safetensors"))
    assert bool(STEGOS) == bool(bundled), "python -m tests.tools.vectors --stego"
    ids = {hashlib.sha256(path.read_bytes()).digest()[:8].hex() for path in bundled}
    assert {VECTORS[name]["model_id"] for name in STEGOS} <= ids


@pytest.mark.parametrize("name", STEGOS)
def test_a_stego_reveals_as_it_should(name: str) -> None:
    from stegapp.carriers.square import read_stego
    from stegapp.pipeline import RevealRequest
    from stegapp.progress import run_job

    vector, session = VECTORS[name], _session()
    path = FOLDER / vector["image"]
    request = RevealRequest(stego=path, password=vector["password"], model=vector["model_id"], device="cpu")
    pixels = read_stego(path)
    logits = session.model(vector["model_id"], device="cpu").extract(pixels)
    salt = independent_decoder.salt_of(pixels)
    reading = independent_decoder.read_plane(logits, pixels, vector["password"], salt)
    assert reading.outcome == vector["outcome"]
    if vector["outcome"] == "success":
        result = run_job(session.reveal(request))
        assert result.model_id == vector["model_id"]
        _assert_our_message(vector, result.message)
        _assert_message(vector, reading.text, list(reading.files))
        return
    with pytest.raises(NothingRevealed):
        run_job(session.reveal(request))
    with pytest.raises(Unrevealed) as caught:
        unpack(fmt.read(logits, derive_keys(vector["password"], salt), levels=pixels).packed)
    assert caught.value.outcome.value == vector["outcome"]


@lru_cache(maxsize=1)
def _session() -> Any:
    from stegapp.pipeline import Session

    return Session()


# ---------------------------------------------------------------- the generator


@pytest.mark.slow
def test_the_vectors_are_what_the_writer_makes_today() -> None:
    made = {vector["name"]: json.loads(json.dumps(vector)) for vector in make.all_vectors()}
    assert set(made) == set(PLANES) | set(KEYS) | set(TILED) | set(JPEGS) | set(ROBUST) | set(SHARES)
    for name, vector in made.items():
        frozen = dict(VECTORS[name])
        if vector["kind"] == "plane":
            assert np.array_equal(_bits(vector), _bits(frozen)), name
            assert np.array_equal(_levels(vector), _levels(frozen)), name
            for bits in ("plane", "second_bits"):
                assert (bits in vector) == (bits in frozen)
                vector.pop(bits, None)
                frozen.pop(bits, None)  # another zlib may compress the same bits otherwise
        if vector["kind"] == "tiled":
            assert vector["shape"] == frozen["shape"], name
            assert np.array_equal(_picture(vector), _picture(frozen)), name
            del vector["picture"], frozen["picture"]
        if vector["kind"] == "jpeg":  # the same coefficients may be written otherwise
            both = [read_coefficients(_file(each)).planes for each in (vector, frozen)]
            assert all(map(np.array_equal, *both)), name
            del vector["file"], frozen["file"]
        if vector["kind"] == "robust":
            made_llrs, frozen_llrs = _readings(vector), _readings(frozen)
            assert set(made_llrs) == set(frozen_llrs), name
            assert all(np.array_equal(llrs, frozen_llrs[number]) for number, llrs in made_llrs.items()), name
            del vector["readings"], frozen["readings"]
        assert vector == frozen
