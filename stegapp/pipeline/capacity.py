"""How long a message a cover can carry with a model."""

from typing import TYPE_CHECKING

from stegapp import carriers
from stegapp.embedding import probe_cover
from stegapp.pipeline.detectability import expect
from stegapp.pipeline.requests import CapacityRequest, CapacityResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer

if TYPE_CHECKING:
    from stegapp.pipeline.engine import Engine

__all__ = ["capacity"]


def capacity(request: CapacityRequest, *, engine: "Engine", cancel: CancelToken) -> Job[CapacityResult]:
    """Measure a cover's capacity: embed a full plane of random bits, round, read it back; read the cover itself.

    Raises ImageRefused, ModelRefused, CoverUnsuitable, DeviceError, Cancelled.
    """
    timer, carrier = Timer(), carriers.get(request.carrier)
    yield Progress("read")
    with timer.section("read"):
        cover = carrier.open_cover(request.cover, crop=request.crop, cancel=cancel)
    (plane,) = cover.planes
    cancel.raise_if_cancelled()
    yield Progress("load-model")
    with timer.section("load_model"):
        model = engine.model(request.model, device=request.device)
    cancel.raise_if_cancelled()
    yield Progress("measure")
    with timer.section("measure"):
        probe = probe_cover(model, plane)
    with timer.section("detectability"):
        detectability = expect(engine.detector, plane, probe=probe)
    return CapacityResult(
        capacity_bytes=probe.longest,
        adaptive_bytes=probe.adaptive_longest,
        bit_accuracy=1 - probe.full.ber,
        gmi=probe.full.gmi,
        code_rate=probe.code_rate,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=timer.seconds(),
        notes=cover.notes,
        detectability=detectability,
    )
