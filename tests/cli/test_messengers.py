"""What --messenger says, and where it says nothing."""

import json
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.cli.options import messengers_named
from stegapp.errors import UsageError
from stegapp.imaging.ways import ANY, RECOMPRESSING


def test_names_are_taken_as_people_write_them() -> None:
    assert messengers_named(None, "robust") == ANY
    assert messengers_named(["Delta Chat", "signal", "SIGNAL"], "robust") == ("deltachat", "signal")
    assert messengers_named(["ALL"], "robust") == tuple(messenger.key for messenger in RECOMPRESSING)


@pytest.mark.parametrize("carrier", ["square", "photo", "jpeg"])
def test_where_nothing_survives_they_are_refused(carrier: str) -> None:
    assert messengers_named(None, carrier) == ANY
    with pytest.raises(UsageError, match="survives no recompression"):
        messengers_named(["signal"], carrier)


def test_capacity_tells_what_will_be_noticed(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["capacity", str(sample), "--carrier", "robust"]
    assert main([*words, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [(each["message_bytes"], each["level"]) for each in answer["noticed"]] == [(None, "stands-out")]
    assert main(words) == 0
    assert "bit accuracy" not in capsys.readouterr().out
