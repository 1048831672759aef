"""Lines of the training process, whole, cut, foreign and nonsense."""

import json

import numpy as np
import pytest

from stegapp.errors import TrainingFailed
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.lines import Done, LineReader, Refusal, Report
from stegapp.gui.wizard.preview import read_preview
from stegapp.imaging.covers import encode_png
from stegapp.progress import Progress
from stegapp.texts import Text
from stegapp.training import protocol
from stegapp.training.reporter import TrainProgress

GOOD = protocol.progress_line(Progress("jt", 3, 10, {"loss": 1.5, "gmi": float("nan")})).encode() + b"\n"


def test_a_report_comes_through_in_any_pieces() -> None:
    reader = LineReader()
    found = [m for i in range(len(GOOD)) for m in reader.feed(GOOD[i : i + 1])]
    assert found == [Report("jt", 3, 10, {"loss": 1.5})]
    assert reader.feed(GOOD * 3) == found * 3
    assert reader.garbage == 0


@pytest.mark.parametrize(
    "line",
    [
        b"Traceback (most recent call last):",
        b"\xff\xfe\x00",
        b"[]",
        b"3",
        b"{}",
        b'{"v": 1}',
        b'{"v": 1, "type": "progress"}',
        b'{"v": 1, "type": "progress", "stage": "jt", "step": "3", "total": 1, "metrics": {}}',
        b'{"v": 1, "type": "progress", "stage": "jt", "step": -3, "total": 1, "metrics": {}}',
        b'{"v": 1, "type": "progress", "stage": "jt", "step": 3, "total": 1, "metrics": {"loss": "high"}}',
        b'{"v": 1, "type": "progress", "stage": "jt", "step": 3, "total": 1, "metrics": 7}',
        b'{"v": 1, "type": "done", "model": 3, "metrics": {}, "history": []}',
        b'{"v": 1, "type": "done", "model": "m", "metrics": {"gmi": []}, "history": []}',
        b'{"v": 1, "type": "done", "model": "m", "metrics": {}, "history": [], "held_out": [3]}',
        b'{"v": 1, "type": "error", "error": "X"}',
        b"[" * 100_000,
    ],
)
def test_garbage_is_counted_and_what_follows_is_read(line: bytes) -> None:
    reader = LineReader()
    assert reader.feed(line + b"\n" + GOOD) == [Report("jt", 3, 10, {"loss": 1.5})]
    assert reader.garbage == 1


def test_a_line_without_end_is_dropped_once() -> None:
    reader = LineReader()
    for _ in range(20):
        assert reader.feed(b"x" * 2**20) == []
    assert reader.garbage == 1
    assert reader.feed(b"x\n" + GOOD) == [Report("jt", 3, 10, {"loss": 1.5})]


def test_previews_come_through_and_others_do_not_matter() -> None:
    cover, stego = np.zeros((4, 6), np.uint8), np.full((4, 6), 2, np.uint8)
    stego[0] = 0
    line = protocol.progress_line(TrainProgress("jt", 3, 10, {}, preview=(cover, stego)))
    (report,) = LineReader().feed(line.encode() + b"\n")
    assert isinstance(report, Report)
    assert report.preview is not None
    shown = read_preview(report.preview)
    assert shown is not None
    assert (shown.stego.width(), shown.stego.height(), shown.factor, shown.largest) == (6, 4, 63, 2)
    assert shown.changed == 0.75
    assert shown.stego.pixelColor(0, 0).value() == 0
    assert shown.difference.pixelColor(0, 1).red() > 200 > shown.difference.pixelColor(0, 0).red()
    large = encode_png(np.zeros((600, 600), np.uint8))
    good = report.preview[0]
    for wrong in ((b"", good), (good, b"x"), (good, encode_png(np.zeros((6, 4), np.uint8))), (large, large)):
        assert read_preview(wrong) is None
    for spoilt in ('"preview": 3', '"preview": {"cover": "AA"}', '"preview": {"cover": "?", "stego": "?"}'):
        reader = LineReader()
        assert reader.feed(GOOD[:-2] + b", " + spoilt.encode() + b"}\n") == []
        assert reader.garbage == 1


def test_other_versions_and_kinds() -> None:
    reader = LineReader()
    assert reader.feed(b'{"v": 1, "type": "weather", "sun": true}\n') == []
    assert (reader.garbage, reader.version) == (0, 1)
    assert reader.feed(b'{"v": 2, "type": "progress"}\n') == []
    assert reader.version == 2


def test_last_lines() -> None:
    reader = LineReader()
    values = {"v": 1, "type": "done", "model": "m", "metrics": {}, "history": []}
    assert reader.feed(json.dumps(values).encode()) == []
    assert reader.end() == [Done({**values, "held_out": [], "privacy": []})]
    error = b'{"v": 1, "type": "error", "error": "Cancelled", "message": "m", "advice": "a", "exit_code": 130}\n'
    assert reader.feed(error) == [Refusal("Cancelled", "m", "a")]


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
    for wrong in (None, [], {"curves": 3}, {"curves": {}, "picks": {}, "border": None, "end": 0}):
        assert History.from_json(wrong).curves["loss"] == []


def test_a_roll_back_takes_the_curve_back() -> None:
    history = History()
    for step in (1, 2, 3, 2):
        history.add(_report("jt", step))
    assert [x for x, _ in history.curves["loss"]] == [1, 2]


def test_what_other_models_read_comes_through() -> None:
    other = '{"name": "lattice", "id": "ab", "read": 0.5, "reads": 1, "more": 2}'
    line = '{"v": 1, "type": "done", "model": "m", "history": [], "metrics": {}, "privacy": [%s]}\n'
    (done,) = LineReader().feed((line % other).encode())
    assert isinstance(done, Done)
    assert done.values["privacy"] == [{"name": "lattice", "id": "ab", "read": 0.5, "reads": 1.0}]
    for spoilt in ('{"name": "l", "id": "ab", "read": 1.5, "reads": 0.5}', '{"name": "l", "read": 0, "reads": 0}', "3"):
        reader = LineReader()
        assert reader.feed((line % spoilt).encode()) == []
        assert reader.garbage == 1


def test_sentences_come_with_their_values() -> None:
    note = Text("{count:,} pictures are missing.", one="A picture is missing.", count=1200)
    error = TrainingFailed(Text("There is no folder {folder}.", folder="a"), advice=Text("Choose another folder."))
    line, last = protocol.progress_line(TrainProgress("jt", 3, 10, {}, note=note)), protocol.error_line(error)
    report, refusal = LineReader().feed(f"{line}\n{last}\n".encode())
    assert isinstance(report, Report)
    assert isinstance(report.note, Text)
    assert (report.note, report.note.template, report.note.values) == (note, note.template, note.values)
    assert isinstance(refusal, Refusal)
    assert isinstance(refusal.message, Text)
    assert refusal.message.values == {"folder": "a"}
    assert refusal.advice == "Choose another folder."
    # A reader that knows nothing of this finds the sentences where they always were.
    assert (json.loads(line)["note"], json.loads(last)["message"]) == (note, "There is no folder a.")
    assert "texts" not in json.loads(GOOD)
    for spoilt in ('"texts": 3', '"texts": {"note": 3}', '"texts": {"note": {"template": "{a}", "values": {"b": 1}}}'):
        reader = LineReader()
        assert reader.feed(GOOD[:-2] + b', "note": "n", ' + spoilt.encode() + b"}\n") == []
        assert reader.garbage == 1
