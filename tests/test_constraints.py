"""The constraints that checks and bundles install from: complete, hashed, without a host, and up to date."""

import re
import tomllib

from tests.conftest import ROOT
from tests.tools.constraints import PLACE, requirements

AGAIN = "run: uv run python -m tests.tools.constraints"


def _project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


def test_every_line_is_a_version_with_hashes_and_no_host() -> None:
    text = PLACE.read_text(encoding="utf-8")
    assert "://" not in text
    blocks = re.split(r"\n(?=[A-Za-z0-9])", "\n".join(line for line in text.splitlines() if not line.startswith("#")))
    assert len(blocks) > 80
    for block in blocks:
        assert re.match(r"\n?[\w.-]+==[\w.!+-]+( ; [^\n]*?)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\)?\n?)+$", block), (
            block
        )


def test_what_the_project_asks_for_is_there() -> None:
    project = _project()
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    missing = {_name(requirement) for requirement in wanted} - requirements().keys()
    assert not missing, AGAIN


def test_the_versions_are_those_of_the_project() -> None:
    known = requirements()
    pinned = dict(line.lower().split("==") for line in _project()["tool"]["uv"]["constraint-dependencies"])
    there = {name: known[name] for name in pinned if name in known}
    assert there == {name: {pinned[name]} for name in there}, AGAIN
    extras = {_name(line) for line in _project()["project"]["optional-dependencies"]["analysis"]}
    assert pinned.keys() - known.keys() <= extras, AGAIN
