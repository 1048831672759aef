"""The Settings page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from stegapp.errors import DeviceError
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.settings import Settings
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, muted, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.languages import LANGUAGES
from stegapp.progress import CancelToken, Job, Progress
from stegapp.runtime import devices
from stegapp.system.device import DeviceInfo

__all__ = ["SettingsPage"]

_CLIPBOARD_SECONDS = (15, 30, 60, 300, 0)
_MESSAGE_SECONDS = (60, 300, 900, 0)


@dataclass(frozen=True)
class _Found:
    """The devices there are, the one used now, and what is wrong with the one chosen."""

    devices: tuple[DeviceInfo, ...]
    used: str
    problem: str


class SettingsPage(Page):
    """Language, theme, device, folders, clipboard, animations; each takes effect at once."""

    language_changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Settings"))
        self.subtitle.setText(
            self.tr("Changes are saved at once. Passwords and messages are stored only as you choose here.")
        )
        self.setAccessibleName(self.title.text())
        self._filling = False
        self._looked = False
        self.banner = Banner()
        self.body.addWidget(self.banner)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._appearance())
        left.addWidget(self._privacy())
        left.addWidget(self._drafts())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self._computing())
        right.addWidget(self._folders())
        right.addWidget(self._store())
        right.addStretch(1)
        self.body.addLayout(self.add_columns(left, right), 1)
        services.settings.changed.connect(self._show)
        self._show(services.settings.settings)

    # ------------------------------------------------------------ building

    def _form(self, title: str) -> tuple[Card, QFormLayout]:
        card = Card(title)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        card.body.addLayout(form)
        return card, form

    def _combo(self, name: str, items: Sequence[tuple[str, object]]) -> ComboBox:
        made = ComboBox()
        made.setAccessibleName(name.replace("&", ""))
        for text, value in items:
            made.addItem(text, value)
        return made

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(buddy)
        buddy.ensurePolished()
        label.setMinimumHeight(buddy.sizeHint().height())  # or Qt puts it a little above the middle of its field
        return label

    def _appearance(self) -> Card:
        card, form = self._form(self.tr("Appearance"))
        self.language = self._combo(
            self.tr("&Language"),
            [(self.tr("Like the system"), "system"), *((name, code) for code, name in LANGUAGES.items())],
        )
        self.language.currentIndexChanged.connect(lambda _: self._choose_language())
        form.addRow(self._label(self.tr("&Language"), self.language), self.language)
        self.theme = self._combo(
            self.tr("&Theme"),
            [(self.tr("Like the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")],
        )
        self.theme.currentIndexChanged.connect(lambda _: self._update(theme=self.theme.currentData()))
        form.addRow(self._label(self.tr("&Theme"), self.theme), self.theme)
        self.animations = QCheckBox(self.tr("&Animations, such as blinking pictures"))
        self.animations.setAccessibleName(self.tr("Animations"))
        self.animations.toggled.connect(lambda on: self._update(animations=on))
        card.body.addWidget(self.animations)
        return card

    def _privacy(self) -> Card:
        card, form = self._form(self.tr("Privacy"))
        self.clipboard = self._combo(self.tr("Clear the clipboard after"), self._durations(_CLIPBOARD_SECONDS))
        self.clipboard.currentIndexChanged.connect(
            lambda _: self._update(clipboard_seconds=self.clipboard.currentData())
        )
        form.addRow(self._label(self.tr("Clear the &clipboard after"), self.clipboard), self.clipboard)
        self.message = self._combo(self.tr("Clear a revealed message after"), self._durations(_MESSAGE_SECONDS))
        self.message.currentIndexChanged.connect(lambda _: self._update(message_seconds=self.message.currentData()))
        form.addRow(self._label(self.tr("Clear a revealed &message after"), self.message), self.message)
        card.body.addWidget(
            muted(
                self.tr(
                    "Revealed texts and passwords you copy are taken off the clipboard again. A message, its password "
                    "and key files are taken out of the window when it was not used for this time."
                ),
                small=True,
            )
        )
        return card

    def _drafts(self) -> Card:
        card = Card(self.tr("Drafts"))
        self.keep_draft = QCheckBox(self.tr("&Keep what I write until it is hidden"))
        self.keep_draft.setAccessibleName(self.tr("Keep what I write until it is hidden"))
        self.keep_draft.toggled.connect(lambda on: self._update(keep_draft=on))
        card.body.addWidget(self.keep_draft)
        card.body.addWidget(
            muted(
                self.tr(
                    "So that a text survives a crash or a power cut. It is sealed with the password on the Hide page; "
                    "without one, nothing is kept. Files are not."
                ),
                small=True,
            )
        )
        return card

    def _store(self) -> Card:
        card = Card(self.tr("Password store"))
        self.password_store = QCheckBox(self.tr("Offer the desktop's &password store"))
        self.password_store.setAccessibleName(self.tr("Offer the desktop's password store"))
        self.password_store.toggled.connect(lambda on: self._update(password_store=on))
        card.body.addWidget(self.password_store)
        card.body.addWidget(
            muted(
                self.tr(
                    "A password can then be taken from KeePassXC or the keyring of the system, and kept there. Only "
                    "the entry that you name is asked for."
                ),
                small=True,
            )
        )
        return card

    def _durations(self, choices: tuple[int, ...]) -> list[tuple[str, int]]:
        return [(formats.duration(seconds) if seconds else self.tr("never"), seconds) for seconds in choices]

    def _computing(self) -> Card:
        card, form = self._form(self.tr("Computing"))
        self.device = self._combo(self.tr("&Device"), [(self.tr("Automatic"), "auto"), (self.tr("Processor"), "cpu")])
        self.device.currentIndexChanged.connect(lambda _: self._choose_device())
        form.addRow(self._label(self.tr("&Device"), self.device), self.device)
        self.used = muted(self.tr("Looking for devices…"), small=True)
        card.body.addWidget(self.used)
        return card

    def _folders(self) -> Card:
        card = Card(self.tr("Folders"))
        self.save_folder = ElidedLabel()
        change = button(self.tr("Chan&ge…"), name=self.tr("Change the folder for saving"), on_click=self._choose_folder)
        clear = button(
            self.tr("Forget"),
            kind="quiet",
            name=self.tr("Forget the folder for saving"),
            on_click=lambda: self._update(save_folder=""),
        )
        line = row(self.save_folder, change, clear)
        line.setStretch(0, 1)
        card.body.addWidget(QLabel(self.tr("Save to")))
        card.body.addLayout(line)
        self.recent_folders = QCheckBox(self.tr("&Remember recent folders"))
        self.recent_folders.setAccessibleName(self.tr("Remember recent folders"))
        self.recent_folders.toggled.connect(lambda on: self._update(recent_folders=on))
        card.body.addWidget(self.recent_folders)
        card.body.addWidget(
            muted(
                self.tr(
                    "The last five that pictures came from or went to are offered where you choose one. Whoever uses "
                    "your account can see them; names of files are never kept. Without this, only the very last is "
                    "known. Turned off, all are forgotten at once."
                ),
                small=True,
            )
        )
        return card

    # ------------------------------------------------------------ values

    def _show(self, settings: Settings) -> None:
        self._filling = True
        for combo, value in (
            (self.language, settings.language),
            (self.theme, settings.theme),
            (self.device, settings.device),
        ):
            index = combo.findData(value)
            if index >= 0:
                combo.setCurrentIndex(index)
        self.animations.setChecked(settings.animations)
        self.keep_draft.setChecked(settings.keep_draft)
        self.password_store.setChecked(settings.password_store)
        self.recent_folders.setChecked(settings.recent_folders)
        for times, seconds in (
            (self.clipboard, settings.clipboard_seconds),
            (self.message, settings.message_seconds),
        ):
            if times.findData(seconds) < 0:  # written into the file by hand
                times.addItem(*self._durations((seconds,))[0])
            times.setCurrentIndex(times.findData(seconds))
        self.save_folder.setText(settings.save_folder or self.tr("where the picture came from"))
        self._filling = False

    def _update(self, **changes: object) -> None:
        if self._filling:
            return
        self.services.settings.update(**changes)
        problem = self.services.settings.write_problem
        if problem:
            self.banner.say("warn", self.tr("The settings could not be saved."), problem)
        else:
            self.banner.dismiss()

    def _choose_language(self) -> None:
        if self._filling or self.language.currentData() == self.services.settings.settings.language:
            return
        self._update(language=self.language.currentData())
        self.banner.say(
            "info",
            self.tr("The language changes when the window is opened again."),
            action=self.tr("Reopen it now"),
            on_action=self.language_changed.emit,
        )

    def _choose_folder(self) -> None:
        chosen = dialogs.choose_folder(
            self, self.tr("Choose where pictures are saved"), self.services.settings.settings.save_folder
        )
        if chosen is not None:
            self._update(save_folder=str(chosen))

    # ------------------------------------------------------------ devices

    def shown(self) -> None:
        """Look for devices when the page is first opened: with a graphics card, it needs torch."""
        if not self._looked:
            self._looked = True
            self.look()

    def _choose_device(self) -> None:
        if not self._filling:
            self._update(device=self.device.currentData())
            self.look()

    def look(self) -> None:
        """Find out which devices there are, and which one is used."""
        wanted = self.services.device

        def looking(_: CancelToken) -> Job[_Found]:
            yield Progress("devices")
            problem, used = "", "cpu"
            try:
                used = devices.choose(wanted)
            except DeviceError as error:
                problem = f"{localised(error.text)} {localised(error.advice)}".strip()
            return _Found(devices.listed(), used, problem)

        self.services.runner.submit(
            looking,
            lane=Lane.MODEL,
            on_success=self._devices_found,
            on_failure=lambda _: self.used.setText(self.tr("The devices could not be found out.")),
        )

    def _devices_found(self, found: _Found) -> None:
        self._filling = True
        for info in found.devices:
            memory = f", {formats.size(info.memory_bytes)}" if info.memory_bytes else ""
            words = f"{info.label}{memory}"
            index = self.device.findData(info.name)
            if index < 0:
                self.device.addItem(words, info.name)
            elif info.name == "cpu":
                self.device.setItemText(index, self.tr("Processor: {name}").format(name=words))
        self._filling = False
        self._show(self.services.settings.settings)
        label = next((info.label for info in found.devices if info.name == found.used), found.used)
        if found.problem:
            self.used.setText(found.problem)
        else:
            self.used.setText(self.tr("Now used: {name}").format(name=label))
