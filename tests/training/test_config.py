"""Settings: presets, bounds, the way to and from JSON, and what a model card may tell."""

import dataclasses
import json
import math
import shlex
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from stegapp.errors import UsageError
from stegapp.models import ModelCard, save_model
from stegapp.networks import build_extractor, build_generator
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.paper_config import PaperConfig
from stegapp.networks.sftn import SftnConfig
from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig, bounds
from stegapp.training.overrides import command_line, with_values

ARCHS = ("lattice", "sftn", "chatgan", "abdh")
PRESETS = ("quick", "best", "paper")


def paper(config: TrainConfig) -> PaperConfig:
    """Return the settings of networks built of the paper's blocks."""
    assert isinstance(config.net, PaperConfig)
    return config.net


def preset(arch: str = "lattice", name: str = "quick", **changes: object) -> TrainConfig:
    values: dict[str, Any] = {"images": Path("photos"), "out": Path("models/m.safetensors")} | changes
    return TrainConfig.from_preset(arch, name, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("arch", ARCHS)
@pytest.mark.parametrize("name", PRESETS)
def test_presets_survive_json(arch: str, name: str) -> None:
    config = preset(arch, name, init=None, max_minutes=3.5, checkpoint=Path("c"))
    assert config.net.arch == arch
    assert TrainConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_paper_preset_is_as_published() -> None:
    config = preset("sftn", "paper")
    assert config.net == SftnConfig()
    for stage, epochs in ((config.jt, 10), (config.sf, 40)):
        assert (stage.epochs, stage.steps, stage.batch, stage.crop, stage.rate) == (epochs, 0, 8, 512, 1e-3)
        assert (stage.schedule, stage.decay_epochs, stage.grad_clip) == ("step", 10, 0.0)
    assert (config.jt.adversary_weight, config.jt.quality_weight, config.jt.message_weight) == (1, 1, 100)
    assert (config.jt.discriminator_rate, config.jt.rounding) == (1e-4, "none")
    assert (
        config.data.jpeg_share == config.data.mask_share == config.data.synthetic_share == config.data.tone_share == 0
    )
    assert config.jt.total_steps(9000) == 11_250
    assert config.jt.total_steps(9001) == 11_260


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (owner, item.name)
        for owner in (JtConfig, SfConfig, DataConfig)
        for item in dataclasses.fields(owner)
        if "bound" in item.metadata
    ],
)
def test_every_number_has_bounds_that_hold(owner: type, name: str) -> None:
    _, low, high, text = bounds(owner, name)
    assert text
    assert low < high
    for bad in (low - 1, high + 1, math.nan, "1", None, True):
        with pytest.raises(UsageError) as caught:
            owner(**{name: bad})
        assert name in str(caught.value)
        assert f"{low:g}" in caught.value.advice


def test_bounds_of_no_number() -> None:
    with pytest.raises(KeyError):
        bounds(JtConfig, "schedule")


@pytest.mark.parametrize(
    "make",
    [
        lambda: JtConfig(schedule="cosine"),  # type: ignore[arg-type]
        lambda: JtConfig(rounding="floor"),  # type: ignore[arg-type]
        lambda: JtConfig(steps=0),
        lambda: SfConfig(steps=0, epochs=0),
        lambda: DataConfig(jpeg_low=90, jpeg_high=50),
        lambda: preset("resnet"),
        lambda: preset(name="slow"),
        lambda: preset(max_minutes=0),
        lambda: preset(max_minutes=math.nan),
        lambda: preset(out=Path("model.bin")),
        lambda: dataclasses.replace(preset(), name=" "),
        lambda: dataclasses.replace(preset(), seed=-1),
        lambda: TrainConfig.from_dict({}),
        lambda: TrainConfig.from_dict({**preset().to_dict(), "jt": {"depth": 3}}),
        lambda: TrainConfig.from_dict({**preset().to_dict(), "images": None}),
    ],
)
def test_senseless_settings_are_refused_with_advice(make) -> None:
    with pytest.raises(UsageError) as caught:
        make()
    assert caught.value.advice


def test_checkpoint_folder() -> None:
    assert preset().checkpoint_dir == Path("models/runs/m")
    assert preset(resume=Path("old")).checkpoint_dir == Path("old")
    assert preset(resume=Path("old"), checkpoint=Path("new")).checkpoint_dir == Path("new")


def test_card_command_names_no_private_folder() -> None:
    home = Path("/home/someone/secret place")
    config = preset(images=home / "my photos", out=home / "m.safetensors", seed=7, max_minutes=2)
    command = command_line(config)
    assert command == (
        "stegapp train --images 'my photos' --out m.safetensors --arch lattice --preset quick --name m "
        "--seed 7 --max-minutes 2"
    )
    assert command_line(preset()).startswith("stegapp train --images photos --out models/m.safetensors --arch lattice")


def test_card_command_confesses_changed_settings() -> None:
    config = preset()
    changed = dataclasses.replace(config, jt=dataclasses.replace(config.jt, rate=5e-4), net=LatticeConfig(width=4))
    assert command_line(changed) == command_line(config) + " --set net.width=4 --set jt.rate=0.0005"


def test_single_settings_can_be_changed() -> None:
    changed = with_values(preset(), ["jt.steps=20", "sf.rate=1e-4", "data.proof_photos=2", "jt.rounding=none"])
    assert (changed.jt.steps, changed.sf.rate, changed.data.proof_photos) == (20, 1e-4, 2)
    assert changed.jt.rounding == "none"
    command = command_line(changed)
    assert "--set jt.steps=20" in command
    assert with_values(preset(), []) == preset()


def test_networks_change_one_by_one() -> None:
    changed = with_values(preset(), ["net.width=16", "net.periods=2,4,8", "net.rdb_growth=4"])
    assert (paper(changed).width, paper(changed).periods, paper(changed).rdb_growth) == (16, (2, 4, 8), 4)
    words = shlex.split(command_line(changed))
    again = with_values(preset(), [value for flag, value in pairwise(words) if flag == "--set"])
    assert again == changed
    with pytest.raises(UsageError):
        with_values(dataclasses.replace(preset(), init=Path("m.safetensors")), ["net.width=16"])


@pytest.mark.parametrize(
    "text",
    [
        "jt.stepz=3", "net.size=4", "net.width=0", "net.periods=2,x", "net.mfb=odd", "steps=3", "jt.steps=many",
        "jt.steps=-1", "jt.steps",
    ],
)  # fmt: skip
def test_a_wrong_setting_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        with_values(preset(), [text])
    assert caught.value.advice


def test_private_networks_have_a_labelling_of_their_own() -> None:
    first, second = preset(private=True), preset(private=True)
    assert paper(first).periods == ()
    assert len(paper(first).table) == 64
    assert paper(first).table != paper(second).table
    assert dataclasses.replace(first, net=second.net) == second
    assert preset(resume=Path("r"), private=True).net == LatticeConfig()  # the run's own comes with its checkpoint


def test_card_command_of_a_private_model_makes_its_labelling_again() -> None:
    config = with_values(preset(private=True), ["net.width=4"])
    words = shlex.split(command_line(config))
    assert words.count("--private") == 1
    values = [value for flag, value in pairwise(words) if flag == "--set"]
    assert values == ["net.width=4", f"net.table={paper(config).table}"]
    assert with_values(preset(private=True), values) == config


def test_only_lattice_can_be_private() -> None:
    with pytest.raises(UsageError, match="sftn"):
        preset("sftn", private=True)


@pytest.fixture
def installed(tmp_path: Path) -> Callable[[PaperConfig], Path]:
    """Return a way to a model file that holds networks of some kind."""

    def make(net: PaperConfig) -> Path:
        path = tmp_path / f"{net.table[:4]}m.safetensors"
        save_model(
            path,
            generator_state=build_generator(net).state_dict(),
            extractor_state=build_extractor(net).state_dict(),
            card=ModelCard(name="m", net=net, embedding="sparse"),
        )
        return path

    return make


def test_a_private_model_starts_from_a_private_one(installed: Callable[[PaperConfig], Path]) -> None:
    before = LatticeConfig(periods=(), table="ab" * 32, width=3)
    init = installed(before)
    anew = preset(init=init, private=True)
    assert dataclasses.replace(paper(anew), table=before.table) == before
    assert paper(anew).table != before.table
    again = preset(init=init, private=True)
    words = shlex.split(command_line(anew))
    assert with_values(again, [value for flag, value in pairwise(words) if flag == "--set"]) == anew
    assert preset(init=init).net == before  # one that is to read the same keeps the labelling
    with pytest.raises(UsageError, match="parity"):
        preset(init=installed(LatticeConfig()), private=True)


def test_the_labelling_of_a_model_to_start_from_is_all_that_may_change(
    installed: Callable[[PaperConfig], Path],
) -> None:
    config = preset(init=installed(LatticeConfig(periods=(), table="ab" * 32)))
    assert paper(with_values(config, ["net.table=" + "cd" * 32])).table == "cd" * 32
    for value in ("net.width=4", "net.table="):
        with pytest.raises(UsageError):
            with_values(config, [value])
    parity = preset(init=installed(LatticeConfig()))
    with pytest.raises(UsageError):
        with_values(parity, ["net.table=" + "cd" * 32])
