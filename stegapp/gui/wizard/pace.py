"""How fast a training goes and how long it still takes, from its reports. Must not know widgets."""

from collections import deque

from stegapp.training.protocol import Report

__all__ = ["Pace"]

_WINDOW = 40  # reports that the speed is taken from
_SF_SHARE = 0.6  # of the time of a JT step


class Pace:
    """The pace of one run. minutes: its budget, 0 for none. sf_steps: planned for the SF-stage."""

    def __init__(self, *, minutes: float = 0.0, sf_steps: int = 0) -> None:
        self._minutes, self._sf_steps = minutes, sf_steps
        self._last: Report | None = None
        self._steps: deque[tuple[float, str, int]] = deque(maxlen=_WINDOW)

    def take(self, report: Report, now: float) -> None:
        """Take a report that came at `now`, in seconds of a clock that never goes back."""
        self._last = report
        if report.stage in ("jt", "sf"):
            if self._steps and self._steps[-1][1] != report.stage:
                self.forget()
            self._steps.append((now, report.stage, report.step))

    def forget(self) -> None:
        """Judge the speed anew, from the next report on."""
        self._steps.clear()

    def speed(self) -> float:
        """Return steps a second, 0 while not known."""
        if len(self._steps) < 2:
            return 0.0
        (begin, _, first), (end, _, last) = self._steps[0], self._steps[-1]
        return (last - first) / (end - begin) if end > begin and last > first else 0.0

    def seconds_left(self) -> float | None:
        """Return about how long the run still takes, None while not known."""
        report = self._last
        if report is None or report.stage not in ("jt", "sf"):
            return None
        speed = self.speed()
        left = None
        if speed > 0:
            left = (report.total - report.step) / speed
            if report.stage == "jt":
                left += self._sf_steps * _SF_SHARE / speed
        if self._minutes:
            budget = max(0.0, self._minutes * 60.0 - report.metrics.get("seconds", 0.0))
            left = budget if left is None else min(left, budget)
        return left
