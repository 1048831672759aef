"""The security test on whole photographs: what is opened, hidden, simulated, kept and refused."""

import dataclasses
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from stegapp.__main__ import main
from stegapp.carriers import JpegCover, OpenCover
from stegapp.errors import Cancelled, ImageRefused, UsageError
from stegapp.evaluation import colour, features, hiding, report
from stegapp.evaluation.covers import Pictures
from stegapp.evaluation.detection import OWN, DetectionRow, DetectionTest, evaluate_detection
from stegapp.evaluation.hiding import TileHider
from stegapp.evaluation.whole import photograph
from stegapp.evaluation.whole.kinds import changes, kind_of
from stegapp.evaluation.whole.opening import opened
from stegapp.evaluation.whole.options import Whole
from stegapp.format import Picture, Tile, tiled
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job
from tests.evaluation.conftest import needs_matplotlib, needs_sealwatch

SIZE = 120
PHOTO, JPEG = Whole("photo", SIZE), Whole("jpeg", SIZE)
SAVED: dict[str, Any] = {"subsampling": "4:2:0", "quality": 92}

Capture = pytest.CaptureFixture[str]


def noise(number: int) -> Image.Image:
    """Return a picture with detail, in colour, unlike those of other numbers."""
    levels = np.random.default_rng(number).integers(0, 256, (160, 200, 3), dtype=np.uint8)
    soft = np.asarray(Image.fromarray(levels).filter(ImageFilter.GaussianBlur(2)), np.float64)
    return Image.fromarray(np.clip((soft - 128) * 4 + 128 + levels / 16, 0, 255).astype(np.uint8))


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    for number in range(6):
        noise(number).save(folder / f"photo {number}.png")
    return folder


def a_test(photos: Path, whole: Whole = PHOTO, **options: Any) -> DetectionTest:
    given = {"message_bytes": (20,), "compare": (), "splits": 2, "device": "cpu", **options}
    given.setdefault("detectors", ("spam",) if whole.carrier == "photo" else ("dctr",))
    return DetectionTest(Pictures((photos,)), whole=whole, **given)


def rows(test: DetectionTest, session: Session) -> list[DetectionRow]:
    return run_job(evaluate_detection(test, session=session, cancel=CancelToken()))


# ---------------------------------------------------------------- rows


def test_photos_are_measured_in_their_colours(photos: Path, session: Session) -> None:
    test = a_test(photos, detectors=("spam", "spa"), compare=("lsbm", "hill", "si-hill"))
    found = rows(test, session)
    methods = (OWN, "lsbm", "hill", "si-hill")
    assert [(row.method, row.detector) for row in found] == [(m, d) for m in methods for d in ("spam", "spa")]
    by_method = {row.method: row for row in found if row.detector == "spam"}
    for row in found:
        assert row.photos == 6
        assert row.error is not None
        assert row.error.splits == 2
        assert row.payload_bits == by_method[OWN].payload_bits > 8 * 20 + tiled.HEADER_SYNDROME_BITS
        assert (row.separation is None) == (row.detector == "spam")
        answer = row.to_dict()
        assert (answer["carrier"], answer["size"], answer["colour"], answer["left_out"]) == ("photo", SIZE, "colour", 0)
        assert answer["quality"] == "none"
    assert by_method["lsbm"].changed_pixels == pytest.approx(by_method[OWN].payload_bits / 2, rel=0.1)
    assert 0 < by_method["hill"].changed_pixels < by_method["si-hill"].changed_pixels
    psnr = 48.13 + 10 * np.log10(SIZE * 96 * 3 / by_method["lsbm"].changed_pixels)
    assert by_method["lsbm"].psnr_db == pytest.approx(psnr, abs=0.1)


def test_processes_find_the_same(photos: Path, session: Session) -> None:
    test = a_test(photos, compare=("hill",))
    assert rows(dataclasses.replace(test, jobs=2), session) == rows(test, session)


def test_jpegs_are_measured_at_each_quality(photos: Path, session: Session) -> None:
    test = a_test(photos, JPEG, compare=("uerd", "si-eighths"), qualities=(75, 90), detectors=("dctr",))
    found = rows(test, session)
    assert [(row.quality, row.method) for row in found] == [
        (quality, method) for quality in (75, 90) for method in (OWN, "uerd", "si-eighths")
    ]
    for row in found:
        assert (row.photos, row.detector, row.classifier) == (6, "dctr", "fisher")
        assert 0 < row.changed_pixels < row.payload_bits
    assert found[0].psnr_db < found[3].psnr_db  # a step is larger there
    assert found[0].to_dict()["carrier"] == "jpeg"


def test_grey_is_the_luma(photos: Path, session: Session) -> None:
    row = rows(a_test(photos, dataclasses.replace(PHOTO, grey=True)), session)[0]
    assert row.kind is not None
    assert row.kind.colour == "grey"
    whole = Whole("photo", None, grey=True)
    luma = np.asarray(Image.open(photos / "photo 0.png").convert("L"))
    np.testing.assert_array_equal(opened(photos / "photo 0.png", whole, None).levels[..., 0], luma)


def test_messages_that_do_not_fit_leave_rows_without_photos(photos: Path, session: Session) -> None:
    found = rows(a_test(photos, message_bytes=(50_000, None), compare=("lsbm",)), session)
    assert [(row.message_bytes, row.method, row.photos) for row in found] == [
        (50_000, OWN, 0), (50_000, "lsbm", 0), (None, OWN, 6), (None, "lsbm", 6)
    ]  # fmt: skip


@needs_sealwatch
def test_crm_needs_colours_and_leaves_grey_photos_out(
    photos: Path, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short(_name: str, levels: NDArray[np.uint8]) -> NDArray[np.floating]:
        return levels.mean(axis=(0, 1))  # CRM itself takes seconds

    monkeypatch.setattr(features, "extract", short)
    for path in photos.iterdir():
        Image.open(path).save(tmp_path / path.name)
    noise(7).convert("L").save(tmp_path / "grey.png")
    found = rows(a_test(tmp_path, detectors=("crm",)), session)
    assert found[0].kind is not None
    assert found[0].photos == 6
    assert found[0].kind.left_out == ("grey.png: There are no colours for crm.",)


@needs_sealwatch
def test_jrm_is_asked_too(photos: Path, session: Session) -> None:
    assert rows(a_test(photos, JPEG, detectors=("jrm",)), session)[0].photos == 6


# ---------------------------------------------------------------- hiding and opening


@pytest.mark.parametrize("whole", [PHOTO, JPEG], ids=["photo", "jpeg"])
def test_what_is_hidden_can_be_read(whole: Whole, photos: Path, session: Session) -> None:
    model = session.model(None, device="cpu")
    cover = opened(photos / "photo 0.png", whole, None)
    assert isinstance(cover.planes, Picture)
    before = cover.planes.copy()
    hider = TileHider(model, cover, seed=(1, 2))
    hidden = hider.hide(20, cancel=CancelToken())
    assert hidden is not None
    assert cover.planes.same(before)

    def read_tile(number: int, tile: Tile) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        levels = np.ascontiguousarray(hidden.picture[tile.area])
        return (model.extract(levels) > 0).astype(np.uint8), levels

    found = tiled.read(read_tile, hider._keys, hidden.picture.geometry)
    assert found.carried_bits == hidden.payload_bits
    expected = hiding._packed(hider._random(hiding._MESSAGE, 20), 20, exactly=False)
    assert found.packed == expected
    again = TileHider(model, cover, seed=(1, 2)).hide(20, cancel=CancelToken())
    assert again is not None
    assert again.picture.same(hidden.picture)
    kind = kind_of(cover)
    assert changes(kind.planes, kind.of(hidden.picture)) > 0


def test_what_rounding_took_away_can_be_forgotten(photos: Path) -> None:
    path = photos / "photo 0.png"
    assert opened(path, PHOTO, None).roundings
    assert opened(path, PHOTO, None, side_information=False).roundings == ()
    jpegs = [opened(path, JPEG, 85, side_information=known) for known in (True, False)]
    assert all(isinstance(jpeg, JpegCover) for jpeg in jpegs)
    assert [getattr(jpeg, "lost", None) is None for jpeg in jpegs] == [False, True]


def test_a_jpegs_own_pixels_are_left_out_unless_asked_for(session: Session, tmp_path: Path) -> None:
    for number in range(6):
        noise(number).save(tmp_path / f"{number}x.jpg", **SAVED)
    keeping_size = Whole("photo", None)
    for whole in (keeping_size, dataclasses.replace(keeping_size, grey=True), Whole("photo", 190, grey=True)):
        with pytest.raises(UsageError, match=r"Left out: 6\. .*0x\.jpg") as caught:
            rows(a_test(tmp_path, whole), session)
        assert "6 at least" in caught.value.advice
        provable = dataclasses.replace(whole, provable=True)
        assert opened(tmp_path / "0x.jpg", provable, None).planes is not None
    noise(9).save(tmp_path / "larger.png")
    assert opened(tmp_path / "0x.jpg", PHOTO, None).levels.shape[1] == SIZE


def test_a_jpeg_as_it_is_has_no_other_quality(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    noise(1).save(path, **SAVED)
    assert getattr(opened(path, Whole("jpeg", None), None), "lost", 0) is None
    with pytest.raises(ImageRefused, match="quality 85"):
        opened(path, Whole("jpeg", None), 85)
    with pytest.raises(ImageRefused, match="compressed with loss"):
        opened(path, Whole("jpeg", None, grey=True), 85)
    # A grey one is shrunk as far as one in colour.
    first, second = (_shapes(opened(path, Whole("jpeg", 180, grey=grey), 85)) for grey in (True, False))
    assert first == second[:1]


def _shapes(cover: OpenCover) -> list[tuple[int, ...]]:
    assert isinstance(cover.planes, Picture)
    return [plane.shape for plane in cover.planes.planes]


def test_a_grey_square_is_no_whole_photograph(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((512, 512), np.uint8)).save(tmp_path / "square.png")
    with pytest.raises(ImageRefused, match="grey square"):
        opened(tmp_path / "square.png", Whole("photo", None), None)


# ---------------------------------------------------------------- simulation


def test_one_lambda_serves_one_plane_or_three() -> None:
    picture = np.asarray(noise(3)).copy()
    picture[:40] = 255
    picture[-40:] = 0
    for cover in (picture, picture[..., :1]):
        stego = colour.merged(cover, 2_000, rng=np.random.default_rng(1))
        difference = stego.astype(int) - cover
        assert 100 < np.count_nonzero(difference) < 2_000
        assert np.abs(difference).max() == 1
    same = colour.simulate(colour.LAYOUTS["merging"], picture, 2_000, rng=np.random.default_rng(1))
    np.testing.assert_array_equal(colour.merged(picture, 2_000, rng=np.random.default_rng(1)), same)


def test_changes_go_towards_what_was_before_rounding() -> None:
    cover = np.asarray(noise(4))[..., :1]
    rounding = np.full(cover.shape[:2], 120, np.int8)
    stego = colour.merged(cover, 2_000, rng=np.random.default_rng(1), roundings=(rounding,))
    difference = stego.astype(int) - cover
    assert np.count_nonzero(difference > 0) > 20 * np.count_nonzero(difference < 0)


# ---------------------------------------------------------------- what is kept


def test_another_run_goes_on_from_what_is_kept(
    photos: Path, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = tmp_path / "new" / "kept"
    test = a_test(photos, compare=("hill",), keep=keep)
    first = rows(test, session)
    files = {path: path.read_bytes() for path in keep.iterdir()}
    assert len(files) == 6
    hide = TileHider.hide
    monkeypatch.setattr(TileHider, "hide", lambda *_, **__: pytest.fail("it is kept already"))
    assert rows(test, session) == first
    # Neither another order nor a part of it, nor a method that is new, asks for more than what is missing.
    more = dataclasses.replace(test, compare=("lsbm", "hill"))
    found = rows(more, session)
    assert [row for row in found if row.method != "lsbm"] == first
    monkeypatch.setattr(TileHider, "hide", hide)
    damaged = next(iter(files))
    damaged.write_bytes(b"PK")
    assert rows(test, session) == first
    assert len(list(keep.iterdir())) == 6
    rows(dataclasses.replace(test, side_information=False), session)
    assert len(list(keep.iterdir())) == 12


def test_an_interrupted_run_keeps_what_was_done(
    photos: Path, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel, hide, count = CancelToken(), TileHider.hide, 0

    def hide_thrice(hider: TileHider, *given: Any, **more: Any) -> Any:
        nonlocal count
        count += 1
        if count == 3:
            cancel.cancel()
        return hide(hider, *given, **more)

    monkeypatch.setattr(TileHider, "hide", hide_thrice)
    with pytest.raises(Cancelled):
        run_job(evaluate_detection(a_test(photos, keep=tmp_path), session=session, cancel=cancel))
    assert len(list(tmp_path.glob("*.npz"))) == 2


def test_pictures_are_seen_one_after_the_other(photos: Path, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    extract, open_one = features.extract, opened

    def seen(*given: Any) -> Any:
        order.append("seen")
        return extract(*given)

    def opening(*given: Any, **more: Any) -> Any:
        order.append("opened")
        return open_one(*given, **more)

    monkeypatch.setattr(features, "extract", seen)
    monkeypatch.setattr(photograph, "opened", opening)
    rows(a_test(photos), session)
    assert order == ["opened", "seen", "seen"] * 6


# ---------------------------------------------------------------- the command


def test_the_command_prints_what_was_measured(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    common = ["evaluate", "--images", str(photos), "--message-bytes", "20", "--splits", "2", "--device", "cpu"]
    keep = ["--carrier", "photo", "--size", "120", "--detect", "spam,chi2", "--keep", str(tmp_path / "k")]
    csv = tmp_path / "rows.csv"
    assert main([*common, *keep, "--json", "--csv", str(csv)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [row["method"] for row in answer] == ["own", "own", "lsbm", "lsbm", "hill", "hill", "si-hill", "si-hill"]
    assert csv.read_text().startswith("carrier,size,colour,left_out,quality,detector,")
    assert main([*common, *keep]) == 0
    out = capsys.readouterr().out
    for words in ("Photo, 120 pixels on the longer side, colour.", "side-informed HILL", "levels", "AUC"):
        assert words in out
    assert "…" not in out


@needs_matplotlib
def test_a_plot_names_the_methods_of_jpegs(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    plot = tmp_path / "p.png"
    options = ["--carrier", "jpeg", "--size", "120", "--grey", "--detect", "dctr", "--compare", "uerd"]
    command = ["evaluate", "--images", str(photos), "--message-bytes", "20", "--splits", "1", "--device", "cpu"]
    assert main([*command, *options, "--plot", str(plot)]) == 0
    assert plot.stat().st_size > 1_000
    out = capsys.readouterr().out
    for words in ("Jpeg, 120 pixels on the longer side, grey.", "UERD", "as hide", "coefficients"):
        assert words in out


def test_the_table_says_what_was_left_out() -> None:
    from rich.console import Console

    from stegapp.evaluation.judging import PictureKind

    kind = PictureKind("photo", None, "mixed", tuple(f"{n}.jpg: It is too small." for n in range(5)))
    row = DetectionRow(None, "spam", "fisher", OWN, 20, 0, None, 0, 0, 0, kind=kind)
    console = Console(width=150, record=True, file=io.StringIO())
    console.print(report.detection_table([row]))
    text = console.export_text()
    assert "Photo, own size, mixed." in text
    assert "Left out: 5. 0.jpg: It is too small." in " ".join(text.split())
    assert "And 2 more." in " ".join(text.split())


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--carrier", "oval", "--detect", "spam"], "square, photo or jpeg"),
        (["--carrier", "photo"], "--detect spam"),
        (["--carrier", "photo", "--against", "all"], "--detect spam"),
        (["--carrier", "photo", "--detect", "spam", "--made-covers"], "--made-covers"),
        (["--carrier", "photo", "--detect", "spam", "--size", "big"], "--size 1280"),
        (["--carrier", "photo", "--detect", "spam", "--size", "20"], "--size 1632"),
        (["--carrier", "photo", "--detect", "spam", "--quality", "85"], "--carrier jpeg"),
        (["--carrier", "photo", "--detect", "spam", "--crops", "2"], "--crops"),
        (["--carrier", "photo", "--detect", "spam", "--method", "direct"], "--method"),
        (["--carrier", "photo", "--detect", "spam", "--strength", "1"], "--strength"),
        (["--carrier", "photo", "--detect", "spam", "--compare", "suniward"], "si-hill"),
        (["--carrier", "photo", "--detect", "spam", "--model", "sftn"], "another model"),
        (["--carrier", "photo", "--detect", "dctr"], "--carrier jpeg"),
        (["--carrier", "photo", "--detect", "xunet"], "--carrier square"),
        (["--carrier", "photo", "--detect", "locator"], "spam"),
        (["--carrier", "photo", "--grey", "--detect", "crm"], "grey"),
        (["--carrier", "jpeg", "--detect", "spa"], "--carrier photo"),
        (["--carrier", "jpeg", "--detect", "eyes"], "dctr"),
        (["--carrier", "jpeg", "--detect", "dctr", "--compare", "hill"], "juniward"),
        (["--carrier", "jpeg", "--detect", "dctr", "--provable"], "--provable"),
        (["--detect", "dctr"], "--carrier jpeg"),
        (["--detect", "spam", "--size", "1280"], "--carrier photo"),
        (["--detect", "spam", "--grey"], "--carrier photo"),
        (["--detect", "spam", "--compare", "none", "--keep", "kept"], "--carrier photo"),
        (["--keep", "kept"], "--detect"),
    ],
)
def test_options_that_do_not_fit_say_what_to_do(options: list[str], words: str, photos: Path, capsys: Capture) -> None:
    assert main(["evaluate", "--images", str(photos), "--device", "cpu", *options]) == 2
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 2
    assert words in error.splitlines()[1]


def test_too_few_photographs_are_refused_before_any_work(photos: Path, session: Session) -> None:
    test = dataclasses.replace(a_test(photos), pictures=Pictures((photos,), limit=5))
    with pytest.raises(UsageError, match="5 photographs"):
        rows(test, session)
