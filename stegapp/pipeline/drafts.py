"""A draft of the message, kept for when the program ends by accident: sealed, in one file, for as long as needed.

Owns when keys are derived anew and what becomes of the file. Nothing is kept without a password.
"""

import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from stegapp.errors import InputRefused, StegError
from stegapp.format import MOST_DRAFT_BYTES, DraftSeal, open_draft
from stegapp.system.atomic import write_atomically
from stegapp.system.state import make_private, read_regular
from stegapp.texts import Text

__all__ = ["DraftStore"]

_FILE = "draft.sealed"
_LARGEST = MOST_DRAFT_BYTES + (1 << 16)


class DraftStore:
    """At most one draft in a folder. May be used by several threads."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._lock = threading.Lock()
        self._seal: tuple[str, DraftSeal] | None = None

    def keep(self, text: str, password: str) -> bool:
        """Keep `text` instead of what was kept; return whether it was.

        It is not without a password, where it is empty or has more than 1 MiB, or where it cannot be written: a draft
        is a help, and no reason to interrupt. Derives keys where the password is another, so call it on a worker.
        """
        if not text or not password or len(text.encode("utf-8", "surrogatepass")) > MOST_DRAFT_BYTES:
            return False
        with self._lock, suppress(StegError, OSError, ValueError):
            if self._seal is None or self._seal[0] != password:
                self._seal = password, DraftSeal(password)
            make_private(self._path.parent)
            write_atomically(self._path, self._seal[1].seal(text), replace=True, private=True)
            return True
        return False

    def kept_at(self) -> datetime | None:
        """Return when the draft was written, None where there is none."""
        with suppress(OSError, OverflowError, ValueError):
            return datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        return None

    def bring_back(self, password: str) -> str:
        """Return the text that was kept. Raises InputRefused for another password or a file that was altered."""
        text = None
        with suppress(OSError, ValueError):
            text = open_draft(read_regular(self._path, largest=_LARGEST), password)
        if text is None:
            raise InputRefused(
                Text("The draft does not open with this password."),
                advice=Text("Type the password that stood on the Hide page when it was written."),
            )
        return text

    def forget(self) -> None:
        """Delete the draft and forget its keys."""
        with self._lock:
            self._seal = None
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
