"""Eqs. 9 to 13, against numbers worked out by hand."""

import math

import pytest
import torch

from stegapp.training.losses import (
    adversary_loss,
    inconsistency_loss,
    joint_loss,
    message_loss,
    overshoot_loss,
    quality_loss,
)


def plane(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float32).reshape(1, 1, 2, 2)


COVER = plane(10, 20, 30, 40)
STEGO = plane(11, 18, 30, 43)
LOGITS = plane(0, math.log(3), -math.log(3), 5)
BITS = plane(1, 1, 1, 0)


def test_quality_is_mse_in_grey_levels() -> None:
    assert quality_loss(COVER, STEGO).item() == pytest.approx((1 + 4 + 0 + 9) / 4)
    assert quality_loss(COVER, STEGO, plane(0, 1, 1, 0)).item() == pytest.approx(2.0)


def test_message_is_binary_cross_entropy() -> None:
    parts = [math.log(2), math.log(4 / 3), math.log(4), math.log(1 + math.exp(5))]
    assert message_loss(LOGITS, BITS).item() == pytest.approx(sum(parts) / 4, rel=1e-5)
    assert message_loss(LOGITS, BITS, plane(1, 0, 0, 0)).item() == pytest.approx(parts[0], rel=1e-5)


def test_message_does_not_overflow() -> None:
    assert message_loss(LOGITS * 0 - 1e4, BITS).item() == pytest.approx(7500.0)


def test_nothing_to_carry_costs_nothing() -> None:
    assert message_loss(LOGITS, BITS, COVER * 0).item() == 0.0
    assert quality_loss(COVER, STEGO, COVER * 0).item() == 0.0


def test_adversary_is_a_bounded_distance_of_scores() -> None:
    same = torch.tensor([0.3, -2.0])
    assert adversary_loss(same, same).item() == 0.0
    assert adversary_loss(torch.tensor([-50.0]), torch.tensor([50.0])).item() == pytest.approx(1.0)
    # sigmoid(ln 3) = 3/4, sigmoid(0) = 1/2; the distance of each picture counts, not that of the means
    scores = torch.tensor([0.0, math.log(3)]), torch.tensor([math.log(3), 0.0])
    assert adversary_loss(*scores).item() == pytest.approx(0.25)


def test_overshoot_is_what_is_clipped_away_of_black_and_white() -> None:
    cover, mask = plane(0, 255, 1, 0), plane(1, 1, 1, 0)
    change = plane(-1, 3, -4, -9).requires_grad_()
    loss = overshoot_loss(cover, change, mask)
    assert loss.item() == pytest.approx((1 + 3) / 2)
    loss.backward()
    assert change.grad is not None
    assert change.grad.flatten().tolist() == [-0.5, 0.5, 0, 0]
    assert overshoot_loss(cover, plane(1, -3, -4, -9), mask).item() == 0
    assert overshoot_loss(plane(7, 7, 7, 7), change, mask).item() == 0


def test_joint_loss_weighs_its_parts() -> None:
    scores = torch.tensor([0.0]), torch.tensor([math.log(3)])
    losses = joint_loss(cover=COVER, stego=STEGO, logits=LOGITS, bits=BITS, scores=scores, weights=(2.0, 3.0, 100.0))
    assert losses.adversary is not None
    expected = 2 * 0.25 + 3 * 3.5 + 100 * losses.message.item()
    assert losses.total.item() == pytest.approx(expected, rel=1e-6)
    alone = joint_loss(cover=COVER, stego=STEGO, logits=LOGITS, bits=BITS, weights=(2.0, 3.0, 100.0))
    assert alone.adversary is None
    assert alone.total.item() == pytest.approx(expected - 0.5, rel=1e-6)


def test_nothing_is_to_be_read_from_a_cover() -> None:
    logits = plane(0, math.log(3), -math.log(3), 0)
    # A coin's cross entropy under the odds 3 : 1 and 1 : 3, above its own.
    surprise = 0.5 * math.log(4) + 0.5 * math.log(4 / 3) - math.log(2)
    assert inconsistency_loss(logits).item() == pytest.approx(surprise / 2, rel=1e-5)
    assert inconsistency_loss(0 * logits).item() == pytest.approx(0, abs=1e-6)
