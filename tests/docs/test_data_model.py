"""``docs/data-model.md`` names every record, field, choice, table and column, and no other."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from inspect import getmembers, isclass
from pathlib import Path

import pytest

from minutes_app.domain import dates, entries, meetings, papers, people, proposals, searches
from minutes_app.domain.records import RECORD_TYPES
from minutes_app.language import Tongue, use_language
from minutes_app.language.names import name_of
from minutes_app.storage.archive import Archive
from tests.docs.pages import first_cells, page, section

TEXT = page("docs/data-model.md")
ROOMS = (people, meetings, proposals, entries, papers, searches, dates)
CLASSES = [
    found
    for room in ROOMS
    for _, found in getmembers(room, isclass)
    if found.__module__ == room.__name__
]
RECORDS = [one for one in CLASSES if is_dataclass(one)]
CHOICES = [one for one in CLASSES if issubclass(one, Enum)]


@pytest.fixture
def in_chinese() -> Iterator[None]:
    use_language(Tongue.CHINESE)
    yield
    use_language(Tongue.ENGLISH)


def test_every_record_and_value_is_described() -> None:
    described = re.findall(r"^### `(\w+)` · ", TEXT, re.MULTILINE)
    assert sorted(described) == sorted(one.__name__ for one in RECORDS)
    assert {one.__name__ for one in RECORD_TYPES} <= set(described)


@pytest.mark.parametrize("record", RECORDS, ids=lambda one: one.__name__)
def test_every_field_is_described_in_order(record: type) -> None:
    title = re.search(rf"^### (`{record.__name__}` · .+)$", TEXT, re.MULTILINE)
    assert title
    assert first_cells(section(TEXT, title[1])) == [field.name for field in fields(record)]


def test_every_choice_is_described() -> None:
    names = [one.__name__ for one in CHOICES]
    wanted = [
        f"{one.__module__.rsplit('.')[-1]}.{one.__name__}"
        if names.count(one.__name__) > 1
        else one.__name__
        for one in CHOICES
    ]
    assert sorted(first_cells(section(TEXT, "Choices"))) == sorted(wanted)


@pytest.mark.parametrize("choice", CHOICES, ids=lambda one: one.__name__)
@pytest.mark.usefixtures("in_chinese")
def test_values_and_their_words_are_those_of_the_program(choice: type[Enum]) -> None:
    room = choice.__module__.rsplit(".")[-1]
    row = re.search(rf"^\| `(?:{room}\.)?{choice.__name__}` \| (.+) \|$", TEXT, re.MULTILINE)
    assert row
    described = dict(re.findall(r"`([\w-]+)` (\S+)", row[1]))
    assert list(described) == [value.value for value in choice]
    for value in choice:
        if words := _words(value):
            assert described[value.value] == words


def _words(value: Enum) -> str:
    """Return what the window calls a value; some choices are never shown by themselves."""
    try:
        return name_of(value)  # pyright: ignore[reportArgumentType]
    except KeyError:
        return ""


def test_every_table_and_column_of_the_history_is_described(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "new.minutes", create=True) as archive:
        query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'"
        found = [row[0] for row in archive.connection.execute(query)]
        tables = {name for name in found if not name.startswith("sqlite_")}
        columns = {
            table: [row[1] for row in archive.connection.execute(f"PRAGMA table_info({table})")]
            for table in (
                "operation",
                "operation_change",
                "draft",
                "name_keys",
                "place_words",
                "ledger",
                "derived",
                "passage",
                "passage_words",
                "passage_name",
                "search_meeting",
                "search_name",
                "content",
            )
        }
    records = first_cells(section(TEXT, "Tables of records"))
    history, *described = section(TEXT, "Tables of the history").split("\nColumns of ")
    derived, *of_derived = section(TEXT, "Derived tables").split("\nColumns of ")
    contents, *of_contents = section(TEXT, "Contents").split("\nColumns of ")
    described += [*of_derived, *of_contents]
    told = (history, derived, contents)
    assert {*records, *(cell for page in told for cell in first_cells(page))} == tables
    assert {part.split("`")[1]: first_cells(part) for part in described} == columns
