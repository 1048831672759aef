"""The commands `models …`."""

import json
from pathlib import Path

import pytest

from stegapp.__main__ import main

Capture = pytest.CaptureFixture[str]


def test_models_list_names_the_bundled_one(capsys: Capture) -> None:
    assert main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed[0]["name"] == "lattice"
    assert listed[0]["origin"] == "bundled"
    assert listed[0]["card"]["metrics"]["sf_accuracy"] >= 0.999


def test_models_for_messengers_have_a_default_of_their_own(capsys: Capture) -> None:
    assert main(["models", "default", "robust"]) == 0
    assert capsys.readouterr().out.endswith("is now the default for messengers that recompress.\n")
    assert main(["models", "list"]) == 0
    marks = {line.split()[0]: line.rpartition("  ")[2] for line in capsys.readouterr().out.splitlines()}
    assert (marks["lattice"], marks["robust"]) == ("(default)", "(default for messengers)")


def test_models_list_marks_the_default(capsys: Capture) -> None:
    for name in ("sftn", "lattice"):
        assert main(["models", "default", name]) == 0
        capsys.readouterr()
        assert main(["models", "list"]) == 0
        marked = [line for line in capsys.readouterr().out.splitlines() if line.endswith("(default)")]
        assert [line.split()[0] for line in marked] == [name]  # that for messengers is marked in other words
        assert main(["models", "list", "--json"]) == 0
        listed = json.loads(capsys.readouterr().out)
        assert [entry["name"] for entry in listed if entry["default"]] == [name]
        assert [entry["name"] for entry in listed if entry["default_for_messengers"]] == ["robust"]


def test_models_verify_export_import_remove(tmp_path: Path, capsys: Capture) -> None:
    assert main(["models", "verify"]) == 0
    exported = tmp_path / "mine.stegmodel"
    assert main(["models", "export", "lattice", "-o", str(exported)]) == 0
    assert main(["models", "import", str(exported)]) == 0
    damaged = tmp_path / "damaged.stegmodel"
    damaged.write_bytes(exported.read_bytes()[:-100])
    assert main(["models", "import", str(damaged)]) == 3
    assert "Traceback" not in capsys.readouterr().err
