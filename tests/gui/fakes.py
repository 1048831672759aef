"""A session without torch or models, for tests of pages: it hides nothing, but answers like the real one."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from stegapp import carriers
from stegapp.carriers import JpegCover, OpenCover, Planes
from stegapp.embedding import Room
from stegapp.errors import NothingRevealed
from stegapp.format import Picture, Share
from stegapp.format.message import Message, pack
from stegapp.imaging.ways import ways_of
from stegapp.models import BrokenModel, ModelCard, ModelEntry, RemovedModel
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.robust import RobustConfig
from stegapp.pipeline import (
    CapacityRequest,
    CapacityResult,
    Detectability,
    ExpectedDetectability,
    HideRequest,
    HideResult,
    RevealedShare,
    RevealRequest,
    RevealResult,
    SharePoint,
    packing_limit,
)
from stegapp.pipeline.joining import join
from stegapp.pipeline.noticing import verdict
from stegapp.pipeline.picture import prices_of
from stegapp.pipeline.robust import SEEN as SEEN_IN_BLOCKS
from stegapp.pipeline.robust import check_messengers
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import PendingFile
from stegapp.texts import Text

MODEL_ID, BLOCKS_ID = "0123456789abcdef", "fedcba9876543210"
ZERO = 128  # as a plane has it of coefficients

MEASURED_ON = Text(
    "Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and tested on "
    "{test_covers:,} others. Other detectors may see more.",
    training_covers=298,
    test_covers=299,
)
SEEN = Detectability(
    words=verdict("hard-to-notice").sentences,
    false_alarm_share=0.471,
    cover_share=0.485,
    typical_share=0.49,
    context=Text(
        "Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, the more "
        "this picture stands out. Without the message it would be {before}; in a typical photo, messages of about "
        "{message_bytes:,} bytes make it {typical}, and 50 is pure chance.",
        share=47,
        before=48,
        message_bytes=1000,
        typical=49,
    ),
    measured_on=MEASURED_ON,
    level="hard-to-notice",
)
EXPECTED = ExpectedDetectability(
    words="How much this picture would stand out with a message. The number says how many of 100 untouched photos look "
    "at least as suspicious; the fewer, the more it stands out:",
    points=(
        SharePoint("adaptive", 100, 0.5, 0.5, "hard-to-notice"),
        SharePoint("adaptive", 10_000, 0.3, 0.4, "hard-to-notice"),
        SharePoint("direct", 1_000, 0.33, 0.33, "hard-to-notice"),
        SharePoint("direct", 31_400, 0.02, 0.03, "stands-out"),
    ),
    measured_on=MEASURED_ON,
    cover_share=0.485,
    cover_level="hard-to-notice",
)


def card(name: str = "lattice", embedding: str = "sparse") -> ModelCard:
    """Return a card with believable figures."""
    return ModelCard(
        name=name,
        net=LatticeConfig(),
        embedding=embedding,  # type: ignore[arg-type]
        metrics={"psnr_db": 51.14, "sf_accuracy": 0.99998, "gmi": 0.999},
        description="A made-up model for tests.",
        date="2025-11-01T10:00:00+00:00",
        preset="quick",
        sources=("597 photographs",),
    )


EXPECTED_IN_PHOTO = (
    "Estimated: messages of up to 46,000 bytes are hard to notice in a typical photo of this size. That is carried "
    "over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is known. Carried "
    "over from whole photos, grey and of 2 megapixels, up to 13,000 bytes four detectors did no better than guessing."
)
ESTIMATED = Detectability(
    words=verdict("hard-to-notice", estimated=True).sentences, typical_share=0.45, context="Not measured on this photo."
)


def _seen(square: Detectability, request: HideRequest) -> dict[str, Any]:
    """Return what of a result depends on the carrier."""
    if request.carrier != "robust":
        return {"detectability": square if request.carrier == "square" else ESTIMATED}
    return {
        "detectability": Detectability(words=SEEN_IN_BLOCKS, level="stands-out", by_design=True),
        "messengers": request.messengers,
        "ways": tuple(way.name for way in ways_of(request.messengers)),
    }


def _room(cover: OpenCover) -> int:
    if isinstance(cover, JpegCover):
        return Room.of(cover.planes, prices_of(cover)).longest  # type: ignore[arg-type]
    return cover.levels.size // 17


def _changed(planes: Planes, rng: np.random.Generator) -> tuple[Planes, int]:
    """Return planes of which a fortieth changed by one, of coefficients those that are not zero; and how many."""
    if not isinstance(planes, Picture):
        change = rng.integers(0, 40, planes.shape) == 0
        return np.where(change, planes ^ 1, planes).astype(np.uint8), int(change.sum())
    stego, count = planes.copy(), 0
    for plane in stego.planes:
        change = rng.integers(0, 40, plane.shape) == 0
        if planes.kind == "coefficients":
            change &= (plane >> 1 != ZERO >> 1) & (plane > 70) & (plane < 185)
        plane[change] ^= 1
        count += int(change.sum())
    return stego, count


def _held(planes: Planes) -> bytes:
    return b"".join(plane.tobytes() for plane in planes.planes) if isinstance(planes, Picture) else planes.tobytes()


class FakeStore:
    """Lists what it was given."""

    def __init__(self, entries: list[ModelEntry] | None = None) -> None:
        self.entries = entries if entries is not None else [entry()]

    def list(self) -> tuple[ModelEntry, ...]:
        return tuple(self.entries)

    def broken(self) -> tuple[BrokenModel, ...]:
        return ()

    def removed(self) -> tuple[RemovedModel, ...]:
        return ()

    def default(self, *, on_blocks: bool = False) -> ModelEntry:
        return next(entry for entry in self.entries if entry.card.on_blocks is on_blocks)

    def export(self, entry: ModelEntry, path: Path, *, overwrite: bool = False) -> Path:
        path.write_text(entry.name)
        return path


def entry(name: str = "lattice", model_id: str = MODEL_ID, origin: str = "bundled") -> ModelEntry:
    """Return an entry of a model that is not there."""
    return ModelEntry(name, model_id, Path(f"/nowhere/{name}.safetensors"), origin, card(name))  # type: ignore[arg-type]


def blocks_entry() -> ModelEntry:
    """Return an entry of a model for messengers that recompress."""
    made = replace(card("robust", "spread"), net=RobustConfig())
    return ModelEntry("robust", BLOCKS_ID, Path("/nowhere/robust.safetensors"), "bundled", made)


@dataclass
class FakeSession:
    """Answers requests at once; what was hidden is remembered by the stego's bytes."""

    capacity_bytes: int = 31_400
    store: FakeStore = field(default_factory=FakeStore)
    hidden: dict[bytes, tuple[str, Message | Share]] = field(default_factory=dict)
    requests: list[object] = field(default_factory=list)
    error: Exception | None = None
    seen: Detectability = SEEN
    expected: ExpectedDetectability = EXPECTED

    def forget(self) -> None:
        """Drop nothing."""

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        self.requests.append(request)
        yield Progress("measure")
        room, expected = self.capacity_bytes, self.expected
        notes: tuple[str, ...] = ()
        if request.carrier != "square":
            opened = carriers.get(request.carrier).open_cover(request.cover, request.cover_options)
            room, expected = _room(opened), ExpectedDetectability(words=EXPECTED_IN_PHOTO, safe_bytes=46_000)
            notes = opened.notes
        if request.carrier == "robust":
            expected = ExpectedDetectability(words=SEEN_IN_BLOCKS, by_design=True)
            notes += check_messengers(request.messengers, opened.levels.shape[1::-1])
        return CapacityResult(
            capacity_bytes=room,
            adaptive_bytes=0,
            bit_accuracy=1.0,
            gmi=0.999,
            code_rate=0.975,
            model_name="lattice",
            model_id=BLOCKS_ID if request.carrier == "robust" else MODEL_ID,
            device="cpu",
            seconds={"total": 0.4},
            notes=notes,
            detectability=expected,
        )

    def hide(
        self,
        request: HideRequest,
        *,
        cancel: CancelToken | None = None,
        share: Share | None = None,
        file: PendingFile | None = None,
    ) -> Job[HideResult]:
        self.requests.append(request)
        yield Progress("read")
        if self.error is not None:
            raise self.error
        carrier = carriers.get(request.carrier)
        opened = carrier.open_cover(request.cover, request.cover_options)
        yield Progress("search")
        packed = pack(share or request.message, limit=packing_limit(request.carrier))
        rng = np.random.default_rng(1)
        stego, changed = _changed(opened.planes, rng)
        yield Progress("write")
        with file or PendingFile(request.output, replace=request.force) as pending:
            pending.write(carrier.close(stego, opened))
            pending.commit()
        self.hidden[_held(stego)] = (request.password, share or request.message)
        return HideResult(
            output=request.output,
            psnr_db=64.2,
            ssim=0.999961,
            changed_pixels=changed,
            max_change=1,
            strength=1.0,
            method="direct",
            code_rate=0.975,
            message_bytes=len(packed),
            container_bytes=len(packed) + 40,
            capacity_bytes=self.capacity_bytes,
            raw_ber=0.0,
            gmi=0.999,
            model_name="lattice",
            model_id=MODEL_ID,
            device="cpu",
            seconds={"total": 1.1},
            notes=(),
            decoy_bytes=len(pack(request.decoy.message)) if request.decoy is not None else 0,
            **_seen(self.seen, request),
            cover_pixels=carrier.pixels(opened.planes, opened),
            stego_pixels=carrier.pixels(stego, opened),
        )

    def reveal(self, request: RevealRequest, *, cancel: CancelToken | None = None) -> Job[RevealResult]:
        found = yield from self.reveal_part(request, cancel=cancel)
        return join([found]) if isinstance(found, RevealedShare) else found

    def reveal_part(
        self, request: RevealRequest, *, cancel: CancelToken | None = None
    ) -> Job[RevealResult | RevealedShare]:
        self.requests.append(request)
        yield Progress("read")
        if self.error is not None:
            raise self.error
        stegos = carriers.open_stego(request.stego)
        yield Progress("decode")
        held = map(_held, stegos)
        known = (self.hidden[levels] for levels in held if levels in self.hidden)
        password, message = next(known, ("", None))
        if message is None or password != request.password:
            raise NothingRevealed("Nothing could be revealed.")
        figures: dict[str, Any] = {
            "method": "direct",
            "corrected_bits": 287,
            "payload_bits": 10_240,
            "message_bytes": 1000,
            "container_bytes": 1040,
            "code_rate": 0.975,
            "model_name": "lattice",
            "model_id": MODEL_ID,
            "device": "cpu",
            "seconds": {"total": 0.9},
        }
        if isinstance(message, Share):
            return RevealedShare(share=message, **figures)
        return RevealResult(message=message, **figures)
