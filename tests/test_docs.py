"""What the documents name is there: files, links, modules, commands and their options."""

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from stegapp import __version__
from stegapp.cli.app import COMMANDS
from tests.conftest import ROOT

JOURNAL = ROOT / "resources" / "docs" / "experiments"
PATTERNS = ("*.md", "models/*.md", "resources/docs/**/*.md", "stegapp/format/*.md")
DOCUMENTS = [path for pattern in PATTERNS for path in sorted(ROOT.glob(pattern))]
STANDS_FOR = re.compile(r"NAME|XX")  # any name
SHORT = ("resources/docs/ARCHITECTURE.md", "resources/docs/GLOSSARY.md")  # their paths begin at stegapp/
PLACES = ("stegapp/", "tests/", "resources/", "models/", ".ci/")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _commands(text: str) -> Iterator[str]:
    """Yield the lines of all indented blocks, continued lines as one, without comments."""
    for block in re.findall(r"(?:^    \S.*\n(?:^ {8,}.*\n)*)+", text, re.MULTILINE):
        for line in block.replace("\\\n", " ").splitlines():
            yield re.sub(r"\$\(.*?\)", "X", re.sub(r"\s+#.*", "", line)).strip()


def test_there_are_documents() -> None:
    names = {_name(path) for path in DOCUMENTS}
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "models/README.md"} <= names
    assert {f"resources/docs/{name}.md" for name in ("ARCHITECTURE", "GLOSSARY", "adding-a-carrier")} <= names


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_links_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not target.startswith("https://"):
            place, _, heading = target.partition("#")
            assert (document.parent / place).exists(), target
            titles = [re.sub(r"\W+", "-", title.lower()).strip("-") for title in re.findall(r"^#+ (.*)$", text, re.M)]
            assert place or heading in titles, target


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_files_named_are_there(document: Path) -> None:
    short = _name(document) in SHORT
    roots = [ROOT, ROOT / "stegapp", ROOT / "stegapp" / "gui"] if short else [ROOT]
    for name in re.findall(r"`([\w./-]+(?:\.py|/))`", document.read_text(encoding="utf-8")):
        if (short or name.startswith(PLACES)) and not STANDS_FOR.search(name):
            assert any((root / name).exists() for root in roots), name


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_modules_run_are_there(document: Path) -> None:
    for name in re.findall(r"python -m\s+((?:stegapp|tests)[\w.]*)", document.read_text(encoding="utf-8")):
        if not STANDS_FOR.search(name):
            assert importlib.util.find_spec(name) is not None, name


def test_scripts_are_all_described() -> None:
    scripts = {path.stem for path in (ROOT / "tests" / "tools").glob("*.py")} - {"__init__"}
    assert scripts == set(re.findall(r"^\| `(\w+)[^`]*` \|", _text("CONTRIBUTING.md"), re.M))


@lru_cache
def _options(command: tuple[str, ...]) -> set[str]:
    """Return the options that a command's help lists."""
    run = [sys.executable, "-m", "stegapp", *command, "--help"]
    done = subprocess.run(run, capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "200"})
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", done.stdout))


def test_commands_have_the_options_named() -> None:
    seen = set()
    for document in DOCUMENTS:
        for line in _commands(document.read_text(encoding="utf-8")):
            found = re.match(r"(?:uv run )?stegapp (.*)", line)
            words = shlex.split(found[1].replace("[", "").replace("]", "")) if found else []
            if words:
                command = tuple(words[: 2 if words[0] == "models" else 1]) if words[0] in COMMANDS else ()
                asked = {word for word in words if re.match(r"--?[a-z]", word)}
                assert asked <= _options(command), f"{_name(document)}: {line}"
                seen.add(" ".join(command))
    assert {"hide", "reveal", "capacity", "train", "evaluate", "models list"} <= seen


def test_the_journal_lists_its_pages_and_all_have_one_form() -> None:
    pages = {path.stem: path.read_text(encoding="utf-8") for path in JOURNAL.glob("*.md")}
    index = pages.pop("README")
    assert sorted(re.findall(r"^\| \[([\w-]+)\]\(", index, re.M)) == sorted(pages)
    for name, text in pages.items():
        assert text.startswith("# "), name
        assert "## Command" in text or "## Question" in text, name
        assert "## Conclusion" in text or "## What it cannot do" in text, name


def test_the_changelog_knows_this_version() -> None:
    assert re.search(rf"^## \[.*{re.escape(__version__)}", _text("CHANGELOG.md"), re.M)
