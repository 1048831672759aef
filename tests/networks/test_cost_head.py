"""The head that corrects costs, and the locator that it learns against."""

import math

import pytest
import torch

from stegapp.networks.cost_head import CostHead, Locator, located, log_evidence


def _crops(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    random = torch.Generator().manual_seed(seed)
    grey = torch.randint(0, 256, (2, 1, 40, 48), generator=random).float()
    return grey, torch.randn(2, 1, 40, 48, generator=random)


def test_an_untrained_head_leaves_the_costs_as_they_are() -> None:
    grey, log_costs = _crops()
    up, down = CostHead()(grey, log_costs)
    torch.testing.assert_close(up, log_costs)
    torch.testing.assert_close(down, log_costs)


def test_corrections_are_bounded_and_by_far_the_most_of_them_by_place() -> None:
    grey, log_costs = _crops()
    head = CostHead()
    with torch.no_grad():
        head.last.weight.normal_(0, 100)
        up, down = head(grey, log_costs)
    place, way = (up + down) / 2 - log_costs, (up - down) / 2
    assert 1.4 < place.abs().max() <= 1.5 + 1e-5
    assert 0.14 < way.abs().max() <= 0.15 + 1e-5


def test_the_head_sees_a_neighbourhood_and_no_more() -> None:
    grey, log_costs = _crops()
    torch.manual_seed(1)  # some start where nothing reaches the last layer
    head = CostHead()
    with torch.no_grad():
        head.last.weight.normal_()
        before, _ = head(grey, log_costs)
        other = grey.clone()
        other[..., 20, 20] += 20
        after, _ = head(other, log_costs)
    differs = (before != after)[0, 0]
    rows, columns = differs.nonzero().T
    assert differs[20, 20]
    assert max((rows - 20).abs().max(), (columns - 20).abs().max()) <= 1 + 2 + 4 + 4 + 1


def test_an_untrained_locator_knows_nothing() -> None:
    grey, _ = _crops()
    ratios, seen = Locator()(grey)
    assert ratios.shape == (2, 2, 40, 48)
    assert not ratios.any()
    assert seen.shape == (2, 80)


def test_a_locator_learns_where_noise_was_added() -> None:
    torch.manual_seed(0)
    locator = Locator()
    optimizer = torch.optim.Adam(locator.parameters(), lr=3e-3)
    ramp = torch.arange(32.0).repeat(32, 1)[None, None] + 100
    random = torch.Generator().manual_seed(1)
    for _ in range(60):
        chance = torch.rand(4, 1, 32, 32, generator=random)
        change = (chance < 0.05).float() - (chance > 0.95).float()
        ratios, _ = locator(ramp + change)
        gain = located(ratios, change, 0.05, 0.05)
        optimizer.zero_grad()
        (-gain).backward()
        optimizer.step()
    # All there is to know is the entropy of the changes: 0.39 nats a pixel.
    assert gain > 0.25


def test_evidence_is_the_ratio_of_stegos_to_covers() -> None:
    ratios = torch.tensor([[math.log(3.0)], [math.log(5.0)]]).view(1, 2, 1, 1)
    assert log_evidence(ratios, 0.1, 0.2).item() == pytest.approx(math.log(0.7 + 0.3 + 1.0))
    assert log_evidence(torch.zeros(1, 2, 1, 1), 0.3, 0.3).item() == pytest.approx(0, abs=1e-6)
