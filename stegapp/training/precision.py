"""Numbers of half length where a card computes faster with them."""

import torch

__all__ = ["mixed"]


def mixed(device: torch.device) -> torch.autocast:
    """Return the mixed-precision context: bfloat16 on a GPU that has it, else full precision."""
    use = device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=use)
