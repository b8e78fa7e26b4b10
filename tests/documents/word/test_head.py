"""The head of Chinese papers in Word: rules from type to type, frames on the paper."""

import re
from dataclasses import replace

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text, load_layout
from minutes_app.documents.tree import Document, Paragraph, Rule, plain_paragraph
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from tests.documents.compose.rich import rich_chinese
from tests.documents.word.samples import parts

TITLE = 'title = { en = "T", "zh-CN" = "T" }\n'


def paragraphs(blocks: tuple[Paragraph | Rule, ...], layout: Layout | None = None) -> list[str]:
    made = Document("T", Language.CHINESE, "official-zh", blocks)
    xml = parts(write_word(made, layout or load_layout("official-zh")))["word/document.xml"]
    return re.findall(r"<w:p>.*?</w:p>", xml.decode())


def test_beside_a_rule_nothing_snaps_to_the_grid() -> None:
    number, title = plain_paragraph("number", "〔2026〕12号"), plain_paragraph("title", "纪要")
    written = paragraphs((number, Rule("red"), title, plain_paragraph("body", "正文")))
    assert ['<w:snapToGrid w:val="0"/>' in one for one in written[:4]] == [True, False, True, False]


def test_a_rule_is_nearer_by_the_room_below_type() -> None:
    written = paragraphs((plain_paragraph("number", "〔2026〕12号"), Rule("red")))
    found = re.search(r'w:before="(\d+)"', written[1])
    assert found
    # 4 mm are 227 twips; the empty line of the rule takes 20; 71 lie below the type of a line of
    # 579 whose baseline is at four fifths of it.
    assert int(found[1]) == 227 - 20 - 71


def test_a_rule_of_the_house_that_is_nearer_than_the_room_below_type_stays_a_rule() -> None:
    """Word takes a file with a distance below nothing for damaged."""
    layout = load_layout("official-zh")
    near = replace(layout, rules={"red": replace(layout.rules["red"], before=1)})
    written = paragraphs((plain_paragraph("number", "〔2026〕12号"), Rule("red")), near)
    assert 'w:before="0"' in written[1]


def test_a_table_keeps_its_distance_from_a_rule() -> None:
    """Urgency at the left, number at the right of one line, under the rule of a letter."""
    layout = load_layout("letter-head-zh")
    made = parts(write_word(compose(rich_chinese(), layout), layout))["word/document.xml"].decode()
    before_table = made.partition("<w:tbl>")[0].rpartition("<w:p>")[2]
    assert 'w:line="150"' in before_table  # 7.5 pt


def test_a_smaller_mark_keeps_its_upper_edge() -> None:
    usual, long = (
        paragraphs((plain_paragraph("mark", "会议" * count + "纪要"),))[0] for count in (2, 9)
    )
    assert "w:spacing w:before" not in usual
    size = re.search(r'<w:sz w:val="(\d+)"/>', long)
    before = re.search(r'w:before="(\d+)"', long)
    assert size
    assert before
    raised = 0.86 * (42 - int(size[1]) / 2) * 20
    assert int(before[1]) == 1984 - round(0.8 * 1000 - 0.86 * 42 * 20) - round(raised)


def test_a_long_mark_has_two_lines_in_word_too() -> None:
    mark = "江城市推进数字经济高质量发展工作领导小组办公室专题会议纪要"
    written = paragraphs((plain_paragraph("mark", mark),))[0]
    assert written.count("<w:br/>") == 1
    assert "发展<" in written
    size = re.search(r'<w:sz w:val="(\d+)"/>', written)
    assert size
    assert int(size[1]) > 44


def test_frames_move_with_everything_on_the_paper() -> None:
    layout = layout_of_text(
        f'extends = "letter-head-zh"\n{TITLE}[switches]\noffset_right = 5\noffset_down = 3\n', "t"
    )
    document = compose(rich_chinese(), layout)
    made = {
        name: data.decode(errors="replace")
        for name, data in parts(write_word(document, layout)).items()
    }
    assert 'w:x="1417"' in made["word/document.xml"]  # 25 mm
    feet = [xml for name, xml in made.items() if "footer" in name]
    assert any('w:x="1417"' in one for one in feet)
