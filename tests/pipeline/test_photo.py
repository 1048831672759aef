"""Hiding in photos and revealing from them: any size and mode, long messages, and what is refused."""

import io
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp.carriers import CoverOptions, Photo
from stegapp.embedding import LevelPrices, Room
from stegapp.errors import (
    Cancelled,
    CoverUnsuitable,
    DoesNotFit,
    ImageRefused,
    NothingRevealed,
    OutputRefused,
    UsageError,
    VerificationFailed,
)
from stegapp.format import FileEntry, Message, Picture, TiledGeometry, pack, tiled_salt
from stegapp.pipeline import CapacityRequest, HideRequest, Session
from stegapp.progress import CancelToken, Progress, run_job
from tests.conftest import SAMPLES
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

TEXT = "Wir sehen uns um acht. 漢字 🦊"


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def hidden_in(hide: Hide, picture: Image.Image | bytes, message: str | Message = TEXT, **options: Any) -> Any:
    data = picture if isinstance(picture, bytes) else saved(picture)
    return hide(data, message, carrier="photo", **options)


def random_bytes(count: int) -> Message:
    return Message.from_files([FileEntry("data", random.Random(count).randbytes(count))])


SIZES = [(64, 64), (65, 200), (64, 1500), (1700, 67), (512, 512), (513, 511), (767, 300), (768, 300), (1100, 900)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_message_comes_back_from_any_size(size: tuple[int, int], mode: str, hide: Hide, reveal: Reveal) -> None:
    result = hidden_in(hide, photo(*size, seed=7).convert(mode))
    assert reveal(result.output).message == Message.from_text(TEXT)
    assert result.max_change == 1
    assert result.method == "adaptive"
    with Image.open(result.output) as stego:
        assert (stego.mode, stego.size) == (mode, size)
        assert result.changed_pixels == np.count_nonzero(np.asarray(stego) != np.asarray(photo(*size, 7).convert(mode)))


def test_colours_change_in_all_planes_and_transparent_parts_do_not(hide: Hide, reveal: Reveal) -> None:
    picture = photo(300, 300, 3)
    alpha = np.full((300, 300), 255, np.uint8)
    alpha[:150] = 0
    picture.putalpha(Image.fromarray(alpha))
    result = hidden_in(hide, picture, random_bytes(1500))
    before, after = np.asarray(picture), np.asarray(Image.open(result.output))
    np.testing.assert_array_equal(after[:150], before[:150])
    assert (after != before).any(axis=(0, 1)).tolist() == [True, True, True, False]
    assert reveal(result.output).message_bytes > 1500


@pytest.mark.parametrize("least", [0, 1])
def test_a_grey_picture_of_512_pixels_may_have_transparent_parts(least: int, hide: Hide, reveal: Reveal) -> None:
    picture = Image.open(SAMPLES / "mountain_path.png")
    alpha = np.full((512, 512), 255, np.uint8)
    alpha[:200] = least
    picture.putalpha(Image.fromarray(alpha))
    result = hidden_in(hide, picture)
    assert reveal(result.output).message == Message.from_text(TEXT)
    if not least:
        np.testing.assert_array_equal(np.asarray(Image.open(result.output))[:200], np.asarray(picture)[:200])


@pytest.mark.parametrize("fraction", [0.3, 1.0])
def test_a_long_message_takes_all_tiles(fraction: float, hide: Hide, reveal: Reveal, session: Session) -> None:
    data = saved(photo(520, 300, 9))
    room = run_job(session.capacity(CapacityRequest(data, carrier="photo"))).capacity_bytes
    message = random_bytes(int(fraction * room) - 14)
    assert int(fraction * room) - 20 < len(pack(message)) <= fraction * room
    result = hidden_in(hide, data, message)
    assert result.capacity_bytes == room
    assert reveal(result.output).message == message
    changed = result.stego_pixels != result.cover_pixels
    geometry = TiledGeometry.of(changed)
    assert all(changed[geometry.tile(number).area].any() for number in range(geometry.tiles))


def test_a_message_longer_than_any_square_carries_comes_back(hide: Hide, reveal: Reveal) -> None:
    message = random_bytes(140_000)
    result = hidden_in(hide, photo(1100, 900, 3), message)
    assert result.message_bytes > 131_072
    assert reveal(result.output).message == message


def test_more_than_sixteen_tiles_go_in_groups(hide: Hide, reveal: Reveal) -> None:
    picture = photo(8900, 64, 11)
    assert TiledGeometry.levels(3, 64, 8900).tiles == 51
    message = random_bytes(16_000)
    result = hidden_in(hide, picture, message)
    assert reveal(result.output).message == message


def test_a_short_message_changes_few_tiles(hide: Hide) -> None:
    picture = photo(1600, 1100, 4)
    result = hidden_in(hide, picture, "x")
    changed = np.asarray(Image.open(result.output)) != np.asarray(picture)
    geometry = TiledGeometry.of(changed)
    tiles = [geometry.tile(number).area for number in range(geometry.tiles)]
    assert geometry.tiles == 18
    assert sum(bool(changed[tile].any()) for tile in tiles) <= 2  # one for the anchors, one for the message


def test_two_hides_share_neither_salt_nor_places(hide: Hide, tmp_path: Path) -> None:
    data = saved(photo(600, 520, 4))
    results = [hidden_in(hide, data, "x", output=tmp_path / f"{n}.png") for n in range(2)]
    assert len({tiled_salt(Picture.of_levels(result.stego_pixels)) for result in results}) == 2
    one, two = (result.stego_pixels != result.cover_pixels for result in results)
    assert np.count_nonzero(one & two) < np.count_nonzero(one) / 2


def test_a_shrunk_photo_changes_towards_what_it_was(hide: Hide) -> None:
    data = saved(photo(1500, 1100, 4), "JPEG", quality=92)
    options = CoverOptions(size=640)
    cover = Photo().open_cover(data, options)
    result = hidden_in(hide, data, random_bytes(3000), cover_options=options)
    change = result.stego_pixels.astype(int) - cover.levels
    rounding = np.stack([each for each in cover.roundings if each is not None], axis=2)
    towards = np.sign(change) == np.sign(rounding)
    known = (change != 0) & (rounding != 0)
    assert towards[known].mean() > 0.8


@pytest.mark.parametrize("level", [0, 255])
def test_a_picture_of_one_colour_without_room_is_refused(level: int, hide: Hide, tmp_path: Path) -> None:
    with pytest.raises((CoverUnsuitable, DoesNotFit)):
        hidden_in(hide, Image.new("RGB", (300, 300), (level,) * 3))
    assert not list(tmp_path.iterdir())


def test_a_picture_that_is_half_black_is_hidden_in_elsewhere(hide: Hide, reveal: Reveal) -> None:
    levels = np.array(photo(1600, 600, 4))
    levels[:, :800] = 0
    result = hidden_in(hide, Image.fromarray(levels))
    assert not np.asarray(Image.open(result.output))[:, :800].any()
    assert reveal(result.output).message == Message.from_text(TEXT)


def test_a_picture_with_one_useful_tile_in_four_is_hidden_in_there(hide: Hide, reveal: Reveal) -> None:
    levels = np.full((300, 2000), 255, np.uint8)
    levels[:, :500] = np.asarray(photo(500, 300, 4).convert("L"))
    result = hidden_in(hide, Image.fromarray(levels))
    assert (np.asarray(Image.open(result.output))[:, 500:] == 255).all()
    assert reveal(result.output).message == Message.from_text(TEXT)


def test_a_picture_with_next_to_no_useful_tile_has_no_room(hide: Hide, session: Session) -> None:
    levels = np.full((64, 40 * 512), 255, np.uint8)
    levels[:, :500] = np.asarray(photo(500, 64, 4).convert("L"))
    data = saved(Image.fromarray(levels))
    assert run_job(session.capacity(CapacityRequest(data, carrier="photo"))).capacity_bytes == 0
    with pytest.raises(CoverUnsuitable):
        hidden_in(hide, data)


def test_too_long_a_message_says_how_much_fits(hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(DoesNotFit) as caught:
        hidden_in(hide, photo(80, 80, 4), random_bytes(9000))
    assert caught.value.needed_bytes > caught.value.capacity_bytes > 0
    assert not list(tmp_path.iterdir())


def test_what_photos_do_not_have_is_refused(hide: Hide) -> None:
    data = saved(photo(200, 200, 4))
    for options, words in (
        ({"method": "direct"}, "direct"),
        ({"strength": 0.5}, "strength"),
        ({"model": "sftn"}, "changes every pixel"),
        ({"cover_options": CoverOptions(crop=(0, 0, 100))}, "as a whole"),
    ):
        with pytest.raises(UsageError, match=words):
            hidden_in(hide, data, **options)


def test_a_jpeg_in_its_own_size_needs_a_word(hide: Hide, reveal: Reveal) -> None:
    data = saved(photo(200, 200, 4), "JPEG")
    with pytest.raises(ImageRefused, match="proved"):
        hidden_in(hide, data)
    result = hidden_in(hide, data, cover_options=CoverOptions(provable=True))
    assert reveal(result.output).message == Message.from_text(TEXT)


def test_other_passwords_and_other_pictures_reveal_nothing(hide: Hide, reveal: Reveal) -> None:
    result = hidden_in(hide, photo(200, 150, 4))
    with pytest.raises(NothingRevealed):
        reveal(result.output, password="other")
    stego = np.array(Image.open(result.output))
    for altered in (stego[:, ::-1], stego[1:], stego[..., ::-1], np.clip(stego.astype(int) + 1, 0, 255)):
        with pytest.raises(NothingRevealed):
            reveal(saved(Image.fromarray(np.ascontiguousarray(altered).astype(np.uint8))))


def test_every_tile_that_reads_wrongly_is_told(hide: Hide, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is unsure somewhere sends nothing."""
    from stegapp.embedding import picture

    monkeypatch.setattr(picture, "SURE_LOGIT", 1e9)
    with pytest.raises(VerificationFailed, match="margin") as caught:
        hidden_in(hide, photo(100, 100, 4))
    assert "Nothing was written" in str(caught.value)


def test_progress_and_cancel_go_on_within_a_group(session: Session, tmp_path: Path) -> None:
    output, cancel = tmp_path / "stego.png", CancelToken()
    request = HideRequest(saved(photo(700, 600, 4)), output, random_bytes(12_000), "", carrier="photo", model=None)
    seen: list[Progress] = []
    run_job(session.hide(request, cancel=cancel), seen.append)
    steps = [progress.step for progress in seen if progress.stage == "embed"]
    assert {progress.total for progress in seen if progress.stage == "embed"} == {3}  # tiles, all in one group
    assert steps == sorted(steps)
    assert set(steps) == {0, 1, 2, 3}
    assert len(steps) > 20
    output.unlink()
    stopped = 0

    def stop(progress: Progress) -> None:
        nonlocal stopped
        if progress.stage == "embed":
            stopped += 1
            if progress.step == 1:
                cancel.cancel()

    with pytest.raises(Cancelled):
        run_job(session.hide(request, cancel=cancel), stop)
    assert stopped < len(steps) / 2
    assert not list(tmp_path.iterdir())


def test_cancel_leaves_nothing(session: Session, tmp_path: Path) -> None:
    data, output = saved(photo(700, 600, 4)), tmp_path / "stego.png"
    stages: list[str] = []
    for stage in ("measure", "derive-keys", "embed", "write", "verify"):
        cancel = CancelToken()
        job = session.hide(
            HideRequest(data, output, Message.from_text("x"), "pw", carrier="photo", model=None), cancel=cancel
        )

        def watch(progress: Progress, stage: str = stage, cancel: CancelToken = cancel) -> None:
            stages.append(progress.stage)
            if progress.stage == stage:
                cancel.cancel()

        with pytest.raises(Cancelled):
            run_job(job, watch)
        assert stages[-1] == stage
        assert not list(tmp_path.iterdir())


def test_the_output_is_not_overwritten(hide: Hide, tmp_path: Path) -> None:
    output = tmp_path / "there.png"
    output.write_bytes(b"mine")
    with pytest.raises(OutputRefused):
        hidden_in(hide, photo(100, 100, 4), output=output)
    assert output.read_bytes() == b"mine"


def test_tiles_grow_with_the_message() -> None:
    picture = np.full((1100, 1600, 3), 100, np.uint8)
    order = np.arange(18)
    room = Room.of(Picture.of_levels(picture), LevelPrices())
    counts = [room.tiles_for(order, bits) for bits in (1, 6_000, 12_000, 10**9)]
    assert counts == [1, 2, 3, 18]


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("size", [(700, 300), (64, 1500), (300, 200)])
def test_figures_count_what_differs(mode: str, size: tuple[int, int], hide: Hide) -> None:
    picture = photo(*size, 4).convert(mode)
    result = hidden_in(hide, picture, random_bytes(2000))
    before, after = np.asarray(picture).astype(float), np.asarray(Image.open(result.output)).astype(float)
    np.testing.assert_array_equal(result.cover_pixels.reshape(before.shape), before)
    np.testing.assert_array_equal(result.stego_pixels.reshape(after.shape), after)
    assert result.psnr_db == pytest.approx(10 * np.log10(255**2 / np.mean((before - after) ** 2)))
    assert 0.99 < result.ssim < 1
