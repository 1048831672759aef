"""Both stages of networks of blocks: they learn, and a batch draws the same compression each time."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from stegapp.errors import Cancelled, UsageError
from stegapp.networks import build_extractor, build_generator
from stegapp.networks.blocks import quality_steps
from stegapp.networks.robust import LARGEST_SCALE, RobustConfig
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training import block_validation, recompression
from stegapp.training.block_learners import BlockJtLearner, BlockSfLearner, carrying, dither_error
from stegapp.training.config import JtConfig, SfConfig, TrainConfig
from stegapp.training.crops import Batch
from stegapp.training.overrides import command_line, with_values
from tests.covers import photo

CPU = torch.device("cpu")


def batch(seed: int, size: int = 4, side: int = 64) -> Batch:
    rng = np.random.default_rng(seed)
    cover = np.asarray(photo(size * side, side, seed=seed).convert("L"))
    covers = np.stack([cover[:, i * side : (i + 1) * side] for i in range(size)])[:, None]
    bits = rng.integers(0, 2, covers.shape, dtype=np.uint8)
    strengths = rng.uniform(0.4, 1, (size, 1, 1, 1)).astype(np.float32)
    return Batch(covers, bits, np.ones_like(bits), strengths)


def learners() -> tuple[BlockJtLearner, BlockSfLearner]:
    torch.manual_seed(2)
    generator, extractor = build_generator(RobustConfig()), build_extractor(RobustConfig())
    settings = JtConfig(message_weight=1.0, quality_weight=0.3, grad_clip=1.0)
    return (
        BlockJtLearner(generator, extractor, settings, device=CPU),  # type: ignore[arg-type]
        BlockSfLearner(generator, extractor, SfConfig(), device=CPU),  # type: ignore[arg-type]
    )


def test_both_stages_learn() -> None:
    jt, sf = learners()
    losses = [jt.step(batch(step), rate=3e-3)["message_loss"] for step in range(60)]
    assert np.mean(losses[-10:]) < 0.75 * np.mean(losses[:10])
    before = {key: value.clone() for key, value in jt.generator.state_dict().items()}
    for step in range(5):
        assert sf.step(batch(step), rate=1e-3)["batch_accuracy"] > 0.5
    assert all(torch.equal(value, before[key]) for key, value in sf.generator.state_dict().items())


def test_the_same_batch_is_compressed_alike() -> None:
    first, second = learners()[0], learners()[0]
    assert first.step(batch(3), rate=1e-3) == second.step(batch(3), rate=1e-3)


def test_state_goes_into_a_checkpoint_and_back() -> None:
    first = learners()[0]
    first.step(batch(1), rate=1e-3)
    second = learners()[0]
    second.load({key: value.clone() for key, value in first.tensors().items()})
    assert first.step(batch(2), rate=1e-3) == second.step(batch(2), rate=1e-3)


def test_plain_dither_modulation_makes_the_error_that_is_expected() -> None:
    generator = build_generator(RobustConfig())
    shape = (1, 1, 256, 256)
    cover = torch.tensor(np.asarray(photo(256, 256, seed=1).convert("L")))[None, None].float()
    with torch.no_grad():
        generator.layers[-1].bias[0] = 20.0  # type: ignore[index, union-attr]
        strength = torch.full((1, 1, 1, 1), 0.5)
        change = generator(torch.randint(0, 2, shape), cover, None, strength)
        expected = dither_error(generator, carrying(10, shape, CPU), strength)  # type: ignore[arg-type]
    assert float(change.square().mean()) == pytest.approx(float(expected), rel=0.1)


def test_drawn_qualities_are_in_bounds() -> None:
    drawn = recompression.drawn(np.random.default_rng(1), 500)
    first = drawn[:, 0]
    assert ((first == 0) | ((first >= recompression.LOWEST) & (first <= recompression.HIGHEST))).all()
    assert 0.15 < (drawn[:, 1] > 0).mean() < 0.35
    assert (first == 0).any()


def test_bearable_qualities_are_no_coarser_than_a_scale_allows() -> None:
    scales = np.array([0.7, 1.0, 1.4, 2.0, 3.4])
    drawn = np.stack([np.arange(recompression.LOWEST, recompression.HIGHEST + 1)] * len(scales))
    found = recompression.bearable(drawn, scales)
    assert found[:, 0].tolist() == [79, 69, 57, 45, 45]
    for row, scale in zip(found[:4], scales, strict=False):
        steps = quality_steps(range(int(row.min()), 99), 10)
        assert (steps[0] / (quality_steps(range(50, 51), 10)[0] * scale)).mean() < 0.65
    assert (found[:, -1] == recompression.HIGHEST).all()
    assert (np.diff(found) >= 0).all()
    assert (recompression.bearable(np.zeros((5, 2), np.int64), scales) == 0).all()


def test_most_pictures_meet_what_their_scale_bears() -> None:
    jt, _ = learners()
    seen: list[Any] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recompression, "simulated", lambda stego, found: seen.append(found) or stego)
        for step in range(20):
            weak = batch(step)
            jt.step(replace(weak, strengths=np.full_like(weak.strengths, 1 / LARGEST_SCALE)), rate=1e-3)
    drawn = np.concatenate(seen)[:, 0]
    assert 0.8 < (drawn[drawn > 0] >= 69).mean() < 1


def test_figures_are_those_of_every_scale_and_quality() -> None:
    generator, extractor = build_generator(RobustConfig()), build_extractor(RobustConfig())
    covers = [np.asarray(photo(128, 128, seed=1).convert("L"))]
    found = run_job(
        block_validation.evaluate(generator, extractor, covers, seed=1, device=CPU, cancel=CancelToken())  # type: ignore[arg-type]
    )
    metrics = found.metrics()
    assert metrics["psnr_db_at_1"] > metrics["psnr_db_at_2"]
    assert {f"gmi_at_2_qf_{quality or 'none'}" for quality in block_validation.QUALITIES} <= metrics.keys()


def test_a_stage_is_steered_by_what_was_measured() -> None:
    generator, extractor = build_generator(RobustConfig()), build_extractor(RobustConfig())
    covers = [np.asarray(photo(128, 128, seed=seed).convert("L")) for seed in (1, 2)]
    quick = block_validation.quick_check(generator, extractor, covers, seed=1, device=CPU)  # type: ignore[arg-type]
    assert 0.5 < quick.ssim < 1
    assert 20 < quick.psnr_db < 60
    assert quick.error > 0
    assert quick == block_validation.quick_check(generator, extractor, covers, seed=1, device=CPU)  # type: ignore[arg-type]


def test_hard_covers_of_blocks_are_counted_and_can_be_stopped() -> None:
    generator, extractor = build_generator(RobustConfig()), build_extractor(RobustConfig())
    cancel, seen = CancelToken(), list[Progress]()
    nets: Any = (generator, extractor)
    found = run_job(block_validation.check_hard_covers(*nets, seed=1, device=CPU, cancel=cancel, side=64), seen.append)
    assert len(found) == len(seen) >= 20
    assert seen[-1].metrics["hard_wrong_bits"] == sum(list(found.values())[:-1]) > 0
    job = block_validation.check_hard_covers(*nets, seed=1, device=CPU, cancel=cancel, side=64)
    next(job)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(job)


def test_a_setting_that_is_true_or_false_is_changed_and_told(tmp_path: Path) -> None:
    config = TrainConfig.from_preset("robust", "quick", images=tmp_path, out=tmp_path / "m.safetensors")
    changed = with_values(config, ["net.pooled=false"])
    assert changed.net.to_dict()["pooled"] is False
    assert "--set net.pooled=false" in command_line(changed)
    with pytest.raises(UsageError, match="pooled cannot be '2'"):
        with_values(config, ["net.pooled=2"])
