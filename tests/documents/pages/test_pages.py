"""Pagination: what stays together, what is repeated, what stands at the foot."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.faces import Faces
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.pages.paragraphs import ParagraphSetter
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Imprint,
    Numbering,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.errors import FaceError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language
from minutes_app.host.fonts import FontCatalogue
from tests.documents.typeset import (
    MM,
    all_lines,
    catalogue,
    cell,
    chinese,
    english,
    faces_of,
    lines_of,
    official,
    squeezed,
    typeset,
)

BOTTOM = (297 - 35) * MM
IMPRINT = Imprint(
    "main", (("抄送：市委各部门。", ""), ("某某市人民政府办公室", "2026年11月22日印发"))
)


def body(text: str) -> Paragraph:
    return plain_paragraph("body", text)


def filled(lines: int) -> list[Block]:
    return [body("会议") for _ in range(lines)]


@pytest.mark.parametrize("lines", range(18, 23))
def test_heading_does_not_stand_alone_at_the_foot(lines: int) -> None:
    heading = plain_paragraph("heading-1", "标题")
    pages = typeset(chinese(*filled(lines), heading, body("会" * 100)))
    page = next(page for page in pages.pages if "标题" in lines_of(page))
    place = lines_of(page).index("标题")
    assert len(page.lines) >= place + 3


@pytest.mark.parametrize("lines", range(12, 22))
def test_a_heading_goes_with_the_first_row_of_its_table_however_high(lines: int) -> None:
    heading = plain_paragraph("heading-1", "标题")
    table = Table("plain", (0.4, 0.6), ((cell("甲"), cell("会议" * 60)),), (cell("事"), cell("人")))
    pages = typeset(chinese(*filled(lines), heading, table))
    page = next(page for page in pages.pages if "标题" in lines_of(page))
    assert "甲" in lines_of(page)


def test_a_wide_space_takes_no_more_room_than_a_character() -> None:
    texts = ["会" * 60, "市领导　" + "会" * 60]
    firsts = [lines_of(typeset(chinese(body(text))).pages[0])[0] for text in texts]
    # The painters draw no space, so it is not among the letters of a line.
    assert [len(first.replace("　", "")) for first in firsts] == [26, 25]


@pytest.mark.parametrize("lines", range(30, 46))
def test_english_paragraphs_leave_no_line_alone(lines: int) -> None:
    text = "The Chair welcomed members and noted that the programme had reached a milestone. " * 5
    blocks = [plain_paragraph("table", "Short.") for _ in range(lines)]
    pages = typeset(english(*blocks, plain_paragraph("body", text)))
    counts = [sum(1 for line in lines_of(page) if line != "Short.") for page in pages.pages]
    assert 1 not in counts


def test_table_head_is_repeated_and_rows_stay_whole() -> None:
    rows = tuple((cell(f"第{n}行" + "会议" * 40), cell("负责人")) for n in range(60))
    table = Table("plain", (0.6, 0.4), rows, (cell("事项表头", "table-head"), cell("人")))
    pages = typeset(chinese(body("前文"), table))
    assert len(pages) > 2
    for page in pages.pages:
        lines = lines_of(page)
        assert lines.count("事项表头") == 1
        starts = [line for line in lines if line.startswith("第")]
        assert len([line for line in lines if line == "负责人"]) == len(starts)
        assert max(box.y + box.height for box in page.boxes) <= BOTTOM + 1


def test_row_taller_than_a_page_is_split_without_loss() -> None:
    text = "".join(chr(0x4E00 + n % 300) for n in range(4000))
    known = "".join(c for c in text if faces_of("official-zh").last_resort(c) is not None)
    table = Table("plain", (0.8, 0.2), ((cell(known), cell("短")),), (cell("头"), cell("尾")))
    pages = typeset(chinese(table))
    assert len(pages) > 1
    assert squeezed("".join(all_lines(pages))).replace("头尾", "").replace("短", "") == known
    assert max(p.y + p.line.height for page in pages.pages for p in page.lines) <= BOTTOM + 0.1


@pytest.mark.parametrize("lines", range(13, 23))
def test_the_last_rows_of_a_table_stand_on_one_page(lines: int) -> None:
    rows = tuple((cell(f"第{n}行"),) for n in range(9))
    table = Table("plain", (1.0,), rows, (cell("表头", "table-head"),), together=4)
    pages = typeset(chinese(*filled(lines), table))
    on_pages = [[line for line in lines_of(page) if line.startswith("第")] for page in pages.pages]
    assert [line for page in on_pages for line in page] == [f"第{n}行" for n in range(9)]
    assert len(on_pages[-1]) >= 4


def test_rows_that_no_page_holds_together_are_parted() -> None:
    rows = tuple((cell(f"第{n}行"),) for n in range(60))
    pages = typeset(chinese(Table("plain", (1.0,), rows, together=60)))
    assert len([line for line in all_lines(pages) if line.startswith("第")]) == 60


@pytest.mark.parametrize("lines", range(20, 24))
def test_a_rule_opens_no_page(lines: int) -> None:
    pages = typeset(chinese(*filled(lines), Rule("red"), body("后文")))
    if len(pages) > 1:
        later = pages.pages[1]
        assert not later.boxes or min(box.y for box in later.boxes) > later.lines[0].y
        assert later.lines[0].y == pytest.approx(37 * MM)


@pytest.mark.parametrize("lines", range(15, 24))
def test_imprint_ends_on_the_bottom_edge_of_the_last_page(lines: int) -> None:
    pages = typeset(chinese(*filled(lines), IMPRINT))
    last = pages.pages[-1]
    assert max(box.y + box.height for box in last.boxes) == pytest.approx(BOTTOM, abs=0.01)
    top = min(box.y for box in last.boxes)
    above = [
        p.y + p.line.height for p in last.lines if "会议" in lines_of(last)[0] and p.y < top - 1
    ]
    assert all(bottom <= top + 0.1 for bottom in above)
    assert [box.height for box in last.boxes] == [1.0, 0.7, 1.0]
    text = next(p for p in last.lines if p.line.runs[0].text.startswith("某某"))
    date = next(p for p in last.lines if p.line.runs[-1].text.endswith("印发"))
    assert text.y == date.y


def test_no_name_in_the_imprint_is_parted() -> None:
    names = "市发展和改革委员会 市科学技术局 市人力资源和社会保障局 江东区人民政府".split() * 4
    pages = typeset(chinese(Imprint("main", ((f"抄送：{'，'.join(names)}。", ""),))))
    lines = [line.removeprefix("抄送：") for line in lines_of(pages.pages[-1])]
    assert len(lines) > 3
    assert [name for line in lines for name in re.split("[，。]", line) if name] == names


def test_names_stay_whole_where_no_grid_asks_for_its_characters() -> None:
    told = Span("建议，要加快推进各项目建设。")
    said = [Span("某某局局长"), Span("周海涛", "speaker"), told] * 40
    layouts = {name: load_layout(name) for name in ("news-zh", "official-zh")}
    parted = {}
    for name, layout in layouts.items():
        made = Document("T", Language.CHINESE, name, (Paragraph("body", tuple(said)),))
        pages = Typesetter(layout, faces_of(name)).typeset(made)
        lines = [line for page in pages.pages for line in lines_of(page)]
        parted[name] = [line for line in lines if line.endswith(("周", "周海"))]
    assert not parted["news-zh"]
    assert parted["official-zh"], "28 characters fill a line, whatever they part"


def test_page_number_stands_outside_right_and_left() -> None:
    layout = official()
    pages = Typesetter(layout, faces_of("official-zh")).typeset(chinese(body("会" * 1500)))
    places = [page.lines[-1] for page in pages.pages]
    assert ["".join(r.text for r in p.line.runs) for p in places] == ["— 1 —", "— 2 —", "— 3 —"]
    starts = [p.x + p.line.runs[0].x for p in places]
    assert starts[0] == starts[2] > 297 * MM / 2
    assert starts[1] == pytest.approx((28 * MM) + 14, abs=0.1)
    assert all(p.y > BOTTOM for p in places)


def test_imprint_alone_on_a_page_bears_no_number() -> None:
    typesetter = Typesetter(official(), faces_of("official-zh"))
    pages = typesetter.typeset(chinese(*filled(22), IMPRINT))
    assert [("— 1 —" in lines_of(p), "— 2 —" in lines_of(p)) for p in pages.pages] == [
        (True, False),
        (False, False),
    ]


def test_page_break_rule_and_mark_stand_where_they_belong() -> None:
    mark = plain_paragraph("mark", "会议纪要")
    pages = typeset(chinese(mark, Rule("red"), PageBreak(), PageBreak(), body("正文")))
    assert len(pages) == 2
    first = pages.pages[0].lines[0]
    run = first.line.runs[0]
    assert first.y + run.baseline - 0.86 * run.size == pytest.approx((37 + 35) * MM, abs=0.1)
    assert pages.pages[0].boxes[0].width == pytest.approx(156 * MM)
    assert pages.pages[1].lines[0].y == pytest.approx(37 * MM)


def test_pages_know_which_entries_they_carry() -> None:
    sources = (Id("a"), Id("b"))
    long = Paragraph("body", (Span("会" * 28 * 30),), sources=sources)
    pages = typeset(chinese(body("前"), long))
    assert [{e.source for e in page.extents} for page in pages.pages] == [{"a", "b"}] * 2
    extent = pages.pages[1].extents[0]
    assert extent.top == pytest.approx(37 * MM)
    assert extent.bottom == pages.pages[1].lines[-1].y + pages.pages[1].lines[-1].line.height


_texts = st.lists(st.text("会议，。“”abc （）12年", max_size=80), min_size=1, max_size=8)


@settings(max_examples=40)
@given(_texts, _texts)
def test_setting_again_gives_what_setting_anew_gives(before: list[str], after: list[str]) -> None:
    warm = Typesetter(official(), faces_of("official-zh"))
    warm.typeset(chinese(*map(body, before)))
    fresh = Typesetter(official(), faces_of("official-zh"))
    document = chinese(*map(body, after))
    assert warm.typeset(document) == fresh.typeset(document)


def test_only_the_changed_paragraph_is_broken_again(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = [body(f"会议{n}" * 20) for n in range(50)]
    typesetter = Typesetter(official(), faces_of("official-zh"))
    typesetter.typeset(chinese(*blocks))
    broken: list[str] = []
    original = ParagraphSetter.set

    def counting(self: ParagraphSetter, paragraph: Paragraph, width: float) -> object:
        broken.append(paragraph.text)
        return original(self, paragraph, width)

    monkeypatch.setattr(ParagraphSetter, "set", counting)
    blocks[25] = body("改")
    typesetter.typeset(chinese(*blocks))
    assert broken == ["改"]


def only(family: str) -> FontCatalogue:
    return FontCatalogue(f for f in catalogue().faces if f.path.endswith(family))


def test_machine_without_chinese_faces_refuses_and_names_the_characters() -> None:
    faces = Faces(official().faces, only("DejaVuSans.ttf"))
    with pytest.raises(FaceError) as caught:
        Typesetter(official(), faces).typeset(chinese(body("会议 ok")))
    assert caught.value.code == "face.none"
    assert set("会议") <= set(str(caught.value.parameters["characters"]))


def test_lenient_setting_shows_a_placeholder_and_names_what_is_missing() -> None:
    faces = Faces(official().faces, only("DejaVuSans.ttf"))
    layout = replace(official(), page_number=None)
    pages = Typesetter(layout, faces, lenient=True).typeset(chinese(body("会 ok")))
    assert pages.missing == "会"
    assert all_lines(pages) == ["□ ok"]


def test_cells_of_several_paragraphs_and_empty_ones() -> None:
    table = Table("plain", (0.5, 0.5), ((Cell((body("一"), body("二"))), Cell(())),))
    assert all_lines(typeset(chinese(table))) == ["一", "二"]


def test_number_that_no_face_shows_is_named_too() -> None:
    faces = Faces(official().faces, only("DejaVuSans.ttf"))
    heading = Paragraph("heading-1", (Span("ok"),), Numbering("headings", 0, 3))
    with pytest.raises(FaceError) as caught:
        Typesetter(official(), faces).typeset(chinese(heading))
    assert set(str(caught.value.parameters["characters"])) == set("三、")
