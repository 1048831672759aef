"""The two folders that models lie in: those that came with the application, and the user's.

Owns what lies where and under which name. A model is called what its file is called, so that renaming leaves the
bytes, hence the id, as they are. That a model was trained here is told by an empty file of its own beside it, named by
its id: two programs at once have nothing to overwrite, and a mark that is lost makes it an imported one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from stegapp.errors import ModelRefused, OutputRefused
from stegapp.models.bundled import DEFAULT_NAME
from stegapp.models.entries import BrokenModel, ModelEntry, Origin
from stegapp.models.file import EXTENSIONS, ModelFile, read_model
from stegapp.system.atomic import write_atomically
from stegapp.system.state import make_private
from stegapp.texts import Text

__all__ = ["ModelFolders", "refusing"]

_TRAINED = ".trained-"
_EXPORTED = ".exported-"


class ModelFolders:
    """Read and write the folders. pins: file name without extension → SHA-256 of each bundled model."""

    def __init__(self, bundled: Path, user: Path, pins: Mapping[str, str]) -> None:
        self.bundled = bundled
        self.user = user
        self._pins = pins

    # ------------------------------------------------------------ reading

    def scan(self) -> tuple[tuple[ModelEntry, ...], tuple[BrokenModel, ...]]:
        """Return the sound models, the bundled default first, the user's last, by name; and the broken files."""
        sound, broken = [], []
        for folder, origin in self._folders():
            for path in sorted(_model_files(folder), key=_order):
                try:
                    sound.append(self._entry(path, origin))
                except ModelRefused as error:
                    broken.append(BrokenModel(path.stem, path, origin, error.text))
        sound.sort(key=lambda entry: entry.origin != "bundled" or entry.name != DEFAULT_NAME)
        return tuple(sound), tuple(broken)

    def entry_of(self, path: Path) -> ModelEntry:
        """Return the model in a file, wherever it lies. Raises ModelRefused."""
        for folder, origin in self._folders():
            with suppress(OSError, ValueError):
                if path.parent.samefile(folder):
                    return self._entry(path, origin)
        return self._entry(path, "file")

    def read(self, entry: ModelEntry) -> ModelFile:
        """Return what a model's file holds. Raises ModelRefused if it is not, or no longer, the entry's."""
        model = read_model(entry.path)
        self.check(entry, model)
        return model

    def check(self, entry: ModelEntry, model: ModelFile) -> None:
        """Raise ModelRefused unless the file is the entry's, and a bundled one as it was shipped."""
        if model.id != entry.id:
            raise ModelRefused(
                Text("The file of “{name}” has been changed.", name=entry.name), advice=Text("List the models again.")
            )
        if entry.origin == "bundled" and self._pins.get(entry.path.stem, model.sha256) != model.sha256:
            raise ModelRefused(
                Text("The bundled model “{name}” is not the one that came with the application.", name=entry.name),
                advice=Text("Install the application again."),
            )

    def check_shipped(self, entry: ModelEntry) -> None:
        """Raise ModelRefused for a file among the bundled ones that did not come with the application."""
        if entry.origin == "bundled" and entry.path.stem not in self._pins:
            raise ModelRefused(
                Text("“{name}” lies among the bundled models, but did not come with this version.", name=entry.name),
                advice=Text("Install the application again."),
            )

    # ------------------------------------------------------------ writing

    def make(self) -> None:
        """Make the user's folder. Raises OutputRefused."""
        with refusing(Text("The folder for models cannot be made")):
            make_private(self.user)

    def add(self, name: str, data: bytes, model: ModelFile, *, besides: ModelEntry | None = None) -> ModelEntry:
        """Write `data` to the user's folder under `name`, or `name` with the first number that is free.

        besides: a model whose name does not count as taken. Raises OutputRefused.
        """
        self.make()
        taken = self._taken_names(besides=None if besides is None else besides.path)
        candidates = _numbered(name)
        while True:
            candidate = next(candidates)
            target = self.user / f"{candidate}{EXTENSIONS[0]}"
            if candidate.casefold() in taken:
                continue
            try:
                write_atomically(target, data, private=True)
            except OutputRefused:
                if not os.path.lexists(target):
                    raise
                continue  # someone was faster
            return ModelEntry(candidate, model.id, target, self._own_origin(model.id), model.card)

    def free_path(self, path: Path) -> Path:
        """Return where a file can lie among the user's models, by its name or that with a number."""
        taken = self._taken_names()
        stems = _numbered(path.stem)
        while True:
            stem = next(stems)
            target = self.user / f"{stem}{path.suffix}"
            if stem.casefold() not in taken and not os.path.lexists(target):
                return target

    # ------------------------------------------------------------ marks

    def trained_mark(self, model_id: str) -> Path:
        """Return the file whose presence tells that a model was trained here."""
        return self.user / f"{_TRAINED}{model_id}"

    def exported_mark(self, entry: ModelEntry) -> Path:
        """Return the file whose presence tells that a model was exported from here."""
        return self.user / f"{_EXPORTED}{entry.id}"

    # ------------------------------------------------------------ within

    def _folders(self) -> tuple[tuple[Path, Origin], ...]:
        return (self.bundled, "bundled"), (self.user, "imported")

    def _entry(self, path: Path, origin: Origin) -> ModelEntry:
        model = read_model(path)
        if origin == "imported":
            origin = self._own_origin(model.id)
        entry = ModelEntry(path.stem, model.id, path, origin, model.card)
        self.check(entry, model)
        return entry

    def _own_origin(self, model_id: str) -> Origin:
        return "trained" if self.trained_mark(model_id).exists() else "imported"

    def _taken_names(self, *, besides: Path | None = None) -> set[str]:
        files = (path for folder in (self.bundled, self.user) for path in _model_files(folder))
        return {path.stem.casefold() for path in files if path != besides}


@contextmanager
def refusing(what: str) -> Iterator[None]:
    """Raise OutputRefused, saying `what` could not be done, for the system's errors within."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputRefused(
            Text("{what}: {reason}.", what=what, reason=reason), advice=Text("Check the folder's permissions.")
        ) from error


def _numbered(name: str) -> Iterator[str]:
    yield name
    for number in count(2):
        yield f"{name} {number}"


def _model_files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix.lower() in EXTENSIONS and path.name[0] != "."]
    except OSError:
        return []  # not made yet, or not for us to see


def _order(path: Path) -> tuple[str, str]:
    return path.stem.casefold(), path.name
