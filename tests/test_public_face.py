"""The public face: what `import stegapp` gives, and README's example."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import stegapp
from tests.conftest import ROOT, SAMPLES


def _example() -> str:
    """Return README's block of Python."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"^```python\n(import stegapp\n.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    assert block is not None
    return block.group(1)


def test_the_example_of_the_readme_runs(tmp_path: Path) -> None:
    example = _example()
    assert example.count("\n") >= 5
    shutil.copyfile(SAMPLES / "two_dogs.png", tmp_path / "photo.png")
    shutil.copyfile(SAMPLES / "two_dogs.png", tmp_path / "photo.jpg")
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Meet me at nine." in done.stdout


def test_a_message_goes_there_and_back(tmp_path: Path) -> None:
    stego = tmp_path / "stego.png"
    model = stegapp.Model()
    assert model.id in [other.id for other in stegapp.Model.installed()]
    entry = stegapp.FileEntry("a/b.txt", b"bytes")
    seen: list[str] = []
    result = stegapp.hide(
        (SAMPLES / "two_dogs.png").read_bytes(),
        stego,
        stegapp.Message.from_files([entry]),
        password="",
        model=model,
        on_progress=lambda progress: seen.append(progress.stage),
    )
    assert result.model_id == model.id
    assert "verify" in seen
    again = stegapp.Model(stegapp.api._session().store.resolve(None).path)  # the same, by its file
    assert stegapp.reveal(str(stego), password="", model=again).message.files == (entry,)
    with pytest.raises(stegapp.NothingRevealed):
        stegapp.reveal(stego, password="other")
    with pytest.raises(stegapp.OutputRefused):
        stegapp.hide(SAMPLES / "two_dogs.png", stego, "x", password="")


def test_a_message_is_split_and_joined(tmp_path: Path) -> None:
    photos = [SAMPLES / f"{name}.png" for name in ("two_dogs", "cobblestone", "dandelions")]
    made = stegapp.split(photos, tmp_path / "out", "Meet me at nine.", needed=2, password="pw")
    stegos = [photo.output for photo in made.photos]
    with pytest.raises(stegapp.SharesMissing):
        stegapp.reveal(stegos[0], password="pw")
    assert stegapp.join(stegos[::-2], password="pw").message.text == "Meet me at nine."
    with pytest.raises(stegapp.UsageError):
        stegapp.join([], password="pw")


def test_every_name_of_the_face_is_there() -> None:
    for name in stegapp.__all__:
        assert getattr(stegapp, name) is not None
    assert set(dir(stegapp)) == set(stegapp.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = stegapp.nothing
    from stegapp import errors

    kinds = {name: getattr(stegapp, name) for name in stegapp.__all__}
    assert set(errors.__all__) == {
        name for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, stegapp.StegError)
    }
