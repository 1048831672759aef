"""Help in the window: a few short pages (F1), and all keys on one of them (?)."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from stegapp.gui.widgets.basics import button, heading, muted, row, scrolled
from stegapp.gui.widgets.words import Words

__all__ = ["KEYS_TOPIC", "HelpDialog", "topic_of"]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Topic:
    """A page of help, its texts made when it is shown. pages: the icons of the window's pages that it is about."""

    title: Callable[[], str]
    paragraphs: Callable[[], tuple[str, ...]]
    pages: tuple[str, ...] = ()


def _hiding() -> tuple[str, ...]:
    return (
        translate("Help", "Choose a picture, write a text or add files, set a password, and press Hide message."),
        translate(
            "Help",
            "The picture looks the same afterwards. The message is encrypted with the password first, so that finding "
            "it is not yet reading it.",
        ),
        translate(
            "Help",
            "Take a photo of your own that nobody else has, with much detail, and hide little in it. What was hidden "
            "is read back at once: if it says that your message is hidden, it can be revealed.",
        ),
        translate(
            "Help",
            "Too long for one photo, or too important? Split it over several photos: any 2 of 3, say, reveal it, and "
            "one alone says nothing. “Several photos” can also hide one message in each of many photos, or many "
            "messages by a table.",
        ),
    )


def _sending() -> tuple[str, ...]:
    return (
        translate(
            "Help",
            "Send the picture as a file: attached to an e-mail, or by “File” or “Document” in a messenger. Drag it "
            "from the result into the other program.",
        ),
        translate(
            "Help",
            "Most messengers compress what is sent as a photo, and that destroys the message. As a JPEG photo, many "
            "pass it on untouched: the result says which. For the others there is “For messengers that recompress”.",
        ),
        translate("Help", "Tell the password another way than the picture: by voice, or on paper."),
        translate(
            "Help",
            "A key file is a second lock. Hand a copy over another way than the picture, too, and keep one: without "
            "it, or if a byte of it changes, the message is lost.",
        ),
    )


def _revealing() -> tuple[str, ...]:
    return (
        translate("Help", "Drop the picture on the Reveal page, type the password, and press Reveal."),
        translate(
            "Help",
            "If a picture holds a part of a message, add the others, in any order: they are put together by "
            "themselves.",
        ),
        translate(
            "Help",
            "Nothing revealed? Check the password letter by letter, and the key file, if there is one. Ask for the "
            "picture once more, sent as a file. If the sender hid with a model of their own, import its file.",
        ),
        translate(
            "Help",
            "A wrong password, an altered picture and a picture without a message are all one: stegapp itself cannot "
            "tell them apart.",
        ),
    )


def _limits() -> tuple[str, ...]:
    return (
        translate("Help", "A long message leaves traces that a program made for it can find."),
        translate(
            "Help",
            "Messengers that compress photos destroy the message, unless it was hidden for messengers that recompress.",
        ),
        translate("Help", "Whoever has the picture and the password can read the message, now or in ten years."),
        translate("Help", "What watches your screen or keyboard sees the message before it is hidden."),
        translate("Help", "Beside the original picture, every change shows. Keep it to yourself, or delete it."),
    )


def _second() -> tuple[str, ...]:
    return (
        translate(
            "Help",
            "A photo or a JPEG can carry a second message under another password. Hide something harmless in it: if "
            "somebody makes you give a password, you can give that one.",
        ),
        translate(
            "Help",
            "It protects this: nothing that a password opens shows that there is another message, and each is hidden "
            "as if it were alone. Whoever has one password finds no proof of the other.",
        ),
        translate(
            "Help",
            "It does not protect against somebody who has the original picture, and sees more changes than one message "
            "needs; who thinks that the picture has room for more and does not believe you; or who watches your "
            "screen.",
        ),
        translate(
            "Help",
            "Two messages are a longer message together, and easier to notice. Short ones in a large photo are safest.",
        ),
    )


def _models() -> tuple[str, ...]:
    return (
        translate("Help", "You need not know models: everybody with stegapp has the same one, and it is used."),
        translate(
            "Help",
            "A model of your own is like a key that two people share: it is trained on your photos, you export its "
            "file and give it to the other, and both of you need it besides the password.",
        ),
        translate("Help", "Compare, Models and Train are for those who want to look closer."),
    )


def _keys() -> tuple[tuple[str, str], ...]:
    return (
        ("Ctrl+1 … Ctrl+7", translate("Help", "The pages, from the top")),
        ("Ctrl+Return", translate("Help", "Hide, reveal or compare")),
        ("Esc", translate("Help", "Stop what is running")),
        ("Ctrl+V", translate("Help", "Paste a picture or files")),
        ("Ctrl+L", translate("Help", "Clear revealed messages and their password from the window")),
        ("Ctrl+Shift+H", translate("Help", "Show or mask the password")),
        ("Del", translate("Help", "Take the chosen ones off a list")),
        ("Ctrl+A", translate("Help", "Choose all on a list")),
        ("Ctrl+Z", translate("Help", "Bring back what was taken off")),
        ("+  −  0", translate("Help", "Larger or smaller part of the picture, or all of it")),
        ("F1", translate("Help", "Help")),
        ("?", translate("Help", "These keys")),
        ("Ctrl+Q", translate("Help", "Close the window")),
    )


TOPICS = (
    Topic(lambda: translate("Help", "Hiding"), _hiding, ("hide",)),
    Topic(lambda: translate("Help", "Sending"), _sending),
    Topic(lambda: translate("Help", "Revealing"), _revealing, ("reveal",)),
    Topic(lambda: translate("Help", "What it does not protect against"), _limits, ("about",)),
    Topic(lambda: translate("Help", "A second message (decoy)"), _second),
    Topic(lambda: translate("Help", "Models, and a closer look"), _models, ("compare", "models", "train")),
)
KEYS_TOPIC = len(TOPICS)

_LEAST, _MOST, _AROUND = 230, 360, 56
"""Pixels: how wide the list of topics is. Qt ends a title that hardly fits with dots, in place of a second line."""


def topic_of(icon: str) -> int:
    """Return the number of the topic about a page, by its icon."""
    return next((number for number, topic in enumerate(TOPICS) if icon in topic.pages), 0)


class HelpDialog(QDialog):
    """Topics at the side, one of them beside it. Does not stop the window from being used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.topics = QListWidget()
        self.topics.setAccessibleName(translate("Help", "Topics"))
        self.topics.setWordWrap(True)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QStackedWidget()
        for topic in TOPICS:
            self._add(topic.title(), _page(topic.title(), topic.paragraphs()))
        self._add(translate("Help", "Keyboard"), _keys_page())
        widest = max(self.topics.fontMetrics().horizontalAdvance(topic.title()) for topic in TOPICS)
        self.topics.setFixedWidth(max(_LEAST, min(widest + _AROUND, _MOST)))
        self.topics.currentRowChanged.connect(self.pages.setCurrentIndex)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.topics)
        body.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(body, 1)
        layout.addLayout(row(None, button(translate("Help", "&Close"), on_click=lambda: self.close())))
        self.resize(760, 480)

    def _add(self, title: str, page: QWidget) -> None:
        self.topics.addItem(title)
        self.pages.addWidget(scrolled(page))

    def show_topic(self, number: int) -> None:
        """Turn to a topic and come to the front."""
        self.topics.setCurrentRow(number)
        self.show()
        self.raise_()
        self.activateWindow()
        self.topics.setFocus(Qt.FocusReason.OtherFocusReason)


def _page(title: str, paragraphs: tuple[str, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(12)
    column.addWidget(heading(title, scale=1.3))
    for text in paragraphs:
        words = Words(text)
        words.setWordWrap(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(words)
    column.addStretch(1)
    return page


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def _keys_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(12)
    column.addWidget(heading(translate("Help", "Keyboard"), scale=1.3))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    for number, (keys, meaning) in enumerate(_keys()):
        grid.addWidget(heading(" … ".join(map(_native, keys.split(" … ")))), number, 0)
        grid.addWidget(muted(meaning), number, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return page
