"""The command line: what it prints, its exit codes, and where passwords come from."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from stegapp.__main__ import main
from stegapp.errors import StegError
from stegapp.imaging.covers import write_png

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def stego(sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stego that hides "hello" under "pw"."""
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")
    path = tmp_path / "stego.png"
    assert main(["hide", str(sample), "-o", str(path), "--text", "hello"]) == 0
    capsys.readouterr()
    return path


def test_hide_and_reveal_a_text(stego: Path, capsys: Capture) -> None:
    assert main(["reveal", str(stego)]) == 0
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


def test_json_of_reveal_names_kind_and_text(stego: Path, capsys: Capture) -> None:
    assert main(["reveal", str(stego), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["kind"] == "text"
    assert answer["text"] == "hello"
    assert answer["corrected_bits"] == 0


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
    (tmp_path / "big").write_bytes(os.urandom(20_000))
    command = ["hide", str(sample), "-o", str(tmp_path / "s.png"), "-f", str(tmp_path / "big"), "--no-password"]
    assert main([*command, "--method", "adaptive"]) == 4
    assert "auto" in capsys.readouterr().err
    assert not (tmp_path / "s.png").exists()


def test_wrong_password_exits_5_with_advice(stego: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "other")
    assert main(["reveal", str(stego)]) == 5
    said = capsys.readouterr()
    assert said.out == ""
    assert "password" in said.err


def test_no_room_exits_4_with_the_numbers(sample: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "big").write_bytes(os.urandom(100_000))
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


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["hide"], 2),
        (["hide", "c.png", "-o", "s.png"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "-f", "y"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--strength", "2", "--no-password"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--password-stdin"], 2),
        (["hide", "missing.png", "-o", "s.png", "-t", "x", "--no-password"], 3),
        (["hide", "c.png", "-o", "s.jpg", "-t", "x", "--no-password"], 3),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--model", "nosuch"], 3),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--device", "abacus"], 3),
        (["reveal", "missing.png", "--no-password"], 3),
        (["reveal", "c.png", "--no-password"], 5),
        (["capacity", "missing.png"], 3),
        (["frobnicate"], 2),
        (["models", "remove", "lattice"], 3),
    ],
)
def test_exit_codes(
    arguments: list[str], code: int, sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.png").write_bytes(sample.read_bytes())
    assert main(arguments) == code
    said = capsys.readouterr()
    assert said.err.strip()
    assert "Traceback" not in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


def test_capacity_as_json(sample: Path, capsys: Capture) -> None:
    assert main(["capacity", str(sample), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert 20_000 < answer["capacity_bytes"] < 32_768
    assert answer["bit_accuracy"] > 0.999
    points = answer["detectability"]["points"]
    assert [point["method"] for point in points][:2] == ["adaptive", "adaptive"]
    assert all(0 <= point["false_alarm_share"] <= 1 for point in points)


def test_capacity_says_what_to_expect_of_a_detector(sample: Path, capsys: Capture) -> None:
    assert main(["capacity", str(sample)]) == 0
    said = capsys.readouterr().out
    assert "the fewer, the more it stands out" in said
    assert "1,000 bytes, adaptive" in said
    assert "Other detectors may see more." in said


def test_models_list_names_the_bundled_one(capsys: Capture) -> None:
    assert main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed[0]["name"] == "lattice"
    assert listed[0]["origin"] == "bundled"
    assert listed[0]["card"]["metrics"]["sf_accuracy"] >= 0.999


def test_models_list_marks_the_default(capsys: Capture) -> None:
    for name in ("sftn", "lattice"):
        assert main(["models", "default", name]) == 0
        capsys.readouterr()
        assert main(["models", "list"]) == 0
        marked = [line for line in capsys.readouterr().out.splitlines() if line.endswith("(default)")]
        assert [line.split()[0] for line in marked] == [name]
        assert main(["models", "list", "--json"]) == 0
        assert [entry["name"] for entry in json.loads(capsys.readouterr().out) if entry["default"]] == [name]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["hide", "c.png", "-o", "s.png", "--method", "bogus"], "'bogus' is not one of 'auto', 'direct', 'adaptive'."),
        (["evaluate", "--images", ".", "--splits", "few"], "it is not a whole number."),
        (["train", "--images", ".", "--out", "m.safetensors", "--max-minutes", "few"], "it is not a number."),
        (["hide"], "Missing argument 'COVER'."),
    ],
)
def test_wrong_values_are_told_plainly(arguments: list[str], words: str, capsys: Capture) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert words in said
    assert f"Usage: stegapp {arguments[0]} [OPTIONS]" in said
    assert "{" not in said
    assert "Value error" not in said
    assert "Input" not in said


def test_models_verify_export_import_remove(tmp_path: Path, capsys: Capture) -> None:
    assert main(["models", "verify"]) == 0
    exported = tmp_path / "mine.stegmodel"
    assert main(["models", "export", "lattice", "-o", str(exported)]) == 0
    assert main(["models", "import", str(exported)]) == 0
    damaged = tmp_path / "damaged.stegmodel"
    damaged.write_bytes(exported.read_bytes()[:-100])
    assert main(["models", "import", str(damaged)]) == 3
    assert "Traceback" not in capsys.readouterr().err


def test_password_by_file_and_stdin(
    stego: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STEGAPP_PASSWORD")
    (tmp_path / "pw").write_text("pw\nsecond line\n")
    assert main(["reveal", str(stego), "--password-file", str(tmp_path / "pw")]) == 0
    assert capsys.readouterr().out == "hello"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"pw\n")))
    assert main(["reveal", str(stego), "--password-stdin"]) == 0
    assert capsys.readouterr().out == "hello"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["reveal", str(stego)]) == 2
    assert "STEGAPP_PASSWORD" in capsys.readouterr().err


def test_a_password_is_no_argument(sample: Path, capsys: Capture) -> None:
    assert main(["reveal", str(sample), "--password", "pw"]) == 2


@pytest.mark.parametrize("when", ["reading", "working"])
def test_interrupt_exits_130_and_leaves_nothing(when: str, sample: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "stegapp", "hide", str(sample), "-o", str(tmp_path / "s.png"), "--no-password"]
    command += ["--text-file", "-"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdin is not None
    # More than a pipe holds: when it is written, the child has come as far as reading it.
    child.stdin.write("x" * 400_000)
    child.stdin.flush()
    if when == "working":
        child.stdin.close()
        child.stdin = None
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=60)
    # An interrupt that comes while it works may come too late.
    assert child.returncode == 130 or (when, child.returncode) == ("working", 0)
    assert "Traceback" not in said
    assert (tmp_path / "s.png").exists() == (child.returncode == 0)


def test_every_error_has_an_exit_code() -> None:
    def children(kind: type[StegError]) -> set[type[StegError]]:
        return {kind} | {grandchild for child in kind.__subclasses__() for grandchild in children(child)}

    assert {kind.exit_code for kind in children(StegError)} <= {1, 2, 3, 4, 5, 130}
