"""What the security test is asked for, and which of it cannot be."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from stegapp.carriers import SQUARE
from stegapp.errors import UsageError
from stegapp.evaluation import ensemble, features, jpeg_features, network_detectors, reference
from stegapp.evaluation.covers import Pictures, Quality, check_qualities
from stegapp.evaluation.whole.options import Whole
from stegapp.pipeline.requests import Method

if TYPE_CHECKING:
    from stegapp.evaluation.hiding import MessageSize

__all__ = ["CLASSIFIERS", "ClassifierName", "DetectionTest"]

ClassifierName = Literal["fisher", "ensemble"]

CLASSIFIERS: tuple[ClassifierName, ...] = ("fisher", "ensemble")


@dataclass(frozen=True)
class DetectionTest:
    """What to measure.

    detectors: names of features, or of networks. message_bytes: lengths of messages, None for as long as fits. method,
    strength: as in a HideRequest. compare: names of classical methods. classifiers: what is trained on features; a
    network is its own. jobs: processes that hide, extract features and train classifiers. side_information: hide as
    `hide` does, with what rounding took away of the levels; False for covers of which only the levels are known. whole:
    to measure on whole photographs; None for grey squares. keep: a folder for what was measured on each of them.
    effort: how long networks are trained, and on crops of which size.
    """

    pictures: Pictures
    model: str | None = None
    detectors: tuple[str, ...] = ("spam",)
    message_bytes: "tuple[MessageSize, ...]" = (1_000,)
    qualities: tuple[Quality, ...] = (None,)
    method: Method = "auto"
    strength: float | None = None
    compare: tuple[str, ...] = ("lsbm", "hill", "suniward")
    classifiers: tuple[ClassifierName, ...] = ("fisher",)
    splits: int = 10
    jobs: int = 1
    device: str = "auto"
    side_information: bool = True
    whole: Whole | None = None
    keep: Path | None = None
    effort: network_detectors.Effort = network_detectors.USUAL

    def __post_init__(self) -> None:
        check_qualities(self.qualities)
        if not self.detectors:
            raise UsageError("There is no detector.", advice="Try --detect spam, or --detect dctr with --carrier jpeg.")
        if self.whole is None:
            self._check_squares()
        else:
            self._check_whole(self.whole)
        if not self.classifiers:
            raise UsageError("There is no classifier.", advice="Try --classifier fisher.")
        for classifier in self.classifiers:
            if classifier not in CLASSIFIERS:
                raise UsageError(
                    f"There is no classifier {classifier!r}.", advice=f"Known are: {', '.join(CLASSIFIERS)}."
                )
        if "ensemble" in self.classifiers:
            ensemble.check()
        if not self.message_bytes or any(size is not None and size < 1 for size in self.message_bytes):
            raise UsageError("A message has at least one byte.", advice="Try --message-bytes 100,1000,full.")
        if self.splits < 1 or self.jobs < 1:
            raise UsageError("There has to be a split and a process at least.", advice="Leave --splits and --jobs out.")
        steps, crop = self.effort.steps, self.effort.crop
        if (steps is not None and steps < 1) or (crop is not None and not 32 <= crop <= SQUARE.height):
            raise UsageError(
                "A detector cannot be trained so.",
                advice=f"Give a step at least, and crops of 32 to {SQUARE.height} pixels.",
            )
        if self.strength is not None and not 0 < self.strength <= 1:
            raise UsageError("A strength has to be in (0, 1].", advice="Leave --strength out to search for the least.")

    def _check_squares(self) -> None:
        for detector in self.detectors:
            if detector in jpeg_features.NAMES:
                raise UsageError(f"The detector {detector!r} looks at JPEGs.", advice="Give --carrier jpeg.")
            if detector not in network_detectors.NAMES:
                features.check(detector, others=network_detectors.NAMES)
        for name in self.compare:
            reference.check(name)
        if self.keep is not None:
            raise UsageError(
                "Only features of whole photographs are kept.", advice="Leave --keep out, or give --carrier photo."
            )

    def _check_whole(self, whole: Whole) -> None:
        for detector in self.detectors:
            whole.check_detector(detector)
        for name in self.compare:
            whole.check_method(name)
        if whole.carrier == "photo" and self.qualities != (None,):
            raise UsageError(
                "A photo is a PNG, which has no JPEG quality.", advice="Leave --quality out, or give --carrier jpeg."
            )
        if self.method == "direct" or self.strength is not None:
            raise UsageError(
                "The method direct and a strength are for the grey square alone.",
                advice="Leave --method and --strength out, or give --carrier square.",
            )
        if self.pictures.crops != 1:
            raise UsageError(
                "Whole photographs are not cut into squares.", advice="Leave --crops out, or give --carrier square."
            )
