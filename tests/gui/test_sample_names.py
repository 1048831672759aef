"""What comes with the program is called by its name in the window's language."""

from stegapp.gui import i18n
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.sample_names import CARD_TEXTS, sample_name
from stegapp.gui.window.main_window import MainWindow
from stegapp.models import ModelStore
from stegapp.system.paths import resources


def test_every_sample_and_bundled_model_speaks_german(window: MainWindow) -> None:
    cards = [entry.card for entry in ModelStore().list() if entry.origin == "bundled"]
    said = {card.description for card in cards} | {source for card in cards for source in card.sources}
    assert said == set(CARD_TEXTS)
    stems = sorted(path.stem for path in (resources() / "samples").glob("*.png"))
    english = [sample_name(stem) for stem in stems]
    try:
        i18n.install("de")
        assert all(localised(text) != text for text in said)
        assert all(sample_name(stem) != name for stem, name in zip(stems, english, strict=True))
    finally:
        i18n.install("en")
    assert sample_name("my_own") == "My own"
