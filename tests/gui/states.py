"""States of the window worth looking at, each made as a user would bring it about."""

import math
from pathlib import Path

from PySide6.QtWidgets import QApplication

from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.window.main_window import MainWindow
from stegapp.system.paths import resources
from stegapp.training.protocol import Report

TEXT = (
    "Dear Ada,\n\nthe spare key lies under the third stone from the left, where the path meets the stream. "
    "The dog knows you, take some bread along.\n\nThe bridge is closed until Friday, so come by the old mill.\n\nB."
)
PASSWORD = "quartz-puffin-lantern-overcast-yodel-umbrella"


def _sample(name: str = "mountain_path") -> Path:
    return resources() / "samples" / f"{name}.png"


def _wide_photo(scratch: Path) -> Path:
    """Return a colour photograph that is not square, made of a sample."""
    from PIL import Image, ImageOps

    path = scratch / "holiday 2024 (17).jpg"
    if not path.exists():
        grey = Image.open(_sample("forest_stream")).resize((1800, 1800)).crop((0, 300, 1800, 1500))
        ImageOps.colorize(grey, "#0b1d1a", "#f5efe2", mid="#5a8f6a").save(path, quality=92)
    return path


def hide_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.hide_page)


def hide_filled(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    page.open_cover(PictureSource(path=_wide_photo(scratch)))
    page.cover.crop.zoom(0.8)
    page.form.preview()
    page.message.text.setPlainText(TEXT)
    page.form.settle()
    page.password.fill(PASSWORD)
    page.form.settle()


def hide_files(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    folder = scratch / "letters"
    folder.mkdir(exist_ok=True)
    (folder / "March.txt").write_text("spring " * 300)
    (folder / "April.txt").write_text("rain " * 500)
    (scratch / "map.pdf").write_bytes(bytes(range(256)) * 80)
    (scratch / "keys.kdbx").write_bytes(os_bytes(18_000))
    page.open_cover(PictureSource(path=_sample("sailing_boat")))
    page.form.add_files([scratch / "map.pdf", folder, scratch / "keys.kdbx"])
    page.message.tree.expandAll()
    page.form.settle()
    page.password.field.set_text("correct horse")
    page.password.again.set_text("correct")
    page.form.settle()
    page.options.toggle.setChecked(True)


def os_bytes(n: int) -> bytes:
    """Return bytes that do not compress, the same each time."""
    import random

    return random.Random(7).randbytes(n)


def hide_too_long(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    page.open_cover(PictureSource(path=_sample("earth_apollo8")))
    (scratch / "film.mp4").write_bytes(os_bytes(60_000))
    page.form.add_files([scratch / "film.mp4"])
    page.form.settle()
    page.hide_message()


def hide_refused(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    (scratch / "notes.txt").write_text("not a picture")
    page.open_cover(PictureSource(path=scratch / "notes.txt"))


def hide_running(window: MainWindow, scratch: Path) -> None:
    from stegapp.progress import Progress

    hide_filled(window, scratch)
    window.hide_page.set_running(True)
    window.hide_page.progress.report(Progress("search", 3, 7))


def hide_done(window: MainWindow, scratch: Path) -> None:
    hide_filled(window, scratch)
    window.hide_page.hide_message()


def _colour_photo(scratch: Path) -> Path:
    """Return a photograph in colour as a camera writes it, made of three samples."""
    from PIL import Image

    path = scratch / "harbour at dusk.jpg"
    if not path.exists():
        names = ("earth_apollo8", "sailing_boat", "mountain_path")
        tints = ((255, 214, 150), (190, 225, 255), (200, 235, 170))
        picture = Image.new("RGB", (2700, 1800))
        for number, (name, tint) in enumerate(zip(names, tints, strict=True)):
            grey = Image.open(_sample(name)).resize((1800, 1800)).crop((450, 0, 1350, 1800))
            bands = [grey.point([level * part // 255 for level in range(256)]) for part in tint]
            picture.paste(Image.merge("RGB", bands), (900 * number, 0))
        picture.save(path, quality=92)
    return path


def hide_photo_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.hide_page)
    window.hide_page.cover.carriers.tiles["photo"].click()


def hide_photo(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    hide_photo_empty(window, scratch)
    page.open_cover(PictureSource(path=_colour_photo(scratch)))
    page.message.text.setPlainText(TEXT)
    page.password.fill(PASSWORD)
    page.form.settle()


def hide_photo_options(window: MainWindow, scratch: Path) -> None:
    hide_photo(window, scratch)
    window.hide_page.options.toggle.setChecked(True)


def hide_photo_done(window: MainWindow, scratch: Path) -> None:
    hide_photo(window, scratch)
    window.hide_page.hide_message()


def hide_jpeg(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    page.cover.carriers.tiles["jpeg"].click()
    page.open_cover(PictureSource(path=_colour_photo(scratch)))
    page.message.text.setPlainText(TEXT)
    page.password.fill(PASSWORD)
    page.form.settle()


def hide_jpeg_done(window: MainWindow, scratch: Path) -> None:
    hide_jpeg(window, scratch)
    window.hide_page.hide_message()


def hide_jpeg_reasons(window: MainWindow, scratch: Path) -> None:
    hide_jpeg_done(window, scratch)
    window.hide_page.result.view.sending.toggle.click()


def reveal_jpeg_failed(window: MainWindow, scratch: Path) -> None:
    page = window.reveal_page
    window.go_to(page)
    page.add([PictureSource(path=_colour_photo(scratch))])
    page.password.set_text("wrong")
    page.reveal()


def reveal_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.reveal_page)


def _stego(window: MainWindow, scratch: Path) -> Path:
    hide_filled(window, scratch)
    window.hide_page.hide_message()
    outcome = window.hide_page.result.outcome
    assert outcome is not None
    return outcome.result.output


def reveal_text(window: MainWindow, scratch: Path) -> None:
    path = _stego(window, scratch)
    page = window.reveal_page
    window.go_to(page)
    page.add([PictureSource(path=path)])
    page.password.set_text(PASSWORD)
    page.reveal()


def reveal_files(window: MainWindow, scratch: Path) -> None:
    hide_files(window, scratch)
    window.hide_page.password.fill(PASSWORD)
    window.hide_page.hide_message()
    outcome = window.hide_page.result.outcome
    assert outcome is not None
    page = window.reveal_page
    window.go_to(page)
    page.add([PictureSource(path=outcome.result.output)])
    page.password.set_text(PASSWORD)
    page.reveal()


def reveal_failed(window: MainWindow, scratch: Path) -> None:
    path = _stego(window, scratch)
    page = window.reveal_page
    window.go_to(page)
    page.add([PictureSource(path=path), PictureSource(path=_wide_photo(scratch)), PictureSource(path=_sample())])
    page.password.set_text("wrong")
    page.reveal()


def _compared(window: MainWindow, scratch: Path, mode: int) -> None:
    hide_done(window, scratch)
    window.hide_page.result.view.compare.emit()
    window.compare_page.result.modes.buttons()[mode].click()


def compare_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.compare_page)


def compare_side(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 0)


def compare_divider(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 1)


def compare_difference(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 3)


def compare_colour(window: MainWindow, scratch: Path) -> None:
    hide_photo_done(window, scratch)
    window.hide_page.result.view.compare.emit()
    window.compare_page.result.modes.buttons()[3].click()


def compare_colour_side(window: MainWindow, scratch: Path) -> None:
    hide_photo_done(window, scratch)
    window.hide_page.result.view.compare.emit()


def reveal_photo(window: MainWindow, scratch: Path) -> None:
    hide_photo_done(window, scratch)
    outcome = window.hide_page.result.outcome
    assert outcome is not None
    page = window.reveal_page
    window.go_to(page)
    page.add([PictureSource(path=outcome.result.output)])
    page.password.set_text(PASSWORD)
    page.reveal()


def models(window: MainWindow, scratch: Path) -> None:
    from stegapp.models import ModelStore

    window.services.session.store = ModelStore(user=scratch / "models")
    window.services.catalog.refresh()
    window.go_to(window.models_page)


def _photos(scratch: Path) -> Path:
    """Return a folder of small photographs and some files that are none."""
    from PIL import Image

    folder = scratch / "Holidays 2024"
    if not folder.exists():
        folder.mkdir()
        for number, path in enumerate(sorted((resources() / "samples").glob("*.png"))):
            with Image.open(path) as image:
                image.resize((300, 300)).save(folder / f"IMG_{1200 + number}.jpg", quality=95)
                if number == 1:
                    image.resize((300, 300)).save(folder / "IMG_1201 copy.png")
                    image.resize((40, 40)).save(folder / "thumbnail.png")
        (folder / "diary.txt").write_text("not a picture")
    return folder


def train_photos(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.train_page)


def train_found(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.train_page)
    window.train_page.wizard.photos.add([_photos(scratch)])


def train_plan(window: MainWindow, scratch: Path) -> None:
    train_found(window, scratch)
    window.train_page.wizard.footer.next.click()


def train_advanced(window: MainWindow, scratch: Path) -> None:
    train_plan(window, scratch)
    planning = window.train_page.wizard.planning
    planning.values.fold.setChecked(True)
    planning.values.fields["jt.batch"].setText("2000")
    QApplication.processEvents()
    window.train_page.wizard.area.verticalScrollBar().setValue(10_000)


def _run(window: MainWindow, scratch: Path) -> None:
    """Show a training without one: the figures are made up, but rise and fall as they do."""
    from stegapp.gui.wizard.plans import Plan
    from stegapp.gui.wizard.runs import Run

    page = window.train_page.wizard
    train_found(window, scratch)
    plan = Plan("Holidays", (str(_photos(scratch)),))
    page.controller.adopt(Run(scratch / "run", plan))
    page.show_training()


def preview() -> tuple[bytes, bytes]:
    """Return a photo and what a lattice model would make of it, as the training sends them."""
    import numpy as np

    from stegapp.carriers.square import read_stego
    from stegapp.imaging.png import encode_png

    cover = read_stego(_sample())[128:384, 128:384]
    flips = np.random.default_rng(3).integers(-1, 2, cover.shape)
    return encode_png(cover), encode_png(np.clip(cover + flips, 0, 255).astype(np.uint8))


def _report(stage: str, step: int, total: int, offset: int = 0) -> Report:
    share = step / total
    done = math.floor(share * 10) / 10
    read = 1 - 0.5 * math.exp(-9 * done) if stage == "jt" else 1 - 0.0001 * math.exp(-5 * done)
    metrics = {
        "loss": 140 * math.exp(-6 * share) + 0.4 if stage == "jt" else 0.02 * math.exp(-3 * share) + 0.001,
        "batch": 16.0, "seconds": 12 + 0.14 * (offset + step),
    }  # fmt: skip
    if done:
        metrics |= {
            "accuracy": read, "rounded_accuracy": read - (0.02 if stage == "jt" else 0), "psnr_db": 44 + 7 * done,
            "gmi": 2 * read - 1.02, "measured_step": done * total, "best_step": done * total,
        }  # fmt: skip
    metrics["processor_load"] = 0.47
    return Report(stage, step, total, metrics, preview=preview())


def train_jt(window: MainWindow, scratch: Path) -> None:
    _run(window, scratch)
    page = window.train_page.wizard
    for step in range(1, 421, 3):
        page.controller.take_report(_report("jt", step, 600))
    page.training.forget_speed()
    page.controller.take_report(_report("jt", 421, 600))


def train_sf(window: MainWindow, scratch: Path) -> None:
    _run(window, scratch)
    page = window.train_page.wizard
    for step in range(0, 601, 3):
        page.controller.take_report(_report("jt", step, 600))
    for step in range(0, 241, 3):
        page.controller.take_report(_report("sf", step, 300, 600))
    page.training.forget_speed()
    page.controller.take_report(_report("sf", 243, 300, 600))
    page.training.say_paused()
    page.show_buttons()


def train_fault(window: MainWindow, scratch: Path) -> None:
    from stegapp.gui.wizard.child import Ending, How

    _run(window, scratch)
    window.train_page.wizard.controller.take_report(_report("jt", 10, 600))
    window.train_page.wizard.controller.take_ending(Ending(How.KILLED, code=9))


DONE = {
    "model": "/nowhere/Holidays.safetensors", "history": [],
    "metrics": {"jt_accuracy": 0.999999, "jt_rounded_accuracy": 0.99991, "sf_accuracy": 1.0, "worst_accuracy": 1.0,
                "psnr_db": 51.12, "ssim": 0.9968, "gmi": 0.99997, "hard_cover_wrong_bits": 0},
    "privacy": [{"name": "lattice", "id": "0123456789abcdef", "read": 0.5012, "reads": 0.4994},
                {"name": "Our garden", "id": "fedcba9876543210", "read": 0.4987, "reads": 0.5003}],
}  # fmt: skip


def _proof(window: MainWindow, scratch: Path, problem: str) -> None:
    from stegapp.gui.wizard.acceptance_test import AcceptanceResult, RoundTrip

    _run(window, scratch)
    page = window.train_page.wizard
    assert page.controller.run is not None
    page.controller.run.done = DONE
    if problem:
        page.controller.run.done = DONE | {"privacy": [DONE["privacy"][0] | {"read": 0.5713}]}  # type: ignore[index]
    page.controller.test()
    names = ("IMG_1203.jpg", "IMG_1207.jpg")
    trips = [RoundTrip(names[i % 2], (1, 600, 3100, 12_500, 28_000)[i % 5], 78 - 6 * (i % 5)) for i in range(20)]
    if problem:
        trips[3] = RoundTrip(names[0], 12_500, 0.0, problem)
    page.controller.take_test_result(AcceptanceResult("0123456789abcdef", tuple(trips)))


def train_proof(window: MainWindow, scratch: Path) -> None:
    _proof(window, scratch, "")


def train_unproved(window: MainWindow, scratch: Path) -> None:
    _proof(
        window, scratch, "The message could not be embedded with enough margin to be read back. Nothing was written."
    )


def train_done(window: MainWindow, scratch: Path) -> None:
    from stegapp.gui.wizard.steps import Step
    from tests.gui.fakes import entry

    window.go_to(window.train_page)
    window.train_page.wizard.done.open(entry("Holidays", "00112233aabbccdd", "trained"))
    window.train_page.wizard.go(Step.DONE)


def settings(window: MainWindow, scratch: Path) -> None:
    window.services.settings.update(save_folder="/home/ada/Pictures")
    window.go_to(window.settings_page)


def about(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.about_page)


ALL = {
    "hide-empty": hide_empty,
    "hide-filled": hide_filled,
    "hide-files": hide_files,
    "hide-too-long": hide_too_long,
    "hide-refused": hide_refused,
    "hide-running": hide_running,
    "hide-done": hide_done,
    "hide-photo-empty": hide_photo_empty,
    "hide-photo": hide_photo,
    "hide-photo-options": hide_photo_options,
    "hide-photo-done": hide_photo_done,
    "hide-jpeg": hide_jpeg,
    "hide-jpeg-done": hide_jpeg_done,
    "hide-jpeg-reasons": hide_jpeg_reasons,
    "reveal-jpeg-failed": reveal_jpeg_failed,
    "reveal-empty": reveal_empty,
    "reveal-text": reveal_text,
    "reveal-files": reveal_files,
    "reveal-failed": reveal_failed,
    "reveal-photo": reveal_photo,
    "compare-empty": compare_empty,
    "compare-side": compare_side,
    "compare-divider": compare_divider,
    "compare-difference": compare_difference,
    "compare-colour": compare_colour,
    "compare-colour-side": compare_colour_side,
    "models": models,
    "train-photos": train_photos,
    "train-found": train_found,
    "train-plan": train_plan,
    "train-advanced": train_advanced,
    "train-jt": train_jt,
    "train-sf": train_sf,
    "train-fault": train_fault,
    "train-proof": train_proof,
    "train-unproved": train_unproved,
    "train-done": train_done,
    "settings": settings,
    "about": about,
}
