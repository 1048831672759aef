"""The two seams: a carrier and an architecture that nobody but this file knows hide and reveal."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp import carriers
from stegapp.carriers import AS_IT_IS, CoverOptions, Levels, OpenCover, Planes
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Message
from stegapp.models import ModelCard, save_model
from stegapp.networks import architecture
from stegapp.networks.architecture import Architecture, Shapes, Weights
from stegapp.networks.config import NetConfig
from stegapp.pipeline import CapacityRequest, HideRequest, RevealRequest, Session
from stegapp.progress import CancelToken, run_job
from stegapp.runtime import Graph
from tests.conftest import SAMPLES

SIZE = (320, 192)  # width, height


class Postcard:
    """One plane of 192×320 grey levels, in a BMP."""

    name = "postcard"
    exact = True
    suffixes: tuple[str, ...] = (".bmp",)

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> OpenCover:
        with Image.open(source if isinstance(source, Path) else BytesIO(source)) as picture:
            return OpenCover(np.array(picture.convert("L").resize(SIZE)), ())

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Levels:
        with Image.open(source if isinstance(source, Path) else BytesIO(source)) as picture:
            if picture.format != "BMP" or picture.size != SIZE:
                raise ImageRefused("This is no postcard.", advice="Choose a postcard.")
            return np.array(picture)

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        out = BytesIO()
        Image.fromarray(self.pixels(planes, cover)).save(out, format="BMP")
        return out.getvalue()

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        return carriers.as_array(planes)


@pytest.fixture
def postcard() -> Iterator[None]:
    carriers.register(Postcard())
    yield
    carriers.unregister("postcard")


@dataclass(frozen=True)
class ParityConfig(NetConfig):
    """Networks that have nothing to learn."""

    arch: str = "parity"


def _generator(config: ParityConfig) -> Any:
    import torch
    from torch import Tensor, nn

    class MoveToParity(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.step = nn.Parameter(torch.ones(1))

        def forward(self, bits: Tensor, cover: Tensor) -> Tensor:
            grey = cover.float()
            return (grey % 2 != bits.float()) * torch.where(grey < 128, self.step, -self.step)

    return MoveToParity()


def _extractor(config: ParityConfig) -> Any:
    import torch
    from torch import Tensor, nn

    class ReadParity(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.sureness = nn.Parameter(torch.full((1,), 16.0))

        def forward(self, image: Tensor) -> Tensor:
            return self.sureness * (image.float() % 2 - 0.5)

    return ReadParity()


def _generator_graph(config: ParityConfig, weights: Weights) -> Graph:
    graph = Graph("parity")
    bits, cover = (graph.floats(graph.input(name)) for name in ("bits", "cover"))
    step = graph.constant(weights["step"])
    wrong = graph.node("Not", graph.node("Equal", _odd(graph, cover), bits))
    low = graph.node("Less", cover, graph.constant(np.array(128, np.float32)))
    way = graph.node("Where", low, step, graph.node("Neg", step))
    graph.output(graph.node("Mul", graph.floats(wrong), way))
    return graph


def _extractor_graph(config: ParityConfig, weights: Weights) -> Graph:
    graph = Graph("parity")
    odd = _odd(graph, graph.floats(graph.input("image")))
    half, sureness = graph.constant(np.array(0.5, np.float32)), graph.constant(weights["sureness"])
    graph.output(graph.node("Mul", graph.node("Sub", odd, half), sureness))
    return graph


def _odd(graph: Graph, levels: str) -> str:
    return graph.node("Mod", levels, graph.constant(np.array(2, np.float32)), fmod=1)


def _shapes(name: str) -> Shapes:
    return {name: ("F32", (1,))}


@pytest.fixture
def parity(tmp_path: Path) -> Iterator[Path]:
    """Register an architecture and return a model file of it."""
    made = Architecture(
        name="parity",
        title="Parity",
        effort="trains not at all",
        choice="&parity: at once",
        words="It reads whether a level is odd.",
        embedding="sparse",
        config=ParityConfig,
        generator=_generator,
        extractor=_extractor,
        generator_graph=_generator_graph,
        extractor_graph=_extractor_graph,
        generator_shapes=lambda _: _shapes("step"),
        extractor_shapes=lambda _: _shapes("sureness"),
        presets={"quick": {}, "best": {}, "paper": {}},
        describe=lambda _: "Reads whether a level is odd.",
    )
    architecture.register(made)
    net, path = ParityConfig(), tmp_path / "parity.safetensors"
    save_model(
        path,
        generator_state=_generator(net).state_dict(),
        extractor_state=_extractor(net).state_dict(),
        card=ModelCard(name="parity", net=net, embedding=made.embedding),
    )
    yield path
    architecture.unregister("parity")


@pytest.mark.parametrize("method", ["direct", "adaptive"])
def test_both_hide_and_reveal(postcard: None, parity: Path, method: str, tmp_path: Path) -> None:
    session, out = Session(), tmp_path / "card.bmp"
    message = Message.from_text("Wish you were here. " * 20)
    request = HideRequest(SAMPLES / "two_dogs.png", out, message, "pw", str(parity), method=method, carrier="postcard")  # type: ignore[arg-type]
    result = run_job(session.hide(request))
    assert (result.method, result.model_name, result.max_change) == (method, "parity", 1)
    assert run_job(session.reveal(RevealRequest(out, "pw", str(parity)))).message == message


@pytest.mark.parametrize("method", ["direct", "adaptive"])
def test_a_carrier_is_known_by_being_registered(postcard: None, method: str, tmp_path: Path) -> None:
    session, out = Session(), tmp_path / "card.bmp"
    cover = SAMPLES / "mountain_path.png"
    room = run_job(session.capacity(CapacityRequest(cover, carrier="postcard")))
    assert 3_000 < room.adaptive_bytes < room.capacity_bytes < 320 * 192 / 8
    message = Message.from_text("Wish you were here. " * 10)
    result = run_job(session.hide(HideRequest(cover, out, message, "pw", method=method, carrier="postcard")))  # type: ignore[arg-type]
    assert (result.method, result.stego_pixels.shape) == (method, (192, 320))
    assert result.detectability.level is None  # the detector was measured on another size
    revealed = run_job(session.reveal(RevealRequest(out, "pw")))
    assert (revealed.message, revealed.method) == (message, method)
    with pytest.raises(ImageRefused, match="512 × 512"):
        carriers.get("square").open_stego(out)


def test_an_unknown_carrier_is_named(tmp_path: Path) -> None:
    request = HideRequest(SAMPLES / "two_dogs.png", tmp_path / "s.png", Message.from_text("x"), "", carrier="pigeon")
    with pytest.raises(UsageError, match="pigeon") as refused:
        run_job(Session().hide(request))
    assert "square" in str(refused.value.advice)


def test_a_carrier_keeps_its_name() -> None:
    with pytest.raises(ValueError, match="square"):
        carriers.register(carriers.Square())
