"""What goes in, what stays out, and whose licence comes with it."""

import ast
import json
import sys
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import numpy
import onnxruntime
import pytest

from stegapp.bundling import contents, kinds, licences, without_cuda
from stegapp.bundling.elf import NotElf, read_shared
from stegapp.bundling.licences import LicenceMissing
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/designer_de.qm", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/lib/libtorchbind_test.so", False),
        ("torch/include/ATen/ATen.h", False),
        ("torch/bin/torch_shm_manager", True),
        ("jpeglib/cjpeglib/cjpeglib_turbo210.abi3.so", True),
        ("numpy/_core/_multiarray_umath.so", True),
        ("numpy/_core/_multiarray_tests.cpython-311-x86_64-linux-gnu.so", False),
        ("numpy/_core/_simd.cpython-311-x86_64-linux-gnu.so", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.so", True),
        ("models/lattice.safetensors", True),
        ("resources/icons/check.svg", True),
        ("resources/docs/GLOSSARY.md", False),
        ("resources/screenshots/about-dark.png", False),
    ],
)
def test_what_is_wanted(place: str, expected: bool) -> None:
    assert contents.wanted(place) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so", True),
        ("cryptography/hazmat/bindings/_rust.abi3.so", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", False),
        ("pillow.libs/libavif-c6062d5f.so.16.4.2", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)
def test_what_is_stripped(place: str, expected: bool) -> None:
    assert contents.to_strip(place) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", True),
        ("onnxruntime/capi/onnxruntime_pybind11_state.so", False),
        ("PySide6/QtCore.abi3.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
    ],
)
def test_libraries_that_others_are_linked_to(place: str, expected: bool) -> None:
    assert contents.only_if_linked(place) is expected


def test_a_wheel_takes_the_folders_that_a_bundle_takes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = [f"resources/{path.name}" for path in (ROOT / "resources").iterdir()]
    assert included == {
        name: f"stegapp/_bundled/{name}" for name in ["models", *folders] if contents.wanted(f"{name}/x")
    }
    assert {"resources/docs", "resources/screenshots"} <= set(folders)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("nvidia/cudnn/lib/libcudnn.so.9", True),
        ("torch/lib/libtorch_cuda.so", True),
        ("torch/lib/libtorch_cuda_linalg.so", True),
        ("torch/lib/libc10_cuda.so", True),
        ("torch/lib/libcudart-abcdef.so.13", True),
        ("libcublasLt.so.13", True),
        ("torch/lib/cublas64_13.dll", True),
        ("cuda/bindings/driver.so", True),
        ("triton/_C/libtriton.so", True),
        ("cuda_bindings-13.5.0.dist-info/METADATA", True),
        ("torch/lib/libtorch_cpu.so", False),
        ("torch/lib/libtorch_python.so", False),
        ("torch/lib/libc10.so", False),
        ("torch/lib/libgomp.so.1", False),
        ("libcrypto.so.3", False),
        ("models/lattice.safetensors", False),
        ("resources/icons/check.svg", False),
    ],
)
def test_what_is_cuda(place: str, expected: bool) -> None:
    assert without_cuda.is_cuda(place) is expected


def _imported(excluded: Iterable[str]) -> set[str]:
    """Return the top names of those excluded modules that the application imports somewhere."""
    imported = set()
    for path in (ROOT / "stegapp").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {
        name.split(".")[0]
        for name in imported
        if not name.startswith("stegapp.bundling")
        and any(name == out or name.startswith(f"{out}.") for out in excluded)
    }


def test_excluded_modules_are_none_that_the_application_imports() -> None:
    # The window and the command line do without; `evaluate --plot` says that it is not there.
    assert _imported(contents.EXCLUDED_MODULES) <= {"matplotlib"}
    for kind, excluded in kinds.EXCLUDED_MODULES.items():
        assert _imported(excluded) <= ({"torch"} if kind == "light" else set())


def test_sources_that_torch_reads_of_itself() -> None:
    assert contents.reads_its_source("from torch.utils._config_module import install_config_module\n")
    assert contents.reads_its_source("@torch.jit.script\ndef f(x): ...\n")
    assert not contents.reads_its_source("import torch\n\n\ndef f(x):\n    return x\n")


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")


def _loaded(name: str) -> Path:
    import ctypes

    ctypes.CDLL(name)
    with Path("/proc/self/maps").open(encoding="utf-8") as maps:
        stem = name.partition(".so")[0]
        return next(Path(line.split()[-1]) for line in maps if f"/{stem}.so" in line)


@linux
def test_stubs_have_what_is_asked_for(tmp_path: Path) -> None:
    """A library asks for functions of the mathematical one, by name and version; libtorch asks CUDA likewise."""
    user, used = _loaded("libstdc++.so.6"), _loaded("libm.so.6")
    made = without_cuda.stubs(
        [("torch/lib/libstdc++.so.6", str(user)), ("README", str(ROOT / "README.md"))],
        [("nvidia/x/lib/libm.so.6", str(used)), ("nvidia/x/lib/libnobody.so.1", str(used))],
        tmp_path,
    )
    assert made == [("torch/lib/libm.so.6", str(tmp_path / "libm.so.6"))]
    wanted = {s.name: s for s in read_shared(user).wanted if not s.weak}
    known = read_shared(user).offered
    asked = {name for name in read_shared(used).offered if name in wanted and name not in known}
    stub = read_shared(Path(made[0][1]))
    assert asked
    assert stub.soname == "libm.so.6"
    assert stub.offered.keys() == asked
    assert {stub.offered[name].version for name in asked} == {wanted[name].version for name in asked}


@linux
def test_libraries_of_the_system_that_nobody_needs_stay_out() -> None:
    user, used = _loaded("libstdc++.so.6"), _loaded("libm.so.6")
    files = [("a/libstdc++.so.6", str(user)), ("libm.so.6", str(used)), ("libz.so.1", str(used)), ("text", "nowhere")]
    kept = contents.needed_libraries(files, ["libm.so.6", "libz.so.1"])
    assert [place for place, _ in kept] == ["a/libstdc++.so.6", "libm.so.6", "text"]


def test_torch_says_what_it_is_built_with() -> None:
    text = without_cuda.source("torch.version", "__version__ = '2.6'\ncuda: Optional[str] = '13.2'\nhip = None\n")
    assert text == "__version__ = '2.6'\ncuda: Optional[str] = None\nhip = None\n"
    text = without_cuda.source("torch", "import sys\nif 1:\n    from torch._C import *  # noqa: F403\n")
    compile(text, "torch", "exec")
    assert "_cuda_getDeviceCount" in text
    with pytest.raises(NotElf):
        without_cuda.source("torch", "import sys\n")


def test_the_installed_torch_has_the_places_to_change() -> None:
    for module in without_cuda.SOURCES:
        folder = Path(str(metadata.distribution("torch").locate_file("")))
        path = folder / module.replace(".", "/")
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        compile(without_cuda.source(module, path.read_text(encoding="utf-8")), module, "exec")


def test_licences_are_collected(tmp_path: Path) -> None:
    files = [numpy.__file__, pytest.__file__, json.__file__, str(ROOT / "stegapp" / "cli" / "app.py")]
    found = licences.collect(files, root=ROOT, own=[tmp_path], out=tmp_path / "licences")
    assert [part.name for part in found] == ["numpy", "pyinstaller", "pytest", "python", "stegapp"]
    for part in found:
        assert any(path.stat().st_size > 500 for path in (tmp_path / "licences" / part.name).rglob("*"))
    listed = (tmp_path / "licences" / "contents.txt").read_text(encoding="utf-8").splitlines()
    assert f"numpy {numpy.__version__}" in listed


def test_qt_comes_with_the_lesser_licence_and_a_notice(tmp_path: Path) -> None:
    import PySide6
    import shiboken6

    found = licences.collect([PySide6.__file__, shiboken6.__file__], root=ROOT, own=[], out=tmp_path / "licences")
    assert {"pyside6-essentials", "shiboken6"} <= {part.name for part in found}
    text = (tmp_path / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_what_onnx_runtime_is_made_of_is_said(tmp_path: Path) -> None:
    licences.collect([onnxruntime.__file__], root=ROOT, own=[], out=tmp_path / "licences")
    folder = tmp_path / "licences" / "onnxruntime" / "onnxruntime"
    assert "MIT License" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert "flatbuffers" in (folder / "ThirdPartyNotices.txt").read_text(encoding="utf-8")


def test_a_file_of_nobody_is_refused(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    stray.write_bytes(b"x")
    with pytest.raises(LicenceMissing, match=r"stray\.so"):
        licences.parts([str(stray)], root=ROOT, own=[])
    assert licences.parts([str(stray)], root=ROOT, own=[tmp_path])


def test_a_part_without_a_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_texts", lambda *_: {})
    with pytest.raises(LicenceMissing, match="numpy, pyinstaller"):
        licences.collect([numpy.__file__], root=ROOT, own=[], out=tmp_path / "licences")


def test_a_bundle_is_checked(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "numpy").mkdir(parents=True)
    licences.collect([numpy.__file__], root=ROOT, own=[], out=inside / "licences")
    assert "numpy" in licences.check(tmp_path)
    (inside / "rich").mkdir()
    with pytest.raises(LicenceMissing, match="rich"):
        licences.check(tmp_path)
