"""Hide a message: seal, encode, lay out, embed, read back from disk, reveal, and only then give the file its name.

    message ─ pack ─ seal ─ encode ─▶ bitplane, mask ──┐
    cover ──────────────────────────▶ G ─▶ map ──▶ Eq. 14 ─▶ PNG on disk ─▶ E_I ─▶ decode ─ open ─▶ the same bytes?

Key derivation (Argon2id, in a thread: it needs no network) runs beside importing torch, loading the model and
measuring the cover.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp import bitplane, metrics
from stegapp.atomic import PendingFile
from stegapp.bitplane import Layout, Opened, Sealed
from stegapp.crypto import Keys, derive_keys
from stegapp.errors import (
    DoesNotFit,
    ImageRefused,
    NothingRevealed,
    OutputRefused,
    UsageError,
    VerificationFailed,
)
from stegapp.images import check_carrier, encode_png, read_cover, read_stego
from stegapp.message import pack
from stegapp.progress import CancelToken, Job, Progress
from stegapp.stego.capacity import capacity_of
from stegapp.stego.clock import Clock
from stegapp.stego.measure import CODE_RATES, Reading, fits_safely, measure
from stegapp.stego.requests import HideRequest, HideResult

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.stego.session import Session

__all__ = ["hide"]

_STRENGTH_STEPS = 6
"""Tries of a strength: the least one is found to within 1/32."""

_ALL = bitplane.PAYLOAD_POSITIONS


@dataclass(frozen=True, eq=False)
class _Attempt:
    """One way to embed: a sealed message in its places at one strength, and how it reads."""

    sealed: Sealed
    strength: float
    stego: NDArray[np.uint8]
    logits: NDArray[np.float32]
    reading: Reading

    @property
    def safe(self) -> bool:
        return fits_safely(self.reading, k=self.sealed.k, n=self.sealed.n)


def hide(request: HideRequest, *, session: "Session", cancel: CancelToken) -> Job[HideResult]:
    """Hide `request.message` and return what was measured on the stego read back from disk.

    Raises ImageRefused, MessageRefused, OutputRefused, ModelRefused, CoverUnsuitable, DoesNotFit,
    VerificationFailed, DeviceError, Cancelled, UsageError. In each case no file is left and none was changed.
    """
    clock = Clock()
    yield Progress("read")
    _check_output(request)
    with clock.part("read"):
        packed = pack(request.message)
        cover = read_cover(request.cover, crop=request.crop)
    pixels = cover.pixels
    salt = bitplane.cover_salt(pixels)
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-keys") as pool:
        derived = pool.submit(clock.timed, "derive_keys", lambda: derive_keys(request.password, salt))
        cancel.raise_if_cancelled()
        yield Progress("load-model")
        with clock.part("load_model"):
            model = session.model(request.model, device=request.device)
        cancel.raise_if_cancelled()
        yield Progress("measure")
        with clock.part("measure"):
            full = measure(model, pixels, strength=request.strength or 1.0)
            longest, _ = capacity_of(full, model)
        if len(packed) > longest:
            raise _too_long(len(packed), longest)
        cancel.raise_if_cancelled()
        yield Progress("derive-keys")
        keys = derived.result()

    embedder = _Embedder(model, pixels, packed, keys, longest, clock)
    attempt = yield from _search(embedder, request.strength, full, cancel)
    if attempt is None:
        raise _too_weak(request, longest)

    yield Progress("write")
    with PendingFile(request.output, replace=request.force) as pending:
        with clock.part("png"):
            pending.write(encode_png(attempt.stego))
            on_disk = read_stego(pending.read_back())
        cancel.raise_if_cancelled()
        yield Progress("verify")
        opened = _verified(attempt, on_disk, packed, keys, salt, model, clock)
        cancel.raise_if_cancelled()
        pending.commit()

    with clock.part("figures"):
        psnr_db = metrics.psnr(pixels, on_disk)
        ssim = metrics.ssim(pixels, on_disk)
    return HideResult(
        output=Path(request.output),
        psnr_db=psnr_db,
        ssim=ssim,
        changed_pixels=metrics.changed_pixels(pixels, on_disk),
        max_change=metrics.max_change(pixels, on_disk),
        strength=attempt.strength,
        method="adaptive" if opened.method == bitplane.METHOD_ADAPTIVE else "direct",
        code_rate=opened.code_rate,
        message_bytes=len(packed),
        container_bytes=opened.container_bytes,
        capacity_bytes=longest,
        raw_ber=attempt.reading.ber,
        gmi=attempt.reading.gmi,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=clock.seconds(),
        notes=cover.notes + check_carrier(pixels),
        cover_pixels=pixels,
        stego_pixels=on_disk,
    )


class _Embedder:
    """Everything an attempt needs that stays the same from one to the next."""

    def __init__(
        self, model: "StegModel", cover: NDArray[np.uint8], packed: bytes, keys: Keys, longest: int, clock: Clock
    ) -> None:
        self.model = model
        self.packed_bytes = len(packed)
        self.longest = longest
        self._cover = cover
        self._packed = packed
        self._keys = keys
        self._clock = clock

    def plane(self, n_used: int) -> "_Plane":
        """Seal the message for `n_used` payload positions and run G on its bitplane."""
        with self._clock.part("encode"):
            sealed = bitplane.seal(self._packed, self._keys, n_used=n_used, limit_bytes=self.longest)
            layout = bitplane.write(sealed, self._keys)
        with self._clock.part("generator"):
            return _Plane(sealed, layout, self.model.map(layout.bits, self._cover))

    def embed(self, plane: "_Plane", strength: float) -> _Attempt:
        """Embed by Eq. 14, round, and read with E_I."""
        bits, mask = plane.layout.bits, plane.layout.mask
        with self._clock.part("generator"):
            stego = self.model.embed(self._cover, plane.change, mask, strength)
        with self._clock.part("extractor"):
            logits = self.model.extract(stego)
        needed = mask.astype(bool)
        return _Attempt(plane.sealed, strength, stego, logits, Reading.of(logits[needed], bits[needed]))


@dataclass(frozen=True, eq=False)
class _Plane:
    """A sealed message in its places, and G's modification map for it."""

    sealed: Sealed
    layout: Layout
    change: NDArray[np.float32]


def _search(embedder: _Embedder, strength: float | None, full: Reading, cancel: CancelToken) -> Job["_Attempt | None"]:
    """Find the attempt with the least PSNR loss that is safe to send; None if there is none.

    strength: a fixed one, or None to search. full: how a full plane read in this cover.
    A sparse model changes few pixels at full strength: the fewest come first. A spread model changes all pixels,
    at the least strength that still reads well enough.
    """
    if embedder.model.card.embedding == "spread":
        return (yield from _least_strength(embedder, strength, cancel))
    for n_used in _fewest_positions(embedder, full):
        yield Progress("embed", metrics={"positions": n_used})
        attempt = embedder.embed(embedder.plane(n_used), strength or 1.0)
        cancel.raise_if_cancelled()
        if attempt.safe:
            return attempt
    return None


def _fewest_positions(embedder: _Embedder, full: Reading) -> Iterator[int]:
    """Yield numbers of payload positions, rising, that a full plane's reading promises to be enough."""
    tried = 0
    for rate in CODE_RATES:
        if rate > embedder.model.card.max_code_rate:
            continue
        shape = bitplane.shape_for(embedder.packed_bytes, rate, limit_bytes=embedder.longest)
        if shape.n_used > tried and (fits_safely(full, k=shape.k, n=shape.n) or shape.n_used == _ALL):
            yield shape.n_used
        tried = max(tried, shape.n_used)


def _least_strength(embedder: _Embedder, strength: float | None, cancel: CancelToken) -> Job["_Attempt | None"]:
    """Bisect for the least strength: the map is the same for all, so that each try costs one run of E_I."""
    yield Progress("embed")
    plane = embedder.plane(_ALL)
    best: _Attempt | None = None
    low, high, next_try = 0.0, 1.0, strength or 1.0
    steps = 1 if strength is not None else _STRENGTH_STEPS
    for step in range(steps):
        attempt = embedder.embed(plane, next_try)
        cancel.raise_if_cancelled()
        yield Progress("search", step + 1, steps, {"strength": next_try, "gmi": attempt.reading.gmi})
        if attempt.safe:
            best, high = attempt, next_try
        elif next_try == 1.0:
            return None
        else:
            low = next_try
        next_try = (low + high) / 2
    return best


def _check_output(request: HideRequest) -> None:
    """Refuse an output that could not be written, before any work is done."""
    output = Path(request.output)
    if output.suffix.lower() != ".png":
        raise OutputRefused(
            f"The stego has to be a PNG, but {output.name!r} does not end in .png.",
            advice="A JPEG would destroy the message. Choose a name that ends in .png.",
        )
    if not output.parent.is_dir():
        raise OutputRefused(f"The folder {output.parent} does not exist.", advice="Create it, or choose another one.")
    if request.strength is not None and not 0 < request.strength <= 1:
        raise UsageError(f"The strength {request.strength} is not in (0, 1].", advice="Leave it on auto, or try 0.7.")
    if isinstance(request.cover, Path) and not request.force and output.exists() and output.samefile(request.cover):
        raise OutputRefused(
            "The stego would overwrite its cover.",
            advice="Choose another name. The cover itself must stay private: comparing the two shows the changes.",
        )


def _too_long(length: int, longest: int) -> DoesNotFit:
    return DoesNotFit(
        f"The message is {length - longest:,} bytes too long for this picture: it takes {length:,} bytes after "
        f"compression, and the picture can carry {longest:,} with this model.",
        needed_bytes=length,
        capacity_bytes=longest,
        advice="Shorten the message, hide fewer files, or spread them over several pictures.",
    )


def _too_weak(request: HideRequest, longest: int) -> VerificationFailed:
    return VerificationFailed(
        "The message could not be embedded so that it is sure to come back; nothing was written.",
        advice="Leave the strength on auto, or raise it."
        if request.strength is not None
        else f"Take another picture or a message well below {longest:,} bytes.",
    )


def _verified(
    attempt: _Attempt,
    on_disk: NDArray[np.uint8],
    packed: bytes,
    keys: Keys,
    salt: bytes,
    model: "StegModel",
    clock: Clock,
) -> Opened:
    """Reveal the stego as its receiver will and compare every byte.

    The extractor need not run again on pixels that are the same as those it has read already.
    """
    try:
        if bitplane.cover_salt(on_disk) != salt:
            raise VerificationFailed("The finished picture gives other keys; nothing was written.")
        logits = attempt.logits
        if not np.array_equal(on_disk, attempt.stego):
            with clock.part("extractor"):
                logits = model.extract(on_disk)
        with clock.part("decode"):
            opened = bitplane.read(logits, keys)
    except (NothingRevealed, ImageRefused) as error:
        raise VerificationFailed(
            "The finished picture did not reveal its message; nothing was written.",
            advice="Take another picture, or raise the strength.",
        ) from error
    if opened.packed != packed:
        raise VerificationFailed("The finished picture revealed other bytes; nothing was written.")
    return opened
