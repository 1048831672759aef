"""Collect the licences of everything in a bundle; refuse to leave one out.

    uv run python -m stegapp.bundling.licences dist/stegapp     # check a finished bundle

Each part gets a folder of its own with its licence texts; `contents.txt` lists parts and versions. build.spec calls
`collect`. Must not know PyInstaller: it is given the files that went in.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

__all__ = ["LicenceMissing", "Part", "check", "collect", "parts"]

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|third.?party.?notice|copyright|authors|patents)", re.IGNORECASE)
_CONTENTS = "contents.txt"
# Wheels without the text of their licence: the texts in resources/licences that hold for them.
_OURS: Mapping[str, tuple[str, ...]] = {
    "pyside6-essentials": ("Qt.md", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("Qt.md", "LGPL-3.0.txt", "GPL-3.0.txt"),
}


class LicenceMissing(ValueError):
    """A part of the bundle has no licence text."""


@dataclass(frozen=True)
class Part:
    """Something with a licence of its own. texts: its files, by the name they get."""

    name: str
    version: str
    texts: Mapping[str, Path]


def collect(files: Iterable[str], *, root: Path, own: Iterable[Path], out: Path) -> list[Part]:
    """Write the licences of all parts that `files` belong to into the folder `out`, and return the parts.

    root: the source tree. own: folders of files made for this bundle, which share its licence. Raises LicenceMissing.
    """
    found = parts(files, root=root, own=own)
    bare = [part.name for part in found if not part.texts]
    if bare:
        raise LicenceMissing(f"No licence text was found for: {', '.join(bare)}.")
    if out.exists():
        shutil.rmtree(out)
    for part in found:
        for name, source in part.texts.items():
            target = out / part.name / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    lines = [f"{part.name} {part.version}".rstrip() for part in found]
    (out / _CONTENTS).write_text("\n".join(lines) + "\n", "utf-8")
    return found


def parts(files: Iterable[str], *, root: Path, own: Iterable[Path]) -> list[Part]:
    """Return what `files` belong to, by name. Raises LicenceMissing for a file that belongs to nothing known."""
    owners = _owners()
    found: dict[str, Part] = {}
    systems: dict[str, Path] = {}
    homes = tuple(str(folder.resolve()) for folder in (root / "stegapp", root / "models", root / "resources", *own))
    base = str(Path(sys.base_prefix).resolve())
    for file in files:
        path = Path(file).resolve()
        owner = owners.get(str(path))
        if owner is not None:
            name = _name(owner)
            if name not in found:
                found[name] = Part(name, owner.version, _texts(owner, root))
        elif str(path).startswith(homes):
            pass
        elif str(path).startswith(base):
            found.setdefault("python", Part("python", sys.version.split()[0], _python_texts()))
        else:
            systems[str(path)] = path
    for part in _system_parts(list(systems.values())):
        found.setdefault(part.name, part)
    # The starter that PyInstaller puts in front is part of the bundle, though no file of it is named.
    starter = metadata.distribution("pyinstaller")
    found["pyinstaller"] = Part("pyinstaller", starter.version, _texts(starter, root))
    texts = {
        "LICENSE": root / "LICENSE",
        "CREDITS.md": root / "resources" / "samples" / "CREDITS.md",
        "CREDITS-words.md": root / "resources" / "words" / "CREDITS.md",
    }
    found["stegapp"] = Part("stegapp", "", texts)
    return [found[name] for name in sorted(found)]


def check(bundle: Path) -> list[str]:
    """Return the names of the parts in a finished bundle, each with its licence beside it; raises LicenceMissing.

    Compares with what lies in the bundle: every package folder and every metadata folder has to be listed.
    """
    inside = bundle / "_internal"
    folder = inside / "licences"
    listed = [line.split(" ")[0] for line in (folder / _CONTENTS).read_text("utf-8").splitlines()]
    bare = [name for name in listed if not any(path.is_file() for path in (folder / name).rglob("*"))]
    providers = metadata.packages_distributions()
    packages = {path.name.partition(".")[0] for path in inside.iterdir() if path.name in providers}
    names = {_normal(provider) for package in packages for provider in providers[package]}
    unlisted = sorted(name for name in names if name not in listed and name != "stegapp")
    if bare or unlisted:
        raise LicenceMissing(f"Without a licence: {', '.join(bare + unlisted)}.")
    return listed


def _owners() -> dict[str, metadata.Distribution]:
    """Return the distribution of each installed file."""
    return {
        str(Path(str(installed.locate_file(file))).resolve()): installed
        for installed in metadata.distributions()
        for file in installed.files or ()
    }


def _name(installed: metadata.Distribution) -> str:
    return _normal(str(installed.metadata["Name"]))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _texts(installed: metadata.Distribution, root: Path) -> dict[str, Path]:
    """Return the licence files that a distribution brings, else those we keep for it."""
    texts: dict[str, Path] = {}
    for file in installed.files or ():
        in_metadata = ".dist-info" in file.parts[0]
        named = _LICENCE_FILE.match(file.name) is not None and file.suffix not in (".py", ".pyc", ".pyi", ".h")
        if named or (in_metadata and "licenses" in file.parts):
            place = "/".join(file.parts[1:] if in_metadata else file.parts)
            texts[place] = Path(str(installed.locate_file(file)))
    for name in _OURS.get(_name(installed), ()):
        texts[name] = root / "resources" / "licences" / name
    return texts


def _python_texts() -> dict[str, Path]:
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    candidates = (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE")
    return {path.name: path for path in candidates if path.is_file()}


def _system_parts(files: Iterable[Path]) -> list[Part]:
    """Return the system's packages that `files` came with, by dpkg or rpm."""
    found: dict[str, Part] = {}
    for file in files:
        part = _debian(file) or _rpm(file)
        if part is None:
            raise LicenceMissing(f"{file} belongs to no installed package, so its licence is not known.")
        found[part.name] = part
    return list(found.values())


def _debian(file: Path) -> Part | None:
    if shutil.which("dpkg-query") is None:
        return None
    # A file may be known by its place before /lib became a link to /usr/lib.
    for place in (str(file), str(file).removeprefix("/usr")):
        asked = _ask("dpkg-query", "--search", place)
        if asked:
            package = asked.split(": ")[0].split(",")[0]
            version = _ask("dpkg-query", "--show", "--showformat=${Version}", package)
            name = package.partition(":")[0]
            text = Path("/usr/share/doc") / name / "copyright"
            return Part(name, version, {"copyright": text} if text.is_file() else {})
    return None


def _rpm(file: Path) -> Part | None:
    if shutil.which("rpm") is None:
        return None
    asked = _ask("rpm", "--query", "--file", str(file), "--queryformat", "%{NAME}\\n%{VERSION}\\n")
    if not asked:
        return None
    name, version = asked.splitlines()[:2]
    listed = _ask("rpm", "--query", "--licensefiles", name).splitlines()
    return Part(name, version, {Path(line).name: Path(line) for line in listed if Path(line).is_file()})


def _ask(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    try:
        names = check(Path(sys.argv[1]))
    except (IndexError, OSError):
        sys.exit("Name the folder of a finished bundle, such as dist/stegapp.")
    except LicenceMissing as error:
        sys.exit(str(error))
    sys.stdout.write(f"{len(names)} parts, each with its licence: {', '.join(names)}\n")
