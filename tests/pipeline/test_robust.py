"""A message for messengers that recompress: what survives, what is told, what is refused."""

import io
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp.carriers import CoverOptions
from stegapp.embedding.robust import capacity_of
from stegapp.errors import DamagedOnTheWay, DoesNotFit, ModelRefused, NothingRevealed, UsageError
from stegapp.format import FileEntry, Message, RobustGeometry
from stegapp.imaging.ways import ANY, ways_of
from stegapp.models import ModelCard
from stegapp.networks.robust import RobustConfig
from stegapp.pipeline import CapacityRequest, HideResult, Session, of_stego
from stegapp.pipeline.sending import verdicts_of
from stegapp.progress import CancelToken, run_job
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

TEXT = "Wir sehen uns um acht. 漢字 🦊"


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def again(stego: Path, quality: int, **options: Any) -> bytes:
    """Return a stego as a messenger sends it on."""
    with Image.open(stego) as image:
        return saved(image.convert("RGB"), quality=quality, **options)


@pytest.fixture(scope="module")
def sent(session: Session, tmp_path_factory: pytest.TempPathFactory) -> HideResult:
    from stegapp.pipeline import HideRequest

    request = HideRequest(
        saved(photo(700, 520, seed=9), quality=92),
        tmp_path_factory.mktemp("robust") / "stego.jpg",
        Message.from_text(TEXT),
        "pässword",
        carrier="robust",
        cover_options=CoverOptions(size=640),
    )
    return run_job(session.hide(request))


def test_what_was_tried_is_told(sent: HideResult) -> None:
    assert set(sent.ways) == {way.name for way in ways_of(ANY)}
    assert sent.method == "robust"
    assert sent.psnr_db > 40
    assert sent.detectability.false_alarm_share is None
    with Image.open(sent.output) as image:
        assert (image.format, image.size) == ("JPEG", (640, 475))


@pytest.mark.parametrize(
    "options",
    [
        {"quality": 50},
        {"quality": 53, "progressive": True},
        {"quality": 63, "optimize": True},
        {"quality": 71},
        {"quality": 88, "subsampling": 0},
        {"quality": 97},
    ],
)
def test_it_is_revealed_after_compression(sent: HideResult, reveal: Reveal, options: dict[str, Any]) -> None:
    result = reveal(again(sent.output, **options))
    assert result.message == Message.from_text(TEXT)
    assert result.method == "robust"


def test_it_is_revealed_as_it_is_and_as_another_kind_of_file(sent: HideResult, reveal: Reveal) -> None:
    assert reveal(sent.output).message == Message.from_text(TEXT)
    with Image.open(sent.output) as image:
        for data in (saved(image, "PNG"), saved(image, "WEBP", quality=90)):
            assert reveal(data).message == Message.from_text(TEXT)


def test_a_wrong_password_reveals_nothing(sent: HideResult, reveal: Reveal) -> None:
    with pytest.raises(NothingRevealed) as caught:
        reveal(sent.output, password="wrong")
    assert not isinstance(caught.value, DamagedOnTheWay)
    assert "compressed" not in str(caught.value)


def test_harsh_compression_gives_no_wrong_message(sent: HideResult, reveal: Reveal) -> None:
    with pytest.raises(NothingRevealed):
        reveal(again(sent.output, 5))


def test_a_picture_without_a_message_reveals_nothing(reveal: Reveal) -> None:
    with pytest.raises(NothingRevealed):
        reveal(saved(photo(640, 480, seed=11), quality=80))


def test_grey_in_a_png(hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    cover = saved(photo(512, 512, seed=5).convert("L"), "PNG")
    result = hide(cover, TEXT, carrier="robust", output=tmp_path / "stego.png", messengers=("signal",))
    assert result.cover_pixels.ndim == 2
    with Image.open(result.output) as image:
        assert (image.format, image.mode) == ("PNG", "L")
    assert result.ways == ("q70", "q75")
    assert reveal(again(result.output, 70)).message == Message.from_text(TEXT)


def test_fewer_messengers_change_less(hide: Hide, tmp_path: Path) -> None:
    cover = saved(photo(640, 480, seed=6), "PNG")
    mild = hide(cover, TEXT, carrier="robust", output=tmp_path / "a.png", messengers=("elementx",))
    harsh = hide(cover, TEXT, carrier="robust", output=tmp_path / "b.png", messengers=("wire",))
    assert mild.psnr_db > harsh.psnr_db


def test_too_long_a_message_is_refused_before_anything_is_written(hide: Hide, tmp_path: Path) -> None:
    cover = saved(photo(400, 400, seed=6), "PNG")
    message = Message.from_files([FileEntry("data", random.Random(9000).randbytes(9_000))])
    with pytest.raises(DoesNotFit) as caught:
        hide(cover, message, carrier="robust", output=tmp_path / "stego.jpg")
    assert 0 < caught.value.capacity_bytes < 9_000
    assert not list(tmp_path.iterdir())


def test_choices_that_do_not_fit_are_refused(hide: Hide, tmp_path: Path) -> None:
    cover = saved(photo(400, 400, seed=6), "PNG")
    for wrong in ({"method": "direct"}, {"strength": 0.5}, {"messengers": ("nobody",)}, {"messengers": ()}):
        with pytest.raises(UsageError):
            hide(cover, TEXT, carrier="robust", output=tmp_path / "stego.jpg", **wrong)
    with pytest.raises(ModelRefused):
        hide(cover, TEXT, carrier="robust", output=tmp_path / "stego.jpg", model="lattice")
    with pytest.raises(ModelRefused):
        hide(cover, TEXT, model="robust")
    assert not list(tmp_path.iterdir())


def test_capacity_says_what_survives(session: Session) -> None:
    cover = saved(photo(640, 480, seed=6), "PNG")
    few = run_job(session.capacity(CapacityRequest(cover, carrier="robust", messengers=("wire", *ANY))))
    many = run_job(session.capacity(CapacityRequest(cover, carrier="robust", messengers=("elementx",))))
    assert 0 < few.capacity_bytes < many.capacity_bytes
    assert "arrive" in few.detectability.words


def test_the_worst_quality_counts_where_it_is_not_the_lowest() -> None:
    dip = {50: 0.9, 75: 0.3, 95: 0.95}
    metrics = {"psnr_db_at_2": 42.0} | {f"gmi_at_2_qf_{quality}": value for quality, value in dip.items()}
    card = ModelCard("m", net=RobustConfig(), embedding="spread", metrics=metrics)
    geometry = RobustGeometry(640, 480, 10)
    through = {quality: capacity_of(geometry, card, (key,)) for key, quality in (("deltachat", 75), ("threema", 80))}
    assert capacity_of(geometry, card, ANY) <= min(through.values()) < capacity_of(geometry, card, ("wire",))


def test_a_messenger_that_shrinks_is_named(session: Session) -> None:
    cover = saved(photo(1200, 300, seed=6), "PNG")
    result = run_job(session.capacity(CapacityRequest(cover, carrier="robust", messengers=("instagram", "signal"))))
    assert [note for note in result.notes if "Instagram" in note]
    assert not [note for note in result.notes if "Signal" in note]


def test_a_cancelled_hide_leaves_nothing(session: Session, tmp_path: Path) -> None:
    from stegapp.errors import Cancelled
    from stegapp.pipeline import HideRequest

    cancel = CancelToken()
    cover = saved(photo(640, 480, seed=6), "PNG")
    job = session.hide(
        HideRequest(cover, tmp_path / "stego.jpg", Message.from_text(TEXT), "p", carrier="robust"), cancel=cancel
    )

    def until_embedding() -> None:
        for progress in job:
            if progress.stage == "embed":
                cancel.cancel()

    with pytest.raises(Cancelled):
        until_embedding()
    assert not list(tmp_path.iterdir())


def test_black_and_white_ends_are_survived(hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    levels = np.asarray(photo(640, 480, seed=8)).astype(int)
    harsh = Image.fromarray(np.clip((levels - 128) * 2 + 128, 0, 255).astype(np.uint8))
    result = hide(saved(harsh, "PNG"), TEXT, carrier="robust", output=tmp_path / "stego.jpg")
    assert reveal(again(result.output, 60)).message == Message.from_text(TEXT)


def test_each_kind_of_model_has_its_own_default(session: Session) -> None:
    store = session.store
    assert store.default().name == "lattice"
    assert store.default(on_blocks=True).name == "robust"
    assert store.of_pixels(None).name == "lattice"
    with pytest.raises(ModelRefused, match="only for messengers that recompress"):
        store.of_pixels("robust")


def test_the_verdict_is_that_of_the_way_itself(sent: HideResult) -> None:
    found = of_stego(sent.detectability)
    assert found.level == "stands-out"
    assert "made to arrive" in found.reason
    assert "another way" in found.advice


def test_where_it_may_be_sent_is_told_of_those_it_was_tried_for(sent: HideResult) -> None:
    verdicts = verdicts_of(sent)
    assert [verdict.passes for verdict in verdicts] == [True] * len(ANY)
    assert "53 + 53" in next(verdict for verdict in verdicts if verdict.messenger.name == "WhatsApp").reasons[0]


def test_models_of_pixels_alone_are_put_beside_each_other(session: Session, tmp_path: Path) -> None:
    from stegapp.evaluation.command import CrossReadingTest, cross_reading_report, pictures

    shown = pictures([tmp_path], limit=1, seed=1, checkpoint=None, held_out=False)
    for model, against in (("robust", "lattice"), ("lattice", "robust")):
        test = CrossReadingTest(shown, model, (against,), "cpu")
        with pytest.raises(ModelRefused, match="only for messengers"):
            run_job(cross_reading_report(test, session=session, csv=None, cancel=CancelToken()))


def test_no_messenger_is_refused_in_words(session: Session) -> None:
    cover = saved(photo(400, 400, seed=6), "PNG")
    with pytest.raises(UsageError, match="No messenger was chosen"):
        run_job(session.capacity(CapacityRequest(cover, carrier="robust", messengers=())))


def test_what_was_too_much_damaged_is_told(sent: HideResult, reveal: Reveal) -> None:
    """The header is spread more widely than the payload: at some quality it alone comes through."""
    told = set()
    for quality in range(44, 8, -2):
        try:
            reveal(again(sent.output, quality))
        except NothingRevealed as error:
            told.add(type(error).__name__)
        if "DamagedMessage" in told:
            return
    raise AssertionError(told)


def test_metadata_that_is_left_out_is_told(session: Session) -> None:
    cover = saved(photo(400, 400, seed=6), "PNG")
    options = CoverOptions(metadata="keep")
    result = run_job(session.capacity(CapacityRequest(cover, carrier="robust", cover_options=options)))
    assert any("metadata was left out" in note for note in result.notes)


def test_a_model_allows_no_higher_rate_than_its_card(session: Session, tmp_path: Path) -> None:
    from dataclasses import replace

    from stegapp.models import ModelStore, read_model, save_model

    file = read_model(ModelStore().resolve("robust").path)
    save_model(
        tmp_path / "m.safetensors",
        generator_state=file.generator,
        extractor_state=file.extractor,
        card=replace(file.card, max_code_rate=0.2),
    )
    cover = saved(photo(640, 480, seed=6), "PNG")
    rooms = [
        run_job(session.capacity(CapacityRequest(cover, model, carrier="robust"))).capacity_bytes
        for model in ("robust", str(tmp_path / "m.safetensors"))
    ]
    assert rooms[1] < rooms[0] / 2
