"""A comparison holds both versions whole, marks only what differs, and is made quickly."""

import time
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.documents.compare.looks import (
    DELETED,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE,
    with_marks,
)
from minutes_app.documents.compare.marked import compare
from minutes_app.documents.layout import Stroke
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Imprint,
    Numbering,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language
from minutes_app.services.papers.publishing import faces_for

ZH = load_layout("official-zh")
_WORDS = st.text(st.sampled_from("会议指出强调ab 12，。"), max_size=12)
_PARAGRAPHS = st.lists(_WORDS.map(lambda text: plain_paragraph("body", text)), max_size=7)


def document(*blocks: Block) -> Document:
    return Document("纪要", Language.CHINESE, "official-zh", tuple(blocks))


def side(blocks: Iterable[Block], *gone: str) -> str:
    """Return the words of one side: all but those with one of these marks."""
    said: list[str] = []
    for block in blocks:
        paragraphs = block.paragraphs() if isinstance(block, Table) else [block]
        for one in paragraphs:
            if isinstance(one, Paragraph):
                kept = (s.text for s in one.spans if s.style.split(" ")[0] not in gone)
                said.append(one.label + "".join(kept))
    return "".join(said)


@settings(max_examples=200)
@given(_PARAGRAPHS, _PARAGRAPHS)
def test_both_versions_can_be_read_out_of_it(old: list[Block], new: list[Block]) -> None:
    made = compare(document(*old), document(*new), ZH)
    assert side(made.document.blocks, DELETED, MOVED_AWAY) == side(new)
    before = side(made.document.blocks, INSERTED, MOVED_HERE)
    assert sorted(before) == sorted(side(old))
    assert bool(made.differences) == (
        [one.text for one in old if one.text] != [one.text for one in new if one.text]  # pyright: ignore[reportAttributeAccessIssue]
    )


def test_the_same_twice_differs_in_nothing_and_says_so() -> None:
    one = document(plain_paragraph("body", "会议指出。"), Rule("red"))
    made = compare(one, one, ZH, ("甲", "乙"))
    assert made.differences == ()
    assert side(made.document.blocks).startswith("甲 与 乙 的对照：两者没有不同。")


def test_words_keep_their_own_style_below_the_mark() -> None:
    old = document(Paragraph("body", (Span("彭佳学", "name"), Span("充分肯定有关做法"))))
    new = document(Paragraph("body", (Span("吴杰", "name"), Span("充分肯定有关做法"))))
    spans = compare(old, new, ZH).document.blocks[0].spans  # pyright: ignore[reportAttributeAccessIssue]
    assert [(one.text, one.style) for one in spans] == [
        ("彭佳学", "deleted name"), ("吴杰", "inserted name"), ("充分肯定有关做法", ""),
    ]  # fmt: skip
    assert {one.style for one in spans} <= {"", *with_marks(ZH).spans}


def test_a_short_line_that_was_cut_stays_one() -> None:
    old = document(plain_paragraph("body", "郗明（职务待核实）"))
    made = compare(old, document(plain_paragraph("body", "郗明")), ZH)
    (one,) = made.document.blocks
    assert [(s.text, s.style) for s in one.spans] == [  # pyright: ignore[reportAttributeAccessIssue]
        ("郗明", ""), ("（职务待核实）", DELETED),
    ]  # fmt: skip


def test_a_deleted_point_counts_no_more_but_shows_its_number() -> None:
    name = next(iter(ZH.lists))
    points = [
        replace(plain_paragraph("body", text), numbering=Numbering(name, 0, number))
        for number, text in enumerate(("安全生产工作要抓紧", "粮食收购已经完成"), 1)
    ]
    made = compare(document(*points), document(points[1]), ZH).document.blocks
    assert [getattr(one, "numbering", None) is None for one in made] == [True, False]
    assert getattr(made[0], "text", "").endswith("安全生产工作要抓紧")
    assert getattr(made[0], "text", "") != "安全生产工作要抓紧"


def test_rows_of_tables_and_of_the_imprint_are_compared() -> None:
    def table(*rows: str) -> Table:
        cells = [tuple(Cell((plain_paragraph("body", t),)) for t in row.split("|")) for row in rows]
        return Table("actions", (0.5, 0.5), tuple(cells))

    old = document(table("一|市教育局", "二|市科技局"), Imprint("main", (("抄送：甲", ""),)))
    new = document(table("一|市财政局", "二|市科技局"), Imprint("main", (("抄送：乙", ""),)))
    made = compare(old, new, ZH)
    assert len(made.differences) == 2
    assert side(made.document.blocks, DELETED, MOVED_AWAY).count("市财政局") == 1
    assert side(made.document.blocks, INSERTED).count("市教育局") == 1
    assert made.document.blocks[-1] == new.blocks[-1]


def test_marks_are_lines_in_pages_and_in_word() -> None:
    old = document(plain_paragraph("body", "各区县六月底前完成整改。"))
    new = document(plain_paragraph("body", "各区县七月底前完成整改。"))
    made, layout = compare(old, new, ZH), with_marks(ZH)
    faces = faces_for(layout)
    page = Typesetter(layout, faces, lenient=True).typeset(made.document).pages[0]
    inks = {run.text: run for run in page.runs if run.ink.stroke is not Stroke.NONE}
    gone = next(run for run in inks.values() if run.ink.stroke is Stroke.THROUGH)
    come = next(run for run in inks.values() if run.ink.stroke is Stroke.UNDER)
    assert {box.y > run.baseline for run in (come,) for box in page.boxes
            if box.colour == run.ink.colour} == {True}  # fmt: skip
    assert all(box.y < gone.baseline for box in page.boxes if box.colour == gone.ink.colour)
    assert any(box.width >= gone.size for box in page.boxes if box.colour == gone.ink.colour)
    assert write_pdf(made.document, layout, faces)[:5] == b"%PDF-"
    assert write_word(made.document, layout)[:2] == b"PK"


@pytest.mark.slow
def test_a_hundred_pages_are_compared_in_two_seconds() -> None:
    one = "会议要求，各区县、各有关部门要落实责任，加强协调配合，按期完成第{n}项整改任务并报告。"
    text = one * 3
    old = [plain_paragraph("body", text.format(n=n)) for n in range(640)]
    new = [*old[:200], *(replace(p, spans=(Span(p.text.replace("按期", "提前")),)) for p in
           old[203:500]), plain_paragraph("body", "新增一段。"), *old[500:]]  # fmt: skip
    began = time.thread_time()
    made = compare(document(*old), document(*new), ZH)
    assert time.thread_time() - began < 2
    assert len(made.differences) > 290
