"""What was done: the verified mark, both pictures, the figures, how to send it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.figures import Figure, Figures
from stegapp.gui.widgets.gauge import NoticingLine
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.picture import PictureLabel
from stegapp.gui.widgets.sending_card import SendingCard
from stegapp.pipeline import Detectability, of_stego
from stegapp.pipeline.sending import Verdict

__all__ = ["ResultView"]


class ResultView(QWidget):
    """Shown in place of the form after a hide."""

    compare = Signal()
    show_in_folder = Signal()
    copy_path = Signal()
    save_copy = Signal()
    copy_password = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.figures = Figures()
        figures = Card(self.tr("Figures"))
        figures.body.addWidget(self.figures)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._saved_card())
        self.cautions = tuple(Banner(closable=False) for _ in range(3))
        for caution in self.cautions:
            left.addWidget(caution)
        self._send_note = self._build_send_note()
        left.addWidget(self._send_note)
        self.sending = SendingCard()
        left.addWidget(self.sending)
        left.addStretch(1)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(14)
        self.columns.addLayout(left, 1)
        self.columns.addWidget(self._pictures_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.banner)
        layout.addLayout(self.columns, 1)
        layout.addWidget(figures)

    def _saved_card(self) -> Card:
        mark = QLabel()
        icons.set_pixmap(mark, "verified", "good", 44)
        self.title = heading("", scale=1.3)
        self.title.setProperty("role", "good")
        self.verified = muted()
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.verified)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(titles, 1)
        card = Card()
        card.body.addLayout(top)
        self._path = ElidedLabel()
        self._path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        saved = row(muted(self.tr("Saved as"), wrap=False), self._path, spacing=10)
        saved.setStretch(1, 1)
        self._facts = muted()
        lines = QVBoxLayout()
        lines.setSpacing(3)
        lines.addLayout(saved)
        lines.addWidget(self._facts)
        card.body.addLayout(lines)
        self.noticing = NoticingLine()
        card.body.addWidget(self.noticing)
        buttons = FlowLayout()
        self.first = button(self.tr("Show in &folder"), icon="folder", on_click=self.show_in_folder.emit)
        """What the focus goes to when the result appears."""
        buttons.addWidget(self.first)
        buttons.addWidget(button(self.tr("Save a &copy…"), icon="save", on_click=self.save_copy.emit))
        buttons.addWidget(button(self.tr("Cop&y path"), icon="copy", kind="quiet", on_click=self.copy_path.emit))
        card.body.addLayout(buttons)
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

    def _pictures_card(self) -> Card:
        card = Card(self.tr("Before and after"))
        card.header.addWidget(
            button(self.tr("Co&mpare closely"), icon="compare", kind="quiet", on_click=self.compare.emit)
        )
        self._before = PictureLabel(0, self.tr("Before: the cover"), caption=self.tr("Before"))
        self._after = PictureLabel(0, self.tr("After: the picture with the message"), caption=self.tr("After"))
        self._pair = row(self._before, self._after, spacing=14)
        card.body.addLayout(self._pair, 1)
        return card

    def show_result(
        self,
        title: str,
        path: str,
        facts: str,
        before: QImage,
        after: QImage,
        figures: list[Figure],
        seen: Detectability,
    ) -> None:
        """Fill in one result. facts: of its file. seen: what a detector makes of it."""
        self.title.setText(title)
        self._path.setText(path)
        self._facts.setText(facts)
        wide = before.width() > 1.2 * before.height()  # larger if one is above the other
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
        self._before.set_image(before)
        self._after.set_image(after)
        self.banner.dismiss()
        self.figures.show_figures(figures)
        self.noticing.show_noticing(of_stego(seen))

    def say_where_to_send(self, verdicts: Sequence[Verdict], longer: int, *, tried: int = 0) -> None:
        """Say which messengers pass it on as a photo. verdicts: none for a file that none of them does.

        longer: pixels of its longer side. tried: after how many ways of recompression it was revealed too.
        """
        words = self.tr("It was read back from disk and revealed, byte for byte the same.")
        if tried:
            words = self.tr(
                "It was read back from disk and revealed, byte for byte the same; so it was after each of %n "
                "compression(s) that the messengers below may do.",
                None,
                tried,
            )
        self.verified.setText(words)
        self._send_note.setVisible(not verdicts)
        self.sending.setVisible(bool(verdicts))
        self.sending.show_verdicts(verdicts, longer, survived=bool(tried))

    def caution(self, *, no_password: bool, sample: bool, uncopied: bool) -> None:
        """Say what the sender has to know before sending.

        uncopied: the password was made by the program and is nowhere else yet.
        """
        no_secret, everyone_has, only_here = self.cautions
        for banner in self.cautions:
            banner.dismiss()
        if no_password:
            no_secret.say("warn", self.tr("It has no password: anyone with stegapp can read it."))
        if sample:
            everyone_has.say(
                "warn",
                self.tr("For trying out only: everyone has this picture."),
                self.tr("Whoever compares them sees every change. Hide what matters in a photo of your own."),
            )
        if uncopied:
            only_here.say(
                "warn",
                self.tr("The password was made here and is nowhere else."),
                self.tr("Without it nobody can read the message."),
                action=self.tr("Copy the password"),
                on_action=self.copy_password.emit,
            )

    def password_copied(self) -> None:
        """Stop warning of a password that is nowhere else."""
        self.cautions[2].dismiss()
