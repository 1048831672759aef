"""Hiding packs its message before anything else, and lets itself be stopped there."""

from pathlib import Path

import pytest

from stegapp.errors import Cancelled, DoesNotFit
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import CancelToken


def _request(folder: Path, data: bytes) -> HideRequest:
    return HideRequest(
        cover=folder / "nothing.png",
        output=folder / "out.png",
        message=Message.from_files([FileEntry("f", data)]),
        password="",
    )


def test_the_first_cancel_stops_packing(tmp_path: Path) -> None:
    token = CancelToken()
    job = Session().hide(_request(tmp_path, bytes(100 * 2**20)), cancel=token)
    assert next(job).stage == "pack"
    token.cancel()
    with pytest.raises(Cancelled):
        next(job)


def test_what_fits_no_picture_is_refused_before_one_is_read(tmp_path: Path) -> None:
    data = b"".join(i.to_bytes(4, "big") for i in range(0, 10**9, 1009))
    job = Session().hide(_request(tmp_path, data), cancel=CancelToken())
    assert next(job).stage == "pack"
    with pytest.raises(DoesNotFit, match="more than"):
        next(job)
