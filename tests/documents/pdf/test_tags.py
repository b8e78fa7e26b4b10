"""Tags of the finished file: what a screen reader is told, over made-up meetings too."""

import re

import pytest
from hypothesis import given, settings

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.texts import block_texts
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import Block, Document, Imprint, Numbering, Paragraph, Span, Table
from minutes_app.domain.errors import FaceError
from minutes_app.domain.meetings import Language
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.rich import rich_chinese, rich_english
from tests.documents.pdf.reading import Node, Tagged, read_tags
from tests.documents.typeset import (
    cell,
    chinese,
    english,
    faces_of,
    formal,
    official,
    squeezed,
    text_of,
    unnumbered,
)
from tests.strategies import meeting_records


def tags_of(*blocks: Block) -> Tagged:
    return read_tags(write_pdf(chinese(*blocks), official(), faces_of("official-zh")))


def body(text: str) -> Paragraph:
    return Paragraph("body", (Span(text),))


def only(node: Node, role: str) -> Node:
    (found,) = (one for one in node.walk() if one.role == role)
    return found


def test_headings_text_and_page_numbers() -> None:
    heading = Paragraph("heading-1", (Span("安全"),), Numbering("headings", 0, 1))
    found = tags_of(Paragraph("title", (Span("会议纪要"),)), heading, body("会议" * 1500))
    assert [kid.role for kid in found.root.kids if isinstance(kid, Node)] == ["H1", "H2", "P"]
    assert only(found.root, "H2").text == "一、安全"
    assert only(found.root, "P").text == "会议" * 1500
    assert "".join(found.beside) == "".join(f"— {n} —" for n in range(1, 7))


def test_table_has_heads_of_columns_and_its_title_and_description() -> None:
    rows = tuple((cell(str(n)), cell("督促检查" * 20)) for n in range(60))
    table = Table("plain", (0.2, 0.8), rows, (cell("序号"), cell("事项")), "任务表", "任务和期限")
    found = tags_of(table)
    told = only(found.root, "Table").entries
    assert (told["/T"], told["/Summary"]) == ("任务表", "任务和期限")
    heads = [node for node in found.root.walk() if node.role == "TH"]
    assert [(node.text, node.entries["/Scope"]) for node in heads] == [
        ("序号", "/Column"),
        ("事项", "/Column"),
    ]
    cells = [node.text for node in found.root.walk() if node.role == "TD"]
    assert cells == [text for n in range(60) for text in (str(n), "督促检查" * 20)]
    assert "序号" in found.beside  # repeated on the next page, and not read out again


def test_points_are_a_list_with_labels() -> None:
    points = [
        Paragraph("point", (Span(text),), Numbering("points", 0, value))
        for value, text in ((1, "reports,"), (2, "plans."))
    ]
    found = read_tags(write_pdf(english(*points), formal(), faces_of("formal-en")))
    listed = only(found.root, "L")
    assert listed.entries["/ListNumbering"] in {"/LowerAlpha", "/Decimal", "/LowerRoman"}
    items = [node for node in listed.kids if isinstance(node, Node)]
    assert [[kid.role for kid in node.kids if isinstance(kid, Node)] for node in items] == [
        ["Lbl", "LBody"]
    ] * 2
    assert [node.kids[1].text for node in items if isinstance(node.kids[1], Node)] == [
        "reports,",
        "plans.",
    ]


def test_words_of_two_lines_are_not_read_as_one() -> None:
    words = "The committee noted the report of the treasurer and thanked her for it. " * 6
    found = read_tags(write_pdf(english(body(words.strip())), formal(), faces_of("formal-en")))
    assert only(found.root, "P").text == words.strip()


def test_imprint_is_a_block() -> None:
    found = tags_of(body("完"), Imprint("imprint", (("抄送：各局。", ""), ("办公室", "印发"))))
    block = only(found.root, "Sect")
    assert [node.text for node in block.kids if isinstance(node, Node)] == [
        "抄送：各局。",
        "办公室",
        "印发",
    ]


@pytest.mark.parametrize(
    ("record", "layout"), [(rich_chinese(), official()), (rich_english(), formal())]
)
def test_rich_meeting_is_read_out_whole_and_in_order(record: MeetingRecord, layout: Layout) -> None:
    document = compose(record, layout)
    check(document, layout, write_pdf(document, layout, faces_of(layout.name)))


@settings(max_examples=100, deadline=None)
@given(meeting_records())
def test_any_meeting_is_read_out_whole_and_in_order(record: MeetingRecord) -> None:
    layout = official() if record.meeting.language is Language.CHINESE else formal()
    document = compose(record, layout)
    try:
        data = write_pdf(document, layout, faces_of(layout.name))
    except FaceError as error:
        lacking = set(str(error.parameters["characters"]))
        assert lacking <= set("".join(all_texts(document, layout)))
    else:
        check(document, layout, data)


def all_texts(document: Document, layout: Layout) -> list[str]:
    return [text for block in document.blocks for text in block_texts(block, layout)]


def check(document: Document, layout: Layout, data: bytes) -> None:
    found = read_tags(data)
    assert found.loose == []
    assert found.unreached == 0
    whole = "\n".join(all_texts(document, layout))
    assert letters(found.root.text) == letters(whole)
    plain = write_pdf(document, unnumbered(layout), faces_of(layout.name))
    shown = squeezed(text_of(plain, "-raw"))  # without numbers between the words of two pages
    for word in re.findall(r"\w+", whole):
        assert squeezed(word) in shown


def letters(text: str) -> str:
    """What a reader cares for: letters and figures, without what takes no room."""
    return "".join(c for c in text if c.isalnum())
