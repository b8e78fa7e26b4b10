"""The running head: on all pages but the first, one line between the edges, no part of the text."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text, load_layout
from minutes_app.documents.pages import ARTIFACT, Page, Placed, Typesetter
from minutes_app.documents.running import shortened
from minutes_app.documents.settings import paper_settings
from minutes_app.documents.tree import Block, Document, PageBreak
from minutes_app.documents.word import write_word
from tests.documents.compose.rich import rich_english
from tests.documents.typeset import english, faces_of, formal, plain_paragraph

_MM = 72 / 25.4
_LONG = "Consultation on the Reconstruction of the Northern Quays and the Adjoining Roads " * 3


def three_pages(left: str, right: str) -> Document:
    body: tuple[Block, ...] = (plain_paragraph("body", "Text."), PageBreak())
    return replace(english(*body * 2, plain_paragraph("body", "End.")), running=(left, right))


def head_of(page: Page, layout: Layout) -> list[Placed]:
    return [one for one in page.lines if one.y < layout.page.top * _MM - one.line.height]


def said(page: Page) -> list[str]:
    return ["".join(run.text for run in one.line.runs) for one in head_of(page, formal())]


def set_pages(document: Document) -> tuple[Page, ...]:
    return Typesetter(formal(), faces_of("formal-en"), lenient=True).typeset(document).pages


def test_title_and_number_stand_over_every_page_but_the_first() -> None:
    first, *later = set_pages(three_pages("Harbour Board", "Minutes No. 7 of 2026"))
    assert said(first) == []
    assert [said(page) for page in later] == [["Harbour Board", "Minutes No. 7 of 2026"]] * 2


def test_it_is_no_part_of_the_text() -> None:
    page = set_pages(three_pages("Harbour Board", "No. 7"))[1]
    assert {one.element for one in head_of(page, formal())} == {ARTIFACT}


def test_the_right_part_ends_at_the_edge_and_both_keep_their_distance() -> None:
    layout = formal()
    assert layout.running_head
    left, right = head_of(set_pages(three_pages("Harbour Board", "No. 7"))[1], layout)
    assert right.x + right.line.width == pytest.approx(
        (layout.page.width - layout.page.right) * _MM
    )
    assert left.x == pytest.approx(layout.page.left * _MM)
    foot = (layout.page.top - layout.running_head.above) * _MM
    assert {round(one.y + one.line.height, 6) for one in (left, right)} == {round(foot, 6)}


def test_a_long_title_ends_with_an_ellipsis_after_a_word() -> None:
    left, right = said(set_pages(three_pages(_LONG, "Minutes No. 7 of 2026"))[1])
    assert right == "Minutes No. 7 of 2026"
    assert left.endswith("…")
    assert _LONG.startswith(left[:-1] + " ")


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_it_says_is_one_line_between_the_edges(left: str, right: str) -> None:
    layout = formal()
    end = (layout.page.width - layout.page.right) * _MM
    for page in set_pages(three_pages(left, right))[1:]:
        placed = head_of(page, layout)
        assert len({round(one.y, 3) for one in placed}) <= 1
        reached = 0.0
        for one in placed:
            assert reached <= one.x + 0.01
            reached = one.x + one.line.width
        assert reached <= end + 0.01


def test_what_is_short_enough_is_not_shortened() -> None:
    assert shortened("One two three", 8) == "One two…"
    assert shortened("One two, three", 9) == "One two…"
    assert shortened("x" * 50, 10) == "x" * 10 + "…"


def test_the_composer_fills_it_and_a_house_says_it_in_its_own_words() -> None:
    assert compose(rich_english(), formal()).running == (
        "Consultation on Schools",
        "Minutes No. 7 of 2026",
    )
    own = layout_of_text(
        'extends = "formal-en"\n[phrases.running]\nhead = "{number}: {title}"', "ours"
    )
    assert compose(rich_english(), own).running == (
        "Minutes No. 7 of 2026: Consultation on Schools",
        "",
    )
    none = layout_of_text('extends = "formal-en"\n[phrases.running]\nhead = ""', "ours")
    assert compose(rich_english(), none).running == ("", "")


def test_braces_and_bars_of_a_title_stay_what_they_are() -> None:
    record = rich_english()
    named = replace(record.meeting, title="A|B {number} {0}")
    parts = [one for one in record.records() if one is not record.meeting]
    made = compose(type(record).of(named, parts), formal())  # type: ignore[arg-type]
    assert made.running[0] == "A|B {number} {0}"


def test_word_has_it_on_every_page_but_the_first() -> None:
    document = compose(rich_english(), formal())
    with zipfile.ZipFile(BytesIO(write_word(document, formal()))) as package:
        body = package.read("word/document.xml").decode()
        headers = [package.read(f"word/header{number}.xml").decode() for number in (1, 2)]
    assert "<w:titlePg/>" in body
    assert re.findall(r'<w:(header|footer)Reference w:type="(\w+)"', body) == [
        ("header", "default"),
        ("header", "first"),
        ("footer", "default"),
        ("footer", "first"),
    ]
    assert "Consultation on Schools" in headers[0]
    assert "Minutes No. 7 of 2026" in headers[0]
    assert "<w:t>" not in headers[1]


def test_word_shortens_a_long_title_too() -> None:
    layout = formal()
    data = write_word(three_pages(_LONG, "No. 7"), layout)
    with zipfile.ZipFile(BytesIO(data)) as package:
        header = package.read("word/header1.xml").decode()
    told = re.findall(r"<w:t[^>]*>([^<]*)</w:t>", header)
    assert told[0].endswith("…")
    assert _LONG.startswith(told[0][:-1])
    assert told[1] == "No. 7"


@pytest.mark.parametrize("name", ["news-en", "cards-en", "cards-fold-en"])
def test_papers_that_go_out_by_the_sheet_have_none(name: str) -> None:
    layout = load_layout(name)
    assert compose(rich_english(), layout).running == ("", "")
    assert ("running_head", "above") not in {one.path for one in paper_settings(layout)}
    assert ("running_head", "above") in {one.path for one in paper_settings(formal())}
