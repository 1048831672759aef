"""The models a user has: those that came with the application and those imported or trained.

Owns references to models, the choice of the default, and what can be done with a model. What lies where is the
business of `folders`. Must not import torch.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from stegapp.errors import InputRefused, ModelRefused
from stegapp.models.bundled import BUNDLED_SHA256
from stegapp.models.card import clean_name
from stegapp.models.entries import BrokenModel, ModelEntry, RemovedModel
from stegapp.models.file import EXTENSIONS, parse_model, read_model_bytes
from stegapp.models.folders import ModelFolders, refusing
from stegapp.system import paths
from stegapp.system.atomic import write_atomically
from stegapp.system.state import Broken, read_state, tell_kept, write_state
from stegapp.system.trash import Trash
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models.model import StegModel

__all__ = ["EXPORT_EXTENSION", "ModelStore"]

EXPORT_EXTENSION = ".stegmodel"

_CHOICES = {False: "default.json", True: "default-blocks.json"}
"""Whether models of blocks are meant → the file that says which of them is the default."""

_LARGEST_CHOICE = 4096  # bytes
_TRASH = ".trash"
_MIN_ID = 4
_ID_DIGITS = frozenset("0123456789abcdef")


class ModelStore:
    """Find, load, take in and give away models. The folder is read at each call: files may come and go.

    A model is referred to by name, by id or the first 4 or more digits of it, by the path of a file, or by an
    entry; None is the default. All methods raise ModelRefused when that names no model, or more than one.
    """

    def __init__(
        self, bundled: Path | None = None, user: Path | None = None, *, pins: Mapping[str, str] = BUNDLED_SHA256
    ) -> None:
        self.bundled = paths.bundled_models() if bundled is None else bundled
        self.user = paths.user_models() if user is None else user
        self._folders = ModelFolders(self.bundled, self.user, pins)
        self._trash = Trash(self.user / _TRASH)

    # ------------------------------------------------------------ finding

    def list(self) -> tuple[ModelEntry, ...]:
        """Return the usable models: the bundled default, other bundled ones, then the user's, by name."""
        return self._folders.scan()[0]

    def broken(self) -> tuple[BrokenModel, ...]:
        """Return the files among them that cannot be used, so that they can be shown and removed."""
        return self._folders.scan()[1]

    def default(self, *, on_blocks: bool = False) -> ModelEntry:
        """Return the user's choice, else the bundled default, else the first there is.

        on_blocks: of the models whose messages survive recompression, instead of those that work on pixels.
        """
        entries = [entry for entry in self.list() if entry.card.on_blocks is on_blocks]
        chosen = self._chosen_id(on_blocks=on_blocks)
        for entry in entries:
            if entry.id == chosen:
                return entry
        if not entries:
            none = Text("There is no model here.")
            if on_blocks:
                none = Text("There is no model here whose messages survive recompression.")
            raise ModelRefused(none, advice=Text("Install the application again, or import a model."))
        return entries[0]

    def of_pixels(self, ref: str | Path | ModelEntry | None = None) -> ModelEntry:
        """Return the model that `ref` names, as `resolve` does; one that works on blocks is refused."""
        entry = self.resolve(ref)
        if entry.card.on_blocks:
            raise ModelRefused(
                Text("The model “{name}” hides only for messengers that recompress.", name=entry.name),
                advice=Text("Choose another model, or hide for messengers that recompress."),
            )
        return entry

    def bundled_for(self, architecture: str) -> ModelEntry:
        """Return the bundled model of an architecture, the default one if there are several."""
        for entry in self.list():
            if entry.origin == "bundled" and entry.card.architecture == architecture:
                return entry
        raise ModelRefused(
            Text("No model of architecture {architecture} came with the application.", architecture=architecture),
            advice=Text("Name one to start from."),
        )

    def set_default(self, ref: str | ModelEntry | None, *, on_blocks: bool = False) -> ModelEntry:
        """Make an installed model the default of its kind for this user, or the bundled one again with None; return it.

        on_blocks: the kind that None means.
        """
        if ref is None:
            with refusing(Text("The default cannot be changed")):
                (self.user / _CHOICES[on_blocks]).unlink(missing_ok=True)
            return self.default(on_blocks=on_blocks)
        entry = self._installed(ref)
        self._folders.make()
        write_state(self.user / _CHOICES[entry.card.on_blocks], {"version": 1, "id": entry.id})
        return entry

    def resolve(self, ref: str | Path | ModelEntry | None = None) -> ModelEntry:
        """Return the model that `ref` names."""
        if ref is None:
            return self.default()
        if isinstance(ref, ModelEntry):
            return ref
        if isinstance(ref, Path):
            return self._folders.entry_of(ref)
        found = self._matches(ref)
        if len(found) > 1:
            names = ", ".join(f"{entry.name} ({entry.id})" for entry in found)
            raise ModelRefused(
                Text("“{name}” may mean several models: {models}.", name=ref, models=names),
                advice=Text("Give the whole id, or the file."),
            )
        if found:
            return found[0]
        if _looks_like_path(ref):
            return self._folders.entry_of(Path(ref))
        known = ", ".join(entry.name for entry in self.list()) or "none"
        raise ModelRefused(
            Text("There is no model “{name}”.", name=ref),
            advice=Text("Installed are: {models}. Or give a model file.", models=known),
        )

    def load(self, ref: str | Path | ModelEntry | None = None, device: str = "cpu") -> StegModel:
        """Return the model, ready to work on `device`; a bundled one must be the very file that was shipped."""
        from stegapp.models.model import load_model

        entry = self.resolve(ref)
        return load_model(self._folders.read(entry), device=device, name=entry.name)

    # ------------------------------------------------------------ changing

    def import_(self, path: Path, *, trained: bool = False) -> ModelEntry:
        """Take a model file in and return its entry; one that is here already is returned as it is.

        The bytes that were checked are the bytes that are kept. A name that another model has gets a number. trained:
        it was trained on this computer.
        """
        data = read_model_bytes(path)
        model = parse_model(data, name=path.name)
        if trained:
            self._folders.make()
            with refusing(Text("The model cannot be kept")):
                self._folders.trained_mark(model.id).touch(mode=0o600)
        for entry in self.list():
            if entry.id == model.id:
                return entry
        name = clean_name(path.stem if path.suffix.lower() in EXTENSIONS else path.name)
        return self._folders.add(name, data, model)

    def export(self, ref: str | ModelEntry | None, path: Path, *, overwrite: bool = False) -> Path:
        """Copy a model to one file for a recipient and return its path.

        path: the file (".stegmodel" is added when it has no model's extension), or a folder. Raises OutputRefused
        when the file exists, unless `overwrite`.
        """
        entry = self.resolve(ref)
        if os.path.isdir(path):  # noqa: PTH112 (it never raises: writing will say what is wrong with the path)
            path = path / entry.name
        if path.suffix.lower() not in EXTENSIONS:
            path = path.with_name(path.name + EXPORT_EXTENSION)
        data = read_model_bytes(entry.path)
        self._folders.check(entry, parse_model(data, name=entry.path.name))
        write_atomically(path, data, replace=overwrite, private=entry.card.private)
        if entry.own:
            with suppress(OSError):  # the export is what was asked for
                self._folders.exported_mark(entry).touch(mode=0o600)
        return path

    def was_exported(self, entry: ModelEntry) -> bool:
        """Tell whether one of the user's models was ever exported from here."""
        return self._folders.exported_mark(entry).exists()

    def remove(self, ref: str | ModelEntry | BrokenModel) -> ModelEntry | BrokenModel:
        """Put one of the user's models, or a broken file among them, into the trash, and return what it was.

        There it stays for 30 days, and `restore` brings it back.
        """
        entry = ref if isinstance(ref, BrokenModel) else self._installed(ref)
        if not entry.own:
            raise ModelRefused(
                Text("“{name}” came with the application and stays.", name=entry.name),
                advice=Text("Choose another default."),
            )
        with refusing(Text("“{name}” cannot be removed", name=entry.name)):
            trained = isinstance(entry, ModelEntry) and self._folders.trained_mark(entry.id).exists()
            self._trash.put(entry.path, marks=("trained",) if trained else ())
            if isinstance(entry, ModelEntry):
                self._folders.trained_mark(entry.id).unlink(missing_ok=True)
        return entry

    def removed(self) -> tuple[RemovedModel, ...]:
        """Return the models in the trash, what was removed last first; those older than 30 days are deleted."""
        with suppress(OSError):
            self._trash.purge()
        return tuple(RemovedModel(item.path.stem, item.removed, item) for item in self._trash.contents())

    def restore(self, removed: RemovedModel) -> str:
        """Take a model out of the trash and return its name: the one it had, with a number if that is taken by now.

        One that was imported again meanwhile is here already.
        """
        item = removed.item
        with refusing(Text("“{name}” cannot be brought back", name=removed.name)):
            try:
                data = read_model_bytes(item.path)
                model = parse_model(data, name=item.path.name)
            except ModelRefused:  # a broken one comes back as it is
                target = self._folders.free_path(item.path)
                self._trash.take_back(item, target)
                return target.stem
            if item.marked("trained"):
                self._folders.trained_mark(model.id).touch(mode=0o600)
            back = next((entry for entry in self.list() if entry.id == model.id), None)
            if back is None:
                back = self._folders.add(item.path.stem, data, model)
            self._trash.delete(item)
        return back.name

    def empty_trash(self) -> None:
        """Delete all models in the trash for good."""
        with refusing(Text("The trash cannot be emptied")):
            for item in self._trash.contents():
                self._trash.delete(item)

    def rename(self, ref: str | ModelEntry, name: str) -> ModelEntry:
        """Call one of the user's models `name`, cleaned, with a number if another has it; return its new entry."""
        entry = self._installed(ref)
        if not entry.own:
            raise ModelRefused(
                Text("“{name}” came with the application and keeps its name.", name=entry.name),
                advice=Text("Export a copy."),
            )
        name = clean_name(name)
        if name == entry.name:
            return entry

        data = read_model_bytes(entry.path)
        model = parse_model(data, name=entry.path.name)
        self._folders.check(entry, model)
        renamed = self._folders.add(name, data, model, besides=entry)
        with refusing(Text("“{name}” cannot be renamed", name=entry.name)):
            entry.path.unlink()
        return renamed

    def verify(self, ref: str | Path | ModelEntry | None = None) -> str:
        """Read a model again, check it in every way known, and return its SHA-256.

        A bundled model must be the one whose hash is pinned in this program.
        """
        entry = self.resolve(ref)
        model = self._folders.read(entry)
        self._folders.check_shipped(entry)
        return model.sha256

    # ------------------------------------------------------------ within

    def _matches(self, ref: str) -> Sequence[ModelEntry]:
        entries = self.list()
        digits = ref.casefold()
        is_id = len(digits) >= _MIN_ID and set(digits) <= _ID_DIGITS
        found = [entry for entry in entries if entry.name == ref or (is_id and entry.id.startswith(digits))]
        found = found or [entry for entry in entries if entry.name.casefold() == ref.casefold()]
        # The same bytes under two names are one model: the first will do.
        return found[:1] if len({entry.id for entry in found}) == 1 else found

    def _installed(self, ref: str | ModelEntry) -> ModelEntry:
        entry = self.resolve(ref)
        if entry.origin == "file":
            raise ModelRefused(
                Text("“{name}” is not installed.", name=entry.name), advice=Text("Import the file first.")
            )
        return entry

    def _chosen_id(self, *, on_blocks: bool) -> str | None:
        path = self.user / _CHOICES[on_blocks]
        try:
            chosen = read_state(path, largest=_LARGEST_CHOICE).get("id")
            if not isinstance(chosen, str):
                raise Broken("it names no model")
        except FileNotFoundError:
            return None  # no choice made
        except Broken:
            error = InputRefused(Text("The choice of the default model could not be read, so the bundled one is used."))
            tell_kept(error, path)
            return None
        return chosen


def _looks_like_path(ref: str) -> bool:
    if Path(ref).suffix.lower() in EXTENSIONS or any(mark in ref for mark in "/\\"):
        return True
    try:
        return bool(ref) and Path(ref).is_file()
    except (OSError, ValueError):  # too long, or with a NUL
        return False
