"""What was done: the picture, large and ready to go, how safe it is, how to send it; figures when asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core.accessibility import mark_opening
from stegapp.gui.core.file_manager import can_mail
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, caption, heading, muted, row
from stegapp.gui.widgets.draggable_picture import DraggablePicture
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.figures import Figure, Figures
from stegapp.gui.widgets.gauge import NoticingLine
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.sending_card import SendingCard
from stegapp.pipeline import Noticing
from stegapp.pipeline.sending import Verdict

__all__ = ["Cautions", "ResultView", "ShownStego"]


@dataclass(frozen=True)
class ShownStego:
    """What is shown of one result.

    facts: of its file. image: small enough to paint. pixels_suffice: whether a copy of its pixels holds the message.
    """

    title: str
    path: Path
    facts: str
    image: QImage = field(repr=False)
    figures: list[Figure]
    noticing: Noticing
    pixels_suffice: bool


@dataclass(frozen=True)
class Cautions:
    """What the sender has to know before sending.

    uncopied: the password was made by the program and is nowhere else yet. own_model: the name of the model that the
    recipient needs too, "" for one that comes with the program. key_files: the names of those that are needed; beside:
    one of them lies in the folder of the picture. decoy: a second message is in it.
    """

    no_password: bool
    sample: bool
    uncopied: bool
    own_model: str = ""
    key_files: tuple[str, ...] = ()
    beside: bool = False
    decoy: bool = False


class ResultView(QWidget):
    """Shown in place of the form after a hide."""

    compare = Signal()
    show_in_folder = Signal()
    copy_file = Signal()
    copy_picture = Signal()
    copy_path = Signal()
    mail = Signal()
    save_copy = Signal()
    copy_password = Signal()
    export_model = Signal()
    reveal = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.cautions = tuple(Banner(closable=False) for _ in range(6))
        self._send_note = self._build_send_note()
        self.sending = SendingCard()
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self._build_words())
        for note in (*self.cautions, self._send_note, self.sending):
            right.addWidget(note)
        right.addStretch(1)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(14)
        self.columns.addWidget(self._build_picture(), 11)
        self.columns.addLayout(right, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.banner)
        layout.addLayout(self.columns, 1)
        layout.addWidget(self._build_details())

    def _build_picture(self) -> Card:
        card = Card()
        self.picture = DraggablePicture(self.tr("The picture with the message"))
        card.body.addWidget(self.picture)
        card.body.addWidget(caption(self.tr("Drag it into a mail, a chat as a file, or a folder")))
        actions = FlowLayout()
        self.first = button(self.tr("Show in &folder"), icon="folder", on_click=self.show_in_folder.emit)
        """What the focus goes to when the result appears."""
        self._mail = button(
            self.tr("Send by &e-mail…"),
            icon="mail",
            hint=self.tr("Begin a new e-mail with the picture attached"),
            on_click=self.mail.emit,
        )
        self._mail.setVisible(can_mail())
        for made in (
            self.first,
            self._build_copy(),
            self._mail,
            button(self.tr("Save a co&py…"), icon="save", on_click=self.save_copy.emit),
            button(
                self.tr("Reveal to &test"),
                icon="reveal",
                hint=self.tr("Open it on the Reveal page, as the recipient will"),
                on_click=self.reveal.emit,
            ),
        ):
            actions.addWidget(made)
        card.body.addLayout(actions)
        card.body.addStretch(1)
        return card

    def _build_copy(self) -> QWidget:
        menu = QMenu(self)
        menu.addAction(self.tr("The file, to paste in a mail or a folder"), self.copy_file.emit)
        self.pixels_action = menu.addAction(self.tr("The picture, to paste in a document"), self.copy_picture.emit)
        menu.addAction(self.tr("The path of the file"), self.copy_path.emit)
        self.copy = button(self.tr("&Copy"), icon="copy", hint=self.tr("Copy the file, the picture or its path"))
        self.copy.setMenu(menu)
        return self.copy

    def _build_words(self) -> Card:
        mark = QLabel()
        icons.set_pixmap(mark, "verified", "good", 44)
        self.title = heading("", scale=1.3)
        self.title.setProperty("role", "good")
        self.title.setWordWrap(True)
        self.verified = muted()
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.verified)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(titles, 1)
        self._path = ElidedLabel()
        self._path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        saved = row(muted(self.tr("Saved as"), wrap=False), self._path, spacing=10)
        saved.setStretch(1, 1)
        self._facts = muted()
        lines = QVBoxLayout()
        lines.setSpacing(3)
        lines.addLayout(saved)
        lines.addWidget(self._facts)
        self.noticing = NoticingLine()
        card = Card()
        card.body.addLayout(top)
        card.body.addLayout(lines)
        card.body.addWidget(self.noticing)
        return card

    def _build_send_note(self) -> Banner:
        note = Banner(closable=False)
        note.say(
            "info",
            self.tr("Send it as a file"),
            self.tr(
                "Attach it to an e-mail, or choose “File” or “Document” in a messenger. Sent as a photo it would be "
                "compressed again, and the message would be lost. Keep the original picture to yourself."
            ),
        )
        return note

    def _build_details(self) -> Card:
        card = Card()
        self.toggle = button(
            self.tr("&Details"),
            icon="chevron-right",
            kind="quiet",
            hint=self.tr("Show what was measured on the picture"),
        )
        self.toggle.setCheckable(True)
        mark_opening(self.toggle)
        self.toggle.toggled.connect(self._open)
        compare = button(self.tr("Co&mpare closely"), icon="compare", kind="quiet", on_click=self.compare.emit)
        card.body.addLayout(row(self.toggle, None, compare))
        self.figures = Figures()
        self.figures.hide()
        card.body.addWidget(self.figures)
        return card

    def _open(self, opened: bool) -> None:
        icons.set_icon(self.toggle, "chevron-down" if opened else "chevron-right", "accent", 18)
        self.figures.setVisible(opened)

    def show_result(self, shown: ShownStego) -> None:
        """Fill in one result."""
        self.title.setText(shown.title)
        self._path.setText(str(shown.path))
        self._facts.setText(shown.facts)
        self.picture.show_file(shown.path, shown.image)
        self.banner.dismiss()
        self.toggle.setChecked(False)
        self.figures.show_figures(shown.figures)
        self.noticing.show_noticing(shown.noticing)
        self.pixels_action.setVisible(shown.pixels_suffice)

    def say_where_to_send(self, verdicts: Sequence[Verdict], longer: int, *, tried: int = 0) -> None:
        """Say which messengers pass it on as a photo. verdicts: none for a file that none of them does.

        longer: pixels of its longer side. tried: after how many ways of recompression it was revealed too.
        """
        words = self.tr("It was read back from disk and revealed, byte for byte the same.")
        if tried:
            words = self.tr(
                "It was read back from disk and revealed, byte for byte the same; so it was after each of %Ln "
                "compression(s) that the messengers below may do.",
                None,
                tried,
            )
        self.verified.setText(words)
        self._send_note.setVisible(not verdicts)
        self.sending.setVisible(bool(verdicts))
        self.sending.show_verdicts(verdicts, longer, survived=bool(tried))

    def caution(self, cautions: Cautions) -> None:
        """Say what the sender has to know before sending."""
        no_secret, everyone_has, only_here, own_model, key_files, decoy = self.cautions
        for banner in self.cautions:
            banner.dismiss()
        if cautions.no_password:
            no_secret.say("warn", self.tr("It has no password: anyone with stegapp can read it."))
        if cautions.sample:
            everyone_has.say(
                "warn",
                self.tr("For trying out only: everyone has this picture."),
                self.tr("Whoever compares them sees every change. Hide what matters in a photo of your own."),
            )
        if cautions.uncopied:
            only_here.say(
                "warn",
                self.tr("The password was made here and is nowhere else."),
                self.tr("Without it nobody can read the message."),
                action=self.tr("Copy the password"),
                on_action=self.copy_password.emit,
            )
        if cautions.own_model:
            own_model.say(
                "warn",
                self.tr("The recipient also needs the model “{name}”.").format(name=cautions.own_model),
                self.tr("Give them its file once, and they import it. Without it the picture reveals nothing."),
                action=self.tr("Export the model…"),
                on_action=self.export_model.emit,
            )
        if cautions.key_files:
            names = formats.listed(f"“{name}”" for name in cautions.key_files)
            advice = self.tr("Give them a copy another way than the picture. Unchanged: without it nobody can read it.")
            if cautions.beside:
                beside = self.tr("A key file lies in the folder of the picture: keep them apart.")
                advice = f"{beside} {advice}"
            words = self.tr("The recipient also needs the key file {names}.")
            if len(cautions.key_files) > 1:
                words = self.tr("The recipient also needs the key files {names}.")
            key_files.say("warn", words.format(names=names), advice)

        if cautions.decoy:
            decoy.say(
                "info",
                self.tr("Two messages are in this picture, each under its own password."),
                self.tr(
                    "Neither password opens the other message, or shows that there is one. Whoever has the original "
                    "picture sees that more was changed than one of them needs: keep it to yourself."
                ),
            )

    def password_copied(self) -> None:
        """Stop warning of a password that is nowhere else."""
        self.cautions[2].dismiss()
