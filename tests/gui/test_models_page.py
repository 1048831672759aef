"""The Models page over a real store of real files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stegapp.gui import dialogs
from stegapp.gui.main_window import MainWindow
from stegapp.gui.pages.models import ModelsPage
from stegapp.models import ModelStore
from stegapp.paths import bundled_models
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
def other(tmp_path: Path) -> Path:
    """A model file that is not the bundled one: the same weights under another card."""
    from dataclasses import replace

    from stegapp.models import read_model, save_model

    model = read_model(BUNDLED)
    path = tmp_path / "holiday.safetensors"
    save_model(
        path,
        generator_state=model.generator,
        extractor_state=model.extractor,
        card=replace(model.card, description="Trained on a holiday."),
    )
    return path


def _names(page: ModelsPage) -> list[str]:
    return [page.list.item(i).text().split("\n")[0] for i in range(page.list.count())]


def test_the_bundled_model_is_shown(page: ModelsPage) -> None:
    assert _names(page)[0] == "lattice"
    assert page._tag.isVisible()
    assert not page._delete.isVisible()
    assert any(value.endswith("dB") for _, value, _ in page.figures.shown)
    assert page.curve.isVisible()


def test_import_by_drop_default_rename_and_delete(
    window: MainWindow, page: ModelsPage, other: Path, store: ModelStore
) -> None:
    assert drop(window, mime_of(other))
    assert "holiday" in _names(page)
    assert page.current_entry() is not None
    assert page.current_entry().name == "holiday"  # type: ignore[union-attr]
    page._set_default.click()
    assert store.default().name == "holiday"
    assert page._tag.isVisible()
    page._rename_button.click()
    page._edit.setText("summer")
    QTest.keyClick(page._edit, Qt.Key.Key_Return)
    assert "summer" in _names(page)
    assert "holiday" not in _names(page)
    page._delete.click()
    assert "summer" not in _names(page)
    assert [e.name for e in store.list() if e.own] == ["summer"]
    page.banner._act()
    assert "summer" in _names(page)
    page._delete.click()
    page.finish_removal()
    assert not [e for e in store.list() if e.own]
    assert store.default().name == "lattice"


def test_closing_the_window_finishes_a_removal(
    window: MainWindow, page: ModelsPage, other: Path, store: ModelStore
) -> None:
    page.import_model(other)
    page._delete.click()
    window.close()
    assert not [e for e in store.list() if e.own]


def test_undo_runs_out(page: ModelsPage, other: Path, store: ModelStore, qtbot: QtBot) -> None:
    page.import_model(other)
    page._undo.setInterval(50)
    page._delete.click()
    qtbot.waitUntil(lambda: not [e for e in store.list() if e.own])


def test_verify_and_export(page: ModelsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page._verify.click()
    assert "SHA-256" in page.banner.advice
    target = tmp_path / "out.stegmodel"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    page._export.click()
    assert target.read_bytes() == BUNDLED.read_bytes()
    page.import_model(target)
    assert "already" in page.banner.message


def test_what_is_no_model_is_refused(window: MainWindow, page: ModelsPage, tmp_path: Path, sample: Path) -> None:
    before = _names(page)
    for wrong in (sample, tmp_path, tmp_path / "gone.safetensors"):
        assert drop(window, mime_of(wrong))
        assert page.banner.message
        assert _names(page) == before


def test_a_broken_file_is_listed_with_its_problem(page: ModelsPage, store: ModelStore) -> None:
    store.user.mkdir(parents=True, exist_ok=True)
    (store.user / "bad.safetensors").write_bytes(b"not a model")
    page.services.catalog.refresh()
    assert "bad" in _names(page)
    page.list.setCurrentRow(_names(page).index("bad"))
    assert page._problem.text()
    assert page._delete.isVisible()
    assert not page._export.isVisible()


def test_the_way_to_training(window: MainWindow, page: ModelsPage) -> None:
    page.train.click()
    assert window.page is window.train_page
