"""Draw the desktop's icons from their SVGs: `uv run python -m tests.tools.desktop_icons [OUT]`."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from stegapp.system.desktop import APP_ID, MODEL_TYPE

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "resources" / "desktop" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # of the hicolor theme
SOURCES = {
    f"apps/{APP_ID}": ROOT / "resources" / "icons" / "stegapp.svg",
    f"mimetypes/{MODEL_TYPE.replace('/', '-')}": ROOT / "resources" / "desktop" / "model.svg",
}


def draw() -> Iterator[tuple[str, bytes]]:
    """Yield the place below `icons` and the bytes of every icon. Needs a QGuiApplication."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    for name, source in SOURCES.items():
        yield f"hicolor/scalable/{name}.svg", source.read_bytes()
        renderer = QSvgRenderer(str(source))
        for size in SIZES:
            image = QImage(size, size, QImage.Format.Format_ARGB32)
            image.fill(0)
            painter = QPainter(image)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # type: ignore[call-overload]
            yield f"hicolor/{size}x{size}/{name}.png", bytes(buffer.data().data())


def main(arguments: list[str]) -> int:
    """Write the icons to `resources/desktop/icons`, or to the folder named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["stegapp"])
    out = Path(arguments[0]) if arguments else ICONS
    count = 0
    for place, data in draw():
        (out / place).parent.mkdir(parents=True, exist_ok=True)
        (out / place).write_bytes(data)
        count += 1
    del app
    print(f"{count} icons in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
