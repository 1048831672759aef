"""Reveal a message: read the plane with a model's E_I, decode, open; try other installed models if need be."""

from collections.abc import Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING

from stegapp.carriers import Plane, carriers
from stegapp.errors import ImageRefused, ModelRefused, NothingRevealed
from stegapp.format import Keys, NewerFormat, Opened, cover_salt, method_name, read, unpack
from stegapp.pipeline.keys import deriving
from stegapp.pipeline.requests import RevealRequest, RevealResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, StegModel
    from stegapp.pipeline.engine import Engine

__all__ = ["reveal"]


def reveal(request: RevealRequest, *, engine: "Engine", cancel: CancelToken) -> Job[RevealResult]:
    """Reveal and authenticate the message in `request.stego`.

    Key derivation runs beside loading the model and E_I. Raises ImageRefused, ModelRefused, NothingRevealed,
    DeviceError, Cancelled.
    """
    timer = Timer()
    yield Progress("read")
    with timer.section("read"):
        planes = _open_stego(request, cancel)
    with deriving(request.password, timer) as derive:
        derived = [(plane, derive(cover_salt(plane))) for plane in planes]
        failure: NothingRevealed | None = None
        for entry in _candidates(engine, request.model):
            cancel.raise_if_cancelled()
            yield Progress("load-model")
            try:
                with timer.section("load_model"):
                    model = engine.load(entry, device=request.device)
            except ModelRefused:
                if failure is None:
                    raise  # the model asked for; a broken one among the others is only skipped
                continue
            for plane, keys in derived:
                try:
                    opened = yield from _read(plane, keys, model, timer, cancel)
                except NewerFormat:
                    raise  # authentic: no other model can say more
                except NothingRevealed as error:
                    failure = failure or error
                    continue
                return _result(opened, model, timer)
    if failure is None:
        raise ModelRefused(Text("No model is installed."), advice=Text("Import the model that hid the message."))
    raise failure


def _open_stego(request: RevealRequest, cancel: CancelToken) -> list[Plane]:
    """Return the plane of each carrier that takes the file. Raises the first one's ImageRefused if none does."""
    planes: list[Plane] = []
    refused: ImageRefused | None = None
    for carrier in carriers():
        try:
            (plane,) = carrier.open_stego(request.stego, cancel=cancel)
        except ImageRefused as error:
            refused = refused or error
        else:
            planes.append(plane)
    if refused is not None and not planes:
        raise refused
    return planes


def _candidates(engine: "Engine", ref: str | None) -> Iterator["ModelEntry"]:
    """Yield the chosen model, then the other installed ones."""
    chosen = engine.store.resolve(ref)
    yield chosen
    yield from (entry for entry in engine.store.list() if entry.id != chosen.id)


def _read(plane: Plane, keys: "Future[Keys]", model: "StegModel", timer: Timer, cancel: CancelToken) -> Job[Opened]:
    """Read a plane with a model's E_I and open what is in it. Raises NothingRevealed, NewerFormat."""
    cancel.raise_if_cancelled()
    yield Progress("extract")
    with timer.section("extractor"):
        logits = model.extract(plane)
    cancel.raise_if_cancelled()
    yield Progress("decode")
    derived = keys.result()
    with timer.section("decode"):
        return read(logits, derived, levels=plane)


def _result(opened: Opened, model: "StegModel", timer: Timer) -> RevealResult:
    name = method_name(opened.method)
    return RevealResult(
        message=unpack(opened.packed),
        method="adaptive" if name == "adaptive" else "direct",
        corrected_bits=opened.corrected_bits,
        payload_bits=opened.payload_bits,
        message_bytes=len(opened.packed),
        container_bytes=opened.container_bytes,
        code_rate=opened.code_rate,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=timer.seconds(),
    )
