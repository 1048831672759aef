"""The store: finding, taking in, giving away."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from stegapp.errors import ModelRefused, OutputRefused
from stegapp.models import ModelStore


@pytest.fixture
def store(tmp_path, make_model):
    """Return a store with the bundled models "lattice" and "alpha", not pinned, and no model of the user's."""
    for seed, name in enumerate(("lattice", "alpha")):
        make_model(tmp_path / "bundled" / f"{name}.safetensors", seed=seed, name=name)
    (tmp_path / "bundled" / "README.md").write_text("Tables.")
    return ModelStore(tmp_path / "bundled", tmp_path / "user", pins={})


@pytest.fixture
def outside(tmp_path, make_model):
    """Return a function that writes a model file outside the store's folders."""

    def make(name, seed, suffix=".stegmodel"):
        path = tmp_path / "outside" / f"{name}{suffix}"
        make_model(path, seed=seed, name="from elsewhere")
        return path

    return make


def names(store):
    return [entry.name for entry in store.list()]


def test_lists_the_default_first_then_bundled_then_own_by_name(store, outside):
    for seed, name in enumerate(("zeta", "Beta", "gamma"), start=10):
        store.import_(outside(name, seed))
    assert names(store) == ["lattice", "alpha", "Beta", "gamma", "zeta"]
    assert [entry.origin for entry in store.list()] == ["bundled"] * 2 + ["imported"] * 3
    assert store.broken() == ()


def test_the_bundled_model_of_an_architecture(store):
    assert store.bundled_for("lattice").name == "lattice"
    with pytest.raises(ModelRefused, match="sftn"):
        store.bundled_for("sftn")


def test_broken_files_are_shown_and_can_be_removed(store):
    store.user.mkdir()
    (store.user / "half.safetensors").write_bytes(b"\0" * 100)
    (store.user / "folder.safetensors").mkdir()
    assert names(store) == ["lattice", "alpha"]
    assert {broken.name for broken in store.broken()} == {"half", "folder"}
    half = next(broken for broken in store.broken() if broken.name == "half")
    assert "no header" in half.problem
    store.remove(half)
    assert not half.path.exists()


def test_missing_folders_are_empty(tmp_path):
    store = ModelStore(tmp_path / "a", tmp_path / "b")
    assert store.list() == ()
    with pytest.raises(ModelRefused, match="no model"):
        store.resolve(None)
    assert not list(tmp_path.iterdir())


def test_resolves_by_name_id_prefix_and_file(store, outside):
    path = outside("other", 5)
    alpha = store.resolve("alpha")
    assert alpha.name == "alpha"
    assert store.resolve(None).name == "lattice"
    assert store.resolve("ALPHA") == store.resolve(alpha.id) == store.resolve(alpha.id[:4].upper()) == alpha
    assert store.resolve(alpha.path) == store.resolve(str(alpha.path)) == store.resolve(alpha) == alpha
    other = store.resolve(str(path))
    assert (other.name, other.origin, other.card.name) == ("other", "file", "from elsewhere")
    assert len(store.list()) == 2


@pytest.mark.parametrize("ref", ["", " ", "none", "abc", "./none.safetensors", "a\0b", "x" * 5000])
def test_unknown_references_are_refused(store, ref):
    with pytest.raises(ModelRefused) as caught:
        store.resolve(ref)
    assert caught.value.advice


def test_ambiguous_references_name_the_candidates(store, outside):
    alpha = store.resolve("alpha")
    # Someone calls a model by another one's id.
    store.rename(store.import_(outside("other", 5)), alpha.id)
    with pytest.raises(ModelRefused, match="several") as caught:
        store.resolve(alpha.id)
    assert f"alpha ({alpha.id})" in str(caught.value)
    assert str(caught.value).count(alpha.id) == 3


def test_import_keeps_the_bytes_and_finds_what_is_here_already(store, outside):
    path = outside("mine", 5)
    entry = store.import_(path)
    assert (entry.name, entry.origin, entry.path.parent) == ("mine", "imported", store.user)
    assert entry.path.read_bytes() == path.read_bytes()
    assert store.import_(outside("mine again", 5, ".safetensors")) == entry
    assert store.import_(store.resolve("alpha").path).origin == "bundled"
    assert names(store) == ["lattice", "alpha", "mine"]
    assert [file.name for file in store.user.iterdir()] == ["mine.safetensors"]


def test_import_numbers_a_name_that_another_model_has(store, outside):
    assert store.import_(outside("Lattice", 5)).name == "Lattice 2"
    assert store.import_(outside("lattice", 6)).name == "lattice 3"
    assert store.resolve("lattice").origin == "bundled"


def test_import_refuses_what_is_no_model(store, tmp_path):
    for name, data in (("a.stegmodel", b"PK\3\4"), ("b.pt", b"\x80\x02}q\0."), ("c.safetensors", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(ModelRefused):
            store.import_(tmp_path / name)
    assert not store.user.exists()


def test_export_and_import_elsewhere_give_the_same_model(store, tmp_path):
    path = store.export("alpha", tmp_path / "for you")
    assert path == tmp_path / "for you.stegmodel"
    other = ModelStore(tmp_path / "none", tmp_path / "theirs")
    entry = other.import_(path)
    assert (entry.id, entry.name) == (store.resolve("alpha").id, "for you")
    assert other.resolve(None) == entry


def test_export_never_overwrites_unless_told(store, tmp_path):
    target = tmp_path / "kept.stegmodel"
    target.write_text("precious")
    with pytest.raises(OutputRefused):
        store.export("alpha", target)
    assert target.read_text() == "precious"
    assert store.export("alpha", target, overwrite=True).read_bytes() == store.resolve("alpha").path.read_bytes()


def test_export_into_a_folder_and_nowhere(store, tmp_path):
    (tmp_path / "mail").mkdir()
    assert store.export(None, tmp_path / "mail") == tmp_path / "mail" / "lattice.stegmodel"
    with pytest.raises(OutputRefused):
        store.export(None, tmp_path / "missing" / "x.stegmodel")


def test_remove_takes_own_models_only(store, outside):
    path = outside("mine", 5)
    store.import_(path)
    assert store.remove("mine").name == "mine"
    assert names(store) == ["lattice", "alpha"]
    for ref, what in (("alpha", "stays"), (str(path), "not installed")):
        with pytest.raises(ModelRefused, match=what):
            store.remove(ref)
    assert path.exists()
    assert store.resolve("alpha").path.exists()


def test_a_removed_model_comes_back(store, outside):
    path = outside("mine", 5)
    data = path.read_bytes()
    entry = store.import_(path, trained=True)
    store.set_default("mine")
    store.remove("mine")
    assert [model.name for model in store.removed()] == ["mine"]
    assert store.restore(store.removed()[0]) == "mine"
    back = store.resolve("mine")
    assert (back.id, back.origin, back.path.read_bytes()) == (entry.id, "trained", data)
    assert store.default().name == "mine"
    assert store.removed() == ()


def test_removed_models_come_back_one_after_another_under_free_names(store, outside):
    for seed in (5, 6, 7):
        path = outside("mine", seed)
        store.import_(path)
        path.unlink()
        if seed < 7:
            store.remove("mine")
    assert [model.name for model in store.removed()] == ["mine", "mine"]
    last = store.removed()[0]
    assert store.restore(last) == "mine 2"
    assert store.restore(store.removed()[0]) == "mine 3"
    assert {entry.name for entry in store.list() if entry.own} == {"mine", "mine 2", "mine 3"}


def test_one_imported_again_is_not_there_twice(store, outside):
    store.import_(outside("mine", 5))
    store.remove("mine")
    store.import_(outside("again", 5))
    assert store.restore(store.removed()[0]) == "again"
    assert store.removed() == ()
    assert [entry.name for entry in store.list() if entry.own] == ["again"]


def test_broken_files_come_back_as_they_are(store):
    store.user.mkdir()
    (store.user / "half.safetensors").write_bytes(b"\0" * 100)
    (store.user / "folder.safetensors").mkdir()
    for broken in store.broken():
        store.remove(broken)
    assert store.broken() == ()
    for model in store.removed():
        store.restore(model)
    assert (store.user / "half.safetensors").read_bytes() == b"\0" * 100
    assert (store.user / "folder.safetensors").is_dir()


def test_emptying_the_trash_is_for_good(store, outside):
    store.import_(outside("mine", 5))
    store.remove("mine")
    store.empty_trash()
    assert store.removed() == ()
    assert not list((store.user / ".trash").iterdir())


def test_whether_a_model_was_exported_is_remembered(store, outside, tmp_path):
    entry = store.import_(outside("mine", 5))
    assert not store.was_exported(entry)
    store.export("mine", tmp_path / "for you")
    assert store.was_exported(entry)
    assert store.was_exported(store.rename("mine", "ours"))
    assert not store.was_exported(store.resolve("alpha"))


def test_rename_keeps_id_and_bytes(store, outside):
    entry = store.import_(outside("mine", 5))
    renamed = store.rename("mine", " our/model ")
    assert (renamed.name, renamed.id) == ("our_model", entry.id)
    assert store.rename("our_model", "ALPHA").name == "ALPHA 2"
    assert store.rename("ALPHA 2", "ALPHA 2").name == "ALPHA 2"
    assert names(store) == ["lattice", "alpha", "ALPHA 2"]
    with pytest.raises(ModelRefused, match="keeps its name"):
        store.rename("alpha", "beta")


def test_the_default_is_remembered_by_id(store, outside):
    store.import_(outside("mine", 5))
    store.set_default("mine")
    store.rename("mine", "ours")
    assert ModelStore(store.bundled, store.user).resolve(None).name == "ours"
    assert names(store)[0] == "lattice"
    store.remove("ours")
    assert store.resolve(None).name == "lattice"
    store.set_default("alpha")
    assert store.resolve(None).name == "alpha"
    assert store.set_default(None).name == "lattice"
    assert store.set_default(None).name == "lattice"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"id": 3}', '{"id": "0000000000000000"}', "\ufffe"])
def test_a_spoilt_choice_falls_back(store, text):
    store.user.mkdir()
    (store.user / "default.json").write_text(text, encoding="utf-8")
    assert store.default().name == "lattice"


def test_only_an_installed_model_can_be_the_default(store, outside):
    with pytest.raises(ModelRefused, match="not installed"):
        store.set_default(str(outside("mine", 5)))


def test_bundled_models_are_pinned(store, make_model):
    pins = {entry.name: hashlib.sha256(entry.path.read_bytes()).hexdigest() for entry in store.list()}
    pinned = ModelStore(store.bundled, store.user, pins=pins)
    assert pinned.verify("alpha") == pins["alpha"]
    path = store.resolve("alpha").path
    path.unlink()
    make_model(path, seed=99, name="alpha")
    assert names(pinned) == ["lattice"]
    assert "not the one that came" in pinned.broken()[0].problem
    with pytest.raises(ModelRefused):
        pinned.load("alpha")
    with pytest.raises(ModelRefused):
        pinned.load(str(path))


def test_verify_refuses_a_stranger_among_the_bundled(store):
    with pytest.raises(ModelRefused, match="did not come with"):
        ModelStore(store.bundled, store.user, pins={}).verify("alpha")


def test_verify_notices_a_change_since_listing(store, outside, make_model):
    entry = store.import_(outside("mine", 5))
    assert store.verify(entry) == hashlib.sha256(entry.path.read_bytes()).hexdigest()
    entry.path.unlink()
    make_model(entry.path, seed=6)
    with pytest.raises(ModelRefused, match="changed"):
        store.verify(entry)
    with pytest.raises(ModelRefused, match="changed"):
        store.load(entry)
    assert store.verify("mine") != entry.id


def test_loads_under_the_stores_name(store, outside):
    store.import_(outside("mine", 5))
    model = store.load("mine")
    assert (model.name, model.card.name, model.id, model.device) == (
        "mine",
        "from elsewhere",
        store.resolve("mine").id,
        "cpu",
    )


def test_listing_and_importing_need_no_torch(store, outside):
    path = outside("mine", 5)
    code = (
        "import sys; from pathlib import Path; from stegapp.models import ModelStore\n"
        "store = ModelStore(Path(sys.argv[1]), Path(sys.argv[2]), pins={})\n"
        "store.import_(Path(sys.argv[3])); store.set_default('mine'); store.verify('mine')\n"
        "store.export('mine', Path(sys.argv[4]))\n"
        "assert len(store.list()) == 3; sys.exit('torch' in sys.modules)"
    )
    arguments = [str(store.bundled), str(store.user), str(path), str(Path(path).with_name("out.stegmodel"))]
    assert subprocess.run([sys.executable, "-c", code, *arguments], check=False).returncode == 0


def test_what_was_trained_here_stays_told_from_what_was_imported(store, outside):
    imported, trained = store.import_(outside("imported", 10)), store.import_(outside("mine", 11), trained=True)
    assert (imported.origin, trained.origin) == ("imported", "trained")
    renamed = store.rename(trained, "renamed")
    assert renamed.origin == "trained"
    own = {entry.name: entry.origin for entry in store.list() if entry.own}
    assert own == {"imported": "imported", "renamed": "trained"}
    exported = store.export(renamed, imported.path.parent.parent)
    store.remove(renamed)
    kept = {path.name for path in store.user.iterdir()}
    assert kept == {"imported.safetensors", ".trash", f".exported-{renamed.id}"}
    assert store.import_(exported).origin == "imported"
    assert store.import_(exported, trained=True).origin == "trained"  # it was here already


_WORK = """
import random, sys
from pathlib import Path
from stegapp.errors import ModelRefused, OutputRefused
from stegapp.models import ModelStore

folder, seed = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(seed)
store = ModelStore(folder / "bundled", folder / "user", pins={})
files = sorted((folder / "outside").iterdir())
print("ready", flush=True)
sys.stdin.readline()
for _ in range(60):
    try:
        own = [entry for entry in store.list() if entry.own]
        what = chance.randrange(5)
        if what == 0 or not own:
            store.import_(chance.choice(files), trained=chance.random() < 0.5)
        elif what == 1:
            store.rename(chance.choice(own), chance.choice("abc"))
        elif what == 2:
            store.set_default(chance.choice(own))
        elif what == 3 and store.removed():
            store.restore(chance.choice(store.removed()))
        else:
            store.remove(chance.choice(own))
    except (ModelRefused, OutputRefused):
        pass  # the other one was faster
print("done", flush=True)
"""


def test_two_programs_at_once_corrupt_nothing(store, outside, tmp_path):
    taken = {store.import_(outside(name, seed)).id for seed, name in enumerate("abcd", start=20)}
    command = [sys.executable, "-c", _WORK, str(tmp_path)]
    workers = [
        subprocess.Popen([*command, str(seed)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for seed in range(2)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    assert [worker.communicate(timeout=300)[0] for worker in workers] == ["done\n"] * 2
    assert store.broken() == ()
    for entry in store.list():
        if entry.own:
            assert entry.id in taken
            assert len(store.verify(entry)) == 64
    assert store.default() in store.list()
    left = {path.name for path in store.user.iterdir() if path.suffix != ".safetensors"}
    left -= {"default.json", ".trash"}
    assert all(name.startswith(".trained-") for name in left), left
