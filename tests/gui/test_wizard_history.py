"""What the window keeps of a training: its curves, and its pictures."""

import json
from typing import Any

import numpy as np

from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.preview import read_preview
from stegapp.imaging.png import encode_png
from stegapp.training.protocol import Report


def _report(stage: str, step: int, **metrics: float) -> Report:
    return Report(stage, step, 100, {"loss": 2.0, **metrics})


def test_curves_follow_both_stages_and_survive_json() -> None:
    history = History()
    for step in range(1, 5001):
        history.add(_report("jt", step))
    history.add(_report("jt", 5000, rounded_accuracy=0.9, accuracy=0.95, measured_step=4000, best_step=4000))
    history.add(_report("jt", 5000, rounded_accuracy=0.8, accuracy=0.95, measured_step=5000, best_step=4000))
    history.add(_report("sf", 10, rounded_accuracy=0.99, measured_step=10, best_step=10))
    assert len(history.curves["loss"]) <= 1501
    assert history.curves["loss"][0][0] == 1
    assert history.border == 5000
    assert history.picks == {"jt": (4000, 0.9), "sf": (5010, 0.99)}
    assert history.curves["rounded_accuracy"] == [(4000, 0.9), (5000, 0.8), (5010, 0.99)]
    again = History.from_json(json.loads(json.dumps(history.to_json())))
    assert vars(again) == vars(history)
    broken: tuple[Any, ...] = (None, [], {"curves": 3}, {"curves": {}, "picks": {}, "border": None, "end": 0})
    for wrong in broken:
        assert History.from_json(wrong).curves["loss"] == []


def test_a_roll_back_takes_the_curve_back() -> None:
    history = History()
    for step in (1, 2, 3, 2):
        history.add(_report("jt", step))
    assert [x for x, _ in history.curves["loss"]] == [1, 2]


def test_previews_are_shown_with_their_difference_and_others_left_out() -> None:
    cover, stego = np.zeros((4, 6), np.uint8), np.full((4, 6), 2, np.uint8)
    stego[0] = 0
    shown = read_preview((encode_png(cover), encode_png(stego)))
    assert shown is not None
    assert (shown.stego.width(), shown.stego.height(), shown.factor, shown.largest) == (6, 4, 64, 2)
    assert shown.changed == 0.75
    assert shown.stego.pixelColor(0, 0).value() == 0
    assert shown.difference.pixelColor(0, 1).red() > 200 > shown.difference.pixelColor(0, 0).red()
    large = encode_png(np.zeros((600, 600), np.uint8))
    good = encode_png(cover)
    for wrong in ((b"", good), (good, b"x"), (good, encode_png(np.zeros((6, 4), np.uint8))), (large, large)):
        assert read_preview(wrong) is None
