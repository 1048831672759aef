"""Does every photograph carry a message as a PNG, made smaller and as it is, and does it come back?

    uv run python -m tests.tools.photo_round_trips --images DIR

Each photograph carries 1,000 random bytes, shrunk to 1,280 pixels and as it is. Each stego is revealed, and so is what
other programs make of it without loss: Pillow's PNG and lossless WebP, and, made smaller only, what `optipng` and
`zopflipng` make of it where they are installed. Zopfli takes most of the time.
"""

import argparse
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from stegapp.carriers import CoverOptions
from stegapp.errors import StegError
from stegapp.format import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job

WAYS = {"1280": CoverOptions(size=1280), "as it is": CoverOptions(provable=True)}

PROGRAMS = {
    "optipng": ("optipng", "-quiet", "-clobber", "-o2", "{stego}", "-out", "{again}"),
    "zopflipng": ("zopflipng", "-y", "--iterations=1", "--filters=0", "{stego}", "{again}"),
}
"""Command lines of programs that make PNGs smaller without loss."""


def saved_again(stego: Path, *, smaller: bool) -> Iterator[tuple[str, Path]]:
    """Yield the name of each way to save a stego again, and the file.

    smaller: by programs that make PNGs smaller too. Raises CalledProcessError where one of them fails.
    """
    with Image.open(stego) as picture:
        picture.load()
        for name, options in (("Pillow's PNG", {"format": "PNG"}), ("WebP", {"format": "WEBP", "lossless": True})):
            again = stego.with_name(f"again-{options['format']}.{str(options['format']).lower()}")
            picture.save(again, **options)
            yield name, again
    for name, command in PROGRAMS.items() if smaller else ():
        if shutil.which(command[0]):
            again = stego.with_name(f"again-{name}.png")
            filled = [part.format(stego=stego, again=again) for part in command]
            subprocess.run(filled, check=True, stdout=subprocess.DEVNULL)
            yield name, again


def tried(session: Session, photo: Path, way: str, folder: Path, size: int) -> Iterator[tuple[str, str]]:
    """Yield how a stego was read, and what came of it: "back", or what went wrong. size: bytes to hide."""
    message = Message.from_files([FileEntry("f", os.urandom(size))])
    stego = folder / "stego.png"
    options = WAYS[way]
    try:
        request = HideRequest(photo, stego, message, "pw", force=True, carrier="photo", cover_options=options)
        result = run_job(session.hide(request))
    except StegError as error:
        yield "hide", str(error)
        return
    if result.stego_pixels.shape != result.cover_pixels.shape:
        yield "hide", "another size"
    for name, file in (("as written", stego), *saved_again(stego, smaller=options.size is not None)):
        try:
            back = run_job(session.reveal(RevealRequest(file, "pw"))).message == message
            yield name, "back" if back else "another message"
        except StegError as error:
            yield name, str(error)


def main() -> None:
    """Try all photographs and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--bytes", type=int, default=1_000)
    options = parser.parse_args()
    session, found = Session(), Counter[tuple[str, str, str]]()
    with tempfile.TemporaryDirectory() as folder:
        for photo in sorted(options.images.glob("*.jpg")):
            for way in WAYS:
                for read, ended in tried(session, photo, way, Path(folder), options.bytes):
                    found[way, read, ended] += 1
                    if ended != "back":
                        print(photo.name, way, read, ended, flush=True)
            print(photo.name, flush=True)
    for (way, read, ended), count in sorted(found.items()):
        print(f"{way}, {read}: {count} {ended}")


if __name__ == "__main__":
    main()
