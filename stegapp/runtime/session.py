"""Graphs run by ONNX Runtime: on the processor, or by what a system offers for its own hardware.

Owns ONNX Runtime, which is imported when the first graph is loaded. CoreML (macOS) and DirectML (Windows, where the
package onnxruntime-directml stands in for onnxruntime) are untried.
"""

from __future__ import annotations

import functools
import math
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.runtime.graph import Graph
from stegapp.system.device import cores

if TYPE_CHECKING:
    import onnxruntime

__all__ = ["PROVIDERS", "Network", "available", "load"]

PROVIDERS = {"cpu": "CPUExecutionProvider", "coreml": "CoreMLExecutionProvider", "directml": "DmlExecutionProvider"}
"""Device → what ONNX Runtime calls it."""

_sharing = threading.Lock()
_MEMORY = re.compile("allocat|bad_alloc|out of memory", re.IGNORECASE)
_LEAST_REACHES, _LEAST_TILES = 3, 2  # rows of a strip in these: those of its margin are computed for nothing
_STRIP_BYTES = 6 << 20  # of the widest map of a strip, without its margin


class Network(Protocol):
    """A network that is ready to run, on whatever device. Safe to call from several threads, DirectML apart."""

    def __call__(self, *planes: NDArray[np.generic]) -> NDArray[np.float32]:
        """Return numbers for each pixel, float32 [B, C, H, W], for planes of [B, 1, H, W].

        Raises MemoryError.
        """


def available() -> tuple[str, ...]:
    """Return the devices that graphs can be run on here, the processor first. Imports ONNX Runtime."""
    import onnxruntime

    here = onnxruntime.get_available_providers()
    return tuple(device for device, provider in PROVIDERS.items() if provider in here)


def load(graph: Graph, device: str = "cpu") -> Network:
    """Return a graph ready to run on a device of `PROVIDERS`. Raises MemoryError."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # errors; all others go to standard error
    options.intra_op_num_threads = cores()
    # Waiting threads would take the time of whatever else runs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.use_env_allocators", "1")
    if device == "directml":
        options.enable_mem_pattern = False
    providers = [PROVIDERS[device], *([] if device == "cpu" else [PROVIDERS["cpu"]])]
    with _memory_told():
        with _sharing:  # two threads may load their first graphs at once, and it can be done once only
            _share_memory()
        return _Strips(graph, onnxruntime.InferenceSession(graph.to_onnx(), options, providers=providers))


@functools.cache
def _share_memory() -> None:
    """Have all sessions of this process work in the same memory, instead of each in its own."""
    import onnxruntime

    kinds = onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, onnxruntime.OrtMemType.DEFAULT
    place = onnxruntime.OrtMemoryInfo("Cpu", kinds[0], 0, kinds[1])
    usual = dict.fromkeys(("initial_chunk_size_bytes", "max_dead_bytes_per_chunk"), -1)
    config = onnxruntime.OrtArenaCfg({"max_mem": 0, "arena_extend_strategy": 0, **usual})
    onnxruntime.create_and_register_allocator(place, config)


class _Strips:
    """Run a graph on strips of rows, each with as many more on both sides as its outputs depend on.

    The memory taken then depends on a picture's width alone, but where every output depends on the whole picture.
    """

    def __init__(self, graph: Graph, session: onnxruntime.InferenceSession) -> None:
        self.session = session
        self.inputs = tuple(graph.inputs)
        self.widest = graph.widest
        self.tile = graph.tile
        self.reach = graph.output_reach

    def __call__(self, *planes: NDArray[np.generic]) -> NDArray[np.float32]:
        batch, _, height, width = planes[0].shape
        most = max(1, _LEAST_REACHES * self.reach, _STRIP_BYTES // (4 * batch * self.widest * width))
        if height <= most:
            return self._run([np.ascontiguousarray(plane) for plane in planes])
        if self.tile > 1:
            rows = max(_LEAST_TILES * self.tile, most - most % self.tile)
        else:
            rows = math.ceil(height / math.ceil(height / most))  # of one size
        parts: list[NDArray[np.float32]] = []
        for start in range(0, height, rows):
            stop = min(start + rows, height)
            low, high = max(0, start - self.reach), min(height, stop + self.reach)
            low -= low % self.tile  # so that a place stays the same in its tile
            strip = self._run([np.ascontiguousarray(plane[:, :, low:high]) for plane in planes])
            parts.append(strip[:, :, start - low : stop - low])
        return np.concatenate(parts, axis=2)

    def _run(self, planes: list[NDArray[np.generic]]) -> NDArray[np.float32]:
        with _memory_told():
            found: list[NDArray[np.float32]] = self.session.run(None, dict(zip(self.inputs, planes, strict=True)))
        return found[0]


@contextmanager
def _memory_told() -> Iterator[None]:
    """Raise MemoryError for ONNX Runtime's errors that mean it; their classes have no common one."""
    try:
        yield
    except Exception as error:
        if _MEMORY.search(str(error)):
            raise MemoryError(str(error)) from error
        raise
