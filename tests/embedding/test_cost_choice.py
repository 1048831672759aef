"""What changes cost, by the length of the message."""

from pathlib import Path

import numpy as np
import pytest

from stegapp.carriers.square import read_cover
from stegapp.embedding.costs import choice, learned
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.errors import ModelRefused
from stegapp.format.message import FileEntry, Message
from tests.conftest import SAMPLES
from tests.pipeline.conftest import Hide

COVER = read_cover(SAMPLES / "two_dogs.png").pixels
MAY_CHANGE = (COVER > 0) & (COVER < 255)


def _costs_for(payload_bits: int, *, sign_invariant: bool = True) -> Costs:
    return choice.costs_for(COVER, payload_bits, may_change=MAY_CHANGE, sign_invariant=sign_invariant)


def test_short_messages_go_by_hill_and_long_ones_by_what_was_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "spam_corrected", lambda cover, costs, bits: costs)
    short, long = _costs_for(16_383), _costs_for(16_384)
    np.testing.assert_allclose(short.up[MAY_CHANGE], hill(COVER)[MAY_CHANGE])
    assert np.array_equal(short.up, short.down)
    np.testing.assert_allclose(long.up[MAY_CHANGE], learned.bundled().of(COVER).up[MAY_CHANGE], rtol=1e-4)
    assert (long.up != long.down).any()


def test_where_directions_are_the_models_costs_are_hills() -> None:
    costs = _costs_for(100_000, sign_invariant=False)
    np.testing.assert_allclose(costs.up[MAY_CHANGE], hill(COVER)[MAY_CHANGE])
    assert np.array_equal(costs.up, costs.down)


def test_where_the_levels_before_rounding_are_known_costs_are_hills_less_towards_them() -> None:
    rounding = np.full(COVER.shape, 64, np.int8)
    costs = choice.costs_for(COVER, 100_000, may_change=MAY_CHANGE, sign_invariant=True, rounding=rounding)
    np.testing.assert_allclose(costs.down[MAY_CHANGE], hill(COVER)[MAY_CHANGE])
    np.testing.assert_allclose(costs.up[MAY_CHANGE], hill(COVER)[MAY_CHANGE] * (1 - 64 / 127), rtol=1e-5)
    fixed = choice.costs_for(COVER, 100_000, may_change=MAY_CHANGE, sign_invariant=False, rounding=rounding)
    assert np.array_equal(fixed.up, fixed.down)


@pytest.mark.parametrize("payload_bits", [1_000, 9_000, 20_000])
def test_what_must_not_change_is_never_changed(payload_bits: int) -> None:
    barred = MAY_CHANGE & (np.arange(512) % 2 == 0)
    costs = choice.costs_for(COVER, payload_bits, may_change=barred, sign_invariant=True)
    for way in (costs.up, costs.down):
        assert np.isinf(way[~barred]).all()
        assert np.isfinite(way[barred]).all()


def test_without_the_file_of_learned_costs_a_long_message_is_refused_and_nothing_written(
    hide: Hide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learned, "FILE_NAME", "costs/none.safetensors")
    learned.bundled.cache_clear()
    message = Message.from_files([FileEntry("data", np.random.default_rng(0).bytes(4_000))])
    with pytest.raises(ModelRefused, match="learned costs") as caught:
        hide(SAMPLES / "two_dogs.png", message, output=tmp_path / "out.png")
    assert "Install" in caught.value.advice
    assert list(tmp_path.iterdir()) == []
    assert hide(SAMPLES / "two_dogs.png", Message.from_text("short"), output=tmp_path / "out.png").method == "adaptive"
