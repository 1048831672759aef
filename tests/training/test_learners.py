"""What one step moves, and what it must leave alone."""

import dataclasses
import math
from typing import Any

import numpy as np
import pytest
import torch

from stegapp.networks import build_discriminator, build_extractor, build_generator, build_secret_discriminator
from stegapp.networks.lattice import LatticeConfig
from stegapp.training.config import JtConfig, SfConfig
from stegapp.training.crops import Batch
from stegapp.training.learners import JtLearner, SfLearner, _Hiding, freeze, rate_at

CPU = torch.device("cpu")


def batch(seed: int = 0, *, side: int = 16, strength: float = 1.0) -> Batch:
    rng = np.random.default_rng(seed)
    shape = (4, 1, side, side)
    return Batch(
        covers=rng.integers(0, 256, shape, dtype=np.uint8),
        bits=rng.integers(0, 2, shape, dtype=np.uint8),
        masks=np.ones(shape, np.uint8),
        strengths=np.full((4, 1, 1, 1), strength, np.float32),
    )


def nets() -> tuple[torch.nn.Module, torch.nn.Module, torch.nn.Module]:
    with torch.random.fork_rng():
        torch.manual_seed(3)
        config = LatticeConfig(width=2, last_width=2)
        return build_generator(config), build_extractor(config), build_discriminator()


def state(module: torch.nn.Module) -> dict[str, torch.Tensor]:
    return {key: value.clone() for key, value in module.state_dict().items()}


def moved(module: torch.nn.Module, before: dict[str, torch.Tensor]) -> set[str]:
    return {key for key, value in module.state_dict().items() if not torch.equal(value, before[key])}


def test_sf_stage_moves_nothing_of_the_generator() -> None:
    generator, extractor, _ = nets()
    generator.train()  # as the JT-stage leaves it
    before, extractor_before = state(generator), state(extractor)
    stage = SfLearner(generator, extractor, SfConfig(), device=CPU)
    generator.train()  # somebody measured in between and put the mode back wrongly
    for number in range(3):
        stage.step(batch(number), rate=1e-2)
    assert moved(generator, before) == set()
    assert not generator.training
    assert all(parameter.grad is None for parameter in generator.parameters())
    assert any("norm.running_mean" in key for key in before)
    assert {key.partition(".")[0] for key in moved(extractor, extractor_before)} >= {"block1", "block5", "last"}


def test_sf_stage_learns_from_whole_grey_levels(monkeypatch: pytest.MonkeyPatch) -> None:
    generator, extractor, _ = nets()
    seen: list[torch.Tensor] = []
    extractor.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    SfLearner(generator, extractor, SfConfig(), device=CPU).step(batch(), rate=1e-3)
    assert torch.equal(seen[0], seen[0].round())
    assert 0 <= seen[0].min() <= seen[0].max() <= 255


@pytest.mark.parametrize("weight", [0.0, 1.0])
def test_jt_step_moves_what_it_should(weight: float) -> None:
    generator, extractor, discriminator = nets()
    before = [state(module) for module in (generator, extractor, discriminator)]
    settings = JtConfig(adversary_weight=weight)
    stage = JtLearner(generator, extractor, discriminator if weight else None, settings, device=CPU, seed=1)
    figures = stage.step(batch(), rate=1e-2)
    assert moved(generator, before[0])
    assert moved(extractor, before[1])
    assert bool(moved(discriminator, before[2])) is bool(weight)
    assert ("discriminator_gap" in figures) is bool(weight)
    assert all(math.isfinite(value) for value in figures.values())


def test_secrets_have_losses_of_their_own() -> None:
    losses = {}
    for settings in (JtConfig(), JtConfig(secret_adversary_weight=3.0), JtConfig(inconsistency_weight=5.0)):
        generator, extractor, _ = nets()
        of_secrets = build_secret_discriminator() if settings.secret_adversary_weight else None
        before = state(of_secrets) if of_secrets is not None else {}
        stage = JtLearner(generator, extractor, None, settings, device=CPU, seed=1, secret_discriminator=of_secrets)
        losses[settings] = stage.step(batch(), rate=1e-3)["loss"]
        assert of_secrets is None or moved(of_secrets, before)
        assert of_secrets is None or any(key.startswith("secret_adversary.") for key in stage.tensors())
    plain, with_adversary, consistent = losses.values()
    assert plain < with_adversary <= plain + 3.0
    assert consistent > plain  # an extractor that has learned nothing does not read exactly nothing


def test_what_secrets_teach_comes_back_from_its_tensors() -> None:
    def make() -> JtLearner:
        generator, extractor, _ = nets()
        settings = JtConfig(secret_adversary_weight=1.0, inconsistency_weight=1.0)
        with torch.random.fork_rng():
            torch.manual_seed(4)
            of_secrets = build_secret_discriminator()
        return JtLearner(generator, extractor, None, settings, device=CPU, seed=1, secret_discriminator=of_secrets)

    first = make()
    first.step(batch(1), rate=1e-2)
    kept = {key: value.clone() for key, value in first.tensors().items()}
    figures = first.step(batch(2), rate=1e-2)
    second = make()
    second.load(kept)
    assert second.step(batch(2), rate=1e-2) == figures


def test_quality_counts_more_and_more_while_its_weight_rises() -> None:
    figures = {}
    for ramp, fraction in ((0.0, 0.1), (0.5, 0.0), (0.5, 0.25), (0.5, 0.5), (0.5, 0.9)):
        generator, extractor, _ = nets()
        settings = JtConfig(quality_ramp=ramp, rounding="none")
        stage = JtLearner(generator, extractor, None, settings, device=CPU, seed=1)
        figures[ramp, fraction] = stage.step(batch(), rate=1e-3, fraction=fraction)
    whole = figures[0.0, 0.1]
    for (ramp, fraction), found in figures.items():
        weight = min(1.0, fraction / ramp) if ramp else 1.0
        expected = whole["loss"] - (1.0 - weight) * whole["quality_loss"]
        assert found["loss"] == pytest.approx(expected, rel=1e-6)


def test_discriminator_learns_to_tell_and_generator_step_leaves_its_weights() -> None:
    generator, extractor, discriminator = nets()
    settings = JtConfig(adversary_weight=1.0, discriminator_rate=1e-2)
    stage = JtLearner(generator, extractor, discriminator, settings, device=CPU, seed=1)
    weights: list[torch.Tensor] = []
    real = stage._optimizer.step

    def spy() -> None:
        weights.append(torch.cat([parameter.flatten() for parameter in discriminator.parameters()]).clone())
        real()
        weights.append(torch.cat([parameter.flatten() for parameter in discriminator.parameters()]).clone())

    stage._optimizer.step = spy  # type: ignore[assignment]
    # A generator that hardly moves, so that the gap shows what D learns.
    gaps = [stage.step(batch(0, side=32), rate=1e-7)["discriminator_gap"] for _ in range(12)]
    assert all(torch.equal(a, b) for a, b in zip(weights[::2], weights[1::2], strict=True))
    assert all(parameter.grad is None or parameter.grad.abs().sum() > 0 for parameter in discriminator.parameters())
    assert max(gaps[-3:]) > gaps[0]


@pytest.mark.parametrize("rounding", ["none", "noise", "straight-through"])
def test_what_stands_for_rounding(rounding: Any) -> None:
    generator, extractor, _ = nets()
    settings = JtConfig(rounding=rounding, noise=0.2)
    stage, hiding = JtLearner(generator, extractor, None, settings, device=CPU, seed=1), _Hiding(*nets()[:2], settings)
    stego = (torch.arange(400.0).reshape(1, 1, 20, 20) / 7).requires_grad_()
    noise = stage._drawn(stego.detach())
    assert (noise is None) is (rounding != "noise")
    seen = hiding.rounded(stego, noise)
    away = (seen - stego).detach().abs()
    if rounding == "none":
        assert torch.equal(seen, stego)
    elif rounding == "noise":
        assert 0.15 < away.max() <= 0.2
        assert not torch.equal(seen, hiding.rounded(stego, stage._drawn(stego.detach())))
    else:
        assert torch.allclose(seen, stego.round(), atol=1e-4)
    (gradient,) = torch.autograd.grad(seen.sum(), stego)
    assert torch.equal(gradient, torch.ones_like(stego))


def test_strength_and_mask_reach_the_stego() -> None:
    generator, extractor, _ = nets()
    with torch.no_grad():
        generator.get_parameter("last.bias").fill_(5.0)
    cover = np.full((1, 1, 16, 16), 100, np.uint8)
    mask = np.zeros_like(cover)
    mask[..., 3, 4] = 1
    seen: list[torch.Tensor] = []
    extractor.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    for strength in (1.0, 0.5):
        sample = Batch(cover, mask * 0, mask, np.full((1, 1, 1, 1), strength, np.float32))
        SfLearner(generator, extractor, SfConfig(), device=CPU).step(sample, rate=1e-5)
    for stego, low in zip(seen, (3, 1), strict=True):
        change = (stego - 100).abs()[0, 0]
        assert change[3, 4] >= low
        assert change.sum() == change[3, 4]
    assert seen[0][0, 0, 3, 4] > seen[1][0, 0, 3, 4]


@pytest.mark.parametrize("kind", [JtLearner, SfLearner])
def test_stage_comes_back_from_its_tensors(kind: type) -> None:
    def make() -> JtLearner | SfLearner:
        generator, extractor, discriminator = nets()
        if kind is JtLearner:
            return JtLearner(generator, extractor, discriminator, JtConfig(adversary_weight=1.0), device=CPU, seed=1)
        return SfLearner(generator, extractor, SfConfig(), device=CPU)

    first = make()
    first.step(batch(1), rate=1e-2)
    kept = {key: value.clone() for key, value in first.tensors().items()}
    figures = [first.step(batch(number), rate=1e-2) for number in (2, 3)]
    second = make()
    second.load(kept)
    assert [second.step(batch(number), rate=1e-2) for number in (2, 3)] == figures
    # and a stage can return to a snapshot of its own
    first.load(kept)
    assert [first.step(batch(number), rate=1e-2) for number in (2, 3)] == figures


def test_gradient_is_clipped() -> None:
    norms: list[float] = []
    for clip in (0.0, 0.01):
        generator, extractor, _ = nets()
        stage = JtLearner(generator, extractor, None, JtConfig(grad_clip=clip), device=CPU, seed=1)
        stage.step(batch(), rate=1e-3)
        grads = [p.grad for p in (*generator.parameters(), *extractor.parameters()) if p.grad is not None]
        norms.append(float(torch.cat([grad.flatten() for grad in grads]).norm()))
    assert norms[0] > 0.1
    assert norms[1] == pytest.approx(0.01, rel=1e-3)


def test_one_cycle_rises_and_falls() -> None:
    settings = JtConfig(rate=1e-3)
    rates = [rate_at(settings, fraction=i / 100, epoch=0) for i in range(101)]
    assert rates[0] == pytest.approx(4e-5)
    assert max(rates) == rates[25] == pytest.approx(1e-3)
    assert rates[100] == pytest.approx(1e-7)
    assert rates[:26] == sorted(rates[:26])
    assert rates[25:] == sorted(rates[25:], reverse=True)
    assert rate_at(settings, fraction=1.7, epoch=0) == rates[100]


def test_step_schedule_divides_by_ten() -> None:
    settings = dataclasses.replace(SfConfig(schedule="step", decay_epochs=10), rate=1e-3)
    rates = [rate_at(settings, fraction=0.3, epoch=epoch) for epoch in (0, 9, 10, 39)]
    assert rates == pytest.approx([1e-3, 1e-3, 1e-4, 1e-6])


def test_freeze_stops_statistics() -> None:
    generator, _, _ = nets()
    freeze(generator)
    before = state(generator)
    generator(torch.ones(1, 1, 8, 8), torch.rand(1, 1, 8, 8) * 255)
    assert moved(generator, before) == set()
