"""Which weights of a stage are taken: measured on photos kept back, the best after rounding (paper IV.B.1).

Owns the score, and when it counts. Must not know what is done with the weights.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from stegapp.training.checkpoint import load_module
from stegapp.training.kinds import quickly_measured
from stegapp.training.ranks import ALONE, Ranks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from stegapp.training.config import TrainConfig
    from stegapp.training.learners import Learner
    from stegapp.training.state import RunState

__all__ = ["Selection"]


class Selection:
    """Measures the networks of a stage now and then, and keeps their best weights.

    covers: the middles of some photos kept back. best: the weights kept so far, of a run that is resumed.
    """

    def __init__(
        self,
        config: TrainConfig,
        state: RunState,
        covers: Sequence[NDArray[np.uint8]],
        best: Mapping[str, Tensor],
        *,
        ranks: Ranks = ALONE,
    ) -> None:
        self._config, self._state, self._covers, self._ranks = config, state, covers, ranks
        self.best: dict[str, Tensor] = dict(best)

    def measure(self, learner: Learner, *, keep: bool = False) -> None:
        """Measure, and keep the weights if none were better. keep: even if it is too early to tell."""
        state = self._state
        quick = quickly_measured(self._config, learner, self._covers, self._ranks)
        state.history.append({"stage": learner.name, "step": state.step, **asdict(quick)})
        score = quick.score
        # While λ_q rises, and until quality has caught up, accuracy is bought with changes that will not stay.
        ramp = self._config.jt.quality_ramp
        settled = learner.rounded or keep or state.step >= min(2 * ramp, (1 + ramp) / 2) * state.total
        if settled and (not state.best or score >= state.best):
            state.best, state.best_step = score, state.step
            self.best = {
                key: value.detach().to("cpu", copy=True)
                for key, value in learner.tensors().items()
                if key.startswith(learner.results)
            }

    def take(self, modules: Mapping[str, nn.Module]) -> None:
        """Load the best weights, mark where they were measured, and keep none for the next stage."""
        for name, module in modules.items():
            load_module(name, module, self.best)
        for row in self._state.history:
            if row["stage"] == self._state.stage and row["step"] == self._state.best_step:
                row["picked"] = True
        self.best = {}
