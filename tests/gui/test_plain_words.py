"""On the ways of hiding and revealing stands no word from the laboratory, unless details are asked for."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from stegapp.gui.window.main_window import MainWindow
from stegapp.progress import _STAGES
from tests.gui import states
from tests.gui.fakes import FakeSession, entry

LABORATORY = re.compile(
    r"\bdB\b|code rate|coderate|\bGMI\b|\bJT\b|\bSF\b|lattice|sftn|\bhash\b|prüfsumme|PSNR|SSIM|\bSPAM\b|\bbits?\b"
    r"|bitplane|Fisher|[0-9a-f]{16}",
    re.IGNORECASE,
)
FILLED: dict[str, Callable[[MainWindow, Path], None]] = {
    name: getattr(states, name)
    for name in (
        "hide_empty", "hide_files", "hide_filled", "hide_too_long", "hide_photo_options", "hide_jpeg", "hide_done",
        "hide_jpeg_reasons", "reveal_empty", "reveal_text", "reveal_files", "reveal_failed",
    )
}  # fmt: skip


def _texts(page: QWidget) -> Iterator[str]:
    """Return all that can be read on a page: what is shown, choices that open, and what is spoken."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()


@pytest.mark.parametrize("name", FILLED)
def test_no_word_from_the_laboratory(window: MainWindow, session: FakeSession, tmp_path: Path, name: str) -> None:
    session.store.entries.append(entry("sftn", "fedcba9876543210"))
    window.services.catalog.refresh()
    FILLED[name](window, tmp_path)
    texts = list(_texts(window.page))
    assert len([text for text in texts if text]) > 10
    assert [text for text in texts if LABORATORY.search(text)] == []


def test_steps_of_hiding_and_revealing_are_named_in_plain_words() -> None:
    steps = ("read", "pack", "load-model", "measure", "derive-keys", "embed", "search", "write", "verify", "judge")
    assert [step for step in (*steps, "extract", "decode") if LABORATORY.search(_STAGES[step])] == []


def test_what_is_for_the_laboratory_stands_under_one_heading(window: MainWindow) -> None:
    bar = window.navigation
    shown = [(made.text().strip(), made.y()) for made in bar.buttons] + [(bar._advanced.text(), bar._advanced.y())]
    ordered = [text for text, _ in sorted(shown, key=lambda one: one[1])]
    assert ordered == ["Hide", "Reveal", "Advanced", "Compare", "Models", "Train", "Settings", "About"]
