"""Does a robust message arrive: photographs in colour at 1,280 pixels and grey squares, down every way?

    uv run python -m tests.tools.robust_ways --images DIR --bytes 50 500 2000
    uv run python -m tests.tools.robust_ways --images DIR --square --bytes 50 500
    uv run python -m tests.tools.robust_ways --images DIR --bytes 500 --crops 4 --promised

Each picture carries random bytes for the messengers named (all but the harshest, unless --messenger says otherwise) and
is written as PNG, so that PSNR is that of the message alone. Then it goes down all ways, those that were not tried
before it was written among them: qualities beside them, and the encoders of jpeglib: 6b, 8, 9, libjpeg-turbo, mozjpeg.
With --promised it goes down those only that were tried. With --crops, a photograph gives so many pictures: itself, and
parts of it of three quarters of its sides, at random places.
Each of these is revealed from the pixels alone. A line a picture, then shares revealed, PSNR and SSIM.
"""

import argparse
import functools
import io
import itertools
import os
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from stegapp.carriers import CoverOptions
from stegapp.errors import NothingRevealed, StegError
from stegapp.format import FileEntry, Message, derive_keys
from stegapp.imaging.ways import ANY, RECOMPRESSING, ways_of
from stegapp.pipeline import HideRequest, RevealRequest, Session, keys
from stegapp.progress import run_job

U8 = NDArray[np.uint8]
PASSWORD = "correct horse battery"
UNTRIED = (97, 90, 82, 77, 73, 68, 63, 58, 55, 51)
ENCODERS = ("6b", "8", "9e", "turbo150", "turbo210", "mozjpeg101", "mozjpeg403")
BY_ENCODERS = (75, 70, 55)


def by_pillow(*qualities: int, **options: int) -> Callable[[U8], bytes]:
    def sent(pixels: U8) -> bytes:
        data = b""
        for quality in qualities:
            buffer = io.BytesIO()
            Image.fromarray(pixels).convert("RGB").save(buffer, format="JPEG", quality=quality, **options)
            data = buffer.getvalue()
            pixels = np.asarray(Image.open(io.BytesIO(data)))
        return data

    return sent


def by_jpeglib(version: str, quality: int) -> Callable[[U8], bytes]:
    def sent(pixels: U8) -> bytes:
        import jpeglib

        colour = pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, axis=2)
        with tempfile.NamedTemporaryFile(suffix=".jpg") as file, jpeglib.version(version):
            jpeglib.from_spatial(np.ascontiguousarray(colour)).write_spatial(file.name, qt=quality)
            return Path(file.name).read_bytes()

    return sent


def all_ways(messengers: tuple[str, ...], *, promised: bool = False) -> dict[str, Callable[[U8], bytes]]:
    """Return what is done to a picture, by name. promised: those only that are tried before it is written."""
    found = {}
    for way in ways_of(messengers):
        found[way.name] = by_pillow(*way.qualities, subsampling=0 if way.fine else 2)
    if promised:
        return found
    lowest = ways_of(messengers)[0].lowest
    found |= {f"untried q{quality}": by_pillow(quality) for quality in UNTRIED if quality >= lowest}
    for version in ENCODERS:
        found |= {f"{version} q{quality}": by_jpeglib(version, quality) for quality in BY_ENCODERS if quality >= lowest}
    return found


def main() -> None:
    """Hide, send down every way, reveal, and print what came back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--bytes", type=int, nargs="+", default=[50, 500, 2000])
    parser.add_argument("--limit", type=int, default=10**6)
    parser.add_argument("--square", action="store_true", help="grey squares of 512×512 instead")
    parser.add_argument("--size", type=int, default=1280)
    parser.add_argument("--model", default=None)
    parser.add_argument("--messenger", nargs="*", default=list(ANY))
    parser.add_argument("--crops", type=int, default=1, help="pictures that a photograph gives")
    parser.add_argument("--promised", action="store_true", help="only the ways that were tried before")
    options = parser.parse_args()
    messengers = tuple(m.key for m in RECOMPRESSING) if options.messenger == ["all"] else tuple(options.messenger)
    ways = all_ways(messengers, promised=options.promised)
    paths = sorted(path for path in options.images.iterdir() if path.suffix in (".png", ".jpg"))
    paths = paths[:: max(1, len(paths) // options.limit)][: options.limit]
    # All that become of a picture have its salt.
    vars(keys)["derive_keys"] = functools.lru_cache(8)(derive_keys)
    session = Session()
    for size in options.bytes:
        came: dict[str, list[bool]] = defaultdict(list)
        figures, refused = [], 0
        for path, part in itertools.product(paths, range(options.crops)):
            with tempfile.TemporaryDirectory() as folder:
                stego = Path(folder) / "stego.png"
                message = Message.from_files([FileEntry("f", os.urandom(size))])
                cover: Path | bytes = cropped(path, part) if part else path
                if options.square:
                    cover = squared(cover)
                try:
                    result = run_job(
                        session.hide(
                            HideRequest(
                                *(cover, stego, message, PASSWORD),
                                model=options.model,
                                carrier="robust",
                                cover_options=CoverOptions(size=None if options.square else options.size),
                                messengers=messengers,
                            )
                        )
                    )
                except StegError as error:
                    refused += 1
                    print(f"{path.name} {part} {size}: {error}", flush=True)
                    continue
                figures.append((result.psnr_db, result.ssim))
                lost = []
                for name, send in ways.items():
                    data = send(result.stego_pixels)
                    try:
                        back = run_job(session.reveal(RevealRequest(data, PASSWORD, options.model)))
                        came[name].append(back.message == message)
                    except NothingRevealed:
                        came[name].append(False)
                    if not came[name][-1]:
                        lost.append(name)
                print(
                    f"{path.name} {part} {size}: {result.psnr_db:.2f} dB, ×{result.strength}, "
                    f"rate {result.code_rate:.3f}, lost {lost or 'none'}",
                    flush=True,
                )
        levels = [level for level, _ in figures]
        print(
            f"== {size:,} bytes: {len(figures)} pictures, {refused} refused; PSNR {np.mean(levels):.2f} dB on average, "
            f"{min(levels):.2f} at least; SSIM {np.mean([likeness for _, likeness in figures]):.4f}"
        )
        for name, results in came.items():
            print(f"   {name}: {sum(results)} of {len(results)}")


def cropped(path: Path, part: int) -> bytes:
    """Return a part of a picture as PNG: three quarters of both sides, its place drawn from its name and `part`."""
    rng = random.Random(f"{path.name} {part}")
    with Image.open(path) as image:
        picture = ImageOps.exif_transpose(image).convert("RGB")
    width, height = picture.width * 3 // 4, picture.height * 3 // 4
    left, top = rng.randint(0, picture.width - width), rng.randint(0, picture.height - height)
    buffer = io.BytesIO()
    picture.crop((left, top, left + width, top + height)).save(buffer, format="PNG", compress_level=1)
    return buffer.getvalue()


def squared(picture: Path | bytes) -> bytes:
    """Return the middle of a picture as a grey PNG of 512×512."""
    with Image.open(picture if isinstance(picture, Path) else io.BytesIO(picture)) as image:
        grey = image.convert("L")
    side = min(grey.size)
    left, top = (grey.width - side) // 2, (grey.height - side) // 2
    square = grey.crop((left, top, left + side, top + side)).resize((512, 512), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    square.save(buffer, format="PNG")
    return buffer.getvalue()


if __name__ == "__main__":
    main()
