"""Where a picture comes from: a file, bytes or a picture in memory, opened and named in sentences. Must not decode."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO

from PIL import Image

from stegapp.errors import ImageRefused
from stegapp.texts import Text

__all__ = ["Source", "label_of", "opened"]

Source = Path | str | bytes | Image.Image


@contextmanager
def opened(source: Path | str | bytes, label: str) -> Iterator[IO[bytes]]:
    """Open a picture's bytes for reading. Raises ImageRefused for what is no file that can be read."""
    if isinstance(source, bytes):
        yield BytesIO(source)
        return
    path = Path(source)
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ImageRefused(Text("{label} is a folder.", label=label), advice=Text("Choose a picture inside it."))
        if not stat.S_ISREG(kind):  # opening a pipe would wait for ever, a device never ends
            raise ImageRefused(Text("{label} is not a file.", label=label), advice=Text("Choose a picture file."))
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise ImageRefused(
            Text("{label} does not exist.", label=label), advice=Text("Check the name; the file may have been moved.")
        ) from error
    except PermissionError as error:
        raise ImageRefused(
            Text("{label} may not be read.", label=label),
            advice=Text("Check the file's permissions, or copy it elsewhere."),
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise ImageRefused(
            Text("{label} cannot be opened.", label=label),
            advice=Text("Check the name and the disk, or copy it elsewhere."),
        ) from error
    with stream:
        yield stream


def label_of(source: Source) -> str:
    """Return how a sentence names the picture: its file name, with nothing a terminal could choke on."""
    if isinstance(source, (bytes, Image.Image)):
        return Text("The picture")
    name = Path(source).name or str(source)
    return Text("“{name}”", name="".join(c if c.isprintable() else "\ufffd" for c in name))
