"""The command `hide`."""

import json
import os
import random
from pathlib import Path

import numpy as np
import pytest

from stegapp.__main__ import main
from stegapp.imaging.png import write_png
from tests.covers import photo

Capture = pytest.CaptureFixture[str]


def test_hide_and_reveal_a_text(sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    assert main(["hide", str(sample), "-o", str(tmp_path / "s.png"), "--text", "hello"]) == 0
    capsys.readouterr()
    assert main(["reveal", str(tmp_path / "s.png")]) == 0
    assert capsys.readouterr().out == "hello"


def test_json_of_hide_has_every_figure(
    sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    assert main(["hide", str(sample), "-o", str(tmp_path / "s.png"), "-t", "hello", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {
        "psnr_db", "ssim", "changed_pixels", "strength", "code_rate", "message_bytes", "container_bytes",
        "capacity_bytes", "raw_ber", "gmi", "model", "device", "seconds",
    } <= answer.keys()  # fmt: skip
    assert answer["message_bytes"] < answer["container_bytes"] < answer["capacity_bytes"]
    assert answer["raw_ber"] == 0
    assert {"read", "derive_keys", "generator", "extractor", "decode", "png", "total"} <= answer["seconds"].keys()
    seen = answer["detectability"]
    assert f"Of 100 untouched photos of our test, {round(100 * seen['false_alarm_share'])} look" in seen["context"]
    assert seen["level"] in ("hard-to-notice", "noticeable", "stands-out")
    assert {"cover_share", "typical_share", "context", "measured_on"} <= seen.keys()


def test_a_picture_unlike_the_measured_ones_has_a_reason_instead_of_a_figure(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    noise = np.random.default_rng(1).integers(0, 256, (512, 512), dtype=np.uint8)
    write_png(tmp_path / "noise.png", noise)
    assert main(["hide", str(tmp_path / "noise.png"), "-o", str(tmp_path / "s.png"), "-t", "x", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["detectability"] is None
    assert answer["detectability_reason"].startswith("Not measured for pictures like this")


def test_files_are_saved_and_nothing_is_overwritten(
    sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.bin").write_bytes(b"first")
    (tmp_path / "b.txt").write_text("second")
    files = ["-f", str(tmp_path / "in"), "-f", str(tmp_path / "b.txt")]
    assert main(["hide", str(sample), "-o", str(tmp_path / "s.png"), *files]) == 0
    out = tmp_path / "out"
    out.mkdir()
    (out / "b.txt").write_text("mine")
    capsys.readouterr()
    assert main(["reveal", str(tmp_path / "s.png"), "-o", str(out), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["kind"] == "files"
    assert [(f["name"], f["bytes"]) for f in answer["files"]] == [("in/a.bin", 5), ("b.txt", 6)]
    assert (out / "in" / "a.bin").read_bytes() == b"first"
    assert (out / "b.txt").read_text() == "mine"
    assert (out / "b (1).txt").read_text() == "second"


@pytest.mark.parametrize(("method", "used"), [("auto", "adaptive"), ("adaptive", "adaptive"), ("direct", "direct")])
def test_the_method_is_chosen_and_named(
    method: str, used: str, sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    stego = str(tmp_path / "s.png")
    assert main(["hide", str(sample), "-o", stego, "-t", "x", "--method", method, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["method"] == used
    assert main(["reveal", stego, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["method"], answer["text"]) == (used, "x")


def test_too_long_for_the_method_exits_4_and_names_the_other(sample: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "big").write_bytes(random.Random(20000).randbytes(20_000))
    command = ["hide", str(sample), "-o", str(tmp_path / "s.png"), "-f", str(tmp_path / "big"), "--no-password"]
    assert main([*command, "--method", "adaptive"]) == 4
    assert "auto" in capsys.readouterr().err
    assert not (tmp_path / "s.png").exists()


def test_no_room_exits_4_with_the_numbers(sample: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "big").write_bytes(random.Random(100000).randbytes(100_000))
    command = [
        "hide",
        str(sample),
        "-o",
        str(tmp_path / "s.png"),
        "-f",
        str(tmp_path / "big"),
        "--no-password",
        "--json",
    ]
    assert main(command) == 4
    answer = json.loads(capsys.readouterr().out)
    assert answer["error"] == "DoesNotFit"
    assert answer["needed_bytes"] > 100_000 > answer["capacity_bytes"] > 25_000
    assert not (tmp_path / "s.png").exists()


@pytest.fixture
def odd_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file, a link to nothing, to a folder and to a file elsewhere."""
    monkeypatch.chdir(tmp_path)
    Path("in/below").mkdir(parents=True)
    Path("in/good.txt").write_text("good")
    Path("elsewhere.txt").write_text("elsewhere")
    Path("in/dangling").symlink_to("nothing")
    Path("in/to-folder").symlink_to("below")
    Path("in/to-elsewhere").symlink_to("../elsewhere.txt")
    return Path("in")


@pytest.mark.skipif(os.name != "posix", reason="such names and links are made on POSIX systems")
@pytest.mark.parametrize(
    ("flags", "left_out"),
    [([], ["dangling", "to-elsewhere", "to-folder"]), (["--follow-links"], ["dangling", "to-folder"])],
)
def test_links_that_lead_out_of_a_folder_are_left_out_and_named(
    flags: list[str], left_out: list[str], odd_folder: Path, sample: Path, capsys: Capture
) -> None:
    hide = ["hide", str(sample), "-o", "s.png", "-f", str(odd_folder), "--no-password"]
    assert main([*hide, "--json", *flags]) == 0
    said = capsys.readouterr()
    assert sorted(Path(odd["path"]).name for odd in json.loads(said.out)["left_out"]) == left_out
    assert said.err.count("Left out: ") == len(left_out)


@pytest.mark.skipif(os.name != "posix", reason="such names and links are made on POSIX systems")
def test_what_cannot_be_hidden_is_left_out_by_a_flag_and_named(odd_folder: Path, sample: Path, capsys: Capture) -> None:
    hide = ["hide", str(sample), "-o", "s.png", "-f", "in", "--no-password", "--json"]
    os.mkfifo(odd_folder / "pipe")
    assert main(hide) == 3
    assert "--skip-odd" in json.loads(capsys.readouterr().out)["advice"]
    (odd_folder / "pipe").unlink()
    (odd_folder / "tab\there").write_text("odd")
    assert main(hide) == 3
    assert "--skip-odd" in json.loads(capsys.readouterr().out)["advice"]
    os.mkfifo(odd_folder / "pipe")
    assert main([*hide, "--skip-odd"]) == 0
    said = capsys.readouterr()
    left_out = [Path(odd["path"]).name for odd in json.loads(said.out)["left_out"]]
    assert sorted(left_out) == ["dangling", "pipe", "tab\there", "to-elsewhere", "to-folder"]
    assert said.err.count("Left out: ") == 5
    assert main(["reveal", "s.png", "-o", "out", "--no-password"]) == 0
    assert Path("out/in/good.txt").read_text() == "good"


def test_a_photo_keeps_its_colours_and_is_revealed(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    cover, stego = tmp_path / "c.jpg", tmp_path / "s.png"
    photo(700, 500, 3).save(cover)
    own = ["hide", str(cover), "-o", str(stego), "-t", "hello", "--carrier", "photo", "--json"]
    assert main(own) == 3
    failure = json.loads(capsys.readouterr().out)
    assert "proved" in json.dumps(failure)
    assert not stego.exists()
    assert main([*own, "--size", "500"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["carrier"], answer["width"], answer["height"], answer["in_colour"]) == ("photo", 500, 357, True)
    assert answer["detectability"] is None
    assert main(["reveal", str(stego)]) == 0
    assert capsys.readouterr().out == "hello"
    assert main(["capacity", str(cover), "--carrier", "photo", "--size", "500", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["capacity_bytes"] == answer["capacity_bytes"]


@pytest.mark.parametrize(
    "words", [["--size", "big"], ["--size", "-5"], ["--carrier", "film"], ["--carrier", "photo", "--size", "10"]]
)
def test_a_choice_that_is_none_is_refused(
    words: list[str], sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    assert main(["hide", str(sample), "-o", str(tmp_path / "s.png"), "-t", "x", *words]) == 2
    assert "Traceback" not in capsys.readouterr().err
