"""The window as a screen reader has it: its tree over AT-SPI, read and worked by another process."""

import sys
from collections.abc import Iterator

import pytest

pytest.importorskip("jeepney")

from tests.gui.accessibility_bus import Desktop, Node, desktop, give_focus, missing, wait_for

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"lacking: {missing()}")

PAGES = ["Hide", "Reveal", "Compare", "Models", "Train", "Settings", "About"]
PASSWORD_TEXT = 40
"""Of AtspiRole: what is typed is not to be spoken."""


class Window:
    """The window of a program on the bus."""

    def __init__(self, outside: Desktop) -> None:
        self.outside = outside
        wait_for(outside.programs)
        self.program = outside.programs()[0]

    def nodes(self) -> list[Node]:
        return list(self.outside.walk(*self.program))

    def find(self, role: str, name: str) -> Node:
        found = [node for node in self.nodes() if (node.role, node.name) == (role, name)]
        assert len(found) == 1, f"{len(found)} of {role} {name!r}"
        return found[0]

    def act(self, node: Node, action: str = "Press") -> None:
        interface = "org.a11y.atspi.Action"
        names = [names[0] for names in self.outside.call(node.bus, node.path, interface, "GetActions")[0]]
        assert action in names
        self.outside.call(node.bus, node.path, interface, "DoAction", "i", names.index(action))

    def focused(self) -> Node | None:
        found = [node for node in self.nodes() if "focused" in node.states and node.name]
        return found[0] if found else None

    def turn_to(self, page: str, title: str) -> None:
        self.act(self.find("page tab", page))
        wait_for(lambda: title in [node.name for node in self.nodes() if node.role == "heading"])

    def stops(self, first: str) -> list[str]:
        """Return the names of what Tab comes to, from `first` until it is there again."""

        def named(name: str) -> bool:
            focus = self.focused()
            return focus is not None and focus.name == name

        for _ in range(60):
            if named(first):
                break
            self._step()
        found = [first]
        for _ in range(60):
            name = self._step()
            if name == first:
                return found
            found.append(name)
        raise AssertionError(f"Tab never came back to {first}: {found}")

    def _step(self) -> str:
        before = self.focused()
        self.outside.press("Tab")

        def moved() -> bool:
            now = self.focused()
            return now is not None and (before is None or now.path != before.path)

        wait_for(moved)
        now = self.focused()
        assert now is not None
        return now.name


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("outside")
    with desktop(folder, sys.executable, "-m", "stegapp") as (outside, _):
        found = Window(outside)
        wait_for(lambda: "Sample picture: Two dogs" in [node.name for node in found.nodes()])
        wait_for(lambda: give_focus(outside.display, "stegapp") and found.focused() is not None)
        found.act(found.find("push button", "Dismiss"))  # of the welcome
        wait_for(lambda: "Dismiss" not in [node.name for node in found.nodes()])
        yield found
    assert "Traceback" not in (folder / "log").read_text("utf-8")


def test_roles_are_what_things_are(window: Window) -> None:
    nodes = window.nodes()
    assert [node.name for node in nodes if node.role == "page tab"] == PAGES
    headings = [node.name for node in nodes if node.role == "heading"]
    assert {"Hide a message", "Picture", "Message", "Password"} <= set(headings)
    assert [node.name for node in nodes if node.role == "radio button"] == [
        "Grey square",
        "PNG photo",
        "JPEG photo",
        "For messengers that recompress",
        "Kind of message: Text",
        "Kind of message: Files",
    ]
    boxes = [node.name for node in nodes if node.role == "check box"]
    assert boxes == ["Show the password"]
    options = window.find("push button", "Options, closed")
    assert {"expandable", "focusable"} <= options.states
    for name in ("Password", "Password again"):
        field = next(node for node in nodes if node.name == name and "editable" in node.states)
        interface = "org.a11y.atspi.Accessible"
        assert window.outside.call(field.bus, field.path, interface, "GetRole")[0] == PASSWORD_TEXT


def test_everything_that_takes_the_focus_has_a_name_and_no_noise(window: Window) -> None:
    stops = [node for node in window.nodes() if "focusable" in node.states]
    assert len(stops) > 20
    assert not [node for node in stops if not node.name]
    groups = {node.name for node in window.nodes() if node.role in ("panel", "filler") and node.name}
    described = [node for node in stops if node.description not in ("", node.name)]  # what is the same is said once
    assert not [str(node) for node in described if node.description in groups]
    assert not [str(node) for node in described if node.description.startswith(f"{node.name} (")]
    assert window.find("page tab", "Reveal").description == "Ctrl+2"


def test_the_capacity_has_a_value(window: Window) -> None:
    bar = window.find("progress bar", "How much of the picture the message fills")
    names = ("MinimumValue", "CurrentValue", "MaximumValue")
    values = [window.outside.value(bar.bus, bar.path, "org.a11y.atspi.Value", name) for name in names]
    assert values == [0, 0, 100]


def test_tab_goes_through_the_steps_of_hide(window: Window) -> None:
    stops = window.stops("Hide")
    samples = [name for name in stops if name.startswith("Sample picture: ")]
    assert len(samples) == 9
    assert stops == [
        "Hide",
        "Grey square",
        "Browse…",
        "Which photo?",
        *samples,
        "Several photos",
        "Kind of message: Text",
        "Message text",
        "Password",
        "Password again",  # nothing between the two: a space typed there would press it
        "Make one",
        "Key file…",
        "Options, closed",
        "Save as…",
        "Hide message",
    ]


def test_what_is_opened_says_so(window: Window) -> None:
    window.act(window.find("push button", "Options, closed"))
    wait_for(lambda: "Options, open" in [node.name for node in window.nodes()])
    opened = window.find("push button", "Options, open")
    assert "expanded" in opened.states
    window.act(opened)
    wait_for(lambda: "Options, closed" in [node.name for node in window.nodes()])


def test_pages_are_turned_to_from_outside_and_tab_goes_through_reveal(window: Window) -> None:
    window.turn_to("Reveal", "Reveal a message")
    assert "selected" in window.find("page tab", "Reveal").states
    assert "selected" not in window.find("page tab", "Hide").states
    stops = window.stops("Reveal")
    assert stops[:1] + [name for name in stops if name in ("Browse…", "Password")] == ["Reveal", "Browse…", "Password"]
    window.turn_to("Hide", "Hide a message")
