"""How long a message a cover can carry with a model."""

from typing import TYPE_CHECKING

from stegapp.embedding.probe import survey_cover
from stegapp.imaging.covers import check_carrier, read_cover
from stegapp.pipeline.detectability import expect
from stegapp.pipeline.requests import CapacityRequest, CapacityResult
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.pipeline.engine import Session

__all__ = ["capacity"]


def capacity(request: CapacityRequest, *, session: "Session", cancel: CancelToken) -> Job[CapacityResult]:
    """Measure a cover's capacity: embed a full plane of random bits, round, read it back; read the cover itself.

    Raises ImageRefused, ModelRefused, CoverUnsuitable, DeviceError, Cancelled.
    """
    clock = Clock()
    yield Progress("read")
    with clock.part("read"):
        cover = read_cover(request.cover, crop=request.crop, cancel=cancel)
    cancel.raise_if_cancelled()
    yield Progress("load-model")
    with clock.part("load_model"):
        model = session.model(request.model, device=request.device)
    cancel.raise_if_cancelled()
    yield Progress("measure")
    with clock.part("measure"):
        survey = survey_cover(model, cover.pixels)
    with clock.part("detectability"):
        detectability = expect(session.detector, cover.pixels, survey=survey)
    return CapacityResult(
        capacity_bytes=survey.longest,
        adaptive_bytes=survey.adaptive_longest,
        bit_accuracy=1 - survey.full.ber,
        gmi=survey.full.gmi,
        code_rate=survey.code_rate,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=clock.seconds(),
        notes=cover.notes + check_carrier(cover.pixels),
        detectability=detectability,
    )
