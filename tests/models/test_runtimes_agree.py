"""Both runtimes, on whole planes: what ONNX Runtime hides torch reveals, and the other way round. Minutes long."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.carriers.square import read_cover
from stegapp.choices import Method
from stegapp.format import Message
from stegapp.models import ModelStore, StegModel, load_model, read_model
from stegapp.networks import architecture
from stegapp.networks.inference import OnTorch
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from stegapp.training.patterns import hard_covers
from tests.conftest import SAMPLES

pytestmark = pytest.mark.slow

PLANES = 200
MESSAGES = 50


def _on_torch() -> StegModel:
    """Return the default model with its networks run by torch, on the processor."""
    entry = ModelStore().default()
    file = read_model(entry.path)
    record, net = architecture.get(file.card.architecture), file.card.net
    return StegModel(
        card=file.card,
        name=entry.name,
        model_id=file.id,
        generator=OnTorch.load(record.generator, net, file.generator, "cpu"),
        extractor=OnTorch.load(record.extractor, net, file.extractor, "cpu"),
        device="cpu",
    )


def _covers() -> list[NDArray[np.uint8]]:
    """Return the hard covers, and the samples, turned and mirrored."""
    photos = [read_cover(path).pixels for path in sorted(SAMPLES.glob("*.png"))]
    turned = [np.rot90(photo[:, ::way], turn) for turn in range(4) for way in (1, -1) for photo in photos]
    return [*hard_covers().values(), *turned]


def test_every_bit_of_whole_planes_is_read_alike() -> None:
    here, theirs = load_model(ModelStore().default().path), _on_torch()
    rng = np.random.default_rng(31)
    margin, most = np.inf, 0.0
    covers = _covers()
    for number in range(PLANES):
        cover = np.ascontiguousarray(covers[number % len(covers)])
        bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
        change = here.map(bits, cover)
        np.testing.assert_allclose(change, theirs.map(bits, cover), atol=1e-4)
        stego = here.embed(cover, change)
        logits, others = here.extract(stego), theirs.extract(stego)
        most = max(most, float(np.abs(logits - others).max()))
        margin = min(margin, float(np.abs(logits).min()))
        assert ((logits > 0) == (others > 0)).all()
    print(f"\n{PLANES} planes: logits differ by {most:.1e} at most; the least |logit| is {margin:.2f}")
    assert most < 1e-3


def test_each_reveals_what_the_other_hid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = {"here": Session(), "torch": Session()}
    model = _on_torch()
    monkeypatch.setattr(sessions["torch"], "load", lambda *_, **__: model)
    samples = sorted(SAMPLES.glob("*.png"))
    rng = np.random.default_rng(32)
    for number in range(MESSAGES):
        message = Message.from_text("".join(map(chr, rng.integers(32, 127, int(rng.integers(1, 8000))))))
        for writer, reader in (("here", "torch"), ("torch", "here")):
            out = tmp_path / f"{writer}{number}.png"
            cover = samples[number % len(samples)]
            method: Method = "direct" if number % 3 == 0 else "auto"
            run_job(sessions[writer].hide(HideRequest(cover, out, message, "pw", method=method)))
            assert run_job(sessions[reader].reveal(RevealRequest(out, "pw"))).message == message
