"""Hide a message: seal, encode, lay out, embed, read back from disk, reveal, and only then give the file its name.

    message ─ pack ─ seal ─ encode ─▶ bitplane, mask ──┐
    cover ──────────────────────────▶ G ─▶ map ──▶ Eq. 14 ─▶ PNG on disk ─▶ E_I ─▶ decode ─ open ─▶ the same bytes?

What lies between the packed message and the pixels is `embedding`'s business; files, passwords and the proof are owned
here.

Keys belong to the anchors, which change first. Where that takes no network, key derivation (Argon2id, in a thread) runs
beside importing torch, loading the model and measuring the cover.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import fresh_rng
from stegapp.embedding.candidate import Attempt
from stegapp.embedding.embed import check_fits, embed_message, keyed_before_model, longest_by
from stegapp.embedding.probe import survey_cover
from stegapp.errors import ImageRefused, NothingRevealed, UsageError, VerificationFailed
from stegapp.format import bitplane
from stegapp.format.bitplane import Opened
from stegapp.format.crypto import Keys, derive_keys
from stegapp.format.message import pack
from stegapp.imaging import metrics
from stegapp.imaging.covers import check_carrier, encode_png, read_cover, read_stego
from stegapp.pipeline.detectability import judge
from stegapp.pipeline.output import check_output
from stegapp.pipeline.requests import HideRequest, HideResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import PendingFile
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.pipeline.engine import Session

__all__ = ["hide"]


def hide(request: HideRequest, *, session: "Session", cancel: CancelToken) -> Job[HideResult]:
    """Hide `request.message` and return what was measured on the stego read back from disk.

    Raises ImageRefused, MessageRefused, OutputRefused, ModelRefused, CoverUnsuitable, DoesNotFit,
    VerificationFailed, DeviceError, Cancelled, UsageError. In each case no file is left and none was changed.
    """
    clock = Clock()
    _check_request(request)
    yield Progress("pack")
    with clock.part("pack"):
        packed = pack(request.message, cancel=cancel)
    yield Progress("read")
    with clock.part("read"):
        cover = read_cover(request.cover, crop=request.crop, cancel=cancel)
    pixels, entry = cover.pixels, session.store.resolve(request.model)
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-keys") as pool:

        def derive(salt: bytes) -> Future[Keys]:
            return pool.submit(clock.timed, "derive_keys", lambda: derive_keys(request.password, salt))

        with clock.part("anchors"):
            early = keyed_before_model(
                entry.card,
                pixels,
                len(packed),
                derive,
                method=request.method,
                strength=request.strength,
                rng=fresh_rng(),
            )
        cancel.raise_if_cancelled()
        yield Progress("load-model")
        with clock.part("load_model"):
            model = session.load(entry, device=request.device)
        cancel.raise_if_cancelled()
        yield Progress("measure")
        with clock.part("measure"):
            survey = survey_cover(model, pixels, strength=request.strength)
        check_fits(len(packed), model=model, survey=survey, method=request.method)
        cancel.raise_if_cancelled()
        attempt = yield from embed_message(
            model,
            pixels,
            packed,
            derive,
            survey=survey,
            method=request.method,
            strength=request.strength,
            early=early,
            clock=clock,
            cancel=cancel,
        )

    yield Progress("write")
    with PendingFile(request.output, replace=request.force) as pending:
        with clock.part("png"):
            pending.write(encode_png(attempt.stego))
            on_disk = read_stego(pending.read_back())
        cancel.raise_if_cancelled()
        yield Progress("verify")
        opened = _verified(attempt, on_disk, packed, model, clock)
        with clock.part("figures"):  # before the file has its name: a cancel until then leaves none
            psnr_db = metrics.psnr(pixels, on_disk)
            ssim = metrics.ssim(pixels, on_disk)
        yield Progress("judge")
        with clock.part("detectability"):
            detectability = judge(
                session.detector,
                pixels,
                on_disk,
                method=attempt.method,
                message_bytes=len(packed),
                survey=survey,
            )
        cancel.raise_if_cancelled()
        pending.commit()
    return HideResult(
        output=Path(request.output),
        psnr_db=psnr_db,
        ssim=ssim,
        changed_pixels=metrics.changed_pixels(pixels, on_disk),
        max_change=metrics.max_change(pixels, on_disk),
        strength=attempt.strength,
        method=attempt.method,
        code_rate=opened.code_rate,
        message_bytes=len(packed),
        container_bytes=opened.container_bytes,
        capacity_bytes=longest_by(request.method, survey),
        raw_ber=attempt.reading.ber,
        gmi=attempt.reading.gmi,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=clock.seconds(),
        notes=cover.notes + check_carrier(pixels),
        detectability=detectability,
        cover_pixels=pixels,
        stego_pixels=on_disk,
    )


def _check_request(request: HideRequest) -> None:
    """Refuse what could not be done or written, before any work is done."""
    check_output(Path(request.output), cover=request.cover, force=request.force)
    if request.strength is not None and not 0 < request.strength <= 1:
        raise UsageError(f"The strength {request.strength} is not in (0, 1].", advice="Leave it on auto, or try 0.7.")


def _verified(
    attempt: Attempt,
    on_disk: NDArray[np.uint8],
    packed: bytes,
    model: "StegModel",
    clock: Clock,
) -> Opened:
    """Reveal the stego as its receiver will and compare every byte.

    The extractor need not run again on pixels that are the same as those it has read already.
    """
    try:
        if bitplane.cover_salt(on_disk) != attempt.keyed.salt:
            raise VerificationFailed("The finished picture gives other keys; nothing was written.")
        logits = attempt.logits
        if not np.array_equal(on_disk, attempt.stego):
            with clock.part("extractor"):
                logits = model.extract(on_disk)
        with clock.part("decode"):
            opened = bitplane.read(logits, attempt.keyed.keys, levels=on_disk)
    except (NothingRevealed, ImageRefused) as error:
        raise VerificationFailed(
            "The finished picture did not reveal its message; nothing was written.",
            advice="Take another picture, or raise the strength.",
        ) from error
    if opened.packed != packed:
        raise VerificationFailed("The finished picture revealed other bytes; nothing was written.")
    return opened
