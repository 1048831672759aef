"""Hide a message: seal, encode, lay out, embed, read back from disk, reveal, and only then give the file its name.

    message ─ pack ─ seal ─ encode ─▶ bitplane, mask ──┐
    cover ──────────────────────────▶ G ─▶ map ──▶ Eq. 14 ─▶ file on disk ─▶ E_I ─▶ decode ─ open ─▶ the same bytes?

What lies between the packed message and the stego's plane is `embedding`'s business, files are the carrier's. Passwords
and the verification are owned here.

Keys belong to the anchors, which change first. Where that takes no network, key derivation (Argon2id, in a thread) runs
beside loading the model and probing the cover.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from stegapp import carriers
from stegapp.carriers import OpenCover, Plane
from stegapp.embedding import Candidate, EmbeddingTask, embed_message, keyed_before_model, probe_cover
from stegapp.errors import ImageRefused, NothingRevealed, UsageError, VerificationFailed
from stegapp.format import Opened, cover_salt, pack, read
from stegapp.imaging import metrics
from stegapp.pipeline.detectability import judge
from stegapp.pipeline.keys import deriving
from stegapp.pipeline.output import check_output
from stegapp.pipeline.requests import Detectability, HideRequest, HideResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import PendingFile
from stegapp.system.timing import Timer
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.pipeline.engine import Engine

__all__ = ["hide"]


def hide(request: HideRequest, *, engine: "Engine", cancel: CancelToken) -> Job[HideResult]:
    """Hide `request.message` and return what was measured on the stego read back from disk.

    Raises ImageRefused, MessageRefused, OutputRefused, ModelRefused, CoverUnsuitable, DoesNotFit,
    VerificationFailed, DeviceError, Cancelled, UsageError. In each case no file is left and none was changed.
    """
    timer, carrier = Timer(), carriers.get(request.carrier)
    _check_request(request)
    yield Progress("pack")
    with timer.section("pack"):
        packed = pack(request.message, cancel=cancel)
    yield Progress("read")
    with timer.section("read"):
        cover = carrier.open_cover(request.cover, crop=request.crop, cancel=cancel)
    (plane,) = cover.planes
    rounding = cover.roundings[0] if cover.roundings else None
    entry = engine.store.resolve(request.model)
    with deriving(request.password, timer) as derive:
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
        with timer.section("measure"):
            adaptively = early is not None and early.method == "adaptive"
            probe = probe_cover(
                model, plane, keyed=early.pixels if early and adaptively else None, strength=request.strength
            )
        cancel.raise_if_cancelled()
        task = EmbeddingTask(
            model, plane, packed, derive, probe, request.method, request.strength, rounding, timer=timer, cancel=cancel
        )
        candidate = yield from embed_message(task, early=early)  # seals, lays out, embeds, reads with E_I
    yield Progress("write")
    with PendingFile(request.output, replace=request.force) as pending:
        with timer.section("png"):
            pending.write(carrier.close((candidate.stego,), cover))
            (on_disk,) = carrier.open_stego(pending.read_back())
        cancel.raise_if_cancelled()
        yield Progress("verify")
        opened = _verified(candidate, on_disk, task)
        with timer.section("figures"):  # before the file has its name: a cancel until then leaves none
            psnr_db, ssim = metrics.psnr(plane, on_disk), metrics.ssim(plane, on_disk)
        yield Progress("judge")
        with timer.section("detectability"):
            detectability = judge(engine.detector, task, candidate.method, on_disk)
        cancel.raise_if_cancelled()
        pending.commit()
    return _result(request, task, candidate, opened, on_disk, cover, (psnr_db, ssim), detectability)


def _check_request(request: HideRequest) -> None:
    """Refuse what could not be done or written, before any work is done."""
    check_output(Path(request.output), cover=request.cover, force=request.force, carrier=request.carrier)
    if request.strength is not None and not 0 < request.strength <= 1:
        raise UsageError(
            Text("The strength {strength} is not in (0, 1].", strength=request.strength),
            advice=Text("Leave it on auto, or try 0.7."),
        )


def _verified(candidate: Candidate, on_disk: Plane, task: EmbeddingTask) -> Opened:
    """Reveal the stego as its receiver will and compare every byte.

    The extractor need not run again on pixels that are the same as those it has read already.
    """
    try:
        if cover_salt(on_disk) != candidate.keyed.salt:
            raise VerificationFailed(Text("The finished picture gives other keys; nothing was written."))
        logits = candidate.logits
        if not np.array_equal(on_disk, candidate.stego):
            with task.timer.section("extractor"):
                logits = task.model.extract(on_disk)
        with task.timer.section("decode"):
            opened = read(logits, candidate.keyed.keys, levels=on_disk)
    except (NothingRevealed, ImageRefused) as error:
        raise VerificationFailed(
            Text("The finished picture did not reveal its message; nothing was written."),
            advice=Text("Take another picture, or raise the strength."),
        ) from error
    if opened.packed != task.packed:
        raise VerificationFailed(Text("The finished picture revealed other bytes; nothing was written."))
    return opened


def _result(
    request: HideRequest,
    task: EmbeddingTask,
    candidate: Candidate,
    opened: Opened,
    on_disk: Plane,
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
        notes=cover.notes,
        detectability=detectability,
        cover_pixels=task.cover,
        stego_pixels=on_disk,
    )
