"""Breaking and justifying lines: the rules of Chinese and of English type."""

import gc
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.faces import Faces
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import GlyphRun, Typesetter
from minutes_app.documents.pages.positions import ink_end
from minutes_app.documents.tree import Numbering, Paragraph, Span, plain_paragraph
from tests.documents.typeset import (
    MM,
    all_lines,
    chinese,
    english,
    faces_of,
    formal,
    lines_of,
    squeezed,
    typeset,
)

NO_START = set("，。；：、！？）》」』】”’…—%,.;:!?)]")
NO_END = set("（《「『【“‘〔([")
WIDTH = 156 * MM

_han = st.text("会议指出安全生产工作责任落实检查整改翀", min_size=1, max_size=9)
_word = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=14)
_closers = st.sampled_from(
    ["", "，", "。", "；", "、", "！", "？", "）", "》", "”，", "》。", "……", "%"]
)
_openers = st.sampled_from(["", "", "（", "《", "“", "——", "：“", "「"])
_pieces = st.lists(
    st.tuples(_openers, _han | _word, _closers).map("".join), min_size=1, max_size=40
).map("".join)


@settings(max_examples=120)
@given(_pieces)
def test_no_line_starts_or_ends_with_a_forbidden_mark(text: str) -> None:
    lines = all_lines(typeset(chinese(plain_paragraph("body", text))))
    assert [line for line in lines[1:] if line[0] in NO_START] == []
    assert [line for line in lines[:-1] if line[-1] in NO_END] == []


@settings(max_examples=120)
@given(_pieces, st.sampled_from(["body", "table", "attendance", "title"]))
def test_no_line_goes_past_the_edge_and_no_character_is_lost(text: str, style: str) -> None:
    label = "出席：" if style == "attendance" else ""
    pages = typeset(chinese(Paragraph(style, (Span(text),), label=label)))
    assert squeezed("".join(all_lines(pages))) == squeezed(label + text)
    faces = faces_of("official-zh")
    for page in pages.pages:
        for placed in page.lines:
            before = -1.0
            for run in placed.line.runs:
                assert ink_start(run, faces) >= before - 0.6
                before = ink_end(run, faces)
                assert before <= WIDTH + 0.6


def test_marks_that_stand_close_give_no_more_away_where_a_line_is_full() -> None:
    layout, faces = load_layout("record-zh"), faces_of("record-zh")
    spans = (
        Span("〔观点〕", "kind"),
        Span("：L张》（企c调新市5930.32王新发台调会，同比增长131073%，占g6.00%；其他。"),
    )
    paragraph = Paragraph("record-1", spans, label="18:53\u3000")
    page = Typesetter(layout, faces).typeset(chinese(paragraph)).pages[0]
    for placed in page.lines:
        for one, two in pairwise(placed.line.runs):
            assert ink_start(two, faces) >= ink_end(one, faces) - 0.6


@settings(max_examples=80)
@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Z")), max_size=300))
def test_lines_of_any_text_end_inside(text: str) -> None:
    known = "".join(c for c in text if faces_of("formal-en").last_resort(c) is not None)
    pages = typeset(english(plain_paragraph("body", known)))
    width = formal().page.text_width * MM
    faces = faces_of("formal-en")
    for page in pages.pages:
        for placed in page.lines:
            assert all(ink_end(r, faces) <= width + 6 for r in placed.line.runs), placed.line


def test_full_lines_hold_28_characters_on_22_lines_a_page() -> None:
    pages = typeset(chinese(plain_paragraph("body", "会" * 28 * 22 * 3)))
    full = pages.pages[1]
    assert [len(line) for line in lines_of(full)] == [28] * 22
    pitches = {round(b.y - a.y, 3) for a, b in zip(full.lines, full.lines[1:], strict=False)}
    assert pitches == {round(225 * MM / 22, 3)}


def test_justified_lines_reach_both_edges() -> None:
    text = "会议指出安全生产ABC工作12项，责任落实到位；检查“整改”情况。" * 12
    pages = typeset(chinese(plain_paragraph("body", text)))
    faces = faces_of("official-zh")
    placed = [line for page in pages.pages for line in page.lines][1:-1]
    ends = [ink_end(one.line.runs[-1], faces) for one in placed]
    closing = [one.line.runs[-1].text[-1] in NO_START for one in placed]
    for end, closes in zip(ends, closing, strict=True):
        assert WIDTH - (13 if closes else 2.5) <= end <= WIDTH + 0.5


def test_mark_that_may_not_start_a_line_is_pushed_in() -> None:
    text = "会" * 12 + "，" + "会" * 13 + "，" + "议" * 40
    lines = all_lines(typeset(chinese(_body("首" * 26 + text))))
    assert lines[1] == "会" * 12 + "，" + "会" * 13 + "，" + "议"
    crowded = "会" * 12 + "，" + "会" * 15 + "，" + "议" * 40
    assert all_lines(typeset(chinese(_body("首" * 26 + crowded))))[1] == crowded[:29]
    bare = "会" * 28 + "，" + "议" * 40
    assert all_lines(typeset(chinese(_body("首" * 26 + bare))))[1] == bare[:27]


def test_label_gives_no_room_away() -> None:
    text = "会" * 23 + "，" + "议" * 40
    lines = all_lines(typeset(chinese(Paragraph("attendance", (Span(text),), label="出席："))))
    assert lines[0] == "出席：" + "会" * 22


def test_numbers_stay_with_their_unit() -> None:
    for lead in range(20, 30):
        text = "会" * lead + "2026年" + "议" * 20
        assert any("2026年" in line for line in all_lines(typeset(chinese(_body(text)))))


def test_address_is_broken_rather_than_past_the_edge() -> None:
    for text in ("x" * 5000, "见https://example.org/" + "abc" * 400):
        lines = all_lines(typeset(chinese(_body(text))))
        assert "".join(lines) == text
        assert max(map(len, lines)) < 120


def test_english_words_stay_whole() -> None:
    text = "The Chair welcomed members and noted the supplier’s cost-benefit analysis. " * 20
    lines = all_lines(typeset(english(plain_paragraph("body", text))))
    words = set(text.split())
    broken = [w for line in lines for w in line.split() if w not in words]
    assert set(broken) <= {"cost-", "benefit"}


@pytest.mark.parametrize(("mark", "script"), [("“", "zh"), ("—", "zh"), ("…", "zh"), ("’", "zh")])
def test_marks_in_chinese_are_full_width(mark: str, script: str) -> None:
    line = typeset(chinese(_body(f"会{mark}议"))).pages[0].lines[0].line
    faces = faces_of("official-zh")
    han = line.runs[0].ink.face
    assert {run.ink.face for run in line.runs} == {han}
    following = next(run for run in line.runs if run.text.endswith("议"))
    start = following.x + 15.8 * (len(following.text) - 1)
    assert start - line.runs[0].x == pytest.approx(2 * WIDTH / 28, abs=0.5)
    assert faces.file(han).family != "Liberation Serif"


def test_marks_in_english_are_latin_but_chinese_beside_chinese() -> None:
    runs = typeset(english(plain_paragraph("body", "It’s “fine” — he said…"))).pages[0].lines[0]
    assert {run.ink.face for run in runs.line.runs} == {runs.line.runs[0].ink.face}
    runs = typeset(english(plain_paragraph("body", "the “会议” term"))).pages[0].lines[0].line.runs
    quoted = {run.ink.face for run in runs if set(run.text) & set("“会”")}
    assert len(quoted) == 1
    assert quoted != {runs[0].ink.face}


def test_apostrophe_in_a_latin_word_of_a_chinese_text_is_latin() -> None:
    runs = typeset(chinese(_body("会议don’t议"))).pages[0].lines[0].line.runs
    assert "don’t" in [run.text for run in runs]


def test_two_dashes_join() -> None:
    line = typeset(chinese(_body("会议——落实"))).pages[0].lines[0].line
    one, two = (run for run in line.runs if run.text == "—")
    faces = faces_of("official-zh")
    ink = faces.table(one.ink.face).ink(faces.table(one.ink.face).glyph("—"))
    assert ink
    end = one.x + ink[1] * one.size / 1000
    assert two.x + ink[0] * two.size / 1000 <= end + 0.01


def test_names_widened_by_a_space_are_not_torn() -> None:
    names = "　".join(["张晓明", "赵　刚", "陈　静", "刘　洋", "欧阳文"] * 8)
    lines = all_lines(typeset(chinese(plain_paragraph("attendance", names))))
    assert not [line for line in lines if line[-1] in "赵陈刘"]


def test_title_is_balanced_and_has_no_lonely_character() -> None:
    for length in range(21, 44):
        lines = all_lines(typeset(chinese(plain_paragraph("title", "会" * length))))
        assert len(lines) > 1
        assert max(map(len, lines)) - min(map(len, lines)) <= 2


def test_mark_fits_one_line() -> None:
    mark = plain_paragraph("mark", "某某市人民政府专题协调推进会议纪要")
    lines = all_lines(typeset(chinese(mark)))
    assert len(lines) == 1


def test_a_mark_that_would_be_half_its_size_has_two_lines_broken_by_sense() -> None:
    mark = "江城市推进数字经济高质量发展工作领导小组办公室专题会议纪要"
    page = typeset(chinese(plain_paragraph("mark", mark))).pages[0]
    assert ["".join(run.text for run in one.line.runs) for one in page.lines] == [
        "江城市推进数字经济高质量发展",
        "工作领导小组办公室专题会议纪要",
    ]
    assert min(run.size for one in page.lines for run in one.line.runs) > 22


def test_label_hangs() -> None:
    text = "张晓明、李雪梅、" * 12
    page = typeset(chinese(Paragraph("attendance", (Span(text),), label="出席："))).pages[0]
    first, *later = [placed.line.runs for placed in page.lines]
    assert first[0].text == "出席："
    assert {round(runs[0].x, 1) for runs in later} == {round(first[1].x, 1)}


def test_number_hangs_and_is_written_in_its_format() -> None:
    text = "that the report be noted and that the Clerk write to the supplier. " * 4
    numbered = Paragraph("point", (Span(text),), Numbering("points", 0, 28))
    first, *later = [p.line.runs for p in typeset(english(numbered)).pages[0].lines]
    assert first[0].text.startswith("(bb)")
    assert {round(runs[0].x, 1) for runs in later} == {round(first[1].x, 1)}
    heading = Paragraph("heading-2", (Span("讨论意见"),), Numbering("headings", 1, 12))
    assert all_lines(typeset(chinese(heading))) == ["（十二）讨论意见"]


@pytest.mark.parametrize("unit", ["会议", "a", "，", " ", "\u0301", "ab ", "“", "\n"])
def test_a_megabyte_in_one_paragraph_is_set_in_linear_time(unit: str) -> None:
    def seconds(times: int) -> float:
        """The typesetter's own time: not what other threads and the collector take."""
        document = chinese(_body(unit * times))
        gc.disable()
        try:
            start = time.thread_time()
            typeset(document)
            return time.thread_time() - start
        finally:
            gc.enable()

    bound = 12 * min(seconds(15_000) for _ in range(3)) + 0.2
    # What a busy machine adds is not there each time; what the typesetter takes is.
    assert any(seconds(60_000) < bound for _ in range(3))


def ink_start(run: GlyphRun, faces: Faces) -> float:
    """Where a run's first ink begins; its advance where it has none."""
    table = faces.table(run.ink.face)
    ink = table.ink(table.glyph(run.text[0]))
    return run.x + (ink[0] if ink else 500) * run.size / 1000


def _body(text: str) -> Paragraph:
    return plain_paragraph("body", text)
