"""The curves of a training, thinned as they grow. Must not know widgets."""

from collections.abc import Mapping
from typing import Any

from stegapp.training.protocol import Report

__all__ = ["History"]

_MOST = 1500  # points of one curve; beyond, every other one goes
_STAGES = ("jt", "sf")
_MEASURED = ("accuracy", "rounded_accuracy", "psnr_db", "gmi")

Points = list[tuple[float, float]]


class History:
    """Curves over the steps of both stages, the SF-stage behind the JT-stage."""

    def __init__(self) -> None:
        self.curves: dict[str, Points] = {name: [] for name in ("loss", *_MEASURED)}
        self.picks: dict[str, tuple[float, float]] = {}
        """The place of each stage's picked weights on the curve of accuracy after rounding."""
        self.border: float | None = None
        """Where the SF-stage begins."""
        self._end = 0.0

    def add(self, report: Report) -> None:
        """Take the figures of a report."""
        if report.stage not in _STAGES:
            return
        if report.stage == "sf" and self.border is None:
            self.border = self._end
        start = self.border or 0.0 if report.stage == "sf" else 0.0
        x = start + report.step
        self._end = max(self._end, x)
        metrics = report.metrics
        if report.step and metrics.get("loss", 0.0) > 0.0:
            self._put("loss", x, metrics["loss"])
        if "measured_step" in metrics:
            at = start + metrics["measured_step"]
            for name in _MEASURED:
                if name in metrics:
                    self._put(name, at, metrics[name])
            wanted = start + metrics.get("best_step", -1.0)
            pick = next((point for point in self.curves["rounded_accuracy"] if point[0] == wanted), None)
            if pick is not None:
                self.picks[report.stage] = pick

    def _put(self, name: str, x: float, y: float) -> None:
        points = self.curves[name]
        while points and points[-1][0] >= x:  # after a roll-back, or the same measurement again
            points.pop()
        points.append((x, y))
        if len(points) > _MOST:
            del points[1:-1:2]

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {"curves": self.curves, "picks": self.picks, "border": self.border, "end": self._end}

    @classmethod
    def from_json(cls, values: object) -> "History":
        """Return what `to_json` gave; an empty one for anything else."""
        made = cls()
        try:
            if not isinstance(values, Mapping):
                return made
            curves = {name: [(float(x), float(y)) for x, y in values["curves"][name][:_MOST]] for name in made.curves}
            picks = {str(stage): (float(x), float(y)) for stage, (x, y) in values["picks"].items()}
            border = None if values["border"] is None else float(values["border"])
            end = float(values["end"])
        except (KeyError, TypeError, ValueError, AttributeError):
            return made
        made.curves, made.picks, made.border, made._end = curves, picks, border, end
        return made
