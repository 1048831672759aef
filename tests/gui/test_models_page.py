"""The Models page over a real store of real files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.pages.models import ModelsPage
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.models import HistoryPoint, ModelStore, read_model, save_model
from stegapp.system.paths import bundled_models
from tests.gui.conftest import Answers, make_model
from tests.gui.drops import drop, mime_of

BUNDLED = bundled_models() / "lattice.safetensors"


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(user=tmp_path / "user-models")


@pytest.fixture
def page(window: MainWindow, store: ModelStore) -> ModelsPage:
    window.services.session.store = store
    window.services.catalog.refresh()
    window.go_to(window.models_page)
    return window.models_page


@pytest.fixture
def other(other_model: Path) -> Path:
    return other_model


def _names(page: ModelsPage) -> list[str]:
    return [page.list.item(i).text().split("\n")[0] for i in range(page.list.count())]


def test_the_bundled_model_is_shown(page: ModelsPage) -> None:
    assert _names(page)[0] == "lattice"
    assert page.details.tag.isVisible()
    assert page.details.who.text().startswith("Everybody with stegapp has it")
    assert not page.details.delete.isVisible()
    assert any(value.endswith("dB") for _, value, _ in page.details.figures.shown)
    assert page.details.curve.isVisible()


def test_import_by_drop_default_rename_and_delete(
    window: MainWindow, page: ModelsPage, other: Path, store: ModelStore
) -> None:
    assert drop(window, mime_of(other))
    assert "holiday" in _names(page)
    assert page.details.who.text().startswith("A model of your own")
    assert page.current_entry() is not None
    assert page.current_entry().name == "holiday"  # type: ignore[union-attr]
    page.details.set_default.click()
    assert store.default().name == "holiday"
    assert page.details.tag.isVisible()
    page.details.rename.click()
    page.details.edit.setText("summer")
    QTest.keyClick(page.details.edit, Qt.Key.Key_Return)
    assert "summer" in _names(page)
    assert "holiday" not in _names(page)
    page.details.delete.click()
    assert "summer" not in _names(page)
    assert not [e for e in store.list() if e.own]
    page.banner._act()
    assert "summer" in _names(page)
    assert page.current_entry().name == "summer"  # type: ignore[union-attr]
    assert store.default().name == "summer"
    page.details.delete.click()
    assert not [e for e in store.list() if e.own]
    assert store.default().name == "lattice"


def test_deleting_is_asked_for_and_told_in_full(
    page: ModelsPage, other: Path, store: ModelStore, answers: Answers, tmp_path: Path
) -> None:
    page.import_models([other])
    answers.yes = False
    page.details.delete.click()
    assert [e.name for e in store.list() if e.own] == ["holiday"]
    assert "Delete the model holiday?" in answers.asked[0]
    assert "cannot be revealed any more" in answers.asked[0]
    assert "never exported" in answers.asked[0]
    assert "30 days" in answers.asked[0]
    store.export("holiday", tmp_path / "for you")
    page.details.delete.click()
    assert "exported before" in answers.asked[1]
    assert "never" not in answers.asked[1]


def test_ctrl_z_takes_back_what_was_deleted_even_after_a_restart(
    services: Services, store: ModelStore, other: Path
) -> None:
    store.import_(other)
    store.import_(make_model(other.with_name("garden.safetensors")))
    for name in [e.name for e in store.list() if e.own]:
        store.remove(name)
    assert not [e for e in store.list() if e.own]
    services.session.store = store
    window = build_window(services)
    window.show()
    window.activateWindow()
    window.start_background_work()
    window.go_to(window.models_page)
    QApplication.processEvents()
    page = window.models_page
    assert page.trash.button.isVisible()
    page.list.setFocus()
    for count in (1, 2):
        QTest.keySequence(page.list, QKeySequence(QKeySequence.StandardKey.Undo))
        assert len([e for e in store.list() if e.own]) == count
    assert not page.trash.button.isVisible()
    QTest.keySequence(page.list, QKeySequence(QKeySequence.StandardKey.Undo))  # nothing left
    window.close()
    window.deleteLater()


def test_a_certain_one_is_taken_back_by_the_menu_and_the_trash_is_emptied(
    page: ModelsPage, store: ModelStore, other: Path, answers: Answers, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        entry = store.import_(other)
        store.remove(store.rename(entry, name))
    page.services.catalog.refresh()
    page.trash.button.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text().split(",")[0] for action in actions] == ["Take back two", "Take back one", "Empty the trash…"]
    actions[1].trigger()
    assert [e.name for e in store.list() if e.own] == ["one"]
    answers.yes = False
    actions[2].trigger()
    assert [removed.name for removed in store.removed()] == ["two"]
    answers.yes = True
    actions[2].trigger()
    assert "two" in answers.asked[-1]
    assert not store.removed()
    menu.close()


def test_verify_and_export(page: ModelsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.details.verify.click()
    assert "SHA-256" in page.banner.advice
    target = tmp_path / "out.stegmodel"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    page.details.export.click()
    assert target.read_bytes() == BUNDLED.read_bytes()
    page.import_models([target])
    assert "already" in page.banner.message


def test_what_is_no_model_is_refused(window: MainWindow, page: ModelsPage, tmp_path: Path) -> None:
    before = _names(page)
    (tmp_path / "notes.txt").write_text("no model")
    for wrong in (tmp_path / "notes.txt", tmp_path, tmp_path / "gone.safetensors"):
        assert drop(window, mime_of(wrong))
        assert page.banner.message
        assert _names(page) == before


def test_of_several_files_each_is_told_and_a_bad_one_keeps_no_other_out(
    window: MainWindow, page: ModelsPage, other: Path, tmp_path: Path
) -> None:
    for name in ("cut.stegmodel", "empty.stegmodel"):
        (tmp_path / name).write_bytes(b"no model")
    known = tmp_path / "known.stegmodel"
    known.write_bytes(BUNDLED.read_bytes())
    garden = make_model(tmp_path / "garden.stegmodel")
    paths = [tmp_path / "cut.stegmodel", other, known, tmp_path / "empty.stegmodel", garden]
    assert drop(window, mime_of(*paths))
    assert {"holiday", "garden"} <= set(_names(page))
    assert "Imported: holiday, garden." in page.banner.message
    assert "Here already: lattice." in page.banner.message
    assert "Not imported: cut.stegmodel, empty.stegmodel." in page.banner.message
    for name in ("cut", "empty"):
        assert f"“{name}.stegmodel” is not a sound model file" in page.banner.advice
    assert page.current_entry().name == "garden"  # type: ignore[union-attr]


def test_where_nothing_came_in_the_reasons_are_told(window: MainWindow, page: ModelsPage, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.stegmodel" for number in range(6)]
    for path in paths:
        path.write_bytes(b"no model")
    assert drop(window, mime_of(*paths))
    assert "“2.stegmodel”" in page.banner.message
    assert "“3.stegmodel”" not in page.banner.message
    assert "And 3 more." in page.banner.message


def test_a_broken_file_is_listed_with_its_problem(page: ModelsPage, store: ModelStore) -> None:
    store.user.mkdir(parents=True, exist_ok=True)
    (store.user / "bad.safetensors").write_bytes(b"not a model")
    page.services.catalog.refresh()
    assert "bad" in _names(page)
    page.list.setCurrentRow(_names(page).index("bad"))
    assert page.details.problem.text()
    assert page.details.delete.isVisible()
    assert not page.details.export.isVisible()


def test_the_way_to_training(window: MainWindow, page: ModelsPage) -> None:
    page.train.click()
    assert window.page is window.train_page


def _select(page: ModelsPage, name: str) -> None:
    page.list.setCurrentRow(_names(page).index(name))


def test_a_network_of_the_paper_stands_beside_its_figures(page: ModelsPage) -> None:
    table = page.details.beside_paper.table
    _select(page, "sftn")
    assert page.details.beside_paper.isVisible()
    model = table.model()
    texts = [[model.index(row, column).data() for column in range(5)] for row in range(table.rowCount())]
    assert texts[2] == ["Fine-tuned", "90.77 %", "94.30 %", "93.96 %", "93.73 %"]
    assert texts[5][:3] == ["SPAM errs", "–", "0.058"]
    _select(page, "lattice")
    assert not page.details.beside_paper.isVisible()


def test_a_model_that_keeps_its_history_shows_its_curves(page: ModelsPage, store: ModelStore, tmp_path: Path) -> None:
    _select(page, "lattice")
    assert not page.details.training.isVisible()
    _select(page, "sftn")
    assert page.details.training.isVisible()
    model = read_model(BUNDLED)
    history = (HistoryPoint("jt", 0, 0.5, 0.5, 60.0), HistoryPoint("jt", 9, 0.75, 0.7, 50.0, picked=True))
    card = replace(model.card, history=(*history, HistoryPoint("sf", 4, 0.8, 0.8, 50.0)))
    save_model(
        tmp_path / "told.safetensors", generator_state=model.generator, extractor_state=model.extractor, card=card
    )
    store.import_(tmp_path / "told.safetensors")
    page.services.catalog.refresh()
    _select(page, "told")
    assert page.details.training.isVisible()
    assert "13.0: 0.8" in page.details.training.accuracy.accessibleDescription()
    assert "13.0: 50.0" in page.details.training.closeness.accessibleDescription()
