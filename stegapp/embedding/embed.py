"""Choose the method, and embed: the adaptive one where model, cover and length allow it, else the direct one.

The adaptive method changes far fewer pixels, and those where it shows least; it takes about half a bit a pixel and
needs a model that changes single pixels. The direct one takes the rest.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.adaptive import embed_adaptively, keyed_adaptively
from stegapp.embedding.anchors import KeyedCover
from stegapp.embedding.candidate import Candidate
from stegapp.embedding.direct import embed_directly, keyed_directly
from stegapp.embedding.probe import Probe
from stegapp.embedding.task import Derive, EmbeddingTask, Method, fresh_rng
from stegapp.errors import CoverUnsuitable, DoesNotFit, UsageError, VerificationFailed
from stegapp.progress import Job
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import ModelCard, StegModel

__all__ = ["check_fits", "embed_message", "keyed_before_model"]


def check_fits(packed_bytes: int, *, model: "StegModel", probe: Probe, method: Method) -> None:
    """Raise DoesNotFit, CoverUnsuitable or UsageError if a packed message of this length cannot be hidden so."""
    longest = probe.longest_by(method)
    if method == "adaptive" and not model.card.changes_single_pixels:
        raise UsageError(
            Text("The model {model} cannot hide adaptively: it changes every pixel.", model=model.name),
            advice=Text("Choose the method auto or direct, or another model."),
        )
    if longest == 0:
        raise CoverUnsuitable(
            Text(
                "The adaptive method may change too few pixels of this picture: the others are black, "
                "white or not read reliably."
            ),
            advice=Text("Take another picture, best a photograph with detail everywhere, or the method direct."),
        )
    if packed_bytes <= longest:
        return
    way = Text("adaptively ") if method == "adaptive" else ""
    advice = Text("Shorten the message, hide fewer files, or spread them over several pictures.")
    if packed_bytes <= probe.longest:
        advice = Text("Shorten the message, or choose the method auto, which hides longer ones more conspicuously.")
    raise DoesNotFit(
        Text(
            "The message is {count:,} bytes too long for this picture: it takes {needed:,} bytes after "
            "compression, and the picture can {way}carry {capacity:,} with this model.",
            one="The message is 1 byte too long for this picture: it takes {needed:,} bytes after compression, "
            "and the picture can {way}carry {capacity:,} with this model.",
            count=packed_bytes - longest,
            needed=packed_bytes,
            way=way,
            capacity=longest,
        ),
        needed_bytes=packed_bytes,
        capacity_bytes=longest,
        advice=advice,
    )


def keyed_before_model(
    card: "ModelCard",
    cover: NDArray[np.uint8],
    packed_bytes: int,
    derive: Derive,
    *,
    method: Method,
    strength: float | None,
    rounding: NDArray[np.int8] | None = None,
    rng: np.random.Generator | None = None,
) -> KeyedCover | None:
    """Change the anchors and start to derive keys while the model is loaded and the cover measured.

    None where that takes the model: one that changes every pixel, at a strength yet to be found, or a fixed strength.
    rounding: as in an EmbeddingTask. rng: None for the system's randomness.
    """
    rng = rng or fresh_rng()
    if not card.changes_single_pixels or strength is not None:
        return None
    keyed = keyed_adaptively(cover, packed_bytes, derive, rounding=rounding, rng=rng) if method != "direct" else None
    if keyed is None and method != "adaptive":
        keyed = keyed_directly(cover, packed_bytes, card.max_code_rate, derive, rng=rng)
    return keyed


def embed_message(task: EmbeddingTask, *, early: KeyedCover | None = None) -> Job[Candidate]:
    """Return the least conspicuous stego that is sure to read back, not yet revealed from disk.

    early: from `keyed_before_model`, so that keys are being derived already. Raises DoesNotFit, CoverUnsuitable,
    VerificationFailed, UsageError, DeviceError, Cancelled.
    """
    method, probe = task.method, task.probe
    check_fits(len(task.packed), model=task.model, probe=probe, method=method)
    candidate: Candidate | None = None
    if method != "direct" and len(task.packed) <= probe.adaptive_longest:
        candidate = yield from embed_adaptively(task, early=_of_method(early, "adaptive"))
    if candidate is None and method != "adaptive":
        candidate = yield from embed_directly(task, early=_of_method(early, "direct"))
    if candidate is None:
        raise _too_weak(method, task.strength, probe.longest_by(method))
    return candidate


def _of_method(early: KeyedCover | None, method: Method) -> KeyedCover | None:
    return early if early is not None and early.method == method else None


def _too_weak(method: Method, strength: float | None, longest: int) -> VerificationFailed:
    if strength is not None:
        advice = Text("Leave the strength on auto, or raise it.")
    elif method == "adaptive":
        advice = Text("Take another picture, a shorter message, or the method auto.")
    else:
        advice = Text("Take another picture or a message well below {longest:,} bytes.", longest=longest)
    return VerificationFailed(
        Text("The message could not be embedded with enough margin to be read back. Nothing was written."),
        advice=advice,
    )
