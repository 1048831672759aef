"""From a packed message and keys to a stego in memory: the part of hiding that knows neither files nor passwords.

Owns the choice of method. The adaptive one changes far fewer pixels, and those where it shows least; it takes about
half a bit a pixel and needs a model that moves single pixels. The direct one takes the rest.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.adaptive import embed_adaptively, keyed_adaptively
from stegapp.embedding.anchors import Derive, KeyedCover, fresh_rng
from stegapp.embedding.candidate import Attempt
from stegapp.embedding.direct import embed_directly, keyed_directly
from stegapp.embedding.probe import Survey
from stegapp.errors import CoverUnsuitable, DoesNotFit, UsageError, VerificationFailed
from stegapp.pipeline.requests import Method
from stegapp.progress import CancelToken, Job
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.models import ModelCard, StegModel

__all__ = ["check_fits", "embed_message", "keyed_before_model", "longest_by"]


def longest_by(method: Method, survey: Survey) -> int:
    """Return the bytes of the longest packed message that a cover takes by a method."""
    return survey.adaptive_longest if method == "adaptive" else survey.longest


def check_fits(packed_bytes: int, *, model: "StegModel", survey: Survey, method: Method) -> None:
    """Raise DoesNotFit, CoverUnsuitable or UsageError if a packed message of this length cannot be hidden so."""
    longest = longest_by(method, survey)
    if method == "adaptive" and model.card.embedding != "sparse":
        raise UsageError(
            f"The model {model.name} cannot hide adaptively: it changes every pixel.",
            advice="Choose the method auto or direct, or another model.",
        )
    if longest == 0:
        raise CoverUnsuitable(
            "Too little of this picture may change for the adaptive method: the rest is black, white or read unsurely.",
            advice="Take another picture, best a photograph with detail everywhere, or the method direct.",
        )
    if packed_bytes <= longest:
        return
    way = "adaptively " if method == "adaptive" else ""
    advice = "Shorten the message, hide fewer files, or spread them over several pictures."
    if packed_bytes <= survey.longest:
        advice = "Shorten the message, or choose the method auto, which hides longer ones more conspicuously."
    raise DoesNotFit(
        f"The message is {packed_bytes - longest:,} bytes too long for this picture: it takes {packed_bytes:,} bytes "
        f"after compression, and the picture can {way}carry {longest:,} with this model.",
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
    rng: np.random.Generator,
) -> KeyedCover | None:
    """Change the anchors and start to derive keys while the model is loaded and the cover measured.

    None where that takes the model: one that changes every pixel, at a strength yet to be found, or a fixed strength.
    """
    if card.embedding != "sparse" or strength is not None:
        return None
    keyed = keyed_adaptively(cover, packed_bytes, derive, rng=rng) if method != "direct" else None
    if keyed is None and method != "adaptive":
        keyed = keyed_directly(cover, packed_bytes, card.max_code_rate, derive, rng=rng)
    return keyed


def embed_message(
    model: "StegModel",
    cover: NDArray[np.uint8],
    packed: bytes,
    derive: Derive,
    *,
    survey: Survey,
    method: Method = "auto",
    strength: float | None = None,
    early: KeyedCover | None = None,
    rng: np.random.Generator | None = None,
    nonce: bytes | None = None,
    clock: Clock | None = None,
    cancel: CancelToken | None = None,
) -> Job[Attempt]:
    """Return the least conspicuous stego that is sure to read back, not yet revealed from disk.

    cover: uint8 [512, 512]. derive: starts to derive the keys of a salt; there is none before the anchors are fresh.
    survey: of this cover with this model at this strength, from `survey_cover`. strength: in (0, 1]; None searches for
    the least. early: from `keyed_before_model`, so that keys are being derived already. rng: for fresh anchors; None
    takes the system's randomness. nonce: for tests and measurements only, 16 bytes. Raises DoesNotFit, CoverUnsuitable,
    VerificationFailed, UsageError, DeviceError, Cancelled.
    """
    check_fits(len(packed), model=model, survey=survey, method=method)
    clock, cancel, rng = clock or Clock(), cancel or CancelToken(), rng or fresh_rng()
    attempt: Attempt | None = None
    if method != "direct" and len(packed) <= survey.adaptive_longest:
        attempt = yield from embed_adaptively(
            model, cover, packed, derive, survey=survey, strength=strength,
            early=early if early is not None and early.method == "adaptive" else None,
            rng=rng, nonce=nonce, clock=clock, cancel=cancel,
        )  # fmt: skip
    if attempt is None and method != "adaptive":
        attempt = yield from embed_directly(
            model, cover, packed, derive, survey=survey, strength=strength,
            early=early if early is not None and early.method == "direct" else None,
            rng=rng, nonce=nonce, clock=clock, cancel=cancel,
        )  # fmt: skip
    if attempt is None:
        raise _too_weak(method, strength, longest_by(method, survey))
    return attempt


def _too_weak(method: Method, strength: float | None, longest: int) -> VerificationFailed:
    if strength is not None:
        advice = "Leave the strength on auto, or raise it."
    elif method == "adaptive":
        advice = "Take another picture, a shorter message, or the method auto."
    else:
        advice = f"Take another picture or a message well below {longest:,} bytes."
    return VerificationFailed(
        "The message could not be embedded so that it is sure to come back; nothing was written.", advice=advice
    )
