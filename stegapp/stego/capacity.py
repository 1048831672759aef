"""How long a message a cover can carry with a model."""

from typing import TYPE_CHECKING

from stegapp import bitplane
from stegapp.errors import CoverUnsuitable
from stegapp.images import check_carrier, read_cover
from stegapp.progress import CancelToken, Job, Progress
from stegapp.stego.clock import Clock
from stegapp.stego.measure import GMI_MARGIN, Reading, best_code_rate, measure
from stegapp.stego.requests import CapacityRequest, CapacityResult

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.stego.session import Session

__all__ = ["capacity", "capacity_of"]

_REPEATABILITY = 0.005
"""Bits per pixel by which two planes of random bits in one cover differ at most: what is promised here holds
for the plane that is embedded later."""


def capacity_of(reading: Reading, model: "StegModel") -> tuple[int, float]:
    """Return the longest packed message in bytes and its code rate, for a full plane read like `reading`.

    Raises CoverUnsuitable when not even the shortest message would come back.
    """
    rate = best_code_rate(
        reading, k=bitplane.BLOCK_BITS, highest=model.card.max_code_rate, margin=GMI_MARGIN + _REPEATABILITY
    )
    longest = bitplane.max_packed_bytes(bitplane.PAYLOAD_POSITIONS, rate) if rate is not None else 0
    if rate is None or longest < bitplane.SHORTEST_PACKED:
        raise CoverUnsuitable(
            f"This picture cannot carry a message with the model {model.card.name}: of the bits embedded, "
            f"{reading.ber:.0%} were read back wrong.",
            advice="Take another picture, best a photograph with detail everywhere, or another model.",
        )
    return longest, rate


def capacity(request: CapacityRequest, *, session: "Session", cancel: CancelToken) -> Job[CapacityResult]:
    """Measure a cover's capacity: embed a full plane of random bits, round, read it back.

    Raises ImageRefused, ModelRefused, CoverUnsuitable, DeviceError, Cancelled.
    """
    clock = Clock()
    yield Progress("read")
    with clock.part("read"):
        cover = read_cover(request.cover, crop=request.crop)
    cancel.raise_if_cancelled()
    yield Progress("load-model")
    with clock.part("load_model"):
        model = session.model(request.model, device=request.device)
    cancel.raise_if_cancelled()
    yield Progress("measure")
    with clock.part("measure"):
        reading = measure(model, cover.pixels)
        longest, rate = capacity_of(reading, model)
    return CapacityResult(
        capacity_bytes=longest,
        adaptive_bytes=0,
        bit_accuracy=1 - reading.ber,
        gmi=reading.gmi,
        code_rate=rate,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=clock.seconds(),
        notes=cover.notes + check_carrier(cover.pixels),
    )
