"""Plans and the folders of their runs: what is to be trained, and what is left of it between two sittings.

A run is a folder below `training` in the user's data: `run.json` (the plan and where it stands), the checkpoint, the
curves and, when trained, the model. Must not know widgets or the child process.
"""

import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLockFile, QSysInfo

from stegapp.errors import InputRefused, OutputRefused, StegError, UsageError
from stegapp.gui.wizard.lines import read_done
from stegapp.models.card import clean_name
from stegapp.system import paths
from stegapp.system.state import (
    Broken,
    keep_aside,
    make_private,
    read_description,
    read_regular,
    read_state,
    tell,
    tell_kept,
    write_quickly,
)
from stegapp.system.trash import Removed, Trash
from stegapp.training.config import TrainConfig, with_values

__all__ = ["Plan", "Run", "take_back", "thrown_away", "unfinished"]

translate = QCoreApplication.translate
_VERSION = 1
_NOTES = "run.json"
_CURVES = "curves.json"
_CHECKPOINT = "checkpoint"
_CHECKPOINT_FILE = "checkpoint.safetensors"
_CHECKPOINT_ENTRY = "stegapp_checkpoint"
_LEAST_MINUTES = 0.5
_LARGEST_RUN = 64 * 2**20  # bytes; it holds the training's last line, which names every skipped photo
_LARGEST_CURVES = 4 * 2**20
_LARGEST_HEADER = 100 * 2**20  # safetensors' own bound
_LARGEST_LOCK = 4096
_LONGEST_TIME = 1e9  # seconds
_WRITING, _DAY = 60, 24 * 3600  # seconds: far longer than writing a lock takes; a training at work notes it down


@dataclass(frozen=True)
class Plan:
    """What to train. minutes: the time budget, 0 for none. init: a model to start from, "" for none.

    private: with a fresh labelling of grey levels. values: changed settings as `--set` takes them.
    """

    name: str
    folders: tuple[str, ...]
    arch: str = "lattice"
    preset: str = "quick"
    minutes: float = 0.0
    device: str = "auto"
    seed: int = 1
    init: str = ""
    values: tuple[str, ...] = ()
    private: bool = False

    def config(self) -> TrainConfig:
        """Return the settings the run will have. Raises UsageError for those out of their bounds."""
        made = TrainConfig.from_preset(
            self.arch,  # type: ignore[arg-type]
            self.preset,  # type: ignore[arg-type]
            images=[Path(folder) for folder in self.folders],
            out=Path("model.safetensors"),
            name=self.name,
            device=self.device,
            max_minutes=self.minutes or None,
            seed=self.seed,
            private=self.private,
        )
        return with_values(made, self.values)


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
        base = _base()
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
                f"The folder {base} cannot be made: {error.strerror or error}.",
                advice="Check the folder's permissions.",
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
    def can_resume(self) -> bool:
        """Whether there is a checkpoint."""
        return (self.checkpoint / _CHECKPOINT_FILE).is_file()

    @property
    def model(self) -> Path:
        """The file of the trained model."""
        return self.folder / f"{clean_name(self.plan.name)}.safetensors"

    def lock(self) -> bool:
        """Keep other windows from going on with the same run; False if one of them does."""
        if self._lock is None:
            path = self.folder / "lock"
            if _nobodys(path, self.folder / _NOTES):
                keep_aside(path)
            lock = QLockFile(str(path))
            lock.setStaleLockTime(0)  # held as long as its process lives
            if not lock.tryLock(0):
                return False
            self._lock = lock
        return True

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
            "version": _VERSION,
            "plan": asdict(self.plan),
            **{key: getattr(self, key) for key in ("seconds", "stage", "step", "total", "max_batch")},
            "done": dict(self.done),
        }
        write_quickly(self.folder / _NOTES, values)

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
            _trash().put(self.folder)
        except FileNotFoundError:
            return  # another window was faster
        except OSError as error:
            words = translate("Runs", "The training cannot be thrown away: {reason}.")
            raise OutputRefused(
                words.format(reason=error.strerror or error), advice="Check the folder's permissions."
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


def unfinished() -> list[Run]:
    """Return the runs that can go on, those that another window has in hand left out; the newest first.

    One whose notes cannot be read is taken up from its checkpoint.
    """
    found = []
    for folder in sorted(_folders(), key=_changed, reverse=True):
        run = Run(folder, Plan(folder.name, ()))
        if not (folder / _NOTES).exists() or not run.lock():
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
    return _trash().contents()


def take_back(removed: Removed) -> None:
    """Take a run out of the trash. Raises OutputRefused."""
    number = 1
    while (target := _base() / (removed.name if number == 1 else f"{removed.name} {number}")).exists():
        number += 1
    try:
        _trash().take_back(removed, target)
    except OSError as error:
        words = translate("Runs", "The training cannot be taken back: {reason}.")
        raise OutputRefused(
            words.format(reason=error.strerror or error), advice="Check the folder's permissions."
        ) from error


def _trash() -> Trash:
    return Trash(_base() / ".trash")


def _base() -> Path:
    return paths.user_data() / "training"


def _folders() -> list[Path]:
    try:
        return [path for path in _base().iterdir() if path.is_dir()]
    except OSError:
        return []


def _changed(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


def _load(folder: Path) -> Run | None:
    """Return the run in a folder whose lock is held, None if there is nothing to go on with."""
    path = folder / _NOTES
    try:
        values = read_state(path, largest=_LARGEST_RUN)
        version = values.get("version")
        if type(version) is int and version > _VERSION:
            return None  # left by a later version, which can go on with it
        return _from_notes(folder, values)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError, UsageError):
        return _taken_up(folder, path)


def _taken_up(folder: Path, path: Path) -> Run | None:
    """Return the run that a folder's checkpoint is of, for one whose notes cannot be read."""
    try:
        saved = read_description(folder / _CHECKPOINT / _CHECKPOINT_FILE, _CHECKPOINT_ENTRY, largest=_LARGEST_HEADER)
        run = _from_checkpoint(folder, saved)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, UsageError):
        words = translate(
            "Runs", "What is known of the training {name} could not be read, nor taken from a checkpoint."
        )
        tell_kept(InputRefused(words.format(name=folder.name)), path)
        return None
    words = translate(
        "Runs", "What is known of the training {name} could not be read, and was taken from a checkpoint."
    )
    if tell_kept(InputRefused(words.format(name=folder.name)), path) is None:
        return None
    try:
        run.save()
    except StegError as error:
        tell(InputRefused(str(error), advice=error.advice))
    return run


def _from_notes(folder: Path, values: Mapping[str, Any]) -> Run:
    """Return the run that `save` described. Raises ValueError, TypeError, KeyError, AttributeError or UsageError."""
    if values["version"] != _VERSION:
        raise ValueError
    made = _plan(values["plan"])
    made.config()
    done = values["done"]
    if not isinstance(done, dict):
        raise TypeError
    return Run(
        folder,
        made,
        seconds=_seconds(values["seconds"]),
        stage=_text(values["stage"]),
        step=_whole(values["step"]),
        total=_whole(values["total"]),
        max_batch=_whole(values["max_batch"]),
        done=read_done(done) if done else {},
    )


def _from_checkpoint(folder: Path, saved: Mapping[str, Any]) -> Run:
    """Return the run that left a checkpoint. Raises as `_from_notes` does."""
    config, run = TrainConfig.from_dict(saved["config"]), saved["run"]
    plan = Plan(
        name=config.name,
        folders=tuple(map(str, config.images)),
        arch=config.net.arch,
        preset=config.preset,
        minutes=config.max_minutes or 0.0,
        device=config.device,
        seed=config.seed,
        private=bool(config.net.table),
    )
    return Run(
        folder,
        plan,
        seconds=_seconds(run["seconds"]),
        stage=_text(run["stage"]),
        step=_whole(run["step"]),
        total=_whole(run["total"]),
    )


def _plan(values: Mapping[str, Any]) -> Plan:
    """Return the plan that `asdict` took apart. Raises TypeError or KeyError."""
    texts = {"name", "arch", "preset", "device", "init"}
    taken: dict[str, Any] = {key: _text(values[key]) for key in texts}
    taken |= {key: tuple(_text(item) for item in values[key]) for key in ("folders", "values")}
    if set(values) != {item.name for item in fields(Plan)} or not isinstance(values["private"], bool):
        raise TypeError
    minutes, seed = _seconds(values["minutes"]), _whole(values["seed"])
    return Plan(**taken, minutes=minutes, seed=seed, private=values["private"])


def _nobodys(lock: Path, notes: Path) -> bool:
    """Tell whether a lock can be nobody's, though Qt takes it for held: it would hide a training for good.

    A pipe, which Qt would wait for; one that a power cut left empty or cut short; one of a computer of another name,
    perhaps this one's old one, of which nothing has been heard for a day.
    """
    try:
        words = read_regular(lock, largest=_LARGEST_LOCK).split(b"\n")
    except FileNotFoundError:
        return False
    except Broken:
        return True
    try:
        silent = time.time() - max(path.stat().st_mtime for path in (lock, notes) if path.exists())
    except (OSError, ValueError):
        return False  # it is gone this moment
    if len(words) < 3 or not words[0].isdigit():
        return silent > _WRITING
    host = os.fsdecode(words[2])
    return bool(host) and host != QSysInfo.machineHostName() and silent > _DAY


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError
    return value


def _seconds(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= _LONGEST_TIME:
        raise TypeError
    return float(value)
