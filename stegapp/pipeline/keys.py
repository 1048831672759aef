"""Key derivation beside other work: Argon2id takes half a second, and needs nothing but password and salt."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from stegapp.embedding.task import Derive
from stegapp.format import derive_keys
from stegapp.system.timing import Timer

__all__ = ["deriving"]


@contextmanager
def deriving(password: str, timer: Timer) -> Iterator[Derive]:
    """Give what starts to derive the keys of a salt in a thread; leaving waits for it."""
    with ThreadPoolExecutor(1, thread_name_prefix="stegapp-keys") as pool:
        yield lambda salt: pool.submit(timer.timed, "derive_keys", lambda: derive_keys(password, salt))
