"""What detectors made of whole photos with messages: the figures that were measured, and where they come from.

Owns the numbers alone. What they mean for another photo is the pipelines' business. Each is a run of `stegapp
evaluate` that the journal names; whoever runs it anew writes the new figures here.
"""

from dataclasses import dataclass

__all__ = [
    "JPEG_MEASUREMENTS",
    "PNG_IN_COLOUR",
    "PNG_IN_GREY",
    "ROBUST_SHORTEST",
    "MeasuredLength",
    "PhotoMeasurement",
]


@dataclass(frozen=True)
class MeasuredLength:
    """How a detector does on stegos with messages of one length.

    photos: that took it. error: of the detector at the threshold that training found, mean over divisions of the
    photos: 0.5 is guessing. spread: its standard deviation over them.
    """

    detector: str
    message_bytes: int
    photos: int
    error: float
    spread: float


@dataclass(frozen=True)
class PhotoMeasurement:
    """Photos of one size that were tried.

    longer: their longer side in pixels. extent: by whose square root safe lengths grow: levels of a PNG; of a JPEG its
    room, in bytes of the longest message, the median of the photos that took the longest that was tried. quality: of a
    JPEG's one compression. page: in the journal. lengths: rising.
    """

    longer: int
    extent: int
    lengths: tuple[MeasuredLength, ...]
    page: str
    quality: int | None = None

    @property
    def longest(self) -> int:
        """Bytes of the longest messages that were tried."""
        return self.lengths[-1].message_bytes


PNG_IN_GREY = PhotoMeasurement(
    longer=1_632,
    extent=2_000_000,
    lengths=(
        MeasuredLength("SPAM", 1_000, 51, 0.500, 0.006),
        MeasuredLength("SPA", 1_000, 51, 0.499, 0.008),
        MeasuredLength("WS", 1_000, 51, 0.497, 0.010),
        MeasuredLength("chi2", 1_000, 51, 0.500, 0.000),
        MeasuredLength("SRM", 1_000, 51, 0.500, 0.015),
        MeasuredLength("SPAM", 10_000, 51, 0.495, 0.012),
        MeasuredLength("SPA", 10_000, 51, 0.509, 0.021),
        MeasuredLength("WS", 10_000, 51, 0.488, 0.024),
        MeasuredLength("chi2", 10_000, 51, 0.500, 0.000),
        MeasuredLength("SRM", 10_000, 51, 0.505, 0.014),
    ),
    page="photos",
)
"""Grey photos that were shrunk, as PNG."""

PNG_IN_COLOUR = PhotoMeasurement(
    longer=1_632,
    extent=6_000_000,
    lengths=(
        MeasuredLength("SPAM", 1_000, 51, 0.500, 0.000),
        MeasuredLength("SPA", 1_000, 51, 0.500, 0.000),
        MeasuredLength("WS", 1_000, 51, 0.500, 0.000),
        MeasuredLength("chi2", 1_000, 51, 0.500, 0.000),
        MeasuredLength("CRM", 1_000, 51, 0.500, 0.006),
        MeasuredLength("SPAM", 10_000, 51, 0.496, 0.008),
        MeasuredLength("SPA", 10_000, 51, 0.497, 0.007),
        MeasuredLength("WS", 10_000, 51, 0.502, 0.006),
        MeasuredLength("chi2", 10_000, 51, 0.500, 0.000),
        MeasuredLength("CRM", 10_000, 51, 0.488, 0.015),
    ),
    page="photos",
)
"""The same in colour: levels of three planes."""

JPEG_MEASUREMENTS = (
    PhotoMeasurement(
        longer=1_280,
        extent=16_700,
        lengths=(
            MeasuredLength("DCTR", 1_000, 51, 0.493, 0.017),
            MeasuredLength("GFR", 1_000, 51, 0.498, 0.011),
            MeasuredLength("JRM", 1_000, 51, 0.501, 0.014),
            MeasuredLength("DCTR", 10_000, 40, 0.486, 0.018),
            MeasuredLength("GFR", 10_000, 40, 0.476, 0.028),
            MeasuredLength("JRM", 10_000, 40, 0.495, 0.020),
        ),
        page="jpeg-photos",
        quality=85,
    ),
    PhotoMeasurement(
        longer=1_280,
        extent=24_900,
        lengths=(
            MeasuredLength("DCTR", 1_000, 51, 0.493, 0.021),
            MeasuredLength("GFR", 1_000, 51, 0.496, 0.013),
            MeasuredLength("JRM", 1_000, 51, 0.497, 0.016),
            MeasuredLength("DCTR", 10_000, 49, 0.474, 0.026),
            MeasuredLength("GFR", 10_000, 49, 0.477, 0.024),
            MeasuredLength("JRM", 10_000, 49, 0.492, 0.019),
        ),
        page="jpeg-photos",
        quality=93,
    ),
)
"""Photos in colour that were shrunk and compressed once, their values before rounding known; by rising quality."""

ROBUST_SHORTEST = MeasuredLength("GFR", 50, 51, 0.154, 0.055)
"""The least that was tried in JPEGs for messengers that recompress, of 1,280 pixels; on the page `robust`."""
