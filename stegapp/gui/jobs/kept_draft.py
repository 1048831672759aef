"""The draft of one window on the disk, written on workers. Must not know widgets.

Once it was forgotten none is there, whatever was being written at that moment: a write that has begun cannot be called
back, so it deletes what it wrote; one that has not begun never does.
"""

import threading
from collections.abc import Callable

from stegapp.gui.jobs.worker import JobFactory
from stegapp.pipeline import DraftStore
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["KeptDraft"]


class KeptDraft:
    """Keeps texts in a store, one after the other, and forgets at once: nobody waits for a write."""

    def __init__(self, store: DraftStore) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._forgotten = 0  # how often
        self._writing = False
        self._then: Callable[[], object] | None = None

    def keep(self, text: str, password: str) -> JobFactory:
        """Return the job that keeps `text` in place of what was kept, unless it is forgotten first."""
        asked = self._forgotten

        def keeping(_: CancelToken) -> Job[bool]:
            yield Progress("derive-keys")
            with self._guard:
                if self._forgotten != asked:
                    return False
                self._writing = True
            try:
                return self._store.keep(text, password)
            finally:
                self._written(asked)

        return keeping

    def _written(self, asked: int) -> None:
        with self._guard:
            self._writing = False
            if self._forgotten != asked:
                self._store.forget()
            then, self._then = self._then, None
        if then is not None:
            then()

    def forget(self, then: Callable[[], object] | None = None) -> None:
        """Delete what is kept. then: called once it is gone, perhaps on a worker."""
        with self._guard:
            self._forgotten += 1
            if self._writing:
                self._then = then or self._then
                return
            self._store.forget()
        if then is not None:
            then()
