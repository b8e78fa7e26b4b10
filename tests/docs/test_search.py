"""``docs/search.md`` says what the language of searches understands, and no more."""

import re
from datetime import date

import pytest

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import Field, Scope
from minutes_app.language.query_names import DAYS, DUES, FIELDS, Called, called
from minutes_app.language.sameness import same
from minutes_app.query.parser import DEEPEST, LONGEST, MOST_TERMS, read_query
from minutes_app.query.values import LONGEST_TERM
from tests.docs.pages import first_cells, page, section

TEXT = section(page("docs/search.md"), "The language")
TODAY = date(2026, 11, 22)
FIELD_OR_SIGN = {*(field.value for field in Field), "AND", "且", ",", "，", "、", "<=", ">", ">="}
TABLES = {
    "The fields:": list(FIELDS.values()),
    "Words for days:": list(DAYS.values()),
    "Words for deadlines:": list(DUES.values()),
    "Kinds (`kind:`):": [called(value) for value in EntryKind],
    "States of tasks and of minutes (`status:`):": [
        *(called(value) for value in TaskStatus),
        *(called(value) for value in MeetingStatus),
    ],
    "Places (`in:`):": [called(value) for value in Scope],
}


def examples() -> list[str]:
    """Return what the page shows as typed, without names of fields and values."""
    text = TEXT
    for title in TABLES:
        text = text.replace(table_after(title), "")
    text = re.sub(r"^\| `[a-z]+` \|.*$", "", text, flags=re.MULTILINE) + "".join(
        re.findall(r"^\| `[a-z]+` \|.*$", section(TEXT, "Words"), re.MULTILINE)
    )
    found = re.findall(r"`([^`]+)`", text)
    return sorted({one for one in found if not one.endswith(":")} - FIELD_OR_SIGN)


def table_after(title: str) -> str:
    """Return the rows of the table under a line."""
    match = re.search(rf"^{re.escape(title)}\n\n((?:\|.*\n)+)", TEXT, re.MULTILINE)
    assert match, f"no table under {title}"
    return match[1]


def row(names: Called) -> str:
    also = ", ".join(f"`{name}`" for name in (*names.english[1:], *names.chinese[1:]))
    return f"| `{names.english[0]}` | `{names.chinese[0]}` | {also or '–'} |"


def test_the_page_shows_examples() -> None:
    assert len(examples()) > 40


@pytest.mark.parametrize("typed", examples())
def test_every_example_is_understood(typed: str) -> None:
    query = read_query(typed, TODAY)
    assert query.faults == ()
    assert query.root is not None


@pytest.mark.parametrize("title", ["Fields", "Days"])
def test_both_languages_of_an_example_mean_the_same(title: str) -> None:
    pairs = re.findall(
        r"^\| `([^`]+:[^`]*)` \| `([^`]+：[^`]*)` \|", section(TEXT, title), re.MULTILINE
    )
    assert len(pairs) >= 9
    for english, chinese in pairs:
        assert read_query(english, TODAY).root == read_query(chinese, TODAY).root


@pytest.mark.parametrize("title", TABLES)
def test_names_are_those_of_the_code(title: str) -> None:
    assert table_after(title).splitlines()[2:] == [row(names) for names in TABLES[title]]


def test_what_each_field_is_of_is_said() -> None:
    rows = [name for name in first_cells(section(TEXT, "Fields")) if ":" not in name]
    assert rows[-len(Field) :] == [field.value for field in FIELDS]


def test_bounds_are_those_of_the_code() -> None:
    text = section(TEXT, "Bounds")
    for number in (f"{LONGEST:,}", str(MOST_TERMS), str(LONGEST_TERM), "twenty"):
        assert number in text
    assert DEEPEST == 20


def test_writings_that_are_said_to_be_one_are() -> None:
    said = re.findall(r"`(\w+)` finds (\w+)", section(TEXT, "Words"))
    assert len(said) == 3
    assert all(same(typed) == same(found) for typed, found in said)
