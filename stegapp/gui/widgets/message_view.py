"""A revealed message: a text to read, or files to save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from stegapp.format import FileEntry, Message
from stegapp.gui import icons
from stegapp.gui.core.clipboard import copied_words, guard
from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.gui.widgets.file_model import RevealedModel
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.secret_fields import SecretText, guard_copies
from stegapp.gui.widgets.words import Words

__all__ = ["MessageView"]

_EMPTY, _TEXT, _FILES, _FAILED = range(4)


class MessageView(Card):
    """Shows nothing yet, a text, files, or why there is neither. Never interprets what it shows."""

    save_text = Signal()
    save_files = Signal(object)  # tuple[FileEntry, ...]
    open_file = Signal(object)  # FileEntry
    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Message"), parent=parent)
        self._message: Message | None = None
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self._views = Switch(self._empty_page(), self._text_page(), self._files_page(), self._failed_page())
        self.body.addWidget(self._views, 1)
        self.facts = muted(small=True)
        self.body.addWidget(self.facts)
        self.facts.hide()
        self.closing = muted(small=True)
        self.body.addWidget(self.closing)
        self.closing.hide()
        themes().changed.connect(self._retheme)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        picture = QLabel()
        icons.set_pixmap(picture, "text", "muted", 36)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        self._empty_words = muted(self.tr("The message will appear here."))
        self._empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._empty_words)
        layout.addStretch(1)
        return page

    def _text_page(self) -> QWidget:
        self.text = SecretText()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Revealed text"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(120)
        self.copy_button = button(self.tr("&Copy"), icon="copy", on_click=self._copy)
        self.save_button = button(self.tr("&Save…"), icon="save", on_click=self.save_text.emit)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.copy_button, self.save_button, None))
        return page

    def _files_page(self) -> QWidget:
        self.tree = QTreeView()
        self.files = RevealedModel()
        self.tree.setModel(self.files)
        self.tree.setUniformRowHeights(True)  # else each row would be measured
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Revealed files"))
        icons.set_side(self.tree, 18)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setMinimumHeight(120)
        guard_copies(self.tree)
        self.tree.doubleClicked.connect(lambda _: self._open())
        self.tree.selectionModel().selectionChanged.connect(self._selection_changed)
        self.save_all_button = button(
            self.tr("&Save all…"), icon="save", on_click=lambda: self.save_files.emit(self._all_files())
        )
        self.save_one_button = button(
            self.tr("Save c&hosen…"), icon="file", on_click=lambda: self.save_files.emit(tuple(self._chosen_files()))
        )
        self.open_button = button(
            self.tr("&Open"),
            icon="open",
            kind="quiet",
            hint=self.tr("Open the saved file. Only open files from people you trust."),
            on_click=self._open,
        )
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tree, 1)
        actions = FlowLayout()
        for made in (self.save_all_button, self.save_one_button, self.open_button):
            actions.addWidget(made)
        layout.addLayout(actions)
        return page

    def _failed_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(12)
        self._failed_title = heading("", scale=1.1)
        self._failed_title.setWordWrap(True)
        self._failed_advice = muted()
        layout.addWidget(self._failed_title)
        layout.addWidget(self._failed_advice)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(10)
        layout.addLayout(self._checks)
        self.models = button(self.tr("Show the models"), icon="models", kind="quiet", on_click=self.models_wanted.emit)
        layout.addLayout(row(self.models, None))
        layout.addStretch(1)
        return page

    # ------------------------------------------------------------ content

    @property
    def state(self) -> str:
        """Which of "empty", "text", "files" and "failed" is shown."""
        return ("empty", "text", "files", "failed")[self._views.index()]

    @property
    def first(self) -> QWidget | None:
        """What the focus goes to when a message appears, None where none did."""
        return {"text": self.text, "files": self.tree}.get(self.state)

    @property
    def failure_words(self) -> str:
        """All that the failure page says."""
        labels = self._views.page(_FAILED).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text() and not label.isHidden())

    def show_empty(self, words: str = "") -> None:
        """Show that there is nothing yet."""
        self._message = None
        self.text.show_exact("")
        self.files.show_files(())
        self._empty_words.setText(words or self.tr("The message will appear here."))
        self._show(_EMPTY, "")

    def show_message(self, message: Message, facts: str, details: str = "") -> None:
        """Show a revealed message and a line on how it was read, with details for those who point at it."""
        self._message = message
        self.facts.setToolTip(details)
        if message.kind == "text":
            self.text.show_exact(message.text)
            self._show(_TEXT, facts)
            return
        self.files.show_files(message.files)
        self._selection_changed()
        self._show(_FILES, facts)

    def show_failure(self, what: str, advice: str, checks: list[str], *, models: bool = False) -> None:
        """Show why nothing was revealed, with things to check. models: whether a missing one may be why."""
        self._message = None
        self._failed_title.setText(what)
        self._failed_advice.setText(advice)
        self._failed_advice.setVisible(bool(advice))
        while (item := self._checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in checks:
            line = QWidget()
            mark = QLabel("•")  # no circle or box: there is nothing to choose
            words = Words(check)
            words.setWordWrap(True)
            layout = row(mark, words, spacing=10)
            layout.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            layout.setStretch(1, 1)
            line.setLayout(layout)
            self._checks.addWidget(line)
        self.models.setVisible(models)
        self._show(_FAILED, "")

    def show_closing(self, words: str) -> None:
        """Say below a message when it will be cleared."""
        self.closing.setText(words)
        self.closing.setVisible(self._message is not None)

    def _show(self, page: int, facts: str) -> None:
        self.banner.dismiss()
        self.closing.hide()
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self._views.show_page(page)

    def _retheme(self) -> None:
        """Draw the files' icons in the new colours."""
        self.files.retheme()

    def _copy(self) -> None:
        if self._message is not None:
            guard().copy(self.text.selected() or self._message.text)
            self.banner.say("good", copied_words())

    def _all_files(self) -> tuple[FileEntry, ...]:
        return self._message.files if self._message is not None else ()

    def _chosen_files(self) -> list[FileEntry]:
        files = self._all_files()
        return [files[index.row()] for index in self.tree.selectionModel().selectedRows(0)]

    def _selection_changed(self) -> None:
        count = len(self.tree.selectionModel().selectedRows(0))
        self.save_one_button.setEnabled(count > 0)
        self.open_button.setEnabled(count == 1)

    def _open(self) -> None:
        for entry in self._chosen_files():
            self.open_file.emit(entry)
