"""What people do: any picture, any message; it comes back byte for byte or is refused before anything is written."""

import io
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import CoverUnsuitable, DoesNotFit, NothingRevealed, OutputRefused
from stegapp.format.message import FileEntry, Message, pack
from stegapp.imaging.png import encode_png
from stegapp.pipeline import CapacityRequest, Session
from stegapp.progress import run_job
from tests.conftest import SAMPLES
from tests.covers import HARD_COVERS, hard_cover, photo
from tests.pipeline.conftest import Hide, Reveal

SAMPLE_PATHS = sorted(SAMPLES.glob("*.png"))
COVERS = {name: hard_cover(name) for name in HARD_COVERS}


def test_there_are_nine_samples() -> None:
    assert len(SAMPLE_PATHS) == 9


@pytest.mark.parametrize("cover", SAMPLE_PATHS, ids=lambda path: path.stem)
def test_every_sample_carries_a_kilobyte(cover: Path, hide: Hide, reveal: Reveal) -> None:
    message = Message.from_files([FileEntry("random.bin", random.Random(cover.name).randbytes(1000))])
    result = hide(cover, message)
    assert reveal(result.output).message == message
    assert result.psnr_db >= 64
    assert result.raw_ber < 0.001
    with Image.open(result.output) as written:
        assert (written.format, written.mode, written.size, written.info) == ("PNG", "L", (512, 512), {})


@pytest.mark.parametrize("name", COVERS)
def test_hard_covers_carry_or_are_refused(name: str, hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    cover = tmp_path / f"cover-{name}.bin"
    cover.write_bytes(COVERS[name])
    before = sorted(tmp_path.iterdir())
    try:
        result = hide(cover, "a message for a hard cover ✓")
    except CoverUnsuitable:
        assert sorted(tmp_path.iterdir()) == before
    else:
        assert reveal(result.output).message.text == "a message for a hard cover ✓"
    assert cover.read_bytes() == COVERS[name]


def _messages() -> dict[str, Message]:
    """Return 48 messages; those at capacity have tests of their own."""
    rng = random.Random(7)
    found = {
        "empty text": Message.from_text(""),
        "one byte": Message.from_text("x"),
        "emoji": Message.from_text("🦊👩‍👩‍👧‍👦 naïve Ünïcode 漢字 العربية"),
        "line ends": Message.from_text("a\r\nb\nc\r\n\n"),
        "nul": Message.from_text("a\0b"),
        "empty file": Message.from_files([FileEntry("empty", b"")]),
        "odd names": Message.from_files(
            [
                FileEntry("CON.txt", b"1"),
                FileEntry("Grüße & 漢字 🎉.txt", b"2"),
                FileEntry("a/deep/er/tree.bin", b"3"),
                FileEntry("spaces  and.dots..", b"4"),
                FileEntry(".hidden", b"5"),
                FileEntry("quo'te\"s", b"6"),
            ]
        ),
        "zeros": Message.from_files([FileEntry("zeros", bytes(1_000_000))]),
        "1 KB": Message.from_files([FileEntry("r", rng.randbytes(1000))]),
        "many files": Message.from_files([FileEntry(f"{i}.bin", rng.randbytes(20)) for i in range(300)]),
    }
    for i in range(38):
        length = int(2 ** (rng.random() * 14))
        found[f"random {i}: {length}"] = Message.from_files([FileEntry("data", rng.randbytes(length))])
    return found


MESSAGES = _messages()


@pytest.mark.parametrize("name", MESSAGES)
def test_every_message_comes_back(name: str, hide: Hide, reveal: Reveal) -> None:
    cover = SAMPLE_PATHS[list(MESSAGES).index(name) % len(SAMPLE_PATHS)]
    result = hide(cover, MESSAGES[name])
    revealed = reveal(result.output)
    assert revealed.message == MESSAGES[name]
    assert revealed.message_bytes == len(pack(MESSAGES[name])) == result.message_bytes


@pytest.mark.parametrize("cover", SAMPLE_PATHS[:2], ids=lambda path: path.stem)
def test_at_capacity_it_fits_and_one_byte_over_is_refused(
    cover: Path, hide: Hide, reveal: Reveal, session: Session, tmp_path: Path
) -> None:
    longest = run_job(session.capacity(CapacityRequest(cover))).capacity_bytes
    overhead = len(pack(_incompressible(20_000))) - 20_000
    full = _incompressible(longest - overhead)
    assert len(pack(full)) == longest
    result = hide(cover, full)
    assert reveal(result.output).message == full
    assert result.capacity_bytes == longest
    with pytest.raises(DoesNotFit) as refused:
        hide(cover, _incompressible(longest - overhead + 1), output=tmp_path / "over.png")
    assert refused.value.needed_bytes == longest + 1
    assert refused.value.capacity_bytes == longest
    assert f"{longest:,}" in str(refused.value)
    assert not (tmp_path / "over.png").exists()


def _incompressible(length: int) -> Message:
    return Message.from_files([FileEntry("data", random.Random(length).randbytes(length))])


def test_wrong_password_altered_and_clean_pictures_are_one_error(hide: Hide, reveal: Reveal, sample: Path) -> None:
    result = hide(sample, "secret")
    said = []
    for stego, password in (
        (result.output, "other"),
        (sample, "pässword"),
        (encode_png(np.roll(result.stego_pixels, 1, axis=1)), "pässword"),
    ):
        with pytest.raises(NothingRevealed) as refused:
            reveal(stego, password=password)
        said.append((str(refused.value), refused.value.advice))
    assert len(set(said)) == 1


def test_password_is_normalised(hide: Hide, reveal: Reveal, sample: Path) -> None:
    result = hide(sample, "composed", password="caf\u00e9 🔑")
    assert reveal(result.output, password="cafe\u0301 🔑").message.text == "composed"


def test_no_password_is_the_empty_one(hide: Hide, reveal: Reveal, sample: Path) -> None:
    assert reveal(hide(sample, "open", password="").output, password="").message.text == "open"


def test_an_existing_file_is_kept(hide: Hide, sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "there.png"
    output.write_bytes(b"precious")
    with pytest.raises(OutputRefused):
        hide(sample, "x", output=output)
    assert output.read_bytes() == b"precious"
    assert hide(sample, "x", output=output, force=True).output == output
    assert output.read_bytes() != b"precious"


def test_the_cover_is_overwritten_only_when_forced(hide: Hide, reveal: Reveal, sample: Path, tmp_path: Path) -> None:
    cover = tmp_path / "cover.png"
    cover.write_bytes(sample.read_bytes())
    with pytest.raises(OutputRefused):
        hide(cover, "x", output=cover)
    assert cover.read_bytes() == sample.read_bytes()
    hide(cover, "x", output=cover, force=True)
    assert reveal(cover).message.text == "x"


@pytest.mark.parametrize("output", ["stego.jpg", "stego", "missing/stego.png"])
def test_an_impossible_output_is_refused(output: str, hide: Hide, sample: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputRefused) as refused:
        hide(sample, "x", output=tmp_path / output)
    assert refused.value.advice
    assert list(tmp_path.iterdir()) == []


def test_the_same_message_twice_gives_different_pictures(hide: Hide, sample: Path, tmp_path: Path) -> None:
    first = hide(sample, "again", output=tmp_path / "1.png")
    second = hide(sample, "again", output=tmp_path / "2.png")
    assert not np.array_equal(first.stego_pixels, second.stego_pixels)


def test_secrets_are_not_in_representations(sample: Path, tmp_path: Path) -> None:
    from stegapp.pipeline import HideRequest, RevealRequest

    request = HideRequest(sample, tmp_path / "o.png", Message.from_text("the text"), "the password")
    assert "the text" not in repr(request)
    assert "the password" not in repr(request)
    assert "the password" not in repr(RevealRequest(sample, "the password"))


def test_a_nearly_black_picture_says_that_the_message_shows(hide: Hide) -> None:
    pixels = np.zeros((512, 512), np.uint8)
    pixels[:40] = np.asarray(photo(512, 40, 3).convert("L"))
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    result = hide(buffer.getvalue(), "a word")
    assert result.method == "direct"
    assert any("nearly all of this picture is black or white" in note.lower() for note in result.notes)
    assert not any("black or white" in note for note in hide(SAMPLES / "mountain_path.png", "a", force=True).notes)
