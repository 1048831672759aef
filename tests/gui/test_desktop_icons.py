"""The desktop's icons are those of the SVGs."""

from io import BytesIO

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.tools.desktop_icons import ICONS, SIZES, SOURCES, draw


def test_the_icons_are_drawn_from_the_sources(qapp: QApplication) -> None:
    drawn = dict(draw())
    assert len(drawn) == len(SOURCES) * (len(SIZES) + 1)
    kept = {path.relative_to(ICONS).as_posix() for path in ICONS.rglob("*") if path.is_file()}
    assert kept == drawn.keys()
    for place, data in drawn.items():
        if place.endswith(".svg"):
            assert (ICONS / place).read_bytes() == data
            continue
        size = int(place.split("/")[1].split("x")[0])
        now, then = (
            np.asarray(Image.open(source).convert("RGBA"), dtype=float) for source in (BytesIO(data), ICONS / place)
        )
        assert now.shape == then.shape == (size, size, 4)
        # Another version of Qt may smooth edges otherwise.
        assert np.abs(now - then).mean() < 2, place
        assert then[..., 3].max() == 255
        assert then[0, 0, 3] < 40
