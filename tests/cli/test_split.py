"""The commands `split` and `join`."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from stegapp.__main__ import main
from stegapp.cli import sources, terminal
from stegapp.format.message import Message
from tests.conftest import SAMPLES
from tests.terminals import run_on_terminal

Capture = pytest.CaptureFixture[str]
TEXT = "Meet me at noon, by the old oak. " * 30


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    """Three different covers, of which two have one name."""
    found = []
    for number, name in enumerate(("cobblestone.png", "dandelions.png", "mountain_path.png")):
        folder = tmp_path / f"in{number}"
        folder.mkdir()
        found.append(str(shutil.copy(SAMPLES / name, folder / ("photo.png" if number < 2 else "third.png"))))
    return found


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")


def test_any_two_of_three_give_the_message(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out"
    split = ["split", *photos, "--need", "2", "-o", str(out), "--text", TEXT]
    assert main([*split, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["needed"], answer["total"]) == (2, 3)
    names = [Path(photo["output"]).name for photo in answer["photos"]]
    assert names == ["photo-grey.png", "photo-grey-2.png", "third-grey.png"]
    assert {path.name for path in out.iterdir()} == set(names)

    assert main(["reveal", str(out / names[0])]) == 5
    told = capsys.readouterr().err
    assert "Any 2 of 3 pictures together hold this message. One of these is here." in told
    assert "Add one more of them. Then reveal them together: stegapp join" in told

    (out / names[1]).rename(out / "x.png")
    assert main(["join", str(out / names[2]), str(out / "x.png")]) == 0
    assert capsys.readouterr().out == TEXT
    assert main(["join", str(out / names[0]), str(out / names[0]), "--json"]) == 5
    failure = json.loads(capsys.readouterr().out)
    assert [failure[key] for key in ("shares_needed", "shares_total", "shares_here")] == [2, 3, 1]


def test_a_key_file_belongs_to_all_parts(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    key, out = tmp_path / "a.key", tmp_path / "out"
    key.write_bytes(b"some bytes")
    assert main(["split", *photos[:2], "-n", "2", "-o", str(out), "-t", TEXT, "--key-file", str(key)]) == 0
    printed = capsys.readouterr()
    assert "All 2 together give the message with the password and the key file, in any order" in printed.out
    notes = [line for line in printed.err.splitlines() if "needs the key file" in line]
    assert len(notes) == 1
    assert notes[0].startswith("Note: all 2 photos: ")
    stegos = sorted(map(str, out.iterdir()))
    assert main(["join", *stegos]) == 5
    capsys.readouterr()
    assert main(["join", *stegos, "--key-file", str(key)]) == 0
    assert capsys.readouterr().out == TEXT


def test_pictures_that_are_no_part_of_it_are_named(
    photos: list[str], tmp_path: Path, capsys: Capture, hidden: Callable[..., Path]
) -> None:
    (tmp_path / "secret.bin").write_bytes(b"\0" * 500)
    out = tmp_path / "out"
    out.mkdir()
    assert main(["split", *photos, "-n", "2", "-o", str(out), "-f", str(tmp_path / "secret.bin"), "-t", "x"]) == 2
    assert main(["split", *photos, "-n", "2", "-o", str(out), "-f", str(tmp_path / "secret.bin")]) == 0
    assert "Any 2 of the 3 give the message" in capsys.readouterr().out
    whole = hidden(Message.from_text("whole"), "pw")
    stegos = sorted(map(str, out.iterdir()))
    target = tmp_path / "back"
    assert main(["join", stegos[2], photos[0], str(whole), stegos[0], "-o", f"{target}/", "--json"]) == 0
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert answer["pictures"] == 2
    assert [Path(each["path"]).name for each in answer["unused"]] == ["photo.png", whole.name]
    assert "not used: " in printed.err
    assert (target / "secret.bin").read_bytes() == b"\0" * 500
    assert main(["join", str(whole)]) == 2
    assert "holds a whole message by itself" in capsys.readouterr().err
    assert main(["join", photos[0], photos[1]]) == 5
    assert "photo.png" in capsys.readouterr().err


def test_parts_of_two_messages_are_not_mixed(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, text in ((one, "first"), (other, "second")):
        assert main(["split", *photos[:2], "--need", "2", "-o", str(folder), "--text", text]) == 0
    capsys.readouterr()
    a, b = (sorted(map(str, folder.iterdir())) for folder in (one, other))
    assert main(["join", a[0], b[0]]) == 5
    assert "parts of 2 messages" in capsys.readouterr().err
    assert main(["join", a[0], b[0], b[1]]) == 0
    printed = capsys.readouterr()
    assert printed.out == "second"


@pytest.mark.parametrize(
    ("need", "count", "words"),
    [("1", 3, "hide it in each of them"), ("4", 3, "2 to 3 can be needed"), ("2", 1, "Choose more photos")],
)
def test_numbers_that_make_no_sense_are_refused(
    need: str, count: int, words: str, photos: list[str], tmp_path: Path, capsys: Capture
) -> None:
    assert main(["split", *photos[:count], "--need", need, "-o", str(tmp_path / "out"), "-t", "x"]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_one_picture_twice_is_refused(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    again = shutil.copy(photos[0], tmp_path / "again.png")
    assert main(["split", photos[0], str(again), "--need", "2", "-o", str(tmp_path / "out"), "-t", "x"]) == 2
    assert "“photo.png” and “again.png” are the same picture" in capsys.readouterr().err


def test_a_message_that_is_too_long_tells_how_it_would_fit(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    noise = tmp_path / "noise.bin"
    noise.write_bytes(Random(1).randbytes(70_000))
    assert main(["split", *photos, "--need", "2", "-o", str(tmp_path / "out"), "-f", str(noise)]) == 4
    assert "too long" in capsys.readouterr().err
    noise.write_bytes(noise.read_bytes()[:64_000])
    assert main(["split", *photos, "--need", "2", "-o", str(tmp_path / "out"), "-f", str(noise)]) == 4
    printed = capsys.readouterr().err
    assert "It fits if any 3 of them are needed" in printed
    assert not (tmp_path / "out").exists()


def test_a_photo_that_is_none_is_named_and_nothing_is_left(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    out = tmp_path / "out"
    assert main(["split", *photos, str(tmp_path / "broken.png"), "--need", "2", "-o", str(out), "-t", "x"]) == 3
    assert "broken.png" in capsys.readouterr().err
    assert not out.exists()


def test_a_password_is_asked_for_twice_and_not_in_vain(
    photos: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pty", reason="needs a pseudo-terminal")
    monkeypatch.delenv("STEGAPP_PASSWORD")
    split = ["split", *photos[:2], "--need", "2", "-o", str(tmp_path / "out")]
    noise = tmp_path / "noise.bin"
    noise.write_bytes(Random(1).randbytes(70_000))
    ended = run_on_terminal(*split, "-f", noise)
    assert ended.code == 4
    assert "Password" not in ended.shown
    ended = run_on_terminal(*split, "-t", "x", answers=[("Password", b"typed\n"), ("Once more", b"typed\n")])
    assert ended.code == 0
    assert "typed" not in ended.shown
    stegos = sorted((tmp_path / "out").iterdir())
    ended = run_on_terminal("join", *stegos, answers=[("Password", b"typed\n")])
    assert ended.code == 0


def test_the_password_comes_from_the_desktops_store(
    photos: list[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STEGAPP_PASSWORD")
    monkeypatch.setattr(sources, "fetch_password", {"holiday": "from the store"}.__getitem__)
    out, stored = tmp_path / "out", ["--password-from-store", "holiday"]
    assert main(["split", *photos[:2], "--need", "2", "-o", str(out), "-t", TEXT, *stored]) == 0
    stegos = [str(path) for path in sorted(out.iterdir())]
    capsys.readouterr()
    assert main(["join", *stegos, *stored]) == 0
    assert capsys.readouterr().out == TEXT
    monkeypatch.setenv("STEGAPP_PASSWORD", "from the store")
    assert main(["join", *stegos]) == 0
    assert main(["join", *stegos, *stored, "--no-password"]) == 2


def test_one_who_types_the_password_is_served_alike(
    photos: list[str], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is no picture is named in the end, and so are parts of another message."""
    for name, text in (("one", TEXT), ("two", "another")):
        assert main(["split", *photos[:2], "-n", "2", "-o", str(tmp_path / name), "-t", text]) == 0
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    other = min((tmp_path / "two").iterdir())
    monkeypatch.delenv("STEGAPP_PASSWORD")
    monkeypatch.setattr(sources, "ask", lambda _: "pw")
    monkeypatch.setattr(terminal, "is_terminal", lambda _: True)
    capsys.readouterr()
    assert main(["join", str(broken), str(other), *map(str, (tmp_path / "one").iterdir())]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(TEXT)
    assert "broken.png" in printed.err
    assert "It holds a part of another message." in printed.err


def test_it_says_what_passes_jpegs_on_as_hide_does(photos: list[str], tmp_path: Path, capsys: Capture) -> None:
    """Though the files have no names yet when that is looked at."""
    split = ["split", *photos, "-n", "2", "-o", str(tmp_path / "out"), "-t", "x", "--no-password"]
    assert main([*split, "--carrier", "jpeg", "--size", "400"]) == 0
    told = capsys.readouterr().out
    assert "Sent as photos, they should pass through: WhatsApp (Android), " in told
    assert "Any 2 of the 3 give the message, in any order" in told
    assert main(["hide", photos[0], "-o", str(tmp_path / "one.jpg"), "-t", "x", "--no-password", "--carrier", "jpeg",
                 "--size", "400"]) == 0  # fmt: skip
    hidden = capsys.readouterr().out
    passing = told.split("pass through: ")[1].split(". Elsewhere")[0]
    assert f"pass untouched through: {passing}. Elsewhere" in hidden
