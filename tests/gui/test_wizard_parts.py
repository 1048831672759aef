"""What works behind the wizard knows no widgets, and the steps know neither each other nor the page."""

import ast
from pathlib import Path

import pytest

import stegapp.gui.wizard

WIZARD = Path(stegapp.gui.wizard.__file__).parent
WITHOUT_WIDGETS = (
    "acceptance_test", "child", "controller", "history", "pace", "photo_survey", "plans", "run_failure",
    "run_jobs", "run_lock", "run_store", "runs", "trials",
)  # fmt: skip
STEPS = ("photos", "plan", "training", "failed", "acceptance", "done")


def _imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return found | {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}


@pytest.mark.parametrize("name", WITHOUT_WIDGETS)
def test_what_works_behind_the_wizard_knows_no_widgets(name: str) -> None:
    forbidden = ("PySide6.QtWidgets", "stegapp.gui.widgets", "stegapp.gui.wizard.steps", "stegapp.gui.wizard.page")
    imported = _imported(WIZARD / f"{name}.py")
    assert imported
    assert not [module for module in imported if module.startswith(forbidden)]


@pytest.mark.parametrize("name", STEPS)
def test_a_step_knows_only_itself(name: str) -> None:
    imported = _imported(WIZARD / "steps" / f"{name}.py")
    others = tuple(f"stegapp.gui.wizard.steps.{step}" for step in STEPS if step != name)
    assert not imported & {*others, "stegapp.gui.wizard.page", "stegapp.gui.wizard.controller"}
    assert "stegapp.gui.wizard.layout_helpers" in imported
