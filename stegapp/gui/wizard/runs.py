"""A training and its folder: how far it has come, and what is left of it between two sittings.

A run is a folder below `training` in the user's data: `run.json` (the plan and where it stands), the checkpoint, the
curves and, when trained, the model. Must not know widgets or the child process.
"""

import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLockFile

from stegapp.errors import InputRefused, OutputRefused
from stegapp.gui.wizard.plans import Plan
from stegapp.gui.wizard.run_lock import take_lock
from stegapp.models.card import clean_name
from stegapp.system import paths
from stegapp.system.state import (
    Broken,
    make_private,
    read_state,
    tell_kept,
    write_quickly,
)
from stegapp.system.trash import Trash
from stegapp.texts import Text

__all__ = ["NOTES", "NOTES_VERSION", "Run", "runs_folder", "trash"]

translate = QCoreApplication.translate
NOTES_VERSION = 1
NOTES = "run.json"
_CURVES = "curves.json"
_CHECKPOINT = "checkpoint"
_CHECKPOINT_FILE = "checkpoint.safetensors"  # as in training/checkpoint.py, which needs torch
_LEAST_MINUTES = 0.5
_LARGEST_CURVES = 4 * 2**20  # bytes


def runs_folder() -> Path:
    """Return the folder of all trainings."""
    return paths.user_data() / "training"


def trash() -> Trash:
    """Return where trainings lie that were thrown away."""
    return Trash(runs_folder() / ".trash")


@dataclass
class Run:
    """A plan's folder and how far it has come. max_batch: 0, or a bound set after memory ran out."""

    folder: Path
    plan: Plan
    seconds: float = 0.0
    stage: str = ""
    step: int = 0
    total: int = 0
    max_batch: int = 0
    done: Mapping[str, Any] = field(default_factory=dict)
    _lock: QLockFile | None = field(default=None, repr=False, compare=False)

    @classmethod
    def create(cls, plan: Plan) -> "Run":
        """Make the folder of a new run. Raises OutputRefused."""
        base = runs_folder()
        name = clean_name(plan.name)
        number = 1
        try:
            make_private(base)
            while True:
                folder = base / (name if number == 1 else f"{name} {number}")
                try:
                    folder.mkdir(mode=0o700)
                    break
                except FileExistsError:
                    number += 1
        except OSError as error:
            raise OutputRefused(
                Text("The folder {folder} cannot be made: {reason}.", folder=base, reason=error.strerror or str(error)),
                advice=Text("Check the folder's permissions."),
            ) from error
        run = cls(folder, plan)
        run.lock()
        run.save()
        return run

    @property
    def checkpoint(self) -> Path:
        """The folder of its checkpoint."""
        return self.folder / _CHECKPOINT

    @property
    def checkpoint_file(self) -> Path:
        """The file in it."""
        return self.checkpoint / _CHECKPOINT_FILE

    @property
    def can_resume(self) -> bool:
        """Whether there is a checkpoint."""
        return self.checkpoint_file.is_file()

    @property
    def model(self) -> Path:
        """The file of the trained model."""
        return self.folder / f"{clean_name(self.plan.name)}.safetensors"

    def lock(self) -> bool:
        """Keep other windows from going on with the same run; False if one of them does."""
        if self._lock is None:
            self._lock = take_lock(self.folder / "lock", self.folder / NOTES)
        return self._lock is not None

    def release(self) -> None:
        """Let other windows have it."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def save(self) -> None:
        """Write where the run stands. Raises OutputRefused.

        Some hundred bytes, without waiting for the disk: quick enough for the thread of the window.
        """
        values = {
            "version": NOTES_VERSION,
            "plan": asdict(self.plan),
            **{key: getattr(self, key) for key in ("seconds", "stage", "step", "total", "max_batch")},
            "done": dict(self.done),
        }
        write_quickly(self.folder / NOTES, values)

    def save_curves(self, values: object) -> None:
        """Keep the curves for the next sitting. Raises OutputRefused."""
        write_quickly(self.folder / _CURVES, values)

    def curves(self) -> object:
        """Return what `save_curves` kept, None if there is nothing sound."""
        path = self.folder / _CURVES
        try:
            return read_state(path, largest=_LARGEST_CURVES)
        except FileNotFoundError:
            return None
        except Broken:
            words = translate("Runs", "The curves of the training {name} could not be read, so they begin anew.")
            tell_kept(InputRefused(words.format(name=self.plan.name)), path)
            return None

    def throw_away(self) -> None:
        """Put the folder with all that was learned into the trash, for 30 days. Raises OutputRefused."""
        self.release()
        try:
            trash().put(self.folder)
        except FileNotFoundError:
            return  # another window was faster
        except OSError as error:
            words = translate("Runs", "The training cannot be thrown away: {reason}.")
            raise OutputRefused(
                words.format(reason=error.strerror or error), advice=Text("Check the folder's permissions.")
            ) from error

    def discard(self) -> None:
        """Delete the folder for good: its model lies elsewhere by now."""
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def on_device(self, device: str) -> None:
        """Go on elsewhere."""
        self.plan = replace(self.plan, device=device)

    def arguments(self) -> list[str]:
        """Return the command that trains, or goes on training where there is a checkpoint."""
        plan = self.plan
        words = ["train"]
        for folder in plan.folders:
            words += ["--images", folder]
        words += ["--out", str(self.model), "--arch", plan.arch, "--preset", plan.preset, "--name", plan.name]
        words += ["--device", plan.device, "--seed", str(plan.seed), "--checkpoint", str(self.checkpoint)]
        if plan.minutes:
            words += ["--max-minutes", f"{max(_LEAST_MINUTES, plan.minutes - self.seconds / 60):g}"]
        if self.max_batch:
            words += ["--max-batch", str(self.max_batch)]
        if self.can_resume:
            words += ["--resume", str(self.checkpoint)]
        else:
            if plan.private:
                words.append("--private")
            for value in plan.values:
                words += ["--set", value]
            if plan.init:
                words += ["--init", plan.init]
        return [*words, "--progress", "jsonl", "--control", "stdin", "--background"]
