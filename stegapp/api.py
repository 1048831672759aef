"""The public face in Python: hide, reveal and measure, without requests, jobs or sessions.

One session is made on first use, so a model is loaded once. Everything runs in the caller's thread.
"""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from stegapp.carriers import CoverOptions, Crop
from stegapp.choices import MetadataChoice, Method
from stegapp.format import Message
from stegapp.imaging.ways import ANY
from stegapp.models import ModelCard, ModelEntry, ModelStore
from stegapp.pipeline import (
    CapacityRequest,
    CapacityResult,
    Decoy,
    HideRequest,
    HideResult,
    RevealRequest,
    RevealResult,
    Session,
)
from stegapp.pipeline.sets import collect
from stegapp.pipeline.splitting import SplitRequest, SplitResult
from stegapp.pipeline.splitting import split as split_message
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.system.torch_start import prepare_torch

__all__ = ["Model", "capacity", "hide", "join", "reveal", "split"]

OnProgress = Callable[[Progress], None]


class Model:
    """An installed model, or one in a file: what hid a message reveals it.

    ref: a name, an id, or a model file; None is the default model. Raises ModelRefused.
    """

    def __init__(self, ref: str | Path | None = None) -> None:
        self._entry = _session().store.resolve(None if ref is None else str(ref))

    @classmethod
    def installed(cls) -> "list[Model]":
        """Return all models that are installed."""
        return [cls._of(entry) for entry in _session().store.list()]

    @classmethod
    def _of(cls, entry: ModelEntry) -> "Model":
        made = cls.__new__(cls)
        made._entry = entry
        return made

    @property
    def name(self) -> str:
        """Its name in the list of models."""
        return self._entry.name

    @property
    def id(self) -> str:
        """The first 16 hexadecimal digits of its file's SHA-256."""
        return self._entry.id

    @property
    def ref(self) -> str:
        """What requests call it: its id, or its path if it is not installed."""
        return str(self._entry.path) if self._entry.origin == "file" else self._entry.id

    @property
    def card(self) -> ModelCard:
        """What the model says about itself: how it was trained, and its measured figures."""
        return self._entry.card

    def __repr__(self) -> str:
        return f"Model({self.name!r})"


def hide(
    cover: str | Path | bytes,
    output: str | Path,
    message: str | Message,
    *,
    password: str,
    key_files: Sequence[str | Path] = (),
    model: Model | str | Path | None = None,
    method: Method = "auto",
    strength: float | None = None,
    crop: Crop | None = None,
    carrier: str = "square",
    size: int | None = None,
    metadata: MetadataChoice = "clean",
    provable: bool = False,
    quality: int | None = None,
    messengers: Sequence[str] | None = None,
    decoy: str | Message | None = None,
    decoy_password: str = "",
    device: str = "auto",
    replace: bool = False,
    on_progress: OnProgress | None = None,
) -> HideResult:
    """Hide a text or files in a picture and write the stego; return what was measured on it.

    Done only once the written file has revealed the same bytes. cover: a picture's path or its bytes. password: "" for
    none, and then anybody can reveal, unless there are key files. key_files: files that are needed besides, in any
    order. strength: in (0, 1]; None searches for the least. carrier: "square", "photo",
    "jpeg" or "robust". crop: left, top and side of the square to use. size: longer side to shrink a photo to.
    metadata: what the stego says beside its pixels. provable: hide also where changes can be proved. quality: of a JPEG
    that is made anew.
    messengers: whose recompression a robust message has to survive, see `imaging.ways`; None for all but the harshest.
    decoy: a second message in a photo or JPEG, which `decoy_password` alone reveals. replace: `output` may exist.
    Raises a StegError; then no file is left and none was changed.
    """
    request = HideRequest(
        _source(cover),
        Path(output),
        _message(message),
        password,
        model=_ref(model),
        strength=strength,
        method=method,
        device=device,
        force=replace,
        carrier=carrier,
        cover_options=CoverOptions(crop, size, metadata, provable, quality),
        messengers=_messengers(messengers),
        key_files=tuple(map(Path, key_files)),
        decoy=None if decoy is None else Decoy(_message(decoy), decoy_password),
    )
    return run_job(_session().hide(request), on_progress)


def reveal(
    stego: str | Path | bytes,
    *,
    password: str,
    key_files: Sequence[str | Path] = (),
    model: Model | str | Path | None = None,
    device: str = "auto",
    on_progress: OnProgress | None = None,
) -> RevealResult:
    """Reveal and authenticate the message in a picture; other installed models are tried too.

    Raises NothingRevealed, the same for a wrong password or key file, a wrong model, an altered picture and nothing
    hidden; and other StegErrors.
    """
    request = RevealRequest(_source(stego), password, _ref(model), device, tuple(map(Path, key_files)))
    return run_job(_session().reveal(request), on_progress)


def split(
    photos: Sequence[str | Path],
    folder: str | Path,
    message: str | Message,
    *,
    needed: int,
    password: str,
    model: Model | str | Path | None = None,
    carrier: str = "square",
    size: int | None = None,
    metadata: MetadataChoice = "clean",
    provable: bool = False,
    quality: int | None = None,
    messengers: Sequence[str] | None = None,
    device: str = "auto",
    key_files: Sequence[str | Path] = (),
    on_progress: OnProgress | None = None,
) -> SplitResult:
    """Hide one message in several photos, any `needed` of which give it back; fewer give nothing.

    folder: where the stegos go, under free names; made if it is not there. Done only once the files on the disk,
    joined, have revealed the same bytes. All else as in `hide`. Raises a StegError; then no file is left.
    """
    each = HideRequest(
        Path(),
        Path(),
        Message.from_text(message) if isinstance(message, str) else message,
        password,
        model=_ref(model),
        device=device,
        carrier=carrier,
        cover_options=CoverOptions(None, size, metadata, provable, quality),
        messengers=_messengers(messengers),
        key_files=tuple(map(Path, key_files)),
    )
    request = SplitRequest(tuple(Path(photo) for photo in photos), needed, Path(folder), each)
    return run_job(split_message(request, session=_session(), cancel=CancelToken()), on_progress)


def join(
    stegos: Sequence[str | Path],
    *,
    password: str,
    model: Model | str | Path | None = None,
    device: str = "auto",
    key_files: Sequence[str | Path] = (),
    on_progress: OnProgress | None = None,
) -> RevealResult:
    """Reveal a message that was split over several pictures, given in any order; others among them do no harm.

    Raises SharesMissing for too few, SharesDisagree for parts of several messages, and other StegErrors.
    """
    paths = [Path(stego) for stego in stegos]
    asked = RevealRequest(Path(), password, _ref(model), device, tuple(map(Path, key_files)))
    return run_job(collect(paths, asked, session=_session(), cancel=CancelToken()), on_progress).join()


def capacity(
    cover: str | Path | bytes,
    *,
    model: Model | str | Path | None = None,
    crop: Crop | None = None,
    carrier: str = "square",
    size: int | None = None,
    provable: bool = False,
    quality: int | None = None,
    messengers: Sequence[str] | None = None,
    device: str = "auto",
    on_progress: OnProgress | None = None,
) -> CapacityResult:
    """Measure how long a message a picture can carry, and what to expect of it. Raises a StegError.

    messengers: as `hide` has them.
    """
    options = CoverOptions(crop, size, provable=provable, quality=quality)
    request = CapacityRequest(_source(cover), _ref(model), device, carrier, options, _messengers(messengers))
    return run_job(_session().capacity(request), on_progress)


@functools.lru_cache(maxsize=1)
def _session() -> Session:
    prepare_torch()
    return Session(ModelStore())


def _source(picture: str | Path | bytes) -> Path | bytes:
    return picture if isinstance(picture, bytes) else Path(picture)


def _message(message: str | Message) -> Message:
    return Message.from_text(message) if isinstance(message, str) else message


def _ref(model: Model | str | Path | None) -> str | None:
    return model.ref if isinstance(model, Model) else None if model is None else str(model)


def _messengers(keys: Sequence[str] | None) -> tuple[str, ...]:
    return ANY if keys is None else tuple(keys)
