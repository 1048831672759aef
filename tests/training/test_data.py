"""From files to crops: what is skipped, what belongs together, what a step sees."""

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import Cancelled, ImageRefused, TrainingFailed
from stegapp.progress import CancelToken, run_job
from stegapp.training import photos as photos_module
from stegapp.training.config import DataConfig
from stegapp.training.crops import CropSampler
from stegapp.training.patterns import change_tone, draw, hard_covers, through_jpeg
from stegapp.training.photos import Photo, PhotoStore, Scan, require_enough, scan_images, scanning, split_photos
from tests.imaging.test_bombs import Countdown
from tests.training.conftest import SAMPLES, noise_picture

PLAIN = DataConfig(jpeg_share=0.0, tone_share=0.0, synthetic_share=0.0, mask_share=0.0)


@pytest.fixture(scope="module")
def scan(photos: Path) -> Scan:
    return scan_images(photos)


@pytest.fixture
def store(scan: Scan) -> PhotoStore:
    return PhotoStore(2**30)


def test_scan_takes_what_it_can_and_says_why_not(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    (folder / "sub" / "deep").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    noise_picture(folder / "a.png", 1)
    noise_picture(folder / ".hidden" / "b.png", 2)
    Image.open(noise_picture(tmp_path / "c.png", 3, 300)).convert("RGB").save(folder / "sub" / "c.jpg")
    shutil.copy(folder / "a.png", folder / "sub" / "deep" / "again.png")
    (folder / "note.txt").write_text("no picture")
    whole = noise_picture(tmp_path / "d.png", 4, 400).read_bytes()
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.jpg").write_bytes(b"")
    noise_picture(folder / "small.png", 5, 60)

    scan = scan_images(folder)

    assert [(photo.name, photo.width, photo.height) for photo in scan.usable] == [
        ("a.png", 96, 96),
        ("sub/c.jpg", 300, 300),
    ]
    reasons = {item.path.name: item.reason for item in scan.skipped}
    assert set(reasons) == {"note.txt", "cut.png", "empty.jpg", "small.png", "again.png"}
    assert "60 × 60" in reasons["small.png"]
    assert "a.png" in reasons["again.png"]
    assert all(reasons.values())


def test_scan_of_several_folders_and_of_none(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    noise_picture(tmp_path / "one" / "p.png", 1)
    noise_picture(tmp_path / "two" / "p.png", 2)
    assert len(scan_images([tmp_path / "one", tmp_path / "two"]).usable) == 2
    with pytest.raises(TrainingFailed, match="missing"):
        scan_images(tmp_path / "missing")


def test_scan_stops_while_a_picture_is_read(photos: Path) -> None:
    with pytest.raises(Cancelled):
        run_job(scanning(photos, cancel=Countdown(3)))  # of the dozens of looks at the first picture


def test_scan_stops_when_cancelled(photos: Path) -> None:
    cancel = CancelToken()
    job = scanning(photos, cancel=cancel)
    next(job)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(job)


def test_fewer_than_eight_is_an_error_that_names_the_skipped(tmp_path: Path) -> None:
    for number in range(7):
        noise_picture(tmp_path / f"p{number}x.png", number)
    (tmp_path / "z.png").write_bytes(b"")
    with pytest.raises(TrainingFailed, match=r"Only 7 of 8.*z\.png") as caught:
        require_enough(scan_images(tmp_path))
    assert "8" in str(caught.value)
    assert caught.value.advice


def test_eight_crops_of_one_photograph_are_an_error(tmp_path: Path) -> None:
    for number, letter in enumerate("abcdefgh"):
        noise_picture(tmp_path / f"house_1{letter}.png", number)
    with pytest.raises(TrainingFailed, match="one photograph"):
        require_enough(scan_images(tmp_path))


def test_pictures_of_one_photograph_share_a_group(tmp_path: Path) -> None:
    names = ["mex_012.png", "mex_012a.png", "mex_012b_q70.png", "mex_013.png", "mex_013_q50.png", "IMG_7 (1).png"]
    for number, name in enumerate([*names, "IMG_7.png", "img_8 copy.png", "img_8.png"]):
        noise_picture(tmp_path / name, number)
    with Image.open(SAMPLES / "two_dogs.png") as image:
        image.save(tmp_path / "dogs.png")
        image.resize((300, 300)).save(tmp_path / "other.jpg", quality=60)
        image.point(lambda level: level * 0.8).save(tmp_path / "third.png")
    groups: dict[str, set[str]] = {}
    for photo in scan_images(tmp_path).usable:
        groups.setdefault(photo.group, set()).add(photo.name)
    assert sorted(map(sorted, groups.values())) == sorted(
        map(
            sorted,
            [
                {"mex_012.png", "mex_012a.png", "mex_012b_q70.png"},
                {"mex_013.png", "mex_013_q50.png"},
                {"IMG_7 (1).png", "IMG_7.png"},
                {"img_8 copy.png", "img_8.png"},
                {"dogs.png", "other.jpg", "third.png"},
            ],
        )
    )


def fakes(groups: int, *, each: int = 2) -> list[Photo]:
    return [Photo(Path(f"{g}{i}"), f"{g}{i}", 9, 9, f"{g}/{i}", f"g{g}") for g in range(groups) for i in range(each)]


@pytest.mark.parametrize("share", [0.01, 0.1, 0.33, 0.5])
@pytest.mark.parametrize("each", [1, 2, 3])
def test_split_never_parts_a_group(share: float, each: int) -> None:
    photos = fakes(40, each=each)
    training, validation = split_photos(photos, share=share, seed=3)
    assert {photo.group for photo in training}.isdisjoint(photo.group for photo in validation)
    assert sorted(p.name for p in (*training, *validation)) == sorted(p.name for p in photos)
    assert abs(len(validation) - share * len(photos)) <= each
    assert validation


def test_split_depends_on_seed_and_names_alone() -> None:
    photos = fakes(40)
    first = split_photos(photos, share=0.2, seed=1)
    assert first == split_photos(photos, share=0.2, seed=1)
    assert first != split_photos(photos, share=0.2, seed=2)
    moved = [dataclasses.replace(photo, path=Path("/elsewhere") / photo.name) for photo in photos]
    assert [p.name for p in split_photos(moved, share=0.2, seed=1)[1]] == [p.name for p in first[1]]


def test_split_of_two_groups_leaves_one_on_each_side() -> None:
    training, validation = split_photos(fakes(2, each=6), share=0.1, seed=1)
    assert (len(training), len(validation)) == (6, 6)


def test_batches_depend_on_seed_stage_and_step_alone(scan: Scan, store: PhotoStore) -> None:
    def draw_batch(*, seed: int = 1, stage: int = 0, step: int = 5, attempt: int = 0) -> np.ndarray:
        sampler = CropSampler(scan.usable, store, DataConfig(), crop=32, seed=seed, stage=stage)
        return sampler.batch(step, seen=step * 4, size=4, attempt=attempt).covers

    first = draw_batch()
    assert np.array_equal(first, draw_batch())
    for change in ({"seed": 2}, {"stage": 1}, {"step": 6}, {"attempt": 1}):
        assert not np.array_equal(first, draw_batch(**change)), change


def test_batch_shapes_and_levels(scan: Scan, store: PhotoStore) -> None:
    data = DataConfig(min_strength=0.3, mask_share=0.5, jpeg_share=0.5, min_density=0.05)
    sampler = CropSampler(scan.usable, store, data, crop=64, seed=1, stage=0)
    batch = sampler.batch(0, seen=0, size=64)
    for part in (batch.covers, batch.bits, batch.masks):
        assert part.shape == (64, 1, 64, 64)
        assert part.dtype == np.uint8
    assert set(np.unique(batch.bits)) == {0, 1}
    assert abs(batch.bits.mean() - 0.5) < 0.01
    densities = batch.masks.mean(axis=(1, 2, 3))
    assert 16 <= (densities == 1).sum() <= 48
    assert densities.min() < 0.15
    assert densities.min() > 0.03
    assert batch.strengths.min() < 0.4
    assert batch.strengths.max() <= 1.0


def test_every_photo_comes_once_an_epoch(scan: Scan, store: PhotoStore) -> None:
    order: list[str] = []

    class Watching(PhotoStore):
        def get(self, photo: Photo) -> np.ndarray:
            order.append(photo.name)
            return super().get(photo)

    sampler = CropSampler(scan.usable, Watching(2**30), PLAIN, crop=16, seed=1, stage=0)
    count = len(scan.usable)
    for step in range(2):
        sampler.batch(step, seen=step * count, size=count)
    names = {photo.name for photo in scan.usable}
    assert set(order[:count]) == set(order[count:]) == names
    assert order[:count] != order[count:]


def test_whole_pictures_can_be_crops(scan: Scan, store: PhotoStore) -> None:
    sampler = CropSampler(scan.usable, store, dataclasses.replace(PLAIN, jpeg_share=1.0), crop=512, seed=1, stage=0)
    assert sampler.batch(0, seen=0, size=2).covers.shape == (2, 1, 512, 512)


def test_store_keeps_within_its_bound(scan: Scan, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[Path] = []
    real = photos_module.read_cover  # type: ignore[attr-defined]
    monkeypatch.setattr(photos_module, "read_cover", lambda path: (reads.append(path), real(path))[1])
    store = PhotoStore(2 * 512 * 512)
    first, second, third = scan.usable[:3]
    for photo in (first, second, first, second):
        store.get(photo)
    assert len(reads) == 2
    store.get(third)
    store.get(second)
    assert len(reads) == 3
    store.get(first)
    assert len(reads) == 4


def test_changed_and_vanished_pictures_are_dropped(tmp_path: Path) -> None:
    for number in range(3):
        noise_picture(tmp_path / f"p{number}.png", number)
    usable = scan_images(tmp_path).usable
    (tmp_path / "p0.png").unlink()
    noise_picture(tmp_path / "p1.png", 99)
    sampler = CropSampler(usable, PhotoStore(2**30), PLAIN, crop=16, seed=1, stage=0)
    sampler.batch(0, seen=0, size=3)
    assert set(sampler.dropped) == {"p0.png", "p1.png"}
    assert "changed" in sampler.dropped["p1.png"]
    (tmp_path / "p2.png").unlink()
    alone = CropSampler(usable, PhotoStore(2**30), PLAIN, crop=16, seed=1, stage=0)
    with pytest.raises(TrainingFailed, match="any more"):
        alone.batch(0, seen=0, size=1)
    with pytest.raises(ImageRefused):
        PhotoStore(2**30).get(usable[2])


def test_tone_changes_reach_black_and_white() -> None:
    rng = np.random.default_rng(1)
    with Image.open(SAMPLES / "cobblestone.png") as image:
        crop = np.asarray(image)[:64, :64]
    changed = [change_tone(crop, rng) for _ in range(200)]
    assert any((c == 0).mean() > 0.9 for c in changed)
    assert any((c == 255).mean() > 0.9 for c in changed)
    assert sum(0 < c.mean() < 255 for c in changed) > 100


def test_drawn_crops_vary_and_hold_the_ends() -> None:
    rng = np.random.default_rng(1)
    drawn = [draw(rng, 24) for _ in range(300)]
    assert all(crop.shape == (24, 24) and crop.dtype == np.uint8 for crop in drawn)
    for level in (0, 1, 254, 255):
        assert any((crop == level).all() for crop in drawn)
    assert len({crop.tobytes() for crop in drawn}) > 200


def test_hard_covers_are_always_the_same() -> None:
    first, second = hard_covers(64), hard_covers(64)
    assert len(first) >= 20
    assert all(np.array_equal(first[name], second[name]) for name in first)
    assert {int(first["black"].max()), int(first["white"].min())} == {0, 255}


def test_jpeg_leaves_its_grid() -> None:
    with Image.open(SAMPLES / "cobblestone.png") as image:
        crop = np.asarray(image)[:64, :64]
    rough = through_jpeg(crop, 50).astype(int) - crop
    assert 0 < np.abs(rough).mean() < 25
    assert np.abs(rough).mean() > np.abs(through_jpeg(crop, 95).astype(int) - crop).mean()
