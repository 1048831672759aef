"""Two messages in one picture: each comes back by its own password, and neither knows of the other."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp import carriers
from stegapp.carriers import Planes
from stegapp.errors import DoesNotFit, NothingRevealed, UsageError, VerificationFailed
from stegapp.format import Message, Picture, derive_keys, tile_order, tiled, tiled_salt
from stegapp.pipeline import Decoy
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

SECRET, GIVEN = "The real one. " * 20, "A shopping list. " * 15
SUFFIX = {"photo": "png", "jpeg": "jpg"}


def saved(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="PNG")
    return buffer.getvalue()


def hidden(
    hide: Hide, tmp_path: Path, carrier: str = "photo", *, size: tuple[int, int] = (1100, 900), **more: Any
) -> Any:
    options: dict[str, Any] = {"decoy": Decoy(Message.from_text(GIVEN), "given"), "password": "secret", **more}
    output = tmp_path / f"two.{SUFFIX[carrier]}"
    return hide(saved(photo(*size, 3)), SECRET, carrier=carrier, output=output, **options)


@pytest.mark.parametrize("carrier", ["photo", "jpeg"])
def test_each_password_gives_its_own_message(carrier: str, hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    result = hidden(hide, tmp_path, carrier)
    assert reveal(result.output, password="secret").message.text == SECRET
    assert reveal(result.output, password="given").message.text == GIVEN
    with pytest.raises(NothingRevealed):
        reveal(result.output, password="third")
    assert result.decoy_bytes
    planes = _planes(result.output)
    assert not _tiles(planes, "secret") & _tiles(planes, "given")


def _planes(path: Path) -> Picture:
    planes = carriers.open_stego(path)[0]
    assert isinstance(planes, Picture)
    return planes


def _tiles(picture: Picture, password: str) -> set[int]:
    """Return the tiles that carry what a password opens."""
    keys, geometry, read = derive_keys(password, tiled_salt(picture)), picture.geometry, set()

    def read_tile(number: int, tile: Any) -> tuple[np.ndarray, np.ndarray]:
        read.add(number)
        return (picture[tile.area] & 1).astype(np.uint8), picture[tile.area]

    opened = tiled.read(read_tile, keys, geometry)
    assert opened.packed
    assert read == set(tile_order(keys, geometry)[: len(read)].tolist())
    return read


def test_messages_that_do_not_fit_together_are_refused_before_any_try(
    hide: Hide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[bytes] = []
    monkeypatch.setattr("stegapp.pipeline.keys.derive_keys", lambda _, salt: derived.append(salt))
    long = Message.from_text(np.random.default_rng(1).bytes(8_000).hex())
    with pytest.raises(DoesNotFit, match="together") as caught:
        hidden(hide, tmp_path, decoy=Decoy(long, "given"))
    assert "two messages of up to about" in caught.value.advice
    assert caught.value.capacity_bytes < caught.value.needed_bytes
    assert not derived
    assert not list(tmp_path.iterdir())


def test_a_picture_of_one_tile_has_no_room_for_two(hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(DoesNotFit) as caught:
        hide(
            saved(photo(300, 200, 3).convert("L")), "one", carrier="photo", password="secret",
            output=tmp_path / "two.png", decoy=Decoy(Message.from_text("two"), "given"),
        )  # fmt: skip
    assert caught.value.advice == "Take a larger picture."


def test_what_is_said_to_fit_fits(hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    long = Message.from_text(np.random.default_rng(1).bytes(8_000).hex())
    with pytest.raises(DoesNotFit) as caught:
        hidden(hide, tmp_path, decoy=Decoy(long, "given"))
    each = caught.value.capacity_bytes // 2
    noise = np.random.default_rng(2).bytes(each).hex()[: each - 100]
    result = hidden(hide, tmp_path, decoy=Decoy(Message.from_text(noise), "given"))
    assert reveal(result.output, password="given").message.text == noise


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"password": ""}, "one is empty"),
        ({"decoy": Decoy(Message.from_text("x"), "")}, "one is empty"),
        ({"decoy": Decoy(Message.from_text("x"), "secret")}, "same password"),
        ({"password": "é", "decoy": Decoy(Message.from_text("x"), "e\u0301")}, "same password"),
    ],
)
def test_two_passwords_have_to_be_two(more: dict[str, Any], words: str, hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=words):
        hidden(hide, tmp_path, **more)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("carrier", ["square", "robust"])
def test_other_carriers_take_one_message(carrier: str, hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="picture of many tiles"):
        hide(
            saved(photo(700, 600, 3)), "one", carrier=carrier, output=tmp_path / "two.png",
            decoy=Decoy(Message.from_text("two"), "given"),
        )  # fmt: skip


def test_a_grey_square_as_a_photo_takes_one_message(hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is one tile"):
        hide(
            saved(photo(512, 512, 3).convert("L")), "one", carrier="photo", output=tmp_path / "two.png",
            decoy=Decoy(Message.from_text("two"), "given"),
        )  # fmt: skip


def test_both_are_read_back_from_disk(hide: Hide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in which the second message alone is damaged is no success."""
    original = carriers.Photo.open_stego

    def damaged(self: Any, source: Any, **options: Any) -> Planes:
        picture = original(self, source, **options)
        assert isinstance(picture, Picture)
        part = tiled.header_part(derive_keys("given", tiled_salt(picture)), picture.geometry)
        tile = picture[part.tile.area]
        places = np.unravel_index(part.positions[:40], tile.shape)
        tile[places] ^= 1
        return picture

    monkeypatch.setattr(carriers.Photo, "open_stego", damaged)
    with pytest.raises(VerificationFailed):
        hidden(hide, tmp_path)
    assert not list(tmp_path.iterdir())
