"""Hide a message: seal, encode, lay out, embed, read back from disk, reveal, and only then give the file its name.

    message ─ pack ─ seal ─ encode ─▶ bitplane, mask ──┐
    cover ──────────────────────────▶ G ─▶ map ──▶ Eq. 14 ─▶ file on disk ─▶ E_I ─▶ decode ─ open ─▶ the same bytes?

What lies between the packed message and the stego's plane is `embedding`'s business, files are the carrier's. Passwords
and the verification are owned here.

Keys belong to the anchors, which change first. Where that takes no network, key derivation (Argon2id, in a thread) runs
beside loading the model and reading the cover. Measuring how it takes a full plane then runs beside the trellis search
(`embedding.ahead`), and revealing the stego beside writing it.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp import carriers
from stegapp.carriers import Carrier, Levels, OpenCover, RobustCover
from stegapp.embedding import (
    Candidate,
    EmbeddingTask,
    PictureTask,
    embed_ahead,
    embed_message,
    embed_messages,
    expected_probe,
    keyed_before_model,
    probe_cover,
)
from stegapp.errors import ImageRefused, NothingRevealed, UsageError, VerificationFailed
from stegapp.format import Opened, Picture, Share, cover_salt, pack, read
from stegapp.imaging import metrics
from stegapp.pipeline import decoy, picture
from stegapp.pipeline.detectability import judge
from stegapp.pipeline.keys import Credentials, deriving, key_file_notes, read_credentials
from stegapp.pipeline.output import check_output, check_room
from stegapp.pipeline.photo_estimates import estimate, traits
from stegapp.pipeline.requests import Detectability, HideRequest, HideResult, packing_limit
from stegapp.pipeline.robust import hide_robust
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import PendingFile
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.pipeline.engine import Engine

__all__ = ["check_request", "hide"]

_IN_THREADS = "cpu"
"""The device on which networks may run in two threads at once; other runtimes do not promise it."""


def hide(
    request: HideRequest,
    *,
    engine: "Engine",
    cancel: CancelToken,
    share: Share | None = None,
    file: PendingFile | None = None,
) -> Job[HideResult]:
    """Hide `request.message`, or `share` of it, and return what was measured on the stego read back from disk.

    file: what becomes `request.output`, where somebody else gives it its name. Raises ImageRefused, InputRefused,
    MessageRefused, OutputRefused, ModelRefused, CoverUnsuitable, DoesNotFit, VerificationFailed, DeviceError,
    Cancelled, UsageError. In each case no file is left and none was changed.
    """
    timer, carrier = Timer(), carriers.get(request.carrier)
    check_request(request)
    credentials = yield from read_credentials(
        request.password, request.key_files, pictures=(request.cover, request.output), cancel=cancel
    )
    yield Progress("pack")
    with timer.section("pack"):
        packed = pack(share or request.message, cancel=cancel, limit=packing_limit(request.carrier))
    yield Progress("read")
    with timer.section("read"):
        cover = carrier.open_cover(request.cover, request.cover_options, cancel=cancel)
    decoy.check_cover(request, cover)
    file = file or PendingFile(request.output, replace=request.force)
    prepared = _Prepared(request, packed, cover, credentials, file, timer)
    if isinstance(cover, RobustCover):
        result = yield from hide_robust(
            request, packed, cover, credentials=credentials, file=file, timer=timer, engine=engine, cancel=cancel
        )
    elif isinstance(cover.planes, Picture):
        result = yield from _hide_in_picture(prepared, cover.planes, engine=engine, cancel=cancel)
    else:
        result = yield from _hide_in_plane(prepared, cover.planes, engine=engine, cancel=cancel)
    return replace(result, notes=result.notes + key_file_notes(request.key_files, result.output))


@dataclass(frozen=True, eq=False)
class _Prepared:
    """A request whose message is packed, whose cover is open and whose key files are read. file: the stego's."""

    request: HideRequest
    packed: bytes = field(repr=False)
    cover: OpenCover
    credentials: Credentials
    file: PendingFile
    timer: Timer

    @property
    def carrier(self) -> Carrier:
        """The carrier that opened the cover."""
        return carriers.get(self.request.carrier)


def _hide_in_plane(prepared: _Prepared, plane: Levels, *, engine: "Engine", cancel: CancelToken) -> Job[HideResult]:
    """Hide in one plane, by methods 1 and 2 of the format."""
    request, packed, timer = prepared.request, prepared.packed, prepared.timer
    rounding = prepared.cover.roundings[0] if prepared.cover.roundings else None
    entry = engine.store.of_pixels(request.model)
    with deriving(prepared.credentials, timer) as derive:
        with timer.section("anchors"):
            early = keyed_before_model(
                entry.card,
                plane,
                len(packed),
                derive,
                method=request.method,
                strength=request.strength,
                rounding=rounding,
            )
        cancel.raise_if_cancelled()
        yield Progress("load-model")
        with timer.section("load_model"):
            model = engine.load(entry, device=request.device)
        cancel.raise_if_cancelled()
        yield Progress("measure")
        adaptive = early if early is not None and early.method == "adaptive" else None
        ahead = adaptive if model.device == _IN_THREADS else None
        with timer.section("measure"):
            if ahead is not None:
                probe = expected_probe(model, ahead.pixels)
            else:
                keyed = adaptive.pixels if adaptive is not None else None
                probe = probe_cover(model, plane, keyed=keyed, strength=request.strength)
        cancel.raise_if_cancelled()
        task = EmbeddingTask(
            model, plane, packed, derive, probe, request.method, request.strength, rounding, timer=timer, cancel=cancel
        )
        candidate: Candidate | None = None
        if ahead is not None:
            task, candidate = yield from embed_ahead(task, ahead)
        if candidate is None:
            candidate = yield from embed_message(task, early=early)  # seals, lays out, embeds, reads with E_I
    yield Progress("write")
    with prepared.file as pending:
        with ThreadPoolExecutor(1, thread_name_prefix="stegapp-reveal") as pool:
            revealing = pool.submit(_revealed, candidate.stego, candidate.logits, candidate, task)
            with timer.section("png"):
                pending.write(prepared.carrier.close(candidate.stego, prepared.cover))
                on_disk = prepared.carrier.open_stego(pending.read_back())
            if isinstance(on_disk, Picture):
                raise VerificationFailed(Text("The finished picture is no grey square; nothing was written."))
            cancel.raise_if_cancelled()
            yield Progress("verify")
            revealed = _verified(candidate, on_disk, task, revealing)
        with timer.section("figures"):  # before the file has its name: a cancel until then leaves none
            psnr_db, ssim = metrics.psnr(plane, on_disk), metrics.ssim(plane, on_disk)
        yield Progress("judge")
        with timer.section("detectability"):
            detectability = judge(engine.detector, task, candidate.method, on_disk)
        cancel.raise_if_cancelled()
        pending.commit()
    return _result(request, task, candidate, revealed, on_disk, prepared.cover, (psnr_db, ssim), detectability)


def _hide_in_picture(prepared: _Prepared, planes: Picture, *, engine: "Engine", cancel: CancelToken) -> Job[HideResult]:
    """Hide in a picture cut into tiles, by method 3 of the format."""
    request, timer, cover, carrier = prepared.request, prepared.timer, prepared.cover, prepared.carrier
    picture.check_choices(request)
    check_room(Path(request.output), planes.geometry.positions, force=request.force)
    entry = engine.store.of_pixels(request.model)
    yield Progress("load-model")
    with timer.section("load_model"):
        model = engine.load(entry, device=request.device)
    task = PictureTask(model, planes, prepared.packed, picture.prices_of(cover), timer=timer, cancel=cancel)
    tasks = decoy.tasks_of(request, task)
    with decoy.deriving_all(request, prepared.credentials, timer) as derives:
        candidates = yield from embed_messages(tasks, derives)
    candidate, lengths = candidates[0], [len(each.packed) for each in tasks]
    yield Progress("write")
    with prepared.file as pending:
        with timer.section("png"):
            pending.write(carrier.close(task.picture, cover))
        cancel.raise_if_cancelled()
        yield Progress("verify")
        with timer.section("read_back"):
            on_disk = carrier.open_stego(pending.read_back())
        cancel.raise_if_cancelled()
        revealed, *_ = [picture.verified(found, on_disk, each) for found, each in zip(candidates, tasks, strict=True)]
        with timer.section("figures"):
            counted = picture.figures(candidate, task)
            stego_pixels = carrier.pixels(on_disk, cover)
            del on_disk  # 150 MB of a large JPEG
            picture.restore(candidate, task.picture)
            cover_pixels = carrier.pixels(task.picture, cover)
            figures = picture.in_pixels(counted, task, cover_pixels, stego_pixels)
        with timer.section("detectability"):
            photo = traits(cover, task.geometry, room=candidate.capacity_bytes)
            detectability = estimate(engine.detector, sum(lengths), photo)
        cancel.raise_if_cancelled()
        pending.commit()
    return HideResult(
        output=Path(request.output),
        psnr_db=figures.psnr_db,
        ssim=figures.ssim,
        changed_pixels=figures.changed_pixels,
        max_change=figures.max_change,
        strength=1.0,
        method="adaptive",
        code_rate=revealed.code_rate,
        message_bytes=lengths[0],
        container_bytes=revealed.container_bytes,
        capacity_bytes=candidate.capacity_bytes,
        raw_ber=0.0,
        gmi=1.0,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=timer.seconds(),
        notes=cover.notes,
        detectability=detectability,
        cover_pixels=cover_pixels,
        stego_pixels=stego_pixels,
        decoy_bytes=sum(lengths[1:]),
    )


def check_request(request: HideRequest) -> None:
    """Refuse what could not be done or written, before any work is done. Raises OutputRefused, UsageError."""
    check_output(Path(request.output), cover=request.cover, force=request.force, carrier=request.carrier)
    if request.strength is not None and not 0 < request.strength <= 1:
        raise UsageError(
            Text("The strength {strength} is not in (0, 1].", strength=request.strength),
            advice=Text("Leave it on auto, or try 0.7."),
        )
    decoy.check_decoy(request)


def _revealed(levels: Levels, logits: NDArray[np.float32], candidate: Candidate, task: EmbeddingTask) -> Opened:
    """Reveal a plane, of which E_I has read these logits."""
    with task.timer.section("decode"):
        return read(logits, candidate.keyed.keys, levels=levels)


def _verified(candidate: Candidate, on_disk: Levels, task: EmbeddingTask, revealing: Future[Opened]) -> Opened:
    """Reveal the stego as its receiver will and compare every byte.

    revealing: what the candidate's own pixels reveal; that need not be done again if the same are on the disk.
    """
    try:
        if cover_salt(on_disk) != candidate.keyed.salt:
            raise VerificationFailed(Text("The finished picture gives other keys; nothing was written."))
        if np.array_equal(on_disk, candidate.stego):
            opened = revealing.result()
        else:
            with task.timer.section("extractor"):
                logits = task.model.extract(on_disk)
            opened = _revealed(on_disk, logits, candidate, task)
    except (NothingRevealed, ImageRefused) as error:
        raise VerificationFailed(
            Text("The finished picture did not reveal its message; nothing was written."),
            advice=Text("Take another picture, or raise the strength."),
        ) from error
    if opened.packed != task.packed:
        raise VerificationFailed(Text("The finished picture revealed other bytes; nothing was written."))
    return opened


def _method_notes(request: HideRequest, task: EmbeddingTask) -> tuple[str, ...]:
    """Return what to say where a picture took the message by no better method than direct."""
    if request.method != "auto" or not task.model.card.changes_single_pixels or task.probe.adaptive_longest:
        return ()
    return (
        Text(
            "Nearly all of this picture is black or white, so that the message lies all over it. Detectors see that. "
            "Another photo hides better."
        ),
    )


def _result(
    request: HideRequest,
    task: EmbeddingTask,
    candidate: Candidate,
    opened: Opened,
    on_disk: Levels,
    cover: OpenCover,
    quality: tuple[float, float],
    detectability: Detectability,
) -> HideResult:
    psnr_db, ssim = quality
    return HideResult(
        output=Path(request.output),
        psnr_db=psnr_db,
        ssim=ssim,
        changed_pixels=metrics.changed_pixels(task.cover, on_disk),
        max_change=metrics.max_change(task.cover, on_disk),
        strength=candidate.strength,
        method=candidate.method,
        code_rate=opened.code_rate,
        message_bytes=len(task.packed),
        container_bytes=opened.container_bytes,
        capacity_bytes=task.probe.longest_by(request.method),
        raw_ber=candidate.reading.ber,
        gmi=candidate.reading.gmi,
        model_name=task.model.card.name,
        model_id=task.model.id,
        device=task.model.device,
        seconds=task.timer.seconds(),
        notes=cover.notes + _method_notes(request, task),
        detectability=detectability,
        cover_pixels=task.cover,
        stego_pixels=on_disk,
    )
