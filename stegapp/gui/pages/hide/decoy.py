"""The card of the second message: closed, as most people never need it; shown where a picture has room for two.

Owns its text, files and password, and what it says of what they are good for. Closing it takes nothing away: what is
filled in is hidden until it is removed, and the title's line says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.accessibility import mark_opening
from stegapp.gui.core.mime import local_paths, looks_like_picture
from stegapp.gui.jobs import drafts
from stegapp.gui.jobs.additions import Additions, with_added
from stegapp.gui.jobs.drafts import Draft, Listing
from stegapp.gui.jobs.hiding import DecoyOrder
from stegapp.gui.jobs.worker import Failure, JobFactory, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, row
from stegapp.gui.widgets.failures import tell_all
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.message_editor import say_altered, say_left_out
from stegapp.gui.widgets.password_box import PasswordField
from stegapp.gui.widgets.secret_fields import SecretText
from stegapp.gui.widgets.segments import Segments
from stegapp.pipeline import DECOY_CARRIERS

__all__ = ["DecoyCard", "DecoyContent"]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DecoyContent:
    """All that was filled in; `repr` shows none of it."""

    opened: bool = False
    kind: int = 0
    text: str = field(default="", repr=False)
    paths: tuple[Path, ...] = field(default=(), repr=False)
    taken: frozenset[str] = field(default=frozenset(), repr=False)
    password: str = field(default="", repr=False)
    again: str = field(default="", repr=False)
    shown: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was written, chosen or typed."""
        return not (self.text or self.paths or self.password or self.again)

    def holds_more_than(self, kept: "DecoyContent") -> bool:
        """Whether a text or files are here that `kept` does not hold."""
        files, kept_files = (self.paths, self.taken), (kept.paths, kept.taken)
        return bool(self.text and self.text != kept.text) or bool(self.paths and files != kept_files)


class DecoyCard(Card):
    """A text or files, and a password of their own."""

    opened = Signal()  # and laid out
    submitted = Signal()
    handed_on = Signal(object)  # QMimeData: a picture, pasted into the text

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._services = services
        self.adding = Additions(
            services.runner,
            Lane.MESSAGE,
            self._look_at,
            on_success=self._listed,
            on_end=self._looked,
            on_progress=lambda progress: self._show_looking(progress.step),
            parent=self,
        )
        self._paths: tuple[Path, ...] = ()
        self._taken: frozenset[str] = frozenset()
        self._n_bytes: int | None = None  # of the files, None where that is not known
        self._room = False
        self.hidden_once = DecoyContent()  # what the last picture holds, so that losing it is no loss
        name = translate("HidePage", "Second message (decoy)")
        self.setAccessibleName(name)
        self.toggle = button(name, icon="chevron-right", kind="quiet")
        self.toggle.setCheckable(True)
        mark_opening(self.toggle)
        self.toggle.toggled.connect(self._open)
        self.body.setSpacing(10)
        self._said = muted()
        self._said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button("trash", translate("HidePage", "Remove the second message"), on_click=self._remove_it)
        head = row(self.toggle, self._said, self.remove)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        self.banner = Banner()
        self.segments = _kinds()
        self._views = Switch(self._build_text(), self._build_files())
        self.segments.chosen.connect(self._views.show_page)
        column.addWidget(muted(_words(), small=True))
        column.addWidget(self.banner)
        column.addLayout(row(self.segments, None))
        column.addWidget(self._views)
        column.addLayout(self._build_passwords())
        self.body.addWidget(self._details)
        self._show_files((), frozenset(), 0)
        self._open(False)
        self.show_carrier(services.settings.settings.carrier)
        self.text.textChanged.connect(self._show_state)
        for line in (self.field, self.again):
            line.changed.connect(self._show_state)

    def _build_text(self) -> SecretText:
        self.text = SecretText()
        self.text.setPlaceholderText(translate("HidePage", "Type what you could show to somebody"))
        self.text.setAccessibleName(translate("HidePage", "Text of the second message"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.text.handed_on.connect(self._take)
        self.text.altered.connect(lambda: say_altered(self.banner))
        return self.text

    def _build_files(self) -> QWidget:
        self.choose = button(translate("HidePage", "Choose files…"), icon="plus", on_click=self._browse)
        self.choose.setAccessibleName(translate("HidePage", "Choose files of the second message"))
        self._remove = button(translate("HidePage", "Remove all"), icon="trash", on_click=lambda: self._remove_files())
        self._remove.setAccessibleName(translate("HidePage", "Remove all files of the second message"))
        self.summary = muted()
        actions = FlowLayout()
        for made in (self.choose, self._remove, self.summary):
            actions.addWidget(made)
        files = QWidget()
        files.setLayout(actions)
        return files

    def _build_passwords(self) -> QVBoxLayout:
        self.field = PasswordField(
            translate("HidePage", "Password of the second message"), translate("HidePage", "Its own password")
        )
        self.again = PasswordField(
            translate("HidePage", "Password of the second message again"),
            translate("HidePage", "Again, to be sure"),
            with_eye=False,
        )
        self.field.shown.connect(self._password_shown)
        self.field.add_key(self)
        self.told = muted(small=True)
        for line in (self.field, self.again):
            line.told.connect(self._tell)
            line.changed.connect(lambda: self._tell(""))
            line.submitted.connect(self.submitted)
        fields = row(self.field, self.again, spacing=10)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        column = QVBoxLayout()
        column.addLayout(fields)
        column.addWidget(self.told)
        self._tell("")
        return column

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    # ------------------------------------------------------------ what it holds

    def show_carrier(self, carrier: str) -> None:
        """Be there where a picture has room for two messages; and elsewhere, if one is written already."""
        self._room = carrier in DECOY_CARRIERS
        self.setVisible(self._room or self.wanted)
        self._show_state()

    @property
    def wanted(self) -> bool:
        """Whether there is to be a second message: something is filled in, be the card open or closed."""
        written = not self.text.document().isEmpty() or self.field.text or self.again.text
        return bool(written or self._paths or self.adding.running)

    @property
    def unsaved(self) -> bool:
        """Whether something is here that no picture holds yet."""
        return self.content.holds_more_than(self.hidden_once)

    @property
    def draft(self) -> Draft:
        """What was written or chosen."""
        if self.segments.current() == 0:
            return Draft("text", text=self.text.exact)
        return Draft("files", paths=self._paths, taken=self._taken)

    @property
    def order(self) -> DecoyOrder | None:
        """What is to be hidden, None for nothing."""
        return DecoyOrder(self.draft, self.field.text) if self.wanted else None

    @property
    def has_room(self) -> bool:
        """Whether the kind of picture has room for two messages."""
        return self._room

    def missing(self, first_password: str) -> tuple[str, QWidget] | None:
        """Return what of the second message has to be filled in, and where; None if nothing has."""
        if not self.wanted:
            return None
        if self.adding.running:
            return translate("HidePage", "The files are still being looked through."), self._remove
        if self.draft.empty:
            target: QWidget = self.text if self.segments.current() == 0 else self.choose
            return translate("HidePage", "Write the second message, or remove it."), target
        if not self.field.text:
            return translate("HidePage", "The second message needs a password of its own."), self.field.line
        if not self.again.isHidden() and self.again.text != self.field.text:
            words = translate("HidePage", "The two passwords differ. Type the same one twice, or show it.")
            return words, self.again.line
        if self.field.text == first_password:
            words = translate("HidePage", "Both messages have the same password. Choose another one for the second.")
            return words, self.field.line
        return None

    @property
    def content(self) -> DecoyContent:
        """The card as it is, filled in or not."""
        return DecoyContent(
            self.toggle.isChecked(),
            self.segments.current(),
            self.text.exact,
            self._paths,
            self._taken,
            self.field.text,
            self.again.text,
            self.field.is_shown,
        )

    def take_over(self, content: DecoyContent) -> None:
        """Fill in the card as it was."""
        self.toggle.setChecked(content.opened)
        self.segments.choose(content.kind)
        self._views.show_page(content.kind)
        self.text.show_exact(content.text)
        self._show_files(content.paths, content.taken, None)
        self.field.set_shown(content.shown)
        self.field.set_text(content.password)
        self.again.set_text(content.again)
        self.setVisible(self._room or self.wanted)

    def clear(self) -> None:
        """Forget all, and close."""
        self.adding.cancel()
        self.banner.dismiss()
        self.take_over(DecoyContent())

    def make_way(self, widget: QWidget) -> None:
        """Open the card if `widget` is in it, and is to be shown."""
        if self._details.isAncestorOf(widget):
            self.toggle.setChecked(True)

    # ------------------------------------------------------------ what happens

    def _open(self, opened: bool) -> None:
        self._details.setVisible(opened)
        if opened:
            QTimer.singleShot(0, self, self.opened.emit)
        self._show_state()
        icons.set_icon(self.toggle, "chevron-down" if opened else "chevron-right", "accent", 18)

    def _show_state(self) -> None:
        """Say in the title's line what becomes of what is filled in."""
        opened, wanted = self.toggle.isChecked(), self.wanted
        words = ""
        if wanted and not self._room:
            words = translate("HidePage", "This kind of picture has no room for it.")
        elif wanted and not opened:
            words = translate("HidePage", "It will be hidden, too.")
        self._said.setText(words)
        self.remove.setVisible(wanted)
        name = translate("HidePage", "Second message (decoy), closed")
        if opened:
            name = translate("HidePage", "Second message (decoy), open")
        elif wanted:
            name = translate("HidePage", "Second message (decoy), closed, filled in")
        self.toggle.setAccessibleName(name)
        self.toggle.setAccessibleDescription(words)

    def _remove_it(self) -> None:
        if dialogs.ask(
            self,
            translate("HidePage", "The second message and its password would be lost."),
            translate("HidePage", "Remove it all the same?"),
            yes=translate("HidePage", "&Remove it"),
            no=translate("HidePage", "&Keep it"),
        ):
            self.clear()
            self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def _password_shown(self, shown: bool) -> None:
        if shown and self.again.line.hasFocus():
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.again.setVisible(not shown)
        if shown:
            self.again.set_text("")

    def _browse(self) -> None:
        title = translate("HidePage", "Choose files of the second message")
        paths = dialogs.choose_files(self, title, self._services.open_folder)
        if paths:
            self.add_files(paths)

    def _take(self, mime: QMimeData) -> None:
        """Use what was pasted into the text and is none; as with the first message, a picture is the cover."""
        paths = local_paths(mime)
        if paths and not (len(paths) == 1 and looks_like_picture(paths[0])):
            self.add_files(paths)
        else:
            self.handed_on.emit(mime)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders, dropped or chosen, and show them."""
        self.toggle.setChecked(True)
        self.segments.choose(1)
        self._views.show_page(1)
        self.adding.add(paths)
        self._show_state()

    def _look_at(self, paths: tuple[Path, ...]) -> JobFactory:
        wanted = with_added(self._paths, paths)
        return lambda token: drafts.list_files(wanted, frozenset(), token)

    def _show_looking(self, n_files: int) -> None:
        self._remove.setEnabled(True)
        words = translate("MessageEditor", "Looking through the folders: {count} so far…")
        self.summary.setText(words.format(count=formats.count(n_files)))

    def _looked(self, failures: Sequence[Failure]) -> None:
        if failures:
            self._show_files(self._paths, self._taken, self._n_bytes)
            self.toggle.setChecked(True)
            tell_all(self.banner, failures, self)
        self._show_state()

    def _remove_files(self) -> None:
        self.adding.cancel()
        self._show_files((), frozenset(), 0)

    def _listed(self, paths: tuple[Path, ...], listing: Listing) -> None:
        self.banner.dismiss()
        files = {file.name: file.n_bytes for file in listing.tree.files if not file.link}
        self._show_files(with_added(self._paths, paths), frozenset(files), sum(files.values()))
        say_left_out(self.banner, listing)

    def _show_files(self, paths: tuple[Path, ...], taken: frozenset[str], n_bytes: int | None) -> None:
        self._paths, self._taken, self._n_bytes = paths, taken, n_bytes
        self._remove.setEnabled(bool(paths))
        self.summary.setText(_summary(taken, n_bytes))
        self._show_state()


def _kinds() -> Segments:
    kinds = [translate("HidePage", "Text"), translate("HidePage", "Files")]
    return Segments(kinds, label=translate("HidePage", "Kind of second message"))


def _summary(taken: frozenset[str], n_bytes: int | None) -> str:
    """Return the first names of the files, and their size where it is known."""
    if not taken:
        return translate("HidePage", "No files chosen.")
    names = formats.listed(sorted(taken)[:3]) + (" …" if len(taken) > 3 else "")
    return names + (f" ({formats.size(n_bytes)})" if n_bytes else "")


def _words() -> str:
    return translate(
        "HidePage",
        "For the case that somebody makes you give a password: hide something harmless here, and give this one. "
        "Nothing that it opens shows that there is another message. It does not help against somebody who has the "
        "original picture, or who does not believe you.",
    )
