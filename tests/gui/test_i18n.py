"""All languages, complete: nothing missing, nothing out of date, every placeholder kept."""

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QTreeView, QWidget

from stegapp.carriers.square import read_cover, read_stego
from stegapp.errors import StegError
from stegapp.format.message import Message
from stegapp.gui import i18n
from stegapp.gui.app import build_window
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.languages import LANGUAGES, language_for
from stegapp.models.file import read_model
from stegapp.system.files import MAX_FILES, FileEntry
from stegapp.texts import Text
from stegapp.training.config import TrainConfig
from stegapp.training.overrides import with_values
from tests.conftest import ROOT
from tests.gui import states
from tests.gui.conftest import settle
from tests.tools import translations

TRANSLATED = tuple(language for language in LANGUAGES if language != "en")
FORMS = {"ru": 3, "zh_CN": 1, "fa": 1}
"""Plural forms, where there are not two."""


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    i18n.install("en")
    QLocale.setDefault(before)


def _messages(path: Path) -> list[tuple[str, str, bool, list[str], bool]]:
    """Return (context, source, plural, translations, finished) of a .ts file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            texts = [f.text or "" for f in translation.findall("numerusform")] if plural else [translation.text or ""]
            found.append((name, message.findtext("source") or "", plural, texts, translation.get("type") is None))
    return found


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lupdate finds in the sources now, with nothing translated."""
    folder = tmp_path_factory.mktemp("ts")
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language: str, fresh: Path) -> None:
    name = f"stegapp_{language}.ts"
    wanted = {(c, s) for c, s, *_ in _messages(fresh / name)}
    kept = {(c, s): (texts, finished) for c, s, _, texts, finished in _messages(translations.TRANSLATIONS / name)}
    assert len(wanted) >= (500 if language in TRANSLATED else 8)
    assert wanted <= kept.keys(), sorted(wanted - kept.keys())
    unfinished = [key for key in wanted if not kept[key][1] or not all(kept[key][0])]
    assert not unfinished, unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_holds_what_the_source_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.TRANSLATIONS / f"stegapp_{language}.qm"))
    for context, source, plural, texts, _ in _messages(translations.TRANSLATIONS / f"stegapp_{language}.ts"):
        if not plural:
            assert translator.translate(context, source) == texts[0], (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_and_mnemonics_are_kept(language: str) -> None:
    for context, source, plural, texts, _ in _messages(translations.TRANSLATIONS / f"stegapp_{language}.ts"):
        for number, text in enumerate(texts):
            missing = set(_holes(source)) - set(_holes(text))
            # "A file" needs no number.
            assert all(name == "count" and plural and number == 0 for name, _ in missing), (context, source, text)
            assert set(_holes(text)) <= set(_holes(source)), (context, source, text)
            if "%Ln" in source:
                assert "%Ln" in text, (context, source)
            if context != "core":
                assert ("&" in source) == ("&" in text), (context, source, text)


def _holes(template: str) -> list[tuple[str, str]]:
    return sorted((name, form or "") for _, name, form, _ in string.Formatter().parse(template) if name is not None)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_template_of_the_layers_below_is_translated(language: str) -> None:
    messages = _messages(translations.TRANSLATIONS / f"stegapp_{language}.ts")
    told = {source: (plural, texts) for context, source, plural, texts, _ in messages if context == "core"}
    wanted = translations.core_templates()
    assert len(wanted) > 400
    missing = wanted.keys() - told.keys()
    assert not missing, f"run 'python -m tests.tools.translations' and translate: {sorted(missing)}"
    assert any(wanted.values())
    for template, plural in wanted.items():
        assert told[template][0] is plural, template
        assert len(told[template][1]) == (FORMS.get(language, 2) if plural else 1)
        assert all(told[template][1]), template


def test_sentences_of_the_layers_below_are_looked_up(qapp: QApplication) -> None:
    i18n.install("de")
    assert localised(Text("“{name}” is a folder.", name="{a}.txt")) == "„{a}.txt“ ist ein Ordner."
    label = Text("The picture")
    assert localised(Text("{label} is a folder.", label=label)) == "Das Bild ist ein Ordner."
    assert localised(
        Text("Shrunk from {before:,} × {before:,} to {after:,} × {after:,} pixels.", before=2900, after=512)
    ) == ("Von 2.900 × 2.900 auf 512 × 512 Pixel verkleinert.")
    assert localised("Cut to the square in the middle.") == localised(Text("Cut to the square in the middle."))
    assert localised("Cut to the square in the middle.") != "Cut to the square in the middle."
    assert localised(Text("Nobody has ever said {what}.", what="this")) == "Nobody has ever said this."
    assert localised("Nobody has ever said this.") == "Nobody has ever said this."
    assert localised("") == ""


def test_numbers_and_plurals_are_those_of_the_language(qapp: QApplication) -> None:
    def dropped(count: int) -> str:
        return localised(
            Text(
                "{count} pictures changed or vanished and were dropped.",
                one="A picture changed or vanished and was dropped.",
                count=count,
            )
        )

    files = Text("These are more than {most:,} files.", most=1234)
    share = Text("The model reads only {share:.1%} of the bits: train it longer.", share=0.9876)
    i18n.install("en")
    assert (dropped(1), dropped(2)) == (
        "A picture changed or vanished and was dropped.",
        "2 pictures changed or vanished and were dropped.",
    )
    assert localised(files) == "These are more than 1,234 files."
    i18n.install("de")
    assert (dropped(1), dropped(2)) == (
        "Ein Bild hat sich geändert oder ist verschwunden und wurde ausgelassen.",
        "2 Bilder haben sich geändert oder sind verschwunden und wurden ausgelassen.",
    )
    assert localised(files) == "Das sind mehr als 1.234 Dateien."
    assert localised(share) == "Das Modell liest nur 98,8 % der Bits: Trainieren Sie es länger."


def test_real_failures_are_told_in_german(qapp: QApplication, tmp_path: Path) -> None:
    i18n.install("de")
    photo = tmp_path / "a.jpg"
    Image.new("L", (512, 512)).save(photo)
    config = TrainConfig.from_preset("lattice", "quick", images=(tmp_path,), out=tmp_path / "m.safetensors")
    nested = [FileEntry("a", b""), FileEntry("a/b", b"")]
    failures: dict[str, Callable[[], object]] = {
        "„a.jpg“ ist ein JPEG, das keine versteckte Nachricht mehr enthalten kann.": lambda: read_stego(photo),
        "Der Dateiname „a/b“ liegt in einer anderen Datei.": lambda: Message.from_files(nested),
        "Das Bild ist leer.": lambda: read_cover(b""),
        "Das sind mehr als 65.535 Dateien.": lambda: Message.from_files([FileEntry("a", b"")] * (MAX_FILES + 1)),
        "Die Trainingseinstellung rate kann nicht 7.0 sein.": lambda: with_values(config, ["jt.rate=7"]),
        "„a.jpg“ ist keine unversehrte Modelldatei: sie hat nicht den Kopf eines Modells.": lambda: read_model(photo),
    }
    for german, fail in failures.items():
        with pytest.raises(StegError) as caught:
            fail()
        text = describe(Failure(caught.value))
        assert text.what == german
        assert text.advice != caught.value.advice
    assert str(caught.value).startswith("“a.jpg” is not a sound model file")


def test_plurals(qapp: QApplication) -> None:
    i18n.install("en")
    assert formats.size(1) == "1 byte"
    assert formats.size(2) == "2 bytes"
    i18n.install("de")
    assert formats.duration(61) == "61 Sekunden"
    assert formats.size(21_400) == "21,4 KB"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de_AT", "de"),
        ("zh_CN", "zh_CN"),
        ("zh_TW", "zh_CN"),
        ("fa_IR", "fa"),
        ("pt_BR", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_the_desktop_s_language_is_taken_where_it_is_spoken(locale: str, language: str) -> None:
    assert language_for(locale) == language


def test_plurals_of_a_language_that_has_three(qapp: QApplication) -> None:
    i18n.install("ru")
    days = [formats.duration(seconds).split()[-1] for seconds in (61, 62, 65)]
    assert len(set(days)) == 3, days


def test_persian_is_written_from_right_to_left(qapp: QApplication, services: Services) -> None:
    services.settings.update(language="fa")
    window: MainWindow = build_window(services)
    window.show()
    try:
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = window.width() / 2
        assert window.navigation.mapTo(window, QPoint(0, 0)).x() > middle
        i18n.install("en")
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        window.close()
        window.deleteLater()


def test_the_window_opens_in_german(services: Services) -> None:
    services.settings.update(language="de")
    window: MainWindow = build_window(services)
    assert window.hide_page.title.text() == "Eine Nachricht verstecken"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    ("locale", "told", "names", "verdict"),
    [
        ("en", "One. Two.", "a, b", "Hard to notice. Why."),
        ("zh_CN", "One.Two.", "a、b", "不易察觉。Why."),
        ("fa", "One. Two.", "a، b", ""),
    ],
)
def test_what_is_put_together_has_the_signs_of_the_language(
    qapp: QApplication, locale: str, told: str, names: str, verdict: str
) -> None:
    i18n.install(locale)
    assert formats.sentences(["One.", "", "Two."]) == told
    assert formats.listed(["a", "b"]) == names
    if verdict:
        assert localised(Text("{words}. {reason}", words=Text("Hard to notice"), reason=Text("Why."))) == verdict


@pytest.mark.parametrize(("locale", "shown"), [("en", "21.4 KB"), ("fr", "21,4\u00a0ko"), ("ru", "21,4\u00a0КБ")])
def test_sizes_have_the_units_of_the_language(qapp: QApplication, locale: str, shown: str) -> None:
    i18n.install(locale)
    assert formats.size(21_400) == shown
    assert formats.about(2_000_000_000)[-2:] == {"en": "GB", "fr": "Go", "ru": "ГБ"}[locale]


def test_the_menu_entry_is_in_all_languages() -> None:
    lines = (ROOT / "resources" / "desktop" / "app.stegapp.Stegapp.desktop").read_text("utf-8").splitlines()
    for key in ("GenericName", "Comment", "Keywords", "Name"):
        told = [line.partition("=")[0] for line in lines]
        wanted = 2 if key == "Name" else 1  # of the two actions: stegapp is called so everywhere
        for language in LANGUAGES:
            assert language == "en" or told.count(f"{key}[{language}]") == wanted, (key, language)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_dialog_for_files_speaks_the_language(language: str, qapp: QApplication, tmp_path: Path) -> None:
    """Where a desktop has none of its own, Qt's is shown, and its translations are not complete."""
    (tmp_path / "folder").mkdir()
    english = set(_words_of_a_dialog(tmp_path))
    i18n.install(language)
    translated = set(_words_of_a_dialog(tmp_path))
    alike: set[str] = {"fr": {"Type"}, "de": {"Name"}}.get(language, set())
    assert len(english) > 15
    assert (english & translated) - {"*", ""} <= alike


def _words_of_a_dialog(folder: Path) -> Iterator[str]:
    dialog = QFileDialog(None, "", str(folder), "*")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setSidebarUrls([])
    dialog.show()
    settle()
    for label in dialog.findChildren(QLabel):
        yield label.text()
    for button in dialog.findChildren(QAbstractButton):
        yield button.text() or button.toolTip()
    for view in dialog.findChildren(QTreeView):
        model = view.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal))
        yield str(model.index(0, 2, view.rootIndex()).data())  # of what kind it is; files' kinds come from the system
    dialog.deleteLater()


def test_numbers_have_the_digits_of_the_language(qapp: QApplication) -> None:
    i18n.install("fa")
    assert formats.figure(1234.5, ",.1f") == "۱٬۲۳۴٫۵"
    assert formats.figure(46) == "۴۶"
    assert formats.figure(0.46, ".0%") == "۴۶٪"
    assert localised(Text("{width:,} × {height:,}", width=960, height=512)) == "۹۶۰ × ۵۱۲"


_NUMBER = re.compile(r"(?<![\w./-])[0-9]+(?![\w./-])")


@pytest.mark.parametrize("state", ["hide_filled", "hide_done", "reveal_text", "compare_difference", "train_plan"])
def test_no_word_of_a_persian_page_has_digits_of_another_script(
    qapp: QApplication, services: Services, state: str, tmp_path: Path
) -> None:
    """But for names, such as that of a file, a licence or a key."""
    services.settings.update(language="fa")
    window: MainWindow = build_window(services)
    window.resize(1366, 900)
    window.show()
    window.start_background_work()
    getattr(states, state)(window, tmp_path)
    settle()
    shown = [w for w in window.findChildren(QWidget) if w.isVisible()]
    texts = [w.text() for w in shown if isinstance(w, QLabel | QAbstractButton)]
    texts += [w.currentText() for w in shown if isinstance(w, QComboBox)]
    assert len(texts) > 20
    wrong = [text for text in texts if _NUMBER.search(text) and "holiday" not in text and "(" not in text]
    window.reopening = True
    window.close()
    window.deleteLater()
    assert not wrong, wrong
