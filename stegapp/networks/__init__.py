"""Networks, built from a frozen configuration: the architectures, each in a module of its own, and the discriminator.

Owns the architectures, and Eq. 14 as training needs it. Must not know of files, model cards, training
or encryption. Importing this package does not import torch; the builders do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegapp.networks.abdh import ABDH
from stegapp.networks.architecture import get, register
from stegapp.networks.chatgan import CHATGAN
from stegapp.networks.config import NetConfig
from stegapp.networks.lattice import LATTICE
from stegapp.networks.robust import ROBUST
from stegapp.networks.sftn import SFTN

if TYPE_CHECKING:
    from torch import nn

    from stegapp.networks.discriminator import SecretDiscriminator, XuNet

__all__ = ["NetConfig", "build_discriminator", "build_extractor", "build_generator", "build_secret_discriminator"]

# The first is trained by default; those for comparison stand last.
for _architecture in (LATTICE, SFTN, ROBUST, CHATGAN, ABDH):
    register(_architecture)


def build_generator(config: NetConfig) -> nn.Module:
    """Return a freshly initialised embedding generator G."""
    network: nn.Module = get(config.arch).generator(config)
    return network


def build_extractor(config: NetConfig) -> nn.Module:
    """Return a freshly initialised extractor; E_M and E_I are the same class."""
    network: nn.Module = get(config.arch).extractor(config)
    return network


def build_discriminator() -> XuNet:
    """Return a freshly initialised discriminator D."""
    from stegapp.networks.discriminator import XuNet

    return XuNet()


def build_secret_discriminator() -> SecretDiscriminator:
    """Return a freshly initialised discriminator of secrets."""
    from stegapp.networks.discriminator import SecretDiscriminator

    return SecretDiscriminator()
