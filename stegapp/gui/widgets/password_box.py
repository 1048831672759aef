"""Password fields: one with a show button, and the card that also makes and judges one."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from stegapp.errors import InputRefused
from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core.clipboard import copied_words, guard
from stegapp.gui.core_texts import localised
from stegapp.gui.i18n import language_in_use
from stegapp.gui.jobs import passwords
from stegapp.gui.jobs.passwords import Strength
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, repolish, row
from stegapp.gui.widgets.gauge import Gauge
from stegapp.gui.widgets.key_files import KeyFiles
from stegapp.gui.widgets.secret_fields import SecretLine
from stegapp.gui.widgets.words import Words
from stegapp.system.guessing import VERDICTS
from stegapp.system.passphrases import in_characters, make_passphrase
from stegapp.system.passwords import clean_password

__all__ = ["PasswordCard", "PasswordContent", "PasswordField"]

_SHOW_KEY = "Ctrl+Shift+H"  # Alt+F8, as in Windows, belongs to the window managers of Linux


@dataclass(frozen=True)
class PasswordContent:
    """Both fields of the card; `repr` shows neither.

    made: it was made by the program, and can be copied. copied: and was. key_files: what is needed besides.
    """

    password: str = field(repr=False)
    again: str = field(repr=False)
    shown: bool
    made: bool
    copied: bool = False
    key_files: tuple[Path, ...] = field(default=(), repr=False)


class _Line(SecretLine):
    """Offers in its menu what the button beside it does, for those who use no mouse."""

    def __init__(self, shows: QAction | None) -> None:
        super().__init__()
        self._shows = shows

    def menu(self) -> QMenu:
        made = super().menu()
        if self._shows is not None:
            made.addSeparator()
            made.addAction(self._shows)
        return made


class PasswordField(QWidget):
    """A line for a password with a button that shows it.

    The button is no place for Tab to stop: whoever types a password, Tab and the password again would land on it, and
    the first space in the password would press it. The keyboard shows the letters by Ctrl+Shift+H or the line's menu.
    """

    changed = Signal()
    submitted = Signal()
    shown = Signal(bool)
    told = Signal(str)  # what did not become part of the password, and why

    def __init__(self, name: str, placeholder: str, *, with_eye: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clean = ""
        self._show = QAction(self.tr("Show the password"), self)
        self._show.setCheckable(True)
        self._show.setShortcut(QKeySequence(_SHOW_KEY))
        self._show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown in the menu; the key is below
        self.line = _Line(self._show if with_eye else None)
        self.line.set_masked(True)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(self._edited)
        self.line.returnPressed.connect(self.submitted)
        self.eye = icon_button("reveal", "", checkable=True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.toggled.connect(self.set_shown)
        self._show.toggled.connect(self.set_shown)
        self.eye.setVisible(with_eye)
        self._name_eye()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.eye)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """The password typed, free of what cannot be seen."""
        return self._clean

    def set_text(self, text: str) -> None:
        """Fill the line."""
        self.line.setText(text)

    def add_key(self, place: QWidget) -> None:
        """Have Ctrl+Shift+H show or mask the letters while the focus is in `place`."""
        QShortcut(
            QKeySequence(_SHOW_KEY), place, self._show.toggle, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _edited(self, text: str) -> None:
        """Take in what can be seen of what was typed or pasted; the rest leaves the password as it was."""
        if text == self._clean:
            return
        try:
            clean = clean_password(text)
        except InputRefused as error:
            self.line.setText(self._clean)
            self.told.emit(f"{localised(error.text)} {localised(error.advice)}")
            return
        changed, self._clean = clean != self._clean, clean
        if clean != text:
            self.line.setText(clean)
        if changed:
            self.changed.emit()
        if text.strip("\ufeff\r\n\x85\u2028\u2029") != clean:
            self.told.emit(self.tr("Only the first line of it was taken."))

    @property
    def is_shown(self) -> bool:
        """Whether the letters are shown."""
        return self.eye.isChecked()

    def set_shown(self, shown: bool) -> None:
        """Show or mask the letters."""
        if self.eye.isChecked() != shown:
            self.eye.setChecked(shown)
            return
        if self._show.isChecked() != shown:
            self._show.setChecked(shown)
            return
        if self.line.masked != shown:
            return
        self.line.set_masked(not shown)
        icons.set_icon(self.eye, "eye-off" if shown else "reveal", "muted", 20)
        self._name_eye()
        self.shown.emit(shown)

    def _name_eye(self) -> None:
        name = self.tr("Mask the password") if self.is_shown else self.tr("Show the password")
        self.eye.setToolTip(f"{name} ({QKeySequence(_SHOW_KEY).toString(QKeySequence.SequenceFormat.NativeText)})")
        self.eye.setAccessibleName(name)


class PasswordCard(Card):
    """Choose a password: typed twice or once while shown, made by the program, or none."""

    changed = Signal()
    submitted = Signal()
    fetch = Signal()  # from the desktop's password store
    keep = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Password"), step=3, parent=parent)
        self.field = PasswordField(self.tr("Password"), self.tr("Password"))
        self.again = PasswordField(self.tr("Password again"), self.tr("Again, to be sure"), with_eye=False)
        for line in (self.field, self.again):
            line.changed.connect(self._edited)
            line.told.connect(self._refuse)
            line.submitted.connect(self.submitted)
        self.field.shown.connect(self._shown)
        self.field.add_key(self)
        self.field.line.copied.connect(self._was_copied)
        self._strength: Strength | None = None
        self._told = ""
        self._copied = self._alarming = False
        menu = self._made_or_kept()
        self.offer_store(False)
        self._make = button(
            self.tr("&Make one"), icon="dice", kind="quiet", hint=self.tr("Make a strong password at random")
        )
        self._make.setMenu(menu)
        self.copy_button = icon_button("copy", self.tr("Copy the password to the clipboard"), on_click=self.copy)
        self.header.addWidget(self.copy_button)
        self.header.addWidget(self._make)
        self._meter = Gauge(4, 108)
        self._verdict = Words()
        self._verdict.setWordWrap(True)
        self._verdict.setToolTip(
            self.tr("Estimated for someone with ten strong graphics cards, who has the picture and this program.")
        )
        self._verdict.keep_room_for(localised(words) for words in VERDICTS)
        self.hint = muted(small=True)
        self.hint.keep_room_for((self._without(), self._safely(), _advised(*passwords.LONGEST_ADVICE)))
        self.key_files = KeyFiles(for_hiding=True)
        self.key_files.changed.connect(self._key_files_changed)
        self._fields = row(self.field, self.again, spacing=10)
        self._fields.setStretch(0, 1)
        self._fields.setStretch(1, 1)
        self.body.addLayout(self._fields)
        self._verdict_row = QWidget()
        verdict = row(self._meter, self._verdict, spacing=10)
        verdict.setStretch(1, 1)
        self._verdict_row.setLayout(verdict)
        for widget in (self._verdict_row, self.copy_button):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing moves as one types, or has one made
            widget.setSizePolicy(policy)
        self.copy_button.hide()
        self.body.addWidget(self._verdict_row)
        below = row(self.hint, self.key_files.button)
        below.setStretch(0, 1)
        self.body.addLayout(below)
        self.body.addWidget(self.key_files)
        self.body.setSpacing(9)
        self._edited()

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab go to the fields first, though the buttons stand above them; before, the order would not last."""
        super().showEvent(event)
        QWidget.setTabOrder(self.again.line, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self._make)

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
        return f"{self._verdict.text()} {self.hint.text()}".strip()

    def _made_or_kept(self) -> QMenu:
        """Return the menu that makes passwords, fetches them and keeps them."""
        menu = QMenu(self)
        menu.addAction(self.tr("Suggest a passphrase of real words"), self._suggest)
        menu.addAction(self.tr("Letters, digits and signs"), lambda: self.fill(passwords.make_characters()))
        self._store = (
            menu.addSeparator(),
            menu.addAction(self.tr("From the password store…"), self.fetch.emit),
            menu.addAction(self.tr("Keep in the password store…"), self.keep.emit),
        )
        menu.aboutToShow.connect(lambda: self._store[2].setEnabled(bool(self.password)))
        return menu

    def _suggest(self) -> None:
        language = language_in_use()
        made = make_passphrase(language)
        self.fill(made)
        if characters := in_characters(made, language):
            self._tell(self.tr("In characters, to keep it in mind: {words}.").format(words=characters))

    def fill(self, password: str) -> None:
        """Take a made password and show it."""
        self.field.set_shown(True)
        self.field.set_text(password)
        self._copied = False
        self.copy_button.show()

    def offer_store(self, offered: bool) -> None:
        """Have the menu offer the desktop's password store, or not."""
        for action in self._store:
            action.setVisible(offered)

    def take_stored(self, password: str) -> None:
        """Take a password that somebody keeps elsewhere: masked, and typed twice as it were."""
        self.copy_button.hide()
        self.field.set_shown(False)
        self.field.set_text(password)
        self.again.set_text(password)

    def tell(self, words: str, alarming: bool) -> None:
        """Say something of the password, until it changes."""
        self._alarming = alarming
        self._tell(words)

    def copy(self) -> None:
        """Copy the password; the clipboard forgets it after a while."""
        guard().copy(self.field.text)
        self._was_copied(self.field.text)

    @property
    def made_and_not_copied(self) -> bool:
        """Whether the password was made here and is nowhere else, as far as can be known."""
        return bool(self.password) and not self.copy_button.isHidden() and not self._copied

    @property
    def content(self) -> PasswordContent:
        """Both fields as they are."""
        return PasswordContent(
            self.field.text,
            self.again.text,
            self.field.is_shown,
            not self.copy_button.isHidden(),
            self._copied,
            self.key_files.paths,
        )

    def take_over(self, content: PasswordContent) -> None:
        """Fill in what the card of another window held."""
        self.field.set_shown(content.shown)
        self.field.set_text(content.password)
        self.again.set_text(content.again)
        self.copy_button.setVisible(content.made)
        self._copied = content.copied
        self.key_files.clear()
        self.key_files.add(content.key_files)

    def clear(self) -> None:
        """Forget the password and the key files, and mask the field again."""
        self.key_files.clear()
        self.field.set_shown(False)
        self.field.set_text("")
        self.again.set_text("")
        self.copy_button.hide()

    def show_strength(self, strength: Strength) -> None:
        """Show a judgement of the password now in the field."""
        if not self.password:
            return
        self._strength = strength
        role = ("bad", "bad", "warn", "good", "good")[strength.score]
        self._meter.show_steps(max(strength.score, 1), role)
        self._verdict.setText(localised(VERDICTS[strength.score]))
        self._verdict.setProperty("role", role)
        repolish(self._verdict)
        self._show_advice()

    def _edited(self) -> None:
        password = self.field.text
        self._strength, self._told, self._alarming = None, "", False
        self._verdict_row.setVisible(bool(password))
        if not password:
            self.copy_button.hide()
        self._show_advice()
        self.changed.emit()

    def _key_files_changed(self) -> None:
        self._show_advice()
        self.changed.emit()

    def _refuse(self, words: str) -> None:
        self._alarming = True
        self._tell(words)

    def _tell(self, words: str) -> None:
        self._told = words
        self._show_advice()

    def _show_advice(self) -> None:
        self.hint.setText(self._advice())
        self.hint.setProperty("role", "bad" if self._alarming else "")
        repolish(self.hint)

    def _was_copied(self, text: str) -> None:
        self._copied = self._copied or text == self.field.text
        self._alarming = False
        self._tell(copied_words())

    def _advice(self) -> str:
        """Return the one thing to say below the fields."""
        if self._told:
            return self._told
        if not self.password and self.key_files.paths:
            return self.tr("Without a password, whoever gets the key files can read the message.")
        if not self.password:
            return self._without()
        if self.again.text and not self.agrees:
            return self.tr("The two passwords differ.")
        found = self._strength
        return (_advised(found.warning, found.hint) if found is not None else "") or self._safely()

    def _without(self) -> str:
        return self.tr("Without a password, anyone who has this app and the same model can read the message.")

    def _safely(self) -> str:
        return self.tr("Keep it safe: there is no way back to the message without the password.")

    def _shown(self, shown: bool) -> None:
        if shown and self.again.line.hasFocus():
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.again.setVisible(not shown)
        if shown:
            self.again.set_text("")
        self._edited()


def _advised(*texts: str) -> str:
    return formats.sentences(localised(text) for text in texts if text)
