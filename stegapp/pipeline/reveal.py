"""Reveal a message: read the plane with a model's E_I, decode, open; try other installed models if need be."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from stegapp.carriers import Levels, Planes, open_stego
from stegapp.choices import UsedMethod
from stegapp.embedding import Derive
from stegapp.errors import DamagedOnTheWay, ImageRefused, ModelRefused, NothingRevealed, StegError
from stegapp.format import Keys, NewerFormat, Opened, Picture, Share, cover_salt, method_name, read_content, tiled_salt
from stegapp.format import read as open_plane
from stegapp.pipeline.joining import join
from stegapp.pipeline.keys import deriving, read_credentials
from stegapp.pipeline.picture import read_picture
from stegapp.pipeline.requests import RevealedShare, RevealRequest, RevealResult
from stegapp.pipeline.robust import Found, find, read_found
from stegapp.pipeline.sending import recompressible, with_traces
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, StegModel
    from stegapp.pipeline.engine import Engine

__all__ = ["reveal", "reveal_part"]

_Found = tuple[Opened, "StegModel"]
"""What was read, authentic, and the model that read it."""


def reveal(request: RevealRequest, *, engine: "Engine", cancel: CancelToken) -> Job[RevealResult]:
    """Reveal and authenticate the message in `request.stego`.

    Raises what `reveal_part` does, and SharesMissing for a picture that needs others.
    """
    revealed = yield from reveal_part(request, engine=engine, cancel=cancel)
    return join([revealed]) if isinstance(revealed, RevealedShare) else revealed


def reveal_part(request: RevealRequest, *, engine: "Engine", cancel: CancelToken) -> Job[RevealResult | RevealedShare]:
    """Reveal and authenticate what is in `request.stego`: a message, or a share of one.

    Key derivation runs beside loading the model and E_I. Raises ImageRefused, InputRefused, ModelRefused,
    NothingRevealed, DeviceError, Cancelled.
    """
    timer = Timer()
    opened, model = yield from _opened(request, engine, timer, cancel)
    return _result(opened, model, timer)


def _opened(request: RevealRequest, engine: "Engine", timer: Timer, cancel: CancelToken) -> Job[_Found]:
    """Return what is in a picture, authentic, and the model that read it. Raises as `reveal_part` does."""
    credentials = yield from read_credentials(
        request.password, request.key_files, pictures=(request.stego,), cancel=cancel
    )
    yield Progress("read")
    with (
        ThreadPoolExecutor(1, thread_name_prefix="stegapp-robust") as pool,
        deriving(credentials, timer) as derive,
    ):

        def find_blocks() -> "Sequence[Found]":
            return timer.timed("blocks", lambda: find(request.stego, engine, request.model, cancel))

        # What is likelier comes first: its keys need half a second, and those of one picture follow one another.
        sent_on = recompressible(request.stego)
        blocks = pool.submit(find_blocks) if sent_on else None
        try:
            with timer.section("read"):
                pictures = open_stego(request.stego, cancel=cancel)
        except ImageRefused:
            blocks = blocks or pool.submit(find_blocks)
            if not blocks.result():
                raise
            pictures = []
        derived = [] if sent_on else _derived(pictures, derive)

        def from_blocks() -> "_Attempt":
            found = blocks.result() if blocks else find_blocks()
            return _from_blocks(found, derive, timer)

        def from_planes(entries: "Sequence[ModelEntry]") -> "_Attempt":
            if not derived:
                derived.extend(_derived(pictures, derive))
            return _from_planes(request, derived, entries, engine, timer, cancel)

        chosen, others = _candidates(engine, request.model)
        failures: dict[bool, NothingRevealed] = {}  # whether it was in blocks
        for entries in (None, chosen, others) if sent_on or not pictures else (chosen, None, others):
            try:
                found = yield from (from_blocks() if entries is None else from_planes(entries))
            except (DamagedOnTheWay, NewerFormat):
                raise  # authentic: nothing else can say more
            except NothingRevealed as error:
                failures.setdefault(entries is None, error)
                continue
            if found is not None:
                return found
    raise _told(failures, request, pictures)


def _told(
    failures: "Mapping[bool, NothingRevealed]", request: RevealRequest, pictures: "Sequence[Planes]"
) -> StegError:
    """Return the failure to tell: that of blocks, by True, comes first, for something was found there."""
    if not failures:
        return ModelRefused(Text("No model is installed."), advice=Text("Import the model that hid the message."))
    if True in failures:
        return failures[True]
    if any(isinstance(planes, Picture) and planes.kind == "coefficients" for planes in pictures):
        told = with_traces(failures[False], request.stego)
        told.__cause__ = failures[False]
        return told
    return failures[False]


def _derived(pictures: "Sequence[Planes]", derive: Derive) -> "list[tuple[Planes, Future[Keys]]]":
    return [(planes, derive(_salt(planes))) for planes in pictures]


_Attempt = Job[_Found | None]
"""None where there was nothing to read."""


def _from_blocks(found: "Sequence[Found]", derive: Derive, timer: Timer) -> _Attempt:
    """Reveal what was hidden for messengers that recompress. Raises NothingRevealed."""
    failure: NothingRevealed | None = None
    derived = {salt: derive(salt.salt) for each in found for salt in each.salts}
    for each in found:
        yield Progress("decode")
        try:
            with timer.section("decode"):
                opened = read_found(each, derived)
        except (DamagedOnTheWay, NewerFormat):
            raise
        except NothingRevealed as error:
            failure = failure or error
            continue
        return opened, each.model
    if failure is not None:
        raise failure
    return None


def _from_planes(
    request: RevealRequest,
    derived: "Sequence[tuple[Planes, Future[Keys]]]",
    entries: "Sequence[ModelEntry]",
    engine: "Engine",
    timer: Timer,
    cancel: CancelToken,
) -> _Attempt:
    """Reveal what has to arrive as it was made, by one model after the other. Raises NothingRevealed, ModelRefused."""
    failure: NothingRevealed | None = None
    chosen = engine.store.resolve(request.model).id
    for entry in entries:
        cancel.raise_if_cancelled()
        yield Progress("load-model")
        try:
            with timer.section("load_model"):
                model = engine.load(entry, device=request.device)
        except ModelRefused:
            if entry.id == chosen:
                raise  # a broken one among the others is only skipped
            continue
        for planes, keys in derived:
            try:
                if isinstance(planes, Picture):
                    opened = yield from read_picture(planes, keys, model, timer, cancel)
                else:
                    opened = yield from _read(planes, keys, model, timer, cancel)
            except NewerFormat:
                raise  # authentic: no other model can say more
            except NothingRevealed as error:
                failure = failure or error
                continue
            return opened, model
    if failure is not None:
        raise failure
    return None


def _salt(planes: Planes) -> bytes:
    return tiled_salt(planes) if isinstance(planes, Picture) else cover_salt(planes)


def _candidates(engine: "Engine", ref: str | None) -> "tuple[list[ModelEntry], list[ModelEntry]]":
    """Return the chosen model, then the other installed ones; none of them on blocks."""
    chosen = engine.store.resolve(ref)
    others = [entry for entry in engine.store.list() if entry.id != chosen.id and not entry.card.on_blocks]
    return [] if chosen.card.on_blocks else [chosen], others


def _read(plane: Levels, keys: "Future[Keys]", model: "StegModel", timer: Timer, cancel: CancelToken) -> Job[Opened]:
    """Read a plane with a model's E_I and open what is in it. Raises NothingRevealed, NewerFormat."""
    cancel.raise_if_cancelled()
    yield Progress("extract")
    with timer.section("extractor"):
        logits = model.extract(plane)
    cancel.raise_if_cancelled()
    yield Progress("decode")
    derived = keys.result()
    with timer.section("decode"):
        return open_plane(logits, derived, levels=plane)


_METHODS: dict[str, UsedMethod] = {
    "direct": "direct",
    "adaptive": "adaptive",
    "tiled": "adaptive",
    "robust": "robust",
}


def _result(opened: Opened, model: "StegModel", timer: Timer) -> RevealResult | RevealedShare:
    content = read_content(opened.packed)
    figures: dict[str, Any] = {
        "method": _METHODS[method_name(opened.method)],
        "corrected_bits": opened.corrected_bits,
        "payload_bits": opened.payload_bits,
        "message_bytes": len(opened.packed),
        "container_bytes": opened.container_bytes,
        "code_rate": opened.code_rate,
        "model_name": model.card.name,
        "model_id": model.id,
        "device": model.device,
        "seconds": timer.seconds(),
    }
    if isinstance(content, Share):
        return RevealedShare(share=content, **figures)
    return RevealResult(message=content, **figures)
