"""The paper's networks, built from a frozen configuration.

Owns the architectures and Eq. 14. Must not know of files, model cards, training
or encryption. Importing this package does not import torch; the factories do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegapp.networks.config import NetConfig

if TYPE_CHECKING:
    from stegapp.networks.discriminator import XuNet
    from stegapp.networks.extractor import Extractor
    from stegapp.networks.generator import Generator

__all__ = ["NetConfig", "build_discriminator", "build_extractor", "build_generator"]


def build_generator(config: NetConfig) -> Generator:
    """Return a freshly initialised embedding generator G."""
    from stegapp.networks.generator import Generator

    return Generator(config)


def build_extractor(config: NetConfig) -> Extractor:
    """Return a freshly initialised extractor; E_M and E_I are the same class."""
    from stegapp.networks.extractor import Extractor

    return Extractor(config)


def build_discriminator() -> XuNet:
    """Return a freshly initialised discriminator D."""
    from stegapp.networks.discriminator import XuNet

    return XuNet()
