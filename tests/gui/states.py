"""States of the window worth looking at, each made as a user would bring it about."""

from pathlib import Path

from stegapp.gui.main_window import MainWindow
from stegapp.gui.pictures import PictureSource
from stegapp.paths import resources

TEXT = (
    "Dear Ada,\n\nthe spare key lies under the third stone from the left, where the path meets the stream. "
    "The dog knows you, take some bread along.\n\nThe bridge is closed until Friday, so come by the old mill.\n\nB."
)
PASSWORD = "tovami-kelusa-bonira-pudeso-mirafa"


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
    page._preview()
    page.message.text.setPlainText(TEXT)
    page._pack()
    page.password.fill(PASSWORD)
    page._judge()


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
    page.add_files([scratch / "map.pdf", folder, scratch / "keys.kdbx"])
    page.message.tree.expandAll()
    page._pack()
    page.password.field.set_text("correct horse")
    page.password.again.set_text("correct")
    page._judge()
    page.options._toggle.setChecked(True)


def os_bytes(n: int) -> bytes:
    """Return bytes that do not compress, the same each time."""
    import random

    return random.Random(7).randbytes(n)


def hide_too_long(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    page.open_cover(PictureSource(path=_sample("earth_apollo8")))
    (scratch / "film.mp4").write_bytes(os_bytes(60_000))
    page.add_files([scratch / "film.mp4"])
    page._pack()
    page.hide_message()


def hide_refused(window: MainWindow, scratch: Path) -> None:
    page = window.hide_page
    window.go_to(page)
    (scratch / "notes.txt").write_text("not a picture")
    page.open_cover(PictureSource(path=scratch / "notes.txt"))


def hide_running(window: MainWindow, scratch: Path) -> None:
    from stegapp.progress import Progress

    hide_filled(window, scratch)
    window.hide_page._set_running(True)
    window.hide_page.progress.report(Progress("search", 3, 7))


def hide_done(window: MainWindow, scratch: Path) -> None:
    hide_filled(window, scratch)
    window.hide_page.hide_message()


def reveal_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.reveal_page)


def _stego(window: MainWindow, scratch: Path) -> Path:
    hide_filled(window, scratch)
    window.hide_page.hide_message()
    outcome = window.hide_page._outcome
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
    outcome = window.hide_page._outcome
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
    window.hide_page.result.compare.emit()
    window.compare_page.modes.buttons()[mode].click()


def compare_empty(window: MainWindow, scratch: Path) -> None:
    window.go_to(window.compare_page)


def compare_side(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 0)


def compare_divider(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 1)


def compare_difference(window: MainWindow, scratch: Path) -> None:
    _compared(window, scratch, 3)


def models(window: MainWindow, scratch: Path) -> None:
    from stegapp.models import ModelStore

    window.services.session.store = ModelStore(user=scratch / "models")
    window.services.catalog.refresh()
    window.go_to(window.models_page)


def settings(window: MainWindow, scratch: Path) -> None:
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
    "reveal-empty": reveal_empty,
    "reveal-text": reveal_text,
    "reveal-files": reveal_files,
    "reveal-failed": reveal_failed,
    "compare-empty": compare_empty,
    "compare-side": compare_side,
    "compare-divider": compare_divider,
    "compare-difference": compare_difference,
    "models": models,
    "settings": settings,
    "about": about,
}
