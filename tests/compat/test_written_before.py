"""Files and answers of an earlier version, which every later one has to understand alike.

The version before the rooms of the package were divided (stegapp 0.1.0, of autumn 2026) wrote all that lies beside this
module, on one thread of a processor:

- `models/`: three untrained models: `plain` and `private` of width 2 (the second with a table), `sftn` with options
  away from their defaults; `default.json`, the choice of a user who trained the second and imported the first.
  `models.json`: their ids and cards.
- `checkpoints/jt`, `checkpoints/sf`: one training on `resources/samples`, stopped after step 5 of 8 and, another time,
  after step 3 of 6. `training.jsonl`: what the same training said with every step reported, not stopped.
- `run/`: `run.json` and `curves.json` of that training in the window, stopped in the JT-stage.
- `settings.json`: all settings away from their defaults.
- `stego.png`: a text in `earth_apollo8`.
- `models/sftn-bundled.safetensors`: the `sftn` that came with the application then.
- `commands.json`: commands, their exit codes and the JSON they printed. OUT stands for a folder, STEGO for the stego.

They are never made anew: whoever has a model, a checkpoint or a script from then has it still.
"""

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from safetensors import safe_open

from stegapp.__main__ import main
from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.run_store import unfinished
from stegapp.models import BUNDLED_SHA256, ModelStore, load_model, read_model, save_model
from stegapp.system import paths
from stegapp.training import TrainConfig
from stegapp.training.protocol import Done, LineReader, Report
from tests.conftest import ROOT

HERE = Path(__file__).parent
MODELS: list[dict[str, str]] = json.loads((HERE / "models.json").read_text("utf-8"))
COMMANDS: list[dict[str, Any]] = json.loads((HERE / "commands.json").read_text("utf-8"))
LINES = [json.loads(line) for line in (HERE / "training.jsonl").read_text("utf-8").splitlines()]
TRAINING = ["--images", "resources/samples", "--device", "cpu", "--max-batch", "2", "--progress", "jsonl"]

# Every hide draws a salt and keys of its own, so these differ from one to the next.
DRAWN = {
    "psnr_db", "ssim", "changed_pixels", "strength", "raw_ber", "gmi", "seconds", "corrected_bits",
    "false_alarm_share", "typical_share", "cover_share", "level",
}  # fmt: skip

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the models come with the application that came with it then: `sftn` was trained anew since."""
    folder = tmp_path / "models"
    shutil.copytree(ROOT / "models", folder)
    shutil.copy(HERE / "models" / "sftn-bundled.safetensors", folder / "sftn.safetensors")
    monkeypatch.setattr(paths, "bundled_models", lambda: folder)
    monkeypatch.setitem(BUNDLED_SHA256, "sftn", read_model(folder / "sftn.safetensors").sha256)
    return folder


# ---------------------------------------------------------------- models


@pytest.mark.parametrize("known", MODELS, ids=lambda known: known["file"])
def test_a_model_has_its_id_and_its_card(known: dict[str, str]) -> None:
    path = HERE / "models" / known["file"]
    model = read_model(path)
    assert model.id == known["id"]
    assert model.card.to_json() == known["card"]
    with safe_open(path, framework="numpy") as file:
        assert file.metadata()["stegapp"] == known["card"]
    load_model(path, device="cpu", name="x")  # its tensors fit its networks


@pytest.mark.parametrize("known", MODELS, ids=lambda known: known["file"])
def test_the_same_model_is_written_to_the_byte(known: dict[str, str], tmp_path: Path) -> None:
    import torch

    path = HERE / "models" / known["file"]
    model = read_model(path)
    generator, extractor = (
        {key: torch.tensor(value) for key, value in side.items()} for side in (model.generator, model.extractor)
    )
    again = save_model(
        tmp_path / "again.safetensors", generator_state=generator, extractor_state=extractor, card=model.card
    )
    assert again.id == known["id"]
    assert (tmp_path / "again.safetensors").read_bytes() == path.read_bytes()


def test_a_users_models_are_those_that_were_left(tmp_path: Path) -> None:
    ids = {known["file"].partition(".")[0]: known["id"] for known in MODELS}
    for name in ("plain.safetensors", "private.safetensors", "default.json"):
        shutil.copy(HERE / "models" / name, tmp_path)
    (tmp_path / f".trained-{ids['private']}").touch()
    store = ModelStore(user=tmp_path)
    assert store.broken() == ()
    assert {(entry.name, entry.id, entry.origin) for entry in store.list() if entry.own} == {
        ("plain", ids["plain"], "imported"), ("private", ids["private"], "trained"),
    }  # fmt: skip
    assert store.default().id == ids["private"]


# ---------------------------------------------------------------- trainings


@pytest.mark.parametrize("stage", ["jt", "sf"])
def test_a_training_goes_on_where_it_was_stopped(stage: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(HERE / "checkpoints" / stage, tmp_path / "run")
    saved = _described(tmp_path / "run")
    config = json.loads(json.dumps(saved["config"]))
    read = TrainConfig.from_dict(config).to_dict()
    later = {"secret_adversary_weight": 0.0, "inconsistency_weight": 0.0}
    assert read == {**saved["config"], "jt": {**saved["config"]["jt"], **later}}

    out = tmp_path / "model.safetensors"
    command = ["train", *TRAINING, "--out", str(out), "--resume", str(tmp_path / "run")]
    assert main(command) == 0
    lines = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert {line["stage"] for line in lines if line["type"] == "progress"} >= {"scan", stage, "sf", "proof", "save"}
    done, whole = lines[-1], LINES[-1]
    assert done["type"] == "done"
    for name in ("name", "training_photos", "validation_photos", "held_out"):
        assert done[name] == whole[name]
    assert {key: _shape(value) for key, value in done.items()} == {key: _shape(value) for key, value in whole.items()}
    # The curves are those of the run that was not stopped; another torch or processor moves the last digits.
    assert len(done["history"]) == len(whole["history"]) == 4
    for ours, theirs in zip(done["history"], whole["history"], strict=True):
        ours = {key: ours[key] for key in theirs}  # what came since may be there
        assert ours == {**theirs, **{key: pytest.approx(theirs[key], abs=0.02) for key in theirs if key in _MEASURED}}
    after = _described(tmp_path / "run")
    assert after["run"].keys() == saved["run"].keys()
    assert after["config"].keys() == saved["config"].keys()
    assert after["version"] == saved["version"]


_MEASURED = ("accuracy", "rounded_accuracy", "psnr_db", "gmi")


def _described(folder: Path) -> dict[str, Any]:
    with safe_open(folder / "checkpoint.safetensors", framework="numpy") as file:
        found: dict[str, Any] = json.loads(file.metadata()["stegapp_checkpoint"])
    return found


def test_what_a_training_said_is_understood() -> None:
    reader = LineReader()
    messages = reader.feed((HERE / "training.jsonl").read_bytes())
    assert reader.garbage == 0
    assert len(messages) == len(LINES)
    reports = [message for message in messages if isinstance(message, Report)]
    assert [(r.stage, r.step, r.total) for r in reports] == [(v["stage"], v["step"], v["total"]) for v in LINES[:-1]]
    assert [dict(report.metrics) for report in reports] == [values["metrics"] for values in LINES[:-1]]
    assert any(report.preview is not None for report in reports)
    done = messages[-1]
    assert isinstance(done, Done)
    assert {key: done.values[key] for key in ("id", "metrics", "privacy", "history", "held_out")} == {
        key: LINES[-1][key] for key in ("id", "metrics", "privacy", "history", "held_out")
    }


def test_a_training_of_the_window_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_DATA_DIR", str(tmp_path))
    folder = tmp_path / "training" / "Written before"
    shutil.copytree(HERE / "run", folder)
    shutil.copytree(HERE / "checkpoints" / "jt", folder / "checkpoint")
    written = json.loads((HERE / "run" / "run.json").read_text("utf-8"))

    (run,) = unfinished()
    assert run.can_resume
    assert (run.plan.name, run.plan.folders, run.plan.minutes) == ("Written before", ("resources/samples",), 4.5)
    assert (run.seconds, run.stage, run.step, run.total, run.max_batch) == (12.5, "jt", 5, 8, 2)
    assert list(run.plan.values) == written["plan"]["values"]
    command = run.arguments()
    assert command[command.index("--resume") + 1] == str(run.checkpoint)
    curves = json.loads((HERE / "run" / "curves.json").read_text("utf-8"))
    assert json.loads(json.dumps(History.from_json(run.curves()).to_json())) == curves
    run.save()
    assert json.loads((folder / "run.json").read_text("utf-8")) == written


# ---------------------------------------------------------------- settings


def test_settings_are_read_and_written_alike(tmp_path: Path) -> None:
    shutil.copy(HERE / "settings.json", tmp_path)
    store = SettingsStore(tmp_path)
    assert store.settings == Settings(
        language="de",
        theme="dark",
        device="cuda:1",
        open_folder="/home/ada/Bilder",
        save_folder="/home/ada/Grüße",
        clipboard_seconds=0,
        animations=False,
        window=(10, -20, 1111, 777, 1),
    )
    (tmp_path / "settings.json").unlink()
    store.update(theme="dark")
    assert (tmp_path / "settings.json").read_text("utf-8") == (HERE / "settings.json").read_text("utf-8")


# ---------------------------------------------------------------- the command line


def test_a_stego_reveals_its_text(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pässwort")
    assert main(["reveal", str(HERE / "stego.png")]) == 0
    assert capsys.readouterr().out == "Grüße aus der Zeit davor"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the commands share: some take what others made."""
    folder = tmp_path_factory.mktemp("out")
    (folder / "letter.txt").write_text("Dear Ada\n")
    (folder / "big").write_bytes(random.Random(7).randbytes(60_000))
    (folder / "taken.png").touch()
    return folder


def test_answers_have_the_same_keys_and_figures(
    out: Path, models: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (command for command in COMMANDS if command["exit"] == 0):
        _answers_alike(command, out, models, capfd, monkeypatch)


@pytest.mark.parametrize(
    "command",
    [command for command in COMMANDS if command["exit"] != 0],
    ids=lambda command: " ".join(command["arguments"]),
)
def test_a_failure_has_the_same_kind_and_exit_code(
    command: dict[str, Any], out: Path, models: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _answers_alike(command, out, models, capfd, monkeypatch)


def _answers_alike(
    command: dict[str, Any], out: Path, models: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Give a command and compare exit code and JSON; of a training, the last line."""
    if command["password"] is not None:
        monkeypatch.setenv("STEGAPP_PASSWORD", command["password"])
    else:
        monkeypatch.delenv("STEGAPP_PASSWORD", raising=False)
        monkeypatch.setattr("sys.stdin", None)
    stego = str(HERE / "stego.png")
    words = [word.replace("OUT", str(out)).replace("STEGO", stego) for word in command["arguments"]]
    assert main(words) == command["exit"], words
    said = capfd.readouterr().out
    for place, short in ((str(out), "OUT"), (stego, "STEGO"), (str(models), "models"), (f"{ROOT}/", "")):
        said = said.replace(place, short)
    if "jsonl" in words:
        said = said.splitlines()[-1]
    if command["answer"] is None:
        assert not said
    else:
        _compare(json.loads(said), command["answer"], command["arguments"][0])


def _compare(ours: Any, theirs: Any, place: str, *, drawn: bool = False) -> None:
    """Fail where two answers differ in a key, a kind, a word or a figure; sentences may be worded anew."""
    assert _shape(ours) == _shape(theirs), place
    if isinstance(theirs, dict):
        for key, value in theirs.items():
            _compare(ours[key], value, f"{place}/{key}", drawn=drawn or key in DRAWN)
    elif isinstance(theirs, list):
        if place == "models":  # one more came with the application since
            ours = [entry for entry in ours if entry["name"] in {model["name"] for model in theirs}]
        assert len(ours) == len(theirs), place
        for number, value in enumerate(theirs):
            _compare(ours[number], value, f"{place}/{number}", drawn=drawn)
    elif isinstance(theirs, str) and " " in theirs:
        assert ours.strip(), place
    elif not drawn:
        assert ours == (pytest.approx(theirs, rel=1e-4) if isinstance(theirs, float) else theirs), place


def _shape(value: Any) -> Any:
    """Return the keys of an object, else what kind of value it is.

    What came since may be there: "texts" in the lines of a training, of what sentences are made for a window of another
    language; of a stego, what kind of picture it is, which messengers should pass it on, what it survives, how
    easily it is noticed, and whether a second message is in it.
    """
    return (
        set(value)
        - {
            "texts",
            "carrier",
            "width",
            "height",
            "in_colour",
            "messengers",
            "ways",
            "noticed",
            "by_design",
            "blocks",
            "safe_bytes",
            "default_for_messengers",
            "decoy_bytes",
        }
        if isinstance(value, dict)
        else type(value).__name__
    )
