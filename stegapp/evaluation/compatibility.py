"""JPEG compatibility: whether a picture's pixels can have come out of a JPEG decoder.

Owns two detectors for covers that were a JPEG before. They see nothing in pictures that were not, nor in those that
were shrunk since. Only grids that begin at the upper left corner and libjpeg's own quantisation tables are tried.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation.extras import require
from stegapp.training.patterns import through_jpeg

__all__ = ["compatibility", "rjca"]

U8 = NDArray[np.uint8]
Blocks = NDArray[np.bool_]

_BLOCK = 8
_STRIP = 64
"""Rows of which all qualities are tried; the best ones are then tried on the whole picture."""

_BEST = 3
_FEWEST_SHARE = 0.1
"""Share of the blocks that come back unchanged from which on the picture was a JPEG of that quality. By chance a block
of a photograph comes back in one of some hundred cases, or fewer. Where nine tenths changed, nothing tells any more."""


def compatibility(image: U8) -> float:
    """Return the share of blocks that no JPEG decodes to, among those of a picture that was a JPEG; 0 if it was none.

    image: [h, w]. A block that was decoded comes back unchanged when it is compressed and decoded once more at the
    quality it had; one that was changed by ±1 since does not. So one changed pixel is proof, up to quality 95 or so:
    above, rounding to levels is enough for many blocks not to come back. J. Fridrich, M. Goljan, R. Du, "Steganalysis
    Based on JPEG Compatibility", SPIE 4518, 2001. Raises ValueError.
    """
    whole = _whole_blocks(image)
    strip = whole[:_STRIP]
    shares = {quality: _share(_unchanged(strip, quality)) for quality in range(1, 101)}
    best = sorted(shares, key=lambda quality: (-shares[quality], quality))[:_BEST]
    share = max(_share(_unchanged(whole, quality)) for quality in best)
    return 1 - share if share >= _FEWEST_SHARE else 0.0


def rjca(image: U8) -> float:
    """Return the variance of the rounding errors of a picture compressed at quality 100, by sealwatch.

    image: [h, w]. About 0.064 for any picture that was no JPEG, hidden in or not; less if it was, and closer to 0.064
    the more it changed since. J. Butora, J. Fridrich, "Reverse JPEG Compatibility Attack", IEEE TIFS 15, 2020, who ask
    it of JPEGs of quality 99 and 100. Raises ValueError.
    """
    sealwatch = require("sealwatch", what="The reverse JPEG compatibility attack")
    whole = _whole_blocks(image)
    blocks = whole.reshape(whole.shape[0] // _BLOCK, _BLOCK, -1, _BLOCK).swapaxes(1, 2)
    coefficients = np.rint(sealwatch.tools.dct.block_dct2(blocks.astype(np.float64) - 128))
    return float(sealwatch.rjca.attack(coefficients, np.ones((_BLOCK, _BLOCK))))


def _whole_blocks(image: U8) -> U8:
    """Return the part of a picture that whole blocks cover. Raises ValueError if there is none, or for colours."""
    if image.dtype != np.uint8 or image.ndim != 2 or min(image.shape) < _BLOCK:
        raise ValueError(f"A grey 8-bit picture of 8 × 8 pixels or more is needed, not {image.dtype} {image.shape}.")
    return image[: image.shape[0] // _BLOCK * _BLOCK, : image.shape[1] // _BLOCK * _BLOCK]


def _unchanged(image: U8, quality: int) -> Blocks:
    """Return whether each block that is not flat comes back from a JPEG of that quality: [n].

    A flat block comes back from every one, and tells nothing.
    """
    parts = (image.shape[0] // _BLOCK, _BLOCK, -1, _BLOCK)
    blocks, back = image.reshape(parts), through_jpeg(image, quality).reshape(parts)
    flat = blocks.max(axis=(1, 3)) == blocks.min(axis=(1, 3))
    unchanged: Blocks = (blocks == back).all(axis=(1, 3))[~flat]
    return unchanged


def _share(unchanged: Blocks) -> float:
    return float(unchanged.mean()) if unchanged.size else 0.0
