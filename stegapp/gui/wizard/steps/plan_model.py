"""The part of the plan that says what to train: a name, an architecture, who can read it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.basics import Card, muted, row
from stegapp.gui.widgets.segments import Segments
from stegapp.models import architecture

__all__ = ["ModelSection"]


class ModelSection(Card):
    """Only the name is worth a thought."""

    renamed = Signal()
    kind_chosen = Signal()
    """Another architecture, or private for compatible."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.setPlaceholderText(self.tr("such as: Our holidays"))
        self.name.textChanged.connect(lambda _: self.renamed.emit())
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        naming = row(label, 10, self.name)
        naming.setStretch(2, 1)
        self.body.addLayout(naming)
        self.archs: list[QRadioButton] = []
        compared = False
        for name in architecture.names():
            known = architecture.get(name)
            if known.comparison and not compared:
                self.body.addWidget(muted(self.tr("For comparison"), small=True))
                compared = True
            self._add_arch(localised(known.choice), localised(known.words))
        self.privacy = Segments([self.tr("Pr&ivate"), self.tr("&Compatible")], label=self.tr("Who can read it"))
        self.privacy.chosen.connect(lambda _: self.kind_chosen.emit())
        self.body.addLayout(row(self.privacy, None))
        self._privacy_words = muted(small=True)
        self.body.addWidget(self._privacy_words)

    def _add_arch(self, title: str, words: str) -> None:
        choice = QRadioButton(title)
        choice.setAccessibleName(title.replace("&", ""))
        choice.setAccessibleDescription(words)
        choice.setChecked(not self.archs)
        choice.toggled.connect(lambda on: self.kind_chosen.emit() if on else None)
        beside = row(32, muted(words, small=True))  # below the title, whichever way the language runs
        beside.setStretch(1, 1)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(choice)
        both.addLayout(beside)
        self.body.addLayout(both)
        self.archs.append(choice)

    @property
    def arch(self) -> str:
        """The chosen architecture."""
        return architecture.names()[next(i for i, choice in enumerate(self.archs) if choice.isChecked())]

    @property
    def _may_be_private(self) -> bool:
        return architecture.get(self.arch).takes_labelling

    @property
    def private(self) -> bool:
        """Whether the model is to have a labelling of its own, which not every architecture can."""
        return self._may_be_private and self.privacy.current() == 0

    @property
    def compatible(self) -> bool:
        """Whether the model is to read what the one it starts from hides."""
        return self._may_be_private and not self.private

    def choose(self, arch: str, *, private: bool) -> None:
        """Choose as another plan did."""
        self.archs[architecture.names().index(arch)].setChecked(True)
        self.privacy.choose(0 if private else 1)

    def show_privacy(self) -> None:
        """Say what the choice means."""
        self.privacy.setVisible(self._may_be_private)
        if self.private:
            words = self.tr(
                "It reads bits by a secret random table of its own. Other models read only noise from its "
                "pictures, and it from theirs. This is measured at the end of the training."
            )
        elif self.compatible:
            words = self.tr(
                "It is trained further from a model, by default the bundled one, and each reads what the "
                "other hides. Only the password keeps a message secret then."
            )
        elif architecture.get(self.arch).on_blocks:
            words = self.tr(
                "Other models of this kind may read some of what it hides. Only the password keeps a message secret."
            )
        else:
            words = self.tr("How much other models read of what it hides is measured at the end of the training.")
        self._privacy_words.setText(words)
