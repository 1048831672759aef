"""What the bundled pictures and models are called and said to be, in the window's language."""

from PySide6.QtCore import QCoreApplication

from stegapp.texts import Text

__all__ = ["CARD_TEXTS", "sample_name"]

CARD_TEXTS = (
    Text(
        "It sees each grey level's residue and moves a pixel by one to a level of the wanted one: in effect embedding "
        "in the least significant bit, learned. Invisible to the eye, but not to statistics. Full plane on photographs "
        "kept back: 100.0000% of the bits read right after rounding, 51.14 dB."
    ),
    Text(
        "The paper's separable fine-tuned network: changes of up to ten grey levels, read with a few errors. Full "
        "plane on photographs kept back: 90.7653% of the bits read right after rounding, 39.70 dB."
    ),
    Text(
        "It moves 10 coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them again after "
        "JPEG compression. Made to arrive, not to stay unseen. At scale 2, on photographs kept back: 42.79 dB with "
        "every place in use, and of each bit that is sent 0.91 at quality 75, 0.60 at quality 50 arrives."
    ),
    Text("455 pictures to train on, 51 to measure on"),
    Text("537 pictures to train on, 60 to measure on"),
)
"""What the cards of the bundled models say, for translation: a card's texts are looked up as they are."""


def sample_name(stem: str) -> str:
    """Return what a bundled picture shows, by its file's name; another is named after its file."""
    translate = QCoreApplication.translate
    names = {
        "cobblestone": translate("samples", "Cobblestone"),
        "dandelions": translate("samples", "Dandelions"),
        "earth_apollo8": translate("samples", "Earth, Apollo 8"),
        "forest_stream": translate("samples", "Forest stream"),
        "mountain_path": translate("samples", "Mountain path"),
        "paint_brushes": translate("samples", "Paint brushes"),
        "pebbles_twigs": translate("samples", "Pebbles and twigs"),
        "sailing_boat": translate("samples", "Sailing boat"),
        "two_dogs": translate("samples", "Two dogs"),
    }
    return names.get(stem) or stem.replace("_", " ").capitalize()
