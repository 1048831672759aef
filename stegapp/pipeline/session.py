"""The three jobs over one engine: what the window and the command line hold."""

from stegapp.format import Share
from stegapp.pipeline.capacity import capacity
from stegapp.pipeline.engine import Engine
from stegapp.pipeline.hide import hide
from stegapp.pipeline.requests import (
    CapacityRequest,
    CapacityResult,
    HideRequest,
    HideResult,
    RevealedShare,
    RevealRequest,
    RevealResult,
)
from stegapp.pipeline.reveal import reveal, reveal_part
from stegapp.progress import CancelToken, Job
from stegapp.system.atomic import PendingFile

__all__ = ["Session"]


class Session(Engine):
    """Run jobs, loading each model once per device. A job that fails leaves the session usable."""

    def hide(
        self,
        request: HideRequest,
        *,
        cancel: CancelToken | None = None,
        share: Share | None = None,
        file: PendingFile | None = None,
    ) -> Job[HideResult]:
        """Hide a message, or a share of it; see `stegapp.pipeline.hide`."""
        return hide(request, engine=self, cancel=cancel or CancelToken(), share=share, file=file)

    def reveal(self, request: RevealRequest, *, cancel: CancelToken | None = None) -> Job[RevealResult]:
        """Reveal a message; see `stegapp.pipeline.reveal`."""
        return reveal(request, engine=self, cancel=cancel or CancelToken())

    def reveal_part(
        self, request: RevealRequest, *, cancel: CancelToken | None = None
    ) -> Job[RevealResult | RevealedShare]:
        """Reveal a message, or a share of one; see `stegapp.pipeline.reveal`."""
        return reveal_part(request, engine=self, cancel=cancel or CancelToken())

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        """Measure a cover's capacity; see `stegapp.pipeline.capacity`."""
        return capacity(request, engine=self, cancel=cancel or CancelToken())
