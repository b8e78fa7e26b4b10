"""Searches to begin with, where nothing is looked for yet: each works, and says what it finds."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.domain.query import Field
from minutes_app.language import translate
from minutes_app.language.query_names import DAYS, DUES, DayWord, DueWord
from minutes_app.query.editing import with_filter


@dataclass(frozen=True, slots=True)
class Example:
    """What can be typed, in the language in use, and what it finds."""

    query: str
    finds: str


def examples(speaker: str) -> tuple[Example, ...]:
    """Return some; ``speaker`` is a name from the archive, "" for none."""
    return tuple(_examples(speaker))


def _examples(speaker: str) -> Iterator[Example]:
    instruction = with_filter("", Field.KIND, "instruction")
    if speaker:
        yield Example(
            with_filter("", Field.SPEAKER, speaker),
            translate("search", "What {name} said").format(name=speaker),
        )
    yield Example(
        with_filter(instruction, Field.DATE, DAYS[DayWord.THIS_YEAR].usual()),
        translate("search", "This year’s instructions"),
    )
    yield Example(
        with_filter("", Field.DUE, DUES[DueWord.OVERDUE].usual()),
        translate("search", "Tasks that are past their day and not done"),
    )
    records = with_filter("", Field.IN, "entries")
    yield Example(
        with_filter(records, Field.DATE, DAYS[DayWord.LAST_WEEK].usual()),
        translate("search", "Records of last week’s meetings"),
    )
