"""The form of the Hide page: a picture, a message, a password, options. Reads what is chosen by jobs."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from stegapp.carriers import CoverOptions, Crop
from stegapp.choices import SENT_SIDE
from stegapp.gui.core import dialogs
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import passwords, photos, pictures
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.photos import PhotoFacts
from stegapp.gui.jobs.pictures import CoverPreview, OpenedCover, PictureSource
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.hide.added_files import added_to_message
from stegapp.gui.pages.hide.decoy import DecoyCard, DecoyContent
from stegapp.gui.pages.hide.forecast import Forecast, Wanted
from stegapp.gui.pages.key_file_choice import KeyFileChoice
from stegapp.gui.pages.password_store_choice import PasswordStoreChoice
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.message_editor import MessageContent, MessageEditor
from stegapp.gui.widgets.options_card import Options, OptionsCard
from stegapp.gui.widgets.password_box import PasswordCard, PasswordContent
from stegapp.progress import CancelToken, Job
from stegapp.system.paths import resources

__all__ = ["FormContent", "HideForm"]

_TYPING_PAUSE_MS = 180
_SAMPLE_SIDE = 112
_INVISIBLE_DB = 40.0  # above it the eye sees no difference

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FormContent:
    """All that was filled in; `repr` shows none of it."""

    cover: OpenedCover | None = field(repr=False)
    crop: Crop | None
    message: MessageContent = field(repr=False)
    password: PasswordContent = field(repr=False)
    options: Options
    carrier: str = "square"
    size: int | None = None
    messengers: tuple[str, ...] = ()
    decoy: DecoyContent = field(default_factory=DecoyContent)
    several_size: int | None = SENT_SIDE
    waiting: tuple[Path, ...] = field(default=(), repr=False)
    decoy_waiting: tuple[Path, ...] = field(default=(), repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen, written or typed."""
        message, secret = self.message, self.password
        written = message.text or message.paths or secret.password or secret.key_files or not self.decoy.empty
        return self.cover is None and not (written or self.waiting or self.decoy_waiting)


class HideForm(QWidget):
    """Five cards. Their places on the page are the page's: see `left` and `right`."""

    opened = Signal()  # a picture was read and is about to be shown
    reveal_wanted = Signal(object)  # PictureSource: it was meant for the other page
    cover_changed = Signal()  # another one is shown, or none
    carrier_changed = Signal()
    cropped = Signal()  # the cover, its carrier, crop or size is another
    written = Signal()  # the message is another, after a pause in typing

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._opening = Latest(services.runner, Lane.BACK)
        self._previewing = Latest(services.runner, Lane.BACK)
        self._judging = Latest(services.runner, Lane.BACK)
        self.cover = CoverCard()
        self.message = MessageEditor()
        self._adding = added_to_message(services.runner, self.message, self)
        self.password = PasswordCard()
        self.key_files = KeyFileChoice(services, self.password.key_files)
        self.store = _store_of(self.password, services)
        self.decoy = DecoyCard(services)
        self.options = OptionsCard()
        self.right = QVBoxLayout()
        self.right.setSpacing(14)
        self.right.addWidget(self.message, 1)
        self.right.addWidget(self.password)
        self.right.addWidget(self.decoy)
        self.right.addWidget(self.options)
        self._typing, self._thinking = _pause(self, self.written.emit), _pause(self, self._judge)
        self.cover.removed.connect(self.remove_cover)
        self.cover.crop_changed.connect(self.preview)
        self.cover.size_changed.connect(self._size_changed)
        self.cover.carrier_changed.connect(self._carrier_changed)
        self.message.changed.connect(self._typing.start)
        self.message.browse_files.connect(self._browse_files)
        self.message.browse_folder.connect(self._browse_folder)
        self.message.stop_looking.connect(self._adding.cancel)
        self.password.changed.connect(self._thinking.start)
        self._remembers_carrier = True
        self.cover.messengers_changed.connect(self._messengers_changed)
        self.cover.messengers.choose(services.settings.settings.messengers)
        self.cover.carriers.choose(services.settings.settings.carrier)

    def settle(self) -> None:
        """Take in now what would wait for a pause in typing."""
        self._typing.stop()
        self._thinking.stop()
        self.written.emit()
        self._judge()

    # ------------------------------------------------------------ cover

    def load_samples(self) -> None:
        """Show the bundled pictures; called once the window is up."""
        self._services.runner.submit(_samples, lane=Lane.BACK, on_success=self.cover.show_samples)

    def browse_cover(self, folder: str = "") -> PictureSource | None:
        """Let the user choose a picture. folder: where to begin, left out where the last one came from."""
        start = folder or self._services.open_folder
        chosen = dialogs.choose_picture(self, translate("HidePage", "Choose a picture"), start)
        if chosen is not None:
            self._services.settings.visited(chosen.parent)
        return PictureSource(path=chosen) if chosen is not None else None

    def open_cover(self, source: PictureSource, told: Banner, size: int | None = 0) -> None:
        """Read a picture; the one before stays if this one cannot be used.

        told: where to say so. size: see `SizeChoices.show_offers`.
        """
        self._opening.start(
            lambda cancel: pictures.open_cover(source, cancel=cancel),
            on_success=lambda cover: self._cover_opened(cover, size),
            on_failure=lambda failure: tell(told, failure, self),
        )

    def _cover_opened(self, cover: OpenedCover, size: int | None) -> None:
        self.opened.emit()
        had_focus = self.cover.isAncestorOf(QApplication.focusWidget() or self)
        self._show_cover(cover, None, size)
        if had_focus and self.message.draft.empty:
            self.message.text.setFocus(Qt.FocusReason.OtherFocusReason)  # the next thing to do
        self.preview()
        if cover.like_a_stego:
            self.cover.banner.say(
                "info",
                translate(
                    "HidePage", "This picture may hold a message: it is grey and as large as what stegapp makes."
                ),
                action=translate("HidePage", "Reveal it instead"),
                on_action=lambda: self._reveal_instead(cover.source),
            )

    def _reveal_instead(self, source: PictureSource) -> None:
        self.remove_cover()
        self.reveal_wanted.emit(source)

    def _size_changed(self) -> None:
        self.cover.banner.dismiss()  # it told of another size
        self._show_kept()
        self.cropped.emit()

    def _show_kept(self) -> None:
        """Say in the options what is kept of a file, which differs between carriers and sizes."""
        offer = self.cover.sizes.offer
        self.decoy.show_carrier(self.cover.carriers.chosen)
        self.options.show_carrier(self.cover.carriers.chosen, anew=offer is not None and offer.anew)

    def _carrier_changed(self) -> None:
        carrier = self.cover.carriers.chosen
        if self._remembers_carrier:
            self._services.settings.update(carrier=carrier)
        self._show_kept()
        self.show_models()
        self.carrier_changed.emit()
        self.preview()

    def _messengers_changed(self) -> None:
        self._services.settings.update(messengers=self.cover.messengers.chosen)
        self.cropped.emit()

    def _show_cover(self, cover: OpenedCover, crop: Crop | None, size: int | None = 0) -> None:
        self.cover.show_cover(cover, crop, size)
        self._show_kept()
        self.cover_changed.emit()

    def remove_cover(self) -> None:
        """Take the picture off, or stop reading it."""
        self._opening.cancel()
        self._previewing.cancel()
        self.cover.clear()
        self.cover_changed.emit()

    @property
    def wanted(self) -> Wanted:
        """What is to carry the message, as it is chosen."""
        carrier = self.cover.carriers.chosen
        options = CoverOptions(self.cover.crop.crop)
        if self.cover.is_photo:
            options = CoverOptions(size=self.cover.sizes.longer, metadata=self.options.metadata_choice)
        return Wanted(self.cover.cover, carrier, options, self.options.model_ref, self.cover.heeded)

    def preview(self) -> None:
        """Show what comes of the picture, and say that it is another."""
        self._previewing.cancel()
        cover, crop = self.cover.cover, self.cover.crop.crop
        if cover is None:
            return
        self.cover.banner.dismiss()
        if self.cover.is_photo:
            carrier = self.cover.carriers.chosen
            self._previewing.start(
                lambda cancel: photos.facts(cover, carrier, cancel=cancel),
                on_success=self._show_facts,
                on_failure=lambda failure: tell(self.cover.banner, failure, self),
            )
        else:
            self._previewing.start(
                lambda cancel: pictures.preview_cover(cover.data, crop, cancel=cancel),
                on_success=self._show_preview,
                on_failure=lambda failure: tell(self.cover.banner, failure, self),
            )
        self.cropped.emit()

    def _show_preview(self, made: CoverPreview) -> None:
        notes, warnings = ([localised(words) for words in told] for told in (made.notes, made.warnings))
        self.cover.show_preview(made, notes, warnings)

    def _show_facts(self, facts: PhotoFacts) -> None:
        self.cover.show_facts(facts)
        if facts.notes:
            self.cover.show_notes([localised(note) for note in facts.notes])

    # ------------------------------------------------------------ message and password

    def _browse_files(self) -> None:
        title = translate("HidePage", "Choose files to hide")
        self.add_files(dialogs.choose_files(self, title, self._services.open_folder))

    def _browse_folder(self) -> None:
        title = translate("HidePage", "Choose a folder to hide")
        chosen = dialogs.choose_folder(self, title, self._services.open_folder)
        self.add_files([chosen] if chosen is not None else [])

    def add_files(self, paths: list[Path]) -> None:
        """Add files and folders to the message; what was there stays if one cannot be read."""
        if paths:
            self._adding.add(paths)

    def _judge(self) -> None:
        password = self.password.password
        self._judging.cancel()
        if password:
            shown = self.password.show_strength
            self._judging.start(lambda _: passwords.judge(password), on_success=shown, secrets=(password,))

    # ------------------------------------------------------------ what it shows

    def show_models(self) -> None:
        """Offer the models that are installed and hide as the carrier needs it."""
        self.options.show_models(*self._services.catalog.offered(on_blocks=self.wanted.on_blocks))

    def show_forecast(self, forecast: Forecast) -> None:
        """Show how much fits, what the eye will see, and how easily the picture may be noticed."""
        if self.cover.is_photo and forecast.of == self.wanted.measured:
            self.cover.sizes.show_room(self.cover.sizes.offer, forecast.room)
            if forecast.of.carrier != "photo" and forecast.capacity is not None:  # what is done depends on the size
                self.cover.show_notes([localised(note) for note in forecast.notes])
        bar, packed = self.message.capacity, forecast.packed
        bar.set_capacity(forecast.room, measuring=forecast.measuring, failed=forecast.failed)
        bar.set_used(forecast.packed_bytes, at_least=packed is not None and packed.at_least)
        self.options.show_psnr(_seen(forecast.psnr(self.options.strength)))
        bar.show_noticing(forecast.noticing(self.options.strength))

    def tell_measuring(self, failure: Failure) -> None:
        """Say that the picture could not be measured."""
        tell(self.cover.banner, failure, self)

    def tell_packing(self, failure: Failure) -> None:
        """Say that the message could not be read."""
        tell(self.message.banner, failure, self)

    @property
    def opening(self) -> bool:
        """Whether a picture is being read."""
        return self._opening.running

    @property
    def listing(self) -> bool:
        """Whether files of the message are being looked for."""
        return self._adding.running

    def may_go_without_password(self) -> bool:
        """Whether there is a password or a key file, or the user wants none."""
        return bool(self.password.password or self.password.key_files.paths) or dialogs.ask(
            self,
            translate("HidePage", "Anyone with stegapp can read it."),
            translate("HidePage", "Hide without a password?"),
            yes=translate("HidePage", "&Hide without a password"),
            no=translate("HidePage", "&Set a password"),
        )

    def set_running(self, running: bool) -> None:
        """Let nothing be changed while a message is being hidden."""
        for card in (self.cover, self.message, self.password, self.decoy, self.options):
            card.setEnabled(not running)

    def set_dragging(self, dragging: bool) -> None:
        """Light up both cards."""
        self.cover.set_dragging(dragging)
        self.message.set_dragging(dragging)

    # ------------------------------------------------------------ content

    @property
    def content(self) -> FormContent:
        """The form as it is, filled in or not."""
        return FormContent(
            self.cover.cover,
            self.cover.crop.crop,
            self.message.content,
            self.password.content,
            self.options.chosen,
            self.cover.carriers.chosen,
            self.cover.sizes.longer,
            self.cover.messengers.chosen,
            self.decoy.content,
            self.cover.several_size,
            self._adding.waiting,
            self.decoy.adding.waiting,
        )

    def take_over(self, content: FormContent) -> None:
        """Fill in the form as it was."""
        self.cover.several_size = content.several_size
        self._remembers_carrier = False  # nobody chose it now
        self.cover.messengers.choose(content.messengers)
        self.cover.carriers.choose(content.carrier)
        self._remembers_carrier = True
        self.options.take_over(content.options)
        self.message.take_over(content.message)
        self.password.take_over(content.password)
        self.decoy.take_over(content.decoy)
        self.add_files(list(content.waiting))
        if content.decoy_waiting:
            self.decoy.add_files(content.decoy_waiting)
        if content.cover is not None:
            self._show_cover(content.cover, content.crop, content.size)
            self.preview()

    def clear(self) -> None:
        """Forget all but the options."""
        self.remove_cover()
        self._adding.cancel()
        self.message.clear()
        self.password.clear()
        self.decoy.clear()
        self.cover.zone.button.setFocus()


def _store_of(password: PasswordCard, services: Services) -> PasswordStoreChoice:
    """Return what joins a password card to the desktop's password store, if the settings want that."""
    store = PasswordStoreChoice(
        services, password, take=password.take_stored, tell=password.tell, offer=password.offer_store
    )
    password.fetch.connect(store.fetch)
    password.keep.connect(lambda: store.keep(password.password))
    return store


def _samples(cancel: CancelToken) -> Job[list[tuple[Path, QImage]]]:
    """Return the bundled pictures, small."""
    paths = sorted((resources() / "samples").glob("*.png"))
    return (yield from pictures.thumbnails(paths, _SAMPLE_SIDE, cancel=cancel))


def _pause(parent: QObject, slot: object) -> QTimer:
    """Return a timer that calls `slot` after a pause in typing."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(_TYPING_PAUSE_MS)
    made.timeout.connect(slot)
    return made


def _seen(psnr: tuple[float, bool] | None) -> str:
    """Return what the eye will see of a change, "" where that is not known. psnr: see `Forecast.psnr`."""
    if psnr is None:
        return ""
    if psnr[0] >= _INVISIBLE_DB:
        return translate("HidePage", "The eye will see no difference.")
    return translate("HidePage", "The eye will hardly see a difference.")
