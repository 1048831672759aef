"""The card: nothing is lost through JSON, nothing odd is let in."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.errors import ModelRefused
from stegapp.models import ModelCard
from stegapp.models.card import clean_name
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig

CARD = ModelCard(
    name="street at night",
    net=LatticeConfig(),
    embedding="sparse",
    temperature=1.25,
    max_code_rate=0.97,
    preset="quick",
    description="Learned by itself what LSB matching does.\nChanges half of all pixels at a full plane.",
    sources=("photos of streets", "photos of nights"),
    metrics={"sf_accuracy": 1.0, "psnr_db": 51.14},
    date="2026-02-03T04:05:06+00:00",
    command="stegapp train --images photos --out night.safetensors",
    seed=7,
    duration_s=84.5,
)

cards = st.builds(
    ModelCard,
    name=st.text(),
    net=st.sampled_from([SftnConfig(), LatticeConfig(table="a5" * 32)]),
    embedding=st.sampled_from(["sparse", "spread"]),
    temperature=st.floats(1e-3, 1e3),
    description=st.text(),
    sources=st.lists(st.text(), max_size=3).map(tuple),
    metrics=st.dictionaries(st.text(max_size=5), st.floats(allow_nan=False, allow_infinity=False), max_size=3),
    seed=st.none() | st.integers(0, 2**63 - 1),
)


@given(cards | st.just(CARD))
def test_survives_json(card):
    assert ModelCard.from_json(card.to_json()) == card


def test_equal_cards_give_equal_json():
    other = dataclasses.replace(CARD, metrics=dict(reversed(list(CARD.metrics.items()))))
    assert other.to_json() == CARD.to_json()
    assert CARD.architecture == "lattice"


def test_a_card_says_what_its_model_can_do():
    assert CARD.changes_single_pixels
    assert not dataclasses.replace(CARD, embedding="spread").changes_single_pixels


@given(st.text())
def test_names_are_harmless_file_names_and_stay_clean(name):
    clean = clean_name(name)
    assert 1 <= len(clean.encode()) <= 200
    assert not set(clean) & set('/\\:*?"<>|\x00\n\r\t\u202e')
    assert clean == clean.strip(" .")
    assert clean_name(clean) == clean


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("lattice", "lattice"),
        ("  my   own\tmodel ", "my own model"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("con", "_con"),
        ("", "model"),
        ("...", "model"),
        ("abc\u202egnp", "abc gnp"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
        ("x" * 500, "x" * 64),
    ],
)
def test_clean_names(name, clean):
    assert clean_name(name) == clean
    assert ModelCard(name=name, net=SftnConfig(), embedding="spread").name == clean


def test_texts_lose_control_characters_and_length():
    card = dataclasses.replace(CARD, description="a\x1b[2Jb\n" + "c" * 9000, sources=("x\x07" + "y" * 900,))
    assert card.description.startswith("a [2Jb\nccc")
    assert len(card.description) == 4000
    assert "\x07" not in card.sources[0]
    assert len(card.sources[0]) == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"name": None},
        {"net": {}},
        {"embedding": "dense"},
        {"temperature": 0.0},
        {"temperature": float("nan")},
        {"temperature": "1"},
        {"temperature": True},
        {"max_code_rate": 1.0},
        {"seed": -1},
        {"seed": 1.0},
        {"seed": True},
        {"duration_s": -1.0},
        {"date": "yesterday"},
        {"sources": ["a"]},
        {"sources": ("a",) * 257},
        {"sources": (1,)},
        {"metrics": {"psnr_db": float("inf")}},
        {"metrics": {"psnr_db": "51"}},
        {"metrics": {"psnr_db": 10**400}},
        {"metrics": []},
        {"metrics": {str(i): 0.0 for i in range(257)}},
        {"format_version": 2},
        {"format_version": True},
    ],
)
def test_refuses_wrong_values(changes):
    with pytest.raises(ValueError, match=r"must|Invalid|too large"):
        dataclasses.replace(CARD, **changes)


def changed(**changes):
    return json.dumps({**CARD.to_dict(), **changes})


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "cannot be read"),
        ("[]", "must be an object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"name": "a", "name": "b"}', "occurs twice"),
        ('{"temperature": NaN}', "NaN is no number"),
        ("{}", "what its networks are"),
        (changed(metrics={"x": "y"}), "must be a number"),
        (changed(sources="abc"), "sources must be"),
        (changed(name=7), "name must be"),
        (changed(format_version=0), "format_version must be"),
        (changed(format_version=None), "format_version must be"),
        (json.dumps({"net": CARD.net.to_dict()}), "not valid"),
    ],
)
def test_refuses_damaged_json(text, what):
    with pytest.raises(ModelRefused, match=what) as caught:
        ModelCard.from_json(text)
    assert "Get the file again" in caught.value.advice


@pytest.mark.parametrize(
    "text",
    [
        changed(format_version=2),
        changed(format_version=2, net={"arch": "diffusion"}),
        changed(net={**CARD.net.to_dict(), "arch": "diffusion"}),
        changed(net={**CARD.net.to_dict(), "attention": 8}),
        changed(net={**CARD.net.to_dict(), "width": 4096}),
    ],
)
def test_says_when_a_newer_version_is_needed(text):
    with pytest.raises(ModelRefused, match="unknown") as caught:
        ModelCard.from_json(text)
    assert "newer version" in caught.value.advice


def test_drops_facts_it_does_not_know():
    assert ModelCard.from_json(changed(licence="CC0", mood={"good": True})) == CARD
