"""What the start of the program may import."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "code",
    [
        "import stegapp",
        "from stegapp.__main__ import main; import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()) as out: assert main(['--help']) == 0\n"
        "assert 'reveal' in out.getvalue()",
        "from stegapp.__main__ import main; import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()): assert main(['hide', '--help']) == 0",
        "import stegapp.pipeline, stegapp.models, stegapp.imaging.oriented, stegapp.imaging.metrics\n"
        "import stegapp.carriers, stegapp.format, stegapp.embedding",
    ],
)
def test_neither_torch_nor_qt_is_imported(code: str) -> None:
    check = "\nimport sys; slow = {'torch', 'PySide6', 'skimage', 'scipy'} & set(sys.modules); assert not slow, slow"
    done = subprocess.run([sys.executable, "-c", code + check], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_help_waits_for_no_pipeline() -> None:
    """numpy alone would double what a start takes."""
    code = (
        "from stegapp.__main__ import main; import contextlib, io, sys\n"
        "with contextlib.redirect_stdout(io.StringIO()): assert main(['--help']) == main(['train', '--help']) == 0\n"
        "slow = {'numpy', 'stegapp.pipeline', 'stegapp.training', 'stegapp.models'} & set(sys.modules)\n"
        "assert not slow, slow"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_no_compiler_is_loaded_that_prints_at_the_end() -> None:
    """torch's optimisers would bring triton along, and that what it has to say when a process ends."""
    code = (
        "from stegapp.__main__ import main; import contextlib, io, sys\n"
        "with contextlib.redirect_stdout(io.StringIO()): assert main(['--version']) == 0\n"
        "import torch\n"
        "value = torch.nn.Parameter(torch.zeros(1)); value.grad = torch.ones(1); torch.optim.Adam([value]).step()\n"
        "assert value.item() < 0\n"
        "assert not [name for name in sys.modules if name.startswith('triton.')]\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=False)
    assert (done.returncode, done.stderr) == (0, "")
