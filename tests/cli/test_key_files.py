"""Key files on the command line: made, named, asked beside."""

import json
import os
import stat
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.conftest import SAMPLES
from tests.terminals import run_on_terminal

COVER = SAMPLES / "mountain_path.png"
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path / "one", tmp_path / "two"


def test_made_used_and_needed(tmp_path: Path, capsys: Capture) -> None:
    made, stego = tmp_path / "keys" / "made", tmp_path / "s.png"
    made.parent.mkdir()
    assert main(["key-file", str(made)]) == 0
    assert "loses the message" in capsys.readouterr().out
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert main(["hide", str(COVER), "-o", str(stego), "-t", "x", "--no-password", "--key-file", str(made)]) == 0
    assert "needs the key file too" in capsys.readouterr().err
    assert main(["reveal", str(stego), "--no-password", "-k", str(made)]) == 0
    assert capsys.readouterr().out == "x"
    assert main(["reveal", str(stego), "--no-password"]) == 5
    assert "the key files" in capsys.readouterr().err


def test_nothing_is_overwritten(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "photo.png").write_bytes(b"mine")
    assert main(["key-file", str(tmp_path / "photo.png")]) == 3
    assert "exists already" in capsys.readouterr().err
    assert (tmp_path / "photo.png").read_bytes() == b"mine"


def test_all_that_are_named_reach_both_jobs(
    keys: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is asked for is looked at."""
    asked: list[tuple[str, tuple[Path, ...]]] = []

    def stop(_session: Session, request: HideRequest | RevealRequest, **_: object) -> None:
        asked.append((request.password, request.key_files))
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "hide", stop)
    monkeypatch.setattr(Session, "reveal", stop)
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    named = ["-k", str(keys[1]), "--key-file", str(keys[0])]
    main(["hide", str(COVER), "-o", str(tmp_path / "s.png"), "-t", "x", *named])
    main(["reveal", str(COVER), *named])
    main(["reveal", str(COVER)])
    assert asked == [("pw", keys[::-1]), ("pw", keys[::-1]), ("pw", ())]


@pytest.mark.parametrize("command", [["hide", "c.png", "-o", "s.png", "-t", "x"], ["reveal", "c.png"]])
@pytest.mark.parametrize(
    ("named", "words"),
    [
        (["none"], "no key file “none”"),
        (["."], "is a folder"),
        (["empty"], "is empty"),
        (["c.png"], "cannot be its own key file"),
        (["one", "one"], "named twice"),
    ],
)
def test_what_cannot_be_one_is_told(
    command: list[str], named: list[str], words: str, keys: tuple[Path, Path], capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(keys[0].parent)
    Path("c.png").write_bytes(COVER.read_bytes())
    Path("empty").touch()
    options = [part for name in named for part in ("--key-file", name)]
    assert main([*command, "--no-password", *options, "--json"]) == 3
    answer = json.loads(capsys.readouterr().out)
    assert answer["error"] == "InputRefused"
    assert words in answer["message"]
    assert not Path("s.png").exists()


def test_an_empty_password_is_taken_from_no_other_source_than_a_person(
    keys: tuple[Path, Path], tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "")
    assert main(["reveal", str(COVER), "-k", str(keys[0])]) == 2
    assert "--no-password" in capsys.readouterr().err


@pytest.mark.true_costs
@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_who_is_asked_may_have_none_beside_the_key_files(keys: tuple[Path, Path], tmp_path: Path) -> None:
    stego = tmp_path / "s.png"
    ended = run_on_terminal(
        *("hide", COVER, "-o", stego, "-t", "x", "-k", keys[0]), answers=[("none but the key files", b"\n")]
    )
    assert ended.code == 0
    assert run_job(Session().reveal(RevealRequest(stego, "", key_files=keys[:1]))).message.text == "x"


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_a_key_file_is_looked_at_before_anybody_types(keys: tuple[Path, Path], tmp_path: Path) -> None:
    ended = run_on_terminal("hide", COVER, "-o", tmp_path / "s.png", "-t", "x", "-k", tmp_path / "none")
    assert ended.code == 3
    assert "assword" not in ended.shown
