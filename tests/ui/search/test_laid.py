"""The head of a result: what of it gives way where the room is narrow."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import new_id
from minutes_app.language.dates import show_date
from minutes_app.language.names import shown_language
from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.search.laid import Layouts
from minutes_app.ui.theme import Theme

_TITLE = "A meeting whose title is so long that it fits into no row of the list of results"


def _hit(title: str) -> Hit:
    start = PartialDate(2026, 11, 18)
    return Hit(
        1, Where.ENTRY, new_id(), new_id(), title, start, "text", "flats",
        kind=EntryKind.INSTRUCTION, speakers=("Peng Jiaxue",), due=date(2026, 11, 28),
    )  # fmt: skip


@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.usefixtures("qtbot")
def test_the_day_is_whole_where_the_title_gives_way(*, quiet: bool) -> None:
    layouts = Layouts(QApplication.font(), Theme.load("dark"))
    hit = _hit(_TITLE)
    day = show_date(hit.start, shown_language())
    metrics = QFontMetrics(layouts.small if quiet else layouts.bold)
    for width in range(500, 1200, 7):
        title = layouts.row(hit, width, quiet=quiet).head[-1].text
        assert title.endswith(f" · {day}")
        assert title.startswith("A")
        assert "…" in title or _TITLE in title
        others = layouts.row(hit, width, quiet=quiet).head[:-1]
        assert metrics.horizontalAdvance(title) <= min(one.place.x() for one in others)


@pytest.mark.usefixtures("qtbot")
def test_a_text_that_goes_on_ends_in_a_sign_that_is_seen() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("dark"))
    text = (
        "It is to reach new heights, so that the capacity for innovation of all of us grows. " * 8
    )
    hit = replace(_hit(_TITLE), text=text)
    for width in range(300, 1200, 11):
        found = layouts.row(hit, width, quiet=False).found
        last = found.lineAt(found.lineCount() - 1)
        assert last.textStart() + last.textLength() == len(found.text())
        assert found.text().endswith("…")


@pytest.mark.usefixtures("qtbot")
def test_a_title_that_was_found_stands_in_its_row_once() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    title = "Talent housing: symposium"
    found = replace(_hit(title), where=Where.MEETING, part="title", text=title, kind=None,
                    speakers=(), due=None)  # fmt: skip
    row = layouts.row(found, 900, quiet=False)
    assert row.found.text() == title
    assert [one.text for one in row.head] == ["Meeting · Title", "18 November 2026"]


@pytest.mark.usefixtures("qtbot")
def test_somebody_of_the_directory_is_named_once() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    person = Hit(
        1, Where.PERSON, new_id(), None, "Wu Jie", PartialDate(), "name", "Wu Jie", ((0, 2),)
    )
    assert [one.text for one in layouts.row(person, 900, quiet=False).head] == ["Person"]


@pytest.mark.usefixtures("qtbot")
def test_a_title_of_which_only_a_part_is_shown_stays_above_it() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    title = _TITLE * 6
    found = replace(_hit(title), where=Where.MEETING, part="title", text=title)
    assert "A meeting" in layouts.row(found, 600, quiet=False).head[-1].text


@pytest.mark.usefixtures("qtbot")
def test_what_a_short_title_leaves_goes_to_the_facts() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    hit = replace(_hit("A"), start=PartialDate(2026), speakers=("Peng Jiaxue " * 5,), due=None)
    facts = f"{hit.speakers[0]} · Instruction"
    metrics = QFontMetrics(layouts.small)
    width = metrics.horizontalAdvance(facts) + QFontMetrics(layouts.bold).horizontalAdvance(
        "A · 2026"
    )
    assert layouts.row(hit, width + 20, quiet=False).head[0].text == facts


@pytest.mark.usefixtures("qtbot")
def test_a_beginning_that_is_left_out_ends_before_a_word_and_leaves_no_line_empty() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    text = (
        "The proposal “Empowering the City’s New Quality Productive Forces through Technological "
    )
    text += "Innovation”"
    place = text.index("Innovation")
    hit = replace(_hit(_TITLE), text=text, marks=((place, place + len("Innovation")),))
    cut = 0
    for width in range(200, 600, 3):
        found = layouts.row(hit, width, quiet=False).found
        shown = found.text()
        assert "Innovation" in shown
        if shown.startswith("…"):
            cut += 1
            first = shown[1:].split()[0]
            assert first in text.split(), "a word is cut"
            assert found.lineCount() == 2
    assert cut


@pytest.mark.usefixtures("qtbot")
def test_what_was_found_is_seen_where_letters_turn_wide_before_it() -> None:
    layouts = Layouts(QApplication.font(), Theme.load("light"))
    text = "".join(("a b " * 30, "漢" * 40, "创新", "漢" * 20))
    place = text.index("创新")
    hit = replace(_hit(_TITLE), text=text, marks=((place, place + 2),))
    for width in range(300, 900, 7):
        assert "创新" in layouts.row(hit, width, quiet=False).found.text()
