"""Every path that runs on a graphics card, on one that is pretended: nothing meets on two devices.

Each path is run whole, and then once for each transfer to the card with that transfer left out: it must fail, or this
test could not see a `.to(device)` that is missing.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from stegapp.evaluation import network_detectors
from stegapp.evaluation.matrix import MatrixExtractor
from stegapp.models import StegModel, load_model, save_model
from stegapp.models.card import ModelCard
from stegapp.networks import NetConfig, build_discriminator, build_extractor, build_generator
from stegapp.networks.cost_head import CostHead, Locator
from stegapp.networks.inference import OnTorch
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig
from stegapp.progress import CancelToken, run_job
from stegapp.training import cost_training, validation
from stegapp.training.config import JtConfig, SfConfig
from stegapp.training.cost_config import CostsConfig
from stegapp.training.cost_crops import ChangedCrops
from stegapp.training.crops import Batch
from stegapp.training.learners import JtLearner, SfLearner
from stegapp.training.photos import PhotoStore, scan_images
from tests.conftest import SAMPLES
from tests.fake_cuda import CUDA, fake_cuda

DEVICE = torch.device(CUDA)
SIDE = 32
PLANE = np.random.default_rng(0).integers(0, 2, (SIDE, SIDE), dtype=np.uint8)
COVER = np.random.default_rng(1).integers(0, 256, (SIDE, SIDE), dtype=np.uint8)
LATTICE, PRIVATE = LatticeConfig(width=2, last_width=2), LatticeConfig(width=2, last_width=2, table="0f" * 32)
SFTN = SftnConfig(width=2, last_width=2)


def _nets(net: NetConfig = LATTICE) -> tuple[torch.nn.Module, torch.nn.Module]:
    return build_generator(net).to(DEVICE), build_extractor(net).to(DEVICE)


def _batch() -> Batch:
    rng = np.random.default_rng(2)
    shape = (4, 1, SIDE, SIDE)
    return Batch(
        covers=rng.integers(0, 256, shape, dtype=np.uint8),
        bits=rng.integers(0, 2, shape, dtype=np.uint8),
        masks=np.ones(shape, np.uint8),
        strengths=np.ones((4, 1, 1, 1), np.float32),
    )


# ---------------------------------------------------------------- the paths


def _model(folder: Path, net: NetConfig) -> StegModel:
    """Load a model onto the card, and use both its networks."""
    path = folder / "m.safetensors"
    if not path.exists():
        raise FileNotFoundError(path)
    model = load_model(path, device=CUDA)
    parts = [part.module for part in (model.generator, model.extractor) if isinstance(part, OnTorch)]
    assert len(parts) == 2
    assert {tensor.device for part in parts for tensor in part.state_dict().values()} == {DEVICE}
    change = model.map(PLANE, COVER)
    assert model.extract(model.embed(COVER, change)).shape == (SIDE, SIDE)
    assert model.map(PLANE[None], COVER[None]).shape == (1, SIDE, SIDE)
    return model


def _jt_step(*, rounding: str, net: NetConfig, adversary: bool = False) -> JtLearner:
    settings = JtConfig(rounding=rounding, adversary_weight=float(adversary))  # type: ignore[arg-type]
    discriminator = build_discriminator().to(DEVICE) if adversary else None
    stage = JtLearner(*_nets(net), discriminator, settings, device=DEVICE, seed=1)
    figures = stage.step(_batch(), rate=1e-3)
    assert {"loss", "batch_accuracy", "batch_psnr_db"} <= figures.keys()
    return stage


def _jt_goes_on() -> None:
    """Take up what a checkpoint holds: tensors in the processor's memory."""
    stage = _jt_step(rounding="none", net=LATTICE)
    kept = {name: tensor.detach().cpu().contiguous() for name, tensor in stage.tensors().items()}
    stage.load(kept)
    stage.step(_batch(), rate=1e-3)


def _sf_step() -> None:
    stage = SfLearner(*_nets(), SfConfig(), device=DEVICE)
    assert stage.step(_batch(), rate=1e-3).keys() == {"loss", "message_loss", "batch_accuracy"}
    stage.load({name: tensor.detach().cpu().contiguous() for name, tensor in stage.tensors().items()})
    stage.step(_batch(), rate=1e-3)


def _measured() -> None:
    generator, extractor = _nets()
    for rounded in (False, True):
        validation.quick_check(generator, extractor, [COVER], seed=1, device=DEVICE, rounded=rounded)
    validation.preview(generator, COVER, seed=1, device=DEVICE)


def _proved() -> None:
    nets = _nets()
    cancel = CancelToken()
    cover = np.random.default_rng(1).integers(0, 256, (512, 512), dtype=np.uint8)
    run_job(validation.evaluate(*nets, [cover], matrix_extractor=_nets()[1], seed=1, device=DEVICE, cancel=cancel))
    run_job(validation.check_hard_covers(*nets, seed=1, device=DEVICE, cancel=cancel, side=SIDE))


def _matrix() -> None:
    extractor = MatrixExtractor(build_extractor(LATTICE), CUDA)
    assert extractor.on_image(COVER).shape == (SIDE, SIDE)
    assert extractor.on_matrix(COVER, PLANE.astype(np.float32), 1.0).shape == (SIDE, SIDE)


def _detector(name: str) -> None:
    covers = np.random.default_rng(3).integers(1, 255, (8, SIDE, SIDE), dtype=np.uint8)
    stegos = covers ^ PLANE
    groups = np.array([str(number // 2) for number in range(8)])
    job = network_detectors.train(
        name,
        covers,
        stegos,
        groups=groups,
        seed=1,
        device=CUDA,
        cancel=CancelToken(),
        effort=network_detectors.Effort(2),
    )
    assert run_job(job)(stegos).shape == (8,)


def _costs() -> None:
    """A round of training costs: locator, discriminant, head."""
    config = CostsConfig(
        first_steps=1, discriminant_batches=2, head_steps=2, batch=2, crop=SIDE, discriminant_crop=SIDE, rounds=1
    )
    store = PhotoStore(1 << 26)
    state = cost_training.CostsState.start(1, CUDA)
    crops = ChangedCrops(PHOTOS, store, config)
    figures = run_job(cost_training._round(state, crops, config, CancelToken()))
    assert figures.keys() == {"nats_located", "distance"}


def _cost_networks() -> None:
    grey = torch.from_numpy(COVER).to(DEVICE).float()[None, None]
    up, down = CostHead().to(DEVICE)(grey, grey)
    ratios, seen = Locator().to(DEVICE)(grey)
    assert {tensor.device for tensor in (up, down, ratios, seen)} == {DEVICE}


PHOTOS = scan_images(SAMPLES).usable[:2]

PATHS: dict[str, Callable[[], object]] = {
    "JT step of lattice": lambda: _jt_step(rounding="noise", net=LATTICE),
    "JT step of a private one": lambda: _jt_step(rounding="none", net=PRIVATE),
    "JT step of sftn against D": lambda: _jt_step(rounding="straight-through", net=SFTN, adversary=True),
    "JT-stage gone on with": _jt_goes_on,
    "SF step": _sf_step,
    "measuring": _measured,
    "proof": _proved,
    "E_M": _matrix,
    "XuNet": lambda: _detector("xunet"),
    "SRNet": lambda: _detector("srnet"),
    "locator": lambda: _detector("locator"),
    "cost networks": _cost_networks,
    "costs learned": _costs,
}


@pytest.mark.parametrize("name", PATHS)
def test_a_path_stays_on_the_card(name: str) -> None:
    with fake_cuda():
        PATHS[name]()


@pytest.mark.parametrize("name", PATHS)
def test_a_transfer_left_out_is_seen(name: str) -> None:
    with fake_cuda() as card:
        PATHS[name]()
    transfers = card.transfers
    assert transfers
    for left_out in np.unique(np.linspace(0, transfers - 1, 8, dtype=int)).tolist():
        with pytest.raises((AssertionError, RuntimeError, TypeError)), fake_cuda(leave_out=left_out):
            PATHS[name]()


@pytest.mark.parametrize("net", [LATTICE, PRIVATE, SFTN], ids=["lattice", "private", "sftn"])
def test_a_model_stays_on_the_card(tmp_path: Path, net: NetConfig) -> None:
    card = ModelCard(name="m", net=net, embedding="sparse")
    save_model(
        tmp_path / "m.safetensors",
        generator_state=build_generator(net).state_dict(),
        extractor_state=build_extractor(net).state_dict(),
        card=card,
    )
    with fake_cuda() as pretended:
        _model(tmp_path, net)
    for left_out in np.unique(np.linspace(0, pretended.transfers - 1, 8, dtype=int)).tolist():
        with pytest.raises((AssertionError, RuntimeError, TypeError)), fake_cuda(leave_out=left_out):
            _model(tmp_path, net)


def test_what_is_pretended_is_over_afterwards() -> None:
    with fake_cuda():
        _cost_networks()
    assert torch.arange(3).tolist() == [0, 1, 2]
    assert torch.nn.Linear(2, 2).to("cpu").weight.device.type == "cpu"
