"""A message in place: where its parts stand."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from tests.gui.conftest import settle

LONG = "A sentence that goes on for so long that it has no room in one line, and goes on in another one below it."


@pytest.mark.parametrize("closable", [True, False])
@pytest.mark.parametrize(("text", "advice"), [("Done.", ""), ("Done.", "Go on."), (LONG, ""), (LONG, LONG)])
def test_its_icon_stands_beside_the_first_line(qtbot: QtBot, text: str, advice: str, closable: bool) -> None:
    themes()
    whole = QWidget()
    qtbot.addWidget(whole)
    banner = Banner(closable=closable)
    layout = QVBoxLayout(whole)
    layout.addWidget(banner)
    layout.addStretch(1)
    banner.say("info", text, advice)
    whole.resize(420, 300)
    whole.show()
    settle()
    icon = next(label for label in banner.findChildren(QLabel) if not label.pixmap().isNull())
    words = banner._text
    room = words.contentsRect().height() - words.heightForWidth(words.width())
    first_line = words.y() + room / 2 + words.fontMetrics().height() / 2
    drawn = icon.y() + icon.contentsRect().top() + icon.pixmap().deviceIndependentSize().height() / 2
    assert abs(first_line - drawn) <= 1
