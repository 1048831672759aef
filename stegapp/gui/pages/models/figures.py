"""What a model is, in a line and in figures."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.figures import Figure, Measure, measured
from stegapp.models import architecture

if TYPE_CHECKING:
    from stegapp.models import ModelCard, ModelEntry

__all__ = ["facts", "figures", "origin_words", "who_has_it"]

translate = QCoreApplication.translate


def origin_words(origin: str) -> str:
    """Return where a model came from, for a list."""
    return {
        "bundled": translate("ModelsPage", "bundled"),
        "trained": translate("ModelsPage", "trained here"),
        "imported": translate("ModelsPage", "imported"),
    }[origin]


def facts(entry: "ModelEntry") -> list[str]:
    """Return origin, architecture, preset, date, sources and id, as far as they are known."""
    card = entry.card
    told = []
    bundled = entry.origin == "bundled"
    told.append(translate("ModelsPage", "came with the app") if bundled else origin_words(entry.origin))
    told.append(architecture.get(card.architecture).title)
    if card.on_blocks:
        told.append(translate("ModelsPage", "for messengers that recompress"))
    if card.preset:
        told.append(_preset_words(card.preset))
    date = QDate.fromString(card.date[:10], Qt.DateFormat.ISODate)
    if date.isValid():
        told.append(QLocale().toString(date, QLocale.FormatType.ShortFormat))
    told.extend(localised(source) for source in card.sources[:2])
    return [*told, entry.id]


def who_has_it(entry: "ModelEntry") -> str:
    """Say what the recipient needs to reveal what is hidden with a model."""
    if entry.own:
        return translate("ModelsPage", "A model of your own: whoever is to reveal what it hides needs its file.")
    return translate("ModelsPage", "Everybody with stegapp has it: the recipient needs no file.")


def _preset_words(preset: str) -> str:
    known = {
        "quick": translate("ModelsPage", "trained quickly"),
        "best": translate("ModelsPage", "trained thoroughly"),
        "paper": translate("ModelsPage", "trained as published"),
    }
    return known.get(preset) or translate("ModelsPage", "preset {name}").format(name=preset)


def figures(card: "ModelCard") -> list[Figure]:
    """Return name, value and meaning of each figure that the card has."""
    made = measured(card.metrics, _of_blocks() if card.on_blocks else _of_pixels())
    if card.duration_s:
        meaning = translate("ModelsPage", "How long it was trained.")
        made.append((translate("ModelsPage", "Training"), formats.duration(card.duration_s), meaning))
    return made


def _of_blocks() -> list[Measure]:
    bits = partial(formats.number, decimals=3)
    return [
        (
            "sf_accuracy",
            translate("ModelsPage", "Bits read right"),
            formats.percent,
            translate("ModelsPage", "Over all strengths and JPEG qualities measured, before error correction."),
        ),
        (
            "gmi_at_2_qf_75",
            translate("ModelsPage", "Bits, quality 75"),
            bits,
            translate("ModelsPage", "How much one place carries at middle strength after JPEG of quality 75."),
        ),
        (
            "gmi_at_2_qf_50",
            translate("ModelsPage", "Bits, quality 50"),
            bits,
            translate("ModelsPage", "How much one place carries at middle strength after JPEG of quality 50."),
        ),
        (
            "psnr_db_at_2",
            translate("ModelsPage", "Closeness, full"),
            formats.decibels,
            translate("ModelsPage", "PSNR at middle strength when every place carries a bit. Most messages need less."),
        ),
        (
            "ssim",
            translate("ModelsPage", "Likeness, full"),
            partial(formats.number, decimals=4),
            translate("ModelsPage", "SSIM at middle strength when every place carries a bit."),
        ),
    ]


def _of_pixels() -> list[Measure]:
    return [
        (
            "sf_accuracy",
            translate("ModelsPage", "Bits read right"),
            partial(formats.percent, decimals=3),
            translate(
                "ModelsPage",
                "Of a full picture of random bits, read from the saved file, before error correction.",
            ),
        ),
        (
            "psnr_db",
            translate("ModelsPage", "Closeness, full"),
            formats.decibels,
            translate("ModelsPage", "PSNR when every pixel carries a bit. Shorter messages are less visible."),
        ),
        (
            "ssim",
            translate("ModelsPage", "Likeness, full"),
            partial(formats.number, decimals=4),
            translate("ModelsPage", "SSIM when every pixel carries a bit."),
        ),
        (
            "gmi",
            translate("ModelsPage", "Bits per pixel"),
            partial(formats.number, decimals=3),
            translate("ModelsPage", "How much one pixel can carry at most."),
        ),
    ]
