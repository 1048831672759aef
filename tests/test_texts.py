"""Sentences for the user: worded in English, and kept in pieces for other languages."""

import ast
import copy
import json
import pickle
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from stegapp.errors import DoesNotFit, OutputRefused, StegError
from stegapp.texts import Text, as_text, joined
from tests.conftest import ROOT

FULL = Text("The disk has no room for “{name}”.", name="a.png")
MISSING = Text("{count:,} pictures are missing.", one="A picture is missing.", count=1200)


def test_a_text_is_its_english_sentence() -> None:
    assert FULL == "The disk has no room for “a.png”."
    assert str(Text("{needed:,} bytes, {share:.0%}, {path}", needed=1234, share=0.256, path=Path("a"))) == (
        "1,234 bytes, 26%, a"
    )
    assert (FULL.template, dict(FULL.values)) == ("The disk has no room for “{name}”.", {"name": "a.png"})
    assert type(str(FULL)) is str


def test_without_values_braces_are_braces() -> None:
    assert Text("Like {this}.") == "Like {this}."
    assert Text("“{name}”", name="{x}") == "“{x}”"


def test_a_hole_without_a_value_is_our_fault() -> None:
    with pytest.raises(KeyError):
        Text("{name} of {folder}", name="a")


def test_the_count_chooses_the_wording() -> None:
    assert MISSING == "1,200 pictures are missing."
    one = Text("{count:,} pictures are missing.", one="A picture is missing.", count=1)
    assert (one, one.wording, one.template) == (
        "A picture is missing.", "A picture is missing.", "{count:,} pictures are missing.",
    )  # fmt: skip


def test_texts_hold_texts() -> None:
    outer = Text("A picture was dropped. {reason}", reason=FULL)
    assert outer == "A picture was dropped. The disk has no room for “a.png”."
    assert outer.values["reason"] is FULL
    both = joined([FULL, MISSING])
    assert both == f"{FULL} {MISSING}"
    assert list(both.values.values()) == [FULL, MISSING]
    assert joined([FULL, "plain"], "; ") == f"{FULL}; plain"
    assert joined([]) == ""


@pytest.mark.parametrize("text", [FULL, MISSING, joined([FULL, MISSING]), Text("Plain {as} it is.")])
def test_copies_and_other_processes_get_all_of_it(text: Text) -> None:
    for other in (
        pickle.loads(pickle.dumps(text)),
        copy.deepcopy(text),
        Text.from_json(json.loads(json.dumps(text.to_json()))),
    ):
        assert isinstance(other, Text)
        assert (other, other.template, other.one) == (text, text.template, text.one)
        assert dict(other.values) == dict(text.values)
        assert [type(value) for value in other.values.values()] == [type(value) for value in text.values.values()]


def test_json_holds_plain_values_and_a_text_is_written_as_a_string() -> None:
    text = Text("{folder}: {loss} {why}", folder=Path("a"), loss=float("inf"), why=Text("So."))
    assert text.to_json() == {
        "template": "{folder}: {loss} {why}",
        "values": {"folder": "a", "loss": "inf", "why": {"template": "So.", "values": {}}},
    }
    assert json.dumps([FULL]) == json.dumps([str(FULL)])


@pytest.mark.parametrize(
    "found",
    [
        None, "text", [], {}, {"template": "a"}, {"template": "{a}", "values": {"b": "c"}},
        {"template": "{a:,}", "values": {"a": "c"}}, {"template": "{a}", "values": {"a": None}},
        {"template": "{a}", "values": ["a"]}, {"template": "{count} a", "one": "b", "values": {"n": 1}},
        {"template": "{}", "values": {"a": 1}}, {"template": "{a", "values": {"a": 1}},
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused(found: object) -> None:
    with pytest.raises(ValueError, match="no text"):
        Text.from_json(found)


def test_errors_carry_texts() -> None:
    advice = Text("Choose another disk.")
    error = OutputRefused(FULL, advice=advice)
    assert (str(error), error.text, error.advice) == (FULL, FULL, advice)
    assert error.text is FULL
    assert type(str(error)) is str
    plain = StegError("It failed.")
    assert isinstance(plain.text, Text)
    assert (plain.text, plain.advice) == ("It failed.", "")
    assert not plain.advice
    longer = DoesNotFit(Text("{needed:,} bytes.", needed=2000), needed_bytes=2000, capacity_bytes=1)
    assert longer.text.values == {"needed": 2000}


def test_words_from_elsewhere_become_texts() -> None:
    assert as_text(FULL) is FULL
    assert as_text("{odd}").template == "{odd}"


# ---------------------------------------------------------------- the sources

ALONE = {"cli", "bundling", "evaluation", "steganalysis", "__main__.py"}
"""What only the command line tells may be worded in one piece: no window translates it."""
HEARD_BY_THE_WIZARD = {"cli/unexpected.py"}
ALONE_FILES = {"system/display.py", "system/desktop", "texts.py"}
"""And folders."""


def _sources() -> Iterator[tuple[str, ast.Module]]:
    package = ROOT / "stegapp"
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        alone = name.partition("/")[0] in ALONE or {name, name.rpartition("/")[0]} & ALONE_FILES
        if not alone or name in HEARD_BY_THE_WIZARD:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def _errors() -> set[str]:
    """Return the names of StegError and of all classes made from it."""
    found = {"StegError"}
    for _ in range(3):  # no deeper than that
        for _, tree in _sources():
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef) and {getattr(base, "id", "") for base in node.bases} & found:
                    found.add(node.name)
    return found


def _words_of(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the strings that an expression may be, but for those in a call: that is a text, or made elsewhere."""
    if isinstance(node, ast.JoinedStr | ast.BinOp) or (isinstance(node, ast.Constant) and node.value):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from (*_words_of(node.body), *_words_of(node.orelse))
    elif isinstance(node, ast.BoolOp):
        yield from (word for value in node.values for word in _words_of(value))


def test_errors_below_the_window_are_worded_as_texts() -> None:
    errors = _errors()
    assert {"Unrevealed", "DoesNotFit"} <= errors
    calls, plain = 0, []
    for name, tree in _sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            given = [keyword.value for keyword in node.keywords if keyword.arg == "advice"]
            given += node.args[:1] if called in errors else []
            calls += called in errors
            plain += [f"{name}:{word.lineno}" for value in given for word in _words_of(value)]
    assert calls > 150
    assert not plain, f"these sentences no window can translate; write Text(…): {plain}"


def test_templates_are_literals() -> None:
    odd = []
    for name, tree in _sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
                literals = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "one")]
                if not all(isinstance(word, ast.Constant) and isinstance(word.value, str) for word in literals):
                    odd.append(f"{name}:{node.lineno}")
    assert not odd, f"the tool for translations finds literals only: {odd}"


def test_templates_have_the_values_they_name() -> None:
    checked = 0
    for name, tree in _sources():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text" and node.args):
                continue
            values = {keyword.arg for keyword in node.keywords} - {"one"}
            wordings = [node.args[0], *(keyword.value for keyword in node.keywords if keyword.arg == "one")]
            for wording in wordings if values else ():
                holes = {hole for _, hole, _, _ in string.Formatter().parse(str(getattr(wording, "value", "")))} - {
                    None
                }
                missing = values - holes - ({"count"} if len(wordings) == 2 else set())
                assert holes <= values, f"{name}:{node.lineno}"
                assert not missing, f"{name}:{node.lineno}: {missing} is nowhere shown"
                checked += 1
    assert checked > 100
