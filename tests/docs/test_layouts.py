"""``docs/layouts.md`` names every placeholder by both names; definitions that it shows work."""

import re

from minutes_app.documents.layouts import layout_of_text
from minutes_app.documents.templates import PLACEHOLDERS
from minutes_app.documents.templates.inside.grammar import FILTERS
from minutes_app.documents.templates.placeholders import OF_PEOPLE
from tests.docs.pages import page

TEXT = page("docs/layouts.md")


def test_every_placeholder_is_in_the_table() -> None:
    told = re.findall(r"^\| `\{\{ (\w+) \}\}` \| `\{\{ (\w+) \}\}` \| .+ \|$", TEXT, re.MULTILINE)
    assert told == [(one.name, one.chinese) for one in PLACEHOLDERS]


def test_what_is_known_of_people_and_the_filters_are_named() -> None:
    section = TEXT[TEXT.index("## A Word file of the house") : TEXT.index("## Phrases")]
    assert all(f"`{one.name}` {one.chinese}" in " ".join(section.split()) for one in OF_PEOPLE)
    assert all(f"`{name}`" in section for name in FILTERS)


def test_the_definition_that_is_shown_is_one() -> None:
    (shown,) = re.findall(r"```toml\n(extends.*?)```", TEXT, re.DOTALL)
    made = layout_of_text(shown, "ours")
    assert made.faces["fangsong"].east_asian == "仿宋"
    assert made.phrases["head.recorder"] == ""
