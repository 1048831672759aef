"""Modules, classes and functions stay small enough to be read at once; see CONTRIBUTING."""

import ast
from collections.abc import Iterator
from pathlib import Path

import stegapp

MODULE, CLASS, FUNCTION = 400, 300, 60
"""Lines at most."""


def _too_long(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*.py")):
        text = path.read_text("utf-8")
        if text.count("\n") > MODULE:
            yield f"{path.relative_to(root)}: {text.count(chr(10))}"
        for part in ast.walk(ast.parse(text)):
            if isinstance(part, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (part.end_lineno or part.lineno) - part.lineno + 1
                if lines > (CLASS if isinstance(part, ast.ClassDef) else FUNCTION):
                    yield f"{path.relative_to(root)}, {part.name}: {lines}"


def test_nothing_is_longer_than_one_reads_at_once() -> None:
    assert not list(_too_long(Path(stegapp.__file__).parent))


def test_what_is_too_long_is_found(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("def f():\n" + "    pass\n" * 60 + "x = 1\n" * 400, "utf-8")
    assert list(_too_long(tmp_path)) == ["long.py: 461", "long.py, f: 61"]
