"""Hiding and revealing with key files beside the password, or instead of it."""

import io
from pathlib import Path

import pytest
from PIL import Image

from stegapp.errors import InputRefused, NothingRevealed
from stegapp.pipeline.keys import Credentials, read_credentials
from stegapp.progress import CancelToken, run_job
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

TEXT = "behind two locks"


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    """Two key files in a folder of their own."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "one").write_bytes(b"one")
    (folder / "two").write_bytes(b"two")
    return folder / "one", folder / "two"


def test_both_are_needed_in_any_order(
    sample: Path, keys: tuple[Path, Path], tmp_path: Path, hide: Hide, reveal: Reveal
) -> None:
    stego = hide(sample, TEXT, key_files=keys).output
    assert reveal(stego, key_files=keys[::-1]).message.text == TEXT
    extra = tmp_path / "extra"
    extra.write_bytes(b"extra")
    for wrong in ((), keys[:1], (*keys, extra), (keys[0], extra)):
        with pytest.raises(NothingRevealed) as caught:
            reveal(stego, key_files=wrong)
        assert "key files" in caught.value.advice
    with pytest.raises(NothingRevealed):
        reveal(stego, password="another", key_files=keys)


@pytest.mark.parametrize("carrier", ["photo", "jpeg", "robust"])
def test_every_carrier_takes_them(
    carrier: str, keys: tuple[Path, Path], tmp_path: Path, hide: Hide, reveal: Reveal
) -> None:
    data = io.BytesIO()
    photo(640, 480, seed=3).save(data, "PNG")
    output = tmp_path / ("stego.png" if carrier == "photo" else "stego.jpg")
    options = {"messengers": ("signal",)} if carrier == "robust" else {}
    result = hide(data.getvalue(), TEXT, carrier=carrier, output=output, password="", key_files=keys[:1], **options)
    assert reveal(result.output, password="", key_files=keys[:1]).message.text == TEXT
    with pytest.raises(NothingRevealed):
        reveal(result.output, password="")


def test_a_stego_says_nothing_of_them(sample: Path, keys: tuple[Path, Path], hide: Hide) -> None:
    with Image.open(hide(sample, TEXT, key_files=keys).output) as image:
        assert image.info == {}


def test_the_sender_is_told_that_they_are_needed(
    sample: Path, keys: tuple[Path, Path], tmp_path: Path, hide: Hide
) -> None:
    assert not any("key file" in note for note in hide(sample, TEXT).notes)
    notes = hide(sample, TEXT, key_files=keys, output=tmp_path / "a.png").notes
    assert [note for note in notes if "key file" in note] == [
        "The receiver needs the 2 key files too, unchanged. Without them the message is lost."
    ]
    beside = tmp_path / "beside.key"
    beside.write_bytes(b"beside")
    needed, warning = hide(sample, TEXT, key_files=[beside], output=tmp_path / "b.png").notes[-2:]
    assert needed == "The receiver needs the key file too, unchanged. Without it the message is lost."
    assert warning.startswith("The key file “beside.key” lies in the folder of the picture.")


def test_no_picture_is_its_own_key_file(sample: Path, tmp_path: Path, hide: Hide, reveal: Reveal) -> None:
    cover, output = tmp_path / "cover.png", tmp_path / "stego.png"
    cover.write_bytes(sample.read_bytes())
    output.write_bytes(b"to be replaced")
    for picture in (cover, output):
        with pytest.raises(InputRefused, match="cannot be its own key file"):
            hide(cover, TEXT, key_files=[picture], output=output, force=True)
    assert output.read_bytes() == b"to be replaced"
    with pytest.raises(InputRefused, match="cannot be its own key file"):
        reveal(cover, key_files=[cover])


def test_a_key_file_that_cannot_be_used_leaves_no_file(sample: Path, tmp_path: Path, hide: Hide) -> None:
    (tmp_path / "empty").touch()
    for name in ("empty", "none"):
        with pytest.raises(InputRefused):
            hide(sample, TEXT, key_files=[tmp_path / name])
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_credentials_show_nothing_and_are_those_of_the_password_without_files(keys: tuple[Path, Path]) -> None:
    read = run_job(read_credentials("secret", keys, pictures=(), cancel=CancelToken()))
    assert read.key_files is not None
    for shown in (repr(read), str(read)):
        assert "secret" not in shown
        assert "one" not in shown
    assert run_job(read_credentials("secret", (), pictures=(), cancel=CancelToken())) == Credentials("secret")
