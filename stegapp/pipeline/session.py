"""The three jobs over one engine: what the window and the command line hold."""

from stegapp.pipeline.capacity import capacity
from stegapp.pipeline.engine import Engine
from stegapp.pipeline.hide import hide
from stegapp.pipeline.requests import (
    CapacityRequest,
    CapacityResult,
    HideRequest,
    HideResult,
    RevealRequest,
    RevealResult,
)
from stegapp.pipeline.reveal import reveal
from stegapp.progress import CancelToken, Job

__all__ = ["Session"]


class Session(Engine):
    """Run jobs, loading each model once per device. A job that fails leaves the session usable."""

    def hide(self, request: HideRequest, *, cancel: CancelToken | None = None) -> Job[HideResult]:
        """Hide a message; see `stegapp.pipeline.hide`."""
        return hide(request, engine=self, cancel=cancel or CancelToken())

    def reveal(self, request: RevealRequest, *, cancel: CancelToken | None = None) -> Job[RevealResult]:
        """Reveal a message; see `stegapp.pipeline.reveal`."""
        return reveal(request, engine=self, cancel=cancel or CancelToken())

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        """Measure a cover's capacity; see `stegapp.pipeline.capacity`."""
        return capacity(request, engine=self, cancel=cancel or CancelToken())
