"""One process of a training of several, as `torchrun` starts it: `-m tests.training.ranks_program CONFIG [FAULT]`.

CONFIG is a training's settings as JSON. The one that leads prints a line of JSON a step, and what came of it. FAULT:
"memory" lets memory end once for the second process alone, "cancel" cancels it there after three steps, "collapse"
makes its loss infinite once.
"""

import json
import sys
from pathlib import Path
from typing import Any

from stegapp import training
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training import learners, reporter
from stegapp.training.launch import follows


def main(path: str, fault: str = "") -> None:
    config = training.TrainConfig.from_dict(json.loads(Path(path).read_text()))
    reporter._REPORT_EVERY = 0.0
    cancel = CancelToken()
    _spoil(fault, cancel)

    def show(report: Progress) -> None:
        line = {"stage": report.stage, "step": report.step, **report.metrics, "note": getattr(report, "note", "")}
        print(json.dumps(line), flush=True)

    if follows():
        run_job(training.follow(config, cancel=cancel))
        return
    result = run_job(training.train(config, cancel=cancel), show)
    print(json.dumps({"history": result.history, "notes": list(result.notes)}), flush=True)


def _spoil(fault: str, cancel: CancelToken) -> None:
    step, calls = learners.JtLearner.step, 0

    def spoilt(self: learners.JtLearner, batch: Any, **settings: Any) -> dict[str, float]:
        nonlocal calls
        calls += 1
        if fault == "memory" and follows() and len(batch.covers) > 2:
            raise MemoryError
        if fault == "cancel" and follows() and calls == 4:
            cancel.cancel()
        found = step(self, batch, **settings)
        return {**found, "loss": float("inf")} if fault == "collapse" and calls == 5 else found

    learners.JtLearner.step = spoilt  # type: ignore[method-assign]


if __name__ == "__main__":
    main(*sys.argv[1:])
