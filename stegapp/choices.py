"""What a person chooses among by name, on the command line and in the window.

Must import nothing that takes time: every start of the command line reads it.
"""

from typing import Literal, TypeAlias

__all__ = ["SENT_SIDE", "MetadataChoice", "Method", "Preset", "UsedMethod"]

SENT_SIDE = 1280
"""Pixels of the longer side that nearly all messengers keep."""

Method: TypeAlias = Literal["auto", "direct", "adaptive"]
"""How a message is laid out; auto takes adaptive as long as the message fits and the model can, else direct."""

UsedMethod: TypeAlias = Literal["auto", "direct", "adaptive", "robust"]
"""How a message lies in a picture; robust: in blocks, for messengers that recompress."""

Preset: TypeAlias = Literal["quick", "best", "paper"]
"""How long and how a model is trained; paper: as published."""

MetadataChoice: TypeAlias = Literal["clean", "keep", "drop"]
"""What a photo says beside its pixels: what is harmless of the cover's EXIF record, all of it, or none."""
