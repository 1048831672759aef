"""The names of a job's steps, in the user's words."""

from PySide6.QtCore import QCoreApplication

__all__ = ["stage_name"]


def stage_name(stage: str) -> str:
    """Return what to call `stage`; an unknown one is shown as it is named."""
    tr = QCoreApplication.translate
    names = {
        "": tr("stages", "Starting…"),
        "read": tr("stages", "Reading the picture…"),
        "pack": tr("stages", "Compressing the message…"),
        "load-model": tr("stages", "Loading the model…"),
        "measure": tr("stages", "Measuring what the picture can carry…"),
        "derive-keys": tr("stages", "Making keys from the password…"),
        "search": tr("stages", "Finding the least visible way…"),
        "write": tr("stages", "Writing the picture…"),
        "verify": tr("stages", "Revealing it again to be sure…"),
        "figures": tr("stages", "Measuring the result…"),
        "extract": tr("stages", "Reading the picture's bits…"),
        "decode": tr("stages", "Correcting and decrypting…"),
        "save": tr("stages", "Saving…"),
        "compare": tr("stages", "Comparing…"),
    }
    return names.get(stage) or stage.replace("-", " ").capitalize() + "…"
