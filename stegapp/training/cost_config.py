"""The settings of a training of costs."""

from dataclasses import dataclass

__all__ = ["CostsConfig"]


@dataclass(frozen=True)
class CostsConfig:
    """How the costs are trained.

    first_steps, locator_steps: of the locator, in the first round and in each other. discriminant_batches: to fit w to.
    locator_rate, head_rate: of learning (Adam). batch: crops. crop, discriminant_crop: their sides, pixels. low_rate,
    high_rate: of the payload, bits a pixel. share: of the photos that are kept back.
    """

    rounds: int = 6
    first_steps: int = 800
    locator_steps: int = 120
    discriminant_batches: int = 110
    head_steps: int = 60
    locator_rate: float = 1.5e-3
    head_rate: float = 3e-4
    batch: int = 8
    crop: int = 128
    discriminant_crop: int = 160
    low_rate: float = 0.25
    high_rate: float = 0.5
    share: float = 0.4
    seed: int = 1
