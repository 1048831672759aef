"""Plans and the folders of their runs: what is to be trained, and what is left of it between two sittings.

A run is a folder below `training` in the user's data: `run.json` (the plan and where it stands), the checkpoint, the
curves and, when trained, the model. Must not know widgets or the child process.
"""

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLockFile

from stegapp import paths
from stegapp.errors import OutputRefused, UsageError
from stegapp.models.card import clean_name
from stegapp.training.config import TrainConfig, with_values
from stegapp.trash import Removed, Trash

__all__ = ["Plan", "Run", "take_back", "thrown_away", "unfinished"]

translate = QCoreApplication.translate
_VERSION = 1
_CHECKPOINT = "checkpoint"
_CHECKPOINT_FILE = "checkpoint.safetensors"
_LEAST_MINUTES = 0.5


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
            base.mkdir(mode=0o700, parents=True, exist_ok=True)
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
            lock = QLockFile(str(self.folder / "lock"))
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
        _write(self.folder / "run.json", values)

    def save_curves(self, values: object) -> None:
        """Keep the curves for the next sitting. Raises OutputRefused."""
        _write(self.folder / "curves.json", values)

    def curves(self) -> object:
        """Return what `save_curves` kept, None if there is nothing sound."""
        try:
            return json.loads((self.folder / "curves.json").read_text("utf-8"))
        except (OSError, ValueError):
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
    """Return the runs that can go on, those that another window has in hand left out; the newest first."""
    found = []
    try:
        folders = sorted(_base().iterdir(), key=lambda folder: folder.stat().st_mtime, reverse=True)
    except OSError:
        return []
    for folder in folders:
        run = _load(folder)
        if run is not None and run.lock():
            run.release()
            found.append(run)
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


def _load(folder: Path) -> Run | None:
    try:
        values = json.loads((folder / "run.json").read_text("utf-8"))
        if values["version"] != _VERSION:
            return None
        plan = dict(values["plan"])
        for key in ("folders", "values"):
            plan[key] = tuple(str(item) for item in plan[key])
        made = Plan(**plan)
        made.config()
        return Run(
            folder,
            made,
            seconds=float(values["seconds"]),
            stage=str(values["stage"]),
            step=int(values["step"]),
            total=int(values["total"]),
            max_batch=int(values["max_batch"]),
            done=dict(values["done"]),
        )
    except (OSError, ValueError, TypeError, KeyError, UsageError):
        return None


def _write(path: Path, values: object) -> None:
    beside = path.with_suffix(".tmp")
    try:
        beside.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise OutputRefused(
            f"“{path.name}” could not be written: {error.strerror or error}.",
            advice="Choose a folder you may write to, with room left. Nothing was kept.",
        ) from error
