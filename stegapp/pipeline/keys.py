"""What a person opens a message with, and keys made of it beside other work.

Argon2id takes half a second, and needs nothing but password, key files and salt. Files are read here and nowhere later:
what is made of them stays the same for a hide and for its verification.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from stegapp.embedding.task import Derive
from stegapp.errors import InputRefused
from stegapp.format import Secret, derive_keys, key_file_secret
from stegapp.pipeline.output import same_file
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.key_files import read_key_files
from stegapp.system.timing import Timer
from stegapp.texts import Text

__all__ = ["Credentials", "check_key_files", "deriving", "key_file_notes", "read_credentials"]


@dataclass(frozen=True)
class Credentials:
    """What a person knows and has: a password, "" for none, and key files. `repr` shows neither."""

    password: str = field(repr=False)
    key_files: Secret | None = field(default=None, repr=False)


def read_credentials(
    password: str, key_files: Sequence[Path], *, pictures: Sequence[Path | bytes], cancel: CancelToken
) -> Job[Credentials]:
    """Read the key files. pictures: cover and stego, none of which may be one. Raises InputRefused, Cancelled."""
    if not key_files:
        return Credentials(password)
    yield Progress("key-files")
    check_key_files(key_files, [picture for picture in pictures if isinstance(picture, Path)])
    return Credentials(password, key_file_secret(read_key_files(key_files, cancel=cancel)))


def check_key_files(key_files: Sequence[Path], pictures: Sequence[Path]) -> None:
    """Raise InputRefused where a picture is its own key file: it is about to be altered, or sent along."""
    for file in key_files:
        if any(same_file(file, picture) for picture in pictures):
            raise InputRefused(
                Text("The picture “{name}” cannot be its own key file.", name=file.name),
                advice=Text("Choose another file, or have a new key file made."),
            )


def key_file_notes(key_files: Sequence[Path], stego: Path) -> tuple[Text, ...]:
    """Return that key files are needed, and a warning of one that lies beside the stego; nothing without."""
    if not key_files:
        return ()
    needed = Text(
        "The receiver needs the {count} key files too, unchanged. Without them the message is lost.",
        one="The receiver needs the key file too, unchanged. Without it the message is lost.",
        count=len(key_files),
    )
    beside = next((file for file in key_files if same_file(file.parent, stego.parent)), None)
    if beside is None:
        return (needed,)
    return (
        needed,
        Text(
            "The key file “{name}” lies in the folder of the picture. Whoever gets that folder has both: keep them "
            "apart.",
            name=beside.name,
        ),
    )


@contextmanager
def deriving(credentials: Credentials, timer: Timer) -> Iterator[Derive]:
    """Give what starts to derive the keys of a salt in a thread; leaving waits for it."""
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-keys") as pool:
        yield lambda salt: pool.submit(
            timer.timed,
            "derive_keys",
            lambda: derive_keys(credentials.password, salt, key_files=credentials.key_files),
        )
