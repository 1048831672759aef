"""The command `capacity`."""

import json
from pathlib import Path

import pytest

from stegapp.__main__ import main

Capture = pytest.CaptureFixture[str]


def test_capacity_as_json(sample: Path, capsys: Capture) -> None:
    assert main(["capacity", str(sample), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert 20_000 < answer["capacity_bytes"] < 32_768
    assert answer["bit_accuracy"] > 0.999
    points = answer["detectability"]["points"]
    assert [point["method"] for point in points][:2] == ["adaptive", "adaptive"]
    assert all(0 <= point["false_alarm_share"] <= 1 for point in points)
    noticed = answer["noticed"]
    assert [one["message_bytes"] for one in noticed] == [point["message_bytes"] for point in points]
    assert [one["level"] for one in noticed] == [point["level"] for point in points]
    assert all(one["words"] and one["reason"] and one["advice"] for one in noticed)


def test_capacity_says_what_to_expect_of_a_detector(sample: Path, capsys: Capture) -> None:
    assert main(["capacity", str(sample)]) == 0
    said = capsys.readouterr().out
    assert "the fewer, the more it stands out" in said
    assert "1,000 bytes, adaptive" in said
    assert "Other detectors may see more." in said
