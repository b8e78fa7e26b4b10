"""Every phrase and every style that is shipped has a plain name in both languages."""

import re
from collections import Counter

import pytest

from minutes_app.documents.definitions import new_definition, whole_tree
from minutes_app.documents.layouts import layout_names
from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.language.phrase_names import group_name, groups_in_order, phrase_name, style_name

_HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("tongue", list(Tongue))
@pytest.mark.parametrize("layout", layout_names())
def test_phrases_and_styles_are_named(layout: str, tongue: Tongue) -> None:
    use_language(tongue)
    tree = whole_tree(new_definition(layout))
    named = {key: phrase_name(key) for key in tree["phrases"]}
    named |= {f"style {key}": style_name(key, "") for key in tree["styles"]}
    assert not [key for key, one in named.items() if not one.group or not one.name]
    chinese = {key for key, one in named.items() if _HAN.search(one.name)}
    assert chinese == (set(named) if tongue is Tongue.CHINESE else set())
    # Two rows of one name in one group could not be told apart.
    told = Counter((key.startswith("style "), one) for key, one in named.items())
    assert [one for one, count in told.items() if count > 1] == []


def test_the_groups_of_a_paper_come_first() -> None:
    use_language(Tongue.ENGLISH)
    assert groups_in_order("news")[0] == "news"
    assert set(groups_in_order("news")) == set(groups_in_order())
    assert all(group_name(one) for one in groups_in_order() if one)
    assert phrase_name("nobody.knows").name == "nobody.knows"
