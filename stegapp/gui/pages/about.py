"""The About page: what it does not protect against, versions, licences, credits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from stegapp import __version__
from stegapp.gui import acknowledgements, icons
from stegapp.gui.core import file_manager
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.system import paths

__all__ = ["AboutPage"]


class AboutPage(Page):
    """Plain words on what the application is and is not."""

    help_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("About stegapp"))
        self.subtitle.setText(
            self.tr("Hide a text or files in a photograph with a neural network, and get every byte back.")
        )
        self.setAccessibleName(self.title.text())
        self.head.addWidget(
            button(self.tr("&Help (F1)"), icon="about", on_click=self.help_wanted.emit), 0, Qt.AlignmentFlag.AlignTop
        )
        self.versions: dict[str, QLabel] = {}
        self._looked = False
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._limits())
        left.addWidget(self._photos())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self._version())
        right.addWidget(self._libraries())
        right.addStretch(1)
        self.body.addLayout(self.add_columns(left, right, stretch=(6, 5)), 1)

    def _limits(self) -> Card:
        card = Card(self.tr("What this does not protect against"))
        for name, words in (
            (
                self.tr("Statistical detection"),
                self.tr(
                    "The eye sees nothing, but a long message leaves traces that a program trained for it can find. "
                    "Short messages in detailed photos are the hardest to notice. The text itself stays encrypted."
                ),
            ),
            (
                self.tr("Recompression"),
                self.tr(
                    "Most messengers and social networks compress photos again. That destroys the message, unless it "
                    "was hidden for messengers that recompress; send the file."
                ),
            ),
            (
                self.tr("A stolen or guessed password"),
                self.tr("Whoever has the picture and the password can read the message, now or in ten years."),
            ),
            (
                self.tr("A computer that is not yours"),
                self.tr("What watches your screen or keyboard sees the message before it is hidden."),
            ),
            (
                self.tr("The original picture"),
                self.tr("Comparing it with the one you sent shows every change. Keep it to yourself, or delete it."),
            ),
        ):
            line = QHBoxLayout()
            line.setSpacing(12)
            mark = QLabel()
            icons.set_pixmap(mark, "warn", "warn", 20)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            texts = QVBoxLayout()
            texts.setSpacing(1)
            texts.addWidget(heading(name))
            texts.addWidget(muted(words))
            line.addLayout(texts, 1)
            card.body.addLayout(line)
        return card

    def _version(self) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(16)
        mark = QLabel()
        icons.set_brand(mark, 64)
        line.addWidget(mark)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(heading("stegapp", scale=1.3))
        texts.addWidget(muted(self.tr("Version {version}").format(version=__version__)))
        texts.addWidget(muted(self.tr("Free software under the MIT licence")))
        line.addLayout(texts, 1)
        card.body.addLayout(line)
        card.body.addWidget(
            muted(
                self.tr(
                    "Built on “Anti-Rounding Image Steganography With Separable Fine-Tuned Network” "
                    "(IEEE TCSVT, 2023), with 5G error correction, Argon2id and authenticated encryption."
                )
            )
        )
        return card

    def _photos(self) -> Card:
        card = Card(self.tr("Sample photographs"))
        card.body.addWidget(muted(self.tr("Shrunk, cut to a square and made grey."), small=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for number, photo in enumerate(acknowledgements.PHOTOS):
            grid.addWidget(_plain(photo.name), number, 0)
            grid.addWidget(muted(photo.author), number, 1)
            licence = muted(photo.licence, wrap=False)
            licence.setMinimumWidth(licence.sizeHint().width())
            grid.addWidget(licence, number, 2)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card

    def _libraries(self) -> Card:
        card = Card(self.tr("Libraries"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for number, library in enumerate(acknowledgements.libraries()):
            version = muted("", wrap=False)
            self.versions[library.package] = version
            grid.addWidget(_plain(library.name), number, 0)
            grid.addWidget(version, number, 1)
            grid.addWidget(muted(library.licence), number, 2)
        grid.setColumnStretch(2, 1)
        card.body.addLayout(grid)
        words = self.tr("Words of passphrases: {lists}.").format(lists=acknowledgements.WORD_LISTS)
        card.body.addWidget(muted(words, small=True))
        self.licences = button(self.tr("Open the licence &texts"), on_click=self._open_licences)
        card.body.addLayout(row(self.licences, None))
        self.licences_place = muted("", small=True)
        self.licences_place.hide()
        card.body.addWidget(self.licences_place)
        return card

    def _open_licences(self) -> None:
        file_manager.open_file(paths.licences(), lambda _: self._say_where())

    def _say_where(self) -> None:
        self.licences_place.setText(self.tr("They lie in {folder}.").format(folder=paths.licences()))
        self.licences_place.show()

    def shown(self) -> None:
        """Look the versions up when the page is first opened."""
        if not self._looked:
            self._looked = True
            self.services.runner.submit(
                lambda _: acknowledgements.library_versions(), lane=Lane.BACK, on_success=self._show_versions
            )

    def _show_versions(self, versions: dict[str, str]) -> None:
        for package, version in versions.items():
            self.versions[package].setText(version)


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
