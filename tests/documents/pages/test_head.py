"""The head of Chinese papers on pages, measured: 4 mm from type to rule, letters on the paper."""

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layouts import layout_of_text
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.proof import measure
from minutes_app.documents.proof.measured import MeasuredPage, Stroke
from tests.documents.compose.rich import rich_chinese
from tests.documents.typeset import catalogue

TITLE = 'title = { en = "T", "zh-CN" = "T" }\n'


def first_page(base: str, more: str = "") -> MeasuredPage:
    layout = layout_of_text(f'extends = "{base}"\n{TITLE}{more}', "measured")
    document = compose(rich_chinese(), layout)
    data = write_pdf(document, layout, Faces(layout.faces, catalogue()))
    return measure(data, validated=False).pages[0]


def top_rule(page: MeasuredPage) -> Stroke:
    return min((one for one in page.strokes if one.lying), key=lambda one: one.top)


@pytest.mark.parametrize("base", ["official-zh", "letter-zh", "letter-head-zh"])
@pytest.mark.parametrize("line", ["", "[styles.number]\nline = 40\n[styles.mark]\nline = 70\n"])
def test_the_red_rule_is_4_mm_below_type_however_high_its_line(base: str, line: str) -> None:
    page = first_page(base, line)
    rule = top_rule(page)
    above = max(one.rect.bottom for one in page.lines if one.rect.bottom < rule.top)
    # An em box ends 0.12 or 0.14 em below the baseline, depending on who is asked.
    assert rule.top - above == pytest.approx(4, abs=0.3)


@pytest.mark.parametrize("offset", [0, 5])
def test_mark_and_rules_of_a_letter_are_centred_on_the_paper(offset: int) -> None:
    moved = f"[switches]\noffset_right = {offset}\noffset_down = {offset}\n"
    page = first_page("letter-head-zh", moved if offset else "")
    mark = max(page.lines, key=lambda one: one.size)
    assert (mark.rect.left + mark.rect.right) / 2 == pytest.approx(105 + offset, abs=0.1)
    rules = [one for one in page.strokes if one.lying]
    assert len(rules) == 4
    for rule in rules:
        assert (rule.left, rule.right) == pytest.approx((20 + offset, 190 + offset), abs=0.1)
    assert max(one.bottom for one in rules) == pytest.approx(277 + offset, abs=0.1)


def test_a_mark_over_the_text_is_centred_on_the_text() -> None:
    page = first_page("official-zh", "[page]\nleft = 40\nright = 20\n")
    mark = max(page.lines, key=lambda one: one.size)
    assert (mark.rect.left + mark.rect.right) / 2 == pytest.approx(115, abs=0.1)
