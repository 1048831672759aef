"""Whether a picture file has lost levels, told from its own header: the marks of lossy compression.

Owns the few header fields that tell it for WebP, JPEG 2000, HEIC and AVIF, which can all be either. Must not know
Pillow or how pixels are decoded. A header that does not tell counts as lossless: then the levels themselves decide.
"""

from collections.abc import Iterator

__all__ = ["lossy_avif", "lossy_heic", "lossy_jpeg2000", "lossy_webp"]


def lossy_webp(head: bytes) -> bool:
    """Tell from the start of a WebP: 12 bytes, then chunks of name, length and padded body until the pixels come."""
    at = 12
    while at + 8 <= len(head):
        name, length = head[at : at + 4], int.from_bytes(head[at + 4 : at + 8], "little")
        if name in {b"VP8L", b"VP8 "}:
            return name == b"VP8 "
        # A frame of an animation begins with its place and duration; its pixels follow as chunks.
        at += 8 + 16 if name == b"ANMF" else 8 + length + length % 2
    return True


def lossy_jpeg2000(head: bytes) -> bool:
    """Tell whether the wavelet is the one of real numbers, which rounds (ISO 15444-1, A.6.1)."""
    at = head.find(b"\xff\x4f\xff\x51") + 2
    while at >= 2 and at + 4 <= len(head) and head[at] == 0xFF and head[at + 1] != 0x90:
        if head[at + 1] == 0x52:  # COD: marker, length, style, then 4 bytes for all and 4 before the wavelet
            return head[at + 13 : at + 14] == b"\x00"
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return False


def lossy_heic(head: bytes) -> bool:
    """Tell whether no block of the picture can have skipped the rounding (H.265, 7.3.2.3: transquant_bypass)."""
    try:
        records = head.split(b"hvcC")[1:]  # of the picture, of a thumbnail, of a map of depths
        units = [unit for record in records for unit in _parameter_sets(record)]
        return bool(units) and not any(_may_skip_rounding(unit) for unit in units)
    except IndexError:
        return False


def _parameter_sets(record: bytes) -> Iterator[bytes]:
    """Yield the picture parameter sets of an HEVC decoder configuration (ISO 14496-15, 8.3.3.1)."""
    at = 23
    for _ in range(record[22]):
        kind, count = record[at] & 63, int.from_bytes(record[at + 1 : at + 3], "big")
        at += 3
        for _ in range(count):
            length = int.from_bytes(record[at : at + 2], "big")
            if kind == 34:
                yield record[at + 4 : at + 2 + length].replace(b"\x00\x00\x03", b"\x00\x00")
            at += 2 + length


def _may_skip_rounding(unit: bytes) -> bool:
    bits = _Bits(unit)
    bits.count(), bits.count()  # ids
    bits.read(7)
    bits.count(), bits.count(), bits.count()  # references, quality
    bits.read(2)
    if bits.read(1):
        bits.count()
    bits.count(), bits.count()
    bits.read(3)
    return bool(bits.read(1))


def lossy_avif(head: bytes) -> bool:
    """Tell whether levels were rounded, by base_q_idx of the first frame: 0 for lossless coding (AV1, 7.12.2)."""
    if b"auxC" in head:  # transparency is coded as a picture of its own, which may come first
        return False
    try:
        units = dict(_av1_units(head[head.index(b"mdat") + 4 :]))
        return _av1_quality(_Bits(units[1]), _Bits(units.get(6) or units[3])) > 0
    except (IndexError, KeyError, ValueError):
        return False


def _av1_units(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield kind and body of the units up to the first frame (AV1, 5.3.2)."""
    at, kind = 0, 0
    while kind not in {3, 6}:
        kind, extended, sized = data[at] >> 3 & 15, data[at] >> 2 & 1, data[at] >> 1 & 1
        at += 1 + extended
        size = shift = 0
        more = sized
        while more:
            size |= (data[at] & 127) << shift
            more, shift = data[at] >> 7, shift + 7
            at += 1
        yield kind, data[at : at + size] if sized else data[at:]
        at += size


def _av1_quality(sequence: "_Bits", frame: "_Bits") -> int:
    """Return base_q_idx (AV1, 5.5.1 and 5.9.2). Raises ValueError for what no still picture uses."""
    sequence.read(4)
    still = sequence.read(1)  # reduced_still_picture_header: most of what follows is then left out
    if not still:
        raise ValueError("not the header of a still picture")
    sequence.read(5)
    bits = sequence.read(4) + 1, sequence.read(4) + 1
    width, height = sequence.read(bits[0]) + 1, sequence.read(bits[1]) + 1
    large_blocks = sequence.read(1)
    sequence.read(2)
    superres = sequence.read(1)

    frame.read(1)
    screen = frame.read(1)
    if screen:
        frame.read(1)
    if superres and frame.read(1):
        raise ValueError("coded at another width")
    if frame.read(1):
        frame.read(32)
    if screen:
        frame.read(1)
    shift = 7 if large_blocks else 6
    columns, rows = -(-width >> shift), -(-height >> shift)
    if not frame.read(1):
        raise ValueError("tiles of uneven size")
    least_columns = _log2(4096 >> shift, columns)
    least = max(least_columns, _log2(4096 * 2304 >> 2 * shift, rows * columns))
    across = _grown(frame, least_columns, _log2(1, min(columns, 64)))
    down = _grown(frame, max(least - across, 0), _log2(1, min(rows, 64)))
    if across or down:
        frame.read(across + down + 2)
    return frame.read(8)


def _log2(block: int, target: int) -> int:
    count = 0
    while block << count < target:
        count += 1
    return count


def _grown(bits: "_Bits", least: int, most: int) -> int:
    while least < most and bits.read(1):
        least += 1
    return least


class _Bits:
    """Bits of a header, most significant first. Raises IndexError behind the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def read(self, count: int) -> int:
        value = 0
        for _ in range(count):
            value = value << 1 | self._data[self._at >> 3] >> (7 - self._at % 8) & 1
            self._at += 1
        return value

    def count(self) -> int:
        """Read an exp-Golomb code as an unsigned number."""
        zeros = 0
        while not self.read(1):
            zeros += 1
        return (1 << zeros) - 1 + self.read(zeros)
