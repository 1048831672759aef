"""Take CUDA out of a torch that was built for it: offline, where one that was built without cannot be had.

Owns which files go and what stands in for them. Must not know PyInstaller: it is given lists of (place in the bundle,
file) and returns such lists.

```
torch/lib/libtorch_cpu.so ──needs──▶ libcudart.so.13, libcupti.so.13            ─┐ stubs of the same names, which define
torch/lib/libtorch_python.so ─────▶ libtorch_cuda.so, libc10_cuda.so, libcudnn… ─┘ just the symbols these two ask for
```
"""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from stegapp.bundling.contents import Placed
from stegapp.bundling.elf import NotElf, Shared, Symbol, read_shared
from stegapp.bundling.stub import write_stub

__all__ = ["SOURCES", "is_cuda", "source", "stubs"]

_X86_64 = 62
_CUDA_FILE = re.compile(
    r"(lib)?(c10_cuda|torch_cuda|torch_nvshmem|caffe2_nvrtc|cudart|cublas|cudnn|cufft|cufile|cupti|curand|cusolver"
    r"|cusparse|nccl|nvblas|nvfatbin|nvJitLink|nvjitlink|nvperf|nvptx|nvrtc|nvshmem|nvtx|nvToolsExt|pcsamplingutil"
    r"|checkpoint|cuinj|zlibwapi)"
)
_GONE = ("_cuda_getDeviceCount", "_c10d_init", "_rpc_init", "_dist_autograd_init")
_QUESTIONS = rf"""
\1for _part in {_GONE}:
\1    vars(sys.modules["torch._C"]).pop(_part, None)
\1vars(sys.modules["torch._C"]).update(_has_cuda=False, _has_cudnn=False)"""
SOURCES = {
    "torch": (r"^( *)from torch\._C import \*.*$", r"\g<0>" + _QUESTIONS),
    "torch.version": (r"^cuda(: [^=]+)?= .*$", r"cuda\1= None"),
}
"""Modules of torch that know what it was built with: pattern, replacement."""

_NO_DEVICE = 100  # cudaErrorNoDevice; not 0, success, for the other libraries either
# libc10_cuda counts devices; functions of libtorch_cuda that run while torch is loaded hand out a place to write to.
_ANSWERS = {"libc10_cuda.so": 0, "libtorch_cuda.so": None}
_NO_CUDA = "CUDA is not part of this build."


def is_cuda(place: str) -> bool:
    """Tell whether a file of the bundle is part of CUDA, or of torch's use of it."""
    path = PurePosixPath(place.replace("\\", "/"))
    if path.parts[0] in ("nvidia", "triton", "cuda") or path.parts[0].startswith(("nvidia_", "cuda_")):
        return True  # the last are the packages' metadata
    in_torch = path.parts[0] == "torch" or len(path.parts) == 1
    return in_torch and path.name.partition(".")[2] != "py" and _CUDA_FILE.match(path.name) is not None


def stubs(kept: Sequence[Placed], dropped: Sequence[Placed], folder: Path) -> list[Placed]:
    """Make in `folder` what stands in for the dropped libraries that kept ones are linked to.

    Returns them placed beside torch's own libraries. Raises NotElf where this cannot be done: the way out is a torch
    that was built without CUDA.
    """
    originals = {PurePosixPath(place).name: found for place, file in dropped if (found := _try_read(place, file))}
    linked = {place: found for place, file in kept if (found := _try_read(place, file))}
    known = {name for shared in linked.values() for name in shared.offered}
    asked: dict[str, dict[str, Symbol]] = {}
    for shared in linked.values():
        names = [name for name in shared.needed if name in originals]
        for name in names:
            asked.setdefault(name, {})
        if not names:
            continue
        for wanted in shared.wanted:
            if wanted.weak or wanted.name in known:
                continue
            # What a library at second hand has will do in any of the first hand: symbols are looked up in all.
            homes = [*names, *originals.keys() - names]
            home = next((name for name in homes if wanted.name in originals[name].offered), None)
            if home is not None:
                offered = originals[home].offered[wanted.name]
                symbol = Symbol(wanted.name, wanted.version, offered.function, offered.size)
                asked[home if home in names else names[0]][wanted.name] = symbol
    made = []
    for soname, symbols in sorted(asked.items()):
        if originals[soname].machine != _X86_64:
            raise NotElf("CUDA can be taken out of torch for 64-bit x86 processors only.")
        write_stub(
            folder / soname,
            soname=soname,
            symbols=[symbols[name] for name in sorted(symbols)],
            answer=_ANSWERS.get(soname, _NO_DEVICE),
            words=_NO_CUDA,
        )
        made.append((f"torch/lib/{soname}", str(folder / soname)))
    return made


def _try_read(place: str, file: str) -> Shared | None:
    if ".so" not in PurePosixPath(place).name:
        return None
    try:
        return read_shared(Path(file))
    except NotElf:
        return None


def source(module: str, text: str) -> str:
    """Return the source of one of the modules in SOURCES as it is in a torch that was built without CUDA.

    torch asks for a few functions to find out what it was built with. Those of torch.distributed go too, because it
    sets up its part for NVIDIA's cards when it is imported. Raises NotElf if the text is not as expected.
    """
    pattern, instead = SOURCES[module]
    changed, count = re.subn(pattern, instead, text, flags=re.MULTILINE)
    if count == 0:
        raise NotElf(f"The source of {module} is not as expected: install a torch that was built without CUDA.")
    return changed
