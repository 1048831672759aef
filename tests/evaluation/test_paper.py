"""The paper's tables, made anew: what is trained, what is shown, and that a stopped run goes on."""

import csv
import dataclasses
import json
import re
import shlex
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp.__main__ import main
from stegapp.errors import Cancelled, UsageError
from stegapp.evaluation.extras import require
from stegapp.evaluation.paper import photographs, tables
from stegapp.evaluation.paper.command import command_of, reproduced
from stegapp.evaluation.paper.plan import Budget, Run, config_of, kept_budget, runs
from stegapp.evaluation.paper.published import METHODS, STRUCTURES, TABLE_2, TABLE_3, TABLE_4
from stegapp.evaluation.paper.running import _detection
from stegapp.models import read_model
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training import scan_images
from stegapp.training.photos import Photo
from tests.conftest import SAMPLES

TINY = Budget(
    steps=4,
    sf_steps=2,
    batch=2,
    crop=32,
    validations=2,
    photos=1,
    detect_photos=7,
    detect_side=32,
    detector_steps=1,
    detector_crop=32,
    qualities=(50,),
)


def test_published_figures_are_whole() -> None:
    assert set(TABLE_3) == set(TABLE_4) == {(quality, arch) for quality in (50, 70, 90) for arch in METHODS}
    assert TABLE_2.keys() == STRUCTURES.keys()
    assert {len(part) for columns in TABLE_2.values() for part in columns} == {8}
    assert max(TABLE_2["proposed"][1]) == TABLE_3[50, "sftn"].sf_accuracy  # the paper takes its best epoch


def test_every_row_is_trained_alike(tmp_path: Path) -> None:
    budget = Budget()
    planned = runs(budget)
    assert len({run.name for run in planned}) == len(planned) == 9 + 3
    assert {(run.quality, run.arch) for run in planned if run.for_table_3} == set(TABLE_3)
    photos = tmp_path / "photos" / "qf50"
    configs = [config_of(run, budget, photos=photos, folder=tmp_path, device="cpu") for run in planned]
    for run, config in zip(planned, configs, strict=True):
        assert (config.jt.steps, config.sf.steps, config.jt.crop, config.sf.batch) == (1500, 800, 64, 8)
        assert (config.jt.rounding, config.jt.adversary_weight, config.data.jpeg_share) == ("none", 1.0, 0.0)
        out = f"models/{run.name}.safetensors"
        assert config.command.startswith(f"stegapp train --images photos/qf50 --out {out} --arch {run.arch} ")
        assert config.command.endswith(f" --checkpoint runs/{run.name}")
    assert {config.net.to_dict().get("structure") for config in configs} == {None, *STRUCTURES}


def test_a_folder_keeps_its_budget(tmp_path: Path) -> None:
    images = (tmp_path / "photos",)
    kept_budget(tmp_path / "t", Budget(), images)
    kept_budget(tmp_path / "t", Budget(), images)
    with pytest.raises(UsageError, match="another budget: seed, steps"):
        kept_budget(tmp_path / "t", Budget(steps=7, seed=2), images)


@pytest.mark.parametrize("change", [{"steps": 0}, {"crop": 16}, {"qualities": ()}, {"qualities": (60,)}, {"seed": -1}])
def test_impossible_budgets_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        dataclasses.replace(Budget(), **change)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--qualities", "abc"], ["The list 'abc' cannot be read.", "--qualities 50,90"]),
        (["--qualities", "none,50"], ["The list 'none,50' cannot be read.", "--qualities 50,90"]),
        (["--qualities", "60"], ["The paper's qualities are 50, 70, 90."]),
        (["--detect-photos", "3"], ["--detect-photos cannot be 3.", "Choose 6 to 100000."]),
    ],
)
def test_options_are_refused_by_their_names(
    words: list[str], told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["reproduce", "--images", str(SAMPLES), "--out", str(out), *words]) == 2
    error = " ".join(capsys.readouterr().err.split())
    assert all(sentence in error for sentence in told), error
    assert not out.exists()


def test_the_command_names_what_differs(tmp_path: Path) -> None:
    budget = Budget(steps=9, qualities=(50, 90), left_out=("mex", "kde"))
    assert command_of([tmp_path / "photos"], tmp_path / "out", budget) == (
        "stegapp reproduce --images photos --out out --steps 9 --qualities 50,90 --left-out mex,kde"
    )


def photo(name: str) -> Photo:
    return Photo(Path(name), name, 512, 512, name, name)


def test_whole_sources_are_left_out() -> None:
    photos = tuple(
        photo(f"{source}_{number}.png") for source, n in (("a", 6), ("b", 3), ("c", 1)) for number in range(n)
    )
    assert photographs.source_of(photo("flickr/a_1.png")) == "flickr"
    assert photographs.sources_left_out(photos, ("b",), seed=1) == {"b"}
    for seed in range(6):
        chosen = photographs.sources_left_out(photos, (), seed=seed)
        assert chosen
        assert sum(photographs.source_of(each) in chosen for each in photos) <= 2
    with pytest.raises(UsageError, match="'d'") as refused:
        photographs.sources_left_out(photos, ("d",), seed=1)
    assert refused.value.advice == "Known are: a, b, c."
    with pytest.raises(UsageError, match="Every source"):
        photographs.sources_left_out(photos, ("a", "b", "c"), seed=1)
    with pytest.raises(UsageError, match="one source"):
        photographs.sources_left_out(photos[:6], (), seed=1)


def test_photographs_of_one_name_are_all_there_and_crops_stay_together(tmp_path: Path) -> None:
    folders, out = [tmp_path / name for name in ("first", "second")], tmp_path / "out"
    samples = sorted(SAMPLES.glob("*.png"))[:5]
    names = ("own_1.png", "own_2a.png", "other_1.png"), ("own_1.png", "own_2b.png")
    for folder, own in zip(folders, names, strict=True):
        folder.mkdir()
        for name in own:
            with Image.open(samples.pop()) as image:
                image.resize((140, 140)).save(folder / name)
    with Image.open(folders[0] / "own_1.png") as image:
        image.rotate(90).save(folders[0] / "own_1.jpg")
    job = photographs.prepare(tuple(folders), out, (50, 70), left_out=("other",), seed=1, cancel=CancelToken())
    run_job(job)
    for quality in (50, 70):
        kept = scan_images(out / f"qf{quality}" / photographs.KEPT).usable
        assert len(kept) == 5
        assert {photographs.source_of(photo) for photo in kept} == {"own"}
        groups = [photo.group for photo in kept if photo.name.startswith("own_2")]
        assert len(groups) == 2
        assert len(set(groups)) == 1
        assert len(scan_images(out / f"qf{quality}" / photographs.LEFT_OUT).usable) == 1


def made_up(run: Run, sf: float) -> dict[str, Any]:
    history = [
        {
            "stage": stage,
            "step": step,
            "accuracy": 0.9 + step / 100,
            "rounded_accuracy": 0.9,
            "psnr_db": 40.0,
            "ssim": 0.9,
        }
        for stage in ("jt", "sf")
        for step in (1, 2)
    ]
    row = {"planes": 3, "jt_accuracy": 0.9, "jt_rounded_accuracy": 0.8, "sf_accuracy": sf, "psnr_db": 40.0, "ssim": 0.9}
    return {
        "history": history,
        "hours": 0.5,
        "table_3": row,
        "table_4": row,
        "detection": {"spam": 0.25, "srnet": 0.125},
        "train_command": f"train {run.name}",
        "table_3_command": "evaluate 3",
        "table_4_command": "evaluate 4",
    }


def test_tables_stand_beside_the_papers_and_orders_are_compared() -> None:
    budget = Budget(qualities=(50,), steps=100, batch=8, crop=64)
    accuracy = {"abdh": 0.6, "chatgan": 0.8, "sftn": 0.7}
    found = {run.name: made_up(run, accuracy[run.arch]) for run in runs(budget)}
    page = tables.report(found, budget, command="stegapp reproduce")
    assert "| QF50 | CHAT-GAN | 0.9000 (0.9507) | 0.8000 (0.9317) | 0.8000 (0.9407) | 0.2500 (0.0582) |" in page
    assert (
        "| QF50 | ABDH | 0.9000 (0.9804) | 0.8000 (0.5164) | 0.6000 (0.5238) | 40.00 (16.77) | 0.9000 (0.5459) |"
        in page
    )
    assert "3.28 megapixels in the JT-stage" in page
    ours, theirs = "CHAT-GAN > Proposed > ABDH", "Proposed > CHAT-GAN > ABDH"
    assert f"QF50, bits read after the SF-stage: {ours}; in the paper: {theirs}." in page
    assert "## Table II: structures at QF50, accuracy" in page
    assert (
        "Structures at QF50, at the SF-stage's end: Structure A ≈ Structure B ≈ Structure C ≈ Proposed; in the paper"
        in page
    )
    assert "lost by rounding in the JT-stage: 0.0100 at first, 0.0200 in the end" in page
    lines = tables.table_2_rows(found, budget)
    assert len(lines) == 2 * 4 * 8
    first = {"stage": "jt", "structure": "Structure A", "step": 1, "accuracy": 0.9}
    assert lines[0] == first | {"paper_epoch": 0, "paper_accuracy": 0.8509}
    assert [row["paper_epoch"] for row in lines if row["stage"] == "sf"][:8] == [4, 9, 14, 19, 24, 29, 34, 39]


def test_table_2_is_set_beside_the_papers_at_its_quality_alone() -> None:
    budget = Budget(qualities=(70, 90))
    found = {run.name: made_up(run, 0.7) for run in runs(budget)}
    lines = tables.table_2_rows(found, budget)
    assert len(lines) == 2 * 4 * 2
    assert {(row["paper_epoch"], row["paper_accuracy"]) for row in lines} == {(None, None)}
    page = tables.report(found, budget, command="stegapp reproduce")
    assert "## Table II: structures at QF70, accuracy" in page
    assert "Structures at QF70, at the SF-stage's end: " in page
    assert "in the paper of QF50, at their best: Proposed" in page


@pytest.mark.parametrize("structure", list(STRUCTURES))
def test_table_2_keeps_its_columns_while_structures_are_missing(structure: str) -> None:
    budget = Budget(qualities=(50,), validations=10)
    run = Run("sftn", 50, structure)
    figures = made_up(run, 0.7)
    figures["history"] = [
        {"stage": "jt", "step": step, "accuracy": 0.9, "rounded_accuracy": step / 1000} for step in range(1, 11)
    ]
    page = tables.report({run.name: figures}, budget, command="stegapp reproduce")
    table = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith(("| Stage", "| JT"))]
    heads, *lines = ([cell.strip() for cell in line] for line in table)
    assert heads == ["Stage", "Step", "Epoch (paper)", *STRUCTURES.values()]
    assert len(lines) == 10
    for step, line in enumerate(lines, 1):
        assert line[1] == str(step)
        cells = dict(zip(heads, [*line, *[""] * (len(heads) - len(line))], strict=True))
        ours = {name: cells[name] for name in STRUCTURES.values() if cells[name][:1] == "0"}
        assert {name: text[:6] for name, text in ours.items()} == {STRUCTURES[structure]: f"{step / 1000:.4f}"}


def test_pages_without_figures_say_so() -> None:
    assert "Nothing was measured yet." in tables.report({}, Budget(), command="c")


def test_detectors_find_full_planes_and_equal_runs_agree(session: Session) -> None:
    budget = dataclasses.replace(TINY, detect_photos=9, detect_side=64)
    model = session.model("sftn", device="cpu")

    def errors() -> dict[str, float]:
        return run_job(_detection(model, SAMPLES, budget, device="cpu", cancel=CancelToken()))

    found = errors()
    assert found["photos"] == 9
    assert found["spam"] < 0.2
    assert errors() == found


def _few(folder: Path) -> Path:
    """Write ten small pictures of two sources."""
    folder.mkdir()
    rng = np.random.default_rng(2)
    for number, path in enumerate(sorted(SAMPLES.glob("*.png"))[:9]):
        with Image.open(path) as image:
            image.resize((140, 140)).save(folder / f"own_{number:03}.png")
    coarse = Image.fromarray(rng.integers(0, 256, (12, 12), dtype=np.uint8)).resize((140, 140))
    coarse.save(folder / "other_000.png")
    return folder


def _check_commands(folder: Path, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Do what the page says for a model, in its folder: training gives the same weights, and measuring its figures."""
    told = re.findall(r"^    (stegapp (?:train|evaluate) .*)$", page, re.MULTILINE)
    assert len(told) == 3 * 3 + 3
    for command in told:
        words = shlex.split(command)
        assert (folder / words[words.index("--images") + 1]).is_dir(), command
    monkeypatch.chdir(folder)
    train, *measure = (command for command in told if "abdh-qf50" in command)
    model = Path("models", "abdh-qf50.safetensors")
    before = read_model(model)
    model.rename("before.safetensors")
    for command in (train, *measure):
        assert main([*shlex.split(command)[1:], "--device", "cpu"]) == 0
    after = read_model(model)
    for old, new in ((before.generator, after.generator), (before.extractor, after.extractor)):
        assert all(np.array_equal(values, new[key]) for key, values in old.items())


@pytest.mark.slow
def test_all_tables_and_figures_are_written_and_a_stopped_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require("matplotlib", what="this test")
    monkeypatch.setattr("stegapp.training.validation.hard_covers", lambda side: {"black": np.zeros((32, 32), np.uint8)})
    images, out = _few(tmp_path / "photos"), tmp_path / "tables"
    budget = dataclasses.replace(TINY, left_out=("other",))
    session = Session()

    def go(cancel: CancelToken, watch: Any = None) -> Path:
        return run_job(reproduced([images], out, budget, session=session, device="cpu", cancel=cancel), watch)

    cancel = CancelToken()
    seen: list[str] = []

    def stop(report: Progress) -> None:
        seen.append(report.stage)
        if report.stage == "sf":
            cancel.cancel()

    with pytest.raises(Cancelled):
        go(cancel, stop)
    assert not (out / "README.md").exists()
    again: list[str] = []
    page = go(CancelToken(), lambda report: again.append(report.stage))
    assert "compress" in seen
    assert "compress" not in again
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([\w.-]+\.png)\)", text):
        with Image.open(out / link) as image:
            image.verify()
    assert len(set(re.findall(r"\]\(([\w.-]+\.png)\)", text))) == 5
    for name, count in (("table-2", 64), ("table-3", 3), ("table-4", 3), ("figures-7-8", 2)):
        with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            assert len(list(csv.DictReader(file))) == count
    row = json.loads((out / "figures" / "abdh-qf50.json").read_text(encoding="utf-8"))
    assert row["table_4"]["planes"] == 1
    path = out / "figures" / "abdh-qf50.json"
    path.unlink()
    go(CancelToken())
    assert json.loads(path.read_text(encoding="utf-8")) == row
    _check_commands(out, text, monkeypatch)
    before = {path: path.stat().st_mtime_ns for path in (out / "figures").iterdir()}
    go(CancelToken())
    assert {path: path.stat().st_mtime_ns for path in (out / "figures").iterdir()} == before
    with pytest.raises(UsageError, match="another budget: steps"):
        run_job(
            reproduced(
                [images],
                out,
                dataclasses.replace(budget, steps=5),
                session=session,
                device="cpu",
                cancel=CancelToken(),
            )
        )
    assert scan_images(images).usable
