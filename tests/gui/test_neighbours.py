"""One test that fails does not make its neighbours fail, whatever it left behind."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

WRECK = """
import os, threading, time
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from stegapp.gui import i18n
from stegapp.gui.core import dialogs
from stegapp.gui.app import build_window
from stegapp.gui.theme import themes
from stegapp.gui.jobs.worker import Lane
from stegapp.progress import Progress
from tests.conftest import _own_folders
from tests.gui.conftest import *
from tests.gui.conftest import _nothing_left

kept = []


def state(app):
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return (app.font().pointSizeF(), app.font().family(), app.palette().window().color().name(), app.styleSheet(),
            QLocale().name(), QApplication.translate("MainWindow", "Settings"), os.getcwd(), windows,
            QGuiApplication.clipboard().text(), QApplication.overrideCursor(), app.layoutDirection(),
            app.quitOnLastWindowClosed(), QApplication.activePopupWidget(), QApplication.activeModalWidget())


def test_before(qapp, window):
    window.close()
    kept.append(state(qapp))


def test_that_fails(qapp, real_services, tmp_path):
    i18n.install("de")
    window = build_window(real_services)
    window.show()
    timer = QTimer(window)
    timer.start(1)
    themes().choose("dark")
    font = qapp.font()
    font.setPointSizeF(30)
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setQuitOnLastWindowClosed(False)
    qapp.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QGuiApplication.clipboard().setText("secret")
    os.chdir(tmp_path)
    dialog = QDialog()
    dialog.open()
    menu = QMenu(window)
    menu.addAction("x")
    menu.popup(window.pos())
    window.hide_page.message.text.setPlainText("not hidden")

    def job(token):
        while not token.cancelled:
            yield Progress("turn")
            time.sleep(0.01)

    real_services.runner.submit(job, lane=Lane.BACK)
    kept.extend([window, dialog, menu])
    assert False, "on purpose"


def test_neighbour(qapp, window):
    window.close()
    assert state(qapp) == kept[0]
    assert not [t for t in threading.enumerate() if t.name.startswith("stegapp")]


def test_another(window):
    assert window.close()
"""


def test_whatever_a_failed_test_left_is_put_back(tmp_path: Path) -> None:
    (tmp_path / "test_wreck.py").write_text(WRECK)
    (tmp_path / "pytest.ini").write_text("[pytest]\nqt_api = pyside6\n")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTEST_XDIST_WORKER", None)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-rA", "-q"]
    command += ["--basetemp", str(tmp_path / "base"), str(tmp_path / "test_wreck.py")]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment, timeout=600
    )
    said = done.stdout
    results = [line for line in said.splitlines() if line.startswith(("PASSED ", "FAILED ", "ERROR "))]
    told = {line.split("::")[1].split(" ")[0]: line.split()[0] for line in results if not line.startswith("ERROR ")}
    assert told == {
        "test_before": "PASSED", "test_that_fails": "FAILED", "test_neighbour": "PASSED", "test_another": "PASSED",
    }, said[-5000:]  # fmt: skip
    # And that it left things is told once, beside it.
    errors = [line for line in results if line.startswith("ERROR ")]
    assert all("test_that_fails" in line for line in errors), errors
    assert len(errors) == 1
