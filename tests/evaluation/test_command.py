"""The command `evaluate`: options, rows as JSON and CSV, tables and plots."""

import csv
import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from stegapp.__main__ import main
from stegapp.errors import UsageError
from stegapp.evaluation import command
from tests.conftest import SAMPLES
from tests.evaluation.conftest import Run, needs_matplotlib

Capture = pytest.CaptureFixture[str]

IMAGES = ("evaluate", "--images", str(SAMPLES), "--device", "cpu")


def test_json_is_a_list_of_rows_and_csv_has_the_same_flat(run: Run, tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "rows.csv"
    options = ["--model", str(run.model), "--limit", "1", "--quality", "none,50", "--strength", "1,0.5"]
    assert main([*IMAGES, *options, "--checkpoint", str(run.checkpoint), "--json", "--csv", str(path)]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["quality"], row["strength"]) for row in rows] == [("none", 1), ("none", 0.5), (50, 1), (50, 0.5)]
    figures = {
        "sf_accuracy", "psnr_db", "ssim", "gmi", "smallest_logit", "exact_payload_bytes", "jt_accuracy",
        "jt_rounded_accuracy",
    }  # fmt: skip
    for row in rows:
        assert figures <= row.keys()
        assert figures == row["worst"].keys() == row["spread"].keys()
    with path.open(newline="") as file:
        flat = list(csv.DictReader(file))
    assert len(flat) == len(rows)
    assert [float(row["psnr_db_worst"]) for row in flat] == [row["worst"]["psnr_db"] for row in rows]
    assert not any("{" in cell for row in flat for cell in row.values())


def test_the_table_shows_mean_worst_and_spread_uncut(run: Run, capsys: Capture) -> None:
    options = ["--model", str(run.model), "--checkpoint", str(run.checkpoint), "--held-out", "--quality", "70"]
    assert main([*IMAGES, *options]) == 0
    out = capsys.readouterr().out
    for words in ("QF70", "strength 1", "1 planes", "E_M", "PSNR", "SSIM", "GMI", "|logit|", "±"):
        assert words in out
    assert "…" not in out


def test_who_reads_whom_is_said_of_every_pair(run: Run, tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "rows.csv"
    options = ["--limit", "1", "--model", str(run.model), "--against", "all", "--against", "lattice"]
    assert main([*IMAGES, *options, "--json", "--csv", str(path)]) == 0
    rows = json.loads(capsys.readouterr().out)
    pairs = [(row["writer"], row["reader"]) for row in rows]
    assert pairs == list(itertools.product(("tiny", "lattice", "sftn"), repeat=2))
    own = rows[pairs.index(("lattice", "lattice"))]
    assert (own["share"], own["lowest"], own["verdict"], own["photos"]) == (1.0, 1.0, "read", 1)
    # One that learned nothing reads nothing.
    assert {row["verdict"] for row, pair in zip(rows, pairs, strict=True) if "tiny" in pair} == {"private"}
    with path.open(newline="") as file:
        assert [float(row["share"]) for row in csv.DictReader(file)] == [row["share"] for row in rows]
    assert main([*IMAGES, *options]) == 0
    out = capsys.readouterr().out
    assert "Written by" in out
    assert "chance" in out
    assert "…" not in out


@needs_matplotlib
def test_a_plot_is_a_picture_and_the_same_again(run: Run, tmp_path: Path, capsys: Capture) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    for path in (first, second):
        assert main([*IMAGES, "--model", str(run.model), "--limit", "1", "--quality", "50", "--plot", str(path)]) == 0
    with Image.open(first) as plot:
        assert plot.width > 500
        assert len(plot.convert("RGB").getcolors(1 << 20) or ()) > 10
    assert first.read_bytes() == second.read_bytes()


@needs_matplotlib
def test_detection_is_shown_written_and_drawn(run: Run, tmp_path: Path, capsys: Capture) -> None:
    options = ["--model", str(run.model), "--limit", "6", "--detect", "spam", "--compare", "lsbm"]
    plot, table = tmp_path / "p.png", tmp_path / "t.csv"
    assert main([*IMAGES, *options, "--plot", str(plot), "--csv", str(table)]) == 0
    out = capsys.readouterr().out
    assert "LSB matching" in out
    assert "too few photos" in out  # the model cannot hide anything
    assert plot.stat().st_size > 1_000
    assert table.read_text().startswith("quality,detector,classifier,method,message_bytes,photos,p_e,")


def test_without_matplotlib_a_plot_is_refused_before_any_work(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert main([*IMAGES, "--plot", str(tmp_path / "p.png"), "--json"]) == 2
    answer = json.loads(capsys.readouterr().out)
    assert "matplotlib" in answer["message"]
    assert "stegapp[analysis]" in answer["advice"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--quality", "good"], 2),
        (["--quality", "0"], 2),
        (["--strength", "x"], 2),
        (["--strength", "2"], 2),
        (["--held-out"], 2),
        (["--detect", "eyes"], 2),
        (["--detect", "spam", "--strength", "1,0.5"], 2),
        (["--detect", "spam", "--compare", "none", "--message-bytes", "all"], 2),
        (["--limit", "0"], 2),
        (["--plot", "p.jpg"], 2),
        (["--against", "lattice", "--model", "lattice"], 2),
        (["--against", "lattice", "--detect", "spam"], 2),
        (["--against", "unheard-of"], 3),
        (["--csv", "/nowhere/x.csv"], 3),
        (["--model", "unheard-of"], 3),
        (["--images", "/nowhere"], 3),
    ],
)
def test_what_cannot_be_is_refused_with_advice(options: list[str], code: int, capsys: Capture) -> None:
    assert main([*IMAGES, *options]) == code
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 2


def test_lists_are_read() -> None:
    assert command.qualities("none, 50,90,50") == (None, 50, 90)
    assert command.sizes("100,FULL") == (100, None)
    assert command.numbers("1,.5") == (1.0, 0.5)
    assert command.words("spam,srm") == ("spam", "srm")
    assert command.words("none") == ()
    with pytest.raises(UsageError) as caught:
        command.sizes("1k")
    assert "--message-bytes" in caught.value.advice


def test_neither_torch_nor_the_extra_is_imported_for_options() -> None:
    code = (
        "import sys, stegapp.evaluation.command; "
        "slow = {'torch', 'PySide6', 'skimage', 'scipy', 'sealwatch', 'conseal', 'matplotlib'} & set(sys.modules); "
        "assert not slow, slow"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
