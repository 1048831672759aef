"""Stegos for detectors: those that the pipeline makes, again and again the same."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.carriers import SQUARE
from stegapp.evaluation import hiding
from stegapp.evaluation.hiding import Hider, _payload_bits
from stegapp.format.message import FileEntry, Message, unpack
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import CancelToken, run_job
from tests.conftest import SAMPLES
from tests.evaluation.conftest import Run

SEED = (1, 2, 3)


def hider(session: Session, cover: NDArray[np.uint8], **options: object) -> Hider:
    model = session.model(None, device="cpu")
    return Hider(model, cover, **{"method": "auto", "strength": None, "seed": SEED, **options})  # type: ignore[arg-type]


def test_the_stego_is_the_one_that_hide_writes(
    session: Session, photo: NDArray[np.uint8], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = hider(session, photo)
    hidden = ours.hide(500, cancel=CancelToken())
    assert hidden is not None
    opened = fmt.read(hidden.logits, ours._keys, levels=hidden.stego)
    (entry,) = unpack(opened.packed).files
    assert len(entry.data) == 500

    monkeypatch.setattr("stegapp.pipeline.keys.derive_keys", lambda *_, **__: ours._keys)
    monkeypatch.setattr("stegapp.embedding.embed.fresh_rng", lambda: ours._random(hiding._ANCHORS, 500))
    monkeypatch.setattr("stegapp.format.codewords.synthetic_nonce", lambda *_: opened.header.nonce)
    message = Message.from_files([FileEntry(entry.name, entry.data)])
    request = HideRequest(SAMPLES / "forest_stream.png", tmp_path / "s.png", message, password="")
    np.testing.assert_array_equal(run_job(session.hide(request)).stego_pixels, hidden.stego)


@pytest.mark.parametrize(("method", "changes_per_bit"), [("direct", 0.5), ("adaptive", 0.142)])
def test_it_carries_as_many_bits_as_it_says_and_repeats(
    method: str, changes_per_bit: float, session: Session, photo: NDArray[np.uint8]
) -> None:
    hidden = [hider(session, photo, method=method).hide(1_000, cancel=CancelToken()) for _ in range(2)]
    assert hidden[0] is not None
    assert hidden[1] is not None
    np.testing.assert_array_equal(hidden[0].stego, hidden[1].stego)
    changed = np.count_nonzero(hidden[0].stego != photo)
    assert changed == pytest.approx(hidden[0].payload_bits * changes_per_bit, rel=0.05)
    other = hider(session, photo, method=method, seed=(1, 2, 4)).hide(1_000, cancel=CancelToken())
    assert other is not None
    assert not np.array_equal(other.stego, hidden[0].stego)


def test_full_means_the_longest_message_and_longer_ones_do_not_fit(session: Session, photo: NDArray[np.uint8]) -> None:
    ours = hider(session, photo)
    hidden = ours.hide(None, cancel=CancelToken())
    assert hidden is not None
    assert len(fmt.read(hidden.logits, ours._keys, levels=hidden.stego).packed) == ours.longest
    assert hidden.payload_bits > 0.98 * SQUARE.positions
    assert ours.hide(ours.longest, cancel=CancelToken()) is None  # its name takes a few bytes more


def test_a_model_that_spreads_is_compared_by_its_bits_before_error_correction(
    session: Session, photo: NDArray[np.uint8]
) -> None:
    ours = hider(session, photo)
    hidden = ours.hide(1_000, cancel=CancelToken())
    assert hidden is not None
    opened = fmt.read(hidden.logits, ours._keys, levels=hidden.stego)
    assert _payload_bits(opened.sealed, opened.carried_bits, coded=True) == opened.carried_bits == hidden.payload_bits
    spread = _payload_bits(opened.sealed, opened.carried_bits, coded=False)
    assert spread == 48 * 8 + 8 * opened.container_bytes < hidden.payload_bits


def test_a_model_that_reads_nothing_hides_nothing(photo: NDArray[np.uint8], run: Run) -> None:
    model = Session().model(str(run.model), device="cpu")
    ours = Hider(model, photo, method="direct", strength=None, seed=SEED)
    assert ours.longest == 0
    assert ours.hide(10, cancel=CancelToken()) is None
    assert ours.hide(None, cancel=CancelToken()) is None


def test_full_means_the_longest_message_of_the_method(session: Session, photo: NDArray[np.uint8]) -> None:
    ours, longer = hider(session, photo, method="adaptive"), hider(session, photo)
    hidden = ours.hide(None, cancel=CancelToken())
    assert hidden is not None
    assert len(fmt.read(hidden.logits, ours._keys, levels=hidden.stego).packed) == ours.longest < longer.longest / 2
