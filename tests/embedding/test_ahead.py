"""Embedding before the cover is measured: the same stego where it is as expected, none where it is not."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from stegapp import format as fmt
from stegapp.carriers.square import read_cover
from stegapp.embedding import EmbeddingTask, embed_ahead, expected_probe, fixed_keys, fresh_rng, probe_cover
from stegapp.embedding.adaptive import keyed_adaptively
from stegapp.format.crypto import Keys, Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.pipeline import Session
from stegapp.progress import run_job

KEYS = Keys(Secret(bytes(range(32))))
PACKED = pack(Message.from_files([FileEntry("data", bytes(range(200)))]))


@pytest.mark.parametrize("off_by", [0, 1])
def test_a_candidate_stands_if_the_probe_is_as_expected(off_by: int, sample: Path, session: Session) -> None:
    model, cover = session.model(None, device="cpu"), read_cover(sample).pixels
    early = keyed_adaptively(cover, len(PACKED), fixed_keys(KEYS), rng=fresh_rng())
    assert early is not None
    expected = expected_probe(model, early.pixels)
    measured = probe_cover(model, cover, keyed=early.pixels)
    for name in ("sign_invariant", "code_rate", "longest", "adaptive_longest"):
        assert getattr(expected, name) == getattr(measured, name)
    expected = dataclasses.replace(expected, adaptive_longest=expected.adaptive_longest - off_by)
    task, candidate = run_job(embed_ahead(EmbeddingTask(model, cover, PACKED, fixed_keys(KEYS), expected), early))
    assert task.probe.adaptive_longest == measured.adaptive_longest
    assert task.probe.full == measured.full
    assert task.probe.logits_of(early.pixels) is not None
    if off_by:
        assert candidate is None
    else:
        assert candidate is not None
        assert np.array_equal(candidate.keyed.pixels, early.pixels)
        assert fmt.read(candidate.logits, KEYS, levels=candidate.stego).packed == PACKED
