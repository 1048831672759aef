"""A second program on the same screen: photos are dragged out of it, and it reads the clipboard.

Started by `screen.Screen`. Takes one JSON object a line: {"drag": [paths]} says what a drag takes along,
{"clipboard": true} asks for the text on the clipboard. Answers each with one JSON object.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Source(QWidget):
    """A plain surface to drag from."""

    files: tuple[Path, ...] = ()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in self.files])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    app = QApplication(["other"])
    window = Source()
    window.setGeometry(*(int(number) for number in sys.argv[1:5]))
    window.show()

    def answer() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        asked = json.loads(line)
        if "drag" in asked:
            window.files = tuple(Path(path) for path in asked["drag"])
        print(json.dumps({"clipboard": app.clipboard().text() if "clipboard" in asked else None}), flush=True)

    listener = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
    listener.activated.connect(answer)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
