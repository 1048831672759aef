"""Does every photograph carry a message as a JPEG, made smaller and as it is, and does it come back?

    uv run python -m tests.tools.jpeg_round_trips --images DIR

Each photograph carries 0, 100 and 1,000 random bytes, and as many as fit, shrunk to 1,280 pixels and as it is (there
up to FULL megapixels only). Each stego is revealed, and once more without metadata and made progressive, as messengers
pass it on. What is made smaller has to keep their rules. Pillow has to open stego and cover at the same size, and to
find no place.
"""

import argparse
import os
import tempfile
from collections import Counter
from pathlib import Path

from PIL import ExifTags, Image

from stegapp.carriers import CoverOptions
from stegapp.errors import StegError
from stegapp.format import FileEntry, Message
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.messengers import ANYWHERE, exceeded
from stegapp.pipeline import CapacityRequest, HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.imaging.jpeg.profiles import p0j, stripped

FULL = 6.0
"""Megapixels up to which as much as fits is tried too: a long message in a larger picture takes minutes."""

WAYS = {"1280": CoverOptions(size=1280), "as it is": CoverOptions()}


def tried(session: Session, photo: Path, size: int | None, options: CoverOptions, folder: Path) -> str:
    """Return what came of hiding `size` bytes, None for as many as fit: "back", or what went wrong."""
    if size is None:
        room = run_job(session.capacity(CapacityRequest(photo, carrier="jpeg", cover_options=options))).capacity_bytes
        size = room - 14
    message = Message.from_files([FileEntry("f", os.urandom(size))])
    stego = folder / "stego.jpg"
    request = HideRequest(photo, stego, message, "pw", force=True, carrier="jpeg", cover_options=options)
    result = run_job(session.hide(request))
    data = stego.read_bytes()
    structure = read_structure(data)
    if options.size and exceeded(ANYWHERE, structure, len(data)):
        return "breaks a rule of messengers"
    with Image.open(stego) as image:
        image.load()
        if image.getexif().get_ifd(ExifTags.IFD.GPSInfo):
            return "names a place"
    if result.stego_pixels.shape != result.cover_pixels.shape:
        return "another size"
    passed_on = p0j(data) if options.size else stripped(data)
    for read in (data, passed_on):
        if run_job(session.reveal(RevealRequest(read, "pw"))).message != message:
            return "another message"
    return "back"


def main() -> None:
    """Try all photographs and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--bytes", type=int, nargs="*", default=[0, 100, 1_000])
    parser.add_argument("--full", type=float, default=FULL, help="megapixels as they are, see above")
    options = parser.parse_args()
    session, found = Session(), Counter[tuple[str, str, str]]()
    with tempfile.TemporaryDirectory() as folder:
        for photo in sorted(options.images.glob("*.jpg")):
            with Image.open(photo) as image:
                megapixels = image.width * image.height / 1e6
            for way, choice in WAYS.items():
                full = choice.size or megapixels <= options.full
                for size in (*options.bytes, *((None,) if full else ())):
                    try:
                        ended = tried(session, photo, size, choice, Path(folder))
                    except StegError as error:
                        ended = str(error)
                    found[way, "as many as fit" if size is None else f"{size:,} bytes", ended] += 1
                    if ended != "back":
                        print(photo.name, way, size, ended, flush=True)
            print(photo.name, flush=True)
    for (way, size, ended), count in sorted(found.items()):
        print(f"{way}, {size}: {count} {ended}")


if __name__ == "__main__":
    main()
