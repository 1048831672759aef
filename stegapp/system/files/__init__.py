"""Files on disk ⇄ named bytes.

Owns the rules for names inside a message, reading files and folders into
entries, and writing entries to a folder so that nothing is overwritten and
nothing lands outside it. Knows nothing of compression, keys or pictures.
"""

from stegapp.system.files.entry import MAX_BODY_BYTES, MAX_FILES, FileEntry
from stegapp.system.files.names import (
    MAX_FOLDERS,
    MAX_NAME_BYTES,
    MAX_NAME_PARTS,
    has_too_many_folders,
    name_problem,
    names_problem,
    safe_name,
    shown,
)
from stegapp.system.files.reading import FoundFile, Skipped, read_entries, scan
from stegapp.system.files.saving import Saved, save_entries

__all__ = [
    "MAX_BODY_BYTES",
    "MAX_FILES",
    "MAX_FOLDERS",
    "MAX_NAME_BYTES",
    "MAX_NAME_PARTS",
    "FileEntry",
    "FoundFile",
    "Saved",
    "Skipped",
    "has_too_many_folders",
    "name_problem",
    "names_problem",
    "read_entries",
    "safe_name",
    "save_entries",
    "scan",
    "shown",
]
