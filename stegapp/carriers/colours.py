"""Colours as sRGB has them, for files that say nothing of colours."""

from io import BytesIO

from PIL import Image, ImageCms

from stegapp.texts import Text

__all__ = ["in_srgb"]


def in_srgb(image: Image.Image, profile: bytes | None, notes: list[str]) -> Image.Image:
    """Return colours as sRGB has them, which a JPEG without a profile is taken to be in.

    notes: is told where a profile cannot be used.
    """
    if profile is None:
        return image
    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(given):
            return image
        converted = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        notes.append(Text("Its colour profile cannot be used; colours may look a little different."))
        return image
    return image if converted is None else converted.convert(image.mode)
