"""What comes from the machine and its user, varied on purpose: nothing in the window may be as wide as it likes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.system import device
from stegapp.system.device import DeviceInfo
from tests.gui import states
from tests.gui.fakes import FakeSession, entry

__all__ = ["LONG_STATES", "MACHINES", "Machine"]

GIB = 2**30
XEON = "Intel(R) Xeon(R) Platinum 8592+ of the fifth generation with 64 cores at 1.9 GHz"
CARD = "NVIDIA RTX 6000 Ada Generation Laptop GPU with Max-Q Design, 48 GB (Rev. A1, x2)"
UNBROKEN = "Krfzhgwmp" * 8 + "Xeonplus"
CHINESE = "海光信息技术股份有限公司处理器" * 5 + "甲乙丙丁戊"
ARABIC = "معالج متعدد النوى من الجيل الخامس بسرعة عالية " + "وحدة معالجة الرسوم المتقدمة"


@dataclass(frozen=True)
class Machine:
    """A computer and its user. memory: of each card, None where it cannot be told. letters: of names and paths."""

    name: str
    processor: str = "Processor"
    cards: tuple[str, ...] = ()
    memory: int | None = 8 * GIB
    language: str = "en"
    family: str = ""
    points: float = 0.0
    letters: str = "holiday "

    def dress(self, services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Have the window find this machine; return a folder of its user."""
        found = [DeviceInfo("cpu", self.processor, self.memory or 0)]
        found += [DeviceInfo(f"cuda:{number}", card, self.memory or 0) for number, card in enumerate(self.cards)]
        monkeypatch.setattr(device, "available", lambda: tuple(found))
        monkeypatch.setattr(device, "choose", lambda wanted="auto": found[-1].name)
        home = folder / (self.letters * 30)[:80].strip() / (self.letters * 30)[:60].strip()
        home.mkdir(parents=True)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        font = QFont(app.font())
        if self.family:
            known = [family for family in QFontDatabase.families() if self.family in family]
            font.setFamily(known[0] if known else self.family)
        if self.points:
            font.setPointSizeF(self.points)
        app.setFont(font)
        services.settings.update(language=self.language, save_folder=str(home))
        session = services.session
        assert isinstance(session, FakeSession)
        session.store.entries.append(entry((self.letters * 30)[:64].strip(), "fedcba9876543210", "trained"))
        return home

    def long_name(self, ending: str) -> str:
        """Return the name of a file such as this user gives."""
        return (self.letters * 30)[:80].strip() + ending


MACHINES = (
    Machine("xeon", processor=XEON, cards=(CARD, CARD)),
    Machine("unbroken", processor=UNBROKEN, cards=(UNBROKEN,), language="de", letters="Donaudampfschiff"),
    Machine("large", processor=XEON, cards=(CARD,), language="de", points=16.0),
    Machine("large-en", processor=XEON, points=16.0, letters="W"),
    Machine("wide", processor=XEON, cards=(CARD,), family="Mono", points=12.0),
    Machine("serif", processor=ARABIC, family="Serif", points=16.0, language="de", letters="Ä_"),
    Machine("chinese", processor=CHINESE, cards=(CHINESE,), letters="照片"),
    Machine("poor", processor="i586", memory=None, points=7.0, language="de", letters="x"),
)


def long_hide(window: MainWindow, scratch: Path, machine: Machine) -> None:
    """A photo, files and a result, all with long names."""
    page = window.hide_page
    window.go_to(page)
    cover = scratch / machine.long_name(".png")
    cover.write_bytes(states._sample().read_bytes())
    page.open_cover(PictureSource(path=cover))
    for ending in (".pdf", ".kdbx"):
        (scratch / machine.long_name(ending)).write_bytes(b"x" * 1000)
    page.form.add_files([scratch / machine.long_name(ending) for ending in (".pdf", ".kdbx")])
    page.form.settle()
    page.options.toggle.setChecked(True)


def long_result(window: MainWindow, scratch: Path, machine: Machine) -> None:
    long_hide(window, scratch, machine)
    window.hide_page.hide_message()


def long_reveal(window: MainWindow, scratch: Path, machine: Machine) -> None:
    long_result(window, scratch, machine)
    outcome = window.hide_page.result.outcome
    assert outcome is not None
    window.go_to(window.reveal_page)
    window.reveal_page.add([PictureSource(path=outcome.result.output)])
    window.reveal_page.reveal()


def long_refusal(window: MainWindow, scratch: Path, machine: Machine) -> None:
    path = scratch / machine.long_name(".txt")
    path.write_text("no picture")
    window.go_to(window.hide_page)
    window.hide_page.open_cover(PictureSource(path=path))


def long_models(window: MainWindow, scratch: Path, machine: Machine) -> None:
    window.services.catalog.refresh()
    page = window.models_page
    window.go_to(page)
    page.list.setCurrentRow(page.list.count() - 1)
    path = scratch / machine.long_name(".stegmodel")
    path.write_text("no model")
    page.offer([path, path])


def long_plan(window: MainWindow, scratch: Path, machine: Machine) -> None:
    states.train_plan(window, scratch)
    wizard = window.train_page.wizard
    wizard.planning.model.name.setText(machine.long_name("")[:64])
    wizard.planning.effort.device.setCurrentIndex(wizard.planning.effort.device.count() - 1)
    wizard.planning.values.fold.setChecked(True)


def long_settings(window: MainWindow, scratch: Path, machine: Machine) -> None:
    page = window.settings_page
    window.go_to(page)
    page.device.setCurrentIndex(page.device.count() - 1)


def plain(name: str) -> Callable[[MainWindow, Path, Machine], None]:
    return lambda window, scratch, machine: getattr(states, name)(window, scratch)


LONG_STATES: dict[str, Callable[[MainWindow, Path, Machine], None]] = {
    "hide-empty": plain("hide_empty"),
    "hide-long": long_hide,
    "hide-result": long_result,
    "hide-refusal": long_refusal,
    "reveal-long": long_reveal,
    "reveal-failed": plain("reveal_failed"),
    "compare": plain("compare_difference"),
    "models": long_models,
    "train-found": plain("train_found"),
    "train-plan": long_plan,
    "train-jt": plain("train_jt"),
    "train-fault": plain("train_fault"),
    "train-proof": plain("train_unproved"),
    "train-done": plain("train_done"),
    "settings": long_settings,
    "about": plain("about"),
}
