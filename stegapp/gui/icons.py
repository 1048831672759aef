"""The application's own SVG icons, drawn in the theme's colours at any scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QMimeDatabase, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QPushButton, QWidget

from stegapp.gui.theme import colours, grown
from stegapp.system.paths import resources

__all__ = ["app_icon", "file_icon", "icon", "pixmap", "refresh", "set_brand", "set_icon", "set_pixmap", "set_side"]


_DIRECTED = frozenset({"chevron-right"})
"""Icons that point to where a line of text goes on, and are turned round with it."""


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, role: str, size: int, *, ratio: float = 1.0) -> QPixmap:
    """Return icon `name` in the colour of `role`, `size` logical pixels wide."""
    return _directed(name, getattr(colours(), role), round(size * ratio), ratio)


def _directed(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    drawn = _render(name, colour, pixels, ratio)
    if name not in _DIRECTED or QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return drawn
    return drawn.transformed(QTransform.fromScale(-1, 1))


@lru_cache(maxsize=512)
def _render(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    image = QPixmap(QSize(pixels, pixels))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, role: str = "text", size: int = 20) -> QIcon:
    """Return icon `name` for buttons, `size` logical pixels wide, sharp up to 200 %; fainter where disabled."""
    made = QIcon()
    faint = colours().edge if role == "muted" else colours().muted
    for pixels in (size, size * 3 // 2, size * 2):
        drawn = _directed(name, getattr(colours(), role), pixels, 1.0)
        made.addPixmap(drawn)
        made.addPixmap(drawn, QIcon.Mode.Selected)
        made.addPixmap(_directed(name, faint, pixels, 1.0), QIcon.Mode.Disabled)
    return made


def file_icon(name: str) -> QIcon:
    """Return an icon for a file by its name, in our own style: systems differ in what they have."""
    kind = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension)
    group = kind.name().split("/")[0]
    return icon({"image": "image", "text": "text"}.get(group, "file"), "muted")


def app_icon() -> QIcon:
    """Return the application's icon."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_render("stegapp", "", size, 1.0))
    return made


def set_icon(button: QAbstractButton, name: str, role: str = "text", size: int = 20) -> None:
    """Give `button` an icon that follows the theme (see `refresh`), `size` pixels wide beside usual letters.

    It grows with them; beside words not beyond a line of them, so that they tell how high the button is.
    """
    button.setProperty("iconName", name)
    button.setProperty("iconRole", role)
    side = grown(size)
    if isinstance(button, QPushButton):
        side = min(side, max(size, QFontMetrics(QGuiApplication.font()).height()))
    button.setIcon(icon(name, role, side))
    button.setIconSize(QSize(side, side))


def set_pixmap(label: QLabel, name: str, role: str = "muted", size: int = 24) -> None:
    """Show icon `name` in `label` so that it follows the theme, `size` pixels wide beside usual letters."""
    label.setProperty("iconName", name)
    label.setProperty("iconRole", role)
    label.setProperty("iconSize", size)
    label.setPixmap(pixmap(name, role, grown(size), ratio=label.devicePixelRatioF()))


def set_brand(label: QLabel, size: int) -> None:
    """Show the application's icon in `label`, `size` pixels wide beside usual letters."""
    label.setProperty("brandSize", size)
    side = grown(size)
    label.setPixmap(app_icon().pixmap(QSize(side, side), label.devicePixelRatioF()))


def set_side(view: QAbstractItemView, size: int) -> None:
    """Show the icons of a list's rows `size` pixels wide beside usual letters."""
    view.setProperty("iconSide", size)
    side = grown(size)
    view.setIconSize(QSize(side, side))


def refresh(root: QWidget) -> None:
    """Redraw all icons below `root` in the colours and beside the letters now in force."""
    for button in root.findChildren(QAbstractButton):
        name = button.property("iconName")
        if name:
            button.setIcon(icon(name, button.property("iconRole"), button.iconSize().width()))
    for label in root.findChildren(QLabel):
        name = label.property("iconName")
        if name:
            set_pixmap(label, name, label.property("iconRole"), label.property("iconSize"))
        elif label.property("brandSize"):
            set_brand(label, label.property("brandSize"))
    for view in root.findChildren(QAbstractItemView):
        if view.property("iconSide"):
            set_side(view, view.property("iconSide"))
