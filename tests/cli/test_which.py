"""The command `which`."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from stegapp.__main__ import main
from stegapp.pipeline import CapacityRequest, Session

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


def test_photos_are_measured_as_they_will_be_hidden(
    sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, message = tmp_path / "photos", tmp_path / "message"
    folder.mkdir()
    message.mkdir()
    shutil.copy(sample, folder / "good.png")
    (message / "a.txt").write_text("a")
    (message / "nowhere").symlink_to(tmp_path / "gone")
    asked: list[CapacityRequest] = []
    capacity = Session.capacity

    def noted(self: Session, request: CapacityRequest, **options: Any) -> Any:
        asked.append(request)
        return capacity(self, request, **options)

    monkeypatch.setattr(Session, "capacity", noted)
    arguments = ["which", str(folder), "--file", str(message), "--skip-odd", "--strength", "0.5", "--json"]
    assert main([*arguments, "--carrier", "jpeg", "--size", "300", "--quality", "80"]) == 0
    assert [(each.carrier, each.cover_options.size, each.cover_options.quality) for each in asked] == [
        ("jpeg", 300, 80)
    ]
    out, err = capsys.readouterr()
    assert "nowhere" in err
    assert "strength" in json.loads(out)[0]["noticed"]["reason"]


def test_a_strength_that_is_none_is_refused(tmp_path: Path) -> None:
    assert main(["which", str(tmp_path), "--text", "x", "--strength", "2"]) == 2
