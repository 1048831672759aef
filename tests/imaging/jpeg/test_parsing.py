"""The structure of a JPEG is read as it is; what is broken, rare or too much is refused with a sentence, soon."""

import io
import time
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import ImageRefused
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.layouts import common_structure
from stegapp.imaging.jpeg.parsing import essentials, read_structure
from stegapp.imaging.jpeg.structure import DHT, DQT, SOS, Sampling, Segment, Structure
from stegapp.imaging.jpeg.writing import write_coefficients
from tests.imaging.jpeg.files import KINDS, SAMPLINGS, jpeg, saved

FACTORS = {"4:4:4": (1, 1), "4:2:2": (2, 1), "4:2:0": (2, 2), "4:4:0": (1, 2), "grey": (1, 1)}


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_is_understood(kind: str, sampling: Sampling) -> None:
    data = jpeg(75, 52, sampling, **KINDS[kind])
    found = read_structure(data + b"more")
    assert (found.width, found.height, found.sampling) == (75, 52, sampling)
    assert (found.components[0].across, found.components[0].down) == FACTORS[sampling]
    assert found.progressive == ("progressive" in kind)
    assert found.standard_huffman == (kind in {"baseline", "restarts"})
    assert (found.restart > 0) == ("restarts" in kind)
    assert (found.trailing, found.byte_count) == (4, len(data) + 4)
    assert len(found.scans) == (1 if "progressive" not in kind else 6 if sampling == "grey" else 10)
    with Image.open(io.BytesIO(data)) as image:
        tables = getattr(image, "quantization")  # noqa: B009 (Pillow's types do not know it)
    assert [found.table(place).ravel().tolist() for place in range(min(2, len(found.components)))] == list(
        tables.values()
    )


def test_nothing_but_coefficients_goes_to_the_decoder() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a description"
    data = jpeg(40, 40, exif=exif.tobytes(), comment=b"a comment", icc_profile=bytes(200), dpi=(72, 72))
    structure, needed = essentials(data)
    assert [hex(segment.code) for segment in structure.metadata] == ["0xe0", "0xe1", "0xe2", "0xfe"]
    assert [hex(segment.code) for segment in read_structure(needed).metadata] == ["0xe0"]
    assert b"description" not in needed
    assert (structure.width, read_structure(needed).width) == (40, 48)  # blocks that fill up are blocks like others
    _, needed = essentials(jpeg(48, 48, comment=b"a comment"))
    data = jpeg(48, 48)
    np.testing.assert_array_equal(np.asarray(Image.open(io.BytesIO(needed))), np.asarray(Image.open(io.BytesIO(data))))


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_cut_anywhere_is_refused(kind: str) -> None:
    data = jpeg(40, 30, **KINDS[kind])
    for end in range(len(data)):
        with pytest.raises(ImageRefused) as caught:
            read_structure(data[:end])
        assert caught.value.advice


def test_a_missing_scan_is_refused() -> None:
    for data in (jpeg(progressive=True), jpeg(sampling="grey", progressive=True)):
        starts = [at for at in range(len(data)) if data[at : at + 2] == b"\xff\xda"]
        with pytest.raises(ImageRefused, match="part of it is missing"):
            read_structure(data[: starts[-1]] + b"\xff\xd9")
    data = jpeg()
    with pytest.raises(ImageRefused, match="part of it is missing"):
        read_structure(data[: data.index(b"\xff\xda")] + b"\xff\xd9")


def put(data: bytes, marker: bytes, offset: int, value: bytes) -> bytes:
    """Return the data with bytes at an offset behind a marker and its length replaced."""
    at = data.index(marker) + 4 + offset
    return data[:at] + value + data[at + len(value) :]


def frame(precision: int, height: int, width: int, components: list[tuple[int, int, int]], code: int = 0xC0) -> bytes:
    body = bytes([precision]) + height.to_bytes(2, "big") + width.to_bytes(2, "big") + bytes([len(components) % 256])
    body += b"".join(bytes(one) for one in components)
    return Segment(code, body).to_bytes()


def with_frame(new: bytes, data: bytes | None = None) -> bytes:
    data = data or jpeg()
    at = data.index(b"\xff\xc0")
    return data[:at] + new + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]


def huffman_overrun() -> bytes:
    return put(jpeg(), b"\xff\xc4", 1, b"\xff\xff")


def many_segments(code: int, size: int, count: int) -> bytes:
    data = jpeg()
    return data[:2] + Segment(code, bytes(size)).to_bytes() * count + data[2:]


def adobe(transform: int, data: bytes) -> bytes:
    """Return the file with Adobe's mark instead of a JFIF header."""
    end = 4 + int.from_bytes(data[4:6], "big")
    return data[:2] + Segment(0xEE, b"Adobe\0\x64\0\0\0\0" + bytes([transform])).to_bytes() + data[end:]


def many_scans(width: int, height: int, passes: int) -> bytes:
    """Return a grey file of 63 single bands, each in several passes that are all in order, and hardly any bytes."""
    structure = common_structure((width, height), [np.ones((8, 8), np.uint16)], sampling="grey", progressive=True)
    tables = [segment for segment in structure.segments if segment.code == DHT][:2]
    headers = [segment for segment in structure.segments if segment.code not in {SOS, DHT}]
    scans = [bytes([1, 1, 0, 0, 0, 0])]
    for at in range(1, 64):
        scans.append(bytes([1, 1, 0, at, at, passes - 1]))
        scans += [bytes([1, 1, 0, at, at, bit + 1 << 4 | bit]) for bit in reversed(range(passes - 1))]
    pieces = [segment.to_bytes() for segment in (*headers, *tables)]
    pieces += [Segment(SOS, scan).to_bytes() + b"\0" for scan in scans]
    return b"\xff\xd8" + b"".join(pieces) + b"\xff\xd9"


THREE = [(1, 0x22, 0), (2, 0x11, 1), (3, 0x11, 1)]
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "first bytes"),
    "a PNG": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), "first bytes"),
    "marks of nothing": (lambda: b"\xff\xd8" + b"\xff" * 10_000, "missing"),
    "arithmetic coding": (lambda: with_frame(frame(8, 52, 75, THREE, 0xC9)), "arithmetic"),
    "progressive arithmetic coding": (lambda: with_frame(frame(8, 52, 75, THREE, 0xCA)), "arithmetic"),
    "lossless": (lambda: with_frame(frame(8, 52, 75, THREE, 0xC3)), "lossless"),
    "hierarchical": (lambda: with_frame(frame(8, 52, 75, THREE, 0xC5)), "layers of sizes"),
    "12 bits": (lambda: with_frame(frame(12, 52, 75, THREE, 0xC1)), "12 bits"),
    "a height that comes last": (lambda: with_frame(frame(8, 0, 75, THREE)), "height that comes last"),
    "no width": (lambda: with_frame(frame(8, 52, 0, THREE)), "size make no sense"),
    "no components": (lambda: with_frame(frame(8, 52, 75, [])), "size make no sense"),
    "two components": (lambda: with_frame(frame(8, 52, 75, THREE[:2])), "2 colour components"),
    "four components": (lambda: with_frame(frame(8, 52, 75, [*THREE, (4, 0x11, 0)])), "CMYK"),
    "100 components": (lambda: with_frame(frame(8, 52, 75, [(at, 0x11, 0) for at in range(100)])), "100 colour"),
    "255 components": (lambda: with_frame(frame(8, 52, 75, [(at, 0x11, 0) for at in range(255)])), "255 colour"),
    "a lie about its components": (lambda: with_frame(put(frame(8, 52, 75, THREE), b"\xff\xc0", 5, b"\1")), "size"),
    "one component twice": (lambda: with_frame(frame(8, 52, 75, [THREE[0]] * 3)), "components make no sense"),
    "two frames": (lambda: with_frame(frame(8, 52, 75, THREE) * 2), "size"),
    "4:1:1": (lambda: with_frame(frame(8, 52, 75, [(1, 0x41, 0), *THREE[1:]])), "sampled 4×1, 1×1, 1×1"),
    "4:1:0": (lambda: with_frame(frame(8, 52, 75, [(1, 0x42, 0), *THREE[1:]])), "sampled"),
    "colours finer than luma": (
        lambda: with_frame(frame(8, 52, 75, [(1, 0x11, 0), (2, 0x22, 1), (3, 0x22, 1)])), "sampled"),
    "no sampling": (lambda: with_frame(frame(8, 52, 75, [(1, 0x02, 0), *THREE[1:]])), "components make no sense"),
    "sampling beyond": (lambda: with_frame(frame(8, 52, 75, [(1, 0x55, 0), *THREE[1:]])), "components make no sense"),
    "more than 10 blocks in an MCU": (
        lambda: with_frame(frame(8, 52, 75, [(1, 0x44, 0), (2, 0x44, 1), (3, 0x44, 1)])), "layers make no sense"),
    "too many pixels": (lambda: with_frame(frame(8, 20_000, 20_000, THREE)), "million pixels"),
    "too long": (lambda: with_frame(frame(8, 1000, 65_530, THREE)), "65,500"),
    "no quantisation table": (lambda: with_frame(frame(8, 52, 75, [(1, 0x22, 3), *THREE[1:]])), "quantisation"),
    "a quantisation table of zeros": (lambda: put(jpeg(), b"\xff\xdb", 1, bytes(64)), "quantisation"),
    "half a quantisation table": (lambda: put(jpeg(), b"\xff\xdb", 0, b"\x10"), "quantisation"),
    "a quantisation table of 32 bits": (lambda: put(jpeg(), b"\xff\xdb", 0, b"\x20"), "quantisation"),
    "a quantisation table beyond": (lambda: put(jpeg(), b"\xff\xdb", 0, b"\x04"), "quantisation"),
    "Huffman counts that overrun": (huffman_overrun, "Huffman"),
    "Huffman codes that overrun": (lambda: put(jpeg(), b"\xff\xc4", 1, b"\3" + bytes(8) + b"\2"), "Huffman"),
    "a Huffman table cut off": (lambda: put(jpeg(), b"\xff\xc4", 16, b"\7"), "Huffman"),
    "a Huffman table beyond": (lambda: put(jpeg(), b"\xff\xc4", 0, b"\x24"), "Huffman"),
    "a size of DC that is none": (lambda: put(jpeg(), b"\xff\xc4", 17, b"\x0f"), "Huffman"),
    "no Huffman table": (lambda: jpeg().replace(b"\xff\xc4", b"\xff\xfe"), "Huffman"),
    "a scan of an unknown component": (lambda: put(jpeg(), b"\xff\xda", 1, b"\7"), "layers make no sense"),
    "a scan of 200 components": (lambda: put(jpeg(), b"\xff\xda", 0, b"\xc8"), "layers make no sense"),
    "a scan with one component twice": (lambda: put(jpeg(), b"\xff\xda", 3, b"\1"), "layers make no sense"),
    "a scan with a table beyond": (lambda: put(jpeg(), b"\xff\xda", 2, b"\xff"), "Huffman"),
    "a sequential scan of a band": (lambda: put(jpeg(), b"\xff\xda", 7, b"\0\5\0"), "layers make no sense"),
    "a scan that comes twice": (lambda: jpeg()[:-2] + jpeg()[jpeg().index(b"\xff\xda") :], "layers make no sense"),
    "a scan before the frame": (lambda: jpeg()[:20] + jpeg()[jpeg().index(b"\xff\xda") :], "layers make no sense"),
    "restart marks of three bytes": (lambda: jpeg()[:2] + b"\xff\xdd\0\5\1\2\3" + jpeg()[2:], "restart"),
    "a part without a length": (lambda: jpeg()[:2] + b"\xff\xe5\0\1" + jpeg()[2:], "lengths"),
    "a part that is longer than the file": (lambda: jpeg()[:2] + b"\xff\xe5\xff\xff" + jpeg()[2:], "missing"),
    "a part of an unknown kind": (lambda: jpeg()[:2] + b"\xff\xf5\0\2" + jpeg()[2:], "marks"),
    "bytes between its parts": (lambda: jpeg()[:2] + b"\xff\xe5\0\2xx" + jpeg()[2:], "marks"),
    "a beginning within": (lambda: jpeg()[:2] + jpeg(), "marks"),
    "metadata of 60 MB": (lambda: many_segments(0xE5, 60_000, 1000), "metadata of 60 MB"),
    "a hundred thousand parts": (lambda: many_segments(0xE5, 0, 100_000), "thousands of parts"),
    "RGB by Adobe's mark": (lambda: adobe(0, jpeg(sampling="4:4:4")), "red, green and blue"),
    "many scans of a large picture": (lambda: many_scans(10_000, 9_900, 1), "too many layers"),
    "more than 100 scans": (lambda: many_scans(8, 8, 2), "too many layers"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_refused_soon(name: str) -> None:
    make, match = HOSTILE[name]
    data = make()
    began = time.perf_counter()
    with pytest.raises(ImageRefused, match=match) as caught:
        read_coefficients(data, label="“a.jpg”")
    assert time.perf_counter() - began < 2
    assert str(caught.value).startswith("“a.jpg” ")
    assert caught.value.advice


def test_rgb_told_by_letters_is_refused() -> None:
    found = read_coefficients(jpeg(sampling="4:4:4"))
    segments = [segment for segment in found.structure.segments if segment.code != 0xE0]
    data = b"\xff\xd8" + b"".join(segment.to_bytes() for segment in segments)
    frame_at, scan_at = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
    changed = bytearray(data)
    for place, letter in enumerate(b"RGB"):
        changed[frame_at + 10 + 3 * place] = changed[scan_at + 5 + 2 * place] = letter
    with pytest.raises(ImageRefused, match="red, green and blue"):
        read_structure(bytes(changed) + b"\0\xff\xd9")
    assert read_structure(adobe(1, jpeg())).sampling == "4:2:0"


def test_many_scans_of_a_small_picture_are_no_bomb() -> None:
    assert len(read_structure(many_scans(8, 8, 1)).scans) == 64


def test_rare_but_sound_samplings_are_taken() -> None:
    """Some cameras write 4:2:2 as 2×2, 1×2, 1×2."""
    found = read_coefficients(jpeg(64, 32, "4:2:2"))
    data = jpeg(64, 32, "4:2:2")
    at = data.index(b"\xff\xc0")
    changed = bytearray(data)
    for place, factors in enumerate((0x22, 0x12, 0x12)):
        changed[at + 11 + 3 * place] = factors
    structure = read_structure(bytes(changed))
    assert structure.sampling == "4:2:2"
    again = write_coefficients(found.planes, structure)
    back = read_coefficients(again)
    for plane, other in zip(found.planes, back.planes, strict=True):
        np.testing.assert_array_equal(plane, other)
    np.testing.assert_array_equal(np.asarray(Image.open(io.BytesIO(again))), np.asarray(Image.open(io.BytesIO(data))))


def test_a_grey_file_has_no_mcus_whatever_its_factors() -> None:
    data = jpeg(40, 24, "grey")
    changed = bytearray(data)
    changed[data.index(b"\xff\xc0") + 11] = 0x22
    found = read_coefficients(bytes(changed))
    np.testing.assert_array_equal(found.planes[0], read_coefficients(data).planes[0])
    assert write_coefficients(found.planes, found.structure) == bytes(changed)


def test_wide_quantisation_tables_are_read_and_written() -> None:
    table = np.full((8, 8), 300, np.uint16)
    table[0, 1], table[1, 0] = 301, 302
    structure = common_structure((16, 8), [table], sampling="grey")
    plane = np.zeros((8, 16), np.int16)
    plane[0, 1] = 2
    found = read_coefficients(write_coefficients([plane], structure))
    np.testing.assert_array_equal(found.tables[0], table)
    np.testing.assert_array_equal(found.planes[0], plane)
    assert found.structure.kind == 1


def test_scans_of_single_components_are_read_and_written() -> None:
    found = read_coefficients(jpeg(75, 52))
    scans = [Segment(SOS, bytes([1, place + 1, 0x11 * min(place, 1), 0, 63, 0])) for place in range(3)]
    segments = [segment for segment in found.structure.segments if segment.code != SOS]
    data = b"\xff\xd8" + b"".join(one.to_bytes() for one in segments)
    data += b"".join(one.to_bytes() + b"\0" for one in scans) + b"\xff\xd9"
    structure: Structure = read_structure(data)
    back = read_coefficients(write_coefficients(found.planes, structure))
    for plane, other in zip(found.planes, back.planes, strict=True):
        np.testing.assert_array_equal(plane, other)


def test_filling_before_marks_is_skipped() -> None:
    data = jpeg()
    changed = data.replace(b"\xff\xdb", b"\xff\xff\xff\xdb")
    np.testing.assert_array_equal(read_coefficients(changed).planes[0], read_coefficients(data).planes[0])
    assert len([one for one in read_structure(changed).segments if one.code == DQT]) == 2


def test_millions_of_bytes_are_gone_through_in_no_time() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (3000, 3000), np.uint8)
    data = saved(Image.fromarray(noise), quality=95)
    began = time.perf_counter()
    assert read_structure(data).width == 3000
    assert time.perf_counter() - began < 1
