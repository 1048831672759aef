"""One message in several photos: by every carrier, and whole or not there."""

import errno
import os
import random
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from stegapp.errors import Cancelled, ImageRefused, OutputRefused, SharesMissing, VerificationFailed
from stegapp.format.message import FileEntry, Message, read_content, unpack_shares
from stegapp.format.share import Share, pack_share, split_packed
from stegapp.pipeline import CoverOptions, HideRequest, RevealedShare, RevealRequest, Session, splitting
from stegapp.pipeline.hidden_photo import free_outputs
from stegapp.pipeline.joining import by_set, complete, join
from stegapp.pipeline.splitting import SplitRequest, SplitResult, check_photos, fewest, split, take_back
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.system.atomic import PendingFile
from stegapp.system.pending_set import PendingSet
from tests.conftest import SAMPLES

MESSAGE = Message.from_files([FileEntry("a/b.txt", b"first"), FileEntry("c", random.Random(700).randbytes(700))])
PHOTOS = tuple(SAMPLES / f"{name}.png" for name in ("cobblestone", "dandelions", "mountain_path"))


def run(
    session: Session,
    folder: Path,
    *,
    photos: tuple[Path, ...] = PHOTOS,
    needed: int = 2,
    cancel: CancelToken | None = None,
    **options: Any,
) -> SplitResult:
    each = HideRequest(Path(), Path(), MESSAGE, "pässword", **options)
    return run_job(split(SplitRequest(photos, needed, folder, each), session=session, cancel=cancel or CancelToken()))


def part(session: Session, stego: Path) -> RevealedShare:
    found = run_job(session.reveal_part(RevealRequest(stego, "pässword")))
    assert isinstance(found, RevealedShare)
    return found


@pytest.mark.parametrize(
    ("carrier", "options", "suffix"),
    [
        ("square", CoverOptions(), ".png"),
        ("photo", CoverOptions(size=400), ".png"),
        ("jpeg", CoverOptions(size=480), ".jpg"),
        ("robust", CoverOptions(), ".jpg"),
    ],
)
def test_every_carrier_takes_shares(
    carrier: str, options: CoverOptions, suffix: str, session: Session, tmp_path: Path
) -> None:
    result = run(session, tmp_path / "out", carrier=carrier, cover_options=options)
    stegos = [photo.output for photo in result.photos]
    assert [path.suffix for path in stegos] == [suffix] * 3
    parts = [part(session, path) for path in stegos[::-1][:2]]
    joined = join(parts)
    assert joined.message == MESSAGE
    assert joined.pictures == 2
    with pytest.raises(SharesMissing) as caught:
        run_job(session.reveal(RevealRequest(stegos[0], "pässword")))
    assert (caught.value.shares_needed, caught.value.shares_total, caught.value.shares_here) == (2, 3, 1)


def test_shares_of_different_carriers_join(session: Session, tmp_path: Path) -> None:
    """The same share is at home in a picture of any kind."""
    packed = splitting.pack_whole(HideRequest(Path(), Path(), MESSAGE, ""), 2, CancelToken())
    shares = split_packed(packed, needed=2, total=2)
    found = []
    for share, photo, carrier, name in zip(shares, PHOTOS, ("square", "jpeg"), ("a.png", "b.jpg"), strict=False):
        request = HideRequest(
            photo, tmp_path / name, MESSAGE, "pässword", carrier=carrier,
            cover_options=CoverOptions(size=480 if carrier == "jpeg" else None),
        )  # fmt: skip
        run_job(session.hide(request, share=share))
        found.append(part(session, tmp_path / name))
    assert len(by_set(found)) == 1
    assert not complete(found[:1])
    assert join(found).message == MESSAGE


def _unreadable(self: Session, *_: object, **__: object) -> Iterator[Progress]:
    raise VerificationFailed("The finished picture did not reveal its message.")
    yield Progress("read")


def test_a_hide_that_fails_leaves_nothing(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Session.hide, []

    def hide(self: Session, *arguments: Any, **options: Any) -> Any:
        calls.append(arguments)
        return (real if len(calls) < 3 else _unreadable)(self, *arguments, **options)

    monkeypatch.setattr(Session, "hide", hide)
    with pytest.raises(VerificationFailed, match=r"mountain_path\.png: The finished"):
        run(session, tmp_path / "out")
    assert len(calls) == 3
    assert list(tmp_path.iterdir()) == []


def test_a_set_that_does_not_join_leaves_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the second share another message is hidden: each stego is right by itself."""
    real = split_packed

    def spoilt(packed: bytes, **numbers: Any) -> Any:
        ours, others = real(packed, **numbers), real(packed, **numbers)
        return (ours[0], others[1], ours[2])

    monkeypatch.setattr(splitting, "split_packed", spoilt)
    with pytest.raises(VerificationFailed, match="together"):
        run(session, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


class Plain:
    """A session whose stegos are the packed shares as they are; of what it reveals, some may be another's."""

    def __init__(self, wrong: Mapping[int, int]) -> None:
        self._wrong, self._shares = wrong, list[Share]()

    def hide(self, request: HideRequest, *, share: Share, file: PendingFile, **_: object) -> Iterator[Progress]:
        with file as pending:
            pending.write(pack_share(share))
            pending.commit()
        self._shares.append(share)
        yield Progress("write")

    def reveal_part(self, request: RevealRequest, **_: object) -> Job[RevealedShare]:
        share = read_content(request.stego) if isinstance(request.stego, bytes) else None
        assert isinstance(share, Share)
        yield Progress("decode")
        found = self._shares[self._wrong.get(share.index, share.index) - 1]
        return RevealedShare(
            share=found, method="direct", corrected_bits=0, payload_bits=1, message_bytes=1, container_bytes=1,
            code_rate=1.0, model_name="", model_id="", device="cpu", seconds={},
        )  # fmt: skip


@pytest.fixture
def plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Path]]:
    """Split over photos that nobody looks into, and return the files."""
    monkeypatch.setattr(splitting, "check_photos", lambda _: None)
    monkeypatch.setattr(splitting, "_check_rooms", lambda *_: None)
    monkeypatch.setattr(splitting, "rooms", lambda *_: iter(()))
    monkeypatch.setattr(splitting, "hidden_photo", lambda *_: None)

    def run_plainly(total: int, needed: int, wrong: Mapping[int, int] | None = None) -> list[Path]:
        photos = tuple(Path(f"{number}.png") for number in range(total))
        run(Plain(wrong or {}), tmp_path / "out", photos=photos, needed=needed)  # type: ignore[arg-type]
        return list((tmp_path / "out").iterdir())

    return run_plainly


@pytest.mark.parametrize(
    ("total", "needed", "joins"), [(2, 2, 1), (3, 2, 2), (5, 2, 3), (9, 3, 3), (7, 7, 1), (255, 128, 2)]
)
def test_each_share_is_joined_once_and_as_few_as_can_be(
    total: int, needed: int, joins: int, plainly: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    joined: list[list[int]] = []

    def count(shares: Sequence[Share]) -> Message:
        joined.append([share.index for share in shares])
        return unpack_shares(shares)

    monkeypatch.setattr(splitting, "unpack_shares", count)
    assert len(plainly(total, needed)) == total
    assert len(joined) == joins
    assert all(len(set(group)) == needed for group in joined)
    assert {index for group in joined for index in group} == set(range(1, total + 1))


@pytest.mark.parametrize("place", range(5))
def test_a_share_of_another_message_is_found_wherever_it_lies(
    place: int, plainly: Callable[..., list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(packed: bytes, **numbers: Any) -> list[Share]:
        ours, others = list(split_packed(packed, **numbers)), split_packed(packed, **numbers)
        ours[place] = others[place]
        return ours

    monkeypatch.setattr(splitting, "split_packed", spoilt)
    with pytest.raises(VerificationFailed, match="together"):
        plainly(5, 2)
    assert list(tmp_path.iterdir()) == []


def test_a_stego_that_reveals_another_share_than_was_made_is_found(
    plainly: Callable[..., list[Path]], tmp_path: Path
) -> None:
    with pytest.raises(VerificationFailed, match="together"):
        plainly(5, 2, {3: 5})
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_taken_meanwhile_leaves_nothing_of_ours(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    real = PendingSet.commit

    def commit(together: PendingSet) -> None:
        (out / "dandelions-grey.png").write_bytes(b"mine")
        real(together)

    monkeypatch.setattr(PendingSet, "commit", commit)
    with pytest.raises(OutputRefused):
        run(session, out)
    assert [(path.name, path.read_bytes()) for path in out.iterdir()] == [("dandelions-grey.png", b"mine")]


@pytest.mark.parametrize("stage", ["rank", "hide-photos", "verify-photos"])
def test_cancelling_leaves_nothing(stage: str, session: Session, tmp_path: Path) -> None:
    cancel = CancelToken()
    each = HideRequest(Path(), Path(), MESSAGE, "pässword")
    request = SplitRequest(PHOTOS[:2], 2, tmp_path / "out", each)

    def report(progress: Progress) -> None:
        if progress.stage == stage and progress.step == 1:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_job(split(request, session=session, cancel=cancel), report)
    assert list(tmp_path.iterdir()) == []


def test_stegos_are_written_to_their_own_folder_alone(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not by way of the folder for temporary files, whose disk may be another, full or shared."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    handles = Path("/proc/self/fd")
    before = len(list(handles.iterdir())) if handles.is_dir() else 0
    each = HideRequest(Path(), Path(), MESSAGE, "pässword")
    most = 0

    def report(progress: Progress) -> None:
        nonlocal most
        if progress.stage == "verify-photos" and handles.is_dir():
            most = max(most, len(list(handles.iterdir())) - before)

    run_job(split(SplitRequest(PHOTOS, 2, tmp_path / "out", each), session=session, cancel=CancelToken()), report)
    assert most <= 4, "one for each photo, and one for their folder"
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_a_disk_that_is_full_in_the_second_photo_leaves_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def report(progress: Progress) -> None:
        if progress.stage == "hide-photos" and progress.step == 1:
            monkeypatch.setattr(os, "write", refuse)

    each = HideRequest(Path(), Path(), MESSAGE, "pässword")
    job = split(SplitRequest(PHOTOS[:2], 2, tmp_path / "out", each), session=session, cancel=CancelToken())
    with pytest.raises(OutputRefused, match="dandelions"):
        run_job(job, report)
    assert list(tmp_path.iterdir()) == []


def test_a_split_that_is_dropped_or_taken_back_leaves_nothing(session: Session, tmp_path: Path) -> None:
    each = HideRequest(Path(), Path(), MESSAGE, "pässword")
    job = split(SplitRequest(PHOTOS[:2], 2, tmp_path / "out", each), session=session, cancel=CancelToken())
    while (progress := next(job)).stage != "hide-photos" or progress.step < 1:
        pass
    job.close()
    assert list(tmp_path.iterdir()) == []
    take_back(run(session, tmp_path / "out", photos=PHOTOS[:2]))
    assert list(tmp_path.iterdir()) == []


def test_a_key_file_beside_the_stegos_is_warned_of(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("out/beside.key", "apart.key"):
        (tmp_path / name).write_bytes(b"some bytes")
    beside = run(session, out, photos=PHOTOS[:2], key_files=(out / "beside.key",))
    apart = run(session, out, photos=PHOTOS[:2], key_files=(tmp_path / "apart.key",))
    warning = "The key file “beside.key” lies in the folder of the picture."
    assert all(any(note.startswith(warning) for note in photo.notes) for photo in beside.photos)
    assert not any("lies in the folder" in note for photo in apart.photos for note in photo.notes)


def test_names_are_free_and_none_twice(tmp_path: Path) -> None:
    (tmp_path / "a-grey.png").touch()
    covers = [Path(name) for name in ("x/a.jpg", "y/A.png", "z/a.png", "..png", "ü" * 200 + ".jpg")]
    names = [
        path.name for path in free_outputs(covers, tmp_path, carrier="square", reserved=[tmp_path / "a-grey-2.png"])
    ]
    assert names[:4] == ["a-grey-3.png", "A-grey.png", "a-grey-4.png", "file-grey.png"]
    assert len(names[4].encode()) <= 255
    assert [path.name for path in free_outputs(covers[:1], tmp_path, carrier="jpeg")] == ["a.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_among_the_photos_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path, words in ((tmp_path / "pipe.png", "is not a file"), (tmp_path / "gone.png", "does not exist")):
        with pytest.raises(ImageRefused, match=words):
            check_photos([PHOTOS[0], path])


def test_names_fit_a_disk_that_takes_only_short_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.lstat

    def lstat(path: Path) -> os.stat_result:
        if len(path.name.encode()) > 143:
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
        return real(path)

    monkeypatch.setattr(Path, "lstat", lstat)
    covers = [Path("ü" * 90 + ".jpg")] * 2
    first, second = free_outputs(covers, tmp_path, carrier="square")
    assert (first.name, second.name) == ("ü" * 55 + "-grey.png", "ü" * 55 + "-grey-2.png")


def test_the_fewest_photos_by_which_all_parts_fit() -> None:
    assert fewest([1000, 2000], 900) == 2
    assert fewest([400, 400, 400], 900) == 3
    assert fewest([150] * 3, 900) is None


def test_a_photo_whose_cover_lies_in_the_folder_is_not_overwritten(session: Session, tmp_path: Path) -> None:
    photos = []
    for photo in PHOTOS[:2]:
        with Image.open(photo) as image:
            image.convert("RGB").save(tmp_path / photo.name)
        photos.append(tmp_path / photo.name)
    before = [photo.read_bytes() for photo in photos]
    run(session, tmp_path, photos=tuple(photos), carrier="photo", cover_options=CoverOptions(size=300))
    assert [photo.read_bytes() for photo in photos] == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "cobblestone-2.png", "cobblestone.png", "dandelions-2.png", "dandelions.png",
    ]  # fmt: skip
