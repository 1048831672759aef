"""Password fields: one with a show button, and the card that also makes and judges one."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QWidget

from stegapp.gui import icons, passwords
from stegapp.gui.core_texts import localised
from stegapp.gui.passwords import Strength
from stegapp.gui.theme import colours
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, repolish, row

__all__ = ["PasswordCard", "PasswordContent", "PasswordField"]


@dataclass(frozen=True)
class PasswordContent:
    """Both fields of the card; `repr` shows neither. made: it was made by the program, and can be copied."""

    password: str = field(repr=False)
    again: str = field(repr=False)
    shown: bool
    made: bool


class PasswordField(QWidget):
    """A line for a password with a button that shows it."""

    changed = Signal()
    submitted = Signal()
    shown = Signal(bool)

    def __init__(self, name: str, placeholder: str, *, with_eye: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.returnPressed.connect(self.submitted)
        self._eye = icon_button("reveal", self.tr("Show the password"), checkable=True)
        self._eye.toggled.connect(self.set_shown)
        self._eye.setVisible(with_eye)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._eye)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """The password typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Fill the line."""
        self.line.setText(text)

    @property
    def is_shown(self) -> bool:
        """Whether the letters are shown."""
        return self._eye.isChecked()

    def set_shown(self, shown: bool) -> None:
        """Show or mask the letters."""
        if self._eye.isChecked() != shown:
            self._eye.setChecked(shown)
            return
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        icons.set_icon(self._eye, "eye-off" if shown else "reveal", "muted", 20)
        self._eye.setToolTip(self.tr("Mask the password") if shown else self.tr("Show the password"))
        self._eye.setAccessibleName(self._eye.toolTip())
        self.shown.emit(shown)


class _Meter(QWidget):
    """Four segments that fill with the strength."""

    def __init__(self) -> None:
        super().__init__()
        self.score = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(108, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = ("bad", "bad", "warn", "good", "good")[max(self.score, 0)]
        width = (self.width() - 3 * 4) / 4
        for i in range(4):
            lit = self.score >= 0 and i < max(self.score, 1)
            painter.setBrush(c.colour(role if lit else "pressed"))
            painter.drawRoundedRect(QRectF(i * (width + 4), 0, width, self.height()), 3, 3)


class PasswordCard(Card):
    """Choose a password: typed twice or once while shown, made by the program, or none."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Password"), step=3, parent=parent)
        self.field = PasswordField(self.tr("Password"), self.tr("Password"))
        self.again = PasswordField(self.tr("Password again"), self.tr("Again, to be sure"), with_eye=False)
        self.field.changed.connect(self._edited)
        self.again.changed.connect(self._edited)
        self.field.submitted.connect(self.submitted)
        self.again.submitted.connect(self.submitted)
        self.field.shown.connect(self._shown)
        menu = QMenu(self)
        menu.addAction(self.tr("Made-up words, easy to type"), lambda: self.fill(passwords.make_words()))
        menu.addAction(self.tr("Letters, digits and signs"), lambda: self.fill(passwords.make_characters()))
        self._make = button(
            self.tr("&Make one"), icon="dice", kind="quiet", hint=self.tr("Make a strong password at random")
        )
        self._make.setMenu(menu)
        self._copy = button(
            self.tr("Copy"), icon="copy", kind="quiet", hint=self.tr("Copy the password to the clipboard")
        )
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.field.text))
        self._copy.hide()
        self.header.addWidget(self._copy)
        self.header.addWidget(self._make)
        self._meter = _Meter()
        self._verdict = QLabel()
        self._hint = muted(small=True)
        self._fields = row(self.field, self.again, spacing=10)
        self._fields.setStretch(0, 1)
        self._fields.setStretch(1, 1)
        self.body.addLayout(self._fields)
        self._verdict_row = QWidget()
        verdict = row(self._meter, self._verdict, None, spacing=10)
        self._verdict_row.setLayout(verdict)
        self.body.addWidget(self._verdict_row)
        self.body.addWidget(self._hint)
        self.body.setSpacing(9)
        QWidget.setTabOrder(self.again.line, self._copy)  # the fields first, though the buttons stand above them
        QWidget.setTabOrder(self._copy, self._make)
        self._edited()

    @property
    def password(self) -> str:
        """The password, "" for none."""
        return self.field.text

    @property
    def agrees(self) -> bool:
        """Whether the password was typed the same twice, or is shown, or is empty."""
        return self.again.isHidden() or self.again.text == self.field.text

    @property
    def words(self) -> str:
        """What the card says of the password."""
        return f"{self._verdict.text()} {self._hint.text()}".strip()

    def fill(self, password: str) -> None:
        """Take a made password and show it."""
        self.field.set_shown(True)
        self.field.set_text(password)
        self._copy.show()

    @property
    def content(self) -> PasswordContent:
        """Both fields as they are."""
        return PasswordContent(self.field.text, self.again.text, self.field.is_shown, not self._copy.isHidden())

    def take_over(self, content: PasswordContent) -> None:
        """Fill in what the card of another window held."""
        self.field.set_shown(content.shown)
        self.field.set_text(content.password)
        self.again.set_text(content.again)
        self._copy.setVisible(content.made)

    def clear(self) -> None:
        """Forget the password and mask the field again."""
        self.field.set_shown(False)
        self.field.set_text("")
        self.again.set_text("")
        self._copy.hide()

    def show_strength(self, strength: Strength) -> None:
        """Show a judgement of the password now in the field."""
        if not self.password:
            return
        names = (self.tr("Very weak"), self.tr("Weak"), self.tr("Fair"), self.tr("Strong"), self.tr("Very strong"))
        self._meter.score = strength.score
        self._meter.update()
        self._say(names[strength.score], ("bad", "bad", "warn", "good", "good")[strength.score])
        words = " ".join(localised(text) for text in (strength.warning, strength.hint) if text)
        if self._mismatch():
            return
        self._hint.setText(words or self._no_way_back())

    def _edited(self) -> None:
        password = self.field.text
        self._verdict_row.setVisible(bool(password))
        if not password:
            self._copy.hide()
            self._hint.setText(
                self.tr("Without a password, anyone who has this app and the same model can read the message.")
            )
        elif not self._mismatch():
            self._hint.setText(self._no_way_back())
        self.changed.emit()

    def _mismatch(self) -> bool:
        if self.agrees or not self.again.text:
            return False
        self._hint.setText(self.tr("The two passwords differ."))
        return True

    def _no_way_back(self) -> str:
        return self.tr("Keep it safe: there is no way back to the message without the password.")

    def _shown(self, shown: bool) -> None:
        self.again.setVisible(not shown)
        if shown:
            self.again.set_text("")
        self._edited()

    def _say(self, words: str, role: str) -> None:
        self._verdict.setText(words)
        self._verdict.setProperty("role", role)
        repolish(self._verdict)
