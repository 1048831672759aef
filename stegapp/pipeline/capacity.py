"""How long a message a cover can carry with a model."""

from typing import TYPE_CHECKING

import numpy as np

from stegapp import carriers
from stegapp.carriers import OpenCover, RobustCover
from stegapp.embedding import Room, check_model, probe_cover, probe_tile
from stegapp.format import Picture
from stegapp.pipeline.detectability import Load, expect
from stegapp.pipeline.photo_estimates import expect_in_photo, traits
from stegapp.pipeline.picture import prices_of
from stegapp.pipeline.requests import CapacityRequest, CapacityResult
from stegapp.pipeline.robust import room_of_robust
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Timer

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.pipeline.engine import Engine

__all__ = ["capacity"]


def capacity(request: CapacityRequest, *, engine: "Engine", cancel: CancelToken) -> Job[CapacityResult]:
    """Measure a cover's capacity: embed a full plane of random bits, round, read it back; read the cover itself.

    Raises ImageRefused, ModelRefused, CoverUnsuitable, DeviceError, Cancelled.
    """
    timer, carrier = Timer(), carriers.get(request.carrier)
    yield Progress("read")
    with timer.section("read"):
        cover = carrier.open_cover(request.cover, request.cover_options, cancel=cancel)
    cancel.raise_if_cancelled()
    yield Progress("load-model")
    if isinstance(cover, RobustCover):
        return room_of_robust(request, cover, timer=timer, engine=engine)
    with timer.section("load_model"):
        model = engine.model(request.model, device=request.device)
    cancel.raise_if_cancelled()
    yield Progress("measure")
    plane = cover.planes
    if isinstance(plane, Picture):
        return _of_picture(plane, model, cover, timer, engine.detector)
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


def _of_picture(picture: Picture, model: "StegModel", cover: OpenCover, timer: Timer, load: Load) -> CapacityResult:
    """Return what a picture in tiles can carry: half a bit for each useful position. One tile is probed."""
    check_model(model)
    geometry = picture.geometry
    with timer.section("measure"):
        longest = Room.of(picture, prices_of(cover)).longest
        middle = geometry.tile(geometry.tiles // 2)
        reading, _ = probe_tile(model, np.ascontiguousarray(picture[middle.area]))
    return CapacityResult(
        capacity_bytes=longest,
        adaptive_bytes=longest,
        bit_accuracy=1 - reading.ber,
        gmi=reading.gmi,
        code_rate=1.0,
        model_name=model.card.name,
        model_id=model.id,
        device=model.device,
        seconds=timer.seconds(),
        notes=cover.notes,
        detectability=expect_in_photo(load, traits(cover, geometry, room=longest)),
        # Each place that is not zero has room for half a bit.
        detail=min(1.0, 16 * longest / geometry.positions) if geometry.kind == "coefficients" else None,
    )
