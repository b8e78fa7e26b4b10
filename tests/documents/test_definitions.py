"""Definitions of house layouts: what differs and no more; every mistake has its place and words."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.definitions import (
    base_of,
    base_tree,
    new_definition,
    own_values,
    value_at,
    whole_tree,
    with_value,
    with_values,
    without_value,
    written,
)
from minutes_app.documents.layouts import (
    LONGEST_DEFINITION,
    LayoutError,
    layout_names,
    layout_of_text,
    load_layout,
)
from minutes_app.documents.switches import switches_of
from minutes_app.language import Tongue, use_language
from minutes_app.language.errors import describe

BASE = new_definition("official-zh")


@pytest.fixture(params=list(Tongue))
def tongue(request: pytest.FixtureRequest) -> Iterator[Tongue]:
    use_language(request.param)
    yield request.param
    use_language(Tongue.ENGLISH)


@pytest.mark.parametrize("name", layout_names())
def test_every_shipped_layout_can_be_the_base(name: str) -> None:
    made = layout_of_text(new_definition(name), "ours")
    shipped = load_layout(name)
    assert made.name == "ours"
    assert (made.styles, made.phrases, made.page) == (
        shipped.styles, shipped.phrases, shipped.page
    )  # fmt: skip
    assert own_values(new_definition(name)) == {}


def test_only_what_differs_is_written() -> None:
    text = with_value(BASE, ("styles", "body", "size"), 15)
    assert own_values(text) == {("styles", "body", "size"): 15}
    assert layout_of_text(text, "x").styles["point"].size == 15, "point is like body"
    assert with_value(text, ("styles", "body", "size"), 16) == BASE
    assert without_value(text, ("styles",)) == BASE


def test_phrases_are_found_by_their_whole_names() -> None:
    text = with_value(BASE, ("phrases", "head.place"), '地点"：\n\\')
    assert layout_of_text(text, "x").phrases["head.place"] == '地点"：\n\\'
    assert without_value(text, ("phrases", "head.place")) == BASE


def test_several_values_at_once_are_as_one_after_the_other() -> None:
    values = {("page", "left"): 30, ("styles", "title", "size"): 20, ("page", "top"): 37}
    text = BASE
    for place, value in values.items():
        text = with_value(text, place, value)
    assert with_values(BASE, values) == text


def test_a_switch_of_a_layout_is_one_of_its_values() -> None:
    for name in layout_names():
        text = new_definition(name)
        for switch in switches_of(load_layout(name)):
            assert switch.value(whole_tree(text)) == switch.value(base_tree(text))


MISTAKES = [
    ("[styles.body]\nsize = 4000", "styles.body.size", "4000"),
    ("[styles.body]\nsize = nan", "styles.body.size", "nan"),
    ("[styles.body]\nsize = inf", "styles.body.size", "inf"),
    ('[styles.body]\nsize = "big"', "styles.body.size", "big"),
    ('[styles.body]\ncolour = "red"', "styles.body.colour", "red"),
    ('[styles.body]\nalign = "middle"', "styles.body.align", "middle"),
    ('[styles.body]\nface = "gothic"', "styles.body.face", "gothic"),
    ("[styles.body]\nsice = 1", "styles.body", "sice"),
    ("[faces.fangsong]\nsice = 1", "faces.fangsong", "sice"),
    ('[phrases.head]\nplace = "{nowhere}"', "phrases.head.place", "{nowhere}"),
    ('[phrases.lead]\nreport = "{speaker.__class__}"', "phrases.lead.report", ""),
    ('[phrases.lead]\nreport = "{speaker:>999999999}"', "phrases.lead.report", ""),
    ('[phrases.lead]\nreport = "{speaker!r}"', "phrases.lead.report", ""),
    ('[phrases.lead]\nreport = "{"', "phrases.lead.report", ""),
    ('[page_number]\npattern = "{page.x}"', "page_number.pattern", ""),
    ("[page]\nleft = 150\nright = 80", "page", ""),
    ("styles = 3", "styles", "3"),
    ("phrases = 3", "phrases", "3"),
    ("[styles]\nbody = 3", "styles.body", "3"),
]


@pytest.mark.parametrize(("text", "place", "found"), MISTAKES)
def test_a_mistake_has_its_place_and_words(
    tongue: Tongue, text: str, place: str, found: str
) -> None:
    with pytest.raises(LayoutError) as caught:
        layout_of_text(f'extends = "official-zh"\n{text}', "ours")
    facts = caught.value.parameters
    assert facts["place"] == place
    assert found in str(facts["found"])
    said = str(describe(caught.value))
    assert "$." not in said
    assert "Expected" not in said
    assert str(facts["reason"]) not in said, "words for people, not the reason for machines"


def test_an_unknown_fact_is_told_with_those_that_are_known() -> None:
    with_place = '[phrases.lead]\nreport = "{speeker} reported:"'
    with pytest.raises(LayoutError) as caught:
        layout_of_text(f'extends = "formal-en"\n{with_place}', "ours")
    assert "{speaker}" in str(caught.value.parameters["known"])
    assert "{speaker}" in describe(caught.value).title


def test_a_definition_must_change_a_shipped_layout() -> None:
    for text in ("", 'name = "x"', "extends = 3", "extends = []"):
        with pytest.raises(LayoutError):
            layout_of_text(text, "ours")
    with pytest.raises(LayoutError):
        layout_of_text("#" * (LONGEST_DEFINITION + 1), "ours")
    with pytest.raises(LayoutError):
        layout_of_text('extends = "official-zh"\ncomposer = "os.system"', "ours")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner,
                                                               max_size=3),
    max_leaves=6,
)  # fmt: skip
KEYS = st.sampled_from(
    ["page", "faces", "styles", "spans", "lists", "rules", "tables", "imprints", "page_number",
     "phrases", "switches", "kind", "language", "composer", "title", "face_names", "body", "size",
     "like", "line", "head", "lead.report", "fangsong", "points", "pattern"]
) | st.text(max_size=6)  # fmt: skip
TREES = st.dictionaries(
    KEYS, st.dictionaries(KEYS, st.dictionaries(KEYS, VALUES, max_size=3) | VALUES, max_size=3)
    | VALUES, max_size=4,
)  # fmt: skip


def writable(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): writable(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [writable(one) for one in value if one is not None]
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value


def refused(text: str) -> str:
    """Return the code with which a definition is refused, "" for one that is taken."""
    try:
        layout_of_text(text, "ours")
    except LayoutError as error:
        return error.code if describe(error).title else "no words"
    return ""


@settings(max_examples=300, deadline=None)
@given(TREES)
def test_no_definition_raises_anything_but_what_is_known(tree: dict[str, Any]) -> None:
    assert refused(written({**writable(tree), "extends": "official-zh"})) in {"", "layout.invalid"}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_no_text_raises_anything_but_what_is_known(text: str) -> None:
    for whole in (text, f'extends = "official-zh"\n{text}'):
        assert refused(whole) in {"", "layout.invalid", "layout.missing"}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*whole_tree(BASE)["phrases"]]), st.text(max_size=30))
def test_every_text_comes_back_as_it_was_set(name: str, phrase: str) -> None:
    phrase = phrase.encode("utf-8", "replace").decode()
    text = with_value(BASE, ("phrases", name), phrase)
    assert value_at(whole_tree(text), ("phrases", name)) == phrase
    assert base_of(text) == "official-zh"
