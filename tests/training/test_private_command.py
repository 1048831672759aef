"""`stegapp train` with --private, --compatible and neither: what is trained, and from what."""

from pathlib import Path
from typing import Any

import pytest

from stegapp import training
from stegapp.__main__ import main
from stegapp.models import ModelStore
from stegapp.networks.lattice import LatticeConfig
from stegapp.training import TrainConfig


class _Started(Exception):
    """Stands for a training that would begin."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Return a way to the settings and other models that a command would train with."""

    def command(*words: str) -> tuple[TrainConfig, list[str]]:
        caught: list[tuple[TrainConfig, list[str]]] = []

        def train(config: TrainConfig, *, others: Any, **_: Any) -> None:
            caught.append((config, [entry.name for entry in others]))
            raise _Started

        monkeypatch.setattr(training, "train", train)
        monkeypatch.setenv("STEGAPP_DEBUG", "1")
        with pytest.raises(_Started):
            main(["train", "--images", str(tmp_path), "--out", str(tmp_path / "m.safetensors"), *words])
        return caught[0]

    return command


def test_neither_word_trains_as_ever(started: Any) -> None:
    config, others = started()
    assert config.net == LatticeConfig()
    assert config.init is None
    assert others == [entry.name for entry in ModelStore().list()]


def test_private_draws_a_labelling(started: Any) -> None:
    first, second = started("--private")[0], started("--private")[0]
    assert first.net.table != second.net.table
    assert first.net.periods == ()
    chosen = "ab" * 32
    assert started("--private", "--set", f"net.table={chosen}")[0].net.table == chosen


def test_compatible_starts_from_the_bundled_model(started: Any) -> None:
    bundled = ModelStore().resolve("lattice")
    config, _ = started("--compatible")
    assert config.init == bundled.path
    assert config.net == bundled.card.net


@pytest.mark.parametrize(
    "words",
    [["--private", "--arch", "sftn"], ["--private", "--init", "lattice"], ["--private", "--set", "net.table=x"]],
)
def test_what_cannot_be_private_is_refused(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--images", str(tmp_path), "--out", str(tmp_path / "m.safetensors"), *words]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2
