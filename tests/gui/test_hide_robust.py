"""The Hide page where the picture goes through messengers that recompress: which ones, how large, what comes of it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from stegapp.carriers import CoverOptions, Robust
from stegapp.errors import DamagedOnTheWay
from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import photos, pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.services import Services
from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.ways import ANY, RECOMPRESSING
from stegapp.pipeline import CapacityRequest, HideRequest, RevealRequest
from stegapp.progress import CancelToken, run_job
from stegapp.texts import Text
from tests.gui.conftest import _dispose
from tests.gui.fakes import BLOCKS_ID, FakeSession, FakeStore, blocks_entry, entry
from tests.gui.test_hide_photo import _chosen, _fill, _last, _picture


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(store=FakeStore([entry(), blocks_entry()]))


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    window.hide_page.cover.carriers.tiles["robust"].click()
    return window.hide_page


def _open(page: HidePage, path: Path) -> HidePage:
    page.open_cover(PictureSource(path=path))
    return page


def _measured(session: FakeSession) -> CapacityRequest:
    request = _last(session, CapacityRequest)
    assert isinstance(request, CapacityRequest)
    return request


# ---------------------------------------------------------------- the choice


def test_it_is_remembered_and_says_what_comes_of_a_picture(page: HidePage, services: Services) -> None:
    assert services.settings.settings.carrier == "robust"
    assert "messengers" in page.cover.zone.labels[1].text()
    other = build_window(services)
    assert other.hide_page.cover.carriers.chosen == "robust"
    _dispose(other)


def test_a_large_photo_is_made_as_small_as_messengers_keep_it(
    page: HidePage, session: FakeSession, tmp_path: Path
) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 2600, 1300))
    assert _chosen(page) == [("Small", True, True), ("For Instagram", True, False), ("For Threema", True, False)]
    assert _measured(session).cover_options == CoverOptions(size=1280)
    page.cover.sizes.lines[2].choice.click()
    assert _measured(session).cover_options == CoverOptions(size=1024)
    assert page.cover.sizes.lines[2].pixels.text() == "1,024 × 512"


def test_a_small_photo_keeps_its_size(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1000, 700))
    assert _chosen(page) == [("As it is", True, True)]
    _open(page, _picture(tmp_path / "b.png", 1100, 700))
    assert _chosen(page) == [("As it is", True, True), ("For Instagram", True, False), ("For Threema", True, False)]


def test_a_picture_too_small_is_refused(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.png", 900, 200))
    assert _chosen(page) == [("As it is", False, True)]
    assert "256" in page.cover.sizes.reason.text()


def test_the_file_is_estimated_to_a_tenth(tmp_path: Path) -> None:
    cover = run_job(
        pictures.open_cover(PictureSource(path=_picture(tmp_path / "a.jpg", 2600, 1500)), cancel=CancelToken())
    )
    facts = run_job(photos.facts(cover, "robust", cancel=CancelToken()))
    for offer in cover.offers["robust"]:
        opened = Robust().open_cover(cover.data, CoverOptions(size=offer.longer))
        assert opened.levels.shape[1::-1] == offer.size
        assert facts.file_bytes[offer] == pytest.approx(len(Robust().close(opened.planes, opened)), rel=0.1)


def test_it_says_nothing_beside_the_picture(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.options.toggle.setChecked(True)
    assert not page.options.metadata.isVisible()
    assert not page.options.slider.isVisible()
    assert "Nothing is noted" in page.options._said.text()
    page.cover.carriers.tiles["jpeg"].click()
    assert page.options.metadata.isVisible()


def test_only_models_that_can_are_offered(page: HidePage) -> None:
    def offered() -> list[str]:
        return [page.options.model.itemText(number) for number in range(page.options.model.count())]

    assert offered() == ["Default (stegapp's own)", "stegapp's own"]
    page.options.model.setCurrentIndex(1)
    page.cover.carriers.tiles["square"].click()
    assert offered() == ["Default (stegapp's own)", "stegapp's own"]
    assert page.options.model_ref is None
    page.cover.carriers.tiles["robust"].click()
    assert page.options.model_ref == BLOCKS_ID


# ---------------------------------------------------------------- messengers


def test_all_but_the_harshest_are_chosen_at_first(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    assert page.cover.messengers.isVisible()
    assert page.cover.messengers.chosen == ANY
    assert [box.text() for box in page.cover.messengers.boxes.values()] == [each.name for each in RECOMPRESSING]
    assert _measured(session).messengers == ANY
    page.cover.carriers.tiles["photo"].click()
    assert not page.cover.messengers.isVisible()


def test_another_choice_is_measured_and_remembered(
    page: HidePage, services: Services, session: FakeSession, tmp_path: Path
) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.cover.messengers.boxes["wire"].click()
    assert _measured(session).messengers == tuple(each.key for each in RECOMPRESSING)
    for key in ANY:
        page.cover.messengers.boxes[key].click()
    assert _measured(session).messengers == ("wire",)
    other = build_window(services)
    assert other.hide_page.cover.messengers.chosen == ("wire",)
    _dispose(other)
    assert SettingsStore(services.settings._folder).settings.messengers == ("wire",)


def test_at_least_one_stays_chosen(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.cover.messengers.choose(["signal"])
    before = len(session.requests)
    page.cover.messengers.boxes["signal"].click()
    assert page.cover.messengers.chosen == ("signal",)
    assert page.cover.messengers.least.isVisible()
    assert len(session.requests) == before
    page.cover.messengers.boxes["wire"].click()
    assert not page.cover.messengers.least.isVisible()


def test_who_would_make_it_smaller_is_said_for_its_size(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 2600, 1300))
    words = page.cover.messengers.smaller
    assert "Threema, Instagram" in words.text()
    assert "1,024" in words.text()
    assert "Threema" not in page.cover._notes.text()  # not twice
    assert "1,280 × 640" in page.cover._notes.text()
    page.cover.sizes.lines[1].choice.click()
    assert "Instagram" not in words.text().split(".")[0]
    page.cover.sizes.lines[2].choice.click()
    assert not words.isVisible()
    page.cover.sizes.lines[0].choice.click()
    page.cover.messengers.choose(["signal"])
    assert not words.isVisible()


@pytest.mark.parametrize("keys", [["Nobody!"], "signal", [3], ["a"] * 101])
def test_odd_settings_are_refused(keys: object) -> None:
    with pytest.raises(ValueError, match="messengers"):
        Settings.from_json({"messengers": keys})


def test_messengers_of_another_version_are_left_out(services: Services) -> None:
    services.settings.update(messengers=("pigeon",))
    other = build_window(services)
    assert other.hide_page.cover.messengers.chosen == ANY
    _dispose(other)


# ---------------------------------------------------------------- verdict, names, result


def test_it_stands_out_whatever_the_picture(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    noticing = page.message.capacity.noticing
    assert noticing.level == "stands-out"
    assert "made to arrive, not to stay unseen" in noticing.words
    page.cover.carriers.tiles["photo"].click()
    assert noticing.level is None


def test_its_name_may_have_either_ending(page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        dialogs, "save_as", lambda _parent, _title, _start, kinds: asked.append(kinds) or tmp_path / "other.png"
    )
    _open(page, _picture(tmp_path / "beach.png", 1400, 900))
    assert page.output.path == tmp_path / "beach.jpg"
    page.output.change.click()
    assert asked == ["JPEG photo (*.jpg *.jpeg);;PNG picture (*.png)"]
    assert page.output.chosen_path == tmp_path / "other.png"


def test_the_result_says_where_it_comes_through(
    page: HidePage, session: FakeSession, services: Services, tmp_path: Path
) -> None:
    page.cover.messengers.choose(["signal", "threema"])
    _fill(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.hide_message()
    request = _last(session, HideRequest)
    assert isinstance(request, HideRequest)
    assert request.messengers == ("signal", "threema")
    view = page.result.view
    assert "each of 3 compressions" in view.verified.text()
    assert view.noticing.level == "stands-out"
    assert not view._send_note.isVisible()
    assert view.sending.passing.words.text() == "Signal"
    assert view.sending.losing.words.text() == "Threema"
    view.sending.toggle.click()
    told = " ".join(label.text() for label in view.sending.reasons.findChildren(type(view.sending.passing.words)))
    assert "quality 70, 75" in told
    assert "1,024" in told
    page.back_to_form()
    page.cover.carriers.tiles["jpeg"].click()
    page.hide_message()
    assert "compressions" not in view.verified.text()
    assert "Signal" in view.sending.losing.words.text()


def test_the_form_comes_back_as_it_was(page: HidePage, services: Services, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.cover.messengers.choose(["signal", "wire"])
    page.options.model.setCurrentIndex(1)
    other = build_window(services)
    other.hide_page.take_over(page.content())
    assert other.hide_page.cover.messengers.chosen == ("signal", "wire")
    assert other.hide_page.options.model_ref == BLOCKS_ID
    _dispose(other)


# ---------------------------------------------------------------- reveal


def test_what_was_damaged_on_the_way_has_its_own_words(
    window: MainWindow, session: FakeSession, tmp_path: Path
) -> None:
    page = window.reveal_page
    session.error = DamagedOnTheWay(
        Text("A message is here, but too much of it was lost on the way."), advice=Text("Ask for less text.")
    )
    page.add([PictureSource(path=_picture(tmp_path / "a.jpg", 600, 500))])
    page.reveal()
    assert isinstance(_last(session, RevealRequest), RevealRequest)
    shown = page.view.failure_words
    assert "too much of it was lost" in shown
    assert "Ask for less text." in shown
    assert "password" not in shown
    assert page.stegos.state(0) == "A message, but damaged on the way"


def test_by_the_real_pipeline(real_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """Hidden in the window, compressed as a messenger does, revealed in the window."""
    hide, reveal = real_window.hide_page, real_window.reveal_page
    hide.cover.carriers.tiles["robust"].click()
    hide.cover.messengers.choose(["signal"])
    _fill(hide, _picture(tmp_path / "a.jpg", 640, 480))
    qtbot.waitUntil(lambda: bool(hide.forecast.room))
    hide.hide_message()
    qtbot.waitUntil(lambda: hide.result.outcome is not None)
    outcome = hide.result.outcome
    assert outcome is not None
    assert hide.result.view.sending.passing.words.text() == "Signal"
    buffer = BytesIO()
    with Image.open(outcome.result.output) as stego:
        stego.save(buffer, "JPEG", quality=70)
    (tmp_path / "arrived.jpg").write_bytes(buffer.getvalue())
    reveal.add([PictureSource(path=tmp_path / "arrived.jpg")])
    reveal.password.set_text(hide.password.password)
    reveal.reveal()
    qtbot.waitUntil(lambda: not reveal.busy)
    found = reveal.outcomes.of(reveal.stegos.sources[0])
    assert found is not None
    assert found.result is not None
    assert found.result.message.text == hide.message.draft.text
    assert found.result.method == "robust"
    assert localised(outcome.result.detectability.words)
