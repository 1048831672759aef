"""When a run writes its checkpoint, and what goes into it.

Owns what a checkpoint holds of a run. Must not know the file (checkpoint).
"""

from __future__ import annotations

import shlex
import time
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from stegapp.errors import Cancelled
from stegapp.texts import Text
from stegapp.training import checkpoint
from stegapp.training.ranks import ALONE, Ranks

if TYPE_CHECKING:
    from torch import Tensor

    from stegapp.training.config import TrainConfig
    from stegapp.training.safeguards import Clock
    from stegapp.training.selection import Selection
    from stegapp.training.start import Networks
    from stegapp.training.state import RunState

__all__ = ["Saver"]


class Saver:
    """Writes a run's checkpoints."""

    def __init__(
        self,
        config: TrainConfig,
        state: RunState,
        *,
        networks: Networks,
        selection: Selection,
        clock: Clock,
        ranks: Ranks = ALONE,
    ) -> None:
        self._config, self._state, self._ranks = config, state, ranks
        self._networks, self._selection, self._clock = networks, selection, clock
        self._saved_at = time.monotonic()

    def due(self) -> bool:
        """Tell whether it is time for the next checkpoint."""
        return time.monotonic() - self._saved_at >= self._config.checkpoint_every

    def save(self, tensors: Mapping[str, Tensor]) -> None:
        """Write the networks, the tensors of the stage at hand and the best weights so far. Raises OutputRefused.

        Of several processes, which all have the same, only the one that leads writes.
        """
        self._clock.tick()
        if not self._ranks.leads:
            return
        best = {f"best/{key}": value for key, value in self._selection.best.items()}
        checkpoint.write_checkpoint(
            self._config.checkpoint_dir,
            tensors=self._networks.tensors() | dict(tensors) | best,
            state={"config": self._config.to_dict(), "run": asdict(self._state)},
        )
        self._saved_at = time.monotonic()

    def stopped(self) -> Cancelled:
        """Return what to raise once a run that was stopped is saved."""
        return Cancelled(
            Text("Training was stopped; nothing learned is lost."),
            advice=Text(
                "Go on with --resume {checkpoint_dir}.", checkpoint_dir=shlex.quote(str(self._config.checkpoint_dir))
            ),
        )
