"""What is asked of the pipelines and what they answer; no torch, no work.

The window and the command line build requests and read results; neither needs
to know how a message is hidden.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import AS_IT_IS, CoverOptions, Crop
from stegapp.choices import Method, UsedMethod
from stegapp.embedding import MOST_IN_PHOTO
from stegapp.format import Message, Share
from stegapp.imaging.ways import ANY

__all__ = [
    "DECOY_CARRIERS",
    "CapacityRequest",
    "CapacityResult",
    "CoverOptions",
    "Crop",
    "Decoy",
    "Detectability",
    "ExpectedDetectability",
    "HideRequest",
    "HideResult",
    "Level",
    "Method",
    "RevealRequest",
    "RevealResult",
    "RevealedShare",
    "SharePoint",
    "packing_limit",
]

Level = Literal["hard-to-notice", "noticeable", "stands-out"]
"""How conspicuous a picture is, for people: see `noticing.level_of`."""


DECOY_CARRIERS = ("photo", "jpeg")
"""Carriers whose pictures have tiles enough for two messages."""


def packing_limit(carrier: str) -> int | None:
    """Return the packed bytes beyond which a message for this carrier is not packed to its end; see `format.pack`."""
    return None if carrier == "square" else MOST_IN_PHOTO


@dataclass(frozen=True)
class Decoy:
    """A second message for the same picture, in tiles of its own, under a password of its own."""

    message: Message = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class HideRequest:
    """Hide `message` in `cover` and write the stego to `output`.

    cover: a picture's path or its bytes. model: a name, id or file; None is the default.
    strength: in (0, 1]; None searches for the least visible one that decodes with margin.
    method: auto takes adaptive as long as the message fits and the model can, else direct.
    force: allow `output` to replace a file, the cover included.
    carrier: what kind of stego it becomes. cover_options: what is chosen of how the picture becomes a cover.
    messengers: whose recompression it has to survive, by their keys in `imaging.ways`; by the carrier robust alone.
    key_files: files that are needed beside the password, or either of two, in any order (FORMAT.md §3).
    decoy: a second message; by the carriers of DECOY_CARRIERS alone.
    """

    cover: Path | bytes
    output: Path
    message: Message = field(repr=False)
    password: str = field(repr=False)
    model: str | None = None
    strength: float | None = None
    method: Method = "auto"
    device: str = "auto"
    force: bool = False
    carrier: str = "square"
    cover_options: CoverOptions = AS_IT_IS
    messengers: tuple[str, ...] = ANY
    key_files: tuple[Path, ...] = field(default=(), repr=False)
    decoy: Decoy | None = None


@dataclass(frozen=True)
class Detectability:
    """How a stego looks to the detector that ships with the app.

    words: the level and what to do, in words; why there is no figure where there is none. false_alarm_share: of the
    test's untouched photos, those that look at least as suspicious, so that they are flagged too if this stego is to be
    caught: the larger, the better. cover_share: the same for the cover. typical_share: the same for messages of about
    this length, median over photos, 0.5 is guessing. context says these in words. measured_on: by what detector, on
    what. level: what false_alarm_share comes to; None where there is none. by_design: the level is known of this way of
    hiding, whatever the picture; then words say why.
    """

    words: str
    false_alarm_share: float | None = None
    cover_share: float | None = None
    typical_share: float | None = None
    context: str = ""
    measured_on: str = ""
    level: Level | None = None
    by_design: bool = False


@dataclass(frozen=True)
class SharePoint:
    """What to expect of a message of one length: see `Detectability`."""

    method: Method
    message_bytes: int
    false_alarm_share: float
    typical_share: float
    level: Level


@dataclass(frozen=True)
class ExpectedDetectability:
    """How stegos of one cover will look to that detector.

    words: what the points say; why there are none where there are none. points: by rising length. cover_share,
    cover_level: of the cover without a message. safe_bytes: up to what length messages are estimated to be hard to
    notice, where nothing was measured on the picture; None where there are points, or no estimate. by_design: each
    message stands out that is hidden this way; then words say why.
    """

    words: str
    points: tuple[SharePoint, ...] = ()
    measured_on: str = ""
    cover_share: float | None = None
    cover_level: Level | None = None
    safe_bytes: int | None = None
    by_design: bool = False


@dataclass(frozen=True)
class HideResult:
    """A stego that was written, read back and revealed.

    code_rate: information bits per coded bit of the payload. raw_ber: share of
    wrong bits among those that carry something. gmi: bits per carrying pixel, read back.
    capacity_bytes: the longest packed message this cover takes with this model and the method asked for.
    seconds: wall time by part; parts that ran side by side overlap. ways: of recompression that the file survived.
    messengers: whose ways these are, by their keys. decoy_bytes: of the second message, packed; 0 if there is none.
    """

    output: Path
    psnr_db: float
    ssim: float
    changed_pixels: int
    max_change: int
    strength: float
    method: UsedMethod
    code_rate: float
    message_bytes: int
    container_bytes: int
    capacity_bytes: int
    raw_ber: float
    gmi: float
    model_name: str
    model_id: str
    device: str
    seconds: dict[str, float]
    notes: tuple[str, ...]
    detectability: Detectability
    cover_pixels: NDArray[np.uint8] = field(repr=False)
    stego_pixels: NDArray[np.uint8] = field(repr=False)
    ways: tuple[str, ...] = ()
    messengers: tuple[str, ...] = ()
    decoy_bytes: int = 0


@dataclass(frozen=True)
class RevealRequest:
    """Reveal what is hidden in `stego`, trying `model` first, then the other installed ones.

    key_files: those that it was hidden with, in any order.
    """

    stego: Path | bytes
    password: str = field(repr=False)
    model: str | None = None
    device: str = "auto"
    key_files: tuple[Path, ...] = field(default=(), repr=False)


@dataclass(frozen=True, kw_only=True)
class _Revealed:
    method: UsedMethod
    corrected_bits: int
    payload_bits: int
    message_bytes: int
    container_bytes: int
    code_rate: float
    model_name: str
    model_id: str
    device: str
    seconds: dict[str, float]


@dataclass(frozen=True, kw_only=True)
class RevealResult(_Revealed):
    """A revealed and authenticated message.

    corrected_bits were read wrong and put right. payload_bits carry the message. pictures: in which it lay; where these
    are several, numbers are those of all together, and method, code rate, model and device those of the first.
    """

    message: Message = field(repr=False)
    pictures: int = 1


@dataclass(frozen=True, kw_only=True)
class RevealedShare(_Revealed):
    """A picture that holds a share of a message, authentic; see `joining`."""

    share: Share = field(repr=False)


@dataclass(frozen=True)
class CapacityRequest:
    """Measure how long a packed message `cover` can carry."""

    cover: Path | bytes
    model: str | None = None
    device: str = "auto"
    carrier: str = "square"
    cover_options: CoverOptions = AS_IT_IS
    messengers: tuple[str, ...] = ANY


@dataclass(frozen=True)
class CapacityResult:
    """What a cover can carry with a model, measured on a plane of random bits read back.

    capacity_bytes: the longest packed message (compressed, before encryption).
    adaptive_bytes: how much of it the adaptive method takes; 0 where the model has none.
    detectability: what to expect of messages of several lengths.
    detail: of a JPEG, the share of its places with so much detail that they can carry something; None of others.
    """

    capacity_bytes: int
    adaptive_bytes: int
    bit_accuracy: float
    gmi: float
    code_rate: float
    model_name: str
    model_id: str
    device: str
    seconds: dict[str, float]
    notes: tuple[str, ...]
    detectability: ExpectedDetectability
    detail: float | None = None
