"""Training costs: payloads held, rewards that tell, a run that is repeatable and goes on."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from stegapp.embedding.costs import learned
from stegapp.embedding.costs.payload import ternary_probabilities
from stegapp.errors import TrainingFailed
from stegapp.evaluation.covers import held_out
from stegapp.networks.cost_head import CostHead, Locator
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training import cost_head
from stegapp.training.cost_adversary import fitted, reward
from stegapp.training.cost_config import CostsConfig
from stegapp.training.cost_crops import ChangedCrops
from stegapp.training.cost_payload import probabilities
from stegapp.training.cost_training import train_costs
from stegapp.training.photos import PhotoStore, scan_images
from tests.conftest import SAMPLES

TINY = CostsConfig(
    rounds=2,
    first_steps=3,
    locator_steps=2,
    discriminant_batches=4,
    head_steps=2,
    batch=2,
    crop=48,
    discriminant_crop=48,
)


def _train(tmp_path: Path, config: CostsConfig = TINY, *, name: str = "a", stop_after: int | None = None) -> str | None:
    cancel = CancelToken()
    job = train_costs(
        [SAMPLES],
        tmp_path / f"{name}.safetensors",
        config=config,
        checkpoint=tmp_path / name,
        description="samples",
        cancel=cancel,
    )

    def watch(progress: Progress) -> None:
        if progress.stage == "round" and progress.step == stop_after:
            raise KeyboardInterrupt

    try:
        return run_job(job, watch)
    except KeyboardInterrupt:
        return None


def test_a_run_gives_a_head_and_names_what_it_kept_back(tmp_path: Path) -> None:
    _train(tmp_path)
    loaded = learned.load(tmp_path / "a.safetensors")
    kept = held_out(tmp_path / "a")
    assert loaded.card["pictures"] == "samples"
    assert loaded.card["photos"] + len(kept) == len(scan_images(SAMPLES).usable)
    assert kept
    cover = np.random.default_rng(0).integers(0, 256, (64, 64), dtype=np.uint8)
    assert not np.array_equal(loaded.of(cover).up, loaded.of(cover).down)


def test_an_interrupted_or_shorter_run_goes_on_to_the_same_end(tmp_path: Path) -> None:
    whole = _train(tmp_path, name="whole")
    assert _train(tmp_path, name="cut", stop_after=1) is None
    assert not (tmp_path / "cut.safetensors").exists()
    assert _train(tmp_path, name="cut") == whole
    assert _train(tmp_path, dataclasses.replace(TINY, rounds=1), name="short") != whole
    assert _train(tmp_path, name="short") == whole


def test_another_runs_state_is_not_gone_on_from(tmp_path: Path) -> None:
    _train(tmp_path)
    with pytest.raises(TrainingFailed, match="another run"):
        _train(tmp_path, dataclasses.replace(TINY, seed=2))


def test_probabilities_carry_the_payload_and_hold_it_while_learning() -> None:
    random = torch.Generator().manual_seed(0)
    log_up = torch.randn(2, 1, 48, 48, generator=random).requires_grad_()
    log_down = (log_up.detach() + 0.3 * torch.randn(2, 1, 48, 48, generator=random)).requires_grad_()
    bits = torch.tensor([300.0, 900.0])
    up, down = probabilities(log_up, log_down, bits)
    for number, wanted in enumerate(bits.tolist()):
        rising, falling = (x[number].detach().exp().numpy() for x in (log_up, log_down))
        expected = ternary_probabilities(rising, falling, wanted)
        np.testing.assert_allclose(up[number].detach().numpy(), expected[0], rtol=0.05, atol=1e-3)
        np.testing.assert_allclose(down[number].detach().numpy(), expected[1], rtol=0.05, atol=1e-3)
    # A cost that rises alone makes its change rarer and others likelier.
    (slope,) = torch.autograd.grad(up[0, 0, 5, 5], log_up)
    assert slope[0, 0, 5, 5] < 0
    assert slope[0].sum() - slope[0, 0, 5, 5] > 0


def test_the_reward_adds_up_to_what_the_changes_do() -> None:
    torch.manual_seed(1)
    locator = Locator()
    with torch.no_grad():
        locator.last.weight.normal_(0, 0.3)
    locator.double().requires_grad_(requires_grad=False)
    discriminant = torch.randn(80, dtype=torch.float64)
    photos = scan_images(SAMPLES).usable
    crops = ChangedCrops(photos, PhotoStore(1 << 24), CostsConfig(batch=1, crop=64))
    with torch.no_grad():
        drawn = crops.draw(CostHead(), 64)
    few = torch.zeros_like(drawn.change)
    few[..., 20, 20:40:8] = drawn.change[..., 20, 20:40:8] + (drawn.change[..., 20, 20:40:8] == 0)
    drawn = dataclasses.replace(drawn, cover=drawn.cover.double(), change=few.double())
    rewards = reward(locator, discriminant, drawn)
    assert not rewards[few == 0].any()
    before, after = (float(locator(x)[1] @ discriminant) for x in (drawn.cover, drawn.cover + few))
    half = (drawn.cover + few / 2).requires_grad_()
    (slope,) = torch.autograd.grad((locator(half)[1] @ discriminant).sum(), half)
    assert float(rewards.sum() * slope.square().mean().sqrt()) == pytest.approx(after - before, rel=0.25)


def test_a_discriminant_tells_what_differs() -> None:
    random = torch.Generator().manual_seed(0)
    covers = torch.randn(200, 5, generator=random) * torch.tensor([1.0, 10.0, 0.1, 1.0, 1.0])
    stegos = covers + torch.tensor([0.0, 0.0, 0.2, 0.0, 0.0])
    weights, distance = fitted(covers, stegos)
    assert distance == pytest.approx(2, abs=0.4)
    assert (weights * torch.tensor([1.0, 10.0, 0.1, 1.0, 1.0])).abs().argmax() == 2


def test_the_command_trains_and_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--images", str(tmp_path / "none"), "--out", str(tmp_path / "c"), "--checkpoint", str(tmp_path / "r")]
    with pytest.raises(SystemExit) as caught:
        cost_head.main(arguments)
    assert caught.value.code not in (0, None)
    assert "none" in capsys.readouterr().err
