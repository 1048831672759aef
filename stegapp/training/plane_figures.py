"""The figures of one full plane, as in the paper's Table III.

Owns what is measured on a cover, the stego read back and the logits on it, for training and evaluation alike. Must not
know of networks or torch.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.imaging import metrics

__all__ = ["capped_psnr", "plane_figures"]

U8 = NDArray[np.uint8]

_MAX_PSNR = 100.0
"""dB; counted where the stego equals its cover, whose PSNR is infinite."""


def plane_figures(cover: U8, stego: U8, logits: NDArray[np.floating[Any]], bits: U8) -> dict[str, float]:
    """Return sf_accuracy, wrong_bits, psnr_db, ssim and smallest_logit. All arrays of one shape; logits not scaled."""
    return {
        "sf_accuracy": metrics.bit_accuracy(logits, bits),
        "wrong_bits": float(np.count_nonzero((logits > 0) != (bits != 0))),
        "psnr_db": capped_psnr(cover, stego),
        "ssim": metrics.ssim(cover, stego),
        "smallest_logit": float(np.abs(logits).min()),
    }


def capped_psnr(cover: U8, stego: U8) -> float:
    """Return the PSNR in dB, finite where nothing differs, so that means can be taken."""
    return min(metrics.psnr(cover, stego), _MAX_PSNR)
