"""How PyInstaller takes torch in: what is imported, its libraries, and the few sources that it reads of itself."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

from stegapp.bundling.contents import reads_its_source

_base, _package = (Path(path) for path in get_package_paths("torch"))


def _module(file: Path) -> str:
    return ".".join(file.relative_to(_base).with_suffix("").parts).removesuffix(".__init__")


module_collection_mode = {"torch": "pyz"} | {
    _module(file): "pyz+py" for file in _package.rglob("*.py") if reads_its_source(file.read_text("utf-8", "replace"))
}
# For a package the mode holds for all that is below it: torch itself is never asked for its source.
module_collection_mode["torch"] = "pyz"
# Imported by names that are put together.
hiddenimports = [_module(file) for file in (_package / "_dynamo" / "polyfills").glob("*.py")] + ["torch.onnx.operators"]
warn_on_missing_hiddenimports = False
# Some are opened by name, so that no other library tells of them.
binaries = collect_dynamic_libs("torch", search_patterns=["*.so", "*.so.*", "*.dll", "*.dylib", "*.pyd"])
# Looked for at import, though only processes that share tensors would start it.
binaries += [(str(file), "torch/bin") for file in (_package / "bin").glob("torch_shm_manager*")]
# torch finds its libraries from where they lie; links to them elsewhere lead it astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
