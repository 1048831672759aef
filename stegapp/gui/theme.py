"""Colours and style sheet of the window, light and dark.

Every text colour has a contrast of at least 4.5:1 on every ground it is used
on (`TEXT_PAIRS` lists them; a test computes the ratios). Must not know pages.
"""

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from stegapp.gui.settings import Theme
from stegapp.system.paths import resources

__all__ = ["DARK", "LIGHT", "TEXT_PAIRS", "Colours", "ThemeManager", "colours", "grown", "themes"]


@dataclass(frozen=True)
class Colours:
    """One theme's colours by their use, as #rrggbb."""

    window: str  # ground of pages
    side: str  # ground of the navigation
    card: str  # ground of cards
    field: str  # ground of inputs
    raised: str  # ground of buttons, hovered rows
    pressed: str  # ground of pressed buttons
    line: str  # borders of cards
    edge: str  # borders of inputs and buttons (3:1 on the card)
    text: str
    muted: str
    accent: str  # primary buttons, links, focus
    accent_hover: str
    on_accent: str
    accent_soft: str  # ground of chosen navigation, drop zones under a drag
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    canvas: str  # ground around pictures

    def colour(self, role: str) -> QColor:
        """Return the colour of `role` for painting."""
        return QColor(str(getattr(self, role)))


LIGHT = Colours(
    window="#f4f6f7",
    side="#e9eef0",
    card="#ffffff",
    field="#ffffff",
    raised="#f0f4f5",
    pressed="#e1e8ea",
    line="#dce3e6",
    edge="#7b8990",
    text="#17212a",
    muted="#526069",
    accent="#0f6674",
    accent_hover="#0b5360",
    on_accent="#ffffff",
    accent_soft="#d9ecee",
    good="#1a6b3c",
    good_soft="#e2f3e8",
    warn="#7a4d00",
    warn_soft="#fdf1d8",
    bad="#a8281f",
    bad_soft="#fce7e5",
    canvas="#e4e9eb",
)

DARK = Colours(
    window="#14191d",
    side="#101417",
    card="#1c2327",
    field="#161c20",
    raised="#273137",
    pressed="#313d44",
    line="#2d383e",
    edge="#6b7c86",
    text="#e6ecef",
    muted="#a4b1b8",
    accent="#66c7cf",
    accent_hover="#84d6dc",
    on_accent="#06262a",
    accent_soft="#1b3a40",
    good="#7fd3a0",
    good_soft="#173225",
    warn="#f0c069",
    warn_soft="#382b12",
    bad="#ff9d92",
    bad_soft="#401f1c",
    canvas="#0f1316",
)

TEXT_PAIRS = (
    *(("text", ground) for ground in ("window", "side", "card", "field", "raised", "pressed", "accent_soft", "canvas")),
    *(("text", ground) for ground in ("good_soft", "warn_soft", "bad_soft")),
    *(("muted", ground) for ground in ("window", "side", "card", "field", "raised", "canvas", "accent_soft")),
    *(("accent", ground) for ground in ("window", "card", "field", "raised", "accent_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((role, ground) for role in ("good", "warn", "bad") for ground in ("card", "window", f"{role}_soft")),
)
"""Which text colour is used on which ground."""

_current = LIGHT
_USUAL_POINTS = 10.5


def colours() -> Colours:
    """Return the colours in force."""
    return _current


def grown(length: int) -> int:
    """Return a length in pixels that goes with the letters: as it is for usual ones, more for larger ones."""
    font = QApplication.font()
    points = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()  # or it is set in pixels
    return round(length * max(1.0, points / _USUAL_POINTS))


class ThemeManager(QObject):
    """Follow the chosen or the system's scheme and restyle the application."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        _comfortable_font(app)
        app.styleHints().colorSchemeChanged.connect(self._restyle)
        self._restyle()

    def choose(self, theme: Theme) -> None:
        """Use `theme`; "system" follows the desktop."""
        scheme = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }[theme]
        self._forced = scheme
        self._app.styleHints().setColorScheme(scheme)
        self._restyle()

    _forced = Qt.ColorScheme.Unknown

    def _restyle(self, *_: object) -> None:
        global _current
        scheme = self._forced
        if scheme == Qt.ColorScheme.Unknown:
            scheme = self._app.styleHints().colorScheme()
        _current = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._app.setPalette(_palette(_current))
        letters = QFontMetrics(self._app.font()).height()
        self._app.setStyleSheet(_style_sheet(_current, max(_LEAST_LINE, letters)))
        self.changed.emit()


_LEAST_LINE = 20

_manager: ThemeManager | None = None


def themes() -> ThemeManager:
    """Return the application's one theme manager, made at the first call."""
    global _manager
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("themes need a QApplication")
    if _manager is None or _manager.parent() is not app:
        _manager = ThemeManager(app)
    return _manager


def _comfortable_font(app: QApplication) -> None:
    """Raise a small system font to the usual size; leave a larger one as the user chose it."""
    font = app.font()
    if 0 < font.pointSizeF() < _USUAL_POINTS:
        font.setPointSizeF(_USUAL_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.field),
        (role.AlternateBase, c.raised),
        (role.Text, c.text),
        (role.Button, c.raised),
        (role.ButtonText, c.text),
        (role.BrightText, c.bad),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.PlaceholderText, c.muted),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.Accent, c.accent),
        (role.Light, c.raised),
        (role.Midlight, c.line),
        (role.Mid, c.edge),
        (role.Dark, c.edge),
        (role.Shadow, "#000000"),
    ):
        palette.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.muted))
    return palette


def _asset(name: str, c: Colours) -> str:
    tone = "dark" if c is DARK else "light"
    return Path(resources() / "icons" / f"{name}-{tone}.svg").as_posix()


def _style_sheet(c: Colours, letters: int) -> str:
    """Return the sheet. letters: the height of a line of text, pixels, which no control is lower than."""
    values = {f.name: getattr(c, f.name) for f in fields(c)}
    values["letters"] = f"{letters}px"
    values["badge"] = f"{grown(24) // 2}px"  # round
    values["chevron"] = _asset("chevron", c)
    values["up"] = _asset("chevron-up", c)
    values["check"] = _asset("check", c)
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}@", values[name])
    return sheet


_SHEET = """
QWidget { color: @text@; }
QMainWindow, QDialog, QWidget#page, QWidget#pageBody, QScrollArea#pageScroll { background: @window@; }
QScrollArea { border: none; background: transparent; }
QToolTip { background: @raised@; color: @text@; border: 1px solid @line@; padding: 6px 8px; }

QFrame#side { background: @side@; border: none; }
QToolButton[nav="true"] {
    border: 2px solid transparent; border-radius: 10px; padding: 8px 10px; text-align: left; background: transparent;
}
QToolButton[nav="true"][folded="true"] { padding: 8px 4px; }
QToolButton[nav="true"]:hover { background: @pressed@; }
QToolButton[nav="true"]:checked { background: @accent_soft@; color: @text@; font-weight: 600; }
QToolButton[nav="true"][ring="true"]:focus { border-color: @accent@; }

QFrame[card="true"] { background: @card@; border: 1px solid @line@; border-radius: 14px; }
QFrame[footer="true"] { background: @card@; border: none; border-top: 1px solid @line@; }
QLabel { background: transparent; }
QLabel[muted="true"] { color: @muted@; }
QLabel[role="good"] { color: @good@; }
QLabel[role="warn"] { color: @warn@; }
QLabel[role="bad"] { color: @bad@; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[badge="true"] { background: @accent_soft@; color: @accent@; border-radius: @badge@; font-weight: 600; }
QLabel[tag="true"] { background: @raised@; color: @muted@; border-radius: 9px; padding: 2px 8px; }
QLabel[tag="accent"] { background: @accent_soft@; color: @accent@; border-radius: 9px; padding: 2px 8px; }

QFrame[tile="true"] { background: @raised@; border: none; border-radius: 10px; }
QFrame[legend="true"] { background: @card@; border: 1px solid @edge@; border-radius: 10px; }

QFrame[banner="info"] { background: @accent_soft@; border: none; border-radius: 10px; }
QFrame[banner="good"] { background: @good_soft@; border: none; border-radius: 10px; }
QFrame[banner="warn"] { background: @warn_soft@; border: none; border-radius: 10px; }
QFrame[banner="bad"] { background: @bad_soft@; border: none; border-radius: 10px; }

QPushButton, QToolButton[plain="true"] {
    background: @raised@; color: @text@; border: 1px solid @edge@; border-radius: 8px;
    padding: 7px 15px; min-height: @letters@;
}
QPushButton:hover, QToolButton[plain="true"]:hover { background: @pressed@; }
QPushButton:pressed { background: @pressed@; border-color: @accent@; }
QPushButton:focus, QToolButton[plain="true"]:focus { border: 2px solid @accent@; padding: 6px 14px; }
QPushButton:disabled { color: @muted@; background: @window@; border-color: @line@; }
QPushButton[kind="primary"] {
    background: @accent@; color: @on_accent@; border: 1px solid @accent@; font-weight: 600; padding: 9px 22px;
}
QPushButton[kind="primary"]:hover { background: @accent_hover@; border-color: @accent_hover@; }
QPushButton[kind="primary"]:focus { border: 2px solid @text@; padding: 8px 21px; }
QPushButton[kind="primary"]:disabled { background: @pressed@; color: @muted@; border-color: @pressed@; }
QPushButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; color: @accent@; padding: 7px 10px;
}
QPushButton[kind="quiet"]:hover { background: @accent_soft@; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent@; padding: 6px 9px; }
QPushButton[kind="quiet"]:disabled { color: @muted@; background: transparent; }
QPushButton[kind="danger"] { color: @bad@; }
QToolButton[bare="true"] { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 4px; }
QToolButton[bare="true"]:hover { background: @accent_soft@; }
QToolButton[bare="true"]:focus { border-color: @accent@; }
QToolButton[bare="true"]:checked { background: @accent_soft@; }
QPushButton[segment="true"] {
    background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px 11px; color: @muted@;
}
QPushButton[segment="true"]:hover { background: @pressed@; }
QPushButton[segment="true"]:checked { background: @card@; color: @text@; border: 1px solid @edge@; }
QPushButton[segment="true"]:focus { border: 2px solid @accent@; padding: 4px 10px; }
QPushButton[choice="true"] { background: @card@; border: 1px solid @edge@; border-radius: 10px; padding: 0; }
QPushButton[choice="true"]:hover { background: @raised@; }
QPushButton[choice="true"]:checked { background: @accent_soft@; border: 1px solid @accent@; }
QPushButton[choice="true"]:focus { border: 2px solid @accent@; padding: 0; }
QFrame[segments="true"] { background: @raised@; border-radius: 9px; border: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QSpinBox, QComboBox, QListView, QTreeView {
    background: @field@; color: @text@; border: 1px solid @edge@; border-radius: 8px; padding: 7px 10px;
    selection-background-color: @accent@; selection-color: @on_accent@; placeholder-text-color: @muted@;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QSpinBox:focus, QComboBox:focus,
QListView:focus, QTreeView:focus { border: 2px solid @accent@; padding: 6px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    background: @window@; color: @muted@; border-color: @line@;
}
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QComboBox { padding-right: 30px; min-height: @letters@; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("@chevron@"); width: 14px; height: 14px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: @card@; border: 1px solid @edge@; border-radius: 0; padding: 4px; outline: none;
}
QListView, QTreeView { outline: 1px solid @accent@; outline-radius: 6px; }
QAbstractItemView::item { padding: 6px 8px; border-radius: 6px; }
QListView::item:selected, QTreeView::item:selected { background: @accent_soft@; color: @text@; }
QListView::item:hover { background: @raised@; }
QListView::item:selected:hover, QTreeView::item:selected:hover { background: @accent_soft@; }
QSpinBox { min-height: @letters@; padding-right: 26px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow { image: url("@up@"); width: 11px; height: 11px; }
QSpinBox::down-arrow { image: url("@chevron@"); width: 11px; height: 11px; }
QTableWidget[bare="true"] { background: transparent; border: none; padding: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: @muted@; border: none; border-bottom: 1px solid @line@; padding: 4px 8px;
}

QCheckBox, QRadioButton { spacing: 9px; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent@; }
QCheckBox::indicator, QTreeView::indicator {
    width: 18px; height: 18px; border: 1px solid @edge@; border-radius: 5px; background: @field@;
}
QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid @edge@; border-radius: 9px; background: @field@;
}
QRadioButton::indicator:checked { border: 5px solid @accent@; width: 8px; height: 8px; background: @on_accent@; }
QRadioButton:disabled { color: @muted@; }
QRadioButton::indicator:disabled { border-color: @line@; background: @window@; }
QCheckBox::indicator:checked, QTreeView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url("@check@");
}
QSlider { min-height: 28px; border: 2px solid transparent; border-radius: 8px; }
QSlider:focus { border-color: @accent@; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @edge@; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent@; }
QSlider::handle:horizontal {
    width: 18px; height: 18px; margin: -7px 0; border-radius: 9px; background: @accent@; border: none;
}
QSlider::handle:horizontal:disabled { background: @muted@; }
QSlider::sub-page:horizontal:disabled { background: @edge@; }

QProgressBar { background: @pressed@; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @edge@; border-radius: 4px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @edge@; border-radius: 4px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @card@; border: 1px solid @edge@; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft@; color: @text@; }
QMenu::separator { height: 1px; background: @line@; margin: 5px 8px; }
QSplitter::handle { background: transparent; }
"""
