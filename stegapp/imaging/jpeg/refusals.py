"""What is refused of a JPEG, and the sentence for it."""

from stegapp.errors import ImageRefused
from stegapp.texts import Text

__all__ = ["damaged_jpeg", "other_coding", "too_many_components", "too_much_metadata", "too_much_work", "unended"]

_ANEW = Text("Open it in another program and save it as JPEG again, or choose another picture.")


def other_coding(label: str, what: str) -> ImageRefused:
    """Return the error for a JPEG of a kind that few programs write. what: of it, as "arithmetic coding"."""
    return ImageRefused(Text("{label} is a JPEG of a rare kind, with {what}.", label=label, what=what), advice=_ANEW)


def too_many_components(label: str, count: int) -> ImageRefused:
    """Return the error for a JPEG that is neither grey nor has three colours."""
    if count == 4:
        return ImageRefused(
            Text("{label} is a JPEG for printing, in four inks (CMYK).", label=label),
            advice=Text("Save it in another program as an RGB JPEG, or choose another picture."),
        )
    return ImageRefused(
        Text("{label} is a JPEG of {count} colour components; a photo has 1 or 3.", label=label, count=count),
        advice=_ANEW,
    )


def damaged_jpeg(label: str, what: str) -> ImageRefused:
    """Return the error for a JPEG that makes no sense. what: where, as "its Huffman tables"."""
    return ImageRefused(
        Text("{label} is a damaged JPEG: {what} make no sense.", label=label, what=what),
        advice=Text("Copy or download it again, or open it in another program and save it as JPEG."),
    )


def unended(label: str) -> ImageRefused:
    """Return the error for a JPEG of which a part is missing."""
    return ImageRefused(
        Text("{label} is a JPEG that was cut off: a part of it is missing.", label=label),
        advice=Text("Copy or download it again."),
    )


def too_much_metadata(label: str, megabytes: int) -> ImageRefused:
    """Return the error for a JPEG that is mostly something else."""
    return ImageRefused(
        Text("{label} has metadata of {megabytes} MB, too much for a photo.", label=label, megabytes=megabytes),
        advice=Text("Remove the metadata in another program, or choose another picture."),
    )


def too_much_work(label: str) -> ImageRefused:
    """Return the error for a small file that would take minutes."""
    return ImageRefused(
        Text("{label} would take too long to read: its pixels lie in too many layers.", label=label),
        advice=_ANEW,
    )
