"""Does a browser show covers and stegos as Pillow does?

    uv run --with PySide6 python -m tests.tools.jpeg_in_browser --images DIR --limit 5

Each photograph carries 1,000 random bytes as a JPEG, shrunk to 1,280 pixels and as it is. Chromium, which Qt has with
it (QtWebEngine), draws cover and stego on a canvas, turned as EXIF says; its pixels are compared with Pillow's.
"""

import argparse
import base64
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from stegapp.carriers import CoverOptions, Jpeg
from stegapp.format import FileEntry, Message
from stegapp.imaging.metrics import psnr
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import run_job

WAYS = {"1280": CoverOptions(size=1280), "as it is": CoverOptions()}

_PIXELS = """(function () {
    const image = document.images[0];
    if (!image.complete || !image.naturalWidth) return null;
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const data = context.getImageData(0, 0, canvas.width, canvas.height).data;
    let text = "";
    for (let k = 0; k < data.length; k += 32768) text += String.fromCharCode.apply(null, data.subarray(k, k + 32768));
    return canvas.width + "," + canvas.height + "," + btoa(text);
})()"""

Pixels = NDArray[np.uint8]


class Browser:
    """A page of Chromium's that shows one picture after another."""

    def __init__(self, folder: Path) -> None:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # only files of our own are shown
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWebEngineCore import qWebEngineChromiumVersion
        from PySide6.QtWebEngineWidgets import QWebEngineView
        from PySide6.QtWidgets import QApplication

        self._app = QApplication.instance() or QApplication([])
        self._view, self._page = QWebEngineView(), folder / "page.html"
        self.version = qWebEngineChromiumVersion()

    def pixels(self, data: bytes) -> Pixels:
        """Return what is shown of a JPEG: uint8 [h, w, 3]."""
        from PySide6.QtCore import QUrl

        self._page.write_text(f"<img src='data:image/jpeg;base64,{base64.b64encode(data).decode()}'>")
        loaded: list[bool] = []
        self._view.loadFinished.connect(loaded.append)
        self._view.load(QUrl.fromLocalFile(str(self._page)))
        self._wait_for(loaded)
        self._view.loadFinished.disconnect(loaded.append)
        found: list[str | None] = [None]
        while found[-1] is None:
            found.clear()
            self._view.page().runJavaScript(_PIXELS, found.append)
            self._wait_for(found)
        width, height, text = found[-1].split(",", 2)
        return np.frombuffer(base64.b64decode(text), np.uint8).reshape(int(height), int(width), 4)[..., :3]

    def _wait_for(self, answers: list[Any]) -> None:
        while not answers:
            self._app.processEvents()


def by_pillow(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def main() -> None:
    """Hide, show, compare; a line for each picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=5)
    options = parser.parse_args()
    photos = sorted(options.images.glob("*.jpg"))
    session = Session()
    with tempfile.TemporaryDirectory() as name:
        browser = Browser(Path(name))
        print(f"Chromium {browser.version!r}")
        for photo in photos[:: max(1, len(photos) // options.limit)][: options.limit]:
            for way, choice in WAYS.items():
                cover, stego = Path(name) / "cover.jpg", Path(name) / "stego.jpg"
                opened = Jpeg().open_cover(photo, choice)
                cover.write_bytes(Jpeg().close(opened.planes, opened))
                message = Message.from_files([FileEntry("f", os.urandom(1_000))])
                request = HideRequest(photo, stego, message, "pw", force=True, carrier="jpeg", cover_options=choice)
                run_job(session.hide(request))
                shown = [browser.pixels(file.read_bytes()) for file in (cover, stego)]
                same = [np.array_equal(ours, by_pillow(file)) for ours, file in zip(shown, (cover, stego), strict=True)]
                print(f"{photo.name}, {way}: as Pillow {same}, cover to stego {psnr(*shown):.2f} dB", flush=True)


if __name__ == "__main__":
    main()
