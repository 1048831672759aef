"""Numbers of half length where a card or a processor computes faster with them."""

from functools import cache

import torch

__all__ = ["has_bfloat16", "mixed"]


def mixed(device: torch.device) -> torch.autocast:
    """Return the mixed-precision context: bfloat16 where a GPU or a processor has it, else full precision."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=has_bfloat16(device.type))


@cache
def has_bfloat16(kind: str) -> bool:
    """Tell whether cards or processors have bfloat16: where it has to be imitated, it takes longer than float32.

    kind: "cuda" or "cpu".
    """
    if kind == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    has = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
    return bool(has.get("avx512_bf16") or has.get("amx_bf16"))
