"""Charts show what they are given, and survive whatever that is."""

import math

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy
from pytestqt.qtbot import QtBot

from stegapp.gui.theme import colours
from stegapp.gui.widgets.chart import Chart
from stegapp.gui.widgets.curve import Curve, Series, _axis, _log_axis
from stegapp.gui.wizard.curves import CurvesView
from stegapp.gui.wizard.history import History
from stegapp.training.protocol import Report

NUMBERS = st.floats(allow_nan=True, allow_infinity=True)
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), max_size=5)


def _picture(chart: Curve) -> QImage:
    chart.resize(360, 190)
    return chart.grab().toImage()


def _pixels(image: QImage, role: str) -> set[tuple[int, int]]:
    """Return where a picture has a colour of the theme."""
    wanted = QColor(getattr(colours(), role)).rgb()
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted}


@pytest.mark.parametrize(
    ("low", "high", "labels"),
    [
        (0, 400, ["0", "100", "200", "300", "400"]),
        (0.79, 1.0, ["0.80", "0.85", "0.90", "0.95", "1.00"]),
        (44.7, 48.9, ["45", "46", "47", "48"]),
        (-0.2, 0.2, ["-0.2", "-0.1", "0.0", "0.1", "0.2"]),
    ],
)
def test_an_axis_names_round_numbers(qapp: QApplication, low: float, high: float, labels: list[str]) -> None:
    axis = _axis(low, high, 6)
    assert [axis.label(tick).replace("−", "-") for tick in axis.ticks] == labels
    assert all(low - 1e-9 <= tick <= high + 1e-9 for tick in axis.ticks)


@pytest.mark.parametrize("value", [0.0, 1.0, 1 / 3, -51.13, 1e-12, 1e12])
def test_one_value_has_an_axis_around_it(qapp: QApplication, value: float) -> None:
    axis = _axis(value, value, 6)
    assert axis.low < value < axis.high
    assert axis.ticks


@pytest.mark.parametrize(
    ("low", "high", "labels"),
    [
        (3.0, 140.0, ["2", "5", "10", "20", "50", "100", "200"]),
        (0.002, 0.03, ["0.002", "0.005", "0.01", "0.02", "0.05"]),
        (0.4, 0.6, ["0.2", "0.5", "1"]),
        (1e-6, 1e3, ["0.000001", "0.0001", "0.01", "1", "100"]),
    ],
)
def test_an_axis_of_logarithms_names_round_numbers(
    qapp: QApplication, low: float, high: float, labels: list[str]
) -> None:
    axis = _log_axis(low, high)
    named = [axis.label(tick) for tick in axis.ticks]
    assert named == (labels if len(labels) <= 6 else ["10", "100"])
    assert axis.low <= low < high <= axis.high
    assert axis.share(axis.low) == 0
    assert axis.share(math.sqrt(axis.low * axis.high)) == pytest.approx(0.5)


def test_the_line_that_counts_lies_over_the_dotted_one(qapp: QApplication) -> None:
    chart = Curve("", "share")
    chart.show_series([Series([(0, 0.0), (9, 1.0)], dotted=True), Series([(0, 0.0), (9, 1.0)])])
    both = _picture(chart)
    chart.show_series([Series([(0, 0.0), (9, 1.0)])])
    alone = _picture(chart)
    assert len(_pixels(alone, "accent")) > 50
    assert _pixels(both, "accent") >= _pixels(alone, "accent")
    chart.show_series([Series([(0, 0.0), (9, 1.0)], dotted=True)])
    assert _pixels(_picture(chart), "accent") != _pixels(alone, "accent")


def test_picked_weights_have_a_star_and_stages_a_border(qapp: QApplication) -> None:
    line = Series([(0, 0.0), (50, 1.0), (100, 1.0)])
    chart = Curve("", "share")
    chart.show_series([line])
    plain = _picture(chart)
    assert not _pixels(plain, "warn")
    chart.show_series([line], stars=[(100, 1.0)], border=50.0)
    marked = _picture(chart)
    star = _pixels(marked, "warn")
    assert 20 < len(star) < 300
    assert min(x for x, _ in star) > 300  # at the line's right end
    changed = {x for x in range(250) for y in range(marked.height()) if marked.pixel(x, y) != plain.pixel(x, y)}
    assert changed
    assert max(changed) - min(changed) <= 2  # the border is one upright line


def test_a_training_is_drawn_as_it_goes_on(qapp: QApplication) -> None:
    view, history = CurvesView(), History()
    view.resize(600, 290)
    view.show_history(history)
    empty = view.grab().toImage()
    figures = {"best_step": 20.0, "accuracy": 0.9, "rounded_accuracy": 0.8, "psnr_db": 50.0, "gmi": 0.5}
    for step in range(1, 40):
        history.add(Report("jt", step, 40, figures | {"loss": 100.0 / step, "measured_step": step}))
    view.show_history(history)
    drawn = view.grab().toImage()
    assert not _pixels(empty, "accent")
    for chart in view.charts.values():
        assert len(_pixels(chart.grab().toImage(), "accent")) > 50
    assert _pixels(drawn, "warn")
    assert view.charts["loss"].accessibleDescription().startswith("1.0: 100.0")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(POINTS, POINTS, POINTS, NUMBERS, st.booleans())
@example(
    [(0.0, 5e-324), (1.0, 1.0)], [], [(0.5, 5e-324)], 0.5, True
)  # the logarithms of its powers of ten do not exist
def test_figures_of_any_kind_can_be_drawn(
    qapp: QApplication,
    first: list[tuple[float, float]],
    second: list[tuple[float, float]],
    stars: list[tuple[float, float]],
    border: float,
    log: bool,
) -> None:
    chart = Curve("x", "y", log=log)
    chart.show_series([Series(first, dotted=True), Series(second)], stars=stars, border=border)
    _picture(chart)


class _Broken(Chart):
    painter: QPainter | None = None

    def _draw(self, painter: QPainter) -> None:
        self.painter = painter  # as a traceback holds it
        raise ValueError("no such picture")


def test_a_long_name_has_as_many_lines_as_it_needs(qapp: QApplication) -> None:
    def written(words: str) -> tuple[int, int]:
        """Return how many pixels just below the first line have ink, and where the curve begins."""
        chart = Curve("", words)
        chart.resize(220, 190)
        chart.show_points([(0, 1.0), (10, 1.0)])
        image = chart.grab().toImage()
        plain, first = image.pixel(image.width() - 1, 0), chart.fontMetrics().height()
        ink = sum(image.pixel(x, y) != plain for x in range(60, 200) for y in range(first, first + 6))
        return ink, min(y for _, y in _pixels(image, "accent"))

    short, long = written("read right"), written("bits that were read right; dots: as they were before, star: picked")
    assert not short[0]
    assert long[0]
    assert long[1] > short[1]


def test_a_chart_that_cannot_be_drawn_leaves_no_painter_at_work(qtbot: QtBot) -> None:
    """It would go on painting where no picture is any more, and take the program down."""
    chart = _Broken(100, 100, upright=QSizePolicy.Policy.Expanding, name="")
    qtbot.addWidget(chart)
    with pytest.raises(ValueError, match="no such picture"):
        chart.grab()
    assert chart.painter is not None
    assert not chart.painter.isActive()
