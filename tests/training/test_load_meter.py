"""Device load between two looks."""

import time

import pytest

from stegapp.training import load_meter
from stegapp.training.load_meter import LoadMeter


def test_busy_and_idle_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load_meter, "_EVERY", 0.05)
    meter = LoadMeter("cpu")
    assert meter.read() == {}  # too soon
    begin = time.process_time()
    while time.process_time() - begin < 0.1:
        pass
    busy = meter.read()
    assert set(busy) == {"processor_load"}
    assert 0 < busy["processor_load"] <= 1
    assert meter.read() is busy
    time.sleep(0.3)  # what is measured is time in which nothing happens
    assert meter.read()["processor_load"] < busy["processor_load"]


def test_a_card_that_does_not_tell_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(load_meter, "_EVERY", 0.0)
    answers: list[object] = [83, RuntimeError("no NVML")]

    def utilization(device: str) -> int:
        assert device == "cuda:0"
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, int)
        return answer

    monkeypatch.setattr(torch.cuda, "utilization", utilization)
    meter = LoadMeter("cuda:0")
    assert meter.read()["card_load"] == 0.83
    assert "card_load" not in meter.read()
    assert "card_load" not in meter.read()  # and is not asked again
