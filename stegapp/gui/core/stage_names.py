"""The names of a job's steps, in the user's words."""

from PySide6.QtCore import QCoreApplication

__all__ = ["stage_name"]


def stage_name(stage: str) -> str:
    """Return what to call `stage`; an unknown one is shown as it is named."""
    translate = QCoreApplication.translate
    names = {
        "": translate("stages", "Starting…"),
        "read": translate("stages", "Reading the picture…"),
        "pack": translate("stages", "Compressing the message…"),
        "load-model": translate("stages", "Loading the model…"),
        "measure": translate("stages", "Measuring what the picture can carry…"),
        "derive-keys": translate("stages", "Making keys from the password…"),
        "embed": translate("stages", "Hiding the message…"),
        "search": translate("stages", "Finding the least visible way…"),
        "write": translate("stages", "Writing the picture…"),
        "verify": translate("stages", "Revealing it again to be sure…"),
        "judge": translate("stages", "Asking a detector about the result…"),
        "figures": translate("stages", "Measuring the result…"),
        "extract": translate("stages", "Reading the picture's bits…"),
        "decode": translate("stages", "Correcting and decrypting…"),
        "save": translate("stages", "Saving…"),
        "compare": translate("stages", "Comparing…"),
    }
    return names.get(stage) or stage.replace("-", " ").capitalize() + "…"
