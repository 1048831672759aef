"""Architectures are found by name, a new one needs no other file, and no other file names those there are."""

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stegapp
from stegapp.carriers import carriers
from stegapp.errors import ModelRefused, UsageError
from stegapp.models import ModelCard, ModelFile, ModelStore, load_model, read_model, save_model
from stegapp.networks import architecture, build_extractor, build_generator
from stegapp.networks.architecture import Architecture, Shapes, Weights
from stegapp.networks.config import NetConfig, check_whole
from stegapp.runtime import Graph
from stegapp.training.config import TrainConfig
from stegapp.training.overrides import command_line, with_values

SOURCES = Path(stegapp.__file__).parent
MAY_NAME_ARCHITECTURES = {
    "networks/__init__.py",  # registers them
    "networks/abdh.py",
    "networks/chatgan.py",
    "networks/lattice.py",
    "networks/sftn.py",
    "evaluation/paper/published.py",  # the rows of the paper's tables
    "models/bundled.py",  # the names of model files
    "gui/widgets/sample_names.py",  # what a bundled model says of itself
    "networks/robust.py",  # the lattices of dither modulation, here and below
    "networks/robust_features.py",
    "networks/robust_networks.py",
    "training/block_learners.py",
}


@dataclass(frozen=True)
class ToyConfig(NetConfig):
    """One convolution each. side: of its kernel."""

    arch: str = "toy"
    side: int = 3

    def __post_init__(self) -> None:
        super().__post_init__()
        check_whole("side", self.side, 1, 9)


def generator(config: ToyConfig) -> Any:
    from torch import Tensor, cat, nn

    class ToyGenerator(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(2, 1, config.side, padding="same")

        def forward(self, bits: Tensor, cover: Tensor) -> Tensor:
            return self.conv(cat([bits.float(), cover.float() / 255], dim=1))

    return ToyGenerator()


def extractor(config: ToyConfig) -> Any:
    from torch import Tensor, nn

    class ToyExtractor(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(1, 1, config.side, padding="same")

        def forward(self, image: Tensor) -> Tensor:
            return self.conv(image.float() / 255)

    return ToyExtractor()


def generator_graph(config: ToyConfig, weights: Weights) -> Graph:
    graph = Graph("toy")
    bits, cover = (graph.floats(graph.input(name)) for name in ("bits", "cover"))
    _convolved(graph, weights, bits, graph.node("Div", cover, graph.constant(np.array(255, np.float32))))
    return graph


def extractor_graph(config: ToyConfig, weights: Weights) -> Graph:
    graph = Graph("toy")
    image = graph.floats(graph.input("image"))
    _convolved(graph, weights, graph.node("Div", image, graph.constant(np.array(255, np.float32))))
    return graph


def _convolved(graph: Graph, weights: Weights, *maps: str) -> None:
    weight, bias = (weights[f"conv.{part}"].astype(np.float32) for part in ("weight", "bias"))
    graph.output(graph.conv(graph.join(*maps), weight, bias))


def shapes_with(inputs: int) -> Callable[[ToyConfig], Shapes]:
    return lambda config: {
        "conv.weight": ("F32", (1, inputs, config.side, config.side)),
        "conv.bias": ("F32", (1,)),
    }


@pytest.fixture
def toy() -> Iterator[Architecture[ToyConfig]]:
    made = Architecture(
        name="toy",
        title="Toy",
        effort="trains at once",
        choice="&toy: at once",
        words="It shows what an architecture has to bring along.",
        embedding="spread",
        config=ToyConfig,
        generator=generator,
        extractor=extractor,
        generator_graph=generator_graph,
        extractor_graph=extractor_graph,
        generator_shapes=shapes_with(2),
        extractor_shapes=shapes_with(1),
        presets={"quick": {"jt": {"steps": 7}, "data": {"mask_share": 0.5}}, "best": {"sf": {"steps": 9}}, "paper": {}},
        describe=lambda config: f"A toy of side {config.side}.",
    )
    architecture.register(made)
    yield made
    architecture.unregister("toy")


@pytest.fixture
def model(toy: Architecture[ToyConfig], tmp_path: Path) -> tuple[Path, ModelFile]:
    import torch

    torch.manual_seed(3)
    net = ToyConfig(side=5)
    path = tmp_path / "toy.safetensors"
    written = save_model(
        path,
        generator_state=build_generator(net).state_dict(),
        extractor_state=build_extractor(net).state_dict(),
        card=ModelCard(name="toy", net=net, embedding=toy.embedding, description=toy.describe(net)),
    )
    return path, written


def test_the_default_comes_first_and_an_unknown_name_is_told_what_there_is() -> None:
    assert architecture.names() == ("lattice", "sftn", "robust", "chatgan", "abdh")
    assert architecture.get("sftn").title == "SFTN"
    with pytest.raises(ValueError, match="one of lattice, sftn, robust, chatgan, abdh, not 'resnet'"):
        architecture.get("resnet")
    with pytest.raises(UsageError) as refused:
        TrainConfig.from_preset("resnet", "quick", images=Path("x"), out=Path("m.safetensors"))
    assert refused.value.advice == "Choose one of lattice, sftn, robust, chatgan, abdh."


def test_a_name_is_taken_once(toy: Architecture[ToyConfig]) -> None:
    with pytest.raises(ValueError, match="already"):
        architecture.register(toy)


def test_a_record_is_whole(toy: Architecture[ToyConfig]) -> None:
    with pytest.raises(ValueError, match="name another one"):
        dataclasses.replace(toy, name="other")
    with pytest.raises(ValueError, match="quick, best, paper"):
        dataclasses.replace(toy, presets={"quick": {}})


def test_a_model_file_of_a_new_architecture(toy: Architecture[ToyConfig], model: tuple[Path, ModelFile]) -> None:
    path, written = model
    read = read_model(path)
    assert read.id == written.id
    assert read.card == written.card
    assert read.card.net == ToyConfig(side=5)
    assert read.card.architecture == "toy"
    assert not read.card.private
    assert not read.card.changes_single_pixels
    assert ModelStore(path.parent / "none", path.parent / "none").resolve(path).card == read.card


def test_its_header_is_held_against_its_own_shapes(model: tuple[Path, ModelFile]) -> None:
    path, _ = model
    wrong = path.with_name("wrong.safetensors")
    data = path.read_bytes()
    assert data.count(b'\\"side\\":5') == 1
    wrong.write_bytes(data.replace(b'\\"side\\":5', b'\\"side\\":3'))
    with pytest.raises(ModelRefused, match="wrong shape"):
        read_model(wrong)
    wrong.write_bytes(data.replace(b'\\"side\\":5', b'\\"side\\":0'))
    with pytest.raises(ModelRefused, match="side must be an integer from 1 to 9"):
        read_model(wrong)


def test_a_file_of_an_architecture_that_is_gone_is_refused(model: tuple[Path, ModelFile], tmp_path: Path) -> None:
    path, _ = model
    taken = architecture._registry.pop("toy")
    try:
        with pytest.raises(
            ModelRefused, match="unknown here: arch must be one of lattice, sftn, robust, chatgan, abdh"
        ) as refused:
            read_model(path)
    finally:
        architecture._registry["toy"] = taken
    assert "newer version" in refused.value.advice


def test_its_networks_work_on_arrays_of_another_size(model: tuple[Path, ModelFile]) -> None:
    loaded = load_model(model[0])
    rng = np.random.default_rng(1)
    cover = rng.integers(0, 256, (192, 320), dtype=np.uint8)
    bits = rng.integers(0, 2, (192, 320), dtype=np.uint8)
    change = loaded.map(bits, cover)
    assert change.shape == (192, 320)
    assert np.ptp(change) > 0
    stego = loaded.embed(cover, 50 * change)
    assert stego.shape == cover.shape
    assert stego.dtype == np.uint8
    assert 0 < np.abs(stego.astype(int) - cover).max() <= 10
    logits = loaded.extract(stego)
    assert logits.shape == (192, 320)
    assert np.ptp(logits) > 0


def test_it_can_be_trained_by_its_presets(toy: Architecture[ToyConfig], tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    config = TrainConfig.from_preset("toy", "quick", images=tmp_path, out=out)
    assert config.net == ToyConfig()
    assert (config.jt.steps, config.sf.steps, config.data.mask_share) == (7, 300, 0.5)
    assert TrainConfig.from_preset("toy", "best", images=tmp_path, out=out).sf.steps == 9
    assert TrainConfig.from_dict(config.to_dict()) == config
    changed = with_values(config, ["net.side=7"])
    assert changed.net == ToyConfig(side=7)
    assert "--arch toy" in command_line(changed)
    assert "--set net.side=7" in command_line(changed)
    with pytest.raises(UsageError, match="These network settings do not go together: side"):
        with_values(config, ["net.side=10"])
    with pytest.raises(UsageError, match="toy take no private labelling") as refused:
        TrainConfig.from_preset("toy", "quick", images=tmp_path, out=out, private=True)
    assert refused.value.advice.startswith("Train lattice, or ")


def test_no_other_file_names_an_architecture() -> None:
    # One shares its name with the carrier that it serves.
    alone = [name for name in architecture.names() if name not in {carrier.name for carrier in carriers()}]
    name = re.compile(rf"\b({'|'.join(alone)})\b")
    seen, found = set(), []
    for path in sorted(SOURCES.rglob("*.py")):
        where = path.relative_to(SOURCES).as_posix()
        text = path.read_text(encoding="utf-8")
        if where not in MAY_NAME_ARCHITECTURES:
            found += [f"{where}: {line.strip()}" for line in text.splitlines() if name.search(line)]
        elif name.search(text):
            seen.add(where)
    assert not found
    assert seen == MAY_NAME_ARCHITECTURES
