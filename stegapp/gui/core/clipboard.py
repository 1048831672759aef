"""Secrets on the clipboard: marked, so that histories leave them out, and taken off again after a while.

Passwords, messages and file names leave the window in many ways: buttons, keys, menus, and on X11 by selecting alone.
All of them take what they hand over from `guard()`. Must not know widgets.
"""

import hashlib
import sys
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from stegapp.gui.core import formats
from stegapp.gui.settings import Settings, SettingsStore

__all__ = ["ClipboardGuard", "copied_words", "file_mime", "guard", "marks"]

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_CONCEALED = "application/x-nspasteboard-concealed-type"


def marks(platform: str = sys.platform) -> dict[str, bytes]:
    """Return the formats that say "this is a secret" to the histories and clouds of a system."""
    if platform == "win32":
        return {
            'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
            'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),  # a DWORD: 0 is no
            'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
        }
    if platform == "darwin":
        return {_CONCEALED: b"1"}
    return {"x-kde-passwordManagerHint": b"secret"}  # asked for by Klipper, and by most others since


class ClipboardGuard(QObject):
    """Hands out secrets for the clipboard, and takes off what it handed out, unless something else was copied since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: SettingsStore | None = None
        self._out: dict[bytes, float] = {}  # digests of the texts handed out, and when each is to go
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._converter = _concealing()

    def follow(self, settings: SettingsStore) -> None:
        """Take the time after which the clipboard is cleared from `settings`, as it stands at each copy."""
        self._settings = settings

    @property
    def seconds(self) -> int:
        """After how long a secret is taken off; 0 leaves it there."""
        return (self._settings.settings if self._settings is not None else Settings()).clipboard_seconds

    def mime(self, text: str) -> QMimeData:
        """Return `text` as something to put on the clipboard or to drag, from where it will be taken off in time."""
        made = QMimeData()
        made.setText(text)
        _marked(made)
        if text and self.seconds:
            self._out[_digest(text)] = time.monotonic() + self.seconds
            self._wait()
        return made

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setMimeData(self.mime(text))

    def copy_file(self, path: Path) -> None:
        """Put a file on the clipboard, as a file manager does. It stays: what is in it is hidden."""
        QGuiApplication.clipboard().setMimeData(_marked(file_mime(path)))

    def copy_picture(self, image: QImage) -> None:
        """Put a picture's pixels on the clipboard. They stay: what is in them is hidden."""
        made = QMimeData()
        made.setImageData(image)
        QGuiApplication.clipboard().setMimeData(_marked(made))

    def clear(self) -> None:
        """Take off now what is still there of what was handed out."""
        self._take_off(set(self._out))

    def _expire(self) -> None:
        now = time.monotonic() + 0.05  # timers may be early by some milliseconds
        self._take_off({digest for digest, due in self._out.items() if due <= now})

    def _take_off(self, digests: set[bytes]) -> None:
        clipboard = QGuiApplication.clipboard()
        for mode in _MODES:
            if digests and (mode == QClipboard.Mode.Clipboard or clipboard.supportsSelection()):
                held = clipboard.text(mode)
                if held and _digest(held) in digests:
                    clipboard.clear(mode)
        for digest in digests:
            self._out.pop(digest, None)
        self._wait()

    def _wait(self) -> None:
        if self._out:
            self._timer.start(max(0, round(1000 * (min(self._out.values()) - time.monotonic()))))
        else:
            self._timer.stop()


def file_mime(path: Path) -> QMimeData:
    """Return a file as something to drag, or to paste in a folder, a mail or a chat."""
    made = QMimeData()
    url = QUrl.fromLocalFile(str(path))
    made.setUrls([url])
    encoded = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    made.setData("x-special/gnome-copied-files", f"copy\n{encoded}".encode())  # what GNOME's Files pastes
    return made


def _marked(mime: QMimeData) -> QMimeData:
    for name, data in marks().items():
        mime.setData(name, data)
    return mime


def _digest(text: str) -> bytes:
    """Return what a text is recognised by, so that no copy of it is kept; systems change line ends on the way."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")).digest()


@lru_cache(maxsize=1)
def guard() -> ClipboardGuard:
    """Return the one guard of this process."""
    return ClipboardGuard(QCoreApplication.instance())


def copied_words() -> str:
    """Say that something was copied, and for how long."""
    seconds = guard().seconds
    if not seconds:
        return QCoreApplication.translate("clipboard", "Copied.")
    words = QCoreApplication.translate("clipboard", "Copied. The clipboard is cleared in {time}.")
    return words.format(time=formats.duration(seconds))


def _concealing() -> object | None:
    """Return what has macOS name a secret by the type its clipboard histories look for, None elsewhere.

    Qt uses it for as long as it is referred to.
    """
    base: Any = getattr(QtGui, "QUtiMimeConverter", None)
    if sys.platform != "darwin" or base is None:
        return None
    uti = "org.nspasteboard.ConcealedType"

    class Converter(base):
        def utiForMime(self, mime: str) -> str:
            return uti if mime == _CONCEALED else ""

        def mimeForUti(self, found: str) -> str:
            return _CONCEALED if found == uti else ""

        def convertFromMime(self, mime: str, data: Any, found: str) -> list[bytes]:
            return [bytes(data)] if data is not None else []

        def convertToMime(self, mime: str, data: list[bytes], found: str) -> Any:
            return data[0] if data else None

    return Converter()
