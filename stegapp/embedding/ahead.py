"""Embed while the cover is still being measured.

Measuring takes a full plane of random bits and both networks, and nearly every cover gives back all of it. So the
adaptive method begins with what is expected. The measurement runs beside the trellis search, which one core does alone,
and not beside key derivation, which needs them all. Where it finds something else, the stego is made once more.

    E_I on the cover ─ expected probe ─ costs ─ keys ─┬─ trellis, G, E_I ─▶ candidate ─┬─▶ as expected?
                                                      └─ full plane ─▶ probe ──────────┘
"""

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace

from stegapp.embedding.adaptive import embed_adaptively
from stegapp.embedding.anchors import KeyedCover
from stegapp.embedding.candidate import Candidate
from stegapp.embedding.probe import Probe, probe_cover
from stegapp.embedding.task import EmbeddingTask
from stegapp.progress import Job
from stegapp.system.priority import step_back

__all__ = ["embed_ahead"]


def embed_ahead(task: EmbeddingTask, early: KeyedCover) -> Job[tuple[EmbeddingTask, Candidate | None]]:
    """Return the task with its cover's true probe, and a candidate, None if one is still to be made.

    task: with the probe that `expected_probe` gives. early: changed for the adaptive method. The model has to run in
    several threads. Raises CoverUnsuitable as `probe_cover`, and what `embed_message` raises.
    """
    expected, candidate = task.probe, None
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-measure") as pool:
        measured = pool.submit(_measured, task, early)
        if len(task.packed) <= expected.adaptive_longest:
            candidate = yield from embed_adaptively(task, early=early)
        probe = measured.result()
    # Nothing else of a probe has a part in adaptive embedding.
    same = (probe.sign_invariant, probe.adaptive_longest) == (expected.sign_invariant, expected.adaptive_longest)
    return replace(task, probe=probe), candidate if same else None


def _measured(task: EmbeddingTask, early: KeyedCover) -> Probe:
    step_back()  # the stego waits for the trellis search, nothing for this
    wait([early.future])
    task.cancel.raise_if_cancelled()
    with task.timer.section("measure"):
        return probe_cover(task.model, task.cover, strength=task.strength, expected=task.probe)
