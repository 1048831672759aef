"""Reveal a message: read the plane with a model's E_I, decode, open; try other installed models if need be."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from stegapp.embedding.candidate import method_name
from stegapp.errors import ModelRefused, NothingRevealed
from stegapp.format import bitplane
from stegapp.format.crypto import derive_keys
from stegapp.format.message import unpack
from stegapp.format.outcomes import NewerFormat
from stegapp.imaging.covers import read_stego
from stegapp.pipeline.requests import RevealRequest, RevealResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.models import ModelEntry
    from stegapp.pipeline.engine import Session

__all__ = ["reveal"]


def reveal(request: RevealRequest, *, session: "Session", cancel: CancelToken) -> Job[RevealResult]:
    """Reveal and authenticate the message in `request.stego`.

    Key derivation runs beside loading the model and E_I. Raises ImageRefused, ModelRefused, NothingRevealed,
    DeviceError, Cancelled.
    """
    clock = Clock()
    yield Progress("read")
    with clock.part("read"):
        stego = read_stego(request.stego, cancel=cancel)
    salt = bitplane.cover_salt(stego)
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-keys") as pool:
        derived = pool.submit(clock.timed, "derive_keys", lambda: derive_keys(request.password, salt))
        failure: NothingRevealed | None = None
        for entry in _candidates(session, request.model):
            cancel.raise_if_cancelled()
            yield Progress("load-model")
            try:
                with clock.part("load_model"):
                    model = session.load(entry, device=request.device)
            except ModelRefused:
                if failure is None:
                    raise  # the model asked for; a broken one among the others is only skipped
                continue
            cancel.raise_if_cancelled()
            yield Progress("extract")
            with clock.part("extractor"):
                logits = model.extract(stego)
            cancel.raise_if_cancelled()
            yield Progress("decode")
            keys = derived.result()
            try:
                with clock.part("decode"):
                    opened = bitplane.read(logits, keys, levels=stego)
            except NewerFormat:
                raise  # authentic: no other model can say more
            except NothingRevealed as error:
                failure = failure or error
                continue
            return RevealResult(
                message=unpack(opened.packed),
                method=method_name(opened.method),
                corrected_bits=opened.corrected_bits,
                payload_bits=opened.payload_bits,
                message_bytes=len(opened.packed),
                container_bytes=opened.container_bytes,
                code_rate=opened.code_rate,
                model_name=model.card.name,
                model_id=model.id,
                device=model.device,
                seconds=clock.seconds(),
            )
    if failure is None:
        raise ModelRefused("No model is installed.", advice="Import the model that hid the message.")
    raise failure


def _candidates(session: "Session", ref: str | None) -> Iterator["ModelEntry"]:
    """Yield the chosen model, then the other installed ones."""
    chosen = session.store.resolve(ref)
    yield chosen
    yield from (entry for entry in session.store.list() if entry.id != chosen.id)
