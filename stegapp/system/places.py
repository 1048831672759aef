"""A folder to make things in, which stays the same folder whatever happens to its name."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["HANDLES", "Place"]

HANDLES = {os.open, os.stat, os.mkdir, os.rmdir, os.unlink, os.rename, os.link} <= os.supports_dir_fd
"""Whether this system can work in a folder by a handle. Windows cannot."""


@dataclass(frozen=True)
class Place:
    """A folder to make things in: by a handle, or by its path where the system has no handles.

    A handle stays with its folder, whatever a program puts under the folder's name meanwhile.
    """

    path: Path
    handle: int | None = None

    @classmethod
    def open(cls, path: Path, *, within: "Place | None" = None) -> "Place":
        """Open the folder at `path`, or the one of that name `within` another, then never through a link.

        Raises OSError.
        """
        if within is None:
            return cls(path, _open_folder(str(path), None, 0) if HANDLES else None)
        whole = within.path / path
        if within.handle is None:
            return cls(whole)
        return cls(whole, _open_folder(str(path), within.handle, os.O_NOFOLLOW))

    def name(self, leaf: str) -> str:
        """Return what to call `leaf` in a call that takes `dir_fd=handle` too."""
        return leaf if self.handle is not None else str(self.path / leaf)

    def close(self) -> None:
        """Give the handle back."""
        if self.handle is not None:
            with suppress(OSError):
                os.close(self.handle)


def _open_folder(name: str, handle: int | None, flags: int) -> int:
    # O_PATH asks for no right to list what is in the folder.
    return os.open(name, os.O_DIRECTORY | getattr(os, "O_PATH", os.O_RDONLY) | flags, dir_fd=handle)
