"""How busy a training keeps the device: shown beside its speed, so that a slow one can be told from a starved one.

Must not know what is trained.
"""

import time

from stegapp.system.device import cores

__all__ = ["LoadMeter"]

_EVERY = 1.0  # seconds


class LoadMeter:
    """Measures between two looks, a second apart at least.

    device: "cpu", "cuda" or "cuda:N". The processor's load is this process's own computing time as a share of all
    cores it may use; the graphics card's is the driver's figure, with whatever else runs there, and left out where the
    driver does not tell.
    """

    def __init__(self, device: str) -> None:
        self._card = device if device.startswith("cuda") else ""
        self._cores = cores()
        self._wall, self._computing = time.monotonic(), time.process_time()
        self._last: dict[str, float] = {}

    def read(self) -> dict[str, float]:
        """Return "processor_load" and "card_load", 0 to 1, those that are known."""
        wall, computing = time.monotonic(), time.process_time()
        if wall - self._wall < _EVERY:
            return self._last
        share = (computing - self._computing) / (wall - self._wall) / self._cores
        self._wall, self._computing = wall, computing
        self._last = {"processor_load": min(1.0, share), **self._card_load()}
        return self._last

    def _card_load(self) -> dict[str, float]:
        if not self._card:
            return {}
        import torch

        try:
            return {"card_load": torch.cuda.utilization(self._card) / 100.0}
        except Exception:  # noqa: BLE001 (no NVML, one that is not for us, or a card that does not tell)
            self._card = ""
            return {}
