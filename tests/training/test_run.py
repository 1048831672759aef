"""Whole runs, small enough for seconds: the same numbers always, and every fault ends well."""

import dataclasses
import math
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from stegapp.errors import Cancelled, DeviceError, OutOfMemory, OutputRefused, TrainingFailed, UsageError
from stegapp.models import ModelStore, load_model, read_model
from stegapp.networks.lattice import LatticeConfig
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training import TrainConfig, checkpoint, learners, precision, reporter, scan_images, train, validation
from stegapp.training.config import DataConfig
from stegapp.training.crops import as_drawn
from stegapp.training.cross_reading import verdict
from stegapp.training.patterns import through_jpeg
from stegapp.training.photos import split_photos
from stegapp.training.reporter import TrainProgress
from stegapp.training.run import TrainResult
from tests.training.conftest import noise_picture


@pytest.fixture(autouse=True)
def _report_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporter, "_REPORT_EVERY", 0.0)
    # Hard covers are tested on their own; here they would take most of the time.
    monkeypatch.setattr("stegapp.training.validation.hard_covers", lambda side: {"black": np.zeros((32, 32), np.uint8)})


def go(config: TrainConfig, watch: Callable[[Progress], None] | None = None, **tokens: CancelToken) -> TrainResult:
    return run_job(train(config, cancel=tokens.pop("cancel", CancelToken()), **tokens), watch)  # type: ignore[arg-type]


def interrupted(config: TrainConfig, stage: str, step: int) -> None:
    cancel = CancelToken()

    def watch(report: Progress) -> None:
        if report.stage == stage and report.step == step:
            cancel.cancel()

    with pytest.raises(Cancelled) as caught:
        go(config, watch, cancel=cancel)
    if stage != "scan":
        assert f"--resume {config.checkpoint_dir}" in caught.value.advice


def weights(path: Path) -> dict[str, Any]:
    model = read_model(path)
    return {f"g.{k}": v for k, v in model.generator.items()} | {f"e.{k}": v for k, v in model.extractor.items()}


def assert_same(first: TrainResult, second: TrainResult) -> None:
    ours, theirs = weights(first.model), weights(second.model)
    assert ours.keys() == theirs.keys()
    for key in ours:
        assert np.array_equal(ours[key], theirs[key]), key
    assert first.history == second.history
    assert first.evaluation == second.evaluation


def test_previews_come_in_both_stages_and_change_nothing(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    first = go(tiny)
    shown: dict[str, list[tuple[Any, Any]]] = {"jt": [], "sf": []}

    def watch(report: Progress) -> None:
        if isinstance(report, TrainProgress) and report.preview is not None:
            shown[report.stage].append(report.preview)

    monkeypatch.setattr(reporter, "_PREVIEW_EVERY", 0.0)
    second = go(dataclasses.replace(tiny, out=tiny.out.with_name("again.safetensors")), watch)
    assert_same(first, second)
    assert min(len(pictures) for pictures in shown.values()) > 2
    (cover, stego), last = shown["jt"][0], shown["sf"][-1]
    assert cover.shape == stego.shape == (32, 32)
    assert stego.dtype == "uint8"
    assert (cover == last[0]).all()
    assert (stego != last[1]).any()  # the generator learned meanwhile


# On one thread of an x86-64 processor. Another number of threads moves the fifth digit after some steps.
GOLDEN = {
    "jt": [141.2865, 140.0854, 150.919, 145.4871, 145.0019, 140.538, 138.6127, 143.0306, 141.7109, 142.9959, 146.1491],
    "sf": [0.7116067, 0.7014179, 0.7014461, 0.6994122, 0.6969469, 0.6955178],
}


@pytest.mark.parametrize(("half", "first", "later"), [(False, 1e-5, 4e-4), (True, 1e-3, 4e-3)])
def test_golden_run(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch, half: bool, first: float, later: float) -> None:
    monkeypatch.setattr(precision, "has_bfloat16", lambda kind: half)
    losses: dict[str, list[float]] = {"jt": [], "sf": []}

    def watch(report: Progress) -> None:
        if report.stage in losses and len(losses[report.stage]) < report.step:
            losses[report.stage].append(report.metrics["loss"])

    result = go(tiny, watch)
    for stage, expected in GOLDEN.items():
        assert losses[stage][: len(expected)] == pytest.approx(expected, rel=later), stage
    assert losses["jt"][0] == pytest.approx(GOLDEN["jt"][0], rel=first)  # data and first weights
    assert result.training_photos == 7
    assert result.validation_photos == 3


def test_run_reports_and_leaves_a_usable_model(tiny: TrainConfig) -> None:
    reports: list[Progress] = []
    before = torch.get_rng_state()
    result = go(tiny, reports.append)
    assert torch.equal(torch.get_rng_state(), before)
    names = [r.stage for r in reports]
    assert sorted(set(names), key=names.index) == ["scan", "jt", "sf", "proof", "save"]
    last = next(r for r in reversed(reports) if r.stage == "jt")
    assert (last.step, last.total) == (12, 12)
    assert {"loss", "batch_accuracy", "batch_psnr_db", "accuracy", "rounded_accuracy", "psnr_db", "gmi", "rate"} <= set(
        last.metrics
    ) | {"rate"}
    assert all(isinstance(r, TrainProgress) for r in reports if r.stage in ("jt", "sf"))
    assert [row["stage"] for row in result.history] == ["jt"] * 3 + ["sf"] * 2
    assert [row.get("picked", False) for row in result.history].count(True) == 2

    card = result.card
    assert card == read_model(result.model).card
    assert card.command.startswith("stegapp train --images photos")
    assert (card.name, card.seed, card.embedding, card.net) == ("tiny", 1, "sparse", tiny.net)
    assert card.temperature == pytest.approx(result.evaluation.temperature)
    assert {"sf_accuracy", "jt_accuracy", "jt_rounded_accuracy", "psnr_db", "hard_cover_wrong_bits"} <= set(
        card.metrics
    )
    assert any("longer" in note for note in result.notes)  # twelve steps teach nobody to read

    model = load_model(result.model)
    cover = np.random.default_rng(1).integers(0, 256, (512, 512), dtype=np.uint8)
    assert model.extract(cover).shape == (512, 512)
    # what is left beside it is one checkpoint, without a pickle in it
    assert [path.name for path in result.checkpoint.iterdir()] == [checkpoint.FILE_NAME]


def test_others_are_compared_with(tiny: TrainConfig, tmp_path: Path) -> None:
    store = ModelStore(bundled=tmp_path / "none", user=tmp_path)
    first = go(tiny)
    (tmp_path / "runs" / "broken.safetensors").write_bytes(b"nonsense")
    broken = dataclasses.replace(store.list()[0], path=tmp_path / "runs" / "broken.safetensors")
    result = run_job(
        train(
            dataclasses.replace(tiny, out=tmp_path / "second.safetensors"),
            cancel=CancelToken(),
            others=[broken, *store.list()],
        )
    )
    assert first.privacy == ()
    (other,) = result.privacy
    assert (other.name, other.id) == ("tiny", store.resolve("tiny").id)
    # The same networks, so each reads of the other what it reads of itself.
    assert other.read == other.reads
    assert result.card.metrics["compared_models"] == 1
    assert result.card.metrics["read_by_others"] == pytest.approx(other.read, abs=1e-6)
    assert result.card.metrics["reads_of_others"] == pytest.approx(other.reads, abs=1e-6)
    assert any("who reads whom" in note for note in result.notes)
    assert (
        dataclasses.replace(
            result.card,
            metrics=first.card.metrics,
            **{key: getattr(first.card, key) for key in ("command", "duration_s")},
        )
        == first.card
    )


def test_private_models_learn_to_read_themselves_and_not_each_other(small: TrainConfig, tmp_path: Path) -> None:
    def private(number: int, **changes: Any) -> TrainConfig:
        net = LatticeConfig(width=4, last_width=4, periods=(), table=f"{number:02x}" * 32)
        return dataclasses.replace(small, net=net, out=tmp_path / f"m{number}.safetensors", **changes)

    first = go(private(1))
    assert first.evaluation.sf_accuracy > 0.9
    assert "secret" in first.card.description
    # Weights serve any labelling: from a private model, another one needs hardly any training.
    store = ModelStore(bundled=tmp_path / "none", user=tmp_path)
    short = {"jt": dataclasses.replace(small.jt, steps=2, rate=1e-5), "sf": dataclasses.replace(small.sf, steps=2)}
    second = run_job(train(private(2, init=first.model, **short), cancel=CancelToken(), others=store.list()))
    assert second.evaluation.sf_accuracy > 0.9
    assert verdict(second.privacy[0].read) == verdict(second.privacy[0].reads) == "private"


@pytest.fixture(scope="module")
def whole(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[TrainConfig], TrainResult]:
    """Train once without a pause, for all the runs with one."""
    done: list[TrainResult] = []

    def get(config: TrainConfig) -> TrainResult:
        if not done:
            folder = tmp_path_factory.mktemp("whole")
            done.append(go(dataclasses.replace(config, out=folder / "whole.safetensors")))
        return done[0]

    return get


@pytest.mark.parametrize(
    "stops", [[("jt", 1)], [("jt", 7), ("sf", 2)], [("jt", 12)], [("sf", 6)], [("proof", 0)], [("jt", 3), ("jt", 4)]]
)
def test_interrupted_and_resumed_equals_uninterrupted(
    tiny: TrainConfig, whole: Callable[[TrainConfig], TrainResult], stops: list[tuple[str, int]]
) -> None:
    config = tiny
    for stage, step in stops:
        interrupted(config, stage, step)
        assert not tiny.out.exists()
        resume = tiny.checkpoint_dir
        config = TrainConfig.from_preset("sftn", "best", images=tiny.images, out=tiny.out, resume=resume)
    result = go(config)
    assert_same(result, whole(tiny))
    assert result.card.name == "tiny"


def test_periodic_checkpoints_are_enough_after_a_kill(
    tiny: TrainConfig, whole: Callable[[TrainConfig], TrainResult]
) -> None:
    job = train(dataclasses.replace(tiny, checkpoint_every=0.0), cancel=CancelToken())
    while next(job).step < 5 or not tiny.checkpoint_dir.exists():
        pass
    job.close()  # as a killed process: nothing is written any more
    assert_same(go(dataclasses.replace(tiny, resume=tiny.checkpoint_dir)), whole(tiny))


def test_no_thread_outlives_a_run(tiny: TrainConfig) -> None:
    before = threading.active_count()
    job = train(tiny, cancel=CancelToken())
    while next(job).stage != "jt":
        pass
    job.close()
    assert threading.active_count() == before


def test_cancel_while_scanning(tiny: TrainConfig) -> None:
    interrupted(tiny, "scan", 3)
    assert not tiny.checkpoint_dir.exists()


def test_resume_moves_nothing_but_place_and_time(tiny: TrainConfig, photos: Path) -> None:
    interrupted(tiny, "jt", 2)
    resume = TrainConfig.from_preset(
        "lattice", "best", images=photos, out=tiny.out, resume=tiny.checkpoint_dir, seed=9, max_minutes=5, name="other"
    )
    result = go(resume)
    assert (result.card.seed, result.card.name, result.card.net) == (1, "other", tiny.net)


def test_pictures_lost_before_resuming_are_dropped_with_a_note(tiny: TrainConfig, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    for number in range(12):
        noise_picture(folder / f"p{number:02}.png", number)
    config = dataclasses.replace(tiny, images=(folder,))
    interrupted(config, "jt", 2)
    (folder / "p03.png").unlink()
    noise_picture(folder / "p04.png", 99)
    noise_picture(folder / "p99.png", 98)
    result = go(dataclasses.replace(config, resume=config.checkpoint_dir))
    assert any("2 pictures" in note for note in result.notes)
    assert result.training_photos + result.validation_photos == 10


def test_pictures_lost_during_training_are_dropped_with_a_note(tiny: TrainConfig, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    for number in range(12):
        noise_picture(folder / f"p{number:02}.png", number)
    small_cache = dataclasses.replace(tiny.data, cache_mib=1)  # four photos; the others are read again and again
    config = dataclasses.replace(tiny, images=(folder,), data=small_cache)
    training, _ = split_photos(scan_images(folder).usable, share=config.data.validation_share, seed=config.seed)
    reports: list[Progress] = []

    def watch(report: Progress) -> None:
        reports.append(report)
        if report.stage == "jt" and report.step == 2:
            for photo in training[1:]:
                photo.path.unlink()

    result = go(config, watch)
    assert sum("dropped" in note for note in result.notes) >= len(training) - 5
    assert len(set(result.notes)) == len(result.notes)
    assert any("dropped" in getattr(report, "note", "") for report in reports)


def test_finish_keeps_what_was_learned(tiny: TrainConfig) -> None:
    finish = CancelToken()
    reports: list[Progress] = []

    def watch(report: Progress) -> None:
        reports.append(report)
        if report.stage == "jt" and report.step == 4:
            finish.cancel()

    result = go(tiny, watch, finish=finish)
    assert max(r.step for r in reports if r.stage == "jt") == 4
    assert max(r.step for r in reports if r.stage == "sf") == 2  # a third of six, as four is of twelve
    assert result.model.exists()


@pytest.mark.parametrize("ramp", [0.3, 0.5, 0.9, 1.0])
def test_a_stage_too_short_for_its_quality_ramp_keeps_its_last_weights(tiny: TrainConfig, ramp: float) -> None:
    config = dataclasses.replace(tiny, jt=dataclasses.replace(tiny.jt, quality_ramp=ramp))
    finish = CancelToken()

    def watch(report: Progress) -> None:
        if report.stage == "jt" and report.step == 2:  # long before the first measurement that counts
            finish.cancel()

    stopped = go(config, watch, finish=finish)
    assert [row["step"] for row in stopped.history if row.get("picked") and row["stage"] == "jt"] == [2]
    whole = go(dataclasses.replace(config, out=config.out.with_name("whole.safetensors")))
    assert next(row["step"] for row in whole.history if row.get("picked") and row["stage"] == "jt") >= 6


def test_time_bounds_both_stages(tiny: TrainConfig) -> None:
    config = dataclasses.replace(
        tiny,
        jt=dataclasses.replace(tiny.jt, steps=1_000_000),
        sf=dataclasses.replace(tiny.sf, steps=1_000_000),
        max_minutes=0.1,
    )
    result = go(config)
    assert 2 < result.seconds < 30
    assert {row["stage"] for row in result.history} == {"jt", "sf"}
    assert len(result.history) == 5  # measured as often as with steps


def test_start_from_a_model(tiny: TrainConfig, photos: Path, whole: Callable[[TrainConfig], TrainResult]) -> None:
    first = whole(tiny).model
    config = TrainConfig.from_preset("lattice", "quick", images=photos, out=tiny.out, init=first)
    assert config.net == tiny.net
    still = dataclasses.replace(
        config,
        jt=dataclasses.replace(tiny.jt, steps=1, rate=1e-7),
        sf=dataclasses.replace(tiny.sf, steps=1, rate=1e-7),
        data=tiny.data,
    )
    ours, theirs = weights(go(still).model), weights(first)
    for key in ours:
        if key.endswith("conv.weight"):
            assert np.allclose(ours[key], theirs[key], atol=1e-5), key
    with pytest.raises(UsageError, match="architecture"):
        TrainConfig.from_preset("sftn", "quick", images=photos, out=tiny.out, init=first)
    with pytest.raises(TrainingFailed, match="architecture"):
        go(dataclasses.replace(tiny, net=LatticeConfig(width=3, last_width=2), init=first))


def test_a_run_on_jpegs_alone_is_measured_on_jpegs(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights are chosen, and the card's figures taken, on covers such as it trains on; not where only some are."""
    seen: dict[str, list[Any]] = {"quick_check": [], "evaluate": []}
    for name, covers in seen.items():
        real = getattr(validation, name)

        def spied(*given: Any, real: Any = real, covers: list[Any] = covers, **named: Any) -> Any:
            covers.append(given[2])
            return real(*given, **named)

        monkeypatch.setattr(validation, name, spied)
    go(dataclasses.replace(tiny, data=dataclasses.replace(tiny.data, jpeg_share=0.9)))
    plain = {name: covers[0] for name, covers in seen.items()}
    only = dataclasses.replace(tiny.data, jpeg_share=1.0, jpeg_low=10, jpeg_high=10)
    go(dataclasses.replace(tiny, data=only, replace=True))
    (whole,), (compressed,) = plain["evaluate"], seen["evaluate"][-1]
    assert np.array_equal(compressed, through_jpeg(whole, 10))
    for before, after in zip(plain["quick_check"], seen["quick_check"][-1], strict=True):
        assert before.shape == after.shape == (32, 32)
        assert 0 < np.abs(before.astype(int) - after).max() < 128


def test_qualities_are_spread_over_those_measured() -> None:
    cover = np.random.default_rng(1).integers(0, 256, (64, 64), dtype=np.uint8)
    data = DataConfig(jpeg_share=1.0, jpeg_low=50, jpeg_high=90)
    for number, quality in enumerate((55, 65, 75, 85)):
        assert np.array_equal(as_drawn(cover, data, number, 4), through_jpeg(cover, quality))


def test_existing_model_is_not_replaced_unasked(tiny: TrainConfig) -> None:
    tiny.out.write_bytes(b"precious")
    with pytest.raises(OutputRefused, match="exists"):
        go(tiny)
    assert tiny.out.read_bytes() == b"precious"
    go(dataclasses.replace(tiny, replace=True))
    read_model(tiny.out)


def test_too_few_pictures_end_before_anything_starts(tiny: TrainConfig, tmp_path: Path) -> None:
    folder = tmp_path / "few"
    folder.mkdir()
    for number in range(7):
        noise_picture(folder / f"p{number}.png", number)
    with pytest.raises(TrainingFailed, match="Only 7"):
        go(dataclasses.replace(tiny, images=(folder,)))
    assert not tiny.out.exists()
    assert not tiny.checkpoint_dir.exists()


def test_memory_running_out_halves_the_batch(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    real = learners.JtLearner.step

    def step(self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        sizes.append(len(batch.covers))
        if len(sizes) > 3 and len(batch.covers) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return real(self, batch, rate=rate, fraction=fraction)

    monkeypatch.setattr(learners.JtLearner, "step", step)
    reports: list[Progress] = []
    result = go(tiny, reports.append)
    assert sizes == [4, 4, 4, 4] + [2] * 9
    assert any("batch of 2" in note for note in result.notes)
    assert sum("batch of 2" in getattr(report, "note", "") for report in reports) == 1
    assert {report.metrics["batch"] for report in reports if report.stage == "sf"} == {2}


def test_no_memory_for_one_crop_ends_with_a_checkpoint(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    def step(self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(learners.JtLearner, "step", step)
    with pytest.raises(OutOfMemory) as caught:
        go(tiny)
    assert caught.value.advice
    monkeypatch.undo()
    go(dataclasses.replace(tiny, resume=tiny.checkpoint_dir))
    assert tiny.out.exists()


def test_lost_card_is_a_device_error_and_other_faults_pass(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    for text, kind in (("CUDA error: unspecified launch failure", DeviceError), ("shapes differ", RuntimeError)):

        def step(
            self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0, text: str = text
        ) -> dict[str, float]:
            raise RuntimeError(text)

        monkeypatch.setattr(learners.JtLearner, "step", step)
        with pytest.raises(kind):
            go(tiny)


def spoil(stage: learners.JtLearner, value: float) -> None:
    """Break the networks for real."""
    with torch.no_grad():
        for parameter in (*stage.generator.parameters(), *stage.extractor.parameters()):
            parameter.fill_(value)


def test_infinite_loss_is_rolled_back(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    real = learners.JtLearner.step
    calls: list[float] = []

    def step(self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        calls.append(rate)
        if len(calls) == 8:
            spoil(self, math.nan)
        return real(self, batch, rate=rate, fraction=fraction)

    monkeypatch.setattr(learners.JtLearner, "step", step)
    result = go(tiny)
    # No snapshot before step 10: back to the start, twelve more steps at 0.3 of the rate.
    assert len(calls) == 8 + 12
    assert calls[8:16] == pytest.approx([0.3 * rate for rate in calls[:8]])
    assert any("infinite" in note and "step 0" in note for note in result.notes)
    assert all(np.isfinite(value).all() for value in weights(result.model).values())


def test_endless_collapse_is_given_up(tiny: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    real = learners.JtLearner.step

    def step(self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        spoil(self, math.nan)
        return real(self, batch, rate=rate, fraction=fraction)

    monkeypatch.setattr(learners.JtLearner, "step", step)
    with pytest.raises(TrainingFailed, match="4 times") as caught:
        go(tiny)
    assert "rate" in caught.value.advice


def test_collapse_is_noticed_and_rolled_back(small: TrainConfig, monkeypatch: pytest.MonkeyPatch) -> None:
    real = learners.JtLearner.step
    spoilt: list[int] = []
    accuracies: list[float] = []

    def step(self: learners.JtLearner, batch: Any, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        if not spoilt and len(accuracies) > 20 and sum(accuracies[-5:]) > 5 * 0.95:
            spoilt.append(len(accuracies))
            spoil(self, 0.0)
        figures = real(self, batch, rate=rate, fraction=fraction)
        accuracies.append(figures["batch_accuracy"])
        return figures

    monkeypatch.setattr(learners.JtLearner, "step", step)
    reports: list[Progress] = []
    result = go(small, reports.append)
    assert spoilt, "the small run must learn to read before it can forget"
    assert max(accuracies[spoilt[0] : spoilt[0] + 3]) < 0.65
    notes = [report.note for report in reports if isinstance(report, TrainProgress)]
    assert any("forgot" in note for note in notes)
    assert result.evaluation.sf_accuracy > 0.9
