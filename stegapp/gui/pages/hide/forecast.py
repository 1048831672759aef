"""What is known of a hide before it is done: how much the picture carries, how long the message is. No widgets."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from stegapp.carriers import AS_IT_IS, CoverOptions
from stegapp.carriers.photo import shrunk_size
from stegapp.errors import CoverUnsuitable
from stegapp.gui.jobs import drafts
from stegapp.gui.jobs.drafts import Draft, Packed
from stegapp.gui.jobs.estimates import expected_psnr
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.pictures import OpenedCover
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.services import Services
from stegapp.imaging.ways import ANY, RECOMPRESSING
from stegapp.pipeline import CapacityRequest, CapacityResult, Noticing, expected
from stegapp.pipeline.sending import shrinks

__all__ = ["Forecast", "Measured", "Wanted"]

Measured = dict[tuple[object, ...], CapacityResult]
"""What was measured, by cover, carrier, crop, size, messengers, model and device: nothing is measured twice."""


@dataclass(frozen=True)
class Wanted:
    """What is to carry the message.

    cover: None where there is none. model: an id, None for the default. messengers: whose recompression it has to
    survive; empty where the carrier heeds none.
    """

    cover: OpenedCover | None = field(repr=False)
    carrier: str = "square"
    options: CoverOptions = AS_IT_IS
    model: str | None = None
    messengers: tuple[str, ...] = ()

    @property
    def on_blocks(self) -> bool:
        """Whether it takes a model of blocks, for messengers that recompress."""
        return self.carrier == "robust"

    @property
    def measured(self) -> "Wanted":
        """The same, without what makes no difference to how much fits."""
        return replace(self, options=replace(self.options, metadata="clean"))


class Forecast(QObject):
    """Measures the cover and packs the message on workers.

    of: what is or was measured last. capacity: what was measured, None while it is not known. room: the bytes that fit,
    0 for a picture that carries nothing, None while it is not known; then `measuring` and `failed` say why. packed: the
    message's length, None while it is not known; packed_of: which message's.
    """

    changed = Signal()
    measuring_failed = Signal(object)  # Failure
    packing_failed = Signal(object)  # Failure

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._measure_job = Latest(services.runner, Lane.MODEL)
        self._pack_job = Latest(services.runner, Lane.MESSAGE)
        self.of = Wanted(None)
        self.measured: Measured = {}
        self.capacity: CapacityResult | None = None
        self.room: int | None = None
        self.measuring = self.failed = False
        self.packed: Packed | None = None
        self.packed_of: Draft | None = None

    # ------------------------------------------------------------ the cover

    def measure(self, wanted: Wanted) -> None:
        """Measure what the cover takes, or remember it."""
        self._measure_job.cancel()
        cover, device = wanted.cover, self._services.device
        if cover is None:
            return
        wanted = self.of = wanted.measured
        default = self._services.catalog.default(on_blocks=wanted.on_blocks)
        model = wanted.model or (default.id if default is not None else "")
        key = (cover.digest, wanted.carrier, wanted.options, wanted.messengers, model, device)
        known = self.measured.get(key)
        if known is not None:
            self._measured(key, known)
            return
        self._set_capacity(None, None, measuring=True)
        request = CapacityRequest(
            cover.data, wanted.model, device, wanted.carrier, wanted.options, wanted.messengers or ANY
        )
        self._measure_job.start(
            lambda token: self._services.session.capacity(request, cancel=token),
            on_success=lambda result: self._measured(key, result),
            on_failure=self._measure_failed,
        )

    def forget_cover(self) -> None:
        """There is no cover any more."""
        self._measure_job.cancel()
        self._set_capacity(None, None)

    def _measured(self, key: tuple[object, ...], result: CapacityResult) -> None:
        self.measured[key] = result
        self._set_capacity(result, result.capacity_bytes)

    def _measure_failed(self, failure: Failure) -> None:
        unsuitable = isinstance(failure.error, CoverUnsuitable)
        self._set_capacity(None, 0 if unsuitable else None, failed=not unsuitable)
        self.measuring_failed.emit(failure)

    def _set_capacity(
        self, capacity: CapacityResult | None, room: int | None, *, measuring: bool = False, failed: bool = False
    ) -> None:
        self.capacity, self.room = capacity, room
        self.measuring, self.failed = measuring, failed
        self.changed.emit()

    # ------------------------------------------------------------ the message

    def pack(self, draft: Draft, carrier: str) -> None:
        """Find out how long `draft` is once packed for a carrier."""
        self._pack_job.cancel()
        if draft.empty or draft.kind == "files":
            self._set_packed(None, None)  # what was known is of other files
        if draft.empty:
            return
        self._pack_job.start(
            lambda token: drafts.packed_size(draft, token, carrier=carrier),
            on_success=lambda packed: self._set_packed(packed, draft),
            on_failure=lambda failure: self.packing_failed.emit(failure),
            secrets=(draft.text,),
        )

    def _set_packed(self, packed: Packed | None, draft: Draft | None) -> None:
        self.packed, self.packed_of = packed, draft
        self.changed.emit()

    # ------------------------------------------------------------ both together

    @property
    def packed_bytes(self) -> int | None:
        """The message's length, None while it is not known."""
        return self.packed.n_bytes if self.packed is not None else None

    @property
    def notes(self) -> tuple[str, ...]:
        """What was done to the picture, as sentences; none while it is not measured.

        Which messengers would make it smaller is no part of them: that stands where they are chosen.
        """
        cover = self.of.cover
        if self.capacity is None or cover is None:
            return ()
        longer = max(shrunk_size(cover.size, self.of.options.size))
        elsewhere = {shrinks(each, longer) for each in RECOMPRESSING}
        return tuple(note for note in self.capacity.notes if note not in elsewhere)

    @property
    def too_long(self) -> bool:
        """Whether the message is known not to fit."""
        return self.packed is not None and self.room is not None and self.packed.n_bytes > self.room

    def psnr(self, strength: float | None) -> tuple[float, bool] | None:
        """Return the PSNR to expect in dB, and whether it may be better; None while it cannot be told."""
        if self.capacity is None or self.packed is None or self.too_long:
            return None
        entry = self._services.catalog.find(self.capacity.model_id)
        if entry is None or self.of.carrier != "square":
            return None  # a card has figures of squares
        value = expected_psnr(entry.card, self.capacity, self.packed.n_bytes, strength)
        return (value, self.packed.n_bytes <= self.capacity.adaptive_bytes) if value is not None else None

    def noticing(self, strength: float | None) -> Noticing | None:
        """Return how easily the picture may be noticed with the message; None while that cannot be told."""
        return expected(self.capacity, self.packed_bytes, strength) if self.capacity else None
