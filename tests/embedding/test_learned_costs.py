"""Learned costs and their file."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save as to_bytes

from stegapp.carriers.square import read_cover
from stegapp.embedding.costs import learned
from stegapp.embedding.costs.hill import hill
from stegapp.errors import ModelRefused
from stegapp.networks.cost_head import CostHead
from stegapp.system.paths import bundled_models
from tests.conftest import SAMPLES


def _head(seed: int = 0) -> CostHead:
    torch.manual_seed(seed)
    head = CostHead()
    with torch.no_grad():
        head.last.weight.normal_(0, 0.2)
    return head


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path, head = tmp_path / "c.safetensors", _head()
    sha256 = learned.save(path, head.state_dict(), {"photos": 3})
    assert learned.save(tmp_path / "again", head.state_dict(), {"photos": 3}) == sha256
    loaded = learned.load(path, sha256=sha256)
    assert loaded.card == {"photos": 3}
    cover = read_cover(SAMPLES / "two_dogs.png").pixels[:64, :80]
    costs = loaded.of(cover)
    log_costs = learned.centred(hill(cover))
    with torch.no_grad():
        up, down = head(torch.from_numpy(cover).float()[None, None], torch.from_numpy(log_costs)[None, None])
    np.testing.assert_allclose(costs.up, up[0, 0].exp().numpy(), rtol=1e-4)
    np.testing.assert_allclose(costs.down, down[0, 0].exp().numpy(), rtol=1e-4)


@pytest.mark.parametrize("picture", [np.zeros((32, 32)), np.full((32, 32), 255), np.arange(1024).reshape(32, 32) % 256])
def test_costs_are_above_0_and_finite_whatever_the_picture(picture: np.ndarray) -> None:
    costs = learned.bundled().of(picture.astype(np.uint8))
    for way in (costs.up, costs.down):
        assert way.dtype == np.float32
        assert np.isfinite(way).all()
        assert (way > 0).all()


def test_the_bundled_costs_are_hills_corrected() -> None:
    cover = read_cover(SAMPLES / "mountain_path.png").pixels
    costs, plain = learned.bundled().of(cover), learned.centred(hill(cover))
    place = (np.log(costs.up) + np.log(costs.down)) / 2 - plain
    assert 0.1 < place.std() < 1
    assert np.abs(np.log(costs.up) - np.log(costs.down)).max() <= 2 * 0.15 + 1e-4
    assert np.corrcoef((np.log(costs.up)).ravel(), plain.ravel())[0, 1] > 0.8


def test_the_bundled_file_is_the_one_that_is_pinned(tmp_path: Path) -> None:
    path = bundled_models() / learned.FILE_NAME
    card = learned.load(path, sha256=learned.BUNDLED_SHA256).card
    assert card["photos"] > 300
    other = tmp_path / "other.safetensors"
    other.write_bytes(path.read_bytes().replace(b'"rounds', b'"r0unds'))
    with pytest.raises(ModelRefused, match="not the one that came"):
        learned.load(other, sha256=learned.BUNDLED_SHA256)


def _named(tensors: dict[str, torch.Tensor], entry: str = "stegapp-costs-1") -> bytes:
    return to_bytes(tensors, {entry: json.dumps({})})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "eader"),
        (struct.pack("<Q", 1 << 40), "eader"),
        (b"\0" * ((1 << 20) + 1), "too large"),
        (_named({"x": torch.zeros(3)}), "another network"),
        (_named(dict(_head().state_dict()), "other"), "no costs of a kind"),
        (_named({k: v * float("nan") for k, v in _head().state_dict().items()}), "no numbers"),
        (_named({k: v.double() for k, v in _head().state_dict().items()}), "no numbers"),
    ],
)
def test_what_is_no_head_is_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "c.safetensors"
    path.write_bytes(data)
    with pytest.raises(ModelRefused, match=reason) as caught:
        learned.load(path)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused, match=r"c\.safetensors"):
        learned.load(tmp_path / "c.safetensors")
