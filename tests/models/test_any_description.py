"""Model files, the choice of a default, detector and costs: whatever their JSON says, used or refused with advice."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from stegapp.embedding.costs import learned
from stegapp.errors import ModelRefused
from stegapp.models import ModelCard, ModelStore, read_model
from stegapp.models.file import parse_model
from stegapp.networks.lattice import LatticeConfig
from stegapp.pipeline.detectability import FILE_NAME
from stegapp.steganalysis.detector import load_detector
from stegapp.system.paths import bundled_models
from tests.spoilt import HOPELESS, anything, spoilt

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _split(path: Path) -> tuple[dict, bytes]:
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def _joined(header: bytes, body: bytes) -> bytes:
    return len(header).to_bytes(8, "little") + header + body


HEADER, BODY = _split(bundled_models() / "lattice.safetensors")
CARD = json.loads(HEADER["__metadata__"]["stegapp"])
COSTS, COSTS_BODY = _split(bundled_models() / learned.FILE_NAME)
DETECTOR, DETECTOR_BODY = _split(bundled_models() / FILE_NAME)


def _described(header: dict, entry: str, text: bytes) -> bytes:
    return json.dumps({**header, "__metadata__": {entry: text.decode("utf-8", "replace")}}).encode()


def _used_or_refused(use, *arguments) -> None:
    try:
        use(*arguments)
    except ModelRefused as error:
        if not error.advice:
            raise AssertionError(str(error)) from error


@MANY
@given(anything() | spoilt(CARD))
def test_a_card_of_any_kind(text: bytes) -> None:
    _used_or_refused(ModelCard.from_json, text.decode("utf-8", "replace"))


@MANY
@given(anything() | spoilt(HEADER))
def test_a_model_with_a_header_of_any_kind(tmp_path: Path, header: bytes) -> None:
    data = _joined(header, BODY)
    (tmp_path / "m.safetensors").write_bytes(data)
    _used_or_refused(lambda: parse_model(data, name="m.safetensors"))
    _used_or_refused(read_model, tmp_path / "m.safetensors")


@MANY
@given(anything() | spoilt(json.loads(DETECTOR["__metadata__"]["stegapp-detector-2"])))
def test_a_detector_with_a_description_of_any_kind(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "d.safetensors"
    path.write_bytes(_joined(_described(DETECTOR, "stegapp-detector-2", text), DETECTOR_BODY))
    _used_or_refused(load_detector, path)


@MANY
@given(anything() | spoilt(json.loads(COSTS["__metadata__"]["stegapp-costs-1"])))
def test_costs_with_a_description_of_any_kind(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "c.safetensors"
    path.write_bytes(_joined(_described(COSTS, "stegapp-costs-1", text), COSTS_BODY))
    _used_or_refused(learned.load, path)


def _choice(store: ModelStore, data: bytes) -> Path:
    store.user.mkdir(parents=True, exist_ok=True)
    path = store.user / "default.json"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("data", [*HOPELESS, b"{}", b'{"id": 3}'], ids=range(len(HOPELESS) + 2))
def test_a_broken_choice_of_a_default_is_kept_aside_and_told(data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    store = ModelStore()
    path = _choice(store, data)
    assert store.default().name == "lattice"
    assert "bundled one is used" in caplog.text
    assert path.with_name("default.json.broken").read_bytes() == data
    caplog.clear()
    assert store.default().name == "lattice"
    assert not caplog.text
    assert store.set_default("sftn").name == "sftn"
    assert store.default().name == "sftn"


@MANY
@given(anything() | spoilt({"version": 1, "id": "a658dd8e2b96b8b8"}))
def test_a_choice_of_any_kind_leaves_a_default(data: bytes) -> None:
    store = ModelStore()
    _choice(store, data)
    assert store.default().origin == "bundled"


@pytest.mark.skipif(os.name != "posix", reason="modes and pipes")
def test_the_store_is_the_users_alone_and_waits_for_no_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ModelStore()
    store.user.mkdir(parents=True, mode=0o755)
    store.user.chmod(0o755)
    entry = store.import_(bundled_models() / "sftn.safetensors", trained=True)
    assert entry.origin == "bundled"  # it is there already
    data = bytearray((bundled_models() / "lattice.safetensors").read_bytes())
    data[-1] ^= 1
    (tmp_path / "own.safetensors").write_bytes(data)
    entry = store.import_(tmp_path / "own.safetensors", trained=True)
    store.set_default(entry)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in [store.user, *store.user.iterdir()]}
    assert modes.pop("models") == 0o700
    assert set(modes.values()) == {0o600}, modes
    os.mkfifo(store.user / "pipe.safetensors")
    (store.user / "default.json").unlink()
    os.mkfifo(store.user / "default.json")
    assert store.default().name == "lattice"
    assert [broken.name for broken in store.broken()] == ["pipe"]


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_a_private_model_is_the_users_alone_wherever_it_is_written(tmp_path: Path, make_model) -> None:
    """Its table is a secret; others' models have the mode that the user's files have."""
    umask = os.umask(0o022)
    try:
        for table, mode in (("0f" * 32, 0o600), ("", 0o644)):
            path = tmp_path / f"{mode}.safetensors"
            make_model(path, net=LatticeConfig(width=2, last_width=2, table=table))
            exported = ModelStore().export(str(path), tmp_path / f"{mode}.stegmodel")
            assert [stat.S_IMODE(file.stat().st_mode) for file in (path, exported)] == [mode, mode]
    finally:
        os.umask(umask)
