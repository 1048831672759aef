"""The trainings on this computer: those that can go on, and those in the trash.

Owns how a training is found again from its notes, or from its checkpoint where they are broken. Must not know widgets.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from stegapp.errors import InputRefused, OutputRefused, StegError, UsageError
from stegapp.gui.wizard.plans import Plan, seconds, text, whole
from stegapp.gui.wizard.runs import NOTES, NOTES_VERSION, Run, runs_folder, trash
from stegapp.system.state import read_description, read_state, tell, tell_kept
from stegapp.system.trash import Removed
from stegapp.texts import Text
from stegapp.training.config import TrainConfig
from stegapp.training.protocol import read_done

__all__ = ["take_back", "thrown_away", "unfinished"]

translate = QCoreApplication.translate
_CHECKPOINT_ENTRY = "stegapp_checkpoint"  # as in training/checkpoint.py, which needs torch
_LARGEST_RUN = 64 * 2**20  # bytes; it holds the training's last line, which names every skipped photo
_LARGEST_HEADER = 100 * 2**20  # safetensors' own bound


def unfinished() -> list[Run]:
    """Return the runs that can go on, those that another window has in hand left out; the newest first.

    One whose notes cannot be read is taken up from its checkpoint.
    """
    found = []
    for folder in sorted(_folders(), key=_changed, reverse=True):
        run = Run(folder, Plan(folder.name, ()))
        if not (folder / NOTES).exists() or not run.lock():
            continue
        try:
            loaded = _load(folder)
        finally:
            run.release()
        if loaded is not None:
            found.append(loaded)
    return found


def thrown_away() -> tuple[Removed, ...]:
    """Return what can be taken back, what was thrown away last first."""
    return trash().contents()


def take_back(removed: Removed) -> None:
    """Take a run out of the trash. Raises OutputRefused."""
    number = 1
    while (target := runs_folder() / (removed.name if number == 1 else f"{removed.name} {number}")).exists():
        number += 1
    try:
        trash().take_back(removed, target)
    except OSError as error:
        words = translate("Runs", "The training cannot be taken back: {reason}.")
        raise OutputRefused(
            words.format(reason=error.strerror or error), advice=Text("Check the folder's permissions.")
        ) from error


def _folders() -> list[Path]:
    try:
        return [path for path in runs_folder().iterdir() if path.is_dir()]
    except OSError:
        return []


def _changed(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


def _load(folder: Path) -> Run | None:
    """Return the run in a folder whose lock is held, None if there is nothing to go on with."""
    path = folder / NOTES
    try:
        values = read_state(path, largest=_LARGEST_RUN)
        version = values.get("version")
        if type(version) is int and version > NOTES_VERSION:
            return None  # left by a later version, which can go on with it
        return _from_notes(folder, values)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError, UsageError):
        return _taken_up(folder, path)


def _taken_up(folder: Path, path: Path) -> Run | None:
    """Return the run that a folder's checkpoint is of, for one whose notes cannot be read."""
    try:
        file = Run(folder, Plan(folder.name, ())).checkpoint_file
        run = _from_checkpoint(folder, read_description(file, _CHECKPOINT_ENTRY, largest=_LARGEST_HEADER))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, UsageError):
        words = translate(
            "Runs", "The record of the training {name} could not be read, nor restored from a checkpoint."
        )
        tell_kept(InputRefused(words.format(name=folder.name)), path)
        return None
    words = translate("Runs", "The record of the training {name} could not be read; it was restored from a checkpoint.")
    if tell_kept(InputRefused(words.format(name=folder.name)), path) is None:
        return None
    try:
        run.save()
    except StegError as error:
        tell(InputRefused(error.text, advice=error.advice))
    return run


def _from_notes(folder: Path, values: Mapping[str, Any]) -> Run:
    """Return the run that `save` described. Raises ValueError, TypeError, KeyError, AttributeError or UsageError."""
    if values["version"] != NOTES_VERSION:
        raise ValueError
    made = Plan.from_json(values["plan"])
    made.config()
    done = values["done"]
    if not isinstance(done, dict):
        raise TypeError
    return Run(
        folder,
        made,
        seconds=seconds(values["seconds"]),
        stage=text(values["stage"]),
        step=whole(values["step"]),
        total=whole(values["total"]),
        max_batch=whole(values["max_batch"]),
        done=read_done(done) if done else {},
    )


def _from_checkpoint(folder: Path, saved: Mapping[str, Any]) -> Run:
    """Return the run that left a checkpoint. Raises as `_from_notes` does."""
    config, run = TrainConfig.from_dict(saved["config"]), saved["run"]
    return Run(
        folder,
        Plan.from_config(config),
        seconds=seconds(run["seconds"]),
        stage=text(run["stage"]),
        step=whole(run["step"]),
        total=whole(run["total"]),
    )
