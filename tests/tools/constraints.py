"""Write `.ci/constraints.txt` anew: `uv run python -m tests.tools.constraints`.

All that a check or a bundle installs, with versions and hashes, for every system and Python that the project is for. It
is made from a lock file that is thrown away: versions that this folder's `uv.lock` has, the ones last tested, stay
as long as pyproject.toml allows them. No line names a host, so that any mirror serves.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.conftest import ROOT

__all__ = ["PLACE", "main"]

PLACE = ROOT / ".ci" / "constraints.txt"

_HEAD = """\
# Everything that `.ci/run` and a bundle install, by version and hash, no host named.
# Made by `uv run python -m tests.tools.constraints`; installed and tested on Linux (x86_64) with Python 3.11 alone.
# What is marked for other systems and Pythons was resolved for them and not tried.
"""


def main() -> int:
    """Resolve, export and write."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("pyproject.toml", "uv.lock", "README.md", "LICENSE"):
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, folder)
        uv = ["uv", "--quiet", "--directory", folder]
        subprocess.run([*uv, "lock"], check=True)
        options = ["--format", "requirements-txt", "--no-emit-project", "--no-header", "--no-annotate"]
        done = subprocess.run([*uv, "export", "--frozen", *options], check=True, capture_output=True, text=True)
    lines = done.stdout
    if "://" in lines or lines.count("--hash=") < 2 * lines.count("=="):
        sys.stderr.write("The export names a host, or lacks hashes. Nothing was written.\n")
        return 1
    PLACE.write_text(_HEAD + lines, encoding="utf-8")
    return 0


def requirements(path: Path = PLACE) -> dict[str, set[str]]:
    """Return the versions of each package in a file of constraints, by its normalised name."""
    found: dict[str, set[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and line[0] not in " #":
            name, _, version = line.partition("==")
            found.setdefault(name.lower(), set()).add(version.split()[0])
    return found


if __name__ == "__main__":
    sys.exit(main())
