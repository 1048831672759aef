"""Lines of the training process: what is written is read, and whatever else comes is cut, foreign or nonsense."""

import json
from pathlib import Path

import numpy as np
import pytest

from stegapp.errors import DeviceError, TrainingFailed
from stegapp.imaging.png import encode_png
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.texts import Text
from stegapp.training import protocol, train
from stegapp.training.config import TrainConfig
from stegapp.training.protocol import Done, LineReader, Refusal, Report
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


def test_what_a_run_writes_is_what_is_read(tiny: TrainConfig) -> None:
    lines: list[str] = []
    sent: list[Progress] = []

    def write(report: Progress) -> None:
        sent.append(report)
        lines.append(protocol.progress_line(report))

    result = run_job(train(tiny, cancel=CancelToken()), write)
    refusal = DeviceError("The card is gone.", advice="Look for it.")
    lines += [protocol.done_line(result, model_id="ab"), protocol.error_line(refusal)]
    reader = LineReader()
    found = reader.feed("".join(f"{line}\n" for line in lines).encode())
    assert reader.garbage == 0

    *reports, done, refused = found
    assert len(reports) == len(sent)
    for report, original in zip(reports, sent, strict=True):
        assert isinstance(report, Report)
        assert (report.stage, report.step, report.total) == (original.stage, original.step, original.total)
        assert report.metrics == dict(original.metrics or {})
        assert report.note == getattr(original, "note", "")
        assert (report.preview is None) == (getattr(original, "preview", None) is None)
    assert any(isinstance(report, Report) and report.note for report in reports)
    assert any(isinstance(report, Report) and report.preview for report in reports)

    assert isinstance(done, Done)
    assert (done.values["model"], done.values["id"], done.values["name"]) == (str(tiny.out), "ab", "tiny")
    assert done.values["metrics"] == dict(result.card.metrics)
    assert done.values["history"] == [dict(row) for row in result.history]
    assert done.values["held_out"] == [str(path) for path in result.held_out]
    assert done.values["notes"] == list(result.notes)
    assert refused == Refusal("DeviceError", "The card is gone.", "Look for it.")


def test_previews_come_through_and_others_do_not_matter(tmp_path: Path) -> None:
    cover, stego = np.zeros((4, 6), np.uint8), np.full((4, 6), 2, np.uint8)
    line = protocol.progress_line(TrainProgress("jt", 3, 10, {}, preview=(cover, stego)))
    (report,) = LineReader().feed(line.encode() + b"\n")
    assert isinstance(report, Report)
    assert report.preview == (encode_png(cover), encode_png(stego))
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
