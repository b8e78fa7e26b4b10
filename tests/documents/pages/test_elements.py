"""What everything on the pages is: one element or artifact for each line, in reading order."""

from collections import Counter

from hypothesis import given, settings

from minutes_app.documents.compose import compose
from minutes_app.documents.pages import ARTIFACT, Pages, Role, Typesetter
from minutes_app.documents.tree import (
    Imprint,
    Numbering,
    Paragraph,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import MeetingRecord
from tests.documents.typeset import cell, chinese, english, faces_of, formal, official, typeset
from tests.strategies import meeting_records


def point(level: int, value: int, text: str = "抓好落实", name: str = "points") -> Paragraph:
    return Paragraph("point", (Span(text),), Numbering(name, level, value))


def heading(level: int, text: str = "标题") -> Paragraph:
    return Paragraph(f"heading-{level}", (Span(text),), Numbering("headings", level - 1, 1))


def body(text: str = "会议指出。") -> Paragraph:
    return plain_paragraph("body", text)


def tree(pages: Pages) -> list[str]:
    """The elements, indented by their depth."""
    depth: list[int] = []
    lines: list[str] = []
    for element in pages.elements:
        depth.append(depth[element.parent] + 1 if element.parent != ARTIFACT else 0)
        lines.append("  " * depth[-1] + element.role)
    return lines


def texts(pages: Pages) -> dict[int, str]:
    """The text of each element, over all pages; that of a point without its number."""
    found: dict[int, str] = {}
    for page in pages.pages:
        for placed in page.lines:
            text = "".join(run.text for run in placed.line.runs[placed.line.lead :])
            found[placed.element] = found.get(placed.element, "") + text
    return found


def test_headings_stand_below_the_title_and_no_level_is_skipped() -> None:
    title = plain_paragraph("title", "纪要")
    pages = typeset(chinese(title, heading(1), body(), heading(3), heading(2), heading(4)))
    assert tree(pages) == ["Document", "  H1", "  H2", "  P", "  H3", "  H3", "  H4"]


def test_points_are_lists_and_points_of_points_lists_within_them() -> None:
    blocks = [point(0, 1), point(1, 1), point(1, 2), point(0, 2), body(), point(0, 1)]
    layout_tree = tree(typeset(english(*blocks)))
    item = ["LI", "  Lbl", "  LBody"]
    inner = [*(f"        {x}" for x in item), *(f"        {x}" for x in item)]
    first = [*(f"    {x}" for x in item), "        L"]
    assert layout_tree == [
        "Document",
        "  L",
        *first,
        *(f"  {x}" for x in inner),
        *(f"    {x}" for x in item),
        "  P",
        "  L",
        *(f"    {x}" for x in item),
    ]


def test_points_of_a_numbered_paragraph_stand_within_it_and_the_paragraphs_go_on() -> None:
    numbered = [Paragraph("paragraph", (Span("noted"),), Numbering("paragraphs", 0, n))
                for n in (1, 2)]  # fmt: skip
    found = tree(typeset(english(numbered[0], point(0, 1), point(0, 2), numbered[1])))
    item = ["LI", "  Lbl", "  LBody"]
    assert found == [
        "Document",
        "  L",
        *(f"    {x}" for x in item),
        "        L",
        *(f"          {x}" for x in item * 2),
        *(f"    {x}" for x in item),
    ]


def test_number_of_a_point_is_apart_from_its_words() -> None:
    text = "the offices report on progress in every quarter of the year " * 4
    pages = typeset(english(point(0, 1, text)))
    first, second, *_ = (placed.line for placed in pages.pages[0].lines)
    assert first.lead == 1
    assert second.lead == 0
    label = first.runs[0].text
    assert pages.elements[pages.pages[0].lines[0].element].role is Role.BODY
    assert "the" not in label
    assert label.strip()


def test_cells_are_heads_and_cells_of_rows_also_over_pages() -> None:
    long = "。".join(["逐项抓好落实"] * 400)
    rows = ((cell("一"), cell(long)), (cell("二"), cell("三")))
    table = Table("plain", (0.3, 0.7), rows, (cell("序号"), cell("事项")), "任务", "任务一览")
    pages = typeset(chinese(table))
    assert len(pages) > 1
    assert tree(pages) == [
        "Document", "  Table", "    TR", "      TH", "      TH", "    TR", "      TD", "      TD",
        "    TR", "      TD", "      TD",
    ]  # fmt: skip
    assert (pages.elements[1].title, pages.elements[1].description) == ("任务", "任务一览")
    found = texts(pages)
    assert [found[number] for number in (3, 4, 6, 9, 10)] == ["序号", "事项", "一", "二", "三"]
    assert found[7] == long
    repeated = (len(pages) - 1) * "序号事项"
    assert found[ARTIFACT] == repeated


def test_imprint_is_a_block_of_its_own_texts() -> None:
    pages = typeset(chinese(body(), Imprint("imprint", (("抄送：各局。", ""), ("办公室", "印发")))))
    assert tree(pages) == ["Document", "  P", "  Sect", "    P", "    P", "    P"]
    found = texts(pages)
    assert [found[number] for number in (3, 4, 5)] == ["抄送：各局。", "办公室", "印发"]


def test_page_numbers_are_artifacts() -> None:
    pages = Typesetter(official(), faces_of("official-zh")).typeset(chinese(body("会议" * 2000)))
    assert [page.lines[-1].element for page in pages.pages] == [ARTIFACT] * len(pages)
    assert all(line.element == 1 for page in pages.pages for line in page.lines[:-1])


def test_line_broken_at_a_space_says_so() -> None:
    words = "The committee noted the report of the treasurer and thanked her for it. " * 5
    lines = [p.line for p in typeset(english(plain_paragraph("body", words))).pages[0].lines]
    assert [line.blank for line in lines] == [True] * (len(lines) - 1) + [False]
    chinese_lines = [p.line for p in typeset(chinese(body("会议" * 60))).pages[0].lines]
    assert not any(line.blank for line in chinese_lines)


@settings(max_examples=100, deadline=None)
@given(meeting_records())
def test_every_line_is_of_one_element_in_reading_order(record: MeetingRecord) -> None:
    layout = official() if record.meeting.language is Language.CHINESE else formal()
    pages = Typesetter(layout, faces_of(layout.name), lenient=True).typeset(compose(record, layout))
    elements = pages.elements
    assert elements[0].role is Role.DOCUMENT
    assert all(element.parent < number for number, element in enumerate(elements))
    owners = [placed.element for page in pages.pages for placed in page.lines]
    assert max(owners) < len(elements)
    containers = {element.parent for element in elements}
    leaves = [owner for owner in owners if owner != ARTIFACT]
    holders = {Role.BODY}  # a point may hold the points below it beside its own words
    assert all(o not in containers or elements[o].role in holders for o in leaves)
    first_seen = list(dict.fromkeys(leaves))  # a tall row goes on with each of its cells
    assert first_seen == sorted(first_seen)
    labels = Counter(element.role for element in elements)
    assert labels[Role.LABEL] == labels[Role.BODY] == labels[Role.ITEM]
