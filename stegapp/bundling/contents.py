"""What goes into the bundle and what stays out.

Owns the lists. Must not know PyInstaller: it is given places in the bundle and files, and returns such lists.
"""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from stegapp.bundling.elf import NotElf, read_shared
from stegapp.languages import LANGUAGES

__all__ = [
    "EXCLUDED_MODULES",
    "Placed",
    "needed_libraries",
    "only_if_linked",
    "reads_its_source",
    "to_strip",
    "wanted",
]

Placed = tuple[str, str]
"""Place in the bundle, with slashes; file on this computer."""

EXCLUDED_MODULES = (
    # Compilers and tools that torch and its relatives load only when asked to compile, test or plot.
    "triton", "numba", "llvmlite", "setuptools", "pkg_resources", "pip", "wheel", "distutils", "pytest", "_pytest",
    "hypothesis", "mypy", "IPython", "matplotlib", "mpl_toolkits", "pandas", "torchvision", "tensorboard",
    "torch.utils.tensorboard", "torch.utils.cpp_extension", "networkx", "jinja2", "fsspec", "h5py", "dill",
    "pygments", "tkinter", "pydoc_data", "lib2to3", "test", "librt", "ast_serialize", "cffi.recompiler", "pycparser",
    # Detectors of `stegapp evaluate`: who measures has a source tree.
    "sealwatch", "conseal", "sionna", "imageio", "tifffile", "skimage.data",
    # What others would use if it were there. ONNX Runtime needs its tools to make and change models only.
    "scipy", "onnx", "ml_dtypes", "google", "flatbuffers", "onnxruntime.tools", "onnxruntime.transformers",
    "onnxruntime.quantization", "onnxruntime.training", "onnxruntime.backend", "onnxruntime.datasets",
    # Of Qt, plain widgets and pictures of vectors.
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtDesigner", "PySide6.QtUiTools",
    # This recipe itself.
    "stegapp.bundling",
)  # fmt: skip
"""Modules that no command and no page of the application ever imports."""

_TO_STRIP = re.compile(
    r"torch/lib/lib(torch_cpu|torch_python)\.so|libpython[\d.]+\.so|python[\d.]+/lib-dynload/.+\.so"
    r"|jpeglib/cjpeglib/.+\.so|cryptography/.+/_rust\.abi3\.so|safetensors/.+\.so|PIL/_imaging\..+\.so"
)
"""Libraries with megabytes of names for debuggers. Those that a wheel's maker has patched are left as they are."""

_ONLY_IF_LINKED = re.compile(r"PySide6/Qt/lib/|onnxruntime/capi/libonnxruntime\.so")
"""Qt's own, of which hooks take what their plugins need. ONNX Runtime's C library: Python has all of it once more."""

_TESTS_OF_NUMPY = re.compile(r"_core/(_.+_tests|_simd)\.")

_READS_ITS_SOURCE = re.compile(
    r"install_config_module|@torch\.jit\.|jit\.script\(|@script\b|@_overload|_overload_method|boolean_dispatch"
)

_QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qjpeg", "qgif", "qico", "qicns", "qsvg", "qtiff", "qwebp", "qtga", "qwbmp"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
}

_FOR_READERS = ("resources/docs", "resources/screenshots")
"""Folders that only readers of the source need."""


def wanted(place: str) -> bool:
    """Tell whether the file at `place` in the bundle belongs there."""
    path = PurePosixPath(place.replace("\\", "/"))
    if "plugins" in path.parts and path.parts[0] == "PySide6":
        kind, name = path.parts[-2], path.name.partition(".")[0].removeprefix("lib")
        return name in _QT_PLUGINS.get(kind, ())
    if "translations" in path.parts and path.parts[0] == "PySide6":
        return path.stem.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in LANGUAGES
    if any(path.is_relative_to(folder) for folder in _FOR_READERS):
        return False
    if path.parts[0] == "numpy":
        return _TESTS_OF_NUMPY.match(path.relative_to("numpy").as_posix()) is None
    return path.parts[0] != "torch" or _wanted_of_torch(path)


def _wanted_of_torch(path: PurePosixPath) -> bool:
    if path.parts[1] in ("include", "share", "test"):
        return False
    # Nothing is linked to this libgfortran: its users bring their own.
    return path.parts[1] != "lib" or ("test" not in path.name and not path.name.startswith("libgfortran"))


def to_strip(place: str) -> bool:
    """Tell whether the library at `place` is to lose its names for debuggers."""
    return _TO_STRIP.match(place) is not None


def only_if_linked(place: str) -> bool:
    """Tell whether the library at `place` is of use only to what is linked to it."""
    return _ONLY_IF_LINKED.match(place) is not None


def reads_its_source(text: str) -> bool:
    """Tell whether a module of torch with the source `text` needs that beside its byte code.

    Modules of settings take their comments from it, and scripted functions are compiled from it.
    """
    return _READS_ITS_SOURCE.search(text) is not None


def needed_libraries(files: Sequence[Placed], optional: Sequence[str]) -> list[Placed]:
    """Return `files` without those libraries at the places `optional` that nothing left is linked to."""
    linked: dict[str, tuple[str, ...]] = {}
    for place, file in files:
        try:
            linked[place] = read_shared(Path(file)).needed if ".so" in PurePosixPath(place).name else ()
        except NotElf:
            linked[place] = ()
    kept = {place for place, _ in files} - set(optional)
    while True:
        asked = {name for place in kept for name in linked[place]}
        more = {place for place in set(optional) - kept if PurePosixPath(place).name in asked}
        if not more:
            return [item for item in files if item[0] in kept]
        kept |= more
