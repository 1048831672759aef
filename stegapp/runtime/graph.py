"""A network as a graph of ONNX operators, built from arrays and written as an ONNX model.

Owns the few messages of ONNX's file format (onnx.proto3, IR version 8, operator set 17) that inference needs. The
package `onnx` would write them too, but costs 27 MB in a bundle and 0.2 s at every start; the tests hold this to its
checker. Must not know what a network is for.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = ["EVERYWHERE", "Graph", "Value"]

EVERYWHERE = 1 << 30
"""The reach of an output that depends on every row of a picture."""

Value: TypeAlias = str
"""What a node gives, by its name in the graph."""

Attribute: TypeAlias = "float | int | str | Sequence[int]"

_IR_VERSION, _OPERATOR_SET = 8, 17
_TYPES = {"float32": 1, "uint8": 2, "int32": 6, "int64": 7}
_FLOAT, _INT, _STRING, _INTS = 1, 2, 3, 7  # types of attributes


class Graph:
    """Collects nodes. Each method that adds one returns its output, which later nodes take; maps are [B, C, H, W].

    inputs: names, in the order in which they were made. output_reach: rows away from a pixel that its output depends
    on. tile: rows after which a place counts as the same, for graphs that tell places apart or shrink maps.
    """

    def __init__(self, name: str, *, tile: int = 1) -> None:
        self.name = name
        self.tile = tile
        self.inputs: list[str] = []
        self.output_reach = 0
        self._reach: dict[Value, int] = {}
        self._channels: dict[Value, int] = {}
        self._rows: dict[Value, int] = {}  # of the picture, to one row of a map that was shrunk
        self._parts: list[bytes] = []
        self._constants: list[bytes] = []
        self._count = 0

    def input(self, name: str, kind: str = "uint8") -> Value:
        """Return an input of [B, 1, H, W] numbers of a numpy type."""
        self.inputs.append(name)
        self._reach[name], self._channels[name] = 0, 1
        self._parts.append(_field(11, _described(name, kind)))
        return name

    def output(self, value: Value) -> None:
        """Make a value, float32 [B, C, H, W], the output of the graph."""
        self.output_reach = self._reach[value]
        self._parts.append(_field(12, _described(value, "float32")))

    def constant(self, array: NDArray[np.generic]) -> Value:
        """Return an array that the graph holds."""
        name = self._name("constant")
        self._reach[name], self._channels[name] = 0, 0
        dims = b"".join(_number(1, size) for size in array.shape)
        data = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
        self._constants.append(
            _field(5, dims + _number(2, _TYPES[str(array.dtype)]) + _text(8, name) + _field(9, data))
        )
        return name

    @property
    def widest(self) -> int:
        """Channels of the widest map."""
        return max(self._channels.values())

    def node(self, operator: str, *values: Value, reach: int = 0, channels: int = 0, **attributes: Attribute) -> Value:
        """Return the output of an ONNX operator.

        reach: rows of its map away from a pixel that the operator looks. channels: of the output, if not as many as
        come in.
        """
        name = self._name(operator)
        rows = self._rows[name] = max((self._rows.get(value, 1) for value in values), default=1)
        self._reach[name] = min(EVERYWHERE, reach * rows + max((self._reach[value] for value in values), default=0))
        self._channels[name] = channels or max((self._channels[value] for value in values), default=0)
        body = b"".join(_text(1, value) for value in values) + _text(2, name) + _text(4, operator)
        body += b"".join(_field(5, _attribute(*pair)) for pair in attributes.items())
        self._parts.append(_field(1, body))
        return name

    def floats(self, value: Value) -> Value:
        """Return a value as float32."""
        return self.node("Cast", value, to=_TYPES["float32"])

    def whole(self, value: Value) -> Value:
        """Return a value as int32."""
        return self.node("Cast", value, to=_TYPES["int32"])

    def join(self, *maps: Value) -> Value:
        """Return maps of several channels as one."""
        if len(maps) == 1:
            return maps[0]
        return self.node("Concat", *maps, channels=sum(self._channels[each] for each in maps), axis=1)

    def conv(
        self,
        x: Value,
        weight: NDArray[np.float32],
        bias: NDArray[np.float32],
        *,
        dilation: int = 1,
        stride: int = 1,
        padded: bool = False,
    ) -> Value:
        """Return a convolution. weight: [outputs, inputs, side, side], side odd.

        It keeps height and width with zeros around, but where `padded` says that the margin is part of x. stride: of
        so many rows and columns one is left, the first of them.
        """
        reach = dilation * (weight.shape[-1] // 2)
        constants = self.constant(weight), self.constant(bias)
        pads, dilations = [0 if padded else reach] * 4, [dilation] * 2
        strides = {} if stride == 1 else {"strides": [stride] * 2}
        out = self.node(
            "Conv", x, *constants, reach=reach, channels=len(weight), pads=pads, dilations=dilations, **strides
        )
        self._rows[out] *= stride
        return out

    def enlarged(self, x: Value, weight: NDArray[np.float32], bias: NDArray[np.float32], *, like: Value) -> Value:
        """Return a transposed convolution of stride 2, cut to the height and width of `like`.

        weight: [inputs, outputs, 2, 2].
        """
        constants = self.constant(weight), self.constant(bias)
        out = self.node("ConvTranspose", x, *constants, channels=weight.shape[1], strides=[2, 2])
        self._rows[out] //= 2
        self._reach[out] += self._rows[out]
        whole = {name: self.constant(np.array(value, np.int64)) for name, value in (("from", [0, 0]), ("axes", [2, 3]))}
        ends = self.node("Slice", self.node("Shape", like), *(self.constant(np.array([n], np.int64)) for n in (2, 4)))
        reach, rows = self._reach[out], self._rows[out]
        out = self.node("Slice", out, whole["from"], ends, whole["axes"], channels=weight.shape[1])
        self._reach[out], self._rows[out] = reach, rows  # of `like`, only its size counts
        return out

    def mean(self, x: Value) -> Value:
        """Return each channel's mean over the picture: [B, C, 1, 1]."""
        out = self.node("ReduceMean", x, axes=[2, 3], keepdims=1)
        self._reach[out] = EVERYWHERE
        return out

    def pad(self, x: Value, margin: int, *, mode: str) -> Value:
        """Return x with a margin of rows and columns: mode "reflect" or "edge"."""
        sizes = self.constant(np.array([0, 0, margin, margin] * 2, np.int64))
        return self.node("Pad", x, sizes, mode=mode)

    def to_onnx(self) -> bytes:
        """Return the graph as an ONNX model."""
        graph = b"".join(self._parts) + _text(2, self.name) + b"".join(self._constants)
        operators = _text(1, "") + _number(2, _OPERATOR_SET)
        return _number(1, _IR_VERSION) + _text(2, "stegapp") + _field(7, graph) + _field(8, operators)

    def _name(self, kind: str) -> str:
        self._count += 1
        return f"{kind}{self._count}"


def _described(name: str, kind: str) -> bytes:
    """Return a ValueInfoProto: four dimensions, of which none is fixed."""
    dims = b"".join(_field(1, _text(2, f"{name}_{axis}")) for axis in "BCHW")
    return _text(1, name) + _field(2, _field(1, _number(1, _TYPES[kind]) + _field(2, dims)))


def _attribute(name: str, value: Attribute) -> bytes:
    head = _text(1, name)
    if isinstance(value, float):
        return head + b"\x15" + struct.pack("<f", value) + _number(20, _FLOAT)  # field 2, fixed32
    if isinstance(value, str):
        return head + _text(4, value) + _number(20, _STRING)
    if isinstance(value, int):
        return head + _number(3, value) + _number(20, _INT)
    return head + b"".join(_number(8, number) for number in value) + _number(20, _INTS)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _field(field, value.encode())


def _field(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    """Return a whole number in seven bits a byte, the lowest first; a negative one as its 64-bit complement."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
