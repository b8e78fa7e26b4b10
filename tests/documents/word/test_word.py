"""What the Word file says, seen through python-docx and the XML itself."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.enum.section import WD_ORIENT

from minutes_app.documents.tree import (
    Block,
    Imprint,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.documents.word import read_attachment, write_word
from minutes_app.domain.errors import ExportError
from tests.documents.word import samples
from tests.documents.word.samples import W


def test_python_docx_reads_all_text_back() -> None:
    read = docx.Document(BytesIO(write_word(samples.minutes(), samples.official())))
    texts = [paragraph.text for paragraph in read.paragraphs]
    wanted = [
        f"{block.label}{block.text}"
        for block in samples.minutes().blocks
        if isinstance(block, Paragraph)
    ]
    assert [text for text in texts if text in wanted] == wanted
    assert [[cell.text for cell in row.cells] for row in read.tables[0].rows][:2] == [
        ["序号", "事项", "人"],
        ["1", "第1项", "赵丽"],
    ]


def test_page_is_that_of_the_layout() -> None:
    section = docx.Document(BytesIO(write_word(samples.minutes(), samples.official()))).sections[0]
    assert section.orientation == WD_ORIENT.PORTRAIT
    lengths = (section.page_width, section.top_margin, section.left_margin)
    assert [round(length.mm) for length in lengths if length] == [210, 37, 28]
    assert section.footer_distance
    # 35 mm of margin, less 7 mm down to the number and 16 pt for its line.
    assert section.footer_distance.mm == pytest.approx(35 - 7 - 16 * 25.4 / 72, abs=0.1)


def test_grid_follows_from_the_page() -> None:
    data = write_word(samples.minutes(), samples.official())
    grid = samples.root(data).find(f".//{W}docGrid")
    assert grid is not None
    assert grid.get(f"{W}linePitch") == "579"
    styles = samples.root(data, "word/styles.xml")
    body = styles.find(f"{W}style[@{W}styleId='Body']")
    assert body is not None
    assert samples.value(body, "rPr/spacing") == "-5"
    assert samples.value(body, "pPr/spacing", "line") == "579"


def test_headings_are_words_own() -> None:
    read = docx.Document(BytesIO(write_word(samples.minutes(), samples.official())))
    names = {p.text: p.style.name for p in read.paragraphs if p.style}
    assert names["关于甲项"] == "Heading 1"
    assert names["讨论意见"] == "Heading 2"


def test_style_ids_are_ascii_and_names_unique() -> None:
    styles = samples.root(write_word(samples.minutes(), samples.official()), "word/styles.xml")
    found = styles.findall(f"{W}style")
    ids = [style.get(f"{W}styleId", "") for style in found]
    names = [samples.value(style, "name").casefold() for style in found]
    assert all(identity.isascii() and identity.isalnum() for identity in ids)
    assert len(set(ids)) == len(ids)
    assert len(set(names)) == len(names)
    assert "出席人员" in names


def test_no_theme_overrules_the_faces_and_no_template_is_left() -> None:
    parts = samples.parts(write_word(samples.minutes(), samples.official()))
    assert not [name for name in parts if "thumbnail" in name or "Effects" in name]
    assert b"Theme=" not in parts["word/styles.xml"]
    assert b"customXml" not in b"".join(parts.values())


def test_no_indent_is_typed_and_nothing_is_a_text_box() -> None:
    document = samples.parts(write_word(samples.minutes(), samples.official()))[
        "word/document.xml"
    ].decode()
    assert "<w:pict" not in document
    assert "<w:drawing" not in document
    texts = [samples.text_of(p) for p in samples.paragraphs(write_word(
        samples.minutes(), samples.official()))]  # fmt: skip
    assert not [text for text in texts if text.startswith((" ", "　", "\t"))]


def test_restarted_list_gets_an_instance_of_its_own() -> None:
    data = write_word(samples.minutes(), samples.official())
    found = {
        samples.text_of(p): samples.value(p, "numId")
        for p in samples.paragraphs(data)
        if p.find(f".//{W}numId") is not None
    }
    assert found == {"另一列举。": "3", "其中之一。": "3"}
    override = samples.root(data, "word/numbering.xml").find(f".//{W}startOverride")
    assert override is not None
    assert override.get(f"{W}val") == "1"


def test_unnumbered_heading_says_so() -> None:
    data = write_word(samples.document(plain_paragraph("heading-1", "无号")), samples.official())
    number = samples.paragraphs(data)[0].find(f".//{W}numId")
    assert number is not None
    assert number.get(f"{W}val") == "0"


def test_label_and_span_are_character_styles() -> None:
    data = write_word(samples.minutes(), samples.official())
    styled = {
        samples.text_of(p): [s.get(f"{W}val") for s in p.iter(f"{W}rStyle")]
        for p in samples.paragraphs(data)
    }
    assert styled["列席：王建国"] == ["AttendanceLabel"]
    assert [names for text, names in styled.items() if text.startswith("林国文")] == [
        ["SpanSpeaker"]
    ]
    ids = {s.get(f"{W}styleId") for s in samples.root(data, "word/styles.xml")}
    assert {"AttendanceLabel", "SpanSpeaker"} <= ids


def test_label_hangs_by_its_width() -> None:
    data = write_word(samples.minutes(), samples.official())
    paragraph = next(p for p in samples.paragraphs(data) if "列席" in samples.text_of(p))
    indent = paragraph.find(f".//{W}ind")
    assert indent is not None
    assert indent.get(f"{W}leftChars") == "500"
    assert indent.get(f"{W}hangingChars") == "300"


def test_table_says_what_it_is() -> None:
    tbl = samples.root(write_word(samples.minutes(), samples.official())).find(f".//{W}tbl")
    assert tbl is not None
    assert samples.value(tbl, "tblCaption") == "任务 <表>"
    assert len(tbl.findall(f".//{W}tblHeader")) == 1
    assert len(tbl.findall(f".//{W}cantSplit")) == 4
    widths = [int(c.get(f"{W}w", "")) for c in tbl.iter(f"{W}gridCol")]
    assert sum(widths) == 8845  # 156 mm


def test_tables_in_a_row_stay_apart_and_the_last_block_may_be_one() -> None:
    data = write_word(
        samples.document(PageBreak(), samples.table("plain"), samples.table("plain")),
        samples.official(),
    )
    tags = [node.tag.removeprefix(W) for node in samples.root(data)[0]]
    assert tags == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_odd_and_even_footers_only_where_they_differ() -> None:
    chinese = samples.parts(write_word(samples.minutes(), samples.official()))
    english = samples.parts(write_word(samples.document(layout="formal-en"), samples.formal()))
    assert b"evenAndOddHeaders" in chinese["word/settings.xml"]
    assert b"evenAndOddHeaders" not in english["word/settings.xml"]
    assert "word/footer2.xml" not in english
    assert b" NUMPAGES " in english["word/footer1.xml"]


def test_same_input_gives_the_same_bytes_and_the_stamp_shows() -> None:
    written = [write_word(samples.minutes(), samples.official()) for _ in range(2)]
    assert written[0] == written[1]
    stamp = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    read = docx.Document(BytesIO(write_word(samples.minutes(), samples.official(), stamp=stamp)))
    properties = read.core_properties
    assert properties.title == "关于安全生产工作的会议纪要"
    assert (properties.author, properties.language) == ("市政府办公室", "zh-CN")
    assert properties.keywords == "安全, 生产"
    assert properties.created
    assert properties.created.replace(tzinfo=UTC) == stamp


@pytest.mark.parametrize("record", [b"", b'{"title": "\xe4\xbc\x9a\r\n"}', bytes(range(256)) * 9])
def test_attachment_comes_back(record: bytes) -> None:
    data = write_word(samples.minutes(), samples.official(), attachment=record)
    assert read_attachment(data) == record


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a package"])
def test_no_attachment_in_other_files(data: bytes) -> None:
    assert read_attachment(data) is None


def test_no_attachment_where_none_was_given() -> None:
    assert read_attachment(write_word(samples.minutes(), samples.official())) is None


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (plain_paragraph("nowhere", "x"), "layout.style_missing"),
        (Paragraph("body", (Span("x", "nowhere"),)), "layout.span_missing"),
        (Rule("nowhere"), "layout.rule_missing"),
        (Imprint("nowhere", (("x", ""),)), "layout.imprint_missing"),
        (samples.table("nowhere"), "layout.table_missing"),
        (samples.numbered("body", "x", "nowhere", 0, 1), "layout.list_missing"),
        (samples.numbered("body", "x", "points", 7, 1), "layout.list_missing"),
    ],
)
def test_names_that_the_layout_lacks(block: Block, code: str) -> None:
    with pytest.raises(ExportError) as caught:
        write_word(samples.document(block), samples.official())
    assert caught.value.code == code


def test_numbers_hang_where_the_style_says_so() -> None:
    block = samples.numbered("paragraph", "It was noted.", "paragraphs", 0, 1)
    data = write_word(samples.document(block, layout="formal-en"), samples.formal())
    paragraph = samples.paragraphs(data)[0]
    room = str(round(2.6 * 11.5 * 20))
    assert samples.value(paragraph, "ind", "left") == room
    assert samples.value(paragraph, "ind", "hanging") == room
    assert samples.value(samples.root(data, "word/numbering.xml"), "suff") == "tab"


def test_list_that_does_not_begin_at_one() -> None:
    blocks = [samples.numbered("point", "x", "points", 0, value) for value in (3, 4, 4)]
    data = write_word(samples.document(*blocks), samples.official())
    numbers = [samples.value(p, "numId") for p in samples.paragraphs(data)]
    assert numbers == ["3", "3", "4"]
    starts = samples.root(data, "word/numbering.xml").iter(f"{W}startOverride")
    assert [start.get(f"{W}val") for start in starts] == ["3", "4"]


@pytest.mark.parametrize(
    ("characters", "closer", "smaller"), [(10, False, False), (11, True, False), (20, True, True)]
)
def test_mark_is_set_closer_then_smaller(characters: int, closer: bool, smaller: bool) -> None:
    data = write_word(
        samples.document(plain_paragraph("mark", "要" * characters)), samples.official()
    )
    paragraph = samples.paragraphs(data)[0]
    size = float(samples.value(paragraph, "rPr/sz") or 84) / 2
    tracking = float(samples.value(paragraph, "rPr/spacing") or 0) / 20
    assert (tracking < 0, size < 42) == (closer, smaller)
    assert characters * (size + tracking) <= 156 / 25.4 * 72


def test_empty_blocks_leave_a_document_that_opens() -> None:
    data = write_word(
        samples.document(
            Table("plain", (), ()),
            Table("plain", (0.5, 0.5), ()),
            Table("plain", (0.5, 0.5), ((),)),
            PageBreak(),
            Imprint("main", ()),
        ),
        samples.official(),
    )
    read = docx.Document(BytesIO(data))
    assert [len(table.rows) for table in read.tables] == [1, 1]


def test_landscape_page_says_so() -> None:
    layout = samples.official()
    wide = replace(layout, page=replace(layout.page, width=297, height=210), page_number=None)
    read = docx.Document(BytesIO(write_word(samples.document(), wide)))
    assert read.sections[0].orientation == WD_ORIENT.LANDSCAPE
