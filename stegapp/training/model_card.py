"""What a finished run writes into its model's card: description, figures and origin.

Measures nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from stegapp.models import HistoryPoint, ModelCard, thinned
from stegapp.networks import architecture
from stegapp.training.overrides import command_line

if TYPE_CHECKING:
    from stegapp.training.block_validation import BlockEvaluation
    from stegapp.training.config import TrainConfig
    from stegapp.training.cross_reading import CrossReading
    from stegapp.training.start import Split
    from stegapp.training.validation import Evaluation

__all__ = ["extremes", "make_card"]


def make_card(
    config: TrainConfig,
    split: Split,
    evaluation: Evaluation | BlockEvaluation,
    hard: Mapping[str, int],
    *,
    seconds: float,
    history: Iterable[Mapping[str, Any]] = (),
) -> ModelCard:
    """Return the card.

    hard: wrong bits of each hard cover. seconds: that the run took. history: what the stages measured on their way.
    """
    return ModelCard(
        name=config.name,
        net=config.net,
        embedding=architecture.get(config.net.arch).embedding,
        temperature=evaluation.temperature,
        preset=config.preset,
        description=_describe(config, evaluation),
        sources=(f"{len(split.training)} pictures to train on, {len(split.validation)} to measure on",),
        metrics={**evaluation.metrics(), "hard_cover_wrong_bits": sum(hard.values())},
        date=datetime.now(UTC).date().isoformat(),
        command=config.command or command_line(config),
        seed=config.seed,
        duration_s=round(seconds, 1),
        history=thinned(map(_point, history)),
    )


def _point(row: Mapping[str, Any]) -> HistoryPoint:
    accuracy, rounded, psnr_db = (round(float(row[name]), 6) for name in ("accuracy", "rounded_accuracy", "psnr_db"))
    return HistoryPoint(row["stage"], row["step"], accuracy, rounded, psnr_db, bool(row.get("picked")))


def extremes(found: Sequence[CrossReading]) -> dict[str, float]:
    """Return the shares farthest from one half: read by another model, and of another model."""

    def farthest(found: Iterable[float]) -> float:
        beyond = max((abs(share - 0.5), share) for share in found)
        return round(beyond[1], 6)

    if not found:
        return {}
    return {
        "compared_models": float(len(found)),
        "read_by_others": farthest(item.read for item in found),
        "reads_of_others": farthest(item.reads for item in found),
    }


def _describe(config: TrainConfig, evaluation: Evaluation | BlockEvaluation) -> str:
    kind = architecture.get(config.net.arch).describe(config.net)
    return f"{kind} {evaluation.words}"
