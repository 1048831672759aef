"""Two languages, complete: nothing missing, nothing out of date, every placeholder kept."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from stegapp.gui import i18n
from stegapp.gui.app import build_window
from stegapp.gui.core import formats
from stegapp.gui.core_catalogue import TEMPLATES
from stegapp.gui.core_texts import localised
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from tests.tools import translations

LANGUAGES = ("de", "en")


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
    assert len(wanted) >= (500 if language == "de" else 8)
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


def test_placeholders_and_mnemonics_are_kept() -> None:
    for context, source, _, texts, _ in _messages(translations.TRANSLATIONS / "stegapp_de.ts"):
        for text in texts:
            holes = sorted(re.findall(r"\{\w*\}", source))
            assert sorted(re.findall(r"\{\w*\}", text)) == holes, (context, source, text)
            if "%n" in source:
                assert "%n" in text, (context, source)
            if context != "core":
                assert ("&" in source) == ("&" in text), (context, source, text)


def test_the_catalogue_of_the_pipelines_sentences_is_complete() -> None:
    missing = set(translations.core_templates()) - set(TEMPLATES)
    assert not missing, f"run 'python -m tests.tools.translations' and translate: {sorted(missing)}"


def test_sentences_of_the_pipelines_are_translated(qapp: QApplication) -> None:
    i18n.install("de")
    assert localised("“a.txt” is a folder.") == "„a.txt“ ist ein Ordner."
    assert localised("The picture is a folder.") == "Das Bild ist ein Ordner."
    assert localised("Shrunk from 900×900 to 512×512 pixels.") == "Von 900×900 auf 512×512 Pixel verkleinert."
    assert localised("Nobody has ever said this.") == "Nobody has ever said this."
    assert localised("") == ""


def test_plurals(qapp: QApplication) -> None:
    i18n.install("en")
    assert formats.size(1) == "1 byte"
    assert formats.size(2) == "2 bytes"
    i18n.install("de")
    assert formats.duration(61) == "61 Sekunden"
    assert formats.size(21_400) == "21,4 KB"


def test_the_window_opens_in_german(services: Services) -> None:
    services.settings.update(language="de")
    window: MainWindow = build_window(services)
    assert window.hide_page.title.text() == "Eine Nachricht verstecken"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    window.close()
    window.deleteLater()
