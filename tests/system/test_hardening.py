"""No core files and no looking inside, with all of the program working as before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLES

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux' own ways")
posix = pytest.mark.skipif(os.name != "posix", reason="bounds of resources")

STATE = """
import ctypes, resource
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def _said(code: str, *, debug: bool = False, expect: int = 0) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "STEGAPP_DEBUG"}
    if debug:
        environment["STEGAPP_DEBUG"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == expect, done.stderr
    return done.stdout


@linux
def test_the_program_hardens_itself_as_it_starts() -> None:
    """As the installed command does: `main` without arguments of its own."""
    start = "import sys; sys.argv = ['stegapp', '--version']\nfrom stegapp.__main__ import main\nmain()"
    assert _said(start + STATE).splitlines()[-1] == "(0, 0) 0"


@linux
def test_it_can_be_left_out_for_debugging() -> None:
    start = "import resource; before = resource.getrlimit(resource.RLIMIT_CORE)\n"
    start += "from stegapp.system.hardening import harden; harden()\n"
    start += "assert resource.getrlimit(resource.RLIMIT_CORE) == before"
    assert _said(start + STATE, debug=True).splitlines()[-1].endswith(" 1")


def test_whoever_calls_main_from_a_program_of_his_own_is_left_alone() -> None:
    code = "import stegapp.system.hardening as h\nh.harden = lambda: print('hardened')\n"
    code += "from stegapp.__main__ import main\nmain(['--version'])"
    assert "hardened" not in _said(code)


@posix
def test_a_crash_leaves_no_core_file(tmp_path: Path) -> None:
    code = (
        f"import os; os.chdir({str(tmp_path)!r})\nimport resource\nhard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
    )
    code += "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
    code += "from stegapp.system.hardening import harden; harden(); os.abort()"
    _said(code, expect=-6)
    assert list(tmp_path.iterdir()) == []


@linux
def test_another_program_of_the_user_cannot_read_the_memory() -> None:
    """Of root's processes root can read all: one is tried that has given its rights away."""
    if os.geteuid() != 0:
        pytest.skip("rights cannot be given away")
    code = """
import os, subprocess, sys
from stegapp.system.hardening import harden
def look():
    try:
        os.close(os.open(f"/proc/{os.getppid()}/mem", os.O_RDONLY))
        os.write(1, b"read ")
    except OSError:
        os.write(1, b"refused ")
os.setresgid(65534, 65534, 65534); os.setresuid(65534, 65534, 65534)
import ctypes
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
for _ in range(2):
    if os.fork() == 0:
        look(); os._exit(0)
    os.wait()
    harden()
"""
    assert _said(code).split() == ["read", "refused"]


@linux
def test_files_still_get_their_names(tmp_path: Path) -> None:
    """A file without a name gets one through /proc/self/fd, which belongs to root in a process that is hardened."""
    tmp_path.chmod(0o777)
    for parent in tmp_path.parents[:3]:  # one more where several processes test
        parent.chmod(parent.stat().st_mode | 0o055)
    code = f"""
import os
from pathlib import Path
from stegapp.system.atomic import write_atomically
from stegapp.system.hardening import harden
from stegapp.training.load_meter import LoadMeter
folder = os.open({str(tmp_path)!r}, os.O_RDONLY)
if os.geteuid() == 0:
    os.setresgid(65534, 65534, 65534); os.setresuid(65534, 65534, 65534)
harden()
os.fchdir(folder)
meter = LoadMeter("cpu"); meter.read()
write_atomically(Path("a.txt"), b"whole")
write_atomically(Path("a.txt"), b"again", replace=True)
print(open("a.txt").read(), sorted(os.listdir()), sorted(meter.read()))
"""
    said = _said(code)
    assert said.startswith("again ['a.txt']")
    before = _said(
        "from stegapp.training.load_meter import LoadMeter\nm = LoadMeter('cpu'); m.read(); print(sorted(m.read()))"
    )
    assert before.strip() in said  # what is measured of the load is still measured


def test_a_message_goes_in_and_comes_out(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "stegapp"]
    stego = str(tmp_path / "s.png")
    cover = str(SAMPLES / "mountain_path.png")
    words = ["hide", cover, "-o", stego, "--text", "Noon.", "--no-password", "--device", "cpu"]
    for arguments, said in ((words, ""), (["reveal", stego, "--device", "cpu", "--no-password"], "Noon.")):
        done = subprocess.run(
            [*command, *arguments], capture_output=True, text=True, check=False, cwd=ROOT, timeout=240
        )
        assert done.returncode == 0, done.stderr
        assert said in done.stdout
