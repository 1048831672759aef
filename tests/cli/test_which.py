"""The command `which`."""

import json
import shutil
from pathlib import Path

import pytest

from stegapp.__main__ import main

Capture = pytest.CaptureFixture[str]


def test_the_photos_of_a_folder_are_put_in_order(sample: Path, tmp_path: Path, capsys: Capture) -> None:
    shutil.copy(sample, tmp_path / "good.png")
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert main(["which", str(tmp_path), "--text", "hello", "--json"]) == 0
    good, broken = json.loads(capsys.readouterr().out)
    assert good["path"] == str(tmp_path / "good.png")
    assert good["noticed"]["words"] in ("Hard to notice", "May be noticed", "Stands out")
    assert good["capacity_bytes"] > 20_000
    assert (broken["noticed"], broken["capacity_bytes"]) == (None, 0)
    assert broken["problem"]


def test_a_folder_without_pictures_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert main(["which", str(tmp_path), "--text", "hello"]) == 3
    assert "no pictures" in capsys.readouterr().err
