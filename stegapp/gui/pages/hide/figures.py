"""The figures of a finished hide, in words."""

from PySide6.QtCore import QCoreApplication

from stegapp.gui.core import formats
from stegapp.gui.jobs.hiding import HideOutcome
from stegapp.gui.services import Catalog
from stegapp.gui.widgets.figures import Figure

__all__ = ["figures"]


def figures(outcome: HideOutcome, catalog: Catalog) -> list[Figure]:
    """Return name, value and meaning of each figure."""
    translate = QCoreApplication.translate
    result = outcome.result
    changes = _changes_of_jpeg(outcome) if outcome.carrier == "jpeg" else _changes_of_levels(outcome)
    return [
        (
            translate("HidePage", "Closeness (PSNR)"),
            formats.decibels(result.psnr_db),
            translate("HidePage", "How close the picture is to the original. Above 40 dB the eye sees no difference."),
        ),
        (
            translate("HidePage", "Likeness (SSIM)"),
            formats.number(result.ssim, 5),
            translate("HidePage", "1 means that the structure of the picture is unchanged."),
        ),
        *changes,
        (
            translate("HidePage", "Message"),
            translate("HidePage", "{size} of {capacity}").format(
                size=formats.size(result.message_bytes), capacity=formats.size(result.capacity_bytes)
            ),
            translate("HidePage", "The message after compression, and what this picture could carry."),
        ),
        (
            translate("HidePage", "Code rate"),
            formats.number(result.code_rate, 3),
            translate(
                "HidePage",
                "The share of the hidden bits that carries the message; the rest corrects errors (code rate).",
            ),
        ),
        (
            translate("HidePage", "Model"),
            f"{catalog.name_of(result.model_id, result.model_name)} · {result.model_id}",
            translate("HidePage", "Whoever reveals the message needs this model."),
        ),
        (
            translate("HidePage", "Time"),
            translate("HidePage", "{time} on {device}").format(
                time=formats.duration(result.seconds.get("total", 0.0)), device=result.device
            ),
            translate("HidePage", "How long hiding took, and where it was computed."),
        ),
    ]


def _changes_of_levels(outcome: HideOutcome) -> list[Figure]:
    translate, result = QCoreApplication.translate, outcome.result
    share = result.changed_pixels / max(1, result.stego_pixels.size)
    changed = translate("HidePage", "Pixels changed")
    meaning = translate("HidePage", "The share of the picture's pixels that differ from the original.")
    if result.stego_pixels.ndim == 3 and result.stego_pixels.shape[2] == 3:
        changed = translate("HidePage", "Values changed")
        meaning = translate("HidePage", "The share of the pixels' red, green and blue that differs from the original.")
    return [
        (changed, f"{formats.percent(share)} ({formats.count(result.changed_pixels)})", meaning),
        (
            translate("HidePage", "Largest change"),
            translate("HidePage", "{steps} of 255 levels").format(steps=formats.count(result.max_change)),
            translate("HidePage", "How far the most changed pixel moved."),
        ),
    ]


def _changes_of_jpeg(outcome: HideOutcome) -> list[Figure]:
    translate, result = QCoreApplication.translate, outcome.result
    return [
        (
            translate("HidePage", "Changes in the file"),
            formats.count(result.changed_pixels),
            translate(
                "HidePage",
                "A JPEG stores frequencies, not pixels. So many of its numbers (coefficients) were changed; each of "
                "them moves many pixels a little.",
            ),
        ),
        (
            translate("HidePage", "Largest change"),
            formats.count(result.max_change),
            translate("HidePage", "How far the most changed of these numbers moved."),
        ),
    ]
