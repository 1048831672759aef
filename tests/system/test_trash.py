"""What is removed can be taken back for 30 days, and is gone then."""

from pathlib import Path

import pytest

from stegapp.system.trash import DAYS_KEPT, Trash

DAY = 86_400.0


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def trash(tmp_path: Path, clock: Clock) -> Trash:
    return Trash(tmp_path / "trash", clock=clock)


def _file(tmp_path: Path, name: str, data: bytes = b"x") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_files_and_folders_come_back(trash: Trash, tmp_path: Path) -> None:
    file = _file(tmp_path, "Ärger .mark-.bin", b"data")
    folder = tmp_path / "run"
    folder.mkdir()
    _file(folder, "inside")
    for path in (file, folder):
        trash.put(path)
        assert not path.exists()
    for item in trash.contents():
        trash.take_back(item, tmp_path / item.name)
    assert file.read_bytes() == b"data"
    assert (folder / "inside").read_bytes() == b"x"
    assert trash.contents() == ()
    assert not list((tmp_path / "trash").iterdir())


def test_what_came_last_is_first_also_within_a_moment(trash: Trash, tmp_path: Path, clock: Clock) -> None:
    for number in range(12):
        trash.put(_file(tmp_path, f"{number}"))
    clock.now += 1
    trash.put(_file(tmp_path, "later"))
    assert [item.name for item in trash.contents()] == ["later", *map(str, reversed(range(12)))]


def test_the_same_name_twice(trash: Trash, tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        trash.put(_file(tmp_path, "a", data))
    assert [item.path.read_bytes() for item in trash.contents()] == [b"two", b"one"]


def test_marks_are_remembered(trash: Trash, tmp_path: Path) -> None:
    trash.put(_file(tmp_path, "a"), marks=("trained",))
    item = trash.contents()[0]
    assert item.marked("trained")
    assert not item.marked("other")


def test_after_30_days_it_is_gone(trash: Trash, tmp_path: Path, clock: Clock) -> None:
    trash.put(_file(tmp_path, "old"))
    clock.now += DAYS_KEPT * DAY - 1
    assert [item.name for item in trash.contents()] == ["old"]
    trash.purge()
    assert [item.name for item in trash.contents()] == ["old"]
    clock.now += 2
    assert trash.contents() == ()
    trash.put(_file(tmp_path, "new"))
    assert [path.name for path in (tmp_path / "trash").rglob("*") if path.is_file()] == ["new"]


def test_what_is_not_the_trash_s_stays(trash: Trash, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "trash").mkdir()
    notes = _file(tmp_path / "trash", "notes.txt")
    other = tmp_path / "trash" / "123"
    other.mkdir()
    clock.now += 100 * DAY
    trash.purge()
    assert notes.exists()
    assert other.exists()
    assert trash.contents() == ()


def test_links_inside_are_not_followed(trash: Trash, tmp_path: Path, clock: Clock) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    _file(kept, "a")
    (tmp_path / "link").symlink_to(kept)
    trash.put(tmp_path / "link")
    clock.now += 31 * DAY
    trash.purge()
    assert (kept / "a").exists()


def test_what_cannot_be_put_in_stays_where_it_is(trash: Trash, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        trash.put(tmp_path / "gone")
    assert trash.contents() == ()
    assert not list((tmp_path / "trash").iterdir())
