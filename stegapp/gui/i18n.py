"""The window's language: our own texts and Qt's."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from stegapp.gui.settings import Language
from stegapp.languages import language_for
from stegapp.system.paths import resources

__all__ = ["install", "language_in_use"]

_installed: list[tuple[QTranslator, bytes]] = []
_in_use = "en"


def language_in_use() -> str:
    """Return the code of the language now shown."""
    return _in_use


def install(language: Language) -> None:
    """Show texts in `language`; "system" takes the desktop's if we speak it, else English.

    English has a translation too: it holds the plural forms. Takes effect for widgets made afterwards, and so does the
    direction in which the language is written.
    """
    global _in_use
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language needs an application")
    for translator, _ in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    _in_use = language_for(language if language != "system" else system.name())
    QLocale.setDefault(system if language_for(system.name()) == _in_use and _spoken(system) else QLocale(_in_use))
    for path in (
        Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{_in_use}.qm",
        resources() / "translations" / f"stegapp_{_in_use}.qm",
    ):
        try:
            # Qt would map the file into memory, and crash when an update writes to it.
            data = path.read_bytes()
        except OSError:
            continue  # English is what is in the program
        translator = QTranslator(app)
        if translator.load(data):
            app.installTranslator(translator)
            _installed.append((translator, data))  # Qt does not copy them
    QGuiApplication.setLayoutDirection(QLocale(_in_use).textDirection())


def _spoken(locale: QLocale) -> bool:
    """Tell whether a locale is of the language in use, and not of one that we do not speak."""
    return locale.name().split("_")[0] == _in_use.split("_")[0]
