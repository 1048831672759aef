"""Files that are no pictures, or only hold one that is not meant, are refused by their name."""

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stegapp.carriers.square import read_cover, read_stego
from stegapp.errors import ImageRefused
from stegapp.imaging.oriented import read_oriented
from tests.covers import photo

PREVIEW = np.asarray(photo(160, 120, 70))


def tiff(
    tags: dict[int, int | tuple[int, int, int]], *, order: str = "<", behind: bytes = b"", picture: Any = PREVIEW
) -> bytes:
    """Return an uncompressed TIFF with further tags in its first directory. behind: bytes between header and pixels."""
    height, width = picture.shape[:2]
    start = 8 + len(behind)
    entries: dict[int, tuple[int, int, int]] = {
        tag: (4, 1, value)
        for tag, value in {
            256: width,
            257: height,
            259: 1,
            262: 2,
            273: start,
            277: 3,
            278: height,
            279: picture.nbytes,
            284: 1,
        }.items()
    }
    depths = start + picture.nbytes
    entries[258] = (3, 3, depths)
    for tag, value in tags.items():
        entries[tag] = value if isinstance(value, tuple) else (4, 1, value)
    directory = depths + 6
    rows = b"".join(struct.pack(f"{order}HHII", tag, *entry) for tag, entry in sorted(entries.items()))
    return (
        struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, directory)
        + behind
        + picture.tobytes()
        + struct.pack(f"{order}3H", 8, 8, 8)
        + struct.pack(f"{order}H", len(entries))
        + rows
        + bytes(4)
    )


CAMERA = (2, 20, 8)
RAWS = {
    "reduced, with the photo below": tiff({254: 1, 330: 8}),
    "reduced, with two below": tiff({254: 1, 330: (4, 2, 8)}),
    "most significant byte first": tiff({254: 1, 330: 8}, order=">"),
    "a thumbnail and a camera's name": tiff({271: CAMERA}, behind=b"NIKON CORPORATION\0  "),
    "DNG": tiff({50706: 0x00000401}),
    "Canon": tiff({}, behind=b"CR\2\0" + bytes(4)),
    "colours of a sensor": tiff({262: 32803}),
    "linear colours of a sensor": tiff({262: 34892}),
    "Fuji": b"FUJIFILMCCD-RAW 0201" + bytes(400),
    "Canon, new": b"\0\0\0\x18ftypcrx \0\0\0\1" + bytes(400),
    "Olympus": b"IIRO\x08\0\0\0" + bytes(400),
    "Panasonic": b"IIU\0\x18\0\0\0" + bytes(400),
    "Sigma": b"FOVb" + bytes(400),
}


@pytest.mark.parametrize("name", RAWS)
def test_a_raw_photos_preview_is_not_taken_for_the_photo(name: str) -> None:
    for read in (read_cover, read_oriented, read_stego):
        with pytest.raises(ImageRefused, match="a camera's raw file") as caught:
            read(RAWS[name])
        assert "Export the photo as JPEG or PNG" in caught.value.advice


@pytest.mark.parametrize("ending", [".nef", ".NEF", ".dng", ".arw", ".CR2", ".pef"])
def test_the_name_tells_a_raw_photo_too(ending: str, tmp_path: Path) -> None:
    (tmp_path / f"photo{ending}").write_bytes(tiff({}))
    with pytest.raises(ImageRefused, match="a camera's raw file"):
        read_cover(tmp_path / f"photo{ending}")
    buffer = io.BytesIO()
    photo(160, 120, 70).save(buffer, "JPEG")
    (tmp_path / f"photo{ending}").write_bytes(buffer.getvalue())  # wrongly named, but a photo
    assert read_cover(tmp_path / f"photo{ending}").original_size == (160, 120)


@pytest.mark.parametrize(
    "data",
    [
        tiff({}),
        tiff({}, order=">"),
        tiff({254: 1}),  # some scanners say so of their only picture
        tiff({254: 0, 330: 8}),  # smaller copies below the picture
        tiff({271: CAMERA}, behind=b"NIKON CORPORATION\0  ", picture=np.asarray(photo(640, 480, 71))),
    ],
)
def test_other_tiffs_are_read(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(data)
    assert read_cover(data).pixels.shape == read_cover(tmp_path / "a.tif").pixels.shape == (512, 512)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        (b"\0\0\0\x18ftypmp42" + bytes(90), "is a video"),
        (b"\0\0\0\x18ftypisom" + bytes(90), "is a video"),
        (b"\0\0\0\x14ftypqt  " + bytes(90), "is a video"),
        (b"\0\0\0\x14ftypM4V " + bytes(90), "is a video"),
        (b"\0\0\0\x18ftyp3gp5" + bytes(90), "is a video"),
        (b"\x1a\x45\xdf\xa3\x9fB\x86\x81" + bytes(90), "is a video"),
        (b"RIFF\xff\xff\0\0AVI LIST" + bytes(90), "is a video"),
        (b"\0\0\1\xba" + bytes(90), "is a video"),
        (b"\0\0\1\xb3\x14\0\xf0\x24" + bytes(90), "is a video"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(90), "is a video"),
        (b"\xff\x0a\xfa\x1f" + bytes(90), "is a JPEG XL picture"),
        (b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(90), "is a JPEG XL picture"),
        (b"v/1\1\2\0\0\0" + bytes(90), "is a picture of high dynamic range"),
        (b"#?RADIANCE\n" + bytes(90), "is a picture of high dynamic range"),
        (b"gimp xcf v011\0" + bytes(90), "is a GIMP project"),
    ],
)
def test_kinds_that_cannot_be_read_are_named(head: bytes, says: str) -> None:
    for read in (read_cover, read_oriented, read_stego):
        with pytest.raises(ImageRefused, match=says) as caught:
            read(head)
        assert caught.value.advice.endswith(".")
