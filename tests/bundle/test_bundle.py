"""The finished bundle, known only from outside: `uv run pytest tests/bundle -m slow -n 0` builds and tries it.

It builds the light one, or the one that STEGAPP_TEST_BUNDLE_KIND=cpu names. With STEGAPP_TEST_BUNDLE=dist/stegapp it
takes one that is built already.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from stegapp.bundling import licences
from stegapp.bundling.kinds import Kind
from stegapp.bundling.without_cuda import is_cuda
from stegapp.system.password_store import has_library
from tests import heic
from tests.bundle.screen import Screen, until
from tests.conftest import SAMPLES

pytestmark = pytest.mark.slow

TEXT = "Treffen um zwölf ☕ 测试"
WINDOW = [0, 0, 1200, 780, 0]
PICTURE_AREA = (400, 400)  # in that window
TRAIN_BANNER = (460, 140)  # on its sentence
MOST_MEGABYTES = {"light": 250, "cpu": 700, "cuda": 5000}
NEEDS_TORCH = "Training needs PyTorch, which is not installed."


def _run(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    *,
    cwd: Path | str = "/",
    said: bytes = b"",
    timeout: float = 600,
    code: int = 0,
) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [str(part) for part in command],
        env=dict(environment),
        input=said,
        capture_output=True,
        check=False,
        timeout=timeout,
        cwd=cwd,
    )
    assert done.returncode == code, (done.returncode, done.stderr.decode("utf-8", "replace")[-3000:])
    return done


def _source(*arguments: str | Path, environment: Mapping[str, str]) -> bytes:
    """Run a command of the source tree."""
    return _run([sys.executable, "-m", "stegapp", *arguments], {**os.environ, **environment}, cwd=Path.cwd()).stdout


def test_sizes_and_what_is_left_out(bundle: Path, kind: Kind) -> None:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    print(f"{kind}: unpacked {megabytes:.0f} MB in {len(files)} files")
    assert megabytes <= MOST_MEGABYTES[kind]
    assert not [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]
    inside = bundle / "_internal"
    unwanted = ["matplotlib", "pytest", "sympy/testing", "torch/include", "torch/test", "scipy", "onnx", "google"]
    if kind != "cuda":
        places = [(path, path.relative_to(inside).as_posix()) for path in files if path.is_relative_to(inside)]
        cuda = [place for path, place in places if is_cuda(place) and path.stat().st_size > 100_000]  # not a stub
        assert not cuda
        unwanted += ["nvidia", "triton"]
    if kind == "light":
        unwanted += ["torch", "sympy"]
        assert not list(inside.rglob("*torch*.so*"))
    assert not [name for name in unwanted if (inside / name).exists()]
    for name in ("libQt6Quick*", "libQt6Network*", "libgtk*", "libonnxruntime.so*"):
        assert not list(inside.rglob(name))
    assert (inside / "models" / "lattice.safetensors").is_file()


def test_every_part_has_its_licence(bundle: Path, kind: Kind) -> None:
    listed = licences.check(bundle)
    assert {"onnxruntime", "pyside6-essentials", "shiboken6", "numpy", "python", "pyinstaller", "stegapp"} <= set(
        listed
    )
    assert ("torch" in listed) == (kind != "light")
    folder = bundle / "_internal" / "licences"
    texts = {path.name for path in (folder / "pyside6-essentials").iterdir()}
    assert {"Qt.md", "LGPL-3.0.txt", "GPL-3.0.txt"} <= texts
    assert list((folder / "onnxruntime").rglob("ThirdPartyNotices.txt"))


def test_command_line_and_interchange(bundle: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """What the bundle hides the source tree reveals, and the other way round; texts and files."""
    program, cover = bundle / "stegapp", SAMPLES / "two_dogs.png"
    text = tmp_path / "text.txt"
    text.write_text(TEXT, encoding="utf-8")
    common = ["--password-stdin", "--device", "cpu"]
    ours = tmp_path / "aus dem Bündel.png"
    _run([program, "hide", cover, "-o", ours, "--text-file", text, *common], environment, said="pässwort".encode())
    (tmp_path / "key").write_text("pässwort", encoding="utf-8")
    key: list[str | Path] = ["--password-file", tmp_path / "key", "--device", "cpu"]
    assert _source("reveal", ours, *key, environment={}).decode() == TEXT
    theirs = tmp_path / "from the source tree.png"
    _source("hide", cover, "-o", theirs, "--file", text, *key, environment={})
    answer = _run(
        [program, "reveal", theirs, "-o", tmp_path / "unpacked", "--json", *common],
        environment,
        said="pässwort".encode(),
    )
    assert json.loads(answer.stdout)["files"][0]["name"] == "text.txt"
    assert (tmp_path / "unpacked" / "text.txt").read_text(encoding="utf-8") == TEXT


def test_the_library_of_password_stores_is_inside(bundle: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """Its stores are found by their names, so that no import takes them in; here there is none to ask."""
    if not has_library() and "STEGAPP_TEST_BUNDLE" not in os.environ:
        pytest.skip("keyring is not installed, and so not in a bundle that is built here")
    nowhere = {**environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    command: list[str | Path] = [bundle / "stegapp", "reveal", SAMPLES / "two_dogs.png", "--password-from-store", "x"]
    assert "There is no password store that can be used." in _run(command, nowhere, code=3).stderr.decode()
    assert list((bundle / "_internal").glob("keyring-*.dist-info"))


@pytest.mark.parametrize("name", ["c.jpg", "c.webp", "c.avif", "c.jp2", "c.tif", "c.gif", "c.heic"])
def test_kinds_of_pictures(bundle: Path, environment: dict[str, str], tmp_path: Path, name: str) -> None:
    cover = tmp_path / name
    if name == "c.heic":
        cover.write_bytes(heic.LOSSLESS)
    else:
        with Image.open(SAMPLES / "two_dogs.png") as sample:
            sample.save(cover)
    answer = json.loads(_run([bundle / "stegapp", "capacity", cover, "--json"], environment).stdout)
    assert answer["capacity_bytes"] > 10_000


@pytest.mark.usefixtures("light")
def test_without_torch_commands_say_what_they_need(bundle: Path, environment: dict[str, str], tmp_path: Path) -> None:
    program, out = bundle / "stegapp", tmp_path / "out"
    train = ["train", "--images", str(SAMPLES), "--out", f"{out}.safetensors"]
    hide = [
        "hide",
        str(SAMPLES / "two_dogs.png"),
        "-o",
        f"{out}.png",
        "--text",
        "x",
        "--no-password",
        "--device",
        "cuda",
    ]
    xunet = ["evaluate", "--images", str(SAMPLES), "--limit", "6", "--detect", "xunet", "--compare", "none"]
    for arguments, sentence in (
        (train, NEEDS_TORCH),
        (hide, "Graphics cards need PyTorch, which is not installed."),
        (xunet, "This needs PyTorch, which is not installed."),
    ):
        said = _run([program, *arguments], environment, code=3).stderr.decode()
        assert sentence in said
        assert "Traceback" not in said
        assert "pip install" not in said
    assert not list(tmp_path.glob("out*"))


def test_evaluation_in_other_processes(bundle: Path, environment: dict[str, str]) -> None:
    """What needs no torch works in every bundle; the other processes are this program too."""
    command: list[str | Path] = [bundle / "stegapp", "evaluate", "--images", SAMPLES, "--limit", "6", "--jobs", "2"]
    command += ["--detect", "spam", "--compare", "none", "--splits", "2", "--json"]
    rows = json.loads(_run(command, environment).stdout)
    assert {row["detector"] for row in rows} >= {"spam"}


@pytest.mark.usefixtures("trains")
def test_training(bundle: Path, environment: dict[str, str], tmp_path: Path) -> None:
    photos = tmp_path / "Fotos mit Ö"
    shutil.copytree(SAMPLES, photos)
    out = tmp_path / "mein.safetensors"
    command: list[str | Path] = [bundle / "stegapp", "train", "--images", photos, "--out", out, "--progress", "jsonl"]
    command += ["--set", "jt.steps=2", "--set", "sf.steps=2", "--max-batch", "2", "--device", "cpu"]
    lines = [json.loads(line) for line in _run(command, environment).stdout.splitlines()]
    assert {line.get("stage") for line in lines} >= {"jt", "sf"}
    assert out.is_file()
    listed = _run([bundle / "stegapp", "models", "list", "--json"], environment)
    assert json.loads(listed.stdout)[0]["name"] == "lattice"


@contextmanager
def _window(
    bundle: Path, screen: Screen, environment: Mapping[str, str], tmp_path: Path, *files: Path
) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Open the window at a known place, its language English."""
    config = tmp_path / "config"
    config.mkdir(exist_ok=True)
    (tmp_path / "out").mkdir(exist_ok=True)
    settings = {"version": 1, "language": "en", "save_folder": str(tmp_path / "out"), "window": WINDOW}
    (config / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    given = {
        **environment,
        "DISPLAY": screen.display,
        "STEGAPP_CONFIG_DIR": str(config),
        "STEGAPP_DATA_DIR": str(tmp_path / "data"),
    }
    with (tmp_path / "said").open("wb") as said:
        process = subprocess.Popen(
            [str(bundle / "stegapp"), *map(str, files)], env=given, cwd="/", stdout=said, stderr=said
        )
    try:
        window = until("the window", lambda: screen.window(process.pid))
        screen.focus(window)
        yield process, window
        screen.focus(window)
        screen.key("ctrl+q")
        assert process.wait(60) == 0
        assert b"Traceback" not in (tmp_path / "said").read_bytes()
    except (AssertionError, subprocess.TimeoutExpired):
        screen.shot().save(tmp_path / "screen.png")
        raise
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def test_window_hides_and_reveals(bundle: Path, screen: Screen, environment: dict[str, str], tmp_path: Path) -> None:
    """Drop a photo, type a text and a password, hide; drop the stego, type the password, reveal, copy."""
    words, password = "Meet me at noon", "horse battery 7"
    cover = tmp_path / "photo.png"
    shutil.copy(SAMPLES / "dandelions.png", cover)
    with _window(bundle, screen, environment, tmp_path) as (_, window):
        _drop(screen, window, cover)
        # Alt+H says what is missing still, and puts the keyboard there.
        screen.press("alt+h")
        screen.type(words)
        screen.press("Tab", "Tab")  # past “Make one”
        screen.type(password)
        screen.calm()
        screen.press("alt+h")
        screen.type(password)
        screen.calm()
        screen.press("alt+h")
        stego = until("a stego", lambda: next(iter((tmp_path / "out").glob("*.png")), None))
        (tmp_path / "key").write_text(password, encoding="utf-8")
        key: list[str | Path] = ["--password-file", tmp_path / "key", "--device", "cpu"]
        assert _source("reveal", stego, *key, environment={}).decode() == words

        screen.press("ctrl+2")
        _drop(screen, window, stego)
        screen.type(password)
        screen.press("Return")
        screen.calm(3)  # while it works, a clock runs, and Alt+C would cancel
        screen.key("alt+c")
        assert until("the message on the clipboard", lambda: screen.clipboard() or None) == words


def _drop(screen: Screen, window: str, file: Path) -> None:
    """Drop a file on the window, and wait until it shows something else there."""
    x, y = PICTURE_AREA
    area = (x - 100, y - 100, x + 100, y + 100)
    before = screen.shot().crop(area).tobytes()
    screen.drag([file], PICTURE_AREA)

    def colourful() -> bool | None:
        now = screen.shot().crop(area)
        return now.tobytes() != before and len(now.convert("L").getcolors() or []) > 100

    until(f"{file.name} in the window", colourful)
    screen.focus(window)


@pytest.mark.usefixtures("light")
def test_window_says_what_training_needs(
    bundle: Path, screen: Screen, environment: dict[str, str], tmp_path: Path
) -> None:
    with _window(bundle, screen, environment, tmp_path):
        screen.press("ctrl+5")
        screen.click(TRAIN_BANNER, times=3)
        screen.key("ctrl+c")
        assert until("the sentence on the clipboard", lambda: screen.clipboard() or None).strip() == NEEDS_TORCH


@pytest.mark.usefixtures("trains")
def test_window_trains(bundle: Path, screen: Screen, environment: dict[str, str], tmp_path: Path) -> None:
    """Drop a folder, plan, train by the same program as another process, and pause it."""
    photos = tmp_path / "Fotos mit Ö"
    shutil.copytree(SAMPLES, photos)
    with _window(bundle, screen, environment, tmp_path) as (process, window):
        screen.press("ctrl+5")
        screen.drag([photos], PICTURE_AREA)
        screen.calm(3)
        screen.focus(window)
        screen.press("alt+n")
        screen.calm(3)  # some steps are tried, to tell how long it will take
        screen.key("alt+s")
        trains = until("the training's process", lambda: _child(process.pid))
        assert Path(trains[0]).samefile(bundle / "stegapp")
        assert "train" in trains
        until("a checkpoint", lambda: list((tmp_path / "data").rglob("checkpoint.safetensors")))
        screen.key("alt+u")
        until("the end of the training's process", lambda: _child(process.pid) is None)
        screen.calm()  # the window has noticed it too, and asks no question when it is closed


def _child(pid: int) -> list[str] | None:
    """Return the command of a process' child that trains."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            words = (folder / "cmdline").read_bytes().decode().split("\0")
        except OSError:  # it has just ended
            continue
        if parent == pid and "--progress" in words:
            return words
    return None


def test_an_exported_model_opens_on_models(
    bundle: Path, screen: Screen, environment: dict[str, str], tmp_path: Path
) -> None:
    export = tmp_path / "Für Ñandú.stegmodel"
    _source("models", "export", "lattice", "-o", export, environment={})
    # Another model than the bundled one: the same networks under other words.
    other = _with_other_words(export, tmp_path / "other.stegmodel")
    with _window(bundle, screen, environment, tmp_path, other) as (process, _):
        assert process.poll() is None
        screen.calm()
        screen.press("space")  # the keyboard is on Import
        until("the model", lambda: list((tmp_path / "data" / "models").glob("other*")))


def _with_other_words(export: Path, target: Path) -> Path:
    from safetensors import safe_open
    from safetensors.numpy import save_file

    with safe_open(export, framework="numpy") as model:
        metadata = dict(model.metadata())
        tensors = {name: model.get_tensor(name) for name in model.keys()}  # noqa: SIM118
    card = json.loads(metadata["stegapp"])
    card["description"] = "The same networks under other words."
    save_file(tensors, target, {**metadata, "stegapp": json.dumps(card)})
    return target


def test_read_only_and_without_a_home(bundle: Path, tmp_path: Path) -> None:
    """An install folder that nobody may write to, no home folder: hide and reveal work all the same."""
    out = tmp_path / "out.png"
    bare = {"PATH": "", "HOME": "/nonexistent"}
    with _read_only(bundle):
        hide = ["hide", str(SAMPLES / "pebbles_twigs.png"), "-o", str(out), "--text", "ohne Heim", "--no-password"]
        _run([bundle / "stegapp", *hide], bare)
        assert _run([bundle / "stegapp", "reveal", out, "--no-password"], bare).stdout.decode() == "ohne Heim"
        assert _run([bundle / "stegapp", "reveal", out, "--no-password"], {}).stdout.decode() == "ohne Heim"
        with pytest.raises(AssertionError) as refused:
            _run([bundle / "stegapp", "models", "import", tmp_path / "none.stegmodel"], bare)
    assert "Traceback" not in str(refused.value)


@contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    """Take away the right to write; root keeps it, so that its writing is seen by times instead."""
    paths = [folder, *(path for path in folder.rglob("*") if not path.is_symlink())]
    modes = {path: path.stat().st_mode for path in paths}
    times = {path: path.stat().st_mtime_ns for path in paths}
    for path, mode in modes.items():
        path.chmod(mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    try:
        yield
        assert {path: path.stat().st_mtime_ns for path in paths} == times
        assert len(paths) == 1 + sum(not path.is_symlink() for path in folder.rglob("*"))
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.nonsense"])
def test_other_locales(bundle: Path, environment: dict[str, str], tmp_path: Path, locale: str) -> None:
    """File names and texts beyond ASCII come through, whatever the locale says."""
    environment |= {"LANG": locale, "LC_ALL": locale}
    cover = tmp_path / "Foto Ö 测试.png"
    shutil.copy(SAMPLES / "sailing_boat.png", cover)
    out = tmp_path / "verstéckt.png"
    _run([bundle / "stegapp", "hide", cover, "-o", out, "--text", TEXT, "--no-password"], environment)
    done = _run([bundle / "stegapp", "reveal", out, "--no-password"], environment)
    assert done.stdout.decode("utf-8") == TEXT


def test_window_in_a_plain_locale_without_a_home(bundle: Path, screen: Screen, tmp_path: Path) -> None:
    plain = {"PATH": "", "LC_ALL": "C"}
    with _window(bundle, screen, plain, tmp_path) as (process, _):
        assert process.poll() is None


def test_no_network_is_asked_for(bundle: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """In a network namespace without any interface, hiding works; skipped where such may not be made."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], check=False, capture_output=True).returncode:
        pytest.skip("network namespaces cannot be made here")
    out = tmp_path / "out.png"
    hide = ["hide", str(SAMPLES / "forest_stream.png"), "-o", str(out), "--text", "offline", "--no-password"]
    _run([unshare, "-rn", bundle / "stegapp", *hide], environment)
    done = _run([unshare, "-rn", bundle / "stegapp", "reveal", out, "--no-password"], environment)
    assert done.stdout == b"offline"


def test_without_a_display_it_says_so(bundle: Path, environment: dict[str, str]) -> None:
    done = subprocess.run([bundle / "stegapp"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "there is no display" in done.stderr


def test_install_desktop(bundle: Path, environment: dict[str, str]) -> None:
    """The menu entry starts this bundle, though its path has spaces."""
    made = _run([bundle / "stegapp", "--install-desktop"], environment).stdout.decode().splitlines()
    entry = next(Path(path) for path in made if path.endswith(".desktop")).read_text(encoding="utf-8")
    assert f'Exec="{bundle / "stegapp"}" %F' in entry
    _run([bundle / "stegapp", "--uninstall-desktop"], environment)
    assert not [path for path in made if Path(path).exists()]
