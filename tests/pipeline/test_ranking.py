"""Photos in order by how well each would hide a message."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from stegapp.errors import Cancelled, ImageRefused, InputRefused, ModelRefused, StegError
from stegapp.pipeline import CapacityRequest, CapacityResult, ExpectedDetectability, Session, SharePoint, level_of
from stegapp.pipeline.ranking import RankedPhoto, pictures_in, rank
from stegapp.progress import CancelToken, Job, Progress, run_job


class _Session:
    """Answers by the name of the picture: its share, how much fits, or an error."""

    def __init__(self, answers: dict[str, tuple[float, int] | StegError]) -> None:
        self._answers = answers

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        yield Progress("measure")
        answer = self._answers[cast(Path, request.cover).name]
        if isinstance(answer, StegError):
            raise answer
        share, room = answer
        points = (SharePoint("direct", 100, share, share, level_of(share)),)
        found = ExpectedDetectability("words", points, "source", 0.5, "hard-to-notice")
        return CapacityResult(room, 0, 1.0, 1.0, 1.0, "m", "01", "cpu", {}, (), found)


def _rank(answers: dict[str, tuple[float, int] | StegError], packed: int = 100) -> list[RankedPhoto]:
    paths = [Path("folder") / name for name in answers]
    session = cast(Session, _Session(answers))
    return run_job(rank(paths, packed, session=session, cancel=CancelToken()))


def test_the_best_comes_first_and_what_cannot_be_used_last() -> None:
    found = _rank(
        {
            "out.png": (0.01, 1_000),
            "broken.png": ImageRefused("It is damaged."),
            "good.png": (0.3, 1_000),
            "small.png": (0.5, 60),
            "best.png": (0.45, 1_000),
            "may.png": (0.1, 1_000),
        }
    )
    assert [photo.path.name for photo in found] == [
        "best.png", "good.png", "may.png", "out.png", "small.png", "broken.png",
    ]  # fmt: skip
    assert found[0].words.startswith("Hard to notice. ")
    assert found[-2].words == "The message is 40 bytes too long for it."
    assert found[-1].words == "It is damaged."


def test_each_photo_says_what_sets_it_apart() -> None:
    found = _rank({"best.png": (0.45, 1_000), "out.png": (0.01, 2_000)})
    assert "45 are expected to look at least as suspicious" in found[0].words
    assert "It has room for 1,000 bytes." in found[0].words
    assert "more suspicious than nearly all" in found[1].words or "suspicious by itself" in found[1].words
    assert "1 are expected" in found[1].words
    assert "It has room for 2,000 bytes." in found[1].words


class _Jpegs(_Session):
    """Answers with an estimate: how many bytes are hard to notice, and the detail."""

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        answer = yield from super().capacity(request, cancel=cancel)
        detail, room = answer.detectability.points[0].false_alarm_share, answer.capacity_bytes
        found = ExpectedDetectability("words", safe_bytes=room // 5)
        return replace(answer, detectability=found, detail=detail, notes=("Shrunk from 4000×3000.",))


def test_estimates_are_ranked_by_what_they_say() -> None:
    answers: dict[str, tuple[float, int] | StegError] = {
        "plain.jpg": (0.02, 400), "rich.jpg": (0.3, 6_000), "some.jpg": (0.12, 2_400)
    }  # fmt: skip
    session = cast(Session, _Jpegs(answers))
    found = run_job(rank([Path(name) for name in answers], 100, session=session, cancel=CancelToken()))
    assert [photo.path.name for photo in found] == ["rich.jpg", "some.jpg", "plain.jpg"]
    assert found[0].words == (
        "Hard to notice. About 1,200 bytes would be hard to notice in it, by an estimate from its size and detail; "
        "this message has 100. It has room for 6,000 bytes. 30% of it has detail that can carry something. Shrunk from "
        "4000×3000."
    )
    assert len({photo.words for photo in found}) == 3
    assert found[2].words.startswith("Not known. About 80 bytes")


def test_what_no_photo_can_help_ends_it() -> None:
    with pytest.raises(ModelRefused):
        _rank({"a.png": (0.3, 1_000), "b.png": ModelRefused("There is no model.")})


def test_it_counts_and_can_be_cancelled() -> None:
    token = CancelToken()
    job = rank([Path("a.png"), Path("b.png")], 1, session=cast(Session, _Session({"a.png": (0.3, 9)})), cancel=token)
    assert [(p.step, p.total) for p in (next(job), next(job))] == [(0, 2), (1, 2)]
    token.cancel()
    with pytest.raises(Cancelled):
        next(job)


def test_pictures_are_found_by_name(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    assert [path.name for path in pictures_in(tmp_path)] == ["a.png", "b.JPG"]
    for wrong in (tmp_path / "folder.png", tmp_path / "gone", tmp_path / "a.png"):
        with pytest.raises(InputRefused):
            pictures_in(wrong)
