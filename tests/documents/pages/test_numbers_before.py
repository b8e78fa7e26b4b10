"""A number and its text stand apart, however long the number is."""

from dataclasses import replace

import pytest

from minutes_app.documents.tree import Numbering, Paragraph, Span
from tests.documents.typeset import english, formal, typeset


def start_of_text(value: int) -> tuple[float, float]:
    """Return where a heading's text begins, and how wide its number is by itself."""
    heading = Paragraph("heading-1", (Span("Tariffs"),), Numbering("headings", 0, value))
    line = typeset(english(heading)).pages[0].lines[0].line
    number = line.runs[0].text
    alone = typeset(english(replace(heading, spans=(Span(number),), numbering=None)))
    text = next(run for run in line.runs if run.text.startswith("Tariffs"))
    return text.x, alone.pages[0].lines[0].line.width


@pytest.mark.parametrize("value", [1, 8, 33, 38, 88])
def test_a_long_number_never_touches_its_heading(value: int) -> None:
    begins, width = start_of_text(value)
    assert begins - width >= 0.3 * formal().styles["heading-1"].size


def test_short_numbers_leave_their_headings_in_one_line() -> None:
    level = formal().lists["headings"][0]
    size = formal().styles["heading-1"].size
    assert {round(start_of_text(value)[0], 3) for value in (1, 2, 5)} == {
        round(level.width * size, 3)
    }
